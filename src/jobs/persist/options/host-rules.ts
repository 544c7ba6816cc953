/**
 * Parses the setting `host-rules` into rules or into all its problems: a library caller's record, YAML or JSON. Problems
 * never repeat a text that may contain a token.
 */
import { sentenceOf } from '../../../base/errors.ts'
import { isHeaderText } from '../../../base/http/headers.ts'
import { nearestWord } from '../../../base/messages/nearest-word.ts'
import { joined, quoted, type Text } from '../../../base/sentence.ts'
import { type HostRule, hostPattern } from '../../../origin/hosts/rules.ts'
import { say as sayJobs } from '../../messages/say.ts'
import { durationOrSeconds, listOf, mustBe, wholeNumber } from '../../options/parsers.ts'
import { readYaml } from '../../options/yaml.ts'
import { say } from '../messages/say.ts'
import { originHeaders } from './parsers.ts'

/** One rule of a library caller. In a text the names are `user-agent` and `drop-parameters`. */
export interface HostRuleOptions {
  /** `origin` (the image's own site), `none`, or a URL. */
  readonly referer?: string | URL
  /** User-Agent for this host; `plain` and `browser` stand for the two that the shipped rules use. */
  readonly userAgent?: string
  /** Accept header for this host. */
  readonly accept?: string
  /** Further headers for this host: a record, or `Name: value` lines. */
  readonly headers?: Readonly<Record<string, string>> | string
  /** Concurrent requests, from 1 to 32. */
  readonly concurrency?: number
  /** Minimum time between two requests, from 0s to 10m: `500ms`, `1m30s`; a bare number is seconds. */
  readonly delay?: string
  /** URL parameters that do not change the image; a `*` at the end stands for any ending. */
  readonly dropParameters?: readonly string[] | string
}

type Fields = Omit<HostRule, 'hosts' | 'source'>

interface RuleField {
  readonly parse: (value: unknown) => Fields
  /** Set if values may contain a token: problems do not repeat them. */
  readonly private?: true
}

/** The same limits as for all hosts. */
const parseCount = wholeNumber(1, 32)
const parseDelay = durationOrSeconds(0, 600_000)

const FIELDS: Readonly<Record<string, RuleField>> = {
  referer: { parse: value => ({ referer: refererOf(scalar(value)) }) },
  'user-agent': { parse: value => ({ userAgent: headerText(value) }), private: true },
  accept: { parse: value => ({ accept: headerText(value) }), private: true },
  headers: { parse: value => ({ headers: originHeaders(headerLines(value)) }), private: true },
  concurrency: { parse: value => ({ concurrency: parseCount(scalar(value)) }) },
  delay: { parse: value => ({ delayMs: parseDelay(scalar(value)) }) },
  'drop-parameters': { parse: value => ({ dropParameters: parameterNames(value) }) },
}

/** @returns `problems`: one sentence each: the pattern, the field, the value unless it may be secret, and the rule */
export async function readHostRules(given: string | Readonly<Record<string, HostRuleOptions>>) {
  const rules = new Map<string, HostRule>()
  const problems: Text[] = []
  try {
    const content = recordOf(await contentOf(given), say('rule-host-rules'))
    for (const [pattern, fields] of Object.entries(content)) {
      const name = joined(' ', 'host-rules', shown(pattern))
      const rule = ruleOf(pattern, fields, name, problems)
      const [host = ''] = rule.hosts
      if (rules.has(host)) problems.push(say('host-rules-twice', { name }))
      rules.set(host, rule)
    }
  } catch (error) {
    problems.push(sayJobs('named', { name: 'host-rules', rule: sentenceOf(error) }))
  }
  return { rules: problems.length === 0 ? [...rules.values()] : [], problems }
}

async function contentOf(given: unknown): Promise<unknown> {
  if (typeof given === 'string') return (await readYaml(given)).value || {}
  return withKeys(given, (pattern, fields) => [
    pattern,
    withKeys(fields, (name, value) => [kebab(name), value]),
  ])
}

function withKeys(given: unknown, spell: (key: string, value: unknown) => [string, unknown]): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  return Object.fromEntries(Object.entries(given).map(([key, value]) => spell(key, value)))
}

function ruleOf(pattern: string, given: unknown, name: Text, problems: Text[]): HostRule {
  const host = hostPattern(pattern.trim())?.text
  if (host === undefined)
    problems.push(sayJobs('named', { name, rule: sayJobs('needed', { rule: say('rule-host-pattern') }) }))
  let rule: Fields = {}
  try {
    const something = say('rule-some-field', { fields: Object.keys(FIELDS).join(', ') })
    const fields = Object.entries(recordOf(given, something))
    if (fields.length === 0) throw mustBe(something)
    for (const [field, value] of fields) rule = { ...rule, ...fieldOf(field, value, name, problems) }
  } catch (error) {
    problems.push(sayJobs('named', { name, rule: sentenceOf(error) }))
  }
  return { hosts: [host ?? pattern], ...rule, source: 'host-rules' }
}

function fieldOf(field: string, value: unknown, name: Text, problems: Text[]): Fields {
  const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  if (!known) {
    const near = nearestWord(field, Object.keys(FIELDS))
    const meant = near
      ? say('host-rules-meant', { field: near })
      : sayJobs('needed', { rule: sayJobs('rule-one-of', { words: Object.keys(FIELDS).join(', ') }) })
    problems.push(say('host-rules-unknown', { name, field: shown(field), meant }))
    return {}
  }
  try {
    return known.parse(value)
  } catch (error) {
    const said = { name, field, rule: sentenceOf(error) }
    problems.push(
      known.private || typeof value === 'object'
        ? say('host-rules-field', said)
        : say('host-rules-value', { ...said, value: shown(String(value)) }),
    )
    return {}
  }
}

function recordOf(value: unknown, what: Text): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw mustBe(what)
  return value as Readonly<Record<string, unknown>>
}

function scalar(value: unknown): string {
  if (value === null || (typeof value === 'object' && !(value instanceof URL)))
    throw mustBe(say('rule-single-value'))
  return String(value).trim()
}

function refererOf(text: string): NonNullable<HostRule['referer']> {
  if (text === 'none' || text === 'origin') return text
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw mustBe(say('rule-host-referer'))
  return url
}

function headerText(value: unknown): string {
  const text = scalar(value)
  if (!isHeaderText(text)) throw mustBe(say('rule-host-header'))
  return text
}

function headerLines(value: unknown): string | Record<string, string> {
  if (typeof value === 'string') return value
  const entries = Object.entries(recordOf(value, say('rule-header-map')))
  return Object.fromEntries(entries.map(([name, text]) => [name, scalar(text)]))
}

function parameterNames(value: unknown): readonly string[] {
  const names = listOf(Array.isArray(value) ? value.map(scalar) : scalar(value))
  if (names.length === 0 || names.some(name => !/^[^\s&=#?*]+\*?$/.test(name))) {
    throw mustBe(say('rule-parameters'))
  }
  return names
}

/** Converts a library caller's `userAgent` to the `user-agent` of a text. */
function kebab(name: string): string {
  return name.replace(/[a-z][A-Z]/g, ([small = '', large = '']) => `${small}-${large.toLowerCase()}`)
}

/** Quotes short plain text and hides any other: a URL written here by mistake may contain a password. */
function shown(text: string): Text {
  return /^[\p{L}\p{N} .,_/:*-]{0,80}$/u.test(text) ? quoted(text) : say('host-rules-hidden')
}
