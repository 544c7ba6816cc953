/** From settings to a Store: the one place that knows how each kind is opened. */
import type { Clock } from '../../base/clock.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import type { Language, Text } from '../../base/sentence.ts'
import type { CredentialProvider } from '../credentials/credentials.ts'
import { openBucket } from './bucket/bucket.ts'
import type { Dialect } from './bucket/dialect.ts'
import { openTransport, type Transport } from './bucket/transport.ts'
import { openFolder } from './folder/folder.ts'
import type { BucketKind } from './kinds.ts'
import type { LocatedBucket, LocatedFolder } from './locate.ts'
import { openOss } from './oss/oss.ts'
import { adaptStore, type Store as OwnStore } from './own-store.ts'
import { openS3, type S3Settings } from './s3/s3.ts'
import type { Store } from './store.ts'

/** Nothing is left to be judged: whoever has these has a store that can be opened. */
export type StoreSettings = {
  /** Asked directly where nothing is said. */
  readonly proxy?: ProxyUse
  /** Of the advice in errors. */
  readonly language: Language
  readonly clock: Clock
} & (
  | LocatedFolder
  /** A caller's own, in place of a destination. */
  | { readonly kind: 'own'; readonly own: OwnStore }
  | (LocatedBucket & { readonly credentials: CredentialProvider })
)

/** Of a place that somebody wrote down, as a destination or source. */
export type LocatedSettings = Exclude<StoreSettings, { readonly kind: 'own' }>

const DIALECTS: Readonly<
  Record<BucketKind, (settings: S3Settings, transport: Transport) => Dialect | Promise<Dialect>>
> = { oss: openOss, s3: openS3, r2: openS3 }

/**
 * @param notice told once of what is worth a warning
 * @param onRequest told before each request to the store; of a folder, or a caller's own store, never
 */
export async function openStore(
  settings: StoreSettings,
  notice: (sentence: Text) => void = () => {},
  onRequest: () => void = () => {},
): Promise<Store> {
  if (settings.kind === 'own') return adaptStore(settings.own)
  if (settings.kind === 'file') return openFolder(settings.directory)
  const { prefix, credentials, clock, proxy } = settings
  const transport = openTransport(proxy?.routes, onRequest)
  const dialect = await DIALECTS[settings.kind](settings, transport)
  return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) })
}
