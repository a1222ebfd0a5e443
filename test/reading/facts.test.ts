import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { isoDate } from '../../src/reading/dates.js'
import { readPost } from '../../src/reading/posts/read-post.js'
import { Reading } from '../../src/reading/reading.js'
import { findEmbargo } from '../../src/reading/parts.js'

const reading = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): Reading =>
  new Reading(openDocument(text, format))

describe('parts of a release', () => {
  const release = `NEWS RELEASE

3 March 2026

EMBARGOED until 10am on Wednesday 4 March 2026

New gate for Mill Park

A wider way in

The gate opens on Monday.

It cost £900.

ENDS

Notes to editors

1. The park is old.

About Mapleton Council

Mapleton is a borough.

Media contact: press office, 020 7946 0001`

  it('tells label, date, embargo, headline, standfirst, body, ends, notes, boilerplate and contact apart', () => {
    const facts = reading(release)
    expect(facts.parts.map((part) => [part.kind, facts.text(part).split('\n')[0]])).toEqual([
      ['label', 'NEWS RELEASE'],
      ['dateline', '3 March 2026'],
      ['embargo', 'EMBARGOED until 10am on Wednesday 4 March 2026'],
      ['headline', 'New gate for Mill Park'],
      ['standfirst', 'A wider way in'],
      ['body', 'The gate opens on Monday.'],
      ['ends', 'ENDS'],
      ['notes', 'Notes to editors'],
      ['boilerplate', 'About Mapleton Council'],
      ['contact', 'Media contact: press office, 020 7946 0001'],
    ])
  })

  it('puts every block in exactly one part', () => {
    const facts = reading(release)
    expect(facts.parts.map(({ first, last }) => last - first + 1).reduce((a, b) => a + b, 0)).toBe(
      facts.document.blocks.length,
    )
  })

  it('reads the time of an embargo, and none in “for immediate release”', () => {
    const facts = reading(release)
    expect(findEmbargo(facts.parts, facts.folded, facts.dates)?.until).toBe('2026-03-04T10:00')
    const open = reading('For immediate release\n\nNew gate\n\nIt opens.')
    expect(findEmbargo(open.parts, open.folded, open.dates)).toBeUndefined()
  })

  it('takes a heading of the markup for the headline where there is one', () => {
    expect(
      reading('*Council news release, 3 March 2026*\n\n# The headline\n\nText.', 'markdown').headline,
    ).toMatchObject({ first: 1 })
  })
})

describe('sentences', () => {
  it.each([
    [
      'Cllr. Ada Finch met Coun. Bo Lamb. They agreed.',
      ['Cllr. Ada Finch met Coun. Bo Lamb.', 'They agreed.'],
    ],
    [
      'See para. 4.2 and No. 7 of the report. It is online.',
      ['See para. 4.2 and No. 7 of the report.', 'It is online.'],
    ],
    [
      'It opens at 7.30 p.m. on Friday. “Come,” she said. “All may.”',
      ['It opens at 7.30 p.m. on Friday.', '“Come,” she said.', '“All may.”'],
    ],
  ])('%s', (text, expected) => {
    const facts = reading(text)
    expect(facts.sentences.map((sentence) => facts.text(sentence))).toEqual(expected)
  })

  it('never run over the end of a block, and cover a block of any length', () => {
    const facts = reading(`# Head\n\n${'word '.repeat(2_000)}`, 'markdown')
    expect(facts.text(facts.sentences[0]!)).toBe('Head')
    expect(
      facts.sentences
        .slice(1)
        .map((sentence) => facts.text(sentence).trim())
        .join(' '),
    ).toBe('word '.repeat(2_000).trim())
  })
})

