/** How a list may hold the bytes of images: as base64 in JSON Lines, as a `Uint8Array` in the records of a program. */
import type { ListFormat } from '../documents/file-format.ts'
import type { BytesNames } from '../documents/record-bytes.ts'

/** Formats whose lines may be JSON records. */
export const HAS_BYTES: ReadonlySet<ListFormat> = new Set(['json-lines', 'mixed'])

interface BytesOptions extends BytesNames {
  readonly maxLine?: number
  readonly urls?: unknown
  readonly holdsKeys?: true
}

type WithoutField<Options> = Omit<Options, 'bytesField' | 'maxLine'>

export function optionsOfFile<Options extends BytesOptions>(
  options: Options,
  format: ListFormat,
): WithoutField<Options> & Pick<BytesOptions, 'bytesField' | 'maxLine'> {
  return HAS_BYTES.has(format) ? options : withoutField(options)
}

/** Only a program can give a `Uint8Array`: text holds JSON. */
export function optionsOfInline<Options extends BytesOptions>(
  options: Options,
): WithoutField<Options> & Pick<BytesNames, 'takesBytes'> {
  const { urls, holdsKeys } = options
  const takesBytes = typeof urls !== 'string' && !holdsKeys
  return { ...withoutField(options), ...(takesBytes && { takesBytes }) }
}

function withoutField<Options extends BytesOptions>({
  bytesField: _,
  maxLine: __,
  ...options
}: Options): WithoutField<Options> {
  return options
}
