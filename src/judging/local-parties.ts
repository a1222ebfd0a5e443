import { fold } from '../reading/fold.js'
import type { Facts } from './check.js'
import { oncePerFacts } from './once.js'

const NATIONAL =
  /^(?:labour|conservatives?|tor(?:y|ies)|lib(?:eral)? ?dem|greens?|reform|plaid|snp|independents?)/i

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** `Havering Residents Association`, `Residents’ Association`, `HRA`. */
function formsOf(party: string): string[] {
  const words = party.split(/\s+/)
  const forms = [words]
  if (words.length > 2) forms.push(words.slice(1))
  const written = forms.map((form) =>
    form.map((word) => escape(word.replace(/'$/, '')).replace(/s$/, "s'?")).join(String.raw`\s`),
  )
  const initials = words.map(([first = '']) => first.toUpperCase()).join('')
  return initials.length > 2 ? [...written, initials] : written
}

/** The names of parties that only the register knows, as a pattern; undefined where it knows none. */
export const localParties = oncePerFacts(({ context }: Facts): RegExp | undefined => {
  const names = new Set(
    (context.people ?? []).flatMap(({ party }) => (party && !NATIONAL.test(party) ? [fold(party)] : [])),
  )
  if (names.size === 0) return undefined
  const forms = [...new Set([...names].flatMap(formsOf))].sort((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<![\p{L}'-])(?:${forms.join('|')})(?:\sgroup)?(?![\p{L}-])`, 'iu')
})
