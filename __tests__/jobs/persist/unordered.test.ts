/** Results as they come: for workers that acknowledge each image. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Result } from '../../../src/entry/index.ts'
import { image } from '../../images/images.ts'
import type { Behaviour } from '../../servers/answer.ts'
import { writePlain } from '../../servers/answer.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

const bodyOf = (index: number) => Buffer.concat([image('plain.png'), Buffer.from(`${index}`)])

/** An image that is sent when `gate` opens. */
function serveLater(path: string, index: number, gate: Promise<void>): string {
  const later: Behaviour = async (socket, { method }, write) => {
    await gate
    await writePlain(socket, { body: bodyOf(index) }, method, write)
  }
  return work.origin.serve(path, later)
}

const serve = (index: number) => work.origin.serve(`/${index}.png`, { body: bodyOf(index) })
const positionsOf = (results: readonly Result[]) => results.map(({ position }) => position)

test('two workers acknowledge each image of a queue once, whatever images before it are slow', async () => {
  const SLOW = 20
  const AT_ONCE = 16
  const opened = Promise.withResolvers<void>()
  const urls = Array.from({ length: 200 }, (_, index) =>
    index % SLOW === 0 ? serveLater(`/${index}.png`, index, opened.promise) : serve(index),
  )
  const quick = urls.length - urls.length / SLOW
  const queue = [...urls.entries()]
  const acknowledged: number[] = []
  async function worker(): Promise<void> {
    /** By position in this worker's list. */
    const taken: number[] = []
    let open = 0
    let room = Promise.withResolvers<void>()
    async function* images() {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [job, url] = next
        taken.push(job)
        open++
        yield url
        while (open >= AT_ONCE) {
          room = Promise.withResolvers()
          await room.promise
        }
      }
    }
    const settings = { concurrency: AT_ONCE, perHostConcurrency: AT_ONCE }
    for await (const { position, outcome } of work.start({ urls: images(), unordered: true, ...settings })) {
      expect(outcome).toBe('stored')
      acknowledged.push(taken[position] ?? -1)
      open--
      room.resolve()
      if (acknowledged.length === quick) opened.resolve()
    }
  }
  await Promise.all([worker(), worker()])
  expect(acknowledged.slice(0, quick).filter(job => job % SLOW === 0)).toEqual([])
  expect([...acknowledged].sort((a, b) => a - b)).toEqual([...urls.keys()])
  expect(work.origin.requests).toHaveLength(urls.length)
})

test('a list that is whole is read so, too, by several loops, and again after the run', async () => {
  const opened = Promise.withResolvers<void>()
  const urls = [serveLater('/0.png', 0, opened.promise), serve(1), 'no URL', serve(1)]
  const run = work.start({ urls, unordered: true })
  async function read(): Promise<readonly number[]> {
    const positions: number[] = []
    for await (const { position } of run) if (positions.push(position) === 3) opened.resolve()
    return positions
  }
  const [first, second] = await Promise.all([read(), read()])
  expect([first.at(-1), second.at(-1)]).toEqual([0, 0])
  expect([[...first].sort(), [...second].sort()]).toEqual([urls.map((_, at) => at), urls.map((_, at) => at)])
  expect([...(await read())].sort()).toEqual([0, 1, 2, 3])
  expect(positionsOf([...(await run).results])).toEqual([0, 1, 2, 3])
})

test('results may be requested before the ones before them are there', async () => {
  const urls = [0, 1, 2].map(serve)
  const results = work.start({ urls, unordered: true })[Symbol.asyncIterator]()
  const read = await Promise.all([...urls, 'the end'].map(() => results.next()))
  expect(read.flatMap(({ value }) => value?.position ?? []).sort()).toEqual([0, 1, 2])
  expect(read.at(-1)).toEqual({ done: true, value: undefined })
})
