import { z } from 'zod'
import { didYouMean } from '../did-you-mean.js'
import type { Problem } from '../validate.js'
import { registerErrors } from './check-register.js'
import { contextFileSchema, type ContextFile } from './context.js'
import type { OpenedContext } from './read-context.js'
import { inOrder, notUsable, readSource, type FileProblem, type SourceRead } from './source-file.js'

/**
 * The files a council keeps from one release to the next, in a folder of their own: what it is, who holds which post,
 * and what meets and is decided when. Each holds part of a context, no two the same part.
 */
export const councilFileNames = ['council.yaml', 'register.yaml', 'calendar.yaml'] as const
export type CouncilFileName = (typeof councilFileNames)[number]

const { shape } = contextFileSchema

/** `council.yaml` */
export const councilFileSchema = z
  .strictObject({
    council: shape.council.describe('The id of the rulebook to judge by, as haringey.'),
    name: z.string().min(1).describe('The name of the council.'),
    names: z.array(z.string().min(1)).optional().describe('Other names it goes by.'),
    rulebookStatus: shape.rulebookStatus.describe('Whether the council has adopted that rulebook.'),
    nation: shape.nation,
    electionWindowDays: shape.electionWindowDays.describe(
      'How many days before a poll its run-up begins, where the protocol does not say.',
    ),
    aliases: shape.aliases,
    bodies: shape.bodies,
    mediaOffice: shape.mediaOffice,
    domains: shape.domains,
    addresses: shape.addresses,
    policies: shape.policies,
    controversialSubjects: shape.controversialSubjects,
    guidance: shape.guidance,
    confidentialTerms: shape.confidentialTerms,
    publishedDocuments: shape.publishedDocuments,
  })
  .describe('A council: its names, bodies and media office, and the rulebook it is judged by.')

/** `register.yaml` */
export const registerFileSchema = z
  .strictObject({ people: shape.people.unwrap() })
  .describe('The people of a council and the posts they hold.')

/** `calendar.yaml` */
export const calendarFileSchema = z
  .strictObject({
    meetings: shape.meetings,
    decisions: shape.decisions,
    elections: shape.elections.describe('Leave out where it is not known; [] says that none is due.'),
    candidates: shape.candidates,
    involvedPoliticians: shape.involvedPoliticians,
  })
  .describe('The meetings, decisions and elections of a council.')

const schemas = {
  'council.yaml': councilFileSchema,
  'register.yaml': registerFileSchema,
  'calendar.yaml': calendarFileSchema,
} as const

/** One of the files of a council. */
export interface CouncilFile {
  file: CouncilFileName
  /** The way to it, for messages. */
  name: string
  text: string
}

/** `council.yaml`, or undefined for a file that is none of the three. */
export const asCouncilFile = (name: string): CouncilFileName | undefined =>
  councilFileNames.find((file) => file === name)

/**
 * Opens the files of a council as one context. Any of them may be absent.
 *
 * @throws ContextError `context-not-valid`: all that is wrong in them, with the lines shown
 */
export function openCouncilFiles(files: readonly CouncilFile[]): OpenedContext {
  const problems: FileProblem[] = []
  const places = new Map<string, (path: readonly PropertyKey[]) => string>()
  const context: ContextFile = {}
  for (const file of files) {
    const read = readCouncilFile(file)
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    Object.assign(context, read.context)
    for (const key of Object.keys(read.context))
      places.set(key, (path) => `${file.name}:${read.lineOf(path)}`)
  }
  if (problems.length > 0) throw notUsable(problems)
  return { context, placeOf: (path) => places.get(String(path[0]))?.(path) }
}

/**
 * Reads the files of a council as one context.
 *
 * @throws ContextError `context-not-valid`: all that is wrong in them, with the lines shown
 */
export function parseCouncilFiles(files: readonly CouncilFile[]): ContextFile {
  return openCouncilFiles(files).context
}

