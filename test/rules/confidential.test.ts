import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { check, checkDocument, joinFields, loadRulebooks } from '../../src/check.js'
import { readBasis } from '../../src/context/basis.js'
import { openDocument } from '../../src/document/open.js'
import { saysConsent, saysPublic } from '../../src/reading/private/public-claims.js'
import { Reading } from '../../src/reading/reading.js'
import { findSums } from '../../src/reading/sums.js'
import type { Report, ReportFinding } from '../../src/report/schema.js'

const councils = ['haringey', 'havering', 'islington', 'carlisle', 'brent']
const contextOf = new Map(loadRulebooks().map((book) => [book.rulebook, book['example-context'] ?? {}]))

/** The clauses about what is confidential, and about no one's quotations. */
const CHECKS = /^(?:confidential-|exempt-|private-|staff-|papers-)/

const judge = (
  council: string,
  text: string,
  context: object = {},
  format: 'text' | 'markdown' = 'text',
): Report =>
  check({
    text,
    format,
    council,
    context: { ...contextOf.get(council), kind: 'council-release', issuedAt: '2026-03-03T09:00', ...context },
  })

const found = (report: Report): ReportFinding[] =>
  report.findings.filter(({ check: name, severity }) => CHECKS.test(name) && severity !== 'info')

const under = (clause: string, text: string, context: object = {}): ReportFinding[] =>
  judge(clause.split('/')[0]!, text, context).findings.filter(({ clauses }) => clauses.includes(clause))

const brief = (findings: readonly ReportFinding[]): string[] =>
  findings.map(({ severity, status, text }) => `${severity} ${status} ${text ?? ''}`)

describe('sums', () => {
  it.each([
    ['£9.4m', 9_400_000],
    ['£9,400,000', 9_400_000],
    ['£9.4 million', 9_400_000],
    ['£9.4-million', 9_400_000],
    ['GBP 9.4m', 9_400_000],
    ['9.4 million pounds', 9_400_000],
    ['nine point four million pounds', 9_400_000],
    ['Nine-point-four million pounds', 9_400_000],
    ['half a million pounds', 500_000],
    ['one and a half million pounds', 1_500_000],
    ['two hundred and forty thousand pounds', 240_000],
    ['£240k', 240_000],
    ['£1.2bn', 1_200_000_000],
    ['£0.20', 0.2],
    ['20p', 0.2],
    ['twenty pence', undefined],
    ['a few pounds', undefined],
    ['tens of thousands of pounds', undefined],
    ['page 9', undefined],
  ])('reads %s', (written, value) => {
    expect(findSums(written).map((sum) => sum.value)).toEqual(value === undefined ? [] : [value])
  })

  it.each([
    ['22%', 22],
    ['22 per cent', 22],
    ['22 percent', 22],
    ['twenty-two per cent', 22],
    ['two and a half per cent', 2.5],
  ])('reads %s as a percentage', (written, value) => {
    expect(findSums(written)).toMatchObject([{ unit: 'percent', value }])
  })

  it('gives the first of a range the scale of the second', () => {
    for (const written of ['£9-10 million', '£9 to £10 million', '£9m to £10m'])
      expect(findSums(written).map(({ value }) => value)).toEqual([9_000_000, 10_000_000])
  })

  it('does not take millions of people for certain as money', () => {
    expect(findSums('9.4 million visitors')).toMatchObject([{ bare: true }])
  })
})

describe('the grounds of a list', () => {
  it.each([
    ['exempt-3', ['exempt', 'exempt-3']],
    ['Exempt (3)', ['exempt', 'exempt-3']],
    ['cat1', ['exempt', 'exempt-1']],
    ['Category 5', ['exempt', 'exempt-5']],
    ['Sch 12A para 5', ['exempt', 'exempt-5']],
    ['paragraphs 1 and 2', ['exempt', 'exempt-1', 'exempt-2']],
    ['exempt', ['exempt']],
    ['Joint Board', ['joint-board']],
    ['joint-board', ['joint-board']],
    ['group-briefing', ['group-briefing']],
    ['court order', ['court']],
    ['given by a Government department', ['government']],
    ['access-to-information determination', ['determination']],
    ['third party, no consent', ['third-party']],
    ['marked confidential', ['marked']],
    ['in confidence', ['marked']],
    ['whatever', ['marked']],
  ])('reads %s', (written, bases) => {
    expect([...readBasis(written)].sort()).toEqual([...bases].sort())
  })
})

