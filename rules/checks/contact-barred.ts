import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import { findBareNames, findTitledNames, type NameMention } from '../../src/reading/people/names.js'
import { readPost } from '../../src/reading/posts/read-post.js'
import { roleInWords, roles, type Role } from '../../src/roles.js'
import { hasMatch, matchesOf } from '../../src/reading/matches.js'

const options = z.strictObject({
  posts: z.array(z.enum(roles)).min(1).describe('Holders of these posts may not be named as contacts.'),
})

/** A sentence outside the contact part that tells readers whom to reach. */
const REACH =
  /\b(?:contact|contacts|ring|call|phone|telephone|e-?mail|enquir(?:y|ies)|questions|interviews?|speak to|talk to|ask for|get in touch|write to|reply to|rsvp|press desk|(?:information|details?|copies|tickets|places|photographs?) (?:\p{L}+ ){0,4}from)\b/iu

/** `J. Ives`, `J Ives` */
const INITIAL_AND_SURNAME = /(?<![\p{L}.])\p{Lu}\.? \p{Lu}[\p{L}'-]{1,30}/gu

/** Holders of some posts are not to be named as the contact of a publication. */
export const contactBarred = defineCheck({
  name: 'contact-barred',
  about: 'Holders of the posts named are not given as contacts.',
  options,
  messages: {
    named: {
      message: '{name}, {post}, is named as a contact.',
      todo: 'Give the media office, or the office without a name, instead.',
    },
    byPost: {
      message: 'The contact given is “{post}”.',
      todo: 'Give the media office, or the office without a name, instead.',
    },
    mayBe: {
      message: 'The contact “{name}” may be {person}, {post}.',
      todo: 'Make sure that it is someone else, or give the media office instead.',
    },
    inContext: {
      message: 'The contact recorded for this release is {name}, {post}.',
      todo: 'Record another contact before it goes out.',
    },
  },
  *run(facts, { posts }) {
    let seen = false
    for (const place of contactPlaces(facts)) {
      const named = namesIn(facts, place)
        .map((mention) => ({ mention, holder: holderOf(facts, mention.name, posts) }))
        .find(({ holder }) => holder !== undefined)
      const stated = statedPost(facts.reading.folded, place, posts)
      if (named) {
        const { mention, holder } = named
        const at = { start: mention.start, end: Math.max(mention.end, stated?.end ?? 0) }
        const data = {
          name: facts.reading.text(mention),
          person: holder!.name,
          post: roleInWords(holder!.role),
        }
        yield holder!.sure || stated
          ? { message: 'named', status: 'breach', at, data }
          : { message: 'mayBe', status: 'possible', at, data }
        seen = true
      } else if (stated) {
        yield { message: 'byPost', status: 'breach', at: stated, data: { post: facts.reading.text(stated) } }
        seen = true
      }
    }
    const recorded = facts.context.contact?.name
    const holder = recorded === undefined ? undefined : holderOf(facts, recorded, posts)
    if (holder && !seen) {
      yield {
        message: 'inContext',
        status: holder.sure ? 'breach' : 'possible',
        at: null,
        data: { name: holder.name, post: roleInWords(holder.role) },
      }
    }
    if (!facts.register && !seen) {
      const who = posts.map(roleInWords).join(' or ')
      yield {
        unable: `No register of people is given, so a contact who is ${who} cannot be known by name.`,
        needs: ['people'],
      }
    }
  },
})

/** The blocks of the contact part, and any sentence that says whom to reach. */
function contactPlaces({ reading }: Facts): Range[] {
  const parts = reading.parts.filter((part) => part.kind === 'contact')
  const sentences = reading.sentences.filter(
    (sentence) =>
      reading.partAt(sentence.start) !== 'contact' &&
      hasMatch(reading.folded.slice(sentence.start, sentence.end), REACH),
  )
  return [...parts, ...sentences]
}

function namesIn({ reading }: Facts, { start, end }: Range): NameMention[] {
  const initials = matchesOf(reading.folded.slice(start, end), INITIAL_AND_SURNAME).map((match) => ({
    name: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  return [
    ...findTitledNames(reading.folded, start, end),
    ...findBareNames(reading.folded, start, end),
    ...initials,
  ]
}

/** The holder of a barred post that a name means. A bare surname or an initial is not sure. */
function holderOf(
  { register }: Facts,
  name: string,
  posts: readonly Role[],
): { name: string; role: Role; sure: boolean } | undefined {
  const looked = register?.find(name)
  if (!looked || looked.found === 'none') return undefined
  const people = looked.found === 'one' ? [looked.person] : looked.people
  for (const person of people) {
    const held = register!.rolesOf(person).find(({ role }) => posts.includes(role))
    if (held)
      return {
        name: person.name,
        role: held.role,
        sure: looked.found === 'one' && looked.certain && /\p{L}{2} /u.test(name),
      }
  }
  return undefined
}

const HEAD_OF_OFFICE =
  /\b(?:head|manager) of (?:[\p{L}']{1,20} ){0,5}?office\b(?: (?:for|of) (?:[\p{L}']{1,20} ){1,4}?group)?|\bgroup(?:'s)? head of office\b/giu

/** The post in words, such as `head of the Labour group office`. */
function statedPost(folded: string, place: Range, posts: readonly Role[]): Range | undefined {
  const words = folded.slice(place.start, place.end)
  for (const match of matchesOf(words, HEAD_OF_OFFICE)) {
    const post = readPost(match[0])
    if (post && posts.includes(post.roleClass)) {
      return { start: place.start + match.index, end: place.start + match.index + match[0].length }
    }
  }
  return undefined
}
