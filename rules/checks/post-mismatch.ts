import { z } from 'zod'
import { postInWords } from '../../src/context/posts-held.js'
import { inWords } from '../../src/context/periods.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import type { Range } from '../../src/document/offset-map.js'

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
  },
})

function judge(facts: Facts, { speaker, link, held, name, at, person }: Heard): Observation | undefined {
  const { post } = speaker
  if (!link || !person || !post || post.former || post.elect || speaker.how === 'unnamed') return undefined
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
  return undefined
}

/** From the name to the end of the post, where they stand together. */
function placeOf({ reading }: Facts, { at, postAt }: Heard['speaker'], said: Range): Range {
  if (!postAt) return at ?? said
  if (!at) return postAt
  const [start, end] = [Math.min(at.start, postAt.start), Math.max(at.end, postAt.end)]
  return end - start < 200 && reading.sentenceAt(start).end >= end ? { start, end } : postAt
}
