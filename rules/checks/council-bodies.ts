import { DEPARTMENT, OUTSIDE, PRESS_OFFICE } from '../lexicons/offices.js'
import type { Facts } from '../../src/judging/check.js'
import { simplify } from '../../src/reading/fold.js'
import { findPartyGroups } from '../../src/reading/party-groups.js'
import { findParties } from '../../src/reading/parties.js'
import { findTitledNames, isCouncillorTitle } from '../../src/reading/people/names.js'
import { isOutside } from '../../src/reading/posts/bodies.js'
import { readPost } from '../../src/reading/posts/read-post.js'
import { memberRoles } from '../../src/roles.js'
import type { Reading } from '../../src/reading/reading.js'
import { oncePerCouncil } from './council-words.js'

/**
 * What a name in a contact line or a letterhead is to the council whose rules are asked. `office`: its press office.
 * `council`: the council, with no part of it named. `department`: another part of it.
 */
export type BodyClass = 'office' | 'council' | 'department' | 'group' | 'member' | 'outside' | 'unknown'

const OFFICE = new RegExp(String.raw`(?<![\p{L}-])${PRESS_OFFICE}(?![\p{L}-])`, 'iu')
/** `Press and PR`, `Corporate Affairs` */
const JUST_ABOUT =
  /^(?:the )?(?:(?:corporate|council|borough) )?(?:press|media|news|communications?|comms|pr|publicity|public relations|public affairs|corporate affairs)(?:(?:,|,? and| &|\/) (?:press|media|news|communications?|comms|pr|publicity|public relations|public affairs|corporate affairs|marketing|engagement|campaigns|digital))*$/i

/** Tells what words name; `offices` are names of the press office beside the usual ones. */
export function bodyClass(facts: Facts, words: string, offices: readonly string[]): BodyClass {
  let asked = kept.get(facts.reading)
  if (!asked || asked.council !== facts.council) {
    asked = { council: facts.council, answers: new Map<string, BodyClass>() }
    kept.set(facts.reading, asked)
  }
  const question = `${offices.join('|')}\n${words}`
  const known = asked.answers.get(question)
  if (known) return known
  const answer = classify(facts, words, offices)
  asked.answers.set(question, answer)
  return answer
}

/** Kept for each reading, since several clauses ask of the same words. */
const kept = new WeakMap<Reading, { council: Facts['council']; answers: Map<string, BodyClass> }>()

const ownName = oncePerCouncil((names) => {
  const source = String.raw`(?<![\p{L}-])${names}(?:'s)?(?![\p{L}-])`
  return { own: new RegExp(source, 'iu'), everyOwn: new RegExp(source, 'giu') }
})

function classify(facts: Facts, words: string, offices: readonly string[]): BodyClass {
  const text = words.trim()
  if (text === '') return 'unknown'
  const simple = simplify(text)
  const { own, everyOwn } = ownName(facts)
  const isCouncil = own.test(text) || /\b(?:the|this|our) council\b/i.test(text)
  if (names(offices, simple) || JUST_ABOUT.test(text)) return 'office'
  if (isGroup(text)) return 'group'
  const outside = OUTSIDE.test(simple) || (isOutside(simple) && !isCouncil) || otherCouncil(facts, text, own)
  if (outside) return 'outside'
  if (OFFICE.test(text)) return 'office'
  if (isMember(text)) return 'member'
  const rest = text
    .replace(everyOwn, ' ')
    .replace(/\b(?:the|council|borough|city|county|of|london|press|media|news|for|and)\b|[^\p{L} ]/giu, ' ')
    .trim()
  if (isCouncil && rest === '') return 'council'
  if (DEPARTMENT.test(rest)) return 'department'
  const post = readPost(text)?.roleClass
  if (post === 'officer' || post === 'officer-senior') return 'department'
  return post === 'external-person' ? 'outside' : 'unknown'
}

/** Names of an office as people vary them: `the Communications Section’s duty desk`. */
const names = (offices: readonly string[], simple: string): boolean =>
  offices.some((office) => simple.includes(simplify(office)))

function isGroup(text: string): boolean {
  if (findPartyGroups(text).some(({ form }) => form === 'named')) return true
  return (
    findParties(text).length > 0 &&
    /\b(?:group|party|office|press|branch|team|campaign|association|headquarters|desk|hq)\b/i.test(text)
  )
}

const isMember = (text: string): boolean => {
  const role = readPost(text)?.roleClass
  return (
    findTitledNames(text).some(({ title }) => isCouncillorTitle(title)) ||
    (role !== undefined && memberRoles.has(role))
  )
}

/** `Camden Council’s press office` is another’s. */
function otherCouncil({ council }: Facts, text: string, own: RegExp): boolean {
  const other = /(?:\p{Lu}[\p{L}'-]{1,30} ){1,3}(?:City |Borough |County |District )?Council\b/u.exec(text)
  return council !== undefined && other !== null && !own.test(text)
}
