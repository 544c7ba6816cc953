/** What the library declares to its callers, as the compiler writes it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, readRoot } from './source-files.ts'

const { writeOptionTypes } = await import(String(new URL('../../scripts/option-types.js', import.meta.url)))

export interface Declaration {
  readonly name: string
  /** With its marks; undefined where there is none. */
  readonly comment: string | undefined
  readonly text: string
}

/** A folder with `lib/*.d.ts` of the library as the build writes them, and with its packages. */
export async function emitDeclarations(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'declared-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  tsc(
    '-p',
    join(ROOT, 'scripts/tsconfig.build.json'),
    '--emitDeclarationOnly',
    '--outDir',
    join(folder, 'lib'),
  )
  await writeOptionTypes(join(folder, 'lib'), join(ROOT, 'src'))
  return folder
}

/** @returns what the compiler says of files that import the library by its name; '' where nothing is wrong */
export function typeProblems(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { compilerOptions } = JSON.parse(readRoot('tsconfig.json'))
  const paths = {
    'persist-images': [join(folder, 'lib/entry/index.d.ts')],
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, paths }, files: Object.keys(files) }),
  )
  try {
    tsc('-p', folder)
    return ''
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

function tsc(...words: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...words], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

/** Everything that an entry point names, as it is declared. */
export function exportedDeclarations(folder: string, entry = 'index'): Declaration[] {
  const lists = readRoot(`src/entry/${entry}.ts`).matchAll(/^export (?:type )?\{([^}]+)\} from '(.+)\.ts'/gm)
  return Array.from(lists).flatMap(([, names = '', path = '']) => {
    const text = readFileSync(join(folder, 'lib/entry', `${path}.d.ts`), 'utf8')
    return names
      .split(',')
      .map(name => name.replace(/^\s*type /, '').trim())
      .filter(Boolean)
      .map(name => declarationIn(text, name))
  })
}

function declarationIn(text: string, name: string): Declaration {
  const found = new RegExp(
    `(?:^(/\\*\\*(?:(?!\\*/).)*\\*/)\\n)?^export (?:declare )?(?:interface|type|class|function) ${name}\\b[^\\n]*(?:\\{\\n.*?^\\};?$|;$)`,
    'ms',
  ).exec(text)
  if (!found) throw new Error(`${name} is not declared where index.ts says`)
  const [all, comment] = found
  return { name, comment, text: all.slice(comment?.length ?? 0).trim() }
}
