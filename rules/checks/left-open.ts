/** Verbs of deciding for a thing, and those of deciding against it, as they follow `will`. */
const FOR = String.raw`(?:approve|agree|back|endorse|adopt|pass|support|ratify|vote through|sign off(?: on)?|rubber-?stamp|green-?light|wave through|nod through|grant|authorise|confirm|sanction|give [\p{L}' -]{1,50})`
const AGAINST = String.raw`(?:reject|refuse|turn down|throw out|vote down|vote against|revoke)`
const COMING = String.raw`(?:will|shall|is set to|are set to|is certain to|are certain to|is sure to|are sure to|is bound to|are bound to|is going to|are going to|is expected to|are expected to|is likely to|are likely to|is due to|are due to|looks set to|look set to|is poised to|are poised to)`
const WHEN = String.raw`(?:,? (?:on|at|this|next|later|tonight|tomorrow|today|formally|finally|now)(?: [\p{L}\p{N}':.-]+){0,4}?,?)?`
const DECIDED = String.raw`(?:approved|agreed|endorsed|adopted|ratified|rubber-?stamped|passed|backed|signed off|voted through|waved through|nodded through|rejected|refused|thrown out|turned down)`

/** Each turns words that foretell into words that leave open; the first that fits is offered. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  // Cabinet will on Tuesday approve → Cabinet will on Tuesday be asked to approve
  [new RegExp(`^(.{2,90}?) ${COMING}(${WHEN}) (${FOR})$`, 'iu'), '$1 will$2 be asked to $3'],
  [new RegExp(`^(.{2,90}?) ${COMING}(${WHEN}) (${AGAINST})$`, 'iu'), '$1 will$2 decide whether to $3'],
  // meets on Tuesday to approve → meets on Tuesday to consider
  [
    new RegExp(`^(.{2,120}?) (?:to|and will|where it will|when it will) (?:${FOR}|${AGAINST})$`, 'iu'),
    '$1 to consider',
  ],
  // will be approved by Cabinet → will be considered by Cabinet
  [new RegExp(`^${COMING} be (?:[\\p{L}]+ly )?${DECIDED} (.{2,90})$`, 'iu'), 'will be considered $1'],
  // once the Cabinet has approved → if the Cabinet approves
  [
    /^(?:once|when|after|as soon as) (.{2,80}?) (?:has|have) (approved|agreed|endorsed|adopted|backed|passed)$/iu,
    'if $1 $2',
  ],
  [
    /^(?:once|when|after|as soon as) (.{2,80}?) (approves?|agrees?|endorses?|adopts?|backs?|passes)$/iu,
    'if $1 $2',
  ],
  [
    /^(?:once|when|after) (?:it|this|that) (?:is|has been) (approved|agreed|adopted|passed|backed)(.*)$/iu,
    'if it is $1$2',
  ],
]

/** `if the Cabinet has approved` → `if the Cabinet approves` is grammar no pattern gets right for all; so it is mended. */
const PRESENT: Record<string, string> = {
  approved: 'approves it',
  agreed: 'agrees',
  endorsed: 'endorses it',
  adopted: 'adopts it',
  backed: 'backs it',
  passed: 'passes it',
}

/** Words that foretell a decision, put so that it is left open; empty where more than the verb would have to change. */
export function leftOpen(words: string): string[] {
  for (const [pattern, open] of REWORDINGS) {
    if (!pattern.test(words)) continue
    const said = words.replace(pattern, open)
    return [
      said.replace(
        /^(if .{2,80}?) (approved|agreed|endorsed|adopted|backed|passed)$/iu,
        (_, who: string, verb: string) => `${who} ${PRESENT[verb.toLowerCase()] ?? verb}`,
      ),
    ]
  }
  return []
}

/** `will cost £2 from May` → `would cost £2 from May, if it is agreed`. */
export function asProposed(words: string): string[] {
  const will = /^(?:will|shall|is to|are to) (?:(?:now|soon|definitely|certainly) )?(.{3,160})$/iu.exec(words)
  return will ? [`would, if it is agreed, ${will[1]}`] : []
}