describe('dates', () => {
  it.each([
    ['on Tuesday 10 March', '2026-03-10', 2, undefined],
    ['by 00.01 on Wednesday 4th March 2026', '2026-03-04', 3, '00:01'],
    ['at 6.30pm, 1 Jan', '2026-01-01', undefined, '18:30'],
    ['the 2nd of December 2025', '2025-12-02', undefined, undefined],
    ['noon on Sat 7 March', '2026-03-07', 6, '12:00'],
  ])('%s', (text, date, weekday, time) => {
    const [found] = reading(text).dates
    expect(isoDate(found!, '2026-02-20')).toBe(date)
    expect(found?.weekday).toBe(weekday)
    expect(found?.time).toBe(time)
  })

  it('takes the year nearest the issue date where none is written', () => {
    const [january] = reading('on 5 January').dates
    expect(isoDate(january!, '2025-12-20')).toBe('2026-01-05')
    expect(isoDate(january!)).toBeUndefined()
  })

  it('is not taken in by sums, telephone numbers and ordinary words', () => {
    expect(reading('£12 March of time, 020 7946 0001, page 3 may change, 40 August').dates).toEqual([])
  })
})

describe('posts', () => {
  it.each([
    ['Leader of the Council', 'leader'],
    ['leader of Mapleton Borough Council', 'leader'],
    ['Deputy Leader and Executive Member for Housing', 'deputy-leader'],
    ['Leader of the Opposition', 'opposition-leader'],
    ['leader of the Labour group', 'group-leader'],
    ['Liberal Democrat leader', 'group-leader'],
    ['Cabinet Member for Climate and Housing Retrofit', 'cabinet-member'],
    ['portfolio holder for Environment', 'cabinet-member'],
    ['Lead Member for Children', 'cabinet-member'],
    ['Executive Member for Parks', 'cabinet-member'],
    ['Deputy Cabinet Member for Parks', 'deputy-cabinet-member'],
    ['Cabinet Adviser for youth', 'deputy-cabinet-member'],
    ['Chair of the Licensing Sub-Committee', 'committee-chair'],
    ['who chairs the planning committee', 'committee-chair'],
    ['Chair of the Adults and Health Scrutiny Panel', 'scrutiny-chair'],
    ['vice-chairman of the Planning Committee', 'vice-chair'],
    ['the Mayor of Mapleton', 'civic-mayor'],
    ['Lord Provost', 'civic-mayor'],
    ['Deputy Lord Mayor', 'deputy-civic-mayor'],
    ['directly elected Mayor', 'elected-mayor'],
    ['ward councillor for Northfield', 'ward-councillor'],
    ['Northfield councillor', 'ward-councillor'],
    ['member for St Albans', 'ward-councillor'],
    ['Conservative spokesperson on transport', 'opposition-spokesperson'],
    ['Director of Public Health', 'officer-senior'],
    ['the council’s Chief Executive', 'officer-senior'],
    ['Returning Officer', 'officer-senior'],
    ['retrofit project officer', 'officer'],
    ['political assistant to the Labour group', 'political-assistant'],
    ['Head of the Labour Group Office', 'head-of-group-office'],
    ['MP for Mapleton', 'mp'],
    ['Cabinet Secretary for Education', 'minister'],
    ['Director of Housing at Acme Homes', 'external-person'],
    ['head of the Meadow Primary School', 'external-person'],
  ])('%s is read as %s', (words, roleClass) => {
    expect(readPost(words)?.roleClass).toBe(roleClass)
  })

  it('keeps portfolio, body and ward as written', () => {
    expect(readPost('Cabinet Member for Parks & Culture')?.portfolio).toBe('Parks & Culture')
    expect(readPost('Chair of the Licensing Committee')?.body).toBe('Licensing Committee')
    expect(readPost('councillor for Mill Lane')?.ward).toBe('Mill Lane')
    expect(readPost('chair of the Friends of Mill Park')?.roleClass).toBe('external-person')
  })
})

