/**
 * What is to be done, decided before the first request: URLs that may not be asked are refused, duplicates
 * folded into one job, and every input position remembered. Pure: no network, no files.
 */
import { hash } from 'node:crypto'
import { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { canonicalUrl } from '../../base/url/canonical-url.ts'
import { fetchableUrl } from '../../base/url/fetchable-url.ts'
import { linkExpiry } from '../../base/url/link-expiry.ts'
import { isRelativeUrl, pageUrl } from '../../base/url/relative-url.ts'
import { repairUrl } from '../../base/url/repair-url.ts'
import { severalUrlsProblem } from '../../base/url/several-urls.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import { keyFieldsOf, NO_FIELDS } from './file-fields.ts'
import { Refusal } from './refusal.ts'
import { type Shard, shardOf, WHOLE_LIST } from './shard.ts'
import { addSpelling, idUrl, memoryUrlOf, type Spelling } from './spellings.ts'

/** One distinct image: fetched once, whatever asks for it. Its own spelling is that of the first position. */
export interface Job extends Spelling {
  /** What the memory knows it by, where its record has an id. */
  readonly idUrl?: string
  /** Further ones of the list, tried in turn where one gives no image. */
  readonly others?: readonly Spelling[]
  readonly dataUri?: string
  /** The page the URL was found on, of the first position that names one. */
  readonly referer?: string
  /** More than one where the same image is to have several keys. */
  readonly targets: readonly Target[]
}

/** One object to be. */
export interface Target {
  /** Chosen by the caller, below the prefix. */
  readonly key?: string
  /** Of the first position that asked for it. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** One input position: what is to be done for it, or why nothing is. */
export interface Position extends Pick<ImageUrl, 'key' | 'referer' | 'fields' | 'place'> {
  /** As written; of a `data:` URI without what was around it, so that it is known for one. */
  readonly url: string
  readonly targetOrRefusal: Target | Refusal
}

/** A position whose text may be a link to what is stored, which the memory or the store has to say. */
export interface OwnLink {
  readonly index: number
  readonly image: ImageUrl
  readonly key: string
  /** Of all links to this key, where it is stored; belongs to no job. */
  readonly target: Target
}

export interface Plan {
  /** One per input position; undefined where another shard has it. */
  readonly positions: readonly (Position | undefined)[]
  /** How many of them are this shard's. */
  readonly ownCount: number
  readonly jobs: readonly Job[]
  /** False as long as the list still comes, and the others grow. */
  readonly isWhole: boolean
}

/**
 * Holds about 300 bytes for a URL of 60 characters that nothing else is said about, and 8 for one of another shard.
 * @param keyFields record fields that keys are made of: the same URL with other values is another object
 * @param ignoredParametersOf query parameters of a host that say nothing about which image is meant
 * @param baseUrl the page that relative URLs belong to where their record names none
 * @param idField the record field that ids come from
 */
export async function planImages(
  images: AsyncIterable<ImageUrl>,
  keyFields: readonly string[],
  ignoredParametersOf: DropsOf = () => [],
  shard: Shard = WHOLE_LIST,
  baseUrl?: URL,
  idField?: string,
): Promise<WholePlan> {
  const plan = new WholePlan({ keyFields, ignoredParametersOf, shard, baseUrl, idField })
  for await (const image of images) plan.add(image)
  return plan
}

/** A plan of a list that was read to its end. */
export class WholePlan implements Plan {
  readonly isWhole = true
  readonly positions: (Position | undefined)[] = []
  readonly #rules: PlanRules
  readonly #jobs = new Map<string, PlannedJob>()
  #ownLinks: OwnLink[] = []
  readonly #ownTargets = new Map<string, Target>()
  #listed: readonly Job[] | undefined
  #ownCount = 0

  constructor(rules: PlanRules) {
    this.#rules = rules
  }

  get ownCount(): number {
    return this.#ownCount
  }

  /** Until they are decided, each has a position that waits. */
  get ownLinks(): readonly OwnLink[] {
    return this.#ownLinks
  }

  get jobs(): readonly Job[] {
    this.#listed ??= [...this.#jobs.values()]
    return this.#listed
  }

  /** What would have to be done for links of our own that turn out to be none. */
  get possibleJobs(): readonly Job[] {
    const jobs = new Map<string, PlannedJob>()
    for (const { image } of this.#ownLinks) positionOf(image, jobs, this.#rules)
    return [...jobs.values()]
  }

  add(image: ImageUrl): void {
    const { ownKey } = image
    // Where another shard tells them, they are not told twice.
    const position =
      ownKey === undefined
        ? positionOf(image, this.#jobs, this.#rules)
        : this.#rules.shard.index === 1
          ? this.#addOwnLink(image, ownKey)
          : undefined
    this.positions.push(position)
    if (position) this.#ownCount++
  }

  /** What is not stored is a URL like any other. */
  decide(isStored: (link: OwnLink) => boolean): void {
    for (const link of this.#ownLinks) {
      if (isStored(link)) continue
      const position = positionOf(link.image, this.#jobs, this.#rules)
      this.positions[link.index] = position
      if (!position) this.#ownCount--
    }
    this.#ownLinks = []
    this.#listed = undefined
  }

  #addOwnLink(image: ImageUrl, key: string): Position {
    const target = this.#ownTargets.get(key) ?? { fields: NO_FIELDS }
    this.#ownTargets.set(key, target)
    this.#ownLinks.push({ index: this.positions.length, image, key, target })
    return { url: image.url, targetOrRefusal: target, ...aboutImage(image) }
  }
}

export type DropsOf = (hostname: string) => readonly string[]

export interface PlanRules {
  readonly keyFields: readonly string[]
  readonly ignoredParametersOf: DropsOf
  readonly shard: Shard
  readonly baseUrl: URL | undefined
  /** The record field that ids come from. */
  readonly idField?: string | undefined
  /** Told each target that is new, with its job. */
  readonly onTarget?: (job: PlannedJob, target: Target) => void
}

type JobUrl = Omit<Job, 'targets' | 'others'>

export interface PlannedJob extends JobUrl {
  readonly targets: Target[]
  others?: Spelling[]
  /** Of many targets, by what tells them apart. */
  byIdentity?: Map<string, Target>
}

export function positionOf(
  image: ImageUrl,
  jobs: Map<string, PlannedJob>,
  rules: PlanRules,
): Position | undefined {
  const { keyFields, shard } = rules
  const { problem, where } = image
  const about = aboutImage(image)
  const url = repairUrl(image.url)
  const written = isDataUri(url) ? url : image.url
  try {
    const wrong = problem ?? severalUrlsProblem(image.url)
    if (wrong !== undefined) throw new PersistError('plan', 'url-invalid', wrong)
    const jobUrl = isDataUri(url) ? dataUriAsked(url) : urlAsked(url, image, rules)
    if (!isOurs(jobUrl, shard)) return undefined
    const wanted = targetOf(image, keyFields)
    const name = memoryUrlOf(jobUrl)
    const known = jobs.get(name)
    if (known) addSpelling(known, jobUrl)
    // Born with one target: a list that is pushed to takes room for seventeen.
    const job = known ?? { ...jobUrl, ...(image.referer && { referer: image.referer }), targets: [wanted] }
    if (!known) jobs.set(name, job)
    const target = targetIn(job, wanted, keyFields)
    if (target === wanted) rules.onTarget?.(job, target)
    return { url: sameText(written, jobUrl, job), targetOrRefusal: target, ...about }
  } catch (error) {
    // What has no URL has no host either.
    if (shard.index !== 1) return undefined
    return refused(written, new Refusal(asPersistError(error, 'plan'), where), about)
  }
}

/** A list may have nothing else: made in one go, one takes a third less room. */
function refused(url: string, targetOrRefusal: Refusal, about: ReturnType<typeof aboutImage>): Position {
  const { place, ...rest } = about
  if (Object.keys(rest).length > 0) return { url, targetOrRefusal, ...about }
  return place ? { url, targetOrRefusal, place } : { url, targetOrRefusal }
}

function aboutImage({ key, referer, fields, place }: ImageUrl): Omit<Position, 'url' | 'targetOrRefusal'> {
  return {
    ...(key && { key }),
    ...(referer && { referer }),
    ...(fields && { fields }),
    ...(place && { place }),
  }
}

/** Without a look at the host where there is one shard. */
function isOurs({ url, dataUri }: JobUrl, { index, count }: Shard): boolean {
  return count === 1 || shardOf(dataUri ?? new URL(url).host, count) === index
}

function isDataUri(url: string): boolean {
  return /^data:/i.test(url)
}

function dataUriAsked(url: string): JobUrl {
  return { url: `data:,${hash('sha256', url)}`, dataUri: url }
}

function urlAsked(
  url: string,
  { referer: page, id, expiresAt: said }: ImageUrl,
  {
    ignoredParametersOf,
    baseUrl,
    idField = '',
  }: Pick<PlanRules, 'ignoredParametersOf' | 'baseUrl' | 'idField'>,
): JobUrl {
  const fetchable = fetchableUrl(url, isRelativeUrl(url) ? pageUrl(page, baseUrl) : undefined)
  const { href } = fetchable
  const canonical = canonicalUrl(fetchable, ignoredParametersOf(fetchable.hostname))
  const expiresAt = linkExpiry(fetchable) ?? said
  return {
    url: canonical,
    ...(href !== canonical && { fetchUrl: href }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(id !== undefined && { idUrl: idUrl(fetchable.origin, idField, id) }),
  }
}

/** One string for position and job; that of the list, a part of the text around it, would hold that text. */
function sameText(written: string, ...known: readonly JobUrl[]): string {
  return (
    known.flatMap(({ url, fetchUrl, dataUri }) => [url, fetchUrl, dataUri]).find(one => one === written) ??
    written
  )
}

function targetOf(image: ImageUrl, keyFields: readonly string[]): Target {
  const { key } = image
  return { fields: keyFieldsOf(image, keyFields), ...(key !== undefined && { key }) }
}

/** @returns the target of the job that is the same to it as `wanted`, or `wanted`, which is one of its own by then */
function targetIn(job: PlannedJob, wanted: Target, keyFields: readonly string[]): Target {
  const { targets } = job
  const identity = identityOf(wanted, keyFields)
  const known = job.byIdentity
    ? job.byIdentity.get(identity)
    : targets.find(target => target === wanted || identityOf(target, keyFields) === identity)
  if (known) return known
  targets.push(wanted)
  if (targets.length === MANY)
    job.byIdentity = new Map(targets.map(target => [identityOf(target, keyFields), target]))
  else job.byIdentity?.set(identity, wanted)
  return wanted
}

/** Targets from which on a look at each of them for each line would take minutes; nearly all jobs have one. */
const MANY = 16

function identityOf({ key, fields }: Target, keyFields: readonly string[]): string {
  return key === undefined ? JSON.stringify(keyFields.map(name => String(fields[name]))) : `key ${key}`
}
