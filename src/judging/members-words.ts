import type { Utterance } from '../reading/stance/utterances.js'
import { authorOf } from './author.js'
import type { Facts } from './check.js'
import { quotedIn, reportedIn } from './heard.js'
import { officerRemarksIn } from './officer-remarks.js'

/** An utterance of a councillor, and who it is from, in words. */
export interface MembersWords {
  utterance: Utterance
  who: string
}

const THEIRS: ReadonlySet<string> = new Set(['member-statement', 'party-release', 'election-material'])

/**
 * What councillors say: their words quoted or reported, and all of a statement, a letter or a party release of theirs. What
 * the draft tells of a councillor who runs an officer down counts too; a contact line of the Council does not.
 */
export function* membersWords(facts: Facts): Generator<MembersWords> {
  const { reading, context } = facts
  const speakers = new Map(
    [...reportedIn(facts), ...quotedIn(facts)].map((heard) => [heard.quotation, heard]),
  )
  const own = THEIRS.has(context.kind) || authorOf(facts)?.side === 'member'
  for (const utterance of reading.utterances) {
    const heard = utterance.quotation && speakers.get(utterance.quotation)
    if (heard?.side === 'member') yield { utterance, who: heard.name }
    else if (!utterance.quotation && !QUIET.has(reading.partAt(utterance.start))) {
      if (own) yield { utterance, who: 'This' }
      // What the draft tells of a councillor who runs an officer down: `Cllr Finch called the manager a clown`.
      else if (COUNCILLOR.test(utterance.words.text) && officerRemarksIn(facts, utterance).length > 0)
        yield { utterance, who: 'A councillor, as this tells it,' }
    }
  }
}

const COUNCILLOR =
  /(?<![\p{L}])(?:cllrs?|councillors?|coun\.?|the leader|chair(?:man|woman|person)?|cabinet members?|portfolio holders?|lead members?|members|committee|panel|scrutiny board|opposition|mayor)(?![\p{L}])/iu
const QUIET: ReadonlySet<string> = new Set(['contact', 'boilerplate', 'notes', 'dateline', 'embargo'])
