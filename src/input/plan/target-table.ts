/** The objects that are to be made of a list's images, as columns: a target is made of them each time one is asked for. */
import { NumberColumn } from '../../base/buffers/number-column.ts'
import { NO_FIELDS, type Target, type WantedTarget } from './job.ts'

/** Targets of one job from which on a look at each of them for each line would take minutes; nearly all have one. */
const MANY = 16

export class TargetTable {
  readonly #keyFields: readonly string[]
  /** By target, the number of its job and one more; 0 where it has none. */
  readonly #jobs = new NumberColumn()
  /** By job. */
  readonly #first = new NumberColumn()
  // What most have not is in arrays with holes. By job:
  readonly #further: number[][] = []
  /** By what tells them apart, where there are many. */
  readonly #byIdentity: Map<string, number>[] = []
  // By target:
  readonly #keys: string[] = []
  readonly #fields: WantedTarget['fields'][] = []

  /** @param keyFields record fields that keys are made of: with other values it is another object */
  constructor(keyFields: readonly string[]) {
    this.#keyFields = keyFields
  }

  get size(): number {
    return this.#jobs.length
  }

  /** Some image's key was chosen. */
  get hasKeys(): boolean {
    return this.#keys.length > 0
  }

  at(number: number): Target {
    const key = this.#keys[number]
    return { number, fields: this.#fields[number] ?? NO_FIELDS, ...(key !== undefined && { key }) }
  }

  /** The number of a target's job. */
  jobOf(number: number): number {
    return this.#jobs.at(number) - 1
  }

  ofJob(job: number): Target[] {
    const first = this.at(this.#first.at(job))
    const further = this.#further[job]
    return further === undefined ? [first] : [first, ...further.map(number => this.at(number))]
  }

  /** That of a new job. Jobs come in the order of their numbers. */
  addFirst(job: number, wanted: WantedTarget): number {
    const number = this.add(wanted, job)
    this.#first.push(number)
    return number
  }

  /** @returns the job's target that is the same to it as `wanted`, which is one of its own by then */
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

  /** @param job left out where it belongs to none */
  add({ key, fields }: WantedTarget, job = -1): number {
    const number = this.size
    this.#jobs.push(job + 1)
    if (key !== undefined) this.#keys[number] = key
    if (fields !== NO_FIELDS) this.#fields[number] = fields
    return number
  }

  #identityOf({ key, fields }: WantedTarget): string {
    return key === undefined
      ? JSON.stringify(this.#keyFields.map(name => String(fields[name])))
      : `key ${key}`
  }
}
