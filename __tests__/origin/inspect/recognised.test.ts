import { describe, expect, test } from '@jest/globals'
import { DEFAULT_TYPES, FILE_TYPES } from '../../../src/origin/inspect/file-types.ts'
import { IMAGE_NAMES, IMAGES, image } from '../../images/images.ts'
import { defaults, everyType, inspection } from '../../support/inspect-rules.ts'

describe('what the bytes are', () => {
  test.each(IMAGE_NAMES)('%s is recognised by its bytes, with the pixels of its header', async name => {
    const { type, width, height } = IMAGES[name]
    const { contentType, extension } = FILE_TYPES[type]
    const film = contentType.startsWith('video/')
    const inspected = await inspection(image(name), everyType)
    expect(inspected).toMatchObject({ type, contentType, extension, size: image(name).length })
    expect([inspected.width, inspected.height]).toEqual(film ? [undefined, undefined] : [width, height])
  })

  test('extensions are the ones people write', () => {
    const extensions = Object.entries(FILE_TYPES).map(([type, { extension }]) => [type, extension])
    expect(extensions.filter(([type, extension]) => type !== extension)).toEqual([['jpeg', 'jpg']])
  })

  test('every raster type is allowed by default, drawings and films are not', () => {
    expect([...DEFAULT_TYPES].join()).toBe('jpeg,png,gif,webp,avif,heic,bmp,ico,tiff,jxl')
  })

  test('a view into a larger buffer is read at its own offset', async () => {
    const png = image('plain.png')
    const around = new Uint8Array([1, 2, 3, ...png])
    const inspected = await inspection(around.subarray(3), defaults)
    expect(inspected).toMatchObject({ type: 'png', width: 48, size: png.length })
  })
})
