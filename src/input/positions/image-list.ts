/**
 * Decides what a run does, before the first request. It refuses URLs that must not be requested, makes one job of
 * duplicates and keeps every input position. Pure: no network, no files.
 */
import { hasReason, SettingsError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import { repairUrl } from '../../base/url/repair-url.ts'
import { type ImageUrl, type ImageUrls, isCounted } from '../documents/image-url.ts'
import { say } from '../messages/say.ts'
import { IdConflict, IdConflicts, recordText } from '../sources/id-conflict.ts'
import { DistinctImages } from './distinct-images.ts'
import { type ImageJob, keyFieldsOf, NO_FIELDS, type Target, type WantedTarget } from './image-job.ts'
import { JobTable, type JobUrl } from './job-table.ts'
import { jobUrlOf, type UrlRules } from './job-url.ts'
import { type Positions, PositionTable, Refusal, type ResolvedPosition } from './position-table.ts'
import { type Shard, shardOf } from './shard.ts'
import { manifestUrlOf } from './spellings.ts'

/** A position that may link to a stored image; the manifest or the store decides. */
export interface OwnLink {
  readonly index: number
  readonly image: ImageUrl
  readonly key: string
  /** Shared by all links to this key; used if the key is stored. Belongs to no job. */
  readonly target: Target
}

export interface ImageList {
  /** One entry per input position. */
  readonly positions: Positions
  /** How many positions belong to this shard. */
  readonly ownCount: number
  /** Positions of all shards, without excluded ones and those without a URL. */
  readonly imageCount: number
  /** Positions of all shards that `exclude` leaves out. */
  readonly excludedCount: number
  /** Jobs, built on demand. While the list is still arriving, those that are not settled. */
  readonly jobs: Iterable<ImageJob>
  readonly jobCount: number
  /** Number of objects that the run makes. */
  readonly objectCount: number
  /** Whether the user chose the key of some image. */
  readonly hasChosenKeys: boolean
  /** False while the list is still being read and grows. */
  readonly isWhole: boolean
  /** Whether the counts are final before the first job. */
  readonly isCounted: boolean
  /** Whether the list has no image at all. */
  readonly isEmpty: boolean
  /** Absent while the list is still being read: later lines may add to a job. */
  jobOf?(target: Target): ImageJob
  /** Called when every reader has read the result of a position. @param isKept whether the position is needed still */
  release?(index: number, isKept: boolean): void
}

/** Uses about 100 bytes for a plain URL of 60 characters, and 12 for one of another shard. */
export async function listImages(lists: ImageUrls, rules: ListRules): Promise<WholeList> {
  const list = new WholeList(rules)
  for await (const images of lists) for (const image of images) list.add(image)
  return list
}

/** A list that is read to its end before the first job. */
export class WholeList implements ImageList {
  readonly isWhole = true
  readonly jobs: JobTable
  readonly positions: PositionTable
  readonly #rules: ListRules
  #ownLinks: OwnLink[] = []
  readonly #ownTargets = new Map<string, Target>()
  #ownCount = 0
  imageCount = 0
  excludedCount = 0
  readonly #distinct: DistinctImages
  readonly #conflicts = new IdConflicts()

  constructor(rules: ListRules) {
    this.#rules = rules
    this.#distinct = new DistinctImages(rules.minUrls)
    this.jobs = new JobTable(rules.keyFields)
    this.positions = new PositionTable(this.jobs)
  }

  get ownCount(): number {
    return this.#ownCount
  }

  get jobCount(): number {
    return this.jobs.length
  }

  jobOf(target: Target): ImageJob {
    return this.jobs.jobOf(target)
  }

  /** Excludes links to stored images, because no object is made for them. */
  get objectCount(): number {
    return this.jobs.targets.size - this.#ownTargets.size
  }

  get hasChosenKeys(): boolean {
    return this.jobs.targets.hasKeys
  }

  get isCounted(): boolean {
    return this.#ownLinks.length === 0
  }

  get isEmpty(): boolean {
    return this.jobCount + this.#ownLinks.length === 0
  }

  /** Links that `decide` has not decided yet; their positions wait. */
  get ownLinks(): readonly OwnLink[] {
    return this.#ownLinks
  }

  /** Jobs that the run needs if none of the links is stored. */
  get possibleJobs(): JobTable {
    const jobs = new JobTable(this.#rules.keyFields)
    for (const { image } of this.#ownLinks) if (!image.isOwnOnly) resolvePosition(image, jobs, this.#rules)
    return jobs
  }

  add(image: ImageUrl): void {
    const { ownKey, isOwnOnly, bytes } = image
    if (isOwnOnly && ownKey === undefined) return this.positions.push(undefined)
    if (bytes && this.#rules.shard.count > 1) throw new SettingsError([say('bytes-and-shard')], 'sources')
    // Shard 1 alone reports links to stored images and excluded ones, so that no result appears twice.
    const isFirst = this.#rules.shard.index === 1
    const judged =
      ownKey === undefined
        ? resolvePosition(image, this.jobs, this.#rules, this.#distinct)
        : isFirst
          ? this.#addOwnLink(image, ownKey)
          : undefined
    const isOut = isExcluded(judged)
    if (isOut) this.excludedCount++
    else if (isCounted(image)) this.imageCount++
    if (ownKey !== undefined) this.#distinct.add(ownKey)
    const position = isOut && !isFirst ? undefined : judged
    this.positions.push(position)
    if (position) this.#ownCount++
    if (position?.conflict) this.#noteConflict(position.conflict)
  }

  /** @throws SettingsError if the list has fewer images than the user expects */
  refuseTooFew(): void {
    this.#distinct.refuseTooFew(this.excludedCount)
  }

  /** @throws SettingsError if an id of the list names two images; their later positions are refused as well */
  refuseConflicts(): void {
    this.#conflicts.refuse()
  }

  #noteConflict({ job, files }: IdConflict): void {
    const index = this.positions.length - 1
    this.#conflicts.add(() => ({
      first: this.#recordAt(this.#firstOf(job)),
      second: this.#recordAt(index),
      files,
    }))
  }

  #recordAt(index: number): Text {
    return recordText(this.positions.at(index)?.listedAt, index)
  }

  /** Returns the index of a job's first position. */
  #firstOf(job: number): number {
    const { positions, jobs } = this
    let index = 0
    for (; index < positions.length; index++) {
      const resolved = positions.resolvedAt(index)
      if (typeof resolved === 'number' && jobs.targets.jobOf(resolved) === job) break
    }
    return index
  }

  /** Decides all waiting links; a link that is not stored becomes an ordinary URL, or no position. */
  decide(isStored: (link: OwnLink) => boolean): void {
    for (const link of this.#ownLinks) {
      if (isStored(link)) continue
      const { image } = link
      const position = image.isOwnOnly ? undefined : resolvePosition(image, this.jobs, this.#rules)
      this.positions.resolve(link.index, position)
      if (!position) this.#ownCount--
    }
    this.#ownLinks = []
  }

  #addOwnLink(image: ImageUrl, key: string): ResolvedPosition {
    const { targets } = this.jobs
    const target = this.#ownTargets.get(key) ?? targets.at(targets.add({ fields: NO_FIELDS }))
    this.#ownTargets.set(key, target)
    this.#ownLinks.push({ index: this.positions.length, image, key, target })
    return { resolved: target.number, url: image.url, image }
  }
}

