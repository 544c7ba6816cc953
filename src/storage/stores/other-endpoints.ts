/** Other endpoints of a service that lead to the same bucket as a region's public endpoint. Pure. */
import type { Location } from './location.ts'

/** The word of `endpoint` that chooses it. */
export type EndpointWord = 'internal' | 'accelerate'

export interface OtherEndpoint {
  readonly word: EndpointWord
  /** Scheme and host. */
  readonly endpoint: string
}

type Hosts = Partial<Readonly<Record<EndpointWord, string>>>

/** @returns none where the endpoint is not the public one, or the bucket stands in the path */
function othersAt({ endpoint, style }: Location, publicHost: string, hosts: Hosts): readonly OtherEndpoint[] {
  const { protocol, host } = new URL(endpoint)
  if (host !== publicHost || style !== 'virtual') return []
  return Object.entries(hosts).map(([word, other]) => ({
    word: word as EndpointWord,
    endpoint: `${protocol}//${other}`,
  }))
}

/** https://www.alibabacloud.com/help/en/oss/user-guide/regions-and-endpoints */
export function otherOssEndpoints(location: Location): readonly OtherEndpoint[] {
  const host = `oss-${location.region}`
  return othersAt(location, `${host}.aliyuncs.com`, {
    internal: `${host}-internal.aliyuncs.com`,
    accelerate: 'oss-accelerate.aliyuncs.com',
  })
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html */
export function otherAwsEndpoints(location: Location): readonly OtherEndpoint[] {
  return othersAt(location, `s3.${location.region}.amazonaws.com`, {
    accelerate: 's3-accelerate.amazonaws.com',
  })
}
