/** Finds the forward proxy of a request: a named one, or the one in the environment's variables. Pure. */
import { BlockList, isIP } from 'node:net'
import { PersistError } from '../errors.ts'
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

/** The value of `proxy` or `origin-proxy`. */
export type ProxyChoice = 'none' | 'env' | URL

/** @returns the proxy for a URL; undefined for a direct connection */
export type ProxyRoutes = (url: URL) => URL | undefined

/** The proxy settings of one kind of request. */
export interface ProxyUse {
  /** Undefined if all connections are direct. */
  readonly routes: ProxyRoutes | undefined
  /** The input that set it: `proxy` or `origin-proxy`. */
  readonly input: string
  /** A proxy variable that is set but not used. */
  readonly unusedVariable: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** As in curl, lower case comes first. Each scheme has its own variable, and https never falls back to http's. */
const VARIABLES = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
} as const
const NO_PROXY = ['no_proxy', 'NO_PROXY'] as const

/** Variables whose values may hold credentials. */
export const PROXY_VARIABLES: readonly string[] = Object.values(VARIABLES).flat()

/** @throws PersistError for a variable that is not the URL of a proxy, without its value, which may hold a password */
export function useProxy(input: string, choice: ProxyChoice, environment: Environment): ProxyUse {
  const found = PROXY_VARIABLES.find(name => environment[name])
  if (choice === 'none') return { routes: undefined, input, unusedVariable: found }
  const used = { input, unusedVariable: undefined }
  if (choice !== 'env') return { ...used, routes: () => choice }
  const proxies = { 'https:': variable('https:', environment), 'http:': variable('http:', environment) }
  const isExempt = exemptions(firstOf(NO_PROXY, environment)?.[1] ?? '')
  return {
    ...used,
    routes: url => {
      const proxy = proxies[url.protocol as keyof typeof proxies]
      return proxy && !isExempt(url) ? proxy : undefined
    },
  }
}

/**
 * `http://user:password@host:port`, or without the scheme, as variables often have it.
 * @throws PersistError that does not repeat the text
 */
export function parseProxyUrl(text: string): URL {
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(written) ? new URL(written) : undefined
  const isProxy =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    isDecodable(url.username + url.password)
  if (!isProxy) throw new PersistError('options', 'options-invalid', say('proxy-url'))
  return url
}

/** The secrets in a proxy's URL: as written, decoded, and as the header carries them. */
export function proxySecrets(text: string | undefined): readonly string[] {
  let url: URL
  try {
    url = parseProxyUrl(text?.trim() ?? '')
  } catch {
    return []
  }
  const { username, password } = url
  const [user, word] = [username, password].map(decodeURIComponent) as [string, string]
  if (user === '' && word === '') return []
  // A name without a password is a token, and so a secret.
  const secrets = word === '' ? [username, user] : [password, word, `${username}:${password}`]
  return [...new Set([...secrets, Buffer.from(`${user}:${word}`).toString('base64')])]
}

function variable(protocol: keyof typeof VARIABLES, environment: Environment): URL | undefined {
  const [name, value] = firstOf(VARIABLES[protocol], environment) ?? []
  if (name === undefined || value === undefined) return undefined
  try {
    return parseProxyUrl(value)
  } catch {
    throw new PersistError('options', 'options-invalid', say('proxy-variable', { name }))
  }
}

function firstOf(names: readonly string[], environment: Environment): readonly [string, string] | undefined {
  for (const name of names) {
    const value = environment[name]?.trim()
    if (value) return [name, value]
  }
  return undefined
}

/** True if a user name or a password of a URL can be decoded: a `%` in it is written `%25`. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * Reads `NO_PROXY`: names with their subdomains (`example.com`, `.example.com`), subdomains alone (`*.example.com`),
 * addresses, CIDRs and `*`, separated by commas or blanks. Each may have a port.
 */
function exemptions(list: string): (url: URL) => boolean {
  const tests = list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(exemption)
  return url => tests.some(test => test(url))
}

function exemption(entry: string): (url: URL) => boolean {
  if (entry === '*') return () => true
  const [base = '', bits] = entry.split('/')
  if (bits !== undefined) return inRange(base, Number(bits))
  const [, name = '', port] = /^(\[.+\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? []
  const bare = name.replace(/^\*?\./, '').replace(/^\[(.*)\]$/, '$1')
  const belowOnly = name.startsWith('*.')
  return url => {
    const host = hostOf(url)
    if (port !== undefined && port !== portOf(url)) return false
    return (host === bare && !belowOnly) || (bare !== '' && host.endsWith(`.${bare}`))
  }
}

function inRange(base: string, bits: number): (url: URL) => boolean {
  const family = isIP(base)
  const range = new BlockList()
  try {
    range.addSubnet(base, bits, family === 6 ? 'ipv6' : 'ipv4')
  } catch {
    return () => false
  }
  return url => {
    const host = hostOf(url)
    return isIP(host) === family && range.check(host, family === 6 ? 'ipv6' : 'ipv4')
  }
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

/** Error codes of a failed connection, as without a network. */
export const UNREACHABLE =
  /^(E(CONNREFUSED|NOTFOUND|AI_\w+|NODATA|TIMEDOUT|HOSTUNREACH|NETUNREACH)|UND_ERR_(CONNECT_TIMEOUT|PRX_\w+))$/

/** @returns a hint if a connection failed as without a network and an unused proxy variable is set */
export function unusedProxyHint(use: ProxyUse | undefined, code: string | undefined): Sentence | undefined {
  const { unusedVariable: variable, input = '' } = use ?? {}
  if (variable === undefined || !UNREACHABLE.test(code ?? '')) return undefined
  return say('proxy-unused', { variable, input })
}

/** @returns the fault of the proxy if `code` is that of a `ProxyError` */
export function proxyFault(code: string | undefined, input: string): Sentence | undefined {
  const [, fault] = /^PROXY_(\w+)$/.exec(code ?? '') ?? []
  if (fault === undefined) return undefined
  // tinyproxy answers a wrong password with 401.
  if (fault === '401' || fault === '407') return say('proxy-login', { input, status: fault })
  return /^\d+$/.test(fault)
    ? say('proxy-refused', { input, status: fault })
    : say('proxy-unreachable', { input, code: fault })
}
