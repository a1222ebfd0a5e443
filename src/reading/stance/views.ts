import { argumentsIn } from './arguments.js'
import { boastsIn } from './boasts.js'
import { judgementsIn } from './judgements.js'
import type { Mark } from './mark.js'
import type { Said } from './said.js'
import { ADVERB, cue } from './words.js'

/** A speaker's belief, in the present: what follows is a view where it judges or argues. */
const BELIEF = cue(
  'think believe reckon feel consider suspect maintain convinced sure certain persuaded fear say argue view opinion belief conviction worry',
  String.raw`(?:(?:i|we) (?:${ADVERB})(?:think|believe|reckon|feel|consider|suspect|maintain|am convinced|are convinced|am sure|am certain|am persuaded|do not think|don't think|do not believe|don't believe|fear|would say|would argue)(?! (?:of|about|for|you|free|safe|better|proud|privileged|lucky|honoured|at home))|i'm (?:convinced|sure|certain)|i'd (?:say|argue)|in our (?:view|opinion)|(?:my|our) (?:belief|conviction|worry|fear) is)`,
)

/** Views on what the council or another decides, in one utterance. */
export function viewsIn(said: Said): Mark[] {
  const belief = said.words.find(BELIEF)
  const believed = (index: number): boolean => belief !== undefined && belief.index < index
  return [...judgementsIn(said, believed), ...argumentsIn(said, believed), ...boastsIn(said, believed)]
}
