/** Settles jobs by what the manifest knows of their images. */
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { KnownImages } from './known-images.ts'
import type { Refreshes } from './refreshes.ts'

interface Tools {
  readonly knownImages: KnownImages
  readonly refreshes: Refreshes | undefined
  readonly ledger: Ledger
  readonly settings: PersistSettings
}

/** `open`: work is left. `resting`: the image failed in an earlier run, and the job is not settled yet. */
export type JobState = 'open' | 'settled' | 'resting'

export class KnownJobs {
  readonly #tools: Tools
  constructor(tools: Tools) {
    this.#tools = tools
  }

  /** Settles the targets that the manifest knows to be in the store. */
  settle(job: ImageJob): JobState {
    const { knownImages, refreshes, ledger } = this.#tools
    refreshes?.add(job)
    let isOpen = false
    let isResting = false
    for (const target of job.targets) {
      const settlement = knownImages.settlementOf(job, target)
      if (!settlement) isOpen = true
      else if (settlement.outcome.key === undefined) isResting = true
      else ledger.settle({ ...settlement, target, job })
    }
    if (!isOpen) return isResting ? 'resting' : 'settled'
    // An image at rest with an open target has an invalid key there: that target reports it later.
    if (isResting) this.settleResting(job)
    return 'open'
  }

  settleResting(job: ImageJob): void {
    const { knownImages, ledger } = this.#tools
    for (const target of job.targets) {
      const outcome = ledger.isSettled(target) ? undefined : knownImages.recall(job, target)
      if (outcome) ledger.settle({ target, job, outcome })
    }
  }

  /** Whether to look in the store before a resting job is settled. */
  isToLookUp(job: ImageJob): boolean {
    const { knownImages, settings } = this.#tools
    const mayLookUp = ({ key }: ImageJob['targets'][number]) =>
      key !== undefined || !settings.template.needsBytes
    return (
      ((settings.onCollision !== 'overwrite' && job.targets.some(mayLookUp)) ||
        job.targets.some(target => knownImages.lookups.lossOf(job, target) !== undefined)) &&
      knownImages.isToLookUp(job)
    )
  }
}
