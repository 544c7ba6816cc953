/** What addresses that could not be read mean for the run. Pure. */
import { say } from '../../../base/messages/say.ts'
import { type Language, type Text, textIn } from '../../../base/sentence.ts'
import type { UnreadList } from '../../../output/report.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { FetchedLists } from './fetch-lists.ts'

export function failedLists(web: FetchedLists | undefined, language: Language): readonly UnreadList[] {
  return (web?.failures ?? []).map(failure => ({ ...failure, message: textIn(language, failure.message) }))
}

/** The run fails where no list could be read, and with `fail-on: any` where one could not. */
export function listFailures(
  { failOn, sources: { urls, urlsFile = [], pipe } }: PersistSettings,
  web: FetchedLists | undefined,
): readonly Text[] {
  if (!web || web.failures.length === 0 || failOn === 'none') return []
  const isOther = urls !== undefined || pipe !== undefined || urlsFile.length > 0
  const count = web.failures.length
  if (!isOther && web.unread() === web.files.length) return [say('web-none-read', { count })]
  return failOn === 'any' ? [say('web-some-unread', { count })] : []
}
