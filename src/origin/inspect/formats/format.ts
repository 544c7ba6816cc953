import type { Sentence } from '../../../base/sentence.ts'
import type { ImageType } from '../image-types.ts'

/** `fault` ends the sentence "incomplete png of 512 bytes: …". */
export type WalkResult =
  | { readonly complete: true; readonly width?: number; readonly height?: number }
  | { readonly complete: false; readonly fault: Sentence }

/** Reads one file format without decoding it. Both functions take time linear in the number of bytes. */
export interface Format {
  /** Decides by the first bytes only; returns undefined for another format. */
  typeOf(bytes: Buffer): ImageType | undefined
  /** Follows the structure to its end; bytes after the end are tolerated. May read past the last byte. */
  walk(bytes: Buffer): WalkResult
}

export function complete(size: { readonly width?: number; readonly height?: number } = {}): WalkResult {
  return { complete: true, ...size }
}

export function incomplete(fault: Sentence): Extract<WalkResult, { complete: false }> {
  return { complete: false, fault }
}

export function startsWith(bytes: Buffer, signature: string, at = 0): boolean {
  return bytes.toString('latin1', at, at + signature.length) === signature
}