describe('parties', () => {
  const parties = (text: string): string[] => {
    const facts = reading(text)
    return facts.parties.map((mention) => `${facts.text(mention)}: ${mention.party}`)
  }

  it.each([
    ['the Labour group met', ['Labour: Labour']],
    ['voters chose Labour again', ['Labour: Labour']],
    ['Labour has promised it', ['Labour: Labour']],
    ['the Conservatives and the Greens agreed', ['Conservatives: Conservative', 'Greens: Green']],
    ['Cllr Ada Finch (Lab) and Bo Lamb (Green)', ['Lab: Labour', 'Green: Green']],
    ['the Liberal Democrats and Reform UK', ['Liberal Democrats: Liberal Democrat', 'Reform UK: Reform UK']],
    ['the Tory-run council', ['Tory: Conservative']],
    ['LABOUR’S PLAN', ['LABOUR: Labour']],
    ['Labour and Co-operative candidates', ['Labour and Co-operative: Labour']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected)
  })

  it.each([
    'the labour market and labour costs',
    'Labour shortages slowed the work.',
    'the former Labour Exchange',
    'a mother in labour',
    'a conservative estimate, in the conservation area',
    'a green space in Golders Green and West Green ward',
    'Green Flag winners on Reform Row',
    'planning reform and reforms to buses',
    'Cllr Adam Green and Councillor Jo Green',
    'an independent review and Independent Living',
    'Conrad Liberal-Jones made liberal use of salt',
    'see labour.example and labour@green.example',
    'the party wall, the working party and a third party',
    'The Labours of Hercules',
  ])('no party: %s', (text) => {
    expect(parties(text)).toEqual([])
  })
})

describe('decisions foretold', () => {
  const outcomes = (text: string): string[] => {
    const facts = reading(text)
    return facts.outcomes.map((outcome) => `${outcome.certainty}: ${facts.text(outcome)}`)
  }

  it.each([
    ['Cabinet will approve the plan.', ['sure: Cabinet will approve']],
    [
      'The Planning Committee is set to give the scheme the go-ahead.',
      ['sure: The Planning Committee is set to give the scheme the go-ahead'],
    ],
    ['I have no doubt my colleagues will back it.', ['sure: my colleagues will back']],
    ['The plan will be approved by Cabinet next week.', ['sure: will be approved by Cabinet']],
    ['Work begins when the Executive gives its blessing.', ['sure: when the Executive gives its blessing']],
    [
      'Cabinet will, on Tuesday 10 March, vote through the plan.',
      ['sure: Cabinet will, on Tuesday 10 March, vote through'],
    ],
    ['Cabinet is expected to approve it.', ['likely: Cabinet is expected to approve']],
  ])('%s', (text, expected) => {
    expect(outcomes(text)).toEqual(expected)
  })

  it.each([
    'Cabinet will consider the plan on Tuesday.',
    'Cabinet will be asked to approve the plan.',
    'Cabinet will decide whether to approve it.',
    'If Cabinet agrees, work will begin in May.',
    'The report recommends that members approve it.',
    'Cabinet is due to meet on Tuesday.',
    'Members will support residents at the event.',
    'The council will support families this winter.',
    'The plan was approved by Cabinet in May.',
    'Cabinet agreed the plan.',
  ])('left open: %s', (text) => {
    expect(outcomes(text)).toEqual([])
  })
})

describe('the label of a party release', () => {
  it.each([
    [
      'Issued by Cllr Ada Finch, leader of the Labour group, and not on behalf of Mapleton Council.',
      true,
      true,
    ],
    ['Statement from Councillor Ada Finch. It is not a council press release.', true, true],
    ['Published by the Mapleton Greens, not by the Council.', true, true],
    ['Press statement by Cllr Ada Finch, speaking for the Green group and not for the council', true, true],
    ['Issued by Cllr Ada Finch.', true, false],
    ['This does not represent the views of the Council.', false, true],
    ['Issued by the Communications Unit.', false, false],
  ])('%s', (text, issuer, disclaimer) => {
    const { issuerLabel } = reading(text)
    expect([issuerLabel.issuer !== undefined, issuerLabel.disclaimer !== undefined]).toEqual([
      issuer,
      disclaimer,
    ])
  })
})