describe('a confidential term', () => {
  const flagged = (term: string, draft: string, more: object = {}): string[] =>
    brief(under('haringey/12.30', draft, { confidentialTerms: [{ term, basis: 'marked' }], ...more }))

  it.each([
    ['£6.2m', 'It costs £6,200,000.', 'error breach £6,200,000'],
    ['£6,200,000', 'It costs six point two million pounds.', 'error breach six point two million pounds'],
    ['Ferrier Marine', 'FERRIER MARINE WINS', 'error breach FERRIER MARINE'],
    ['Ferrier Marine Ltd', 'We chose Ferrier-Marine’s plan.', 'error breach Ferrier-Marine’s'],
    ["Ferrier's yard", 'It moves to Ferrier’s yard.', 'error breach Ferrier’s yard'],
    ['the Mill Lane option', 'Both Mill Lane options fell.', 'error breach Mill Lane options'],
    ['Mrs Ada Finch', 'Ada Finch has moved.', 'error breach Ada Finch'],
    ['140 jobs', 'A hundred and 140 jobs go.', 'error breach 140 jobs'],
    ['twelve flats', 'Work on 12 flats began.', 'error breach 12 flats'],
  ])('%s is found in “%s”', (term, draft, wanted) => {
    expect(flagged(term, draft)).toEqual([wanted])
  })

  it.each([
    [
      'the sum alone, of a term that says more',
      '£6 million for the wall',
      'The lido costs £6 million.',
      'warning possible £6 million',
    ],
    ['a sum in round figures', '£6,214,500', 'It costs £6.2 million.', 'warning possible £6.2 million'],
    ['a number with no sign of money', '£6.2m', 'Cost, in all: 6.2 million.', 'warning possible 6.2 million'],
    ['an everyday percentage', '18%', 'Use fell by 18 per cent.', 'warning possible 18 per cent'],
    ['a name in small letters', 'Falcon', 'A falcon nests on the roof.', 'warning possible falcon'],
    ['a surname with a style', 'Ada Finch', 'Ms Finch has moved.', 'warning possible Finch'],
    [
      'its words in another order',
      'closure of Tarn House',
      'Tarn House faces closure.',
      'warning possible Tarn House faces closure',
    ],
  ])('is a question where it may be something else: %s', (_, term, draft, wanted) => {
    expect(flagged(term, draft)).toEqual([wanted])
  })

  it('of a sum with words is certain where the words are near, or the sum is an unusual one', () => {
    expect(flagged('£6 million for the wall', 'The wall costs £6 million.')).toEqual([
      'error breach £6 million',
    ])
    expect(flagged('the £48.2 million version', 'It costs £48.2m.')).toEqual(['error breach £48.2m'])
  })

  it.each([
    ['£6.2m', 'It costs £62 million, or £6.20 a head.'],
    ['Ferrier Marine', 'The marine centre is by the ferry.'],
    ['140 jobs', 'Some 140 people have new jobs.'],
    ['the', 'The end.'],
  ])('%s is not found in “%s”', (term, draft) => {
    expect(flagged(term, draft)).toEqual([])
  })

  it('is found wherever the draft has it: headline, quotation, notes, front matter', () => {
    const confidentialTerms = [{ term: '£6.2m', basis: 'marked' }]
    const draft =
      '---\ntitle: £6.2m for the lido\n---\n\nWork starts.\n\n“It costs £6.2 million,” said Anwen Gadsby, Director of Housing.\n\nNotes to editors\n\nThe sum is £6,200,000.'
    const report = judge('haringey', draft, { confidentialTerms }, 'markdown')
    const places = report.findings.filter(({ clauses }) => clauses.includes('haringey/12.30'))
    expect(places.map(({ text }) => text)).toEqual(['£6.2m', '£6.2 million', '£6,200,000'])
    for (const { span, text } of places) expect(draft.slice(span!.start.offset, span!.end.offset)).toBe(text)
  })

  it('is found in the fields of a site', async () => {
    const { document, textHash } = await joinFields([
      { name: 'title', text: 'Ferrier Marine to run the lido', format: 'text' },
      { name: 'body', text: 'It opens in May.', format: 'text' },
    ])
    const context = {
      kind: 'council-release',
      issuedAt: '2026-03-03T09:00',
      confidentialTerms: [{ term: 'Ferrier Marine', basis: 'exempt-3' }],
    }
    const report = checkDocument(document, { council: 'havering', context }, textHash)
    expect(report.findings.filter(({ clauses }) => clauses.includes('havering/42'))).toMatchObject([
      { text: 'Ferrier Marine', clauses: ['havering/42', 'havering/AppA.2.cat3'] },
    ])
  })

  it('that a published document holds is public, however that writes it', () => {
    const publishedDocuments = [
      { title: 'Agenda', contains: ['a cost of £6,200,000', 'the Ferrier Marine lease'] },
    ]
    for (const [term, draft] of [
      ['£6.2m', 'It costs 6.2 million pounds.'],
      ['the £6.2m version', 'It costs £6.2m.'],
      ['Ferrier Marine Ltd', 'Ferrier Marine will run it.'],
    ] as const)
      expect(flagged(term, draft, { publishedDocuments })).toEqual([])
    expect(flagged('£7.1m', 'It costs £7.1m.', { publishedDocuments })).toHaveLength(1)
  })

  it('that only the draft calls public is a question', () => {
    expect(flagged('£6.2m', 'The £6.2m, published with the agenda, is for the roof.')).toEqual([
      'warning possible £6.2m',
    ])
    expect(flagged('£6.2m', 'The £6.2m, which has never been published, is for the roof.')).toEqual([
      'error breach £6.2m',
    ])
  })

  it('may be published with consent only where the clause says so', () => {
    const context = {
      confidentialTerms: [{ term: '£6.2m', basis: 'in confidence' }],
      quoteConsents: ['£6,200,000'],
    }
    expect(under('carlisle/121', 'It costs £6.2m.', context)).toEqual([])
    expect(under('havering/42', 'It costs £6.2m.', context)).toHaveLength(1)
  })

  it('cannot be looked for without a list, and that is said', () => {
    const report = judge('havering', 'The lido opens in May.')
    const needs = report.notChecked.filter(({ clause }) => clause === 'havering/42')
    expect(needs).toMatchObject([{ needs: ['confidentialTerms'] }])
    expect(
      judge('havering', 'The lido opens in May.', { confidentialTerms: [] }).notChecked,
    ).not.toContainEqual(expect.objectContaining({ clause: 'havering/42' }))
  })
})

