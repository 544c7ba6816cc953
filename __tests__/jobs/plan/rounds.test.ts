import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
})
afterEach(() => run.close())

const plans = () => join(run.directory, 'images/.persist/plans/default')
/** Folders that hold a file. */
const foldersOf = async () => {
  const names = (await run.planNames()).map(name => name.split('/'))
  return [...new Set(names.flatMap(([, folder = '', file]) => (file === undefined ? [] : [folder])))]
}

/** Three hosts with one image each, and one whose origin is busy. */
async function planOnce() {
  const urls = ['a', 'b', 'c'].map(host => {
    run.show(`/${host}.png`)
    return run.at(`${host}.example/${host}.png`)
  })
  run.origin.serve('/busy.png', { status: 500 })
  const list = [...urls, run.at('d.example/busy.png')]
  const { parts } = await run.plan({ urls: list })
  return { urls: list, parts }
}

describe('the same lists', () => {
  test('are one plan from another folder, by another name, packed, and with blank lines', async () => {
    const lines = [1, 2, 3].map(image => ({ url: `https://a.example/${image}.jpg`, post: image }))
    const text = lines.map(line => JSON.stringify(line)).join('\n')
    await mkdir(join(run.directory, 'night'))
    await writeFile(join(run.directory, 'posts.jsonl'), text)
    await writeFile(join(run.directory, 'night/2026-11-27.jsonl'), `\n\n${text}\r\n\n`)
    await writeFile(join(run.directory, 'again.jsonl.gz'), gzipSync(text))
    expect(await run.plan({ urlsFile: 'posts.jsonl' })).toMatchObject({ isNew: true, round: 1 })
    const known = { isNew: false, round: 1, images: 3 }
    expect(await run.plan({ urlsFile: 'night/2026-11-27.jsonl' })).toMatchObject(known)
    expect(await run.plan({ urlsFile: 'again.jsonl.gz', partImages: 2 })).toMatchObject(known)
    expect(
      await run.plan({
        urlsFile: '2026-11-27.jsonl',
        cwd: join(run.directory, 'night'),
        destination: 'file:../images',
      }),
    ).toMatchObject(known)
    // Places are those of the planning that wrote the parts.
    expect((await run.partLines(0))[0]).toMatchObject({ place: { file: 'posts.jsonl', line: 1 } })
    // Another field, order or URL is another list.
    for (const other of [[{ ...lines[0], post: 7 }, ...lines.slice(1)], lines.toReversed(), lines.slice(1)])
      expect((await refusalOf(run.plan({ urlsFile: await run.list('other.jsonl', other) }))).message).toMatch(
        /these are other lists/,
      )
  })
})

describe('a plan that is done', () => {
  test('begins a new round, which tries again what failed and has counts of its own', async () => {
    const { urls, parts } = await planOnce()
    await run.workAll(parts)
    expect(await run.status()).toMatchObject({ round: 1, open: 0, stored: 1, unchanged: 2, failed: 1 })
    const requests = run.origin.requests.length

    expect(await run.plan({ urls })).toMatchObject({ isNew: true, round: 2, parts })
    expect(await run.status()).toMatchObject({ round: 2, open: parts, total: 0, failed: 0 })
    run.show('/busy.png')
    await run.workAll(parts)
    const second = await run.status({ resultsFile: 'all.jsonl' })
    expect(second).toMatchObject({ round: 2, open: 0, stored: 0, unchanged: 4, failed: 0 })
    expect((await run.lines('all.jsonl')).map(({ url }) => url)).toEqual(urls)
    // Known images are not asked for again.
    expect(run.origin.requests.slice(requests).map(({ path }) => path)).toEqual(['/busy.png'])
  })

  test('gives the lines of the round before for positions that the open round has not done', async () => {
    const { urls, parts } = await planOnce()
    await run.workAll(parts)
    await run.plan({ urls })
    await run.work(0)
    const open = await run.status({ resultsFile: 'all.jsonl', failedFile: 'failed.jsonl' })
    const done = (await run.partLines(0)).map(({ position }) => position)
    const lines = await run.lines('all.jsonl')
    expect(lines.map(({ url }) => url)).toEqual(urls)
    for (const { position, round } of lines) expect(round).toBe(done.includes(position) ? undefined : 1)
    // Counts and failures are of the current round.
    expect(open).toMatchObject({ done: 1, total: done.length, stored: 0 })
    const last = await run.status({ round: 'last', resultsFile: 'last.jsonl' })
    expect(last).toMatchObject({ round: 1, open: 0, done: parts, total: 4, stored: 1, failed: 1 })
    for (const { round } of await run.lines('last.jsonl')) expect(round).toBeUndefined()
  })

  test('keeps the folder of the last round alone, and what came too late goes as well', async () => {
    const { urls, parts } = await planOnce()
    expect((await refusalOf(run.status({ round: 'last' }))).message).toMatch(/no round before this one/)
    const ids: string[] = []
    for (let round = 1; round <= 3; round++) {
      ids.push((await run.planFile()).id)
      await run.workAll(parts)
      await run.plan({ urls })
    }
    const { id, previous } = await run.planFile()
    expect([ids[0]?.slice(0, 12), id.endsWith('-4'), previous]).toEqual([id.slice(0, 12), true, ids[2]])
    expect((await foldersOf()).sort()).toEqual([ids[2], id].sort())
    // A worker of the first round writes after its folder was removed.
    await mkdir(join(plans(), ids[0] ?? '', 'results'), { recursive: true })
    await writeFile(join(plans(), ids[0] ?? '', 'results/part-00000.jsonl.gz'), 'late')
    await run.workAll(parts)
    await run.plan({ urls })
    expect(await foldersOf()).not.toContain(ids[0])
  })

  test('gives way to other lists, and nothing of it stays', async () => {
    const { urls, parts } = await planOnce()
    await run.workAll(parts)
    const { id } = await run.planFile()
    expect(await run.plan({ urls: urls.slice(1) })).toMatchObject({ isNew: true, round: 2 })
    expect(await foldersOf()).not.toContain(id)
    expect(await run.planFile()).not.toHaveProperty('previous')
  })

  test('goes on without its last round where that is damaged', async () => {
    const { urls, parts } = await planOnce()
    await run.workAll(parts)
    await run.plan({ urls })
    const { previous = '' } = await run.planFile()
    await writeFile(join(plans(), previous, 'plan.json'), '{')
    expect(await run.status({ resultsFile: 'all.jsonl' })).toMatchObject({ open: parts })
    expect(await run.lines('all.jsonl')).toEqual([])
    expect((await refusalOf(run.status({ round: 'last' }))).message).toMatch(/no round before/)
  })
})

