import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { contextYaml, problemInWords } from '../../src/index.js'
import { importBankHolidays } from '../../src/import/bank-holidays.js'
import { sample } from '../support/imports.js'

const file = sample('bank-holidays/bank-holidays.json')

type Events = { title: string; date: string }[]
const read = (
  england: Events,
  scotland = england,
  northern = england,
): ReturnType<typeof importBankHolidays> =>
  importBankHolidays([
    {
      name: 'a.json',
      text: JSON.stringify({
        'england-and-wales': { division: 'england-and-wales', events: england },
        scotland: { division: 'scotland', events: scotland },
        'northern-ireland': { division: 'northern-ireland', events: northern },
      }),
    },
  ])
const whole = [
  { title: 'New Year’s Day', date: '2028-01-03' },
  { title: 'Boxing Day', date: '2028-12-26' },
]

describe('bank holidays of GOV.UK', () => {
  const { bankHolidays, problems, people, meetings } = importBankHolidays([file])

  it('are days with their division, or with none where all of the United Kingdom has them', () => {
    expect(bankHolidays!.days.filter(({ date }) => date.startsWith('2026-1'))).toEqual([
      { date: '2026-11-30', title: 'St Andrew’s Day', division: 'scotland' },
      { date: '2026-12-25', title: 'Christmas Day' },
      { date: '2026-12-28', title: 'Boxing Day' },
    ])
    expect(bankHolidays!.days.filter(({ date }) => date === '2027-03-29')).toEqual([
      { date: '2027-03-29', title: 'Easter Monday', division: 'england-and-wales' },
      { date: '2027-03-29', title: 'Easter Monday', division: 'northern-ireland' },
    ])
    expect([problems, people, meetings]).toEqual([[], [], []])
  })

  it('are complete for years that begin and end with theirs in all three divisions', () => {
    expect(bankHolidays!.years).toEqual([2027])
    expect(read(whole).bankHolidays!.years).toEqual([2028])
    expect(read(whole, whole.slice(0, 1)).bankHolidays!.years).toBeUndefined()
    expect(read(whole.slice(1)).bankHolidays).not.toHaveProperty('years')
  })

  it('are written a line each', () => {
    const yaml = contextYaml({ bankHolidays }, 'sample')
    expect(yaml).toContain('\n    - { date: 2026-11-30, title: St Andrew’s Day, division: scotland }\n')
    expect(parse(yaml)).toEqual({ bankHolidays })
    expect(contextYaml({ bankHolidays: { days: [] } }, 'sample')).not.toContain('bankHolidays')
  })

  it('are those from the year that is asked for on', () => {
    const { days } = importBankHolidays([file], { from: 2028 }).bankHolidays!
    expect(days[0]).toEqual({ date: '2028-01-03', title: 'New Year’s Day' })
    expect(() => importBankHolidays([file], { from: 2031 })).toThrow('No bank holiday is in 2031 or later.')
  })

  it('of two files are each day once', () => {
    expect(importBankHolidays([file, { ...file, name: 'again.json' }]).bankHolidays).toEqual(bankHolidays)
  })

  it('that are no days are left out, by line', () => {
    const text = `{
  "england-and-wales": {"events": [
    {"title": "New Year’s Day", "date": "01/01/2027"},
    {"title": "Good Friday", "date": "2027-02-30"},
    "Easter Monday",
    {"date": "2027-05-03"},
    {"title": "Jubilee", "date": "1977-06-07"},
    {"title": "", "date": "2027-05-31"}
  ]},
  "scotland": {"events": null}
}`
    const imported = importBankHolidays([{ name: 'a.json', text }])
    expect(imported.bankHolidays).toEqual({ days: [{ date: '2027-05-31', division: 'england-and-wales' }] })
    expect(imported.problems.map(problemInWords)).toEqual([
      expect.stringMatching(/^a\.json:1: The days of Scotland are missing\. Save https:/),
      expect.stringMatching(/^a\.json:1: The days of Northern Ireland are missing\. /),
      'a.json:3: “date” must be a date that exists, as 2026-12-28; “01/01/2027” was given. Add the day by hand.',
      'a.json:4: “date” must be a date that exists, as 2026-12-28; “2027-02-30” was given. Add the day by hand.',
      expect.stringMatching(/^a\.json:4: This day should be a group of keys, but is text/),
      'a.json:6: “title” is missing; it should be text. Add the day by hand.',
      'a.json:7: 1977-06-07 is not in the years from 2000 to 2100. Add the day by hand.',
    ])
  })

  it.each([
    ['[]', 'No bank holidays in the form of GOV.UK are in this file.'],
    ['{"division": "scotland", "events": []}', 'No bank holidays in the form of GOV.UK are in this file.'],
    [
      '{"scotland": 7, "england-and-wales": null}',
      'No bank holidays in the form of GOV.UK are in this file.',
    ],
    ['<html></html>', 'This is a web page, not the data behind it.'],
    ['BEGIN:VCALENDAR', 'This is not JSON.'],
  ])('are not looked for in %j', (text, message) => {
    expect(() => importBankHolidays([{ name: 'a.json', text }])).toThrow(message)
  })
})
