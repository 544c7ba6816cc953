import type { Sentence } from '../../../base/sentence.ts'
import type { ImageType } from '../image-types.ts'
import type { Bytes } from './bytes.ts'

/**
 * `endUnknown`: nothing in the bytes shows where they end, so a cut body looks whole.
 * `fault` ends the sentence "incomplete mp4 of 512 bytes: …".
 */
export type MediaWalk =
  | { readonly complete: true; readonly endUnknown?: true }
  | { readonly complete: false; readonly fault: Sentence }

/** Reads one file format without decoding it. */
export interface MediaFormat {
  /** Decides by the first bytes; returns undefined for another format. The body may be a beginning alone. */
  typeOf(body: Bytes): ImageType | undefined
  /**
   * Looks for the end. Bytes after the end are tolerated. May read past the last byte.
   * @param isLengthKnown the body is as long as its origin announced
   */
  walk(body: Bytes, isLengthKnown: boolean): MediaWalk | Promise<MediaWalk>
}

export const WHOLE: MediaWalk = { complete: true }
export const END_UNKNOWN: MediaWalk = { complete: true, endUnknown: true }

export function cut(fault: Sentence): MediaWalk {
  return { complete: false, fault }
}

export function beginsWith({ bytesAt }: Bytes, signature: string, at = 0): boolean {
  return textAt(bytesAt, at, signature.length) === signature
}

export function textAt(bytesAt: Bytes['bytesAt'], at: number, length: number): string {
  return bytesAt(at, length).toString('latin1')
}
