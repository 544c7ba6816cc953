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

/** Takes a host or URL; no scheme means https. */
export function parseEndpoint(text: string, example: Text): ParsedEndpoint {
  const typed = text.trim()
  const shown = quote(typed, 'endpoint')
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  // Checked first, because no other sentence may repeat a password.
  if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
    return { problem: say('endpoint-keys') }
  if (!url) return { problem: say('endpoint-no-host', { shown, example }) }
  const { protocol } = url
  if (protocol !== 'http:' && protocol !== 'https:')
    return { problem: say('endpoint-scheme', { shown, scheme: protocol }) }
  const host = url.host.replace(/\.(?=:|$)/, '')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return { problem: say('endpoint-more', { shown, host }) }
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
