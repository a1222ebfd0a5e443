import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { Reading } from '../../src/reading/reading.js'

/** Everyone who says the last quotation, each as `name | class | post`. */
function speakersOf(text: string): string[] {
  const speaker = new Reading(openDocument(text, 'text')).quotations.at(-1)?.speaker
  return speaker
    ? [speaker, ...(speaker.beside ?? [])].map(
        ({ name, roleClass, post }) => `${name} | ${roleClass} | ${post?.text ?? '-'}`,
      )
    : []
}

describe('posts given to several people at once', () => {
  it.each([
    [
      'Councillors Una Kell and Ravi Stone, Leader and Deputy Leader of the Council, said',
      ['Una Kell | leader | Leader', 'Ravi Stone | deputy-leader | Deputy Leader of the Council'],
    ],
    [
      'The chair and vice-chair of the Licensing Committee, Cllrs Una Kell and Ravi Stone, said',
      [
        'Una Kell | committee-chair | The chair',
        'Ravi Stone | vice-chair | vice-chair of the Licensing Committee',
      ],
    ],
    [
      'Cllr Una Kell and Cllr Ravi Stone, joint leaders of Thornmere Council, said',
      [
        'Una Kell | leader | joint leaders of Thornmere Council',
        'Ravi Stone | leader | joint leaders of Thornmere Council',
      ],
    ],
    [
      'The Leaders of Thornmere and Oxcombe councils, Cllr Una Kell and Cllr Ravi Stone, said',
      [
        'Una Kell | leader | The Leaders of Thornmere and Oxcombe councils',
        'Ravi Stone | leader | The Leaders of Thornmere and Oxcombe councils',
      ],
    ],
    [
      'Cllr Una Kell, Leader of the Council, and Ravi Stone, Chief Executive, said',
      ['Una Kell | leader | Leader of the Council', 'Ravi Stone | officer-senior | Chief Executive'],
    ],
  ])('%s', (lead, expected) => {
    expect(speakersOf(`${lead}: “We agree on this.”`)).toEqual(expected)
  })
})

describe('posts that someone has just come by', () => {
  it.each([
    [
      'Cllr Una Kell has been elected Leader of Thornmere Council. Cllr Kell said',
      'leader | Leader of Thornmere Council',
    ],
    ['Members chose Cllr Una Kell as Leader of the Council. She said', 'leader | Leader of the Council'],
    [
      'Cllr Una Kell was named the new chair of the Audit Committee on Monday. She said',
      'committee-chair | chair of the Audit Committee',
    ],
    [
      'Cllr Una Kell takes over as Cabinet Member for Waste from Cllr Ravi Stone. Cllr Kell said',
      'cabinet-member | Cabinet Member for Waste',
    ],
    [
      'Una Kell, who took over as Director of Place in May after six years away, said',
      'officer-senior | who took over as Director of Place',
    ],
  ])('%s', (lead, expected) => {
    expect(speakersOf(`${lead}: “I am ready.”`)).toEqual([`Una Kell | ${expected}`])
  })

  it('gives the one who is succeeded no post by it', () => {
    expect(
      speakersOf('Cllr Una Kell succeeds Cllr Ravi Stone as Leader. Cllr Stone said: “It was an honour.”'),
    ).toEqual(['Ravi Stone | ward-councillor | -'])
  })

  it('knows by it whom the post alone means', () => {
    expect(
      speakersOf(
        'Cllr Una Kell was installed as Mayor. Cllr Ravi Stone, who steps down, spoke too.\n\nAfter the ceremony the new Mayor said: “It is an honour.”',
      ),
    ).toEqual(['Una Kell | civic-mayor | Mayor'])
  })
})

describe('what stands between a name and its post, or after it', () => {
  it.each([
    [
      'Cllr Una Kell (Con, Quay), Cabinet Member for Planning, said',
      'cabinet-member | Cabinet Member for Planning',
    ],
    ['The Lord Provost, Una Kell, said', 'civic-mayor | The Lord Provost'],
    ['Una Kell, the council’s chief engineer, said', "officer-senior | the council's chief engineer"],
    [
      'Una Kell, 11, who chairs the school council, said',
      'external-person | 11, who chairs the school council',
    ],
    ['Metro Mayor Una Kell said', 'other | Metro Mayor'],
  ])('%s', (lead, expected) => {
    expect(speakersOf(`${lead}: “I am ready.”`)).toEqual([`Una Kell | ${expected}`])
  })
})

describe('posts told by what stands around them', () => {
  it.each([
    [
      'The Leader, Cllr Ravi Stone, was not there. His deputy, Cllr Una Kell, said',
      'deputy-leader | His deputy',
    ],
    ['The Mayor opened it. Her deputy, Cllr Una Kell, said', 'deputy-civic-mayor | Her deputy'],
    ['The Planning Committee met on Monday. Its chair, Cllr Una Kell, said', 'committee-chair | Its chair'],
    [
      'The Homes Scrutiny Panel met. The committee’s chair, Cllr Una Kell, said',
      "scrutiny-chair | The committee's chair",
    ],
    [
      'Quay Housing Association will build them. Its director of homes, Una Kell, said',
      'external-person | Its director of homes',
    ],
    [
      'The council will build them. Its director of homes, Una Kell, said',
      'officer-senior | Its director of homes',
    ],
    [
      'Debt adviser Una Kell, from the council’s Fair Money team, said',
      "officer | from the council's Fair Money team",
    ],
    [
      'Harbour pilot Una Kell, who works for Thornmere Council, said',
      'officer | who works for Thornmere Council',
    ],
    ['Woodland officer Una Kell, from the Elm Trust, said', 'external-person | Woodland officer'],
    ['Mayor Una Kell, who was directly elected in May, said', 'elected-mayor | Mayor'],
    ['Honorary Alderman Una Kell said', 'other | Honorary Alderman'],
    ['Hexley Parish Council chairman Cllr Una Kell said', 'other | Hexley Parish Council chairman'],
    [
      'For the opposition, finance spokesperson Cllr Una Kell said',
      'opposition-spokesperson | finance spokesperson',
    ],
    [
      'Cllr Una Kell – the council’s portfolio holder for parks – said',
      "cabinet-member | the council's portfolio holder for parks",
    ],
    ['Leader of the council Una Kell, a former guide, said', 'leader | Leader of the council'],
    [
      'Cllr Una Kell\nPortfolio Holder for Leisure\nThornmere Council\n\nCllr Kell said',
      'cabinet-member | Portfolio Holder for Leisure',
    ],
  ])('%s', (lead, expected) => {
    expect(speakersOf(`${lead}: “I am ready.”`)).toEqual([`Una Kell | ${expected}`])
  })
})

describe('who is a person', () => {
  it.each([
    ['Ruksanah Begum runs the shop. She said', 'Ruksanah Begum'],
    ['Professor Lin Zhao led the research. She said', 'Lin Zhao'],
    ['Ada Finch, a partner at auditors Trent Hallam LLP, said', 'Ada Finch'],
  ])('%s', (lead, name) => {
    expect(speakersOf(`${lead}: “I am ready.”`)[0]).toMatch(new RegExp(`^${name} `))
  })
})
