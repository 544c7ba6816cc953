/** Records that hold an image's bytes: no origin is requested, and the memory knows them by their URL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { digestsOf } from '../../../src/base/digests/digests.ts'
import { type ImageName, image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

type Records = readonly Readonly<Record<string, unknown>>[]

const bytesOf = (name: ImageName) => new Uint8Array(image(name))

async function* arriving(records: Records) {
  yield* records
}

describe.each([
  ['an array', (records: Records) => records],
  ['an arriving list', arriving],
])('bytes in a record of %s', (_, list) => {
  test('are stored under the identity of the URL, without any request', async () => {
    const url = `${work.origin.url}/a.png?x=1`
    const { results, report } = await work.run({
      urls: list([{ url, bytes: bytesOf('plain.png'), title: 'one', referer: 'https://example.com/' }]),
      key: '{url.sha1}.{ext}',
      refererField: 'referer',
    })
    expect(results).toMatchObject([{ outcome: 'stored', url, attempts: 0, fields: { title: 'one' } }])
    expect(results[0]).not.toHaveProperty('fields.bytes')
    expect(results[0]).not.toHaveProperty('finalUrl')
    expect(results[0]?.key).toBe(`${digestsOf(Buffer.from(url), ['sha1']).sha1}.png`)
    expect(await work.read(`images/${results[0]?.key}`)).toEqual(image('plain.png'))
    expect(report).toMatchObject({ stored: 1, failure: undefined })
    expect(work.origin.requests).toEqual([])
  })
})
