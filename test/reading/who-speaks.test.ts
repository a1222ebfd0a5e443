import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { Reading } from '../../src/reading/reading.js'

/** Each quotation as `words | speakers | class`, the words cut short. */
const quoted = (text: string, format: 'text' | 'markdown' = 'text'): string[] =>
  new Reading(openDocument(text, format)).quotations.map(({ text: words, speaker }) => {
    const names = speaker ? [speaker, ...(speaker.beside ?? [])].map(({ name }) => name).join(' + ') : '-'
    return `${words.slice(0, 12)} | ${names} | ${speaker?.roleClass ?? '-'}`
  })

const SAID = 'The bins are never emptied.'

describe('those who speak together', () => {
  it.each([
    [
      'Cllr Hope Trent, Leader of the Council, and Cllr Amir Shah, Leader of the Opposition, said',
      'Hope Trent + Amir Shah | leader',
    ],
    [
      'Cllr Hope Trent, Cabinet Member for Health, and Dr Neil Osgood, Director of Public Health, said',
      'Hope Trent + Neil Osgood | cabinet-member',
    ],
    [
      'Cllr Hope Trent, Leader of the Council, together with Chief Executive Ann Oke, said',
      'Hope Trent + Ann Oke | leader',
    ],
    ['Cllrs Peck, Dunn and Holm said', 'Peck + Dunn + Holm | ward-councillor'],
    [
      'Cllr Max Dunn, Cllr Tess Holm and Cllr Sue Ash said',
      'Max Dunn + Tess Holm + Sue Ash | ward-councillor',
    ],
    [
      'The Leader, Cllr Hope Trent, the Chief Executive, Ann Oke, and Chief Superintendent Bob Dale said',
      'Hope Trent + Ann Oke + Bob Dale | leader',
    ],
    [
      'Mill Lane ward councillors Janet Purslow, Arfan Meer and Kay Dodds said',
      'Janet Purslow + Arfan Meer + Kay Dodds | ward-councillor',
    ],
  ])('%s', (lead, expected) => {
    expect(quoted(`${lead}: “${SAID}”`)).toEqual([`The bins are | ${expected}`])
  })

  it('reads them after the verb too', () => {
    expect(
      quoted('“We agree on it,” said Cllr Hope Trent, Leader, and Cllr Di Ames, Deputy Leader.'),
    ).toEqual(['We agree on  | Hope Trent + Di Ames | leader'])
  })

  it('takes “they” for all who were named', () => {
    expect(quoted('Cllr Hope Trent and Cllr Amir Shah visited. They said: “It is good to see.”')).toEqual([
      'It is good t | Hope Trent + Amir Shah | ward-councillor',
    ])
  })

  it.each([
    [
      'someone met on the way',
      'Speaking after meeting headteacher Gwen Orchard and her deputy, Kemi Alabi, Cllr Jonah Lisle said',
      'Jonah Lisle | ward-councillor',
    ],
    [
      'who did something else',
      'Cllr Joan Peck opened the park and Head of Parks Ann Lee said',
      'Ann Lee | officer-senior',
    ],
  ])('leaves out %s', (_what, lead, expected) => {
    expect(quoted(`${lead}: “${SAID}”`)).toEqual([`The bins are | ${expected}`])
  })
})

describe('whose words they are not', () => {
  it.each([
    ['Cllr Joan Peck met resident Al Moss, who said', 'Al Moss | external-person'],
    ['Cllr Joan Peck was joined by Tom Vane, who said', 'Tom Vane | external-person'],
    ['Winner Zoe Hart met Cllr Susan Peck, who said', 'Susan Peck | ward-councillor'],
    ['Cllr Joan Peck was told by trader Al Moss', 'Al Moss | external-person'],
    ['Cllr Joan Peck heard from one resident', 'one resident | external-person'],
    ['Cllr Joan Peck read out a letter from resident Tom Vane', 'Tom Vane | external-person'],
    ['Ed Holm, carer for former Mayor Cllr Sue Ash, said', 'Ed Holm | external-person'],
    ['Al Hart, partner of Cabinet Member for Parks Cllr Susan Peck, said', 'Al Hart | external-person'],
    ['The letter from Cllr Ray Dodds states', 'Ray Dodds | ward-councillor'],
    [
      'Cllr Joan Peck, speaking on behalf of the Leader, Cllr Ray Dodds, who is away, said',
      'Joan Peck | ward-councillor',
    ],
    [
      'Cllr Joan Peck, who cut the ribbon, watched by pupils and by former caretaker Al Hart, said',
      'Joan Peck | ward-councillor',
    ],
  ])('%s', (lead, expected) => {
    expect(quoted(`${lead}: “${SAID}”`)).toEqual([`The bins are | ${expected}`])
  })

  it.each([
    ['Bill Peck, husband of Cllr Joan Peck', 'external-person'],
    ['Sue Trent, wife of the Leader of the Council', 'external-person'],
    ['Ed Holm, the Mayor’s chauffeur', 'officer'],
    ['Sam Prior, adviser to Cllr Joan Peck', 'officer'],
    ['Ann Lee, PA to the Chief Executive', 'officer'],
    ['Tom Vane, Director of Housing, for whom Cllr Susan Peck is Cabinet Member', 'officer-senior'],
    ['Darren Holt, environment spokesman for the Local Government Association', 'external-person'],
  ])('does not take a relation for the post: %s', (who, role) => {
    expect(quoted(`${who}, said: “${SAID}”`)[0]).toMatch(new RegExp(`\\| ${role}$`))
  })

  it.each([
    ['across a paragraph about someone else', 'One tenant was less happy.', 'One tenant'],
    ['across a heading', 'What residents think', '-'],
  ])('does not go on %s', (_what, between, who) => {
    const lines = quoted(
      `Cllr Susan Peck said: “I am pleased.”\n\n${between}\n\n“The damp is terrible and nobody came.”`,
    )
    expect(lines[1]).toContain(`| ${who} |`)
  })

  it('keeps each row of a table to itself', () => {
    expect(
      quoted(
        '| Who | What |\n|---|---|\n| Cllr Joan Peck | “We oppose it and always will.” |\n| Tom Vane | “It is a hard job.” |',
        'markdown',
      ),
    ).toEqual(['We oppose it | Joan Peck | ward-councillor', 'It is a hard | Tom Vane | external-person'])
  })

  it('does not take a resident for the councillor of the same surname', () => {
    expect(
      quoted(
        'Cllr David Peck, Leader of the Council, said: “Good work.”\n\nResident Mr Peck, 81, of Ashby, said: “Lovely.”',
      ),
    ).toEqual(['Good work. | David Peck | leader', 'Lovely. | Peck | external-person'])
  })
})

