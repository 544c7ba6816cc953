import { expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import { decodeDataUri, shortenDataUri } from '../../../src/base/url/data-uri.ts'
import { fewestCpuSeconds } from '../../support/cpu-time.ts'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

test.each([
  ['base64', `data:image/gif;base64,${PIXEL.toString('base64')}`],
  [
    'base64 in capitals, with spaces and parameters',
    `DATA: Image/GIF ;x=1; BASE64,${PIXEL.toString('base64')}`,
  ],
  ['base64 without padding', `data:image/gif;base64,${PIXEL.toString('base64').replace(/=+$/, '')}`],
  ['base64 over lines', `data:image/gif;base64,${PIXEL.toString('base64').replace(/(.{20})/g, '$1\r\n ')}`],
  ['base64 with escapes', `data:image/gif;base64,${encodeURIComponent(PIXEL.toString('base64'))}`],
  [
    'percent-encoded',
    `data:image/gif,${[...PIXEL].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
  ],
  ['a fragment behind', `data:image/gif;base64,${PIXEL.toString('base64')}#view`],
])('%s is decoded', (_, uri) => {
  const { bytes, mediaType } = decodeDataUri(uri)
  expect(bytes.equals(PIXEL)).toBe(true)
  expect(mediaType).toBe('image/gif')
})

test.each([
  ['data:,a', 'text/plain', 'a'],
  ['data:;base64,YQ', 'text/plain', 'a'],
  ['data:;charset=utf-8,a', 'text/plain', 'a'],
  ['data:nonsense,a', 'text/plain', 'a'],
  ['data:image/svg+xml;charset=utf-8,<svg a="1,2">猫 b</svg>', 'image/svg+xml', '<svg a="1,2">猫 b</svg>'],
  ['data:text/x,100%25 %zz %4 %', 'text/x', '100% %zz %4 %'],
  ['data:text/x,a\r\n\tb', 'text/x', 'ab'],
  ['data:image/png;base64,', 'image/png', ''],
  ['data:image/png;base64x,YQ', 'image/png', 'YQ'],
])('%j is %s', (uri, mediaType, text) => {
  expect(decodeDataUri(uri)).toEqual({ bytes: Buffer.from(text), mediaType })
})

test.each([
  ['no comma', 'data:image/png;base64SECRET'],
  ['a character outside the alphabet', 'data:image/png;base64,SECRET!!'],
  ['the URL-safe alphabet', 'data:image/png;base64,SECRET-_'],
  ['one digit too many', 'data:image/png;base64,SECRETxxx'],
  ['padding in the middle', 'data:image/png;base64,SEC=RET='],
  ['too much padding', 'data:image/png;base64,SECRET=='.replace('==', '===')],
  ['another scheme', 'date:SECRET,x'],
])('%s is url-invalid, and the payload stays unsaid', (_, uri) => {
  let error: unknown
  try {
    decodeDataUri(uri)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(PersistError)
  expect(error).toMatchObject({ stage: 'plan', reason: 'url-invalid' })
  expect(String(error)).not.toContain('SECRET')
})

test('the short form shows type, first characters and length', () => {
  const uri = `data:image/gif;base64,${PIXEL.toString('base64')}`
  expect(shortenDataUri(uri)).toBe(`data:image/gif;base64,R0lGODlh… (${uri.length} characters)`)
})

test.each([
  ['a tiny payload', 'data:,SECRET', 'data:,SEC… (12 characters)'],
  ['no comma', 'data:image/pngSECRET', 'data:… (20 characters)'],
  ['line breaks and controls', 'data:a\n\u001b,\u2028bSECRETSECRET!', 'data:a??,?bSECRET… (24 characters)'],
  ['a URL that is no data: URI', 'https://a.test/1.png', 'https://a.test/1.png'],
])('the short form of %s', (_, uri, short) => {
  expect(shortenDataUri(uri)).toBe(short)
})

test('an endless media type is cut as well', () => {
  expect(shortenDataUri(`data:${'x'.repeat(5000)},a`).length).toBeLessThan(120)
})

test.each(['a', '(', '/', ';', '; ', ' ', '=', '%', '%4', ',', '\n'])(
  'a megabyte of %j takes linear time',
  async unit => {
    const run = unit.repeat(1_048_576 / unit.length)
    const uris = [
      `data:${run}`,
      `data:${run},x`,
      `data:,${run}`,
      `data:;base64,${run}`,
      `data:;${run}base64,${run}`,
    ]
    const seconds = await fewestCpuSeconds(1, async () => {
      for (const uri of uris) {
        shortenDataUri(uri)
        try {
          decodeDataUri(uri)
        } catch (error) {
          expect(error).toMatchObject({ reason: 'url-invalid' })
        }
      }
    })
    expect(seconds).toBeLessThan(1)
  },
)
