/** A manifest in a folder, its pictures beside it, and exports of it. */
import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportWith } from '../../src/jobs/export/export.ts'
import type { ExportOptions } from '../../src/jobs/export/export-fields.ts'
import { mintKey } from '../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../src/storage/manifest/entries/entry.ts'
import { type OpenedOnFolder, openOnFolder } from './test-manifest.ts'

export interface ExportedMemory extends OpenedOnFolder {
  /** A folder beside the source, in which exports are written. */
  readonly cwd: string
  readonly warnings: string[]
  export(
    format: ExportOptions['format'],
    output: string,
    more?: Partial<ExportOptions>,
  ): ReturnType<typeof exportWith>
  /** Writes pictures under their keys. @returns their lines */
  pictures(...bodies: readonly string[]): Promise<ImageEntry[]>
}

export async function openExportedMemory(): Promise<ExportedMemory> {
  const opened = await openOnFolder()
  const cwd = await mkdtemp(join(tmpdir(), 'export-'))
  const warnings: string[] = []
  return {
    ...opened,
    cwd,
    warnings,
    export: (format, output, more = {}) =>
      exportWith(
        {},
        {
          source: `file:${opened.directory}`,
          format,
          output,
          cwd,
          watch: { notice: sentence => void warnings.push(sentence) },
          ...more,
        },
      ),
    async pictures(...bodies) {
      return await Promise.all(
        bodies.map(async (body, index) => {
          const sha256 = hash('sha256', body)
          await writeFile(join(opened.directory, `${sha256}.png`), body)
          return lineOf(`https://a.example/${index}.png`, {
            sha256,
            key: keyOf(`${sha256}.png`),
            bytes: body.length,
          })
        }),
      )
    },
    async close() {
      await opened.close()
      await rm(cwd, { recursive: true, force: true })
    },
  }
}

export const keyOf = (path: string) => mintKey('' as Parameters<typeof mintKey>[0], path)

const SEEN = '2026-11-01T08:00:00.000Z'

export function lineOf(url: string, more: Partial<ImageEntry> = {}): ImageEntry {
  const sha256 = hash('sha256', url)
  return {
    url,
    sha256,
    key: keyOf(`${sha256}.png`),
    bytes: 1000,
    contentType: 'image/png',
    width: 10,
    height: 20,
    firstSeen: SEEN,
    lastSeen: SEEN,
    at: SEEN,
    ...more,
  }
}
