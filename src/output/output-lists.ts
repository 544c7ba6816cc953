/** Lists for later steps, as JSON. A list that is too long becomes empty; the others stay whole. Pure. */
import { say } from '../base/messages/say.ts'
import { listed, type Sentence } from '../base/sentence.ts'
import type { Report } from './report.ts'
import { OUTCOMES } from './result.ts'

/**
 * Bytes of one list. A step passes a list to a program in an environment string, which on Linux holds 131,072 bytes
 * with its name (MAX_ARG_STRLEN of execve(2)). All outputs of a job hold 1 MB, counted in UTF-16: six lists fit.
 */
const MAX_OUTPUT_BYTES = 81_920

/** A list that was left empty, and the number of its items. */
export interface LeftEmpty {
  readonly name: string
  readonly count: number
}

/** Names the lists that were left empty, and the files that hold them whole. */
export function leftEmptySentence(leftEmpty: readonly LeftEmpty[]): Sentence {
  const lists = leftEmpty.map(({ name, count }) => say('outputs-list-count', { name, count }))
  const files = new Set(leftEmpty.map(({ name }) => (name === 'new-keys' ? 'new-file' : 'results-file')))
  return say('outputs-left-empty', {
    most: MAX_OUTPUT_BYTES,
    lists: listed(...lists),
    files: [...files].join(', '),
  })
}

/** JSON arrays that grow during a job. A list that passes the limit is dropped; the others go on. */
export class OutputLists<Name extends string> {
  readonly #lists: ReadonlyMap<Name, { readonly items: string[]; bytes: number; count: number }>

  constructor(...names: readonly Name[]) {
    this.#lists = new Map(names.map(name => [name, { items: [], bytes: 2, count: 0 }]))
  }

  add(name: Name, item: string | object | null): void {
    const list = this.#lists.get(name)
    if (!list) return
    const json = JSON.stringify(item)
    // The first item has no comma before it.
    list.bytes += Buffer.byteLength(json) + (list.count > 0 ? 1 : 0)
    list.count++
    if (list.bytes > MAX_OUTPUT_BYTES) list.items.length = 0
    else list.items.push(json)
  }

  /** The list as JSON; '' if it is too long. */
  json(name: Name): string {
    const list = this.#lists.get(name)
    return !list || list.bytes > MAX_OUTPUT_BYTES ? '' : `[${list.items.join(',')}]`
  }

  leftEmpty(): LeftEmpty[] {
    return [...this.#lists]
      .filter(([, { bytes }]) => bytes > MAX_OUTPUT_BYTES)
      .map(([name, { count }]) => ({ name, count }))
  }
}

export interface ReportLists {
  /** JSON array with an item per position of the whole input; `null` if the image is not in the store. */
  readonly keys: string
  readonly urls: string
  /** JSON object from source URL to key. */
  readonly map: string
  readonly newKeys: string
  /** JSON array of the addresses that could not be read. */
  readonly failedLists: string
  /** JSON array; `[]` if no list was to be rewritten. */
  readonly rewritten: string
  readonly leftEmpty: readonly LeftEmpty[]
}

export function listsOfReport({
  positions,
  results,
  newKeys,
  failedLists,
  rewritten = [],
}: Report): ReportLists {
  const lists = new OutputLists('keys', 'public-urls', 'new-keys', 'failed-lists', 'rewritten')
  const map = new Map<string, string>()
  let next = 0
  // Positions of other shards have no result.
  const fillTo = (position: number) => {
    for (; next < position; next++) {
      lists.add('keys', null)
      lists.add('public-urls', null)
    }
  }
  for (const { position, url, key, publicUrl } of results) {
    fillTo(position)
    next++
    lists.add('keys', key ?? null)
    lists.add('public-urls', publicUrl ?? null)
    if (key) map.set(url, key)
  }
  fillTo(positions)
  for (const key of newKeys) lists.add('new-keys', key)
  for (const list of failedLists) lists.add('failed-lists', list)
  for (const file of rewritten) lists.add('rewritten', file)
  const mapped = mapAsJson(map)
  return {
    keys: lists.json('keys'),
    urls: lists.json('public-urls'),
    map: mapped,
    newKeys: lists.json('new-keys'),
    failedLists: lists.json('failed-lists'),
    rewritten: lists.json('rewritten'),
    leftEmpty: [...lists.leftEmpty(), ...(mapped === '' ? [{ name: 'map', count: map.size }] : [])],
  }
}

function mapAsJson(map: ReadonlyMap<string, string>): string {
  // An entry has at least 7 bytes: quotes, colon, comma and a character of key or URL.
  if (map.size * 7 > MAX_OUTPUT_BYTES) return ''
  // A URL may be "__proto__"; only Object.fromEntries treats that as a plain name.
  const json = JSON.stringify(Object.fromEntries(map))
  return Buffer.byteLength(json) > MAX_OUTPUT_BYTES ? '' : json
}

/** Outputs of a step, by name. Pure. */
export interface StepOutputs {
  readonly outputs: Readonly<Record<string, string>>
  /** Lists that were too long, for a warning. */
  readonly leftEmpty: readonly LeftEmpty[]
}

export function stepOutputs(report: Report): StepOutputs {
  const { keys, urls, map, newKeys, failedLists, rewritten, leftEmpty } = listsOfReport(report)
  const outputs = {
    keys,
    'public-urls': urls,
    map,
    'new-keys': newKeys,
    changed: String(report.newKeys.length > 0),
    total: String(report.total),
    ...Object.fromEntries(OUTCOMES.map(name => [name, String(report[name])])),
    bytes: String(report.bytes),
    lost: String(report.lost),
    'results-file': report.resultsFile ?? '',
    'failed-file': report.failedFile ?? '',
    'new-file': report.newFile ?? '',
    'gallery-file': report.galleryFile ?? '',
    'failed-lists': failedLists,
    rewritten,
    'outputs-truncated': String(leftEmpty.length > 0),
  }
  return { outputs, leftEmpty }
}
