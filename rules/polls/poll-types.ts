import type { Division } from './bank-holidays.js'

/**
 * The polls of the United Kingdom: when each one’s notice must be out, and what its rules keep councils from
 * publishing. Facts only; the counting is in src/context/polls.
 */

/** How far a rule was read at its source. */
export type Verified = 'read' | 'partly' | 'memory'

/** What the restriction of a poll is, since what it allows differs. */
export const regimes = [
  'election',
  'national-referendum',
  'governance-referendum',
  'council-tax-referendum',
  'neighbourhood-planning-referendum',
  'referendum-of-unknown-kind',
  'governance-petition',
  'none',
] as const
export type Regime = (typeof regimes)[number]

/** Days that do not count as working days, beside Saturdays and Sundays. */
export interface DaysLeftOut {
  /** Bank holidays of these divisions; of several, a day that is one anywhere. */
  bankHolidays: readonly Division[]
  /** Scottish rules leave Easter Monday out although it is no bank holiday there. */
  easterMonday?: true
}

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** The restriction begins with a notice that must be out so many working days before the poll. */
export interface StartsWithNotice {
  kind: 'notice'
  /** What is published: `the notice of election`. */
  notice: string
  /** Day 1 is the working day before the poll. */
  workingDays: number
  /** Where the rules give a first day too. */
  notBefore?: number
  leftOut: DaysLeftOut
}

export type Start =
  | StartsWithNotice
  /** The notice cannot be worked out from the poll. */
  | {
      kind: 'notice-unknown'
      notice: string
      why: string
      /** Working days before the poll between which the notice must come, where the rules give that much. */
      between?: { first: number; last: number; leftOut: DaysLeftOut }
    }
  /** Plain days, ending with the day of the poll. */
  | { kind: 'calendar-days'; days: number }
  /** A day that only the authority knows. */
  | { kind: 'event'; event: string; key: 'determinationDate' | 'noticeDate'; input: string }
  | { kind: 'none' }

export interface PollType {
  label: string
  regime: Regime
  start: Start
  /** The end of the restriction on the day of the poll, local time. */
  ends: '22:00' | '23:59:59' | null
  /** The rule on the notice, in words with its reference. */
  noticeLaw?: string
  /** The rule that keeps councils from publishing, with how far it was read where that is not in full. */
  law: string
  /** How far the rule on the notice was read; of referendums, the rule that restricts. */
  verified: Verified
  /** What a person should know, in full sentences. */
  notes?: readonly string[]
}

const CODE =
  'Publicity Code for England 2011, paragraph 34 (its wording not verified), under the Local Government Act 1986, section 4; section 2 applies all year'
const ENGLAND_AND_WALES: DaysLeftOut = { bankHolidays: ['england-and-wales'] }
const SCOTLAND: DaysLeftOut = { bankHolidays: ['scotland'], easterMonday: true }
const NORTHERN_IRELAND: DaysLeftOut = { bankHolidays: ['northern-ireland'] }
const ANYWHERE: DaysLeftOut = { bankHolidays: ['england-and-wales', 'scotland', 'northern-ireland'] }

const notice = (workingDays: number, leftOut: DaysLeftOut, notBefore?: number): StartsWithNotice => ({
  kind: 'notice',
  notice: 'the notice of election',
  workingDays,
  leftOut,
  ...(notBefore === undefined ? {} : { notBefore }),
})

const election = { regime: 'election', ends: '22:00' } as const

const LOCAL: Record<Nation, PollType> = {
  england: {
    ...election,
    label: 'local election in England',
    start: notice(25, ENGLAND_AND_WALES),
    noticeLaw:
      'Local Elections (Principal Areas) (England and Wales) Rules 2006 (S.I. 2006/3304), rules 1 and 2',
    law: CODE,
    verified: 'read',
  },
  wales: {
    ...election,
    label: 'local election in Wales',
    start: notice(25, ENGLAND_AND_WALES),
    noticeLaw: 'Local Elections (Principal Areas) (Wales) Rules 2021 (W.S.I. 2021/1459), rules 1 and 2',
    law: 'the Welsh publicity code of 2014 (seen through guidance); Local Government Act 1986, section 2',
    verified: 'read',
  },
  scotland: {
    ...election,
    label: 'local election in Scotland',
    start: notice(28, SCOTLAND, 35),
    noticeLaw: 'Scottish Local Government Elections Order 2011 (S.S.I. 2011/399), Schedule 1, rules 1 and 2',
    law: 'the publicity code of 1988 as it stands for Scotland (seen through guidance); Local Government Act 1986, section 2',
    verified: 'read',
    notes: ['Councils often publish on the first day allowed, the 35th working day before the poll.'],
  },
  'northern-ireland': {
    ...election,
    label: 'council election in Northern Ireland',
    start: notice(25, NORTHERN_IRELAND),
    noticeLaw: 'Electoral Law Act (Northern Ireland) 1962, Schedule 5',
    law: 'Local Government Act (Northern Ireland) 1972, section 115A; whether it is in force has not been confirmed',
    verified: 'partly',
  },
}

