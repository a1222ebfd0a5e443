import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/context/context.js'
import { Register, type Hints } from '../../src/context/register.js'
import { samePortfolio, sameWard } from '../../src/context/posts-held.js'

/** Everyone here is invented. */
const day = '2026-03-03T09:00'
const named = (...names: (string | [name: string, ...aliases: string[]])[]): Person[] =>
  names.map((name) =>
    typeof name === 'string' ? { name, roles: [] } : { name: name[0], aliases: name.slice(1), roles: [] },
  )
const lookUp = (people: readonly Person[], name: string, hints?: Hints): string => {
  const looked = new Register(people, day).find(name, hints)
  switch (looked.found) {
    case 'one':
      return `${looked.person.name} (${looked.by}${looked.certain ? '' : '?'})`
    case 'several':
      return `several: ${looked.people.map((person) => person.name).join(', ')}`
    case 'none':
      return looked.near
        ? `none, near ${looked.near.map((person) => person.name).join(', ')}`
        : looked.otherCapacity
          ? `none, not ${looked.otherCapacity.name}`
          : 'none'
  }
}

const council = named(
  'Cllr Dele Fashanu-Cole',
  ['Cllr Seán O’Neill', 'Johnny O’Neill'],
  'Robert "Bob" Hale',
  'Patricia (Pat) Doyle',
  'John Paul Morrow',
  'Elizabeth Wragg',
  'Grace St John',
  'Marijke van der Berg',
  'Tan Wei Ming',
  'Muhammad Rafiq Khan',
  'Siân ap Huw',
  'Søren Łuczak',
  'Ishbel MacAskill',
  'Cllr Ada Finch (née Gale)',
  'Mary-Anne Thrupp',
  'A.J. Quill',
  'Major Sandhu',
  'Zia ul Haq',
  'Geoffrey Stott',
)

