/** Which objects are wanted: those of a list of keys, or those that the store lists. */
import type { KeyMatch } from '../listing/match.ts'
import { isPrefix, walkStore } from '../listing/walk.ts'
import { readSources, type SourceOptions } from '../sources/read.ts'
import type { ListedObject, Store, StoredObject } from '../stores/store.ts'

/** One position: a key to download, or why there is none. */
export type Wish =
  | { readonly key: string; readonly listed?: StoredObject }
  | { readonly key: undefined; readonly problem: string }

export interface Wishing {
  /** Where keys are read from; undefined for what `match` finds. */
  readonly keys: SourceOptions | undefined
  readonly match: KeyMatch
  /** Objects. */
  readonly limit: number
}

export function wishes(
  store: Store,
  { keys, match, limit }: Wishing,
  signal: AbortSignal,
): AsyncGenerator<Wish> {
  const all = keys ? keysOf(keys) : keysFound(store, match, signal)
  return limit === Number.POSITIVE_INFINITY ? all : first(limit, all)
}

async function* first(limit: number, wanted: AsyncGenerator<Wish>): AsyncGenerator<Wish> {
  let left = limit
  for await (const wish of wanted) {
    yield wish
    if (wish.key !== undefined && --left === 0) return
  }
}

async function* keysOf(lists: SourceOptions): AsyncGenerator<Wish> {
  for await (const { url: key, where, problem } of readSources(lists))
    yield problem === undefined ? { key } : { key: undefined, problem: `${where}: ${problem}` }
}

async function* keysFound(store: Store, match: KeyMatch, signal: AbortSignal): AsyncGenerator<Wish> {
  for await (const listed of walkStore(store, { match }, signal))
    if (!isPrefix(listed) && !marksFolder(listed)) yield { key: listed.key, listed }
}

/** As consoles do, by an empty object. */
function marksFolder({ key, size }: ListedObject): boolean {
  return size === 0 && key.endsWith('/')
}
