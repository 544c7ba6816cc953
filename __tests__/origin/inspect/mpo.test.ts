import { expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { image } from '../../images/images.ts'
import { everyType, inspection } from '../../support/inspect-rules.ts'
import { mpoFile } from '../../support/mpo-file.ts'

const [A, B, C] = [image('baseline.jpg'), image('progressive.jpg'), image('cmyk.jpg')]
const NOTE = 'the first picture is whole, but a later one in the same file is cut'

async function noteOf(bytes: Buffer): Promise<string | undefined> {
  const { type, note } = await inspection(bytes, everyType)
  expect(type).toBe('jpeg')
  return note && textIn('en', note)
}

test.each([false, true])(
  'a picture after the first that is cut is noted (little-endian: %s)',
  async isLittle => {
    const whole = mpoFile([A, B, C], isLittle)
    expect(await noteOf(whole)).toBeUndefined()
    for (const cut of [1, C.length >> 1, C.length + 1, C.length + B.length - 3])
      expect(await noteOf(whole.subarray(0, -cut))).toBe(NOTE)
  },
)

test('an index that an editor kept without its pictures says nothing', async () => {
  const whole = mpoFile([A, B])
  // Without its second picture, and with a first one of another length.
  expect(await noteOf(whole.subarray(0, -B.length))).toBeUndefined()
  const longer = Buffer.concat([
    whole.subarray(0, -B.length - 2),
    Buffer.alloc(50),
    whole.subarray(-B.length - 2),
  ])
  expect(await noteOf(longer.subarray(0, -60))).toBeUndefined()
})

test('an index that is damaged or cut says nothing and keeps the image', async () => {
  const whole = mpoFile([A, B])
  const index = whole.indexOf('MPF\0') + 4
  for (let at = index; at < index + 58; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = 0xff
    expect([undefined, NOTE]).toContain(await noteOf(damaged))
  }
  const short = Buffer.from('\xff\xe2\0\x08MPF\0MM', 'latin1')
  expect(await noteOf(Buffer.concat([A.subarray(0, 2), short, A.subarray(2)]))).toBeUndefined()
})
