import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/context/context.js'
import type { Link, StatedSpeaker } from '../../src/context/link-facts.js'
import { linkSpeaker } from '../../src/context/link.js'
import { Register } from '../../src/context/register.js'

/** Everyone here is invented. */
const people: Person[] = [
  { name: 'Ada Finch', party: 'Labour', roles: [{ role: 'ward-councillor', ward: 'Highgate' }] },
  {
    name: 'Cllr Bevan Osei',
    party: 'Labour',
    roles: [
      { role: 'cabinet-member', portfolio: 'Housing and Estate Renewal', from: '2025-05-21' },
      { role: 'cabinet-member', portfolio: 'Finance', to: '2025-05-20' },
      { role: 'ward-councillor', ward: 'Mill North' },
    ],
  },
  {
    name: 'Cleo Strand',
    roles: [
      { role: 'leader', to: '2025-05-20' },
      { role: 'ward-councillor', ward: 'Quay', to: '2025-12-01' },
    ],
  },
  {
    name: 'Dov Marsh',
    roles: [
      { role: 'ward-councillor' },
      { role: 'committee-chair', body: 'Planning Committee', from: '2026-05-01' },
    ],
  },
  { name: 'Edie Vane', roles: [{ role: 'ward-councillor', from: '2026-05-08' }] },
  { name: 'Faye Nokes', roles: [{ role: 'officer-senior', title: 'Head of Parks' }] },
  { name: 'Gus Lark', roles: [{ role: 'external-person', title: 'Chair of Friends of Mill Park' }] },
  { name: 'Hal Pike', roles: [] },
  { name: 'Robert Dray', roles: [{ role: 'leader' }] },
  { name: 'Ivo Moss', party: 'Green', roles: [{ role: 'ward-councillor', ward: 'Mill' }] },
  { name: 'Jan Moss', roles: [{ role: 'scrutiny-chair', body: 'Overview and Scrutiny Committee' }] },
]
const register = new Register(people, '2026-03-03T09:00')
const link = (speaker: StatedSpeaker, ours?: string[]): Link | undefined =>
  linkSpeaker(speaker, register, ours)

/** `Cllr Ada Finch, ward-councillor: text` in short. */
const says = (title: string, name: string, post?: StatedSpeaker['post'], party?: string): StatedSpeaker => ({
  name,
  ...(title ? { title } : {}),
  ...(post ? { post } : {}),
  ...(party ? { party } : {}),
})

