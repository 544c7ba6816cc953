/** The image types that are kept, as a list of names. */
import { IMAGE_TYPES, type ImageType } from '../../origin/inspect/image-types.ts'
import { listOf, mustBe, type Parser } from '../options/parsers.ts'

export const imageTypes: Parser<readonly string[], ReadonlySet<ImageType>> = value => {
  const names = listOf(value)
  if (names.length === 0 || !names.every(name => Object.hasOwn(IMAGE_TYPES, name))) {
    throw mustBe(`a list out of ${Object.keys(IMAGE_TYPES).join(', ')}`)
  }
  return new Set(names as ImageType[])
}
