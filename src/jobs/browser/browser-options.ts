import type { OptionsIn } from '../options/field.ts'
import type { BROWSER_FIELDS } from './browser-fields.ts'

/** Which images of a page `imagesOf` hands on. */
export interface ImagesOfOptions extends OptionsIn<typeof BROWSER_FIELDS> {}
