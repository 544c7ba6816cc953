/** Bytes that a list hands over: how many the run holds at once, before it takes the next record. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { persist, type Store } from '../../../src/entry/index.ts'
import { image } from '../../images/images.ts'

const MIB = 1024 * 1024
const COUNT = 40
/** Bytes ahead of those that are stored, at most. */
const MOST = 128 * MIB

const png = image('plain.png')
const body = Buffer.concat([png, Buffer.alloc(5 * MIB - png.length, 1)])
const base64 = body.toString('base64')

/** Uploads take a while, so that the list runs ahead as far as it may. */
function slowStore(stored: () => void): Store {
  return {
    head: async () => undefined,
    async put() {
      await new Promise(resolve => setTimeout(resolve, 20))
      stored()
      return { stored: true }
    },
    get: async () => undefined,
    async *list() {},
  }
}

test.each([
  ['bytes', body.length, { url: 'https://example.com/a.png', bytes: body }],
  ['`data:` URIs', base64.length, { url: `data:image/png;base64,${base64}` }],
])('an arriving list of %s is read no faster than they are stored', async (_, size, record) => {
  let used = 0
  let peak = 0
  async function* list() {
    for (let id = 0; id < COUNT; id++) {
      used += size
      peak = Math.max(peak, used)
      yield { ...record, id }
    }
  }
  const report = await persist({
    urls: list(),
    store: slowStore(() => {
      used -= size
    }),
    manifest: 'off',
    key: '{field.id}/{sha256}.{ext}',
    concurrency: 2,
  })
  expect(report).toMatchObject({ stored: COUNT, failure: undefined })
  expect(peak).toBeLessThanOrEqual(MOST)
  expect(peak).toBeGreaterThan(MOST / 4)
})

test('known images wait for the first look at the store no longer than they fit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ahead-'))
  try {
    const of = async (count: number) => {
      let used = 0
      let peak = 0
      async function* list() {
        for (let id = 0; id < count; id++) {
          used += body.length
          peak = Math.max(peak, used)
          yield { url: `https://example.com/${id}.png`, bytes: body }
        }
      }
      const { unchanged } = await persist({
        urls: list(),
        destination: `file:${folder}`,
        watch: {
          settled() {
            used -= body.length
          },
        },
      })
      return { peak, unchanged }
    }
    await of(COUNT)
    const again = await of(COUNT)
    expect(again.unchanged).toBe(COUNT)
    expect(again.peak).toBeLessThanOrEqual(MOST)
  } finally {
    await rm(folder, { recursive: true })
  }
})
