import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { failedLine } from '../../support/failed-lines.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
})
afterEach(() => run.close())

/** URLs of several hosts, all of which give the same image, and one that gives none. */
function showImages(hosts: number, each: number): string[] {
  const urls: string[] = []
  for (let host = 0; host < hosts; host++)
    for (let image = 0; image < each; image++) {
      const path = `/${host}-${image}.png`
      run.show(path, image % 2 === 0 ? 'plain.png' : 'alpha.png')
      urls.push(run.at(`h${host}.example${path}`))
    }
  return [...urls, run.at('h0.example/missing.png')]
}

async function resultsOf(number: number): Promise<Record<string, unknown>[]> {
  const { id } = await run.planFile()
  const name = `default/${id}/results/part-${String(number).padStart(5, '0')}.jsonl.gz`
  const bytes = await readFile(join(run.directory, 'images/.persist/plans', name))
  return gunzipSync(bytes)
    .toString()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

describe('parts of a plan', () => {
  test('come to the same bucket and the same results as one run', async () => {
    const urls = showImages(12, 4)
    const list = await run.list(
      'posts.jsonl',
      urls.map((url, number) => ({ url, post: number })),
    )
    const { report, results } = await run.runNoticing({ urlsFile: list, destination: 'file:./one' })
    const asked = run.origin.requests.length
    const { parts } = await run.plan({ urlsFile: list, partImages: 20 })
    const reports = await run.workAll(parts)
    const status = await run.status({ resultsFile: 'all.jsonl', failedFile: 'failed.jsonl' })

    expect(reports.map(({ state }) => state)).toEqual(Array(parts).fill('done'))
    expect(run.origin.requests.length - asked).toBe(asked)
    const named = ({
      attempts: _,
      elapsedMs: __,
      publicUrl: ___,
      etag: ____,
      ...rest
    }: object & {
      [name: string]: unknown
    }) => rest
    const lines = await run.lines('all.jsonl')
    // Which of several positions stored an image first is chance, in one run as well.
    const outcomeOf = (line: Record<string, unknown>) =>
      line.outcome === 'unchanged' ? { ...line, outcome: 'stored' } : line
    expect(lines.map(named).map(outcomeOf)).toEqual(
      results.map(result => outcomeOf(named(result as unknown as Record<string, unknown>))),
    )
    expect(status).toMatchObject({ open: 0, total: report.total, failed: 1, reasons: { 'http-404': 1 } })
    expect(await run.lines('failed.jsonl')).toEqual([failedLine({ post: 48, url: urls[48] }, 'http-404')])
  })

  test('of a failed-file that was kept are requested whatever rests', async () => {
    const url = run.at('h0.example/missing.png')
    const { parts } = await run.plan({ urls: [url] })
    await run.workAll(parts)
    await run.status({ failedFile: 'failed.jsonl' })
    run.show('/missing.png', 'plain.png')
    const plain = await run.plan({ urls: [url, url], plan: 'plain' })
    const [rested] = await run.workAll(plain.parts, { plan: 'plain' })
    expect(rested).toMatchObject({ stored: 0, skipped: 2 })
    const kept = await run.plan({ urlsFile: 'failed.jsonl', plan: 'kept' })
    const [asked] = await run.workAll(kept.parts, { plan: 'kept' })
    expect(asked).toMatchObject({ stored: 1 })
  })

  test('know what other parts and other runs have found out, in their own partition', async () => {
    const urls = showImages(6, 2)
    await run.runNoticing({ urls: urls.slice(0, 4), manifest: 'on' })
    const { parts } = await run.plan({ urls })
    const first = await run.workAll(parts)
    expect(first.reduce((sum, { requests }) => sum + requests.origins, 0)).toBe(urls.length - 4)
    await run.plan({ urls, replace: true })
    const second = await run.workAll(parts)
    expect(second.map(({ requests }) => requests.origins)).toEqual(Array(parts).fill(0))
    expect(second.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(urls.length - 1)
    expect(second.reduce((sum, { skipped }) => sum + skipped, 0)).toBe(1)
  })

  test('have the settings of the worker, and positions and records of the plan', async () => {
    run.show('/a.png')
    const list = await run.list('list.csv', [
      'link,to,from',
      `${run.at('a.example/a.png')},x/one.png,https://p.example/`,
    ])
    await run.plan({ urlsFile: list, urlField: 'link', keyField: 'to', refererField: 'from' })
    expect(await run.work(0, { userAgent: 'me/1' })).toMatchObject({ state: 'done', stored: 1 })
    expect(run.told('user-agent')).toEqual(['me/1'])
    expect(run.told('referer')).toEqual(['https://p.example/'])
    expect(await resultsOf(0)).toMatchObject([
      { position: 0, outcome: 'stored', key: 'x/one.png' },
      { end: true, bytes: expect.any(Number), requests: { origins: 1, store: 0 } },
    ])
  })

  test('say of a refused position where it stood in the list', async () => {
    const list = await run.list('list.txt', ['ftp://a.example/1.png', 'nonsense'])
    const { parts } = await run.plan({ urlsFile: list })
    await run.workAll(parts, { language: 'zh' })
    await run.status({ resultsFile: 'all.jsonl' })
    const messages = (await run.lines('all.jsonl')).map(({ message }) => String(message))
    expect(messages[0]).toMatch(/^list\.txt 第 1 行/)
    expect(messages).toHaveLength(2)
  })
})

describe('a worker', () => {
  test('that comes late has nothing to do, and a number past the last is no error', async () => {
    const { parts } = await run.plan({ urls: showImages(1, 1) })
    await run.workAll(parts)
    const asked = run.origin.requests.length
    expect(await run.work(0)).toMatchObject({ state: 'was-done', total: 0 })
    expect(await run.work(parts)).toMatchObject({ state: 'absent', parts })
    expect(run.origin.requests).toHaveLength(asked)
  })

  test.each([
    [{ JOB_COMPLETION_INDEX: '99' }],
    [{ SLURM_ARRAY_TASK_ID: '99' }],
    [{ AWS_BATCH_JOB_ARRAY_INDEX: '99' }],
    [{ CLOUD_RUN_TASK_INDEX: '99' }],
    [{ PBS_ARRAY_INDEX: '99', LSB_JOBINDEX: '0', SGE_TASK_ID: 'undefined' }],
    [{ LSB_JOBINDEX: '100', SLURM_ARRAY_TASK_ID: '' }],
    [{ SGE_TASK_ID: '100', PBS_ARRAY_INDEX: '99' }],
  ])('reads its number from %j', async environment => {
    await run.plan({ urls: showImages(1, 1) })
    expect(await run.work('auto', { environment })).toMatchObject({ state: 'absent', part: 99 })
  })

  test('is refused where two variables give different numbers, or none gives one', async () => {
    await run.plan({ urls: showImages(1, 1) })
    const saidOf = async (environment: Record<string, string>) =>
      (await refusalOf(run.work('auto', { environment }))).message
    expect(await saidOf({ SGE_TASK_ID: '4', CLOUD_RUN_TASK_INDEX: '4' })).toMatch(
      /CLOUD_RUN_TASK_INDEX gives part 4 while SGE_TASK_ID gives part 3/,
    )
    expect(await saidOf({ LSB_JOBINDEX: '0', SGE_TASK_ID: 'undefined' })).toMatch(/one of the variables/)
  })

  test.each([
    [{ part: 'auto' }, /part: one of the variables JOB_COMPLETION_INDEX, SLURM/],
    [{ part: '-1' }, /part is "-1": a number from 0 on/],
    [{ part: '' }, /`part` names the part/],
    [{ part: ' ' }, /`part` names the part/],
    [{ part: 0, plan: 'none' }, /there is no plan 'none'/],
    [{ part: 0, concurrency: 0, key: '{nothing}' }, /concurrency.*\n.*key/],
    [{ part: 0, resultsFile: 'x' }, /resultsFile is not an option/],
  ])('is refused with %j', async (options, message) => {
    await run.plan({ urls: showImages(1, 1) })
    expect((await refusalOf(run.work('', options as object))).message).toMatch(message)
  })

  test('that names images otherwise than the first one is refused, before any image', async () => {
    const { parts } = await run.plan({ urls: showImages(3, 1), partImages: 1 })
    await run.work(0, { key: 'a/{sha256}.{ext}' })
    const asked = run.origin.requests.length
    const refusal = await refusalOf(run.work(1, { key: 'b/{sha256}.{ext}', onCollision: 'keep' }))
    expect(refusal.message).toMatch(/^key is "b\/.*began with "a\/.*\non-collision is "keep".*"fail"/)
    expect(run.origin.requests).toHaveLength(asked)
    expect(await run.work(1, { key: 'a/{sha256}.{ext}' })).toMatchObject({ state: 'done' })
    expect(parts).toBe(4)
  })

  test('waits for the part before it of a large host, and gives up in time', async () => {
    const urls = showImages(1, 6)
    await run.plan({ urls, partImages: 3 })
    const { id } = await run.planFile()
    const claims = join(run.directory, 'images/.persist/plans/default', id, 'claims')
    await mkdir(claims)
    // Another worker has that part.
    await writeFile(join(claims, 'part-00000.1'), '{"owner":"other","lockMs":3600000}\n')
    expect(await run.work(1, { waitForPart: '30s' })).toMatchObject({ state: 'waiting', worked: 0 })
    expect(run.origin.requests).toHaveLength(0)
    await rm(claims, { recursive: true })
    expect(await run.work(1, { waitForPart: '30s' })).toMatchObject({ state: 'done', worked: 2 })
    expect(await run.work(0)).toMatchObject({ state: 'was-done' })
    expect(run.origin.requests).toHaveLength(6)
  })

  test('whose deadline comes leaves its part open, and what it knew to the next', async () => {
    const urls = showImages(1, 4)
    await run.plan({ urls })
    // The clock is one that moves when somebody sleeps.
    const first = await run.work(0, { deadline: '1s', perHostDelay: '1m' })
    expect(first).toMatchObject({ state: 'open', cancelled: false })
    expect(first.skipped).toBeGreaterThan(0)
    const { open } = await run.status()
    expect(open).toBe(1)
    const second = await run.work(0)
    expect(second).toMatchObject({ state: 'done', unchanged: expect.any(Number), skipped: 0 })
    expect(run.origin.requests).toHaveLength(urls.length)
  })

  test('that is cancelled gives its part back', async () => {
    await run.plan({ urls: showImages(1, 30) })
    const cancel = new AbortController()
    const working = run.work(0, {
      signal: cancel.signal,
      watch: { settled: () => cancel.abort() },
      concurrency: 1,
    })
    expect(await working).toMatchObject({ state: 'open', cancelled: true })
    expect(await run.work(0)).toMatchObject({ state: 'done' })
    // What was under way when the grace ended is asked for once more.
    expect(run.origin.requests.length).toBeLessThanOrEqual(34)
  })

  test('without a memory still works', async () => {
    const { parts } = await run.plan({ urls: showImages(2, 2) })
    const reports = await run.workAll(parts, { manifest: 'off' })
    expect(reports.map(({ state }) => state)).toEqual(Array(parts).fill('done'))
  })
})
