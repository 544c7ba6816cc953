/** Which lines of the memory a repair can use: the remembered bytes, and the URLs that may still give them. Pure. */
import { fetchableUrl } from '../../../base/url/fetchable-url.ts'
import { CanonicalUrl } from '../../../base/url/request-url.ts'
import { lacksBotToken } from '../../../base/url/signed-urls.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { ExpectedObject } from '../../../storage/stores/hold-object.ts'

export interface RememberedImage extends ExpectedObject {
  readonly sha256: string
  /** The line that the bytes are known by. */
  readonly entry: ImageEntry
  /** URLs that gave these bytes, the latest first; none for bytes that a list held. */
  readonly urls: readonly CanonicalUrl[]
}

/** @returns undefined if no line has a digest */
export function rememberedImage(entries: readonly ImageEntry[]): RememberedImage | undefined {
  const entry = entries.find(({ sha256 }) => sha256 !== undefined)
  if (entry?.sha256 === undefined) return undefined
  const { sha256, bytes } = entry
  const urls = new Map<string, CanonicalUrl>()
  for (const line of entries) {
    const url = line.sha256 === sha256 ? requestableUrl(line) : undefined
    if (url) urls.set(url.href, url)
  }
  return { sha256, ...(bytes !== undefined && { bytes }), entry, urls: [...urls.values()] }
}

/** The name of an image with an id is no URL that can be requested; neither is the name of bytes. */
function requestableUrl({ url, fetchedUrl }: ImageEntry): CanonicalUrl | undefined {
  const text = fetchedUrl ?? url
  if (text.includes('#')) return undefined
  try {
    // Others may write to the bucket, so a URL of the memory is judged like one of a list.
    const parsed = fetchableUrl(text)
    return lacksBotToken(parsed) ? undefined : new CanonicalUrl(parsed.href)
  } catch {
    return undefined
  }
}
