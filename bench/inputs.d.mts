export type Input =
  { format: 'markdown' | 'html' | 'text'; text: string } | { format: 'docx'; text: Uint8Array }

/** The draft of a seed: the same seed always gives the same draft. */
export function inputOf(seed: number): Input
