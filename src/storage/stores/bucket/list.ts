import { releaseMemory } from '../../../base/buffers/release-memory.ts'
import type { BodyHandling, ResponseHead } from '../../../base/http/exchange.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import type { ListPage, ListPageOptions, Store } from '../store.ts'
import type { BucketClient } from './client.ts'
import { readListPage } from './list-page.ts'

/** A page of 1,000 keys of 1,023 bytes, with every byte encoded as three, is under 4 MiB. */
const PAGE: BodyHandling = { keep: 8 * 1024 * 1024, elseNothing: true }
const PAGE_SIZE = 1000

/** In a row. A store may skip many deleted names in a page, and a broken one gives new tokens for ever. */
const MAX_EMPTY_PAGES = 1000

/**
 * Lists by ListObjectsV2, page after page.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/listobjectsv2
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function listRequest(client: BucketClient): Store['list'] {
  const ask = async (query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<ListPage> =>
    await client.withRetries(async keys => {
      const onHead = ({ status }: ResponseHead) => (status === 200 ? PAGE : undefined)
      const response = await client.send({ operation: 'list', query, onHead, signal }, keys)
      if (response.status !== 200) throw client.toError('list', readFailure(response))
      const page = readListPage(response.body, client.dialect.encodesTokens)
      releaseMemory(response.body)
      if (page === 'foreign') throw client.errorFor('foreign', 'list', { status: response.status })
      if (page === 'endless') throw client.errorFor('list-broken', 'list', { status: response.status })
      return page
    }, signal)

  return async function* (prefix, options, signal) {
    /** A repeated token would make the list endless. */
    const seen = new Set<string>()
    let { token } = options
    let empty = 0
    let given: readonly (string | undefined)[] = token === undefined ? [options.startAfter] : []
    do {
      if (token !== undefined) seen.add(token)
      const page = await ask(queryOf(prefix, options, token), signal)
      token = page.nextToken
      empty = page.objects.length + page.prefixes.length > 0 ? 0 : empty + 1
      if (token !== undefined && (seen.has(token) || empty === MAX_EMPTY_PAGES))
        throw client.errorFor('list-broken', 'list', { status: 200 })
      yield within(prefix, given, page)
      given = [page.objects.at(-1)?.key, page.prefixes.at(-1)]
    } while (token !== undefined)
  }
}

/**
 * Drops entries that were not requested. Some stores repeat the `start-after` name, or the last name of the page
 * before, and some ignore the case of the prefix.
 */
function within(prefix: string, given: readonly (string | undefined)[], page: ListPage): ListPage {
  const isWanted = (name: string) => name.startsWith(prefix) && !given.includes(name)
  return {
    ...page,
    objects: page.objects.filter(({ key }) => isWanted(key)),
    prefixes: page.prefixes.filter(isWanted),
  }
}

function queryOf(
  prefix: string,
  { delimiter, startAfter, pageSize = PAGE_SIZE }: ListPageOptions,
  token: string | undefined,
): Readonly<Record<string, string>> {
  return {
    'list-type': '2',
    ...(prefix && { prefix }),
    'max-keys': String(pageSize),
    // A key may contain characters that XML cannot hold.
    'encoding-type': 'url',
    ...(delimiter && { delimiter }),
    ...(token === undefined ? startAfter && { 'start-after': startAfter } : { 'continuation-token': token }),
  }
}
