/** Reads URLs of front matter: matches of `select`, and members that themes show as images. */
import { messageOf, PersistError } from '../../../../base/errors.ts'
import { say } from '../../../../base/messages/say.ts'
import { faultAt } from '../../../../base/sentence.ts'
import type { DocumentFacts } from '../../document-facts.ts'
import type { DocumentOptions } from '../../document-options.ts'
import { type ImageUrl, inLine } from '../../image-url.ts'
import { findInTime, selectedUrls, selectProblem } from '../../json/selected-urls.ts'
import { type KeyPath, LineCounter } from '../../source-position.ts'
import { movedBy } from '../../span.ts'
import { isListed, type PageUrl } from '../page.ts'
import type { MatterKind } from './front-matter.ts'
import { MatterError, type MatterValues } from './front-matter.ts'
import { imagesIn } from './matter-images.ts'

interface MatterUrl extends PageUrl {
  /** Facts from the record around it, if `select` found it. */
  readonly image?: ImageUrl
}

interface MatterRange {
  readonly kind: MatterKind
  readonly start: number
  readonly end: number
}

/** @param text the whole page */
export async function readMatterUrls(
  text: string,
  { kind, start, end }: MatterRange,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Promise<MatterUrl[]> {
  const isAuto = options.frontMatter !== 'none'
  if (!isAuto && options.select.length === 0) return []
  const matter = text.slice(start, end)
  try {
    requireShort(matter)
    const values = await valuesOf(kind, matter)
    const problem = selectProblem(values.value, options)
    if (problem) {
      facts.problems.push(faultAt(file, problem))
      return []
    }
    const found = [
      ...selectedIn(values, matter.length, file, options, facts),
      ...(isAuto ? [...imagesIn(values.value, url => isImage(url, options))] : []),
    ]
    return placed(found, values, start)
  } catch (thrown) {
    const error = matterError(thrown)
    const isAsked = options.select.length > 0
    const fault = isAsked ? error.fault : say('matter-left', { fault: error.fault })
    const sentences = isAsked ? facts.problems : facts.notices
    sentences.push(
      error.offset === undefined
        ? faultAt(file, fault)
        : inLine(file, new LineCounter(text).positionOf(start + error.offset).line, fault),
    )
    return []
  }
}

/** Bytes. Front matter that people write has a few hundred. */
const MAX_BYTES = 262_144
/** Lines, and marks that may begin a value: for each of them a parser keeps an object of a kilobyte. */
const MAX_PARTS = 65_536
const PARTS = /[\n\r:,[\]{}!&*?|>-]/g

/** @throws MatterError */
function requireShort(matter: string): void {
  const isLong =
    matter.length > MAX_BYTES ||
    Buffer.byteLength(matter) > MAX_BYTES ||
    // Only a long text can have so many.
    (matter.length > MAX_PARTS && (matter.match(PARTS)?.length ?? 0) > MAX_PARTS)
  if (isLong) throw tooLong()
}

function tooLong(): MatterError {
  return new MatterError(say('matter-too-long', { bytes: MAX_BYTES, parts: MAX_PARTS }), 0)
}

/** @throws the error, if it is about more than the front matter */
function matterError(error: unknown): MatterError {
  if (error instanceof MatterError) return error
  if (error instanceof PersistError) throw error
  return new MatterError(say('page-fails', { cause: messageOf(error) }), 0)
}

/** Loads a parser only if a page needs it. */
async function valuesOf(kind: MatterKind, matter: string): Promise<MatterValues> {
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

function selectedIn(
  { value }: MatterValues,
  length: number,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Found[] {
  if (options.select.length === 0) return []
  const find = () => selectedUrls(value, file, options, facts)
  return [...findInTime(find, length, file, options, facts)]
    .filter(({ image }) => image.problem === undefined && isListed(image.url, options))
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
