import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { BUCKET_KINDS } from './kinds.ts'
import type { StoreSettings } from './open.ts'

/**
 * Returns warnings about settings that work.
 * @param showsUrls results contain URLs that begin with the store's own public base
 */
export function storeWarnings(settings: StoreSettings, showsUrls = false): Text[] {
  if (settings.kind === 'file' || settings.kind === 'own') return []
  const { insecure, endpoint, publicBase } = settings.location
  const warnings: Text[] = []
  if (insecure) warnings.push(say('endpoint-plain-http', { endpoint }))
  const { readNotice } = BUCKET_KINDS[settings.kind]
  if (showsUrls && readNotice) warnings.push(readNotice(publicBase))
  return warnings
}
