import type { Person, RoleHeld } from '../context/context.js'
import { inWords } from '../context/periods.js'
import { postsOnDay, type WithoutPost } from '../context/posts-on-day.js'
import { listed, postInWords } from '../context/posts-held.js'
import { paint, row, wrap, type Paper } from './paint.js'

/** Something for the keeper of a register to look at, and where it stands. */
export interface RegisterNote {
  place: string
  message: string
}

export interface RegisterPage {
  /** The name of the council, or of the file. */
  title: string
  people: readonly Person[]
  /** `YYYY-MM-DD` */
  day: string
  notes: readonly RegisterNote[]
}

const HEADINGS = ['Post', 'Held by', 'Party', 'Since']
/** Columns of the party and of a date; post and name share what is left. */
const PARTY = 16
const SINCE = 10
const GAPS = 8

/** Who holds which post on a day, who holds none, and what to look at: a page for the keeper of the register. */
export function registerTable({ title, people, day, notes }: RegisterPage, paper: Paper): string {
  const ink = paint(paper)
  const { posts, without } = postsOnDay(people, day)
  const room = Math.max(60, Math.min(paper.columns, 110)) - PARTY - SINCE - GAPS
  const widths = [Math.ceil(room * 0.56), Math.floor(room * 0.44), PARTY, SINCE]
  const lines = [
    ink.bold(title),
    `  ${inNumber(people.length, 'person', 'people')}, ${inNumber(posts.length, 'post')} held on ${inWords(day)}.`,
    '',
  ]
  if (posts.length > 0) lines.push(ink.dim(row(HEADINGS, widths)), '')
  for (const { person, held } of posts)
    lines.push(row([capital(postInWords(held)), person.name, standing(person), term(held)], widths))
  if (without.length > 0) {
    lines.push('', ink.bold('No post on that day'), '')
    for (const one of without) lines.push(wrap(`${one.person.name}: ${otherwise(one)}`, paper, 2))
  }
  if (notes.length > 0) {
    lines.push('', ink.bold('To look at'), '')
    for (const { place, message } of notes) lines.push(`  ${ink.dim(place)}`, wrap(message, paper, 4))
  }
  return `${lines.join('\n')}\n`
}

const inNumber = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Their party, or that they may not take sides. */
const standing = ({ party, politicallyRestricted }: Person): string =>
  listed([...(party ? [party] : []), ...(politicallyRestricted ? ['politically restricted'] : [])])

/** `2024-05-20`, with the last day where there is one. */
const term = ({ from, to }: RoleHeld): string =>
  [from?.slice(0, 10), ...(to ? [`until ${to.slice(0, 10)}`] : [])].join(' ').trim()

function otherwise({ last, next }: WithoutPost): string {
  if (last) return `${postInWords(last)} until ${inWords(last.to!)}.`
  if (next) return `${postInWords(next)} from ${inWords(next.from!)}.`
  return 'the register gives no post.'
}
