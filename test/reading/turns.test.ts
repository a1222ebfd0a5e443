import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { Reading } from '../../src/reading/reading.js'

/** Each quotation as `words | speaker | class`. */
const said = (text: string, format: 'text' | 'markdown' = 'text'): string[] =>
  new Reading(openDocument(text, format)).quotations.map(
    ({ text: words, speaker }) => `${words} | ${speaker?.name ?? '-'} | ${speaker?.roleClass ?? '-'}`,
  )

describe('interviews', () => {
  const interview = (who: string, q = 'Q:', a = 'A:'): string =>
    [
      `Meet ${who}`,
      'We asked about the first six months.',
      `${q} What surprised you most?`,
      `${a} How much the crews know about every street.`,
      `${q} We all hear that you want faster repairs. How will we get them?`,
      `${a} By counting them. I read the list on Mondays.`,
    ].join('\n\n')

  it.each([
    ['Q:', 'A:'],
    ['Q.', 'A.'],
    ['Question 1:', 'Answer 1:'],
  ])('gives the answers after %s and %s to the one interviewed, and nobody the questions', (q, a) => {
    expect(said(interview('Lena Okoro, who joined us in May as Director of Environment.', q, a))).toEqual([
      'How much the crews know about every street. | Lena Okoro | officer-senior',
      'By counting them. I read the list on Mondays. | Lena Okoro | officer-senior',
    ])
  })

  it('leaves the interview of a resident alone', () => {
    expect(said(interview('Ivo Marsh, who has swept the chapel steps since 1994.'))).toEqual([])
  })

  it('reads a list lettered from A as a list', () => {
    expect(
      said('Cllr Ada Finch chairs the panel.\n\nA. We meet on Mondays.\n\nB. We meet on Fridays.'),
    ).toEqual([])
  })
})

describe('transcripts', () => {
  it('gives words after a name and a colon to the member named', () => {
    expect(
      said(
        [
          'Presenter: With me is the Leader of the Council, Cllr Greta Holm.',
          'Cllr Greta Holm: Thank you. We have put more money into the roads.',
          'Presenter: Is that enough?',
          'Cllr Greta Holm: No, and I have never said that it was.',
        ].join('\n\n'),
      ),
    ).toEqual([
      'Thank you. We have put more money into the roads. | Greta Holm | leader',
      'No, and I have never said that it was. | Greta Holm | leader',
    ])
  })

  it('reads a list of who does what as a list', () => {
    expect(said('Mayor: Cllr Greta Holm.\n\nLena Okoro: Director of Place.\n\nVenue: Town Hall.')).toEqual([])
  })
})

describe('a fragment whose source follows', () => {
  it('is that of the one after `according to`', () => {
    expect(
      said('Walls were pulled down “without proper notice” on three occasions, according to Cllr Ada Finch.'),
    ).toEqual(['without proper notice | Ada Finch | ward-councillor'])
  })

  it('is a title where the one before it in the list is', () => {
    expect(
      said('The choir sang songs including “Low Tide” and “Slack Water (Oh)” with Cllr Ada Finch.'),
    ).toEqual([])
  })
})

describe('two interviews on one page', () => {
  it('gives each answer to the one its own interview is with', () => {
    const one = (name: string, post: string): string =>
      `${name} joined us as ${post}.\n\nQ: What comes first?\n\nA: I begin with the list from ${post}.`
    expect(said(`${one('Lena Okoro', 'Director of Place')}\n\n${one('Ivo Marsh', 'Head of Parks')}`)).toEqual(
      [
        'I begin with the list from Director of Place. | Lena Okoro | officer-senior',
        'I begin with the list from Head of Parks. | Ivo Marsh | officer-senior',
      ],
    )
  })
})
