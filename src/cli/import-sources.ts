/** What an importer is called, reads and writes, in the words of `--help`. */
export interface Source {
  summary: string
  description: string
  files: string
  example: string
  /** Whether people may be found, so that there is a register to write. */
  register: boolean
  /** What goes into the calendar. */
  calendar: string
  /** What its keeper should do, as a line above what is written. */
  remark: string
}

const LOOK_OVER = 'Look it over before use: add officers, and posts that were read as “other”.'

export const sources = {
  moderngov: {
    summary: 'councillors, meetings and committees from ModernGov',
    description:
      'Reads saved answers of ModernGov’s web service: GetCouncillorsByWard, GetCommittees, GetMeetings, GetAllMeetingsByDate and GetMeeting, in any order. Give several in one command, and they are joined.',
    files: 'the answers, saved as XML',
    example:
      'evenhand import moderngov councillors.xml meetings.xml meeting-*.xml --register register.yaml --calendar calendar.yaml',
    register: true,
    calendar: 'meetings',
    remark: LOOK_OVER,
  },
  lgsf: {
    summary: 'councillors from Democracy Club’s LGSF',
    description:
      'Reads councillors as Democracy Club’s Local Government Scraper Framework writes them: one JSON file for each, a list of them, or one a line.',
    files: 'JSON or NDJSON',
    example: 'evenhand import lgsf "councillors/*.json" --register register.yaml',
    register: true,
    calendar: 'meetings',
    remark: LOOK_OVER,
  },
  'councillors-csv': {
    summary: 'councillors from Open Council Data UK',
    description:
      'Reads the CSV of councillors of Open Council Data UK, or another with the columns Councillor Name, Ward Name and Party Name.',
    files: 'the CSV',
    example: 'evenhand import councillors-csv councillors.csv --council Example --register register.yaml',
    register: true,
    calendar: 'meetings',
    remark: LOOK_OVER,
  },
  'every-election': {
    summary: 'elections from Democracy Club’s EveryElection',
    description:
      'Reads saved answers of EveryElection’s API, elections.democracyclub.org.uk/api/elections/?format=json: a page, a list or a single election. Give all pages in one command. It has no dates of notices: add noticeDate by hand.',
    files: 'the answers, saved as JSON',
    example: 'evenhand import every-election elections.json --area Haringey --calendar elections.yaml',
    register: false,
    calendar: 'elections',
    remark: 'Look it over before use: add noticeDate to each election once its notice is published.',
  },
  candidates: {
    summary: 'elections and the names of candidates from Democracy Club',
    description:
      'Reads candidates of candidates.democracyclub.org.uk: the CSV of its page “data”, or saved answers of its API, /api/next/ballots/?format=json. Of a candidate nothing but the name is taken.',
    files: 'the CSV, or the answers saved as JSON',
    example:
      'evenhand import candidates candidates.csv --election local.haringey.2026-05-07 --calendar elections.yaml',
    register: false,
    calendar: 'elections and candidates',
    remark:
      'Look it over before use: add noticeDate to each election once its notice is published, and candidates that are not known yet.',
  },
  'bank-holidays': {
    summary: 'bank holidays from GOV.UK',
    description:
      'Reads www.gov.uk/bank-holidays.json, with the days of England and Wales, Scotland and Northern Ireland.',
    files: 'the JSON',
    example: 'evenhand import bank-holidays bank-holidays.json --from 2027 --calendar bank-holidays.yaml',
    register: false,
    calendar: 'bank holidays',
    remark: 'Import it again when GOV.UK adds a year or a day is proclaimed.',
  },
} as const satisfies Record<string, Source>
export type SourceName = keyof typeof sources
