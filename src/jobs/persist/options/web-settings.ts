/** Lists that are fetched before the images, and where they are written below the folder of `rewrite-to`. Pure. */

import { hash } from 'node:crypto'
import { posix } from 'node:path'
import { printableUrl } from '../../../base/messages/printable.ts'
import { quote } from '../../../base/messages/quote.ts'
import type { Text } from '../../../base/sentence.ts'
import { isLoopback } from '../../../base/url/endpoint.ts'
import type { ListFormat } from '../../../input/documents/file-format.ts'
import { cleanPath } from '../../../storage/key/clean.ts'
import { say } from '../messages/say.ts'
import type { ParsedOptions } from './persist-fields.ts'

const INDEXES: Readonly<Partial<Record<ListFormat, string>>> = {
  html: 'index.html',
  feed: 'index.xml',
  json: 'index.json',
}

/** @returns `<host>/<path>`, with eight digits of the query's SHA-256 at its end where there is one */
export function webTarget({ host, pathname, search }: URL, format: ListFormat): string | undefined {
  if (format === 'sitemap') return undefined
  const path = pathname.endsWith('/')
    ? `${pathname}${INDEXES[format] ?? 'index.txt'}`
    : pathname.replace(/\.gz$/i, '')
  const { dir, name, ext } = posix.parse(path)
  const query = search === '' ? '' : `-${hash('sha256', search).slice(0, 8)}`
  return cleanPath(`${host}${dir}/${name}${query}${ext}`)
}

/** The targets of a run. */
export class WebTargets {
  readonly #taken = new Set<string>()
  readonly #folders = new Set<string>()

  /** @returns why the target cannot be taken: it is another one's, or one lies below the other */
  take(target: string): 'equal' | 'nested' | undefined {
    if (this.#taken.has(target)) return 'equal'
    const folders = target.split('/').map((_, at, names) => names.slice(0, at).join('/'))
    if (this.#folders.has(target) || folders.some(folder => this.#taken.has(folder))) return 'nested'
    this.#taken.add(target)
    for (const folder of folders) this.#folders.add(folder)
    return undefined
  }
}

/** @param fromFile options of a file, which is trusted less than the step that names it */
export function webProblems(
  { urlsFrom = [], fromHeaders = {}, rewriteTo }: ParsedOptions,
  fromFile?: ReadonlySet<string>,
): Text[] {
  const problems: Text[] = []
  const hasHeaders = Object.keys(fromHeaders).length > 0
  if (hasHeaders && urlsFrom.length === 0) problems.push(say('web-headers-idle'))
  const origins = new Set(urlsFrom.map(({ origin }) => origin))
  if (hasHeaders && origins.size > 1) problems.push(say('web-headers-origins', { count: origins.size }))
  if (hasHeaders && fromFile?.has('urls-from')) problems.push(say('web-headers-file'))
  const open = hasHeaders
    ? urlsFrom.find(({ protocol, hostname }) => protocol === 'http:' && !isLoopback(hostname))
    : undefined
  if (open) problems.push(say('web-headers-open', { address: quote(printableUrl(open.href)) }))
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
  return isGiven ? [new URL('https://invalid/')] : undefined
}
