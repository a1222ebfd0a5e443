import { describe, expect, it } from 'vitest'
import { check, read } from '../../src/check.js'
import { quotationTable } from '../../src/report/quotation-table.js'
import { readingSchema } from '../../src/report/reading.js'
import { reportSchema, type Report, type ReportQuotation } from '../../src/report/schema.js'

/** Everyone here is invented. */
const people = [
  { name: 'Ada Finch', roles: [{ role: 'ward-councillor', ward: 'Highgate' }] },
  { name: 'Robert Dray', roles: [{ role: 'leader' }] },
  {
    name: 'Bevan Osei',
    roles: [
      { role: 'cabinet-member', portfolio: 'Parks', from: '2025-05-21' },
      { role: 'cabinet-member', portfolio: 'Finance', to: '2025-05-20' },
    ],
  },
  { name: 'Ivo Moss', roles: [{ role: 'ward-councillor' }] },
  { name: 'Ines Moss', roles: [{ role: 'ward-councillor' }] },
]
const context = { kind: 'council-release', issuedAt: '2026-03-03T09:00', people }
const quoting = (who: string): string => `Library gate\n\n${who} said: “It opens at nine.”`

const report = (who: string, more: object = {}): Report =>
  check({ text: quoting(who), format: 'text', council: 'haringey', context: { ...context, ...more } })
const speaker = (who: string, more: object = {}): ReportQuotation['speaker'] =>
  report(who, more).quotations[0]!.speaker
const findings = (who: string): string[] =>
  report(who)
    .findings.filter(({ check: name }) => name === 'quoted-speaker')
    .map(({ status, message }) => `${status}: ${message}`)

describe('the register in a report', () => {
  it('gives who was found, how, the posts held, and the words for it', () => {
    expect(speaker('Cllr Osei, Cabinet Member for Finance,')).toMatchObject({
      person: 'Bevan Osei',
      roleClass: 'cabinet-member',
      register: {
        status: 'former',
        person: 'Bevan Osei',
        by: 'surname',
        certain: true,
        differs: ['portfolio'],
        held: [{ role: 'cabinet-member', portfolio: 'Parks', from: '2025-05-21' }],
      },
    })
    expect(speaker('Cllr Moss')?.register).toMatchObject({
      status: 'several',
      people: ['Ivo Moss', 'Ines Moss'],
    })
    expect(speaker('Cllr Ivo Mos')?.register).toMatchObject({ status: 'not-found', near: ['Ivo Moss'] })
  })

  it('says nothing without a register, without a name, or of a member of another council', () => {
    expect(speaker('Cllr Ada Finch', { people: undefined })).not.toHaveProperty('register')
    expect(speaker('A council spokesperson')).not.toHaveProperty('register')
    expect(speaker('Cllr Ada Finch, Leader of Otherby Council,')).not.toHaveProperty('register')
  })

  it('keeps to its schemas', () => {
    for (const who of [
      'Cllr Moss',
      'Cllr Bob Dray',
      'Cllr Ivo Mos',
      'Cllr Osei, Cabinet Member for Finance,',
    ]) {
      expect(reportSchema.parse(report(who))).toEqual(report(who))
      const reading = read({ text: quoting(who), format: 'text', context })
      expect(readingSchema.parse(reading)).toEqual(reading)
    }
  })

  it('takes no post from a person who may not be meant', () => {
    expect(speaker('Cllr Bob Dray')).toMatchObject({ person: 'Robert Dray', roleClass: 'ward-councillor' })
  })
})

describe('a finding about a speaker', () => {
  it.each([
    ['Cllr Robert Dray', []],
    ['Cllr Bob Dray, Leader of the Council,', []],
    [
      'Cllr Bob Dray',
      [
        'cannot-decide: Cllr Bob Dray is quoted, and the register has nobody of exactly that name. Read as Cllr Robert Dray, Leader of the Council in the register on 3 March 2026, from “Cllr Bob Dray”: the only person of that surname whose first name “Bob” may stand for. This is not certain: check that they are meant.',
      ],
    ],
    [
      'Cllr Ivo Mos',
      [
        'cannot-decide: Cllr Ivo Mos is quoted as a member of the council but is not in the register of people given. Did you mean Ivo Moss?',
      ],
    ],
    ['Mr Finch, a resident,', []],
    [
      'Mr Finch',
      [
        'possible: Mr Finch is quoted, but is a ward councillor for Highgate, who is not one of those who may be quoted. Read as Cllr Ada Finch, ward councillor for Highgate in the register on 3 March 2026, from “Mr Finch”: the only person of that surname. This is not certain: check that they are meant.',
      ],
    ],
  ])('%s: %j', (who, expected) => {
    expect(findings(who)).toEqual(expected)
  })
})

describe('the table of quotations', () => {
  const table = (who: string): string =>
    quotationTable(read({ text: quoting(who), format: 'text', context }), 'gate.txt', () => 1, {
      colour: false,
      columns: 100,
    }).replace(/\s+/g, ' ')

  it.each([
    ['Cllr Osei, Cabinet Member for Finance,', 'They were Cabinet Member for Finance until 20 May 2025.'],
    ['Cllr Moss', 'Nobody is chosen.'],
    ['Cllr Ivo Mos', 'Did you mean Cllr Ivo Moss (ward councillor)?'],
    ['Cllr Quince', '“Cllr Quince” is not in the register.'],
  ])('says of %s: %s', (who, words) => {
    expect(table(who)).toContain(words)
  })

  it.each(['Cllr Ada Finch', 'Cllr Ada Finch, ward councillor for Highgate,', 'Jo Bloggins, a resident,'])(
    'keeps quiet of %s',
    (who) => {
      expect(table(who)).not.toMatch(/register|Read as [A-Z]/)
    },
  )
})
