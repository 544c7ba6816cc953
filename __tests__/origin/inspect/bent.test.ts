/** Files that bend the rules of their type: kept where a browser shows them, refused where nobody can. */
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { fewestCpuSeconds } from '../../support/cpu-time.ts'
import { defaults, inspection, refusalOf } from '../../support/inspect-rules.ts'

const incomplete = async (bytes: Buffer) => {
  const { reason, message } = await refusalOf(bytes)
  return [reason, message.replace(/^.*?bytes: /, '')]
}
const sizeOf = async (bytes: Buffer) => {
  const { width, height } = await inspection(bytes, defaults)
  return [width, height]
}

describe('a type that is never kept', () => {
  const ico = Buffer.from(image('plain.ico'))
  ico.writeUInt8(2, 2)
  test.each([
    ['cur', 'image/x-icon', ico],
    ['bigtiff', 'image/tiff', Buffer.from('49492b00080000001000000000000000', 'hex')],
    ['bigtiff', 'image/tiff', Buffer.from('4d4d002b000800000000000000000010', 'hex')],
    ['psd', 'image/vnd.adobe.photoshop', Buffer.from('8BPS\0\x01\0\0\0\0\0\0\0\x03', 'latin1')],
    ['jp2', 'image/jp2', Buffer.from('0000000c6a5020200d0a870a00000014667479706a703220', 'hex')],
  ])('%s is named, and is no cut file', async (type, name, bytes) => {
    const { reason, message } = await refusalOf(bytes)
    expect([reason, message]).toEqual([
      'type-not-allowed',
      `${type} (${name}) is an image type that is never kept`,
    ])
  })
})

describe('a BMP', () => {
  const bent = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(image('plain.bmp'))
    change(bytes)
    return bytes
  }
  test.each([
    ['zero', 0],
    ['too large', 4_000_000_000],
    ['too small', 30],
  ])('whose size is %s is kept, as its pixels are there', async (_, size) => {
    const whole = await sizeOf(image('plain.bmp'))
    expect(await sizeOf(bent(bytes => bytes.writeUInt32LE(size, 2)))).toEqual(whole)
  })

  test('whose pixels are cut is incomplete, whatever its size says', async () => {
    const bytes = bent(whole => whole.writeUInt32LE(60, 2))
    const [reason, fault] = await incomplete(bytes.subarray(0, bytes.length - 8))
    expect([reason, fault]).toEqual([
      'image-incomplete',
      expect.stringMatching(/^its pixels end at byte \d+$/),
    ])
  })

  test('without the padding of its last row is whole', async () => {
    // 3 pixels of 24 bits: 9 bytes a row, and 3 of padding.
    const bytes = Buffer.alloc(54 + 12 + 9)
    bytes.write('BM')
    bytes.writeUInt32LE(54, 10)
    bytes.writeUInt32LE(40, 14)
    bytes.writeInt32LE(3, 18)
    bytes.writeInt32LE(-2, 22)
    bytes.writeUInt16LE(24, 28)
    expect(await sizeOf(bytes)).toEqual([3, 2])
    expect((await refusalOf(bytes.subarray(0, -1))).reason).toBe('image-incomplete')
  })
})

