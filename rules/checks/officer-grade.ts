import { z } from 'zod'
import { topicWords, sharedTopic } from '../../src/context/topic-words.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { quotedIn, type Heard } from '../../src/judging/heard.js'
import { readPost } from '../../src/reading/posts/read-post.js'
import { styled } from '../../src/reading/speech/speakers.js'
import { serviceFields } from '../lexicons/service-fields.js'

/**
 * Who of the officers speaks for the Council: directors and senior officers, on what they know. The register's grade
 * and expertise decide; a post that only the draft gives is a question.
 */
export const officerGrade = defineCheck({
  name: 'officer-grade',
  about: 'Officers who are quoted are directors or senior officers, and speak on their own field.',
  options: z.strictObject({}),
  messages: {
    junior: {
      message:
        '{name} is quoted, and the register has them as {post}, not as a director or a senior officer.',
      todo: 'Quote the director or senior officer for this field, or confirm that {name} may speak for the Council.',
    },
    juniorStated: {
      message:
        '{name} is quoted as “{post}”, which does not read as the post of a director or a senior officer.',
      todo: 'Confirm that {name} may speak for the Council, or quote the senior officer for this field.',
    },
    elsewhere: {
      message:
        '{name} is quoted, whose field in the register is {expertise}; nothing said here, nor the subject, is of that field.',
      todo: 'Quote the officer whose field this is, or add it to what the register says of {name}.',
    },
  },
  *run(facts) {
    const seen = new Set<string>()
    for (const heard of quotedIn(facts)) {
      const { side, speaker } = heard
      if (side !== 'officer' || speaker.how === 'unnamed' || heard.roles.includes('head-of-group-office'))
        continue
      // One word on each officer: what matters is who is quoted, not how often.
      if (seen.has(speaker.name)) continue
      seen.add(speaker.name)
      const observation = gradeOf(heard) ?? fieldOf(facts, heard)
      if (observation) yield observation
    }
  },
})

const isSenior = (title: string | undefined): boolean =>
  title !== undefined && readPost(title)?.roleClass === 'officer-senior'

function gradeOf({ speaker, at, person, held, roles }: Heard): Observation | undefined {
  if (roles.includes('officer-senior')) return undefined
  const data = { name: styled(speaker) }
  if (person && held.length > 0) {
    const title = held.find(({ role }) => role === 'officer')?.title
    if (isSenior(title)) return undefined
    return {
      message: 'junior',
      status: 'breach',
      at,
      data: { ...data, post: title ? `“${title}”` : 'an officer' },
    }
  }
  if (isSenior(speaker.post?.text)) return undefined
  return {
    message: 'juniorStated',
    status: 'possible',
    at,
    data: { ...data, post: speaker.post?.text ?? 'an officer' },
    missing: ['people'],
  }
}

/** Off the field only where the register gives one and nothing at all is of it: words, subjects, headline, post. */
function fieldOf(
  { reading, context }: Facts,
  { speaker, at, held, quotation }: Heard,
): Observation | undefined {
  const expertise = held.flatMap((role) => role.expertise ?? [])
  if (expertise.length === 0) return undefined
  const said = reading.quotations
    .filter((other) => other.speaker?.name === speaker.name)
    .map(({ text }) => text)
    .join(' ')
  const subjects = context.subjects ?? []
  const about = [
    said,
    quotation.text,
    speaker.post?.text ?? '',
    ...subjects,
    reading.headline ? reading.text(reading.headline) : '',
  ].join(' ')
  const known = expertise.join(' ')
  if (sharedTopic(topicWords(known), topicWords(about)).length > 0) return undefined
  const fields = fieldsIn(known)
  const around = fieldsIn(about)
  if ([...fields].some((field) => around.has(field))) return undefined
  // A field that cannot be told apart from others leaves a question.
  const sure = fields.size > 0 && subjects.length > 0 && fieldsIn(subjects.join(' ')).size > 0
  return {
    message: 'elsewhere',
    status: sure ? 'breach' : 'possible',
    at,
    data: { name: styled(speaker), expertise: expertise.join(' and ') },
  }
}

/** The fields of work that words speak of, by their place in the list. */
function fieldsIn(text: string): Set<number> {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? []
  const fields = new Set<number>()
  serviceFields.forEach((stems, index) => {
    if (words.some((word) => stems.some((stem) => (stem.length < 4 ? word === stem : word.startsWith(stem)))))
      fields.add(index)
  })
  return fields
}
