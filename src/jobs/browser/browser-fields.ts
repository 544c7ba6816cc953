import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { byteSize, trueOrFalse } from '../options/parsers.ts'
import { imageTypes } from '../persist/options/parsers.ts'

/** Which images of a page are handed on. The bytes decide, as in a run. */
export const BROWSER_FIELDS = {
  ...inGroup('origins', {
    'min-bytes': {
      parse: byteSize(0, 5e9),
      default: '1',
      en: 'Smallest image: bytes, or a size such as `2KB`. Keeps tracking pixels out.',
      zh: '图片大小下限：字节数，或 `2KB` 这样的大小。可排除跟踪像素。',
    },
  }),
  ...inGroup('what', {
    types: {
      parse: imageTypes,
      en: 'Types to hand on, judged by the bytes. Bytes of no known type are handed on too, so that a run reports them. Default: all types.',
      zh: '交出哪些类型，按字节判断。未知类型的字节也会交出，由运行报告。默认：全部类型。',
    },
    frames: {
      parse: trueOrFalse,
      default: 'true',
      en: 'Also images of frames inside a page.',
      zh: '页面内各 frame 中的图片也算在内。',
    },
  }),
} satisfies Table

/** Which images of a page `imagesOf` hands on. */
export interface ImagesOfOptions extends OptionsIn<typeof BROWSER_FIELDS> {}
