import { didYouMean } from '../did-you-mean.js'
import { ContextError } from '../errors.js'
import { pathText, validate, type Problem } from '../validate.js'
import { registerErrors } from './check-register.js'
import { contextFileSchema, contextSchema, type Context, type ContextFile } from './context.js'
import { inOrder, notUsable, readSource, sentence, type SourceFile } from './source-file.js'

export interface GivenContext {
  context: Context
  council?: string
  /** Keys that were passed over, as paths; always empty unless `strangeKeys` is `pass-over`. */
  unused: string[]
}

export interface LayerOptions {
  /**
   * A key that is not known is an error. With `pass-over`, for exports from other systems, one that looks like no
   * known key is left out and named in `unused`; one that looks like a slip of the pen stays an error.
   */
  strangeKeys?: 'refuse' | 'pass-over'
}

/**
 * Lays contexts over each other, later ones winning key by key. What comes out may lack any key.
 *
 * @throws ContextError `context-not-valid`, naming the key
 */
export function layerContexts(
  layers: readonly unknown[],
  options: LayerOptions = {},
): { context: Omit<ContextFile, 'council'>; council?: string; unused: string[] } {
  const unused: string[] = []
  const merged: ContextFile = {}
  for (const layer of layers) {
    if (layer === undefined || layer === null) continue
    Object.assign(merged, readLayer(layer, options.strangeKeys ?? 'refuse', unused))
  }
  const { council, ...context } = merged
  return { context, ...(council === undefined ? {} : { council }), unused }
}

/**
 * As `layerContexts`, and checks that the whole says what a check cannot do without.
 *
 * @throws ContextError `context-not-valid`, naming the key
 */
export function readContext(layers: readonly unknown[], options: LayerOptions = {}): GivenContext {
  const { context, ...rest } = layerContexts(layers, options)
  const checked = validate(contextSchema, context)
  if (!checked.ok) throw notValid(checked.problems)
  return { context: checked.value, ...rest }
}

function readLayer(layer: unknown, strangeKeys: 'refuse' | 'pass-over', unused: string[]): ContextFile {
  const checked = validate(contextFileSchema, layer)
  if (checked.ok) return checked.value
  const slips = checked.problems.filter((problem) => !isStrangeKey(problem))
  if (slips.length > 0 || strangeKeys === 'refuse')
    throw notValid(slips.length > 0 ? slips : checked.problems)
  const copy: unknown = structuredClone(layer)
  for (const problem of checked.problems) {
    remove(copy, problem.path)
    unused.push(pathText(problem.path))
  }
  return readLayer(copy, 'refuse', unused)
}

/** A key that is not known and looks like none that is. */
const isStrangeKey = (problem: Problem): boolean =>
  problem.unknownKey !== undefined && !problem.message.includes('Did you mean')

function remove(value: unknown, path: readonly PropertyKey[]): void {
  let current = value as Record<PropertyKey, unknown>
  for (const step of path.slice(0, -1)) current = current[step] as Record<PropertyKey, unknown>
  Reflect.deleteProperty(current, path.at(-1)!)
}

function notValid(problems: readonly Problem[]): ContextError {
  const [first] = problems
  const others = problems.length - 1
  return new ContextError(
    'context-not-valid',
    `${first ? sentence(first) : 'The context is not valid.'}${others > 0 ? ` (And ${others} more.)` : ''}`,
    { place: 'context' },
  )
}

/** A context that was read from files, with the way back from a value to the line it stands on. */
export interface OpenedContext {
  context: ContextFile
  /** `register.yaml:12`; undefined where the value stands in no file. */
  placeOf(path: readonly PropertyKey[]): string | undefined
}

export interface OpenOptions {
  /** Refuses people whom nothing tells apart and posts that end before they begin, as in the files of a council. */
  strictly?: boolean
}

/**
 * Opens a context file, YAML or JSON.
 *
 * @throws ContextError `context-not-valid`, with the lines shown
 */
export function openContextFile(file: SourceFile, { strictly = false }: OpenOptions = {}): OpenedContext {
  const read = readSource(file, contextFileSchema)
  if (!read.ok) throw notUsable(read.problems)
  const { value: context, lineOf, problem } = read.file
  const errors = strictly ? registerErrors(context.people ?? [], lineOf) : []
  if (errors.length > 0) throw notUsable(inOrder(errors.map(problem)))
  return { context, placeOf: (path) => `${file.name}:${lineOf(path)}` }
}

/**
 * Reads a context file, YAML or JSON.
 *
 * @param origin its name, for messages
 * @throws ContextError `context-not-valid`, with the lines shown
 */
export function parseContextFile(text: string, origin: string): ContextFile {
  return openContextFile({ name: origin, text }).context
}

/**
 * Keys of a context for which sites have uses of their own: former addresses of a page, the place of an event. Front
 * matter means ours only where it is in our shape.
 */
const SHARED_WITH_SITES: readonly string[] = ['aliases', 'addresses', 'bodies', 'domains']

/** Keys that site generators and CMSs keep in front matter, which are none of ours. */
export function contextKeysOf(frontMatter: Record<string, unknown>): ContextFile {
  const { shape } = contextFileSchema
  const known = Object.keys(shape)
  const unshared = known.filter((key) => !SHARED_WITH_SITES.includes(key))
  const isOurs = (key: string, value: unknown): boolean =>
    SHARED_WITH_SITES.includes(key)
      ? shape[key as keyof typeof shape].safeParse(value).success
      : // A key that is nearly one of ours is kept, so that it is refused by name and not lost in silence.
        known.includes(key) || (key.length > 4 && didYouMean(key, unshared) !== undefined)
  return Object.fromEntries(
    Object.entries(frontMatter).filter(([key, value]) => isOurs(key, value)),
  ) as ContextFile
}
