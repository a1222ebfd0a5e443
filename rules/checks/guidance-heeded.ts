import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'

const options = z.strictObject({
  from: z.string().min(1).describe('Who issues the guidance, in words: the Monitoring Officer.'),
})

/** In a pre-election period the guidance of the council is at hand and was read. */
export const guidanceHeeded = defineCheck({
  name: 'guidance-heeded',
  about: 'In a pre-election period the current guidance is at hand and was read.',
  options,
  messages: {
    notLoaded: {
      message: 'This goes out in a pre-election period, and the guidance of {from} is not at hand. {lack}',
      todo: 'Get the current guidance of {from}, read the draft against it, and record its version.',
    },
    notConfirmed: {
      message:
        'This goes out in a pre-election period. Nothing on record says that the guidance of {from} was read.',
      todo: 'Read the draft against the guidance of {from}, and confirm it.',
    },
  },
  *run({ periods, context }, { from }) {
    if (!periods.some(({ inPreElection }) => inPreElection === true)) {
      const unsure = periods.find(({ inPreElection }) => inPreElection === 'unknown')
      if (unsure) yield { unable: unsure.why, needs: unsure.lacks ?? ['elections'] }
      return
    }
    const { guidance } = context
    if (guidance?.loaded && guidance.confirmed) return
    if (guidance?.loaded) {
      yield { message: 'notConfirmed', status: 'to-do', at: null, data: { from } }
      return
    }
    const lack = guidance ? 'The record says that none is loaded.' : 'Nothing on record speaks of it.'
    yield {
      message: 'notLoaded',
      status: 'to-do',
      at: null,
      data: { from, lack },
      ...(guidance ? { undone: true as const } : { missing: ['guidance'] }),
    }
  },
})
