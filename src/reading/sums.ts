import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

/** A sum of money or a percentage as the draft writes it. Offsets are into `Document.text`. */
export interface WrittenSum extends Range {
  unit: 'money' | 'percent'
  /** In pounds (or the currency written), or in per cent. */
  value: number
  /** Figures that say something: 3 in `£9.45m` and in `£945,000`. */
  digits: number
  /** True for `9.4 million` with nothing to say that it is money. */
  bare?: true
}

const AMOUNT = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const SCALE = String.raw`thousand|million|billion|mln|mn|bn|[kmb]`
const SCALE_AFTER = String.raw`(?:[ -]?(${SCALE})(?![\p{L}\d]))?`
const SYMBOL = String.raw`(?:[£€$]|(?<![\p{L}\d])GBP) ?`
const NUMBER_WORD = String.raw`a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|point|nought|zero|and`

const MONEY = new RegExp(String.raw`${SYMBOL}(${AMOUNT})${SCALE_AFTER}`, 'giu')
/** `9.4 million pounds`, `50 quid`; a weight in pounds does no harm here. */
const POUNDS = new RegExp(
  String.raw`(?<![\p{L}\d.,£€$])(${AMOUNT})${SCALE_AFTER}[ -](?:pounds?|quid|sterling)(?![\p{L}\d])`,
  'giu',
)
const PENCE = /(?<![\p{L}\d.,£€$])(\d{1,4}(?:\.\d)?)(?:p| pence)(?![\p{L}\d])/giu
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\d.,£€$])(${AMOUNT})(?:%| ?(?:per cent|percent|pc)(?![\p{L}\d])| %)`,
  'giu',
)
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d.,£€$])(?<![£€$] )(${AMOUNT})[ -]?(million|billion|mn|m|bn)(?![\p{L}\d]|[ -](?:pound|quid|sterling))`,
  'giu',
)
const SPELT = new RegExp(
  String.raw`(?<![\p{L}\d-])((?:(?:${NUMBER_WORD})[ -]){1,14}?)(?:of )?(pounds?|quid|per cent|percent)(?![\p{L}\d])`,
  'giu',
)
/** `£9-10 million`, `£9m to £10m`: what the first figure takes from the second. */
const RANGE_BETWEEN = /^(?: ?[-–] ?| to | and | or )$/u

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}
const WORD_VALUES: Record<string, number> = Object.fromEntries(
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
for (const [index, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  WORD_VALUES[word] = (index + 2) * 10
WORD_VALUES.zero = 0
WORD_VALUES.a = WORD_VALUES.an = 1

/** The value of a small number in words (`twelve`, `forty`), for comparing words; undefined for others. */
export const smallNumber = (word: string): number | undefined =>
  word === 'a' || word === 'an' ? undefined : WORD_VALUES[word]

/**
 * Sums of money and percentages in folded text, in order: in figures (`£9.4m`, `£9,400,000`, `9.4 million pounds`,
 * `22 per cent`) and in words (`nine point four million pounds`). All that say the same have the same value.
 */
export function findSums(folded: string): WrittenSum[] {
  const found: WrittenSum[] = []
  const add = (match: RegExpMatchArray, unit: WrittenSum['unit'], value: number, digits: number): void => {
    found.push({ start: match.index!, end: match.index! + match[0].length, unit, value: tidy(value), digits })
  }
  const figures = (pattern: RegExp, unit: WrittenSum['unit'], factor = 1): void => {
    for (const match of matchesOf(folded, pattern)) {
      const scale = SCALES[match[2]?.toLowerCase() ?? ''] ?? 1
      add(match, unit, numberOf(match[1]!) * scale * factor, digitsOf(match[1]!))
    }
  }
  if (/\d/.test(folded)) {
    figures(MONEY, 'money')
    figures(POUNDS, 'money')
    figures(PENCE, 'money', 0.01)
    figures(PERCENT, 'percent')
  }
  if (/pound|quid|per ?cent/i.test(folded)) {
    for (const match of matchesOf(folded, SPELT)) {
      const value = spelt(match[1]!)
      if (value !== undefined)
        add(match, /^per/i.test(match[2]!) ? 'percent' : 'money', value, digitsOf(String(value)))
    }
  }
  const sure = inOrder(found)
  shareScales(folded, sure)
  const bare: WrittenSum[] = Array.from(matchesOf(folded, BARE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    unit: 'money',
    value: tidy(numberOf(match[1]!) * SCALES[match[2]!.toLowerCase()]!),
    digits: digitsOf(match[1]!),
    bare: true,
  }))
  const all = inOrder([...sure, ...bare])
  for (const [index, sum] of all.entries()) {
    const before = all[index - 1]
    if (sum.bare && before && !before.bare && RANGE_BETWEEN.test(folded.slice(before.end, sum.start)))
      delete sum.bare
  }
  return all
}

/** The longer of two that overlap stays; those that come first of two as long. */
function inOrder(sums: WrittenSum[]): WrittenSum[] {
  sums.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: WrittenSum[] = []
  for (const sum of sums) {
    const last = kept.at(-1)
    if (last && sum.start < last.end) {
      if (last.bare && !sum.bare) kept[kept.length - 1] = sum
    } else kept.push(sum)
  }
  return kept
}

/** `£9-10 million`: nine million too. */
function shareScales(folded: string, sums: WrittenSum[]): void {
  for (const [index, sum] of sums.entries()) {
    if (sum.unit !== 'money' || sum.value >= 1000) continue
    const rest = folded.slice(sum.end, sum.end + 24)
    const next = sums[index + 1]
    const between = next && folded.slice(sum.end, next.start)
    const scaled =
      between !== undefined && RANGE_BETWEEN.test(between) && next!.unit === 'money'
        ? scaleOf(next!.value)
        : scaleOf(/^ ?[-–] ?\d+(?:\.\d+)?[ -]?(million|billion|m|bn)(?![\p{L}\d])/iu.exec(rest)?.[1])
    if (scaled > 1) sum.value = tidy(sum.value * scaled)
  }
}

function scaleOf(given: number | string | undefined): number {
  if (given === undefined) return 1
  if (typeof given === 'string') return SCALES[given.toLowerCase()] ?? 1
  return given >= 1e9 ? 1e9 : given >= 1e6 ? 1e6 : 1
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Figures between the first and the last that is not nought. */
function digitsOf(written: string): number {
  const figures = written.replace(/\D/g, '')
  let first = 0
  let last = figures.length
  while (first < last && figures[first] === '0') first++
  while (last > first && figures[last - 1] === '0') last--
  return last - first
}

/** To the penny, without what binary fractions add. */
const tidy = (value: number): number => Math.round(value * 10_000) / 10_000

/** `nine point four million`, `half a million`, `two hundred and forty thousand`; undefined where it is no number. */
function spelt(words: string): number | undefined {
  let total = 0
  let group = 0
  let decimals = 0
  let seen = false
  let half = false
  for (const word of words.toLowerCase().split(/[ -]/).filter(Boolean)) {
    if (word === 'and') continue
    if (word === 'point') {
      decimals = 10
      continue
    }
    if (word === 'half') {
      if (seen) group += 0.5
      else half = true
      seen = true
      continue
    }
    const scale = word === 'hundred' ? 100 : SCALES[word]
    if (scale !== undefined && word.length > 2) {
      const count = (group || 1) * (half ? 0.5 : 1)
      if (scale === 100) group = count * 100
      else {
        total += count * scale
        group = 0
      }
      half = false
      decimals = 0
      seen = true
      continue
    }
    const value = WORD_VALUES[word]
    if (value === undefined) return undefined
    if ((word === 'a' || word === 'an') && (seen || half)) continue
    if (decimals > 0) {
      group += value / decimals
      decimals *= 10
    } else group += value
    seen ||= word !== 'a' && word !== 'an'
    if (word === 'a' || word === 'an') seen = true
  }
  return seen ? tidy(total + group) : undefined
}
