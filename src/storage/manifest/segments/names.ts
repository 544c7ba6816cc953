/** Places and names of the manifest's files below a destination. Pure. */
import { type KeyPrefix, mintKey, type ObjectKey } from '../../key/object-key.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'

/** In the folder of the manifest: segments of one run, each with up to 200 lines. */
export const SEGMENTS = 'segments/'
/** In the folder of the manifest: segments that replace many others, and name them. */
export const MERGED = 'merged/'

const END = '.jsonl.gz'
const UUID_END = '00000000-0000-4000-8000-000000000000'.length + END.length

/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 */
export function segmentKey(prefix: KeyPrefix, now: number, runId: string, uuid: string): ObjectKey {
  const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60)
  return mintKey(prefix, `${MANIFEST_FOLDER}${SEGMENTS}${timestamp(now)}-${run}-${uuid}${END}`)
}

/** The uuid in a name. */
export function uuidOf(path: string): string {
  return path.slice(-UUID_END, -END.length)
}

/** Makes such a name for a merged segment. */
export function mergedKey(prefix: KeyPrefix, now: number, uuid: string): ObjectKey {
  return mintKey(prefix, `${MANIFEST_FOLDER}${MERGED}${timestamp(now)}-${uuid}${END}`)
}

/** Returns a text that sorts before every name of a later time. */
export function timestamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/g, '')
}

/** Returns the time that a name begins with, as `timestamp` writes it. */
export function timestampIn(name: string): string {
  return name.slice(0, '20260401T120000000Z'.length)
}

/** Whether the name is one of ours. */
export function isSegmentName(name: string): boolean {
  return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name))
}

/** Path in the folder of the manifest, by which merged segments name others. */
export function pathOf(prefix: KeyPrefix, key: string): string {
  return key.slice(prefix.length + MANIFEST_FOLDER.length)
}

/** The name without its folder. */
export function fileNameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
export function timeOfName(name: string): number {
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
}

/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
export function lastName(names: readonly string[]): string {
  let last = ''
  for (const name of names) if (name > last) last = name
  return last
}
