/** The public links of a stored image: its URL, and one for each variant. Pure. */
import { type ObjectKey, publicUrl } from './object-key.ts'

export interface ImageLinks {
  readonly publicUrl: string
  /** By the name of the variant; absent if none is set. */
  readonly variants?: Readonly<Record<string, string>>
}

export interface LinkEndings {
  readonly suffix: string
  /** By the name of the variant. */
  readonly variants: Readonly<Record<string, string>>
}

/** @param base ends in '/' */
export function imageLinks(base: string, { suffix, variants }: LinkEndings): (key: ObjectKey) => ImageLinks {
  const endings = Object.entries(variants)
  if (endings.length === 0) return key => ({ publicUrl: publicUrl(base, key, suffix) })
  return key => ({
    publicUrl: publicUrl(base, key, suffix),
    variants: Object.fromEntries(endings.map(([name, ending]) => [name, publicUrl(base, key, ending)])),
  })
}
