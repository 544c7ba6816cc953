/** A string or a record, wherever it was read, becomes one position or, for a list of URLs, several. */
import type { ImageUrl } from './image-url.ts'

export interface FieldNames {
  readonly urlField: string
  readonly keyField?: string
  readonly refererField?: string
  /** Keys are listed, not URLs: blanks at their ends are a part of them. */
  readonly holdsKeys?: true
}

export type UnknownRecord = Readonly<Record<string, unknown>>

/** JSON.stringify overflows the stack at some thousands of levels; results are written with it. */
const MAX_DEPTH = 500

/**
 * Never throws: what holds no URL is a position with a `problem`. A post without images is none.
 * @param joint what stands between `where` and a field: '.' after a JSON path, ', ' after a line number
 */
export function* imageUrlsOf(
  value: unknown,
  where: string,
  names: FieldNames,
  joint: '.' | ', ',
): Generator<ImageUrl> {
  if (isRecord(value)) yield* fromRecord(value, where, names, joint)
  else yield fromUrl(value, where, '', names)
}

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function* fromRecord(
  record: UnknownRecord,
  where: string,
  names: FieldNames,
  joint: string,
): Generator<ImageUrl> {
  if (isDeeper(record, MAX_DEPTH)) {
    yield { url: '', where, problem: `the record nests deeper than ${MAX_DEPTH} levels` }
    return
  }
  const { urlField } = names
  const about = aboutImage(record, names)
  const value = fieldOf(record, urlField)
  if (!Array.isArray(value)) yield { ...fromUrl(value, where, `field '${urlField}' `, names), ...about }
  else
    for (const [index, url] of value.entries())
      yield { ...fromUrl(url, `${where}${joint}${urlField}[${index}]`, '', names), ...about }
}

function fromUrl(value: unknown, where: string, subject: string, { holdsKeys }: FieldNames): ImageUrl {
  const text = typeof value === 'string' ? value : ''
  const url = holdsKeys ? text : text.trim()
  return url ? { url, where } : { url, where, problem: `${subject}${lack(value, holdsKeys ? 'key' : 'URL')}` }
}

function lack(value: unknown, wanted: 'key' | 'URL'): string {
  if (value === undefined) return 'is missing'
  if (value === null) return `is null, not a ${wanted}`
  if (typeof value === 'string') return 'is empty'
  return `is ${Array.isArray(value) ? 'an array' : `of type ${typeof value}`}, not a ${wanted}`
}

function aboutImage(record: UnknownRecord, names: FieldNames): Pick<ImageUrl, 'key' | 'referer' | 'fields'> {
  const { urlField, keyField, refererField } = names
  const key = fieldText(keyField === undefined ? undefined : fieldOf(record, keyField))
  const referer = fieldText(refererField === undefined ? undefined : fieldOf(record, refererField))
  const others = Object.entries(record).filter(
    ([name]) => name !== urlField && name !== keyField && name !== refererField,
  )
  return {
    ...(key && { key }),
    ...(referer && { referer }),
    ...(others.length > 0 && { fields: withoutPrototype(others) }),
  }
}

function fieldOf(record: UnknownRecord, name: string): unknown {
  return fieldPathOf(record, name)?.reduce<unknown>((value, step) => (value as UnknownRecord)[step], record)
}

/**
 * A field of just this name, else the dotted path; inherited names such as `constructor` do not count.
 * @returns undefined where the record has neither
 */
export function fieldPathOf(record: UnknownRecord, name: string): readonly string[] | undefined {
  if (Object.hasOwn(record, name)) return [name]
  const path = name.split('.')
  let value: unknown = record
  for (const step of path) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return path
}

function fieldText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

/** On such an object a field called `__proto__` is data like any other. */
function withoutPrototype(entries: readonly [string, unknown][]): UnknownRecord {
  // Made in one go it takes half the memory of one that grows.
  return Object.setPrototypeOf(Object.fromEntries(entries), null)
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some(inner => isDeeper(inner, levels - 1))
}
