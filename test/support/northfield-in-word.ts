import { wordFile, type WordParagraph } from './word-file.js'

/** The Word twin of fixtures/drafts/northfield-baths, with split runs, a tracked insertion and a tracked deletion. */
const PARAGRAPHS: WordParagraph[] = [
  { runs: [{ text: 'EMBARGOED until 00.01 on Wednesday 4 March 2026', bold: true }] },
  { style: 'Heading1', runs: ['£6.4m plan to reopen Northfield Baths goes to Cabinet'] },
  {
    runs: [
      'The Cabi',
      'net will ',
      { text: 'approve', bold: true },
      ' a new pool for Northfield when it meets on Tuesday 10\u00A0March. The baths have been shut since a ',
      { text: 'pump', deleted: true },
      { text: 'boiler', inserted: true },
      ' failed in 2023.',
    ],
  },
  {
    runs: [
      'The report, published with the agenda on Monday, sets out three options and recommends the second:',
    ],
  },
  { style: 'ListParagraph', runs: ['a 25-metre pool with a learner pool'] },
  { style: 'ListParagraph', runs: ['a gym on the first floor'] },
  { style: 'ListParagraph', runs: ['a café that is open to the street'] },
  {
    runs: [
      'It is one more promise kept by the Labour administration, and builders expect to start in August.',
    ],
  },
  {
    runs: [
      'Cllr Bevan Osei-Lund, Cabinet Member for Leisure and Parks, said: “The report is 62 pages long, and every figure in it can be looked up.',
    ],
  },
  {
    runs: [
      '“The survey of 2024 found rot in nineteen of the roof’s beams. Option two replaces all of them.”',
    ],
  },
  {
    runs: [
      '“It has been a long wait for my neigh',
      'bours, and I shall be first in the water,” said Cllr Marguerite Sly, ward councillor for Northfield.',
    ],
  },
  {
    runs: [
      'Anwen Gadsby, Head of Leisure, explained that labour costs made up a third of the total. “The figures use a conservative estimate of prices,” she said.',
    ],
  },
  { runs: ['ENDS'] },
  { style: 'Heading2', runs: ['Notes to editors'] },
  { style: 'ListParagraph', runs: ['The agenda is at haringey.gov.uk/cabinet-march.'] },
  { style: 'ListParagraph', runs: ['Northfield Baths opened in 1931 and is beside Northfield Green.'] },
  { runs: [{ text: 'Contact:', bold: true }, ' Media and Public Relations Office, 020 7946 0120'] },
]

export const northfieldInWord = (): Uint8Array => wordFile(PARAGRAPHS)
