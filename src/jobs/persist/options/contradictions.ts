/** Finds settings that are valid one by one but contradict each other. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { metadataBytes } from '../../../storage/stores/bucket/object-headers.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { OptionsOut } from '../../options/field.ts'
import type { PERSIST_FIELDS } from './fields.ts'

type Options = Pick<OptionsOut<typeof PERSIST_FIELDS>, 'minBytes' | 'maxBytes' | 'metadata'>

/** Bytes of names and encoded values: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html */
const AWS_METADATA = 2048
/**
 * Bytes in OSS and R2: https://www.alibabacloud.com/help/en/oss/user-guide/manage-object-metadata-10 and
 * https://developers.cloudflare.com/r2/platform/limits
 */
const METADATA = 8192

/**
 * @param options an option that breaks its own rule has no value here
 * @param store undefined if the store's settings break a rule
 */
export function contradictions(
  { minBytes, maxBytes, metadata = {} }: Options,
  store?: StoreSettings,
): Text[] {
  const problems: Text[] = []
  if (minBytes > maxBytes) problems.push(say('min-over-max', { least: minBytes, most: maxBytes }))
  const limit = store && metadataLimit(store)
  const size = metadataBytes(metadata)
  if (limit && size > limit.most) problems.push(say('metadata-too-large', { size, ...limit }))
  return problems
}

/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function metadataLimit(
  settings: StoreSettings,
): { readonly store: string; readonly most: number } | undefined {
  if (settings.kind === 'oss') return { store: 'OSS', most: METADATA }
  if (settings.kind === 'r2') return { store: 'R2', most: METADATA }
  const isAws = settings.kind === 's3' && settings.location.vendor?.name === 'S3'
  return isAws ? { store: 'S3', most: AWS_METADATA } : undefined
}
