/**
 * Verbs by which English says that someone speaks. The classes follow how they take their words: `say` verbs carry a
 * whole quotation, `call` verbs a few quoted words, `hold` verbs give a view in no words of its own, and `start`
 * verbs carry a quotation only right beside it. Lemmas; the other forms are made by rule.
 */
const SAY =
  `say tell add comment explain state continue reply respond joke quip warn note remark announce declare insist stress
   argue agree observe reflect enthuse tweet retweet post ask recall write conclude admit claim promise urge suggest acknowledge
   assert contend maintain allege concede confirm deny emphasise emphasize highlight exclaim shout yell whisper mutter
   murmur reveal predict pledge vow boast brag complain lament muse wonder inquire retort counter
   interject opine proclaim pronounce recount relate reiterate repeat advise caution elaborate clarify testify
   hail echo intone plead sigh gush chant apologise apologize assure remind thunder snap crow bellow rant
   demand chime deadpan summarise summarize marvel offer text email blog riff scoff report estimate gripe grumble
   implore cite plead protest beam sum contest volunteer theorize theorise reason postulate exhort blare intone enthuse venture gripe fume bristle vouch put e-mail`.split(
    /\s+/,
  )

const CALL =
  `call describe label dub brand term denounce blast slam mock praise criticise criticize accuse condemn dismiss
   welcome thank ridicule deride decry characterise characterize refer portray liken compare tout bill attack
   taunt chide rip defend hammer bash lambast lambaste assail castigate cast applaud laud find indicate`.split(
    /\s+/,
  )

const HOLD =
  `believe think feel hope expect fear understand consider know want want regret doubt trust see recognise propose
   recommend accept intend`.split(/\s+/)

const START =
  `begin start open close finish read laugh smile go quote speak shoot sing cry gesture nod shrug grin point fire`.split(
    /\s+/,
  )

const IRREGULAR: Record<string, readonly string[]> = {
  say: ['says', 'said', 'saying'],
  find: ['finds', 'found', 'finding'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  begin: ['begins', 'began', 'beginning'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'knowing'],
  see: ['sees', 'saw', 'seeing'],
  understand: ['understands', 'understood', 'understanding'],
  read: ['reads', 'read', 'reading'],
  go: ['goes', 'went', 'going'],
  speak: ['speaks', 'spoke', 'speaking'],
  shoot: ['shoots', 'shot', 'shooting'],
  sing: ['sings', 'sang', 'singing'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  bet: ['bets', 'bet', 'betting'],
  cast: ['casts', 'cast', 'casting'],
  quip: ['quips', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitting'],
  snap: ['snaps', 'snapped', 'snapping'],
  slam: ['slams', 'slammed', 'slamming'],
  brag: ['brags', 'bragged', 'bragging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  refer: ['refers', 'referred', 'referring'],
  blog: ['blogs', 'blogged', 'blogging'],
  sum: ['sums', 'summed', 'summing'],
  rip: ['rips', 'ripped', 'ripping'],
  grin: ['grins', 'grinned', 'grinning'],
  nod: ['nods', 'nodded', 'nodding'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  chide: ['chides', 'chided', 'chiding'],
  riff: ['riffs', 'riffed', 'riffing'],
  put: ['puts', 'put', 'putting'],
  regret: ['regrets', 'regretted', 'regretting'],
}

export type SpeechClass = 'say' | 'call' | 'hold' | 'start'

export interface SpeechForm {
  lemma: string
  speech: SpeechClass
  /** `says`, `comments`: may be a noun. */
  tense: 'base' | 'present' | 'past' | 'participle'
}

const forms = new Map<string, SpeechForm>()

function put(form: string, lemma: string, speech: SpeechClass, tense: SpeechForm['tense']): void {
  if (!forms.has(form)) forms.set(form, { lemma, speech, tense })
}

const LISTS: readonly [SpeechClass, readonly string[]][] = [
  ['say', SAY],
  ['call', CALL],
  ['hold', HOLD],
  ['start', START],
]
for (const [speech, lemmas] of LISTS) {
  for (const lemma of lemmas) {
    const irregular = IRREGULAR[lemma]
    if (irregular) {
      for (const form of irregular) {
        put(
          form,
          lemma,
          speech,
          form.endsWith('ing') ? 'participle' : form.endsWith('s') ? 'present' : 'past',
        )
      }
    } else {
      const stem = lemma.replace(/e$/, '')
      const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
      const present = /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : /(?:[sxz]|sh|ch)$/.test(lemma)
          ? `${lemma}es`
          : `${lemma}s`
      put(past, lemma, speech, 'past')
      put(present, lemma, speech, 'present')
      put(`${stem}ing`, lemma, speech, 'participle')
    }
    put(lemma, lemma, speech, 'base')
  }
}

/** What a lower-case word is as a form of a verb of speech. */
export const speechForm = (word: string): SpeechForm | undefined => forms.get(word)
