/** Makes one image an item of a list. Pure. */
import { type Result, sizeText } from '../result.ts'
import { escaped, foreign, foreignUrl, linkable } from './markup.ts'

export interface GalleryImage extends Result {
  /** Address of the image: a URL, or a path relative to the gallery. */
  readonly link?: string
  /** Page on which the image was found. */
  readonly page?: string
}

/** Common start and end of all links, so that a long gallery need not repeat them. */
export interface LinkParts {
  readonly base: string
  readonly suffix: string
}

/**
 * @param parts if given, the card omits what the script of the page can compute
 */
export function cardOf(image: GalleryImage, parts?: LinkParts): string {
  const { position, key = '', url, bytes, width, height, contentType, link, page } = image
  const type = typeOf(contentType)
  const isWhole = foreign(key) === escaped(key)
  const facts = [
    bytes === undefined ? '' : ` data-b=${bytes}`,
    type ? ` data-t=${type}` : '',
    // The shown key may be cut or escaped; the copy button needs the whole key.
    isWhole ? '' : ` data-k="${escaped(key)}"`,
    parts && page !== undefined ? ` data-p="${foreignUrl(page)}"` : '',
  ]
  // The size stands in the markup, so that the layout does not jump when the picture loads.
  const size = width && height ? ` width=${width} height=${height}` : ''
  const isDerived = parts && isWhole && link === parts.base + key + parts.suffix
  const source = isDerived || link === undefined ? '' : ` src="${escaped(link)}"`
  const picture = `<button class=view type=button><img alt="${position}" loading=lazy${size}${source}></button>`
  const name = `<button class=key type=button>${foreign(key)}</button>`
  const below = parts
    ? `<span class=url>${foreignUrl(url)}</span>`
    : `${linkOf('url', url)}<p>${[sizeOf(image), page === undefined ? '' : linkOf('page', page)].join('')}</p>`
  return `<li${facts.join('')}>${picture}${name}${below}</li>\n`
}

/** Item of an image that is not in the store: its URL and one sentence. */
export function missingItem({ url, message = '', page }: GalleryImage): string {
  const on = page === undefined ? '' : linkOf('page', page)
  return `<li>${linkOf('url', url)}${on}<p>${foreign(message)}</p></li>\n`
}

function linkOf(name: 'url' | 'page', text: string): string {
  const target = linkable(text)
  const shown = foreignUrl(text)
  return target === undefined
    ? `<span class=${name}>${shown}</span>`
    : `<a class=${name} rel="noopener noreferrer" href="${escaped(target)}">${shown}</a>`
}

function sizeOf({ width, height, bytes }: Result): string {
  const parts = [width && height ? `${width} × ${height}` : '', bytes === undefined ? '' : sizeText(bytes)]
  return parts.filter(Boolean).join(' · ')
}

/** `image/svg+xml` becomes `svg`; any other kind of type becomes ''. */
export function typeOf(contentType = ''): string {
  return /^(?:image|video)\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? ''
}
