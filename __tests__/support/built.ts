/** Files of `dist`, which tests run as users do. A test that runs one says where `src` has changed since it was built. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './source-files.ts'

/** A clone writes both folders within this time, in no order that counts. */
const SLACK_MS = 60_000

/** @param name e.g. `cli.js`; the folder itself without one */
export function built(name = ''): string {
  sayIfOlder()
  return join(ROOT, 'dist', name)
}

let isSaid = false
export function sayIfOlder(): void {
  if (isSaid || !isOlder(join(ROOT, 'dist'), join(ROOT, 'src'))) return
  isSaid = true
  process.stdout.write('dist is older than src: npm run build\n')
}

export const isOlder = (dist: string, src: string): boolean => newestIn(src) - newestIn(dist) > SLACK_MS

function newestIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  )
  return Math.max(...entries.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs))
}
