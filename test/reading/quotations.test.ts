import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { Reading } from '../../src/reading/reading.js'

/** Each quotation as `words | speaker | class | how`, the words cut short. */
function quoted(text: string, format: 'text' | 'markdown' | 'html' = 'text'): string[] {
  return new Reading(openDocument(text, format)).quotations.map(
    ({ text: words, speaker }) =>
      `${words.replace(/\s+/g, ' ').slice(0, 24)} | ${speaker?.name ?? '-'} | ${speaker?.roleClass ?? '-'} | ${speaker?.how ?? '-'}`,
  )
}

describe('who says what', () => {
  it.each([
    [
      'name and post before',
      'Cllr Ada Finch, Cabinet Member for Parks, said: “The gate opens at nine.”',
      'The gate opens at nine. | Ada Finch | cabinet-member | named',
    ],
    [
      'name and post after',
      '“The gate opens at nine,” said Cllr Ada Finch, Cabinet Member for Parks.',
      'The gate opens at nine, | Ada Finch | cabinet-member | named',
    ],
    [
      'post before the name',
      'The Leader of the Council, Councillor Ada Finch, added: "The gate opens at nine."',
      'The gate opens at nine. | Ada Finch | leader | named',
    ],
    [
      'ward before the name',
      'Mill Lane councillor Ada Finch said: "The gate opens at nine."',
      'The gate opens at nine. | Ada Finch | ward-councillor | named',
    ],
    [
      'an officer without a title',
      'Ivor Stannard, the council’s Head of Parks, said: “The turf was laid in May.”',
      'The turf was laid in May | Ivor Stannard | officer-senior | named',
    ],
    [
      'an inverted cue before',
      'Commented Cllr Ada Finch, who chairs the Licensing Committee: “The gate opens at nine.”',
      'The gate opens at nine. | Ada Finch | committee-chair | named',
    ],
    [
      'a partner with an officer’s title',
      'Ivor Stannard, Director of Housing at Acme Homes, said: “The keys are ready now.”',
      'The keys are ready now. | Ivor Stannard | external-person | named',
    ],
    [
      'the vice-chair after a full stop in a title',
      '“The gate opens at nine,” said Coun. Ada Finch, the vice-chair.',
      'The gate opens at nine, | Ada Finch | vice-chair | named',
    ],
    [
      'a group’s leader, not the Council’s',
      'Labour group leader Ada Finch said: “The gate opens at nine.”',
      'The gate opens at nine. | Ada Finch | group-leader | named',
    ],
    [
      'an unnamed spokesperson',
      'A council spokesperson said: “The gate opens at nine.”',
      'The gate opens at nine. | A council spokesperson | spokesperson-unnamed | unnamed',
    ],
    [
      'a minister',
      'The Housing Minister, Lord Ellingham, said: “The gate opens at nine.”',
      'The gate opens at nine. | Ellingham | minister | named',
    ],
  ])('%s', (_what, text, expected) => {
    expect(quoted(text)).toEqual([expected])
  })

  it('finds the full name of a surname and the person a pronoun means', () => {
    expect(
      quoted(
        'Cllr Ada Finch, Cabinet Member for Parks, said: “The gate opens.”\n\nIvor Stannard, Head of Parks, explained the works.\n\n“The turf was laid in May,” he said. “It needs rain.”\n\nCllr Finch added: “We thank him.”',
      ),
    ).toEqual([
      'The gate opens. | Ada Finch | cabinet-member | named',
      'The turf was laid in May | Ivor Stannard | officer-senior | pronoun',
      'It needs rain. | Ivor Stannard | officer-senior | continued',
      'We thank him. | Ada Finch | cabinet-member | named',
    ])
  })

  it('finds who holds a post that stands alone', () => {
    expect(
      quoted('The Mayor of Mapleton, Cllr Gus Holloway, came.\n\n“It was a fine afternoon,” the Mayor said.'),
    ).toEqual(['It was a fine afternoon, | Gus Holloway | civic-mayor | named'])
  })

  it('takes words introduced with a colon in the block before', () => {
    expect(quoted('Cllr Ada Finch, Leader of the Council, said:\n\n“The gate opens at nine.”')).toEqual([
      'The gate opens at nine. | Ada Finch | leader | named',
    ])
  })
})

describe('which words are quoted', () => {
  it('joins a quotation over several paragraphs, closed only at the last or never', () => {
    for (const end of ['”', '']) {
      const reading = new Reading(
        openDocument(
          `Cllr Ada Finch said: “First part.\n\n“Second part.\n\n“Third part.${end}\n\nThe gate is green.`,
          'text',
        ),
      )
      expect(
        reading.quotations.map(({ segments }) => segments.map((segment) => reading.text(segment))),
      ).toEqual([['First part.', 'Second part.', 'Third part.']])
    }
  })

  it('reads single marks as speech only where there are no double ones, and leaves apostrophes alone', () => {
    expect(
      quoted("Cllr Ada Finch said: 'It's the residents' park, and they've waited since the '90s.'"),
    ).toEqual(["It's the residents' park | Ada Finch | ward-councillor | named"])
    expect(quoted('Cllr Ada Finch said: “It is ‘our’ park, and they’ve waited.”')).toHaveLength(1)
  })

  it('leaves out titles, scare quotes, feet and inches', () => {
    expect(quoted('The “school street” is 6" deep and 5\' wide. The book “Parks for All” is out.')).toEqual(
      [],
    )
  })

  it('takes a closing mark typed the wrong way round', () => {
    const [first] = new Reading(
      openDocument('Cllr Ada Finch said: “It opens at nine.“ The gate is green.', 'text'),
    ).quotations
    expect(first?.text).toBe('It opens at nine.')
  })

  it('says whose words stand at a place', () => {
    const reading = new Reading(openDocument('Cllr Ada Finch said: “We won.” The Council met.', 'text'))
    expect(reading.voiceAt(reading.folded.indexOf('won')).voice).toBe('quoted')
    expect(reading.voiceAt(reading.folded.indexOf('met')).voice).toBe('council')
  })
})
