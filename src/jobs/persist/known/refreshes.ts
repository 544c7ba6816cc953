/**
 * Judges known images whose origins answer with other bytes. A host that gives one picture for several of them protects
 * itself, or has lost them: such an answer is suspect, and the stored image stays.
 */
import { andMore } from '../../../base/messages/and-more.ts'
import { printable } from '../../../base/messages/printable.ts'
import { joined, type Sentence } from '../../../base/sentence.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { say } from '../messages/say.ts'
import type { Lookups } from './lookups.ts'
import { manifestHostOf } from './manifest-names.ts'

/** An image and two others with the same bytes. */
const SUSPECT_COUNT = 3
/** The next answer with the same bytes is believed. */
const MOST_TIMES = 2
/** Hosts that the warning names. */
const MOST_NAMED = 3

interface HostRefreshes {
  /** Images that are due, and those of them without an answer. */
  due: number
  pending: number
  /** Due images with other bytes, and these bytes if all are the same. */
  changed: number
  sha256: string | undefined
  suspects: number
  /** By bytes, the number of images that have them: by their line, or by an answer of this run. */
  readonly counts: Map<string, number>
}

export class Refreshes {
  readonly #lookups: Lookups
  /** Jobs that are due, by their first target. */
  readonly #due = new Set<number>()
  readonly #hosts = new Map<string, HostRefreshes>()

  constructor(lookups: Lookups) {
    this.#lookups = lookups
  }

  /** Call once for each image of the list, before it is requested. */
  add(job: ImageJob): void {
    const host = manifestHostOf(job)
    if (host === '') return
    for (const sha256 of this.#knownBytes(job)) this.#count(host, sha256)
    // The user wants a typed URL as it is, and bytes in the list are no answer.
    if (job.again === 'typed' || job.body || this.#dueLines(job).length === 0) return
    this.#due.add(numberOf(job))
    const refreshes = this.#of(host)
    refreshes.due++
    refreshes.pending++
  }

  /** Notes the bytes of an answer. @returns whether they have to be judged */
  isToJudge(job: ImageJob, sha256: string): boolean {
    const host = manifestHostOf(job)
    if (host !== '' && !this.#knownBytes(job).has(sha256)) this.#count(host, sha256)
    const refreshes = this.#due.has(numberOf(job)) ? this.#hosts.get(host) : undefined
    const changed = this.#dueLines(job).filter(line => line.sha256 !== sha256)
    if (!refreshes || changed.length === 0) return false
    refreshes.sha256 = refreshes.changed === 0 || refreshes.sha256 === sha256 ? sha256 : undefined
    refreshes.changed++
    return !changed.every(line => line.suspectSha256 === sha256 && (line.suspectTimes ?? 0) >= MOST_TIMES)
  }

  /** Call once for each job, when it needs no answer any more. @returns its host if that was the last due image */
  answered(job: ImageJob): string | undefined {
    const host = manifestHostOf(job)
    const refreshes = this.#due.has(numberOf(job)) ? this.#hosts.get(host) : undefined
    return refreshes && --refreshes.pending === 0 ? host : undefined
  }

  isSuspect(job: ImageJob, sha256: string): boolean {
    const host = manifestHostOf(job)
    const { due, pending, changed, sha256: only, counts } = this.#of(host)
    const areAllOne = changed > 1 && changed === due - pending && only === sha256
    return areAllOne || (counts.get(sha256) ?? 0) >= SUSPECT_COUNT
  }

  /** Notes that the stored image stays. */
  noteSuspect(job: ImageJob): void {
    const refreshes = this.#hosts.get(manifestHostOf(job))
    if (refreshes) refreshes.suspects++
  }

  /** Returns a warning if images stay. */
  sentence(): Sentence | undefined {
    const suspicious = [...this.#hosts].filter(([, { suspects }]) => suspects > 0)
    if (suspicious.length === 0) return undefined
    const names = joined(', ', ...suspicious.slice(0, MOST_NAMED).map(([host]) => printable(host)))
    return say('run-refresh-suspect', {
      count: suspicious.reduce((sum, [, { suspects }]) => sum + suspects, 0),
      hosts: andMore(names, suspicious.length - MOST_NAMED),
    })
  }

  #count(host: string, sha256: string): void {
    const { counts } = this.#of(host)
    counts.set(sha256, (counts.get(sha256) ?? 0) + 1)
  }

  #of(host: string): HostRefreshes {
    const known = this.#hosts.get(host)
    if (known) return known
    const refreshes = { due: 0, pending: 0, changed: 0, sha256: undefined, suspects: 0, counts: new Map() }
    this.#hosts.set(host, refreshes)
    return refreshes
  }

  /** The bytes that the lines of an image name. */
  #knownBytes(job: ImageJob): ReadonlySet<string> {
    const known = new Set<string>()
    for (const target of job.targets) {
      const found = this.#lookups.lookUp(job, target)
      if (found.kind === 'new' || found.kind === 'failed-before') continue
      const { sha256, suspectSha256 } = found.entry
      for (const one of [sha256, suspectSha256]) if (one !== undefined) known.add(one)
    }
    return known
  }

  #dueLines(job: ImageJob): readonly ImageEntry[] {
    return job.targets.flatMap(target => this.#lookups.dueLine(job, target) ?? [])
  }
}

function numberOf({ targets }: ImageJob): number {
  return targets[0]?.number ?? 0
}
