import type { Format, WalkResult } from '../formats/format.ts'
import type { Bytes } from './bytes.ts'

/** The body may be a beginning alone while its type is looked for. */
export type MediaFormat = Format<Bytes, WalkResult | Promise<WalkResult>>

export const WHOLE: WalkResult = { complete: true }
export const END_UNKNOWN: WalkResult = { complete: true, endUnknown: true }

export function beginsWith({ bytesAt }: Bytes, signature: string, at = 0): boolean {
  return textAt(bytesAt, at, signature.length) === signature
}

export function textAt(bytesAt: Bytes['bytesAt'], at: number, length: number): string {
  return bytesAt(at, length).toString('latin1')
}
