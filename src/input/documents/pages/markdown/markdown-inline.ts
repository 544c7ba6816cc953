/**
 * The images of one paragraph, heading or cell of Markdown, and what in it is HTML or code: the part of CommonMark's
 * algorithm for brackets that images need. Emphasis is left out, since it binds less tightly. Linear on hostile text.
 */

import type { TextRange } from '../page-url.ts'
import { type Destination, isPunctuation, readLinkTail } from './link-tail.ts'

export interface InlineParts {
  /** Destinations of inline images. */
  readonly images: readonly Destination[]
  /** Labels of reference images that are defined, normalized. */
  readonly labels: readonly string[]
  readonly html: readonly TextRange[]
  /** Code spans and autolinks. */
  readonly code: readonly TextRange[]
  /** Links and images, from their text to their end. */
  readonly links: readonly TextRange[]
}

interface Opener {
  readonly isImage: boolean
  /** Behind the bracket. */
  readonly textStart: number
  /** A label holds no brackets. */
  hasBrackets: boolean
}

/** Most lines and cells hold none of all this. */
const PLAIN_TEXT: InlineParts = { images: [], labels: [], html: [], code: [], links: [] }

/** As CommonMark has it. */
const MAX_LABEL = 999

/** @param isDefined asked for a normalized label */
export function readInline(text: string, isDefined: (label: string) => boolean): InlineParts {
  const firstMark = nextMark(text, 0)
  if (firstMark === text.length) return PLAIN_TEXT
  const images: Destination[] = []
  const references: (Reference & { readonly start: number })[] = []
  const html: TextRange[] = []
  const code: TextRange[] = []
  const links: TextRange[] = []
  const openers: Opener[] = []
  /** Openers of links below this depth have a link behind them, and would hold it. */
  let spent = 0
  const endOfCode = codeSpanEnds(text)
  const endOfHtml = htmlEnds(text)

  const push = (isImage: boolean, textStart: number) => {
    const last = openers.at(-1)
    if (last) last.hasBrackets = true
    openers.push({ isImage, textStart, hasBrackets: false })
  }
  /** @returns where to go on behind a `]` */
  const close = (at: number): number => {
    const opener = openers.pop()
    const depth = openers.length
    if (!opener) return at + 1
    const isSpent = depth < spent
    spent = Math.min(spent, depth)
    if (!opener.isImage && isSpent) return at + 1
    const tail = readLinkTail(text, at + 1)
    const reference = tail ? undefined : readReference(text, opener, at, isDefined)
    if (!tail && !reference) return at + 1
    if (!opener.isImage) spent = depth
    else {
      // What stands in its text is read out, not shown.
      dropFrom(images, opener.textStart, ({ start }) => start)
      dropFrom(references, opener.textStart, ({ start }) => start)
      dropFrom(html, opener.textStart, ({ from }) => from)
      if (tail?.destination) images.push(tail.destination)
      else if (reference) references.push({ ...reference, start: opener.textStart })
    }
    const end = tail?.end ?? reference?.end ?? at + 1
    links.push({ from: opener.textStart, to: end })
    return end
  }

  for (let at = firstMark; at < text.length; at = nextMark(text, at)) {
    const character = text[at]
    if (character === '\\') at += isPunctuation(text.charCodeAt(at + 1)) ? 2 : 1
    else if (character === '`') {
      const { end, isCode } = endOfCode(at)
      if (isCode) code.push({ from: at, to: end })
      at = end
    } else if (character === '<') {
      const end = endOfHtml(at)
      if (end?.isHtml) html.push({ from: at, to: end.end })
      else if (end) code.push({ from: at, to: end.end })
      at = end?.end ?? at + 1
    } else if (character === '!') {
      const isImage = text[at + 1] === '['
      if (isImage) push(true, at + 2)
      at += isImage ? 2 : 1
    } else if (character === '[') {
      push(false, at + 1)
      at++
    } else at = close(at)
  }
  return { images, labels: references.map(({ label }) => label), html, code, links }
}