describe('the same words under five councils', () => {
  const clausesOf = (draft: string, context: object = {}): Record<string, string[]> =>
    Object.fromEntries(
      councils.map((council) => [
        council,
        [...new Set(found(judge(council, draft, context)).flatMap(({ clauses }) => clauses))].sort(),
      ]),
    )

  it('Joint Board is private in Islington alone', () => {
    expect(clausesOf('Joint Board looked at three sites on Monday.')).toEqual({
      haringey: [],
      havering: [],
      islington: ['islington/4.2(a)'],
      carlisle: [],
      brent: [],
    })
  })

  it('staff matters and members’ own lives are Haringey’s rule alone', () => {
    const by = clausesOf('A housing officer has been suspended after a complaint.')
    expect(by.haringey).toEqual(['haringey/9.10'])
    expect(Object.values(by).flat()).toHaveLength(1)
  })

  it('what officers told a group', () => {
    expect(clausesOf('Officers warned the Labour group that the roof might go.')).toEqual({
      haringey: [],
      havering: ['havering/21'],
      islington: ['islington/4.2(c)', 'islington/4.5(a)'],
      carlisle: [],
      brent: [],
    })
    const said = '“Officers warned our group that the roof might go,” said Cllr Una Ridley.'
    expect(clausesOf(said).carlisle).toEqual(['carlisle/95'])
  })

  it('what a group said with officers in the room', () => {
    const by = clausesOf('Officers heard the Liberal Democrat group quarrel about the roof.')
    expect(by).toMatchObject({
      haringey: ['haringey/8.04'],
      carlisle: ['carlisle/88'],
      brent: ['brent/3.5#officers'],
      islington: [],
    })
    expect(by.havering).toContain('havering/4(f)')
  })

  it('an exempt report', () => {
    const by = clausesOf('The exempt report shows that the roof will not last.')
    expect(by.haringey).toEqual(['haringey/12.30', 'haringey/13.18(a)'])
    expect(by.havering).toEqual(['havering/37', 'havering/42'])
    expect(by.islington).toEqual(['islington/3.1(j)'])
    expect(by.carlisle).toEqual(['carlisle/121'])
    expect(by.brent).toEqual(['brent/3.5#members'])
  })

  it('a draft rulebook holds nothing', () => {
    const draft = 'The exempt report shows that the roof will not last.'
    expect(judge('haringey', draft).verdict).toBe('hold')
    expect(judge('carlisle', draft).verdict).toBe('refer')
    expect(judge('carlisle', draft, { rulebookStatus: 'adopted' }).verdict).toBe('hold')
  })
})

