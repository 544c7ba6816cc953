/** Keys to download, from a list of keys or from a listing of the store. */

import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { readSources, type SourceOptions } from '../../input/sources/read.ts'
import type { ListedObject, Store, StoredObject } from '../../storage/stores/store.ts'
import type { KeyMatch } from '../list/key-match.ts'
import { isPrefix, listObjects } from '../list/list-objects.ts'
import { say } from '../messages/say.ts'
import type { DownloadSettings } from './download-settings.ts'

/** One position: a key to download, or the reason why it has none. */
export type RequestedKey =
  | { readonly key: string; readonly listed?: StoredObject }
  | { readonly key?: string; readonly problem: Text }

export function requestedKeys(
  store: Store,
  { keys, match, limit }: DownloadSettings,
  signal: AbortSignal,
): AsyncGenerator<RequestedKey> {
  return first(limit, keys ? keysOf(keys, store, signal) : listedKeys(store, match, signal))
}

async function* first(limit: number, wanted: AsyncGenerator<RequestedKey>): AsyncGenerator<RequestedKey> {
  let left = limit
  for await (const requested of wanted) {
    yield requested
    if (!('problem' in requested) && --left === 0) return
  }
}

async function* keysOf(
  lists: SourceOptions,
  store: Store,
  signal: AbortSignal,
): AsyncGenerator<RequestedKey> {
  for await (const images of readSources(lists))
    for (const { url: key, where, problem, fields } of images) {
      if (problem !== undefined) yield { problem: say('named', { name: where, rule: problem }) }
      else if (key.endsWith('/') && (await isMarker(key, fields?.size, store, signal)))
        yield { key, problem: say('download-folder-mark', { where, key: quote(key) }) }
      else yield { key }
    }
}

async function* listedKeys(store: Store, match: KeyMatch, signal: AbortSignal): AsyncGenerator<RequestedKey> {
  for await (const listed of listObjects(store, { match }, signal))
    if (!isPrefix(listed) && !isFolderMarker(listed)) yield { key: listed.key, listed }
}

/**
 * Lists the key if the list of keys gives no size: no request for an object is sent with a key that ends in `/`.
 * @param said the size in the list of keys
 */
async function isMarker(key: string, said: unknown, store: Store, signal: AbortSignal): Promise<boolean> {
  if (!key.startsWith(store.prefix)) return false
  const size = Number.parseInt(String(said), 10)
  if (!Number.isNaN(size)) return isFolderMarker({ key, size })
  try {
    for await (const { objects } of store.list(key, { pageSize: 1 }, signal))
      return objects.some(object => object.key === key && isFolderMarker(object))
  } catch {
    // Without permission to list, the key is reported as invalid later.
  }
  return false
}

/** Consoles of stores mark a folder by an empty object. */
function isFolderMarker({ key, size }: Pick<ListedObject, 'key' | 'size'>): boolean {
  return size === 0 && key.endsWith('/')
}
