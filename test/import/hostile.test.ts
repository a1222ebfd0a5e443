import { describe, expect, it } from 'vitest'
import { importBankHolidays } from '../../src/import/bank-holidays.js'
import { importCandidates } from '../../src/import/candidates.js'
import { importEveryElection } from '../../src/import/every-election.js'
import { importCouncillorsCsv, importLgsf, importModernGov } from '../../src/index.js'
import { oneCouncillor, oneWard } from '../support/imports.js'

const TEN_MB = 10_000_000
const fill = (text: string, length = TEN_MB): string => text.repeat(Math.ceil(length / text.length))
const xml = (text: string) => (): unknown => importModernGov([{ name: 'a.xml', text }])
const json = (text: string) => (): unknown => importLgsf([{ name: 'a.json', text }])
const csv = (text: string) => (): unknown => importCouncillorsCsv([{ name: 'a.csv', text }])
const elections = (text: string) => (): unknown => importEveryElection([{ name: 'a.json', text }])
const candidates = (text: string) => (): unknown => importCandidates([{ name: 'a', text }])
const holidays = (text: string) => (): unknown => importBankHolidays([{ name: 'a.json', text }])
const columns = 'Council,Ward Name,Councillor Name,Party Name\n'

const oneElection =
  '{"election_id":"local.weir.fell.2026-05-07","poll_open_date":"2026-05-07","organisation":{"territory_code":"ENG"},"tags":{}}'
const oneGroup = (children: number): string =>
  JSON.stringify({
    election_id: 'local.weir.2026-05-07',
    poll_open_date: '2026-05-07',
    group_type: 'organisation',
    children: Array.from({ length: children }, (_, at) => `local.weir.w${at}.by.2026-05-07`),
  })
const ballotOf = (names: string[]): string =>
  `{"ballot_paper_id":"local.weir.fell.2026-05-07","candidacies":[${names.map((name) => `{"person":{"name":${name}}}`).join()}]}`
const oneDay = '{"title":"Easter Monday","date":"2027-03-29","notes":"","bunting":true}'
/** What is read in time and then refused, as it is broken. */
const refused = (read: () => unknown) => (): void => expect(read).toThrow(/^(?:This is not|The) JSON/)

