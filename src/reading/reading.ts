import type { Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'
import { attribute } from './speech/attribution.js'
import type { Attributed, Quotation } from './speech/quotation.js'
import { findCapacities, type CapacityMark } from './capacity.js'
import { findCanvassing } from './canvassing.js'
import { findCommitments, type Commitment } from './commitments.js'
import { findContactPoints, type ContactPoint } from './contacts.js'
import { findDecisions, type DecisionStated } from './decisions.js'
import { findDates, type WrittenDate } from './dates.js'
import { findDisagreements } from './disagreement.js'
import { findAnnounced, type Announced } from './events.js'
import { blankMasks, fold, narrow } from './fold.js'
import { holding } from './in-order.js'
import { findIssuerLabel, type IssuerLabel } from './issuer.js'
import { findBareNames, findTitledNames, type NameMention } from './people/names.js'
import { findLetters, type Letter } from './letters.js'
import { findOpinionTerms } from './opinion.js'
import { findOutcomes, type Outcome } from './outcomes.js'
import { findAdministration, findParties, type PartyMention } from './parties.js'
import { findPlainRecords } from './politics/records.js'
import { findTargets, type Target } from './politics/targets.js'
import { findPoliticalTalk, type PoliticalTalk } from './politics/talk.js'
import { findPersonal, type Personal } from './personal.js'
import { findPetitionTalk, type PetitionTalk } from './petition.js'
import { findReferendumTalk, type ReferendumTalk } from './referendum.js'
import { findPartyGroups, type PartyGroup } from './party-groups.js'
import { findParts, type Part, type PartKind } from './parts.js'
import { findPressContacts, type PressContact } from './press-contacts.js'
import { findPromotions, type Promoted } from './publicity.js'
import { findResources, type ResourceUse } from './resources.js'
import { findMarkedPassages } from './speech/quote-marks.js'
import { findLoadedWords, findRecommendations, type Recommendation } from './scrutiny.js'
import { findSentences, type Sentence } from './sentences.js'
import { findAlignments, type Alignment } from './officers/alignment.js'
import { Stances } from './stance/stance.js'
import { findUtterances, type Utterance } from './stance/utterances.js'
import { findExemptMatter, type ExemptMatter } from './private/exempt-matter.js'
import { findGroupTalk, type GroupTalk } from './private/group-talk.js'
import { findPrivateSources, type PrivateSource } from './private/sources.js'
import { findStaffMatters, type StaffMatter } from './private/staff-matters.js'
import { findSums, type WrittenSum } from './sums.js'
import { findWordForms, type WordForm } from './word-forms.js'

/** Whose words they are: the Council's own, a speaker's between quotation marks, or a speaker's as reported. */
export interface Voice {
  voice: 'council' | 'quoted' | 'reported'
  quotation?: Quotation
}

/**
 * What a draft says, fact by fact, with no verdict. Each fact is found once, when first asked for, and shared by all
 * checks. Every offset is into `document.text`; `document.span` gives its place in the source.
 */
export class Reading {
  readonly document: Document
  /** The text with look-alike characters made plain, unit for unit. */
  readonly folded: string
  readonly #facts = new Map<string, unknown>()

  constructor(document: Document) {
    this.document = document
    this.folded = narrow(fold(document.text))
  }

  /** The folded text without addresses and code: what patterns for words are matched against. */
  get prose(): string {
    return this.#once('prose', () => blankMasks(this.folded, this.document.masks))
  }

  get parts(): readonly Part[] {
    return this.#once('parts', () => findParts(this.document, this.folded))
  }

  get sentences(): readonly Sentence[] {
    return this.#once('sentences', () => findSentences(this.document))
  }

  get dates(): readonly WrittenDate[] {
    return this.#once('dates', () => findDates(this.prose))
  }

  get quotations(): readonly Quotation[] {
    return this.#said.quotations
  }

  /** What someone is reported to have said, without marks. */
  get reported(): readonly Quotation[] {
    return this.#said.reported
  }

  get #said(): Attributed {
    return this.#once('said', () => attribute(this.document, this.prose, findMarkedPassages(this.document)))
  }

  /** People named with a style (Cllr, Dr, Mr). */
  get names(): readonly NameMention[] {
    return this.#once('names', () => findTitledNames(this.prose))
  }

  /** People named, with a style or without one. */
  get everyName(): readonly NameMention[] {
    return this.#once('everyName', () => {
      const all = [...this.names, ...findBareNames(this.prose)].sort(
        (a, b) => a.start - b.start || b.end - a.end,
      )
      return all.filter((name, index) => index === 0 || name.start >= all[index - 1]!.end)
    })
  }

  get parties(): readonly PartyMention[] {
    return this.#once('parties', () => findParties(this.prose))
  }

  /** Those of the parties named that are plain facts: a vote, a result, a post. */
  get plainRecords(): ReadonlySet<PartyMention> {
    return this.#once('plainRecords', () => findPlainRecords(this))
  }

  /** Words for those in power that name no party. */
  get administration(): readonly Range[] {
    return this.#once('administration', () => findAdministration(this.prose))
  }

  /** Groups of the members of a party: `the Labour group`. */
  get partyGroups(): readonly PartyGroup[] {
    return this.#once('partyGroups', () => findPartyGroups(this.prose))
  }

  /** Decisions that are said to have been taken. */
  get decisions(): readonly DecisionStated[] {
    return this.#once('decisions', () =>
      findDecisions({
        prose: this.prose,
        sentences: this.sentences,
        groups: this.partyGroups,
        names: this.everyName,
        headline: this.headline,
      }),
    )
  }

  /** Decisions foretold. */
  get outcomes(): readonly Outcome[] {
    return this.#once('outcomes', () => findOutcomes(this.prose))
  }

  /** Meetings, consultations, press events and the like that are announced. */
  get announced(): readonly Announced[] {
    return this.#once('announced', () => findAnnounced(this.prose, this.sentences))
  }

  /** Words that promote those in office: a record claimed, something launched, members shown. */
  get promotions(): readonly Promoted[] {
    return this.#once('promotions', () => findPromotions(this.prose, this.sentences))
  }

  /** Where somebody says for whom they speak. */
  get capacities(): readonly CapacityMark[] {
    return this.#once('capacities', () => findCapacities(this.prose))
  }

  /** Where a matter is made one member's story. */
  get personal(): readonly Personal[] {
    return this.#once('personal', () => findPersonal(this.prose))
  }

  /** Sentences that tell what members disagreed over. */
  get disagreements(): readonly Range[] {
    return this.#once('disagreements', () => findDisagreements(this.prose, this.sentences))
  }

  get opinionTerms(): readonly (Range & { term: string })[] {
    return this.#once('opinionTerms', () => findOpinionTerms(this.prose))
  }

  /** Sentences, cut where another begins to speak. */
  get utterances(): readonly Utterance[] {
    return this.#once('utterances', () =>
      findUtterances(this.prose, this.sentences, this.quotations, this.reported),
    )
  }

  /** Views taken: on policy, people, politics, an employer. */
  get stances(): Stances {
    return this.#once(
      'stances',
      () => new Stances(this.prose, this.utterances, this.parties, this.administration),
    )
  }

  /** Those in politics of whom the draft speaks. */
  get targets(): readonly Target[] {
    return this.#once('targets', () =>
      findTargets(this.prose, this.parties, this.partyGroups, this.administration, this.names),
    )
  }

  /** What is said to political ends: against some, for others, to work upon readers. */
  get politicalTalk(): PoliticalTalk {
    return this.#once('politicalTalk', () =>
      findPoliticalTalk(this.utterances, this.targets, this.plainRecords),
    )
  }

  /** Words that tie officers to members or a group. */
  get alignments(): readonly Alignment[] {
    return this.#once('alignments', () => findAlignments(this.utterances))
  }

  /** What scrutiny asks for. */
  get recommendations(): readonly Recommendation[] {
    return this.#once('recommendations', () => findRecommendations(this.utterances))
  }

  /** Words that praise or accuse in a report of what a body found or decided. */
  get loadedWords(): readonly Range[] {
    return this.#once('loadedWords', () => findLoadedWords(this.prose))
  }

  get contactPoints(): readonly ContactPoint[] {
    return this.#once('contactPoints', () => findContactPoints(this.document, this.folded, this.parts))
  }

  /** Words that ask for votes, or for help with a campaign. */
  get canvassing(): readonly Range[] {
    return this.#once('canvassing', () => findCanvassing(this.prose))
  }

  /** What each sentence has to do with a referendum. */
  get referendumTalk(): readonly ReferendumTalk[] {
    return this.#once('referendumTalk', () => findReferendumTalk(this.prose, this.sentences))
  }

  /** What each sentence has to do with signing a petition. */
  get petitionTalk(): readonly PetitionTalk[] {
    return this.#once('petitionTalk', () => findPetitionTalk(this.prose, this.sentences))
  }

  get letters(): readonly Letter[] {
    return this.#once('letters', () => findLetters(this.document, this.folded))
  }

  /** Words that bind a council. */
  get commitments(): readonly Commitment[] {
    return this.#once('commitments', () => findCommitments(this.prose, this.sentences))
  }

  /** What the draft says that it was made, sent or decked out with. */
  get resources(): readonly ResourceUse[] {
    return this.#once('resources', () => findResources(this.folded, this.sentences))
  }

  /** Lines and sentences that say whom to reach. */
  get pressContacts(): readonly PressContact[] {
    return this.#once('pressContacts', () =>
      findPressContacts({
        document: this.document,
        folded: this.folded,
        parts: this.parts,
        sentences: this.sentences,
        points: this.contactPoints,
      }),
    )
  }

  get issuerLabel(): IssuerLabel {
    return this.#once('issuerLabel', () => findIssuerLabel(this.prose))
  }

  /** Sums of money and percentages. */
  get sums(): readonly WrittenSum[] {
    return this.#once('sums', () => findSums(this.prose))
  }

  /** Words in the form in which two spellings of them are the same. */
  get wordForms(): readonly WordForm[] {
    return this.#once('wordForms', () => findWordForms(this.prose))
  }

  /** Words that show that something comes from where the public may not look. */
  get privateSources(): readonly PrivateSource[] {
    return this.#once('privateSources', () =>
      findPrivateSources(this.prose, this.sentences, this.document.blocks, this.sums),
    )
  }

  /** What is told of private talk between members, or between members and officers. */
  get groupTalk(): readonly GroupTalk[] {
    return this.#once('groupTalk', () => findGroupTalk(this.prose, this.sentences, this.parties, this.names))
  }

  /** Matter of the kinds that a council may keep from the public. */
  get exemptMatter(): readonly ExemptMatter[] {
    return this.#once('exemptMatter', () => findExemptMatter(this.prose, this.sentences, this.everyName))
  }

  /** Complaints and discipline of staff and members, and members' own dealings with a service. */
  get staffMatters(): readonly StaffMatter[] {
    return this.#once('staffMatters', () => findStaffMatters(this.prose, this.sentences, this.names))
  }

  get headline(): Part | undefined {
    return this.parts.find((part) => part.kind === 'headline')
  }

  get words(): number {
    return this.#once('words', () => this.folded.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu)?.length ?? 0)
  }

  /** The words of a range, as a person reads them. */
  text(range: Range): string {
    return this.document.text.slice(range.start, range.end)
  }

  partAt(offset: number): PartKind {
    return holding(this.parts, offset)?.kind ?? 'body'
  }

  /** The sentence around an offset; its block where there is none. */
  sentenceAt(offset: number): Range {
    return holding(this.sentences, offset) ?? this.document.blockAt(offset) ?? { start: offset, end: offset }
  }

  voiceAt(offset: number): Voice {
    const segment = holding(this.#quotedSegments, offset)
    if (segment) return { voice: 'quoted', quotation: segment.quotation }
    const reported = holding(this.#reportedSegments, offset)
    return reported ? { voice: 'reported', quotation: reported.quotation } : { voice: 'council' }
  }

  get #reportedSegments(): readonly (Range & { quotation: Quotation })[] {
    return this.#once('reportedSegments', () => segmentsOf(this.reported))
  }

  get #quotedSegments(): readonly (Range & { quotation: Quotation })[] {
    return this.#once('quotedSegments', () => segmentsOf(this.quotations))
  }

  #once<T>(fact: string, find: () => T): T {
    if (!this.#facts.has(fact)) this.#facts.set(fact, find())
    return this.#facts.get(fact) as T
  }
}

const segmentsOf = (quotations: readonly Quotation[]): (Range & { quotation: Quotation })[] =>
  quotations.flatMap((quotation) => quotation.segments.map((segment) => ({ ...segment, quotation })))
