import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { ReportFinding } from '../../src/report/schema.js'

const people = [
  { name: 'Cllr Rory Pellew', roles: [{ role: 'cabinet-member', portfolio: 'Streets' }] },
  { name: 'Cllr Jonty Slade', roles: [{ role: 'ward-councillor', ward: 'Mapleton' }] },
  { name: 'Greta Maltby', roles: [{ role: 'officer-senior', title: 'Head of Parks' }] },
  { name: 'Wim Ackland', roles: [{ role: 'officer', title: 'Senior Press Officer' }] },
  { name: 'Dot Farley', roles: [{ role: 'political-assistant', group: 'Conservative' }] },
]

function found(
  checks: readonly string[],
  council: string,
  kind: string,
  draft: string,
  context: Record<string, unknown> = {},
): ReportFinding[] {
  return check({
    text: draft,
    format: 'text',
    council,
    context: { kind, issuedAt: '2026-03-03T09:00', people, elections: [], ...context },
  }).findings.filter((finding) => checks.includes(finding.check) && finding.severity !== 'info')
}

const inBrief = (findings: readonly ReportFinding[]): string[] =>
  findings.map(({ severity, clauses, quote }) => `${severity} ${clauses.join('+')}: ${quote ?? '-'}`)

describe('the contact of a Council release', () => {
  const contacts = (
    council: string,
    draft: string,
    context?: Record<string, unknown>,
    kind = 'council-release',
  ) =>
    found(
      ['contact-allowed', 'issuing-body'],
      council,
      kind,
      `The bridge opens on Friday.\n\n${draft}`,
      context,
    )

  it.each([
    ['the office by its name', 'Press: Head of Communications’ duty desk, 020 7946 0600'],
    ['a press office by any name', 'MEDIA CONTACT\n\nBrent media and marketing team\n020 7946 0600'],
    [
      'a press officer with a name',
      'Media enquiries: Una Rudd, senior communications officer, 020 7946 0600',
    ],
    ['one whom the register has as such', 'Media enquiries: Wim Ackland, 020 7946 0600'],
    ['a name under the office', 'Press office: Una Rudd, 020 7946 0600, una.rudd@brent.gov.uk'],
    ['a press mailbox', 'For media enquiries e-mail press.office@brent.gov.uk.'],
    ['whoever is on duty', 'Media: duty officer, 020 7946 0600'],
    [
      'a partner beside it',
      'Press: Brent press office, 020 7946 0600\n\nFor the Canal Trust: Lou Beal, Canal Trust, 020 7946 0601',
    ],
    [
      'a service line',
      'To report a blocked path ring Highways on 020 7946 0602.\n\nPress office: 020 7946 0600',
    ],
    ['nobody', 'Cyclists can use it from Saturday.'],
    [
      'a councillor through the office',
      'For interviews with Cllr Rory Pellew ring the press office on 020 7946 0600.',
    ],
  ])('may be %s', (_, draft) => {
    expect(inBrief(contacts('brent', draft))).toEqual([])
  })

  it.each([
    ['another department', 'Press: Parks and Open Spaces, 020 7946 0602', 'Parks and Open Spaces'],
    ['an agency', 'Interviews can be arranged through Wickham Lane PR on 020 7946 0603.', 'Wickham Lane PR'],
    [
      'a contractor',
      'Journalists should call the site manager of Dunn Civil Engineering Ltd on 020 7946 0604.',
      'Dunn Civil',
    ],
    [
      'an officer’s own line',
      'Media: Greta Maltby, Head of Parks, on her mobile, 07700 900605',
      'Greta Maltby',
    ],
    [
      'an officer named first',
      'Greta Maltby, Head of Parks, will take press calls on her direct line, 020 7946 0606.',
      'Greta Maltby',
    ],
    ['a councillor', 'Press: Cllr Jonty Slade, 020 7946 0607', 'Cllr Jonty Slade'],
    ['a party group', 'Press: Conservative group office, 020 7946 0608', 'Conservative group office'],
  ])('is not %s', (_, draft, words) => {
    const [finding] = contacts('brent', draft)
    expect(finding).toMatchObject({ clauses: ['brent/7.6#channel'], severity: 'error' })
    expect(finding!.quote).toContain(words)
  })

  it('is one line or several, with the name, the post and the number apart', () => {
    const [finding] = contacts('haringey', 'MEDIA CONTACT\n\nOdd Nilsen\nBridge Engineer\n020 7946 0109')
    expect(finding).toMatchObject({ clauses: ['haringey/13.12'], severity: 'warning' })
    expect(finding!.quote).toBe('Odd Nilsen\nBridge Engineer\n020 7946 0109')
  })

  it('is found among others on its line', () => {
    const line =
      'Media and Public Relations Office, 020 7946 0100, or Odd Nilsen, bridge engineer, on his mobile, 07700 900109'
    expect(contacts('haringey', line)[0]!.quote).toBe(
      'Odd Nilsen, bridge engineer, on his mobile, 07700 900109',
    )
  })

  it('is no matter of the press where an event asks people to book', () => {
    const line = 'Contact: parks events team, 020 7946 0602'
    expect(contacts('haringey', line, {}, 'event-notice')).toEqual([])
    expect(contacts('haringey', line)).toHaveLength(1)
  })

  it('and its issuer are judged as the context has them, and told once where the text has them too', () => {
    const issuingBody = 'Wickham Lane PR'
    expect(contacts('brent', 'It is wide.', { issuingBody })[0]).toMatchObject({
      span: null,
      severity: 'error',
    })
    const both = contacts('brent', `Issued by ${issuingBody} on behalf of Brent Council`, { issuingBody })
    expect(inBrief(both.filter(({ check: name }) => name === 'issuing-body'))).toEqual([
      `error brent/7.6#channel: ${issuingBody}`,
    ])
    for (const own of [
      'Brent Council',
      'London Borough of Brent',
      'Corporate Communications',
      'Press and PR',
    ])
      expect(contacts('brent', 'It is wide.', { issuingBody: own }), own).toEqual([])
  })
})

