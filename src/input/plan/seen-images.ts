/**
 * The images that an arriving list has named so far, as digests. An image is kept as a whole only until it is settled:
 * its lines may come again a million lines later.
 */
import { DigestTable } from '../../base/buffers/digest-table.ts'
import { NumberColumn } from '../../base/buffers/number-column.ts'
import { conflictOf, IdConflict } from './id-conflict.ts'
import type { Job, Target, WantedTarget } from './job.ts'
import type { JobUrl } from './job-table.ts'
import { MAX_SPELLINGS, memoryUrlOf, newSpelling, type Spelling } from './spellings.ts'
import { targetIdentity } from './target-table.ts'

/** An image that has a target without an outcome. */
interface LiveImage {
  readonly asked: JobUrl
  /** Shared with the image's jobs: later lines may add spellings. */
  readonly others: Spelling[]
  /** Its targets without an outcome. */
  open: number
}

interface LiveJob {
  readonly job: Job
  readonly image: number
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
  readonly #jobs = new Map<number, LiveJob>()
  /** By image with an id: the URLs that later records with this id are compared with. */
  readonly #idUrls: string[][] = []
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

  /** Jobs of targets that have no outcome. */
  *jobs(): Generator<Job> {
    for (const { job } of this.#jobs.values()) yield job
  }

  /**
   * Adds a position.
   * @returns the number of its target, and a job if the target is new
   * @throws IdConflict if an earlier record has the same id and another image
   */
  add(asked: JobUrl, wanted: WantedTarget): { readonly target: number; readonly job?: Job } {
    const before = this.#images.size
    const image = this.#images.add(memoryUrlOf(asked))
    if (asked.idUrl !== undefined) this.#noteIdUrl(image, asked.url)
    const live = this.#live.get(image)
    const spelling = image < before && live && newSpelling({ ...live.asked, others: live.others }, asked)
    if (spelling) live.others.push(spelling)
    const known = this.#find(image, wanted)
    return known < this.#count ? { target: known } : this.#begin(image, asked, wanted)
  }

  /** Must be called for each target that has its outcome. */
  settled(target: number): void {
    const image = this.#jobs.get(target)?.image
    if (image === undefined) return
    this.#jobs.delete(target)
    const live = this.#live.get(image)
    if (live && --live.open === 0) this.#live.delete(image)
  }

  #begin(
    image: number,
    asked: JobUrl,
    { key, fields }: WantedTarget,
  ): { readonly target: number; readonly job: Job } {
    const live: LiveImage = this.#live.get(image) ?? { asked, others: [], open: 0 }
    this.#live.set(image, live)
    live.open++
    const target: Target = { number: this.#count++, fields, ...(key !== undefined && { key }) }
    const job: Job = { ...live.asked, others: live.others, targets: [target] }
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
