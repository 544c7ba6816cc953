/**
 * The template language of the input `key`: `{variable}`, `{variable:argument}`, everything else as written. A
 * template is parsed once and rendered for each image. Must not import the network or the stores.
 */
import { createHash } from 'node:crypto'
import type { DigestName, Digests } from '../../base/digests/digests.ts'
import { PersistError } from '../../base/errors.ts'
import { quoted, type Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { cleanPath, cleanSegment } from './clean.ts'
import { brokenPathRule } from './object-key.ts'

/** Facts that are known of an image before its bytes. */
export interface UrlFacts {
  /** Canonical, so that two spellings of one image give one key. */
  readonly url: URL
  readonly fields: Readonly<Record<string, unknown>>
  /** Start of the run, so that a run has one date. */
  readonly startedAt: Date
  readonly runId: string
}

export interface ByteFacts {
  readonly extension: string
  readonly digests: Digests
  readonly width?: number | undefined
  readonly height?: number | undefined
}

export interface KeyTemplate {
  /** As the user wrote it. */
  readonly text: string
  /** Fields that the template uses: `{field.NAME}` of the record, and `file.dir` and `file.name` of its list. */
  readonly fields: readonly string[]
  /** Digests of the bytes that the template uses. */
  readonly digests: readonly DigestName[]
  /** False when the key is known before the bytes. */
  readonly needsBytes: boolean
  /** True when the template holds a whole digest of the bytes: the object under such a key never changes. */
  readonly holdsHash: boolean
  /** @param bytes may be omitted if `needsBytes` is false */
  render(facts: UrlFacts, bytes?: ByteFacts): string
}

type Part = (facts: UrlFacts, bytes: ByteFacts) => string

const DIGESTS: readonly DigestName[] = ['sha256', 'sha1', 'md5']
const FROM_BYTES = new Set<string>([...DIGESTS, 'ext', 'width', 'height'])
const FIELD = 'field.'
const FROM_LIST = new Set(['file.dir', 'file.name'])
const NO_BYTES: ByteFacts = { extension: '', digests: {} }

/** @throws PersistError that names the rule the template breaks */
export function parseTemplate(text: string): KeyTemplate {
  const parts: Part[] = []
  let skeleton = ''
  const used = new Map<string, string>()
  // Odd pieces stood between braces.
  for (const [index, piece] of text.split(/\{([^{}]*)\}/).entries()) {
    skeleton += index % 2 === 1 ? 'x' : piece
    if (index % 2 === 1) parts.push(variable(piece, used))
    else if (/[{}]/.test(piece))
      throw broken(say('template-brace', { brace: piece.match(/[{}]/)?.[0] ?? '' }))
    else if (piece !== '') parts.push(() => piece)
  }
  if (used.size === 0) throw broken(say('template-constant', { example: '{sha256}' }))
  // Rules that the fixed text breaks: no image could mend them, and all would be fetched first.
  const rule = brokenPathRule(skeleton)
  if (rule) throw broken(rule)
  const digests = DIGESTS.filter(name => used.has(name))
  return {
    text,
    fields: [...used.keys()].flatMap(name =>
      name.startsWith(FIELD) ? [name.slice(FIELD.length)] : FROM_LIST.has(name) ? [name] : [],
    ),
    digests,
    needsBytes: [...used.keys()].some(name => FROM_BYTES.has(name)),
    holdsHash: digests.some(name => used.get(name) === ''),
    render(facts, bytes = NO_BYTES) {
      let key = ''
      for (const part of parts) key += part(facts, bytes)
      // A list in the top folder has no `file.dir`.
      return used.has('file.dir') ? key.replace(/(^|\/)\/+/g, '$1') : key
    },
  }
}

function variable(piece: string, used: Map<string, string>): Part {
  const colon = piece.indexOf(':')
  const name = colon < 0 ? piece : piece.slice(0, colon)
  const argument = colon < 0 ? '' : piece.slice(colon + 1)
  // A whole digest beside a slice of it still counts as whole.
  used.set(name, argument === '' ? '' : (used.get(name) ?? argument))
  const date = datePart(name, argument)
  if (date) return facts => date(facts.startedAt)
  const value = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : fieldOrDigest(name)
  if (!value) throw broken(say('template-unknown', { variable: `{${name}}`, known: KNOWN }))
  return argument === '' ? value : sliced(value, piece, argument)
}

const VARIABLES: Readonly<Record<string, Part>> = {
  ext: (_, bytes) => bytes.extension,
  width: (_, bytes) => String(bytes.width ?? 0),
  height: (_, bytes) => String(bytes.height ?? 0),
  name: ({ url }) => cleanSegment(baseNameOf(url)) || 'image',
  host: ({ url }) => cleanSegment(url.hostname) || 'data',
  path: ({ url }) => cleanPath(url.pathname) || 'image',
  'run.id': ({ runId }) => cleanSegment(runId),
  'file.dir': ({ fields }) => cleanPath(listText(fields, 'file.dir')),
  'file.name': ({ fields }) => cleanSegment(listText(fields, 'file.name')) || 'list',
}

const KNOWN =
  '{sha256} {sha1} {md5} {url.sha256} {url.sha1} {url.md5} {ext} {name} {host} {path} {width} {height} ' +
  '{yyyy} {mm} {dd} {date} {run.id} {field.NAME} {file.dir} {file.name}'

function fieldOrDigest(name: string): Part | undefined {
  if (name.length > FIELD.length && name.startsWith(FIELD))
    return ({ fields }) => fieldValue(fields, name.slice(FIELD.length))
  if (name.startsWith('url.')) {
    const algorithm = DIGESTS.find(digest => name === `url.${digest}`)
    return algorithm && (({ url }) => createHash(algorithm).update(url.href).digest('hex'))
  }
  const algorithm = DIGESTS.find(digest => digest === name)
  return algorithm && ((_, bytes) => bytes.digests[algorithm] ?? '')
}

/** @throws PersistError `key-invalid`: without the field, the keys of several images would be the same */
function fieldValue(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name]
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
  const text = isText ? cleanSegment(String(value)) : ''
  if (text === '') throw new PersistError('key', 'key-invalid', say('key-no-field', { field: quoted(name) }))
  return text
}

