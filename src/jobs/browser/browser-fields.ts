import type { Table } from '../options/field.ts'
import { byteSize, trueOrFalse } from '../options/parsers.ts'
import { imageTypes } from '../persist/options/parsers.ts'

/** Which images of a page are handed on. The bytes decide, as in a run. */
export const BROWSER_FIELDS = {
  'min-bytes': {
    parse: byteSize(0, 5e9),
    default: '1',
    help: 'Smallest image: bytes, or a size such as `2KB`. Keeps tracking pixels out.',
  },
  types: {
    parse: imageTypes,
    help: 'Types to hand on, judged by the bytes. Bytes of no known type are handed on too, so that a run reports them. Default: all types.',
  },
  frames: { parse: trueOrFalse, default: 'true', help: 'Also images of frames inside a page.' },
} as const satisfies Table
