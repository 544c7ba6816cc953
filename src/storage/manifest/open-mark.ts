/** Marks of open plans: empty objects among the merged segments, which every run lists anyway. */
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import { MERGED } from './segments/names.ts'

/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
export const OPEN_MARK = `${MERGED}open-`

/** An older mark counts for nothing, milliseconds. */
const COUNTS_MS = 86_400_000

/** Collects the open plans from the objects of a listing. */
export class OpenPlans {
  readonly #names = new Set<string>()
  readonly #now: number
  readonly #own: string | undefined
  /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
  ownAt: number | undefined

  /**
   * @param now milliseconds since the epoch
   * @param own the plan that needs no report
   */
  constructor(now: number, own?: string) {
    this.#now = now
    this.#own = own
  }

  readonly see = (path: string, lastModified: Date | undefined): void => {
    const [, name] = /^merged\/open-([\w.-]{1,64})$/.exec(path) ?? []
    if (name === undefined || lastModified === undefined) return
    if (name === this.#own) this.ownAt = +lastModified
    else if (this.#now - +lastModified < COUNTS_MS) this.#names.add(name)
  }

  /** One sentence; undefined if no other plan is open. */
  get sentence(): Sentence | undefined {
    const plans = [...this.#names].sort().join(', ')
    return plans === '' ? undefined : say('plans-open-here', { plans })
  }
}
