/** What a run does with the lists that it rewrites: reads their own links, checks the new ones, and writes the lists. */
import { openFileLimit } from '../../../base/files/open-file-limit.ts'
import type { WholeList } from '../../../input/positions/image-list.ts'
import type { Position } from '../../../input/positions/position-table.ts'
import { Refusal } from '../../../input/positions/position-table.ts'
import { Connections } from '../../../origin/hosts/connections.ts'
import { BUCKET_KINDS } from '../../../storage/stores/kinds.ts'
import type { KnownMemory } from '../known/known-memory.ts'
import { decideOwnLinks } from '../known/own-links.ts'
import type { RunContext } from '../options/context.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { ListsEnd, ListWork, PersistRun } from '../run.ts'
import { LinkCheck } from './link-check.ts'
import type { ListRewriting } from './list-rewriting.ts'
import { movedLinks } from './moved-links.ts'
import { foreignValues } from './old-values.ts'
import { reportChanges, rewriteLists } from './rewrite-lists.ts'

/** Statuses of a bucket that refuses everyone or has no object there. */
const CLOSED: readonly number[] = [401, 403, 404]

export function listWork(rewriting: ListRewriting, settings: PersistSettings, context: RunContext): ListWork {
  const linkCheck = openLinkCheck(rewriting, settings, context)
  return {
    needsWhole: true,
    mark: images => rewriting.markOwn(images),
    async beforeKnown(run, memory) {
      const list = run.list as WholeList
      const hasOwnLinks = list.ownLinks.length > 0
      const restoring = hasOwnLinks
        ? await decideOwnLinks(list, memory, memory.store, run.ledger, run.stop)
        : []
      if (hasOwnLinks) run.watch.planned(list.ownCount, list.jobCount, list.objectCount)
      if (linkCheck) await beginCheck(linkCheck, run, memory)
      return restoring
    },
    async finish(run) {
      const { ledger, stop, watch } = run
      const moved = settings.template.holdsHash ? movedLinks(ledger) : undefined
      if (moved) watch.notice(moved)
      const unreadable = await linkCheck?.finish(ledger, stop.cancelled, watch.notice)
      if (unreadable) return { rewritten: [], unreadableLink: unreadable.url, problems: [unreadable.problem] }
      rewriting.foreign = await foreignValues(rewriting, run)
      return await writeLists(rewriting, run)
    },
  }
}

/** Also after a cancelled run, with what is known. A dry run only reports what would change. */
async function writeLists(
  rewriting: ListRewriting,
  { settings, ledger, watch, clock }: PersistRun,
): Promise<ListsEnd> {
  const isOnlyReported = settings.dryRun && rewriting.rules.target.kind !== 'memory'
  if (isOnlyReported) await reportChanges(rewriting, ledger, watch)
  const { files, problems } = isOnlyReported
    ? { files: [], problems: rewriting.problems }
    : await rewriteLists(rewriting, ledger, clock.now())
  return { rewritten: files, unreadableLink: undefined, problems }
}

/** Known images that a first link shows to be lost are fetched like any other. */
async function beginCheck(
  linkCheck: LinkCheck,
  { list, ledger }: PersistRun,
  { knownImages, objects }: KnownMemory,
): Promise<void> {
  const { lookups } = knownImages
  const lookUp = ({ targetOrRefusal: target }: Position) =>
    target instanceof Refusal ? undefined : ([(list as WholeList).jobOf(target), target] as const)
  const recall = (position: Position) => {
    const found = lookUp(position)
    return found && knownImages.recall(...found)
  }
  const isLost = async (position: Position) => {
    const found = lookUp(position)
    const known = found && lookups.lookUp(...found)
    return known?.kind === 'known' && (await objects.at(known.entry)) === 'gone'
  }
  await linkCheck.beginKnown(ledger, recall, isLost)
  linkCheck.begin(ledger)
}

/** @returns undefined for folders, a caller's own store, keys, paths and dry runs */
function openLinkCheck(
  rewriting: ListRewriting,
  { rewriteCheck, dryRun, store, publicUrls, ...settings }: PersistSettings,
  context: RunContext,
): LinkCheck | undefined {
  if (!rewriteCheck || dryRun || !('location' in store)) return undefined
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
  settings: Pick<PersistSettings, 'addresses' | 'connections' | 'fetch' | 'originProxy'>,
  context: RunContext,
  signal: AbortSignal,
): Promise<number> {
  // Most runs have no new link and need not load the client.
  const { openOriginAgent } = await import('../origin-agent.ts')
  const { statusForStrangers } = await import('../../../origin/fetch/first-byte.ts')
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
