/** Parses the command line into words and flags. Each flag is an input's name. Pure. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { SettingsError } from '../base/errors.ts'
import { nearestWord } from '../base/messages/nearest-word.ts'
import { quote } from '../base/messages/quote.ts'
import type { Sentence, Text } from '../base/sentence.ts'
import { camelCase, type Field, type Table } from '../jobs/options/field.ts'
import { optionInstead } from '../jobs/options/option-instead.ts'
import { trueOrFalse } from '../jobs/options/parsers.ts'
import { commandCall } from './command-call.ts'
import { COMMANDS, type CommandName, isCommand, type JobName, OWN_FLAGS, shortFlags } from './commands.ts'
import { say } from './messages/say.ts'

/** Names in other tools; the first flag that the command has is suggested. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  prefix: ['destination', 'source'],
  bucket: ['destination', 'source'],
  output: ['directory', 'destination'],
}

/** Short flags of other tools. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  o: ['directory', 'output', 'results-file'],
  d: ['source', 'directory'],
  V: ['version'],
}

/** The flag with the nearest name or alias, if the difference is small enough for a typing error. */
function suggestFlag(name: string, known: readonly string[]): string | undefined {
  if (name.length === 1) return LETTERS[name]?.find(word => known.includes(word))
  const meanings = new Map(known.map(word => [word, word]))
  for (const [alias, words] of Object.entries(ALIASES)) {
    const meant = words.find(word => known.includes(word))
    if (meant !== undefined) meanings.set(alias, meant)
  }
  const begun = known.filter(word => name.length > 2 && word.startsWith(name))
  const word = begun.length === 1 ? begun[0] : nearestWord(name, [...meanings.keys()])
  return word === undefined ? undefined : meanings.get(word)
}

/** What is printed: errors only; failures on a terminal and everything elsewhere; everything. */
export type Loudness = 'quiet' | 'normal' | 'verbose'

/** Results as JSON lines: in the order of the list, or as they become known. */
export type JsonOutput = boolean | 'unordered'

export interface Command {
  /** `persist` if no command is named. */
  readonly name: CommandName
  /** The values as typed, by the names of the library's options. */
  readonly options: Readonly<Record<string, string>>
  /** The words that are not flags, without the command's name. */
  readonly positionals: readonly string[]
  readonly loudness: Loudness
  readonly json: JsonOutput
  readonly help: boolean
  readonly version: boolean
  /** True if at most the command's name was typed. */
  readonly isBare: boolean
}

/** @throws SettingsError for unknown flags, with a suggestion */
export function readCommand(argv: readonly string[]): Command {
  const at = commandAt(argv)
  const name = at === undefined ? 'persist' : (argv[at] as CommandName)
  const rest = at === undefined ? argv : argv.toSpliced(at, 1)
  const { values, positionals } = parse(rest, name)
  const options: Record<string, string> = {}
  for (const field of Object.keys(COMMANDS[name])) {
    // A repeated flag becomes several lines: `--headers` and `--urls-file` take them.
    const given = values.get(field)
    if (given) options[camelCase(field)] = given.join('\n')
  }
  return {
    name,
    options,
    positionals,
    loudness: values.has('quiet') ? 'quiet' : values.has('verbose') ? 'verbose' : 'normal',
    json: values.get('json')?.includes(UNORDERED) ? UNORDERED : values.has('json'),
    help: values.has('help'),
    version: values.has('version'),
    isBare: rest.length === 0,
  }
}

const UNORDERED = 'unordered'

const EVERY_FLAG: Table = Object.assign({}, ...Object.values(COMMANDS))

/** Index of the command's name: the first word; flags may stand before it. */
function commandAt(argv: readonly string[]): number | undefined {
  const first = tokensOf(argv, EVERY_FLAG, shortFlags('persist')).find(({ kind }) => kind !== 'option')
  return first?.kind === 'positional' && isCommand(first.value) ? first.index : undefined
}

