/**
 * AWS Signature V4 in the header. Keeps everything that uploads have in common: the day's signing key, the second's
 * date, the order of the headers. Pure.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
import { hash } from 'node:crypto'
import { derivedKey, hmacSha256 } from '../../../base/digests/hmac-sha256.ts'
import { isSameList, memoizeLast } from '../../../base/memoize-last.ts'
import type { Credentials } from '../../credentials/credentials.ts'

export interface S3ToSign {
  readonly method: string
  /** Every segment of the path, and every name and value of the query, is strictly encoded. */
  readonly url: string
  /**
   * Names in lower case. All headers are signed. Must hold `x-amz-content-sha256`, which is signed without a check.
   */
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds since the epoch. */
  readonly time: number
}

/** @returns all headers to be sent, without `host` */
export type S3Signer = (request: S3ToSign, credentials: Credentials) => Record<string, string>

export function s3Signer(region: string): S3Signer {
  const dateOf = memoizeLast((second: number) =>
    new Date(second * 1000).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  )
  const macOf = memoizeLast((dayAndSecret: string) => {
    const scope = [dayAndSecret.slice(0, 8), region, 's3', 'aws4_request']
    return hmacSha256(derivedKey(`AWS4${dayAndSecret.slice(8)}`, scope))
  })
  const orderOf = memoizeLast(sorted, isSameList)

  return ({ method, url, headers, time }, { accessKeyId, accessKeySecret, securityToken }) => {
    const date = dateOf(Math.floor(time / 1000))
    const day = date.slice(0, 8)
    const sent: Record<string, string> = { ...headers, 'x-amz-date': date }
    if (securityToken !== undefined) sent['x-amz-security-token'] = securityToken
    const { names, signedHeaders } = orderOf(Object.keys(sent))

    const { host, path, query } = partsOf(url)
    let lines = ''
    for (const name of names) lines += `${name}:${sent[name] ?? host}\n`
    if (TO_BE_TRIMMED.test(lines)) {
      for (const name of Object.keys(sent)) sent[name] = (sent[name] ?? '').trim()
      lines = names.map(name => `${name}:${(sent[name] ?? host).replace(/[^\S\n]+/g, ' ')}\n`).join('')
    }
    const canonical = `${method}\n${path}\n${sortedQuery(query)}\n${lines}\n${signedHeaders}\n${sent['x-amz-content-sha256']}`

    const scope = `${day}/${region}/s3/aws4_request`
    const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash('sha256', canonical)}`
    const signature = macOf(day + accessKeySecret)(toSign)
    sent.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`
    return sent
  }
}

/**
 * White space that has to be normalised: at the start or end of a value, two in a row, or other than a space. Few
 * requests have any.
 */
const TO_BE_TRIMMED = /: | \n| {2}|[^\S\n ]/

/** The result includes `host`. */
function sorted(headers: readonly string[]): { names: readonly string[]; signedHeaders: string } {
  const names = ['host', ...headers].sort()
  return { names, signedHeaders: names.join(';') }
}

function partsOf(url: string): { host: string; path: string; query: string } {
  const hostAt = url.indexOf('//') + 2
  const pathAt = url.indexOf('/', hostAt)
  const queryAt = url.indexOf('?', pathAt)
  const end = queryAt < 0 ? url.length : queryAt
  return { host: url.slice(hostAt, pathAt), path: url.slice(pathAt, end), query: url.slice(end + 1) }
}

/** Sorts by name: the order of whole pairs differs. */
function sortedQuery(query: string): string {
  if (query === '') return ''
  const pairs = query.split('&').map(pair => pair.split('='))
  return pairs
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([name, value = '']) => `${name}=${value}`)
    .join('&')
}
