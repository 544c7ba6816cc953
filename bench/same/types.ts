/**
 * What two builds of the library declare to programs, compared by the compiler: for each name of an entry point, whether the
 * two types are the same in both directions. Comments, private members, and the files that hold a type do not count.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('../..', import.meta.url))
const TSC = join(HERE, 'node_modules/typescript/bin/tsc')
const ENTRIES = ['index'] as const
const OPTIONS = {
  ...{ target: 'es2024', lib: ['es2024', 'esnext.error'], module: 'nodenext', strict: true },
  ...{ exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true, types: ['node'] },
}

/**
 * @param folder for files of its own
 * @param old a checkout, which need not be built
 * @param built a checkout with `lib/`
 */
export function typeDifferences(folder: string, old: string, built: string): string[] {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'), 'junction')
  // Names no configuration of the older commit but the one that its editor reads.
  const emit = { noEmit: false, emitDeclarationOnly: true, declaration: true, rootDir: join(old, 'src') }
  writeFileSync(
    join(folder, 'old.json'),
    JSON.stringify({
      extends: join(old, 'tsconfig.json'),
      compilerOptions: { ...emit, outDir: join(folder, 'old') },
      include: [join(old, 'src')],
    }),
  )
  tsc('-p', join(folder, 'old.json'))
  cpSync(join(built, 'lib'), join(folder, 'new'), { recursive: true })
  for (const lib of ['old', 'new']) plain(join(folder, lib))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: OPTIONS, files: ['same.ts'] }),
  )
  return ENTRIES.flatMap(entry => {
    const [before, after] = ['old', 'new'].map(lib => namesOf(join(folder, lib), entry)) as [Names, Names]
    writeFileSync(join(folder, 'same.ts'), comparing(entry, before, after))
    // The compiler names the file relative to the working directory.
    const found = tsc('-p', folder).matchAll(/^(?:.*\/)?same\.ts.*?: error \w+: (.*)/gm)
    return [
      ...[...before.keys()].filter(name => !after.has(name)).map(name => `- ${entry}: ${name}`),
      ...[...after.keys()].filter(name => !before.has(name)).map(name => `+ ${entry}: ${name}`),
      ...Array.from(found, ([, problem = '']) => `${entry}: ${differing(problem)}`).filter(
        line => !line.includes(NO_MEMBER),
      ),
    ]
  })
}

/** Two copies of one mapped type may differ to the compiler although each member is the same. */
const NO_MEMBER = 'gone: never; added: never; other: never;'

/** What stands before a name to make a type of it, and after it. */
type Names = ReadonlyMap<string, readonly [before: string, after: string]>

function namesOf(lib: string, entry: string): Names {
  const lists = readFileSync(join(lib, 'entry', `${entry}.d.ts`), 'utf8').matchAll(
    /^export (type )?\{([^}]+)\} from '(.+)\.[jt]s'/gm,
  )
  return new Map(
    Array.from(lists).flatMap(([, ofTypes, names = '', path = '']) =>
      names.split(',').flatMap(item => {
        const name = item.replace(/^\s*type /, '').trim()
        if (name === '') return []
        const text = readFileSync(join(lib, dirname(`entry/${entry}`), `${path}.d.ts`), 'utf8')
        const parameters = new RegExp(`(?:interface|type|class) ${name}<([^>]*)>`).exec(text)?.[1]?.split(',')
        const isType = ofTypes !== undefined || /^\s*type /.test(item)
        return [
          [name, [isType ? '' : 'typeof ', parameters ? `<${parameters.map((_, n) => n)}>` : '']] as const,
        ]
      }),
    ),
  )
}

/** A program that compiles if the types are the same; else the compiler prints which members differ. */
function comparing(entry: string, before: Names, after: Names): string {
  const lines = [...before].flatMap(([name, [kind, parameters]]) =>
    after.has(name)
      ? [
          `export const ${name}: Differs<'${name}', ${kind}A.${name}${parameters}, ${kind}B.${name}${parameters}> = 0`,
        ]
      : [],
  )
  return `import type * as A from './old/entry/${entry}.js'
import type * as B from './new/entry/${entry}.js'
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Other<A, B> = { [K in keyof A & keyof B]-?: Same<Pick<A, K>, Pick<B, K>> extends true ? never : K }[keyof A & keyof B]
type Differs<Name, A, B> = Same<A, B> extends true
  ? 0
  : { name: Name; gone: Exclude<keyof A, keyof B>; added: Exclude<keyof B, keyof A>; other: Other<A, B> }
${lines.join('\n')}
`
}

/** \`Type '0' is not assignable to type '{ name: "Report"; … }'\` without what is the same in each. */
function differing(problem: string): string {
  return /type '(\{.*\})'/.exec(problem)?.[1] ?? problem
}

/** Private members and brands make two copies of one type differ. */
function plain(lib: string): void {
  for (const path of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.d.ts'),
  )) {
    const text = readFileSync(join(lib, path), 'utf8')
    const brands = Array.from(
      text.matchAll(/^declare const (\w+): unique symbol;$/gm),
      ([, name = '']) => name,
    )
    const bare = text.replace(/^\s+(?:#private;|private .*)$/gm, '')
    writeFileSync(
      join(lib, path),
      brands.reduce((all, name) => all.replaceAll(`[${name}]`, `'${name}'`), bare),
    )
  }
}

/** @returns what the compiler prints */
function tsc(...words: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [TSC, ...words], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}
