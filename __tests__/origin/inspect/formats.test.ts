import { describe, expect, test } from '@jest/globals'
import type { InspectedImage } from '../../../src/origin/inspect/inspect.ts'
import { type ImageName, image } from '../../images/images.ts'
import { everyType, inspection, refusalOf } from '../../support/inspect-rules.ts'

/** A test image with some bytes written over. */
function patched(name: ImageName, at: number, bytes: number[]): Buffer {
  const copy = image(name)
  copy.set(bytes, at)
  return copy
}

function box(type: string, ...content: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(
    content.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  )
  const header = Buffer.alloc(8)
  header.writeUInt32BE(8 + body.length)
  header.write(type, 4, 'latin1')
  return Buffer.concat([header, body])
}

function accepted(bytes: Uint8Array): Promise<InspectedImage> {
  return inspection(bytes, everyType)
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const { reason, message } = await refusalOf(bytes, everyType)
  expect(reason).toBe('image-incomplete')
  return message.replace(/^[^:]*: /, '')
}

describe('PNG', () => {
  test('one changed bit in the pixels fails the CRC of its chunk', async () => {
    const idat = image('plain.png').indexOf('IDAT')
    const before = image('plain.png').readUInt8(idat + 20)
    const fault = await faultOf(patched('plain.png', idat + 20, [before ^ 1]))
    expect(fault).toBe(`its chunk at byte ${idat - 4} fails its CRC`)
  })

  test('a signature mangled by a transfer in text mode is found out', async () => {
    const mangled = Buffer.from(image('plain.png').toString('latin1').replace('\r\n', '\n'), 'latin1')
    expect(await faultOf(mangled)).toBe('its signature is damaged')
  })
})

describe('JPEG', () => {
  test('the end of a thumbnail inside EXIF is not the end of the picture', async () => {
    const whole = image('exif-thumbnail.jpg')
    expect(whole.indexOf('\xff\xd9', 0, 'latin1')).toBeLessThan(whole.length / 2)
    expect(await faultOf(whole.subarray(0, -2))).toBe('it has no end marker (EOI)')
  })

  test('fill bytes before a marker are stepped over', async () => {
    const whole = image('baseline.jpg')
    const filled = Buffer.concat([whole.subarray(0, 2), Buffer.alloc(5, 0xff), whole.subarray(2)])
    expect(await accepted(filled)).toMatchObject({ width: 48, height: 32 })
  })

  test('a second picture after the first is kept', async () => {
    const both = Buffer.concat([image('baseline.jpg'), image('progressive.jpg').subarray(0, 300)])
    expect(await accepted(both)).toMatchObject({ type: 'jpeg', size: both.length })
  })
})

describe('GIF', () => {
  test('anything but a block where a block should begin is a fault', async () => {
    const trailer = image('still.gif').length - 1
    expect(await faultOf(patched('still.gif', trailer, [0x41]))).toBe(`no block begins at byte ${trailer}`)
  })
})

