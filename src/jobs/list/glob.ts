/** Globs on object keys. Keys are untrusted, so no key may make matching slow. Pure. */
import { type CharacterTest, Nfa } from './nfa.ts'

export interface Glob {
  /** Common start of all matches. */
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
  const isMagic = magicMarks(tokens)
  const nfa = new Nfa()
  for (const token of tokens) {
    if (token.kind === 'mark' && !isMagic.has(token)) nfa.step(only(token.text))
    else add(token, nfa)
  }
  const firstMagic = tokens.findIndex(
    token => token.kind !== 'literal' && (token.kind !== 'mark' || isMagic.has(token)),
  )
  const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic)
  return { head: head.map(({ text }) => text).join(''), fits: text => nfa.accepts(text) }
}

function tokensOf(pattern: string): Token[] {
  return Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
    const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? []
    return { kind: kind as Token['kind'], text }
  })
}

/** Braces without an end or a comma, and commas outside braces, are plain characters. */
function magicMarks(tokens: readonly Token[]): ReadonlySet<Token> {
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
  return magic
}

const test: CharacterTest = character => character !== '/'
const only =
  (wanted: string): CharacterTest =>
  character =>
    character === wanted

function add({ kind, text }: Token, nfa: Nfa): void {
  switch (kind) {
    case 'literal':
      return text === '/' ? nfa.slash() : nfa.step(only(text))
    case 'one':
      return nfa.step(test)
    case 'members':
      return nfa.step(membersOf(text))
    case 'within':
      return nfa.loop(test)
    case 'anything':
      return nfa.folders()
    case 'mark':
      return text === '{' ? nfa.open() : text === ',' ? nfa.or() : nfa.close()
  }
}

/** @param text between the brackets */
function membersOf(text: string): CharacterTest {
  const isNegated = /^[!^]./su.test(text)
  const ranges = Array.from(
    (isNegated ? text.slice(1) : text).matchAll(/(.)(?:-(.))?/gsu),
    ([, from = '', to = from]) => [pointOf(from), pointOf(to)] as const,
  )
  return character => {
    const point = pointOf(character)
    const isMember = ranges.some(([from, to]) => from <= point && point <= to)
    return character !== '/' && isMember !== isNegated
  }
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
