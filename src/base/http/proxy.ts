/** Which forward proxy a request goes through: one that was named, or what the variables of an environment say. Pure. */
import { BlockList, isIP } from 'node:net'
import { PersistError } from '../errors.ts'
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

/** What was asked for. */
export type ProxyChoice = 'none' | 'env' | URL

/** @returns the proxy for a URL, undefined where it is asked directly */
export type ProxyRoutes = (url: URL) => URL | undefined

/** How one kind of request goes out. */
export interface ProxyUse {
  /** Undefined where all goes directly. */
  readonly routes: ProxyRoutes | undefined
  /** The input that says so: `proxy` or `origin-proxy`. */
  readonly input: string
  /** A proxy variable that is set and that nobody asked to use. */
  readonly unusedVariable: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** As curl has it, the lower case first; each scheme has its own, and https never falls back to that of http. */
const VARIABLES = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
} as const
const NO_PROXY = ['no_proxy', 'NO_PROXY'] as const

/** Variables whose values may hold credentials. */
export const PROXY_VARIABLES: readonly string[] = Object.values(VARIABLES).flat()

/** @throws PersistError for a variable that is no proxy's URL; its value is not repeated, as it may hold a password */
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

/** What of a proxy's URL nobody may see: as written, decoded, and as its header carries it. */
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
  // A name alone is a token; before a password it is only a name.
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

/** Whether a name or a password of a URL is one: a `%` in it is written `%25`. */
export function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * `NO_PROXY`: names with all below them (`example.com`, `.example.com`), names below one (`*.example.com`), addresses,
 * CIDRs and `*`, by commas or blanks; each perhaps with a port.
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

/** A connection that could not be made, to a proxy or to whatever else: as where there is no network. */
export const UNREACHABLE =
  /^(E(CONNREFUSED|NOTFOUND|AI_\w+|NODATA|TIMEDOUT|HOSTUNREACH|NETUNREACH)|UND_ERR_(CONNECT_TIMEOUT|PRX_\w+))$/

/** @returns what to say where a connection failed as if there were no network, and a proxy variable is set */
export function unusedProxyHint(use: ProxyUse | undefined, code: string | undefined): Sentence | undefined {
  const { unusedVariable: variable, input = '' } = use ?? {}
  if (variable === undefined || !UNREACHABLE.test(code ?? '')) return undefined
  return say('proxy-unused', { variable, input })
}

/** @returns what is wrong with the proxy, where a `ProxyError`'s code says so */
export function proxyFault(code: string | undefined, input: string): Sentence | undefined {
  const [, fault] = /^PROXY_(\w+)$/.exec(code ?? '') ?? []
  if (fault === undefined) return undefined
  // The first is what tinyproxy says to a wrong password.
  if (fault === '401' || fault === '407') return say('proxy-login', { input, status: fault })
  return /^\d+$/.test(fault)
    ? say('proxy-refused', { input, status: fault })
    : say('proxy-unreachable', { input, code: fault })
}
