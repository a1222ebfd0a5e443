import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../bench/exact.mjs'
import { inputOf } from '../bench/inputs.mjs'

/** The first seeds of `npm run fuzz`, which runs twenty thousand. */
const SEEDS = Array.from({ length: 600 }, (_, index) => index + 1)

describe('random and mutated drafts in four formats', () => {
  it('are checked or refused with a reason, and every place named is exact', async () => {
    const outcomes: string[] = []
    for (const seed of SEEDS) outcomes.push(`seed ${seed}: ${await outcomeOf(inputOf(seed))}`)
    expect(outcomes.filter((outcome) => !/: (?:checked|refused: [a-z-0-9]+)$/.test(outcome))).toEqual([])
    expect(outcomes.filter((outcome) => outcome.endsWith(': checked')).length).toBeGreaterThan(
      SEEDS.length / 2,
    )
  })
})
