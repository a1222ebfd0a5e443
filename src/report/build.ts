import type { Context, RoleHeld } from '../context/context.js'
import type { Link } from '../context/link-facts.js'
import type { Register } from '../context/register.js'
import type { Finding } from '../judging/finding.js'
import type { Judgement } from '../judging/judge.js'
import { linkOnce } from '../judging/once.js'
import type { Quotation } from '../reading/speech/quotation.js'
import { explainSpeaker } from '../reading/speech/explain-speaker.js'
import type { Speaker } from '../reading/speech/speakers.js'
import { findEmbargo } from '../reading/parts.js'
import type { Reading } from '../reading/reading.js'
import type { Role } from '../roles.js'
import type { EffectiveRulebook } from '../rulebook/rulebook.js'
import { docsLink } from './docs-link.js'
import type { Report, ReportFinding, ReportQuotation } from './schema.js'

/** How much of the text is given on either side of the words of a finding. */
const AROUND = 40

type ReportSpeaker = NonNullable<ReportQuotation['speaker']>
type ReportHeld = NonNullable<NonNullable<ReportSpeaker['register']>['held']>[number]

export interface ReportParts {
  reading: Reading
  context: Context
  rulebook: EffectiveRulebook
  judgement: Judgement
  textHash: string
  unusedContext: readonly string[]
}

/** The report of a judged draft: the same draft, context and rulebooks always give the same one. */
export function buildReport({
  reading,
  context,
  rulebook,
  judgement,
  textHash,
  unusedContext,
}: ReportParts): Report {
  const { document } = reading
  const { headline } = reading
  const { council } = rulebook
  const ours = ownNames(context.councilName, council?.name, ...(council?.names ?? []))
  const embargo = findEmbargo(reading.parts, reading.folded, reading.dates, context.issuedAt)
  return {
    schema: 'evenhand-report-1',
    verdict: judgement.verdict,
    summary: judgement.summary,
    rulebooks: rulebook.chain.map((book) => ({
      id: book.rulebook,
      version: book.version,
      status: book === rulebook.book ? judgement.rulebookStatus : book.status,
    })),
    asOf: context.issuedAt,
    kind: context.kind,
    textHash,
    source: {
      format: document.format,
      spans: document.sourceIs,
      ...(document.sourceIs === 'extracted-text' ? { text: document.source } : {}),
    },
    release: {
      ...(headline ? { headline: { ...document.span(headline), text: reading.text(headline) } } : {}),
      ...(embargo ? { embargo: { until: embargo.until, span: document.span(embargo) } } : {}),
      parts: reading.parts.map((part) => ({ kind: part.kind, span: document.span(part) })),
      words: reading.words,
    },
    period: judgement.periods,
    ...(judgement.exceptions.length > 0 ? { exceptions: judgement.exceptions } : {}),
    quotations: reading.quotations.map((quotation, index) =>
      reportQuotation(reading, quotation, `q${index + 1}`, judgement.register, ours),
    ),
    reportedSpeech: reading.reported.map((quotation, index) =>
      reportQuotation(reading, quotation, `r${index + 1}`, judgement.register, ours),
    ),
    findings: judgement.findings.map((finding) => reportFinding(reading, finding)),
    suppressed: judgement.suppressed,
    ...(judgement.unusedSuppressions.length > 0 ? { unusedSuppressions: judgement.unusedSuppressions } : {}),
    ...(unusedContext.length > 0 ? { unusedContext: [...unusedContext] } : {}),
    notChecked: judgement.notChecked,
    stats: { words: reading.words },
  }
}

/** The names given to a council; undefined where there is none. */
export function ownNames(...names: readonly (string | undefined)[]): string[] | undefined {
  const given = names.filter((name) => name !== undefined)
  return given.length > 0 ? given : undefined
}

function reportFinding({ document }: Reading, finding: Finding): ReportFinding {
  const { at } = finding
  const span = at && document.span(at)
  return {
    id: finding.id,
    check: finding.check,
    clauses: finding.clauses,
    severity: finding.severity,
    status: finding.status,
    span,
    ...(at && span
      ? {
          quote: document.sourceOf(at).slice(span.start.offset, span.end.offset),
          text: finding.words,
          before: excerpt(document.text, at.start - AROUND, at.start),
          after: excerpt(document.text, at.end, at.end + AROUND),
        }
      : {}),
    ...(finding.field ? { field: finding.field } : {}),
    ...(finding.voice ? { voice: finding.voice } : {}),
    ...(finding.speaker ? { speaker: finding.speaker } : {}),
    ...(finding.readAs ? { readAs: finding.readAs } : {}),
    message: finding.message,
    why: finding.why,
    todo: finding.todo,
    suggestions: finding.suggestions,
    ...(finding.missing ? { missing: finding.missing } : {}),
    docs: docsLink(finding.clauses[0]),
  }
}

