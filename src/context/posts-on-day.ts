import { roles } from '../roles.js'
import type { Person, RoleHeld } from './context.js'
import { Register } from './register.js'

/** A post and who holds it on a day. */
export interface PostHeld {
  person: Person
  held: RoleHeld
}

/** Someone of the register with no post on a day, with the last one they held or else the next. */
export interface WithoutPost {
  person: Person
  last?: RoleHeld
  next?: RoleHeld
}

/** Who holds which post on a day, in the order of the roles; and those who hold none. */
export function postsOnDay(
  people: readonly Person[],
  day: string,
): { posts: PostHeld[]; without: WithoutPost[] } {
  const register = new Register(people, day)
  const posts = people.flatMap((person) => register.rolesOf(person).map((held) => ({ person, held })))
  const without = people
    .filter((person) => register.rolesOf(person).length === 0)
    .map((person): WithoutPost => {
      const [last] = register.formerRolesOf(person)
      const [next] = register.futureRolesOf(person)
      return { person, ...(last ? { last } : {}), ...(next ? { next } : {}) }
    })
  return {
    posts: posts.toSorted((a, b) => roles.indexOf(a.held.role) - roles.indexOf(b.held.role)),
    without,
  }
}
