/** A Store on an S3 server that somebody else wrote, with a bucket of its own each time. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'
import type { Store } from '../../src/storage/stores/store.ts'
import type { RealStore } from '../servers/real-store.ts'
import { quickClock } from './clocks.ts'
import type { StoreUnderTest } from './store-suite.ts'
import { openTyped, type TypedStore } from './typed-store.ts'

export interface OpenedReal extends StoreUnderTest {
  readonly real: RealStore
  readonly bucket: string
  readonly notices: readonly string[]
  open(settings?: Partial<TypedStore>): Promise<Store>
}

let buckets = 0

export async function openOn(real: RealStore, settings: Partial<TypedStore> = {}): Promise<OpenedReal> {
  const bucket = `memes-${++buckets}`
  await real.makeBucket(bucket)
  const { endpoint, accessKeyId, accessKeySecret } = real
  const notices: string[] = []
  const open = (more: Partial<TypedStore> = {}) => {
    const opening: TypedStore = {
      destination: parseDestination(`s3://${bucket}/scraped/`),
      directory: '/',
      region: 'us-east-1',
      endpoint,
      allowInsecureEndpoint: false,
      language: 'en',
      credentials: fixedCredentials({ accessKeyId, accessKeySecret }),
      clock: quickClock(),
      ...settings,
      ...more,
    }
    return openTyped(opening, sentence => notices.push(sentence))
  }
  const store = await open()
  return {
    real,
    bucket,
    notices,
    open,
    store,
    read: key => real.read(bucket, key),
    names: () => real.names(bucket),
    close: () => store.close(),
  }
}

/**
 * Runs the tests over one server for all of them. Where the program is not installed, or does not start, they are left
 * out with a line that says so; `REAL_STORES=required`, as .ci/run has it, makes that a failure.
 */
export function describeReal<Server extends { stop(): Promise<void> }>(
  name: string,
  missing: string | undefined,
  start: () => Promise<Server>,
  tests: (server: () => Server) => void,
): void {
  describe(name, () => {
    if (missing) {
      process.stdout.write(`left out: ${missing}\n`)
      test('is installed and starts, or need not', () => {
        expect({ missing, REAL_STORES: process.env.REAL_STORES }).not.toMatchObject({
          REAL_STORES: 'required',
        })
      })
      return
    }
    let real: Server
    beforeAll(async () => {
      real = await start()
    })
    afterAll(() => real.stop())
    tests(() => real)
  })
}
