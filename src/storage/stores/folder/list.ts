import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifCode } from '../../../base/errors.ts'
import { isTemporary } from '../../../base/files/atomic-file.ts'
import { byBytes } from '../../key/byte-order.ts'
import type { ListedObject, ListPage, ListPageOptions } from '../store.ts'

const PAGE_SIZE = 1000

/** Lists the files below a folder page by page. The token of a page is its last name. */
export async function* listFolder(
  directory: string,
  prefix: string,
  { delimiter = '', startAfter = '', token = startAfter, pageSize = PAGE_SIZE }: ListPageOptions,
  signal: AbortSignal,
): AsyncGenerator<ListPage> {
  let keys: string[] = []
  let prefixes: string[] = []
  let last = ''
  for await (const { name, isPrefix } of walk({ directory, prefix, delimiter, after: token }, signal)) {
    if (keys.length + prefixes.length === pageSize) {
      yield { objects: await objectsOf(directory, keys), prefixes, nextToken: last }
      keys = []
      prefixes = []
    }
    ;(isPrefix ? prefixes : keys).push(name)
    last = name
  }
  yield { objects: await objectsOf(directory, keys), prefixes }
}

/** Omits files that have been removed since. */
async function objectsOf(directory: string, keys: readonly string[]): Promise<ListedObject[]> {
  const objects = await Promise.all(keys.map(key => objectAt(join(directory, key), key)))
  return objects.filter(object => object !== undefined)
}

async function objectAt(path: string, key: string): Promise<ListedObject | undefined> {
  const stats = await lstat(path).catch(ifCode('ENOENT', 'ENOTDIR'))
  return stats?.isFile() ? { key, size: stats.size, lastModified: stats.mtime } : undefined
}

/** Names read at once. */
const BATCH = 1024

interface Walk {
  readonly directory: string
  readonly prefix: string
  /** '' for no delimiter. */
  readonly delimiter: string
  /** Only names that sort after this text; '' for all. */
  readonly after: string
}

/** The key of a file, or a common prefix for all keys that continue after the delimiter. */
interface Name {
  readonly name: string
  readonly isPrefix: boolean
}

interface Entry {
  /** A folder's key ends in '/', so that it sorts like the keys in it. */
  readonly key: string
  readonly isFolder: boolean
}

/**
 * Yields the files below a folder as S3 would list them, in the order of their keys' bytes. Holds the names of each
 * folder on the way, and leaves a folder that is grouped into a prefix at its first file. Begins at the top folder
 * for any prefix, so that no `..` and no link leads outside.
 */
async function* walk(query: Walk, signal: AbortSignal): AsyncGenerator<Name> {
  const { delimiter, prefix, after } = query
  const levels = [(await entriesOf('', query)).values()]
  let grouped: string | undefined
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    signal.throwIfAborted()
    const { value: entry, done } = level.next()
    if (done) {
      levels.pop()
      continue
    }
    const { key, isFolder } = entry
    if (grouped !== undefined && key.startsWith(grouped)) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const isPrefix = end >= 0
    const name = isPrefix ? key.slice(0, end + delimiter.length) : key
    const isAfter = byBytes(name, after) > 0
    if (isFolder) {
      // A folder that sorts before `after` may hold files that sort after it, unless its name groups them.
      if (isAfter || (!isPrefix && after.startsWith(key))) levels.push((await entriesOf(key, query)).values())
    } else if (isAfter) {
      if (isPrefix) grouped = name
      yield { name, isPrefix }
    }
  }
}

/** Entries of a folder that may be below the prefix. Links are neither followed nor listed. */
async function entriesOf(folder: string, { directory, prefix }: Walk): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    // Read in batches: beside the folder of the manifest there may be a million images.
    for await (const entry of await opendir(join(directory, folder), { bufferSize: BATCH })) {
      const isFolder = entry.isDirectory()
      if (!isFolder && (!entry.isFile() || isTemporary(entry.name))) continue
      const key = `${folder}${entry.name}${isFolder ? '/' : ''}`
      if (key.startsWith(prefix) || (isFolder && prefix.startsWith(key))) entries.push({ key, isFolder })
    }
  } catch (error) {
    ifCode('ENOENT', 'ENOTDIR')(error)
  }
  return entries.sort((a, b) => byBytes(a.key, b.key))
}
