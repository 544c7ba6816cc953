/** One image as an item of a list. Pure. */
import { type Result, sizeText } from '../result.ts'
import { escaped, foreign, foreignUrl, linkable } from './markup.ts'

export type GalleryImage = Result & {
  /** Where the image can be seen: a URL, or a path from the gallery. */
  readonly link?: string
  /** The page it was found on. */
  readonly page?: string
}

/** What links have in common, so that a long gallery need not repeat it. */
export interface LinkParts {
  readonly base: string
  readonly suffix: string
}

/**
 * @param parts where given, what the script of the page can work out is left to it
 */
export function cardOf(image: GalleryImage, parts?: LinkParts): string {
  const { position, key = '', url, bytes, width, height, contentType, link, page } = image
  const type = typeOf(contentType)
  const isWhole = foreign(key) === escaped(key)
  const facts = [
    bytes === undefined ? '' : ` data-b=${bytes}`,
    type ? ` data-t=${type}` : '',
    // What is shown of it may be cut or escaped; what is copied is the key.
    isWhole ? '' : ` data-k="${escaped(key)}"`,
    parts && page !== undefined ? ` data-p="${foreignUrl(page)}"` : '',
  ]
  // The size is told beforehand, so that nothing jumps when the picture comes.
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

/** An image that is not in the store: its URL, and one sentence. */
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

/** `image/svg+xml` is `svg`; what is no such type is nothing. */
export function typeOf(contentType = ''): string {
  return /^(?:image|video)\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? ''
}
