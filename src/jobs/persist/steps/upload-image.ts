/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */
import { defined } from '../../../base/defined.ts'
import { isFileBody } from '../../../base/digests/file-body.ts'
import { hasReason, ifReason, PersistError } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import { race } from '../../../base/on-abort.ts'
import { quoted } from '../../../base/sentence.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import { askedUrl } from '../../../input/positions/spellings.ts'
import type { UnchangedOutcome } from '../../../output/result.ts'
import { mintImageKey, type ObjectKey } from '../../../storage/key/object-key.ts'
import type { UrlFacts } from '../../../storage/key/template.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { matchChecksum } from '../../../storage/stores/holds-bytes.ts'
import { type StoredKeys, storedKeys } from '../../../storage/stores/presence.ts'
import type { PutOptions, PutResult } from '../../../storage/stores/store.ts'
import type { OpenedManifest } from '../known/opened-manifest.ts'
import { imageFacts, outcomeAt, type PreparedImage, type StoredObject } from '../known/stored-entry.ts'
import { say } from '../messages/say.ts'
import type { PersistRun } from '../run.ts'
import type { Found } from './found.ts'
import { KeyLocks } from './key-locks.ts'
import { objectOptions } from './object-options.ts'

export interface Uploaded extends StoredObject {
  /** Whether the store has finished with the image's bytes, so that their memory can be reused. */
  readonly isBodyFree: boolean
}

export class Uploader {
  readonly #run: PersistRun
  readonly #opened: OpenedManifest
  readonly #keyLocks = new KeyLocks()
  /** Per key, the URL of the first image that claimed it. */
  readonly #owners = new Map<ObjectKey, string>()
  /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
  readonly #contested = new Set<ObjectKey>()
  /** Keys that are known without the bytes and may have an object that settles their image. */
  readonly earlyKeys: readonly ObjectKey[]
  readonly #stored: StoredKeys

