/** A job fetches one image; its targets are the objects made from it. */

import { posix } from 'node:path'
import type { ImageUrl } from '../documents/image-url.ts'
import type { ImageBody } from './image-body.ts'
import type { Spelling } from './spellings.ts'

/** One distinct image, fetched once for all its positions. Its own spelling is that of the first position. */
export interface ImageJob extends Spelling {
  /** Name of the image in the manifest if its record has an id. */
  readonly idUrl?: string
  /** Further spellings in the list, tried in turn after one has failed. */
  readonly others?: readonly Spelling[]
  /**
   * The bytes that the list holds: no request is made. A list that is still arriving may bring them until the request
   * has ended.
   */
  body?: ImageBody
  /** The spelling that was requested last; it delivered the bytes of a fetched image. Absent before the first request. */
  requested?: Spelling
  /** No later record changes the job any more. */
  isBegun?: true
  /** SHA-256 of the bytes that are stored; a later record may bring the same. */
  sha256?: string
  /** Ignores the pause after earlier failures: a failed-file that was kept names the image, or the user typed its URL. */
  readonly again?: 'kept' | 'typed'
  /** The page the URL was found on, from the first position that names one. */
  readonly referer?: string
  /** More than one target if the same image gets several keys. */
  readonly targets: readonly Target[]
}

/** One object that the run makes. */
export interface Target extends WantedTarget {
  /** Identifies the target in the run: counts from 0 in the order of the list. */
  readonly number: number
}

/** A target as a position describes it. */
export interface WantedTarget {
  /** Key below the prefix, if the user chose one. */
  readonly key?: string
  /** Fields of the first position that needs this object. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Key variables beside a record's own fields: folder and name of the image's list. */
const NAMES = ['file.dir', 'file.name']

/** @returns the record's fields, with folder and name of the list if the key template uses them */
export function keyFieldsOf(
  { fields = NO_FIELDS, listedAt }: ImageUrl,
  keyFields: readonly string[],
): Readonly<Record<string, unknown>> {
  if (!listedAt || !keyFields.some(name => NAMES.includes(name))) return fields
  const file = 'list' in listedAt ? pathOf(listedAt.list) : listedAt.file
  const dir = posix.dirname(file)
  const name = posix.basename(file).replace(/\.gz$/i, '')
  const ending = name.lastIndexOf('.')
  return {
    ...fields,
    'file.dir': dir === '.' ? '' : dir,
    'file.name': ending < 0 ? name : name.slice(0, ending),
  }
}

/** `https://example.com/blog/?page=…` is `example.com/blog/index`, as where `rewrite-to` writes it. */
function pathOf(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/\?.*$/s, '')
    .replace(/\/$/, '/index')
}

/** Shared by all images without fields, which are most. */
export const NO_FIELDS: Readonly<Record<string, unknown>> = {}
