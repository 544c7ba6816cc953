import type { Digests } from '../../../base/digests/digests.ts'
import type { ObjectBody } from '../../../base/digests/file-body.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import type { InspectedImage } from '../../../origin/inspect/inspect.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'

export interface PreparedImage extends InspectedImage {
  readonly body: ObjectBody
  readonly digests: Digests
  readonly finalUrl: RequestUrl
  /** Header values of the response that delivered the image, unchanged. */
  readonly originEtag?: string
  readonly originLastModified?: string
}

/** Returns the facts that results and the memory contain. */
export function imageFacts({ digests, size, contentType, width, height }: PreparedImage) {
  return {
    ...(digests.sha256 && { sha256: digests.sha256 }),
    bytes: size,
    contentType,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  }
}

/** Returns the memory's fields for a later conditional request to the origin. */
export function originValidators({ originEtag, originLastModified }: PreparedImage): Partial<ImageEntry> {
  return {
    ...(originEtag !== undefined && { originEtag }),
    ...(originLastModified !== undefined && { originLastModified }),
  }
}

/** Returns the memory's fields of an image whose bytes are the object. */
export function entryFields(image: PreparedImage): Partial<ImageEntry> {
  return { ...imageFacts(image), ...originValidators(image) }
}
