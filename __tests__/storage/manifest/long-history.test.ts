/** What a long manifest costs, measured in processes of their own. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { history } from '../../../bench/history.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { lengthOf } from '../../support/test-length.ts'

/** @returns what the script printed */
async function measured(script: string, words: readonly string[]): Promise<Record<string, number>> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(child.stdout))
}

async function reading(oss: OssDouble, wanted: number, every: number): Promise<Record<string, number>> {
  const { region, accessKeyId, accessKeySecret } = oss.account
  const words = [oss.endpoint, region, accessKeyId, accessKeySecret, `${wanted}`, `${every}`]
  return await measured('../../support/measured-reading.ts', words)
}

/** Beyond a thousand a list has a second page, beyond two thousand a third. */
const SMALL = lengthOf(1100, 2000)
/** As many as there are hosts, or twice: so that all that is wanted is of one host. */
const EACH = lengthOf(50, 100)
/** Of the merged ones, which are none, and of these. */
const PAGES = 1 + Math.ceil(SMALL / 1000)

describe(`${SMALL} segments with ${EACH} lines each`, () => {
  let oss: OssDouble
  beforeAll(async () => {
    oss = await startOss()
    const settings = {
      prefix: mintPrefix('scraped'),
      lines: EACH * SMALL,
      small: SMALL,
      merged: 0,
      endsAt: Date.now(),
    }
    for await (const { key, body } of history({ ...settings, smallLines: EACH })) oss.bucket.put(key, body)
  })
  afterAll(() => oss.close())

  test('are read with one request each, and the pages of their lists', async () => {
    const { seconds, cpuSeconds, peakMb, beforeMb, known, faces, notices } = await reading(oss, 1000, EACH)
    expect({ known, faces, notices }).toEqual({ known: 1000, faces: 1, notices: [] })
    expect(oss.requests.filter(({ key }) => key === '')).toHaveLength(PAGES)
    expect(oss.requests).toHaveLength(SMALL + PAGES)
    expect(seconds).toBeLessThan(60)
    expect(cpuSeconds).toBeLessThan(SMALL / 250)
    expect((peakMb ?? Infinity) - (beforeMb ?? 0)).toBeLessThan(150)
  })
})

describe('memory', () => {
  let oss: OssDouble
  let directory: string
  beforeAll(async () => {
    oss = await startOss()
    directory = await mkdtemp(join(tmpdir(), 'history-'))
    const settings = { lines: 120_000, small: 100, merged: 3, endsAt: Date.now() }
    for await (const { key, body } of history({ ...settings, prefix: mintPrefix('scraped') })) {
      oss.bucket.put(key, body)
      await mkdir(dirname(join(directory, key)), { recursive: true })
      await writeFile(join(directory, key), body)
    }
  })
  afterAll(async () => {
    await oss.close()
    await rm(directory, { recursive: true })
  })

  test('is little for lines that are not wanted: 120,000 lines, of which 1,200 are', async () => {
    const { peakMb, beforeMb, known, notices } = await reading(oss, 1200, 100)
    expect({ known, notices }).toEqual({ known: 1200, notices: [] })
    expect((peakMb ?? Infinity) - (beforeMb ?? 0)).toBeLessThan(150)
  })

  test('of a merger is that of what it writes and of the small ones', async () => {
    const { peakMb, beforeMb, mb, segments, merged } = await measured('../../support/measured-merging.ts', [
      join(directory, 'scraped'),
    ])
    expect({ segments, merged }).toEqual({ segments: 100, merged: 3 })
    expect((peakMb ?? Infinity) - (beforeMb ?? 0) - (mb ?? 0)).toBeLessThan(250)
  })
})
