import { z } from 'zod'
import { regimes } from '../../rules/polls/poll-types.js'
import { kinds } from '../context/context.js'
import { differences, linkStatuses } from '../context/link-facts.js'
import { nameFits } from '../context/name-fit.js'
import { deciders } from '../context/register.js'
import { formats } from '../document/document.js'
import { partKinds } from '../reading/parts.js'
import { roles } from '../roles.js'

/** What comes out of a check. Consumers are held to this page of the contract: it grows, and nothing in it is renamed. */

const position = z.strictObject({
  line: z.number().int().min(1).describe('1-based.'),
  column: z.number().int().min(1).describe('1-based, in UTF-16 code units.'),
  offset: z.number().int().min(0).describe('0-based, in UTF-16 code units.'),
})

export const spanSchema = z
  .strictObject({
    start: position,
    end: position.describe('Just after the last unit.'),
    block: z
      .strictObject({ index: z.number().int().min(0), offset: z.number().int().min(0) })
      .optional()
      .describe('For Word files: which block of the extracted text, and where in it the words begin.'),
  })
  .describe('source.slice(start.offset, end.offset) is what is pointed at.')

const stretch = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) })

const registerLink = z
  .strictObject({
    status: z
      .enum(linkStatuses)
      .describe(
        'agrees: the post stated is held on the issue date. former, not-yet: held before or later. left: no post is held any more.',
      ),
    person: z.string().optional().describe('The name in the register of the one person meant.'),
    people: z.array(z.string()).optional().describe('Those who could be meant, where several could.'),
    near: z
      .array(z.string())
      .optional()
      .describe('People of nearly that name, or of that surname; none of them is taken.'),
    by: z
      .enum([...nameFits, ...deciders, 'holder'])
      .optional()
      .describe('How the person was found.'),
    certain: z.boolean().optional().describe('False where the name could be another person’s.'),
    differs: z.array(z.enum(differences)).optional().describe('In what the draft and the register differ.'),
    held: z
      .array(
        z.strictObject({
          role: z.enum(roles),
          portfolio: z.string().optional(),
          ward: z.string().optional(),
          body: z.string().optional(),
          group: z.string().optional(),
          title: z.string().optional(),
          from: z.string().optional(),
          to: z.string().optional(),
        }),
      )
      .optional()
      .describe('Posts of the person in the register on the issue date.'),
    explanation: z.string().describe('How the speaker was read, from which words, and what differs.'),
  })
  .describe('The speaker held against the register of people as of the issue date.')

const quotation = z.strictObject({
  id: z.string(),
  text: z.string().describe('The words inside the marks, as a person reads them.'),
  spans: z.array(stretch).describe('Inside the marks, one for each paragraph.'),
  speaker: z
    .strictObject({
      name: z.string(),
      span: spanSchema.nullable(),
      post: z.string().optional().describe('As the draft gives it.'),
      roleClass: z.enum(roles),
      person: z.string().optional().describe('The name in the register.'),
      party: z.string().optional(),
      how: z.enum(['named', 'pronoun', 'continued', 'unnamed']),
      readAs: z.string().optional().describe('How the speaker was read, and from which words.'),
      couldBe: z
        .array(z.string())
        .optional()
        .describe('Others whom the draft names and the words could mean.'),
      fullName: spanSchema.optional().describe('Where the full name stands, when that is elsewhere.'),
      postSpan: spanSchema.optional().describe('Where the words of the post stand.'),
      portfolio: z.string().optional(),
      body: z.string().optional(),
      ward: z.string().optional(),
      beside: z
        .array(
          z.strictObject({
            name: z.string(),
            span: spanSchema.nullable(),
            post: z.string().optional(),
            postSpan: spanSchema.optional(),
            portfolio: z.string().optional(),
            roleClass: z.enum(roles),
            party: z.string().optional(),
          }),
        )
        .optional()
        .describe('Others who say the same words.'),
      register: registerLink.optional(),
    })
    .nullable(),
  attribution: spanSchema.nullable().optional().describe('The words that say whose they are.'),
  fragment: z.boolean().optional().describe('A few quoted words within a sentence of the writer’s own.'),
  unmarked: z
    .boolean()
    .optional()
    .describe('A quotation that stands without marks, after “said:” or as a block.'),
  reported: z.boolean().optional().describe('Not to the letter: what someone is reported to have said.'),
})

