/** The manifest in a folder, as lines of text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** @returns the lines of images, as they were written */
export function imageLines(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /^\.persist\/manifest\/.*\.gz$/.test(path))
    .flatMap(path =>
      gunzipSync(readFileSync(join(folder, path)))
        .toString()
        .split('\n'),
    )
    .filter(line => line !== '' && 'url' in JSON.parse(line))
}
