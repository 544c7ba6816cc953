import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { failedLine } from '../../support/failed-lines.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
})
afterEach(() => run.close())

function showHosts(count: number): string[] {
  return Array.from({ length: count }, (_, host) => {
    run.show(`/${host}.png`)
    return run.at(`h${host}.example/${host}.png`)
  })
}

async function plantResult(name: string, bytes: Buffer | string): Promise<void> {
  const { id } = await run.planFile()
  const folder = join(run.directory, 'images/.persist/plans/default', id, 'results')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), bytes)
}

describe('a plan at work', () => {
  test('says how far it is, and writes what is known of it', async () => {
    const urls = showHosts(5)
    const { parts } = await run.plan({ urls })
    await run.work(0)
    await run.work(1)
    const status = await run.status({ resultsFile: 'so-far.jsonl' })
    expect(status).toMatchObject({ parts, done: 2, abandoned: 0, open: parts - 2, images: 5 })
    // Two hosts may share a part: which do, their ports decide.
    expect(status.imagesDone).toBeGreaterThanOrEqual(2)
    expect(status.imagesDone).toBeLessThanOrEqual(5 - (parts - 2))
    expect(status.total).toBe(status.imagesDone)
    const positions = (await run.lines('so-far.jsonl')).map(({ position }) => Number(position))
    expect(positions).toHaveLength(status.imagesDone)
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  })

  test('is followed to its end, and every look is told', async () => {
    const { parts } = await run.plan({ urls: showHosts(3) })
    const looks: number[] = []
    const following = run.status({ follow: true, watch: { looked: ({ done }) => void looks.push(done) } })
    await run.workAll(parts)
    expect(await following).toMatchObject({ open: 0, done: parts, stored: expect.any(Number), total: 3 })
    expect(looks.at(-1)).toBe(parts)
  })

  test('is followed by the plan that takes its place, and by none that is removed', async () => {
    await run.plan({ urls: showHosts(3) })
    await run.work(0)
    const replaced = Promise.withResolvers<void>()
    const looks: number[] = []
    const following = run.status({
      follow: true,
      resultsFile: 'all.jsonl',
      watch: {
        looked({ images }) {
          looks.push(images)
          if (looks.length === 3) replaced.resolve()
        },
        notice: sentence => void run.notices.push(sentence),
      },
    })
    await replaced.promise
    const { parts } = await run.plan({ urls: showHosts(2), replace: true })
    await run.workAll(parts)
    expect(await following).toMatchObject({ round: 2, open: 0, images: 2, total: 2 })
    expect(await run.lines('all.jsonl')).toHaveLength(2)
    expect(run.notices.filter(text => text.includes('took the place'))).toHaveLength(1)
    await run.plan({ urls: showHosts(4) })
    const looked = Promise.withResolvers<void>()
    const notices: string[] = []
    const watch = {
      looked: () => looked.resolve(),
      notice: (sentence: string) => void notices.push(sentence),
    }
    const gone = refusalOf(run.status({ follow: true, watch }))
    await looked.promise
    await rm(join(run.directory, 'images/.persist/plans/default'), { recursive: true })
    expect((await gone).message).toMatch(/there is no plan 'default'/)
    expect(notices).toEqual([])
  })

  test('counts as failed by fail-on, as a run does', async () => {
    const urls = [...showHosts(3), run.at('gone.example/gone.png')]
    const { parts } = await run.plan({ urls })
    await run.workAll(parts)
    expect((await run.status()).failure).toBeUndefined()
    expect((await run.status({ failOn: 'any' })).failure).toMatch(/^1 of 4 images are not in the store/)
    expect((await run.status({ failOn: '50%' })).failure).toBeUndefined()
  })

  test('that is not there is told', async () => {
    expect((await refusalOf(run.status({ plan: 'nightly' }))).message).toMatch(/there is no plan 'nightly'/)
  })
})

test('the images of an abandoned part have failed, with why, and are to be tried again', async () => {
  const urls = showHosts(2)
  await run.plan({ urls, partImages: 1 })
  await run.work(0)
  await plantResult(
    'part-00001.abandoned-1.json',
    JSON.stringify({ reason: 'worker-crash', message: 'it killed three workers' }),
  )
  const status = await run.status({ resultsFile: 'all.jsonl', failedFile: 'again.jsonl' })
  expect(status).toMatchObject({
    open: 0,
    done: 1,
    abandoned: 1,
    failed: 1,
    total: 2,
    reasons: { 'worker-crash': 1 },
  })
  const failed = (await run.lines('all.jsonl')).find(({ outcome }) => outcome === 'failed')
  expect(failed).toMatchObject({
    reason: 'worker-crash',
    message: expect.stringContaining('it killed three'),
  })
  expect(await run.lines('again.jsonl')).toEqual([failedLine({ url: failed?.url }, 'worker-crash')])
})

