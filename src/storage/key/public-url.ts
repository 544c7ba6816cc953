/** The URL under which an object can be read. Pure. */
import type { ObjectKey } from './object-key.ts'

/** @param base ends in '/' */
export function publicUrl(base: string, key: ObjectKey, suffix: string): string {
  // encodeURIComponent leaves !'()* as they are; some stores and most pattern matchers do not.
  const path = encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return base + path + suffix
}
