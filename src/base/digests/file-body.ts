import type { Digests } from './digests.ts'

/** A body that lies in a temporary file, because it is too large for memory. */
export interface FileBody {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Computed while the file was written. A store that compares another digest reads the file for it. */
  readonly digests: Digests
}

/** The bytes of an object, in memory or in a file. */
export type ObjectBody = Uint8Array | FileBody

export function isFileBody(body: ObjectBody): body is FileBody {
  return 'path' in body
}

/** Bytes of the body. */
export function sizeOf(body: ObjectBody): number {
  return isFileBody(body) ? body.size : body.length
}
