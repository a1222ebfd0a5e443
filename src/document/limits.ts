/**
 * What a draft may hold. A press release of three thousand words has some twenty thousand characters; these limits
 * are far beyond any release, and keep the time of a check bounded whatever is pasted.
 */
export const limits = {
  /** UTF-16 code units of a text draft. */
  characters: 2_000_000,
  /** Bytes of a Word file as it is on disk, pictures and all. */
  wordFileBytes: 30_000_000,
  /** Bytes of the parts of a Word file that hold its words, once unpacked. */
  wordTextBytes: 8_000_000,
  /** Elements inside elements (HTML), containers inside containers (Markdown, Word). */
  nesting: 200,
  /**
   * Markdown only: marks of emphasis, brackets, code and addresses within one paragraph. Matching them takes a time
   * that grows with the square of their number.
   */
  marksPerParagraph: 400,
  /** Markdown only: character references (`&nbsp;`) and HTML tags within one paragraph, for the same reason. */
  referencesPerParagraph: 4_000,
  /** Markdown only: lines without a blank one between them, for the same reason. */
  linesPerParagraph: 500,
  /** Markdown only: list items, block quotes and underlined headings in a row, for the same reason. */
  structures: 500,
  /** Markdown only: paragraphs of a few letters in a row. Each costs the parser as much as a long one. */
  paragraphs: 1_000,
} as const
