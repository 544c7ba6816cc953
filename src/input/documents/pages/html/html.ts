/** Reads `.html` documents. */
import type { ImageUrl } from '../../image-url.ts'
import type { Reading } from '../../reading.ts'
import { ofPage, shortBase, titleOf } from '../../web-page.ts'
import { isListed, leaveUnread, noteUrls } from '../page.ts'
import { readHtmlUrls } from './html-urls.ts'
import { encodeQuery } from './query-encoding.ts'

/** Characters. A page must be in memory as a whole. */
export const MAX_HTML = 67_108_864

export function readHtmlDocument(text: string, reading: Reading): Iterable<ImageUrl> {
  const { name, options } = reading
  const { address, encoding } = options
  try {
    const { urls, asides, base = '' } = readHtmlUrls(text, options.media, [], options.checkTime)
    const starts = new Set(urls.map(({ from }) => from))
    options.net?.add(text, name, starts, () => ({ known: [...asides, ...urls], values: [] }))
    const listed = urls.filter(({ url }) => isListed(url, options))
    const images = noteUrls(listed, text, reading)
    if (address === undefined) return images
    if (images.length === 0) reading.title = titleOf(text)
    const from = shortBase(URL.parse(base, address)?.href ?? address)
    return ofPages(images, from, address, encoding)
  } catch (error) {
    return leaveUnread(error, text, 0, reading)
  }
}

/** One by one: a long base multiplies the page. */
function* ofPages(
  images: readonly ImageUrl[],
  base: string,
  page: string,
  encoding = 'utf-8',
): Generator<ImageUrl> {
  for (const image of images) yield ofPage({ ...image, url: encodeQuery(image.url, encoding) }, base, page)
}
