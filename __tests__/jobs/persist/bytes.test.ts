/** Records that hold an image's bytes: no origin is requested, and the manifest knows them by their URL. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { digestsOf } from '../../../src/base/digests/digests.ts'
import type { Result } from '../../../src/entry/index.ts'
import { type ImageName, image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

type Records = readonly Readonly<Record<string, unknown>>[]
type RecordList = (records: Records) => Records | AsyncIterable<Records[number]>

const told = (results: Iterable<Result>) => [...results].map(({ outcome, reason }) => reason ?? outcome)
const bytesOf = (name: ImageName) => new Uint8Array(image(name))
const sha256 = (name: ImageName) => digestsOf(image(name), ['sha256']).sha256 as string
const asked = () => work.origin.requests.map(({ path }) => path)
const at = (path: string) => work.origin.url + path

async function* arriving(records: Records) {
  yield* records
}

/** Files of the manifest: a run that writes no line adds none. */
async function memoryFiles(): Promise<string[]> {
  const names = await readdir(join(work.directory, 'images/.persist'), { recursive: true })
  return names.filter(name => name.endsWith('.gz')).toSorted()
}

const LISTS: readonly [string, RecordList][] = [
  ['an array', records => records],
  ['an arriving list', arriving],
]

describe.each(LISTS)('bytes in a record of %s', (_, list) => {
  test('are stored under the identity of the URL, without any request', async () => {
    const url = at('/a.png?x=1')
    const { results, report } = await work.run({
      urls: list([{ url, bytes: bytesOf('plain.png'), title: 'one', page: 'https://example.com/' }]),
      key: '{url.sha1}.{ext}',
      refererField: 'page',
    })
    expect(results).toMatchObject([{ outcome: 'stored', url, fields: { title: 'one' } }])
    expect(results[0]?.fields).toEqual({ title: 'one' })
    expect(results[0]).not.toHaveProperty('finalUrl')
    expect(results[0]?.key).toBe(`${digestsOf(Buffer.from(url), ['sha1']).sha1}.png`)
    expect(await work.read(`images/${results[0]?.key}`)).toEqual(image('plain.png'))
    expect(report).toMatchObject({ stored: 1, failure: undefined })
    expect(asked()).toEqual([])
  })

  test.each([['never'], ['0s']])(
    'that are known are `unchanged` and write no line; other bytes are a refresh (refresh-after: %s)',
    async refreshAfter => {
      const run = (name: ImageName) =>
        work.run({
          urls: list([{ url: at('/a.png'), bytes: bytesOf(name) }]),
          manifest: 'on',
          refreshAfter,
        })
      const first = (await run('plain.png')).results
      const files = await memoryFiles()
      const again = (await run('plain.png')).results
      expect(again).toMatchObject([{ outcome: 'unchanged', key: first[0]?.key }])
      expect(await memoryFiles()).toEqual(files)
      const other = (await run('alpha.png')).results
      expect(other).toMatchObject([{ outcome: 'stored', sha256: sha256('alpha.png') }])
      expect(await memoryFiles()).not.toEqual(files)
      expect(told((await run('alpha.png')).results)).toEqual(['unchanged'])
      expect(asked()).toEqual([])
    },
  )

  test('without a URL are known by their digest, and a failed-file leaves them out', async () => {
    const run = () =>
      work.run({
        urls: list([
          { bytes: bytesOf('plain.png'), id: 7 },
          { url: null, bytes: new Uint8Array(Buffer.from('no image')) },
          { url: at('/b.png'), bytes: new Uint8Array(Buffer.from('no image')) },
        ]),
        key: '{host}/{name}.{ext}',
        manifest: 'on',
        failedFile: 'failed.jsonl',
      })
    const { results } = await run()
    expect(told(results)).toEqual(['stored', 'not-an-image', 'not-an-image'])
    expect(results[0]).toMatchObject({ url: `bytes:,${sha256('plain.png')}`, fields: { id: 7 } })
    expect(results[0]?.key).toMatch(/^data\/\S+\.png$/)
    expect(await work.lines('failed.jsonl')).toMatchObject([{ url: at('/b.png') }])
    expect(told((await run()).results)).toEqual(['unchanged', 'not-an-image', 'not-an-image'])
  })

  test('outlive their URL: only its form is judged', async () => {
    const bytes = bytesOf('plain.png')
    const { results } = await work.run({
      urls: list([
        { url: 'http://10.0.0.1/a.png', bytes },
        { url: 'https://x.s3.amazonaws.com/a.png?AWSAccessKeyId=a&Expires=1&Signature=b', bytes },
        { url: 'https://nowhere.invalid/until.png', bytes, until: '2001-01-01T00:00:00Z' },
        { url: 'ftp://example.com/a.png', bytes },
        { url: 'not a URL', bytes },
        { url: 12, bytes },
      ]),
      expiresField: 'until',
    })
    expect(told(results)).toEqual([
      'stored',
      'unchanged',
      'unchanged',
      'scheme-not-allowed',
      'url-invalid',
      'url-invalid',
    ])
  })

  test('are stored where the manifest holds the URL for dead, and bad ones say nothing of the URL', async () => {
    work.origin.serve('/gone.png', { status: 404 })
    await work.run({ urls: [at('/gone.png')], manifest: 'on' })
    const bytes = bytesOf('plain.png')
    const bad = new Uint8Array(Buffer.from('<html><body>log in</body></html>'))
    const { results } = await work.run({
      urls: list([
        { url: at('/gone.png'), bytes },
        { url: at('/page.png'), bytes: bad },
      ]),
      manifest: 'on',
    })
    expect(told(results)).toEqual(['stored', 'html-instead'])
    work.show('/page.png', 'alpha.png')
    expect(told((await work.run({ urls: [at('/page.png')], manifest: 'on' })).results)).toEqual(['stored'])
    expect(asked()).toEqual(['/gone.png', '/page.png'])
  })

  test('of one URL twice are one image; two bodies are two, and the second fails', async () => {
    const url = at('/a.png')
    const { results } = await work.run({
      urls: list([
        { url, bytes: bytesOf('plain.png') },
        { url, bytes: bytesOf('plain.png') },
        { url, bytes: bytesOf('alpha.png') },
      ]),
    })
    expect(told(results)).toEqual(['stored', 'stored', 'bytes-differ'])
    expect(results[2]).toMatchObject({ outcome: 'failed', url, position: 2 })
  })

  test('that are none cost their own position', async () => {
    const shown = work.show('/a.png')
    const buffer = new ArrayBuffer(8)
    const wrong = [
      buffer,
      new DataView(buffer),
      new Uint16Array(buffer),
      new Blob(['x']),
      'iVBORw0K',
      [137, 80],
      { type: 'Buffer', data: [137] },
    ]
    const { results } = await work.run({
      urls: list([
        ...wrong.map(bytes => ({ url: at('/b.png'), bytes })),
        { url: [at('/b.png'), at('/c.png')], bytes: bytesOf('plain.png') },
        ...[12, null, undefined].map(bytes => ({ url: shown, bytes, title: 'kept' })),
        { url: at('/d.png'), bytes: new Uint8Array() },
      ]),
    })
    expect(told(results)).toEqual([
      ...wrong.map(() => 'bytes-invalid'),
      'bytes-invalid',
      'bytes-invalid',
      'stored',
      'stored',
      'stored',
      'empty',
    ])
    expect(results.slice(0, 7).map(({ outcome, url }) => [outcome, url])).toEqual(
      wrong.map(() => ['refused', at('/b.png')]),
    )
    expect(results[0]?.message).toContain('ArrayBuffer')
    expect(results[9]?.fields).toEqual({ title: 'kept', bytes: 12 })
    expect(asked()).toEqual(['/a.png'])
  })

  test('share the target with their URL alone, which is not requested', async () => {
    // The only place is taken until the last record is read.
    work.origin.serve('/slow.png', { body: image('alpha.png'), delayMs: 200 })
    const url = at('/a.png')
    const { results } = await work.run({
      urls: list([{ url: at('/slow.png') }, { url }, { url, bytes: bytesOf('plain.png') }, { url }]),
      concurrency: 1,
    })
    expect(told(results)).toEqual(['stored', 'stored', 'stored', 'stored'])
    expect(asked()).toEqual(['/slow.png'])
  })

  test('need no digest in the key: what lies there is requested first', async () => {
    const run = (name: ImageName, more = {}) =>
      work.run({
        urls: list([{ url: at('/a.png'), bytes: bytesOf(name) }]),
        key: '{name}.png',
        manifest: 'on',
        ...more,
      })
    expect(told((await run('plain.png')).results)).toEqual(['stored'])
    expect(told((await run('plain.png', { manifest: 'off' })).results)).toEqual(['unchanged'])
    expect(told((await run('alpha.png')).results)).toEqual(['key-collision'])
    expect(told((await run('alpha.png', { onCollision: 'overwrite' })).results)).toEqual(['stored'])
    expect(await work.read('images/a.png')).toEqual(image('alpha.png'))
  })

  test('with an id are known by it, whatever their URL', async () => {
    const run = (path: string, name: ImageName) =>
      work.run({
        urls: list([{ url: at(path), id: 'x7', bytes: bytesOf(name) }]),
        idField: 'id',
        manifest: 'on',
      })
    expect(told((await run('/1/a.png', 'plain.png')).results)).toEqual(['stored'])
    expect(told((await run('/2/a.png', 'plain.png')).results)).toEqual(['unchanged'])
    expect(told((await run('/2/a.png', 'alpha.png')).results)).toEqual(['stored'])
  })

  test('are refused with a shard', async () => {
    const urls = list([{ url: at('/a.png'), bytes: bytesOf('plain.png') }])
    await expect(work.run({ urls, shard: '1/2' })).rejects.toMatchObject({
      reason: 'options-invalid',
      message: expect.stringContaining('shard'),
    })
  })

  test('are compared with the manifest in a dry run, and written by none', async () => {
    const records = [{ url: at('/a.png'), bytes: bytesOf('plain.png') }]
    const tried = await work.run({ urls: list(records), dryRun: true })
    expect(told(tried.results)).toEqual(['dry-run'])
    await work.run({ urls: list(records), manifest: 'on' })
    const known = await work.run({ urls: list(records), manifest: 'on', dryRun: true })
    expect(told(known.results)).toEqual(['unchanged'])
  })
})

