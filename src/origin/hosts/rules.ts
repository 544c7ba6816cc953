/**
 * Rules for hosts: the headers that an image host wants, and the load that it may get. The user's rules replace
 * the shipped ones, field by field. Pure; must not import the stores.
 */
import { domainToASCII } from 'node:url'
import type { Language } from '../../base/sentence.ts'

export interface HostRule {
  /** The site's name, for the table of the documentation. */
  readonly site?: Readonly<Record<Language, string>>
  /** `sinaimg.cn` matches that host and all below it, `*.sinaimg.cn` only those below. An address matches itself. */
  readonly hosts: readonly string[]
  /** `origin` is the image's own site. */
  readonly referer?: 'none' | 'origin' | URL
  /** `plain` and `browser` are profiles of `profiles.ts`; any other text is sent as it is. */
  readonly userAgent?: string
  readonly accept?: string
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>
  /** Requests at once to one host. */
  readonly concurrency?: number
  /** Least time between two requests to one host, milliseconds. */
  readonly delayMs?: number
  /** Query parameters that do not identify the image; `x-amz-*` means all that begin with `x-amz-`. */
  readonly dropParameters?: readonly string[]
  /** Where the rule comes from: the URL of a thread or a file, or the setting that contains it. */
  readonly source: string
}

/** The settings for one host, from all rules that match it. */
export type HostSettings = Omit<HostRule, 'hosts' | 'site' | 'source'>

export interface HostRules {
  /** @param host a `URL`'s `hostname`; case, a last dot and an international spelling do not matter */
  ruleFor(host: string): HostSettings | undefined
}

export interface HostPattern {
  /** Lower case and punycode, including `*.`. */
  readonly text: string
  readonly reach: 'below' | 'itself and below' | 'itself'
}

/** @returns undefined for text that is not a host: a URL, a port, a lone `*`, a star that is not in front */
export function hostPattern(text: string): HostPattern | undefined {
  // `foldHost` would cut a path off silently.
  if (/[\s/?#@\\%]/.test(text)) return undefined
  const isBelow = text.startsWith('*.')
  const host = foldHost(isBelow ? text.slice(2) : text)
  if (host === undefined || !/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host))
    return undefined
  // A single label such as `com` would reach too far, and no host is below an address.
  const isAlone = !host.includes('.') || /^\[|\.\d+$/.test(host)
  if (isBelow) return isAlone ? undefined : { text: `*.${host}`, reach: 'below' }
  return { text: host, reach: isAlone ? 'itself' : 'itself and below' }
}

/** @param own rules that win over `presets`, however short their patterns; within each, the longest pattern wins */
export function hostRules(own: readonly HostRule[], presets: readonly HostRule[]): HostRules {
  const layers = [byPattern(own), byPattern(presets)]
  const find = (host: string): HostSettings | undefined => {
    const name = foldHost(host)
    const patterns = name === undefined ? [] : patternsOf(name)
    const rules = layers.flatMap(layer => patterns.flatMap(pattern => layer.get(pattern) ?? []))
    // The first rule wins, so it is assigned last.
    return rules.length > 0 ? Object.assign({}, ...rules.reverse()) : undefined
  }
  // Each image needs its rule several times, and a host has many images.
  const found = new Map<string, HostSettings | undefined>()
  return {
    ruleFor(host) {
      if (!found.has(host)) found.set(host, find(host))
      return found.get(host)
    },
  }
}

/** @throws RangeError for an invalid pattern */
function byPattern(rules: readonly HostRule[]): Map<string, HostSettings> {
  const settings = new Map<string, HostSettings>()
  for (const { hosts, source: _source, site: _site, ...rule } of rules) {
    for (const host of hosts) {
      const pattern = hostPattern(host)
      if (!pattern) throw new RangeError(`not a host pattern: ${host}`)
      // If two rules have the same pattern, the first wins, field by field.
      settings.set(pattern.text, { ...rule, ...settings.get(pattern.text) })
    }
  }
  return settings
}

/** Returns all patterns that can match a host, longest first: at most two per label. */
function patternsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.flatMap((_, index) => {
    const parent = labels.slice(index + 1).join('.')
    const self = index === 0 ? [host] : []
    // A single label matches only itself.
    return parent.includes('.') ? [...self, `*.${parent}`, parent] : self
  })
}

/** @returns undefined if the URL standard allows no such host */
function foldHost(host: string): string | undefined {
  return domainToASCII(host.endsWith('.') ? host.slice(0, -1) : host) || undefined
}
