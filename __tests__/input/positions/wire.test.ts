import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeAll(async () => {
  opened = await openRun()
})
afterAll(() => opened.close())

test.each([
  ['/图片/猫.png', '/%E5%9B%BE%E7%89%87/%E7%8C%AB.png'],
  ['/%e7%8c%ab.png', '/%e7%8c%ab.png'],
  ['/a b"c<d>e{f}g|h^i`j.png', '/a%20b%22c%3Cd%3Ee%7Bf%7Dg%7Ch%5Ei%60j.png'],
  ['/%zz.png', '/%zz.png'],
  ['/100%.png', '/100%.png'],
])('%s is asked for as %s, and stored', async (written, sent) => {
  opened.show(sent)
  const { report } = await opened.run({ urls: [opened.origin.url + written], key: '{url.sha1}.{ext}' })
  expect(report.stored).toBe(1)
  expect(opened.origin.requests.at(-1)?.path).toBe(sent)
})

test('an international host is asked for by its punycode, once', async () => {
  opened.show('/idn.png')
  const { port } = opened.origin
  const { report } = await opened.run({
    urls: [`http://例え.test:${port}/idn.png`, `http://XN--R8JZ45G.test:${port}/idn.png`],
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  expect(report.failure).toBeUndefined()
  expect(opened.origin.requestsFor('/idn.png').map(({ headers }) => headers.host)).toEqual([
    `xn--r8jz45g.test:${port}`,
  ])
})

test('a URL of 8,192 characters is fetched', async () => {
  const { url } = opened.origin
  const path = '/'.padEnd(8192 - url.length, 'a')
  opened.show(path, 'still.gif')
  const { results } = await opened.run({ urls: [url + path] })
  expect(results).toEqual([expect.objectContaining({ outcome: 'stored' })])
})

test('byte order mark, CRLF, tabs, trailing spaces and a last line without an end change nothing', async () => {
  const urls = ['/l1.png', '/l2.png', '/l3.png'].map(path => opened.show(path))
  const text = `\uFEFF${urls[0]}  \r\n\t${urls[1]}\t\r\n# a comment\r\n   \r\n${urls[2]}`
  await writeFile(join(opened.directory, 'list.txt'), text)
  const { results } = await opened.run({ urlsFile: 'list.txt' })
  expect(results.map(result => result.url)).toEqual(urls)
  expect(await opened.read(`images/${results[2]?.key}`)).toEqual(image('plain.png'))
})