describe('files that are made to do harm', () => {
  it.each([
    [
      'declares entities',
      '<!DOCTYPE a [<!ENTITY a "aaaa">]><committees>&a;</committees>',
      'declares a document type',
    ],
    [
      'reads other files',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><committees/>',
      'declares a document type',
    ],
    ['declares after the root', '<committees/><!DOCTYPE a [<!ENTITY a "aaaa">]>', 'declares a document type'],
    ['is deeper than any answer', fill('<a>'), 'more than 50 deep'],
    ['has a million elements', fill('<a/>', 4_000_000), 'more than 500,000 elements'],
    ['is a web page', '<!DOCTYPE html><html><body>Are you a person?</body></html>', 'This is a web page'],
    ['is a web page with no head', '<script>check()</script>', 'This is a web page'],
    ['is another answer', '<memberlist><members/></memberlist>', 'ModernGov’s answer to GetMemberGroup'],
    ['is no answer', '<rss version="2.0"/>', '<rss> is none of the answers'],
    ['is not XML', 'Council,Ward Name', 'This is not XML.'],
    ['is empty', ' \n', 'The file is empty.'],
    ['is larger than the limit', fill(' ', 20_000_001) + '<committees/>', 'The file is too large.'],
  ])('XML that %s is refused', (_what, text, message) => {
    expect(xml(text)).toThrow(message)
  })

  it('entities that are not declared are words like any other', () => {
    const text = oneWard(oneCouncillor({ fullusername: 'Councillor Ada &xxe; Finch' }))
    expect(importModernGov([{ name: 'a.xml', text }]).people[0]!.name).toBe('Cllr Ada &xxe; Finch')
  })

  const many = Array.from({ length: 60_000 }, (_, id) => oneCouncillor({ councillorid: String(id) })).join('')
  it.each<[string, () => unknown]>([
    ['councillors on one line', xml(oneWard(many))],
    ['the same councillor', xml(oneWard(fill(oneCouncillor({ keyposts: 'Leader' }), 5_000_000)))],
    ['posts', xml(oneWard(oneCouncillor({ keyposts: fill('Chair of Audit; ') })))],
    ['character references', xml(oneWard(oneCouncillor({ keyposts: fill('&amp;') })))],
    ['opening brackets', xml(`<committees>${fill('<')}`)],
    ['attributes', xml(`<committees ${fill('a="b" ')}>`)],
    ['an open comment', xml(`<committees><!--${fill('-')}`)],
    ['closing tags', xml(`<committees>${fill('</a>')}</committees>`)],
    ['line breaks', xml(`${fill('\n')}<committees/>`)],
    ['a name of JSON', json(`{"raw_name":"${fill('a ')}"}`)],
    ['objects on one line', json(`[${fill(`{"raw_name":"Ada Finch","url":"${'x'.repeat(150)}"},`)}]`)],
    ['quotation marks of JSON', json(`{"raw_name":${fill('"')}`)],
    ['a cell', csv(`${columns}A,B,${fill('x')},Green`)],
    ['quotation marks of CSV', csv(`${columns}"${fill('a\n')}`)],
    ['empty rows', csv(columns + fill('\n'))],
    ['elections on one line', elections(`[${fill(`${oneElection},`)}${oneElection}]`)],
    ['groups', elections(`[${fill(`${oneGroup(1)},`)}${oneGroup(2)}]`)],
    ['by-elections of a group', elections(`[${oneGroup(200_000)}]`)],
    ['a title of an election', elections(`[{"election_id":"${fill('a.')}"}]`)],
    ['a name on a ballot', candidates(ballotOf([`"${fill('a ')}"`]))],
    ['names on a ballot', candidates(ballotOf(Array.from({ length: 200_000 }, () => '"Ada"')))],
    ['a cell of a candidate', candidates(`person_name,ballot_paper_id\nAda Finch,${fill('local.')}`)],
    ['bank holidays', holidays(`{"scotland":{"events":[${fill(`${oneDay},`, 3_000_000)}${oneDay}]}}`)],
    ['spaces of JSON', refused(elections(`[${fill(' \n')}`))],
    ['figures of JSON', refused(elections(`[${fill('1')}`))],
    ['quotation marks of an answer', refused(elections(`[${fill('"')}`))],
    ['escapes of JSON', refused(elections(`["${fill('\\\\')}`))],
  ])('ten megabytes of %s are read in seconds', (_what, read) => {
    const started = performance.now()
    read()
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it.each([
    ['brackets of JSON', json(fill('[{')), 'more than 50 deep'],
    ['rows', csv(columns + fill('A,B,Ada Finch,Green\n')), 'too large'],
    ['lines of JSON', json(fill('{"raw_name":"Ada Finch"}\n')), 'too large'],
    ['columns', csv(fill('a,')), 'too large'],
    ['brackets of an answer', elections(fill('[{"results":')), 'more than 50 deep'],
    ['brackets of bank holidays', holidays(fill('{"scotland":')), 'more than 50 deep'],
    ['objects of an answer', elections(`[${fill('{},')}{}]`), 'too large'],
    ['elections', elections(`[${fill('{"election_id":""},')}{}]`), 'too large'],
    [
      'candidates',
      candidates(`person_name,ballot_paper_id\n${fill('Ada,local.a.2026-05-07\n')}`),
      'too large',
    ],
    ['bank holidays with nothing in them', holidays(`{"scotland":{"events":[${fill('0,')}0]}}`), 'too large'],
  ])('ten megabytes of %s are refused', (_what, read, message) => {
    expect(read).toThrow(message)
  })
})
