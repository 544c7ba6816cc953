/**
 * An image on a page, as a row of the export, and the scripts that the first page loads: the index that it filters by, and
 * the links of one page. From disk a page may load a script and nothing else. Each block of the index holds the images of
 * one page, so that it is written as the rows come. Pure.
 */
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

/** Functions of the page's script that the blocks call. */
export const ADD_BLOCK = 'persistImagesBlock'
export const ADD_LINKS = 'persistImagesLinks'

const DAY_MS = 86_400_000
/** A character of this radix tells how much of a path repeats the path before it. */
const MAX_SHARED = 35

export class IndexBlocks {
  readonly #origins = new Map<string, number>()
  readonly #types = new Map<string, number>()
  count = 0
  bytes = 0

  /** @returns a statement for the images of one page */
  block(images: readonly PageImage[]): string {
    const origins: string[] = []
    const types: string[] = []
    const rows: number[] = []
    let paths = ''
    let last = ''
    for (const { url, type, seenAt, bytes } of images) {
      const [origin, path] = split(url)
      rows.push(
        numberIn(this.#origins, origin, origins),
        numberIn(this.#types, type, types),
        Math.floor(seenAt / DAY_MS),
        bytes === undefined ? 0 : Math.ceil(bytes / 1024),
      )
      const shared = sharedLength(last, path)
      paths += `${shared.toString(MAX_SHARED + 1)}${path.slice(shared)}\n`
      last = path
      this.bytes += bytes ?? 0
    }
    this.count += images.length
    return statement(ADD_BLOCK, [origins, types, rows, paths])
  }
}

/** @returns a statement with what only a shown card needs: path, name (0: the path), width, height, bytes */
export function linksOf(page: number, images: readonly PageImage[]): string {
  const members = images.flatMap(({ path, name, width, height, bytes }) => [
    path,
    name === path ? 0 : name,
    width ?? 0,
    height ?? 0,
    bytes ?? -1,
  ])
  return statement(ADD_LINKS, [page, members])
}

/** JSON is a part of JavaScript, so no text can end its literal. */
function statement(name: string, values: readonly unknown[]): string {
  return `${name}(${values.map(value => JSON.stringify(value)).join(',')})\n`
}

function split(url: string): readonly [string, string] {
  const origin = /^https?:\/\/[^/?#]*/.exec(url)?.[0] ?? ''
  return [origin, url.slice(origin.length)]
}

function numberIn(numbers: Map<string, number>, text: string, added: string[]): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  added.push(text)
  numbers.set(text, numbers.size)
  return numbers.size - 1
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MAX_SHARED)
  let at = 0
  while (at < most && a[at] === b[at]) at++
  return at
}
