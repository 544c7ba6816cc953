/** An image on a page, as a row of the export. Pure. */
import { printable } from '../../../base/messages/printable.ts'
import { encodePath } from '../../../base/url/percent-encode.ts'
import { ALL_TYPES, IMAGE_TYPES, isImageType } from '../../../origin/inspect/image-types.ts'
import { type Kind, kindOf, typeOf } from '../../../output/gallery/cards.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'

export interface PageImage {
  /** The key as a path of a URL. */
  readonly path: string
  /** The key as it is shown. */
  readonly name: string
  readonly url: string
  readonly type: string
  readonly kind: Kind
  /** When it was first seen, milliseconds since the epoch. */
  readonly seenAt: number
  readonly bytes: number | undefined
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Sorts after every time; `seenAt` is subtracted from it, so that the newest rows sort first. */
const LAST = 9_999_999_999_999
const DIGITS = 13

export function imageRow({ key, url, contentType, firstSeen, bytes, width, height }: ImageEntry): string {
  // A line may name a time before 1970, which would have one digit more.
  const seenAt = Math.max(0, Date.parse(firstSeen))
  const order = String(LAST - seenAt).padStart(DIGITS, '0')
  const path = encodePath(key)
  const shown = printable(key)
  const members = [path, shown === path ? 0 : shown, printable(url), typeOf(contentType), seenAt]
  return order + JSON.stringify([...members, bytes, width, height])
}

/** By type. A type that is missing here is an image's. */
export const KINDS: Readonly<Record<string, Kind>> = Object.fromEntries(
  ALL_TYPES.filter(type => !isImageType(type)).map(type => [type, kindOf(IMAGE_TYPES[type].contentType)]),
)

export function imageOf(row: string): PageImage {
  const [path, shown, url, type, seenAt, bytes, width, height] = JSON.parse(row.slice(DIGITS))
  return {
    path,
    name: shown === 0 ? path : shown,
    url,
    type,
    kind: KINDS[type] ?? 'image',
    seenAt,
    bytes: bytes ?? undefined,
    width: width ?? undefined,
    height: height ?? undefined,
  }
}

/** The day of a time, yyyy-mm-dd. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length)
}
