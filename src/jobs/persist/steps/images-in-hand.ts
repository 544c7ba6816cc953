/**
 * Images whose bytes the list holds. Each takes its share of the byte budget before the next record is read. It takes
 * no permit at a host: a permit held while waiting for the budget, and bytes held while waiting for a permit, would wait
 * for each other for ever.
 */
import type { ByteBudget, Share } from '../../../base/concurrency/byte-budget.ts'
import type { ImageBody } from '../../../input/documents/image-body.ts'
import { MAX_LINE_CHARACTERS } from '../../../input/documents/lines.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { Ledger } from '../../../output/ledger.ts'

export interface JobInHand extends ImageJob {
  readonly body: ImageBody
}

export function isInHand(job: ImageJob): job is JobInHand {
  return job.body !== undefined
}

/** Images under way at once: without a limit, a list of small ones would fill the memory with their jobs. */
const MOST = 256
/** Bytes under way at once, half of the byte budget: decoding and sending take as much again. One may be larger. */
const MOST_BYTES = 64 * 1024 * 1024

export interface InHandTools {
  readonly budget: ByteBudget
  /** Bytes that one image takes at most; larger ones fail at once. */
  readonly most: number
  readonly stopping: AbortSignal
  /** Does one job; never rejects. */
  work(job: JobInHand, share: Share): Promise<void>
}

export class ImagesInHand {
  readonly #tools: InHandTools
  readonly #working = new Set<Promise<void>>()
  #held = 0
  #ended = () => {}

  constructor(tools: InHandTools) {
    this.#tools = tools
  }

  /** Begins the jobs that have bytes, and yields all others. */
  async *begin(jobs: AsyncIterable<ImageJob>): AsyncGenerator<ImageJob> {
    for await (const job of jobs) {
      if (isInHand(job)) await this.#begin(job)
      else yield job
    }
  }

  async beginAll(jobs: Iterable<JobInHand>): Promise<void> {
    for (const job of jobs) await this.#begin(job)
  }

  /** Resolves when every job that was begun has ended. */
  async ended(): Promise<void> {
    await Promise.all(this.#working)
  }

  /** Resolves when the next record may be read. */
  async #begin(job: JobInHand): Promise<void> {
    const { budget, most, stopping, work } = this.#tools
    const bytes = Math.min(job.body.held, most)
    while (this.#held > 0 && this.#held + bytes > MOST_BYTES) await this.#oneEnds()
    const share = budget.open()
    await share.resize(bytes)
    if (stopping.aborted) return share.close()
    this.#held += bytes
    const working = work(job, share).finally(() => {
      share.close()
      this.#held -= bytes
      this.#working.delete(working)
      this.#ended()
    })
    this.#working.add(working)
    if (this.#working.size >= MOST) await this.#oneEnds()
  }

  #oneEnds(): Promise<void> {
    return new Promise(resolve => {
      this.#ended = resolve
    })
  }
}

/**
 * Frees the memory of the bytes. A failed `data:` URI stays if the failed-file can hold it: a line of a list has a
 * limit.
 */
export function dropBody({ body, targets }: JobInHand, ledger: Pick<Ledger, 'isFailed'>): void {
  const isFailed = body.uri !== undefined && targets.some(target => ledger.isFailed(target))
  if (!isFailed || isTooLong(body)) body.release()
}

/** Frees a `data:` URI that no list can hold. Call it once the bytes are taken: the text would be a third larger. */
export function dropLongText(body: ImageBody): void {
  if (isTooLong(body)) body.release()
}

function isTooLong({ uri }: ImageBody): boolean {
  return uri !== undefined && uri.length > MAX_LINE_CHARACTERS
}
