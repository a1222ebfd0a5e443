import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Finding } from './finding.js'

/** SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}

/**
 * Gives each finding an id that stays the same while the text changes elsewhere: made of the check, the wording,
 * whom it is about and the words in question, and where the same words are found again, of how often they came before.
 */
export function withFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const words = finding.words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const basis = [
      finding.check,
      finding.wording,
      ...(finding.subject === undefined ? [] : [finding.subject]),
      finding.at ? words : finding.clauses.join(' '),
    ].join('\n')
    const before = seen.get(basis) ?? 0
    seen.set(basis, before + 1)
    return { ...finding, id: hash(before === 0 ? basis : `${basis}\n${before}`).slice(0, 12) }
  })
}
