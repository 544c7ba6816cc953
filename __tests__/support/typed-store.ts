/** A store from what a user would type. */
import type { Clock } from '../../src/base/clock.ts'
import { SettingsError } from '../../src/base/errors.ts'
import { type Language, textIn } from '../../src/base/sentence.ts'
import type { CredentialProvider } from '../../src/storage/credentials/credentials.ts'
import { locateStore, type StoreAddress } from '../../src/storage/stores/locate.ts'
import type { Location } from '../../src/storage/stores/location.ts'
import { openStore, type StoreSettings } from '../../src/storage/stores/open.ts'
import type { Store } from '../../src/storage/stores/store.ts'

export interface TypedStore extends StoreAddress {
  readonly credentials: CredentialProvider
  readonly language: Language
  readonly clock: Clock
  /** In place of the style that the endpoint has: no double has a vendor's host. */
  readonly style?: Location['style']
}

export function settingsOf(typed: TypedStore): StoreSettings {
  const { credentials, language, clock, style } = typed
  const located = locateStore(typed)
  if ('problems' in located) throw new SettingsError(located.problems)
  const { store } = located
  if (store.kind === 'file') return { ...store, language, clock }
  const location = { ...store.location, ...(style && { style }) }
  return { ...store, location, credentials, language, clock }
}

export async function openTyped(typed: TypedStore, notice?: (sentence: string) => void): Promise<Store> {
  return await openStore(settingsOf(typed), sentence => notice?.(textIn('en', sentence)))
}
