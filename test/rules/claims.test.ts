import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { ReportFinding } from '../../src/report/schema.js'

type Councils = 'haringey' | 'havering' | 'islington' | 'carlisle' | 'brent'

/** What is found under a clause. */
function under(
  clause: string,
  text: string,
  context: Record<string, unknown> = {},
): Pick<ReportFinding, 'severity' | 'status' | 'text' | 'suggestions'>[] {
  return check({
    text,
    format: 'text',
    council: clause.split('/', 1)[0] as Councils,
    context: { kind: 'council-release', issuedAt: '2026-03-03T09:00', elections: [], people, ...context },
  })
    .findings.filter(({ clauses, status }) => clauses.includes(clause) && status !== 'to-do')
    .map(({ severity, status, text: words, suggestions }) => ({ severity, status, text: words, suggestions }))
}

const people = [
  { name: 'Cllr Mo Tate', roles: [{ role: 'leader' }] },
  { name: 'Cllr Una Pike', roles: [{ role: 'committee-chair', body: 'Planning Committee' }] },
  { name: 'Ola Strand', roles: [{ role: 'officer-senior', title: 'Director of Housing' }] },
]
const tate = (words: string): string => `“${words},” said Cllr Mo Tate, Leader of the Council.`
const pike = (words: string): string => `“${words},” said Cllr Una Pike, chair of the Planning Committee.`

describe('style and claims with no source (Haringey 13.04(a))', () => {
  const asked = (text: string): string[] =>
    under('haringey/13.04(a)', text)
      .filter(({ severity }) => severity !== 'info')
      .map(({ text: words }) => words ?? '')

  it('asks who found a thing to be above all others', () => {
    for (const words of [
      'The borough’s sports halls are the best equipped in London.',
      'Our foster carers’ service leads the nation.',
      tate('There is not a better run market anywhere in the country'),
      'Few councils in England come close to what this team has done.',
      'Tottenham’s canal has never looked better.',
    ])
      expect(asked(words), words).not.toEqual([])
  })

  it('takes a source, and leaves alone what is no claim', () => {
    for (const words of [
      'The borough’s sports halls were rated the best equipped in London by Sport England.',
      'The market was voted the best in the country. Readers of Stalls Monthly chose it from a list of forty.',
      'The tender was awarded for best value. Best practice elsewhere is set out in appendix 2.',
      'It is the longest canal walk in London, at nine miles.',
      tate('I am delighted with the result and want to thank the crews, who were brilliant'),
      'Visitors told us that it was the best day out in London.',
      'The aim is to be the safest borough in London by 2030.',
      '“It is the best library in London,” said Ada Wynn, aged nine.',
      'The Best Kept Allotment competition closes on Friday and is open to anyone with a plot.',
    ])
      expect(asked(words), words).toEqual([])
  })

  it('asks about praise laid on thick in the Council’s own words, and only then', () => {
    expect(asked('A simply stunning, show-stopping triumph of a theatre!')).not.toEqual([])
    expect(asked('The doubters were a shower of killjoys, and good riddance to them.')).not.toEqual([])
    expect(asked('The new theatre seats 400 and opens on 4 May.')).toEqual([])
    expect(asked('A wonderful new theatre opens on 4 May.')).toEqual([])
  })
})

describe('facts and agreed policy (Brent 7.1)', () => {
  const found = (text: string, context: Record<string, unknown> = {}) =>
    under('brent/7.1#factual', text, context)

  it('holds promises that nobody can keep', () => {
    for (const words of [
      'Parking permits will be held at £90 until 2032.',
      tate('No child in this borough will ever be turned away from a library'),
      tate('We promise that not one tree will be felled'),
      tate('The lido will never close as long as I am Leader'),
    ])
      expect(found(words), words).toMatchObject([{ severity: 'error', status: 'breach' }])
  })

  it('asks about plans that nobody is said to have agreed', () => {
    expect(found('Brent Council is looking at charging for Sunday parking.')).toMatchObject([
      { severity: 'warning', status: 'possible' },
    ])
    expect(found('Brent Council plans to close the depot. Work on a new one has begun.')).toHaveLength(1)
  })

  it('leaves explanation, pride and thanks alone', () => {
    for (const words of [
      'Under the parking policy adopted in June, permits stay at £90 until 2028.',
      'Cabinet agreed on 9 February to consult on charging for Sunday parking.',
      'The road will be closed until 14 May, and buses will be on diversion.',
      'The council will never telephone to ask for your card number.',
      tate('I am really proud of the young people who built it, and I thank them'),
      tate('Nine pools have been refurbished since 2022, as the leisure strategy sets out'),
      'No view has been taken on which is better. Cabinet will decide in May.',
    ])
      expect(found(words), words).toEqual([])
  })

  it('tells what is only proposed from what is coming', () => {
    const decisions = [
      { ref: 'C1', body: 'Cabinet', date: '2026-04-13', what: 'Sunday parking charges', status: 'proposed' },
    ]
    expect(
      found('Sunday parking charges start\n\nSunday parking charges are coming to 40 streets.', {
        decisions,
      }),
    ).toMatchObject([{ severity: 'error' }, { severity: 'error' }])
    expect(
      found('Sunday parking charges proposed\n\nSunday parking charges would come to 40 streets.', {
        decisions,
      }),
    ).toEqual([])
  })
})