describe('WebP', () => {
  test('a RIFF chunk without a picture in it is incomplete', async () => {
    expect(await faultOf(Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1'))).toBe('it holds no picture')
  })
})

describe('BMP', () => {
  test('a picture whose rows go from top to bottom has a positive height', async () => {
    const topDown = image('plain.bmp')
    topDown.writeInt32LE(-14, 22)
    expect(await accepted(topDown)).toMatchObject({ width: 20, height: 14 })
  })

  test('the short OS/2 header holds sides of two bytes', async () => {
    const os2 = Buffer.alloc(32)
    os2.write('BM')
    os2.set([32, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 12, 0, 0, 0, 2, 0, 1, 0, 1, 0, 24, 0], 2)
    expect(await accepted(os2)).toMatchObject({ type: 'bmp', width: 2, height: 1 })
  })
})

describe('ICO', () => {
  test('a picture that lies in its own directory is a fault', async () => {
    expect(await faultOf(patched('plain.ico', 18, [8, 0, 0, 0]))).toMatch(/^its picture 1 lies at bytes 8 to/)
  })

  test('a side of 0 stands for 256', async () => {
    expect(await accepted(patched('plain.ico', 6, [0, 0]))).toMatchObject({ width: 256, height: 256 })
  })
})

describe('TIFF', () => {
  test('strips that reach past the end are a fault', async () => {
    const whole = image('plain.tiff')
    // StripOffsets: tag 273, type LONG, count 1, then the value.
    const at = whole.indexOf(Buffer.from([0x11, 0x01, 4, 0, 1, 0, 0, 0])) + 8
    whole.writeUInt32LE(whole.length - 1, at)
    expect(await faultOf(whole)).toMatch(/^its pixels end at byte \d+$/)
  })
})

describe('boxes', () => {
  const brands = (major: string, ...others: string[]) => box('ftyp', major, '\0\0\0\0', ...others)
  const rest = (name: ImageName) => image(name).subarray(image(name).readUInt32BE(0))

  test.each([
    ['avif', ['mif1', 'mif1', 'avif'], 'plain.avif'],
    ['heic', ['mif1', 'mif1', 'heic'], 'plain.heic'],
    ['heic', ['mif1'], 'plain.heic'],
  ] as const)('%s is recognised by the compatible brands of %j', async (type, [major, ...others], name) => {
    const bytes = Buffer.concat([brands(major, ...others), rest(name)])
    expect(await accepted(bytes)).toMatchObject({ type, width: 48, height: 32 })
  })

  test('sound and QuickTime are no mp4', async () => {
    const rules = { ...everyType, allowTypes: new Set(['mp4'] as const) }
    for (const brand of ['M4A ', 'qt  ']) {
      const { reason } = await refusalOf(Buffer.concat([brands(brand), rest('clip.mp4')]), rules)
      expect(reason).toBe('not-an-image')
    }
  })

  test('a box of size 0 reaches to the end, one of size 1 has 64 bits', async () => {
    const avif = image('plain.avif')
    const mdat = avif.indexOf('mdat') - 4
    expect(await accepted(patched('plain.avif', mdat, [0, 0, 0, 0]))).toMatchObject({ width: 48 })
    const wide = Buffer.alloc(16)
    wide.writeUInt32BE(1)
    wide.write('mdat', 4)
    wide.writeBigUInt64BE(BigInt(avif.length - mdat + 8), 8)
    const long = Buffer.concat([avif.subarray(0, mdat), wide, avif.subarray(mdat + 8)])
    expect(await accepted(long)).toMatchObject({ width: 48 })
    expect(await faultOf(long.subarray(0, -1))).toBe('its mdat box is cut')
  })

  test('a picture inside meta needs no mdat', async () => {
    const meta = box('meta', '\0\0\0\0', box('idat', 'pixels'))
    expect(await accepted(Buffer.concat([brands('avif'), meta]))).toMatchObject({ type: 'avif' })
    const without = Buffer.concat([brands('avif'), box('meta', '\0\0\0\0', box('free', 'nothing'))])
    expect(await faultOf(without)).toBe('it has no picture data')
  })

  test('a JPEG XL picture in parts is whole with its last part', async () => {
    const stream = image('codestream.jxl')
    const start = Buffer.concat([
      image('container.jxl').subarray(0, 32),
      box('jxlp', '\0\0\0\0', stream.subarray(0, 400)),
    ])
    const end = box('jxlp', '\x80\0\0\x01', stream.subarray(400))
    expect(await accepted(Buffer.concat([start, end]))).toMatchObject({ type: 'jxl', width: 48, height: 32 })
    expect(await faultOf(start)).toBe('its last part is missing')
  })
})

describe('SVG', () => {
  test.each([
    ['<svg width="3" height="4"/>'],
    [
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY a "<b>">]>\n<svg width="3" height="4"></svg >',
    ],
    ['<?xml version="1.0"?>\n<!-- <html> --><svg viewBox="0 0 3 4"><title>html</title></svg>\n'],
  ])('%j is a drawing of 3 by 4', async text => {
    expect(await accepted(Buffer.from(text))).toMatchObject({ type: 'svg', width: 3, height: 4 })
  })

  test.each(['<svg ></svg>', '<svg width="." height="1e999"></svg>'])(
    '%j states no size, so it has none and passes min-side',
    async text => {
      const inspected = await inspection(Buffer.from(text), { ...everyType, minSide: 10 })
      expect(inspected).not.toHaveProperty('width')
    },
  )
})

describe('WebM', () => {
  test('a segment of unknown size, as live streams have it, is taken as it is', async () => {
    const segment = image('clip.webm').indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67]))
    const live = patched('clip.webm', segment + 4, [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])
    expect(await accepted(live)).toMatchObject({ type: 'webm' })
  })

  test('Matroska is no WebM', async () => {
    const docType = image('clip.webm').indexOf('webm')
    const { reason, message } = await refusalOf(
      patched('clip.webm', docType, [...Buffer.from('mkv ')]),
      everyType,
    )
    expect([reason, message.startsWith('not an image')]).toEqual(['not-an-image', true])
  })
})