describe('bytes-field', () => {
  const base64 = (name: ImageName) => image(name).toString('base64')
  const run = async (lines: readonly (string | object)[], options = {}) => {
    const text = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    await writeFile(join(work.directory, 'list.jsonl'), text)
    return work.run({ urlsFile: 'list.jsonl', bytesField: 'body', ...options })
  }

  test('holds base64 as JSON writers make it; a record without it is fetched', async () => {
    const { results } = await run([
      { url: at('/a.png'), body: base64('plain.png'), title: 'one' },
      `{"url": "${at('/b.png')}", "body": "${base64('alpha.png').replaceAll('/', '\\/')}"}`,
      { url: at('/c.jpg'), body: base64('baseline.jpg').replace(/.{76}/g, '$&\r\n') },
      { body: base64('still.gif').replace(/=+$/, '') },
      { url: work.show('/e.webp', 'lossy.webp') },
      { url: work.show('/f.bmp', 'plain.bmp'), body: null },
    ])
    expect(told(results)).toEqual(Array(6).fill('stored'))
    expect(results[0]?.fields).toEqual({ title: 'one' })
    expect(results[0]?.listedAt).toMatchObject({ line: 1, pointer: '/url' })
    expect(results[3]).toMatchObject({
      url: `bytes:,${sha256('still.gif')}`,
      listedAt: { line: 4, pointer: '' },
    })
    expect(asked().toSorted()).toEqual(['/e.webp', '/f.bmp'])
    for (const { key } of results) expect((await work.read(`images/${key}`))?.length).toBeGreaterThan(0)
  })

  test('that holds none costs its own line', async () => {
    const { results } = await run([
      { url: at('/a.png'), body: 'not base64!' },
      { url: at('/b.png'), body: 'iVBORw0-_' },
      { url: at('/c.png'), body: 'Ł'.repeat(8) },
      { url: at('/d.png'), body: 12 },
      { url: at('/e.png'), body: { data: 'x' } },
      '{"url": "broken',
      { url: at('/f.png'), body: '' },
      { url: at('/g.png'), body: base64('plain.png') },
    ])
    expect(told(results)).toEqual([...Array(5).fill('bytes-invalid'), 'url-invalid', 'empty', 'stored'])
    expect(results[0]?.message).toBe(
      "list.jsonl, line 1: the text in field 'body' (bytes-field) is not base64 (11 characters)",
    )
    expect(results[3]?.message).toContain("field 'body' (bytes-field) is a number, not text in base64")
    expect(asked()).toEqual([])
  })

  test('may be nested, and may make a line of 4/3 of max-bytes and a MiB', async () => {
    const large = Buffer.concat([image('plain.png'), Buffer.alloc(1_500_000, 1)])
    const lines = [
      { url: at('/a.png'), response: { body: large.toString('base64'), status: 200 } },
      { url: at('/b.png'), response: { body: Buffer.alloc(3_000_000).toString('base64') } },
      { url: at('/c.png'), response: { body: base64('plain.png') } },
    ]
    const { results } = await run(lines, { bytesField: 'response.body', maxBytes: '1600000' })
    expect(told(results)).toEqual(['stored', 'url-invalid', 'stored'])
    expect(results[0]?.fields).toEqual({ response: { status: 200 } })
    expect(results[1]?.message).toContain('3181910 characters')
  })

  test('stays in the list that is rewritten, where the URL is replaced', async () => {
    const line = { url: at('/a.png'), body: base64('plain.png') }
    const { results } = await run([line], {
      rewriteTo: 'in-place',
      rewriteMode: 'replace',
      skipsLinkCheck: true,
    })
    expect(told(results)).toEqual(['stored'])
    expect(await work.lines('list.jsonl')).toEqual([{ ...line, url: `images/${results[0]?.key}` }])
  })

  test('is refused with a shard, and has no effect without JSON Lines', async () => {
    await expect(run([{ url: at('/a.png') }], { shard: '1/2' })).rejects.toMatchObject({
      reason: 'options-invalid',
    })
    const notices: string[] = []
    const watch = { notice: (sentence: string) => void notices.push(sentence) }
    await writeFile(join(work.directory, 'list.json'), JSON.stringify([{ url: work.show('/a.png') }]))
    await work.run({ urlsFile: 'list.json', bytesField: 'body', watch })
    expect(notices.join()).toContain('bytes-field has no effect')
  })
})

