import type { ImageUrl } from '../sources/image-url.ts'
import type { Place } from './place.ts'

/** One input position of a document. */
export interface DocumentUrl extends ImageUrl {
  readonly place: Place
}
