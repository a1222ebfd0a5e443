import { closest, distance } from 'fastest-levenshtein'

const simplify = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What people call some of our words, in the form of `simplify`. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  pressrelease: 'council-release',
  newsrelease: 'council-release',
  portfolioholder: 'cabinet-member',
  executivemember: 'cabinet-member',
  chair: 'committee-chair',
  chairman: 'committee-chair',
  leaderoftheopposition: 'opposition-leader',
  leaderofthecouncil: 'leader',
  wardmember: 'ward-councillor',
  seniorofficer: 'officer-senior',
  inforce: 'adopted',
}

/**
 * The known word that a wrong one was probably meant to be, or nothing.
 *
 * Case, hyphens and underscores do not count, and about one letter in three may differ.
 */
export function didYouMean(wrong: string, known: Iterable<string>): string | undefined {
  const byForm = new Map<string, string>()
  for (const word of known) {
    const form = simplify(word)
    if (!byForm.has(form)) byForm.set(form, word)
  }
  const form = simplify(wrong)
  if (byForm.size === 0 || form === '') return undefined
  const exact = byForm.get(form)
  if (exact !== undefined) return exact
  const called = byForm.get(simplify(ALSO_CALLED[form] ?? ''))
  if (called !== undefined) return called
  const nearest = closest(form, [...byForm.keys()])
  const allowed = Math.max(1, Math.floor(Math.max(form.length, nearest.length) / 3))
  return distance(form, nearest) <= allowed ? byForm.get(nearest) : undefined
}

/** The hint as a sentence with a leading space, or an empty string. */
export function didYouMeanHint(wrong: string, known: Iterable<string>): string {
  const word = didYouMean(wrong, known)
  return word === undefined ? '' : ` Did you mean “${word}”?`
}