describe('the post in the draft and the one in the register', () => {
  it.each<[StatedSpeaker, status: string, differs: string]>([
    [says('Cllr', 'Finch'), 'post-unstated', ''],
    [says('', 'Ada Finch'), 'post-unstated', ''],
    [says('Cllr', 'Ada Finch', { roleClass: 'ward-councillor', ward: 'Highgate' }), 'agrees', ''],
    [says('Cllr', 'Ada Finch', { roleClass: 'ward-councillor', ward: 'the Highgate ward' }), 'agrees', ''],
    [says('Cllr', 'Ada Finch', { roleClass: 'ward-councillor', ward: 'Quay' }), 'post-differs', 'ward'],
    [says('Cllr', 'Ada Finch', { roleClass: 'cabinet-member', portfolio: 'Parks' }), 'post-differs', 'post'],
    [says('Cllr', 'Ada Finch', { roleClass: 'ward-councillor' }, 'Con'), 'agrees', 'party'],
    [says('Cllr', 'Ada Finch', { roleClass: 'ward-councillor' }, 'Lab'), 'agrees', ''],
    [says('', 'Ada Finch', { roleClass: 'external-person', text: 'a resident' }), 'post-differs', 'post'],
    [says('Cllr', 'Osei', { roleClass: 'cabinet-member', portfolio: 'Housing' }), 'agrees', ''],
    [
      says('Cllr', 'Osei', { roleClass: 'cabinet-member', portfolio: 'estate renewal & housing' }),
      'agrees',
      '',
    ],
    [says('Cllr', 'Osei', { roleClass: 'cabinet-member', portfolio: 'Parks' }), 'post-differs', 'portfolio'],
    [says('Cllr', 'Osei', { roleClass: 'cabinet-member', portfolio: 'Finance' }), 'former', 'portfolio'],
    [says('Cllr', 'Osei', { roleClass: 'ward-councillor', ward: 'Mill' }), 'agrees', ''],
    [says('Cllr', 'Osei', { roleClass: 'ward-councillor', ward: 'Mill South' }), 'post-differs', 'ward'],
    [
      says('Cllr', 'Osei', { roleClass: 'deputy-leader', others: ['cabinet-member'] }),
      'post-differs',
      'post',
    ],
    [
      says('Cllr', 'Osei', { roleClass: 'cabinet-member', others: ['deputy-leader'] }),
      'post-differs',
      'post',
    ],
    [says('Cllr', 'Osei', { roleClass: 'cabinet-member', others: ['mp'] }), 'agrees', ''],
    [says('Cllr', 'Strand'), 'left', 'post'],
    [says('Cllr', 'Strand', { roleClass: 'leader' }), 'left', 'post'],
    [says('', 'Cleo Strand', { roleClass: 'external-person', text: 'a resident' }), 'left', ''],
    [
      says('Cllr', 'Marsh', { roleClass: 'committee-chair', body: 'Planning Sub-Committee' }),
      'not-yet',
      'post',
    ],
    [says('Cllr', 'Marsh', { roleClass: 'vice-chair' }), 'post-differs', 'post'],
    [says('Cllr', 'Vane'), 'not-yet', 'post'],
    [says('', 'Faye Nokes', { roleClass: 'officer', text: 'parks manager' }), 'agrees', ''],
    [says('Cllr', 'Faye Nokes'), 'post-differs', 'post'],
    [says('', 'Gus Lark', { roleClass: 'external-person', text: 'a volunteer' }), 'agrees', ''],
    [says('', 'Gus Lark', { roleClass: 'other', text: 'something else' }), 'agrees', ''],
    [says('Cllr', 'Gus Lark'), 'post-differs', 'post'],
    [says('Cllr', 'Hal Pike', { roleClass: 'leader' }), 'post-unstated', ''],
    [says('Cllr', 'Dray', { roleClass: 'cabinet-member', portfolio: 'Finance' }), 'agrees', ''],
    [says('Cllr', 'Moss'), 'several', ''],
    [says('Cllr', 'Moss', { roleClass: 'committee-chair' }), 'agrees', ''],
    [says('Cllr', 'Moss', { roleClass: 'scrutiny-chair', body: 'Scrutiny Panel' }), 'agrees', ''],
    [says('Cllr', 'Moss', { roleClass: 'scrutiny-chair', body: 'Audit' }), 'post-differs', 'body'],
    [says('Cllr', 'Nobody'), 'not-found', ''],
    [says('Mr', 'Finch', { roleClass: 'external-person', text: 'a resident' }), 'not-found', ''],
  ])('%j: %s %s', (speaker, status, differs) => {
    const found = link(speaker)
    expect([found?.status, found?.differs.join(' ')]).toEqual([status, differs])
  })

  it('finds who holds a post that is named without its holder', () => {
    const by = (name: string, post: StatedSpeaker['post']): Link | undefined =>
      link({ name, how: 'unnamed', ...(post ? { post } : {}) })
    expect(by('the Leader of the Council', { roleClass: 'leader' })?.explanation).toBe(
      'Read as Cllr Robert Dray, Leader of the Council in the register on 3 March 2026, from “the Leader of the Council”: the only one who holds that post there.',
    )
    const housing = { roleClass: 'cabinet-member', portfolio: 'Housing' } as const
    expect(by('The Cabinet Member for Housing', housing)?.looked).toMatchObject({
      person: { name: 'Cllr Bevan Osei' },
      by: 'holder',
    })
    // In whose post nobody is on that day, a post of several, one that is over, and one of another council.
    expect(by('the Mayor', { roleClass: 'civic-mayor' })).toBeUndefined()
    expect(by('the Cabinet Member for Finance', { ...housing, portfolio: 'Finance' })).toBeUndefined()
    expect(by('the cabinet member', { roleClass: 'cabinet-member' })).toBeUndefined()
    expect(by('a councillor', { roleClass: 'ward-councillor' })).toBeUndefined()
    expect(by('the former Leader', { roleClass: 'leader', former: true })).toBeUndefined()
    const otherby: StatedSpeaker = {
      name: 'the Leader of Otherby Council',
      how: 'unnamed',
      post: { roleClass: 'leader', council: 'Otherby' },
    }
    expect(link(otherby, ['Northfield Borough Council'])).toBeUndefined()
  })

  it('chooses nobody where two hold a post that is named without its holder', () => {
    const two = new Register(
      ['Ada Finch', 'Bevan Osei'].map((name): Person => ({ name, roles: [{ role: 'deputy-leader' }] })),
      '2026-03-03',
    )
    const found = linkSpeaker(
      { name: 'The Deputy Leader', how: 'unnamed', post: { roleClass: 'deputy-leader' } },
      two,
    )
    expect(found).toMatchObject({ status: 'several' })
    expect(found?.explanation).toContain('Nobody is chosen.')
  })

  it('looks nobody up without a name and a post, or with a post at another council', () => {
    expect(link({ name: 'the Leader', how: 'unnamed' })).toBeUndefined()
    const elsewhere = says('Cllr', 'Ada Finch', { roleClass: 'leader', council: 'Otherby' })
    expect(link(elsewhere, ['Northfield Borough Council'])).toBeUndefined()
    expect(link(elsewhere, ['Otherby Borough Council'])?.status).toBe('post-differs')
    expect(link(elsewhere)?.status).toBe('post-differs')
  })
})

