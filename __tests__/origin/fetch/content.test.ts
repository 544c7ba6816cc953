import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { IMAGES, type ImageName, image } from '../../images/images.ts'
import { closeDelimited } from '../../servers/misbehave.ts'
import type { Answer } from '../../servers/origin.ts'
import { type Persisting, persisting } from '../../support/origin-run.ts'

let work: Persisting
beforeEach(async () => {
  work = await persisting()
})
afterEach(() => work.close())

const PNG = image('plain.png')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const typed = (type: string, body: Buffer | string): Answer => ({ headers: { 'Content-Type': type }, body })

/** Runs the answers and expects each to fail so, after so many GETs, with nothing stored. */
async function expectFailures(answers: readonly Answer[], reason: string, gets: number): Promise<string[]> {
  const results = await work.run(answers)
  const seen = results.map((result, index) => [result.outcome, result.reason, work.gets(index)])
  expect(seen).toEqual(answers.map(() => ['failed', reason, gets]))
  expect(work.puts()).toEqual([])
  return results.map(({ message }) => message ?? '')
}

describe('an image that is cut', () => {
  const formats: ImageName[] = ['plain.png', 'baseline.jpg', 'animated.gif', 'lossy.webp', 'plain.avif']

  test('by the close of a connection without length is incomplete, asked for twice, not stored', async () => {
    const halves = formats.map(name => closeDelimited(image(name), Math.floor(image(name).length / 2)))
    await expectFailures(halves, 'image-incomplete', 2)
  })

  test('by a Content-Length that is too small is incomplete, asked for twice, not stored', async () => {
    const cut = formats.map((name): Answer => ({ body: image(name), contentLength: image(name).length - 30 }))
    await expectFailures(cut, 'image-incomplete', 2)
  })

  test('by chance is stored whole on the second look', async () => {
    const url = work.origin.serve('/cut', closeDelimited(PNG, 60), { body: PNG })
    const [result] = await work.run([], { urls: url })
    expect(result).toMatchObject({ outcome: 'stored', bytes: PNG.length, sha256: sha256(PNG) })
  })
})

describe('something that is no image', () => {
  test('an empty body is empty, asked for once', async () => {
    await expectFailures([{ body: '' }, { body: '', chunked: true }, { contentLength: false }], 'empty', 1)
  })

  test('the login page after a redirect is named by its title', async () => {
    work.origin.serve('/login', typed('text/html', '<!doctype html><title>Please log in</title>'))
    const [message] = await expectFailures(
      [{ status: 302, headers: { Location: '/login' } }],
      'html-instead',
      1,
    )
    expect(message).toContain('"Please log in"')
  })

  test('a page labelled as an image is a page, whatever stands before its tag', async () => {
    const page = '<html><title>x</title></html>'
    const pages = [page, `\ufeff${page}`, `  \n\t${page}`, `<!-- hello --> ${page}`, `<!DOCTYPE html>${page}`]
    await expectFailures(
      [...pages.map(text => typed('image/jpeg', text)), typed('image/jpeg', image('page-named.jpg'))],
      'html-instead',
      1,
    )
  })

  test('JSON, text, PDF, ZIP and film labelled as an image are not-an-image', async () => {
    const others = ['{"error":"gone"}', 'not found', '%PDF-1.7\n%', 'PK\u0003\u0004\u0014', image('clip.mp4')]
    await expectFailures(
      others.map(body => typed('image/png', body)),
      'not-an-image',
      1,
    )
  })

  test('a drawing is not among the types allowed by default', async () => {
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    await expectFailures(
      [typed('image/svg+xml', image('drawing.svg')), typed('image/svg+xml', script)],
      'type-not-allowed',
      1,
    )
  })
})

describe('an image', () => {
  test('is stored as what its bytes are, whatever the origin calls it', async () => {
    const labels = ['image/png', 'text/plain', 'application/octet-stream', '', 'image/jpeg', 'text/html']
    const answers: Answer[] = [...labels.map(label => typed(label, PNG)), { body: PNG }]
    const results = await work.run(answers)
    const key = `scraped/${sha256(PNG)}.png`
    expect(results.map(result => [result.key, result.contentType])).toEqual(
      answers.map(() => [key, 'image/png']),
    )
    expect(work.puts()).toEqual([key])
    expect(work.oss.bucket.head(key)).toMatchObject({ contentType: 'image/png' })
    expect(work.oss.bucket.head(key)?.bytes.equals(PNG)).toBe(true)
  })

  test('that is a drawing is stored when svg is allowed, never to be opened in place', async () => {
    const [result] = await work.run([typed('image/svg+xml', image('drawing.svg'))], { allowTypes: ['svg'] })
    expect(result).toMatchObject({ outcome: 'stored', contentType: 'image/svg+xml' })
    expect(work.oss.bucket.head(result?.key ?? '')?.headers['content-disposition']).toBe('attachment')
  })

  test('that came gzipped is stored as it was before, under the hash of that', async () => {
    const [result] = await work.run([{ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(PNG) }])
    expect(result).toMatchObject({ outcome: 'stored', sha256: sha256(PNG), bytes: PNG.length })
    expect(work.oss.bucket.head(result?.key ?? '')?.bytes.equals(PNG)).toBe(true)
  })

  test('with junk after its end, or of an unusual make, is stored unchanged, with its size in pixels', async () => {
    const names: ImageName[] = [
      'exif-thumbnail.jpg',
      'progressive.jpg',
      'cmyk.jpg',
      'interlaced.png',
      'animated.gif',
      'animated.webp',
    ]
    const whole = names.map(name => image(name))
    const bodies = [...whole, ...whole.map(body => Buffer.concat([body, Buffer.alloc(1024, 'junk')]))]
    const results = await work.run(bodies.map(body => ({ body })))
    for (const [index, body] of bodies.entries()) {
      const { width, height } = IMAGES[names[index % names.length] ?? 'plain.png']
      expect(results[index]).toMatchObject({ outcome: 'stored', width, height })
      expect(work.oss.bucket.head(results[index]?.key ?? '')?.bytes.equals(body)).toBe(true)
    }
  })
})
