import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { folderError } from '../../../src/base/files/file-errors.ts'
import { Stop } from '../../../src/jobs/persist/stop.ts'
import { largeMp4 } from '../../support/media-files.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { runOnSmallDisk, smallDiskMissing } from '../../support/small-disk.ts'
import { lengthOf } from '../../support/test-length.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const MIB = 1024 * 1024

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const said = (code: string) => folderError(Object.assign(new Error(code), { code }), '/images', 'a.png')

describe('what a disk says to one image', () => {
  test.each(['ENOSPC', 'EDQUOT'])('%s, it would say to all', code => {
    const stop = new Stop(undefined, systemClock)
    stop.storeFailed(said(code))
    expect([stop.aborting.aborted, stop.error?.message]).toEqual([
      true,
      'There is no room left where /images is.',
    ])
  })

  test.each(['EFBIG', 'EMFILE', 'EIO'])('%s, it may not say to the next one', code => {
    const stop = new Stop(undefined, systemClock)
    stop.storeFailed(said(code))
    expect([stop.stopping.aborted, stop.error]).toEqual([false, undefined])
  })
})

const missing = smallDiskMissing(tmpdir())
if (missing !== undefined) process.stdout.write(`left out: 9 tests: no small disk can be had (${missing})\n`)

test('a small disk can be had, or need not be', () => {
  const { NETWORK_NAMESPACE } = process.env
  expect({ missing, NETWORK_NAMESPACE }).not.toMatchObject({
    missing: expect.any(String),
    NETWORK_NAMESPACE: 'required',
  })
})

const onSmallDisk = missing === undefined ? describe : () => {}

onSmallDisk('a disk that becomes full', () => {
  /** Every second one is so small that it may find room where the others do not. */
  const urls = () =>
    Array.from({ length: 80 }, (_, n) =>
      opened.origin.serve(`/${n}.png`, { body: imageOf(`${n} `.repeat(n % 2 === 0 ? 15_000 : 1)) }),
    )
  const run = (...flags: readonly string[]) =>
    runOnSmallDisk({ size: '256k', at: 'disk', cwd: opened.directory }, [
      ...urls(),
      '--destination=file:./disk/images',
      '--allow-addresses=127.0.0.1',
      '--concurrency=2',
      ...flags,
    ])
  const NO_ROOM =
    /^There is no room left where .*\/disk\/images is\. Free some space or choose another folder/

  test.each([['--manifest=on'], ['--manifest=off']])(
    'ends the run at once, with one sentence and status 3 (%s)',
    async (...flags) => {
      const { code, stdout, stderr } = await run('--json', ...flags)
      expect([code, stderr]).toEqual([3, expect.stringMatching(new RegExp(NO_ROOM.source, 'm'))])
      const results = stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
      expect(results).toHaveLength(80)
      const failed = results.filter(({ outcome }) => outcome === 'failed')
      expect(failed.length).toBeLessThanOrEqual(2)
      expect(failed[0]).toMatchObject({
        reason: 'store-unavailable',
        message: expect.stringMatching(NO_ROOM),
      })
      expect(results.at(-1)).toMatchObject({ outcome: 'skipped', reason: 'cancelled' })
      const stored = results.filter(({ outcome }) => outcome === 'stored').length
      // Those under way when it was found out, and no other.
      expect(opened.origin.requests.length).toBeLessThanOrEqual(stored + 6)
    },
  )

  test('with the results file on it likewise', async () => {
    const { code, stderr } = await run('--results-file=disk/results.jsonl')
    expect([code, stderr]).toEqual([3, expect.stringMatching(/no room left/)])
  })

  test('leaves lists that are written anew there out, whole, and says so in one sentence each', async () => {
    const url = opened.origin.serve('/a.png', { body: imageOf('a') })
    const lists: Readonly<Record<string, string>> = {
      'few.json': JSON.stringify([{ url }]),
      'many.json': JSON.stringify([{ url, text: 'x'.repeat(300_000) }]),
      'more.json': JSON.stringify([{ url, text: 'x'.repeat(3_000_000) }]),
    }
    for (const [name, text] of Object.entries(lists)) await writeFile(join(opened.directory, name), text)
    // What is on such a disk is gone with the process: its own end tells.
    const { code, stderr } = await runOnSmallDisk({ size: '64k', at: 'disk', cwd: opened.directory }, [
      '--urls-file=few.json\nmany.json\nmore.json',
      '--destination=file:./images',
      '--allow-addresses=127.0.0.1',
      '--rewrite-to=disk/',
    ])
    expect(code).toBe(1)
    const refused = [...stderr.matchAll(/(disk\/\w+\.json) was not rewritten: There is no room left/g)]
    expect(refused.map(([, name]) => name)).toEqual(['disk/many.json', 'disk/more.json'])
    expect(stderr).toContain('disk/few.json')
    for (const [name, text] of Object.entries(lists))
      expect(await readFile(join(opened.directory, name), 'utf8')).toBe(text)
  })
})

