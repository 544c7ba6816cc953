/**
 * Opens a store from its settings: the one place that knows how each kind is opened. Only the kind that is opened is
 * loaded, so that refused settings load none.
 */
import type { Clock } from '../../base/clock.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import type { Language, Text } from '../../base/sentence.ts'
import type { CredentialProvider } from '../credentials/credentials.ts'
import type { Dialect } from './bucket/dialect.ts'
import type { DialectSettings } from './bucket/dialect-words.ts'
import type { Transport } from './bucket/transport.ts'
import type { BucketKind } from './kinds.ts'
import type { LocatedBucket, LocatedFolder } from './locate.ts'
import { adaptStore, type Store as OwnStore } from './own-store.ts'
import type { Store } from './store.ts'

/** Settings that need no further check: a store can be opened with them. */
export type StoreSettings = {
  /** Without it, requests go straight to the store. */
  readonly proxy?: ProxyUse
  /** Language of the advice in errors. */
  readonly language: Language
  readonly clock: Clock
} & (
  | LocatedFolder
  /** The caller's own store, in place of a destination. */
  | { readonly kind: 'own'; readonly own: OwnStore }
  | (LocatedBucket & { readonly credentials: CredentialProvider })
)

/** Settings of a place that a user wrote as a destination or source. */
export type LocatedSettings = Exclude<StoreSettings, { readonly kind: 'own' }>

type OpenDialect = (settings: DialectSettings, transport: Transport) => Dialect | Promise<Dialect>

const openS3 = async (): Promise<OpenDialect> => (await import('./s3/s3.ts')).openS3
const DIALECTS: Readonly<Record<BucketKind, () => Promise<OpenDialect>>> = {
  oss: async () => (await import('./oss/oss.ts')).openOss,
  s3: openS3,
  r2: openS3,
}

/**
 * @param notice receives warnings, each once
 * @param onRequest called for each request that is sent to the store; never for a folder or a caller's own store
 */
export async function openStore(
  settings: StoreSettings,
  notice: (sentence: Text) => void = () => {},
  onRequest: () => void = () => {},
): Promise<Store> {
  if (settings.kind === 'own') return adaptStore(settings.own)
  if (settings.kind === 'file') return (await import('./folder/folder.ts')).openFolder(settings.directory)
  const { prefix, credentials, clock, proxy } = settings
  const [{ openTransport }, { openBucket }, openDialect] = await Promise.all([
    import('./bucket/transport.ts'),
    import('./bucket/bucket.ts'),
    DIALECTS[settings.kind](),
  ])
  const transport = openTransport(proxy?.routes, onRequest)
  const dialect = await openDialect(settings, transport)
  return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) })
}
