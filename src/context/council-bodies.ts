import type { Body, Context } from './context.js'

/**
 * The bodies of a council, by whatever name a draft gives them: the Cabinet is the Executive where the council says so.
 *
 * Two names mean one body only where the context says so, in `bodies` or in `aliases`, or where they differ in no more
 * than case, `the` and `&`. Nothing is guessed from words that two names share.
 */
export class CouncilBodies {
  readonly bodies: readonly Body[]
  /** Each group of names that mean one body, as forms. */
  readonly #groups: ReadonlySet<string>[] = []

  constructor({ bodies = [], aliases = [] }: Pick<Context, 'bodies' | 'aliases'>) {
    this.bodies = bodies
    for (const names of [...bodies.map(({ name, names = [] }) => [name, ...names]), ...aliases])
      this.#join(names.map(formOf))
  }

  /** The body that a name means; undefined where the council lists none of that name. */
  find(name: string): Body | undefined {
    return this.bodies.find((body) => this.same(body.name, name))
  }

  /** Whether two names mean one body. */
  same(a: string, b: string): boolean {
    const [form, other] = [formOf(a), formOf(b)]
    return form === other || this.#groups.some((group) => group.has(form) && group.has(other))
  }

  /** Groups that share a name are one group. */
  #join(forms: readonly string[]): void {
    const joined = this.#groups.filter((group) => forms.some((form) => group.has(form)))
    const apart = this.#groups.filter((group) => !joined.includes(group))
    this.#groups.splice(0, Infinity, ...apart, new Set([...forms, ...joined.flatMap((group) => [...group])]))
  }
}

const formOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
