import { memberRoles } from '../roles.js'
import type { Person, RoleHeld } from './context.js'
import type { Compared, StatedSpeaker } from './link-facts.js'
import type { NameFit } from './name-fit.js'
import { inWords } from './periods.js'
import { listed, postInWords } from './posts-held.js'
import type { Looked, Register } from './register.js'

type One = Extract<Looked, { found: 'one' }>

/** How a speaker was read, in sentences. */
export function explain(speaker: StatedSpeaker, compared: Compared, register: Register): string {
  const { looked } = compared
  const words = wordsOf(speaker)
  if (looked.found === 'several') {
    const people = looked.people.map((person) => described(person, register.rolesOf(person)))
    return `“${words}” could be ${listed(people, 'or')}. Nobody is chosen.`
  }
  if (looked.found === 'none') {
    const near = (looked.near ?? []).map((person) => described(person, register.rolesOf(person)))
    if (near.length > 0) return `“${words}” is not in the register. Did you mean ${listed(near, 'or')}?`
    if (looked.otherCapacity) {
      const other = described(looked.otherCapacity, register.rolesOf(looked.otherCapacity))
      return `“${words}” is not in the register. The only person of that surname is ${other}, which does not fit the words.`
    }
    return `“${words}” is not in the register.`
  }
  const { person } = looked
  const { held } = compared
  const on = `in the register on ${inWords(register.day)}`
  const known =
    held.length > 0
      ? `${listed(held.map(postInWords))} ${on}`
      : person.roles.length === 0
        ? 'for whom the register gives no post'
        : `who holds no post ${on}`
  return [
    `Read as ${styledPerson(person, held)}, ${known}, from “${words}”: ${because(speaker, looked)}.`,
    ...(looked.certain ? [] : ['This is not certain: check that they are meant.']),
    ...others(looked),
    ...differencesIn(speaker, compared),
  ].join(' ')
}

/** The words the speaker was read from: name, party and post. */
function wordsOf({ title, name, post, party }: StatedSpeaker): string {
  const styled = title ? `${title} ${name}` : name
  return `${styled}${party ? ` (${party})` : ''}${post?.text ? `, ${post.text}` : ''}`
}

const STYLED =
  /^(?:cllr|councillor|coun|mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|baroness|baron|rev|the|mayor|ald)\b/i

/** `Cllr Ada Finch`: a councillor is called one, whether or not the register does so. */
function styledPerson({ name }: Person, held: readonly RoleHeld[]): string {
  const councillor = held.some(
    ({ role }) => memberRoles.has(role) && role !== 'elected-mayor' && role !== 'co-opted-member',
  )
  return councillor && !STYLED.test(name) ? `Cllr ${name}` : name
}

function described(person: Person, held: readonly RoleHeld[]): string {
  const posts = held.length > 0 ? ` (${listed(held.map(postInWords))})` : ''
  return `${styledPerson(person, held)}${posts}`
}

const DECIDED: Record<string, string> = {
  ward: 'of those whose names fit, the only one with that ward',
  portfolio: 'of those whose names fit, the only one with that portfolio',
  post: 'of those whose names fit, the only one in that post',
  party: 'of those whose names fit, the only one of that party',
  title: 'of those whose names fit, the only councillor',
  holder: 'the only one who holds that post there',
}

/** What found them. */
function because(speaker: StatedSpeaker, { by, fit, as, confirmedBy }: One): string {
  const found = DECIDED[by] ?? nameFits(speaker, fit, as)
  return confirmedBy === undefined ? found : `${found}; the ${confirmedBy} agrees`
}

function nameFits({ name }: StatedSpeaker, fit: NameFit, as: string): string {
  switch (fit) {
    case 'name':
      return 'the same name'
    case 'alias':
      return 'another of their names there'
    case 'middle-names':
      return 'the same name but for middle names or initials'
    case 'more-names':
      return 'the same name with more before it'
    case 'initial':
      return 'the only person of that surname and initial'
    case 'surname':
      return 'the only person of that surname'
    case 'later-names':
      return `the last names of “${as}”`
    case 'diminutive':
      return `the only person of that surname whose first name “${name.split(' ')[0]!}” may stand for`
    case 'spelling':
      return `“${as}” spelt in another way`
    case 'half-surname':
      return `the only person with half of that surname, “${as}”`
    case 'order':
      return `the names of “${as}” in another order`
  }
}

function others({ others: people }: One): string[] {
  return people
    ? [
        `Less likely, it could be ${listed(
          people.map(({ name }) => name),
          'or',
        )}.`,
      ]
    : []
}

function differencesIn(
  { post, party }: StatedSpeaker,
  { status, held, other, differs, looked }: Compared,
): string[] {
  const sentences: string[] = []
  const was = other && postInWords(other)
  if (status === 'former') sentences.push(`They were ${was!} until ${inWords(other!.to!)}.`)
  else if (status === 'not-yet') sentences.push(`They are ${was!} only from ${inWords(other!.from!)}.`)
  else if (status === 'left') {
    if (other) sentences.push(`They were ${was!} until ${inWords(other.to!)}, and hold no post since.`)
  } else if (differs.includes('post')) {
    const stated = post?.text ? `“${post.text}”` : 'a councillor'
    sentences.push(`The draft has them as ${stated}; the register does not.`)
  } else
    for (const key of ['portfolio', 'ward', 'body'] as const) {
      if (!differs.includes(key)) continue
      const known = held.flatMap((role) => role[key] ?? [])
      sentences.push(
        `The draft gives the ${key} as “${post![key]!}”; the register has ${listed(known.map(quoted))}.`,
      )
    }
  if (differs.includes('party') && looked.found === 'one')
    sentences.push(`The draft gives the party as “${party!}”; the register has “${looked.person.party!}”.`)
  return sentences
}

const quoted = (words: string): string => `“${words}”`
