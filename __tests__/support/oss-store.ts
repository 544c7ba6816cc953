/** An OSS double with a Store on it, and a clock that never sleeps but remembers how long it was asked to. */
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'
import type { Store } from '../../src/storage/stores/store.ts'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { type QuickClock, quickClock } from './clocks.ts'
import { openTyped, type TypedStore } from './typed-store.ts'

export interface OpenedOss {
  readonly oss: OssDouble
  readonly store: Store
  readonly clock: QuickClock
  readonly notices: readonly string[]
  close(): Promise<void>
}

export async function openOn(
  options: OssOptions = {},
  settings: Partial<TypedStore> = {},
): Promise<OpenedOss> {
  const oss = await startOss(options)
  const clock = quickClock()
  const notices: string[] = []
  const { accessKeyId, accessKeySecret, securityToken, region } = oss.account
  const opening: TypedStore = {
    destination: parseDestination('oss://memes/scraped/'),
    directory: '/',
    region,
    endpoint: oss.endpoint,
    allowInsecureEndpoint: false,
    language: 'en',
    credentials: fixedCredentials({
      accessKeyId,
      accessKeySecret,
      ...(securityToken !== undefined && { securityToken }),
    }),
    clock,
    ...settings,
  }
  const store = await openTyped(opening, sentence => notices.push(sentence))
  return {
    oss,
    store,
    clock,
    notices,
    async close() {
      await store.close()
      await oss.close()
    },
  }
}
