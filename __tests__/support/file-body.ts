/** Bytes in a file, as a fetch leaves a body that is too large for memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCrc64 } from '../../src/base/digests/crc64.ts'
import { RunningDigests } from '../../src/base/digests/digests.ts'
import type { FileBody } from '../../src/base/digests/file-body.ts'

await loadCrc64()

export interface TestFile extends FileBody {
  remove(): void
}

export function fileBody(bytes: Buffer): TestFile {
  const folder = mkdtempSync(join(tmpdir(), 'file-body-'))
  const path = join(folder, 'body')
  writeFileSync(path, bytes)
  const digests = new RunningDigests(['sha256', 'crc64'])
  digests.update(bytes)
  return {
    path,
    size: bytes.length,
    digests: digests.digests(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
