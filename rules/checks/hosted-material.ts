import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { inShort } from './in-short.js'
import { firstMatch } from '../../src/reading/matches.js'

/** Where readers may post, or others’ writing is hosted. A consultation has a form of its own and is none. */
const HOSTED =
  /\b(?:(?:leave|add|post|write) (?:a|your|us a) comments?\b|comments? (?:below|section|thread|are open|on this page|box)|comment below|join (?:in )?the (?:online )?(?:discussion|debate|conversation)\b|(?:discussion|online|community|message|residents'|public) (?:forum|board)s?\b|post (?:your|a) (?:views?|thoughts|questions?|pictures?) (?:on|in|to|below)|(?:councillor|cllr|member|leader|mayor)(?:s'?|'s)? (?:\p{Lu}[\p{L}'-]+ ){0,2}(?:own )?blogs?\b|guest blogs?\b|(?:read|visit|follow) (?:his|her|their|the councillor's) blog\b)/iu

/**
 * What a council hosts for others, before an election or a referendum: the Code finds that it may have to be suspended
 * (Publicity Code England 33).
 */
export const hostedMaterial = defineCheck({
  name: 'hosted-material',
  about:
    'Before an election or a referendum, somebody has decided whether forums, comments and blogs the Council hosts stay open.',
  options: z.strictObject({}),
  messages: {
    hosted: {
      message:
        '“{words}” leads to comments, a forum or a blog that the Council may host, and a poll is near.',
      todo: 'Decide whether to close or suspend it until after the poll. If it stays open, who watches it?',
    },
  },
  *run({ reading, context, periods }) {
    const match = firstMatch(reading.prose, HOSTED)
    if (!match) return
    const near = periods.filter(({ regime }) => regime !== 'governance-petition')
    if (!near.some(({ inPreElection }) => inPreElection === true)) {
      const unknown = near.find(({ inPreElection }) => inPreElection === 'unknown')
      if (unknown)
        yield { unable: unknown.why, needs: context.elections ? ['elections.noticeDate'] : ['elections'] }
      return
    }
    const at = { start: match.index, end: reading.sentenceAt(match.index).end }
    yield { message: 'hosted', status: 'possible', at, data: { words: inShort(reading.text(at)) } }
  },
})
