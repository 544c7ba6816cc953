import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { failedLine } from '../../support/failed-lines.ts'
import { type NamedHosts, openNamedHosts } from '../../support/named-hosts.ts'

let hosts: NamedHosts
beforeEach(async () => {
  hosts = await openNamedHosts()
})
afterEach(() => hosts.close())

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const signed = (number: number) => `?w=640&X-Amz-Credential=me${number}&X-Amz-Signature=s3cret${number}`
const paths = () => hosts.origin.requests.map(({ path }) => path)

describe('an image signed anew for every look at it', () => {
  test('is asked for once, with the first of its signatures, and each position has it', async () => {
    hosts.show('/a.png')
    const urls = [1, 2, 3].map(number => hosts.at(`img.test/a.png${signed(number)}`))
    const { report, results } = await hosts.runNoticing({ urls, key: '{url.sha256}.{ext}' })
    expect(paths()).toEqual([`/a.png${signed(1)}`])
    expect(results.map(({ url }) => url)).toEqual(urls)
    const key = `${sha256(hosts.at('img.test/a.png?w=640'))}.png`
    expect(results.map(result => [result.outcome, result.key])).toEqual(Array(3).fill(['stored', key]))
    expect(results.some(({ finalUrl }) => finalUrl)).toBe(false)
    expect([report.total, report.newKeys]).toEqual([3, [key]])
  })

  test('has the same key in the next run, which need not ask for it where the key tells', async () => {
    hosts.show('/a.png')
    const run = (number: number) =>
      hosts.runNoticing({ urls: hosts.at(`img.test/a.png${signed(number)}`), key: '{url.sha1}' })
    await run(1)
    const { results } = await run(2)
    expect([results[0]?.outcome, paths().length]).toEqual(['unchanged', 1])
  })

  test('that fails is written down as it was given, so that it can be tried again', async () => {
    const urls = [1, 2].map(number => hosts.at(`img.test/gone.png${signed(number)}`))
    const { results } = await hosts.runNoticing({ urls, failedFile: 'failed.jsonl' })
    expect(results.map(({ reason, url }) => [reason, url])).toEqual(urls.map(url => ['http-404', url]))
    expect(await hosts.lines('failed.jsonl')).toEqual(urls.map(url => failedLine({ url }, 'http-404')))
    hosts.show('/gone.png')
    await hosts.runNoticing({ urlsFile: 'failed.jsonl' })
    expect(paths().at(-1)).toBe(`/gone.png${signed(1)}`)
  })

  test('leaves its signature in no metadata, and where its redirect led is reported', async () => {
    hosts.show('/b.png')
    hosts.origin.serve('/a.png', { status: 302, headers: { Location: '/b.png' } })
    const { results } = await hosts.runNoticing({ urls: hosts.at(`img.test/a.png${signed(1)}`) })
    expect(results[0]?.finalUrl).toBe(hosts.at('img.test/b.png'))
  })
})

describe('what is not known for a signature', () => {
  test('makes another image of it, with a key of its own', async () => {
    hosts.show('/a.png')
    const urls = [1, 2].map(number => hosts.at(`img.test/a.png?Expires=${number}`))
    const { results } = await hosts.runNoticing({ urls, key: '{url.sha256}.{ext}' })
    expect(paths()).toHaveLength(2)
    expect(results.map(({ key }) => key)).toEqual(urls.map(url => `${sha256(url)}.png`))
  })
})

test('a fragment is not sent, and the position keeps it', async () => {
  hosts.show('/a.png')
  const urls = [hosts.at('img.test/a.png#1'), hosts.at('IMG.test/a.png#2')]
  const { results } = await hosts.runNoticing({ urls })
  expect([paths(), results.map(({ url }) => url)]).toEqual([['/a.png'], urls])
  expect(await hosts.read(`images/${results[0]?.key}`)).toEqual(image('plain.png'))
})
