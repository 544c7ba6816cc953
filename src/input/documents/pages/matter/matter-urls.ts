/** Reads URLs of front matter: matches of `select`, and members that themes show as images. */

import { faultAt } from '../../../../base/sentence.ts'
import { say } from '../../../messages/say.ts'
import type { DocumentOptions } from '../../document-options.ts'
import type { ImageUrl } from '../../image-url.ts'
import { findInTime, selectedUrls, selectProblem } from '../../json/selected-urls.ts'
import type { Reading } from '../../reading.ts'
import { type KeyPath, lineAt } from '../../source-position.ts'
import { movedBy } from '../../span.ts'
import { isListed, type PageUrl } from '../page.ts'
import { PageError, pageError } from '../page-error.ts'
import type { MatterRange, MatterValues } from './front-matter.ts'
import { imagesIn } from './matter-images.ts'

interface MatterUrl extends PageUrl {
  /** Facts from the record around it, if `select` found it. */
  readonly image?: ImageUrl
}

/** @param text the whole page */
export async function readMatterUrls(
  text: string,
  { kind, start, end }: MatterRange,
  reading: Reading,
): Promise<MatterUrl[]> {
  const { name, options, problems } = reading
  const isAsked = options.select.length > 0
  const isAuto = options.frontMatter !== 'none'
  if (!isAuto && !isAsked) return []
  const matter = text.slice(start, end)
  try {
    requireShort(matter)
    const values = await valuesOf(kind, matter)
    const problem = selectProblem(values.value, options)
    if (problem) {
      problems.push(faultAt(name, problem))
      return []
    }
    const found = [
      ...(isAsked ? selectedIn(values, matter.length, reading) : []),
      ...(isAuto ? imagesIn(values.value, url => isImage(url, options)) : []),
    ]
    return placed(found, values, start)
  } catch (thrown) {
    const { fault, offset } = pageError(thrown)
    const sentence = isAsked ? fault : say('matter-left', { fault })
    const notes = isAsked ? problems : reading.notices
    if (offset === undefined) notes.push(faultAt(name, sentence))
    else notes.push(reading.inLine(lineAt(text, start + offset), sentence))
    return []
  }
}

/** Bytes. Front matter that people write has a few hundred. */
const MAX_BYTES = 262_144
/** Lines, and marks that may begin a value: for each of them a parser keeps an object of a kilobyte. */
const MAX_PARTS = 65_536
const PARTS = /[\n\r:,[\]{}!&*?|>-]/g

/** @throws PageError */
function requireShort(matter: string): void {
  const isLong =
    matter.length > MAX_BYTES ||
    Buffer.byteLength(matter) > MAX_BYTES ||
    // Only a long text can have so many.
    (matter.length > MAX_PARTS && (matter.match(PARTS)?.length ?? 0) > MAX_PARTS)
  if (isLong) throw new PageError(say('matter-too-long', { bytes: MAX_BYTES, parts: MAX_PARTS }), 0)
}

/** Loads a parser only if a page needs it. */
async function valuesOf(kind: MatterRange['kind'], matter: string): Promise<MatterValues> {
  switch (kind) {
    case 'yaml':
      return (await import('./matter-yaml.ts')).readYaml(matter)
    case 'toml':
      return (await import('./matter-toml.ts')).readToml(matter)
    case 'json':
      return (await import('./matter-json.ts')).readJsonMatter(matter)
  }
}

interface Found {
  readonly url: string
  readonly path: KeyPath
  readonly image?: ImageUrl
}

function selectedIn({ value }: MatterValues, length: number, reading: Reading): Found[] {
  return [...findInTime(() => selectedUrls(value, reading.name, reading), length, reading)]
    .filter(({ image }) => image.problem === undefined && isListed(image.url, reading.options))
    .map(({ image, path }) => ({ url: image.url, path, image }))
}

/** A relative URL is a local file of the page, unless it links to a stored image. */
function isImage(url: string, { isOwnLink }: DocumentOptions): boolean {
  const isAbsolute = /^https?:\/\/[^/]/i.test(url) && isListed(url, { takesRelative: () => false })
  return isAbsolute || isOwnLink?.(url) === true
}

/** Two paths that lead to one place give one URL; the first counts. */
function placed(found: readonly Found[], values: MatterValues, offset: number): MatterUrl[] {
  const places = values.spansOf(found.map(({ path }) => path))
  const byStart = new Map<number, MatterUrl>()
  for (const [index, { url, image }] of found.entries()) {
    const place = places[index]
    if (!place || byStart.has(place.from)) continue
    byStart.set(place.from, { url, ...movedBy(offset, place), ...(image && { image }) })
  }
  return [...byStart.values()]
}
