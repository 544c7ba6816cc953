/** Finds a cloud's token service. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { isUnencrypted, originOf, parseEndpoint } from '../../base/url/endpoint.ts'

export type Cloud = 'alibaba' | 'aws'

/**
 * Alibaba Cloud has one host. AWS has one per region, and in China no other.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @param region as typed
 * @param partition from the role's ARN: `aws`, `aws-cn`, `aws-us-gov`
 * @returns an origin
 */
export function defaultStsEndpoint(
  cloud: Cloud,
  { region = '', partition }: { readonly region: string | undefined; readonly partition: string },
): string {
  if (cloud === 'alibaba') return 'https://sts.aliyuncs.com'
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  // `auto` and the regions of other vendors are no regions of AWS.
  const isOfAws = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/.test(region.trim())
  const known = isOfAws ? region.trim() : HOME_REGION[partition]
  return known ? `https://sts.${known}.${suffix}` : `https://sts.${suffix}`
}

/** A region for partitions that have no global host. */
const HOME_REGION: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

/**
 * Takes a host or URL; no scheme means https. An ID token is as good as a password for minutes, so it never travels
 * unencrypted.
 */
export function parseStsEndpoint(text: string): { readonly endpoint: string } | { readonly problem: Text } {
  const parsed = parseEndpoint(text, {
    name: 'sts-endpoint',
    example: 'sts.aliyuncs.com',
    holdsPassword: 'endpoint-password',
    otherScheme: unencrypted,
    hasMore: 'endpoint-more',
  })
  if ('problem' in parsed) return parsed
  const { endpoint } = parsed
  return isUnencrypted(endpoint)
    ? { problem: unencrypted(`sts-endpoint ${quote(text.trim())}`, endpoint) }
    : { endpoint: originOf(endpoint) }
}

function unencrypted(shown: string, { host }: { readonly host: string }): Text {
  return say('sts-unencrypted', { shown, host })
}
