/** The distinct images of a list, each with its targets. */

import type { Writable } from '../../base/defined.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'
import { conflictOf, IdConflict } from '../sources/id-conflict.ts'
import type { ImageBody } from './image-body.ts'
import type { ImageJob, Target, WantedTarget } from './image-job.ts'
import { manifestUrlOf, newSpelling, type Spelling, spellingsOf } from './spellings.ts'

/** A job as one position describes it, without targets and further spellings. */
export type JobUrl = Omit<ImageJob, 'targets' | 'others'>

/** A job while its list is read. */
interface GrowingJob extends Writable<Omit<ImageJob, 'targets' | 'others'>> {
  others?: Spelling[]
  readonly targets: Target[]
}

/** How a list that is still arriving hands out its jobs. */
export interface HandingOut {
  /** Jobs to be taken from here. */
  readonly ready: ImageJob[]
  readonly isSettled: (target: Target) => boolean
}

export class JobTable {
  readonly #keyFields: readonly string[]
  /** By the name in the manifest, in the order of the list: the first job of each image. */
  readonly #byName = new Map<string, GrowingJob>()
  readonly #jobs: GrowingJob[] = []
  /** By the number of the target; undefined for a target without a job. */
  readonly #byTarget: (GrowingJob | undefined)[] = []
  /** The newest target after the first of each image, by the name of the image and the identity of the target. */
  readonly #further = new Map<string, Target>()
  /** The first bytes that a position of an image has, by the name of the image. */
  readonly #bodies = new Map<string, ImageBody>()
  /** Undefined if no job is taken before the list is read to its end. */
  handingOut: HandingOut | undefined
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
    const name = manifestUrlOf(jobUrl)
    const known = this.#byName.get(name)
    if (known && jobUrl.idUrl !== undefined) throwIfOther(known, jobUrl)
    const given = this.#bodies.get(name)
    if (jobUrl.body && given) refuseOther(given.equals(jobUrl.body))
    const target = known ? this.#extend(name, known, jobUrl, wanted) : this.#addImage(jobUrl, wanted)
    if (jobUrl.body && !given) this.#bodies.set(name, jobUrl.body)
    return target
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

  #addImage(jobUrl: JobUrl, wanted: WantedTarget): Target {
    const target = this.addTarget(wanted)
    const job = this.#begin(jobUrl, target)
    if (job.idUrl !== undefined) this.hasIds = true
    // The name of most jobs is their URL: one text is enough.
    this.#byName.set(manifestUrlOf(job), job)
    return target
  }

  #begin({ url, idUrl, fetchUrl, expiresAt, body, referer, again }: JobUrl, target: Target): GrowingJob {
    const job: GrowingJob = { url, targets: [target] }
    // Most jobs have none of these, and no memory for them.
    if (idUrl !== undefined) job.idUrl = idUrl
    if (fetchUrl !== undefined) job.fetchUrl = fetchUrl
    if (expiresAt !== undefined) job.expiresAt = expiresAt
    if (body) job.body = body
    if (referer) job.referer = referer
    if (again) job.again = again
    this.#jobs.push(job)
    this.#byTarget[target.number] = job
    this.handingOut?.ready.push(job)
    return job
  }

  #extend(name: string, job: GrowingJob, jobUrl: JobUrl, wanted: WantedTarget): Target {
    const spelling = newSpelling(job, jobUrl)
    if (spelling) othersOf(job).push(spelling)
    if (jobUrl.again) job.again ??= jobUrl.again
    const identity = targetIdentity(wanted, this.#keyFields)
    const known = this.#find(name, job, identity)
    if (known && (!jobUrl.body || this.#supply(known, jobUrl.body))) return known
    const target = this.addTarget(wanted)
    this.#further.set(furtherName(name, identity), target)
    if (this.handingOut) this.#beginFurther(job, jobUrl, target, this.handingOut)
    else {
      if (jobUrl.body) job.body ??= jobUrl.body
      job.targets.push(target)
      this.#byTarget[target.number] = job
    }
    return target
  }

  #find(name: string, { targets: [first] }: GrowingJob, identity: string): Target | undefined {
    const further = this.#further.get(furtherName(name, identity))
    return further ?? (first && targetIdentity(first, this.#keyFields) === identity ? first : undefined)
  }

  /** The first job may be done already, and its bytes dropped. */
  #beginFurther(first: GrowingJob, jobUrl: JobUrl, target: Target, { isSettled }: HandingOut): void {
    if (first.targets.every(isSettled)) return void this.#begin(jobUrl, target)
    const { body: _, ...same } = first
    const job = this.#begin({ ...same, ...(jobUrl.body && { body: jobUrl.body }) }, target)
    job.others = othersOf(first)
  }

  /**
   * Gives the bytes of a later position to the job of its target.
   * @returns false if the job has ended without bytes: they need a job of their own
   * @throws PersistError if the job has fetched other bytes
   */
  #supply(target: Target, body: ImageBody): boolean {
    const job = this.#byTarget[target.number]
    if (!job) return true
    if (!this.handingOut) job.body ??= body
    else if (job.body) body.release()
    else if (job.sha256 !== undefined) {
      refuseOther(body.has(job.sha256))
      body.release()
    } else {
      if (job.isBegun || this.handingOut.isSettled(target)) return false
      job.body = body
      this.handingOut.ready.push(job)
    }
    return true
  }
}

function refuseOther(isSame: boolean): void {
  if (!isSame) throw new PersistError('inspect', 'bytes-differ', say('bytes-differ'))
}

/** Returns the array that further spellings of a job are added to. */
function othersOf(job: GrowingJob): Spelling[] {
  job.others ??= []
  return job.others
}

/** No name of an image has a blank. */
function furtherName(name: string, identity: string): string {
  return `${name} ${identity}`
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