onSmallDisk('a read-only disk', () => {
  const disk = () => ({ size: '64k', at: 'disk', isReadOnly: true, cwd: opened.directory })
  const urls = () =>
    Array.from({ length: 12 }, (_, n) => opened.origin.serve(`/${n}.png`, { body: imageOf(`${n}`) }))

  test.each([
    ['a folder to be made', 'images', 'on'],
    ['a folder to be made', 'images', 'off'],
    ['a folder in one to be made', 'site/static/images', 'off'],
    ['a folder that is there', '', 'on'],
  ])(
    'ends the run at once, with the cause and status 3: %s (%s, manifest %s)',
    async (_, folder, manifest) => {
      const { code, stdout, stderr } = await runOnSmallDisk(disk(), [
        ...urls(),
        `--destination=file:./disk/${folder}`,
        `--manifest=${manifest}`,
        '--allow-addresses=127.0.0.1',
        '--concurrency=1',
        '--fail-on=none',
        '--json',
      ])
      expect(stderr).toMatch(
        /^\S+\/disk\S* is on a file system that is mounted read-only\. Choose another folder/m,
      )
      expect(stderr).not.toContain('ENOENT')
      expect(code).toBe(3)
      const results = stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
      expect(results.map(({ reason }) => reason)).toEqual([
        'store-denied',
        ...Array.from({ length: 11 }, () => 'cancelled'),
      ])
      expect(opened.origin.requests.length).toBeLessThanOrEqual(4)
    },
  )

  test('is the cause that a download and a file of results name, too', async () => {
    const [url = ''] = urls()
    const to = ['--destination=file:./images', '--allow-addresses=127.0.0.1']
    const results = await runOnSmallDisk(disk(), [url, ...to, '--results-file=disk/new/results.jsonl'])
    expect([results.code, results.stderr]).toEqual([2, expect.stringContaining('EROFS')])
    await opened.run({ urls: [url] })
    const kept = await runOnSmallDisk(disk(), [
      'download',
      '--source=file:./images',
      '--directory=disk/new/images',
    ])
    expect([kept.code, kept.stderr]).toEqual([
      3,
      expect.stringContaining('is on a file system that is mounted read-only'),
    ])
  })
})

onSmallDisk('a temporary folder that becomes full', () => {
  const IMAGES = lengthOf(40, 1000)

  /** Large bodies, announced and not, beside images. The temporary folder is the disk. */
  async function run(size: string, clipBytes: number, ...flags: readonly string[]) {
    const clip = largeMp4(clipBytes)
    const clips = [
      opened.origin.serve('/announced.mp4', { body: clip }),
      opened.origin.serve('/chunked.mp4', { body: clip, chunked: true }),
    ]
    const images = Array.from({ length: IMAGES }, (_, n) =>
      opened.origin.serve(`/${n}.png`, { body: imageOf(`${n} `) }),
    )
    const env = { TMPDIR: join(opened.directory, 'disk') }
    await writeFile(join(opened.directory, 'urls.txt'), [...clips, ...images].join('\n'))
    const { code, stdout } = await runOnSmallDisk({ size, at: 'disk', cwd: opened.directory, env }, [
      '--urls-file=urls.txt',
      '--allow-addresses=127.0.0.1',
      '--allow-types=image,video',
      '--json',
      ...flags,
    ])
    const results = stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
    expect([code, results.length]).toEqual([0, IMAGES + 2])
    for (const result of results.slice(0, 2))
      expect(result).toMatchObject({
        outcome: 'failed',
        reason: 'disk-full',
        message: expect.stringMatching(/^There is no room for this file in the temporary folder .*\/disk/),
      })
    expect(results.slice(2).every(({ outcome }) => outcome === 'stored')).toBe(true)
    // The disk belongs to the command alone, so a file left there cannot be seen here.
  }

  test('a large body fails alone, announced or not, and images beside it are stored', () =>
    run('4m', 9 * MIB, '--destination=file:./images', '--manifest=off'))

  test('images and the manifest on the same disk have room, too', () =>
    run('40m', 60 * MIB, '--destination=file:./disk/images', '--manifest=on'))
})
