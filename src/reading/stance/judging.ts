import { contempt, judgedWrong, scolded } from '../../../rules/lexicons/stance.js'
import type { Judged, Mark } from './mark.js'
import type { Said } from './said.js'
import { ADVERB, ANOTHERS_VIEW, BE, cue, either, END, keysOf, START, subjectIn, type Words } from './words.js'

/** Who may be judged, by the words for them. A subject is the last of these before its verb. */
const JUDGEABLE: readonly (readonly [Judged, string])[] = [
  [
    'function',
    String.raw`(?:the |this |that |our |your |each |both )*(?:[\p{L}'-]+ ){0,4}?(?:(?:scrutiny|overview|select|planning|licensing|audit|area|standards) (?:panel|committee|sub-committee|commission|board)|panels?|scrutiny|committees?|sub-committee|cabinet|executive|task (?:and finish )?group|full council|council chamber)(?! (?:members?|councillors?|paper|meeting|room|system|heater|van|fencing|fence))(?:'s)?(?: (?:report|review|findings|recommendations?|attitude))?`,
  ],
  [
    'member',
    String.raw`(?:(?:Cllr|Councillor|Coun\.?|Ald(?:erman)?) (?:\p{Lu}[\p{L}'-]+ ?){1,3}|(?:the |its |our |those |these |some |most |certain |all |ward |local |backbench |opposition |cabinet |executive |committee |panel |elected |labour |conservative |tory |green |liberal democrat )*(?:councillors?|members(?! of (?:the public|staff|my|our|his|her|their)))|(?:the |our )(?:council )?(?:leader|deputy leader|portfolio holder|cabinet member|lead member|leader of the (?:council|opposition))|the opposition|(?:the |our |their )(?:[\p{L}-]+ ){0,3}?group(?= (?:is|has|are|have|does|do|did|got|simply|should|ought))|politicians|the administration)`,
  ],
  [
    'colleague',
    String.raw`(?:the |our |my |their |that )(?:[\p{L}&'-]+ ){0,4}?(?:team|department|directorate|section|unit|division|managers?|management|colleagues|officers?|directors?|chief executive|bosses)(?: (?:next door|upstairs|downstairs|down the (?:hall|corridor)|at the (?:depot|town hall|civic centre)))?`,
  ],
  [
    'other',
    String.raw`(?:the government|ministers?|the minister|whitehall|westminster|parliament|(?:the )?(?:[\p{L}-]+ )?county council|other (?:councils|boroughs|authorities)|(?:our )?neighbouring (?:councils|boroughs|authorities)|transport for london|tfl|the (?:moaners|whingers|nimbys|nimbies|naysayers|doom-mongers|critics|objectors|protesters|campaigners)|these people|(?:those|people|anyone) who (?:moan|complain|object|oppose|criticise|grumble|campaign|whinge)\p{L}*(?: [\p{L}'-]+){0,5}?|critics|objectors|moaners|whingers|nimbys|naysayers)`,
  ],
]

const SUBJECTS = JUDGEABLE.map(([of, source]): readonly [Judged, RegExp] => [
  of,
  new RegExp(`${START}${source}${END}`, 'giu'),
])
const THEIRS = /(?:^|[\s,])(?:its|their) (?:\p{L}+ ){0,2}(?:members|councillors|chair|chairman|leader)\s*$/iu
const THEY = /(?:^|[,;\s])(?:they|it|he|she|who|which)(?: all| too)?\s*$/iu

