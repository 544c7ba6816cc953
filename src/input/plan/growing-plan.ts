/** A plan that grows while its list is still being read: each image becomes a job at once. */
import type { ImageBody } from '../documents/image-body.ts'
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
  readonly #waiting = new WaitingJobs()
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

  /** @returns a job if the image needs a new object, or a waiting job that has bytes now */
  #add(image: ImageUrl): Job | undefined {
    const before = this.objectCount
    // The shard is the whole list, so that every position belongs to it.
    const position = resolvePosition(image, this.#known, this.#rules)
    this.positions.push(position)
    const { resolved, body } = position ?? {}
    if (this.objectCount > before) {
      const fresh = this.#jobOf(before, body)
      this.jobs.push(fresh)
      this.#waiting.add(before, fresh)
      return fresh
    }
    return body && typeof resolved === 'number' ? this.#withBody(resolved, body) : undefined
  }

  /** @returns the job that waited for its request and has the bytes now; undefined if they come too late */
  #withBody(target: number, body: ImageBody): Job | undefined {
    const waiting = this.#waiting.get(target)
    if (waiting) waiting.body = body
    else body.release()
    return waiting
  }

  /** @param body the bytes of this position: those of an earlier one may be dropped already */
  #jobOf(target: number, body: ImageBody | undefined): Job {
    const { targets } = this.#known
    const job = targets.jobOf(target)
    // The job shares this array with the table: later lines may add spellings to it.
    const others = this.#known.othersOf(job)
    const { body: _, ...asked } = this.#known.askedAt(job)
    return { ...asked, ...(body && { body }), others, targets: [targets.at(target)] }
  }
}

/** Jobs without bytes that have not begun: more are read ahead by no run. */
const MOST_WAITING = 1024

/** Finds a waiting job by its target. Jobs that have begun are dropped now and then. */
class WaitingJobs {
  readonly #jobs = new Map<number, Job>()

  add(target: number, job: Job): void {
    if (job.body) return
    if (this.#jobs.size >= MOST_WAITING)
      for (const [number, { isBegun }] of this.#jobs) if (isBegun) this.#jobs.delete(number)
    this.#jobs.set(target, job)
  }

  get(target: number): Job | undefined {
    const job = this.#jobs.get(target)
    return job?.isBegun || job?.body ? undefined : job
  }
}