describe('the Council’s means on party material', () => {
  const uses = (council: string, kind: string, draft: string, context?: Record<string, unknown>) =>
    found(['council-resources'], council, kind, draft, context)

  it.each<[string, string, Record<string, unknown>?]>([
    ['written by staff', 'This statement was written by the Council’s policy team.'],
    ['edited by an officer known by name', 'This statement was edited by Greta Maltby.'],
    ['checked by officers', 'Our manifesto was checked by Council officers.'],
    ['laid out by someone thanked', 'Thanks to Jo in Democratic Services, who laid this out.'],
    ['typed on request', 'Our leader had the committee clerk type our leaflet.'],
    ['given out by staff', 'For copies of our manifesto ring Member Services on 020 7946 0610.'],
    ['recorded as issued by the Council', 'We want more trees.', { issuingBody: 'Communications Unit' }],
  ])('is found: %s', (_, draft, context = {}) => {
    const [finding] = uses('brent', 'party-release', draft, context)
    expect(finding).toMatchObject({ severity: 'error', clauses: ['brent/4.2', 'brent/3.3(a)'] })
  })

  it.each([
    'This statement was written by Dot Farley, political assistant to the group.',
    'Press calls to the Conservative group office. Do not ring the Council’s press office about this.',
    'The letters were written by council officers in a tone that we deplore.',
    'The leaflet that the Council sent out in May was printed by a firm in Slough.',
    'Thanks to the staff of the depot, who cleared the snow.',
    'Council vans are parked on the verge every night.',
    'The officers’ report is at brent.gov.uk/report, and its costs are those we quote.',
    'Join our lobby outside the Civic Centre on Monday; contact Jo on 020 7946 0611.',
    'Object to the plan by Friday: planning@brent.gov.uk.',
    'The Council’s new logo cost £40,000.',
  ])('is not taken from: %s', (draft) => {
    expect(inBrief(uses('brent', 'party-release', draft))).toEqual([])
  })

  it('counts on a member’s letter only where that asks for votes', () => {
    const letter = (words: string): string => `[Brent Council letterhead]\n\nDear neighbour,\n\n${words}`
    expect(uses('brent', 'open-letter', letter('My surgery moves to the library on Friday.'))).toEqual([])
    expect(uses('brent', 'open-letter', letter('I am asking for your support for the food bank.'))).toEqual(
      [],
    )
    const [finding] = uses('brent', 'open-letter', letter('I am asking for your vote on 7 May.'))
    expect(finding).toMatchObject({
      severity: 'error',
      clauses: ['brent/4.1', 'brent/5.5#logo'],
      quote: '[Brent Council letterhead]',
    })
    expect(finding!.message).toContain('asking for your vote')
  })

  it('is told once for all the clauses it breaks', () => {
    const [finding, ...more] = uses('havering', 'election-material', 'Ask for a poster: jo@havering.gov.uk')
    expect(finding!.clauses).toEqual(['havering/28', 'havering/46', 'havering/47#address'])
    expect(more).toEqual([])
  })

  it('may be a badge only of the Council', () => {
    const draft = (badge: string): string => `[${badge}]\n\nVote for me on 7 May.`
    expect(uses('brent', 'newsletter', draft('Green Party logo'))).toEqual([])
    expect(uses('brent', 'newsletter', draft('crest'))[0]).toMatchObject({ status: 'possible' })
  })

  it('includes the address of a group’s office on election material, and not on its releases', () => {
    const draft = 'Write to the Conservative group office, Town Hall, Main Road.'
    expect(uses('havering', 'party-release', draft)).toEqual([])
    expect(uses('havering', 'election-material', draft)).toHaveLength(1)
  })
})

