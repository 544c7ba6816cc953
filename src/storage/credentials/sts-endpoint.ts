/** Where a cloud's token service is. Pure. */
import { quote } from '../../base/messages/quote.ts'

export type Cloud = 'alibaba' | 'aws'

/** Where the role and the bucket are, as far as that decides whom to ask. */
export interface StsPlace {
  /** As typed. */
  readonly region: string | undefined
  /** Of the role's ARN: `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string
}

/**
 * One host serves all of Alibaba Cloud. AWS has one for each region, and in China nothing else.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @returns an origin
 */
export function defaultStsEndpoint(cloud: Cloud, { region = '', partition }: StsPlace): string {
  if (cloud === 'alibaba') return 'https://sts.aliyuncs.com'
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  // The region of another vendor's store, or `auto`, is none of AWS's.
  const isOfAws = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/.test(region.trim())
  const known = isOfAws ? region.trim() : HOME_REGION[partition]
  return known ? `https://sts.${known}.${suffix}` : `https://sts.${suffix}`
}

/** Partitions that have no host for all regions. */
const HOME_REGION: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

export type ParsedStsEndpoint = { readonly endpoint: string } | { readonly problem: string }

/**
 * Takes a host or URL; no scheme means https. An ID token is as good as a password for minutes, so it travels
 * encrypted or not at all.
 */
export function parseStsEndpoint(text: string): ParsedStsEndpoint {
  const typed = text.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (url?.username || url?.password || /^[^/]*\/*[^/]*@/.test(typed))
    return { problem: 'sts-endpoint holds a user name or a password; keep only the host' }
  const shown = quote(typed)
  if (!url?.hostname)
    return { problem: `sts-endpoint ${shown} is not a host or a URL; write it like sts.aliyuncs.com` }
  if (url.pathname !== '/' || url.search || url.hash)
    return { problem: `sts-endpoint ${shown} has more than a host; write ${url.host}` }
  const isEncrypted = url.protocol === 'https:'
  if (!isEncrypted && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    return {
      problem: `sts-endpoint ${shown} would send the job's ID token unencrypted; write https://${url.host}`,
    }
  return { endpoint: url.origin }
}

/** Of a parsed URL, which writes addresses in one way alone. */
function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
