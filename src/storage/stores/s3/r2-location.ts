/** Finds the endpoint of a bucket of Cloudflare R2. Pure. https://developers.cloudflare.com/r2/api/s3/api/ */
import { quote } from '../../../base/messages/quote.ts'
import { saysIdle, type Text } from '../../../base/sentence.ts'
import { type Endpoint, isLoopback } from '../../../base/url/endpoint.ts'
import { say } from '../../messages/say.ts'
import { type BucketPlace, https, type Located } from '../location.ts'
import { parseStoreEndpoint } from '../store-endpoint.ts'
import { finishLocation } from './location.ts'
import { isVendorHost, R2, vendorOf } from './vendors.ts'

/**
 * An account alone, or with a jurisdiction:
 * https://developers.cloudflare.com/r2/reference/data-location/#jurisdictional-restrictions
 */
const ACCOUNT = /^[0-9a-f]{32}(?:\.(?:eu|us|fedramp))?$/

const EXAMPLE = '<account id>.r2.cloudflarestorage.com'

export function locateR2(place: BucketPlace): Located {
  const problems: Text[] = []
  const region = place.region?.trim().toLowerCase() || 'auto'
  // Cloudflare takes `us-east-1` for `auto`.
  if (region !== 'auto' && region !== 'us-east-1')
    problems.push(saysIdle(['region'], say('region-not-r2', { region: quote(region) })))
  const endpoint = endpointOf(place.endpoint?.trim() ?? '', problems)
  return endpoint ? finishLocation(place, 'auto', endpoint, problems) : { problems }
}

function endpointOf(text: string, problems: Text[]): Endpoint | undefined {
  const account = text.toLowerCase()
  if (ACCOUNT.test(account)) return https(`${account}.r2.cloudflarestorage.com`)
  if (text === '') {
    problems.push(say('r2-endpoint-missing'))
    return undefined
  }
  const kind = { scheme: 'r2', example: EXAMPLE, isBare: isVendorHost }
  const found = parseStoreEndpoint(text, kind, problems)
  if (found && vendorOf(found.hostname) !== R2 && !isLoopback(found.hostname))
    problems.push(say('r2-endpoint', { host: found.hostname }))
  return found
}
