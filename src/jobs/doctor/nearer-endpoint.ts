/** Looks for an endpoint that serves this machine better than the public one: the internal one, or the accelerated. */
import { mintKey } from '../../storage/key/object-key.ts'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import { bucketKind } from '../../storage/stores/kinds.ts'
import { type LocatedSettings, openStore } from '../../storage/stores/open.ts'
import type { EndpointWord } from '../../storage/stores/other-endpoints.ts'

export interface NearerEndpoint {
  readonly word: EndpointWord
  /** Time until it answered, milliseconds. */
  readonly ms: number
}

/** Outside the cloud, the internal host does not answer at all. */
const PATIENCE_MS = 1_500
/** Below this time an answer comes from a near region, where acceleration costs money and saves nothing. */
const FAR_MS = 500

/**
 * Sends the probe's HEAD to the other endpoints of the same bucket, all at once.
 * @param publicMs time until the public endpoint answered it, milliseconds
 */
export async function nearerEndpoint(
  settings: LocatedSettings,
  publicMs: number,
  signal: AbortSignal,
): Promise<NearerEndpoint | undefined> {
  if (settings.kind === 'file') return undefined
  const others = bucketKind(settings.kind)?.otherEndpoints?.(settings.location) ?? []
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  const tried = await Promise.all(
    others
      .filter(({ word }) => word === 'internal' || publicMs >= FAR_MS)
      .map(async ({ word, endpoint }): Promise<NearerEndpoint | undefined> => {
        const there = { ...settings, location: { ...settings.location, endpoint } }
        const ms = await answerTime(there, patience).catch(() => undefined)
        return ms === undefined ? undefined : { word, ms }
      }),
  )
  signal.throwIfAborted()
  return tried.find(found => found && (found.word === 'internal' || found.ms <= publicMs / 2))
}

async function answerTime(settings: LocatedSettings, signal: AbortSignal): Promise<number> {
  const { clock } = settings
  const store = await openStore(settings)
  try {
    const begun = clock.now()
    await store.head(mintKey(store.prefix, PROBE_PATH), signal)
    return clock.now() - begun
  } finally {
    await store.close()
  }
}
