/** What the other files of this folder need for all images of a run. */
import type { Clock } from '../../../base/clock.ts'
import type { Language } from '../../../base/sentence.ts'
import type { LookupRules } from '../../../storage/manifest/entries/lookup.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { NewKeys } from './new-keys.ts'
import type { LinksOf } from './stored-entry.ts'
import type { VerdictSettings } from './verdict-settings.ts'

export interface KnownTools {
  readonly manifest: Manifest
  readonly rules: LookupRules
  readonly clock: Clock
  readonly newKeys: Pick<NewKeys, 'hasLine'>
  readonly store: Pick<Store, 'prefix'>
  /** Names of the record fields that keys contain, sorted. */
  readonly keyFields: readonly string[]
  readonly settingsFor: VerdictSettings
  readonly linksOf: LinksOf
  /** Language of the messages in outcomes. */
  readonly language: Language
}
