/** The distinct images of a list, each with its targets. */

import type { Writable } from '../../base/defined.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'
import { conflictOf, IdConflict } from '../sources/id-conflict.ts'
import type { ImageJob, Target, WantedTarget } from './image-job.ts'
import { manifestUrlOf, newSpelling, type Spelling, spellingsOf } from './spellings.ts'

/** A job as one position describes it, without targets and further spellings. */
export type JobUrl = Omit<ImageJob, 'targets' | 'others'>

/** A job while its list is read. */
interface GrowingJob extends Writable<Omit<ImageJob, 'targets' | 'others'>> {
  others?: Spelling[]
  readonly targets: Target[]
}

export class JobTable {
  readonly #keyFields: readonly string[]
  /** By the name in the manifest, in the order of the list. */
  readonly #byName = new Map<string, GrowingJob>()
  readonly #jobs: GrowingJob[] = []
  /** By the number of the target; undefined for a target without a job. */
  readonly #byTarget: (GrowingJob | undefined)[] = []
  /** Targets after the first of their jobs, by the name of the job and their identity. */
  readonly #further = new Map<string, Target>()
  /** Whether the user chose the key of some image. */
  hasKeys = false
  /** Whether the manifest knows some image by an id and not by its URL. */
  hasIds = false

  /** @param keyFields record fields in the key template: other values make another object */
  constructor(keyFields: readonly string[]) {
    this.#keyFields = keyFields
  }

  get length(): number {
    return this.#jobs.length
  }

  get targetCount(): number {
    return this.#byTarget.length
  }

  /** The names of the images in the manifest. */
  get names(): ReadonlyMap<string, ImageJob> {
    return this.#byName
  }

  at(index: number): ImageJob | undefined {
    return this.#jobs[index]
  }

  jobOf({ number }: Target): ImageJob | undefined {
    return this.#byTarget[number]
  }

  /**
   * Adds a position: as a new job, or as a spelling or target of an existing one.
   * @returns the position's target
   * @throws IdConflict if the existing job has the same id and another image; PersistError if it has other bytes
   */
  add(jobUrl: JobUrl, wanted: WantedTarget): Target {
    const known = this.#byName.get(manifestUrlOf(jobUrl))
    return known ? this.#extend(known, jobUrl, wanted) : this.#begin(jobUrl, wanted)
  }

  /** Adds a target that belongs to no job. */
  addTarget({ key, fields }: WantedTarget): Target {
    const number = this.#byTarget.push(undefined) - 1
    if (key === undefined) return { number, fields }
    this.hasKeys = true
    return { number, fields, key }
  }

  [Symbol.iterator](): Iterator<ImageJob> {
    return this.#jobs.values()
  }

  #begin({ url, idUrl, fetchUrl, expiresAt, body, referer, again }: JobUrl, wanted: WantedTarget): Target {
    const target = this.addTarget(wanted)
    const job: GrowingJob = { url, targets: [target] }
    // Most jobs have none of these, and no memory for them.
    if (idUrl !== undefined) job.idUrl = idUrl
    if (fetchUrl !== undefined) job.fetchUrl = fetchUrl
    if (expiresAt !== undefined) job.expiresAt = expiresAt
    if (body) job.body = body
    if (referer) job.referer = referer
    if (again) job.again = again
    if (idUrl !== undefined) this.hasIds = true
    this.#jobs.push(job)
    this.#byName.set(manifestUrlOf(job), job)
    this.#byTarget[target.number] = job
    return target
  }

  #extend(job: GrowingJob, jobUrl: JobUrl, wanted: WantedTarget): Target {
    const { idUrl, body, again } = jobUrl
    if (again) job.again ??= again
    if (idUrl !== undefined) throwIfOther(job, jobUrl)
    if (body) {
      if (job.body && !job.body.equals(body))
        throw new PersistError('inspect', 'bytes-differ', say('bytes-differ'))
      job.body ??= body
    }
    const spelling = newSpelling(job, jobUrl)
    if (spelling) {
      job.others ??= []
      job.others.push(spelling)
    }
    const identity = targetIdentity(wanted, this.#keyFields)
    const [first] = job.targets
    if (first && targetIdentity(first, this.#keyFields) === identity) return first
    // No name has a blank.
    const name = `${manifestUrlOf(job)} ${identity}`
    const known = this.#further.get(name)
    if (known) return known
    const target = this.addTarget(wanted)
    this.#byTarget[target.number] = job
    job.targets.push(target)
    this.#further.set(name, target)
    return target
  }
}

/** @throws IdConflict if the URL names another file than a spelling of the job */
function throwIfOther(job: ImageJob, { url }: JobUrl): void {
  for (const spelling of spellingsOf(job)) {
    const files = conflictOf(spelling.url, url)
    if (files) throw new IdConflict((job.targets[0] as Target).number, files)
  }
}

/**
 * Returns what distinguishes the objects of one image.
 * @param keyFields record fields in the key template
 */
export function targetIdentity({ key, fields }: WantedTarget, keyFields: readonly string[]): string {
  return key === undefined ? JSON.stringify(keyFields.map(name => String(fields[name]))) : `key ${key}`
}
