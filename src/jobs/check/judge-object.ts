/** Judges one object of a place by what the manifest says of it. */
import { defined } from '../../base/defined.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import { digestObject } from '../../storage/stores/read-object.ts'
import type { ObjectDetails, Store } from '../../storage/stores/store.ts'
import { isArchived, StoreHealth } from '../../storage/stores/store-health.ts'
import { isOtherEtag } from './known-objects.ts'
import type { ChangedWhy, CheckFacts, ObjectState } from './states.ts'

export interface Judgement {
  readonly state: ObjectState
  readonly why?: ChangedWhy
  readonly found?: CheckFacts
  /** When a changed object was written, milliseconds since the epoch. */
  readonly writtenAt?: number
  /** Why the store does not say it. */
  readonly message?: Text
}

/** What is known of an object's bytes. */
type Compared = { readonly [Name in 'etag' | 'sha256' | 'md5']: string | undefined }

/** How closely an object is looked at. */
export interface Look {
  /** Its Content-Type counts. */
  readonly type: boolean
  /** Its bytes are read whatever the rest says. */
  readonly bytes: boolean
  wasRead(): void
}

/** After so many objects whose bytes are right although their ETags differ, ETags of this place mean nothing. */
const ETAG_TRIALS = 16

export class Judge {
  readonly #store: Store
  readonly #health = new StoreHealth(({ reason }) => reason === 'cancelled')
  #rightBytes = 0
  #wrongBytes = 0
  constructor(store: Store) {
    this.#store = store
  }

  /** Whether ETags of this place say nothing of bytes, as with encryption. */
  get ignoresEtags(): boolean {
    return this.#wrongBytes === 0 && this.#rightBytes >= ETAG_TRIALS
  }

  /**
   * @throws PersistError for an error that every request would meet, or if the check is cancelled
   */
  async judge(key: ObjectKey, entry: ImageEntry, look: Look, signal: AbortSignal): Promise<Judgement> {
    try {
      const judgement = await this.#judge(key, entry, look, signal)
      this.#health.worked()
      return judgement
    } catch (error) {
      signal.throwIfAborted()
      const refusal = asPersistError(error, 'store')
      if (isArchived(refusal)) return { state: 'archived' }
      if (this.#health.failed(refusal) === 'fatal') throw refusal
      return { state: 'unknown', message: refusal.sentence }
    }
  }

  async #judge(key: ObjectKey, entry: ImageEntry, look: Look, signal: AbortSignal): Promise<Judgement> {
    const store = this.#store
    const details: ObjectDetails | undefined = await (store.details
      ? store.details(key, signal)
      : store.head(key, signal))
    if (!details) return { state: 'missing' }
    const { size, etag, contentType, lastModified } = details
    const found = { bytes: size, ...defined({ etag, contentType }) }
    const written = lastModified && { writtenAt: +lastModified }
    if (entry.bytes !== undefined && size !== entry.bytes)
      return { state: 'changed', why: 'size', found, ...written }
    if (details.isCold) return { state: 'archived', found }
    const differs = !this.ignoresEtags && isOtherEtag(entry.etag, etag)
    if (differs || look.bytes) {
      const { sha256, md5 } = await digestObject(store, key, ['sha256', 'md5'], signal)
      look.wasRead()
      const read = { ...found, ...defined({ sha256 }) }
      const isRight = this.#isRight(entry, { etag, sha256, md5 }, differs)
      if (isRight === undefined) return { state: 'no-digest', found: read }
      if (!isRight) return { state: 'changed', why: differs ? 'etag' : 'digest', found: read, ...written }
    }
    const isOtherType =
      look.type &&
      contentType !== undefined &&
      entry.contentType !== undefined &&
      contentType !== entry.contentType
    return isOtherType ? { state: 'changed', why: 'type', found, ...written } : { state: 'whole' }
  }

  /** @returns undefined if there is nothing to compare the bytes with */
  #isRight(entry: ImageEntry, read: Compared, differs: boolean): boolean | undefined {
    if (entry.sha256 !== undefined) {
      const isRight = entry.sha256 === read.sha256
      if (differs && isRight) this.#rightBytes++
      if (differs && !isRight) this.#wrongBytes++
      return isRight
    }
    if (entry.etag?.toLowerCase() === read.md5) return true
    // A store that gives the MD5 of these bytes gave that of other bytes before.
    return differs && read.etag?.toLowerCase() === read.md5 ? false : undefined
  }
}