describe('those who are named in few words', () => {
  it.each([
    ['Olive, who has two sons, moved in last month. “It is quiet here,” she said.', 'Olive'],
    ['Olive and Frank have fostered for years. For Olive, nights are hard. “You wait,” she said.', 'Olive'],
    ['Mum Olive came every week. “We made friends,” she said.', 'Olive'],
    [
      'Dog walkers Olive and Frank Stead came first. “We love it,” the couple said.',
      'Olive Stead + Frank Stead',
    ],
    ['Candidate for Hexley Perpetua Vane spoke.\n\n“We came to win,” Mrs Vane said.', 'Perpetua Vane'],
  ])('%s', (text, expected) => {
    expect(quoted(text).at(-1)).toContain(`| ${expected} |`)
  })
})

describe('names that stand after the words', () => {
  it.each([
    ['“We can walk to school now.” Olive Stead, pupil', 'Olive Stead'],
    [
      '“We can walk to school now.”\n\nThose are the words of Olive Stead, who lives opposite.',
      'Olive Stead',
    ],
    // She is only mentioned.
    ['“We can walk to school now.” Olive Stead opened the crossing on Monday.', '-'],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual([expect.stringContaining(`| ${expected} |`)])
  })
})

describe('marks that do not hold speech', () => {
  it.each([
    'The plan has three aims:\n\n- ‘Clean rivers’\n- ‘Warm homes’\n- ‘Fair pay’\n\nIt runs until 2030.',
    'Stickers on the bins will say “Leave me out on Tuesdays”.',
    'The field is marked as ‘land of great worth’ on the map.',
    'Choose “Apply” and put ‘Street party fund’ in the first box.',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('reads a quotation in single marks whose second paragraph opens with none', () => {
    const [quotation] = new Reading(
      openDocument(
        'Cllr Joan Peck said: ‘The choir wasn’t half bad.\n\nThe council’s plan is to do it every year.’\n\nEnds',
        'text',
      ),
    ).quotations
    expect(quotation?.text).toBe('The choir wasn’t half bad.\n\nThe council’s plan is to do it every year.')
  })
})

describe('what cannot be told', () => {
  it('says whom else a surname could mean', () => {
    const [quotation] = new Reading(
      openDocument('Cllr Max Dunn and Cllr Maxine Dunn attended. Cllr Dunn said: “It is good.”', 'text'),
    ).quotations
    expect(quotation?.speaker?.couldBe).toEqual(['Max Dunn'])
  })

  it('takes a post that two hold for neither', () => {
    expect(
      quoted(
        'Cllr Al Moss, Chair of Planning Committee, and Cllr Tess Holm, Chair of Licensing Committee, met. The chair said: “It is good.”',
      ),
    ).toEqual(['It is good. | The chair | committee-chair'])
  })

  it.each(['“There are newts,” he said.', '“We did it.” A crowd of 400 cheered.'])(
    'keeps the words: %s',
    (text) => {
      expect(quoted(text)).toEqual([expect.stringContaining('| - | -')])
    },
  )

  it('takes no verb for a name', () => {
    expect(quoted('The response was clear. “Yes to trees.” Work begins in May.')[0]).toContain('| - |')
    expect(quoted('Your comments\n\n“I don’t like the new bins and I never will.”')[0]).toContain('| - |')
  })
})
