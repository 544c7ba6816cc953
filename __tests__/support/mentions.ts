/** Names that pages, help and messages mention in code, by kind, and whether the code knows each of them. */
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS, type CommandName, isCommand, OWN_FLAGS } from '../../src/cli/commands.ts'
import { EVERY_OUTPUT } from './output-names.ts'
import { ROOT, readRoot } from './source-files.ts'

/** Without the catalogues: a sentence is no proof that the name in it is there. */
const SOURCE = globSync('{src,scripts}/**/*.{ts,js}', { cwd: ROOT })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => !/\/messages\/(?:en|zh)\.ts$/.test(path))
  .map(path => readRoot(path))
  .join('\n')
/** What examples and workflows of pages set and read themselves. */
const SHOWN = globSync('{docs,examples/*,.github/workflows}/*.{md,yml,yaml,mjs,py}', { cwd: ROOT })
  .map(path => readRoot(path.replaceAll('\\', '/')))
  .join('\n')
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readRoot('package.json')).scripts
const INPUTS = new Set<string>([...Object.values(COMMANDS).flatMap(Object.keys), ...OWN_FLAGS])

interface Kind {
  /** The names in one piece of code, such as a code span. */
  readonly find: (code: string) => readonly string[]
  readonly isKnown: (name: string, code: string) => boolean
}

const all = (pattern: RegExp) => (code: string) => Array.from(code.matchAll(pattern), ([name]) => name)

/** A folder of this repository, from its root. */
const FOLDERS = 'bench|dist|docs|download|examples|lib|list|scripts|src|__tests__|\\.ci|\\.github'

/** A word after the call of the command, or before a flag. */
function commandIn(code: string): string | undefined {
  const [isCall, called = 'persist'] = CALL.exec(code) ?? []
  return isCall ? called : firstWord(code)
}

const CALL = /(?:dist\/cli\.js|^persist-images|npx(?:\.cmd)? persist-images)(?: ([a-z]{3,})(?= |$))?/

/** Of code with a flag: a command, or another program. */
function firstWord(code: string): string | undefined {
  return /^([a-z]+)(?: \S+)* --[a-z]/.exec(code)?.[1]
}

const KINDS = {
  command: { find: code => [commandIn(code) ?? []].flat(), isKnown: isCommand },
  /** Of the command in the same code, where there is one. */
  flag: {
    find: code => {
      const command = commandIn(code)
      return command && !isCommand(command) ? [] : all(/(?<![\w-])--[a-z][a-z-]+/g)(code)
    },
    isKnown: (name, code) => {
      const flag = name.slice(2)
      const command = commandIn(code)
      const own: readonly string[] = OWN_FLAGS
      if (!isCommand(command)) return INPUTS.has(flag)
      return own.includes(flag) || Object.hasOwn(COMMANDS[command as CommandName], flag)
    },
  },
  /** `name: value`, as in `with` of a step, or the name alone. */
  input: {
    find: code => (INPUTS.has(code) ? [code] : all(/^[a-z][a-z-]*(?=: |:$)/g)(code)),
    isKnown: name => INPUTS.has(name),
  },
  /** `steps.images.outputs.keys` */
  output: {
    find: all(/(?<=steps\.[\w-]+\.outputs\.)[\w-]+/g),
    isKnown: name => EVERY_OUTPUT.has(name),
  },
  /** Inputs, outputs, reasons, states and values: all that has a hyphen. */
  word: {
    find: all(/^[a-z]+(?:-[a-z\d]+)+$/g),
    isKnown: name =>
      INPUTS.has(name) || EVERY_OUTPUT.has(name) || new RegExp(`['"\`/]${name}['"\`/.:]`).test(SOURCE),
  },
  /** Members of results and of options in JavaScript. */
  member: {
    find: all(/^[a-z]+(?:[A-Z][a-z\d]+)+$/g),
    isKnown: name => new RegExp(`\\b${name}\\b`).test(SOURCE),
  },
  variable: {
    find: all(/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/g),
    isKnown: name => new RegExp(`\\b${name}\\b`).test(SOURCE) || isSetInCode(name),
  },
  path: {
    find: all(new RegExp(`^(?:${FOLDERS})/\\S*$`, 'g')),
    // The build makes `lib/`, which a fresh clone lacks.
    isKnown: name =>
      name === 'lib/' || existsSync(join(ROOT, name)) || globSync(name, { cwd: ROOT }).length > 0,
  },
  /** A script of package.json. */
  script: {
    find: code =>
      Array.from(
        code.matchAll(
          /\bnpm(?:\.cmd)? (?:run (?:--?\w+ )*)?(demo|test|[a-z\d]+:[a-z]+|(?<=run (?:--?\w+ )*)[\w:]+)/g,
        ),
        ([, name = '']) => name,
      ),
    isKnown: name => Object.hasOwn(SCRIPTS, name),
  },
  /** Names of our files below a destination. */
  reserved: {
    find: code =>
      all(/(?<=\.persist\/)[\w./-]+/g)(code).flatMap(path =>
        path.split('/').filter(part => /^[a-z][a-z\d]*$/.test(part)),
      ),
    isKnown: name => new RegExp(`['"\`/}]${name}['"\`/]`).test(SOURCE),
  },
} as const satisfies Readonly<Record<string, Kind>>

/** In a workflow or an example, and not in prose alone. */
function isSetInCode(name: string): boolean {
  return new RegExp(
    `(?:secrets|vars|env)\\.${name}\\b|^\\s*(?:export )?${name}[:=]|['"]${name}['"]`,
    'm',
  ).test(SHOWN)
}

export type KindName = keyof typeof KINDS

export interface Mention {
  readonly kind: KindName
  readonly name: string
  readonly isKnown: boolean
}

export function mentionsIn(code: string): Mention[] {
  return (Object.entries(KINDS) as [KindName, Kind][]).flatMap(([kind, { find, isKnown }]) =>
    find(code).map(name => ({ kind, name, isKnown: isKnown(name, code) })),
  )
}
