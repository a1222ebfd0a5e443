import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { ReportFinding } from '../../src/report/schema.js'

const people = [
  { name: 'Cllr Imelda Frost', roles: [{ role: 'leader' }] },
  { name: 'Cllr Rory Pellew', roles: [{ role: 'cabinet-member', portfolio: 'Streets' }] },
  { name: 'Cllr Jonty Slade', roles: [{ role: 'ward-councillor', ward: 'Fortis Green' }] },
  { name: 'Cllr Bea Norrish', roles: [{ role: 'committee-chair', body: 'Licensing Committee' }] },
  {
    name: 'Cllr Ola Whitby',
    roles: [
      { role: 'committee-chair', body: 'Pensions Committee' },
      { role: 'cabinet-member', portfolio: 'Finance' },
    ],
  },
  { name: 'Greta Maltby', roles: [{ role: 'officer-senior', title: 'Head of Licensing' }] },
]

/** What the check says of who decided. */
function deciders(
  council: string,
  draft: string,
  context: Record<string, unknown> = {},
  format: 'text' | 'markdown' | 'html' = 'text',
): ReportFinding[] {
  const report = check({
    text: draft,
    format,
    council,
    context: { kind: 'council-release', issuedAt: '2026-03-03T09:00', people, ...context },
  })
  return report.findings.filter((finding) => finding.check === 'decider')
}

const inBrief = (findings: readonly ReportFinding[]): string[] =>
  findings.map(({ severity, clauses, quote }) => `${severity} ${clauses.join('+')}: ${quote ?? '-'}`)

describe('a party group that decides for the Council', () => {
  it.each([
    'The paddling pool opens in April. The decision was taken at Sunday’s meeting of the Conservative group.',
    'Now that the controlling group has given the scheme the green light, work starts on Monday.',
    'As agreed by the Labour group, fees will go up by 3 per cent.',
    'The night bus ends on Friday: Labour members met on Sunday and decided it. The Council will tell drivers today.',
    'The plan has the agreement of the Liberal Democrat group and building starts in May.',
    'The market, which the ruling group approved on Sunday, opens on 4 May.',
    'Council tax will be frozen after Conservative councillors voted it through at their group meeting.',
    '“We took it to group on Sunday and the group agreed, so the Council will drop the fee,” said Cllr Rory Pellew, Cabinet Member for Streets.',
  ])('is found: %s', (draft) => {
    const found = deciders('brent', draft)
    expect(found.map(({ severity }) => severity)).toEqual(['error'])
    expect(found[0]!.clauses).toEqual(['brent/3.3(b)'])
  })

  it.each([
    'The Labour group’s amendment was agreed by Full Council on Monday.',
    'Full Council rejected the Conservative group’s amendment by 31 votes to 12.',
    'The Council noted the Labour group’s decision to change its leader.',
    'All three party groups agreed to hold a minute’s silence, which the Council will join.',
    'A cross-party group of councillors decided to visit the site, and the Council will publish its notes.',
    'The Green group of volunteers decided to plant tulips and the Council will water them.',
    'The leader of the Labour group, Cllr Imelda Frost, agreed to answer questions. The Council will stream it.',
    'The Conservative group agreed the plan on Sunday, and Cabinet approved it on Tuesday. The Council will build it in May.',
    'If the Labour group agreed, the Council would have to find £2m.',
    'The Labour group voted for the motion at Full Council, so the Council will write to the minister.',
  ])('is not taken from: %s', (draft) => {
    expect(inBrief(deciders('brent', draft))).toEqual([])
  })

  it('may say in its own release what it concluded, but not that the Council will do it', () => {
    const kind = 'party-release'
    expect(deciders('haringey', 'Our group decided on Sunday to put free swimming first.', { kind })).toEqual(
      [],
    )
    const [finding] = deciders(
      'haringey',
      'Swimming is free at last: the Council will open the pools to all, because our group decided so on Sunday.',
      { kind },
    )
    expect(finding).toMatchObject({ severity: 'warning', status: 'possible' })
  })

  it('is a matter of the clauses of a council: Islington’s protocol says nothing of it', () => {
    const draft = 'As agreed by the Labour group, fees will go up by 3 per cent.'
    expect(deciders('islington', draft)).toEqual([])
    expect(inBrief(deciders('havering', draft))[0]).toMatch(/^error havering\/4\(c\)/)
  })
})