describe('what a release is for', () => {
  it('asks about what people do off duty', () => {
    expect(
      under(
        'brent/7.3#principal-purpose',
        'Cllr Tate’s marathon\n\nMo Tate ran the Lisbon marathon on Sunday in aid of a cats’ home, in a dragon suit.',
      ),
    ).toMatchObject([{ severity: 'warning', status: 'possible' }])
    expect(
      under('carlisle/125#purpose', 'Our Director has won first prize for her chutney at the county show.'),
    ).toHaveLength(1)
  })

  it('leaves services, decisions and civic business alone', () => {
    for (const words of [
      'Marathon road closures\n\nThe council will close eleven roads for the marathon on Sunday. Bins will be emptied on Monday.',
      'The Mayor of Brent will abseil down the civic centre in aid of the Mayor’s charity.',
      'Birthday party for the library\n\nKingsbury library is 80 on Friday. There is cake, and children can join at the desk.',
      'Tributes have been paid to Arthur Pell, who was a councillor for 31 years and grew prize marrows.',
    ])
      expect(under('brent/7.3#principal-purpose', words), words).toEqual([])
  })
})

describe('minds made up', () => {
  it('asks about words that close a planning or licensing matter before it is decided', () => {
    for (const words of [
      'The applicant can forget it: the casino will never get a licence',
      'I have made up my mind about this application',
      'We shall be turning down the application for the mast',
    ])
      expect(under('brent/11.1', pike(words)), words).toMatchObject([
        { severity: 'warning', status: 'breach' },
      ])
  })

  it('leaves alone what is open, and what has been decided', () => {
    for (const words of [
      'The application is on the agenda for 12 March and I shall hear both sides first',
      'If the licence is granted, it will carry nine conditions',
      'The committee refused the application last night, and the mast will not be built',
    ])
      expect(under('brent/11.1', pike(words)), words).toEqual([])
  })
})

describe('blame taken and promises made where somebody may claim (Carlisle 129)', () => {
  const incident = (words: string): string =>
    `A bench collapsed in Rickerby Park and a man was hurt.\n\n${tate(words)}`
  const found = (words: string) => under('carlisle/129#no-commitment', incident(words))

  it('holds admissions and promises', () => {
    for (const words of [
      'The bolts had rusted through and that is the council’s fault',
      'He will have every penny he has lost from us',
      'We failed to inspect it and I hold my hands up',
      'We’ll pick up the bill for his treatment',
    ])
      expect(found(words), words).toMatchObject([{ severity: 'error', status: 'breach' }])
  })

  it('asks where words may be heard as fault, and lets regret pass', () => {
    expect(found('That bench should have been mended in the spring')).toMatchObject([{ status: 'possible' }])
    expect(found('I am very sorry that he was hurt, and I wish him well')).toEqual([])
    expect(found('The other benches are closed while engineers find out what happened')).toEqual([])
  })
})

describe('decisions left open, and how to put them so', () => {
  const context = {
    meetings: [{ id: 'm', body: 'Cabinet', date: '2026-03-10T18:30', agenda: ['Ferry Lane bridge'] }],
    advance: 'm',
  }
  const ahead = (words: string) => under('haringey/13.20#advance', `Ferry Lane bridge\n\n${words}`, context)

  it('offers words that leave the decision open', () => {
    const offered = (words: string): string[] => ahead(words).flatMap(({ suggestions }) => suggestions)
    expect(offered('The Cabinet will approve the Ferry Lane bridge on Tuesday.')).toEqual([
      'The Cabinet will be asked to approve',
    ])
    expect(offered('The Cabinet is set to reject the Ferry Lane bridge.')).toEqual([
      'The Cabinet will decide whether to reject',
    ])
    expect(offered('The Ferry Lane bridge will be approved by the Cabinet.')).toEqual([
      'will be considered by the Cabinet',
    ])
    expect(offered('The Ferry Lane bridge will cost £3m and open in 2028.')[0]).toMatch(
      /^would, if it is agreed, cost/,
    )
  })

  it('hears outcomes taken for granted', () => {
    for (const words of [
      'The Ferry Lane bridge gets the go-ahead next week.',
      'The vote on the Ferry Lane bridge is a foregone conclusion.',
      tate('The Ferry Lane bridge is long overdue and nobody could seriously object to it'),
    ])
      expect(ahead(words), words).not.toEqual([])
  })

  it('leaves alone what a report says, and how a meeting is held', () => {
    for (const words of [
      'The report recommends the second of three designs for the Ferry Lane bridge.',
      'If the Cabinet agrees, the Ferry Lane bridge would open in 2028.',
      'The Cabinet meets on Tuesday to consider the Ferry Lane bridge. The meeting is open to the public.',
      tate('There are three designs in the report on the Ferry Lane bridge, and people can speak on Tuesday'),
    ])
      expect(ahead(words), words).toEqual([])
  })
})

describe('disagreements told (Islington 7.6)', () => {
  const found = (words: string) =>
    under('islington/7.6-committees#disagreements', words, { body: 'Licensing Committee' })

  it('hears a quarrel, and who took which side', () => {
    for (const words of [
      'There were sharp exchanges between councillors before the Licensing Committee granted the licence.',
      'Two members held out for an earlier closing time, which the rest of the Licensing Committee would not wear.',
    ])
      expect(found(words), words).toMatchObject([{ severity: 'error' }])
  })

  it('leaves the vote, the reasons and residents’ quarrels alone', () => {
    for (const words of [
      'The Licensing Committee granted the licence by four votes to three, because the police had no objection.',
      'The Licensing Committee divided the street into two zones.',
      'Residents were at odds with traders over the hours, and the Licensing Committee heard both.',
    ])
      expect(found(words), words).toEqual([])
  })
})
