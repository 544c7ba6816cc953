import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { brokenPage, endlessPage, silentPage } from '../../servers/error-pages.ts'
import type { Answer } from '../../servers/origin.ts'
import { type Exchanging, exchanging, PATIENT } from '../../support/test-exchange.ts'

let work: Exchanging
beforeEach(async () => {
  work = await exchanging()
})
afterEach(() => work.close())

const QUICK = { ...PATIENT, idleMs: 80 }
const sample = (answer: Answer, limits = PATIENT) =>
  work.ask(work.origin.serve('/a', answer), { limits, onHead: () => ({ sample: 1000 }) })

/** Whether a further exchange finds the connection of the first. */
async function isKept(): Promise<boolean> {
  await work.ask(work.origin.serve('/next', {}))
  return work.origin.connections === 1
}

describe('a body of which the beginning is enough', () => {
  test.each([{}, { chunked: true }])('is kept whole where it is that short (%j)', async framing => {
    const { status, body } = await sample({ status: 403, body: 'x'.repeat(1000), ...framing })
    expect([status, body.toString(), await isKept()]).toEqual([403, 'x'.repeat(1000), true])
  })

  test.each([
    ['by one byte', { body: 'x'.repeat(1001) }],
    ['by a megabyte', { body: Buffer.alloc(2 ** 20, 'x') }],
    ['by a megabyte in chunks', { body: Buffer.alloc(2 ** 20, 'x'), chunked: true }],
  ])('is cut, and its connection with it, where it is longer %s', async (_how, answer) => {
    const { status, body } = await sample({ status: 403, ...answer })
    expect([status, body.toString(), await isKept()]).toEqual([403, 'x'.repeat(1000), false])
  })

  test('may have no end', async () => {
    const { status, body } = await sample(endlessPage(503))
    expect([status, body.length, await isKept()]).toEqual([503, 1000, false])
  })

  test('may break, and what came of it is kept', async () => {
    const { status, body } = await sample(brokenPage(404, 'half a pa'))
    expect([status, body.toString()]).toEqual([404, 'half a pa'])
  })

  test('may fall silent for as long as a silence may last, and what came of it is kept', async () => {
    const { status, body } = await sample(silentPage(404, 'half a pa'), QUICK)
    expect([status, body.toString(), await isKept()]).toEqual([404, 'half a pa', false])
  })

  test('takes no more memory than it may', async () => {
    const { body } = await sample({ status: 403, body: Buffer.alloc(2 ** 20, 'x') })
    expect(body.buffer.byteLength).toBeLessThanOrEqual(64 * 1024)
  })
})

test('an unwanted body may fall silent as well: its status counts', async () => {
  const url = work.origin.serve('/a', silentPage(302, 'moved'))
  const { status, body } = await work.ask(url, { limits: QUICK, onHead: () => ({ drain: 1000 }) })
  expect([status, body.length, await isKept()]).toEqual([302, 0, false])
})
