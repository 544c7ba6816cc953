/**
 * Where a bucket is spoken to, and under which public address its objects appear: region, endpoint and style
 * as typed, in; one location or every problem, out. Pure.
 */
import { isIP } from 'node:net'
import { type Endpoint, isLoopback, isUnencrypted, originOf } from '../../../base/url/endpoint.ts'
import { https, type Located, type Location, type Place, publicBase } from '../location.ts'
import {
  contradiction,
  type EndpointKind,
  type EndpointStyle,
  parseStoreEndpoint,
  regionOfHost,
  styleProblem,
  unencrypted,
} from '../store-endpoint.ts'

const OSS_ENDPOINT: EndpointKind = {
  scheme: 'oss',
  example: 'oss-cn-hangzhou.aliyuncs.com',
  isBare: hostname => /^(oss-[a-z0-9-]+|[a-z0-9-]+\.oss)\.aliyuncs\.com$/.test(hostname),
}

export function locateOss(place: Place): Located {
  const problems: string[] = []
  const region = regionOf(place.region, problems)
  const endpoint = endpointOf(place, region, problems)
  if (problems.length > 0 || !endpoint) return { problems }

  const derived = regionOfHost(endpoint.hostname)
  const signed = region ?? derived
  if (!signed)
    return {
      problems: [`region is not known from the endpoint ${endpoint.host}; set region, e.g. cn-hangzhou`],
    }
  if (derived && derived !== signed) problems.push(contradiction(signed, endpoint, derived))
  const insecure = isUnencrypted(endpoint)
  if (insecure && !place.allowInsecureEndpoint) problems.push(unencrypted(endpoint))
  const style = styleOf(place.endpointStyle, endpoint, problems)
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

function regionOf(text: string | undefined, problems: string[]): string | undefined {
  const value = text?.trim().toLowerCase() ?? ''
  if (value === '') return undefined
  const region = value.replace(/^oss-/, '')
  const internal = /^([a-z0-9-]+)-internal$/.exec(region)?.[1]
  if (internal) {
    problems.push(`region "${value}" names an endpoint; write region: ${internal} and endpoint: internal`)
  } else if (!/^[a-z][a-z0-9-]{1,62}$/.test(region)) {
    const meant = regionOfHost(value.replace(/^https?:\/\//, '').replace(/\/$/, '')) ?? 'cn-hangzhou'
    problems.push(`region ${JSON.stringify(value)} is not a region id; write it like ${meant}`)
  }
  return region
}

function endpointOf(place: Place, region: string | undefined, problems: string[]): Endpoint | undefined {
  const text = place.endpoint?.trim() ?? ''
  const word = text.toLowerCase()
  if (word === 'accelerate') return https('oss-accelerate.aliyuncs.com')
  if (word === '' || word === 'internal') {
    if (region) return https(`oss-${region}${word === 'internal' ? '-internal' : ''}.aliyuncs.com`)
    if (problems.length === 0) problems.push('region is missing; set the bucket’s region, e.g. cn-hangzhou')
    return undefined
  }
  const parsed = parseStoreEndpoint(text, OSS_ENDPOINT)
  if ('problem' in parsed) {
    problems.push(parsed.problem)
    return undefined
  }
  return parsed.endpoint
}

function styleOf(asked: EndpointStyle, endpoint: Endpoint, problems: string[]): Location['style'] {
  const { hostname } = endpoint
  const isVendors = hostname.endsWith('.aliyuncs.com')
  const problem = styleProblem(asked, endpoint, isVendors)
  if (problem) problems.push(problem)
  if (asked !== 'auto') return asked
  if (isIP(hostname) !== 0) return 'path'
  return isVendors || isLoopback(hostname) ? 'virtual' : 'cname'
}

/** Objects read through internal or accelerated hosts would be unreachable, or dearer, for the reader. */
function publicBaseOf(bucket: string, region: string, endpoint: Endpoint, style: Location['style']): string {
  return endpoint.hostname.endsWith('.aliyuncs.com')
    ? publicBase('virtual', https(`oss-${region}.aliyuncs.com`), bucket)
    : publicBase(style, endpoint, bucket)
}
