/**
 * Finds front matter before a page's text: between `---` or `+++`, before `;;;`, or a JSON object. Its values are parsed,
 * and each string has its place.
 */

import type { Quoting } from '../../edit.ts'
import { stringEnd } from '../../json/exact-json.ts'
import type { KeyPath } from '../../source-position.ts'
import type { Span } from '../../span.ts'

export interface MatterRange {
  readonly kind: 'yaml' | 'toml' | 'json'
  /** Range inside the fences. */
  readonly start: number
  readonly end: number
  /** Start of the page's text. */
  readonly bodyStart: number
}

type FrontMatter =
  | MatterRange
  | { readonly kind: 'none'; readonly bodyStart: 0 }
  /** The first line opens front matter, but no line closes it. */
  | { readonly kind: 'unclosed'; readonly fence: string }

const NONE: FrontMatter = { kind: 'none', bodyStart: 0 }

const FENCES = [
  { first: /^---[ \t]*(?:\r\n|\n|\r)/, last: /^(?:---|\.\.\.)[ \t]*$/gm, kind: 'yaml', fence: '---' },
  { first: /^\+\+\+[ \t]*(?:\r\n|\n|\r)/, last: /^\+\+\+[ \t]*$/gm, kind: 'toml', fence: '+++' },
  { first: /^;;;[ \t]*(?:\r\n|\n|\r)/, last: /^;;;[ \t]*$/gm, kind: 'json', fence: ';;;' },
] as const

export function findFrontMatter(text: string): FrontMatter {
  for (const { first, last, kind, fence } of FENCES) {
    const opening = first.exec(text)?.[0]
    if (opening === undefined) continue
    if (kind === 'yaml' && !opensYaml(text, opening.length)) return NONE
    last.lastIndex = opening.length
    const closing = last.exec(text)
    if (!closing) return { kind: 'unclosed', fence }
    const bodyStart = closing.index + closing[0].length
    return { kind, start: opening.length, end: closing.index, bodyStart }
  }
  if (/^\{\s*(?:"|\})/.test(text)) return jsonObject(text)
  return /^"(?:[^"\\\r\n]|\\.)*"\s*:/.test(text) ? jsonMembers(text) : NONE
}

/** Matches a member, an item, `{` or the closing mark. Tags, links and the like are the page's own text. */
const YAML_LINE =
  /^(?:(?:---|\.\.\.)[ \t]*$|-(?:[ \t]|$)|\{|(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|<<)[ \t]*:(?:[ \t]|$)|(?:[^\s"'#&*!|>%@`,?[\]{}<:-]|-[^\s:<>-])(?:[^:<>]|:(?=[^\s/]))*:(?:[ \t]|$))/

/** Whether the next line that is not blank shows that `---` is no thematic break. */
function opensYaml(text: string, from: number): boolean {
  const line = /[^\r\n]+/g
  line.lastIndex = from
  for (let found = line.exec(text); found; found = line.exec(text)) {
    const content = found[0].trimStart()
    if (content !== '' && !content.startsWith('#')) return YAML_LINE.test(content)
  }
  return false
}

/** Reads Hexo's form: members of an object without braces, and a closing line `;;;`. */
function jsonMembers(text: string): FrontMatter {
  const last = /^;;;+[ \t]*$/gm
  const closing = last.exec(text)
  return closing
    ? { kind: 'json', start: 0, end: closing.index, bodyStart: closing.index + closing[0].length }
    : NONE
}

/** Reads a JSON object. Its last line holds nothing else but `;;;`, which may also have the next line. */
function jsonObject(text: string): FrontMatter {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = stringEnd(text, at)
      if (end <= at) break
      at = end - 1
    } else if (character === '{') depth++
    else if (character === '}' && --depth === 0) {
      const ending = /[ \t]*(?:(?:\r\n|\n|\r)?;;;+[ \t]*)?(?=[\r\n]|$)/y
      ending.lastIndex = at + 1
      return ending.test(text) ? { kind: 'json', start: 0, end: at + 1, bodyStart: ending.lastIndex } : NONE
    }
  }
  return NONE
}

/** Where a string stands in the text that was parsed. */
export interface MatterSpan extends Span {
  readonly quoting: Quoting
}

export interface MatterValues {
  /** The values as `JSON.parse` would return them. */
  readonly value: unknown
  /** Returns spans in the order of the paths; undefined unless the value is a string on one line. */
  spansOf(paths: readonly KeyPath[]): readonly (MatterSpan | undefined)[]
}
