/**
 * A second opinion on the timetable of polls, by brute force and by arithmetic of its own: days are numbers since 1970,
 * bank holidays follow from the rules that make them, and no table of the project is asked.
 */

export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland'
export const divisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland']

const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6] as const

/** Days since 1 January 1970. @param month 1 to 12 */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

/** @param words `31 March 2027` */
export const parseWords = (words: string): number => Date.parse(`${words} UTC`) / 86_400_000
export const format = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear()

/** 0 is Sunday. 1 January 1970 was a Thursday. */
export const weekday = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7

/** Easter Sunday, by the computus of Meeus, Jones and Butcher. */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * late + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const firstMonday = (year: number, month: number): number => {
  let day = dayNumber(year, month, 1)
  while (weekday(day) !== MONDAY) day++
  return day
}

export const lastOf = (wanted: number, year: number, month: number): number => {
  let day = dayNumber(year, month, 31)
  while (weekday(day) !== wanted) day--
  return day
}

/** The days themselves where they are weekdays; for each at a weekend, the next weekday that is none of the others. */
function withSubstitutes(days: readonly number[]): number[] {
  const kept = days.filter((day) => !isWeekend(day))
  for (const lost of days.filter(isWeekend)) {
    let day = lost
    while (isWeekend(day) || kept.includes(day)) day++
    kept.push(day)
  }
  return kept
}

export const isWeekend = (day: number): boolean => weekday(day) === SATURDAY || weekday(day) === SUNDAY

/** Every bank holiday of a year, by rule. Sorted. */
export function holidaysOf(division: Division, year: number): number[] {
  const scotland = division === 'scotland'
  const sunday = easter(year)
  const newYear = dayNumber(year, 1, 1)
  const days = [
    ...withSubstitutes(scotland ? [newYear, newYear + 1] : [newYear]),
    sunday - 2,
    // For the 75th anniversary of VE Day the early May holiday was moved to the Friday.
    year === 2020 ? dayNumber(2020, 5, 8) : firstMonday(year, 5),
    // For the Platinum Jubilee the spring holiday was moved to a Thursday, and the Friday added.
    ...(year === 2022 ? [dayNumber(2022, 6, 2), dayNumber(2022, 6, 3)] : [lastOf(MONDAY, year, 5)]),
    scotland ? firstMonday(year, 8) : lastOf(MONDAY, year, 8),
    ...withSubstitutes([dayNumber(year, 12, 25), dayNumber(year, 12, 26)]),
  ]
  if (!scotland) days.push(sunday + 1)
  if (scotland) days.push(...withSubstitutes([dayNumber(year, 11, 30)]))
  if (division === 'northern-ireland')
    days.push(...withSubstitutes([dayNumber(year, 3, 17)]), ...withSubstitutes([dayNumber(year, 7, 12)]))
  if (year === 2022) days.push(dayNumber(2022, 9, 19))
  if (year === 2023) days.push(dayNumber(2023, 5, 8))
  if (year === 2026 && scotland) days.push(dayNumber(2026, 6, 15))
  return days.sort((a, b) => a - b)
}

const remembered = new Map<string, Set<number>>()

function isHoliday(day: number, division: Division): boolean {
  const key = `${division} ${yearOf(day)}`
  if (!remembered.has(key)) remembered.set(key, new Set(holidaysOf(division, yearOf(day))))
  return remembered.get(key)!.has(day)
}

export interface NoticeRule {
  /** Working days before the poll, at the latest; and at the earliest, where the law has such a day. */
  latest: number
  earliest?: number
  /** Whose bank holidays are not counted. */
  holidaysOf: readonly Division[]
  /** Not counted although it is no bank holiday there. */
  easterMonday?: true
  nation: 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'uk'
  /** The restriction lasts to the end of the day, and not to the close of poll. */
  wholeDay?: true
}

const EW = { latest: 25, holidaysOf: ['england-and-wales'] } as const
const NI = { latest: 25, holidaysOf: ['northern-ireland'], nation: 'northern-ireland' } as const
const SCOTLAND = {
  latest: 28,
  earliest: 35,
  holidaysOf: ['scotland'],
  easterMonday: true,
  nation: 'scotland',
} as const

/** Every type of poll of which the notice is due a number of working days before. */
export const noticeRules: Readonly<Record<string, NoticeRule>> = {
  local_england: { ...EW, nation: 'england' },
  local_wales: { ...EW, nation: 'wales' },
  local_scotland: SCOTLAND,
  local_ni: NI,
  local_byelection_england: { ...EW, nation: 'england' },
  local_byelection_wales: { ...EW, nation: 'wales' },
  local_byelection_scotland: SCOTLAND,
  local_byelection_ni: NI,
  parish_community: { ...EW, nation: 'england' },
  la_mayor: { ...EW, nation: 'england' },
  ca_mayor: { ...EW, nation: 'england' },
  gla: { ...EW, latest: 30, nation: 'england' },
  pcc: { ...EW, nation: 'wales' },
  uk_parliament_general: { latest: 22, holidaysOf: divisions, nation: 'uk' },
  senedd: { ...EW, nation: 'wales' },
  scottish_parliament: SCOTLAND,
  ni_assembly: NI,
  neighbourhood_planning_referendum: { ...EW, latest: 28, nation: 'england', wholeDay: true },
  neighbourhood_planning_business_referendum: { ...EW, latest: 56, nation: 'england', wholeDay: true },
}

export function isWorkingDay(day: number, rule: NoticeRule): boolean {
  const date = format(day).slice(5)
  const sunday = easter(yearOf(day))
  return !(
    isWeekend(day) ||
    date === '12-24' ||
    date === '12-25' ||
    day === sunday - 2 ||
    (rule.easterMonday && day === sunday + 1) ||
    rule.holidaysOf.some((division) => isHoliday(day, division))
  )
}

/** The working day that many before this one, which is not counted itself. */
export function workingDaysBefore(from: number, count: number, rule: NoticeRule): number {
  let day = from
  for (let left = count; left > 0;) if (isWorkingDay(--day, rule)) left--
  return day
}

/** Summer time holds from the last Sunday of March, at one, to that of October, at two: in the evening it has changed. */
export function offsetInTheEvening(day: number): '+00:00' | '+01:00' {
  const year = yearOf(day)
  return day >= lastOf(SUNDAY, year, 3) && day < lastOf(SUNDAY, year, 10) ? '+01:00' : '+00:00'
}

export const endOf = (poll: number, wholeDay: boolean): string =>
  `${format(poll)}T${wholeDay ? '23:59:59' : '22:00:00'}${offsetInTheEvening(poll)}`

/** Every day of that name in these years, the last included. */
function every(wanted: number, from: number, to: number): number[] {
  const days: number[] = []
  for (let day = dayNumber(from, 1, 1); day <= dayNumber(to, 12, 31); day++)
    if (weekday(day) === wanted) days.push(day)
  return days
}

export const thursdays = (from: number, to: number): number[] => every(THURSDAY, from, to)
