/** What `select` and `url-field` found in one list. */

import type { Text } from '../../base/sentence.ts'
import { ImagePaths } from '../documents/json/image-paths.ts'
import type { UnknownRecord } from '../documents/record-values.ts'
import type { RecordCoverage } from '../documents/records.ts'
import type { PathCoverage } from './path-coverage.ts'

/** Most names collected from one list; messages show far fewer. */
const MAX_COLLECTED = 1000

export class InputCoverage implements RecordCoverage {
  readonly name: string
  /** In the order of `select`; empty if `select` does not apply to the list. */
  readonly paths: readonly PathCoverage[]
  /** Whether a path or a field gave a URL. */
  hasUrl = false
  /** First row of a CSV file that lacks the URL column. */
  header: readonly string[] | undefined
  readonly #images = new ImagePaths()
  #hasField = false
  /** Members of records that lack the field; undefined if there is no such record. */
  #names: Set<string> | undefined

  constructor(name: string, paths: readonly PathCoverage[]) {
    this.name = name
    this.paths = paths
  }

  noteValue(value: unknown): void {
    if (!this.#hasMatch) this.#images.note(value)
  }

  /** Paths to image URLs in the list; undefined if a path of `select` has a match. */
  get images(): Text | undefined {
    return this.#hasMatch ? undefined : this.#images.sentence
  }

  get #hasMatch(): boolean {
    return this.paths.some(({ hasMatch }) => hasMatch)
  }

  noteRecord(record: UnknownRecord, hasField: boolean): void {
    if (hasField) this.#hasField = true
    if (this.#hasField) return
    this.#names ??= new Set()
    for (const name of Object.keys(record)) if (this.#names.size < MAX_COLLECTED) this.#names.add(name)
  }

  get hasField(): boolean {
    return this.#hasField
  }

  /** Members that records have in place of the field; undefined if a record has it or there are no records. */
  get otherNames(): readonly string[] | undefined {
    return this.header ?? (this.#hasField || !this.#names ? undefined : [...this.#names])
  }

  /** Whether `select` found nothing although the list holds values. */
  get isUnfit(): boolean {
    return this.paths.length > 0 && this.paths.every(path => path.isUnfit)
  }
}
