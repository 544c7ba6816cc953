/** Where a bucket of Cloudflare R2 is spoken to. Pure. https://developers.cloudflare.com/r2/api/s3/api/ */
import { type Endpoint, isLoopback } from '../../../base/url/endpoint.ts'
import { https, type Place } from '../location.ts'
import { parseStoreEndpoint } from '../store-endpoint.ts'
import { finishLocation, type S3Located } from './location.ts'
import { isVendorHost, R2, vendorOf } from './vendors.ts'

export interface R2Place extends Place {
  readonly accountId?: string | undefined
}

/** https://developers.cloudflare.com/r2/reference/data-location/#jurisdictional-restrictions */
const JURISDICTIONS = ['eu', 'us', 'fedramp']

export function locateR2(place: R2Place): S3Located {
  const problems: string[] = []
  const region = place.region?.trim().toLowerCase() || 'auto'
  // The second is what Cloudflare takes for the first.
  if (region !== 'auto' && region !== 'us-east-1')
    problems.push(
      `region ${JSON.stringify(region)} is none of R2's; leave region out${JURISDICTIONS.includes(region) ? `, and write endpoint: ${region}` : ''}`,
    )
  const endpoint = endpointOf(place, problems)
  return endpoint ? finishLocation(place, 'auto', endpoint, problems) : { problems }
}

function endpointOf(place: R2Place, problems: string[]): Endpoint | undefined {
  const text = place.endpoint?.trim() ?? ''
  const word = text.toLowerCase()
  if (word === '' || JURISDICTIONS.includes(word)) {
    const account = accountOf(place.accountId, problems)
    if (!account) return undefined
    return https(`${account}.${word === '' ? '' : `${word}.`}r2.cloudflarestorage.com`)
  }
  const account = place.accountId === undefined ? undefined : accountOf(place.accountId, problems)
  const example = `${account ?? '<account-id>'}.r2.cloudflarestorage.com`
  const parsed = parseStoreEndpoint(text, { scheme: 'r2', example, isBare: isVendorHost })
  if ('problem' in parsed) {
    problems.push(parsed.problem)
    return undefined
  }
  const { hostname } = parsed.endpoint
  if (vendorOf(hostname) !== R2 && !isLoopback(hostname))
    problems.push(
      `endpoint ${hostname} is no endpoint of R2, whose own domains only serve reads; leave endpoint out and set account-id, or write ${JURISDICTIONS.join(', ')} for a jurisdiction`,
    )
  else if (account && !isLoopback(hostname) && !hostname.startsWith(account))
    problems.push(`account-id ${account} and endpoint ${hostname} are of two accounts; leave one of them out`)
  return parsed.endpoint
}

function accountOf(text: string | undefined, problems: string[]): string | undefined {
  const value = text?.trim().toLowerCase() ?? ''
  if (/^[0-9a-f]{32}$/.test(value)) return value
  const where = 'the R2 overview in the Cloudflare dashboard shows it'
  const inside = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/.exec(value)?.[0]
  if (value === '') problems.push(`account-id is missing; ${where}`)
  else if (inside) problems.push(`account-id holds more than the id; write ${inside}`)
  else problems.push(`account-id is not 32 hexadecimal digits; ${where}`)
  return undefined
}
