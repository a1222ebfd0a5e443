import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { Reading } from '../../src/reading/reading.js'

/** The last quotation as `words | speaker | class`, its words cut short. */
function last(text: string): string | undefined {
  const one = new Reading(openDocument(text, 'text')).quotations.at(-1)
  return one && `${one.text.slice(0, 12)} | ${one.speaker?.name ?? '-'} | ${one.speaker?.roleClass ?? '-'}`
}

// Wordings that look like those the rules are for, and are something else.
describe('who does not speak', () => {
  it.each([
    [
      'One lorry driver was less happy. He said: “It is slow.”',
      'It is slow. | One lorry driver | external-person',
    ],
    [
      'Cllr Ada Finch welcomed it.\n\n“We can’t wait to see you all there.”\n\nBonfire Night\n\nIt starts at six.',
      'We can’t wai | Ada Finch | ward-councillor',
    ],
    [
      'Cllr Ada Finch met them. Bonfire Night takes place in May. She said: “It is on.”',
      'It is on. | Ada Finch | ward-councillor',
    ],
    [
      'Cllr Ada Finch opened the hall. A boy of nine cut the ribbon. “I was so proud,” he said.',
      'I was so pro | - | -',
    ],
    [
      'Cllr Ada Finch said: “Done.” The police statement added: “Ring us if you saw it.”',
      'Ring us if y | The police statement | external-person',
    ],
    [
      'Cllr Ada Finch asked when. The portfolio holder said: “By the end of May.”',
      'By the end o | The portfolio holder | cabinet-member',
    ],
    [
      'Cllr Ada Finch and Cllr Tom Ash came. Twins Mia and Noah Cole won. “It was fun,” the pair said.',
      'It was fun, | the pair | external-person',
    ],
    [
      'Cllr Ada Finch, chair of the Homes Scrutiny Panel, asked why. The chair of the planning committee said: “It is law.”',
      'It is law. | The chair of the planning committee | committee-chair',
    ],
    ['Cllr Ada Finch wrote in a note: “I am sorry for it.”', 'I am sorry f | Ada Finch | ward-councillor'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('labels that are no transcript and no interview', () => {
  it.each([
    [
      'Quayside: Cllr Ada Finch said: “We are glad it is open.”\n\nMoorside: Cllr Tom Ash said: “Our hall is warm again.”',
      'Our hall is  | Tom Ash | ward-councillor',
    ],
    [
      'Q: Will it close?\n\nA: No. Cllr Ada Finch said: “It will stay open for good.”\n\nQ: Who pays?\n\nA: I do not know.',
      'It will stay | Ada Finch | ward-councillor',
    ],
    [
      'Cllr Ada Finch, Leader of the Council, said: “We build.”\n\nCllr Tom Ash, Cabinet Member for Homes, has one aim: more homes. He said: “We need them.”',
      'We need them | Tom Ash | cabinet-member',
    ],
    [
      'Ada Finch, Director of Place, leads the works.\n\nQ: When will it start?\n\nA: It will start on 4 May.',
      undefined,
    ],
    [
      'Ada Finch, Director of Place, will meet residents.\n\nQ: When will it start?\n\nA: It will start on 4 May.',
      undefined,
    ],
    [
      'Meet Ada Finch, who joined us as Director of Place.\n\nQ1: What next?\n\nA1: I count.\n\nQ2: Cllr Tom Ash says it is slow. Is it?\n\nA2: No.',
      'No. | Ada Finch | officer-senior',
    ],
    [
      'Ada Finch joined us as Director of Place. Cllr Tom Ash, Leader of the Council, chose her.\n\nQ: What next?\n\nA: I count the bins.',
      undefined,
    ],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('posts that are not theirs', () => {
  it.each([
    ['Tenant Ada Finch, who has been helped by the council, said', 'external-person'],
    ['Architect Ada Finch, who worked with the council on it, said', 'external-person'],
    ['Volunteer Ada Finch, who leads the village history group, said', 'external-person'],
    ['The Quay Residents’ Association fought for it. Its chair, Ada Finch, said', 'external-person'],
    ['Headteacher Jan Moss welcomed the Mayor. Her deputy, Ada Finch, said', 'external-person'],
    ['Our project leader, Jan Moss, was ill. Her deputy, Ada Finch, said', 'external-person'],
    ['Green Group leader Cllr Jan Moss was ill. Her deputy, Cllr Ada Finch, said', 'ward-councillor'],
    ['Ada Finch worked for years as a housing officer before she left. She said', 'external-person'],
    ['The planning committee met. Its chair, Cllr Ada Finch, said', 'committee-chair'],
    ['Cllr Ada Finch, Cabinet Member for Homes and member of Hexley Parish Council, said', 'cabinet-member'],
    ['The new Leader of the Council is Quay ward’s Cllr Ada Finch. She said', 'leader'],
    ['It was opened by Cllr Ada Finch – the Mayor will come in June. Cllr Finch said', 'ward-councillor'],
    ['Ada Finch\nChief Executive thanks staff\n\nAda Finch said', 'external-person'],
  ])('%s', (lead, role) => {
    expect(last(`${lead}: “It is good.”`)).toBe(`It is good. | Ada Finch | ${role}`)
  })
})

describe('what is not reported', () => {
  it.each([
    ['Ada Finch reported the pothole and it was filled the same day.', []],
    [
      'Ada Finch said costs had risen although Cllr Tom Ash insisted they had not.',
      ['costs had risen | Ada Finch', 'they had not | Tom Ash'],
    ],
    [
      'Ada Finch said it had new barriers, warning lights and a siren.',
      ['it had new barriers, warning lights and a siren | Ada Finch'],
    ],
  ])('%s', (text, expected) => {
    const { reported } = new Reading(openDocument(text, 'text'))
    expect(reported.map(({ text: words, speaker }) => `${words} | ${speaker?.name ?? '-'}`)).toEqual(expected)
  })
})
