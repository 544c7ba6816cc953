/** A plan that grows while its list is still being read: each image becomes a job at once. */
import type { ImageUrl, ImageUrls } from '../documents/image-url.ts'
import type { Job } from './job.ts'
import { JobTable } from './job-table.ts'
import { type Plan, type PlanRules, resolvePosition } from './plan.ts'
import { PositionTable } from './position-table.ts'
import { WHOLE_LIST } from './shard.ts'

export class GrowingPlan implements Plan {
  readonly #rules: PlanRules
  readonly #known: JobTable
  readonly positions: PositionTable
  /** A URL that arrives again for another key gets its own job, because the first job may be done. */
  readonly jobs: Job[] = []
  #isWhole = false

  constructor(rules: Omit<PlanRules, 'shard'>) {
    this.#rules = { ...rules, shard: WHOLE_LIST }
    this.#known = new JobTable(rules.keyFields)
    this.positions = new PositionTable(this.#known)
  }

  get ownCount(): number {
    return this.positions.length
  }

  get objectCount(): number {
    return this.#known.targets.size
  }

  get hasChosenKeys(): boolean {
    return this.#known.targets.hasKeys
  }

  get isWhole(): boolean {
    return this.#isWhole
  }

  /**
   * Reads the list no faster than the jobs are taken.
   * @param grown called after each position and at the end
   */
  async *read(lists: ImageUrls, grown: () => void): AsyncGenerator<Job> {
    try {
      for await (const images of lists)
        for (const image of images) {
          const fresh = this.#add(image)
          grown()
          if (fresh) yield fresh
        }
    } finally {
      this.#isWhole = true
      grown()
    }
  }

  /** @returns a job if the image needs a new object */
  #add(image: ImageUrl): Job | undefined {
    const before = this.objectCount
    // The shard is the whole list, so that every position belongs to it.
    this.positions.push(resolvePosition(image, this.#known, this.#rules))
    const fresh = this.objectCount > before ? this.#jobOf(before) : undefined
    if (fresh) this.jobs.push(fresh)
    return fresh
  }

  #jobOf(target: number): Job {
    const { targets } = this.#known
    const job = targets.jobOf(target)
    // The job shares this array with the table: later lines may add spellings to it.
    const others = this.#known.othersOf(job)
    return { ...this.#known.askedAt(job), others, targets: [targets.at(target)] }
  }
}
