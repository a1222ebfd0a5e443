import type { Input } from './inputs.mjs'

/** What came of one draft: `checked`, `refused: CODE`, or what is wrong. */
export function outcomeOf(input: Input): Promise<string>
