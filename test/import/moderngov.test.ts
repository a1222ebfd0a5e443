import { describe, expect, it } from 'vitest'
import { importModernGov, parseContextFile, contextYaml, problemInWords } from '../../src/index.js'
import { oneCouncillor, oneWard, sample } from '../support/imports.js'

const all = [
  'moderngov/councillors.xml',
  'moderngov/committees.xml',
  'moderngov/meetings.xml',
  'moderngov/meetings-by-date.xml',
  'moderngov/meeting-5420.xml',
].map(sample)

const person = (fields: Record<string, string>): ReturnType<typeof importModernGov> =>
  importModernGov([{ name: 'councillors.xml', text: oneWard(oneCouncillor(fields)) }])

describe('councillors of ModernGov', () => {
  const { people, problems } = importModernGov([sample('moderngov/councillors.xml')])

  it('become people with their party, posts and ward, for the term they serve now', () => {
    expect(people.map(({ name, party }) => `${name}, ${party ?? 'no party'}`)).toEqual([
      'Cllr Perpetua Vane, Labour',
      'Cllr Idris Calloway-Bright, Labour',
      "Cllr Wilhelmina O'Tarrant, Conservative",
      'Cllr Lucasz Pendry, Liberal Democrats',
      'Cllr Benedikta Rowntree-Oyelaran, Independent',
      'Cllr Hamish Thackwray, Green Party',
    ])
    expect(people[0]!.roles).toEqual([
      { role: 'leader', title: 'Leader of the Council' },
      {
        role: 'cabinet-member',
        portfolio: 'Strategy & Partnerships',
        title: 'Cabinet Member for Strategy & Partnerships',
      },
      { role: 'ward-councillor', ward: 'Fellgate & Quarry', from: '2024-05-02', to: '2027-05-06' },
    ])
  })

  it('with no end to their term have none in the register', () => {
    expect(people[2]!.roles.at(-1)).toEqual({
      role: 'ward-councillor',
      ward: 'Merrowdown Ward',
      from: '2024-05-02',
    })
  })

  it('who lead a group are told from the leader of the council', () => {
    expect(people[2]!.roles[1]).toMatchObject({ role: 'group-leader', group: 'Conservative' })
    expect(people[5]!.roles[0]).toMatchObject({ role: 'group-leader', group: 'Green', title: 'Group Leader' })
  })

  it('are imported, and vacant seats, wrong dates and unknown posts are told of by line', () => {
    expect(problems.map(problemInWords)).toEqual([
      expect.stringMatching(/^moderngov\/councillors\.xml:73: A seat for Fellgate & Quarry is vacant\./),
      expect.stringMatching(
        /:126: “Neighbourhood Lead for Merrowdown” \(Cllr Lucasz Pendry\) is not a post Evenhand knows, and is kept as “other”\. Change/,
      ),
      expect.stringMatching(
        /:143: “31\/02\/2027” is not a date, so this term of office of Cllr Lucasz Pendry/,
      ),
    ])
    expect(problems.map(({ leftOut }) => leftOut)).toEqual([1, 0, 1])
  })

  it.each([
    ['Vacancy', ''],
    ['Councillor Vacant', ''],
    ['Vacant Seat', 'Labour'],
    ['Councillor Seat', 'Vacant'],
    ['To be elected', ''],
  ])('with the name %s and the party “%s” are a vacant seat', (fullusername, politicalpartytitle) => {
    const { people, problems } = person({ fullusername, politicalpartytitle })
    expect([people.length, problems[0]?.message]).toEqual([0, 'A seat for Fellgate is vacant.'])
  })

  it.each([
    ['Councillor Ada Finch', 'Cllr Ada Finch'],
    ['Cllr. Ada Finch MBE', 'Cllr Ada Finch MBE'],
    ['Cynghorydd Ada Finch', 'Cllr Ada Finch'],
    ['The Mayor (Councillor Ada Finch)', 'Cllr Ada Finch'],
    ['Mayor Ada Finch', 'Mayor Ada Finch'],
    ['Councillor D&amp;#39;Arcy Finch', "Cllr D'Arcy Finch"],
  ])('named %s are %s in the register', (fullusername, name) => {
    expect(person({ fullusername }).people[0]!.name).toBe(name)
  })

  it('with no party known have none in the register', () => {
    for (const politicalpartytitle of ['', 'Non Specified', 'None'])
      expect(person({ politicalpartytitle }).people[0]).not.toHaveProperty('party')
  })

  it('in a “ward” of the mayor are elected mayors', () => {
    const text = oneWard(oneCouncillor({ fullusername: 'Mayor Ada Finch' }), 'Elected Mayor')
    expect(importModernGov([{ name: 'a.xml', text }]).people[0]!.roles).toEqual([{ role: 'elected-mayor' }])
  })

  it('whose civic mayor may be an elected one are asked about', () => {
    expect(person({ keyposts: 'Mayor' }).problems[0]).toMatchObject({
      message: '“Mayor” (Cllr Ada Finch) is read as the civic mayor.',
      leftOut: 0,
    })
  })

  it('that are fewer than the ward says are missed by number', () => {
    const text = oneWard(`<councillorcount> 3</councillorcount>\n${oneCouncillor({})}`)
    expect(importModernGov([{ name: 'a.xml', text }]).problems[0]).toMatchObject({
      message: 'Fellgate is said to have 3 councillors, and 1 are given.',
      leftOut: 2,
    })
  })

  it('in two answers are one person, with the posts of both', () => {
    const { people } = importModernGov([
      { name: 'a.xml', text: oneWard(oneCouncillor({ keyposts: 'Leader of the Council' })) },
      { name: 'b.xml', text: oneWard(oneCouncillor({ keyposts: 'Chair, Audit Committee' })) },
    ])
    expect(people.map(({ roles }) => roles.map(({ role }) => role))).toEqual([
      ['leader', 'ward-councillor', 'committee-chair'],
    ])
  })

  it('come out of the SOAP envelope of the service too', () => {
    const body = oneWard(oneCouncillor({})).replace(/^<\?.*\n/, '')
    const text = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetCouncillorsByWardResponse><GetCouncillorsByWardResult>${body}</GetCouncillorsByWardResult></GetCouncillorsByWardResponse></soap:Body></soap:Envelope>`
    expect(importModernGov([{ name: 'a.xml', text }]).people).toHaveLength(1)
  })
})

describe('broken answers of ModernGov', () => {
  it('lose the broken entry, by line, and no other', () => {
    const text = oneWard(
      [
        oneCouncillor({ councillorid: '1' }),
        '<councillor><fullusername>Councillor Bevis Marl<keyposts></keyposts></councillor>',
        '<councillor><councillorid>3</councillorid></councillor>',
        oneCouncillor({ councillorid: '4', fullusername: 'Councillor Cass Dunn' }),
        '<councilor><fullusername>Councillor Dora Ely</fullusername></councilor>',
      ].join('\n'),
    )
    const { people, problems } = importModernGov([{ name: 'a.xml', text }])
    expect(people.map(({ name }) => name)).toEqual(['Cllr Ada Finch', 'Cllr Cass Dunn'])
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [8, 'The entry of Councillor Bevis Marl is broken: a closing tag is missing in it.'],
      [9, 'This councillor has no name (<fullusername>).'],
      [11, '<councilor> is not known here.'],
    ])
  })

  it('that were cut off give what is whole, and say so', () => {
    const whole = oneWard(
      [oneCouncillor({ councillorid: '1' }), oneCouncillor({ councillorid: '2' })].join('\n'),
    )
    const text = whole.slice(0, whole.lastIndexOf('<fullusername>') + 20)
    const { people, problems } = importModernGov([{ name: 'a.xml', text }])
    expect(people).toHaveLength(1)
    expect(problems.map(({ message }) => message)).toEqual([
      'The file ends before its last closing tag: it was cut off, and what followed is not here.',
      expect.stringContaining('is broken: a closing tag is missing in it.'),
    ])
  })
})

describe('meetings of ModernGov', () => {
  const { people, meetings, problems } = importModernGov(all)

  it('are joined from all answers, by date, with the names of their committees', () => {
    expect(meetings.map(({ id, body, date }) => [id, body, date])).toEqual([
      ['5410', 'Council', '2026-03-04T19:00'],
      ['5301', 'Cabinet', '2026-03-10T18:30'],
      ['5420', 'Licensing Committee', '2026-03-17T19:00'],
      ['5302', 'Cabinet', '2026-04-14T18:30'],
    ])
  })

  it('have the agenda that GetMeeting gives, and whether it is published', () => {
    expect(meetings[2]).toMatchObject({
      agenda: ['Apologies for absence', "Late licences for Fellgate & Quarry: the Chair's report"],
      published: true,
    })
    expect(meetings[0]).not.toHaveProperty('published')
  })

  it('that are called off, and items that are not public, are left out and told of', () => {
    const text = problems.map(problemInWords).join('\n')
    expect(text).toContain('meetings.xml:22: The meeting of Cabinet on 12/05/2026 is called off (Cancelled).')
    expect(text).toContain('meeting-5420.xml:12: One item of this agenda is restricted or not for display.')
    expect(JSON.stringify({ meetings, problems })).not.toContain('Review of a licence')
  })

  it('give councillors their seats, and nobody else', () => {
    const seats = people.flatMap(({ name, roles }) =>
      roles.filter(({ body }) => body === 'Licensing Committee').map(({ role }) => `${name}: ${role}`),
    )
    expect(seats).toEqual([
      'Cllr Idris Calloway-Bright: vice-chair',
      'Cllr Lucasz Pendry: committee-chair',
      'Cllr Hamish Thackwray: committee-member',
    ])
    expect(JSON.stringify(people)).not.toContain('Dunstable')
  })

  it.each([
    ['Cabinet', 'Committee Member', [{ role: 'cabinet-member' }]],
    ['Full Council', 'Committee Member', []],
    [
      'Audit Committee',
      'Chairman',
      [{ role: 'committee-chair', body: 'Audit Committee', title: 'Chairman of Audit Committee' }],
    ],
    [
      'Scrutiny Panel',
      'Vice-Chair',
      [{ role: 'vice-chair', body: 'Scrutiny Panel', title: 'Vice-Chair of Scrutiny Panel' }],
    ],
    ['Audit Committee', 'Reserve', []],
  ])('of the %s give a “%s” their role', (committee, role, roles) => {
    const meeting = `<meeting><meetingid>7</meetingid><meetingdate>10/03/2026</meetingdate><committeetitle>${committee}</committeetitle><attendees><attendee memberid="1" name="x" roledescription="${role}"/></attendees></meeting>`
    const { people, problems } = importModernGov([
      { name: 'a.xml', text: oneWard(oneCouncillor({})) },
      { name: 'b.xml', text: meeting },
    ])
    expect([people[0]!.roles.slice(1), problems]).toEqual([roles, []])
  })

  it('give no seats where it is not known who is a councillor', () => {
    const alone = importModernGov(
      ['moderngov/committees.xml', 'moderngov/meetings-by-date.xml', 'moderngov/meeting-5420.xml'].map(
        sample,
      ),
    )
    expect(alone.people).toEqual([])
    expect(alone.problems.map(({ message }) => message)).toContain(
      'The 5 people listed for this meeting are not taken.',
    )
  })

  it('of a committee that no answer names are left out, with what to give', () => {
    const { meetings, problems } = importModernGov([sample('moderngov/meeting-5420.xml')])
    expect(meetings).toEqual([])
    expect(problems.map(problemInWords)).toContain(
      'moderngov/meeting-5420.xml:2: This answer does not say which committee meeting 5420 is of. Give the answer to GetMeetings for that committee in the same command.',
    )
  })

  it.each([
    ['32/01/2026', '“32/01/2026” is not a date, so meeting 7 is left out.'],
    ['soon', '“soon” is not a date, so meeting 7 is left out.'],
    ['', 'This meeting cannot be taken: <meetingdate> is missing; it should be text.'],
  ])('on “%s” are left out', (date, message) => {
    const text = `<getmeetings><committee><committeeid>1</committeeid><committeetitle>Audit</committeetitle><committeemeetings><meeting><meetingid>7</meetingid><meetingdate>${date}</meetingdate></meeting></committeemeetings></committee></getmeetings>`
    expect(importModernGov([{ name: 'a.xml', text }])).toMatchObject({
      meetings: [],
      problems: [{ message }],
    })
  })

  it('that two answers put on two days are taken from GetMeeting, and told of', () => {
    const listed = sample('moderngov/meetings-by-date.xml')
    const { meetings, problems } = importModernGov([
      sample('moderngov/committees.xml'),
      { ...listed, text: listed.text.replace('17/03/2026', '18/03/2026') },
      sample('moderngov/meeting-5420.xml'),
    ])
    expect(meetings.find(({ id }) => id === '5420')?.date).toBe('2026-03-17T19:00')
    expect(problems.some(({ message }) => message.startsWith('Meeting 5420 is on 18/03/2026 here'))).toBe(
      true,
    )
  })

  it('and people make a context file that Evenhand reads', () => {
    const yaml = contextYaml({ people, meetings }, 'From samples.')
    expect(parseContextFile(yaml, 'council.yaml')).toEqual({ people, meetings })
  })
})
