/** Lists for later steps, as JSON. A list that is too long becomes empty; the others stay whole. Pure. */

import { listed, type Sentence } from '../base/sentence.ts'
import { say } from './messages/say.ts'
import type { Report } from './report.ts'
import { OUTCOMES, type Result } from './result.ts'

/**
 * Bytes of one list. A step passes a list to a program in an environment string, which on Linux holds 131,072 bytes
 * with its name (MAX_ARG_STRLEN of execve(2)). All outputs of a job hold 1 MB, counted in UTF-16.
 */
const MAX_OUTPUT_BYTES = 81_920

/** A list that was left empty, and the number of its items. */
export interface LeftEmpty {
  readonly name: string
  readonly count: number
}

/** Names the lists that were left empty, and the file to read in their place. */
export function leftEmptySentence(leftEmpty: readonly LeftEmpty[]): Sentence {
  const lists = leftEmpty.map(({ name, count }) => say('outputs-list-count', { name, count }))
  return say('outputs-left-empty', { most: MAX_OUTPUT_BYTES, lists: listed(...lists) })
}

/** JSON arrays that grow during a job. A list that passes the limit is dropped; the others go on. */
export class OutputLists<Name extends string> {
  readonly #lists: ReadonlyMap<Name, { readonly items: string[]; bytes: number; count: number }>

  constructor(...names: readonly Name[]) {
    this.#lists = new Map(names.map(name => [name, { items: [], bytes: 2, count: 0 }]))
  }

  add(name: Name, item: string | null): void {
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

/** Makes the outputs of a step from its results, in input order, and its report. Pure. */
export class StepOutputs {
  readonly #lists = new OutputLists('keys', 'rewritten')
  #next = 0

  add({ position, key }: Result): void {
    this.#fillTo(position)
    this.#next++
    this.#lists.add('keys', key ?? null)
  }

  /** @returns the outputs by name, and the lists that were too long, for a warning */
  end(report: Report): {
    readonly outputs: Readonly<Record<string, string>>
    readonly leftEmpty: readonly LeftEmpty[]
  } {
    const lists = this.#lists
    this.#fillTo(report.positions)
    for (const file of report.rewritten ?? []) lists.add('rewritten', file)
    const outputs = {
      keys: lists.json('keys'),
      changed: String(report.newKeys.length > 0),
      complete: String(report.complete),
      total: String(report.total),
      ...Object.fromEntries(OUTCOMES.map(name => [name, String(report[name])])),
      missing: String(report.missing),
      'results-file': report.resultsFile ?? '',
      'new-file': report.newFile ?? '',
      'failed-file': report.failedFile ?? '',
      'gallery-file': report.galleryFile ?? '',
      rewritten: lists.json('rewritten'),
    }
    return { outputs, leftEmpty: lists.leftEmpty() }
  }

  /** Positions of other shards have no result. */
  #fillTo(position: number): void {
    for (; this.#next < position; this.#next++) this.#lists.add('keys', null)
  }
}
