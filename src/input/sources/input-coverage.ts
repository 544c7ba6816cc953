/** What was found, and what was not, of `select` and `url-field` in one list. */

import type { Text } from '../../base/sentence.ts'
import { ImagePaths } from '../documents/json/image-paths.ts'
import type { RecordCoverage, UnknownRecord } from '../documents/records.ts'
import type { PathCoverage } from './path-coverage.ts'

/** Collected of one list; what is shown is far less. */
const MAX_COLLECTED = 1000

export class InputCoverage implements RecordCoverage {
  readonly name: string
  /** In the order of `select`; none where it does not count. */
  readonly paths: readonly PathCoverage[]
  /** A path or a field gave a URL. */
  hasUrl = false
  /** The first row of a CSV file without the column. */
  header: readonly string[] | undefined
  readonly #images = new ImagePaths()
  #hasField = false
  /** Of records that lack the field; undefined where there were none. */
  #names: Set<string> | undefined

  constructor(name: string, paths: readonly PathCoverage[]) {
    this.name = name
    this.paths = paths
  }

  noteValue(value: unknown): void {
    if (!this.#hasMatch) this.#images.note(value)
  }

  /** Where its URLs of images are; undefined where a path has found something. */
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

  /** What its records have in place of the field; undefined where one has it, or where there are none. */
  get otherNames(): readonly string[] | undefined {
    return this.header ?? (this.#hasField || !this.#names ? undefined : [...this.#names])
  }

  /** `select` gave nothing, and not because there was nothing. */
  get isUnfit(): boolean {
    return this.paths.length > 0 && this.paths.every(path => path.isUnfit)
  }
}
