/** Prints the help from the tables of fields: examples first, flags in groups, as wide as the terminal. */
import { say } from '../base/messages/say.ts'
import { LANGUAGES, type Language } from '../base/sentence.ts'
import { type Field, GROUPS, type Group, helpOf, type Table } from '../jobs/options/field.ts'
import { type Command, UsageError } from './args.ts'
import { commandCall } from './command-call.ts'
import {
  COMMANDS,
  type CommandName,
  isCommand,
  isJob,
  JOBS,
  type JobName,
  OWN_FLAGS,
  SHORT_FLAGS,
} from './commands.ts'
import { EXAMPLES, USAGES } from './help-texts.ts'
import { unknownWord } from './list-words.ts'
import type { Page, Terminal } from './terminal.ts'
import { textWidth, wrap } from './text-width.ts'

/** Longer lines are hard to read. */
const MAX_COLUMNS = 100
/** A terminal of at least this many columns shows the help of a flag beside its name. */
const MIN_BESIDE = 72
const NAME_COLUMNS = 28

/**
 * @param all show every flag, not only the common ones
 * @param call how the command is called here
 */
export function helpLines(job: JobName, all: boolean, page: Page, call = commandCall()): string[] {
  const { language, heading } = page
  const columns = Math.min(page.columns, MAX_COLUMNS)
  const section = (title: string, lines: readonly string[]) => ['', heading(title), ...lines]
  const item = (name: string, help: string) => itemLines(name, help, columns)
  const called = (command: string) => command.replaceAll('persist-images', call)
  const groups = flagGroups(JOBS[job], all)
  const left = Object.keys(JOBS[job]).length - groups.flatMap(({ flags }) => flags).length
  return [
    ...wrap(say(`help-${job}`).in(language), columns),
    ...section(say('help-usage').in(language), wrap(called(USAGES[job]), columns - 2).map(indented)),
    ...section(
      say('help-examples').in(language),
      EXAMPLES[job].flatMap(({ caption, command }) => [
        ...wrap(say(caption).in(language), columns - 2).map(indented),
        ...commandLines(called(command), columns).map(indented),
      ]),
    ),
    ...(job === 'persist'
      ? commandGroups().flatMap(([title, names]) =>
          section(
            say(title).in(language),
            names.flatMap(name => item(name, say(`help-command-${name}`).in(language))),
          ),
        )
      : []),
    ...groups.flatMap(({ group, flags }) =>
      section(
        say(`help-${group}`).in(language),
        flags.flatMap(([name, field]) => item(`--${name}`, meaningOf(name, field, language))),
      ),
    ),
    ...section(
      say('help-own').in(language),
      OWN_FLAGS.flatMap(name => item(flagName(name), say(`help-flag-${name}`).in(language))),
    ),
    '',
    ...(left > 0
      ? wrap(say('help-more', { count: left, command: commandOf(job, call) }).in(language), columns)
      : []),
    ...wrap(say('help-exit').in(language), columns),
  ]
}

/** The flags of a table by group, in their order, without empty groups. */
export function flagGroups(
  table: Table,
  all: boolean,
): readonly { readonly group: Group; readonly flags: readonly [string, Field][] }[] {
  const shown = Object.entries<Field>(table).filter(([, { common }]) => all || common)
  return GROUPS.map(group => ({ group, flags: shown.filter(([, field]) => field.group === group) })).filter(
    ({ flags }) => flags.length > 0,
  )
}

/** The commands that most users need, and the rest below. */
function commandGroups(): readonly (readonly ['help-commands' | 'help-commands-rest', CommandName[]])[] {
  const names = Object.keys(COMMANDS) as CommandName[]
  const rest = names.indexOf('init') + 1
  return [
    ['help-commands', names.slice(0, rest)],
    ['help-commands-rest', names.slice(rest)],
  ]
}

/** A usage error has so many lines, its faults included. */
const USAGE_ERROR_LINES = 8

/** Usage and two examples, for below the faults of a usage error. */
export function usageLines(
  { job, sentences }: Pick<UsageError, 'job' | 'sentences'>,
  { language, heading }: Pick<Page, 'language' | 'heading'>,
  call = commandCall(),
): string[] {
  const called = (command: string) => command.replaceAll('persist-images', call)
  const { colon } = LANGUAGES[language]
  const title = (id: 'help-usage' | 'help-examples') => heading(say(id).in(language)) + colon
  const usage = [
    title('help-usage') + called(USAGES[job]),
    title('help-examples').trimEnd(),
    ...EXAMPLES[job].slice(0, 2).map(({ command }) => indented(called(command))),
  ]
  const more = say('help-rest', { command: `${call} help` }).in(language)
  const blanks = USAGE_ERROR_LINES - sentences.length - usage.length - 1
  return [...(blanks > 0 ? [''] : []), ...usage, ...(blanks > 1 ? [''] : []), more]
}

function indented(line: string): string {
  return `  ${line}`
}

function commandOf(job: JobName, call: string): string {
  return job === 'persist' ? call : `${call} ${job}`
}

function flagName(name: (typeof OWN_FLAGS)[number]): string {
  const letter = Object.entries(SHORT_FLAGS).find(([, long]) => long === name)?.[0]
  return letter ? `-${letter}, --${name}` : `--${name}`
}

function meaningOf(name: string, field: Field, language: Language): string {
  const value = field.default ?? ''
  const standard = isWorthTelling(name, value) ? say('help-default', { value }).in(language) : ''
  return [helpOf(field).in(language), standard].filter(Boolean).join(LANGUAGES[language].space)
}

/** A switch is off by default, and the command's language is the locale's. */
function isWorthTelling(name: string, value: string): boolean {
  return value !== '' && value !== 'false' && name !== 'language'
}

/** A name, with its help beside or below. */
function itemLines(name: string, help: string, columns: number): string[] {
  const isBeside = columns >= MIN_BESIDE
  const indent = isBeside ? NAME_COLUMNS : 4
  const lines = wrap(help, columns - indent).map(line => ' '.repeat(indent) + line)
  const [first = '', ...rest] = lines
  const head = `  ${name}`
  if (!isBeside || textWidth(head) >= indent - 1) return [head, ...lines]
  return [head.padEnd(indent) + first.slice(indent), ...rest]
}

/** Breaks a command into lines that can be pasted, before a flag if possible, each continued by a backslash. */
function commandLines(command: string, columns: number): string[] {
  const room = columns - 8
  const lines: string[] = []
  for (const part of command.split(/ (?=--|\|)/)) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)} ${part}`
    if (textWidth(longer) <= room) lines.splice(-1, 1, longer)
    else lines.push(...wrap(part, room))
  }
  return lines.map((line, index) => {
    return `${index === 0 ? '  ' : '    '}${line}${index < lines.length - 1 ? ' \\' : ''}`
  })
}

const ALL = 'all'

/**
 * Serves `help`, `help list`, `help all` and `list --help all`.
 * @throws UsageError for a word that is not a command
 */
export function printHelp({ name, positionals }: Command, terminal: Terminal): void {
  const topic = name === 'help' ? positionals.find(word => word !== ALL) : undefined
  if (topic !== undefined && !isCommand(topic)) throw new UsageError([unknownWord(topic)], 'persist')
  const job = [topic, name].find(isJob) ?? 'persist'
  terminal.page(page => helpLines(job, positionals.includes(ALL), page), 'output')
}
