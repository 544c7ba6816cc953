/**
 * Rules for hosts: what an image host wants to see and how hard it may be leaned on. A caller's rules lie over
 * the shipped ones, field by field. Pure; must not import the stores.
 */
import { domainToASCII } from 'node:url'

export interface HostRule {
  /** `sinaimg.cn` is that host and all below it, `*.sinaimg.cn` those below alone. An address is only itself. */
  readonly hosts: readonly string[]
  /** `origin` is the image's own site. */
  readonly referer?: 'none' | 'origin' | URL
  /** `plain` and `browser` as in `profiles.ts`; else the text that is sent. */
  readonly userAgent?: string
  readonly accept?: string
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>
  /** Requests at once to one host. */
  readonly concurrency?: number
  /** Least time between two requests to one host, milliseconds. */
  readonly delayMs?: number
  /** Query parameters that say nothing about which image is meant; `x-amz-*` is all that begin so. */
  readonly dropParameters?: readonly string[]
  /** Where it is known from: the URL of a thread or a file, or the setting that holds it. */
  readonly source: string
}

/** What holds for one host, from all rules that name it. */
export type HostSettings = Omit<HostRule, 'hosts' | 'source'>

export interface HostRules {
  /** @param host a `URL`'s `hostname`; case, a last dot and an international spelling do not matter */
  ruleFor(host: string): HostSettings | undefined
}

export interface HostPattern {
  /** Lower case and punycode, with its `*.` */
  readonly text: string
  readonly reach: 'below' | 'itself and below' | 'itself'
}

/** @returns undefined for what is no host: a URL, a port, a lone `*`, a star elsewhere than in front */
export function hostPattern(text: string): HostPattern | undefined {
  // The folding below would cut a path off in silence.
  if (/[\s/?#@\\%]/.test(text)) return undefined
  const isBelow = text.startsWith('*.')
  const host = foldHost(isBelow ? text.slice(2) : text)
  if (host === undefined || !/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host))
    return undefined
  // One label, such as `com`, would reach too far, and nothing is below an address.
  const isAlone = !host.includes('.') || /^\[|\.\d+$/.test(host)
  if (isBelow) return isAlone ? undefined : { text: `*.${host}`, reach: 'below' }
  return { text: host, reach: isAlone ? 'itself' : 'itself and below' }
}

/** @param own laid over `presets`, however short its pattern; within each, the longest pattern wins */
export function hostRules(own: readonly HostRule[], presets: readonly HostRule[]): HostRules {
  const layers = [byPattern(own), byPattern(presets)]
  const find = (host: string): HostSettings | undefined => {
    const name = foldHost(host)
    const patterns = name === undefined ? [] : patternsOf(name)
    const rules = layers.flatMap(layer => patterns.flatMap(pattern => layer.get(pattern) ?? []))
    // The first stands highest, so it is laid on last.
    return rules.length > 0 ? Object.assign({}, ...rules.reverse()) : undefined
  }
  // Asked several times for each image, of which a host has many.
  const found = new Map<string, HostSettings | undefined>()
  return {
    ruleFor(host) {
      if (!found.has(host)) found.set(host, find(host))
      return found.get(host)
    },
  }
}

/** @throws RangeError for a pattern that is none */
function byPattern(rules: readonly HostRule[]): Map<string, HostSettings> {
  const settings = new Map<string, HostSettings>()
  for (const { hosts, source: _, ...rule } of rules) {
    for (const host of hosts) {
      const pattern = hostPattern(host)
      if (!pattern) throw new RangeError(`not a host pattern: ${host}`)
      // Of two rules for one pattern the first wins, field by field.
      settings.set(pattern.text, { ...rule, ...settings.get(pattern.text) })
    }
  }
  return settings
}

/** All that can name a host, longest first: as many as it has labels, twice. */
function patternsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.flatMap((_, index) => {
    const parent = labels.slice(index + 1).join('.')
    const self = index === 0 ? [host] : []
    // A single label names itself alone.
    return parent.includes('.') ? [...self, `*.${parent}`, parent] : self
  })
}

/** @returns undefined where the URL standard knows no such host */
function foldHost(host: string): string | undefined {
  return domainToASCII(host.endsWith('.') ? host.slice(0, -1) : host) || undefined
}
