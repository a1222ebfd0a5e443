import { z } from 'zod'
import { postInWords } from '../../src/context/posts-held.js'
import { inWords } from '../../src/context/periods.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { linkSpeaker } from '../../src/context/link.js'
import { mentionsIn, quotedIn, reportedIn, type Heard, type Mention } from '../../src/judging/heard.js'
import { describePost } from '../../src/reading/posts/beside.js'
import { contentWords } from '../../src/reading/topics.js'
import type { Range } from '../../src/document/offset-map.js'
import { memberRoles, type Role } from '../../src/roles.js'

const options = z.strictObject({})

/** The post a draft gives a person is the one the register has them in on the day of issue. */
export const postMismatch = defineCheck({
  name: 'post-mismatch',
  about: 'The posts given beside names are those of the register on the day of issue.',
  options,
  messages: {
    differs: {
      message: '{name} is given as “{stated}”; the register has them as {known}.',
      todo: 'Correct the post, or the register if that is out of date.',
    },
    former: {
      message:
        '{name} is given as “{stated}”; by the register that ended on {until}, and they are now {known}.',
      todo: 'Give the present post, or say that it is a former one.',
    },
    notYet: {
      message: '{name} is given as “{stated}”; by the register that begins only on {from}.',
      todo: 'Give the post held on the day of issue.',
    },
    left: {
      message: '{name} is given as “{stated}”; the register has them in no post on the day of issue.',
      todo: 'Correct the post, or the register if that is out of date.',
    },
  },
  *run(facts) {
    const seen = new Set<string>()
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      if (seen.has(heard.name)) continue
      const observation = judge(facts, heard)
      if (!observation) continue
      seen.add(heard.name)
      yield observation
    }
    const heardOf = new Set([...quotedIn(facts), ...reportedIn(facts)].map(({ person }) => person))
    const named = new Set<string>()
    for (const mention of mentionsIn(facts)) {
      if (heardOf.has(mention.person) || named.has(mention.person.name)) continue
      const observation = judgeNamed(facts, mention)
      if (!observation) continue
      named.add(mention.person.name)
      yield observation
    }
  },
})

/** Somebody who is named with a post and does not speak. */
function judgeNamed(
  { reading, register }: Facts,
  { person, held, start, end }: Mention,
): Observation | undefined {
  const name = reading.text({ start, end })
  const placed = describePost(reading.prose, { name, start, end })
  if (!placed || !register || HISTORY.test(placed.post.text)) return undefined
  const link = linkSpeaker({ name: person.name, post: placed.post, how: 'named' }, register)
  if (
    !link ||
    link.status !== 'post-differs' ||
    !link.differs.some((key) => key === 'post' || key === 'portfolio')
  )
    return undefined
  // What else people are outside the council, and an officer's title, are not compared.
  if (!memberRoles.has(placed.post.roleClass) || placed.post.former || placed.post.elect) return undefined
  const known = held.map(postInWords).join(' and ')
  return {
    message: 'differs',
    status: 'possible',
    at: placed.at
      ? { start: Math.min(start, placed.at.start), end: Math.max(end, placed.at.end) }
      : { start, end },
    data: { name, stated: placed.post.text, known },
  }
}

/** Posts told of as past. */
const HISTORY = /\b(?:was|were|former(?:ly)?|until|served as|used to be|from \d{4}|in \d{4})\b/i

function judge(facts: Facts, { speaker, link, held, name, at, person }: Heard): Observation | undefined {
  const { post } = speaker
  if (!link || !person || !post || post.former || post.elect || speaker.how === 'unnamed') return undefined
  if (HISTORY.test(post.text)) return undefined
  const known = held.map(postInWords).join(' and ')
  const data = { name, stated: post.text, known }
  const where = placeOf(facts, speaker, at)
  // The Leader may sit in the Cabinet, but holds a portfolio only where the register says so.
  const otherPortfolio =
    post.roleClass === 'cabinet-member' &&
    post.portfolio !== undefined &&
    held.length > 0 &&
    !held.some(
      ({ role, portfolio }) =>
        role === 'cabinet-member' || role === 'deputy-cabinet-member' || portfolio !== undefined,
    )
  const differs = link.differs.some((key) => key !== 'party')
  if (link.status === 'former' && link.other?.to !== undefined)
    return {
      message: 'former',
      status: 'breach',
      at: where,
      data: { ...data, until: inWords(link.other.to) },
    }
  if (link.status === 'not-yet' && link.other?.from !== undefined)
    return {
      message: 'notYet',
      status: 'breach',
      at: where,
      data: { ...data, from: inWords(link.other.from) },
    }
  if (link.status === 'left' && differs) return { message: 'left', status: 'breach', at: where, data }
  if ((link.status === 'post-differs' && differs) || otherPortfolio)
    return { message: 'differs', status: 'breach', at: where, data }
  // Of officers the register keeps titles: two with not a word in common are two posts.
  const titles = held.flatMap(({ role, title }) => (OFFICERS.has(role) && title !== undefined ? [title] : []))
  const isOther = (title: string): boolean => {
    const own = contentWords(title)
    return ![...contentWords(post.text)].some((word) => own.has(word) && !RANKS.has(word))
  }
  if (
    OFFICERS.has(post.roleClass) &&
    /\b(?:for|of)\b/.test(post.text) &&
    titles.length > 0 &&
    titles.every(isOther)
  )
    return { message: 'differs', status: 'possible', at: where, data }
  return undefined
}

/** Words of rank, which many titles share. */
const RANKS = new Set(
  'director head chief officer manager assistant deputy senior lead principal interim acting executive'.split(
    ' ',
  ),
)

const OFFICERS: ReadonlySet<Role> = new Set<Role>(['officer', 'officer-senior'])

/** From the name to the end of the post, where they stand together. */
function placeOf({ reading }: Facts, { at, postAt }: Heard['speaker'], said: Range): Range {
  if (!postAt) return at ?? said
  if (!at) return postAt
  const [start, end] = [Math.min(at.start, postAt.start), Math.max(at.end, postAt.end)]
  return end - start < 200 && reading.sentenceAt(start).end >= end ? { start, end } : postAt
}
