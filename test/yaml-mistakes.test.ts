import { describe, expect, it } from 'vitest'
import { parseYaml } from '../src/yaml-source.js'

const right = `clauses:
  - id: a/1
    title: One
    paraphrase: Anyone may.
    strength: may
    source: {lines: page 2, verified: read}
    uses:
      - check: x
        options: {allow: [a, b]}
        severity: error

  # The second.
  - id: a/2
    title: Two
`

function mistake(from: string, to: string): string {
  const parsed = parseYaml(right.replace(from, to))
  if (parsed.ok) throw new Error('was read')
  const { line, column, message } = parsed.problem
  return `${line}:${column} ${message}`
}

describe('a slip in YAML is explained in plain words, at its own place', () => {
  it.each<[string, string, string, string]>([
    ['a tab', '    strength', '\tstrength', '5:1 lines are indented with spaces here, not with tabs.'],
    ['a tab after spaces', '    strength', '  \tstrength', '5:3 lines are indented with spaces'],
    [
      'spaces of a web page',
      '    strength',
      '\u00A0\u00A0  strength',
      '5:1 this line is indented with special',
    ],
    [
      'too little indent',
      '    strength',
      '   strength',
      '5:4 this line begins 3 spaces in, but line 4 begins 4',
    ],
    ['too much', '    strength', '     strength', '5:6 this line begins 5 spaces in, but line 4, which has'],
    [
      'too much after a bracket',
      '    uses:',
      '      uses:',
      '7:7 this line begins 6 spaces in, but line 6 begins 4',
    ],
    [
      'an entry further out',
      '  - id: a/2',
      ' - id: a/2',
      '13:2 this line begins 1 space in, but line 2 begins 2',
    ],
    [
      'an entry further in',
      '  - id: a/2',
      '    - id: a/2',
      '13:5 this line begins 4 spaces in, but line 2 begins 2',
    ],
    [
      'an entry without its hyphen',
      '- id: a/2',
      '  id: a/2',
      '13:5 this key stands here twice. If it begins a new',
    ],
    ['no space after a hyphen', '- id: a/2', '-id: a/2', '13:3 a space is missing after the hyphen.'],
    ['no space after a colon', 'strength: may', 'strength:may', '5:13 a space is missing after the colon.'],
    ['no colon', 'strength: may', 'strength may', '5:5 this line has no key with a colon.'],
    [
      'a second line not further in',
      'Anyone may.',
      'Anyone may\n    film.',
      '5:5 this line has no key with a colon.',
    ],
    [
      'a colon in a value',
      'Anyone may.',
      'Film: anyone may.',
      '4:17 a value that has a colon and a space in it needs',
    ],
    [
      'a mark in a value',
      'Anyone may.',
      '"Anyone" may.',
      '4:26 words stand after the closing quotation mark.',
    ],
    [
      'a mark not closed',
      'Anyone may.',
      '"Anyone may.',
      '4:17 the quotation mark that opens here is not closed.',
    ],
    [
      'one closed lines below',
      'title: One\n    paraphrase: Anyone may.',
      "title: 'One\n    paraphrase: Anyone's.",
      '3:12 the quotation mark that opens here is not closed.',
    ],
    [
      'a bracket not closed',
      'b]}',
      'b}',
      '9:26 the bracket [ that opens here is not closed: a ] is missing.',
    ],
    [
      'a brace not closed',
      'read}',
      'read',
      '6:13 the bracket { that opens here is not closed: a } is missing.',
    ],
    ['a brace too many', 'b]}', 'b]}}', '9:33 this bracket closes one that was not opened.'],
    [
      'no comma',
      'page 2, verified',
      'page 2 verified',
      '6:21 a comma is missing between two things in brackets.',
    ],
    [
      'a character that means something',
      'Anyone may.',
      '*Anyone* may.',
      '4:17 a value that begins with * needs quotation',
    ],
    ['a second document', '  # The second.', '---', '12:1 a line of three hyphens begins a second document.'],
  ])('%s', (_what, from, to, expected) => {
    expect(mistake(from, to)).toContain(expected)
  })

  it('in JSON, where how far in a line begins means nothing', () => {
    const parsed = parseYaml('{\n\t"a": 1,\n\t"b": 2\n   "c": 3\n}')
    expect(parsed.ok ? '' : parsed.problem.message).toContain('a comma is missing')
  })
})