function listText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const text = fields[name]
  if (typeof text === 'string') return text
  throw new PersistError('key', 'key-invalid', say('key-no-list', { variable: `{${name}}` }))
}

function sliced(value: Part, piece: string, argument: string): Part {
  const bounds = /^(\d{1,3}):(\d{1,3})$/.exec(argument)
  const [start, end] = [Number(bounds?.[1]), Number(bounds?.[2])]
  if (!bounds || end <= start)
    throw broken(
      say('template-slice', { variable: `{${piece}}`, form: '{NAME:FROM:TO}', example: '{sha256:0:2}' }),
    )
  // Cuts by characters: half a surrogate pair would be no valid key.
  return (facts, bytes) => [...value(facts, bytes)].slice(start, end).join('')
}

/**
 * The date variables: `{yyyy}`, `{mm}`, `{dd}`, `{date}`, each with an optional time zone.
 * @param zone an IANA name such as Asia/Shanghai; '' is UTC, the zone of runners
 * @returns undefined when `name` is no date variable
 * @throws PersistError for an unknown zone
 */
function datePart(name: string, zone: string): ((date: Date) => string) | undefined {
  if (!Object.hasOwn(PARTS, name)) return undefined
  const format = formatter(zone || 'UTC')
  if (!format) throw broken(say('template-zone', { zone: quoted(zone), example: `{${name}:Asia/Shanghai}` }))
  const [from, to] = PARTS[name as keyof typeof PARTS]
  return date => format.format(date).slice(from, to)
}

/** Positions in yyyy-mm-dd. */
const PARTS = { date: [0, 10], yyyy: [0, 4], mm: [5, 7], dd: [8, 10] } as const

function formatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    // Swedish dates are ISO 8601 dates.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  } catch {
    return undefined
  }
}

/** The last path segment without its extension. */
function baseNameOf(url: URL): string {
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  return last.replace(/(?!^)\.[A-Za-z0-9]{1,5}$/, '')
}

function broken(rule: Sentence): PersistError {
  return new PersistError('options', 'options-invalid', rule)
}
