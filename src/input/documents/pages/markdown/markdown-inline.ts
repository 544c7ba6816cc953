/**
 * Finds images, HTML and code in one paragraph, heading or cell of Markdown. It is the part of CommonMark's bracket
 * algorithm that images need, without emphasis, which binds less tightly. Linear on hostile text.
 */

import { lengthAt, type Span } from '../../span.ts'
import { isPunctuation, normalizeLabel, readLinkTail } from './link-tail.ts'

/** An image, a link, a tag or the like. */
export interface InlinePart extends Span {
  /** The span of an image or link is its destination; an autolink has its `<` and `>`. */
  readonly kind: 'image' | 'link' | 'autolink' | 'html'
  /** Normalized label with a definition, in place of a destination; the span is that of the text. */
  readonly label?: string
}

export interface InlineParts {
  /** Without those in the text of an image, which are not shown. */
  readonly parts: readonly InlinePart[]
  /** Code spans and autolinks. */
  readonly code: readonly Span[]
  /** Links and images, from the start of their text to their end. */
  readonly links: readonly Span[]
}

interface Opener {
  readonly isImage: boolean
  /** Offset after the bracket. */
  readonly textStart: number
  /** Whether its text holds brackets; a label must not. */
  readonly hasBrackets: boolean
}

const IS_IMAGE = 1
const HAS_BRACKETS = 2
/** Takes the place of an opener's offset above its two flags. */
const UNIT = 4

/**
 * The opening brackets that have no closing one yet. Links do not nest: once a link is complete, the brackets around
 * it cannot open another one, but they can open an image. CommonMark calls them inactive. They are always the
 * outermost brackets, so their count is enough, and a text of a million brackets costs no loop over them. For the sake of
 * such a text an opener is a number: its offset and two flags.
 */
class OpenBrackets {
  readonly #openers: number[] = []
  #inactive = 0

  get depth(): number {
    return this.#openers.length
  }

  push(isImage: boolean, textStart: number): void {
    const last = this.#openers.length - 1
    if (last >= 0) this.#openers[last] = (this.#openers[last] as number) | HAS_BRACKETS
    this.#openers.push(textStart * UNIT + (isImage ? IS_IMAGE : 0))
  }

  /** Takes out the innermost opener. Undefined if there is none, or if it is inactive and opens no image. */
  pop(): Opener | undefined {
    const opener = this.#openers.pop()
    if (opener === undefined) return undefined
    const isInactive = this.#openers.length < this.#inactive
    this.#inactive = Math.min(this.#inactive, this.#openers.length)
    const isImage = (opener & IS_IMAGE) !== 0
    if (isInactive && !isImage) return undefined
    const hasBrackets = (opener & HAS_BRACKETS) !== 0
    return { isImage, hasBrackets, textStart: Math.floor(opener / UNIT) }
  }

  /** Call when the link of the opener that was taken out last is complete. */
  deactivate(): void {
    this.#inactive = this.#openers.length
  }
}

/** Result for most lines and cells, which have no marks at all. */
const PLAIN_TEXT: InlineParts = { parts: [], code: [], links: [] }

/** Brackets inside one another that are no parts of their own. */
const MANY_OPEN = 100_000

/** Characters of a label, from CommonMark. */
const MAX_LABEL = 999

/**
 * @param isDefined whether a normalized label has a definition
 * @param onPart called with the offset of each part; may throw
 */
export function readInline(
  text: string,
  isDefined: (label: string) => boolean,
  onPart: (at: number) => void,
): InlineParts {
  const firstMark = nextMark(text, 0)
  if (firstMark === text.length) return PLAIN_TEXT
  const parts: InlinePart[] = []
  const code: Span[] = []
  const links: Span[] = []
  const brackets = new OpenBrackets()
  const endOfCode = codeSpanEnds(text)
  const endOfHtml = htmlEnds(text)

  /** Handles a `]`. @returns the offset to continue at */
  const close = (at: number): number => {
    const opener = brackets.pop()
    const tail = opener && readLinkTail(text, at + 1)
    const reference = opener && !tail ? readReference(text, opener, at, isDefined) : undefined
    if (!opener || (!tail && !reference)) return at + 1
    onPart(at)
    if (!opener.isImage) brackets.deactivate()
    // The text of an image becomes its `alt`, so that images and links in it are not shown.
    else while ((parts.at(-1)?.from ?? -1) >= opener.textStart) parts.pop()
    const kind = opener.isImage ? 'image' : 'link'
    if (tail?.destination) parts.push({ kind, ...tail.destination })
    else if (reference) parts.push({ kind, label: reference.label, from: opener.textStart, to: at })
    const end = tail?.end ?? reference?.end ?? at + 1
    links.push({ from: opener.textStart, to: end })
    return end
  }

  const open = (isImage: boolean, textStart: number): void => {
    // People never nest so many, and each takes memory.
    if (brackets.depth > MANY_OPEN) onPart(textStart)
    brackets.push(isImage, textStart)
  }

  for (let at = firstMark; at < text.length; at = nextMark(text, at)) {
    const character = text[at]
    if (character === '\\') at += isPunctuation(text.charCodeAt(at + 1)) ? 2 : 1
    else if (character === '`') {
      const { end, isCode } = endOfCode(at)
      if (isCode) {
        onPart(at)
        code.push({ from: at, to: end })
      }
      at = end
    } else if (character === '<') {
      const found = endOfHtml(at)
      if (found) {
        onPart(at)
        const span = { from: at, to: found.end }
        parts.push({ kind: found.isHtml ? 'html' : 'autolink', ...span })
        if (!found.isHtml) code.push(span)
      }
      at = found?.end ?? at + 1
    } else if (character === '!') {
      const isImage = text[at + 1] === '['
      if (isImage) open(true, at + 2)
      at += isImage ? 2 : 1
    } else if (character === '[') {
      open(false, at + 1)
      at++
    } else at = close(at)
  }
  return { parts, code, links }
}

function nextMark(text: string, start: number): number {
  const mark = /[\\`<![\]]/g
  mark.lastIndex = start
  return mark.exec(text)?.index ?? text.length
}

/** Reads `[text][label]`, `[label][]` or `[label]`; undefined if the label has no definition. */
function readReference(
  text: string,
  opener: Opener,
  close: number,
  isDefined: (label: string) => boolean,
): { readonly label: string; readonly end: number } | undefined {
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

/** Returns for a backtick the end of its code span, or of the run if no equal run follows. */
function codeSpanEnds(text: string): (at: number) => { end: number; isCode: boolean } {
  /** Starts of the runs of each length, last first; made at the first call. */
  let runs: Map<number, number[]> | undefined
  return at => {
    runs ??= runsOf(text)
    let end = at
    while (text[end] === '`') end++
    const starts = runs.get(end - at) ?? []
    // Offsets only ascend, so that passed runs can be dropped.
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

/** HTML constructs that end with a mark of their own. */
const CONSTRUCTS: readonly { readonly start: RegExp; readonly end: string; readonly least: number }[] = [
  // `<!-->` and `<!--->` are whole comments: the end mark may share hyphens with the start.
  { start: /<!--/y, end: '-->', least: 2 },
  { start: /<\?/y, end: '?>', least: 2 },
  { start: /<!\[CDATA\[/y, end: ']]>', least: 9 },
  { start: /<![a-z]/iy, end: '>', least: 3 },
]

/** Returns for a `<` the end of the autolink, tag, comment or the like; undefined if it is text. */
function htmlEnds(text: string): (at: number) => { end: number; isHtml: boolean } | undefined {
  /** End marks that do not occur in the rest of the text. */
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
