/**
 * The memory by host. Each part of a plan reads and writes only its own partition. All lines of a host lie in one
 * partition. Pure.
 */
import { hash } from 'node:crypto'
import { MANIFEST_FOLDER, PARTITIONS_FOLDER } from '../../key/reserved-folder.ts'
import { MERGED } from '../segments/names.ts'

/**
 * Below `MANIFEST_FOLDER`: an object with this name shows that partitions exist. It lies in a folder that every run
 * lists, so a memory without partitions costs no further request. Older releases ignore it.
 */
export const PARTITIONS_MARK = `${MERGED}v2`

/**
 * Below a prefix: marks of the segments of `MANIFEST_FOLDER` that are copied. The name is older than this wording.
 */
export const COPIED_FOLDER = `${PARTITIONS_FOLDER}folded/`

export const PARTITIONS_MARK_PATH = MANIFEST_FOLDER + PARTITIONS_MARK

/**
 * Identifies a host and its partition: a SHA-256, 64 hex digits.
 * @param url an image's URL as in the memory
 */
export function hostDigest(url: string): string {
  return hash('sha256', hostIn(url))
}

/**
 * Returns two hex digits.
 * @param url an image's URL as in the memory
 */
export function partitionOf(url: string): string {
  return partitionIn(hostDigest(url))
}

export function partitionIn(digest: string): string {
  return digest.slice(0, 2)
}

/** Returns a folder below a prefix. */
export function partitionFolder(partition: string): string {
  return `${PARTITIONS_FOLDER}${partition}/`
}

/** Name and port. A `data:` URI has none, and counts as a host of its own. */
function hostIn(url: string): string {
  const start = url.indexOf('://')
  if (start < 0) return url
  const path = url.indexOf('/', start + 3)
  return url.slice(start + 3, path < 0 ? url.length : path)
}