export interface ListRules extends UrlRules {
  /** Record fields in the key template: the same URL with other values is another object. */
  readonly keyFields: readonly string[]
  readonly shard: Shard
  /** Fewer distinct images than this fail the run. */
  readonly minUrls: number
}

function isExcluded(position: ResolvedPosition | undefined): boolean {
  return position?.resolved instanceof Refusal && position.resolved.reason === 'excluded'
}

/** @returns undefined if the position belongs to another shard */
function resolvePosition(
  image: ImageUrl,
  jobs: JobTable,
  rules: ListRules,
  distinct?: DistinctImages,
): ResolvedPosition | undefined {
  const { keyFields, shard } = rules
  try {
    const asked = jobUrlOf(image, rules)
    distinct?.add(manifestUrlOf(asked))
    if (!isOurs(asked, shard)) return undefined
    const resolved = jobs.add(aboutPage(asked, image), wantedBy(image, keyFields))
    const number = jobs.targets.jobOf(resolved)
    return {
      resolved,
      url: ownText(image.url, asked, jobs, number),
      image,
      ...(asked.body && { body: asked.body }),
    }
  } catch (error) {
    if (!hasReason(error, 'excluded') && isCounted(image)) distinct?.add(image.url)
    // A bad URL has no host to shard by, so that shard 1 reports it.
    if (shard.index !== 1 && !hasReason(error, 'excluded')) return undefined
    return {
      ...refusedPosition(image, error),
      image,
      ...(error instanceof IdConflict && { conflict: error }),
    }
  }
}

/** Returns the refusal of a position, and its URL as results show it. */
export function refusedPosition(
  { url: written, where }: ImageUrl,
  error: unknown,
): { readonly resolved: Refusal; readonly url: string } {
  const url = repairUrl(written)
  return {
    resolved: new Refusal(asPersistError(error, 'plan'), where),
    url: /^data:/i.test(url) ? url : written,
  }
}

/** Adds what the position says beside the URL. */
export function aboutPage(asked: JobUrl, { referer, again }: ImageUrl): JobUrl {
  return { ...asked, ...(referer && { referer }), ...(again && { again }) }
}

/** Avoids parsing the host if there is only one shard. */
function isOurs({ url, body }: JobUrl, { index, count }: Shard): boolean {
  return count === 1 || shardOf(body?.uri ?? new URL(url).host, count) === index
}

/**
 * Returns the written URL if it differs from the job's. Reuses the job's string: a slice of the list would keep the
 * whole text alive.
 */
function ownText(written: string, asked: JobUrl, jobs: JobTable, number: number): string | undefined {
  // A record without a URL has the job's, and a `data:` URI is the text of the job's body.
  if (written === '' || asked.body?.uri !== undefined) return undefined
  // Without an id, the job's URL is the canonical URL.
  if (written === asked.url && asked.idUrl === undefined) return undefined
  const job = jobs.askedAt(number)
  if (written === job.url) return undefined
  return [job, asked].flatMap(({ url, fetchUrl }) => [url, fetchUrl]).find(one => one === written) ?? written
}

export function wantedBy(image: ImageUrl, keyFields: readonly string[]): WantedTarget {
  const { key } = image
  return { fields: keyFieldsOf(image, keyFields), ...(key !== undefined && { key }) }
}
