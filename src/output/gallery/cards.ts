/** Makes one image an item of a list. Pure. */
import { ALL_TYPES, FILE_TYPES, isImageType, unshownType } from '../../origin/inspect/file-types.ts'
import { type Result, sizeText } from '../result.ts'
import { escaped, foreign, foreignUrl, linkable } from './markup.ts'

export type GalleryImage = Result & {
  /** Address of the image: an http(s) URL, or a path relative to the gallery. */
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
  const shown = {
    kind: link === undefined ? 'file' : kindOf(contentType),
    size,
    source,
    label: `${position}`,
    type,
  }
  const name = `<button class=key type=button>${foreign(key)}</button>`
  const below = parts
    ? `<span class=url>${foreignUrl(url)}</span>`
    : `${linkOf('url', url)}<p>${[sizeOf(image), page === undefined ? '' : linkOf('page', page)].join('')}</p>`
  return `<li${facts.join('')}>${pictureOf(shown)}${name}${below}</li>\n`
}

/** How the page shows an object. */
type Kind = 'image' | 'video' | 'audio' | 'file'

interface Shown {
  readonly kind: Kind
  readonly size: string
  /** The attribute `src`, if the script cannot compute it. */
  readonly source: string
  readonly label: string
  readonly type: string
}

/** A player loads nothing before it is started: a gallery may show hundreds. */
function pictureOf({ kind, size, source, label, type }: Shown): string {
  if (kind === 'image')
    return `<button class=view type=button><img alt="${label}" loading=lazy${size}${source}></button>`
  if (kind === 'file')
    return `<div class=play><a class=file rel="noopener noreferrer"${size.replace(/ (?=[wh])/g, ' data-')}${source.replace(' src=', ' href=')}>${escaped(type)}</a></div>`
  return `<div class=play><${kind} aria-label="${label}" controls preload=none${size}${source}></${kind}></div>`
}

function kindOf(contentType = 'image/'): Kind {
  const [kind = ''] = contentType.split('/', 1)
  if (unshownType(contentType)) return 'file'
  return kind === 'video' || kind === 'audio' ? kind : kind === 'application' ? 'file' : 'image'
}

/** Whether the gallery plays the object. */
export function isPlayed({ contentType }: Pick<GalleryImage, 'contentType'>): boolean {
  return ['video', 'audio'].includes(kindOf(contentType))
}

/** Item of an image that is not in the store: its URL and one sentence. */
export function missingItem({ url, message = '', page }: GalleryImage): string {
  const on = page === undefined ? '' : linkOf('page', page)
  return `<li>${linkOf('url', url)}${on}<p>${foreign(message)}</p></li>\n`
}

function linkOf(name: 'url' | 'page', text: string): string {
  const shown = foreignUrl(text)
  const target = linkable(text)
  return target === undefined
    ? `<span class=${name}>${shown}</span>`
    : `<a class=${name} rel="noopener noreferrer" href="${escaped(target)}">${shown}</a>`
}

function sizeOf({ width, height, bytes }: GalleryImage): string {
  const parts = [width && height ? `${width} × ${height}` : '', bytes === undefined ? '' : sizeText(bytes)]
  return parts.filter(Boolean).join(' · ')
}

/** The names of types that their media types do not show, such as `mov` of `video/quicktime`. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  ALL_TYPES.filter(type => !isImageType(type)).map(type => [FILE_TYPES[type].contentType, type]),
)

/** `image/svg+xml` becomes `svg`; an unknown type becomes ''. */
function typeOf(contentType = ''): string {
  return MEDIA_TYPES.get(contentType) ?? /^(?:image|video)\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? ''
}
