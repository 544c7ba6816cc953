/** What is to be done with one image, and what is to come of it. */

import { posix } from 'node:path'
import type { ImageUrl } from '../documents/image-url.ts'
import type { Spelling } from './spellings.ts'

/** One distinct image: fetched once, whatever asks for it. Its own spelling is that of the first position. */
export interface Job extends Spelling {
  /** What the memory knows it by, where its record has an id. */
  readonly idUrl?: string
  /** Further ones of the list, tried in turn where one gives no image. */
  readonly others?: readonly Spelling[]
  readonly dataUri?: string
  /** Requested whatever rests: a failed-file that was kept names it. */
  readonly again?: true
  /** The page the URL was found on, of the first position that names one. */
  readonly referer?: string
  /** More than one where the same image is to have several keys. */
  readonly targets: readonly Target[]
}

/** One object to be. */
export interface Target extends WantedTarget {
  /** Of the plan's targets, which it is told by: from 0, in the order of the list. */
  readonly number: number
}

/** As a position asks for it. */
export interface WantedTarget {
  /** Chosen by the caller, below the prefix. */
  readonly key?: string
  /** Of the first position that asked for it. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** What keys may be made of beside a record's own fields: the list that an image stands in. Pure. */
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
