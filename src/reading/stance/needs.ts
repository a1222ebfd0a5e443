/**
 * Which words a pattern cannot match without. A cue is tried only where one of them stands, so that a lexicon of hundreds
 * of idioms costs next to nothing on a text that holds none of them; and a lexicon need not say its own key words.
 */

/** A piece of a pattern: letters, the end of a word, a choice, or something whose letters are not known. */
type Piece =
  | { kind: 'letter'; letters: readonly string[]; optional: boolean }
  | { kind: 'edge' }
  | { kind: 'unknown' }
  | { kind: 'choice'; branches: readonly (readonly Piece[])[]; optional: boolean }

const LETTER = /^[a-z']$/
const OPENS = /\((?:\?(?::|[=!]|<[=!]|<\w+>))?/y
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

class Parser {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** The branches up to the end of the group, or of the pattern. */
  branches(): Piece[][] {
    const branches: Piece[][] = [[]]
    while (this.#at < this.#source.length) {
      const char = this.#source[this.#at]!
      if (char === ')') break
      if (char === '|') {
        this.#at++
        branches.push([])
      } else branches.at(-1)!.push(...this.#piece(char))
    }
    return branches
  }

  #piece(char: string): Piece[] {
    if (char === '(') return this.#group()
    if (char === '[') return this.#class()
    if (char === '\\') {
      this.#at += this.#source[this.#at + 1] === 'p' ? this.#source.indexOf('}', this.#at) + 1 - this.#at : 2
      this.#optional()
      return [{ kind: 'unknown' }]
    }
    this.#at++
    if (char === '.') {
      this.#optional()
      return [{ kind: 'unknown' }]
    }
    if (char === '^' || char === '$') return [{ kind: 'edge' }]
    const optional = this.#optional()
    if (LETTER.test(char)) return [{ kind: 'letter', letters: [char], optional }]
    // With an optional hyphen or space, two words may be one: neither is known.
    return [{ kind: optional ? 'unknown' : 'edge' }]
  }

  #group(): Piece[] {
    OPENS.lastIndex = this.#at
    const [opening] = OPENS.exec(this.#source)!
    const looks = /[=!]$/.test(opening)
    this.#at += opening.length
    const branches = this.branches()
    this.#at++
    const optional = this.#optional()
    return looks ? [{ kind: 'edge' }] : [{ kind: 'choice', branches, optional }]
  }

  #class(): Piece[] {
    const end = this.#source.indexOf(']', this.#at)
    const letters = this.#source.slice(this.#at + 1, end)
    this.#at = end + 1
    const optional = this.#optional()
    return /^[a-z]+$/.test(letters)
      ? [{ kind: 'letter', letters: [...letters], optional }]
      : [{ kind: !/[a-z^\\]/.test(letters) && !optional ? 'edge' : 'unknown' }]
  }

  /** Reads a quantifier; whether what it follows may be missing, or come more than once. */
  #optional(): boolean {
    const char = this.#source[this.#at]
    if (char !== '?' && char !== '*' && char !== '+' && char !== '{') return false
    QUANTIFIER.lastIndex = this.#at
    const [quantifier] = QUANTIFIER.exec(this.#source)!
    this.#at += quantifier.length
    return !quantifier.startsWith('+')
  }
}

const COMMON = new Set(
  `a an the and or of to in on at for with by from as is are was were be been being am has have had do does did done not
   no it its this that these those he she they him her them his their i we us our me my you your who what which how why
   where if but so all any one more than up out off down about over into will would should could can may might must
   never get gets got go goes make made take took say said people there too very just only like when then after before
   residents know need needs want wants put set new old time council`.split(/\s+/),
)
const MOST = 60

/** Words of which each match of the pattern holds at least one; undefined where there are none to be sure of. */
export function wordsNeeded(source: string): readonly string[] | undefined {
  // `rubber-?stamped` is one word or two.
  if (!OPTIONAL_JOIN.test(source)) return of(new Parser(source).branches())[0]
  const apart = of(new Parser(source.replace(OPTIONAL_JOINS, '$1')).branches())[0]
  const joined = of(new Parser(source.replace(OPTIONAL_JOINS, '')).branches())[0]
  return apart && joined ? [...new Set([...apart, ...joined])] : undefined
}

const OPTIONAL_JOIN = /[- ]\?/
const OPTIONAL_JOINS = /([- ])\?/g

/** The best set of words of a choice of branches, and what the whole of it may spell if it holds no space. */
function of(
  branches: readonly (readonly Piece[])[],
): [readonly string[] | undefined, readonly string[] | undefined] {
  const words: string[] = []
  const spelt: string[] = []
  let hasWords = true
  let isSpelt = true
  for (const branch of branches) {
    const [needed, spells] = ofSequence(branch)
    if (needed) words.push(...needed)
    else hasWords = false
    if (spells) spelt.push(...spells)
    else isSpelt = false
  }
  return [hasWords ? [...new Set(words)] : undefined, isSpelt && spelt.length <= MOST * 4 ? spelt : undefined]
}

function ofSequence(
  pieces: readonly Piece[],
): [readonly string[] | undefined, readonly string[] | undefined] {
  let best: readonly string[] | undefined
  const offer = (words: readonly string[] | undefined): void => {
    if (!words) return
    const whole = words.map((word) => word.replace(/^'+|'+$/g, ''))
    if (whole.some((word) => word === '')) return
    if (!best || costOf(whole) < costOf(best)) best = whole
  }
  // What the letters since the last edge may spell; undefined where something unknown stands among them.
  let run: string[] | undefined = ['']
  let whole = true
  for (const piece of pieces) {
    if (piece.kind === 'edge') {
      offer(run)
      run = ['']
      whole = false
    } else if (piece.kind === 'unknown') {
      run = undefined
      whole = false
    } else if (piece.kind === 'letter') {
      run = join(run, piece.letters, piece.optional)
    } else {
      const [needed, spells] = of(piece.branches)
      if (spells) run = join(run, spells, piece.optional)
      else {
        if (piece.branches.every((branch) => branch[0]?.kind === 'edge')) offer(run)
        if (!piece.optional && (run === undefined || run.every((word) => word === ''))) offer(needed)
        // `(?:very )?useless`: a choice whose every branch ends at an edge leaves the next word whole.
        const ends = piece.branches.every((branch) => branch.at(-1)?.kind === 'edge')
        const starts = run?.every((word) => word === '') === true
        run = ends && starts ? [''] : undefined
        whole = false
      }
    }
  }
  if (whole) {
    offer(run)
    return [best, run]
  }
  offer(run)
  return [best, undefined]
}

function join(
  run: string[] | undefined,
  endings: readonly string[],
  optional: boolean,
): string[] | undefined {
  if (!run || run.length * endings.length > MOST * 4) return undefined
  const joined = run.flatMap((start) => endings.map((ending) => start + ending))
  return optional ? [...run, ...joined] : joined
}

/** Few and rare words are best. */
const costOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (COMMON.has(word) || word.length < 3 ? 40 : 1), 0)
