/** Bytes that an arriving list hands over: the run keeps none once their image is done, though the list goes on. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const COUNT = 20
let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

/** @returns how many bodies are alive when every result is there and the list is not at its end, and the outcomes */
async function aliveOf(kind: { readonly dryRun?: boolean }): Promise<{ alive: number; outcomes: string[] }> {
  const bodies: WeakRef<Uint8Array>[] = []
  const looked = Promise.withResolvers<void>()
  async function* list() {
    for (let id = 0; id < COUNT; id++) yield record(id, bodies)
    // The same images once more, whose jobs are done by then.
    for (let id = 0; id < COUNT; id++) yield record(id, bodies)
    // The reader of the list holds the last record.
    yield 'https://example.com/refused.png?a b'.repeat(1000)
    await looked.promise
  }
  const outcomes: string[] = []
  let alive = Number.NaN
  for await (const { outcome } of work.start({ urls: list(), manifest: 'on', ...kind })) {
    outcomes.push(outcome)
    if (outcomes.length < 2 * COUNT + 1) continue
    // An image is done a little after its result is there.
    for (let pass = 0; pass < 10; pass++) {
      await new Promise(setImmediate)
      collectGarbage()
    }
    alive = bodies.filter(body => body.deref() !== undefined).length
    looked.resolve()
  }
  return { alive, outcomes: [...new Set(outcomes)] }
}

function record(id: number, bodies: WeakRef<Uint8Array>[]) {
  const bytes = new Uint8Array([...image('plain.png'), id])
  bodies.push(new WeakRef(bytes))
  return { url: `https://example.com/${id}.png`, bytes }
}

test('of new images, of known ones and in a dry run', async () => {
  expect(await aliveOf({ dryRun: true })).toEqual({ alive: 0, outcomes: ['skipped', 'refused'] })
  expect(await aliveOf({})).toEqual({ alive: 0, outcomes: ['stored', 'refused'] })
  expect(await aliveOf({})).toEqual({ alive: 0, outcomes: ['unchanged', 'refused'] })
})
