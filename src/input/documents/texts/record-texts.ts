/** Finds the texts of JSON values that `html-fields` and `markdown-fields` name, and reads their images. */
import { say } from '../../../base/messages/say.ts'
import { faultAt, listed, type Sentence, type Text } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions, PathLevel, TextKind } from '../document-options.ts'
import type { ImageUrl } from '../image-url.ts'
import { isBelowStored } from '../json/json-edits.ts'
import { findWanted, newWanted, want } from '../json/json-scan.ts'
import { isListed, noteUrl } from '../pages/page.ts'
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
export interface HeldText {
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

/** Where the values stand. */
interface HoldingText {
  /** Absent for values that are in no file. */
  readonly text?: string
  /** Offset of the text in the file. */
  readonly offset: number
  readonly value: unknown
  /** The value without the texts. */
  readonly rest: unknown
  readonly where: Text
}

/** @returns the texts, each place once, and the value without them */
export function splitTexts(
  value: unknown,
  { texts = [], select, mode, suffix }: DocumentOptions,
  { coverage }: DocumentFacts,
): { readonly held: readonly HeldText[]; readonly rest: unknown } {
  const held = new Map<string, HeldText>()
  for (const [index, { kind, name, reader }] of texts.filter(one => one.reader).entries()) {
    const matches = reader?.find(value) ?? []
    const own = matches.filter(({ keys }) => mode !== 'add' || !isBelowStored(value, keys, suffix))
    coverage?.paths[select.length + index]?.note(value, own.length)
    for (const match of own) {
      const pointer = pointerOf(match.keys)
      const recordDepth = recordDepthOf(reader?.levels ?? [], match.keys)
      if (!held.has(pointer)) held.set(pointer, { ...match, kind, field: name, recordDepth })
    }
  }
  return { held: [...held.values()], rest: withoutTexts(value, [...held.values()]) }
}

/** Copies only what holds a text. Works without recursion, because hostile depth would overflow the stack. */
function withoutTexts(value: unknown, held: readonly HeldText[]): unknown {
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
  for (const { keys } of held) {
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

/** Yields the images of the texts, and a position for each value that is no text. */
export function* imagesInTexts(
  held: readonly HeldText[],
  holding: HoldingText,
  options: DocumentOptions,
  facts: DocumentFacts,
): Generator<FoundUrl> {
  const ranges = rangesOf(held, holding)
  for (const [index, one] of held.entries()) yield* imagesIn(one, ranges[index], holding, options, facts)
}

function rangesOf(held: readonly HeldText[], { text }: HoldingText): readonly Span[] {
  if (text === undefined || held.length === 0) return []
  const root = newWanted()
  const nodes = held.map(({ keys }) => want(root, keys))
  findWanted(text, root)
  return nodes
}

function* imagesIn(
  held: HeldText,
  range: Span | undefined,
  holding: HoldingText,
  options: DocumentOptions,
  facts: DocumentFacts,
): Generator<FoundUrl> {
  const { keys, value, path, field, kind } = held
  const { text: source = '', offset: start } = holding
  const where = listed(holding.where, path)
  // Exports write null for a post without a text.
  if (value === null) return
  const raw = range && source.slice(range.from, range.to)
  // A long integer was read as text.
  const isText = typeof value === 'string' && (raw === undefined || raw.startsWith('"'))
  if (!isText) {
    facts.urlCount++
    yield {
      image: problemAt(where, say('text-other-kind', { field: field ?? path, kind: kindOf(value) })),
      path: keys,
    }
    return
  }
  const page = pageOf(holding.value, keys, options.refererField)
  const takesRelative = (url: string) => page !== undefined || options.takesRelative(url)
  const aroundOf = raw === undefined ? undefined : escapedIn(raw)
  const urls = embeddedUrls(
    {
      text: value,
      kind,
      start: range ? start + range.from + 1 : 0,
      atoms: () => (range ? escapesIn(source, range, start) : []),
      around: (_, from, to) =>
        aroundOf?.(source.slice(from - start, to - start)) ?? { kind: 'json', escaped: '' },
    },
    url => isListed(url, { takesRelative }),
    options.media,
    fault => facts.notices.push(faultAt(where, fault)),
  )
  if ('in' in urls) {
    facts.urlCount++
    yield { image: problemAt(where, urls), path: keys }
    return
  }
  const fields = urls.length > 0 ? fieldsOfRecord(holding.rest, keys, held.recordDepth, options) : undefined
  for (const one of urls) {
    noteUrl(one, range ? options.mode : 'none', facts, fault => faultAt(where, fault))
    yield {
      image: { url: one.url, where, ...(page !== undefined && { referer: page }), ...(fields && { fields }) },
      path: keys,
      ...(field !== undefined && { inText: { field, offset: one.offset } }),
    }
  }
}

function problemAt(where: Text, problem: Sentence): ImageUrl {
  return { url: '', where, problem }
}
