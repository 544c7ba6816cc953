/** Reads `.html` documents. */
import type { DocumentFacts } from '../../document-facts.ts'
import type { DocumentOptions } from '../../document-options.ts'
import type { ImageUrl } from '../../image-url.ts'
import { ofPage, titleOf } from '../../web-page.ts'
import { isListed, leaveUnread, noteUrls } from '../page.ts'
import { pageError } from '../page-error.ts'
import { readHtmlUrls } from './html-urls.ts'

/** Characters. A page must be in memory as a whole. */
export const MAX_HTML = 67_108_864

export function readHtmlDocument(
  text: string,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): ImageUrl[] {
  const { address } = options
  try {
    const { urls, asides, base = '' } = readHtmlUrls(text, options.media)
    const starts = new Set(urls.map(({ from }) => from))
    options.net?.add(text, file, starts, () => ({ known: [...asides, ...urls], values: [] }))
    const listed = urls.filter(({ url }) => isListed(url, options))
    const images = noteUrls(listed, text, file, options, facts)
    if (address === undefined) return images
    if (images.length === 0) facts.title = titleOf(text)
    const from = URL.parse(base, address)?.href ?? address
    return images.map(image => ofPage(image, from, address))
  } catch (error) {
    const { fault, offset } = pageError(error)
    return leaveUnread(fault, offset, text, file, facts)
  }
}
