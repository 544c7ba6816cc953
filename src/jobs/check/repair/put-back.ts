/** Writes the remembered bytes back under their key, and never over an object that the check has not seen. */
import type { ObjectBody } from '../../../base/digests/file-body.ts'
import { hasReason, ifReason } from '../../../base/errors.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import { digestObject } from '../../../storage/stores/read-object.ts'
import type { PutOptions, Store, StoredObject } from '../../../storage/stores/store.ts'
import type { CheckFacts } from '../states.ts'

export interface PutBack {
  /** `taken`: a missing object's key holds another object by now. `moved`: a changed object is another one by now. */
  readonly end: 'written' | 'taken' | 'moved'
  /** Whether the store has finished with the bytes, so that their memory can be reused. */
  readonly isBodyFree: boolean
}

export interface Restored {
  readonly store: Store
  readonly key: ObjectKey
  readonly bytes: ObjectBody
  readonly sha256: string
  readonly options: Omit<PutOptions, 'mode'>
}

/** For a missing object: create-only. */
export function putMissing(restored: Restored, signal: AbortSignal): Promise<PutBack> {
  return put(restored, { mode: 'keep-existing' }, 'taken', signal)
}

/**
 * For a changed object. Looks at it again right before, because OSS and folders cannot replace on a condition.
 * @param seen from `seenObject`
 */
export async function putChanged(
  restored: Restored,
  seen: CheckFacts,
  signal: AbortSignal,
): Promise<PutBack> {
  const { store, key, sha256 } = restored
  const now = await store.head(key, signal)
  if (!now) return await putMissing(restored, signal)
  if (await isStill(store, key, now, seen, signal))
    return await put(restored, { mode: 'overwrite', replaces: now.etag }, 'moved', signal)
  // Another repair may have been quicker.
  const isRepaired = (await sha256Of(store, key, signal)) === sha256
  return { end: isRepaired ? 'written' : 'moved', isBodyFree: true }
}

/** Completes the facts by which a changed object is known again: without an ETag, its digest. */
export async function seenObject(
  store: Store,
  key: ObjectKey,
  found: CheckFacts = {},
  signal: AbortSignal,
): Promise<CheckFacts> {
  if (found.etag !== undefined || found.sha256 !== undefined) return found
  const sha256 = await sha256Of(store, key, signal)
  return { ...found, ...(sha256 !== undefined && { sha256 }) }
}

async function isStill(
  store: Store,
  key: ObjectKey,
  now: StoredObject,
  seen: CheckFacts,
  signal: AbortSignal,
): Promise<boolean> {
  if (seen.bytes !== undefined && seen.bytes !== now.size) return false
  if (seen.etag !== undefined && now.etag !== undefined) return seen.etag === now.etag
  return seen.sha256 !== undefined && (await sha256Of(store, key, signal)) === seen.sha256
}

async function put(
  { store, key, bytes, options }: Restored,
  how: Pick<PutOptions, 'mode' | 'replaces'>,
  refused: PutBack['end'],
  signal: AbortSignal,
): Promise<PutBack> {
  try {
    const { isBodyFree = false } = await store.put(key, bytes, { ...options, ...how }, signal)
    return { end: 'written', isBodyFree }
  } catch (error) {
    if (!hasReason(error, 'key-collision')) throw error
    return { end: refused, isBodyFree: false }
  }
}

/** @returns the SHA-256 of an object of any size; undefined if there is none */
async function sha256Of(store: Store, key: ObjectKey, signal: AbortSignal): Promise<string | undefined> {
  const digests = await digestObject(store, key, ['sha256'], signal).catch(ifReason('http-404'))
  return digests?.sha256
}
