/** `npm run crc64` writes the CRC-64 module, assembled, into the source. */
import { writeFileSync } from 'node:fs'
import { crc64Code } from './code.ts'

writeFileSync('src/base/digests/crc64-code.ts', crc64Code())
