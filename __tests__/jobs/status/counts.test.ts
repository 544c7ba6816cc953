import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodeClaim } from '../../../src/jobs/plan/claim.ts'
import { claimKey, heartbeatKey, type PlanPlace } from '../../../src/jobs/plan/plan-names.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import { startOss } from '../../servers/oss.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'

describe('a status from names', () => {
  let oss: Awaited<ReturnType<typeof startOss>>
  let run: PlannedRun
  const place = () => ({
    destination: 'oss://memes/a/',
    endpoint: oss.endpoint,
    endpointStyle: 'path' as const,
    region: oss.account.region,
    accessKeyId: oss.account.accessKeyId,
    accessKeySecret: oss.account.accessKeySecret,
  })
  beforeEach(async () => {
    oss = await startOss()
    run = await openPlannedRun(place())
  })
  afterEach(async () => {
    await run.close()
    await oss.close()
  })

  test('says what the results say, and reads none of them', async () => {
    const urls = Array.from({ length: 20 }, (_, host) => {
      if (host % 4 > 0) run.show(`/${host}.png`)
      return run.at(`h${host}.example/${host}.png`)
    })
    const { parts } = await run.plan({ urls: [...urls, 'ftp://x.example/1.png'] })
    await run.workAll(parts)
    const before = oss.requests.length
    const status = await run.status({ failOn: 'any' })
    const asked = oss.requests.slice(before).map(({ method, key }) => `${method} ${key.replace(/^.*\//, '')}`)
    // The plan, one page of names, and the marks of other plans.
    expect(asked).toEqual(['GET plan.json', 'GET ', 'GET '])
    const read = await run.status({ failOn: 'any', resultsFile: 'all.jsonl' })
    expect({ ...status, perSecond: 0, resultsFile: '' }).toEqual({ ...read, perSecond: 0, resultsFile: '' })
    expect(status).toMatchObject({ done: parts, total: 21, failed: 5, refused: 1 })
    expect(status.reasons).toEqual({ 'http-404': 5, 'scheme-not-allowed': 1 })
  })

  test("names a silent worker by the store's clock, whatever this machine's says", async () => {
    const ahead = await openPlannedRun(place(), { clock: quickClock(Date.now() + 120_000) })
    try {
      await ahead.plan({ urls: [ahead.at('h.example/1.png')] })
      const { id } = JSON.parse(String(oss.bucket.objects.get('a/.persist/plans/default/plan.json')?.bytes))
      const at = { store: { prefix: mintPrefix('a') }, name: 'default', id } as PlanPlace
      const claim = encodeClaim({ owner: 'node-7', lockMs: 60_000 })
      oss.bucket.put(claimKey(at, 0, 1), claim)
      expect((await ahead.status()).lostWorkers).toEqual([])
      oss.bucket.put(claimKey(at, 0, 1), claim, { lastModified: new Date(Date.now() - 50_000) })
      expect((await ahead.status()).lostWorkers).toMatchObject([{ part: 0, worker: 'node-7' }])
    } finally {
      await ahead.close()
    }
  })
})

describe('results in a folder', () => {
  let run: PlannedRun
  const clock = quickClock(NOON)
  beforeEach(async () => {
    run = await openPlannedRun({}, { clock })
  })
  afterEach(() => run.close())

  const folder = async () => join(run.directory, 'images/.persist/plans/default', (await run.planFile()).id)

  async function planTwo() {
    const urls = ['a', 'b'].map(name => {
      run.show(`/${name}.png`)
      return run.at(`one.example/${name}.png`)
    })
    await run.plan({ urls, partImages: 1 })
    await run.workAll(2)
    return join(await folder(), 'results')
  }

  test('are read where their counts are missing', async () => {
    const results = await planTwo()
    const names = await readdir(results)
    const counts = names.filter(name => name.includes('.z'))
    expect(counts).toEqual([
      expect.stringMatching(/^part-00000\.z\d+\./),
      expect.stringMatching(/^part-00001\.z/),
    ])
    for (const name of counts) await rm(join(results, name))
    expect(await run.status()).toMatchObject({ done: 2, total: 2, stored: 1, unchanged: 1 })
  })

  test.each([
    ['no gzip', () => Buffer.from('x'.repeat(400))],
    ['too few lines', () => gzipSync('{"end":true}\n')],
    [
      'the results of another part',
      async (results: string) => await readFile(join(results, 'part-00001.jsonl.gz')),
    ],
  ])('that are %s are not done, and the next worker writes them anew', async (_what, bytesOf) => {
    const results = await planTwo()
    const file = join(results, 'part-00000.jsonl.gz')
    await writeFile(file, await bytesOf(results))
    // Their counts do not hide it where the results are read.
    const status = await run.status({ resultsFile: 'all.jsonl' })
    expect(status).toMatchObject({ done: 1, open: 1, total: 1 })
    expect(run.notices).toEqual([expect.stringMatching(/^part 0: its results are damaged or not complete/)])
    const requests = run.origin.requests.length
    expect(await run.work(0)).toMatchObject({ state: 'done' })
    expect(run.origin.requests).toHaveLength(requests)
    expect(await run.status({ resultsFile: 'all.jsonl' })).toMatchObject({ done: 2, open: 0, total: 2 })
    expect(await run.lines('all.jsonl')).toHaveLength(2)
  })

  test('name the worker that is silent, its part, and until when', async () => {
    const results = await planTwo()
    await rm(join(results, 'part-00001.jsonl.gz'))
    const { id } = await run.planFile()
    const place = { store: { prefix: mintPrefix('') }, name: 'default', id } as PlanPlace
    const write = async (turn: number, text: string) => {
      const file = join(run.directory, 'images', claimKey(place, 1, turn))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    await write(1, encodeClaim({ owner: 'gone', lockMs: 1 }))
    await write(2, encodeClaim({ owner: 'node-7', lockMs: 60_000 }))
    expect((await run.status()).lostWorkers).toEqual([])
    clock.pass(Date.now() - NOON + 50_000)
    const [lost] = (await run.status()).lostWorkers
    expect(lost).toMatchObject({ part: 1, worker: 'node-7' })
    expect(Math.abs(Date.parse(lost?.until ?? '') - Date.now() - 60_000)).toBeLessThan(5000)
    await write(3, encodeClaim({ owner: 'a\u001b[31m\u202e\n::error::b', lockMs: 60_000 }))
    expect((await run.status()).lostWorkers[0]?.worker).not.toMatch(/[\p{Cc}\u202e]/u)
    await write(4, 'no claim')
    expect((await run.status()).lostWorkers).toEqual([])
  })

  test('name the silent worker of a queue, unless another one has its part', async () => {
    const results = await planTwo()
    await rm(join(results, 'part-00001.jsonl.gz'))
    const { id } = await run.planFile()
    const place = { store: { prefix: mintPrefix('') }, name: 'default', id } as PlanPlace
    const write = async (name: string, parts: readonly unknown[], ageMs: number) => {
      const file = join(run.directory, 'images', heartbeatKey(place, name))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, JSON.stringify({ owner: name, lockMs: 60_000, parts }))
      const at = new Date(clock.now() - ageMs)
      await utimes(file, at, at)
    }
    await write('one', [0, 1], 50_000)
    await write('two', [7, 'x'], 50_000)
    await write('three', [2], 10_000)
    expect((await run.status()).lostWorkers).toMatchObject([{ part: 1, worker: 'one' }])
    await write('three', [1], 10_000)
    expect((await run.status()).lostWorkers).toEqual([])
  })
})