type Outcome =
  | { ok: true; context: ContextFile; lineOf: SourceRead<unknown>['lineOf'] }
  | { ok: false; problems: FileProblem[] }

function readCouncilFile(source: CouncilFile): Outcome {
  const homeless = (problem: Problem): Problem => withHome(problem, source.file)
  switch (source.file) {
    case 'council.yaml': {
      const read = readSource(source, councilFileSchema, homeless)
      return read.ok ? done(read.file, contextOf(read.file.value)) : read
    }
    case 'register.yaml': {
      const read = readSource(source, registerFileSchema, homeless)
      return read.ok
        ? done(read.file, read.file.value, registerErrors(read.file.value.people, read.file.lineOf))
        : read
    }
    case 'calendar.yaml': {
      const read = readSource(source, calendarFileSchema, homeless)
      return read.ok ? done(read.file, read.file.value, twiceNamed(read.file)) : read
    }
  }
}

function done(read: SourceRead<unknown>, context: ContextFile, errors: readonly Problem[] = []): Outcome {
  return errors.length > 0
    ? { ok: false, problems: inOrder(errors.map(read.problem)) }
    : { ok: true, context, lineOf: read.lineOf }
}

/** In a context the council’s own names are a group of names that mean one body. */
function contextOf({ name, names = [], ...rest }: z.infer<typeof councilFileSchema>): ContextFile {
  const groups = [...(names.length > 0 ? [[name, ...names]] : []), ...(rest.aliases ?? [])]
  return { ...rest, councilName: name, ...(groups.length > 0 ? { aliases: groups } : {}) }
}

/** A release names a meeting by its id: two of one id could not be told apart. */
function twiceNamed({ value, lineOf }: SourceRead<z.infer<typeof calendarFileSchema>>): Problem[] {
  const seen = new Map<string, number>()
  return (value.meetings ?? []).flatMap(({ id }, index): Problem[] => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, index)
    return first === undefined
      ? []
      : [
          {
            path: ['meetings', index, 'id'],
            message: `is “${id}”, which is also that of the meeting on line ${lineOf(['meetings', first])}.`,
          },
        ]
  })
}

/** Keys that other files have, and this one calls something else. */
const CALLED: Record<string, string> = { councilName: 'name', rulebook: 'council' }

/** A key that belongs elsewhere is sent there. */
function withHome(problem: Problem, file: CouncilFileName): Problem {
  const key = problem.unknownKey
  if (key === undefined || problem.path.length > 1) return problem
  const called = CALLED[key]
  if (file === 'council.yaml' && called !== undefined)
    return { ...problem, message: `“${key}” is called “${called}” in council.yaml.` }
  const home = councilFileNames.find((other) => other !== file && key in schemas[other].shape)
  if (home !== undefined) return { ...problem, message: `“${key}” belongs in ${home}.` }
  if (key in shape)
    return {
      ...problem,
      message: `“${key}” is said of one release: give it in the front matter of the draft, or in a context file of its own.`,
    }
  return problem
}

/**
 * What is wrong with there being another file in the folder of a council; undefined where it is none of ours. A file
 * that could be meant for one of the three is never passed over in silence.
 *
 * @param text read only of YAML files: a rulebook of the council’s own may lie beside the three
 */
export function strayFile(name: string, text: string): string | undefined {
  const [, stem, ending] = /^([^.].*)\.(ya?ml|json)$/i.exec(name) ?? []
  if (stem === undefined || asCouncilFile(name) || /^rulebook\s*:/m.test(text)) return undefined
  const stems = councilFileNames.map((file) => file.replace('.yaml', ''))
  const meant = didYouMean(stem, stems)
  if (meant === undefined && ending!.toLowerCase() === 'json') return undefined
  const hint = meant === undefined ? '' : ` Did you mean “${meant}.yaml”?`
  return `“${name}” is not a file that is read here.${hint}`
}
