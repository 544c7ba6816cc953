import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCES = {
  'cli-start': './cli-start.ts',
  'login-step': './login-step.ts',
  'netns-inside': '../netns/inside.ts',
  'runner-documents': '../runner/inside-documents.ts',
  'runner-end-to-end': '../runner/inside-end-to-end.ts',
  'runner-real-stores': '../runner/inside-real-stores.ts',
} as const

/** @returns the script that starts this program: its bundle while Jest runs, else its source */
export function startOf(name: keyof typeof SOURCES): string {
  const bundles = process.env.BUNDLED_STARTS
  return bundles ? join(bundles, `${name}.js`) : fileURLToPath(new URL(SOURCES[name], import.meta.url))
}
