/** Parses JSON so that long integers keep their digits: ids of posts exceed what a number holds exactly. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'

/** Quick test for a long integer. The character before it excludes most digits inside URLs. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/

/** Levels of nesting. From `[[[[` the parser would make millions of arrays before it reports that the text is broken. */
const MAX_LEVELS = 200_000
/** Members of one record. A million of them take 600 MB. */
const MAX_MEMBERS = 250_000

const [QUOTE, COLON, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x22, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d]

/** The text is too deep or too wide to be parsed. */
export class JsonShapeError extends SyntaxError {
  readonly sentence: Sentence

  constructor(sentence: Sentence) {
    super('json-shape')
    this.sentence = sentence
  }
}

/**
 * Works as `JSON.parse`, but returns integers beyond 2^53 as text, because a number would round them.
 * A reviver is no option: it overflows the stack on some thousands of levels.
 * @throws JsonShapeError; SyntaxError if the text is not JSON
 */
export function parseJsonExactly(text: string): unknown {
  refuseShape(text)
  const value: unknown = JSON.parse(text)
  return LONG_INTEGER.test(text) ? JSON.parse(withLongIntegersQuoted(text)) : value
}

/** @param text valid JSON, so that numbers stand only between strings */
function withLongIntegersQuoted(text: string): string {
  let written = ''
  let copied = 0
  for (let at = 0; at < text.length; ) {
    const opening = text.indexOf('"', at)
    const end = opening < 0 ? text.length : opening
    const between = text.slice(at, end)
    if (LONG_INTEGER.test(between)) {
      written += text.slice(copied, at) + between.replace(/-?\d[-+.\deE]*/g, quotedIfLong)
      copied = end
    }
    at = opening < 0 ? end : stringEnd(text, opening)
  }
  return written + text.slice(copied)
}

function quotedIfLong(number: string): string {
  return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? `"${number}"` : number
}

/** Returns the offset after the closing quote: the first that is not escaped. */
export function stringEnd(text: string, opening: number): number {
  for (let at = opening; ; ) {
    at = text.indexOf('"', at + 1)
    let backslashes = 0
    while (text[at - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return at + 1
  }
}

/** Counts outside of strings, which is far cheaper than parsing. */
function refuseShape(text: string): void {
  // A shorter text has neither.
  if (text.length <= MAX_LEVELS) return
  const members = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = stringEnd(text, at) - 1
      if (at < 0) return
    } else if (code === OPEN_LIST || code === OPEN_RECORD) {
      if (members.push(0) > MAX_LEVELS + 1)
        throw new JsonShapeError(say('record-too-deep', { most: MAX_LEVELS }))
    } else if (code === CLOSE_LIST || code === CLOSE_RECORD) members.pop()
    else if (code === COLON) {
      const inner = members.length - 1
      members[inner] = (members[inner] ?? 0) + 1
      if ((members[inner] ?? 0) > MAX_MEMBERS)
        throw new JsonShapeError(say('record-too-wide', { most: MAX_MEMBERS }))
    }
  }
}
