import type { ImageType } from '../../origin/inspect/image-types.ts'

/** Which images of a page `imagesOf` hands on. */
export interface ImagesOfOptions {
  /**
   * Smallest image: bytes, or a size such as `2KB`. Keeps tracking pixels out.
   * @default 1
   */
  readonly minBytes?: number | string
  /**
   * Types to hand on, judged by the bytes. Bytes of no known type are handed on too, so that a run reports them.
   * @default all types
   */
  readonly types?: string | readonly ImageType[]
  /**
   * Also images of frames inside a page.
   * @default true
   */
  readonly frames?: boolean | 'true' | 'false'
}
