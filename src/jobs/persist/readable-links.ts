/** Opens the check of a run's public links, if there is anything to check. */
import { openFileLimit } from '../../base/files/open-file-limit.ts'
import { Connections } from '../../origin/hosts/connections.ts'
import { BUCKET_KINDS } from '../../storage/stores/kinds.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import { LinkCheck } from './rewriting/link-check.ts'

/** Statuses of a bucket that refuses everyone or has no object there. */
const CLOSED: readonly number[] = [401, 403, 404]

/** @returns undefined for folders, a caller's own store, keys, paths and dry runs */
export function openLinkCheck(settings: PersistSettings, context: RunContext): LinkCheck | undefined {
  const { rewriting, rewriteCheck, dryRun, store, publicUrls } = settings
  if (!rewriting || !rewriteCheck || dryRun || !('location' in store)) return undefined
  const { link, publicBase = '' } = rewriting.rules.places
  // `public-url-base` may be a path of a site, which no request can reach.
  if (link !== 'url' || !/^https?:/i.test(publicBase)) return undefined
  const hasPublicBase = publicUrls.base !== undefined
  const closed = hasPublicBase ? CLOSED : [...CLOSED, ...BUCKET_KINDS[store.kind].closedStatuses]
  return new LinkCheck(rewriting, {
    statusOf: (url, signal) => statusOf(url, settings, context, signal),
    clock: context.clock,
    closed: new Set(closed),
    hasPublicBase,
  })
}

async function statusOf(
  url: string,
  settings: PersistSettings,
  context: RunContext,
  signal: AbortSignal,
): Promise<number> {
  // Most runs have no new link and need not load the client.
  const { openOriginAgent } = await import('./origin-agent.ts')
  const { statusForStrangers } = await import('../../origin/fetch/first-byte.ts')
  const agent = openOriginAgent(settings, context, new Connections(await openFileLimit()))
  try {
    return await statusForStrangers(url, {
      agent,
      userAgent: settings.fetch.userAgent,
      redirects: settings.fetch,
      proxy: settings.originProxy,
      onSend: context.requests.toStore,
      signal,
    })
  } finally {
    await agent.destroy()
  }
}
