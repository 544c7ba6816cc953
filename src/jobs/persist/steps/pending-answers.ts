/** Answers with other bytes for known images, which wait in files until the last due image of their host is answered. */
import { readFile } from 'node:fs/promises'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { isFileBody } from '../../../base/digests/file-body.ts'
import type { BodyFiles, BodyWriter } from '../../../base/files/body-files.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import { ImageBytes } from '../../../origin/fetch/image-bytes.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import type { JobOutcomes } from './job-outcomes.ts'
import { NO_PERMIT } from './supplied-images.ts'

type Answer = Fetched<PreparedImage>

export interface PendingAnswer {
  readonly job: ImageJob
  readonly outcomes: JobOutcomes
  readonly sha256: string
  /** Drops the bytes. */
  drop(): void
  /** Takes the bytes. @returns undefined if they were not kept, so that the origin is requested again */
  load(): Promise<Answer | undefined>
}

const NO_BODY = new Uint8Array()

export class PendingAnswers {
  readonly #files: BodyFiles
  readonly #budget: ByteBudget
  readonly #most: number
  readonly #byHost = new Map<string, PendingAnswer[]>()
  /** Bytes in files. */
  #bytes = 0

  /** @param most bytes in files */
  constructor(files: BodyFiles, budget: ByteBudget, most: number) {
    this.#files = files
    this.#budget = budget
    this.#most = most
  }

  /** Gives back permit and memory of the answer. */
  async add(host: string, job: ImageJob, outcomes: JobOutcomes, answer: Answer): Promise<void> {
    answer.permit.release()
    const { sha256 = '' } = answer.accepted.digests
    const pending = { job, outcomes, sha256, ...(await this.#keep(answer)) }
    const others = this.#byHost.get(host)
    if (others) others.push(pending)
    else this.#byHost.set(host, [pending])
  }

  /** Hosts with answers that wait. */
  get hosts(): readonly string[] {
    return [...this.#byHost.keys()]
  }

  take(host: string): readonly PendingAnswer[] {
    const pending = this.#byHost.get(host) ?? []
    this.#byHost.delete(host)
    return pending
  }

  async #keep({ accepted, bytes, profile }: Answer): Promise<Pick<PendingAnswer, 'drop' | 'load'>> {
    const { body, size } = accepted
    if (this.#bytes + size > this.#most) {
      bytes.release()
      return { drop() {}, load: async () => undefined }
    }
    this.#bytes += size
    if (isFileBody(body)) {
      const load = async () => {
        this.#bytes -= size
        return { accepted, bytes, profile, permit: NO_PERMIT }
      }
      return { load, drop: () => void load().then(() => bytes.release()) }
    }
    const file = await this.#written(body)
    bytes.release()
    const bodiless = { ...accepted, body: NO_BODY }
    const drop = () => {
      this.#bytes -= size
      if (file) this.#files.remove(file)
    }
    return {
      drop,
      load: async () => {
        const share = this.#budget.open()
        await share.resize(size)
        const body = file && (await readFile(file.path).catch(() => undefined))
        drop()
        if (body)
          return { accepted: { ...bodiless, body }, bytes: new ImageBytes(share), profile, permit: NO_PERMIT }
        share.close()
        return undefined
      },
    }
  }

  /** @returns undefined if the disk refuses, which costs the bytes and no more */
  async #written(body: Uint8Array): Promise<BodyWriter | undefined> {
    let file: BodyWriter | undefined
    try {
      file = await this.#files.make(body.length, () => {})
      await file.write(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
      await file.finish()
      await file.close()
      return file
    } catch {
      if (file) this.#files.remove(file)
      return undefined
    }
  }
}
