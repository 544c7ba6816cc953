/**
 * Decides what a run does, before the first request. It refuses URLs that must not be requested, makes one job of
 * duplicates and keeps every input position. Pure: no network, no files.
 */

import { ownCopy } from '../../base/buffers/own-copy.ts'
import { hasReason, SettingsError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { shortenDataUri } from '../../base/url/data-uri.ts'
import { repairUrl } from '../../base/url/repair-url.ts'
import { type ImageUrl, type ImageUrls, isCounted } from '../documents/image-url.ts'
import { say } from '../messages/say.ts'
import { IdConflict, IdConflicts, recordText } from '../sources/id-conflict.ts'
import { DistinctImages } from './distinct-images.ts'
import { type ImageJob, keyFieldsOf, NO_FIELDS, type Target, type WantedTarget } from './image-job.ts'
import { JobTable, type JobUrl } from './job-table.ts'
import { jobUrlOf, type UrlRules } from './job-url.ts'
import { numberOf, type Position, type Positions, positionOf, Refusal, uriPosition } from './position.ts'
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

/** Uses about 400 bytes for a plain URL of 60 characters, and 12 for one of another shard. */
export async function listImages(lists: ImageUrls, rules: ListRules): Promise<ImageList> {
  const list = new ImageList(rules)
  for await (const images of lists) for (const image of images) list.add(image)
  return list
}

/** What a list that is still arriving needs of its run. */
export interface ListRun {
  /** Called after each position and at the end. */
  grew(): void
  isSettled(target: Target): boolean
}

/** The images of a run. A list may hand out its jobs while it is still arriving. */
export class ImageList {
  readonly jobs: JobTable
  readonly #positions: (Position | undefined)[] = []
  readonly #rules: ListRules
  #ownLinks: OwnLink[] = []
  readonly #ownTargets = new Map<string, Target>()
  #ownCount = 0
  /** Positions of all shards, without excluded ones and those without a URL. */
  imageCount = 0
  /** Positions of all shards that `exclude` leaves out. */
  excludedCount = 0
  readonly #distinct: DistinctImages
  /** Whether the list is still being read while its jobs are done. */
  isArriving = false
  readonly #conflicts = new IdConflicts()

  constructor(rules: ListRules) {
    this.#rules = rules
    this.#distinct = new DistinctImages(rules.minUrls)
    this.jobs = new JobTable(rules.keyFields)
  }

  /** One entry per input position. */
  get positions(): Positions {
    return this.#positions
  }

  /** How many positions belong to this shard. */
  get ownCount(): number {
    return this.#ownCount
  }

  get jobCount(): number {
    return this.jobs.length
  }

  /** Number of objects that the run makes: none for links to stored images. */
  get objectCount(): number {
    return this.jobs.targetCount - this.#ownTargets.size
  }

  /** Whether the user chose the key of some image. */
  get hasChosenKeys(): boolean {
    return this.jobs.hasKeys
  }

  /** Whether the counts are final before the first job. */
  get isCounted(): boolean {
    return !this.isArriving && this.#ownLinks.length === 0
  }

  /** Whether the list has no image at all. */
  get isEmpty(): boolean {
    return !this.isArriving && this.jobCount + this.#ownLinks.length === 0
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

  /**
   * Reads the list no faster than its jobs are taken. Keeps the first jobs until the list has as many images as the user
   * expects.
   * @throws SettingsError if the list ends with too few images
   */
  arrive(lists: ImageUrls, run: ListRun, stopping?: AbortSignal): AsyncGenerator<ImageJob> {
    const ready: ImageJob[] = []
    this.isArriving = true
    this.jobs.handingOut = { ready, isSettled: target => run.isSettled(target) }
    return this.#handOut(lists, ready, run, stopping)
  }

  async *#handOut(
    lists: ImageUrls,
    ready: ImageJob[],
    run: ListRun,
    stopping: AbortSignal | undefined,
  ): AsyncGenerator<ImageJob> {
    let isStopped = false
    try {
      for await (const images of lists) {
        // More images come after the stop: the list is cut.
        if (isStopped) return
        for (const image of images) {
          this.add(image)
          run.grew()
          isStopped = stopping?.aborted === true
          if (!isStopped && this.#distinct.areEnough && ready.length > 0) yield* ready.splice(0)
        }
        isStopped = stopping?.aborted === true
      }
      this.refuseTooFew()
    } finally {
      this.isArriving = false
      run.grew()
    }
  }

  add(image: ImageUrl): void {
    const { ownKey, isOwnOnly, bytes } = image
    if (isOwnOnly && ownKey === undefined) return void this.#positions.push(undefined)
    if (bytes && this.#rules.shard.count > 1) throw new SettingsError([say('bytes-and-shard')], 'sources')
    // Shard 1 alone reports links to stored images and excluded ones, so that no result appears twice.
    const isFirst = this.#rules.shard.index === 1
    const position =
      ownKey === undefined ? this.#positionOf(image) : isFirst ? this.#ownLinkOf(image, ownKey) : undefined
    const isOut = isExcluded(position)
    if (isOut) this.excludedCount++
    else if (isCounted(image)) this.imageCount++
    if (ownKey !== undefined) this.#distinct.add(ownKey)
    const isOurs = position !== undefined && (isFirst || !isOut)
    this.#positions.push(isOurs ? position : undefined)
    if (isOurs) this.#ownCount++
  }

  /** @throws SettingsError if the list has fewer images than the user expects */
  refuseTooFew(): void {
    if (this.#rules.isLeft?.()) return
    this.#distinct.refuseTooFew(this.excludedCount)
  }

  /** @throws SettingsError if an id of the list names two images; their later positions are refused as well */
  refuseConflicts(): void {
    this.#conflicts.refuse()
  }

  /** Decides all waiting links; a link that is not stored becomes an ordinary URL, or no position. */
  decide(isStored: (link: OwnLink) => boolean): void {
    for (const link of this.#ownLinks) {
      if (isStored(link)) continue
      const { image } = link
      const position = image.isOwnOnly ? undefined : resolvePosition(image, this.jobs, this.#rules)
      this.#positions[link.index] = position
      if (!position) this.#ownCount--
    }
    this.#ownLinks = []
  }

  #positionOf(image: ImageUrl): Position | undefined {
    return resolvePosition(image, this.jobs, this.#rules, {
      distinct: this.#distinct,
      conflict: conflict => this.#noteConflict(conflict, image),
    })
  }

  /** The first record of a job has its first target. */
  #noteConflict({ target, files }: IdConflict, { listedAt }: ImageUrl): void {
    const positions = this.#positions
    this.#conflicts.add(() => {
      const first = positions.findIndex(position => numberOf(position?.targetOrRefusal) === target)
      return {
        first: recordText(positions[first]?.listedAt, first),
        second: recordText(listedAt, positions.length),
        files,
      }
    })
  }

  #ownLinkOf(image: ImageUrl, key: string): Position {
    const target = this.#ownTargets.get(key) ?? this.jobs.addTarget({ fields: NO_FIELDS })
    this.#ownTargets.set(key, target)
    this.#ownLinks.push({ index: this.#positions.length, image, key, target })
    return positionOf(image.url, target, image)
  }
}

