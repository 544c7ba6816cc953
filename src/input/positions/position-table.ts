/**
 * The positions of a list, stored in columns: a plain URL line is two numbers, its target and its line. Positions are
 * built on demand.
 */
import { NumberColumn } from '../../base/buffers/number-column.ts'
import type { Failure, PersistErrorDetails } from '../../base/errors.ts'
import { faultAt, type Sentence, type Text, textIn } from '../../base/sentence.ts'
import { type ImageUrl, LinePosition } from '../documents/image-url.ts'
import type { SourcePosition } from '../documents/source-position.ts'
import { firstPast } from '../documents/span.ts'
import type { IdConflict } from '../sources/id-conflict.ts'
import type { ImageBody } from './image-body.ts'
import type { Target } from './image-job.ts'
import type { JobTable } from './job-table.ts'

/** One input position: its target, or why it was refused. */
export interface Position extends Pick<ImageUrl, 'key' | 'referer' | 'fields' | 'listedAt'> {
  /**
   * As written; a `data:` URI without quotes or brackets around it, so that it is recognised, and shortened if it was
   * dropped.
   */
  readonly url: string
  readonly targetOrRefusal: Target | Refusal
}

/** Positions in the order of the list, built on demand. */
export interface Positions {
  readonly length: number
  /** The number of the target, or why there is none; undefined if another shard has the position, or it is released. */
  resolvedAt(index: number): number | Refusal | undefined
  /** Undefined where `resolvedAt` is. */
  at(index: number): Position | undefined
}

/** A position with what is decided about it. */
export interface ResolvedPosition {
  /** The number of the position's target, or why it has none. */
  readonly resolved: number | Refusal
  /** As in `Position`; undefined if it equals the canonical URL of the job. */
  readonly url?: string | undefined
  /** Gives the rest of the position. */
  readonly image: Pick<ImageUrl, 'key' | 'referer' | 'fields' | 'listedAt'>
  /** The bytes that the position itself has. */
  readonly body?: ImageBody
  /** The earlier record that has the same id and another image. */
  readonly conflict?: IdConflict
}

/** Codes in the target column; a target is stored as its number + TARGETS. */
const ELSEWHERE = 0
const REFUSED = 1
const TARGETS = 2

export class PositionTable implements Positions {
  readonly #jobs: JobTable
  readonly #targets = new NumberColumn()
  /** Line of a place in a text; 0 for none. */
  readonly #lines = new NumberColumn()
  /** Lists of these lines, each with the index of its first position. */
  readonly #lists: { readonly file: string; readonly from: number }[] = []
  // Sparse arrays by position, because few positions have these values.
  readonly #refusals: Refusal[] = []
  readonly #urls: string[] = []
  readonly #places: SourcePosition[] = []
  /** Columns other than 1. */
  readonly #columns: number[] = []
  readonly #keys: string[] = []
  readonly #referers: string[] = []
  readonly #fields: NonNullable<ImageUrl['fields']>[] = []

  constructor(jobs: JobTable) {
    this.#jobs = jobs
  }

  get length(): number {
    return this.#targets.length
  }

  /** @param position undefined if it belongs to another shard */
  push(position: ResolvedPosition | undefined): void {
    const index = this.length
    this.resolve(index, position)
    if (!position) return
    const { key, referer, fields, listedAt } = position.image
    if (listedAt) this.#setSource(index, listedAt)
    if (key) this.#keys[index] = key
    if (referer) this.#referers[index] = referer
    if (fields) this.#fields[index] = fields
  }

  /** Sets the target or refusal of a position again; its place and fields stay. */
  resolve(index: number, position: ResolvedPosition | undefined): void {
    const { resolved, url } = position ?? {}
    if (resolved === undefined) return this.#targets.set(index, ELSEWHERE)
    if (url !== undefined) this.#urls[index] = url
    if (resolved instanceof Refusal) {
      this.#refusals[index] = resolved
      this.#targets.set(index, REFUSED)
    } else this.#targets.set(index, resolved + TARGETS)
  }

  /** Returns the number of the target, or why there is none; undefined if another shard has the position. */
  resolvedAt(index: number): number | Refusal | undefined {
    const said = this.#targets.at(index)
    if (said === ELSEWHERE) return undefined
    return said === REFUSED ? this.#refusals[index] : said - TARGETS
  }

  /** @returns undefined if another shard has the position */
  at(index: number): Position | undefined {
    const resolved = this.resolvedAt(index)
    if (resolved === undefined) return undefined
    const { targets } = this.#jobs
    const listedAt = this.#sourceAt(index)
    const key = this.#keys[index]
    const referer = this.#referers[index]
    const fields = this.#fields[index]
    return {
      url:
        this.#urls[index] ??
        (resolved instanceof Refusal ? '' : this.#jobs.writtenAt(targets.jobOf(resolved))),
      targetOrRefusal: resolved instanceof Refusal ? resolved : targets.at(resolved),
      ...(key && { key }),
      ...(referer && { referer }),
      ...(fields && { fields }),
      ...(listedAt && { listedAt }),
    }
  }

  #setSource(index: number, listedAt: SourcePosition): void {
    if ('pointer' in listedAt || 'list' in listedAt || listedAt.field !== undefined) {
      this.#places[index] = listedAt
      return
    }
    const { file, line, column } = listedAt
    if (this.#lists.at(-1)?.file !== file) this.#lists.push({ file, from: index })
    this.#lines.set(index, line)
    if (column !== 1) this.#columns[index] = column
  }

  #sourceAt(index: number): SourcePosition | undefined {
    const line = this.#lines.at(index)
    if (line === 0) return this.#places[index]
    return new LinePosition(this.#fileAt(index), line, this.#columns[index] ?? 1)
  }

  #fileAt(index: number): string {
    const lists = this.#lists
    return lists[firstPast(lists.length, list => (lists[list]?.from ?? 0) > index) - 1]?.file ?? ''
  }
}

/** Most faults that are shared; sentences without values of their own are fewer. */
const MAX_SHARED = 1000
const shared = new Map<string, Failure>()
const NO_DETAILS: PersistErrorDetails = {}

/** Why a position is refused. A list may consist of refusals, so that equal faults are stored once. */
export class Refusal implements Failure {
  readonly #fault: Failure
  readonly #where: Text

  /** @param error its cause and its stack, which takes the most space, are not kept */
  constructor(error: Failure, where: Text) {
    this.#fault = faultOf(error)
    this.#where = where
  }

  get stage() {
    return this.#fault.stage
  }

  get reason() {
    return this.#fault.reason
  }

  get sentence(): Sentence {
    return faultAt(this.#where, this.#fault.sentence)
  }

  get advice() {
    return this.#fault.advice
  }

  get details() {
    return this.#fault.details
  }
}

function faultOf({ stage, reason, sentence, advice, details }: Failure): Failure {
  const key = `${reason} ${textIn('en', sentence)}`
  const known = shared.get(key)
  if (known) return known
  const { cause: _, ...kept } = details
  const fault = {
    stage,
    reason,
    sentence,
    advice,
    details: Object.keys(kept).length === 0 ? NO_DETAILS : kept,
  }
  if (shared.size < MAX_SHARED) shared.set(key, fault)
  return fault
}
