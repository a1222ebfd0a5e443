import { inWords } from '../../src/context/periods.js'
import { sharedTopic } from '../../src/context/topic-words.js'
import type { Facts, Observation } from '../../src/judging/check.js'
import { matterOf } from '../../src/judging/concern.js'
import { positionOf } from '../../src/judging/meeting.js'
import { findFinality } from '../../src/reading/finality.js'
import { within } from '../../src/reading/in-order.js'
import { asProposed } from './left-open.js'
import { tellingWords } from './meeting-matter.js'

/** Ahead of a meeting, what a release tells as coming that is still to be decided there. */
export function* toldAsSettled(facts: Facts): Generator<Observation> {
  const { reading } = facts
  const position = positionOf(facts)
  if (position?.position !== 'advance' || position.how === 'proposed') return
  const { meeting } = position
  const agenda = tellingWords(`${meeting.agenda.join(' ')} ${facts.context.subjects?.join(' ') ?? ''}`)
  const { given, headline: head, opening } = matterOf(facts)
  const isMain = sharedTopic(tellingWords(`${given} ${head} ${opening}`), agenda).length > 0
  const { headline } = reading
  const finality = findFinality(reading.prose, reading.sentences)
  const data = { body: meeting.body, date: inWords(meeting.date) }
  let sentences = 0
  for (const { start, end } of reading.sentences) {
    const part = reading.partAt(start)
    if (part !== 'headline' && part !== 'standfirst' && part !== 'body') continue
    if (part === 'body') sentences++
    const words = reading.prose.slice(start, end)
    if (reading.voiceAt(start).voice !== 'council' || HEDGED.test(words)) continue
    if (reading.outcomes.some((outcome) => outcome.start < end && start < outcome.end)) continue
    const shared = sharedTopic(tellingWords(words), agenda).length
    const inHeadline = headline !== undefined && start >= headline.start && end <= headline.end
    const isOn = shared > 0 || (isMain && part === 'body' && sentences <= FEW)
    if (
      inHeadline ? shared > 0 && HEADLINE.test(words) : isOn && COMING.test(words) && !IS_PROCESS.test(words)
    ) {
      yield { message: 'settled', status: 'breach', at: { start, end }, data }
      continue
    }
    // `will cost £48 from January`, of the item itself: a day or a sum makes it a statement and no process.
    const told = within(finality, { start, end }).find(({ dated, reported }) => dated && !reported)
    if (!told || !/^(?:will|shall|'ll|is going|are going)\b/i.test(reading.prose.slice(told.start, told.end)))
      continue
    if (!(shared > 1 || (shared > 0 && isMain && sentences <= FEW)) || PROCESS.test(words)) continue
    yield {
      message: 'settled',
      status: 'breach',
      at: { start: told.start, end: told.end },
      data,
      suggestions: asProposed(reading.text(told)),
    }
  }
}

/** In its first sentences a release speaks of what it is mainly about. */
const FEW = 4

/** As headlines put what has been decided, or is bound to be: `Plots to be halved`, `Baths saved`, `Licensing spreads`. */
const HEADLINE =
  /(?<![\p{L}'-])(?:(?<!(?:how|what|where|when|whether|way|ways|money|cash|chance|need|set|due|plans?|proposals?|bid|call|calls|invited|asked|time|goes|go|went|here|there|urged|hoping) )to (?:be (?!asked|consulted|considered|discussed|decided|debated|put|told|invited|heard|judged|reviewed|looked)|get|gain|lose|open|close|shut|rise|fall|go up|double|halve|start|stop|end|pay|have|spread|expand|return|move|become|win|reopen|cost|receive|see|benefit|build|sell|cut|freeze|scrap|ban)|(?:is|are) (?:coming|saved|here|frozen|secured|given|safe|axed|scrapped|doomed|on (?:its|their) way)|(?:gets?|wins?|given|handed|awarded|receives?|secures?|gains?) (?:the |its |their |a )?(?:[\p{L}'-]+ ){0,2}?(?:go-ahead|go ahead|green light|nod|thumbs[- ]up|approval|backing|reprieve|boost|makeover|facelift|cash|funding|lifeline|upgrade|home|crossing|pool|millions|£[\d.]+\p{L}*)|(?:saved|frozen|rescued|spared|axed|scrapped|doomed|secured|approved|agreed|unlocked|sealed|confirmed|banned|slashed|halved|doubled)(?! (?:by|in|last|for|items|search|stories))|(?:spreads?|expands?|freezes|doubles|halves|scraps|axes|slashes|saves|bans|lands|scoops|nets|seals|clinches|rises|soars|reopens|returns|comes|arrives) (?!to (?:cabinet|executive|council|full|committee|scrutiny)|before|under)(?:to|in|into|from|by|for|at|on|council|charges?|fees?|the|a|all|every|more|up|back|home|free|(?=£))|(?:joy|relief|delight|victory|win|triumph|jackpot|good news|great news|boost) (?:for|as|at|in)|(?:celebrate|celebrates|rejoice|cheer|jubilant|delighted|hail|hails))(?![\p{L}-])/iu
/** The same in a sentence. */
const COMING =
  /(?<![\p{L}])(?:(?:is|are) (?:about to|coming (?:to|soon)|on (?:its|their) way|going (?:up|down|into|to (?!(?:be (?:asked|considered|discussed)|consider|discuss|decide|meet)|cabinet|executive|full|council)))|(?:is|are) to (?:be (?!asked|consulted|considered|discussed|decided|debated|put|told|invited|heard|reviewed|published|presented|made public)|go (?:up|down|ahead|from)|rise|fall|get|gain|lose|pay|open|close|shut|reopen|double|halve|cost|become|have|receive|spread|extend|move|end)|will (?:now|soon|definitely|certainly) (?!be (?:asked|considered|discussed|put|debated|decided)|consider|discuss|decide)|will be (?:secured|saved|confirmed|guaranteed|safe|rescued|unlocked|frozen)|(?:is|are|has been|have been) (?:saved|safe|secured|frozen|rescued|doomed)(?! (?:from|in|by the law))|can (?:start|begin|look forward to)|(?:from then on|from that day(?: on)?|after that|thereafter|the day after),? (?:[\p{L}\p{N}'-]+ ){1,8}?(?:will|shall|is|are)|(?:goes?|rises?|falls?|comes?|moves?|ends?|closes?|starts?|reopens?|returns?|doubles?|halves|arrives?)(?: (?:up|down|by|to|into|at|back|out|for))+ (?:[\p{L}\p{N}'.%£-]+ ){0,8}?(?:(?:in|from|on) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next (?:spring|summer|autumn|winter|year|month|week|april|may))|(?:gets?|wins?|receives?|gains?|secures?) (?:the |its |their |final )*(?:go-ahead|go ahead|green light|nod|approval|backing|blessing)(?= (?:on|next|this|at|from|tomorrow|in))|future (?:is|has been) (?:now )?(?:secure|secured|safe|assured))(?![\p{L}])/iu
/** The decision is left open. */
const HEDGED =
  /(?<![\p{L}])(?:if|could|may|might|would|should|whether|propos\p{L}*|plans?|planned|options?|recommend\p{L}*|subject to|consider\p{L}*|discuss\p{L}*|report(?!s? (?:back )?(?:on|to) (?:progress))|agreed (?:in|last|on|at)|decided|decide|decision|asked|consultation|draft|debate|question|seek\p{L}*|bid|hope\p{L}*|call for|\?)(?![\p{L}])/iu
/** Papers and meetings go and come as well. */
const IS_PROCESS =
  /(?<![\p{L}])(?:(?:goes?|comes?|moves?|returns?) (?:back )?(?:to|before|up to) (?:the )?(?:[\p{L}'-]+ ){0,3}?(?:cabinet|executive|council|committee|panel|sub-committee|meeting|vote|consultation|scrutiny)|(?:consultation|comments?|notice|petition|survey|meeting|debate) (?:ends?|closes?|starts?|opens?|begins?|is open))(?![\p{L}])/iu

/** How it is dealt with, and what is so whatever is decided. */
const PROCESS =
  /(?<![\p{L}])(?:meeting|meets|agenda|papers|published|webcast|livestream|doors|public gallery|speak at|petition|deadline|currently|at present|already|last year|drop-in|exhibition|comments|views)(?![\p{L}])/iu