export interface ListRules extends UrlRules {
  /** Record fields in the key template: the same URL with other values is another object. */
  readonly keyFields: readonly string[]
  readonly shard: Shard
  /** Fewer distinct images than this fail the run. */
  readonly minUrls: number
  /** Whether the run ended before the list did, so that it need not have enough images. */
  readonly isLeft?: () => boolean
}

function isExcluded(position: Position | undefined): boolean {
  return position?.targetOrRefusal instanceof Refusal && position.targetOrRefusal.reason === 'excluded'
}

interface Notes {
  readonly distinct: DistinctImages
  /** Called if the record has the id of another image. */
  conflict(conflict: IdConflict): void
}

/** @returns undefined if the position belongs to another shard */
function resolvePosition(
  image: ImageUrl,
  jobs: JobTable,
  rules: ListRules,
  notes?: Notes,
): Position | undefined {
  const { keyFields, shard } = rules
  try {
    const asked = jobUrlOf(image, rules)
    notes?.distinct.add(manifestUrlOf(asked))
    if (!isOurs(asked, shard)) return undefined
    const target = jobs.add(aboutPage(asked, image), wantedBy(image, keyFields))
    return positionAt(target, image, asked, jobs.jobOf(target) ?? asked)
  } catch (error) {
    if (!hasReason(error, 'excluded') && isCounted(image)) notes?.distinct.add(image.url)
    // A bad URL has no host to shard by, so that shard 1 reports it.
    if (shard.index !== 1 && !hasReason(error, 'excluded')) return undefined
    if (error instanceof IdConflict) notes?.conflict(error)
    return refusedPosition(image, error)
  }
}

function positionAt(target: Target, image: ImageUrl, asked: JobUrl, job: JobUrl): Position {
  const { body } = asked
  if (body?.shown === undefined) return positionOf(ownText(image.url, asked, job), target, image)
  // A `data:` URI is the text of its body, which drops it once it is done. A body that repeats is dropped by now.
  const ofJob = body.uri !== undefined && body.uri === job.body?.uri ? job.body : body
  return uriPosition(ofJob, target, image)
}

/** Returns a refused position, with its URL as results show it. */
export function refusedPosition(image: ImageUrl, error: unknown): Position {
  const { url: written, where } = image
  const url = repairUrl(written)
  const refusal = new Refusal(asPersistError(error, 'plan'), where)
  return positionOf(/^data:/i.test(url) ? ownCopy(shortenDataUri(url)) : written, refusal, image)
}

/** Adds what the position says beside the URL. */
export function aboutPage(asked: JobUrl, { referer, again }: ImageUrl): JobUrl {
  return { ...asked, ...(referer && { referer }), ...(again && { again }) }
}

/** Avoids parsing the host if there is only one shard. */
function isOurs({ url, body }: JobUrl, { index, count }: Shard): boolean {
  return count === 1 || shardOf(body?.uri ?? new URL(url).host, count) === index
}

/** Returns the written URL, by a string of the job if it has that text: it needs no memory of its own. */
function ownText(written: string, asked: JobUrl, job: JobUrl): string {
  // A record without a URL has the job's.
  if (written === '') return job.url
  const texts = [job.url, job.fetchUrl, asked.url, asked.fetchUrl]
  return texts.find(text => text === written) ?? ownCopy(written)
}

export function wantedBy(image: ImageUrl, keyFields: readonly string[]): WantedTarget {
  const { key } = image
  return { fields: keyFieldsOf(image, keyFields), ...(key !== undefined && { key }) }
}