describe('a PNG', () => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    crc.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, crc])
  }
  const header = (width: number, height: number, ...rest: number[]) => {
    const data = Buffer.alloc(8 + rest.length, 0)
    data.writeUInt32BE(width)
    data.writeUInt32BE(height, 4)
    for (const [index, byte] of rest.entries()) data[8 + index] = byte
    return chunk('IHDR', data)
  }
  const png = (...chunks: Buffer[]) =>
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.alloc(0))])
  const pixels = chunk('IDAT', Buffer.from('789c63000000010001', 'hex'))

  test.each([
    [0, 1],
    [0, 16],
    [2, 8],
    [3, 4],
    [4, 16],
    [6, 8],
  ])('of colour type %i with %i bits is kept', async (colour, depth) => {
    expect(await sizeOf(png(header(3, 2, depth, colour, 0, 0, 1), pixels))).toEqual([3, 2])
  })

  test.each([
    ['no pixels', png(header(3, 2, 8, 2, 0, 0, 0)), 'it has no pixels (IDAT)'],
    [
      'empty pixels',
      png(header(3, 2, 8, 2, 0, 0, 0), chunk('IDAT', Buffer.alloc(0))),
      'it has no pixels (IDAT)',
    ],
    ['colour type 1', png(header(3, 2, 8, 1, 0, 0, 0), pixels), 'its header says colour type 1 with 8 bits'],
    ['colour type 9', png(header(3, 2, 8, 9, 0, 0, 0), pixels), 'its header says colour type 9 with 8 bits'],
    ['depth 0', png(header(3, 2, 0, 2, 0, 0, 0), pixels), 'its header says colour type 2 with 0 bits'],
    ['depth 3', png(header(3, 2, 3, 2, 0, 0, 0), pixels), 'its header says colour type 2 with 3 bits'],
    ['depth 99', png(header(3, 2, 99, 2, 0, 0, 0), pixels), 'its header says colour type 2 with 99 bits'],
    ['no width', png(header(0, 2, 8, 2, 0, 0, 0), pixels), 'its header says 0 × 2 pixels'],
    [
      'a width of 2³¹',
      png(header(2 ** 31, 2, 8, 2, 0, 0, 0), pixels),
      'its header says 2147483648 × 2 pixels',
    ],
    ['a short header', png(header(3, 2, 8, 2), pixels), 'its IHDR chunk is not 13 bytes long'],
    [
      'another compression',
      png(header(3, 2, 8, 2, 1, 0, 0), pixels),
      'its header names a method that does not exist',
    ],
  ])('with %s is incomplete', async (_, bytes, fault) => {
    expect(await incomplete(bytes)).toEqual(['image-incomplete', fault])
  })
})

describe('a TIFF of several pages', () => {
  /** Pages of one strip of 4 bytes each. @param last where the chain leads behind the last page */
  function tiff(pages: number, last = 0): Buffer {
    const length = 4 + 2 + 4 * 12 + 4
    const bytes = Buffer.alloc(8 + pages * length)
    bytes.write('II*\0', 'latin1')
    bytes.writeUInt32LE(12, 4)
    for (let page = 0; page < pages; page++) {
      const strip = 8 + page * length
      let at = strip + 4
      at = bytes.writeUInt16LE(4, at)
      for (const [tag, value] of [
        [256, 2],
        [257, 2],
        [273, strip],
        [279, 4],
      ] as const) {
        at = bytes.writeUInt16LE(tag, at)
        at = bytes.writeUInt16LE(4, at)
        at = bytes.writeUInt32LE(1, at)
        at = bytes.writeUInt32LE(value, at)
      }
      bytes.writeUInt32LE(page + 1 < pages ? strip + length + 4 : last, at)
    }
    return bytes
  }

  test.each([[1], [2], [5]])('%i are whole', async pages => {
    expect(await sizeOf(tiff(pages))).toEqual([2, 2])
  })

  test('whose third is cut is incomplete', async () => {
    const bytes = tiff(3)
    expect(await incomplete(bytes.subarray(0, bytes.length - 30))).toEqual([
      'image-incomplete',
      'of its page 3, its field 257 ends at byte 154',
    ])
    expect(await incomplete(bytes.subarray(0, 8 + 2 * 58))).toEqual([
      'image-incomplete',
      'its page 3 begins at byte 128',
    ])
  })

  test('whose second has its pixels after the end is incomplete', async () => {
    const bytes = tiff(2)
    bytes.writeUInt32LE(9999, 8 + 58 + 4 + 2 + 2 * 12 + 8)
    expect(await incomplete(bytes)).toEqual([
      'image-incomplete',
      'of its page 2, its pixels end at byte 10003',
    ])
  })

  test('that leads back to itself ends there', async () => {
    expect(await sizeOf(tiff(3, 12))).toEqual([2, 2])
  })

  test('whose last pointer is left out is whole', async () => {
    const bytes = tiff(2)
    expect(await sizeOf(bytes.subarray(0, bytes.length - 4))).toEqual([2, 2])
  })

  test('made of directories that lie over one another costs no more than its bytes', async () => {
    const bytes = Buffer.alloc(400_000)
    tiff(1).copy(bytes)
    // Each two bytes further a directory of some thousand entries, which leads two bytes further.
    bytes.writeUInt32LE(66, 4 + 8 + 2 + 4 * 12)
    const seconds = await fewestCpuSeconds(0.5, () => inspection(bytes, defaults).catch(() => {}))
    expect(seconds).toBeLessThan(0.5)
  })
})
