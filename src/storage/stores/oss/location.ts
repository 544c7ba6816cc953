/**
 * Finds the endpoint of a bucket and the public address of its objects, from region and endpoint as typed.
 * Returns one location or every problem. Pure.
 */
import { isIP } from 'node:net'
import { quote } from '../../../base/messages/quote.ts'
import type { Text } from '../../../base/sentence.ts'
import { type Endpoint, isLoopback, isUnencrypted, originOf } from '../../../base/url/endpoint.ts'
import { say } from '../../messages/say.ts'
import {
  type BucketPlace,
  https,
  type Located,
  type Location,
  type PastedAddress,
  publicBase,
} from '../location.ts'
import { type EndpointKind, parseStoreEndpoint, regionOfHost, splitHost } from '../store-endpoint.ts'
import { regionMeantBy, regionNamed } from './regions.ts'

const OSS_ENDPOINT: EndpointKind = {
  scheme: 'oss',
  example: 'oss-cn-hangzhou.aliyuncs.com',
  isBare: hostname => /^(oss-[a-z0-9-]+|[a-z0-9-]+\.oss)\.aliyuncs\.com$/.test(hostname),
}

export function locateOss(place: BucketPlace): Located {
  const problems: Text[] = []
  const region = regionOf(place, problems)
  const endpoint = endpointOf(place, region, problems)
  if (problems.length > 0 || !endpoint) return { problems }

  const derived = regionOfHost(endpoint.hostname)
  const signed = region?.id ?? derived
  if (!signed) return { problems: [say('region-unknown-oss', { host: endpoint.host })] }
  if (derived && derived !== signed)
    problems.push(say('endpoint-contradiction', { region: signed, host: endpoint.host, theirs: derived }))
  const insecure = isUnencrypted(endpoint)
  if (insecure && !place.allowInsecureEndpoint)
    problems.push(say('endpoint-unencrypted', { host: endpoint.host }))
  const style = styleOf(endpoint)
  if (problems.length > 0) return { problems }
  return {
    location: {
      region: signed,
      endpoint: originOf(endpoint),
      style,
      publicBase: publicBaseOf(place.bucket, signed, endpoint, style),
      insecure,
    },
  }
}

interface WantedRegion {
  readonly id: string
  /** The user wrote the internal address of the region, which counts if no endpoint is set. */
  readonly isInternal: boolean
}

/** Takes an id, with or without `oss-`, an address of OSS, or the console's name of the region. */
function regionOf({ region, endpoint }: BucketPlace, problems: Text[]): WantedRegion | undefined {
  const value = region?.trim().toLowerCase() ?? ''
  if (value === '') return undefined
  const named = regionNamed(value)
  if (named) return { id: named, isInternal: false }
  const host = value.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const isInternal = /-internal(?:\.aliyuncs\.com)?$/.test(host)
  const id = regionOfHost(host) ?? host.replace(/^oss-/, '').replace(/-internal$/, '')
  const shown = quote(value)
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(id)) {
    const inside = /oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com/.exec(value)?.[1]
    problems.push(say('region-no-id', { region: shown, meant: inside ?? 'cn-hangzhou' }))
  } else if (!endpoint?.trim()) {
    // An endpoint of another cloud may have regions of its own.
    const meant = regionMeantBy(id)
    if (meant) problems.push(say('region-slip', { region: shown, meant }))
  }
  return { id, isInternal }
}

function endpointOf(
  place: BucketPlace,
  region: WantedRegion | undefined,
  problems: Text[],
): Endpoint | undefined {
  const text = place.endpoint?.trim() ?? ''
  const word = text.toLowerCase()
  if (word === 'accelerate') return https('oss-accelerate.aliyuncs.com')
  if (word === '' || word === 'internal') {
    const isInternal = word === 'internal' || region?.isInternal
    if (region) return https(`oss-${region.id}${isInternal ? '-internal' : ''}.aliyuncs.com`)
    problems.push(say('region-missing-oss'))
    return undefined
  }
  return parseStoreEndpoint(text, OSS_ENDPOINT, problems)
}

function styleOf({ hostname }: Endpoint): Location['style'] {
  if (isIP(hostname) !== 0 || isLoopback(hostname)) return 'path'
  return hostname.endsWith('.aliyuncs.com') ? 'virtual' : 'cname'
}

/** A reader cannot reach an internal host, and an accelerated one costs more. */
function publicBaseOf(bucket: string, region: string, endpoint: Endpoint, style: Location['style']): string {
  return endpoint.hostname.endsWith('.aliyuncs.com')
    ? publicBase('virtual', https(`oss-${region}.aliyuncs.com`), bucket)
    : publicBase(style, endpoint, bucket)
}

/** Host of the console, where a user looks at a bucket in the browser. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/

export const OSS_ADDRESS: PastedAddress = {
  bucketIn: hostname => splitHost(hostname, isOssHost).bucket || undefined,
  settingsFor(hostname, path, name) {
    const [, region, inConsole] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || []
    if (region && inConsole)
      return say('destination-with-region', { place: `oss://${inConsole}/`, name, region })
    const { bucket, bare } = splitHost(hostname, isOssHost)
    if (!bucket) return undefined
    return say('destination-with-endpoint', { place: `oss://${bucket}${path}`, name, endpoint: bare })
  },
}

function isOssHost(hostname: string): boolean {
  return hostname.startsWith('oss-') && regionOfHost(hostname) !== undefined
}
