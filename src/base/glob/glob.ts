/** Globs over untrusted text: no text may make matching slow. Pure. */
import { either, fits, folders, literal, loop, type Pattern, sequence, step } from './text-pattern.ts'

/** Most characters of a pattern: the time of a match grows with it. */
export const MAX_PATTERN = 1000

export interface Glob {
  /** Common start of all matches. It shortens a listing. */
  readonly head: string
  fits(text: string): boolean
}

interface Token {
  readonly kind: 'anything' | 'within' | 'one' | 'members' | 'mark' | 'literal'
  readonly text: string
}

/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS =
  /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu

/**
 * `*` and `?` match within a segment. `**` spans segments, and as a whole segment also matches none. Also `[ab]`,
 * `[a-z]`, `[!ab]` and `{jpg,png}`, nested or not. Case counts, and a leading dot is not special.
 */
export function parseGlob(pattern: string): Glob {
  const tokens = tokensOf(pattern)
  const firstMagic = tokens.findIndex(({ kind }) => kind !== 'literal')
  const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic)
  const whole = patternOf(tokens)
  return { head: head.map(({ text }) => text).join(''), fits: text => fits(whole, text) }
}

/** Whether each `[` and `{` has its end: an open one is a mistake where no text has these characters. */
export function isClosed(pattern: string): boolean {
  const kinds = tokensOf(pattern).filter(({ kind }) => kind === 'literal' || kind === 'mark')
  const count = (bracket: string) => kinds.filter(({ text }) => text === bracket).length
  return count('[') === 0 && count('{') <= count('}')
}

/** Braces without an end or a comma, and commas outside braces, are literals. */
function tokensOf(pattern: string): readonly Token[] {
  const tokens = Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
    const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? []
    return { kind: kind as Token['kind'], text }
  })
  const magic = new Set<Token>()
  const open: Token[][] = []
  for (const token of tokens) {
    if (token.kind !== 'mark') continue
    if (token.text === '{') open.push([token])
    else if (token.text === ',') open.at(-1)?.push(token)
    else {
      const marks = open.pop() ?? []
      if (marks.length > 1) for (const mark of [...marks, token]) magic.add(mark)
    }
  }
  return tokens.map(token =>
    token.kind === 'mark' && !magic.has(token) ? { ...token, kind: 'literal' } : token,
  )
}

function patternOf(tokens: readonly Token[]): Pattern {
  /** The ways of each open brace, of which the last one goes on; around them the whole pattern. */
  const open: Pattern[][][] = [[[]]]
  const append = (part: Pattern) => open.at(-1)?.at(-1)?.push(part)
  for (const { kind, text } of tokens) {
    if (kind !== 'mark') append(PARTS[kind](text))
    else if (text === '{') open.push([[]])
    else if (text === ',') open.at(-1)?.push([])
    else append(either(open.pop()?.map(sequence) ?? []))
  }
  return sequence(open[0]?.[0] ?? [])
}

const inSegment = (character: string) => character !== '/'

const PARTS: Readonly<Record<Exclude<Token['kind'], 'mark'>, (text: string) => Pattern>> = {
  literal,
  one: () => step(inSegment),
  members,
  within: () => loop(inSegment),
  anything: () => folders,
}

/** @param text between the brackets */
function members(text: string): Pattern {
  const isNegated = /^[!^]./su.test(text)
  const ranges = Array.from(
    (isNegated ? text.slice(1) : text).matchAll(/(.)(?:-(.))?/gsu),
    ([, from = '', to = from]) => [pointOf(from), pointOf(to)] as const,
  )
  return step(character => {
    const point = pointOf(character)
    const isMember = ranges.some(([from, to]) => from <= point && point <= to)
    return character !== '/' && isMember !== isNegated
  })
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
