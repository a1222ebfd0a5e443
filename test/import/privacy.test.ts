import { describe, expect, it } from 'vitest'
import { importCandidates } from '../../src/import/candidates.js'
import { importEveryElection } from '../../src/import/every-election.js'
import { contextYaml, importCouncillorsCsv, importLgsf, importModernGov } from '../../src/index.js'
import { oneCouncillor, oneWard, sample } from '../support/imports.js'

const moderngov = ['councillors', 'committees', 'meetings', 'meetings-by-date', 'meeting-5420'].map((name) =>
  sample(`moderngov/${name}.xml`),
)

const ballots = sample('candidates/ballots.json')
const candidates = [ballots, sample('candidates/candidates.csv'), sample('candidates/candidates-2021.csv')]

describe('what is private', () => {
  it('is in the samples, so that these tests mean something', () => {
    const text = moderngov.map((file) => file.text).join('')
    for (const words of [
      'Tansy Row',
      'ZZ1 4TR',
      '01632 960141',
      '07700 900141',
      'mail.example.org',
      'bigpic.jpg',
      'Quennell',
    ])
      expect(text).toContain(words)
  })

  it('is never in what is imported: no home, telephone, mail, picture, officer or member of the public', () => {
    const outputs = [
      importModernGov(moderngov),
      importLgsf([sample('lgsf/councillors.json')]),
      importCouncillorsCsv([sample('councillors-csv/councillors.csv')], { council: 'Aldersmere' }),
    ].map((imported) => contextYaml(imported, 'samples') + JSON.stringify(imported.problems))
    for (const output of outputs) {
      expect(output).not.toMatch(
        /Tansy|Marl Street|Merrow Lodge|ZZ1|01632|07700|7946|@|\.jpg|https?:|UserData|Quennell|Dunstable|Fellgate Library/,
      )
    }
  })

  it('is in the samples of candidates too, and only their names are in what is imported', () => {
    const text = candidates.map((file) => file.text).join('')
    const parts =
      /mail\.example|facebook|birth_date|1971|female|Hello|07700|Tansy|ZZ1|\.jpg|https?:|9010\d|gss|E0509|Labour|Plaid|news\.example|Raymond|deselected/g
    expect(new Set(text.match(parts)).size).toBeGreaterThan(15)
    const outputs = [
      importCandidates(candidates),
      importEveryElection([sample('every-election/aldersmere.json')]),
    ].map((imported) => contextYaml(imported, 'samples') + JSON.stringify(imported.problems))
    for (const output of outputs) expect(output).not.toMatch(parts)
    expect(Object.keys(importCandidates([ballots])).sort()).toEqual([
      'candidates',
      'elections',
      'meetings',
      'people',
      'problems',
    ])
  })

  it('is taken out where someone wrote it among the posts, and that is said', () => {
    const text = oneWard(
      oneCouncillor({ keyposts: 'Leader of the Council; tel. 07700 900123, ada@example.org' }),
    )
    const { people, problems } = importModernGov([{ name: 'a.xml', text }])
    expect(people[0]!.roles[0]).toEqual({ role: 'leader', title: 'Leader of the Council' })
    expect(problems[0]!.message).toBe(
      'A telephone number or an address stands in the posts, and was taken out.',
    )
    expect(JSON.stringify({ people, problems })).not.toMatch(/900123|@/)
  })
})
