/** Inputs of the context, as people speak of them. */
const IN_WORDS: Readonly<Record<string, string>> = {
  people: 'the people of the Council and their posts',
  meetings: 'the calendar of meetings',
  elections: 'the elections and their dates',
}

/** What a finding lacks, in words; an input without words of its own goes by its key. */
export const inputInWords = (key: string): string => IN_WORDS[key] ?? `“${key}”`
