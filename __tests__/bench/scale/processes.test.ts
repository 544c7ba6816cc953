import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startHelper } from '../../../bench/scale/processes.ts'
import type { StoreCounts } from '../../../bench/scale/store.ts'

test('counts are those of now, also after two questions at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-counts-'))
  const store = await startHelper<StoreCounts>('./store.ts', folder)
  const put = async (body: string) => {
    const url = `http://127.0.0.1:${store.port}/bench/${hash('sha256', body)}.png`
    await (await fetch(url, { method: 'PUT', body })).arrayBuffer()
  }
  try {
    await put('first')
    const both = await Promise.all([store.counts(), store.counts()])
    expect(both.map(({ images }) => images)).toEqual([1, 1])
    await put('second')
    expect(await store.counts()).toMatchObject({ images: 2, kept: 2 })
    await put('third')
    expect(await store.counts()).toMatchObject({ images: 3, kept: 3 })
  } finally {
    await store.end()
    rmSync(folder, { recursive: true })
  }
})
