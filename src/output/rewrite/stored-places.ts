/** Links between documents and stored images: writes a link to a key, and finds the key of a link. */

import { dirname, join, relative, resolve, sep } from 'node:path'
import { defined } from '../../base/defined.ts'
import { contains } from '../../base/files/workspace.ts'
import { encodePath, percentDecoded } from '../../base/url/percent-encode.ts'
import { repairUrl } from '../../base/url/repair-url.ts'
import { type KeyPrefix, mintImageKey, type ObjectKey } from '../../storage/key/object-key.ts'
import type { StoredLink } from './new-link.ts'

export const REWRITE_LINKS = ['url', 'key', 'path', 'origin'] as const

/** Kind of the text to write into documents; `origin` brings the addresses of the origins back. */
export type RewriteLink = (typeof REWRITE_LINKS)[number]

export interface StoredPlaces {
  readonly link: RewriteLink
  readonly prefix: KeyPrefix
  /** `public-url-base`: a URL or a path of the site that ends with '/'. */
  readonly publicBase?: string
  /** `former-public-url-bases`, of the same form. */
  readonly formerBases?: readonly string[]
  /** `public-url-suffix`. */
  readonly publicSuffix?: string
  /** Suffixes of `variants`, by name. */
  readonly variants?: Readonly<Record<string, string>>
  /** Folder of a folder destination, absolute. */
  readonly folder?: string
}

/** @param file absolute path of the document to write */
export function linkTo(
  image: {
    readonly key: ObjectKey
    readonly publicUrl?: string
    readonly variants?: Readonly<Record<string, string>>
    readonly width?: number
    readonly height?: number
  },
  file: string,
  { link, folder, variants: suffixes }: StoredPlaces,
): StoredLink {
  const { key, width, height } = image
  if (link === 'url')
    return { key, ...defined({ url: image.publicUrl, variants: image.variants, width, height }) }
  if (link === 'key' || folder === undefined) return { key, ...defined({ width, height }) }
  const url = relativeLink(folder, key, file)
  return { key, ...defined({ url, variants: suffixes && withSuffixes(url, suffixes), width, height }) }
}

/** @returns undefined without any variant */
function withSuffixes(
  url: string,
  suffixes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const links = Object.entries(suffixes).map(([name, suffix]) => [name, url + suffix])
  return links.length > 0 ? Object.fromEntries(links) : undefined
}

/** The shortest relative link from a document to an image: `cat.png` beside it, as Hugo's page bundles need. */
function relativeLink(folder: string, key: ObjectKey, file: string): string {
  return encodePath(relative(dirname(file), join(folder, key)).replaceAll(sep, '/'))
}

/**
 * Returns the key to which a text of a document leads. Memory and store decide whether that key holds an image, since a
 * page of the same host may look the same.
 * @param text as the document's reader returned it
 * @param file absolute path of the document
 */
export function storedKeyOf(text: string, file: string, places: StoredPlaces): ObjectKey | undefined {
  return (
    keyBelowBases(text, places) ??
    (places.link === 'path' || places.link === 'origin' ? keyByPath(text, file, places) : undefined) ??
    (places.link === 'key' || places.link === 'origin' ? keyOf(text, places.prefix) : undefined)
  )
}

/** A placeholder host for paths of the site. */
const SITE = 'http://site.invalid'

/** The longest base counts, because one base may lie below another. */
function keyBelowBases(text: string, places: StoredPlaces): ObjectKey | undefined {
  const { publicBase = '', formerBases = [] } = places
  let [key, longest]: [ObjectKey | undefined, number] = [undefined, 0]
  for (const base of [publicBase, ...formerBases]) {
    const found = base.length > longest ? keyBelowBase(text, base, places) : undefined
    if (found !== undefined) [key, longest] = [found, base.length]
  }
  return key
}

function keyBelowBase(
  text: string,
  publicBase: string,
  { publicSuffix = '', variants = {}, prefix }: StoredPlaces,
): ObjectKey | undefined {
  const isPath = publicBase.startsWith('/') && !publicBase.startsWith('//')
  const base = URL.parse(publicBase, SITE)
  if (!base || (!isPath && !mayName(base.hostname, text))) return undefined
  const written = repairUrl(text)
  if (isPath && !/^\/(?![/\\])/.test(written)) return undefined
  const url = URL.parse(written, isPath ? SITE : undefined)
  if (!url || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined
  const path = percentDecoded(url.pathname.slice(base.pathname.length))
  if (path === undefined) return undefined
  // The query is no part of the path; a suffix such as `!thumb` is.
  const endings = [publicSuffix, ...Object.values(variants)].map(suffix => suffix.replace(/[?#].*$/s, ''))
  const ending = endings.find(ending => ending !== '' && path.endsWith(ending)) ?? ''
  return keyOf(path.slice(0, path.length - ending.length), prefix)
}

/** A cheap test before parsing, as most links lead to other hosts. A name in punycode has several spellings. */
function mayName(hostname: string, text: string): boolean {
  return hostname.includes('xn--') || text.toLowerCase().includes(hostname)
}

function keyByPath(text: string, file: string, { folder }: StoredPlaces): ObjectKey | undefined {
  if (folder === undefined || /^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(text)) return undefined
  const path = percentDecoded(text.replace(/[?#].*$/s, ''))
  if (path === undefined) return undefined
  const target = resolve(dirname(file), path)
  if (!contains(folder, target)) return undefined
  return keyOf(relative(folder, target).split(sep).join('/'), '' as KeyPrefix)
}

function keyOf(text: string, prefix: KeyPrefix): ObjectKey | undefined {
  if (!text.startsWith(prefix)) return undefined
  try {
    return mintImageKey(prefix, text.slice(prefix.length))
  } catch {
    return undefined
  }
}