describe('`data:` URIs', () => {
  const uri = (name: ImageName) => `data:image/png;base64,${image(name).toString('base64')}`

  test.each(LISTS)('take the id of their record, in %s', async (_, list) => {
    const run = (name: ImageName) =>
      work.run({ urls: list([{ url: uri(name), id: 'x7' }]), idField: 'id', manifest: 'on' })
    expect(told((await run('plain.png')).results)).toEqual(['stored'])
    const files = await memoryFiles()
    expect(told((await run('plain.png')).results)).toEqual(['unchanged'])
    expect(await memoryFiles()).toEqual(files)
    // The same id has other bytes now.
    expect(told((await run('alpha.png')).results)).toEqual(['stored'])
    expect(told((await run('alpha.png')).results)).toEqual(['unchanged'])
  })

  test('of an arriving list are shown as in any list; the failed-file has those that fit a line', async () => {
    const bad = `data:image/png;base64,${Buffer.from('no image at all').toString('base64')}`
    const long = `data:image/png;base64,${Buffer.alloc(900_000, 1).toString('base64')}`
    const urls = [uri('plain.png'), bad, long]
    const records = urls.map(url => ({ url }))
    const options = { failedFile: 'failed.jsonl' }
    const whole = await work.run({ urls: records, ...options })
    const coming = await work.run({ urls: arriving(records), destination: 'file:./other', ...options })
    expect(told(coming.results)).toEqual(['stored', 'not-an-image', 'not-an-image'])
    expect(coming.results.map(({ url }) => url)).toEqual(whole.results.map(({ url }) => url))
    expect((await work.lines('failed.jsonl')).map(({ url }) => url)).toEqual([bad])
  })
})
