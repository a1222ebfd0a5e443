import { describe, expect, it } from 'vitest'
import { folderOf } from '../support/folder.js'
import { runCli, type CliRun } from '../support/run-cli.js'

const periods = (line: string, options: Parameters<typeof runCli>[1] = {}): Promise<CliRun> =>
  runCli(['periods', ...line.split(' ').filter((word) => word !== '')], options)

/** As a person reads it: the words, wherever the lines break. */
const words = (text: string): string => text.replace(/\s+/g, ' ')

interface Answer {
  id: unknown
  notice_deadline?: string | null
  restriction_start_latest?: string | null
  restriction_end?: string | null
  provisional?: boolean
  needs?: string[]
  why?: string
  error?: { code: string; message: string }
}

async function answers(
  lines: readonly (string | object)[],
  more: string[] = [],
  cwd?: string,
): Promise<{ code: number; err: string; all: Answer[] }> {
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { code, out, err } = await runCli(['periods', '--ndjson', ...more], {
    stdin: `${stdin}\n`,
    ...(cwd === undefined ? {} : { cwd }),
  })
  const all = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
  return { code, err, all }
}

const local = { election_type: 'local_england', nation: 'england', poll_date: '2027-05-06' }

describe('periods, for a person', () => {
  it('one poll: from when at the latest, until when, by what law, and what to give', async () => {
    const { code, out, err } = await periods('--type local --nation england --poll 2027-05-06')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const read = words(out)
    expect(read).toMatch(/^Local election in England, Thursday 6 May 2027/)
    expect(read).toContain('from Wednesday 31 March 2027 at the latest')
    expect(read).toContain('to the close of poll, 22:00 on 6 May 2027')
    expect(read).toContain('25 working days before the poll')
    expect(read).toMatch(/Law .*S\.I\. 2006\/3304.*paragraph 34/)
    expect(read).toMatch(/Give the day the notice of election was published/)
  })

  it('every day from the poll back to the deadline has its line, counted or passed over by name', async () => {
    const { out } = await periods('--type gla --poll 2024-05-02')
    const days = out.split('\n').filter((line) => /^ +(?:\d+|–) {2}\w+day /.test(line))
    expect(days).toHaveLength(44)
    const numbered = days.flatMap((line) => /^ +(\d+)/.exec(line)?.[1] ?? [])
    expect(numbered).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)))
    expect(days.at(-1)).toMatch(/^ +30 {2}Tuesday 19 March 2024 +the last day for the notice/)
    expect(out).toMatch(/– {2}Friday 29 March 2024 +not counted: Good Friday/)
    expect(out).toMatch(/– {2}Monday 1 April 2024 +not counted: Easter Monday/)
    expect(out).toMatch(/– {2}Sunday 21 April 2024 +not counted: Sunday/)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('passes over the days of the nation, Christmas Eve and Scotland’s Easter Monday among them', async () => {
    const passed = async (line: string): Promise<string[]> =>
      [...(await periods(line)).out.matchAll(/not counted: (.*)$/gm)]
        .map(([, why]) => why!)
        .filter((why) => !/^S(?:un|atur)day$/.test(why))
    expect(await passed('--type by-election --nation scotland --poll 2026-01-15')).toEqual([
      '2 January',
      'New Year’s Day',
      'Boxing Day',
      'Christmas Day',
      'Christmas Eve',
      'St Andrew’s Day',
    ])
    expect(await passed('--type local --nation scotland --poll 2027-05-06')).toContain('Easter Monday')
    expect(await passed('--type local_ni --poll 2026-08-06')).toHaveLength(1)
    expect(await passed('--type by-election --nation england --poll 2026-08-06')).toEqual([])
    expect(await passed('--type general --poll 2026-08-27')).toHaveLength(1)
  })

  it('with the day of the notice nothing is provisional, and nothing is asked', async () => {
    const { code, out } = await periods('--type local --nation wales --poll 2027-05-06 --notice 2027-03-22')
    const read = words(out)
    expect(code).toBe(0)
    expect(read).toContain('from Monday 22 March 2027 to the close of poll')
    expect(read).toContain('The day given for the notice of election is 22 March 2027')
    expect(read).toContain('by 31 March 2027')
    expect(read).not.toMatch(/at the latest to|\bGive\b|ask whether/)
  })

  it('names the area, and shows each poll of a context one under the other', async () => {
    const cwd = folderOf({
      'polls.yaml':
        'nation: wales\nelections:\n  - {type: local, pollDate: 2027-05-06, area: Abermorlais}\n  - {type: council_tax_referendum, pollDate: 2027-06-24}\n',
    })
    const { code, out } = await periods('--context polls.yaml', { cwd })
    expect(out).toMatch(/^Local election in Wales \(Abermorlais\), Thursday 6 May 2027$/m)
    expect(out).toMatch(/^Council tax referendum, Thursday 24 June 2027$/m)
    // One of them cannot be worked out.
    expect(code).toBe(1)
    const both = JSON.parse((await periods('--context polls.yaml --format json', { cwd })).out) as Answer[]
    expect(both.map(({ notice_deadline }) => notice_deadline)).toEqual(['2027-03-31', null])
  })

  it('lists the types where nothing is asked', async () => {
    const { code, out } = await periods('')
    expect(code).toBe(0)
    for (const type of ['local_england', 'local_byelection_ni', 'gla', 'ppera_referendum', 'recall_petition'])
      expect(out).toMatch(new RegExp(`^ {2}${type} `, 'm'))
    expect(out).toMatch(/local, by-election/)
  })
})