describe('letters', () => {
  const letters = (council: string, draft: string, context?: Record<string, unknown>, kind = 'open-letter') =>
    found(['letter-signature', 'binding-words'], council, kind, draft, context)
  const letter = (to: string, words: string, ...signed: string[]): string =>
    [`Dear ${to},`, words, 'Yours sincerely,', signed.join('\n')].join('\n\n')

  it('for the Council are signed by officers', () => {
    const words = 'The bins move to Mondays.'
    const behalf = 'For and on behalf of Brent Council'
    expect(letters('brent', letter('all', words, 'Greta Maltby', 'Head of Parks', behalf))).toEqual([])
    const [finding] = letters('brent', letter('all', words, 'Cllr Jonty Slade', 'Ward councillor', behalf))
    expect(finding).toMatchObject({ severity: 'warning', status: 'breach' })
    expect(finding!.quote).toBe(`Cllr Jonty Slade\nWard councillor\n${behalf}`)
  })

  it('may be a member’s to a minister, or a member’s own', () => {
    const behalf = 'On behalf of Brent Council'
    const post = 'Cabinet Member for Streets'
    expect(
      letters('brent', letter('Minister', 'We need the grant.', 'Cllr Rory Pellew', post, behalf)),
    ).toEqual([])
    expect(
      letters('brent', letter('all', 'I write as your ward councillor about the bins.', 'Cllr Jonty Slade')),
    ).toEqual([])
  })

  it.each([
    ['The council hereby grants you a permit for life.', 'breach'],
    ['I undertake that the council will pay for your fence.', 'breach'],
    ['I have instructed council officers to reopen the gate.', 'breach'],
    ['You will be compensated for the loss.', 'possible'],
  ])('bind the Council: %s', (words, status) => {
    const [finding] = letters('carlisle', letter('Mr Pell', words, 'Cllr Jonty Slade')).filter(
      ({ clauses }) => clauses.includes('carlisle/133'),
    )
    expect(finding).toMatchObject({ status, quote: words })
  })

  it.each([
    'I promise to press the council to pay for your fence.',
    'I cannot say that the council will pay for your fence.',
    'The Executive agreed on 3 May that the council will pay for your fence.',
    'I hope that you will be compensated.',
    'The council will publish its answer in May.',
  ])('do not bind the Council: %s', (words) => {
    const own = letter('Mr Pell', `I write as your ward member. ${words}`, 'Cllr Jonty Slade')
    expect(inBrief(letters('carlisle', own))).toEqual([])
  })

  it('are the member’s words wherever they are quoted from, and not what was said aloud', () => {
    const wrote = '“The council will refund every one of you,” Cllr Jonty Slade wrote to the traders.'
    expect(letters('brent', wrote, {}, 'council-release')).toHaveLength(1)
    expect(letters('brent', wrote.replace('wrote to', 'told'), {}, 'council-release')).toEqual([])
  })
})
