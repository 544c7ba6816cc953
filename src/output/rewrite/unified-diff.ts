/** Makes a unified diff for `git apply` from a text and its splices. It compares no lines: the changes are known. */
import { firstPast } from '../../input/documents/span.ts'
import type { Splice } from './rewrite-text.ts'

/** Lines around a change. */
const CONTEXT = 3

interface Hunk {
  /** Range of source lines, from 0; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly lines: string[]
  readonly newLines: number
}

/**
 * @param path relative, with '/'
 * @param splices in the order of the text
 * @returns '' if nothing changes
 */
export function unifiedDiff(path: string, text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return ''
  const starts = lineStarts(text)
  const changes = changesOf(text, splices, starts)
  const out = [
    `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`,
    fileLine('---', `a/${path}`),
    fileLine('+++', `b/${path}`),
  ]
  let shift = 0
  for (const { from, to, lines, newLines } of hunksOf(changes, text, starts)) {
    out.push(`@@ -${rangeOf(from, to - from)} +${rangeOf(from + shift, newLines)} @@`, ...lines)
    shift += newLines - (to - from)
  }
  return `${out.join('\n')}\n`
}

interface Change {
  readonly from: number
  readonly to: number
  readonly added: readonly string[]
}

/** Offsets of line starts. Only LF ends a line, as in git. */
function lineStarts(text: string): readonly number[] {
  const starts = text === '' ? [] : [0]
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

/** Changes of whole lines. Splices that share a line become one change. */
function changesOf(text: string, splices: readonly Splice[], starts: readonly number[]): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < splices.length; ) {
    const first = splices[index] as Splice
    const from = lineAt(starts, first.from)
    let last = from
    const parts: string[] = []
    let at = starts[from] ?? 0
    for (; index < splices.length; index++) {
      const splice = splices[index] as Splice
      if (parts.length > 0 && lineAt(starts, splice.from) > last) break
      last = Math.max(last, lineAt(starts, Math.max(splice.from, splice.to - 1)))
      parts.push(text.slice(at, splice.from), splice.text)
      at = splice.to
    }
    const end = starts[last + 1] ?? text.length
    changes.push(
      trimmed({ from, to: last + 1, added: linesIn(parts.join('') + text.slice(at, end)) }, text, starts),
    )
  }
  return changes
}

/** Drops unchanged lines at both ends. */
function trimmed({ from, to, added }: Change, text: string, starts: readonly number[]): Change {
  let [head, tail] = [0, 0]
  while (head < to - from && head < added.length && added[head] === lineOf(text, starts, from + head)) head++
  while (
    tail < to - from - head &&
    tail < added.length - head &&
    added[added.length - 1 - tail] === lineOf(text, starts, to - 1 - tail)
  )
    tail++
  return { from: from + head, to: to - tail, added: added.slice(head, added.length - tail) }
}

function* hunksOf(changes: readonly Change[], text: string, starts: readonly number[]): Generator<Hunk> {
  for (let index = 0; index < changes.length; ) {
    const from = Math.max(0, (changes[index] as Change).from - CONTEXT)
    const lines: string[] = []
    let newLines = 0
    let at = from
    const keepTo = (to: number) => {
      for (; at < to; at++, newLines++) lines.push(shown(' ', lineOf(text, starts, at)))
    }
    for (
      let next = changes[index];
      next && next.from <= at + (lines.length === 0 ? CONTEXT : 2 * CONTEXT);
      next = changes[index]
    ) {
      keepTo(next.from)
      for (; at < next.to; at++) lines.push(shown('-', lineOf(text, starts, at)))
      lines.push(...next.added.map(line => shown('+', line)))
      newLines += next.added.length
      index++
    }
    keepTo(Math.min(starts.length, at + CONTEXT))
    yield { from, to: at, lines, newLines }
  }
}

function shown(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`
}

function lineOf(text: string, starts: readonly number[], index: number): string {
  return text.slice(starts[index], starts[index + 1] ?? text.length)
}

function linesIn(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(0, firstPast(starts.length, index => (starts[index] as number) > offset) - 1)
}

function rangeOf(from: number, count: number): string {
  // For an empty range git expects the line before it.
  const start = count === 0 ? from : from + 1
  return count === 1 ? `${start}` : `${start},${count}`
}

/** As in git, a tab marks the end of a name with blanks. */
function fileLine(mark: string, path: string): string {
  const name = quoted(path)
  return `${mark} ${name}${name === path && /\s/.test(path) ? '\t' : ''}`
}

function quoted(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is quoted
  if (!/["\\\u0000-\u001f\u007f]/.test(path)) return path
  const octal = (byte: number) => `\\${byte.toString(8).padStart(3, '0')}`
  const bytes = [...Buffer.from(path)].map(byte =>
    byte === 34 || byte === 92
      ? `\\${String.fromCharCode(byte)}`
      : byte < 32 || byte >= 127
        ? octal(byte)
        : String.fromCharCode(byte),
  )
  return `"${bytes.join('')}"`
}
