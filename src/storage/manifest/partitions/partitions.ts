/**
 * The memory by host: what the workers of a plan read and write, each part its own partition alone. A host lies in one
 * partition as a whole, whoever asks. Pure.
 */
import { hash } from 'node:crypto'
import { MANIFEST_FOLDER, PARTITIONS_FOLDER } from '../../key/reserved-folder.ts'
import { MERGED } from '../segments/names.ts'

/**
 * Below `MANIFEST_FOLDER`: an object of this name says that there are partitions as well. It lies among what every run
 * lists, so that where there are none nobody asks for them; releases that know of none do not read it.
 */
export const PARTITIONS_MARK = `${MERGED}v2`

/** Below a prefix: which segments of `MANIFEST_FOLDER` have their lines in the partitions as well. */
export const COPIED_FOLDER = `${PARTITIONS_FOLDER}folded/`

export const PARTITIONS_MARK_PATH = MANIFEST_FOLDER + PARTITIONS_MARK

/** Which partition a host lies in, and what tells it from others: SHA-256, 64 hex digits. @param url as the memory knows images */
export function hostDigest(url: string): string {
  return hash('sha256', hostIn(url))
}

/** Two hex digits. @param url as the memory knows images */
export function partitionOf(url: string): string {
  return partitionIn(hostDigest(url))
}

export function partitionIn(digest: string): string {
  return digest.slice(0, 2)
}

/** Below a prefix. */
export function partitionFolder(partition: string): string {
  return `${PARTITIONS_FOLDER}${partition}/`
}

/** Name and port; a `data:` URI has none, and is on its own. */
function hostIn(url: string): string {
  const start = url.indexOf('://')
  if (start < 0) return url
  const path = url.indexOf('/', start + 3)
  return url.slice(start + 3, path < 0 ? url.length : path)
}
