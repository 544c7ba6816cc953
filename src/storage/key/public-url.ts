/** The URL under which an object can be read. Pure. */
import { encodePath } from '../../base/url/percent-encode.ts'
import type { ObjectKey } from './object-key.ts'

/** @param base ends in '/' */
export function publicUrl(base: string, key: ObjectKey, suffix: string): string {
  return base + encodePath(key) + suffix
}
