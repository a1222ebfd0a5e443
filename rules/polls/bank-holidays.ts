/**
 * Bank holidays of the United Kingdom by division, 2014 to 2028. Statutory and proclaimed holidays as GOV.UK lists them
 * (www.gov.uk/bank-holidays; its data file of 21 August 2026, its predecessor for 2015 to 2018, and Democracy Club’s
 * uk-election-timetables for 2014), with substitutes for those that fall at a weekend. Open Government Licence v3.0.
 *
 * Election law leaves out more days than these: weekends, Christmas Eve, in Scotland Easter Monday. Those stand with the
 * rules of each poll.
 */
export const divisions = ['england-and-wales', 'scotland', 'northern-ireland'] as const
export type Division = (typeof divisions)[number]

export interface BankHoliday {
  /** `YYYY-MM-DD` */
  date: string
  title: string
  divisions: readonly Division[]
}

/** The years for which every holiday is here. Beyond them nothing is guessed: holidays are moved and added. */
export const bankHolidayYears = { first: 2014, last: 2028 } as const

/**
 * Holidays proclaimed so late that a notice of election may have gone out before (a holiday proclaimed later does not
 * undo a notice), with the day on which they became known.
 */
export const proclaimedLate: Readonly<Record<string, string>> = { '2022-09-19': '2022-09-09' }

