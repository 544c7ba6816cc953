/** What a typed endpoint says: scheme, host and port, and nothing else. Pure. */
import { isIP } from 'node:net'
import { quote } from '../messages/quote.ts'

export interface Endpoint {
  readonly protocol: 'http:' | 'https:'
  /** With the port, where it is not the scheme's own. */
  readonly host: string
  readonly hostname: string
}

export type ParsedEndpoint = { readonly endpoint: Endpoint } | { readonly problem: string }

/** What the sentences about an endpoint need to know of its service. */
export interface EndpointWords {
  /** What the reader calls it: `endpoint`. */
  readonly name: string
  readonly example: string
  /** The end of a sentence about one that holds a password, which no sentence may repeat. */
  readonly holdsPassword: string
  /** The same about one whose scheme is not http or https. */
  readonly otherScheme: (url: URL) => string
  /** What to do with the rest, where there is more than a host; '' for nothing. */
  readonly restGoes: string
}

/** Takes a host or URL; no scheme means https. */
export function parseEndpoint(text: string, words: EndpointWords): ParsedEndpoint {
  const { name } = words
  const typed = text.trim()
  const shown = `${name} ${quote(typed)}`
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  // First of all, for no sentence may repeat a password.
  if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
    return { problem: `${name} ${words.holdsPassword}` }
  if (!url) return { problem: `${shown} is not a host or a URL; write it like ${words.example}` }
  const { protocol } = url
  if (protocol !== 'http:' && protocol !== 'https:') return { problem: `${shown} ${words.otherScheme(url)}` }
  const host = url.host.replace(/\.(?=:|$)/, '')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return { problem: `${shown} has more than a host; write ${host}${words.restGoes}` }
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