function dropFrom<Part>(parts: Part[], from: number, startOf: (part: Part) => number): void {
  for (let last = parts.at(-1); last !== undefined && startOf(last) >= from; last = parts.at(-1)) parts.pop()
}

function nextMark(text: string, start: number): number {
  const mark = /[\\`<![\]]/g
  mark.lastIndex = start
  return mark.exec(text)?.index ?? text.length
}

/** Whitespace folded, without regard to case. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

interface Reference {
  readonly label: string
  readonly end: number
}

/** `[text][label]`, `[label][]` or `[label]`, where it is defined. */
function readReference(
  text: string,
  opener: Opener,
  close: number,
  isDefined: (label: string) => boolean,
): Reference | undefined {
  const full = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y
  full.lastIndex = close + 1
  const found = full.exec(text)
  const isFull = found?.[1] !== undefined && found[1].trim() !== ''
  const own = text.slice(opener.textStart, Math.min(close, opener.textStart + MAX_LABEL + 1))
  const label = isFull ? (found[1] ?? '') : opener.hasBrackets || own.length > MAX_LABEL ? '' : own
  const normalized = normalizeLabel(label)
  if (normalized === '' || !isDefined(normalized)) return undefined
  return { label: normalized, end: found && (isFull || found[1] === '') ? full.lastIndex : close + 1 }
}

/** For a backtick: the end of the code span, or of the run where none like it follows. */
function codeSpanEnds(text: string): (at: number) => { end: number; isCode: boolean } {
  /** Where runs of a length begin, from left to right; made when first asked. */
  let runs: Map<number, number[]> | undefined
  return at => {
    runs ??= runsOf(text)
    let end = at
    while (text[end] === '`') end++
    const starts = runs.get(end - at) ?? []
    // From the end: those passed are never asked for again.
    while ((starts.at(-1) ?? Number.POSITIVE_INFINITY) < end) starts.pop()
    const closing = starts.pop()
    return closing === undefined ? { end, isCode: false } : { end: closing + end - at, isCode: true }
  }
}

function runsOf(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length)
    if (starts) starts.push(index)
    else runs.set(run.length, [index])
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

const AUTOLINK =
  /<[a-z][a-z\d+.-]{1,31}:[^\s<>]*>|<[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*>/iy
const TAG =
  /<(?:\/[a-z][a-z\d-]*\s*|[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>/iy

/** Constructs of HTML that run to a mark of their own. */
const CONSTRUCTS: readonly { readonly start: RegExp; readonly end: string; readonly least: number }[] = [
  // `<!-->` and `<!--->` are whole comments: the mark may share its hyphens with the beginning.
  { start: /<!--/y, end: '-->', least: 2 },
  { start: /<\?/y, end: '?>', least: 2 },
  { start: /<!\[CDATA\[/y, end: ']]>', least: 9 },
  { start: /<![a-z]/iy, end: '>', least: 3 },
]

/** For a `<`: the end of an autolink, or of the tag, comment or like; undefined where it is text. */
function htmlEnds(text: string): (at: number) => { end: number; isHtml: boolean } | undefined {
  /** Marks that do not come any more. */
  const gone = new Set<string>()
  return at => {
    const autolink = lengthAt(AUTOLINK, text, at)
    if (autolink > 0) return { end: at + autolink, isHtml: false }
    const tag = lengthAt(TAG, text, at)
    if (tag > 0) return { end: at + tag, isHtml: true }
    for (const { start, end, least } of CONSTRUCTS) {
      if (lengthAt(start, text, at) === 0) continue
      const found = gone.has(end) ? -1 : text.indexOf(end, at + least)
      if (found >= 0) return { end: found + end.length, isHtml: true }
      gone.add(end)
    }
    return undefined
  }
}

function lengthAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.exec(text)?.[0].length ?? 0
}
