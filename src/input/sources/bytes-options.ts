/** How a list may hold the bytes of images: as base64 in JSON Lines, as a `Uint8Array` in the records of a program. */
import type { ListFormat } from '../documents/file-format.ts'
import type { FieldNames } from '../documents/records.ts'
import type { SourceOptions } from './source-options.ts'

/** Formats whose lines may be JSON records. */
export const HAS_BYTES: ReadonlySet<ListFormat> = new Set(['json-lines', 'mixed'])

export function optionsOfFile<Options extends SourceOptions>(
  options: Options,
  format: ListFormat,
): Omit<Options, 'bytesField' | 'maxLine'> & Pick<SourceOptions, 'bytesField' | 'maxLine'> {
  return HAS_BYTES.has(format) ? options : withoutField(options)
}

/** Only a program can give a `Uint8Array`: text holds JSON. */
export function optionsOfInline<Options extends SourceOptions>(
  options: Options,
): Omit<Options, 'bytesField' | 'maxLine'> & Pick<FieldNames, 'takesBytes'> {
  const { urls, holdsKeys } = options
  const takesBytes = typeof urls !== 'string' && !holdsKeys
  return { ...withoutField(options), ...(takesBytes && { takesBytes }) }
}

function withoutField<Options extends SourceOptions>({
  bytesField: _,
  maxLine: __,
  ...options
}: Options): Omit<Options, 'bytesField' | 'maxLine'> {
  return options
}
