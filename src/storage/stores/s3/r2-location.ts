/** Finds the endpoint of a bucket of Cloudflare R2. Pure. https://developers.cloudflare.com/r2/api/s3/api/ */
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import { saysIdle, type Text } from '../../../base/sentence.ts'
import { type Endpoint, isLoopback } from '../../../base/url/endpoint.ts'
import { type BucketPlace, https, type Located } from '../location.ts'
import { parseStoreEndpoint } from '../store-endpoint.ts'
import { finishLocation } from './location.ts'
import { isVendorHost, R2, vendorOf } from './vendors.ts'

/** https://developers.cloudflare.com/r2/reference/data-location/#jurisdictional-restrictions */
const JURISDICTIONS = ['eu', 'us', 'fedramp']

export function locateR2(place: BucketPlace): Located {
  const problems: Text[] = []
  const region = place.region?.trim().toLowerCase() || 'auto'
  // Cloudflare takes `us-east-1` for `auto`.
  if (region !== 'auto' && region !== 'us-east-1') {
    const shown = quote(region)
    problems.push(
      JURISDICTIONS.includes(region)
        ? say('region-jurisdiction', { region: shown, endpoint: region })
        : saysIdle(['region'], say('region-not-r2', { region: shown })),
    )
  }
  const endpoint = endpointOf(place, problems)
  return endpoint ? finishLocation(place, 'auto', endpoint, problems) : { problems }
}

function endpointOf(place: BucketPlace, problems: Text[]): Endpoint | undefined {
  const text = place.endpoint?.trim() ?? ''
  const word = text.toLowerCase()
  if (word === '' || JURISDICTIONS.includes(word)) {
    const account = accountOf(place.accountId, problems)
    if (!account) return undefined
    return https(`${account}.${word === '' ? '' : `${word}.`}r2.cloudflarestorage.com`)
  }
  const account = place.accountId === undefined ? undefined : accountOf(place.accountId, problems)
  const example = `${account ?? '<account-id>'}.r2.cloudflarestorage.com`
  const found = parseStoreEndpoint(text, { scheme: 'r2', example, isBare: isVendorHost }, problems)
  if (!found) return undefined
  const { hostname } = found
  if (vendorOf(hostname) !== R2 && !isLoopback(hostname))
    problems.push(say('r2-endpoint', { host: hostname, jurisdictions: JURISDICTIONS.join(', ') }))
  else if (account && !isLoopback(hostname) && !hostname.startsWith(account))
    problems.push(say('r2-accounts', { account, host: hostname }))
  return found
}

function accountOf(text: string | undefined, problems: Text[]): string | undefined {
  const value = text?.trim().toLowerCase() ?? ''
  if (/^[0-9a-f]{32}$/.test(value)) return value
  const inside = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/.exec(value)?.[0]
  if (value === '') problems.push(say('r2-account-missing'))
  else if (inside) problems.push(say('r2-account-more', { account: inside }))
  else problems.push(say('r2-account-digits'))
  return undefined
}