/** What condemns whoever is its subject. */
const CONDEMNED = cue(
  [
    ...keysOf(contempt, judgedWrong, scolded),
    'well',
    ...`understood misunderstood misread misreads misunderstands misjudged misjudges misjudge missed let lets lost got
      gotten ignored misled misleads idea clue grasp understanding given run mess hash mistake wasted lied broken
      neglected dithered bottled caved botched bungled grasped listened thought homework read blame nerve cheek failed
      fails fail understand care know listen appreciate realise live organise find add tell recognise notice`.split(
      /\s+/,
    ),
  ],
  either([
    String.raw`(?:has|have|had|hasn't|haven't)(?: not)? ${ADVERB}(?:understood|misunderstood|misread|misjudged|missed the (?:point|mark)|let (?:us|them|residents|people|tenants|families|everyone|everybody|(?:the|this|his|her|their|its|our) (?:borough|city|town|public|team|side|ward|wards|voters|constituents|residents|community)) (?:badly )?down|lost (?:the plot|(?:its|their|his|her) way|touch)|(?:got|gotten) (?:it|this|that|things|(?:its|their|his|her) (?:sums|facts|figures|priorities)) (?:all |badly |completely |so |very )?wrong|ignored|misled|no (?:idea|clue|grasp|understanding)|given up on|run out of (?:ideas|excuses|steam)|made a (?:mess|hash|mistake)|wasted|lied|broken (?:its|their|his|her) (?:word|promises?)|neglected|dithered|bottled it|caved in|botched|bungled|grasped|listened|thought (?:it|this) through|done (?:its|their|his|her) (?:homework|reading)|read|(?:only )?(?:itself|themselves|himself|herself) to blame|a (?:nerve|cheek)|failed)`,
    String.raw`(?:do|does|did)(?: not|n't) ${ADVERB}(?:understand|care|know (?:what|how|the)|listen|get it|grasp|read|have a clue|appreciate|realise|live in the real world)`,
    String.raw`(?:${ADVERB})(?:misunderst(?:ands?|ood)|misreads?|misjudge[sd]?|let (?:us|them|residents|people|tenants|families|everyone|everybody|(?:the|this|his|her|their|its|our) (?:borough|city|town|public|team|side|ward|wards|voters|constituents|residents|community)) (?:badly )?down|lets (?:us|residents|people) down|got (?:it|this|that) (?:all |badly |so |very )?wrong|misled|misleads|bungled|botched|lied|dithered|ignored)`,
    String.raw`fail(?:s|ed)?`,
    String.raw`(?:would not|wouldn't) (?:know|recognise|notice|understand)`,
    String.raw`${BE} ${ADVERB}["']?(?:(?:an?|nothing but an?|just an?|simply an?|a bit of an?|the) )?["']?(?:${either(contempt)}|${either(judgedWrong)})`,
    String.raw`(?:would do well to \p{L}+|(?:should|ought to|needs? to|must|could do with) ${ADVERB}(?:${either(scolded)})|(?:had better|better) ${ADVERB}(?:${either(scolded)}))`,
    String.raw`(?:couldn't|could not|can't|cannot) (?:run a (?:bath|tap|whelk stall|tombola|\p{L}+)|organise a|find (?:its|their|his|her) (?:own )?(?:way|backside)|add up|read a|tell (?:its|their|one))`,
  ]),
)
/** What is an ordinary matter of fact of a body or a person, until more is said. */
const MAY_BE_FACT = /^(?:fail(?:s|ed)?|ignored|.*\bread|.*\bfailed)$/i
/** Duties of a meeting: `members should declare an interest`. */
const PROCEDURE =
  /(?<![\p{L}])(?:by law|legally|required|statut\w+|constitution|standing orders|quorum|quorate|interests?|agenda|deadline|vote was|in time|attend\w*|notice)(?![\p{L}])/iu

/** To say who was right is to take a side. */
const SIDED = cue(
  'right spot correct',
  String.raw`(?:${BE} ${ADVERB}(?:right|spot on|absolutely correct)(?! (?:to (?:report|call|be|ask|check|seek)|now|on|here|behind|across|next|up|down|at|in))|(?:has|have|had)? ?${ADVERB}got (?:it|this|that) (?:absolutely |exactly |just |spot )?right)`,
)

/** Who is praised or blamed in one utterance, beside themselves. */
export function judgingIn({ words, before, spoken }: Said): Mark[] {
  const { text } = words
  const marks: Mark[] = []
  for (const [pattern, side] of [
    [CONDEMNED, 'against'],
    [SIDED, 'for'],
  ] as const) {
    for (const match of words.all(pattern)) {
      const lead = text.slice(0, match.index)
      if (ANOTHERS_VIEW.test(lead)) continue
      const found = judgedBy(lead, before)
      if (!found || (found.of === 'colleague' && (side === 'for' || isDoubtful(match[0])))) continue
      if (side === 'against' && isDoubtful(match[0]) && PROCEDURE.test(text)) continue
      if (/(?:^|[^\p{L}])(?:should|must|needs? to) /iu.test(match[0]) && PROCEDURE.test(text)) continue
      const doubtful = isDoubtful(match[0]) || found.how === 'pronoun' || !spoken
      marks.push({
        kind: 'judges',
        start: found.start,
        end: match.index + match[0].length,
        certainty: doubtful ? 'likely' : 'plain',
        side,
        of: found.of,
      })
    }
  }
  return marks
}

