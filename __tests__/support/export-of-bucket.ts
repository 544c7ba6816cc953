/** A manifest in a bucket of a server that somebody else wrote, and its export. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportWith } from '../../src/jobs/export/export.ts'
import type { ImageEntry } from '../../src/storage/manifest/entries/entry.ts'
import { openManifest } from '../../src/storage/manifest/manifest.ts'
import { NOON, steppedClock } from './clocks.ts'
import type { OpenedReal } from './real-s3-store.ts'
import { imageLine, UNSTOPPED } from './test-manifest.ts'

export interface BucketExport {
  readonly lines: readonly ImageEntry[]
  readonly jsonl: string
}

/** Remembers three images in two runs, and exports them. */
export async function exportOf({ store, bucket, real }: OpenedReal): Promise<BucketExport> {
  const lines = [imageLine(1), imageLine(2), imageLine(3)]
  const clock = steppedClock(NOON)
  const { signal } = new AbortController()
  for (const [run, some] of [lines.slice(0, 2), lines.slice(2)].entries()) {
    const settings = { store, mode: 'on', runId: `${77 + run}-1`, clock, notice: () => {} } as const
    const manifest = await openManifest(settings, undefined, signal)
    for (const line of some) manifest.record(line)
    await manifest.close('whole', UNSTOPPED)
  }
  const cwd = await mkdtemp(join(tmpdir(), 'export-'))
  const { endpoint, accessKeyId, accessKeySecret } = real
  try {
    await exportWith(
      {},
      {
        ...{ source: `s3://${bucket}/scraped/`, region: 'us-east-1', endpoint },
        ...{ accessKeyId, accessKeySecret, format: 'jsonl', output: 'images.jsonl', cwd },
      },
    )
    return { lines, jsonl: await readFile(join(cwd, 'images.jsonl'), 'utf8') }
  } finally {
    await rm(cwd, { recursive: true })
  }
}
