/** Finds members of front matter that themes of Hugo, Hexo and Jekyll show as images, by their names. */

import { isRecord } from '../../record-values.ts'
import type { KeyPath } from '../../source-position.ts'

export interface MatterImage {
  readonly url: string
  readonly path: KeyPath
}

const NAMES: ReadonlySet<string> = new Set([
  'cover',
  'image',
  'images',
  'thumbnail',
  'banner',
  'featured_image',
  'feature_image',
  'featureimage',
  'top_img',
  'og_image',
  'header_image',
  'photos',
])

/** Members to read inside a member that is a record. */
const INNER_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  cover: new Set(['image', 'url']),
  image: new Set(['src', 'url']),
  header: new Set(['image', 'teaser', 'overlay_image']),
}

/** An array of records: Hugo's page resources. */
const RECORDS = 'resources'
const IN_RECORDS: ReadonlySet<string> = new Set(['src'])

/** @param isImage whether the value of such a member belongs to the list */
export function* imagesIn(value: unknown, isImage: (text: string) => boolean): Generator<MatterImage> {
  for (const { name, path, member } of membersOf(value, [])) {
    if (NAMES.has(name)) yield* textsIn(member, path, isImage)
    const inner = Object.hasOwn(INNER_NAMES, name) ? INNER_NAMES[name] : undefined
    if (inner) yield* namedIn(member, path, inner, isImage)
    if (name !== RECORDS || !Array.isArray(member)) continue
    for (const [index, record] of member.entries())
      yield* namedIn(record, [...path, index], IN_RECORDS, isImage)
  }
}

function* namedIn(
  record: unknown,
  path: KeyPath,
  names: ReadonlySet<string>,
  isImage: (text: string) => boolean,
): Generator<MatterImage> {
  for (const { name, path: inner, member } of membersOf(record, path))
    if (names.has(name)) yield* textsIn(member, inner, isImage)
}

function* membersOf(value: unknown, path: KeyPath) {
  if (!isRecord(value)) return
  for (const [key, member] of Object.entries(value))
    yield { name: key.toLowerCase().replaceAll('-', '_'), path: [...path, key], member }
}

/** Yields a text, or the texts of an array. */
function* textsIn(value: unknown, path: KeyPath, isImage: (text: string) => boolean): Generator<MatterImage> {
  const isArray = Array.isArray(value)
  for (const [index, item] of (isArray ? value : [value]).entries()) {
    const url = typeof item === 'string' ? item.trim() : ''
    if (url !== '' && isImage(url)) yield { url, path: isArray ? [...path, index] : path }
  }
}
