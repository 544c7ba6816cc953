/**
 * The distinct images of a list, stored in columns: a plain URL is its text and a few numbers. Jobs are built on
 * demand, so that a million URLs do not become a million objects.
 */

import { NumberColumn } from '../../base/buffers/number-column.ts'
import { TextTable } from '../../base/buffers/text-table.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'
import { conflictOf, IdConflict } from '../sources/id-conflict.ts'
import type { ImageBody } from './image-body.ts'
import { type ImageJob, NO_FIELDS, type Target, type WantedTarget } from './image-job.ts'
import { manifestUrlOf, newSpelling, type Spelling, spellingsOf } from './spellings.ts'

/** A job as one position describes it, without targets and further spellings. */
export type JobUrl = Omit<ImageJob, 'targets' | 'others'>

export class JobTable {
  readonly targets: TargetTable
  /** The name of each job in the manifest; a job's number is the number of its name. */
  readonly names = new TextTable()
  // Sparse arrays by job number, because few jobs have these values.
  /** Present if the job's name is an id. */
  readonly #urls: string[] = []
  readonly #fetchUrls: string[] = []
  readonly #expiresAt: number[] = []
  readonly #others: Spelling[][] = []
  readonly #bodies: ImageBody[] = []
  readonly #referers: string[] = []
  readonly #again: NonNullable<ImageJob['again']>[] = []
  /** Whether all sparse arrays are still empty. */
  #isPlain = true

  /** @param keyFields record fields that keys are made of */
  constructor(keyFields: readonly string[]) {
    this.targets = new TargetTable(keyFields)
  }

  get length(): number {
    return this.names.size
  }

  /** Whether the manifest knows some image by an id and not by its URL. */
  get hasIds(): boolean {
    return this.#urls.length > 0
  }

  at(number: number): ImageJob {
    const targets = this.targets.ofJob(number)
    return this.#isPlain ? { url: this.names.at(number), targets } : { ...this.askedAt(number), targets }
  }

  /** Returns a job without its targets. */
  askedAt(number: number): Omit<ImageJob, 'targets'> {
    const name = this.names.at(number)
    const url = this.#urls[number]
    const fetchUrl = this.#fetchUrls[number]
    const expiresAt = this.#expiresAt[number]
    const others = this.#others[number]
    const body = this.#bodies[number]
    const referer = this.#referers[number]
    const again = this.#again[number]
    return {
      url: url ?? name,
      ...(url !== undefined && { idUrl: name }),
      ...(fetchUrl !== undefined && { fetchUrl }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(others && { others }),
      ...(body && { body }),
      ...(referer && { referer }),
      ...(again && { again }),
    }
  }

  /** Returns the job of a target; undefined for the target of a link to a stored image. */
  jobOf({ number }: Target): ImageJob | undefined {
    const job = this.targets.jobOf(number)
    return job < 0 ? undefined : this.at(job)
  }

  /** Returns the canonical URL of a job. */
  urlAt(number: number): string {
    return this.#urls[number] ?? this.names.at(number)
  }

  /** Returns the URL as its list has it: the text of a `data:` URI, shortened if it was dropped. */
  writtenAt(number: number): string {
    const url = this.urlAt(number)
    return url.startsWith('data:,') ? (this.#bodies[number]?.shown ?? url) : url
  }

  /** Returns the array that further spellings of a job are added to. */
  othersOf(number: number): Spelling[] {
    this.#isPlain = false
    this.#others[number] ??= []
    return this.#others[number]
  }

  /**
   * Adds a position: as a new job, or as a spelling or target of an existing one.
   * @returns the number of the position's target
   * @throws IdConflict if the existing job has the same id and another image; PersistError if it has other bytes
   */
  add(jobUrl: JobUrl, wanted: WantedTarget): number {
    const before = this.length
    const number = this.names.add(manifestUrlOf(jobUrl))
    if (jobUrl.again) {
      this.#isPlain = false
      this.#again[number] ??= jobUrl.again
    }
    if (number < before) {
      const job = this.askedAt(number)
      if (jobUrl.idUrl !== undefined) throwIfOther(number, job, jobUrl)
      if (jobUrl.body) this.#addBody(number, jobUrl.body)
      const spelling = newSpelling(job, jobUrl)
      if (spelling) this.othersOf(number).push(spelling)
      return this.targets.find(number, wanted)
    }
    const { url, idUrl, fetchUrl, expiresAt, body, referer } = jobUrl
    if ((idUrl ?? fetchUrl ?? expiresAt ?? body ?? referer) !== undefined) this.#isPlain = false
    if (idUrl !== undefined) this.#urls[number] = url
    if (fetchUrl !== undefined) this.#fetchUrls[number] = fetchUrl
    if (expiresAt !== undefined) this.#expiresAt[number] = expiresAt
    if (body) this.#bodies[number] = body
    if (referer) this.#referers[number] = referer
    return this.targets.addFirst(number, wanted)
  }

  #addBody(number: number, body: ImageBody): void {
    const known = this.#bodies[number]
    if (known && !known.equals(body)) throw new PersistError('inspect', 'bytes-differ', say('bytes-differ'))
    this.#isPlain = false
    this.#bodies[number] ??= body
  }

  *[Symbol.iterator](): Generator<ImageJob> {
    for (let number = 0; number < this.length; number++) yield this.at(number)
  }
}

/** @throws IdConflict if the URL names another file than a spelling of the job */
function throwIfOther(number: number, job: Omit<ImageJob, 'targets'>, { url }: JobUrl): void {
  for (const spelling of spellingsOf(job)) {
    const files = conflictOf(spelling.url, url)
    if (files) throw new IdConflict(number, files)
  }
}

/** Targets of one job above which a map is used: a linear search per line would take minutes. Most jobs have one. */
const MANY = 16

/** The objects that the images become. */
class TargetTable {
  readonly #keyFields: readonly string[]
  /** By target: number of its job + 1; 0 if it has none. */
  readonly #jobs = new NumberColumn()
  /** By job: its first target. */
  readonly #first = new NumberColumn()
  // Sparse arrays, because few jobs and targets have these values.
  /** By job: its targets after the first. */
  readonly #further: number[][] = []
  /** By job with `MANY` targets: their numbers by identity. */
  readonly #byIdentity: Map<string, number>[] = []
  /** By target: the key that the user chose. */
  readonly #keys: string[] = []
  readonly #fields: WantedTarget['fields'][] = []

