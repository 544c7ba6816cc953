import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { digestsOf } from '../../../src/base/digests/digests.ts'
import { image } from '../../images/images.ts'

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
