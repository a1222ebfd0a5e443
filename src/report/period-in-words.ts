import { inWords } from '../context/in-words.js'
import type { Report } from './schema.js'

/**
 * What a report says of the periods it judged by: never nothing. Those that run come first, then those that may; of
 * polls that are over or far off, the next is named.
 */
export function periodInWords({ period }: Pick<Report, 'period'>): string {
  const running = period.filter(({ inPreElection }) => inPreElection === true)
  const unsure = period.filter(({ inPreElection }) => inPreElection === 'unknown')
  if (running.length === 0 && unsure.length === 0)
    return `Not in a pre-election period. ${period.map(({ why }) => why).join(' ')}`.trim()
  return [
    ...running.map((one) => `${runningInWords(one)} ${one.why}`),
    ...unsure.map(({ why }) => `Pre-election period not known. ${why}`),
    ...unitedInWords(running),
    // One law may be behind several polls.
    ...[...new Set(running.flatMap(({ basis }) => basis ?? []))].map((basis) => `By: ${basis}`),
  ].join(' ')
}

type Shown = Report['period'][number]

const runningInWords = ({ regime }: Shown): string =>
  regime === undefined || regime === 'election'
    ? 'In a pre-election period.'
    : 'In a period in which publicity about a referendum is restricted.'

function unitedInWords(running: readonly Shown[]): string[] {
  const united = running.find((one) => one.united !== undefined)?.united
  return united ? [`Periods that overlap run from ${inWords(united.from)} to ${inWords(united.to)}.`] : []
}