describe('what somebody else has put there', () => {
  test('costs its own lines and no more', async () => {
    await run.plan({ urls: showHosts(1) })
    const line = { position: 0, url: 'https://a.example/1.png', outcome: 'stored', key: 'x.png' }
    const lines = [
      line,
      // Nobody fills a list up to there.
      { ...line, position: Number.MAX_SAFE_INTEGER },
      { ...line, key: '../../x.png' },
      { ...line, key: '.persist/manifest/v1/segments/x.jsonl.gz' },
      { ...line, key: undefined },
      { position: -1, url: 'https://a.example/1.png', outcome: 'stored' },
      { position: 1, url: 'https://a.example/2.png', outcome: 'exploded' },
      { end: true, bytes: 'many', requests: 7 },
    ].map(line => JSON.stringify(line))
    await plantResult('part-00000.jsonl.gz', gzipSync([...lines, 'no JSON'].join('\n')))
    expect(await run.status({ resultsFile: 'all.jsonl' })).toMatchObject({ total: 1, stored: 1, bytes: 0 })
    expect(run.notices).toEqual(['part 0: 7 lines are unreadable and skipped'])
  })

  test('says of an image what a worker would have said, and no more', async () => {
    await run.plan({ urls: ['https://a.example/1.png', 'https://a.example/2.png'] })
    const hostile = {
      position: 0,
      url: 'https://a.example/1.png',
      outcome: 'failed',
      reason: '**x** <img src=x>',
      message: 7,
      publicUrl: 'javascript:alert(1)',
      place: 'everywhere',
      fields: [],
      surprise: 1,
    }
    const kept = {
      position: 1,
      url: 'https://a.example/2.png',
      outcome: 'failed',
      reason: 'http-404',
      message: 'gone',
    }
    const lines = [hostile, hostile, kept].map(line => JSON.stringify(line))
    await plantResult('part-00000.jsonl.gz', gzipSync(lines.join('\n')))
    expect((await run.status({ resultsFile: 'all.jsonl' })).reasons).toEqual({ unexpected: 1, 'http-404': 1 })
    const { position, url, outcome } = hostile
    expect(await run.lines('all.jsonl')).toEqual([{ position, url, outcome }, kept])
  })

  test('has no more to say of an abandoned part than a sentence holds', async () => {
    await run.plan({ urls: showHosts(1) })
    await plantResult('part-00000.abandoned-1.json', JSON.stringify({ message: 'x'.repeat(100_000) }))
    await run.status({ resultsFile: 'all.jsonl' })
    const [failed] = await run.lines('all.jsonl')
    expect(String(failed?.message).length).toBeLessThan(300)
  })

  test('and what it says of that part has no control character and no turned text', async () => {
    await run.plan({ urls: showHosts(1) })
    const message = 'a\u001b[31m\u202e\n::error::b'
    await plantResult('part-00000.abandoned-1.json', JSON.stringify({ message }))
    await run.status({ resultsFile: 'all.jsonl' })
    const [failed] = await run.lines('all.jsonl')
    expect(failed?.message).toMatch(/^part 0 was abandoned: a/)
    expect(failed?.message).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  test('is not followed anywhere, nor unpacked without end', async () => {
    await run.plan({ urls: showHosts(1) })
    await plantResult('part-99999.jsonl.gz', gzipSync('{}'))
    await plantResult('../part-00000.txt', 'x')
    expect(await run.status()).toMatchObject({ done: 0, open: 1 })
    await plantResult('part-00000.jsonl.gz', gzipSync(Buffer.alloc(450 * 1024 * 1024)))
    expect(await run.status()).toMatchObject({ done: 0, open: 1, total: 0 })
    expect(run.notices).toEqual([expect.stringMatching(/^part 0: its results are damaged/)])
  })

  test('a plan that is none is refused', async () => {
    const { id } = await run.planFile().catch(() => ({ id: undefined }))
    expect(id).toBeUndefined()
    await run.plan({ urls: showHosts(1) })
    const file = join(run.directory, 'images/.persist/plans/default/plan.json')
    for (const text of ['{', '{"version":2}', '{"version":1,"id":"../../x-1","parts":[]}']) {
      await writeFile(file, text)
      expect((await refusalOf(run.status())).message).toMatch(/plan\.json.* cannot be read/)
      expect((await refusalOf(run.work(0))).message).toMatch(/plan\.json.* cannot be read/)
    }
    expect(await readdir(run.directory)).toEqual(['images'])
  })
})
