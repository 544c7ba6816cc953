/** A list that is still being read: each image becomes a job at once. */

import { ReleasedColumn } from '../../base/buffers/number-column.ts'
import { hasReason } from '../../base/errors.ts'
import { type ImageUrl, type ImageUrls, isCounted } from '../documents/image-url.ts'
import { DistinctImages } from './distinct-images.ts'
import type { ImageBody } from './image-body.ts'
import { type ImageJob, NO_FIELDS, type Target } from './image-job.ts'
import { aboutPage, type ImageList, type ListRules, refusedPosition, wantedBy } from './image-list.ts'
import type { JobUrl } from './job-table.ts'
import { jobUrlOf } from './job-url.ts'
import { type Position, type Positions, Refusal } from './position.ts'
import { SeenImages } from './seen-images.ts'
import { manifestUrlOf } from './spellings.ts'

/** A position with the number of its target, or why it has none. */
interface ArrivingPosition extends Omit<Position, 'targetOrRefusal'> {
  readonly resolved: number | Refusal
  /** In place of `url`: a `data:` URI, which is shortened once its image is done. */
  readonly uri?: ImageBody
}

class ArrivingPositions implements Positions {
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

  at(index: number): Position | undefined {
    const position = this.#positions.at(index)
    if (!position) return undefined
    const { resolved, uri, ...written } = position
    // The fields are those of the job's target, which is not kept.
    const targetOrRefusal = resolved instanceof Refusal ? resolved : { number: resolved, fields: NO_FIELDS }
    return { ...written, ...(uri && { url: uri.shown ?? '' }), targetOrRefusal }
  }
}

/** Positions that may wait for the result of an earlier one before the list is read on. */
const MAX_PENDING = 65_536

export class GrowingList implements ImageList {
  readonly #rules: ListRules
  #seen: SeenImages
  /** Number of targets that are forgotten. */
  #forgotten = 0
  readonly positions = new ArrivingPositions()
  readonly isCounted = false
  readonly isEmpty = false
  readonly #releases: boolean
  #released = 0
  #room: PromiseWithResolvers<void> | undefined
  hasChosenKeys = false
  imageCount = 0
  excludedCount = 0
  readonly #distinct: DistinctImages
  isWhole = false

  /** @param releases the results are read once: `release` is called for each position */
  constructor(rules: ListRules, releases = false) {
    this.#rules = rules
    this.#releases = releases
    this.#distinct = new DistinctImages(rules.minUrls)
    this.#seen = new SeenImages(rules.keyFields)
  }

  get ownCount(): number {
    return this.positions.length
  }

  get objectCount(): number {
    return this.#forgotten + this.#seen.count
  }

  get jobCount(): number {
    return this.objectCount
  }

  get jobs(): Iterable<ImageJob> {
    return { [Symbol.iterator]: () => this.#seen.jobs() }
  }

  /** Must be called for each target that has its outcome. */
  settled({ target }: { readonly target: Pick<Target, 'number'> }): void {
    this.#seen.settled(target.number)
    this.#forgetSeen()
  }

  release(index: number, isKept: boolean): void {
    if (!isKept) this.positions.release(index)
    this.#released++
    if (this.#hasRoom) this.#room?.resolve()
  }

  /**
   * Reads the list no faster than the jobs are taken and their results are read. Keeps the first jobs until the list
   * has as many images as the user expects.
   * @param grown called after each position and at the end
   * @param stopping ends a wait for results that come after the end alone
   * @throws SettingsError if the list ends with too few images
   */
  async *read(lists: ImageUrls, grown: () => void, stopping?: AbortSignal): AsyncGenerator<ImageJob> {
    const pending: ImageJob[] = []
    try {
      for await (const images of lists)
        for (const image of images) {
          const fresh = this.#add(image)
          grown()
          if (fresh) pending.push(fresh)
          if (stopping?.aborted) return
          if (!this.#distinct.areEnough) continue
          yield* pending.splice(0)
          if (!this.#hasRoom) await this.#whenRoom(stopping)
          if (stopping?.aborted) return
        }
      this.#distinct.refuseTooFew(this.excludedCount)
    } finally {
      this.isWhole = true
      this.#forgetSeen()
      grown()
    }
  }

  /** Once the list is read and every target has its outcome, the end of the run may use 24 bytes for each image. */
  #forgetSeen(): void {
    if (!this.isWhole || !this.#seen.isSettled) return
    this.#forgotten += this.#seen.count
    this.#seen = new SeenImages(this.#rules.keyFields)
  }

  get #hasRoom(): boolean {
    return !this.#releases || this.positions.length - this.#released < MAX_PENDING
  }

  async #whenRoom(stopping: AbortSignal | undefined): Promise<void> {
    const room = Promise.withResolvers<void>()
    this.#room = room
    const onAbort = () => room.resolve()
    stopping?.addEventListener('abort', onAbort)
    if (!stopping?.aborted) await room.promise
    stopping?.removeEventListener('abort', onAbort)
  }

  /** @returns a job if the image needs a new object, or a waiting job that has bytes now */
  #add(image: ImageUrl): ImageJob | undefined {
    const { key, referer, fields, listedAt } = image
    const about = {
      ...(key && { key }),
      ...(referer && { referer }),
      ...(fields && { fields }),
      ...(listedAt && { listedAt }),
    }
    try {
      const asked = jobUrlOf(image, this.#rules)
      this.#distinct.add(manifestUrlOf(asked))
      const { target, job } = this.#seen.add(aboutPage(asked, image), wantedBy(image, this.#rules.keyFields))
      if (key !== undefined) this.hasChosenKeys = true
      this.imageCount++
      this.positions.push({ ...about, resolved: target, ...writtenBy(image, asked) })
      return job
    } catch (error) {
      if (hasReason(error, 'excluded')) this.excludedCount++
      else if (isCounted(image)) {
        this.imageCount++
        this.#distinct.add(image.url)
      }
      const { url, targetOrRefusal } = refusedPosition(image, error)
      this.positions.push({ ...about, url, resolved: targetOrRefusal as Refusal })
      return undefined
    }
  }
}

/** A record without a URL has the job's. A `data:` URI is the text of its body, which drops it once it is done. */
function writtenBy({ url }: ImageUrl, { url: named, body }: JobUrl): Pick<ArrivingPosition, 'url' | 'uri'> {
  return body?.uri === undefined ? { url: url === '' ? named : url } : { url: '', uri: body }
}
