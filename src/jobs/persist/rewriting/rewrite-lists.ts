/** Rewrites each list after the run, with the outcomes of its images. */
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { removeLeftovers } from '../../../base/files/leftovers.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { printable } from '../../../base/messages/printable.ts'
import type { Text } from '../../../base/sentence.ts'
import type { LocalizedWatcher } from '../../../base/watcher.ts'
import { ListDocument } from '../../../input/documents/document.ts'
import { isCounted } from '../../../input/documents/image-url.ts'
import type { Position } from '../../../input/positions/position.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import type { OutcomeOf } from '../../../output/rewrite/new-link.ts'
import { countChanges, rewriteDocument, rewrittenText } from '../../../output/rewrite/rewrite-document.ts'
import { linkTo, storedKeyOf } from '../../../output/rewrite/stored-places.ts'
import { say } from '../messages/say.ts'
import { type ListRewriting, type RewrittenList, shownPath } from '../options/list-rewriting.ts'
import type { Watcher } from '../watching/watcher.ts'

/** Number of files written at once. */
const CONCURRENCY = 8
/** At most this many lists are named in a dry run. */
const MAX_NAMED = 20

/**
 * @param now milliseconds since the epoch
 * @returns paths of written lists that differ from the lists that were read, relative to the working directory, with
 *   '/'; and one sentence for each list that could not be written
 */
export async function rewriteLists(
  rewriting: ListRewriting,
  ledger: Ledger,
  now: number,
  watch: LocalizedWatcher<Watcher>,
) {
  const { target } = rewriting.rules
  if (target.kind === 'memory') {
    for (const list of rewriting.lists)
      target.take(await rewrittenText(list.document, outcomesOf(list, rewriting, ledger)))
    return { files: [], problems: [] }
  }
  const folders = new Set(rewriting.lists.map(({ target }) => dirname(target)))
  for (const folder of folders) await removeLeftovers(folder, { now })
  const files: (string | undefined)[] = []
  const problems = [...rewriting.problems]
  const { directory } = rewriting.rules
  await eachAtOnce(rewriting.lists.entries(), CONCURRENCY, async ([index, list]) => {
    try {
      if (list.isLess && (await hasImages(list))) {
        const path = printable(shownPath(list.target, directory))
        watch.notice(say('rewrite-kept', { path, name: printable(list.document.name) }))
        return
      }
      const { isChanged, isWritten } = await rewriteDocument(
        list.document,
        outcomesOf(list, rewriting, ledger),
        list.target,
      )
      if (isChanged && isWritten) files[index] = shownPath(list.target, directory)
    } catch (error) {
      problems.push(failure(printable(shownPath(list.target, directory)), error))
    }
  })
  return { files: files.filter(file => file !== undefined), problems }
}

/** Whether the target is a written copy that has images. */
async function hasImages({ document: { file, options }, target }: RewrittenList): Promise<boolean> {
  if (file.path === target || !existsSync(target)) return false
  const { web: _, ...rest } = file
  const { checkTime: __, ...others } = options
  const copy = new ListDocument({ ...rest, path: target }, { ...others, mode: 'none' })
  for await (const images of copy.read()) if (images.some(isCounted)) return true
  return false
}

/**
 * Reports which lists would change, as far as the manifest knows.
 * @returns one sentence for each list that could not be read again
 */
export async function reportChanges(
  rewriting: ListRewriting,
  ledger: Ledger,
  watch: LocalizedWatcher<Watcher>,
): Promise<readonly Text[]> {
  const problems = [...rewriting.problems]
  let [lists, places] = [0, 0]
  for (const list of rewriting.lists) {
    const path = printable(shownPath(list.target, rewriting.rules.directory))
    try {
      const count = await countChanges(list.document, outcomesOf(list, rewriting, ledger))
      if (count === 0) continue
      lists++
      places += count
      if (lists <= MAX_NAMED) watch.info(say('rewrite-would-change', { path, count }))
    } catch (error) {
      problems.push(failure(path, error))
    }
  }
  watch.info(say('rewrite-would-change-all', { lists, places }))
  return problems
}

function failure(name: string, error: unknown): Text {
  return say('rewrite-failed', { name, cause: asPersistError(error, 'sources').sentence })
}

/** @param recall what the manifest knows of a position that has no outcome yet */
export function outcomesOf(
  { document, first, target }: RewrittenList,
  { rules: { places }, isUndone, sources, foreign }: ListRewriting,
  ledger: Ledger,
  recall?: (position: Position) => Outcome | undefined,
): OutcomeOf {
  const { file, options } = document
  const positions = ledger.positions()
  const { formerBases: _, ...today } = places
  return index => {
    const position = positions.at(first + index)
    const outcome = position && (ledger.outcomeOf(position) ?? recall?.(position))
    const { key } = outcome ?? {}
    if (outcome?.missingKey !== undefined || outcome?.reason === 'accepted') return 'gone'
    if (!outcome || key === undefined) return foreign.has(first + index) ? 'gone' : 'none'
    if (isUndone) {
      const url = sources.get(key)
      return url === undefined ? 'none' : { key, url }
    }
    const isOwn = storedKeyOf(position?.url ?? '', file.path, today) === key
    // The list already has this link, so the text stays as it is.
    if (isOwn && options.mode === 'replace') return 'none'
    return linkTo({ ...outcome, key }, target, places)
  }
}
