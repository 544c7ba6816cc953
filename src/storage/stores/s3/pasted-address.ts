/** Addresses of S3 stores that a user pastes in place of a destination. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { PastedAddress } from '../location.ts'
import { AWS, R2, readVendorHost, type VendorHost } from './vendors.ts'

export const S3_ADDRESS: PastedAddress = {
  bucketIn: hostname => hostOf(hostname, false)?.bucket || undefined,
  settingsFor(hostname, path, name) {
    const found = hostOf(hostname, false)
    if (!found) return undefined
    const { vendor, host, region } = found
    const s3 = { place: `s3://${placeIn(found, path)}`, name }
    return vendor === AWS
      ? say('destination-with-region', { ...s3, region: region ?? say('buckets-region') })
      : say('destination-with-endpoint', { ...s3, endpoint: host })
  },
}

export const R2_ADDRESS: PastedAddress = {
  bucketIn: hostname => hostOf(hostname, true)?.bucket || undefined,
  settingsFor(hostname, path, name) {
    const found = hostOf(hostname, true)
    if (!found) return undefined
    const [account = '', endpoint = ''] = found.host.split('.')
    const r2 = { place: `r2://${placeIn(found, path)}`, name, account }
    return endpoint === 'r2'
      ? say('destination-with-account', r2)
      : say('destination-with-account-in', { ...r2, endpoint })
  },
}

function hostOf(hostname: string, isR2: boolean): VendorHost | undefined {
  const found = readVendorHost(hostname)
  return found && (found.vendor === R2) === isR2 ? found : undefined
}

/** Bucket and prefix, without the scheme. */
function placeIn({ bucket }: VendorHost, path: string): string {
  const place = bucket === '' ? path.slice(1) : `${bucket}${path}`
  if (place === '') return 'bucket/prefix/'
  return place.includes('/') ? place : `${place}/`
}
