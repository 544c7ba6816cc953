/** Lists that are fetched before the images, and settings that contradict each other. Pure. */
import { printableUrl } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import type { OptionsOut } from '../../options/field.ts'
import { WebTargets, webTarget } from '../web/web-target.ts'
import type { PERSIST_FIELDS } from './persist-fields.ts'

export interface WebSettings {
  readonly addresses: readonly RequestUrl[]
  /** Go to the origin of the addresses alone. */
  readonly headers: Readonly<Record<string, string>>
}

type Options = Pick<OptionsOut<typeof PERSIST_FIELDS>, 'urlsFrom' | 'fromHeaders' | 'rewriteTo'>

export function webProblems({ urlsFrom = [], fromHeaders = {}, rewriteTo }: Options): Text[] {
  const problems: Text[] = []
  const hasHeaders = Object.keys(fromHeaders).length > 0
  if (hasHeaders && urlsFrom.length === 0) problems.push(say('web-headers-idle'))
  const origins = new Set(urlsFrom.map(({ origin }) => origin))
  if (hasHeaders && origins.size > 1) problems.push(say('web-headers-origins', { count: origins.size }))
  if (rewriteTo === undefined || !/[/\\]$/.test(rewriteTo)) return problems
  const targets = new WebTargets()
  for (const { href } of urlsFrom) {
    const target = webTarget(new URL(href), 'html')
    const clash = target === undefined ? undefined : targets.take(target)
    if (clash) return [...problems, say(`web-targets-${clash}`, { name: printableUrl(href) })]
  }
  return problems
}

/** Stands for addresses that are wrong: no sentence then calls them missing. The run ends before it is requested. */
export function wrongAddresses(given: unknown): readonly URL[] | undefined {
  const isGiven = typeof given === 'string' ? given.trim() !== '' : given !== undefined
  return isGiven ? [new URL('http://invalid/')] : undefined
}
