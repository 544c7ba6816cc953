/** Finds the image's bytes in a record: a `Uint8Array` of a program, or base64 in a field of JSON Lines. */
import { isUint8Array } from 'node:util/types'
import { printable } from '../../base/messages/printable.ts'
import type { Sentence } from '../../base/sentence.ts'
import { decodeBase64 } from '../../base/url/data-uri.ts'
import { say } from '../messages/say.ts'
import type { ImageUrl } from './image-url.ts'
import { fieldPathOf, kindOf, type UnknownRecord, valueAt } from './record-values.ts'

/** Where records may hold bytes. */
export interface BytesNames {
  /** The field that holds the image's bytes as base64. */
  readonly bytesField?: string
  /** Records come from a program: their `bytes` may be a `Uint8Array`. */
  readonly takesBytes?: true
}

type Bytes = Pick<ImageUrl, 'bytes' | 'problem' | 'reason'>

export interface RecordBytes {
  /** The record without its bytes. */
  readonly rest: UnknownRecord
  /** Empty if the record has no bytes. */
  readonly image: Bytes
}

/** The member of a program's record. */
const MEMBER = 'bytes'

/** @returns undefined if the record has no such field */
export function bytesIn(record: UnknownRecord, names: BytesNames): RecordBytes | undefined {
  const { takesBytes, bytesField } = names
  if (takesBytes) {
    const image = Object.hasOwn(record, MEMBER) ? bytesOf(record[MEMBER]) : undefined
    return image && { rest: without(record, [MEMBER]), image }
  }
  const path = bytesField === undefined ? undefined : fieldPathOf(record, bytesField)
  if (path === undefined) return undefined
  return { rest: without(record, path), image: decoded(valueAt(record, path), bytesField ?? '') }
}

export function invalidBytes(problem: Sentence): Bytes {
  return { problem, reason: 'bytes-invalid' }
}

/** Numbers stay ordinary fields: results have their size under this name. */
function bytesOf(value: unknown): Bytes | undefined {
  if (isUint8Array(value)) return { bytes: value }
  const isOther = typeof value === 'string' || typeof value === 'function' || typeof value === 'object'
  if (!isOther || value === null) return undefined
  const type = printable(Object.prototype.toString.call(value).slice('[object '.length, -1))
  return invalidBytes(say('bytes-other-type', { type }))
}

function decoded(value: unknown, field: string): Bytes {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'string') return invalidBytes(say('bytes-no-text', { field, kind: kindOf(value) }))
  const bytes = decodeBase64(value)
  if (!bytes) return invalidBytes(say('bytes-no-base64', { field, length: value.length }))
  return { bytes }
}

/** Copies the record and all records on the path. */
function without(record: UnknownRecord, [name = '', ...inner]: readonly string[]): UnknownRecord {
  const { [name]: value, ...rest } = record
  return inner.length === 0 ? rest : { ...record, [name]: without(value as UnknownRecord, inner) }
}
