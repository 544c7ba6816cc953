import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { loadCrc64 } from '../../../src/base/digests/crc64.ts'
import { BodyDigests, digestsBeside, digestsOf } from '../../../src/base/digests/digests.ts'
import { image } from '../../images/images.ts'

await loadCrc64()

const png = image('plain.png')
const hex = (name: string) => createHash(name).update(png).digest('hex')

test('only those asked for are made, as lower-case hex', () => {
  expect(digestsOf(png, ['md5', 'sha256'])).toEqual({ md5: hex('md5'), sha256: hex('sha256') })
  expect(digestsOf(png, ['sha1'])).toEqual({ sha1: hex('sha1') })
  expect(digestsOf(png, [])).toEqual({})
})

test('CRC-64 is a decimal number', () => {
  expect(digestsOf(Buffer.from('123456789'), ['crc64'])).toEqual({ crc64: '11051210869376104954' })
})

test.each([
  ['a short body is digested here, at once', 16 * 1024 - 1, true, false],
  ['a long one beside this thread, where a core is free', 16 * 1024, true, true],
  ['a long one here, where none is', 16 * 1024, false, false],
])('%s: with the same digests', async (_name, length, hasSpareCore, isBeside) => {
  const bytes = Buffer.alloc(length, 'image')
  const names = ['sha256', 'sha1', 'md5', 'crc64'] as const
  const digests = digestsBeside(bytes, names, hasSpareCore)
  expect(digests instanceof Promise).toBe(isBeside)
  expect(await digests).toEqual(digestsOf(bytes, names))
})

test('of a body each is made when it is asked for, and what is known is not made again', () => {
  const body = new BodyDigests(png, { sha256: 'known' })
  expect([body.of('sha256'), body.of('md5')]).toEqual(['known', hex('md5')])
})
