/**
 * The images that an arriving list has named so far, as digests. An image is kept as a whole only until it is settled:
 * its lines may come again a million lines later.
 */
import { DigestTable } from '../../base/buffers/digest-table.ts'
import { NumberColumn } from '../../base/buffers/number-column.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'
import { conflictOf, IdConflict } from '../sources/id-conflict.ts'
import type { ImageBody } from './image-body.ts'
import type { ImageJob, Target, WantedTarget } from './image-job.ts'
import { type JobUrl, targetIdentity } from './job-table.ts'
import { MAX_SPELLINGS, manifestUrlOf, newSpelling, type Spelling } from './spellings.ts'

/** An image that has a target without an outcome. */
interface LiveImage {
  readonly asked: JobUrl
  /** Shared with the image's jobs: later lines may add spellings. */
  readonly others: Spelling[]
  /** The bytes that a position of the image has. */
  body: ImageBody | undefined
  /** Its targets without an outcome. */
  open: number
}

interface Seen {
  readonly target: number
  readonly job?: ImageJob
}

export class SeenImages {
  readonly #keyFields: readonly string[]
  readonly #plainIdentity: string
  readonly #images = new DigestTable()
  /** By image: its target that no key and no field distinguishes + 1; 0 if it has none. */
  readonly #plainTargets = new NumberColumn()
  /** Other targets, by image and identity. */
  readonly #identities = new DigestTable()
  /** By number in `#identities`. */
  readonly #targets = new NumberColumn()
  readonly #live = new Map<number, LiveImage>()
  /** By target. */
  readonly #jobs = new Map<number, { readonly job: ImageJob; readonly image: number }>()
  /** By image with an id: the URLs that later records with this id are compared with. */
  readonly #idUrls: string[][] = []
  /** By image that is not live any more: 1 if a position had its bytes. */
  readonly #hadBody = new NumberColumn()
  /** Digests of these bytes, with their image. */
  readonly #bodies = new DigestTable()
  #count = 0

  /** @param keyFields record fields in the key template: other values make another object */
  constructor(keyFields: readonly string[]) {
    this.#keyFields = keyFields
    this.#plainIdentity = targetIdentity({ fields: {} }, [])
  }

  /** Number of targets so far. Each has a job of its own, because the job of an earlier one may be done. */
  get count(): number {
    return this.#count
  }

  /** Every target has its outcome. */
  get isSettled(): boolean {
    return this.#jobs.size === 0
  }

  /** Jobs of targets that have no outcome. */
  *jobs(): Generator<ImageJob> {
    for (const { job } of this.#jobs.values()) yield job
  }

  /**
   * Adds a position.
   * @returns the number of its target, and a job if the target is new or a waiting job has its bytes now
   * @throws IdConflict if an earlier record has the same id and another image; PersistError if it has other bytes
   */
  add(asked: JobUrl, wanted: WantedTarget): Seen {
    const before = this.#images.size
    const image = this.#images.add(manifestUrlOf(asked))
    if (asked.idUrl !== undefined) this.#noteIdUrl(image, asked.url)
    const live = this.#live.get(image)
    if (asked.body) this.#compareBody(image, asked.body)
    const spelling = image < before && live && newSpelling({ ...live.asked, others: live.others }, asked)
    if (spelling) live.others.push(spelling)
    const known = this.#find(image, wanted)
    return known < this.#count ? this.#withBody(known, asked.body) : this.#begin(image, asked, wanted)
  }

  /** Must be called for each target that has its outcome. */
  settled(target: number): void {
    const image = this.#jobs.get(target)?.image
    if (image === undefined) return
    this.#jobs.delete(target)
    const live = this.#live.get(image)
    if (!live || --live.open > 0) return
    this.#live.delete(image)
    if (live.body) this.#noteBody(image, live.body)
  }

  /** Gives the bytes to a job that waits for its request. */
  #withBody(target: number, body: ImageBody | undefined): Seen {
    const job = body && this.#jobs.get(target)?.job
    if (!job || job.isBegun || job.body) {
      body?.release()
      return { target }
    }
    job.body = body
    return { target, job }
  }

  /** @throws PersistError if an earlier position of the image has other bytes */
  #compareBody(image: number, body: ImageBody): void {
    const live = this.#live.get(image)
    const isOther = live?.body
      ? !live.body.equals(body)
      : this.#hadBody.at(image) > 0 && this.#bodies.numberOf(`${image} ${body.sha256()}`) < 0
    if (isOther) throw new PersistError('inspect', 'bytes-differ', say('bytes-differ'))
    if (live) live.body ??= body
  }

  #noteBody(image: number, body: ImageBody): void {
    try {
      this.#bodies.add(`${image} ${body.sha256()}`)
      this.#hadBody.set(image, 1)
    } catch {
      // A `data:` URI that cannot be decoded: its position says so.
    }
  }

  #begin(image: number, asked: JobUrl, { key, fields }: WantedTarget): Seen {
    const { body } = asked
    const live: LiveImage = this.#live.get(image) ?? { asked, others: [], body, open: 0 }
    this.#live.set(image, live)
    live.open++
    const target: Target = { number: this.#count++, fields, ...(key !== undefined && { key }) }
    // The bytes are those of this position: those of an earlier one may be dropped already.
    const { body: _, ...first } = live.asked
    const job: ImageJob = { ...first, ...(body && { body }), others: live.others, targets: [target] }
    this.#jobs.set(target.number, { job, image })
    return { target: target.number, job }
  }

  /** @returns the number of the image's target; `count` if it is new */
  #find(image: number, wanted: WantedTarget): number {
    const identity = targetIdentity(wanted, this.#keyFields)
    if (identity === this.#plainIdentity) {
      const known = this.#plainTargets.at(image)
      if (known > 0) return known - 1
      this.#plainTargets.set(image, this.#count + 1)
      return this.#count
    }
    const before = this.#identities.size
    const number = this.#identities.add(`${image} ${identity}`)
    if (number === before) this.#targets.push(this.#count)
    return this.#targets.at(number)
  }

  /** @throws IdConflict */
  #noteIdUrl(image: number, url: string): void {
    const { origin, pathname } = new URL(url)
    // Hosts and last segments are compared.
    const compared = origin + pathname.slice(pathname.lastIndexOf('/'))
    this.#idUrls[image] ??= []
    const known = this.#idUrls[image]
    for (const one of known) {
      const files = conflictOf(one, compared)
      if (files) throw new IdConflict(image, files)
    }
    if (known.length < MAX_SPELLINGS && !known.includes(compared)) known.push(compared)
  }
}
