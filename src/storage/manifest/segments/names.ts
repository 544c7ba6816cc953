/** Where the memory lies below a destination, and what its files are called. Pure. */
import { type KeyPrefix, mintKey, type ObjectKey } from '../../key/object-key.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'

/** Below the folder of a memory: what one run found out, up to 200 lines at a time. */
export const SEGMENTS = 'segments/'
/** Likewise: many segments in one; lists those it stands for. */
export const MERGED = 'merged/'

/**
 * A name that no other writer has, and that sorts by the time it was given.
 * @param runId as the runner numbers runs
 * @param folder of the memory, below the prefix
 */
export function segmentKey(
  prefix: KeyPrefix,
  now: number,
  runId: string,
  uuid: string,
  folder: string = MANIFEST_FOLDER,
): ObjectKey {
  const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60)
  return mintKey(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`)
}

/** Likewise. */
export function mergedKey(
  prefix: KeyPrefix,
  now: number,
  uuid: string,
  folder: string = MANIFEST_FOLDER,
): ObjectKey {
  return mintKey(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`)
}

/** Sorts before every name that is given from then on. */
export function timestamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/g, '')
}

/** The time that a name begins with, as `stamp` writes it. */
export function timestampIn(name: string): string {
  return name.slice(0, '20260401T120000000Z'.length)
}

/** Whether something that a list shows was written by us, as far as its name tells. */
export function isSegmentName(name: string): boolean {
  return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name))
}

/** Below the folder of the memory, as merged segments name others. */
export function pathOf(prefix: KeyPrefix, key: string, folder: string = MANIFEST_FOLDER): string {
  return key.slice(prefix.length + folder.length)
}

/** The name without its folder. */
export function fileNameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

/** When a name was given, by its giver's clock; milliseconds since the epoch, NaN for what is no such name. */
export function timeOfName(name: string): number {
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
}

/** Of names, or of the times they begin with, the one that sorts last; '' of none. */
export function lastName(names: readonly string[]): string {
  let last = ''
  for (const name of names) if (name > last) last = name
  return last
}
