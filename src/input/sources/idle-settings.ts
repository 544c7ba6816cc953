/** Reports settings that no list of the run can use: copied workflows often carry them, and they look effective. */

import { type Sentence, saysIdle } from '../../base/sentence.ts'
import {
  HAS_BYTES,
  HAS_FIELDS,
  HAS_RECORDS,
  isJsonArray,
  type ListFormat,
  SELECTED,
} from '../documents/file-format.ts'
import { say } from '../messages/say.ts'
import type { SourceOptions } from './source-options.ts'
import { hasRecords, TEXT_INPUTS } from './text-fields.ts'

/** @param files the list files found; a run without any list is reported elsewhere */
export function* idleSettings(
  lists: SourceOptions,
  files: readonly { readonly format: ListFormat }[],
): Generator<Sentence> {
  const { urls, select = [], bytesField, keyField, refererField, idField, expiresField } = lists
  if (urls === undefined && files.length === 0) return
  if (select.length > 0 && !files.some(({ format }) => SELECTED.has(format)))
    yield saysIdle(['select'], say('select-idle'))
  if (bytesField !== undefined && !files.some(({ format }) => HAS_BYTES.has(format)))
    yield saysIdle(['bytes-field'], say('bytes-field-idle'))
  const mayHaveTexts = hasRecords(urls) || files.some(({ format }) => HAS_RECORDS.has(format))
  for (const { input, option } of TEXT_INPUTS)
    if (lists[option]?.length && !mayHaveTexts) yield saysIdle([input], say('field-idle', { input }))
  const isText = urls === undefined || (typeof urls === 'string' && !isJsonArray(urls))
  if (!isText || files.some(({ format }) => HAS_FIELDS.has(format))) return
  const fields = {
    'key-field': keyField,
    'referer-field': refererField,
    'id-field': idField,
    'expires-field': expiresField,
  }
  for (const [input, field] of Object.entries(fields))
    if (field !== undefined) yield saysIdle([input], say('field-idle', { input }))
}
