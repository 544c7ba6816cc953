/** An S3 double with a Store on it, and a clock that never sleeps but remembers how long it was asked to. */

import { type Text, textIn } from '../../src/base/sentence.ts'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { openBucket } from '../../src/storage/stores/bucket/bucket.ts'
import { openTransport } from '../../src/storage/stores/bucket/transport.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'
import { openS3 } from '../../src/storage/stores/s3/s3.ts'
import { AWS, type Vendor } from '../../src/storage/stores/s3/vendors.ts'
import type { Store } from '../../src/storage/stores/store.ts'
import { type S3Double, type S3Options, startS3 } from '../servers/s3.ts'
import { type QuickClock, quickClock } from './clocks.ts'
import { openTyped, type TypedStore } from './typed-store.ts'

export interface OpenedS3 {
  readonly s3: S3Double
  readonly store: Store
  readonly clock: QuickClock
  readonly notices: readonly string[]
  close(): Promise<void>
}

export async function openOn(options: S3Options = {}, settings: Partial<TypedStore> = {}): Promise<OpenedS3> {
  const s3 = await startS3(options)
  const notices: string[] = []
  const opening = { ...settingsFor(s3), ...settings }
  const store = await openTyped(opening, sentence => notices.push(sentence))
  return opened(s3, store, opening.clock, notices)
}

/** As at a host of that vendor, which no double on this machine can have: nothing has to be found out. */
export async function openAt(vendor: Vendor = AWS, options: S3Options = {}): Promise<OpenedS3> {
  const s3 = await startS3(options)
  const notices: string[] = []
  const { credentials, clock } = settingsFor(s3)
  const { endpoint, account } = s3
  const location = {
    region: account.region,
    endpoint,
    style: 'path' as const,
    publicBase: `${endpoint}/memes/`,
    insecure: false,
    vendor,
  }
  const { prefix } = DESTINATION
  const about = { kind: 's3' as const, bucket: 'memes', prefix, location, language: 'en' as const }
  const dialect = openS3(about, openTransport())
  const notice = (sentence: Text) => void notices.push(textIn('en', sentence))
  const store = openBucket(dialect, { prefix, credentials, clock, notice })
  return opened(s3, store, clock, notices)
}

const destination = parseDestination('s3://memes/scraped/')
if (destination.kind === 'file') throw new Error('no bucket')
const DESTINATION = destination

function settingsFor({ account, endpoint }: S3Double) {
  const { accessKeyId, accessKeySecret, securityToken, region } = account
  const token = securityToken === undefined ? {} : { securityToken }
  return {
    destination: DESTINATION,
    directory: '/',
    region,
    endpoint,
    allowInsecureEndpoint: false,
    language: 'en' as const,
    credentials: fixedCredentials({ accessKeyId, accessKeySecret, ...token }),
    clock: quickClock(),
  }
}

function opened(
  s3: S3Double,
  store: Store,
  clock: Partial<QuickClock>,
  notices: readonly string[],
): OpenedS3 {
  return {
    s3,
    store,
    clock: clock as QuickClock,
    notices,
    async close() {
      await store.close()
      await s3.close()
    },
  }
}
