/** The positions of a list that is still arriving. A position whose results are written is released. */
import { ReleasedColumn } from '../../base/buffers/released-column.ts'
import type { ImageBody } from '../documents/image-body.ts'
import { NO_FIELDS } from './image-job.ts'
import type { Position, Positions } from './position-table.ts'
import { Refusal } from './refusal.ts'

/** A position with the number of its target, or why it has none. */
export interface ArrivingPosition extends Omit<Position, 'targetOrRefusal'> {
  readonly resolved: number | Refusal
  /** In place of `url`: a `data:` URI, which is shortened once its image is done. */
  readonly uri?: ImageBody
}

export class ArrivingPositions implements Positions {
  readonly #positions = new ReleasedColumn<ArrivingPosition>()

  /** With the positions that are released. */
  get length(): number {
    return this.#positions.length
  }

  push(position: ArrivingPosition): void {
    this.#positions.push(position)
  }

  release(index: number): void {
    this.#positions.release(index)
  }

  resolvedAt(index: number): number | Refusal | undefined {
    return this.#positions.at(index)?.resolved
  }

  at(index: number): Position | undefined {
    const position = this.#positions.at(index)
    if (!position) return undefined
    const { resolved, uri, ...written } = position
    // The fields are those of the job's target, which is not kept.
    const targetOrRefusal = resolved instanceof Refusal ? resolved : { number: resolved, fields: NO_FIELDS }
    return { ...written, ...(uri && { url: uri.shown ?? '' }), targetOrRefusal }
  }

  *[Symbol.iterator](): Generator<Position | undefined> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }
}