describe('an abandoned part', () => {
  const abandon = async (reason: string, time = 1) => {
    const { id } = await run.planFile()
    await mkdir(join(plans(), id, 'results'), { recursive: true })
    await writeFile(
      join(plans(), id, `results/part-00000.abandoned-${time}.json`),
      JSON.stringify({ reason, message: 'it killed three workers' }),
    )
    return join(plans(), id)
  }

  test('counts as failed, says the way out, and is opened again by planning the same lists', async () => {
    const { urls, parts } = await planOnce()
    for (let part = 1; part < parts; part++) await run.work(part)
    await abandon('worker-crash')
    const status = await run.status({ failOn: '90%' })
    expect(status).toMatchObject({ abandoned: 1, open: 0, reasons: { 'worker-crash': expect.any(Number) } })
    expect(status.failure).toMatch(/^1 part is abandoned\. Plan the same lists again/)
    expect((await run.status({ failOn: 'none' })).failure).toBeUndefined()
    expect(await run.plan({ urls })).toMatchObject({ isNew: false, round: 1, reopened: 1 })
    expect(await run.status()).toMatchObject({ abandoned: 0, open: 1 })
    // It may be abandoned once more, and opened once more.
    await abandon('worker-crash', 2)
    expect(await run.status()).toMatchObject({ abandoned: 1, open: 0 })
    expect(await run.plan({ urls })).toMatchObject({ reopened: 1 })
    await run.work(0)
    expect(await run.status()).toMatchObject({ abandoned: 0, open: 0, total: 4, failed: 1 })
  })

  test('is written anew if it cannot be read', async () => {
    const { urls } = await planOnce()
    const folder = await abandon('part-damaged')
    const file = join(folder, 'part-00000.jsonl.gz')
    const whole = await readFile(file)
    for (const damage of [Buffer.from('no gzip'), gzipSync('{}\n'), undefined]) {
      await (damage ? writeFile(file, damage) : rm(file))
      // A damaged part has no lines, and its images count all the same.
      const status = await run.status({ resultsFile: 'all.jsonl' })
      expect(status).toMatchObject({ abandoned: 1, reasons: { 'part-damaged': status.failed } })
      expect(status.failed).toBeGreaterThan(0)
      expect(await run.plan({ urls })).toMatchObject({ isNew: false, reopened: 1 })
      expect(await readFile(file)).toEqual(whole)
      await rm(join(folder, 'results/part-00000.reopened-1.json'))
    }
  })
})

describe('a plan of version 1', () => {
  const makeOld = async () => {
    const made = await planOnce()
    const { id, queue: _, round: __, ...plan } = await run.planFile()
    const old = { ...plan, version: 1, id, uuid: '01234567-89ab-4cde-8f01-23456789abcd' }
    await writeFile(join(plans(), 'plan.json'), JSON.stringify(old))
    return { ...made, id }
  }

  test('is read by status, refused by work, and replaced by plan when it is done or with replace', async () => {
    const { urls, parts, id } = await makeOld()
    expect(await run.status()).toMatchObject({ open: parts, round: 1 })
    expect((await refusalOf(run.work(0))).message).toMatch(/made by an older release/)
    expect((await refusalOf(run.plan({ urls }))).message).toMatch(/is open and was made by an older release/)
    await mkdir(join(plans(), id, 'results'), { recursive: true })
    for (let part = 0; part < parts; part++)
      await writeFile(join(plans(), id, `results/part-0000${part}.aside.txt`), 'it killed three workers\n')
    expect(await run.status()).toMatchObject({ open: 0, abandoned: parts, failed: 4 })
    expect(await run.plan({ urls })).toMatchObject({ isNew: true, round: 2 })
    expect(await run.planFile()).toMatchObject({ version: 2 })
    expect(await foldersOf()).not.toContain(id)
  })

  test('gives way to replace while it is open', async () => {
    const { urls } = await makeOld()
    expect(await run.plan({ urls, replace: true })).toMatchObject({ isNew: true, round: 2 })
    await run.work(0)
    expect(await run.status()).toMatchObject({ done: 1 })
  })
})
