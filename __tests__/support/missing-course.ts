/**
 * One course of losses over a place: objects are deleted while their origins are whole, changed or gone, and one is put
 * back by hand. Then run, refresh, rewrite, check and accept, each twice. After each step the truth of the place
 * is compared with what was said.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Store } from '../../src/entry/index.ts'
import { checkWith } from '../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../src/jobs/check/check-fields.ts'
import type { Result } from '../../src/output/result.ts'
import type { Origin } from '../servers/origin.ts'
import { all } from './list-source.ts'
import { imageOf } from './repeated-runs.ts'
import { type PersistInput, startPersist } from './start-job.ts'

/** Where images are, past every run. */
export interface LossyPlace {
  readonly settings: PersistInput & { readonly store?: Store }
  /** Undefined for a store that no check reads. */
  readonly check: Partial<CheckOptions> | undefined
  keys(): Promise<readonly string[]>
  read(key: string): Promise<Buffer | undefined>
  put(key: string, bytes: Buffer): Promise<void>
  remove(key: string): Promise<void>
}

/** How images are listed, and their keys made. */
export interface Shape {
  readonly settings: PersistInput
  /** The records of an image. */
  records(url: string, number: number): readonly object[]
}

const one = (url: string) => [{ url }]
export const SHAPES: Readonly<Record<string, Shape>> = {
  plain: { settings: {}, records: one },
  'key-field': {
    settings: { keyField: 'name' },
    records: (url, number) => [{ url, name: `of/${number}.png` }],
  },
  'a field in the key': {
    settings: { key: '{field.who}/{sha256}.{ext}' },
    records: (url, number) => [{ url, who: `w${number % 3}` }],
  },
  'two fields of one URL': {
    settings: { key: '{field.who}/{sha256}.{ext}' },
    records: url => ['a', 'b'].map(who => ({ url, who })),
  },
  'id-field': {
    settings: { idField: 'id' },
    records: (url, number) => [{ url: `${url}?v=1`, id: `i${number}` }],
  },
  'keys of URLs': { settings: { key: '{url.sha1}.{ext}' }, records: one },
  'two URLs of one key': { settings: {}, records: url => [{ url }, { url: `${url}?twin=1` }] },
}

const IMAGES = 8
const LIST = 'list.jsonl'

export async function walkLosses(
  place: LossyPlace,
  shape: Shape,
  origin: Origin,
  directory: string,
): Promise<void> {
  const images = async () =>
    (await place.keys()).filter(key => /\.png$/.test(key) && !key.includes('.persist/'))
  const urls = Array.from({ length: IMAGES }, (_, number) =>
    origin.serve(`/${number}.png`, { body: imageOf(`image ${number}`) }),
  )
  const records = () => urls.flatMap((url, number) => shape.records(url, number))
  const run = async (more: PersistInput = {}) => {
    await writeFile(
      join(directory, LIST),
      records()
        .map(record => `${JSON.stringify(record)}\n`)
        .join(''),
    )
    const before = await images()
    const report = await startPersist({
      ...{ cwd: directory, allowAddresses: ['127.0.0.1'], retries: '0', urlsFile: LIST },
      ...{ ...place.settings, ...shape.settings, ...more },
    })
    const results = [...report.results]
    expect(results).toHaveLength(records().length)
    const there = new Set(await images())
    expect(before.filter(key => !there.has(key))).toEqual([])
    expect(results.filter(({ key }) => key !== undefined && !there.has(key))).toEqual([])
    const found = results.filter(
      ({ missingKey, reason }) => reason !== 'failed-before' && there.has(missingKey ?? ''),
    )
    expect(found).toEqual([])
    expect(report.stopped).toBe(undefined)
    return results
  }
  /** Two runs: the second one is quiet. */
  const runTwice = async (more: PersistInput = {}) => {
    const first = await run(more)
    const asked = origin.requests.length
    const second = await run(more)
    expect(namesOf(second)).toEqual(namesOf(first))
    expect(second.filter(({ outcome }) => outcome === 'stored')).toEqual([])
    if (Object.keys(more).length === 0) expect(origin.requests.length).toBe(asked)
    return second
  }
  const checkTwice = async (more: Partial<CheckOptions> = {}) => {
    const states: string[][] = []
    for (let count = 0; count < 2; count++) {
      const run = checkWith({}, { ...place.check, cwd: directory, ...more })
      const results = await all(run)
      const report = await run
      expect(report.refusal).toBeUndefined()
      states.push([JSON.stringify(report.states), report.failure ?? ''])
      const there = new Set(await place.keys())
      for (const { key, state } of results)
        if (['missing', 'dangling', 'accepted'].includes(state))
          expect([key, there.has(key)]).toEqual([key, false])
    }
    return states
  }

  const first = await runTwice()
  const keyOf = (number: number) => first[(number * first.length) / IMAGES]?.key ?? ''
  const byHand = await place.read(keyOf(3))
  const lost = [0, 1, 2, 3].flatMap(number =>
    first
      .slice((number * first.length) / IMAGES, ((number + 1) * first.length) / IMAGES)
      .map(({ key = '' }) => key),
  )
  for (const key of new Set(lost)) await place.remove(key)
  origin.serve('/1.png', { body: imageOf('other') })
  for (const number of [2, 3]) origin.serve(`/${number}.png`, { status: 404 })
  const afterLoss = await runTwice()
  expect(afterLoss.filter(({ missingKey }) => missingKey !== undefined)).toHaveLength(
    (2 * first.length) / IMAGES,
  )
  if (byHand) await place.put(keyOf(3), byHand)
  await runTwice({ refreshAfter: '0s' })
  await runTwice({ retryFailedAfter: '0s' })
  if (place.check) {
    const [seen, again] = await checkTwice()
    expect(again).toEqual(seen)
    for (const acceptance of [{ acceptMissing: true }, {}])
      for (const [, failure] of await checkTwice(acceptance)) expect(failure).toBe('')
  }
  await runTwice()
  if (place.settings.store) return
  const texts: string[] = []
  for (let count = 0; count < 2; count++) {
    await run({ rewriteTo: 'out/', skipsLinkCheck: true })
    texts.push(await readFile(join(directory, 'out', LIST), 'utf8'))
  }
  const there = new Set(await images())
  const written = Array.from(texts[1]?.matchAll(/"key": "([^"]+)"/g) ?? [], ([, key]) => key ?? '')
  expect(written.length).toBeGreaterThan(IMAGES / 2)
  expect(written.filter(key => !there.has(key))).toEqual([])
  expect(texts[1]).toBe(texts[0])
}

function namesOf(results: readonly Result[]) {
  return results.map(({ key, missingKey }) => key ?? missingKey)
}
