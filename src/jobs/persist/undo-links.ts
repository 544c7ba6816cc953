/**
 * Finds the sources of the stored images that the lists link to, so that the links can go back to them. Fetches no
 * image, and writes nothing into the store.
 */

import { closingAfter } from '../../base/closing.ts'
import { PersistError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { joined, LANGUAGES } from '../../base/sentence.ts'
import { STORED_SUFFIX } from '../../input/documents/edit.ts'
import { listsText, placesText } from '../../input/documents/names.ts'
import { listOf } from '../../input/documents/source-position.ts'
import type { OwnLink } from '../../input/positions/image-list.ts'
import type { Manifest } from '../../storage/manifest/manifest.ts'
import { ownKeys } from './known/manifest-names.ts'
import { settlementsOfKeys, settleOwnLinks } from './known/own-links.ts'
import { say } from './messages/say.ts'
import { openManifestOf } from './open-known-images.ts'
import type { RunContext } from './options/context.ts'
import { type ListRewriting, REPLACED_ONLY } from './options/list-rewriting.ts'
import type { PersistRun } from './run.ts'

export async function undoLinks(run: PersistRun, rewriting: ListRewriting): Promise<void> {
  const { settings, ledger, stop, watch } = run
  const list = run.list
  const links = list.ownLinks
  await closingAfter(async closing => {
    const opened = await openManifestOf(run, 'read-only', closing)
    const { manifest, isManifestRead } = opened
    if (!isManifestRead) stop.failStore(new PersistError('store', 'store-denied', say('undo-unread')))
    const settlements = await settlementsOfKeys(ownKeys(list), opened, opened.store, stop)
    const message = say('undo-no-source').in(settings.language)
    for (const [key, { outcome }] of settlements)
      if (manifest.sourcesOf(key).length === 0) settlements.set(key, { outcome: { ...outcome, message } })
    settleOwnLinks(list, settlements, ledger)
    watch.planned(list.ownCount, list.jobCount, list.objectCount)
    if (stop.stopping.aborted) return
    noteSources(
      rewriting,
      links.filter(({ key }) => settlements.has(key)),
      manifest,
      run,
    )
    const left = links.filter(({ key }) => !rewriting.sources.has(key)).length
    // What is missing of the manifest may know a source, also of an object that is gone.
    if (left > 0 && manifest.problem) rewriting.problems.push(say('undo-part-unread', { count: left }))
  })
}

function noteSources(
  rewriting: ListRewriting,
  links: readonly OwnLink[],
  manifest: Pick<Manifest, 'sourcesOf'>,
  { watch }: RunContext,
): void {
  const sources = new Map<string, string>()
  let [several, signed] = [0, 0]
  for (const key of new Set(links.map(({ key }) => key))) {
    const [first, ...others] = manifest.sourcesOf(key)
    if (first) sources.set(key, first.url)
    if (others.length > 0) several++
    if (first?.isSigned) signed++
  }
  rewriting.sources = sources
  const left = links.filter(({ key }) => !sources.has(key)).map(({ image }) => image.where)
  if (links.length === 0) watch.notice(say('undo-none'))
  const linked = new Set(links.map(({ image }) => image.listedAt && listOf(image.listedAt)))
  const added = rewriting.lists
    .map(({ document }) => document.file)
    .filter(({ format, name }) => !REPLACED_ONLY.has(format) && !linked.has(name))
    .map(({ name }) => printable(name))
  if (added.length > 0) watch.notice(say('undo-added', { lists: listsText(added), suffix: STORED_SUFFIX }))
  if (left.length > 0) watch.notice(say('undo-left', { count: left.length, places: placesText(left) }))
  const said = [
    ...(several > 0 ? [say('undo-several', { count: several })] : []),
    ...(signed > 0 ? [say('undo-signed', { count: signed })] : []),
  ]
  if (said.length > 0) watch.notice(joined({ in: language => LANGUAGES[language].space }, ...said))
}
