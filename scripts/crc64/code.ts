/** The source file that holds the assembled CRC-64 module. */
import { crc64Module, INPUT, INPUT_BYTES, type Step, VECTORS, WORDS } from './module.ts'

export function crc64Code(): string {
  const [vectors, words] = [VECTORS, WORDS].map(assembled)
  return `/** WebAssembly for \`crc64.ts\`. \`npm run crc64\` makes this file from \`scripts/crc64/module.ts\`, its source. */

/** Where the input lies in the memory of the module. */
export const INPUT = ${INPUT}
/** Limit of one call in bytes. */
export const INPUT_BYTES = ${INPUT_BYTES}

/** Needs a processor with vectors. */
export const VECTOR_CODE =
  '${vectors}'

/** Runs on any processor. */
export const WORD_CODE =
  '${words}'
`
}

function assembled(step: Step): string {
  return Buffer.from(crc64Module(step)).toString('base64')
}
