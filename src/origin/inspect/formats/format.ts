import type { Sentence } from '../../../base/sentence.ts'
import type { FileType } from '../file-types.ts'

/**
 * `endUnknown`: nothing in the bytes shows where they end, so a cut body looks whole.
 * `note`: what the result should say about a file that is kept.
 * `fault` ends the sentence "incomplete png of 512 bytes: …".
 */
export type WalkResult =
  | {
      readonly complete: true
      readonly width?: number
      readonly height?: number
      readonly endUnknown?: true
      readonly note?: Sentence
    }
  | { readonly complete: false; readonly fault: Sentence }

/** Reads one file format without decoding it. Both functions take time linear in the number of bytes. */
export interface Format<Body = Buffer, Walked = WalkResult> {
  /** Decides by the first bytes only; returns undefined for another format. */
  typeOf(body: Body): FileType | undefined
  /**
   * Follows the structure to its end; bytes after the end are tolerated. May read past the last byte.
   * @param isLengthKnown the body is as long as its origin announced
   */
  walk(body: Body, isLengthKnown: boolean): Walked
}

export interface Detected<Body, Walked> {
  readonly type: FileType
  readonly walk: Format<Body, Walked>['walk']
}

export function detect<Body, Walked>(
  formats: readonly Format<Body, Walked>[],
  body: Body,
): Detected<Body, Walked> | undefined {
  for (const { typeOf, walk } of formats) {
    const type = typeOf(body)
    if (type !== undefined) return { type, walk }
  }
  return undefined
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