describe('a name is found in the register', () => {
  it.each([
    // The same name, whatever is about it.
    ['Dele Fashanu-Cole', 'Cllr Dele Fashanu-Cole (name)'],
    ['Councillor Dele Fashanu-Cole', 'Cllr Dele Fashanu-Cole (name)'],
    ['Cllr. Dele Fashanu Cole', 'Cllr Dele Fashanu-Cole (name)'],
    ['DELE FASHANU-COLE', 'Cllr Dele Fashanu-Cole (name)'],
    ['Dele Fashanu\u2011Cole', 'Cllr Dele Fashanu-Cole (name)'],
    ['Dele\u00A0FashanuCole', 'Cllr Dele Fashanu-Cole (name)'],
    ['Rt Hon Dele Fashanu-Cole MP', 'Cllr Dele Fashanu-Cole (name)'],
    ['Dele Fashanu-Cole, OBE', 'Cllr Dele Fashanu-Cole (name)'],
    ['Fashanu-Cole, Dele', 'Cllr Dele Fashanu-Cole (name)'],
    ['Dele Fashanu-Cole (Labour)', 'Cllr Dele Fashanu-Cole (name)'],
    ["Sean O'Neill", 'Cllr Seán O’Neill (name)'],
    ['Seán ONeill', 'Cllr Seán O’Neill (name)'],
    ['Sean O Neill', 'Cllr Seán O’Neill (name)'],
    ['Sea\u0301n O’Neill', 'Cllr Seán O’Neill (name)'],
    ['Johnny O’Neill', 'Cllr Seán O’Neill (alias)'],
    ['Sian ap Huw', 'Siân ap Huw (name)'],
    ['Soren Luczak', 'Søren Łuczak (name)'],
    ['Marijke Van der Berg', 'Marijke van der Berg (name)'],
    ['Marijke Vanderberg', 'Marijke van der Berg (name)'],
    ['Grace St. John', 'Grace St John (name)'],
    ['Grace Saint John', 'Grace St John (name)'],
    ['Ishbel Mac Askill', 'Ishbel MacAskill (name)'],
    ['Mary Anne Thrupp', 'Mary-Anne Thrupp (name)'],
    ['Maryanne Thrupp', 'Mary-Anne Thrupp (name)'],
    ['A J Quill', 'A.J. Quill (name)'],
    ['AJ Quill', 'A.J. Quill (name)'],
    ['Major Sandhu', 'Major Sandhu (name)'],
    ['Zia Ul-Haq', 'Zia ul Haq (name)'],
    // Called by another name.
    ['Bob Hale', 'Robert "Bob" Hale (alias)'],
    ['Robert Hale', 'Robert "Bob" Hale (name)'],
    ['Robert ‘Bob’ Hale', 'Robert "Bob" Hale (name)'],
    ['Pat Doyle', 'Patricia (Pat) Doyle (alias)'],
    ['Patricia Doyle', 'Patricia (Pat) Doyle (name)'],
    ['Ada Gale', 'Cllr Ada Finch (née Gale) (alias)'],
    ['Ada Finch', 'Cllr Ada Finch (née Gale) (name)'],
    // Middle names and initials.
    ['John Morrow', 'John Paul Morrow (middle-names)'],
    ['John P Morrow', 'John Paul Morrow (middle-names)'],
    ['John P. Morrow', 'John Paul Morrow (middle-names)'],
    ['J. P. Morrow', 'John Paul Morrow (initial)'],
    ['J.P. Morrow', 'John Paul Morrow (initial)'],
    ['JP Morrow', 'John Paul Morrow (initial)'],
    ['J Morrow', 'John Paul Morrow (initial)'],
    ['Elizabeth Jane Wragg', 'Elizabeth Wragg (middle-names)'],
    ['D Fashanu-Cole', 'Cllr Dele Fashanu-Cole (initial)'],
    // A surname alone.
    ['Cllr Fashanu-Cole', 'Cllr Dele Fashanu-Cole (surname)'],
    ['Mr O’Neill', 'Cllr Seán O’Neill (surname)'],
    ['Cllr O Neill', 'Cllr Seán O’Neill (surname)'],
    ['Cllr St John', 'Grace St John (surname)'],
    ['Councillor van der Berg', 'Marijke van der Berg (surname)'],
    ['Cllr ap Huw', 'Siân ap Huw (surname)'],
    ['Cllr Gale', 'Cllr Ada Finch (née Gale) (surname)'],
    // Uncertain, and said to be.
    ['Paul Morrow', 'John Paul Morrow (later-names?)'],
    ['Rafiq Khan', 'Muhammad Rafiq Khan (later-names?)'],
    ['Mohammed Khan', 'Muhammad Rafiq Khan (spelling?)'],
    ['Mo Khan', 'Muhammad Rafiq Khan (diminutive?)'],
    ['Liz Wragg', 'Elizabeth Wragg (diminutive?)'],
    ['Betty Wragg', 'Elizabeth Wragg (diminutive?)'],
    ['Elisabeth Wragg', 'Elizabeth Wragg (spelling?)'],
    ['Jeff Stott', 'Geoffrey Stott (diminutive?)'],
    ['Jeffrey Stott', 'Geoffrey Stott (spelling?)'],
    ['Mary Thrupp', 'Mary-Anne Thrupp (diminutive?)'],
    ['Cllr Cole', 'Cllr Dele Fashanu-Cole (half-surname?)'],
    ['Dele Cole', 'Cllr Dele Fashanu-Cole (half-surname?)'],
    ['Dele Cole-Fashanu', 'Cllr Dele Fashanu-Cole (order?)'],
    ['Elizabeth Wragg-Moss', 'Elizabeth Wragg (half-surname?)'],
    ['Marijke Berg', 'Marijke van der Berg (half-surname?)'],
    ['Wei Ming Tan', 'Tan Wei Ming (order?)'],
    ['Hale Robert', 'Robert "Bob" Hale (order?)'],
    ['Ishbel McAskill', 'Ishbel MacAskill (spelling?)'],
    // Offered, never taken.
    ['Elizabeth Wrag', 'none, near Elizabeth Wragg'],
    ['Liz Wargg', 'none, near Elizabeth Wragg'],
    ['Dele Fashnu-Cole', 'none, near Cllr Dele Fashanu-Cole'],
    ['Cllr Morow', 'none, near John Paul Morrow'],
    ['Geofrey Stott', 'none, near Geoffrey Stott'],
    ['Marijke Vanderburg', 'none, near Marijke van der Berg'],
    ['Zia Ul-Hak', 'none, near Zia ul Haq'],
    ['John Q Morrow', 'none, near John Paul Morrow'],
    // Someone else.
    ['Cora Finch', 'none'],
    ['Kate Wragg', 'none'],
    ['Elizabth Wragg', 'none, near Elizabeth Wragg'],
    ['Elizabeth', 'none'],
    ['Nobody', 'none'],
    ['Cllr', 'none'],
    ['', 'none'],
    ['  — ', 'none'],
  ])('%s: %s', (name, expected) => {
    expect(lookUp(council, name)).toBe(expected)
  })
})

