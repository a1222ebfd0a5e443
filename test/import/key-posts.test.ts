import { describe, expect, it } from 'vitest'
import { readKeyPosts } from '../../src/import/key-posts.js'

/** `role [field]` of each post. */
const read = (posts: string, group?: string): string[] =>
  readKeyPosts(posts, group).roles.map(({ role, portfolio, body, group: of }) =>
    [role, portfolio ?? body ?? of].filter(Boolean).join(': '),
  )

describe('the key posts of a councillor', () => {
  it.each([
    ['Cabinet Member for Housing', ['cabinet-member: Housing']],
    ['Leader of the Council', ['leader']],
    ['Deputy Mayor', ['deputy-civic-mayor']],
    ['Chair, Licensing Committee', ['committee-chair: Licensing Committee']],
    ['Leader of the Opposition', ['opposition-leader']],
    ['Deputy Leader and Cabinet Member for Finance', ['deputy-leader', 'cabinet-member: Finance']],
    ['Portfolio Holder: Growth and Identity', ['cabinet-member: Growth and Identity']],
    ['Leader of the Council, Portfolio: Growth', ['leader', 'cabinet-member: Growth']],
    ['(Deputy Mayor and Cabinet Member for Culture)', ['deputy-civic-mayor', 'cabinet-member: Culture']],
    ['Adults, Health and Leisure Portfolio Holder', ['cabinet-member: Adults, Health and Leisure']],
    ['Cabinet Member Transport & Planning', ['cabinet-member: Transport & Planning']],
    ['Chairman: Overview and Scrutiny Committee', ['scrutiny-chair: Overview and Scrutiny Committee']],
    [
      'Chair, Beech Hill, The Weir and Low Fields Local Committee; Vice-Chair, Audit Committee',
      ['committee-chair: Beech Hill, The Weir and Low Fields Local Committee', 'vice-chair: Audit Committee'],
    ],
    ['Chair of Weir Community Council', ['committee-chair: Weir Community Council']],
    ['Leader - Liberal Democrat Party Group', ['group-leader: Liberal Democrat']],
    ['Leader of the Council and Labour Group', ['leader', 'group-leader: Labour']],
    ['Conservative - Deputy Leader', ['group-leader: Conservative']],
    ['Shadow Cabinet Member for Finance', ['opposition-spokesperson: Finance']],
    ['Assistant Cabinet Member for Technology', ['deputy-cabinet-member: Technology']],
    ['Councillor', []],
  ])('%s', (posts, roles) => {
    expect(read(posts)).toEqual(roles)
  })

  it('say whose a group is by the group of the councillor', () => {
    expect(read('Group Leader', 'Green')).toEqual(['group-leader: Green'])
  })

  it.each([
    'Neighbourhood Lead for Weir',
    'Chief Whip',
    'Group Business Manager',
    'Mayoress',
    'Former Leader',
  ])('that are none a protocol knows are kept, and said: %s', (post) => {
    const { roles, unknown } = readKeyPosts(post)
    expect([roles, unknown]).toEqual([[{ role: 'other', title: post }], [post]])
  })

  it('keep the words as they were written', () => {
    expect(readKeyPosts('Chair of St. Wilfrith’s Panel').roles).toEqual([
      { role: 'committee-chair', body: 'St. Wilfrith’s Panel', title: 'Chair of St. Wilfrith’s Panel' },
    ])
  })
})