/** A ward by-election follows the rules of its nation; Scotland lets the returning officer change the timetable. */
const byElection = (nation: Nation): PollType => ({
  ...LOCAL[nation],
  label: LOCAL[nation].label.replace(/^(?:local|council) election/, 'council by-election'),
  ...(nation === 'scotland'
    ? {
        notes: [
          'For a casual vacancy the returning officer may change the timetable (rule 1(2)), so ask for the date of the notice.',
        ],
      }
    : {}),
})

const likeLocal = (label: string, noticeLaw: string, verified: Verified, days = 25): PollType => ({
  ...election,
  label,
  start: notice(days, ENGLAND_AND_WALES),
  noticeLaw,
  law: CODE,
  verified,
})

const neighbourhoodPlanning = (workingDays: number, label: string): PollType => ({
  label,
  regime: 'neighbourhood-planning-referendum',
  start: { ...notice(workingDays, ENGLAND_AND_WALES), notice: 'the information statement' },
  ends: '23:59:59',
  noticeLaw: 'Neighbourhood Planning (Referendums) Regulations 2012 (S.I. 2012/2031), regulation 4',
  law: 'Neighbourhood Planning (Referendums) Regulations 2012 (S.I. 2012/2031), regulation 5',
  verified: 'read',
})

/** Every poll type by the name that context files and requests use. */
export const pollTypes = {
  local_england: LOCAL.england,
  local_wales: LOCAL.wales,
  local_scotland: LOCAL.scotland,
  local_ni: LOCAL['northern-ireland'],
  local_byelection_england: byElection('england'),
  local_byelection_wales: byElection('wales'),
  local_byelection_scotland: byElection('scotland'),
  local_byelection_ni: byElection('northern-ireland'),
  parish_community: likeLocal(
    'parish, town or community council election',
    'Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (S.I. 2006/3305)',
    'partly',
  ),
  la_mayor: likeLocal(
    'election of a council’s mayor',
    'Local Authorities (Mayoral Elections) (England and Wales) Regulations 2007, as the local timetable',
    'partly',
  ),
  ca_mayor: likeLocal(
    'election of a combined authority’s mayor',
    'Combined Authorities (Mayoral Elections) Order 2017, as the Electoral Commission’s guidance gives it',
    'partly',
  ),
  gla: likeLocal(
    'election of the London Mayor and Assembly',
    'Greater London Authority Elections Rules, as the Electoral Commission’s guidance gives them',
    'partly',
    30,
  ),
  pcc: likeLocal(
    'election of a police and crime commissioner',
    'Police and Crime Commissioner Elections Order 2012, as the Electoral Commission’s guidance gives it',
    'partly',
  ),
  uk_parliament_general: {
    ...election,
    label: 'UK Parliament general election',
    start: notice(22, ANYWHERE),
    noticeLaw:
      'Representation of the People Act 1983, Schedule 1, rule 1: by four in the afternoon of the second day after the writ; bank holidays of any part of the United Kingdom are left out (rule 2)',
    law: CODE,
    verified: 'partly',
    notes: ['Central government’s own period begins earlier and does not bind councils.'],
  },
  uk_parliament_byelection: {
    ...election,
    label: 'UK Parliament by-election',
    start: {
      kind: 'notice-unknown',
      notice: 'the notice of election',
      why: 'It follows the writ, between 26 and 20 working days before the poll, so it cannot be worked out from the day of the poll.',
      between: { first: 26, last: 20, leftOut: ANYWHERE },
    },
    noticeLaw: 'Representation of the People Act 1983, Schedule 1, rule 1',
    law: CODE,
    verified: 'partly',
  },
  senedd: {
    ...election,
    label: 'Senedd election',
    start: notice(25, ENGLAND_AND_WALES),
    noticeLaw:
      'Senedd Cymru (Representation of the People) Order 2025 (W.S.I. 2025/864), Schedule 5, rules 1 and 2',
    law: LOCAL.wales.law,
    verified: 'read',
  },
  scottish_parliament: {
    ...election,
    label: 'Scottish Parliament election',
    start: notice(28, SCOTLAND, 35),
    noticeLaw: 'Scottish Parliament (Elections etc.) Order 2015 (S.S.I. 2015/425), Schedule 2, rules 1 and 2',
    law: LOCAL.scotland.law,
    verified: 'read',
  },
  ni_assembly: {
    ...election,
    label: 'Northern Ireland Assembly election',
    start: notice(25, NORTHERN_IRELAND),
    law: LOCAL['northern-ireland'].law,
    verified: 'memory',
  },
  european_parliament: {
    ...election,
    label: 'European Parliament election',
    start: notice(25, ENGLAND_AND_WALES),
    law: CODE,
    verified: 'memory',
    notes: ['Polls in the United Kingdom ended in 2019.'],
  },
  city_of_london: {
    ...election,
    label: 'City of London ward election',
    start: {
      kind: 'notice-unknown',
      notice: 'the notice of election',
      why: 'The rule for the City’s own polls has not been established.',
    },
    law: CODE,
    verified: 'memory',
  },
  ppera_referendum: {
    label: 'referendum under the 2000 Act',
    regime: 'national-referendum',
    start: { kind: 'calendar-days', days: 28 },
    ends: '23:59:59',
    law: 'Political Parties, Elections and Referendums Act 2000, section 125',
    verified: 'read',
    notes: ['Press notices are outside section 125; a page of news or a newsletter is not a press notice.'],
  },
  governance_referendum: {
    label: 'referendum on how a council is governed',
    regime: 'governance-referendum',
    start: { kind: 'calendar-days', days: 28 },
    ends: '23:59:59',
    law: 'Local Authorities (Conduct of Referendums) (England) Regulations 2012 (S.I. 2012/323), regulation 5; in Wales W.S.I. 2008/1848, regulation 5',
    verified: 'read',
    notes: ['Press notices are restricted too, unless all they do is to correct what others have published.'],
  },
  council_tax_referendum: {
    label: 'council tax referendum',
    regime: 'council-tax-referendum',
    start: {
      kind: 'event',
      event: 'the day the authority determined that its increase is excessive',
      key: 'determinationDate',
      input: 'excessive_increase_determination_date',
    },
    ends: '23:59:59',
    law: 'Local Authorities (Conduct of Referendums) (Council Tax Increases) (England) Regulations 2012 (S.I. 2012/444), regulation 10',
    verified: 'read',
  },
  neighbourhood_planning_referendum: neighbourhoodPlanning(28, 'neighbourhood planning referendum'),
  neighbourhood_planning_business_referendum: neighbourhoodPlanning(
    56,
    'neighbourhood planning referendum of businesses',
  ),
  referendum: {
    label: 'referendum of a kind that is not given',
    regime: 'referendum-of-unknown-kind',
    start: { kind: 'calendar-days', days: 28 },
    ends: '23:59:59',
    law: 'the 28 days of the 2000 Act, section 125, and of the Regulations on governance referendums',
    verified: 'partly',
    notes: [
      'Which kind of referendum it is decides what press notices may say: give ppera_referendum, governance_referendum, council_tax_referendum or neighbourhood_planning_referendum.',
    ],
  },
  recall_petition: {
    label: 'recall petition',
    regime: 'none',
    start: { kind: 'none' },
    ends: null,
    law: 'no restriction on councils was found in the Recall of MPs Act 2015 or S.I. 2016/295; section 2 of the 1986 Act and the Code apply all year',
    verified: 'partly',
  },
  petition_governance: {
    label: 'petition for a referendum on how a council is governed',
    regime: 'governance-petition',
    start: {
      kind: 'event',
      event: 'the day from which the petition is promoted',
      key: 'noticeDate',
      input: 'petition_promoted_from',
    },
    ends: null,
    law: 'Local Authorities (Referendums) (Petitions) (England) Regulations 2011 (S.I. 2011/2914), regulation 15',
    verified: 'read',
  },
} as const satisfies Record<string, PollType>

export type PollTypeId = keyof typeof pollTypes

/** The rules on publicity in a nation, where a poll is held in several. */
export const lawIn = (rule: PollType, nation: Nation | undefined): string =>
  rule.law === CODE && nation !== undefined ? LOCAL[nation].law : rule.law
