import type { Imported, ImportFile } from './imported.js'
import { ProblemList } from './imported.js'
import { readAnswers } from './moderngov-answers.js'
import { readSeats } from './moderngov-attendees.js'
import { Members, readCouncillors } from './moderngov-councillors.js'
import { joinMeetings, readCommittees, readMeetings, type FoundMeeting } from './moderngov-meetings.js'

/**
 * Reads saved answers of the web service of ModernGov (`mgWebService.asmx`), several of them together.
 *
 * Taken are the councillors of `GetCouncillorsByWard`, the meetings of `GetMeetings`, `GetAllMeetingsByDate` and
 * `GetMeeting` with their agendas, and the seats on committees that `GetMeeting` lists; `GetCommittees` gives
 * committees their names. Each file is told by its root element, in any order. Addresses, telephone numbers, e-mail
 * and pictures are never read.
 *
 * ```ts
 * const { people, meetings, problems } = importModernGov([{ name: 'councillors.xml', text }])
 * ```
 *
 * @throws ImportError `format-unknown` where a file is none of these, `import-refused` where it must not be read (a
 *   document type, or beyond `importLimits`)
 */
export function importModernGov(files: readonly ImportFile[]): Imported {
  const problems = new ProblemList()
  const members = new Members()
  const titles = new Map<string, string>()
  const found: FoundMeeting[] = []
  for (const answer of files.flatMap(readAnswers)) {
    if (answer.kind === 'councillors') readCouncillors(answer, members, problems)
    else if (answer.kind === 'committees') readCommittees(answer, titles, problems)
    else for (const meeting of readMeetings(answer, titles, problems)) found.push(meeting)
    if (!answer.root.closed)
      problems.leaveOut(
        { file: answer.file, line: answer.root.line },
        'The file ends before its last closing tag: it was cut off, and what followed is not here.',
        'Save it again from where it came from.',
      )
  }
  const meetings = joinMeetings(found, titles, problems)
  readSeats(
    meetings.map(({ meeting, found: from }) => ({ body: meeting.body, found: from })),
    members,
    problems,
  )
  return {
    people: members.people,
    meetings: meetings.map(({ meeting }) => meeting),
    problems: problems.inOrder(files),
  }
}
