import { cpSync } from 'node:fs'
import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type S3Double, startS3 } from '../../servers/s3.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'

let s3: S3Double
let run: PlannedRun
let isDown: boolean
/** Called before the first request to a host. */
let onLookup: () => void
let mirrored: { readonly mirrors: string; readonly environment: Record<string, string> }
beforeEach(async () => {
  isDown = false
  s3 = await startS3({ bucket: 'copies' })
  s3.fault(() => isDown, { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY })
  onLookup = () => {}
  run = await openPlannedRun(
    {},
    {
      lookup(_name, _options, done) {
        onLookup()
        done(null, [{ address: '127.0.0.1', family: 4 }])
      },
    },
  )
  const { accessKeyId, accessKeySecret } = s3.account
  mirrored = {
    mirrors: `b=s3://copies/m/ region=us-east-1 endpoint=${s3.endpoint} endpoint-style=path`,
    environment: { MIRROR_B_ACCESS_KEY_ID: accessKeyId, MIRROR_B_SECRET: accessKeySecret },
  }
})
afterEach(async () => {
  await run.close()
  await s3.close()
})

const hosts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, host) => {
    run.show(`/${from + host}.png`, undefined)
    return run.at(`h${from + host}.example/${from + host}.png`)
  })
const debts = () => readdir(join(run.directory, 'images/.persist/mirrors/b/debts')).catch(() => [])
const copies = () => [...s3.bucket.objects.keys()].filter(key => !key.includes('.persist/'))

test('workers copy beside their uploads, write debts, and plan pays them without the origins', async () => {
  const urls = hosts(6)
  const { parts } = await run.plan({ urls, partImages: 3, ...mirrored })
  expect(parts).toBeGreaterThanOrEqual(2)
  isDown = true
  await run.work(0, mirrored)
  expect(run.notices.splice(0)).toEqual([
    expect.stringMatching(/^mirror b: \d images? (is|are) not there yet/),
  ])
  const owed = (await debts()).length
  expect(owed).toBe(1)
  isDown = false
  // A worker pays nothing.
  for (let part = 1; part < parts; part++) await run.work(part, mirrored)
  expect(await debts()).toHaveLength(1)
  const status = await run.status()
  expect(status.debts).toEqual({ b: status.owed })
  expect(status.owed + status.mirrored).toBe(6)
  expect(await run.status({ resultsFile: 'all.jsonl' })).toMatchObject({
    mirrored: status.mirrored,
    owed: status.owed,
  })
  const asked = run.origin.requests.length
  run.notices.length = 0
  const again = await run.plan({ urls, partImages: 3, ...mirrored })
  expect([again.round, run.origin.requests.length, run.notices]).toEqual([2, asked, []])
  expect([await debts(), (await run.status()).debts]).toEqual([[], {}])
  const last = await run.workAll(again.parts, mirrored)
  expect(last.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(6)
  expect(await run.status()).toMatchObject({ mirrored: 6, owed: 0 })
  expect(run.origin.requests.length).toBe(asked)
  expect(copies().length).toBeGreaterThan(0)
})

test('a worker of another destination under the same name is refused', async () => {
  const { parts } = await run.plan({ urls: hosts(2), ...mirrored })
  expect(parts).toBeGreaterThan(0)
  const mirrors = mirrored.mirrors.replace('/m/', '/n/')
  await expect(run.work(0, { ...mirrored, mirrors })).rejects.toThrow('the memory knows this name for')
})

test('a worker learns before each part what another worker owes', async () => {
  const urls = Array.from({ length: 4 }, (_, image) => {
    run.show(`/${image}.png`, undefined)
    return run.at(`h.example/${image}.png`)
  })
  expect(await run.plan({ urls, partImages: 2, ...mirrored })).toMatchObject({ parts: 2 })
  const images = join(run.directory, 'images')
  const planned = join(run.directory, 'planned')
  const worked = join(run.directory, 'worked')
  await cp(images, planned, { recursive: true })
  isDown = true
  await run.work(1, mirrored)
  isDown = false
  await cp(images, worked, { recursive: true })
  await rm(images, { recursive: true })
  await cp(planned, images, { recursive: true })
  // Another worker crashes after it has stored the second part, while this worker does the first part.
  onLookup = () => {
    onLookup = () => {}
    for (const folder of ['.persist/mirrors/b/debts', '.persist/manifest/v2'])
      cpSync(join(worked, folder), join(images, folder), { recursive: true })
  }
  expect(await run.work(1, mirrored)).toMatchObject({ worked: 2 })
  expect(await run.status()).toMatchObject({ owed: 2, mirrored: 2 })
})
