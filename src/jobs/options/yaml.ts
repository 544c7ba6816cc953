/**
 * Reads the part of YAML that has no more features than JSON. Each scalar is the text that was typed. Faults name the
 * place and never the text, which may contain a token.
 */
import type { Scalar } from 'yaml'
import type { PersistError } from '../../base/errors.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { invalid, mustBe } from './parsers.ts'

export type YamlValue = string | readonly YamlValue[] | { readonly [name: string]: YamlValue }

export function isYamlMap(value: YamlValue): value is { readonly [name: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Half of what an action's input can hold. About five thousand rules for hosts fit. */
const MAX_BYTES = 65_536

/**
 * @param takesComments whether a comment may follow a value, but in `host-rules`, whose texts may contain ` # `
 * @returns `at`: the fault at the place of a name of the outermost map
 * @throws PersistError whose message is the rule that the text breaks
 */
export async function readYaml(
  text: string,
  takesComments = false,
): Promise<{ readonly value: YamlValue; readonly at: (name: string, fault: Text) => Sentence }> {
  const size = Buffer.byteLength(text)
  if (size > MAX_BYTES) throw mustBe(say('rule-text-size', { most: MAX_BYTES, size }))
  const starts = new Map<string, number>()
  const at = (name: string, fault: Text) => faultAtIndex(text, starts.get(name) ?? 0, fault)
  // Most steps have no rules and need not load the parser.
  if (text.trim() === '') return { value: '', at }
  const { isAlias, isMap, isNode, isSeq, Lexer, parseDocument } = await import('yaml')
  const comment = cuttingComment(text, new Lexer().lex(text), takesComments)
  if (comment !== undefined) throw invalid(faultAtIndex(text, comment, say('yaml-comment')))
  // The parser's own search for names that are there twice takes seconds for thousands of names.
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  // The parser reports tags as warnings.
  const [wrong] = [...document.errors, ...document.warnings]
  if (wrong) throw brokenAt(text, wrong.pos[0])
  return { value: valueIn(document.contents), at }

  /** The parser has refused what is nested too deep. */
  function valueIn(node: unknown): YamlValue {
    if (!isNode(node)) return ''
    const [start = 0] = node.range ?? []
    if (isAlias(node) || node.tag || ('anchor' in node && node.anchor)) throw brokenAt(text, start)
    if (isSeq(node)) return node.items.map(valueIn)
    if (!isMap(node)) return String((node as Scalar).value)
    const entries = new Map<string, YamlValue>()
    for (const { key, value } of node.items) {
      const name = valueIn(key) as string
      const [from = start] = (key as Scalar).range ?? []
      // A merge key would be a name like any other here.
      if (name === '<<') throw brokenAt(text, from)
      if (entries.has(name)) throw invalid(faultAtIndex(text, from, say('yaml-twice')))
      if (node === document.contents) starts.set(name, from)
      entries.set(name, valueIn(value))
    }
    return Object.fromEntries(entries)
  }
}

/** Control characters that the lexer puts between the tokens of the text; the last one announces a scalar. */
const MARKS = ['\u0002', '\u0018', '\u001f']

/**
 * Returns where a comment follows something on its line, and may cut a value.
 * @param takesComments whether `#` between two spaces is taken for a comment outside of `host-rules`
 */
function cuttingComment(text: string, tokens: Iterable<string>, takesComments: boolean): number | undefined {
  let [at, isBare, mark, name] = [0, true, '', '']
  for (const token of tokens) {
    if (MARKS.includes(token)) mark = token
    else {
      const isComment =
        takesComments && text.slice(at - 1, at + 2) === ' # ' && !/^["']?host-rules/.test(name)
      if (token.startsWith('#') && mark !== MARKS.at(-1) && !isBare && !isComment) return at
      if (/^[^\s#]/.test(token) && (at === 0 || text[at - 1] === '\n')) name = token
      isBare = token.endsWith('\n') || (isBare && token.trim() === '')
      at += token.length
      mark = ''
    }
  }
  return undefined
}

/** A text that begins with one of these means something else in YAML. */
const RESERVED = /^(?:[^:#[{]*: +|[ -]*- +)? *([*&!%@`])/
/** The parser stopped after brackets or braces: they are the beginning of a text, as in `{sha256}.{ext}`. */
const CLOSED = /(?:: +|- +)([[{]).*[\]}] *$/

/** @param index where the parser stopped */
function brokenAt(text: string, index: number): PersistError {
  const start = Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1
  const line = text.slice(start, text.indexOf('\n', index) >>> 0)
  const found = RESERVED.exec(line) ?? CLOSED.exec(text.slice(start, index))
  const [, mark = ''] = found ?? []
  if (!found) return invalid(faultAtIndex(text, index, say('yaml-broken')))
  return invalid(faultAtIndex(text, start + line.indexOf(mark, found.index), say('yaml-quotes', { mark })))
}

function faultAtIndex(text: string, index: number, fault: Text): Sentence {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/)
  return say('yaml-at', { line: lines.length, column: (lines.at(-1) ?? '').length + 1, fault })
}