  /** @param open jobs that the manifest has not settled; a list that is still arriving may add more */
  constructor(run: PersistRun, opened: OpenedManifest, open: readonly ImageJob[]) {
    this.#run = run
    this.#opened = opened
    for (const [key, job] of this.#earlyKeysOf(run.list.jobs)) this.#claim(key, job)
    this.earlyKeys = Array.from(this.#earlyKeysOf(open), ([key]) => key).filter(key => this.#mayTrustKey(key))
    this.#stored = storedKeys(opened.store, this.earlyKeys)
  }

  /** Finds the stored object if the key is known without the bytes and nothing is to be replaced. */
  async findStored(job: ImageJob, target: Target, signal: AbortSignal): Promise<Found<StoredObject>> {
    if (!this.#isEarly(target)) return 'no-look'
    const key = this.#keyOf(job, target)
    this.#claim(key, job)
    return this.#mayTrustKey(key) ? await this.#findAt(key, signal) : 'no-look'
  }

  /** @param missing the line of these bytes, whose object is missing */
  async put(image: PreparedImage, job: ImageJob, target: Target, missing?: ImageEntry): Promise<Uploaded> {
    const { linksOf, manifest, newKeys } = this.#opened
    const { settings, stop } = this.#run
    const { onCollision, objects } = settings
    const signal = stop.aborting
    const key = missing?.key ?? this.#keyOf(job, target, image)
    const mode: PutOptions['mode'] = onCollision === 'overwrite' ? 'overwrite' : 'keep-existing'
    const options = { ...objectOptions(image, this.#isHashed(target), objects), mode }
    const isNamed = missing !== undefined && newKeys.hasNamed(missing)
    const upload: Upload = { key, image, job, target, options, signal, isNamed }
    const { sha256 = '' } = image.digests
    const result = await this.#keyLocks.withKey<JudgedPut>(key, sha256, async (content, isNew) => {
      if (content === 'same') return { outcome: 'already-stored', isBodyFree: true, isNew }
      const isKnown = missing === undefined && manifest.mayHaveStored(sha256)
      const put = await (content === 'other'
        ? this.#replaceOrKeep(upload)
        : isKnown
          ? this.#findOrCreate(upload)
          : this.#create(upload))
      return put && (await this.#judged(upload, put))
    })
    if (result?.isNew && this.#contested.has(key)) this.#owners.set(key, job.url)
    if (!result) return { outcome: await this.#foundAt(key, undefined, signal), isBodyFree: false }
    const { href } = image.finalUrl
    const state = result.outcome === 'stored' ? 'stored' : 'unchanged'
    const outcome = outcomeAt(state, key, linksOf(key), imageFacts(image))
    if (result.isNew) outcome.new = true
    if (image.endUnknown) outcome.endUnknown = true
    if (image.note) outcome.message = image.note.in(settings.language)
    if (href !== askedUrl(job.requested ?? job)) outcome.finalUrl = href
    return { outcome, etag: result.etag, isBodyFree: result.isBodyFree === true }
  }

  #keyOf(job: ImageJob, target: Target, image?: PreparedImage): ObjectKey {
    const { template } = this.#run.settings
    const { prefix } = this.#opened.store
    return mintImageKey(prefix, target.key ?? template.render(new JobFacts(job, target, this.#run), image))
  }

  /** Whether the key is known without the bytes. */
  #isEarly(target: Target): boolean {
    return target.key !== undefined || !this.#run.settings.template.needsBytes
  }

  /** Whether an existing object under the key settles the image without a comparison of bytes. */
  #mayTrustKey(key: ObjectKey): boolean {
    const { onCollision } = this.#run.settings
    return onCollision === 'keep' || (onCollision === 'fail' && !this.#contested.has(key))
  }

  #isHashed(target: Target): boolean {
    return target.key === undefined && this.#run.settings.template.holdsHash
  }

  #claim(key: ObjectKey, { url }: ImageJob): void {
    const owner = this.#owners.get(key) ?? url
    if (owner !== url) this.#contested.add(key)
    this.#owners.set(key, owner)
  }

  /** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
  *#earlyKeysOf(jobs: Iterable<ImageJob>): Generator<readonly [ObjectKey, ImageJob]> {
    const { list, settings } = this.#run
    for (const job of list.hasChosenKeys || !settings.template.needsBytes ? jobs : [])
      for (const target of job.targets.filter(one => this.#isEarly(one))) {
        try {
          yield [this.#keyOf(job, target), job]
        } catch {}
      }
  }

  async #findAt(key: ObjectKey, signal: AbortSignal): Promise<Found<StoredObject>> {
    const there = await this.#stored.find(key, signal)
    // The object may be another image that this run has put there meanwhile.
    if (this.#keyLocks.has(key)) return 'not-there'
    if (!there) return 'not-there'
    // An empty object is no image: a download of another tool may have failed.
    const isFailing = this.#run.settings.onCollision === 'fail'
    if (there.size === 0 && !there.isSizeUnknown && isFailing) return 'not-there'
    return { outcome: await this.#foundAt(key, there.lastModified, signal), etag: there.etag }
  }

  /** The outcome of an image whose key has an object, for which it has no line. */
  async #foundAt(
    key: ObjectKey,
    lastModified: Date | undefined,
    signal: AbortSignal,
  ): Promise<UnchangedOutcome> {
    const { newKeys, linksOf } = this.#opened
    const isNew = await newKeys.hasObject(key, lastModified, signal)
    return { outcome: 'unchanged', key, ...linksOf(key), ...(isNew && { new: true }) }
  }

  async #judged({ key, signal, isNamed }: Upload, result: PutResult): Promise<JudgedPut> {
    if (result.outcome === 'stored') return { ...result, isNew: !isNamed }
    return { ...result, isNew: await this.#opened.newKeys.hasObject(key, result.lastModified, signal) }
  }

  /** For bytes that the manifest knows: looks for the object first, which saves its upload. */
  async #findOrCreate(upload: Upload): Promise<PutResult | undefined> {
    const { key, image, signal } = upload
    const { body } = image
    // A store compares a file by its digests before it sends it.
    if (isFileBody(body)) return await this.#create(upload)
    const there = await this.#opened.store.head(key, signal).catch(ignoreDenial)
    const match = there && (await matchChecksum(there, body.length, take => take(body)))
    // Without a checksum, the create-only `put` finds out.
    if (there && match === 'same') {
      const { etag, lastModified } = there
      return { outcome: 'already-stored', ...defined({ etag, lastModified }) }
    }
    return await this.#create(upload)
  }

  async #create(upload: Upload): Promise<PutResult | undefined> {
    try {
      return await this.#putAs(upload, 'keep-existing')
    } catch (error) {
      return await this.#afterCollision(upload, error)
    }
  }

  async #afterCollision(upload: Upload, error: unknown): Promise<PutResult | undefined> {
    if (!hasReason(error, 'key-collision')) throw error
    const lying = await this.#opened.store.head(upload.key, upload.signal).catch(hiddenIfDenied)
    // In a folder, a file can also stand where the key needs a folder: then there is no object to keep.
    if (!lying) throw error
    // Without read access, a hash in the key is proof enough.
    if (lying === 'hidden' && this.#isHashed(upload.target)) return { outcome: 'already-stored' }
    return await this.#replaceOrKeep(upload)
  }

  /** For a key that holds other bytes. @returns undefined if these stay */
  async #replaceOrKeep(upload: Upload): Promise<PutResult | undefined> {
    const { onCollision } = this.#run.settings
    const { key, job } = upload
    if (onCollision === 'fail') {
      const first = this.#owners.get(key)
      const isOther = first !== undefined && first !== job.url
      throw collision(key, isOther ? first : await this.#opened.otherOwner(job, key))
    }
    return onCollision === 'keep' ? undefined : await this.#putAs(upload, 'overwrite')
  }

  async #putAs({ key, image, options, signal }: Upload, mode: PutOptions['mode']): Promise<PutResult> {
    const { store, manifest } = this.#opened
    const beginning = manifest.begin()
    if (beginning !== undefined) await race(beginning, signal)
    return await store.put(key, image.body, options.mode === mode ? options : { ...options, mode }, signal)
  }
}

/** What became of an upload, and whether the key is new. */
interface JudgedPut extends PutResult {
  readonly isNew: boolean
}

/** One image on its way to its key. */
interface Upload {
  readonly key: ObjectKey
  readonly image: PreparedImage
  readonly job: ImageJob
  readonly target: Target
  readonly options: PutOptions
  readonly signal: AbortSignal
  /** A run that ended well has named the key, and its object is missing. */
  readonly isNamed: boolean
}

/** Facts of the run that keys may contain. */
type RunInfo = Pick<UrlFacts, 'startedAt' | 'runId'>

/** The URL is parsed on demand, since most keys contain no part of it. A getter of a literal is made at each call. */
class JobFacts implements UrlFacts {
  readonly #job: ImageJob
  readonly #run: RunInfo
  readonly fields: Target['fields']

  constructor(job: ImageJob, { fields }: Target, run: RunInfo) {
    this.#job = job
    this.#run = run
    this.fields = fields
  }

  get url(): URL {
    return new URL(this.#job.url)
  }

  get startedAt(): Date {
    return this.#run.startedAt
  }

  get runId(): string {
    return this.#run.runId
  }
}

/** Without read access, `put` finds out whether the key is taken. */
const ignoreDenial = ifReason('store-denied')

function hiddenIfDenied(error: unknown): 'hidden' {
  return ignoreDenial(error) ?? 'hidden'
}

/** @param owner the URL that has the key, if it is known */
function collision(key: ObjectKey, owner: string | undefined): PersistError {
  const values = { key: quoted(key), url: printable(owner ?? '') }
  const sentence = say(owner === undefined ? 'key-collision' : 'key-collision-with', values)
  return new PersistError('store', 'key-collision', sentence, {
    advice: say('key-collision-fix', { variable: '{url.sha1:0:8}' }),
  })
}
