/** The objects that a list's images become, stored in columns. Targets are built on demand. */
import { NumberColumn } from '../../base/buffers/number-column.ts'
import { NO_FIELDS, type Target, type WantedTarget } from './image-job.ts'

/** Targets of one job above which a map is used: a linear search per line would take minutes. Most jobs have one. */
const MANY = 16

export class TargetTable {
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
