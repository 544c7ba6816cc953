/** Bytes that a record holds are judged as the same bytes of a request: file by file, whatever they are. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Result } from '../../../src/entry/index.ts'
import { IMAGE_NAMES, image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

const cuts = (bytes: Buffer) =>
  [0, 3, 11, 40, bytes.length >> 1, Math.floor(bytes.length * 0.9), bytes.length - 1].map(length =>
    bytes.subarray(0, length),
  )

const png = image('plain.png')
const CORPUS: readonly Buffer[] = [
  ...IMAGE_NAMES.flatMap(name => {
    const whole = image(name)
    return [whole, Buffer.concat([whole, Buffer.alloc(300, 0xff)]), ...cuts(whole)]
  }),
  image('page-named.jpg'),
  ...[
    '<!doctype html><title>Log in</title>',
    '{"error": "denied"}',
    'GIF89a',
    '%PDF-1.7\n',
    '<?xml version="1.0"?><rss/>',
    '<svg xmlns="http://www.w3.org/2000/svg"',
    'plain words',
    '\x89PNG\r\n\x1a\n',
  ].map(text => Buffer.from(text, 'latin1')),
  gzipSync(png),
  Buffer.concat([Buffer.from('\n'), png]),
  Buffer.concat([png.subarray(0, 33), image('baseline.jpg')]),
  Buffer.from('8BPS\0\x01\0\0\0\0\0\0\0\x03', 'latin1'),
  Buffer.alloc(64 * 1024),
  Buffer.alloc(300_000, 1),
]

const judged = (results: readonly Result[]) =>
  results.map(({ position, url: _, listedAt: __, ...rest }) => ({
    position,
    ...rest,
  }))

test('a corpus of whole, cut and lying files', async () => {
  const options = {
    retries: 0,
    maxBytes: '200000',
    minSide: 30,
    allowTypes: 'jpeg,png,gif,webp,avif,heic,bmp,ico,tiff,jxl,svg',
  }
  const urls = CORPUS.map((body, index) => work.origin.serve(`/${index}`, { body }))
  const fetched = await work.run({ urls, ...options, destination: 'file:./fetched' })
  expect(work.origin.requests.length).toBeGreaterThan(0)
  const requests = work.origin.requests.length
  const records = CORPUS.map((bytes, index) => ({ url: urls[index] as string, bytes }))
  const handed = await work.run({ urls: records, ...options, destination: 'file:./handed' })
  const text = records.map(({ url, bytes }) => JSON.stringify({ url, body: bytes.toString('base64') }))
  await writeFile(join(work.directory, 'list.jsonl'), text.join('\n'))
  const read = await work.run({
    urlsFile: 'list.jsonl',
    bytesField: 'body',
    ...options,
    destination: 'file:./read',
  })
  const at = (folder: string) => (results: readonly Result[]) =>
    JSON.parse(JSON.stringify(judged(results)).replaceAll(`/${folder}/`, '/images/'))
  // The host stands in this sentence of a request alone.
  const withoutHost = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+: the body is /g, '')
  const expected = JSON.parse(withoutHost(JSON.stringify(at('fetched')(fetched.results))))
  expect(at('handed')(handed.results)).toEqual(expected)
  expect(at('read')(read.results)).toEqual(expected)
  expect(work.origin.requests).toHaveLength(requests)
  const reasons = new Set(fetched.results.map(({ reason }) => reason))
  expect([...reasons].filter(reason => reason !== undefined).toSorted()).toEqual([
    'empty',
    'html-instead',
    'image-incomplete',
    'not-an-image',
    'too-large',
    'too-small',
    'type-not-allowed',
  ])
})