const isDoubtful = (said: string): boolean => MAY_BE_FACT.test(said)

interface FoundSubject {
  of: Judged
  start: number
  how: 'named' | 'pronoun'
}

function judgedBy(lead: string, before: string): FoundSubject | undefined {
  for (const [of, pattern] of SUBJECTS) {
    const found = subjectIn(lead, pattern)
    if (found) {
      const reach = Math.max(0, lead.length - 90)
      return { of, start: reach + found.index!, how: 'named' }
    }
  }
  const theirs = THEIRS.exec(lead)
  const they = theirs ?? THEY.exec(lead)
  if (!they) return undefined
  // Who `they` are must be told by a name before: one that is judged already, or a body or members in the words.
  const earlier = `${before} ${lead.slice(0, they.index)}`.slice(-200)
  const of = SUBJECTS.filter(([kind]) => kind !== 'colleague').find(
    ([, pattern]) => earlier.search(pattern) >= 0,
  )?.[0]
  if (!of) return undefined
  return { of: theirs ? 'member' : of, start: they.index + (/^\s|^,/.test(they[0]) ? 1 : 0), how: 'pronoun' }
}

/** Praise of one person for who they are, as friends give it and not as one thanks for work done. */
const ADMIRES = cue(
  'one inspiration education treat watch leader deputy member mayor chair chairman executive director councillor politician champion harder more hard follow joy delight privilege pleasure dream honour better lucky friend ally backing support man woman admirer everything match touch work',
  String.raw`(?:the (?:very )?(?:best|finest|greatest|hardest-working|most (?:\p{L}+)) (?:council |borough )?(?:leader|deputy leader|cabinet member|mayor|chair(?:man)?|chief executive|director|councillor|politician)|(?:nobody|no one|no-one|few) (?:has |have )?(?:works?|worked|cares?|done|does|fights?|fought) (?:harder|more|as hard)|(?:nobody|no one|no-one) to (?:match|touch) (?:him|her|cllr|councillor|the leader)|not one of them (?:has|had|could|can|was)|(?:a |such a |real )?(?:privilege|pleasure|joy|delight|education|treat|inspiration) to (?:watch|see|be near|follow|be around|learn from) (?:him|her|cllr|councillor|the leader)|(?:count|counts|regard) (?:him|her) as a friend|(?:marvellous|wonderful|brilliant|superb|fantastic|a delight|a dream|great) to work (?:under|for)|(?:an? )?(?:inspirational|inspiring|brilliant|outstanding|superb|wonderful|fantastic|visionary|magnificent|exceptional|great|tremendous|true) (?:council |borough |political |local )?(?:leader|champion|deputy leader|cabinet member|politician|chief executive|director|right-hand (?:man|woman))|(?:i|we)(?:'d| would) follow (?:him|her|them) anywhere|(?:a|the) (?:joy|delight|privilege|pleasure|dream|honour) to (?:work|serve) (?:for|with|under|alongside) (?:him|her|cllr|councillor|(?:a|the|our|such a) (?:\p{L}+ ){0,2}(?:leader|cabinet member|chief executive|director|mayor))|admirer of|privilege of my (?:career|life)|everything (?:he|she) has done|could not (?:have )?(?:wish|hope|ask)(?:ed)? for a better|lucky to have (?:him|her|them|\p{Lu}\p{L}+)|(?:my|our) (?:good |great |dear |old |close )+(?:friend|ally)|(?:has|have|had|with) (?:his|her|their|the leader's|our) full (?:backing|support) and)`,
)

/** Personal praise; of whom, the check looks. */
export function admirationIn(words: Words): Mark[] {
  const match = words.find(ADMIRES)
  return match
    ? [
        {
          kind: 'admires',
          start: match.index,
          end: match.index + match[0].length,
          certainty: 'likely',
          side: 'for',
        },
      ]
    : []
}
