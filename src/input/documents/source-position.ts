import { placedAt, type Sentence } from '../../base/sentence.ts'

/** Where a URL stands in a list, as results show it. */
export type SourcePosition = TextPosition | JsonPosition | WebPosition

/** A position in a list that `urls-from` names. */
export interface WebPosition {
  /** The address, without the values of its query. */
  readonly list: string
  /** Number of the line of `urls-from`, from 1. */
  readonly address: number
  /** Counts from 1; absent in JSON. */
  readonly line?: number
  /** Counts characters from 1; absent in JSON. */
  readonly column?: number
  /** RFC 6901 pointer; only in JSON. */
  readonly pointer?: string
  /** Inside a text that a record holds: the entry of `html-fields` or `markdown-fields` that names it. */
  readonly field?: string
  /** There also: UTF-16 units of the decoded text before the URL. */
  readonly offset?: number
}

/** Returns the list's path, or its address. */
export function listOf(listedAt: SourcePosition): string {
  return 'list' in listedAt ? listedAt.list : listedAt.file
}

/** A position in text, CSV, TSV, Markdown, HTML or a feed. */
export interface TextPosition {
  /** The list's path, relative to the working directory if it lies below it. */
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** Counts characters from 1. */
  readonly column: number
  /** Inside a text that a record holds: the entry of `html-fields` or `markdown-fields` that names it. */
  readonly field?: string
  /** There also: UTF-16 units of the decoded text before the URL. */
  readonly offset?: number
}

/** A position in JSON or JSON Lines. */
export interface JsonPosition {
  /** The list's path, relative to the working directory if it lies below it. */
  readonly file: string
  /** Counts from 1; present if each line is a document of its own. */
  readonly line?: number
  /** RFC 6901 pointer; for a missing URL it points to the record that lacks it. */
  readonly pointer: string
  /** Inside a text that a record holds: the entry of `html-fields` or `markdown-fields` that names it. */
  readonly field?: string
  /** There also: UTF-16 units of the decoded text before the URL. */
  readonly offset?: number
}

export type KeyPath = readonly (string | number)[]

export function pointerOf(path: KeyPath): string {
  let pointer = ''
  for (const key of path) {
    const isPlain = typeof key === 'number' || !/[~/]/.test(key)
    pointer += `/${isPlain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return pointer
}

/** Finds line and column of ascending offsets; reads each character once. */
export class LineCounter {
  readonly #text: string
  #at = 0
  #line = 1
  #column = 1

  constructor(text: string) {
    this.#text = text
  }

  positionOf(offset: number): { readonly line: number; readonly column: number } {
    for (; this.#at < offset; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      const isBreak = code === LF || (code === CR && this.#text.charCodeAt(this.#at + 1) !== LF)
      if (isBreak) {
        this.#line++
        this.#column = 1
      } else if (code < FIRST_LOW_SURROGATE || code > LAST_LOW_SURROGATE) this.#column++
    }
    return { line: this.#line, column: this.#column }
  }
}

/** Returns the line of an offset. */
export function lineAt(text: string, offset: number): number {
  return new LineCounter(text).positionOf(offset).line
}

const LF = 10
const CR = 13
/** A low surrogate is the second half of a character and is not counted. */
const FIRST_LOW_SURROGATE = 0xdc00
const LAST_LOW_SURROGATE = 0xdfff

/** Adds the line of the position, if it has one. */
export function atPosition(listedAt: SourcePosition | undefined, sentence: Sentence): Sentence {
  const line = listedAt?.line
  return listedAt && 'file' in listedAt && line !== undefined
    ? placedAt({ file: listedAt.file, line }, sentence)
    : sentence
}