const finding = z.strictObject({
  id: z.string().describe('Stays the same while the text changes elsewhere.'),
  check: z.string(),
  clauses: z.array(z.string()),
  severity: z.enum(['error', 'warning', 'info']),
  status: z.enum(['breach', 'possible', 'to-do', 'cannot-decide']),
  span: spanSchema.nullable(),
  quote: z.string().optional().describe('What stands in the source at the span, to the letter.'),
  text: z
    .string()
    .optional()
    .describe('The same words as a person reads them, references decoded and markup gone.'),
  before: z.string().optional(),
  after: z.string().optional(),
  field: z.string().optional(),
  voice: z.enum(['council', 'quoted', 'reported']).optional(),
  speaker: z.string().optional(),
  readAs: z.string().optional().describe('How the speaker was read, and from which words.'),
  message: z.string(),
  why: z.string(),
  todo: z.string(),
  suggestions: z.array(z.string()),
  missing: z.array(z.string()).optional(),
  docs: z.string(),
})

export const reportSchema = z
  .strictObject({
    schema: z.literal('evenhand-report-1'),
    record: z
      .string()
      .optional()
      .describe('Given by the server: the same for the same draft, context and rulebooks.'),
    verdict: z.enum(['hold', 'refer', 'clear']),
    summary: z.string(),
    rulebooks: z.array(
      z.strictObject({ id: z.string(), version: z.string(), status: z.enum(['adopted', 'draft']) }),
    ),
    asOf: z.string(),
    kind: z.enum(kinds),
    textHash: z.string().describe('SHA-256 of the source; of the file for a Word draft.'),
    source: z.strictObject({
      format: z.enum(formats),
      spans: z.enum(['as-given', 'extracted-text']).describe('What spans point into.'),
      text: z.string().optional().describe('The extracted text, where spans point into it.'),
    }),
    release: z.strictObject({
      headline: spanSchema.extend({ text: z.string() }).optional(),
      embargo: z.strictObject({ until: z.string(), span: spanSchema }).optional(),
      parts: z.array(z.strictObject({ kind: z.enum(partKinds), span: spanSchema })),
      words: z.number().int(),
    }),
    period: z.array(
      z.strictObject({
        inPreElection: z.union([z.boolean(), z.literal('unknown')]),
        from: z.string().optional(),
        to: z.string().optional(),
        why: z.string(),
        regime: z.enum(regimes).optional().describe('What kind of restriction: what it allows differs.'),
        type: z.string().optional(),
        area: z.string().optional(),
        ends: z.string().optional().describe('With its offset, as 2026-05-07T22:00:00+01:00.'),
        provisional: z
          .literal(true)
          .optional()
          .describe(
            'From is the last day the law allows for the notice: the day of the notice is not given.',
          ),
        ask: z
          .literal(true)
          .optional()
          .describe('The notice may be out, or its day cannot be right: a person must say.'),
        noticeDeadline: z.string().optional(),
        lacks: z.array(z.string()).optional().describe('Keys of the context that would settle it.'),
        basis: z.string().optional().describe('The rules it rests on, and how far they were read.'),
        united: z
          .strictObject({ from: z.string(), to: z.string(), polls: z.array(z.string()) })
          .optional()
          .describe('Periods that overlap run as one.'),
      }),
    ),
    exceptions: z
      .array(z.strictObject({ clause: z.string(), what: z.string(), why: z.string() }))
      .optional()
      .describe('What a clause allows although a restriction runs, and why it applies here.'),
    quotations: z.array(quotation),
    reportedSpeech: z
      .array(quotation)
      .optional()
      .describe('What someone is reported to have said, without marks and not to the letter.'),
    findings: z.array(finding),
    suppressed: z.array(
      z.strictObject({
        finding: z.string(),
        reason: z.string(),
        by: z.string(),
        until: z.string().optional(),
      }),
    ),
    unusedSuppressions: z.array(z.strictObject({ finding: z.string(), why: z.string() })).optional(),
    unusedContext: z
      .array(z.string())
      .optional()
      .describe('Keys of the context that are not known and were passed over.'),
    notChecked: z.array(z.strictObject({ clause: z.string(), why: z.string(), needs: z.array(z.string()) })),
    stats: z.strictObject({ words: z.number().int(), ms: z.number().optional() }),
  })
  .describe('A report of Evenhand. No findings is not approval: see notChecked.')

export type Report = z.infer<typeof reportSchema>
export type ReportFinding = Report['findings'][number]
export type ReportQuotation = Report['quotations'][number]
