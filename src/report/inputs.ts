/** Inputs of the context, as people speak of them. */
const IN_WORDS: Readonly<Record<string, string>> = {
  people: 'the people of the Council and their posts',
  meetings: 'the calendar of meetings',
  elections: 'the elections and their dates',
  'elections.noticeDate': 'the day the notice of election was published',
  'elections.determinationDate': 'the day the council tax increase was determined to be excessive',
  'elections.type': 'the kind of poll',
  electionWindowDays: 'how many days before a poll the run-up begins',
  bankHolidays: 'the bank holidays of that year',
  candidates: 'the list of candidates',
  controversial: 'whether the subject is controversial',
  controversialSubjects: 'the subjects that are controversial',
  decisions: 'the record of decisions',
  'decisions.callInDeadline': 'the day until which the decision may be called in',
  enquiry: 'the enquiry it answers',
  event: 'the event it answers',
  'event.memberLevelNeeded': 'whether a member’s word is needed',
  'event.recordedBy': 'who recorded the event',
}

/** What a finding lacks, in words; an input without words of its own goes by its key. */
export const inputInWords = (key: string): string => IN_WORDS[key] ?? `“${key}”`