describe('what the Council does on a group’s conclusion', () => {
  const first = 'The Conservative group settled on a wider path at its meeting in May.'
  const begun = 'Council crews have already begun to dig.'

  it('is found where it stands, in the same sentence or a little later', () => {
    expect(inBrief(deciders('havering', `${first}\n\nThe path is 400 metres long.\n\n${begun}`))).toContain(
      `error havering/22(c)(iv): ${begun}`,
    )
    const one = 'Council crews have begun to dig, because the Conservative group settled on a wider path.'
    expect(inBrief(deciders('havering', one))).toContain(`error havering/22(c)(iv): ${one}`)
  })

  it('is left alone where a body of the Council decided, in the draft or on the record', () => {
    const decided = `${first} Cabinet agreed the path on 3 June.\n\n${begun}`
    expect(inBrief(deciders('havering', decided)).filter((line) => line.includes('22(c)(iv)'))).toEqual([])
    const decisions = [{ ref: 'C1', body: 'Cabinet', date: '2025-06-03', what: 'path', status: 'final' }]
    expect(
      inBrief(deciders('havering', `${first}\n\n${begun}`, { decisions })).filter((line) =>
        line.includes(begun),
      ),
    ).toEqual([])
  })

  it('is left alone in the words of someone quoted', () => {
    const quoted = `${first}\n\n“${begun}” said Moses Tarrant, who lives beside it.`
    expect(inBrief(deciders('havering', quoted)).filter((line) => line.includes(begun))).toEqual([])
  })
})

describe('a chair who decides for a committee', () => {
  it.each([
    ['post first', 'The Chairman of Licensing, Coun. Bea Norrish, has waived the fee for the fair.'],
    ['name first', 'Coun. Bea Norrish, who chairs the Licensing Committee, has signed off the new fares.'],
    ['after the verb', 'The new fares were authorised by the committee’s chairman on Friday.'],
    ['as chair', 'As chairman, Coun. Bea Norrish approved the late licence herself.'],
    ['by the register alone', 'Cllr Bea Norrish has granted the late licence.'],
  ])('is found: %s', (_, draft) => {
    const [finding] = deciders('carlisle', draft)
    expect(finding).toMatchObject({ clauses: ['carlisle/81'], severity: 'error', status: 'breach' })
  })

  it.each([
    'After consulting the chairman, Greta Maltby granted the late licence.',
    'Greta Maltby, with the chairman’s knowledge, granted the late licence.',
    'The committee, chaired by Coun. Bea Norrish, granted the late licence.',
    'The late licence was granted on the chairman’s casting vote.',
    'The chairman adjourned the meeting and agreed that the papers were late.',
    'The chairman of the bowls club approved the new green.',
    'The Vice-Chairman granted an interview to pupils.',
    'Cllr Ola Whitby, Cabinet Member for Finance, approved the loan under delegated powers.',
  ])('is not taken from: %s', (draft) => {
    expect(inBrief(deciders('carlisle', draft))).toEqual([])
  })

  it('is asked about, and no more, where the words are the chair’s own', () => {
    const [finding] = deciders(
      'carlisle',
      '“I have approved the late licence,” said Coun. Bea Norrish, chairman of the Licensing Committee.',
    )
    expect(finding).toMatchObject({ severity: 'warning', quote: 'I have approved the late licence,' })
  })
})

describe('anyone else who decides', () => {
  it('is held to the bodies and posts that can, where the protocol lists them', () => {
    const draft = 'Fortis Green councillor Jonty Slade has approved the new crossing in Tetherdown.'
    expect(inBrief(deciders('haringey', draft))[0]).toMatch(/^error haringey\/8\.01#decision-makers/)
    expect(deciders('brent', draft)).toEqual([])
  })

  it('is held against the record of the day, whatever the body is called', () => {
    const decisions = [
      { ref: 'C1', body: 'Cabinet', date: '2026-02-17', what: 'cycling plan', status: 'final' },
    ]
    const by = (body: string): string => `${body} adopted the cycling plan on Tuesday 17 February.`
    expect(deciders('haringey', by('The Executive'), { decisions })).toEqual([])
    expect(deciders('haringey', by('Full Council'), { decisions })).toHaveLength(1)
    // Another day, or another matter, is not compared.
    expect(deciders('haringey', 'Full Council adopted the cycling plan in 2019.', { decisions })).toEqual([])
    expect(
      deciders('haringey', 'Full Council set the budget on Tuesday 17 February.', { decisions }),
    ).toEqual([])
  })
})

describe('places', () => {
  const draft = 'As agreed by the Residents’ Association group, fees will go up.'

  it('are exact, from the one who decides to the end of the sentence', () => {
    const html =
      '<p>It rained.&nbsp; The Residents&rsquo; Association <b>group</b> agreed that fees will go up.</p>'
    const [finding] = deciders('havering', html, {}, 'html')
    const { start, end } = finding!.span!
    expect(html.slice(start.offset, end.offset)).toBe(
      'The Residents&rsquo; Association <b>group</b> agreed that fees will go up.',
    )
  })

  it('are the same with straight marks as with curly ones', () => {
    const straight = draft.replaceAll('’', "'")
    expect(deciders('havering', straight).map(({ span }) => span)).toEqual(
      deciders('havering', draft).map(({ span }) => span),
    )
    expect(deciders('havering', draft)).toHaveLength(1)
  })
})
