/** The command line as words and flags. Each flag is an input's name. Pure. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { messageOf, SettingsError } from '../base/errors.ts'
import { camelCase, type Field, type Table } from '../jobs/options/field.ts'
import { trueOrFalse } from '../jobs/options/parsers.ts'
import { COMMANDS, type CommandName, isCommand } from './commands.ts'
import { suggestFlag } from './suggest-flag.ts'

export interface Command {
  /** `persist` where none is said. */
  readonly name: CommandName
  /** As typed, by the names of the library's options. */
  readonly options: Readonly<Record<string, string>>
  /** What is no flag, without the command's name. */
  readonly positionals: readonly string[]
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
}

const OWN_FLAGS = ['json', 'help', 'version']

/** @throws SettingsError for flags that do not exist, with the one that was probably meant */
export function readCommand(argv: readonly string[]): Command {
  const at = commandAt(argv)
  const name = at === undefined ? 'persist' : (argv[at] as CommandName)
  const { values, positionals } = parse(at === undefined ? argv : argv.toSpliced(at, 1), COMMANDS[name])
  const options: Record<string, string> = {}
  for (const field of Object.keys(COMMANDS[name])) {
    const given = values[field]
    // Said several times, a flag is several lines: `--headers` and `--urls-file` take them.
    if (Array.isArray(given)) options[camelCase(field)] = given.join('\n')
  }
  return {
    name,
    options,
    positionals: positionals,
    json: values.json === true,
    help: values.help === true,
    version: values.version === true,
  }
}

const EVERY_FLAG: Table = Object.assign({}, ...Object.values(COMMANDS))

/** Where the command's name stands: it is the first word, and flags may stand before it. */
function commandAt(argv: readonly string[]): number | undefined {
  const args = withBooleanValues(argv, EVERY_FLAG)
  const options = flagsOf(EVERY_FLAG)
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const first = tokens.find(({ kind }) => kind !== 'option')
  return first?.kind === 'positional' && isCommand(first.value) ? first.index : undefined
}

interface ParsedArguments {
  readonly values: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
}

function parse(argv: readonly string[], table: Table): ParsedArguments {
  try {
    refuseUnknown(argv, [...Object.keys(table), ...OWN_FLAGS])
    return parseArgs({
      args: withBooleanValues(argv, table),
      options: flagsOf(table),
      allowPositionals: true,
    })
  } catch (error) {
    if (error instanceof SettingsError) throw error
    // Node's advice comes on lines of its own.
    throw new SettingsError([messageOf(error).replaceAll('\n', ' ')])
  }
}

function flagsOf(table: Table): ParseArgsOptionsConfig {
  return {
    ...Object.fromEntries(Object.keys(table).map(name => [name, { type: 'string', multiple: true }])),
    ...Object.fromEntries(OWN_FLAGS.map(name => [name, { type: 'boolean' }])),
    help: { type: 'boolean', short: 'h' },
  }
}

/** `--provenance` alone means `--provenance=true`; a word that follows is its value only where it can be one. */
function withBooleanValues(argv: readonly string[], table: Table): string[] {
  const end = argv.indexOf('--')
  return argv.map((argument, index) => {
    if (end >= 0 && index > end) return argument
    const field: Field | undefined = argument.startsWith('--') ? table[argument.slice(2)] : undefined
    const isAlone = !/^(true|false)$/i.test(argv[index + 1] ?? '')
    return field?.parse === trueOrFalse && isAlone ? `${argument}=true` : argument
  })
}

function refuseUnknown(argv: readonly string[], known: readonly string[]): void {
  const problems: string[] = []
  for (const argument of argv) {
    if (argument === '--') break
    const name = /^--([^=]+)/.exec(argument)?.[1]
    if (name === undefined || known.includes(name)) continue
    const meant = suggestFlag(name, known)
    problems.push(`--${name} is not known${meant ? `; did you mean --${meant}?` : '; see --help'}`)
  }
  if (problems.length > 0) throw new SettingsError(problems)
}