describe('between several, nobody is guessed', () => {
  it.each<[people: string[], name: string, expected: string]>([
    [['Ada Finch', 'Bo Finch'], 'Cllr Finch', 'several: Ada Finch, Bo Finch'],
    [['Ada Finch', 'Bo Finch'], 'Cllr Bo Finch', 'Bo Finch (name)'],
    [['Ada Finch', 'Alma Finch'], 'A Finch', 'several: Ada Finch, Alma Finch'],
    [['Ada Finch', 'Ada Finch'], 'Ada Finch', 'several: Ada Finch, Ada Finch'],
    [['John A Morrow', 'John P Morrow'], 'John Morrow', 'several: John A Morrow, John P Morrow'],
    [['John A Morrow', 'John P Morrow'], 'John P Morrow', 'John P Morrow (name)'],
    [['John Morrow', 'John P Morrow'], 'John Morrow', 'John Morrow (name)'],
    [['John Hale Snr', 'John Hale Jnr'], 'John Hale', 'several: John Hale Snr, John Hale Jnr'],
    [['John Hale Snr', 'John Hale Jnr'], 'John Hale Jr', 'John Hale Jnr (name)'],
    [['Robert Hale', 'Robin Hale'], 'Bob Hale', 'Robert Hale (diminutive?)'],
    [['Robert Hale', 'Robin Hale'], 'Rob Hale', 'several: Robert Hale, Robin Hale'],
    [
      ['Ada Fashanu-Cole', 'Ada Fashanu Cole'],
      'Cllr Fashanu Cole',
      'several: Ada Fashanu-Cole, Ada Fashanu Cole',
    ],
    [['Robert Hale', 'Bob Hale'], 'Bob Hale', 'Bob Hale (name)'],
    [['Christine Ash', 'Christopher Ash'], 'Chris Ash', 'several: Christine Ash, Christopher Ash'],
    [['Jon P Hale', 'Jonathan Hale'], 'Jon Hale', 'Jon P Hale (middle-names?)'],
    [['Robert Hale', 'Bob Hale-Jones'], 'Rob Hale', 'several: Robert Hale, Bob Hale-Jones'],
    [['Ann Smith', 'Bea Smith-Jones'], 'Cllr Smith', 'Ann Smith (surname)'],
    [['Ann Smith-Jones', 'Bea Smith-Lee'], 'Cllr Smith', 'several: Ann Smith-Jones, Bea Smith-Lee'],
    [['Ann Bell', 'Jo Annbell'], 'Ann Bell', 'Ann Bell (name)'],
    [['Anna Bell'], 'Ann Abell', 'none'],
    [['Iain MacDonald', 'Iain McDonald'], 'Iain McDonald', 'Iain McDonald (name)'],
    [['Iain MacDonald', 'Ian Mcdonald'], 'Cllr MacDonald', 'Iain MacDonald (surname)'],
    [['Eve MacRae', 'Eva McRae'], 'Cllr MacRae', 'Eve MacRae (surname)'],
    [['Tan Wei', 'Wei Tan'], 'Wei Tan', 'Wei Tan (name)'],
    [['Muhammad Ali', 'Mohamed Ali'], 'Mohammed Ali', 'several: Muhammad Ali, Mohamed Ali'],
    [['Ann Senior', 'Ann Junior'], 'Cllr Senior', 'Ann Senior (surname)'],
    [['Li Ma', 'Bo Am'], 'Li Ma', 'Li Ma (name)'],
    [['Cllr Finch'], 'Ada Finch', 'Cllr Finch (later-names?)'],
  ])('of %j, %s: %s', (people, name, expected) => {
    expect(lookUp(named(...people), name)).toBe(expected)
  })
})

