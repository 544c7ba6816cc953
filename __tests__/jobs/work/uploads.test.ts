import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { OssDouble } from '../../servers/oss.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { openBucket } from '../../support/test-run.ts'

let run: PlannedRun | undefined
let oss: OssDouble | undefined
beforeEach(() => {
  run = undefined
  oss = undefined
})
afterEach(() => Promise.all([run?.close(), oss?.close()]))

const VARIANTS = { variants: 'thumb: ?x-oss-process=style/thumb' }

test('a plan and its workers keep to a bucket that demands encryption; tags and variants are of the images', async () => {
  const opened = await openBucket({ demandsEncryption: 'AES256' })
  oss = opened.oss
  run = await openPlannedRun(opened.settings as never)
  run.show('/a.png')
  const urls = [run.at('a.example/a.png')]
  await expect(run.plan({ urls })).rejects.toMatchObject({ reason: 'store-denied' })
  const encryption = 'AES256'
  const { parts } = await run.plan({ urls, encryption })
  await run.workAll(parts, { encryption, tags: 'team: memes', ...VARIANTS })
  const status = await run.status({ resultsFile: 'all.jsonl' })
  expect(status).toMatchObject({ open: 0, stored: 1 })
  const [line] = await run.lines('all.jsonl')
  expect(line).toMatchObject({ variants: { thumb: `${line?.publicUrl}?x-oss-process=style/thumb` } })
  for (const [key, { headers, tagging }] of oss.bucket.objects) {
    expect(headers['x-oss-server-side-encryption']).toBe('AES256')
    expect(tagging).toBe(key.includes('.persist/') ? undefined : 'team=memes')
  }
})

test('all workers of a plan have the same variants; a plan of an earlier release has none', async () => {
  run = await openPlannedRun()
  run.show('/a.png')
  run.show('/b.png')
  const urls = [run.at('a.example/a.png'), run.at('b.example/b.png')]
  await run.plan({ urls, partImages: 1 })
  await run.work(0, { key: '{name}.{ext}', ...VARIANTS })
  await expect(run.work(1, { key: '{name}.{ext}' })).rejects.toMatchObject({
    message: expect.stringContaining('variants'),
  })
  const { id } = await run.planFile()
  const path = join(run.directory, 'images/.persist/plans/default', id, 'settings.json')
  const { variants: _, ...earlier } = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify(earlier))
  expect(await run.work(1, { key: '{name}.{ext}' })).toMatchObject({ state: 'done', stored: 1 })
})
