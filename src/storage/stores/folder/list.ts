import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { ifCode } from '../../../base/errors.ts'
import type { ListedObject, ListPage, ListPageOptions } from '../store.ts'
import { walk } from './walk.ts'

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
