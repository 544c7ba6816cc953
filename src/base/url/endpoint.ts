/** Reads an endpoint as typed: scheme, host and port, and nothing else. Pure. */
import { isIP } from 'node:net'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import type { Text } from '../sentence.ts'

export interface Endpoint {
  readonly protocol: 'http:' | 'https:'
  /** With the port, unless it is the default of the scheme. */
  readonly host: string
  readonly hostname: string
}

export type ParsedEndpoint = { readonly endpoint: Endpoint } | { readonly problem: Text }

/** Words for the sentences about an endpoint. */
export interface EndpointWords {
  /** The user's name for it: `endpoint`. */
  readonly name: string
  readonly example: Text
  /** For an endpoint with a password, which no sentence may repeat. */
  readonly holdsPassword: 'endpoint-password' | 'endpoint-keys'
  /** For a scheme other than http and https. */
  readonly otherScheme: (shown: string, url: URL) => Text
  /** For an endpoint with more than a host; says where the rest belongs. */
  readonly hasMore: 'endpoint-more' | 'endpoint-more-prefix'
}

/** Takes a host or URL; no scheme means https. */
export function parseEndpoint(text: string, words: EndpointWords): ParsedEndpoint {
  const { name } = words
  const typed = text.trim()
  const shown = `${name} ${quote(typed)}`
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  // Checked first, because no other sentence may repeat a password.
  if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
    return { problem: say(words.holdsPassword, { name }) }
  if (!url) return { problem: say('endpoint-no-host', { shown, example: words.example }) }
  const { protocol } = url
  if (protocol !== 'http:' && protocol !== 'https:') return { problem: words.otherScheme(shown, url) }
  const host = url.host.replace(/\.(?=:|$)/, '')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return { problem: say(words.hasMore, { shown, host }) }
  return { endpoint: { protocol, host, hostname: url.hostname.replace(/\.$/, '') } }
}

export function originOf({ protocol, host }: Endpoint): string {
  return `${protocol}//${host}`
}

/** Hosts on this machine, to which plain HTTP crosses no network. */
export function isLoopback(hostname: string): boolean {
  if (/(^|\.)localhost$/.test(hostname) || hostname === '[::1]') return true
  return isIP(hostname) === 4 && hostname.startsWith('127.')
}

/** Plain HTTP over a network. */
export function isUnencrypted({ protocol, hostname }: Endpoint): boolean {
  return protocol === 'http:' && !isLoopback(hostname)
}