describe('periods, where a start cannot be worked out', () => {
  it.each([
    ['--type council_tax_referendum --poll 2027-05-06', 'the day the authority determined'],
    ['--type uk_parliament_byelection --poll 2027-05-06', 'the day the notice of election was published'],
    ['--type city_of_london --poll 2027-03-18', 'the day the notice of election was published'],
    ['--type local --nation england --poll 2029-05-03', 'the bank holidays of 2029'],
  ])('%s is answered with 1 and what to give', async (line, need) => {
    const { code, out, err } = await periods(line)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(words(out)).toContain('cannot be worked out')
    expect(words(out)).toMatch(new RegExp(`Give [^.]*${need}`))
    expect(words(out)).toContain('Publicity is restricted until')
  })

  it('is worked out once that is given', async () => {
    const determined = await periods(
      '--type council_tax_referendum --poll 2027-05-06 --determined 2027-02-22',
    )
    expect(determined.code).toBe(0)
    expect(words(determined.out)).toContain('from Monday 22 February 2027 to the end of 6 May 2027')
    const noticed = await periods('--type uk_parliament_byelection --poll 2027-05-06 --notice 2027-04-06')
    expect(noticed.code).toBe(0)
    expect(words(noticed.out)).toContain('from Tuesday 6 April 2027 to')
  })

  it('a year beyond the data is counted with the holidays of a context file', async () => {
    const cwd = folderOf({
      'later.yaml': [
        'bankHolidays:',
        '  years: [2028, 2029]',
        '  days:',
        '    - {date: 2029-01-01, title: New Year’s Day}',
        '    - {date: 2029-03-30, title: Good Friday}',
        '    - {date: 2029-04-02, title: Easter Monday, division: england-and-wales}',
        '    - {date: 2029-05-01, title: A day yet to be proclaimed, division: northern-ireland}',
      ].join('\n'),
    })
    const line = '--type local --nation england --poll 2029-05-03 --context later.yaml'
    const { code, out } = await periods(line, { cwd })
    expect(code).toBe(0)
    expect(words(out)).toContain('from Tuesday 27 March 2029 at the latest')
    expect(out).toMatch(/Monday 2 April 2029 +not counted: Easter Monday/)
    expect(out).not.toContain('yet to be proclaimed')
    const { all } = await answers([{ ...local, poll_date: '2029-05-03' }], ['--context', 'later.yaml'], cwd)
    expect(all[0]?.notice_deadline).toBe('2029-03-27')
  })

  it('a recall petition restricts nothing, and says so', async () => {
    const { code, out } = await periods('--type recall_petition --poll 2027-05-06')
    expect(code).toBe(0)
    expect(words(out)).toContain('No restriction on publicity of its own was found')
  })
})

