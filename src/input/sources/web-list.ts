/** One list or page that was fetched: its images with their places, or why it cannot be read. */
import { printable } from '../../base/messages/printable.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import { pageUrl } from '../../base/url/repair-url.ts'
import type { ListDocument } from '../documents/document.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import { listOf, type SourcePosition, type WebPosition } from '../documents/source-position.ts'
import { absoluteUrl } from '../documents/web-page.ts'
import { conflictOf, IdConflicts, recordText } from './id-conflict.ts'

/** Characters of a page's title in a sentence. */
const MAX_TITLE = 80

/**
 * Reads the whole document, so that one that cannot be read costs its own images alone.
 * @param baseUrl the page that relative URLs of records belong to, before the list's own address
 */
export async function readWebList(
  document: ListDocument,
  images: AsyncIterable<readonly ImageUrl[]>,
  baseUrl: string | undefined,
): Promise<readonly (readonly ImageUrl[])[]> {
  const { web } = document.file
  const at = web && new URL(web.url)
  const all: (readonly ImageUrl[])[] = []
  for await (const portion of images)
    all.push(at ? portion.map(image => ofWeb(image, web.address, at, baseUrl)) : portion)
  const conflict = idConflictIn(all.flat(), baseUrl)
  if (conflict) document.problems.push(conflict)
  return document.problems.length > 0 ? [] : all
}

function ofWeb(image: ImageUrl, address: number, at: URL, baseUrl: string | undefined): ImageUrl {
  const { url, place, referer } = image
  // The page that a record names may be relative to the list.
  const base = baseUrl === undefined ? pageUrl(referer, at) : undefined
  const isRelative = base !== at && !URL.canParse(referer ?? '')
  return {
    ...image,
    url: base ? absoluteUrl(url, base.href) : url,
    ...(base && isRelative && { referer: base.href }),
    ...(place && { place: webPosition(place, address) }),
  }
}

/** Names the records of one list that give one id to two images. */
function idConflictIn(images: readonly ImageUrl[], baseUrl: string | undefined): Sentence | undefined {
  const known = new Map<string, { readonly href: string; readonly place: ImageUrl['place'] }>()
  const conflicts = new IdConflicts()
  for (const { id, url, place } of images) {
    const parsed = id === undefined ? null : URL.parse(url, baseUrl)
    if (!parsed) continue
    const { href, origin } = parsed
    const first = known.get(`${origin} ${id}`)
    const files = first && conflictOf(first.href, href)
    if (!first) known.set(`${origin} ${id}`, { href, place })
    if (files)
      conflicts.add(() => ({ first: recordText(first.place, 0), second: recordText(place, 0), files }))
  }
  return conflicts.sentence
}

function webPosition(place: SourcePosition, address: number): WebPosition {
  const { file: _, ...rest } = place as SourcePosition & { readonly file?: string }
  return { list: listOf(place), address, ...rest }
}

/** Says that a page has no image: it may ask visitors to log in. */
export function noImageSentence({ file: { name }, title }: ListDocument): Sentence {
  return title === undefined
    ? say('web-no-image', { name })
    : say('web-no-image-title', { name, title: printable(title, MAX_TITLE) })
}
