import type { Digests } from '../../../base/digests/digests.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import type { InspectedImage } from '../../../origin/inspect/inspect.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'

export interface PreparedImage extends InspectedImage {
  readonly body: Uint8Array
  readonly digests: Digests
  readonly finalUrl: RequestUrl
  /** Header values of the answer that brought it, as the origin wrote them. */
  readonly originEtag?: string
  readonly originLastModified?: string
}

/** As results and the memory tell it. */
export function imageFacts({ digests, size, contentType, width, height }: PreparedImage) {
  return {
    ...(digests.sha256 && { sha256: digests.sha256 }),
    bytes: size,
    contentType,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  }
}

/** What the memory holds to ask the origin with. */
export function originValidators({ originEtag, originLastModified }: PreparedImage): Partial<ImageEntry> {
  return {
    ...(originEtag !== undefined && { originEtag }),
    ...(originLastModified !== undefined && { originLastModified }),
  }
}

/** What the memory holds of an image that its object is made of. */
export function entryFields(image: PreparedImage): Partial<ImageEntry> {
  return { ...imageFacts(image), ...originValidators(image) }
}
