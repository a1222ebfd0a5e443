import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { Reading } from '../../src/reading/reading.js'

/** Each quotation as `words | speaker | class`, the words cut short. */
const quoted = (text: string): string[] =>
  new Reading(openDocument(text, 'text')).quotations.map(
    ({ text: words, speaker }) =>
      `${words.slice(0, 14)} | ${speaker?.name ?? '-'} | ${speaker?.roleClass ?? '-'}`,
  )

/** Each clause of reported speech as `words | speaker`. */
const reported = (text: string): string[] =>
  new Reading(openDocument(text, 'text')).reported.map(
    ({ text: words, speaker }) => `${words} | ${speaker?.name ?? '-'}`,
  )

describe('words that go on', () => {
  it.each(['The letter goes on:', 'Her statement continues:', 'The message ended:'])(
    '`%s` means whoever wrote the words before',
    (lead) => {
      expect(
        quoted(`Cllr Hope Trent wrote: “We asked in May.” Officers agreed.\n\n${lead} “We ask again.”`),
      ).toEqual([
        'We asked in Ma | Hope Trent | ward-councillor',
        'We ask again. | Hope Trent | ward-councillor',
      ])
    },
  )

  it('gives quoted answers below questions to the one the page is about', () => {
    expect(
      quoted(
        'Name: Ada Finch\n\nAge: 19\n\nWhat do you like?\n\n“Every tree I climb.”\n\nAnd the worst?\n\n“Ants.”',
      ),
    ).toEqual(['Every tree I c | Ada Finch | external-person', 'Ants. | Ada Finch | external-person'])
  })

  it('gives what the pair said to the two who were named together', () => {
    const [quotation] = new Reading(
      openDocument('Ada and Tom Finch run the shop. Ada began it. “We love it,” the pair said.', 'text'),
    ).quotations
    expect(
      [quotation?.speaker, ...(quotation?.speaker?.beside ?? [])].map((one) => one?.name).sort(),
    ).toEqual(['Ada Finch', 'Tom Finch'])
  })

  it('takes the words after `that is the message from` back to whom it names', () => {
    expect(
      quoted('“One bag spoils a lorry-load.”\n\nThat’s the message from Cllr Hope Trent this week.'),
    ).toEqual(['One bag spoils | Hope Trent | ward-councillor'])
  })

  it('lets a post alone mean the one who has been it since', () => {
    expect(
      quoted(
        'Ada Finch has been Provost of Inverlay since 2022. At the dinner the Provost said: “Eat up, all.”',
      ),
    ).toEqual(['Eat up, all. | Ada Finch | civic-mayor'])
  })
})

describe('posts of several people', () => {
  it('gives each of three in a joint statement their own', () => {
    const [quotation] = new Reading(
      openDocument(
        'The leader of Ashby Council, Hope Trent, opposition leader Amir Shah and the town’s MP, Ann Oke, wrote: “We agree.”',
        'text',
      ),
    ).quotations
    const { speaker } = quotation!
    expect([speaker, ...speaker!.beside!].map((one) => `${one!.name} ${one!.roleClass}`)).toEqual([
      'Hope Trent leader',
      'Amir Shah opposition-leader',
      'Ann Oke mp',
    ])
  })

  it.each([
    ['The chair of the overview and scrutiny committee, Ada Finch, said', 'scrutiny-chair'],
    ['The sub-committee’s chair, Cllr Ada Finch, said', 'committee-chair'],
    ['Cllr Ada Finch, Leader of Cyngor Dyffryn Elan, said', 'leader'],
    ['Ada Finch, head of Mill Lane Primary, said', 'external-person'],
    ['Ada Finch, chair of Ashby Food Partnership, said', 'external-person'],
    ['Ada Finch, 18, started as an apprentice joiner with Ashby Council in May. She said', 'officer'],
  ])('%s', (lead, role) => {
    expect(quoted(`${lead}: “It is good.”`)).toEqual([`It is good. | Ada Finch | ${role}`])
  })
})

describe('marks that are no speech', () => {
  it.each([
    'A mural by the artist Ada Finch called ‘The Night of the Flood’ will stay.',
    '‘Stop, Look, Listen’ tells the story of a hedgehog, say the pupils.',
    'Cllr Ada Finch asked for it to be put on the list of ‘buildings at risk’.',
    'Under-twelves must bring, as the posters put it, “a grown-up who behaves”.',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('are speech where a deal is said to mark something', () => {
    expect(quoted('Cllr Ada Finch said the deal marked “a new dawn” for the town.')).toHaveLength(1)
  })

  it('leave ordinary words with capitals no person', () => {
    expect(quoted('Ada Finch, of Money Victory Gardens, called it “long overdue”.')).toEqual([
      'long overdue | Ada Finch | external-person',
    ])
  })
})

describe('reported speech', () => {
  it.each([
    ['Ada Finch said she had cried when she saw it.', 'she had cried when she saw it'],
    ['Ada Finch said that was no answer.', 'that was no answer'],
    ['Ada Finch promised she would write to the minister.', 'she would write to the minister'],
    ['Hotelier Ada Finch reported that every room was taken.', 'every room was taken'],
  ])('%s', (text, words) => {
    expect(reported(text)).toEqual([`${words} | Ada Finch`])
  })

  it('is not by a tree', () => {
    expect(
      reported('A pear tree was planted by Cllr Ada Finch, who lives nearby. She said that it would fruit.'),
    ).toEqual(['it would fruit | Ada Finch'])
  })
})
