/** Rules for the endpoint of a bucket, and for its agreement with region and style. Pure. */
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { type Endpoint, parseEndpoint } from '../../base/url/endpoint.ts'
import { say } from '../messages/say.ts'

/** Facts of a service for the sentences about an endpoint. */
export interface EndpointKind {
  /** Scheme of a destination: `oss`, `s3`. */
  readonly scheme: string
  readonly example: Text
  /** Whether the host is one of the service's own, without a bucket before it. */
  isBare(hostname: string): boolean
}

/**
 * Takes a host or URL; no scheme means https.
 * @returns undefined after adding what is wrong to the problems
 */
export function parseStoreEndpoint(text: string, kind: EndpointKind, problems: Text[]): Endpoint | undefined {
  const parsed = parseEndpoint(text, kind.example)
  const endpoint = 'endpoint' in parsed ? parsed.endpoint : undefined
  const problem = 'problem' in parsed ? parsed.problem : hostProblem(text, parsed.endpoint, kind)
  if (problem) problems.push(problem)
  return problem ? undefined : endpoint
}

function hostProblem(text: string, { host, hostname }: Endpoint, kind: EndpointKind): Text | undefined {
  const shown = quote(text, 'endpoint')
  // ali-oss cannot build a request for one.
  if (hostname.startsWith('[')) return say('endpoint-ipv6', { shown })
  // ali-oss refuses anything else in a host.
  if (!/^[a-z0-9._-]+(:\d+)?$/.test(host)) return say('endpoint-characters', { shown })
  const { bucket, bare } = splitHost(hostname, kind.isBare)
  return bucket ? say('endpoint-bucket', { host: hostname, bare, scheme: kind.scheme, bucket }) : undefined
}

/**
 * Splits a service's own host from the bucket before it: '' for a bare host, undefined for a host of another service.
 */
export function splitHost(
  hostname: string,
  isBare: (hostname: string) => boolean,
): { readonly bucket: string | undefined; readonly bare: string } {
  const labels = hostname.split('.')
  for (let at = 0; at < labels.length; at++) {
    const bare = labels.slice(at).join('.')
    if (isBare(bare)) return { bucket: labels.slice(0, at).join('.'), bare }
  }
  return { bucket: undefined, bare: hostname }
}

/** Region in one of Alibaba Cloud's own hosts: regional, internal or dual-stack. */
export function regionOfHost(hostname: string): string | undefined {
  const match = /^(?:oss-([a-z0-9-]+?)(?:-internal)?|([a-z0-9-]+)\.oss)\.aliyuncs\.com$/.exec(hostname)
  const region = match?.[1] ?? match?.[2]
  return region?.startsWith('accelerate') ? undefined : region
}
