/** Bytes that an arriving list brings for an image whose request has begun or has ended: no run drops them in silence. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { digestsOf } from '../../../src/base/digests/digests.ts'
import { type ImageName, image } from '../../images/images.ts'
import { writePlain } from '../../servers/answer.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

const asked = () => work.origin.requests.map(({ path }) => path)
const sha256 = (name: ImageName) => digestsOf(image(name), ['sha256']).sha256

/** A record by its path and, for bytes, the name of an image. */
type Step = readonly [path: string, bytes?: ImageName]

/** A list that brings its next record when there are results for all earlier ones. */
async function outcomesOf(steps: readonly Step[], options: object, hasId: boolean) {
  let settled = Promise.withResolvers<void>()
  async function* list() {
    for (const [path, name] of steps) {
      yield {
        url: work.origin.url + path,
        ...(hasId && { id: 'x7' }),
        ...(name && { bytes: new Uint8Array(image(name)) }),
      }
      await settled.promise
      settled = Promise.withResolvers<void>()
    }
  }
  const outcomes: [string, string | undefined][] = []
  const run = work.start({ urls: list(), ...(hasId && { idField: 'id' }), ...options })
  for await (const { outcome, reason, sha256: digest } of run) {
    outcomes.push([reason ?? outcome, digest])
    settled.resolve()
  }
  await run
  return outcomes
}

describe.each([
  ['without an id', false],
  ['with an id', true],
])('bytes %s that come later than a result', (_, hasId) => {
  // An id names the image whatever its URL.
  const later = hasId ? '/later/a.png' : '/a.png'

  describe.each([
    ['in order', {}],
    ['unordered', { unordered: true }],
  ])('%s', (_, options) => {
    test('are the image where they are equal, and fail where they differ', async () => {
      work.show('/a.png')
      const steps: Step[] = [['/a.png'], [later, 'alpha.png'], [later, 'plain.png'], [later, 'alpha.png']]
      const outcomes = await outcomesOf(steps, options, hasId)
      const stored = ['stored', sha256('plain.png')]
      expect(outcomes).toEqual([stored, ['bytes-differ', undefined], stored, ['bytes-differ', undefined]])
      expect(asked()).toEqual(['/a.png'])
    })

    test('are stored where the request failed, and are the image of later records', async () => {
      const steps: Step[] = [
        ['/a.png'],
        [later, 'plain.png'],
        [later],
        [later, 'plain.png'],
        [later, 'alpha.png'],
      ]
      const outcomes = await outcomesOf(steps, { manifest: 'on', ...options }, hasId)
      const stored = ['stored', sha256('plain.png')]
      expect(outcomes).toEqual([['http-404', undefined], stored, stored, stored, ['bytes-differ', undefined]])
      expect(asked()).toEqual(['/a.png'])
    })

    test('are compared with what an earlier run stored', async () => {
      work.show('/a.png')
      await outcomesOf([['/a.png']], { manifest: 'on' }, hasId)
      const steps: Step[] = [['/a.png'], [later, 'plain.png']]
      const known = ['unchanged', sha256('plain.png')]
      expect(await outcomesOf(steps, { manifest: 'on', ...options }, hasId)).toEqual([known, known])
      const others: Step[] = [['/a.png'], [later, 'alpha.png'], [later, 'still.gif']]
      expect(await outcomesOf(others, { manifest: 'on', ...options }, hasId)).toEqual([
        known,
        ['stored', sha256('alpha.png')],
        ['bytes-differ', undefined],
      ])
      expect(asked()).toEqual(['/a.png'])
    })

    test('need no request afterwards', async () => {
      const outcomes = await outcomesOf([['/a.png', 'plain.png'], [later]], options, hasId)
      expect(outcomes).toEqual(Array(2).fill(['stored', sha256('plain.png')]))
      expect(asked()).toEqual([])
    })
  })
})

test.each([
  ['an image', { body: image('alpha.png') }],
  ['an error', { status: 404 }],
])('bytes that come during the request are the image, and the answer is not: %s', async (_, answer) => {
  const requested = Promise.withResolvers<void>()
  const given = Promise.withResolvers<void>()
  const url = work.origin.serve('/a.png', async (socket, { method }, write) => {
    requested.resolve()
    await given.promise
    await writePlain(socket, answer, method, write)
  })
  async function* list() {
    yield { url }
    await requested.promise
    yield { url, bytes: new Uint8Array(image('plain.png')) }
    given.resolve()
  }
  const { results, report } = await work.run({ urls: list(), manifest: 'on', key: '{url.sha1}.{ext}' })
  expect(results).toMatchObject(Array(2).fill({ outcome: 'stored', sha256: sha256('plain.png') }))
  expect(report).toMatchObject({ stored: 2, failure: undefined })
  expect(await work.read(`images/${results[0]?.key}`)).toEqual(image('plain.png'))
  const again = await work.run({ urls: [url], manifest: 'on', key: '{url.sha1}.{ext}' })
  expect(again.results).toMatchObject([{ outcome: 'unchanged', sha256: sha256('plain.png') }])
})
