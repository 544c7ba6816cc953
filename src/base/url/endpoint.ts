/** What a typed endpoint says: scheme, host and port, and nothing else. Pure. */
import { isIP } from 'node:net'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import type { Text } from '../sentence.ts'

export interface Endpoint {
  readonly protocol: 'http:' | 'https:'
  /** With the port, where it is not the scheme's own. */
  readonly host: string
  readonly hostname: string
}

export type ParsedEndpoint = { readonly endpoint: Endpoint } | { readonly problem: Text }

/** What the sentences about an endpoint need to know of its service. */
export interface EndpointWords {
  /** What the reader calls it: `endpoint`. */
  readonly name: string
  readonly example: Text
  /** About one that holds a password, which no sentence may repeat. */
  readonly holdsPassword: 'endpoint-password' | 'endpoint-keys'
  /** About one whose scheme is not http or https. */
  readonly otherScheme: (shown: string, url: URL) => Text
  /** About one that is more than a host, and where the rest goes. */
  readonly hasMore: 'endpoint-more' | 'endpoint-more-prefix'
}

/** Takes a host or URL; no scheme means https. */
export function parseEndpoint(text: string, words: EndpointWords): ParsedEndpoint {
  const { name } = words
  const typed = text.trim()
  const shown = `${name} ${quote(typed)}`
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  // First of all, for no sentence may repeat a password.
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

/** Hosts that reach this machine alone, so that plain HTTP shows nothing to anybody. */
export function isLoopback(hostname: string): boolean {
  if (/(^|\.)localhost$/.test(hostname) || hostname === '[::1]') return true
  return isIP(hostname) === 4 && hostname.startsWith('127.')
}

/** Plain HTTP over a network. */
export function isUnencrypted({ protocol, hostname }: Endpoint): boolean {
  return protocol === 'http:' && !isLoopback(hostname)
}
