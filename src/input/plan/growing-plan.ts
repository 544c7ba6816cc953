/** A plan that grows while its list still comes: each image is handed on as soon as it is read. */
import type { ImageUrl } from '../documents/image-url.ts'
import { type Job, type Plan, type PlannedJob, type PlanRules, type Position, positionOf } from './plan.ts'
import { WHOLE_LIST } from './shard.ts'

export class GrowingPlan implements Plan {
  readonly positions: Position[] = []
  /** A URL that comes again for another key is another one, as its first may be done by then. */
  readonly jobs: Job[] = []
  #isWhole = false

  get ownCount(): number {
    return this.positions.length
  }

  get isWhole(): boolean {
    return this.#isWhole
  }

  /**
   * Reads the list, no faster than the jobs are taken.
   * @param grown told after each position, and at the end
   */
  async *read(
    images: AsyncIterable<ImageUrl>,
    how: Pick<PlanRules, 'keyFields' | 'ignoredParametersOf' | 'baseUrl' | 'idField'>,
    grown: () => void,
  ): AsyncGenerator<Job> {
    const known = new Map<string, PlannedJob>()
    let fresh: Job | undefined
    const rules = {
      ...how,
      shard: WHOLE_LIST,
      onTarget: (planned: PlannedJob, target: Job['targets'][number]) => {
        // One list of both, to which further spellings may still come.
        planned.others ??= []
        const { targets: _, byIdentity: __, ...job } = planned
        fresh = { ...job, targets: [target] }
      },
    }
    try {
      for await (const image of images) {
        fresh = undefined
        // A whole list has no position that is another shard's.
        this.positions.push(positionOf(image, known, rules) as Position)
        if (fresh) this.jobs.push(fresh)
        grown()
        if (fresh) yield fresh
      }
    } finally {
      this.#isWhole = true
      grown()
    }
  }
}
