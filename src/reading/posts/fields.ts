import { PARTY_ADJECTIVE } from './bodies.js'
import type { Field } from './judgement.js'

/** What joins a head to what it names. */
const LINK: Record<Field, RegExp> = {
  portfolio:
    /(?:'s)?(?:[\-–:,]| [-–])?(?: and)?(?: ?\(| (?:with |who has |having |has |holding )?(?:(?:the |a )?(?:[\p{L}]{1,12} )?(?:responsibility|responsibilities|portfolio|brief) )(?:for|covering|of) | (?:who is |who's )?(?:currently )?responsible for | (?:who is )?in charge of | (?:who )?lead(?:s|ing)? (?:on|for) | (?:whose|with a) (?:portfolio|brief|remit|responsibilities|role) (?:includes?|covers?|covering|including|spans?|takes? in) | covering | for | of | on |(?<=[,:–-]) )(?:the )?/uy,
  body: /(?:,| [-–]|:)? ?(?:of|for|to|on)? ?(?:the |our |its )?/uy,
  ward: /,? ?(?:for|representing|of)? ?(?:the )?/uy,
}
const STOP: Record<Field, RegExp> = {
  portfolio: stopAt(
    String.raw` (?:brief|portfolio)\b| (?:for|on|in) the (?:[\p{L}'-]{1,20} )?(?:cabinet|executive)\b|, (?=[\p{L}' -]{2,30}(?:ward|division)$)`,
  ),
  body: stopAt(String.raw`,`),
  ward: stopAt(
    String.raw`,| (?:ward|division|electoral (?:ward|division)|dea)\b| (?:on|at|in|since|where|with) `,
  ),
}

/** Where a portfolio, body or ward ends: at another council's name, a relative clause, a verb of speech, a bracket. */
function stopAt(also: string): RegExp {
  return new RegExp(
    String.raw`[();:"]| [-–] |,? (?:at|on|in|for|from|of) (?:the )?(?:[\p{L}'&-]{1,20} ){0,5}?(?:council\b(?! (?:homes|housing|tax|tenan|assets|services|property))|(?:london |royal )?borough of )|, (?:[\p{L}'&-]{1,20} ){0,5}?council\b|,? (?:at|from) (?:the )?\p{L}|,? (?:who|which|whose|where|when|while|because|after|before)\b|,? (?:said|says|saying|added|adds|told|explained|commented|is|was|are|were|has|have|had|will|would|can|could|welcomed|opened|thanked|urged|praised|launched|visited|joined|met)\b|,? (?:cllr|councillor|coun|alderman|mr|mrs|ms|miss|dr)\b|, (?:speaking|today|yesterday|and (?:he|she|they|who)\b)|, ${PARTY_ADJECTIVE}$|${also}`,
    'u',
  )
}

/** A stretch of the phrase. */
export interface Piece {
  start: number
  end: number
}

export function fieldAfter(simple: string, from: number, field: Field, linked = false): Piece | undefined {
  let start = from
  if (!linked) {
    const link = LINK[field]
    link.lastIndex = from
    const found = link.exec(simple)
    // The head may take its own link in: `represents `, `holds the `.
    if (found && found[0] !== '') start = from + found[0].length
    else if (simple[from - 1] !== ' ') return undefined
    const own = /^(?:(?:[\p{L}&-]{1,20} ){0,4}?(?:council|borough|county|authority)'s? )(?:new )?/u.exec(
      simple.slice(start),
    )
    if (own && !own[0].startsWith('council ')) start += own[0].length
  }
  const rest = simple.slice(start, start + 120)
  const stop = rest.search(STOP[field])
  return tidy(simple, start, stop < 0 ? start + rest.length : start + stop)
}

/** Words that stand before a head and are no part of what it names. */
const BEFORE_STOP =
  /^(?:the|a|an|our|its|their|is|was|as|who|also|and|&|by|with|to|from|one|two|three|four|several|fellow|ward|council|council's|borough|borough's|county|city|district|london|former|current|new|acting|interim|joint|deputy|senior|assistant|lead|cabinet|executive|shadow|opposition|group|group's|party|party's|backbench|elected|said|authority's|member|principal|chief|head|newly|long-serving|committee's|for|of|on|in|at|both|all|his|her|then|scottish|welsh|northern|outgoing|incoming|previous|ex|late|past|vice|co)$/
const PARTY_WORD =
  /^(?:ex-)?(?:labour|conservatives?|tory|liberal|democrats?|lib|dem|greens?|reform|uk|snp|plaid|cymru|independent|ukip|dup|sdlp|alliance|group|party)(?:'s?)?$/

/**
 * The words right before a head: `Mill Lane` in `Mill Lane ward councillor`, `housing` in `Labour's housing
 * spokesman`. Party words are left out where the phrase is known to name a party.
 */
export function fieldBefore(
  { written, simple, index, party }: { written: string; simple: string; index: number; party: boolean },
  field: Field,
): Piece | undefined {
  let end = index
  let start = index
  for (let words = 0; words < 6 && start > 0; words++) {
    const space = simple.lastIndexOf(' ', start - 2)
    const token = simple.slice(space + 1, start).trim()
    const joins = (token === 'and' || token === '&') && start < index && space > 0
    if (party && PARTY_WORD.test(token)) {
      if (start < end) break
      end = space + 1
    } else if (token === '' || /[,;:()]$/.test(token) || (!joins && BEFORE_STOP.test(token))) break
    else if (field === 'ward' ? !joins && !/^\p{Lu}/u.test(written.slice(space + 1)) : belongs(token)) break
    start = space + 1
  }
  const piece = tidy(simple, start, Math.max(start, end))
  return piece && /^(?:and|&) /.test(simple.slice(piece.start, piece.end))
    ? tidy(simple, piece.start + simple.slice(piece.start).indexOf(' ') + 1, piece.end)
    : piece
}

/** `Mapleton's`, though `children's` is a word of the field itself. */
const belongs = (token: string): boolean =>
  /'s$/.test(token) && !/^(?:children|women|people|men)'s$/.test(token)

/** Without the spaces, commas and brackets at either end. */
function tidy(simple: string, start: number, end: number): Piece | undefined {
  while (start < end && /[\s,(-]/.test(simple[start]!)) start++
  while (end > start && /[\s,.&(-]/.test(simple[end - 1]!)) end--
  if (simple.endsWith(' and', end) && end - start > 4) end -= 4
  return end - start >= 2 ? { start, end } : undefined
}
