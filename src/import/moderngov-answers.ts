import { ImportError } from '../errors.js'
import type { ImportFile } from './imported.js'
import { readXml, type XmlElement } from './xml.js'

/** The answers of ModernGov’s web service that are imported. */
export type AnswerKind = 'councillors' | 'committees' | 'meetings' | 'meeting'

export interface Answer {
  kind: AnswerKind
  file: string
  root: XmlElement
}

/**
 * Root elements, by the name of the call. They are those of the answers of 46 councils kept in symroe/CouncillorData,
 * and those that public clients of the service read, such as DemocracyClub/LGSF and afdy/moderngov.
 */
const KINDS: Readonly<Record<string, AnswerKind>> = {
  councillorsbyward: 'councillors',
  councillorsbywardid: 'councillors',
  councillorsbypostcode: 'councillors',
  committees: 'committees',
  getmeetings: 'meetings',
  getmeetingsbydate: 'meetings',
  meeting: 'meeting',
}

/** Answers that hold nothing for a register or a calendar, by root element. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  memberlist: 'GetMemberGroup',
  calendarevents: 'GetCalendarEvents',
  parishcouncils: 'GetParishCouncils',
  candidates: 'GetElectionResults',
  electionresults: 'GetElectionResults',
  attachment: 'GetAttachment',
  webcastmeetings: 'GetWebCastMeetings',
  mpswards: 'GetMpOrMepsAndWards',
}

const REMEDY =
  'Open an address such as https://democracy.example.gov.uk/mgWebService.asmx/GetCouncillorsByWard in a browser and save what it shows as XML.'
const TAKEN =
  'What can be imported is GetCouncillorsByWard, GetCommittees, GetMeetings, GetAllMeetingsByDate and GetMeeting.'

/** Elements whose text is read. No address, telephone number, e-mail or picture is among them. */
const TEXTS: ReadonlySet<string> = new Set(
  `wardtitle councillorcount councillorid fullusername politicalpartytitle politicalgrouptitle keyposts startdate enddate
   committeeid committeetitle meetingid meetingdate meetingtime meetingstatus agendapublished
   agendaitemtitle isrestricted isdisplayallowed`.split(/\s+/),
)

/** Elements never looked into: what is private, and the bodies of minutes and decisions. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  `homeaddress workaddress surgerydetails additionalcontactinfo photosmallurl photobigurl email phone mobile
   linkeddocuments minutesnonemptyhtmlbody decisionnonemptyhtmlbody`.split(/\s+/),
)

/** What SOAP puts around an answer. */
const WRAPPER = /^(?:envelope|body|\w+(?:response|result))$/

/**
 * The answers in a file, each told by its root element.
 *
 * @throws ImportError `format-unknown`, `import-refused`
 */
export function readAnswers(file: ImportFile): Answer[] {
  const options = { texts: TEXTS, passedOver: PASSED_OVER, remedy: REMEDY }
  return readXml(file, options).map((element) => {
    let root = element
    while (WRAPPER.test(root.name) && root.children.length === 1) root = root.children[0]!
    const kind = Object.hasOwn(KINDS, root.name) ? KINDS[root.name] : undefined
    if (kind !== undefined) return { kind, file: file.name, root }
    const call = Object.hasOwn(NOT_IMPORTED, root.name) ? NOT_IMPORTED[root.name] : undefined
    throw new ImportError(
      'format-unknown',
      call
        ? `This is ModernGov’s answer to ${call}, which holds nothing to import.`
        : `<${root.name.slice(0, 60)}> is none of the answers of ModernGov’s web service that Evenhand knows.`,
      { place: `${file.name}:${root.line}`, remedy: TAKEN },
    )
  })
}
