import { describe, expect, test } from '@jest/globals'
import { IMAGE_NAMES, type ImageName, image } from '../../images/images.ts'
import { everyType, inspection, refusalOf } from '../../support/inspect-rules.ts'

/** Bytes that must have come before a format can be told at all. */
const BEGINNING: Partial<Record<ImageName, number>> = {
  'plain.bmp': 18,
  'clip.webm': 28,
  'drawing.svg': image('drawing.svg').indexOf('<svg') + 5,
}

/** The line end behind `</svg>` is no part of the drawing. */
function meant(name: ImageName): Buffer {
  const bytes = image(name)
  return name === 'drawing.svg' ? bytes.subarray(0, bytes.lastIndexOf('>') + 1) : bytes
}

/** A bare codestream of JPEG XL names no length of its own. */
const MEASURED = IMAGE_NAMES.filter(name => name !== 'codestream.jxl')

describe('a cut body', () => {
  test.each(MEASURED)('%s cut at half, at 90 % and by one byte is image-incomplete', async name => {
    const whole = meant(name)
    for (const length of [whole.length >> 1, Math.floor(whole.length * 0.9), whole.length - 1]) {
      expect((await refusalOf(whole.subarray(0, length), everyType)).reason).toBe('image-incomplete')
    }
  })

  test.each(MEASURED)('%s cut anywhere after its first bytes is image-incomplete', async name => {
    const whole = meant(name)
    const accepted: number[] = []
    for (let length = BEGINNING[name] ?? 12; length < whole.length; length++) {
      const { reason } = await refusalOf(whole.subarray(0, length), everyType)
      if (reason !== 'image-incomplete') accepted.push(length)
    }
    expect(accepted).toEqual([])
  })

  test('the message names type, length and what is missing', async () => {
    const cut = image('baseline.jpg').subarray(0, 400)
    expect((await refusalOf(cut)).message).toBe('incomplete jpeg of 400 bytes: it has no end marker (EOI)')
  })

  test('a bare JPEG XL codestream is incomplete while its size header is', async () => {
    const { reason } = await refusalOf(image('codestream.jxl').subarray(0, 3))
    expect(reason).toBe('image-incomplete')
  })

  test('a bare JPEG XL codestream is accepted with its size header, and says that its end is unknown', async () => {
    const whole = image('codestream.jxl')
    for (const length of [whole.length >> 1, whole.length - 1])
      expect(await inspection(whole.subarray(0, length), everyType)).toMatchObject({
        type: 'jxl',
        width: 48,
        height: 32,
        endUnknown: true,
      })
  })
})

describe('junk after the end', () => {
  const junk = [
    Buffer.alloc(1024),
    Buffer.alloc(1024, 'a'),
    Buffer.alloc(1024, 0xff),
    Buffer.from('<?php ?>'),
  ]

  test.each(IMAGE_NAMES)('%s with junk after it is kept whole', async name => {
    const { width, height } = await inspection(image(name), everyType)
    for (const tail of junk) {
      const longer = Buffer.concat([image(name), tail])
      const inspected = await inspection(longer, everyType)
      expect([inspected.size, inspected.width, inspected.height]).toEqual([longer.length, width, height])
    }
  })
})