/** @returns `values`: by flag; an empty list for a switch */
function parse(argv: readonly string[], command: CommandName) {
  const values = new Map<string, string[]>()
  const positionals: string[] = []
  const problems: Sentence[] = []
  for (const token of tokensOf(argv, COMMANDS[command], shortFlags(command))) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const problem = problemOf(token, command)
    if (problem) problems.push(problem)
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? []].flat())
  }
  if (values.has('quiet') && values.has('verbose')) problems.push(say('cli-quiet-and-verbose'))
  if (problems.length > 0) throw new SettingsError(problems)
  return { values, positionals }
}

type Token = ReturnType<typeof tokensOf>[number]

/** What is wrong with a flag. `parseArgs` is not strict, so that these messages are our own. */
function problemOf(token: Extract<Token, { kind: 'option' }>, command: CommandName): Sentence | undefined {
  const table: Table = COMMANDS[command]
  const { name, rawName: flag, value, inlineValue } = token
  const known = [...Object.keys(table), ...OWN_FLAGS]
  if (!known.includes(name)) {
    const instead = optionInstead(flag, each => `--${each}`, table)
    if (instead) return instead
    const meant = suggestFlag(name, known)
    return meant
      ? say('cli-flag-meant', { flag, meant: `--${meant}` })
      : say('cli-flag-unknown', { flag, help: `${commandCall()} ${command} --help` })
  }
  if (name === 'json' && value === UNORDERED && table === COMMANDS.persist) return undefined
  if (!Object.hasOwn(table, name))
    return value === undefined ? undefined : say('cli-flag-takes-none', { flag })
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value))
  return isMissing ? say('cli-flag-needs-value', { flag }) : undefined
}

/** Long names by letter. */
type Short = Readonly<Record<string, string>>

function tokensOf(argv: readonly string[], table: Table, short: Short) {
  const args = withBooleanValues(argv, table, short)
  return parseArgs({
    args,
    options: flagsOf(table, short),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens
}

function flagsOf(table: Table, short: Short): ParseArgsOptionsConfig {
  const letterOf = new Map(Object.entries(short).map(([letter, name]) => [name, letter]))
  const flag = (name: string, type: 'string' | 'boolean') => {
    const letter = letterOf.get(name)
    return [name, { type, ...(letter && { short: letter }) }] as const
  }
  return Object.fromEntries([
    ...Object.keys(table).map(name => flag(name, 'string')),
    ...OWN_FLAGS.map(name => flag(name, 'boolean')),
  ])
}

/** `--dry-run` alone means `--dry-run=true`; a following word is its value only if it is `true` or `false`. */
function withBooleanValues(argv: readonly string[], table: Table, short: Short): string[] {
  const end = argv.indexOf('--')
  return argv.map((argument, index) => {
    if (end >= 0 && index > end) return argument
    const name = short[/^-(\w)$/.exec(argument)?.[1] ?? ''] ?? /^--(.*)/s.exec(argument)?.[1] ?? ''
    const field: Field | undefined = Object.hasOwn(table, name) ? table[name] : undefined
    const isAlone = !/^(true|false)$/i.test(argv[index + 1] ?? '')
    return field?.parse === trueOrFalse && isAlone ? `--${name}=true` : argument
  })
}

/** The single word of a command, as the option that it stands for. @throws SettingsError for a second word */
export function singlePositional(
  { name, positionals, options }: Command,
  option: string,
): Record<string, string> {
  const [word] = positionals
  const second = options[option] === undefined ? positionals[1] : word
  if (second !== undefined)
    throw new SettingsError([say('cli-second-word', { command: name, option, word: quote(second) })])
  return word === undefined ? {} : { [option]: word }
}

/** The command line is not understood: the help is printed with this error. */
export class UsageError extends SettingsError {
  /** The command whose help is printed. */
  readonly job: JobName

  constructor(problems: readonly Text[], job: JobName) {
    super(problems)
    this.job = job
  }
}
