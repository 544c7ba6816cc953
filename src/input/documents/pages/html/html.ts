/** Reads `.html` documents. */
import type { ImageUrl } from '../../image-url.ts'
import type { Reading } from '../../reading.ts'
import { ofPage, titleOf } from '../../web-page.ts'
import { isListed, leaveUnread, noteUrls } from '../page.ts'
import { readHtmlUrls } from './html-urls.ts'

/** Characters. A page must be in memory as a whole. */
export const MAX_HTML = 67_108_864

export function readHtmlDocument(text: string, reading: Reading): ImageUrl[] {
  const { name, options } = reading
  const { address } = options
  try {
    const { urls, asides, base = '' } = readHtmlUrls(text, options.media)
    const starts = new Set(urls.map(({ from }) => from))
    options.net?.add(text, name, starts, () => ({ known: [...asides, ...urls], values: [] }))
    const listed = urls.filter(({ url }) => isListed(url, options))
    const images = noteUrls(listed, text, reading)
    if (address === undefined) return images
    if (images.length === 0) reading.title = titleOf(text)
    const from = URL.parse(base, address)?.href ?? address
    return images.map(image => ofPage(image, from, address))
  } catch (error) {
    return leaveUnread(error, text, 0, reading)
  }
}