/** Part of the text; half of an astral character at either end is left out. */
function excerpt(text: string, start: number, end: number): string {
  const part = text.slice(Math.max(0, start), end)
  return part.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')
}

/**
 * A quotation as reports give it; with a register, the speaker's post is the one held on the issue date.
 *
 * @param ours names of the council; a speaker with a post at another is not looked up
 */
export function reportQuotation(
  { document }: Reading,
  quotation: Quotation,
  id: string,
  register: Register | undefined,
  ours?: readonly string[],
): ReportQuotation {
  return {
    id,
    text: quotation.text,
    spans: quotation.segments.map((segment) => document.toSource(segment)),
    speaker: quotation.speaker && reportSpeaker(quotation.speaker),
    attribution: quotation.attribution && document.span(quotation.attribution),
    ...(quotation.fragment ? { fragment: true } : {}),
    ...(quotation.unmarked ? { unmarked: true } : {}),
    ...(quotation.reported ? { reported: true } : {}),
  }

  function reportSpeaker(speaker: Speaker): ReportSpeaker {
    const link = register && linkOnce(speaker, register, ours)
    const looked = link?.looked
    const person = looked?.found === 'one' ? looked.person : undefined
    const party = speaker.party ?? person?.party
    return {
      name: speaker.name,
      span: speaker.at && document.span(speaker.at),
      ...(speaker.post ? { post: speaker.post.text } : {}),
      roleClass:
        looked?.found === 'one' && looked.certain
          ? heldAs(
              link!.held.map(({ role }) => role),
              speaker,
            )
          : speaker.roleClass,
      ...(person ? { person: person.name } : {}),
      ...(party ? { party } : {}),
      how: speaker.how,
      readAs: explainSpeaker(document.text, quotation),
      ...(speaker.couldBe ? { couldBe: speaker.couldBe } : {}),
      ...(speaker.fullNameAt ? { fullName: document.span(speaker.fullNameAt) } : {}),
      ...(speaker.postAt ? { postSpan: document.span(speaker.postAt) } : {}),
      ...(speaker.post?.portfolio ? { portfolio: speaker.post.portfolio } : {}),
      ...(speaker.post?.body ? { body: speaker.post.body } : {}),
      ...(speaker.post?.ward ? { ward: speaker.post.ward } : {}),
      ...(speaker.beside
        ? {
            beside: speaker.beside.map(({ name, at, post, postAt, roleClass, party }) => ({
              name,
              span: at && document.span(at),
              ...(post ? { post: post.text } : {}),
              ...(postAt ? { postSpan: document.span(postAt) } : {}),
              ...(post?.portfolio ? { portfolio: post.portfolio } : {}),
              roleClass,
              ...(party ? { party } : {}),
            })),
          }
        : {}),
      ...(link ? { register: reportLink(link) } : {}),
    }
  }
}

/** Of several posts a person holds, the one the draft names; else the first in the register. */
function heldAs(held: readonly Role[], speaker: Speaker): Role {
  return held.find((role) => role === speaker.roleClass) ?? held[0] ?? speaker.roleClass
}

function reportLink({
  status,
  looked,
  held,
  differs,
  explanation,
}: Link): NonNullable<ReportSpeaker['register']> {
  const near =
    looked.found === 'none' ? (looked.near ?? (looked.otherCapacity ? [looked.otherCapacity] : [])) : []
  return {
    status,
    ...(looked.found === 'one' ? { person: looked.person.name, by: looked.by, certain: looked.certain } : {}),
    ...(looked.found === 'several' ? { people: looked.people.map(({ name }) => name) } : {}),
    ...(near.length > 0 ? { near: near.map(({ name }) => name) } : {}),
    ...(differs.length > 0 ? { differs } : {}),
    ...(looked.found === 'one' ? { held: held.map(reportHeld) } : {}),
    explanation,
  }
}

function reportHeld({ role, portfolio, ward, body, group, title, from, to }: RoleHeld): ReportHeld {
  const details = { portfolio, ward, body, group, title, from, to }
  const given = Object.entries(details).filter(([, value]) => value !== undefined)
  return { role, ...Object.fromEntries(given) }
}
