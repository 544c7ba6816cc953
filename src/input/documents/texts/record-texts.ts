/** Finds the texts of JSON values that `html-fields` and `markdown-fields` name, and reads their images. */

import { faultAt, listed } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import type { PathLevel, TextKind } from '../document-options.ts'
import { isBelowStored, type JsonText, noteEdits } from '../json/json-edits.ts'
import { findWanted, newWanted, want } from '../json/json-scan.ts'
import { isListed, noteUrl } from '../pages/page.ts'
import type { Reading } from '../reading.ts'
import { isDeeper, isRecord, kindOf, MAX_DEPTH, textOf, type UnknownRecord } from '../record-values.ts'
import { type FieldNames, type FoundUrl, otherFields } from '../records.ts'
import { type KeyPath, pointerOf } from '../source-position.ts'
import type { Span } from '../span.ts'
import { embeddedUrls } from './embedded-text.ts'
import { escapedIn, escapesIn } from './quote-around.ts'

/** Returns the page that the nearest object above the text names. */
function pageOf(value: unknown, keys: KeyPath, refererField: string | undefined): string | undefined {
  if (refererField === undefined) return undefined
  for (const holder of holdersOf(value, keys).reverse()) {
    const page = isRecord(holder) ? textOf(holder, refererField) : undefined
    if (page !== undefined) return page
  }
  return undefined
}

/**
 * @param value the value without its texts
 * @param recordDepth negative if no record is meant
 */
function fieldsOfRecord(
  value: unknown,
  keys: KeyPath,
  recordDepth: number,
  names: FieldNames,
): UnknownRecord | undefined {
  if (recordDepth < 0) return undefined
  const holders = holdersOf(value, keys).slice(0, recordDepth + 1)
  const record = holders.findLast(isRecord)
  return record && !isDeeper(record, MAX_DEPTH) ? otherFields(record, names) : undefined
}

/** The value, and what holds the text at each level below it. */
function holdersOf(value: unknown, keys: KeyPath): unknown[] {
  const holders = [value]
  let inner = value
  for (const key of keys.slice(0, -1)) {
    // A text that holds another match was taken out as a whole.
    if (typeof inner !== 'object' || inner === null) break
    inner = (inner as Readonly<Record<string | number, unknown>>)[key]
    holders.push(inner)
  }
  return holders
}

/**
 * Returns how many keys of a match lead to its record: one of the items that the path's last open step finds. With
 * names alone there is one record, the whole value.
 */
function recordDepthOf(levels: readonly PathLevel[], keys: KeyPath): number {
  const last = levels.findLastIndex(({ names, isDeep }) => names.length === 0 || isDeep)
  if (last < 0) return 0
  const isAbove = (levels[last] as PathLevel).names.length > 0
  return Math.max(0, keys.length - (levels.length - 1 - last) - (isAbove ? 1 : 0))
}

/** A text of a value, or another value where a text was expected. */
export interface FieldText {
  readonly kind: TextKind | 'url'
  /** Absent for feeds, whose members have fixed names. */
  readonly field?: string
  readonly keys: KeyPath
  /** For people: `posts[4].content`. */
  readonly path: string
  readonly value: unknown
  /** How many of the keys lead to the record that holds the text. */
  readonly recordDepth: number
}

/** @returns the texts, each place once, and the value without them */
function splitTexts(
  value: unknown,
  { options: { texts = [], select, mode }, coverage }: Reading,
): { readonly found: readonly FieldText[]; readonly rest: unknown } {
  const found = new Map<string, FieldText>()
  for (const [index, { kind, name, reader }] of texts.filter(one => one.reader).entries()) {
    const matches = reader?.find(value) ?? []
    const own = matches.filter(({ keys }) => mode !== 'add' || !isBelowStored(value, keys))
    coverage?.paths[select.length + index]?.note(value, own.length)
    for (const match of own) {
      const pointer = pointerOf(match.keys)
      const recordDepth = recordDepthOf(reader?.levels ?? [], match.keys)
      if (!found.has(pointer)) found.set(pointer, { ...match, kind, field: name, recordDepth })
    }
  }
  return { found: [...found.values()], rest: withoutTexts(value, [...found.values()]) }
}