describe('whose words they are', () => {
  const people = [
    { name: 'Cllr Una Ridley', roles: [{ role: 'leader' }] },
    { name: 'Piers Oakley', roles: [{ role: 'officer-senior', title: 'Director of Housing' }] },
    { name: 'Jo Marsh', roles: [{ role: 'external-person' }] },
  ]
  const context = { people, confidentialTerms: [{ term: 'Ferrier Marine', basis: 'exempt-3' }] }
  const clauses = (council: string, draft: string, more: object = {}): string[] =>
    found(judge(council, draft, { ...context, ...more })).flatMap((finding) => finding.clauses)

  it.each([
    [
      'a member’s',
      '“Ferrier Marine will run it,” said Cllr Una Ridley, Leader of the Council.',
      '13.11#confidential',
      '13.18(a)',
    ],
    [
      'an officer’s',
      '“Ferrier Marine will run it,” said Piers Oakley, Director of Housing.',
      '13.18(a)',
      '13.11#confidential',
    ],
    ['the Council’s', 'Ferrier Marine will run it.', '13.18(a)', '13.11#confidential'],
    [
      'reported of a member',
      'Cllr Una Ridley said that Ferrier Marine would run it.',
      '13.11#confidential',
      '5.01(r)',
    ],
  ])('Haringey: %s', (_, draft, cited, not) => {
    expect(clauses('haringey', draft)).toContain('haringey/12.30')
    expect(clauses('haringey', draft)).toContain(`haringey/${cited}`)
    expect(clauses('haringey', draft)).not.toContain(`haringey/${not}`)
  })

  it('a resident’s are nobody’s breach but that of the paper', () => {
    expect(clauses('haringey', '“Ferrier Marine will run it,” said Jo Marsh, a resident.')).toEqual([
      'haringey/12.30',
    ])
  })

  it('Brent asks about words that are no member’s', () => {
    const of = (draft: string): string[] => brief(found(judge('brent', draft, context)))
    expect(of('“Ferrier Marine will run it,” said Cllr Una Ridley, Leader.')).toEqual([
      'error breach Ferrier Marine',
    ])
    expect(of('Ferrier Marine will run it.')).toEqual(['warning possible Ferrier Marine'])
  })

  it('a statement in a member’s name is the member’s', () => {
    expect(clauses('haringey', 'Ferrier Marine will run it.', { kind: 'member-statement' })).toContain(
      'haringey/13.11#confidential',
    )
  })

  it('a group tells its own affairs in its own release', () => {
    const draft = 'At the Labour group meeting on Monday tempers were lost over the roof.'
    expect(clauses('brent', draft, { kind: 'party-release' })).toEqual([])
    expect(clauses('brent', draft)).toEqual(['brent/3.5#officers'])
  })
})

describe('what is said to be public, or agreed', () => {
  it.each([
    ['the sum was published on Friday', true],
    ['the report, now public, gives the sum', true],
    ['the sum is on the public register', true],
    ['the sum has never been published', false],
    ['the sum should be published', false],
    ['she published the schedule', false],
    ['until it is published', false],
  ])('%s: %s', (words, is) => expect(saysPublic(words)).toBe(is))

  it.each([
    ['given with the owner’s consent', true],
    ['the owner has agreed to it being shared', true],
    ['without the owner’s consent', false],
    ['the owner has not agreed to it being shared', false],
  ])('%s: %s', (words, is) => expect(saysConsent(words.replaceAll('’', "'"))).toBe(is))
})

describe('time', () => {
  it.each([
    'the exempt report ',
    'officers told the Labour group that ',
    'Cllr Ada Finch asked officers for advice ',
    'nine point four million pounds ',
    'formal complaint about a planning officer ',
    'the only deaf pupil at ',
    '£1,000,',
    'told us in confidence ',
  ])('grows with the text: %s', (words) => {
    const timeOf = (length: number): number => {
      const text = words.repeat(Math.ceil(length / words.length)).slice(0, length)
      const reading = new Reading(openDocument(text, 'text'))
      const { sentences, parties, names, everyName } = reading
      expect(sentences.length + parties.length + names.length + everyName.length).toBeGreaterThanOrEqual(0)
      const start = performance.now()
      for (const fact of [
        'sums',
        'wordForms',
        'privateSources',
        'groupTalk',
        'exemptMatter',
        'staffMatters',
      ] as const)
        expect(reading[fact]).toBeDefined()
      return performance.now() - start
    }
    timeOf(5_000)
    expect(timeOf(40_000)).toBeLessThan(40 * Math.max(timeOf(5_000), 5))
  })
})

const wordingFile = z.strictObject({
  told: z.record(
    z.string(),
    z.array(z.union([z.string(), z.strictObject({ kind: z.string(), draft: z.string() })])),
  ),
  innocent: z.array(z.string()),
})
const wording = wordingFile.parse(
  parse(readFileSync(new URL('../../fixtures/private-matter.yaml', import.meta.url), 'utf8')),
)

describe.each(Object.entries(wording.told))('%s', (clause, drafts) => {
  it.each(drafts.map((one) => (typeof one === 'string' ? { draft: one } : one)))('flags: $draft', (one) => {
    const { draft, ...context } = one
    expect(under(clause, draft, context)).not.toEqual([])
  })
})

describe('what only looks like it', () => {
  it.each(wording.innocent)('is left alone by every council: %s', (line) => {
    for (const council of councils) {
      for (const kind of ['council-release', 'party-release', 'member-statement', 'officer-statement'])
        expect(
          brief(found(judge(council, `News\n\n${line}\n\nENDS`, { kind }))),
          `${council} ${kind}`,
        ).toEqual([])
    }
  })
})
