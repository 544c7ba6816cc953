/** One list or page that was fetched: its images with their places, or why it cannot be read. */
import { printable } from '../../base/messages/printable.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import { pageUrl } from '../../base/url/repair-url.ts'
import type { ListDocument } from '../documents/document.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import { listOf, type SourcePosition, type WebPosition } from '../documents/source-position.ts'
import { absoluteUrl } from '../documents/web-page.ts'

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
  return document.problems.length > 0 ? [] : all
}

function ofWeb(image: ImageUrl, address: number, at: URL, baseUrl: string | undefined): ImageUrl {
  const { url, place, referer } = image
  // The page that a record names may be relative to the list.
  const base = baseUrl === undefined ? pageUrl(referer, at) : undefined
  return {
    ...image,
    url: base ? absoluteUrl(url, base.href) : url,
    ...(place && { place: webPosition(place, address) }),
  }
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
