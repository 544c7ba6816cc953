/** The library's door for crawlers that drive a browser: all public names, listed by hand. */

import '../base/process/check-node.ts'

export { SettingsError } from '../base/errors.ts'
export type { ImagesOfOptions } from '../jobs/browser/browser-fields.ts'
export type { BrowserOrigin, BrowserRecord, TakenImages } from '../jobs/browser/image-stream.ts'
export { type BrowserPage, imagesOf, type PageImages } from '../jobs/browser/images-of.ts'
export type { ImageType } from '../origin/inspect/image-types.ts'
