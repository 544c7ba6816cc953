/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */

import { andThen } from '../../../base/concurrency/and-then.ts'
import { isFileBody } from '../../../base/digests/file-body.ts'
import { hasReason, ifReason, PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import { askedUrl } from '../../../input/positions/spellings.ts'
import type { Outcome } from '../../../output/result.ts'
import type { ImageLinks } from '../../../storage/key/image-links.ts'
import { mintImageKey, type ObjectKey } from '../../../storage/key/object-key.ts'
import type { UrlFacts } from '../../../storage/key/template.ts'
import { matchChecksum } from '../../../storage/stores/holds-bytes.ts'
import { type StoredKeys, storedKeys } from '../../../storage/stores/presence.ts'
import type { PutOptions, PutResult } from '../../../storage/stores/store.ts'
import type { StoredImage } from '../keeper.ts'
import type { KnownMemory } from '../known/known-memory.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { PersistRun } from '../run.ts'
import { earlyKeys, KeyOwners } from './early-keys.ts'
import { imageFacts, type PreparedImage } from './image-bytes.ts'
import { KeyLocks } from './key-locks.ts'
import { objectOptions, type RunInfo } from './object-options.ts'

export interface Uploaded {
  readonly outcome: Outcome
  /** Whether the store has finished with the image's bytes, so that their memory can be reused. */
  readonly isBodyFree: boolean
  /** What a copy at another place needs. */
  readonly stored: StoredImage
}

export class Uploader {
  readonly #run: PersistRun
  readonly #memory: KnownMemory
  readonly #keyLocks = new KeyLocks()
  /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
  readonly #owners = new KeyOwners()
  readonly #stored: StoredKeys

  /** @param open jobs that the memory has not settled; a list that is still arriving may add more */
  constructor(run: PersistRun, memory: KnownMemory, open: readonly ImageJob[]) {
    this.#run = run
    this.#memory = memory
    const { list, settings } = run
    const hasEarly = list.hasChosenKeys || !settings.template.needsBytes
    const early = (jobs: Iterable<ImageJob>) =>
      earlyKeys(
        hasEarly ? jobs : [],
        target => this.#isEarly(target),
        (job, target) => this.#keyOf(job, target),
      )
    for (const [key, job] of early(list.jobs)) this.#owners.claim(key, job)
    const keys = Array.from(early(open), ([key]) => key)
    this.#stored = storedKeys(
      memory.store,
      keys.filter(key => this.#mayTrustKey(key)),
    )
  }

  /** Finds the stored object if the key is known without the bytes and nothing is to be replaced. */
  findStored(job: ImageJob, target: Target, signal: AbortSignal): Promise<Outcome | undefined> | undefined {
    if (!this.#isEarly(target)) return undefined
    const key = this.#keyOf(job, target)
    this.#owners.claim(key, job)
    return this.#mayTrustKey(key) ? this.#findAt(key, signal) : undefined
  }

  /** @param lost the key of these bytes, whose object is missing */
  put(image: PreparedImage, job: ImageJob, target: Target, lost?: ObjectKey): Promise<Uploaded> {
    const signal = this.#run.stop.aborting
    const key = lost ?? this.#keyOf(job, target, image)
    const upload: Upload = { key, image, target, options: this.#optionsFor(image, job, target), signal }
    let isAgain = false
    const { sha256 = '' } = image.digests
    const putting = this.#keyLocks.withKey<PutResult>(key, sha256, held => {
      isAgain = held === 'same'
      if (isAgain) return Promise.resolve({ outcome: 'already-stored', isBodyFree: true })
      if (held === 'other') return this.#replaceOrKeep(upload)
      const isKnown = lost === undefined && this.#memory.manifest.mayHaveStored(sha256)
      return isKnown ? this.#findOrCreate(upload) : this.#create(upload)
    })
    return putting.then(result => {
      const stored = { options: { ...upload.options, mode: copyMode(this.#run.settings) }, isAgain }
      if (!result)
        return { outcome: { outcome: 'unchanged', ...this.#placeOf(key) }, isBodyFree: false, stored }
      const { href } = image.finalUrl
      return andThen(result.outcome === 'stored' || (!isAgain && this.#isNew(key, signal)), isNew => {
        const outcome: Outcome = {
          outcome: isNew ? 'stored' : 'unchanged',
          ...this.#placeOf(key),
          ...imageFacts(image),
          ...(image.endUnknown && { endUnknown: true }),
          ...(href !== askedUrl(job.requested ?? job) && { finalUrl: href }),
          ...(result.etag && { etag: result.etag }),
        }
        return { outcome, isBodyFree: result.isBodyFree === true, stored }
      })
    })
  }

  #keyOf(job: ImageJob, target: Target, image?: PreparedImage): ObjectKey {
    const { prefix } = this.#memory.store
    if (target.key !== undefined) return mintImageKey(prefix, target.key)
    const facts = new JobFacts(job, target, this.#run)
    return mintImageKey(prefix, this.#run.settings.template.render(facts, image))
  }

  /** Whether the key is known without the bytes. */
  #isEarly(target: Target): boolean {
    return target.key !== undefined || !this.#run.settings.template.needsBytes
  }

  /** Whether an existing object under the key settles the image without a comparison of bytes. */
  #mayTrustKey(key: ObjectKey): boolean {
    const { onCollision } = this.#run.settings
    return onCollision === 'keep' || (onCollision === 'fail' && !this.#owners.isContested(key))
  }

  #isHashed(target: Target): boolean {
    return target.key === undefined && this.#run.settings.template.holdsHash
  }

  #placeOf(key: ObjectKey): ImageLinks & { readonly key: ObjectKey } {
    return { key, ...this.#memory.linksOf(key) }
  }

  async #findAt(key: ObjectKey, signal: AbortSignal): Promise<Outcome | undefined> {
    const there = await this.#stored.find(key, signal)
    // The object may be another image that this run has put there meanwhile.
    if (this.#keyLocks.has(key)) return undefined
    if (!there) return undefined
    const found = { ...this.#placeOf(key), ...(there.etag && { etag: there.etag }) }
    if (!(await this.#isNew(key, signal))) return { outcome: 'unchanged', ...found }
    return { outcome: 'stored', ...found, bytes: there.size, attempts: 0 }
  }

  /** Whether a worker of this round stored the object, and did not live to write its line. */
  #isNew(key: ObjectKey, signal: AbortSignal): boolean | Promise<boolean> {
    const since = this.#run.attached.known?.round.since
    const details = since !== undefined && this.#memory.store.details?.(key, signal)
    if (!details) return false
    return details.catch(ignoreDenial).then(found => Number(found?.lastModified) >= since)
  }

  #optionsFor(image: PreparedImage, job: ImageJob, target: Target): Omit<PutOptions, 'mode'> {
    return objectOptions(image, job.url, this.#isHashed(target), this.#run.settings.objects, this.#run)
  }

  /** For bytes that the memory knows: looks for the object first, which saves its upload. */
  async #findOrCreate(upload: Upload): Promise<PutResult | undefined> {
    const { key, image, signal } = upload
    const { body } = image
    // A store compares a file by its digests before it sends it.
    if (isFileBody(body)) return await this.#create(upload)
    const there = await this.#memory.store.head(key, signal).catch(ignoreDenial)
    const match = there && (await matchChecksum(there, body.length, take => take(body)))
    // Without a checksum, the create-only `put` finds out.
    if (match === 'same') return { outcome: 'already-stored', ...(there?.etag && { etag: there.etag }) }
    return await this.#create(upload)
  }

  #create(upload: Upload): Promise<PutResult | undefined> {
    return this.#put(upload, 'keep-existing').catch(error => this.#afterCollision(upload, error))
  }

  async #afterCollision(upload: Upload, error: unknown): Promise<PutResult | undefined> {
    if (!hasReason(error, 'key-collision')) throw error
    const lying = await this.#memory.store.head(upload.key, upload.signal).catch(hiddenIfDenied)
    // In a folder, a file can also stand where the key needs a folder: then there is no object to keep.
    if (!lying) throw error
    // Without read access, a hash in the key is proof enough.
    if (lying === 'hidden' && this.#isHashed(upload.target)) return { outcome: 'already-stored' }
    return await this.#replaceOrKeep(upload)
  }

  /** For a key that holds other bytes. @returns undefined if these stay */
  async #replaceOrKeep(upload: Upload): Promise<PutResult | undefined> {
    const { onCollision } = this.#run.settings
    if (onCollision === 'fail') throw collision(upload.key)
    return onCollision === 'keep' ? undefined : await this.#put(upload, 'overwrite')
  }

  #put({ key, image, options, signal }: Upload, mode: PutOptions['mode']): Promise<PutResult> {
    return this.#memory.store.put(key, image.body, { ...options, mode }, signal)
  }
}

/** Only `on-collision: overwrite` replaces the object of a mirror. */
export function copyMode({ onCollision }: Pick<PersistSettings, 'onCollision'>): PutOptions['mode'] {
  return onCollision === 'overwrite' ? 'overwrite' : 'keep-existing'
}

/** One image on its way to its key. */
interface Upload {
  readonly key: ObjectKey
  readonly image: PreparedImage
  readonly target: Target
  readonly options: Omit<PutOptions, 'mode'>
  readonly signal: AbortSignal
}

class JobFacts implements UrlFacts {
  readonly #job: ImageJob
  readonly fields: UrlFacts['fields']
  readonly startedAt: Date
  readonly runId: string

  constructor(job: ImageJob, { fields }: Target, { startedAt, runId }: RunInfo) {
    this.#job = job
    this.fields = fields
    this.startedAt = startedAt
    this.runId = runId
  }

  /** Parsed on demand, since most keys contain no part of the URL. */
  get url(): URL {
    return new URL(this.#job.url)
  }
}

/** Without read access, `put` finds out whether the key is taken. */
const ignoreDenial = ifReason('store-denied')

function hiddenIfDenied(error: unknown): 'hidden' {
  return ignoreDenial(error) ?? 'hidden'
}

function collision(key: ObjectKey): PersistError {
  return new PersistError('store', 'key-collision', say('key-collision', { key: JSON.stringify(key) }), {
    advice: say('key-collision-fix', { variable: '{sha256}' }),
  })
}
