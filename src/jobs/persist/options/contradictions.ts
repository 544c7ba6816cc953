/** Finds settings that are valid one by one but contradict each other. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { metadataBytes } from '../../../storage/stores/bucket/dialect-words.ts'
import { BUCKET_KINDS } from '../../../storage/stores/kinds.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { OptionsOut } from '../../options/field.ts'
import type { PERSIST_FIELDS } from './persist-fields.ts'

type Options = Pick<
  OptionsOut<typeof PERSIST_FIELDS>,
  'minBytes' | 'maxBytes' | 'metadata' | 'bytesField' | 'shard' | 'mirrors' | 'manifest'
>

/**
 * @param options an option that breaks its own rule has no value here
 * @param store undefined if the store's settings break a rule
 */
export function contradictions(
  { minBytes, maxBytes, metadata = {}, bytesField, shard, mirrors = [], manifest }: Options,
  store?: StoreSettings,
): Text[] {
  const problems: Text[] = []
  if (minBytes > maxBytes) problems.push(say('min-over-max', { least: minBytes, most: maxBytes }))
  if (bytesField && shard.count > 1) problems.push(say('bytes-and-shard'))
  // A value that breaks its own rule is missing here.
  const isForgetful = manifest === 'off' || manifest === 'read-only'
  if (mirrors.length > 0 && isForgetful) problems.push(say('mirror-needs-memory', { manifest }))
  const limit = store && limitOf(store)
  const size = metadataBytes(metadata)
  if (limit && size > limit.most) problems.push(say('metadata-too-large', { size, ...limit }))
  return problems
}

/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings: StoreSettings): { readonly store: string; readonly most: number } | undefined {
  if (!('location' in settings)) return undefined
  const { service, metadataLimit, hasRulesAt } = BUCKET_KINDS[settings.kind]
  return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined
}