describe('periods, used wrongly', () => {
  it.each([
    ['--type locl --poll 2027-05-06', /“locl” is no type of poll\. Did you mean “local”\?/],
    ['--type ppera_referendom --poll 2027-05-06', /Did you mean “ppera_referendum”\?/],
    ['--type local --poll 2027-02-30', /--poll: “2027-02-30” is no day that exists\..*as 2027-05-06/],
    ['--type local --poll 6/5/2027', /--poll: “6\/5\/2027” is no day/],
    ['--type local --poll 2027-05-06 --notice 2027-04-31', /--notice: “2027-04-31” is no day/],
    ['--type local --poll 2027-05-06 --determined soon', /--determined: “soon” is no day/],
    ['--type local --poll 2027-05-06 --nation englnd', /Did you mean “england”\?/],
    ['--type local --poll 2027-05-06 --format jsn', /Did you mean “json”\?/],
    ['--type local', /--poll is missing\..*--poll 2027-05-06/],
    ['--poll 2027-05-06', /--type is missing\./],
    ['--type combined --poll 2027-05-06', /combined poll is several polls\..*each of them/],
    ['--context no-such.yaml', /“no-such\.yaml” could not be read/],
    ['--typ local', /unknown option '--typ'/],
  ])('%s ends with 2, a reason, and no page', async (line, reason) => {
    const { code, out, err } = await periods(line, { cwd: folderOf({}) })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(words(err)).toMatch(reason)
    expect(err).not.toMatch(/at \w+ \(|Error:/)
  })

  it('a context without elections has none to show', async () => {
    const cwd = folderOf({ 'none.yaml': 'nation: england\n' })
    const { code, err } = await periods('--context none.yaml', { cwd })
    expect(code).toBe(2)
    expect(err).toContain('gives no elections')
  })
})

describe('periods --format json', () => {
  it('has the fields of the contract, the days counted and those passed over', async () => {
    const { code, out } = await periods('--type senedd --poll 2026-05-07 --format json')
    const answer = JSON.parse(out) as Answer & {
      days_counted: string[]
      days_skipped: { day: string; why: string }[]
    }
    expect(code).toBe(0)
    expect(answer).toMatchObject({
      election_type: 'senedd',
      poll_date: '2026-05-07',
      notice_deadline: '2026-03-30',
      restriction_start_latest: '2026-03-30',
      restriction_end: '2026-05-07T22:00:00+01:00',
      provisional: true,
    })
    expect(answer.needs).toHaveLength(1)
    expect(answer.days_counted).toHaveLength(25)
    expect(answer.days_counted.at(-1)).toBe('2026-03-30')
    const all = [...answer.days_counted, ...answer.days_skipped.map(({ day }) => day)].sort()
    expect(all).toHaveLength(38)
    expect(new Set(all).size).toBe(38)
  })

  it('answers with 1 where something has to be given', async () => {
    const { code, out } = await periods('--type council_tax_referendum --poll 2027-05-06 --format json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ restriction_start_latest: null, days_counted: null })
  })
})

describe('periods --ndjson', () => {
  it('answers each line in order in the shape of the contract', async () => {
    const { code, err, all } = await answers([
      { id: 'b', ...local },
      { id: 7, ...local, actual_notice_published: '2027-03-22' },
      { id: 'a', ...local, poll_date: '2029-05-03' },
      { id: 'tax', ...local, election_type: 'council_tax_referendum', inputs: {} },
      { id: 'recall', ...local, election_type: 'recall_petition', nation: 'uk' },
      local,
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(all.map(({ id }) => id)).toEqual(['b', 7, 'a', 'tax', 'recall', null])
    for (const answer of all) {
      const keys = [
        'notice_deadline',
        'restriction_start_latest',
        'restriction_end',
        'provisional',
        'needs',
        'why',
      ]
      expect(Object.keys(answer)).toEqual(expect.arrayContaining(keys))
      expect(answer.why!.length).toBeGreaterThan(20)
    }
    expect(all.map(({ provisional }) => provisional)).toEqual([true, false, false, false, false, true])
    expect(all.map(({ needs }) => needs!.length > 0)).toEqual([true, false, true, true, false, true])
  })

  it('takes combined polls by the names of their components', async () => {
    const combined = { ...local, election_type: 'combined' }
    const { code, all } = await answers([
      {
        id: 1,
        ...combined,
        poll_date: '2024-05-02',
        inputs: { components: ['local_byelection_england', 'gla'] },
      },
      { id: 2, ...combined, inputs: { components: ['local_england', 'neighbourhood_planning_referendum'] } },
      { id: 3, ...combined },
    ])
    expect(code).toBe(0)
    expect(all.map(({ restriction_start_latest }) => restriction_start_latest)).toEqual([
      '2024-03-19',
      '2027-03-24',
      null,
    ])
    expect(all[1]?.restriction_end).toBe('2027-05-06T23:59:59+01:00')
    expect(all[0]?.why).toMatch(/25 working days.*30 working days/)
    expect(all[2]?.needs?.join()).toContain('inputs.components')
  })

  it('gives a bad line an error of its own with a code, passes over blank ones, and goes on', async () => {
    const bad: [line: string | object, says: RegExp][] = [
      ['{"id": "m", ', /not JSON/],
      ['[1]', /list/],
      [{ id: 'x', ...local, election_type: 'locl' }, /election_type “locl”.*Did you mean “local”/],
      [{ id: 'x', ...local, poll_date: '2027-02-30' }, /poll_date.*2027-02-30/],
      [{ id: 'x', ...local, poll_date: undefined }, /poll_date is missing/],
      [{ id: 'x', ...local, actual_notice_published: 'soon' }, /actual_notice_published/],
      [
        { id: 'x', ...local, election_type: 'combined', inputs: { components: ['glaa'] } },
        /components.*glaa/,
      ],
    ]
    const lines = bad.flatMap(([line], index) => [{ id: `g${index}`, ...local }, '', line, '   '])
    const { code, err, all } = await answers(lines)
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(all).toHaveLength(2 * bad.length)
    for (const [index, [line, says]] of bad.entries()) {
      expect(all[2 * index]).toMatchObject({ id: `g${index}`, notice_deadline: '2027-03-31' })
      const answer = all[2 * index + 1]!
      expect(answer.id).toBe(typeof line === 'object' ? 'x' : null)
      expect(answer.error?.code).toBe('request-not-valid')
      expect(answer.error?.message).toMatch(says)
      expect(answer.error?.message).toMatch(new RegExp(`^line ${4 * index + 3}:`))
    }
  })

  it('answers nothing with nothing', async () => {
    expect(await answers([''])).toEqual({ code: 0, err: '', all: [] })
  })
})
