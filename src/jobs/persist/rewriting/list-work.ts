/** What a run does with the lists that it rewrites: reads their own links, checks the new ones, and writes the lists. */

import { printable } from '../../../base/messages/printable.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { encodePath } from '../../../base/url/percent-encode.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import { decideOwnLinks } from '../known/own-links.ts'
import { say } from '../messages/say.ts'
import type { RunContext } from '../options/context.ts'
import type { ListRewriting } from '../options/list-rewriting.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { ListsEnd, ListWork, PersistRun } from '../run.ts'
import { openLinkCheck } from './link-check.ts'
import { foreignValues } from './old-values.ts'
import { reportChanges, rewriteLists } from './rewrite-lists.ts'

export function listWork(rewriting: ListRewriting, settings: PersistSettings, context: RunContext): ListWork {
  const linkCheck = openLinkCheck(rewriting, settings, context)
  /** Positions of links that look like links to stored images. */
  let own: ReadonlySet<number> = new Set()
  return {
    needsWhole: true,
    mark: images => rewriting.markOwn(images),
    async beforeKnown(run, memory) {
      const list = run.list
      own = new Set(list.ownLinks.map(({ index }) => index))
      const hasOwnLinks = own.size > 0
      const restoring = hasOwnLinks
        ? await decideOwnLinks(list, memory, memory.store, run.ledger, run.stop)
        : []
      if (hasOwnLinks) run.watch.planned(list.ownCount, list.jobCount, list.objectCount)
      await linkCheck?.begin(run, memory)
      return restoring
    },
    async finish(run) {
      const { ledger, watch } = run
      const moved = settings.template.holdsHash && !rewriting.isUndone ? movedLinks(ledger, own) : undefined
      if (moved) watch.notice(moved)
      const unreadable = await linkCheck?.finish(run)
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
  const { files, problems } = isOnlyReported
    ? { files: [], problems: await reportChanges(rewriting, ledger, watch) }
    : await rewriteLists(rewriting, ledger, clock.now(), watch)
  return { rewritten: files, unreadableLink: undefined, problems }
}

const isFetched = ({ outcome }: Outcome, isRequestedAgain: boolean) =>
  outcome === 'stored' || (outcome === 'unchanged' && isRequestedAgain)

/**
 * Returns a notice if images were fetched whose URLs end with their new keys. Only for keys with a hash of the bytes,
 * because any other key may repeat the path of its URL.
 */
function movedLinks(ledger: Ledger, own: ReadonlySet<number>): Sentence | undefined {
  const counts = new Map<string, number>()
  for (const { url, key = '', position } of ledger.results(isFetched)) {
    if (own.has(position)) continue
    const path = url.replace(/[?#].*$/s, '')
    const ending = encodePath(key)
    const start = path.slice(0, -ending.length)
    if (path.endsWith(`/${ending}`)) counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && say('rewrite-moved', { start: printable(most[0]), count: most[1] })
}
