/**
 * AWS Signature V4 in the header, by aws4fetch. Its hashing is WebCrypto's, each step a task of its own, which is
 * most of what it costs (136 µs of CPU a signature); Node's own, with the day's signing key kept, leaves 16. Requests
 * of one second that differ in their paths alone, as those of a download, share what it makes of the rest: 4.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import type { Credentials } from '../../credentials/credentials.ts'

export interface S3ToSign {
  readonly method: string
  /** With every segment of its path encoded strictly. */
  readonly url: string
  /** All of them are signed; with `x-amz-content-sha256`. */
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds since the epoch. */
  readonly time: number
}

/** @returns all headers to be sent, in lower case, without `host` */
export type S3Signer = (request: S3ToSign, credentials: Credentials) => Promise<Record<string, string>>

/** What aws4fetch makes of a request, whatever its path. */
interface Pathless {
  /** The request without its path. */
  readonly of: string
  readonly credentials: Credentials
  /** With the date and the token. */
  readonly headers: Readonly<Record<string, string>>
  /** The canonical request from the path's end on. */
  readonly canonical: string
  /** The string to sign, but for the hash at its end. */
  readonly toSign: string
  readonly key: KeyObject
  /** The header, but for the signature at its end. */
  readonly authorization: string
}

export function s3Signer(region: string): S3Signer {
  const keyFor = signingKeys(region)
  let kept: Pathless | undefined

  async function restOf(
    { method, url, headers, time }: S3ToSign,
    credentials: Credentials,
  ): Promise<Omit<Pathless, 'of'>> {
    const { accessKeyId, accessKeySecret, securityToken } = credentials
    const datetime = new Date(time).toISOString().replace(/[:-]|\.\d{3}/g, '')
    const signer = new AwsV4Signer({
      method,
      url,
      headers,
      accessKeyId,
      secretAccessKey: accessKeySecret,
      ...(securityToken !== undefined && { sessionToken: securityToken }),
      service: 's3',
      region,
      datetime,
      allHeaders: true,
    })
    const { encodedPath, credentialString, signedHeaders } = signer
    const canonical = await signer.canonicalString()
    return {
      credentials,
      headers: Object.fromEntries(signer.headers),
      canonical: canonical.slice(`${method}\n${encodedPath}`.length),
      toSign: `AWS4-HMAC-SHA256\n${datetime}\n${credentialString}\n`,
      key: keyFor(accessKeySecret, datetime.slice(0, 8)),
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${credentialString}, SignedHeaders=${signedHeaders}, Signature=`,
    }
  }

  return async (request, credentials) => {
    const { method, url, headers, time } = request
    const [start, end] = pathOf(url)
    const of = JSON.stringify([method, url.slice(0, start), url.slice(end), headers, Math.floor(time / 1000)])
    if (kept?.of !== of || kept.credentials !== credentials)
      kept = { of, ...(await restOf(request, credentials)) }
    const { canonical, toSign, key, authorization } = kept
    const hashed = hash('sha256', `${method}\n${url.slice(start, end)}${canonical}`)
    const signature = createHmac('sha256', key)
      .update(toSign + hashed)
      .digest('hex')
    return { ...kept.headers, authorization: authorization + signature }
  }
}

/** Where the path of a URL begins and ends. */
function pathOf(url: string): [number, number] {
  const query = url.indexOf('?')
  return [url.indexOf('/', url.indexOf('//') + 2), query < 0 ? url.length : query]
}

/** @returns the key of a secret and a day, the last one kept */
function signingKeys(region: string): (secret: string, day: string) => KeyObject {
  let kept: { readonly secret: string; readonly day: string; readonly key: KeyObject } | undefined
  return (secret, day) => {
    if (kept?.secret !== secret || kept.day !== day)
      kept = { secret, day, key: deriveKey(secret, day, region) }
    return kept.key
  }
}

function deriveKey(secret: string, ...scope: readonly string[]): KeyObject {
  const start = createSecretKey(Buffer.from(`AWS4${secret}`))
  return [...scope, 's3', 'aws4_request'].reduce(
    (key, word) => createSecretKey(createHmac('sha256', key).update(word).digest()),
    start,
  )
}
