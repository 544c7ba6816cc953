/** What keys may be made of beside a record's own fields: the list that an image stands in. Pure. */
import { posix } from 'node:path'
import type { ImageUrl } from '../documents/image-url.ts'

const NAMES = ['file.dir', 'file.name']

/** @returns the record's fields, with the list's folder and name where keys are made of them */
export function keyFieldsOf(
  { fields = NO_FIELDS, place }: ImageUrl,
  keyFields: readonly string[],
): Readonly<Record<string, unknown>> {
  if (!place || !keyFields.some(name => NAMES.includes(name))) return fields
  const { file } = place
  const dir = posix.dirname(file)
  const name = posix.basename(file).replace(/\.gz$/i, '')
  return { ...fields, 'file.dir': dir === '.' ? '' : dir, 'file.name': name.slice(0, name.lastIndexOf('.')) }
}

/** Most images have none. */
export const NO_FIELDS: Readonly<Record<string, unknown>> = {}
