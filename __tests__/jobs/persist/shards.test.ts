import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { shardOf } from '../../../src/input/positions/shard.ts'
import { failedLine } from '../../support/failed-lines.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { stepOutputs } from '../../support/test-report.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

/** Names that all lead to the one origin. */
const urlsOf = (hosts: number, each: number) =>
  Array.from({ length: hosts * each }, (_, n) => {
    opened.show(`/${n}.png`, n % 2 ? 'plain.png' : 'still.gif')
    return `http://h${n % hosts}.test:${opened.origin.port}/${n}.png`
  })

const here: PersistInput = {
  lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  key: '{url.sha1}.{ext}',
}

describe('four shards at once', () => {
  test('ask for every URL once, and together have what one run has', async () => {
    const urls = [...urlsOf(12, 3), 'nonsense', 'data:image/png;base64,iVBORw0KGgo=']
    const whole = await opened.run({ ...here, urls, destination: 'file:./whole' })
    const asked = opened.origin.requests.length
    const shards = await Promise.all(
      [1, 2, 3, 4].map(k =>
        opened.run({ ...here, urls, shard: `${k}/4`, resultsFile: `${k}.jsonl`, failedFile: `${k}.failed` }),
      ),
    )
    expect(opened.origin.requests.length).toBe(2 * asked)
    const merged = shards.flatMap(({ results }) => results).sort((a, b) => a.position - b.position)
    const known = ({ position, url, outcome, key, sha256 }: (typeof merged)[number]) => ({
      position,
      url,
      outcome,
      key,
      sha256,
    })
    expect(merged.map(known)).toEqual(whole.results.map(known))
    for (const [index, { report, results }] of shards.entries()) {
      expect(report.total).toBe(results.length)
      expect(report.positions).toBe(urls.length)
      const lines = await opened.lines(`${index + 1}.jsonl`)
      expect(lines.map(({ position }) => position)).toEqual(results.map(({ position }) => position))
      const keys: unknown[] = JSON.parse(stepOutputs(report).outputs.keys ?? '')
      expect(keys).toHaveLength(urls.length)
      for (const { position, key } of results) expect(keys[position]).toBe(key ?? null)
      expect(keys.filter(key => key !== null)).toHaveLength(report.stored + report.unchanged)
    }
  })

  test('no two of them ask the same host', async () => {
    const urls = urlsOf(12, 3)
    const hosts: string[][] = []
    for (const k of [1, 2, 3, 4]) {
      const before = opened.origin.requests.length
      await opened.run({ ...here, urls, shard: `${k}/4` })
      hosts.push([
        ...new Set(opened.origin.requests.slice(before).map(({ headers }) => String(headers.host))),
      ])
    }
    expect(hosts.flat()).toHaveLength(12)
    expect(new Set(hosts.flat()).size).toBe(12)
  })

  test('what failed in a shard is in its own failed file, which the same shard takes back', async () => {
    const urls = urlsOf(8, 2).map(url => url.replace('.png', '.gone'))
    // That of the first host: the names hold a port, and so fall anew each time.
    const shard = `${shardOf(new URL(urls[0] ?? '').host, 3)}/3`
    const settings = { ...here, failedFile: 'failed.jsonl', shard }
    const { report, results } = await opened.run({ ...settings, urls })
    expect(report.total).toBeGreaterThan(0)
    expect(report).toMatchObject({ failed: report.total })
    expect(await opened.lines('failed.jsonl')).toEqual(
      results.map(({ url }) => failedLine({ url }, 'http-404')),
    )
    const again = await opened.run({ ...settings, urlsFile: 'failed.jsonl', manifest: 'off' })
    expect(again.report).toMatchObject({ total: report.total, positions: report.total })
  })
})

describe('a shard with nothing to do', () => {
  test('is fine, requests nothing and warns of nothing', async () => {
    const told: string[] = []
    const [url = ''] = urlsOf(1, 1)
    const runs = [1, 2, 3].map(k =>
      opened.run({
        ...here,
        urls: [url],
        shard: `${k}/3`,
        minUrls: 1,
        resultsFile: `${k}.jsonl`,
        watch: {
          notice: sentence => told.push(sentence),
          planned: (positions, images) => told.push(`${positions} ${images}`),
        },
      }),
    )
    const reports = (await Promise.all(runs)).map(({ report }) => report)
    expect(reports.map(({ total, stored, failure }) => [total, stored, failure]).sort()).toEqual([
      [0, 0, undefined],
      [0, 0, undefined],
      [1, 1, undefined],
    ])
    expect(told.sort()).toEqual(['0 0', '0 0', '1 1'])
    expect(opened.origin.requests).toHaveLength(1)
    const sizes = await Promise.all([1, 2, 3].map(async k => (await opened.read(`${k}.jsonl`))?.length))
    expect(sizes.filter(size => size === 0)).toHaveLength(2)
  })

  test('of an empty list still hears that it is empty', async () => {
    const told: string[] = []
    await opened.run({ urls: [], shard: '2/3', watch: { notice: sentence => told.push(sentence) } })
    expect(told).toEqual(['there are no image URLs in `urls` or `urls-file`'])
  })
})

test('a shard that is none is said so before any request', async () => {
  await expect(opened.start({ urls: urlsOf(1, 1), shard: '0/4' })).rejects.toMatchObject({
    problems: ['shard is "0/4": k/n such as 2/4, with k from 1 to n and n up to 256, is needed'],
  })
})