  /** @param keyFields record fields in the key template: other values make another object */
  constructor(keyFields: readonly string[]) {
    this.#keyFields = keyFields
  }

  get size(): number {
    return this.#jobs.length
  }

  /** Whether the user chose the key of some image. */
  get hasKeys(): boolean {
    return this.#keys.length > 0
  }

  at(number: number): Target {
    const key = this.#keys[number]
    return { number, fields: this.#fields[number] ?? NO_FIELDS, ...(key !== undefined && { key }) }
  }

  /** Returns the number of a target's job. */
  jobOf(number: number): number {
    return this.#jobs.at(number) - 1
  }

  ofJob(job: number): Target[] {
    const first = this.at(this.#first.at(job))
    const further = this.#further[job]
    return further === undefined ? [first] : [first, ...further.map(number => this.at(number))]
  }

  /** Adds the first target of a new job. Jobs must arrive in the order of their numbers. */
  addFirst(job: number, wanted: WantedTarget): number {
    const number = this.add(wanted, job)
    this.#first.push(number)
    return number
  }

  /** @returns the job's target that equals `wanted`; added if it is missing */
  find(job: number, wanted: WantedTarget): number {
    const many = this.#byIdentity[job]
    const identity = this.#identityOf(wanted)
    const known = many ? many.get(identity) : this.#findOfFew(job, identity)
    if (known !== undefined) return known
    const number = this.add(wanted, job)
    this.#further[job] ??= []
    const count = this.#further[job].push(number) + 1
    if (many) many.set(identity, number)
    else if (count === MANY)
      this.#byIdentity[job] = new Map(this.ofJob(job).map(one => [this.#identityOf(one), one.number]))
    return number
  }

  #findOfFew(job: number, identity: string): number | undefined {
    return this.ofJob(job).find(target => this.#identityOf(target) === identity)?.number
  }

  /** @param job -1 if the target belongs to no job */
  add({ key, fields }: WantedTarget, job = -1): number {
    const number = this.size
    this.#jobs.push(job + 1)
    if (key !== undefined) this.#keys[number] = key
    if (fields !== NO_FIELDS) this.#fields[number] = fields
    return number
  }

  #identityOf(wanted: WantedTarget): string {
    return targetIdentity(wanted, this.#keyFields)
  }
}

/**
 * Returns what distinguishes the objects of one image.
 * @param keyFields record fields in the key template
 */
export function targetIdentity({ key, fields }: WantedTarget, keyFields: readonly string[]): string {
  return key === undefined ? JSON.stringify(keyFields.map(name => String(fields[name]))) : `key ${key}`
}
