/** A file that a newer release has written, by the command: it ends run, check and export before the first request. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MANIFEST_FOLDER } from '../../../src/storage/key/reserved-folder.ts'
import { encodeEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { command, LOOPBACK } from '../../support/cli-command.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import {
  imageLine,
  mergedHead,
  mergedPath,
  openOnOss,
  packed,
  segmentPath,
  url,
} from '../../support/test-manifest.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const LATER = packed(['{"version":2,"more":true}', 'not our form', encodeEntry(imageLine(1, {}, ''))])

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

async function plant(bytes: Buffer): Promise<void> {
  const file = join(opened.directory, 'images', MANIFEST_FOLDER, segmentPath(1))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
}

const run = (...argv: readonly string[]) => command(argv, { cwd: opened.directory })
const NAME = `.persist/manifest/${segmentPath(1)}`
const SENTENCE = `manifest: "${NAME}" has version 2 of the format, and this release reads version 1: use a newer release of this action.`

describe('a file of a later version ends', () => {
  beforeEach(() => plant(LATER))

  test.each([
    ['a run', []],
    ['a dry run', ['--dry-run', 'true']],
    ['a run with a list that is piped', ['-']],
  ])('%s', async (_what, more) => {
    const shown = opened.show('/a.png')
    const isPiped = more[0] === '-'
    const { code, stderr } = await command(
      ['persist', '--destination', 'file:./images', ...LOOPBACK, ...more, ...(isPiped ? [] : [shown])],
      { cwd: opened.directory, stdin: isPiped ? `${shown}\n` : '' },
    )
    expect([code, stderr]).toEqual([3, expect.stringContaining(SENTENCE)])
    expect(opened.origin.requests).toEqual([])
    expect(await readdir(join(opened.directory, 'images'))).toEqual(['.persist'])
  })

  test('a check', async () => {
    const { code, stderr } = await run('check', 'file:./images')
    expect([code, stderr]).toEqual([3, expect.stringContaining(SENTENCE)])
  })

  test('an export', async () => {
    const { code, stderr } = await run('export', 'file:./images', '--format', 'jsonl', '--output', 'a.jsonl')
    expect([code, stderr]).toEqual([3, expect.stringContaining(SENTENCE)])
    expect(await readdir(opened.directory)).toEqual(['images'])
  })

  test('in Chinese', async () => {
    const { code, stderr } = await run('check', 'file:./images', '--language', 'zh')
    expect(code).toBe(3)
    expect(stderr).toContain(
      `manifest：文件 “${NAME}” 的格式版本为 2，本 Action 的当前版本只能读取版本 1：请改用较新的版本。`,
    )
  })
})

test('with a wrong digest it is damaged, and the run goes on', async () => {
  await plant(packed(['{"version":2}'], { sha256: '0'.repeat(64) }))
  const { code, stderr } = await run('--destination', 'file:./images', ...LOOPBACK, opened.show('/a.png'))
  expect([code, stderr]).toEqual([0, expect.stringContaining(`"${NAME}" is damaged`)])
})

test('a merged file of a later version ends the reading before any other file is read', async () => {
  const onOss = await openOnOss()
  await onOss.plant(segmentPath(1), packed([encodeEntry(imageLine(1))]))
  await onOss.plant(mergedPath(1), packed([mergedHead().replace('1', '7')]))
  expect(await refusalOf(onOss.open([url(1)]))).toMatchObject({ stage: 'store', reason: 'manifest-version' })
  expect(onOss.asked()).toEqual(['LIST merged/', `GET ${mergedPath(1)}`])
  expect(onOss.notices).toEqual([])
  await onOss.close()
})
