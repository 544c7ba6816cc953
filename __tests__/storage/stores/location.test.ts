import { expect, test } from '@jest/globals'
import { https, publicBase } from '../../../src/storage/stores/location.ts'

test.each([
  ['virtual', 'http://memes.store.example:9000/'],
  ['path', 'http://store.example:9000/memes/'],
  ['cname', 'http://store.example:9000/'],
] as const)('objects of a bucket spoken to by %s appear below %s', (style, base) => {
  expect(publicBase(style, { protocol: 'http:', host: 'store.example:9000' }, 'memes')).toBe(base)
})

test('a service is spoken to encrypted', () => {
  expect(https('s3.example')).toEqual({ protocol: 'https:', host: 's3.example', hostname: 's3.example' })
})
