import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @returns the script that starts this program: its bundle while Jest runs, else its source */
export function startOf(name: 'cli-start' | 'login-step' | 'queue-worker'): string {
  const bundles = process.env.BUNDLED_STARTS
  return bundles ? join(bundles, `${name}.js`) : fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
}
