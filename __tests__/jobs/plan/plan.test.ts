import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { partitionOf } from '../../../src/storage/manifest/partitions/partitions.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
})
afterEach(() => run.close())

const urls = (host: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, number) => `https://${host}/${from + number}.jpg`)

async function partsOf(run: PlannedRun) {
  const { parts } = await run.planFile()
  const lines = await Promise.all(parts.map((_, number) => run.partLines(number)))
  return parts.map((part, number) => ({
    ...part,
    lines: lines[number] ?? [],
    hosts: [...new Set(lines[number]?.map(({ url }) => URL.parse(String(url))?.host))],
  }))
}

describe('a plan', () => {
  test('holds every position once, hosts whole within a part, all of one partition', async () => {
    const lists = Array.from({ length: 60 }, (_, host) => urls(`h${host}.example`, 1 + (host % 7))).flat()
    const report = await run.plan({ urls: lists, partImages: 50 })
    const parts = await partsOf(run)
    expect(report).toMatchObject({ isNew: true, images: lists.length, parts: parts.length })
    const lines = parts.flatMap(part => part.lines)
    expect(lines.map(({ position }) => position).sort((a, b) => Number(a) - Number(b))).toEqual(
      lists.map((_, position) => position),
    )
    for (const { position, url } of lines) expect(url).toBe(lists[Number(position)])
    const hosts = parts.flatMap(part => part.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    for (const { partition, lines, images } of parts) {
      expect([...new Set(lines.map(({ url }) => partitionOf(String(url))))]).toEqual([partition])
      expect(lines).toHaveLength(images)
      const positions = lines.map(({ position }) => Number(position))
      expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    }
  })

  test('makes a chain of a host that is larger than a part, and begins with what takes longest', async () => {
    const lists = [...urls('small.example', 3), ...urls('large.example', 25), ...urls('middle.example', 8)]
    await run.plan({ urls: lists, partImages: 10 })
    const parts = await partsOf(run)
    const chain = parts.filter(({ hosts }) => hosts.includes('large.example'))
    expect(chain.map(({ images, after, longest }) => [images, after, longest])).toEqual([
      [10, undefined, 25],
      [10, 0, 15],
      [5, 1, 5],
    ])
    expect(chain.flatMap(({ lines }) => lines)).toHaveLength(25)
    expect(parts.map(({ longest }) => longest)).toEqual([25, 15, 5, 8, 3])
    expect(parts.find(({ hosts }) => hosts.includes('middle.example'))?.after).toBeUndefined()
  })

  test('says how much of the memory the tasks of an array read', async () => {
    const lists = urls('large.example', 24)
    const partition = partitionOf(lists[0] ?? '')
    const folder = join(run.directory, 'images/.persist/manifest/v2', partition, 'segments')
    await mkdir(folder, { recursive: true })
    const name = `20260401T120000000Z-run-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.jsonl.gz`
    await writeFile(join(folder, name), Buffer.alloc(16_000_000))
    await run.plan({ urls: lists, partImages: 3 })
    expect(run.notices).toEqual([expect.stringMatching(/each of the 8 parts .* read 0\.1 GB of the memory/)])
    await run.plan({ urls: lists, partImages: 12, replace: true })
    expect(run.notices).toHaveLength(1)
  })

  test('gives the parts of a partition adjacent numbers, after a chain that takes a fifth of the time', async () => {
    const hosts = Array.from({ length: 900 }, (_, host) => urls(`h${host}.example`, 1 + (host % 3))).flat()
    await run.plan({
      urls: [...hosts, ...urls('large.example', 700), ...urls('chain.example', 60)],
      partImages: 3,
    })
    const parts = await partsOf(run)
    const isLarge = parts.map(({ hosts }) => hosts.includes('large.example'))
    expect(isLarge.indexOf(false)).toBe(Math.ceil(700 / 3))
    expect(isLarge.lastIndexOf(true)).toBeLessThan(isLarge.indexOf(false))
    const rest = parts.slice(isLarge.indexOf(false))
    const ofOthers = rest.filter(({ partition }) => partition !== parts[0]?.partition)
    expect(ofOthers[0]?.hosts).toEqual(['chain.example'])
    const partitions = rest.map(({ partition }) => partition)
    const runs = partitions.filter((partition, at) => partition !== partitions[at - 1])
    expect(runs).toHaveLength(new Set(partitions).size)
    for (const [number, { after = -1 }] of parts.entries()) expect(after).toBeLessThan(number)
  })

  test('puts the same image of a large host into one part of its chain', async () => {
    const lists = [...urls('large.example', 10), ...urls('large.example', 10)]
    await run.plan({ urls: lists, partImages: 10 })
    const parts = await partsOf(run)
    expect(parts.map(({ lines }) => new Set(lines.map(({ url }) => url)).size)).toEqual([5, 5])
  })

  test('keeps keys, pages, ids, fields, inline images and what is wrong', async () => {
    const list = await run.list('posts.jsonl', [
      { image: 'https://a.example/1.jpg', name: 'one.jpg', page: 'https://a.example/p', id: 7, tags: ['x'] },
      { image: '/2.jpg', page: 'https://b.example/post' },
      { image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' },
      { image: 'ftp://c.example/3.jpg' },
      { image: 12 },
      '{broken',
    ])
    await run.plan({
      urlsFile: list,
      urlField: 'image',
      keyField: 'name',
      refererField: 'page',
      idField: 'id',
    })
    const lines = (await partsOf(run)).flatMap(part => part.lines)
    const at = (position: number) => lines.find(line => line.position === position)
    expect(at(0)).toEqual({
      position: 0,
      url: 'https://a.example/1.jpg',
      key: 'one.jpg',
      referer: 'https://a.example/p',
      id: '7',
      place: { file: 'posts.jsonl', line: 1, pointer: '/image' },
      fields: { id: 7, tags: ['x'] },
    })
    expect(at(1)).toMatchObject({ url: '/2.jpg', referer: 'https://b.example/post' })
    expect(at(2)).toMatchObject({ url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' })
    expect(at(3)).toMatchObject({ where: { en: 'posts.jsonl, line 4', zh: expect.stringContaining('4') } })
    expect(at(4)).toMatchObject({ url: '', problem: { en: expect.stringContaining('not a URL') } })
    expect(at(5)).toMatchObject({ url: '', where: { en: 'posts.jsonl, line 6' } })
    expect((await run.planFile()).lists).toEqual({
      urlsFile: ['posts.jsonl'],
      urlField: 'image',
      keyField: 'name',
      refererField: 'page',
      idField: 'id',
    })
  })

  test('holds a BigInt of a program as text', async () => {
    await run.plan({ urls: [{ url: 'https://a.example/1.jpg', id: 7n, of: [1n] }], idField: 'id' })
    const [part] = await partsOf(run)
    expect(part?.lines).toMatchObject([{ id: '7', fields: { id: '7', of: ['1'] } }])
  })

  test('reads front matter, or not, and says so where it does not', async () => {
    const file = join(run.directory, 'a.md')
    await writeFile(file, '---\ncover: https://a.example/1.png\n---\n![](https://a.example/2.png)\n')
    expect(await run.plan({ urlsFile: file })).toMatchObject({ images: 2 })
    expect((await run.planFile()).lists).not.toHaveProperty('frontMatter')
    expect(await run.plan({ urlsFile: file, frontMatter: 'none', replace: true })).toMatchObject({
      images: 1,
    })
    expect((await run.planFile()).lists).toMatchObject({ frontMatter: 'none' })
  })

  test('has no line of a comment, and none of a list without URLs', async () => {
    expect(await run.plan({ urls: '# nothing\n' })).toMatchObject({ images: 0, parts: 0 })
    expect(run.notices).toHaveLength(1)
  })
})

test('one id with two pictures ends the planning before anything is written', async () => {
  const record = (id: number, name: string) => ({ id, url: `https://a.example/x/${name}.png` })
  const list = await run.list('posts.jsonl', [record(1, 'cat'), record(2, 'owl'), record(1, 'dog')])
  await expect(run.plan({ urlsFile: list, idField: 'id' })).rejects.toThrow(
    'id-field gives two pictures one id: posts.jsonl, line 1, /url and posts.jsonl, line 3, /url (cat.png, dog.png).',
  )
  // The folder of the plans is not there either.
  await expect(run.planNames()).rejects.toThrow('ENOENT')
  // Without ids they are three images.
  expect(await run.plan({ urlsFile: list })).toMatchObject({ images: 3 })
})

describe('planned again', () => {
  test('the same lists are one plan, and nothing is written', async () => {
    const lists = urls('a.example', 5)
    await run.plan({ urls: lists })
    const before = await run.planNames()
    expect(await run.plan({ urls: lists })).toEqual({
      plan: 'default',
      isNew: false,
      round: 1,
      reopened: 0,
      images: 5,
      parts: 1,
      queue: undefined,
    })
    expect(await run.planNames()).toEqual(before)
  })

  test('other lists are refused while parts are open, and replace them when asked', async () => {
    await run.plan({ urls: urls('a.example', 5) })
    const { id } = await run.planFile()
    const other = { urls: urls('b.example', 2) }
    expect((await refusalOf(run.plan(other))).message).toMatch(
      /1 of 1 parts of the plan 'default' are open.*`replace`/,
    )
    expect((await run.planFile()).id).toBe(id)
    expect(await run.plan({ ...other, replace: true })).toMatchObject({ isNew: true, images: 2 })
    const names = await run.planNames()
    expect(names.filter(name => name.includes(id))).toEqual([])
    expect(names).toHaveLength(2)
  })

  test('other lists replace a plan that is done', async () => {
    run.show('/1.png')
    await run.plan({ urls: [run.at('a.example/1.png')] })
    await run.work(0)
    expect(await run.plan({ urls: urls('b.example', 2) })).toMatchObject({ isNew: true, images: 2 })
  })

  test('other lists do not replace a plan that another process made while they were read', async () => {
    run.show('/1.png')
    await run.plan({ urls: [run.at('a.example/1.png')] })
    await run.work(0)
    async function* slow() {
      yield 'https://b.example/1.jpg'
      await run.plan({ urls: urls('c.example', 3) })
    }
    expect((await refusalOf(run.plan({ urls: slow() }))).message).toMatch(/another process has made a plan/)
    expect(await run.status()).toMatchObject({ round: 2, images: 3, open: 1 })
    async function* same() {
      await run.plan({ urls: urls('c.example', 3), replace: true })
      yield* urls('c.example', 3)
    }
    expect(await run.plan({ urls: same(), replace: true })).toMatchObject({ round: 3, images: 3 })
  })

  test('what an interrupted removal left of the same lists is not done', async () => {
    run.show('/1.png')
    const lists = { urls: [run.at('a.example/1.png')] }
    await run.plan(lists)
    await run.work(0)
    await rm(join(run.directory, 'images/.persist/plans/default/plan.json'))
    expect(await run.plan(lists)).toMatchObject({ isNew: true })
    expect(await run.status()).toMatchObject({ done: 0, open: 1 })
    expect(await run.work(0)).toMatchObject({ state: 'done', unchanged: 1 })
  })

  test('parts that an interrupted planning cut in another way are none of the plan', async () => {
    const lists = Array.from({ length: 4 }, (_, number) => {
      run.show(`/${number}.png`)
      return run.at(`a.example/${number}.png`)
    })
    await run.plan({ urls: lists, partImages: 3 })
    await rm(join(run.directory, 'images/.persist/plans/default/plan.json'))
    const { parts } = await run.plan({ urls: lists, partImages: 2 })
    expect((await run.workAll(parts)).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(await run.status()).toMatchObject({ open: 0, abandoned: 0, total: 4, failed: 0 })
  })

  test('the same lists anew are a plan whose parts are open', async () => {
    run.show('/1.png')
    const lists = { urls: [run.at('a.example/1.png')] }
    await run.plan(lists)
    await run.work(0)
    expect(await run.plan({ ...lists, replace: true })).toMatchObject({ isNew: true })
    expect(await run.status()).toMatchObject({ done: 0, open: 1 })
  })

  test('plans of different names do not know each other', async () => {
    await run.plan({ urls: urls('a.example', 5) })
    expect(await run.plan({ urls: urls('b.example', 2), plan: 'night-2.1' })).toMatchObject({ isNew: true })
    expect((await refusalOf(run.plan({ urls: [], plan: '../x' }))).message).toMatch(
      /plan is "\.\.\/x": .*letters, digits/,
    )
  })
})

test('a plan that is cancelled is none', async () => {
  const signal = AbortSignal.abort()
  expect((await refusalOf(run.plan({ urls: urls('a.example', 5), signal }))).message).toMatch(/cancelled/)
  expect(await run.planNames().catch(() => [])).toEqual([])
})