describe('a link explains itself', () => {
  it.each<[StatedSpeaker, explanation: string]>([
    [
      says('Cllr', 'Finch'),
      'Read as Cllr Ada Finch, ward councillor for Highgate in the register on 3 March 2026, from “Cllr Finch”: the only person of that surname.',
    ],
    [
      says('Cllr', 'Ada Finch', {
        roleClass: 'cabinet-member',
        text: 'Cabinet Member for Parks',
        portfolio: 'Parks',
      }),
      'Read as Cllr Ada Finch, ward councillor for Highgate in the register on 3 March 2026, from “Cllr Ada Finch, Cabinet Member for Parks”: the same name. The draft has them as “Cabinet Member for Parks”; the register does not.',
    ],
    [
      says('Cllr', 'Osei', {
        roleClass: 'cabinet-member',
        portfolio: 'Finance',
        text: 'Cabinet Member for Finance',
      }),
      'Read as Cllr Bevan Osei, Cabinet Member for Housing and Estate Renewal and ward councillor for Mill North in the register on 3 March 2026, from “Cllr Osei, Cabinet Member for Finance”: the only person of that surname. They were Cabinet Member for Finance until 20 May 2025.',
    ],
    [
      says('Cllr', 'Osei', { roleClass: 'cabinet-member', portfolio: 'Parks' }),
      'Read as Cllr Bevan Osei, Cabinet Member for Housing and Estate Renewal and ward councillor for Mill North in the register on 3 March 2026, from “Cllr Osei”: the only person of that surname. The draft gives the portfolio as “Parks”; the register has “Housing and Estate Renewal”.',
    ],
    [
      says('Cllr', 'Strand'),
      'Read as Cleo Strand, who holds no post in the register on 3 March 2026, from “Cllr Strand”: the only person of that surname. They were ward councillor for Quay until 1 December 2025, and hold no post since.',
    ],
    [
      says('Cllr', 'Marsh', { roleClass: 'committee-chair', text: 'chair of planning' }),
      'Read as Cllr Dov Marsh, ward councillor in the register on 3 March 2026, from “Cllr Marsh, chair of planning”: the only person of that surname. They are chair of the Planning Committee only from 1 May 2026.',
    ],
    [
      says('Cllr', 'Bob Dray'),
      'Read as Cllr Robert Dray, Leader of the Council in the register on 3 March 2026, from “Cllr Bob Dray”: the only person of that surname whose first name “Bob” may stand for. This is not certain: check that they are meant.',
    ],
    [
      says('Cllr', 'Bob Dray', { roleClass: 'leader', text: 'Leader of the Council' }),
      'Read as Cllr Robert Dray, Leader of the Council in the register on 3 March 2026, from “Cllr Bob Dray, Leader of the Council”: the only person of that surname whose first name “Bob” may stand for; the post agrees.',
    ],
    [
      says('Cllr', 'Ada Finch', undefined, 'Con'),
      'Read as Cllr Ada Finch, ward councillor for Highgate in the register on 3 March 2026, from “Cllr Ada Finch (Con)”: the same name. The draft gives the party as “Con”; the register has “Labour”.',
    ],
    [
      says('Cllr', 'Moss'),
      '“Cllr Moss” could be Cllr Ivo Moss (ward councillor for Mill) or Cllr Jan Moss (chair of the Overview and Scrutiny Committee). Nobody is chosen.',
    ],
    [
      says('Cllr', 'Moss', { roleClass: 'ward-councillor', ward: 'Mill', text: 'ward councillor for Mill' }),
      'Read as Cllr Ivo Moss, ward councillor for Mill in the register on 3 March 2026, from “Cllr Moss, ward councillor for Mill”: of those whose names fit, the only one with that ward.',
    ],
    [
      says('Cllr', 'Ada Fnich'),
      '“Cllr Ada Fnich” is not in the register. Did you mean Cllr Ada Finch (ward councillor for Highgate)?',
    ],
    [says('Cllr', 'Quince'), '“Cllr Quince” is not in the register.'],
    [
      says('Mr', 'Finch', { roleClass: 'external-person', text: 'a resident' }),
      '“Mr Finch, a resident” is not in the register. The only person of that surname is Cllr Ada Finch (ward councillor for Highgate), which does not fit the words.',
    ],
    [
      says('Cllr', 'Hal Pike'),
      'Read as Hal Pike, for whom the register gives no post, from “Cllr Hal Pike”: the same name.',
    ],
  ])('%j', (speaker, explanation) => {
    expect(link(speaker)?.explanation).toBe(explanation)
  })
})