/** Date, divisions (E: England and Wales, S: Scotland, N: Northern Ireland) and title, one holiday a line. */
const TABLE = `
2014-01-01 ESN New Year’s Day
2014-01-02 -S- 2nd January
2014-03-17 --N St Patrick’s Day
2014-04-18 ESN Good Friday
2014-04-21 E-N Easter Monday
2014-05-05 ESN Early May bank holiday
2014-05-26 ESN Spring bank holiday
2014-07-14 --N Battle of the Boyne (Orangemen’s Day)
2014-08-04 -S- Summer bank holiday
2014-08-25 E-N Summer bank holiday
2014-12-01 -S- St Andrew’s Day
2014-12-25 ESN Christmas Day
2014-12-26 ESN Boxing Day
2015-01-01 ESN New Year’s Day
2015-01-02 -S- 2nd January
2015-03-17 --N St Patrick’s Day
2015-04-03 ESN Good Friday
2015-04-06 E-N Easter Monday
2015-05-04 ESN Early May bank holiday
2015-05-25 ESN Spring bank holiday
2015-07-13 --N Battle of the Boyne (Orangemen’s Day)
2015-08-03 -S- Summer bank holiday
2015-08-31 E-N Summer bank holiday
2015-11-30 -S- St Andrew’s Day
2015-12-25 ESN Christmas Day
2015-12-28 ESN Boxing Day
2016-01-01 ESN New Year’s Day
2016-01-04 -S- 2nd January
2016-03-17 --N St Patrick’s Day
2016-03-25 ESN Good Friday
2016-03-28 E-N Easter Monday
2016-05-02 ESN Early May bank holiday
2016-05-30 ESN Spring bank holiday
2016-07-12 --N Battle of the Boyne (Orangemen’s Day)
2016-08-01 -S- Summer bank holiday
2016-08-29 E-N Summer bank holiday
2016-11-30 -S- St Andrew’s Day
2016-12-26 ESN Boxing Day
2016-12-27 ESN Christmas Day
2017-01-02 -S- 2nd January
2017-01-02 E-N New Year’s Day
2017-01-03 -S- New Year’s Day
2017-03-17 --N St Patrick’s Day
2017-04-14 ESN Good Friday
2017-04-17 E-N Easter Monday
2017-05-01 ESN Early May bank holiday
2017-05-29 ESN Spring bank holiday
2017-07-12 --N Battle of the Boyne (Orangemen’s Day)
2017-08-07 -S- Summer bank holiday
2017-08-28 E-N Summer bank holiday
2017-11-30 -S- St Andrew’s Day
2017-12-25 ESN Christmas Day
2017-12-26 ESN Boxing Day
2018-01-01 ESN New Year’s Day
2018-01-02 -S- 2nd January
2018-03-19 --N St Patrick’s Day
2018-03-30 ESN Good Friday
2018-04-02 E-N Easter Monday
2018-05-07 ESN Early May bank holiday
2018-05-28 ESN Spring bank holiday
2018-07-12 --N Battle of the Boyne (Orangemen’s Day)
2018-08-06 -S- Summer bank holiday
2018-08-27 E-N Summer bank holiday
2018-11-30 -S- St Andrew’s Day
2018-12-25 ESN Christmas Day
2018-12-26 ESN Boxing Day
2019-01-01 ESN New Year’s Day
2019-01-02 -S- 2 January
2019-03-18 --N St Patrick’s Day
2019-04-19 ESN Good Friday
2019-04-22 E-N Easter Monday
2019-05-06 ESN Early May bank holiday
2019-05-27 ESN Spring bank holiday
2019-07-12 --N Battle of the Boyne
2019-08-05 -S- Summer bank holiday
2019-08-26 E-N Summer bank holiday
2019-12-02 -S- St Andrew’s Day
2019-12-25 ESN Christmas Day
2019-12-26 ESN Boxing Day
2020-01-01 ESN New Year’s Day
2020-01-02 -S- 2 January
2020-03-17 --N St Patrick’s Day
2020-04-10 ESN Good Friday
2020-04-13 E-N Easter Monday
2020-05-08 ESN Early May bank holiday (VE Day)
2020-05-25 ESN Spring bank holiday
2020-07-13 --N Battle of the Boyne
2020-08-03 -S- Summer bank holiday
2020-08-31 E-N Summer bank holiday
2020-11-30 -S- St Andrew’s Day
2020-12-25 ESN Christmas Day
2020-12-28 ESN Boxing Day
2021-01-01 ESN New Year’s Day
2021-01-04 -S- 2 January
2021-03-17 --N St Patrick’s Day
2021-04-02 ESN Good Friday
2021-04-05 E-N Easter Monday
2021-05-03 ESN Early May bank holiday
2021-05-31 ESN Spring bank holiday
2021-07-12 --N Battle of the Boyne
2021-08-02 -S- Summer bank holiday
2021-08-30 E-N Summer bank holiday
2021-11-30 -S- St Andrew’s Day
2021-12-27 ESN Christmas Day
2021-12-28 ESN Boxing Day
2022-01-03 ESN New Year’s Day
2022-01-04 -S- 2 January
2022-03-17 --N St Patrick’s Day
2022-04-15 ESN Good Friday
2022-04-18 E-N Easter Monday
2022-05-02 ESN Early May bank holiday
2022-06-02 ESN Spring bank holiday
2022-06-03 ESN Platinum Jubilee
2022-07-12 --N Battle of the Boyne
2022-08-01 -S- Summer bank holiday
2022-08-29 E-N Summer bank holiday
2022-09-19 ESN State Funeral of Queen Elizabeth II
2022-11-30 -S- St Andrew’s Day
2022-12-26 ESN Boxing Day
2022-12-27 ESN Christmas Day
2023-01-02 ESN New Year’s Day
2023-01-03 -S- 2 January
2023-03-17 --N St Patrick’s Day
2023-04-07 ESN Good Friday
2023-04-10 E-N Easter Monday
2023-05-01 ESN Early May bank holiday
2023-05-08 ESN Coronation of King Charles III
2023-05-29 ESN Spring bank holiday
2023-07-12 --N Battle of the Boyne
2023-08-07 -S- Summer bank holiday
2023-08-28 E-N Summer bank holiday
2023-11-30 -S- St Andrew’s Day
2023-12-25 ESN Christmas Day
2023-12-26 ESN Boxing Day
2024-01-01 ESN New Year’s Day
2024-01-02 -S- 2 January
2024-03-18 --N St Patrick’s Day
2024-03-29 ESN Good Friday
2024-04-01 E-N Easter Monday
2024-05-06 ESN Early May bank holiday
2024-05-27 ESN Spring bank holiday
2024-07-12 --N Battle of the Boyne
2024-08-05 -S- Summer bank holiday
2024-08-26 E-N Summer bank holiday
2024-12-02 -S- St Andrew’s Day
2024-12-25 ESN Christmas Day
2024-12-26 ESN Boxing Day
2025-01-01 ESN New Year’s Day
2025-01-02 -S- 2 January
2025-03-17 --N St Patrick’s Day
2025-04-18 ESN Good Friday
2025-04-21 E-N Easter Monday
2025-05-05 ESN Early May bank holiday
2025-05-26 ESN Spring bank holiday
2025-07-14 --N Battle of the Boyne
2025-08-04 -S- Summer bank holiday
2025-08-25 E-N Summer bank holiday
2025-12-01 -S- St Andrew’s Day
2025-12-25 ESN Christmas Day
2025-12-26 ESN Boxing Day
2026-01-01 ESN New Year’s Day
2026-01-02 -S- 2 January
2026-03-17 --N St Patrick’s Day
2026-04-03 ESN Good Friday
2026-04-06 E-N Easter Monday
2026-05-04 ESN Early May bank holiday
2026-05-25 ESN Spring bank holiday
2026-06-15 -S- World Cup bank holiday
2026-07-13 --N Battle of the Boyne
2026-08-03 -S- Summer bank holiday
2026-08-31 E-N Summer bank holiday
2026-11-30 -S- St Andrew’s Day
2026-12-25 ESN Christmas Day
2026-12-28 ESN Boxing Day
2027-01-01 ESN New Year’s Day
2027-01-04 -S- 2 January
2027-03-17 --N St Patrick’s Day
2027-03-26 ESN Good Friday
2027-03-29 E-N Easter Monday
2027-05-03 ESN Early May bank holiday
2027-05-31 ESN Spring bank holiday
2027-07-12 --N Battle of the Boyne
2027-08-02 -S- Summer bank holiday
2027-08-30 E-N Summer bank holiday
2027-11-30 -S- St Andrew’s Day
2027-12-27 ESN Christmas Day
2027-12-28 ESN Boxing Day
2028-01-03 ESN New Year’s Day
2028-01-04 -S- 2 January
2028-03-17 --N St Patrick’s Day
2028-04-14 ESN Good Friday
2028-04-17 E-N Easter Monday
2028-05-01 ESN Early May bank holiday
2028-05-29 ESN Spring bank holiday
2028-07-12 --N Battle of the Boyne
2028-08-07 -S- Summer bank holiday
2028-08-28 E-N Summer bank holiday
2028-11-30 -S- St Andrew’s Day
2028-12-25 ESN Christmas Day
2028-12-26 ESN Boxing Day`

const LETTERS: readonly (readonly [string, Division])[] = [
  ['E', 'england-and-wales'],
  ['S', 'scotland'],
  ['N', 'northern-ireland'],
]

export const bankHolidays: readonly BankHoliday[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [date, letters, ...title] = line.split(' ')
    return {
      date: date!,
      title: title.join(' '),
      divisions: LETTERS.filter(([letter]) => letters!.includes(letter)).map(([, division]) => division),
    }
  })
