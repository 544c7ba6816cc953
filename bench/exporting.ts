/** Exports of a long manifest in a folder: what a million images take in each format. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mintPrefix } from '../src/storage/key/object-key.ts'
import { history } from './history.ts'
import { type Command, measure } from './measure.ts'
import type { Section } from './section.ts'
import { type Finding, table } from './table.ts'

const LINES = Number(process.env.EXPORT_LINES ?? 1_000_000)
const FORMATS = ['jsonl', 'csv']
const PEAK_MB = 1300
const SECONDS = 25

export async function exporting(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-exporting-'))
  const images = join(folder, 'images')
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  try {
    await remember(images, LINES)
    for (const format of FORMATS) {
      const output = join(folder, `${format}.out`)
      const usage = await measure(exportTo(images, format, output))
      const size = Math.round(statSync(output).size / 1e6)
      rows.push([format, usage.seconds, usage.cpuSeconds, usage.peakMb, size])
      const of = `${format} of ${LINES} images`
      findings.push({ what: `${of}: peak MB`, value: usage.peakMb, must: PEAK_MB, better: 'less' })
      findings.push({ what: `${of}: seconds`, value: usage.seconds, must: SECONDS, better: 'less' })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return {
    title: `Exporting ${LINES} images of the manifest in a folder`,
    table: table(['format', 'seconds', 'CPU seconds', 'peak MB', 'MB written'], rows),
    findings,
  }
}

async function remember(folder: string, lines: number): Promise<void> {
  const settings = { prefix: mintPrefix(''), lines, small: 60, merged: 8, endsAt: Date.now() }
  for await (const { key, body } of history(settings)) {
    mkdirSync(dirname(join(folder, key)), { recursive: true })
    writeFileSync(join(folder, key), body)
  }
}

function exportTo(images: string, format: string, output: string): Command {
  return {
    program: process.execPath,
    words: [
      fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
      ...['export', `file:${images}`, '--format', format, '--output', output],
    ],
    env: {},
  }
}
