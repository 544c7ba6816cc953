/** The source as text, for tests about the source itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface SourceFile {
  /** Below `src`, e.g. `fetch/agent.ts`. */
  readonly path: string
  readonly lines: readonly string[]
  readonly imports: readonly Import[]
}

export interface Import {
  /** Without an extension and below `src`, e.g. `http/exchange`; a package or `node:` module as written. */
  readonly target: string
  /** Erased when the file runs. */
  readonly typeOnly: boolean
  /** From 1. */
  readonly line: number
}

export const readRoot = (path: string) => readFileSync(join(ROOT, path), 'utf8')

export function sourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => {
      const text = readRoot(`src/${path}`)
      return { path, lines: text.split('\n'), imports: importsOf(path, text) }
    })
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`, over several lines or not. */
const IMPORT =
  /^(?:import|export)\s+(?<what>[^'"();]*?)\s*from\s+'(?<from>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm

export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups = {}, index }) => {
    const { what = '', from, bare, lazy } = groups
    return {
      target: targetOf(path, from ?? bare ?? lazy ?? ''),
      typeOnly: isTypeOnly(what),
      line: text.slice(0, index).split('\n').length,
    }
  })
}

function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return join(dirname(path), specifier).replace(/\.ts$/, '')
}

/** `import type { A }`, or braces in which every name is marked. */
function isTypeOnly(what: string): boolean {
  if (/^type\s/.test(what)) return true
  const names = /^\{(.*)\}$/s.exec(what.trim())?.[1]?.split(',') ?? ['']
  return names.every(name => name.trim() === '' || /^type\s/.test(name.trim())) && what.includes('{')
}
