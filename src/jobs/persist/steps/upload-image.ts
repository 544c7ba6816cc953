/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */
import { andThen } from '../../../base/concurrency/and-then.ts'
import { defined } from '../../../base/defined.ts'
import { isFileBody } from '../../../base/digests/file-body.ts'
import { hasReason, ifReason, PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import { race } from '../../../base/on-abort.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import { askedUrl } from '../../../input/positions/spellings.ts'
import type { UnchangedOutcome } from '../../../output/result.ts'
import { mintImageKey, type ObjectKey } from '../../../storage/key/object-key.ts'
import type { UrlFacts } from '../../../storage/key/template.ts'
import { matchChecksum } from '../../../storage/stores/holds-bytes.ts'
import { storedKeys } from '../../../storage/stores/presence.ts'
import type { PutOptions, PutResult } from '../../../storage/stores/store.ts'
import type { KnownMemory } from '../known/known-memory.ts'
import { imageFacts, outcomeAt, type PreparedImage, type StoredObject } from '../known/stored-entry.ts'
import type { PersistRun } from '../run.ts'
import { KeyLocks } from './key-locks.ts'
import { objectOptions } from './object-options.ts'

export interface Uploaded extends StoredObject {
  /** Whether the store has finished with the image's bytes, so that their memory can be reused. */
  readonly isBodyFree: boolean
}

export type Uploader = ReturnType<typeof openUploader>

/** @param open jobs that the memory has not settled; a list that is still arriving may add more */
export function openUploader(run: PersistRun, memory: KnownMemory, open: readonly ImageJob[]) {
  const { list } = run
  const { template, onCollision, objects } = run.settings
  const { store, manifest, newKeys, linksOf } = memory
  const keyLocks = new KeyLocks()
  /** Per key, the URL of the first image that claimed it. */
  const owners = new Map<ObjectKey, string>()
  /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
  const contested = new Set<ObjectKey>()
  const mode: PutOptions['mode'] = onCollision === 'overwrite' ? 'overwrite' : 'keep-existing'

  function keyOf(job: ImageJob, target: Target, image?: PreparedImage): ObjectKey {
    return mintImageKey(store.prefix, target.key ?? template.render(new JobFacts(job, target, run), image))
  }

  /** Whether the key is known without the bytes. */
  const isEarly = (target: Target) => target.key !== undefined || !template.needsBytes

  /** Whether an existing object under the key settles the image without a comparison of bytes. */
  const mayTrustKey = (key: ObjectKey) =>
    onCollision === 'keep' || (onCollision === 'fail' && !contested.has(key))

  const isHashed = (target: Target) => target.key === undefined && template.holdsHash

  function claim(key: ObjectKey, { url }: ImageJob): void {
    const owner = owners.get(key) ?? url
    if (owner !== url) contested.add(key)
    owners.set(key, owner)
  }

  /** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
  function* earlyKeys(jobs: Iterable<ImageJob>): Generator<readonly [ObjectKey, ImageJob]> {
    for (const job of list.hasChosenKeys || !template.needsBytes ? jobs : [])
      for (const target of job.targets.filter(isEarly)) {
        try {
          yield [keyOf(job, target), job]
        } catch {}
      }
  }

  async function findAt(key: ObjectKey, signal: AbortSignal): Promise<StoredObject | undefined> {
    const there = await stored.find(key, signal)
    // The object may be another image that this run has put there meanwhile.
    if (keyLocks.has(key)) return undefined
    if (!there) return undefined
    // An empty object is no image: a download of another tool may have failed.
    if (there.size === 0 && !there.isSizeUnknown && onCollision === 'fail') return undefined
    return { outcome: await foundAt(key, there.lastModified, signal), etag: there.etag }
  }

  /** The outcome of an image whose key has an object, for which it has no line. */
  async function foundAt(
    key: ObjectKey,
    lastModified: Date | undefined,
    signal: AbortSignal,
  ): Promise<UnchangedOutcome> {
    const isNew = await newKeys.hasObject(key, lastModified, signal)
    return { outcome: 'unchanged', key, ...linksOf(key), ...(isNew && { new: true }) }
  }

  function judged({ key, signal }: Upload, result: PutResult): JudgedPut | Promise<JudgedPut> {
    if (result.outcome === 'stored') return { ...result, isNew: true }
    const judging = newKeys.hasObject(key, result.lastModified, signal)
    return andThen(judging, isNew => ({ ...result, isNew }))
  }

  /** For bytes that the memory knows: looks for the object first, which saves its upload. */
  async function findOrCreate(upload: Upload): Promise<PutResult | undefined> {
    const { key, image, signal } = upload
    const { body } = image
    // A store compares a file by its digests before it sends it.
    if (isFileBody(body)) return await create(upload)
    const there = await store.head(key, signal).catch(ignoreDenial)
    const match = there && (await matchChecksum(there, body.length, take => take(body)))
    // Without a checksum, the create-only `put` finds out.
    if (there && match === 'same') {
      const { etag, lastModified } = there
      return { outcome: 'already-stored', ...defined({ etag, lastModified }) }
    }
    return await create(upload)
  }

  function create(upload: Upload): Promise<PutResult | undefined> {
    return putAs(upload, 'keep-existing').catch(error => afterCollision(upload, error))
  }

  async function afterCollision(upload: Upload, error: unknown): Promise<PutResult | undefined> {
    if (!hasReason(error, 'key-collision')) throw error
    const lying = await store.head(upload.key, upload.signal).catch(hiddenIfDenied)
    // In a folder, a file can also stand where the key needs a folder: then there is no object to keep.
    if (!lying) throw error
    // Without read access, a hash in the key is proof enough.
    if (lying === 'hidden' && isHashed(upload.target)) return { outcome: 'already-stored' }
    return await replaceOrKeep(upload)
  }

  /** For a key that holds other bytes. @returns undefined if these stay */
  async function replaceOrKeep(upload: Upload): Promise<PutResult | undefined> {
    if (onCollision === 'fail') throw collision(upload.key)
    return onCollision === 'keep' ? undefined : await putAs(upload, 'overwrite')
  }

  function putAs({ key, image, options, signal }: Upload, mode: PutOptions['mode']): Promise<PutResult> {
    const put = () =>
      store.put(key, image.body, options.mode === mode ? options : { ...options, mode }, signal)
    const beginning = manifest.begin()
    return beginning === undefined ? put() : race(beginning, signal).then(put)
  }

  /** @param lost the key of these bytes, whose object is missing */
  function put(image: PreparedImage, job: ImageJob, target: Target, lost?: ObjectKey): Promise<Uploaded> {
    const signal = run.stop.aborting
    const key = lost ?? keyOf(job, target, image)
    const options = { ...objectOptions(image, isHashed(target), objects), mode }
    const upload: Upload = { key, image, target, options, signal }
    const { sha256 = '' } = image.digests
    const putting = keyLocks.withKey<JudgedPut>(key, sha256, (held, isNew) => {
      if (held === 'same') return Promise.resolve({ outcome: 'already-stored', isBodyFree: true, isNew })
      const isKnown = lost === undefined && manifest.mayHaveStored(sha256)
      const attempt = held === 'other' ? replaceOrKeep : isKnown ? findOrCreate : create
      return attempt(upload).then(result => result && judged(upload, result))
    })
    return putting.then(result => {
      if (!result) return foundAt(key, undefined, signal).then(outcome => ({ outcome, isBodyFree: false }))
      const { href } = image.finalUrl
      const state = result.outcome === 'stored' ? 'stored' : 'unchanged'
      const outcome = outcomeAt(state, key, linksOf(key), imageFacts(image))
      if (result.isNew) outcome.new = true
      if (image.endUnknown) outcome.endUnknown = true
      if (href !== askedUrl(job.requested ?? job)) outcome.finalUrl = href
      return { outcome, etag: result.etag, isBodyFree: result.isBodyFree === true }
    })
  }

  for (const [key, job] of earlyKeys(list.jobs)) claim(key, job)
  const trusted = Array.from(earlyKeys(open), ([key]) => key).filter(mayTrustKey)
  const stored = storedKeys(store, trusted)

  return {
    put,
    /** Keys that are known without the bytes and may have an object that settles their image. */
    earlyKeys: trusted as readonly ObjectKey[],
    /** Finds the stored object if the key is known without the bytes and nothing is to be replaced. */
    findStored(
      job: ImageJob,
      target: Target,
      signal: AbortSignal,
    ): Promise<StoredObject | undefined> | undefined {
      if (!isEarly(target)) return undefined
      const key = keyOf(job, target)
      claim(key, job)
      return mayTrustKey(key) ? findAt(key, signal) : undefined
    },
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
  readonly target: Target
  readonly options: PutOptions
  readonly signal: AbortSignal
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

function collision(key: ObjectKey): PersistError {
  return new PersistError('store', 'key-collision', say('key-collision', { key: JSON.stringify(key) }), {
    advice: say('key-collision-fix', { variable: '{sha256}' }),
  })
}