describe('what the draft says beside the name decides', () => {
  const people: Person[] = [
    {
      name: 'Ada Finch',
      party: 'Labour',
      roles: [
        { role: 'cabinet-member', portfolio: 'Housing and Planning' },
        { role: 'ward-councillor', ward: 'Highgate' },
      ],
    },
    {
      name: 'Bo Finch',
      party: 'Green Party',
      roles: [
        { role: 'committee-chair', body: 'Licensing Committee' },
        { role: 'ward-councillor', ward: 'St Ann’s' },
        { role: 'ward-councillor', ward: 'Highgate', to: '2022-05-05' },
      ],
    },
    { name: 'Cy Finch', roles: [{ role: 'officer' }] },
  ]
  const all = 'several: Ada Finch, Bo Finch, Cy Finch'
  it.each<[hints: Hints, expected: string]>([
    [{}, all],
    [{ title: 'Mr' }, all],
    [{ title: 'Cllr' }, 'several: Ada Finch, Bo Finch'],
    [{ title: 'Cllr', post: { roleClass: 'ward-councillor' } }, 'several: Ada Finch, Bo Finch'],
    [{ post: { roleClass: 'ward-councillor', ward: 'Highgate ward' } }, 'Ada Finch (ward)'],
    [{ post: { roleClass: 'ward-councillor', ward: 'Saint Anns' } }, 'Bo Finch (ward)'],
    [{ post: { roleClass: 'ward-councillor', ward: 'Mill' } }, 'several: Ada Finch, Bo Finch'],
    [{ post: { roleClass: 'cabinet-member', portfolio: 'Planning & Housing' } }, 'Ada Finch (portfolio)'],
    [{ post: { roleClass: 'committee-chair' } }, 'Bo Finch (post)'],
    [{ post: { roleClass: 'officer-senior' } }, 'Cy Finch (post)'],
    [{ title: 'Cllr', party: 'Green' }, 'Bo Finch (party)'],
    [{ title: 'Cllr', party: 'Con' }, 'several: Ada Finch, Bo Finch'],
    // The party of the officer is not known, so it does not rule them out.
    [{ party: 'Lab' }, 'several: Ada Finch, Cy Finch'],
    // The ward points at one and the party at the other.
    [{ post: { roleClass: 'ward-councillor', ward: 'Highgate' }, party: 'Green' }, all],
  ])('%j: %s', (hints, expected) => {
    expect(lookUp(people, 'Finch', hints)).toBe(expected)
  })

  it.each<[name: string, hints: Hints, expected: string]>([
    ['Bob Dray', {}, 'Robert Dray (diminutive?)'],
    ['Bob Dray', { title: 'Cllr' }, 'Robert Dray (diminutive?)'],
    ['Bob Dray', { post: { roleClass: 'leader' } }, 'Robert Dray (diminutive)'],
    ['Bob Dray', { post: { roleClass: 'ward-councillor', ward: 'Mill' } }, 'Robert Dray (diminutive)'],
    ['Bob Dray', { post: { roleClass: 'cabinet-member' } }, 'Robert Dray (diminutive)'],
    ['Bob Dray', { post: { roleClass: 'civic-mayor' } }, 'Robert Dray (diminutive?)'],
  ])('the post makes a short form certain: %s %j: %s', (name, hints, expected) => {
    const roles: Person['roles'] = [{ role: 'leader' }, { role: 'ward-councillor', ward: 'Mill' }]
    expect(lookUp([{ name: 'Robert Dray', roles }], name, hints)).toBe(expected)
  })

  it.each<[name: string, hints: Hints, expected: string]>([
    [
      'Gill',
      { title: 'Mr', post: { roleClass: 'external-person', text: 'a resident' } },
      'none, not Dee Gill',
    ],
    ['Gill', { title: 'Mr' }, 'Dee Gill (surname?)'],
    ['Dee Gill', { post: { roleClass: 'external-person', text: 'a resident' } }, 'Dee Gill (name)'],
    ['Hurst', { title: 'Cllr' }, 'none, not Em Hurst'],
    ['Hurst', { title: 'Dr' }, 'Em Hurst (surname)'],
  ])('a surname alone is nobody’s in another capacity: %s %j: %s', (name, hints, expected) => {
    const known: Person[] = [
      { name: 'Dee Gill', roles: [{ role: 'ward-councillor' }] },
      { name: 'Em Hurst', roles: [{ role: 'officer-senior' }] },
    ]
    expect(lookUp(known, name, hints)).toBe(expected)
  })
})