/** Copies only what holds a text. Works without recursion, because hostile depth would overflow the stack. */
function withoutTexts(value: unknown, found: readonly FieldText[]): unknown {
  type Holder = Record<string | number, unknown>
  const copies = new Map<unknown, Holder>()
  const copyOf = (original: unknown) => {
    const copy =
      copies.get(original) ??
      ((Array.isArray(original) ? [...original] : { ...(original as object) }) as Holder)
    copies.set(original, copy)
    return copy
  }
  let rest = value
  for (const { keys } of found) {
    const last = keys.at(-1)
    // The whole value is the text.
    if (last === undefined) return undefined
    let original = value as Holder
    let copy = copyOf(original)
    rest = copy
    for (const key of keys.slice(0, -1)) {
      original = original[key] as Holder
      const below = copyOf(original)
      copy[key] = below
      copy = below
    }
    if (Array.isArray(copy)) copy[Number(last)] = null
    else delete copy[last]
  }
  return rest
}

/**
 * Yields the images of one value and notes their places; those of its texts follow.
 * @param find finds the images of the value without its texts
 */
export function* urlsWithTexts(
  json: JsonText,
  find: (rest: unknown) => Iterable<FoundUrl>,
  reading: Reading,
): Generator<FoundUrl> {
  const { found, rest } = splitTexts(json.value, reading)
  yield* noteEdits({ ...json, value: rest }, find(rest), reading)
  yield* imagesInTexts(found, { json, rest }, reading)
}

/** What holds the texts. */
interface TextHolder {
  readonly json: JsonText
  /** The value without the texts. */
  readonly rest?: unknown
  /** The page that relative URLs belong to where no record names one. */
  readonly base?: string | undefined
}

/** Yields the images of the texts, and a position for each value that is no text. */
export function* imagesInTexts(
  found: readonly FieldText[],
  holder: TextHolder,
  reading: Reading,
): Generator<FoundUrl> {
  const ranges = rangesOf(found, holder.json)
  for (const [index, one] of found.entries()) yield* imagesIn(one, ranges[index], holder, reading)
}

function rangesOf(found: readonly FieldText[], { text }: JsonText): readonly Span[] {
  if (text === undefined || found.length === 0) return []
  const root = newWanted()
  const nodes = found.map(({ keys }) => want(root, keys))
  findWanted(text, root)
  return nodes
}

function* imagesIn(
  { keys, value, path, field, kind, recordDepth }: FieldText,
  range: Span | undefined,
  { json, rest, base }: TextHolder,
  reading: Reading,
): Generator<FoundUrl> {
  const { options } = reading
  const { text: source = '', offset: start } = json
  const where = listed(json.where, path)
  // Exports write null for a post without a text.
  if (value === null) return
  const raw = range && source.slice(range.from, range.to)
  // A long integer was read as text.
  const isText = typeof value === 'string' && (raw === undefined || raw.startsWith('"'))
  // Only a text is searched: each of many values inside one another may be as long as the document.
  const page = isText ? pageOf(json.value, keys, options.refererField) : undefined
  const takesRelative = (url: string) => (page ?? base) !== undefined || options.takesRelative(url)
  const aroundOf = isText && raw !== undefined ? escapedIn(raw) : undefined
  const urls = isText
    ? embeddedUrls(
        {
          text: value,
          kind,
          start: range ? start + range.from + 1 : 0,
          atoms: () => (range ? escapesIn(source, range, start) : []),
          around: (_, from, to) =>
            aroundOf?.(source.slice(from - start, to - start)) ?? { kind: 'json', escaped: '' },
        },
        url => isListed(url, { takesRelative }),
        options,
        fault => reading.notices.push(faultAt(where, fault)),
      )
    : say('text-other-kind', { field: field ?? path, kind: kindOf(value) })
  if ('in' in urls) {
    reading.urlCount++
    yield { image: { url: '', where, problem: urls }, path: keys }
    return
  }
  const fields = urls.length > 0 ? fieldsOfRecord(rest, keys, recordDepth, options) : undefined
  for (const one of urls) {
    noteUrl(one, reading, fault => faultAt(where, fault))
    yield {
      image: { url: one.url, where, ...(page !== undefined && { referer: page }), ...(fields && { fields }) },
      path: keys,
      ...(field !== undefined && { inText: { field, offset: one.offset } }),
    }
  }
}
