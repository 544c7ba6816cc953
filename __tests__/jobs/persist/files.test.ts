import { existsSync } from 'node:fs'
import { lstat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { cutAfter } from '../../servers/misbehave.ts'
import { failedLine } from '../../support/failed-lines.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

describe('the results file', () => {
  test('holds one line per position in input order, the same as the report', async () => {
    const slow = opened.origin.serve('/slow.png', { body: image('plain.png'), delayMs: 50 })
    const urls = [slow, 'nonsense', opened.show('/b.gif', 'still.gif'), `${opened.origin.url}/gone.png`, slow]
    const { report, results } = await opened.run({ urls, resultsFile: 'out/results.jsonl' })
    expect(report.resultsFile).toBe(join(opened.directory, 'out/results.jsonl'))
    const lines = await opened.lines('out/results.jsonl')
    expect(lines).toEqual(JSON.parse(JSON.stringify(results)))
    expect(lines.map(({ position, url, outcome }) => [position, url, outcome])).toEqual(
      ['stored', 'refused', 'stored', 'failed', 'stored'].map((outcome, index) => [
        index,
        urls[index],
        outcome,
      ]),
    )
  })

  test('a line says all that the contract promises', async () => {
    const url = opened.show('/cat.png')
    opened.origin.serve('/moved.png', { status: 302, headers: { Location: url } })
    const { results } = await opened.run({ urls: [`${opened.origin.url}/moved.png`] })
    expect(results).toEqual([
      {
        position: 0,
        url: `${opened.origin.url}/moved.png`,
        outcome: 'stored',
        key: expect.stringMatching(/^[0-9a-f]{64}\.png$/),
        publicUrl: expect.stringMatching(/^file:\/\/\/.*\.png$/),
        finalUrl: url,
        sha256: results[0]?.key?.slice(0, 64),
        bytes: image('plain.png').length,
        contentType: 'image/png',
        width: 48,
        height: 32,
        new: true,
      },
    ])
  })

  test.each([['an array'], ['an arriving list']])(
    'and the failed file hold a BigInt of a program as text: %s',
    async what => {
      const records = [
        { url: opened.show('/big.png'), id: 2n ** 63n, of: [{ at: 1n }] },
        { url: `${opened.origin.url}/gone.png`, id: 7n },
      ]
      async function* arriving() {
        yield* records
      }
      const { results, report } = await opened.run({
        urls: what === 'an array' ? records : arriving(),
        resultsFile: 'r.jsonl',
        failedFile: 'f.jsonl',
      })
      expect(report).toMatchObject({ stored: 1, failed: 1 })
      expect(results[0]?.fields?.id).toBe(2n ** 63n)
      expect((await opened.lines('r.jsonl')).map(({ fields }) => fields)).toEqual([
        { id: '9223372036854775808', of: [{ at: '1' }] },
        { id: '7' },
      ])
      expect(await opened.lines('f.jsonl')).toMatchObject([{ id: '7' }])
    },
  )

  test('is there and empty when there was nothing to do', async () => {
    await opened.run({ urls: [], resultsFile: 'results.jsonl' })
    expect(String(await opened.read('results.jsonl'))).toBe('')
  })

  test('is whole and in order with 3,000 positions', async () => {
    const url = opened.show('/cat.png')
    const urls = Array.from({ length: 3000 }, (_, index) => (index % 3 === 0 ? `bad ${index}` : url))
    await opened.run({ urls, resultsFile: 'results.jsonl' })
    const lines = await opened.lines('results.jsonl')
    expect(lines.map(({ position }) => position)).toEqual(urls.map((_, index) => index))
    expect(opened.origin.requests).toHaveLength(1)
  })

  const onFullDisk = existsSync('/dev/full') ? test : test.skip
  onFullDisk(
    'a disk that fills up ends the run with a sentence, and no rejection goes unhandled',
    async () => {
      const unhandled: unknown[] = []
      const note = (reason: unknown) => void unhandled.push(reason)
      process.on('unhandledRejection', note)
      const late = opened.origin.serve('/late.png', { body: image('plain.png'), delayMs: 200 })
      const urls = ['nonsense', opened.show('/cat.png'), late]
      const run = opened.start({ urls, resultsFile: '/dev/full' })
      const iterate = async () => {
        for await (const _ of run);
      }
      await expect(iterate()).rejects.toThrow(/results-file cannot be written: .*ENOSPC/)
      await expect(run).rejects.toThrow(/results-file cannot be written: .*ENOSPC/)
      process.off('unhandledRejection', note)
      expect(unhandled).toEqual([])
    },
  )
})

describe('the failed file', () => {
  test('holds what failed, as records that the same settings take back', async () => {
    const { url } = opened.origin
    const page = 'http://page.test/1'
    const records = [
      { src: opened.show('/good.png'), as: 'good.png', page, score: 1 },
      { src: `${url}/gone.png`, as: 'x.png', page, score: 2, tags: ['a', { b: null }] },
      { src: 'nonsense', as: 'y.png' },
      { src: opened.origin.serve('/cut.png', cutAfter(image('plain.png'), 100)) },
    ]
    const list = records.map(record => JSON.stringify(record)).join('\n')
    await writeFile(join(opened.directory, 'in.jsonl'), list)
    const fields = { urlField: 'src', keyField: 'as', refererField: 'page' }
    const settings = { ...fields, retries: '0', failedFile: 'failed.jsonl' }
    const { report, results } = await opened.run({ urlsFile: 'in.jsonl', ...settings })
    expect(report.failedFile).toBe(join(opened.directory, 'failed.jsonl'))
    expect(await opened.lines('failed.jsonl')).toEqual(
      [1, 3].map(at => failedLine(records[at] as object, results[at]?.reason)),
    )

    opened.show('/gone.png')
    opened.show('/cut.png', 'still.gif')
    const again = await opened.run({ urlsFile: 'failed.jsonl', ...settings })
    expect(again.results).toMatchObject([
      { outcome: 'stored', key: 'x.png', fields: { score: 2, tags: ['a', { b: null }] } },
      { outcome: 'stored', key: expect.stringMatching(/\.gif$/) },
    ])
    expect(opened.origin.requestsFor('/gone.png').at(-1)?.headers.referer).toBe(page)
  })

  test('is absent when nothing failed, and that of an earlier run is gone', async () => {
    const urls = [`${opened.origin.url}/gone.png`]
    await opened.run({ urls, failedFile: 'failed.jsonl' })
    expect(await opened.lines('failed.jsonl')).toEqual([failedLine({ url: urls[0] }, 'http-404')])
    opened.show('/gone.png')
    const { report } = await opened.run({ urlsFile: 'failed.jsonl', failedFile: 'failed.jsonl' })
    expect(report.failedFile).toBeUndefined()
    expect(await opened.read('failed.jsonl')).toBeUndefined()
  })

  test('that is a link stays one, and is empty when nothing failed', async () => {
    const { directory } = opened
    await writeFile(join(directory, 'real.jsonl'), 'of an earlier run')
    await symlink(join(directory, 'real.jsonl'), join(directory, 'failed.jsonl'))
    const { report } = await opened.run({ urls: [opened.show('/cat.png')], failedFile: 'failed.jsonl' })
    expect(report.failedFile).toBeUndefined()
    expect((await lstat(join(directory, 'failed.jsonl'))).isSymbolicLink()).toBe(true)
    expect(String(await opened.read('real.jsonl'))).toBe('')
  })

  test('of an earlier run is left alone by a dry run, which tries nothing', async () => {
    await writeFile(join(opened.directory, 'failed.jsonl'), 'of an earlier run')
    const settings = { urls: [opened.show('/cat.png')], failedFile: 'failed.jsonl', dryRun: true }
    const { report } = await opened.run(settings)
    expect(report.failedFile).toBeUndefined()
    expect(String(await opened.read('failed.jsonl'))).toBe('of an earlier run')
  })

  test('what was refused would be refused again, and is left out', async () => {
    const { report } = await opened.run({ urls: ['nonsense', 'ftp://h.test/'], failedFile: 'failed.jsonl' })
    expect(report).toMatchObject({ refused: 2, failedFile: undefined })
  })
})