describe('posts as of the day', () => {
  const ada: Person = {
    name: 'Ada Finch',
    roles: [
      { role: 'leader', to: '2025-05-20' },
      { role: 'committee-chair', to: '2026-03-02T18:00' },
      { role: 'ward-councillor', from: '2025-05-21', to: '2026-03-03' },
      { role: 'civic-mayor', from: '2026-05-20' },
      { role: 'deputy-leader', from: '2026-03-04' },
    ],
  }
  const rolesOn = (on: string): string[][] => {
    const register = new Register([ada], on)
    return [register.formerRolesOf(ada), register.rolesOf(ada), register.futureRolesOf(ada)].map((roles) =>
      roles.map(({ role }) => role),
    )
  }
  it.each([
    [
      '2026-03-03T09:00',
      ['committee-chair', 'leader'],
      ['ward-councillor'],
      ['deputy-leader', 'civic-mayor'],
    ],
    ['2025-05-20', [], ['leader', 'committee-chair'], ['ward-councillor', 'deputy-leader', 'civic-mayor']],
    ['2026-03-04', ['ward-councillor', 'committee-chair', 'leader'], ['deputy-leader'], ['civic-mayor']],
  ])('on %s', (on, former, held, future) => {
    expect(rolesOn(on)).toEqual([former, held, future])
  })

  it.each([
    ['Housing and Planning', 'Planning & Housing', true],
    ['Housing', 'Housing and Estate Renewal', true],
    ['Adult Social Care', 'Children’s Social Care', false],
    ['Climate, Environment and Transport', 'Environment & Transport Services', true],
    ['Finance', 'Parks', false],
  ])('the portfolios %s and %s may be one: %s', (a, b, expected) => {
    expect(samePortfolio(a, b)).toBe(expected)
  })

  it.each([
    ['St. Ann’s Ward', 'Saint Anns', true],
    ['Mill', 'Mill North', true],
    ['Mill South', 'Mill North', false],
    ['Bruce Castle', 'Castle and Bruce', true],
    ['Highgate', 'Mill', false],
  ])('the wards %s and %s may be one: %s', (a, b, expected) => {
    expect(sameWard(a, b)).toBe(expected)
  })
})

describe('for any register', () => {
  const firsts = ['Ada', 'Robert', 'Siân', 'Mary-Anne', 'Jean Luc', 'Muhammad', 'Zoë', 'J. P.', 'Xu', 'Major']
  const lasts = [
    'Finch',
    'O’Neill',
    'Fashanu-Cole',
    'McAskill',
    'van der Berg',
    'St John',
    'D’Souza',
    'Łuczak',
    'Ng',
  ]
  const anyName = fc
    .tuple(fc.constantFrom(...firsts), fc.constantFrom(...lasts))
    .map(([first, last]) => `${first} ${last}`)
  const written = fc.record({
    title: fc.constantFrom('', 'Cllr ', 'Councillor ', 'Cllr. ', 'Dr ', 'The Rt Hon ', 'Cllr Dr '),
    letters: fc.constantFrom('', ' OBE', ', MBE', ' MP'),
    accents: fc.boolean(),
    upper: fc.boolean(),
    hyphen: fc.constantFrom('-', ' ', '\u2011'),
    apostrophe: fc.constantFrom('’', "'", '', 'ʼ'),
    space: fc.constantFrom(' ', '\u00A0', '  '),
  })
  const write = (name: string, how: typeof written extends fc.Arbitrary<infer T> ? T : never): string => {
    const plain = how.accents ? name : name.replace('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '')
    const cased = how.upper ? plain.toUpperCase() : plain
    return `${how.title}${cased.replace(/-/g, how.hyphen).replace(/’/g, how.apostrophe)}${how.letters}`.replace(
      / /g,
      how.space,
    )
  }

  it('a person is found by their own full name however it is written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 12 }), written, (names, how) => {
        for (const name of names) {
          const looked = new Register(named(...names), day).find(write(name, how))
          expect(looked.found === 'one' ? [looked.person.name, looked.by, looked.certain] : looked).toEqual([
            name,
            'name',
            true,
          ])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a name that fits two people equally is never one’s', () => {
    // Major may be a rank, which leaves a surname that looks like a whole name.
    const plain = anyName.filter((name) => !name.startsWith('Major'))
    fc.assert(
      fc.property(
        fc.uniqueArray(plain, { minLength: 1, maxLength: 8 }),
        written,
        written,
        (names, one, two) => {
          for (const name of names) {
            const people = named(...names.map((other) => write(other, one)), write(name, two))
            const surname = name.slice(name.indexOf(' ') + 1)
            for (const asked of [name, write(name, one), surname, `Cllr ${surname}`])
              expect(new Register(people, day).find(asked).found).toBe('several')
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('no text is too strange to look up', () => {
    const register = new Register(council, day)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        register.find(text)
        new Register(named(text === '' ? '-' : text), day).find(text)
      }),
    )
  })
})

describe('names without end', () => {
  it.each([
    ['one word over and over', 'Ann '.repeat(20_000)],
    ['hyphens', `Ann ${'a-'.repeat(20_000)}b`],
    ['letters', `Ann ${'a'.repeat(100_000)}`],
  ])('finds nobody by a name that differs: %s', (_what, name) => {
    expect(new Register(named(name), day).find('Ann Finch').found).toBe('none')
    expect(new Register(named(name), day).find(name).found).toBe('one')
  })
})
