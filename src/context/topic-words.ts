/** Small words, words of the calendar, and those in the title of any policy or decision: they tell no topic. */
const NO_TOPIC = new Set(
  `a an the and or of for to from in on at by with without into over under about after before between during through
   is are was were be been being has have had do does did will would shall should can could may might must not no nor
   it its this that these those their there they them we our us he she his her you your i my who which what when where
   why how all any some each every both more most less other such only own same so than too very also as if but because
   one two three four five six seven eight nine ten new next last first second out up off down per cent pounds million
   january february march april june july august september october november december monday tuesday wednesday thursday
   friday saturday sunday year years month months week weeks day days today yesterday tomorrow time
   council councils borough city county district town cabinet executive committee panel scrutiny member members
   councillor councillors officer officers report reports agenda meeting meetings item policy policies strategy
   strategies plan plans planning scheme schemes programme proposal proposals decision decisions adopted agreed approved
   approve adopt agree proposed published review reviews recommendation recommendations recommend recommends recommended
   says said say told ask asks asked keep kept close closed open opened should make made take taken give given put set
   use used work works working people residents service services local public`.split(/\s+/),
)

/** How far apart the words of an issue may stand and still name it: `the bus gate`, `gates for buses`. */
const NEAR = 3

/**
 * Whether words name an issue: its content words in their order, no more than a few words apart, or turned round by a
 * small word (`closure of the library` for `library closure`). Of three words or more two are enough.
 */
export function namesIssue(issue: string, text: string): boolean {
  const wanted = [...topicWords(issue)]
  if (wanted.length === 0) return false
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? []
  const stems = words.map((word) => [...topicWords(word)][0])
  return stems.some((found, at) => {
    const first = wanted.indexOf(found ?? '')
    if (first < 0) return false
    if (wanted.length === 1) return true
    return stems.slice(at + 1, at + 1 + NEAR).some((other, index) => {
      const second = wanted.indexOf(other ?? '')
      if (second < 0 || second === first) return false
      const between = words.slice(at + 1, at + 1 + index)
      return second > first ? index < 2 : between.some((word) => /^(?:of|for|to|in|at|on)$/i.test(word))
    })
  })
}

/** What a stretch of text is about: its content words, without endings. */
export function topicWords(text: string): Set<string> {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?![\p{L}])/gu, '')
    .match(/\p{L}{3,}/gu)
  return new Set((words ?? []).filter((word) => !NO_TOPIC.has(word)).map(stem))
}

/** `libraries`, `library`; `charges`, `charging`, `charge`. */
const stem = (word: string): string =>
  word.length < 5
    ? word.replace(/(?<!s)s$/, '')
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<!s)s$/, '')
        .replace(/(?:ing|ed|e)$/, '')

/** The topic words that two share. */
export const sharedTopic = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((word) => b.has(word))

/**
 * Whether a text speaks of the topic of a decision or a policy: two of its content words, or all where it has but one.
 */
export function isOnTopic(topic: ReadonlySet<string>, text: ReadonlySet<string>): boolean {
  const shared = sharedTopic(topic, text).length
  return shared >= 2 || (topic.size === 1 && shared === 1)
}
