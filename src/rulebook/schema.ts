import { z } from 'zod'
import { kinds } from '../context/context.js'

/**
 * The YAML of a rulebook: one instrument (a statute, a code, a council's protocol) as data. Knows the shape of a
 * clause, never a topic. Keys are written as a person would type them.
 */

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

const text = z.string().min(1)

const clauseId = z.string().regex(/^[a-z0-9][a-z0-9-]*\/[^\s#/]+(?: [^\s#/]+)*(?:#[a-z0-9-]+)?$/i, {
  error: 'must be book/number, with #limb where one clause states several rules, as haringey/13.20#advance',
})

const severity = z.enum(severities)

const useSchema = z
  .strictObject({
    check: text.describe('The check to run: evenhand coverage --checks lists them.'),
    options: z.record(z.string(), z.unknown()).optional().describe('What the check is asked for here.'),
    severity: severity.describe('How grave a plain breach is.'),
    'severity-if-unsure': severity
      .optional()
      .describe('How grave it is while a person must judge. At most a warning if left out.'),
    message: text.optional().describe('Which of the wordings of the check to use, where it offers several.'),
  })
  .describe('One check that a clause uses.')
export type Use = z.infer<typeof useSchema>

const exampleSchema = z.strictObject({
  draft: text.describe('The text of the draft, as plain text unless format says otherwise.'),
  format: z.enum(['text', 'markdown', 'html']).optional(),
  context: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Laid over the example-context of the book.'),
  at: z.string().optional().describe('The words that the finding points at; leave out where there are none.'),
  severity: severity.optional(),
  why: text.optional(),
})
export type Example = z.infer<typeof exampleSchema>

const clauseSchema = z
  .strictObject({
    id: clauseId,
    title: text.optional().describe('A few words that name the rule.'),
    paraphrase: text.describe('What the clause says, in your own words: never its text.'),
    strength: z
      .enum(['must', 'must-not', 'should', 'may', 'info'])
      .describe('How strongly the source puts it. should covers should not.'),
    'source-words': text
      .optional()
      .describe('The modal the source uses, where it matters: may contain, will not contain.'),
    topic: text.optional(),
    kinds: z
      .array(z.enum(kinds))
      .min(1)
      .optional()
      .describe('The kinds of document it applies to; all where left out.'),
    status: z.enum(['adopted', 'draft']).optional().describe('Where it differs from that of the book.'),
    source: z
      .strictObject({
        lines: text.optional().describe('Lines of the source document.'),
        verified: z
          .enum(['read', 'partly', 'memory'])
          .describe('Whether the provision was read in the source.'),
        note: text.optional(),
      })
      .optional(),
    uses: z.array(useSchema).min(1).optional(),
    obligation: z
      .strictObject({ todo: text.describe('What has to be done, as an instruction.') })
      .optional()
      .describe('Something to be done before or after issue; reported as a to-do.'),
    judgement: z
      .strictObject({ question: text.describe('What a person must decide.') })
      .optional()
      .describe('Nothing in the words can settle it.'),
    permits: text
      .optional()
      .describe('It lets something pass that might else be in question; there is nothing to check.'),
    'not-about-releases': text.optional().describe('Why it has no bearing on a release.'),
    planned: text.optional().describe('No check covers it yet: what would.'),
    notes: text.optional(),
    examples: z
      .strictObject({
        'must-flag': z.array(exampleSchema).optional(),
        'must-not-flag': z.array(exampleSchema).optional(),
      })
      .optional(),
  })
  .describe('One numbered provision.')
export type Clause = z.infer<typeof clauseSchema>

const extendsSchema = z.strictObject({
  rulebook: text.describe('The id of the book whose clauses apply here too.'),
  'cited-by': clauseId
    .optional()
    .describe('The clause of this book through which they apply; findings cite it first.'),
  clauses: z.record(z.string(), clauseId).optional().describe('Another citing clause for some numbers.'),
  omit: z.array(text).optional().describe('Numbers that do not apply here.'),
  severity: severity.optional().describe('No finding of theirs is graver than this here.'),
})

const councilSchema = z.strictObject({
  name: text,
  names: z.array(text).optional().describe('Other names it goes by.'),
  domains: z.array(text).optional().describe('Its e-mail and web domains, as haringey.gov.uk.'),
  addresses: z.array(text).optional().describe('Its own addresses, as far as they identify it: Town Hall.'),
})
export type Council = z.infer<typeof councilSchema>

export const rulebookSchema = z
  .strictObject({
    rulebook: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'must be small letters, figures and hyphens' }),
    title: text,
    version: text.describe('Changes whenever a rule does.'),
    status: z.enum(['adopted', 'draft']),
    nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']).optional(),
    council: councilSchema.optional(),
    'in-force': z
      .strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() })
      .optional()
      .describe('The days on which it binds; always where left out.'),
    source: z.strictObject({
      title: text,
      reference: text.optional(),
      verified: z.enum(['read', 'partly', 'memory']),
      note: text.optional(),
    }),
    extends: z.array(extendsSchema).optional(),
    'example-context': z.record(z.string(), z.unknown()).optional(),
    clauses: z.array(clauseSchema),
  })
  .describe('A rulebook for Evenhand.')
export type RulebookFile = z.infer<typeof rulebookSchema>

/** How a clause is dealt with. A clause says exactly one of these. */
export const handlings = [
  'uses',
  'obligation',
  'judgement',
  'permits',
  'not-about-releases',
  'planned',
] as const
export type Handling = (typeof handlings)[number]

/** The one handling a clause states; the loader has made sure that there is one. */
export function handlingOf(clause: Clause): Handling {
  return handlings.find((handling) => clause[handling] !== undefined) ?? 'planned'
}
