/** Prints the help, as wide as the terminal: one screen, or every flag in groups from the tables of fields. */

import { LANGUAGES, type Language, type Sentence } from '../base/sentence.ts'
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
  shortFlags,
} from './commands.ts'
import { USED_FLAGS } from './help-flags.ts'
import { EXAMPLES, USAGES } from './help-texts.ts'
import { unknownWord } from './list-words.ts'
import { say } from './messages/say.ts'
import type { Page, Terminal } from './terminal.ts'
import { textWidth, wrap } from './text-width.ts'

/** Longer lines are hard to read. */
const MAX_COLUMNS = 100
/** A terminal of at least this many columns shows the help of a flag beside its name. */
const MIN_BESIDE = 72
const NAME_COLUMNS = 28
const COMMAND_COLUMNS = 12

/**
 * The short help, on one screen, and the whole one.
 * @param all show every flag, not only the most used ones
 * @param call how the command is called here
 */
export function helpLines(job: JobName, all: boolean, page: Page, call = commandCall()): string[] {
  const { language, heading } = page
  const columns = Math.min(page.columns, MAX_COLUMNS)
  const told = (sentence: Sentence) => sentence.in(language)
  const section = (title: Sentence, lines: readonly string[]) => ['', heading(told(title)), ...lines]
  const called = (command: string) => command.replaceAll('persist-images', call)
  const commands = Object.keys(COMMANDS).flatMap(name =>
    itemLines(name, told(say(`help-command-${name as CommandName}`)), columns, COMMAND_COLUMNS),
  )
  const flags = (all ? wholeFlags : shortFlagLines)(job, language, columns, section)
  const examples = EXAMPLES[job].slice(0, all ? undefined : 2)
  const left = Object.keys(JOBS[job]).length + OWN_FLAGS.length - USED_FLAGS[job].length
  return [
    ...wrap(told(say(`help-${job}`)), columns),
    ...section(say('help-usage'), wrap(called(USAGES[job]), columns - 2).map(indented)),
    ...(job === 'persist' ? section(say('help-commands'), commands) : []),
    ...flags,
    ...section(
      say('help-examples'),
      examples.flatMap(({ caption, command }) => [
        ...wrap(told(say(caption)), columns - 2).map(indented),
        ...commandLines(called(command), columns).map(indented),
      ]),
    ),
    '',
    ...(all
      ? []
      : wrap(say('help-more', { count: left, command: commandOf(job, call) }).in(language), columns)),
    ...wrap(told(say('help-exit')), columns),
  ]
}

type Section = (title: Sentence, lines: readonly string[]) => string[]

function shortFlagLines(job: JobName, language: Language, columns: number, section: Section): string[] {
  return section(
    say('help-flags'),
    USED_FLAGS[job].flatMap(name =>
      itemLines(flagName(name, job), say(`flag-${name}`).in(language), columns),
    ),
  )
}

function wholeFlags(job: JobName, language: Language, columns: number, section: Section): string[] {
  const item = (name: string, help: string) => itemLines(flagName(name, job), help, columns)
  return [
    ...flagGroups(JOBS[job]).flatMap(({ group, flags }) =>
      section(
        say(`help-${group}`),
        flags.flatMap(([name, field]) => item(name, meaningOf(name, field, language))),
      ),
    ),
    ...section(
      say('help-own'),
      OWN_FLAGS.flatMap(name => item(name, say(`help-flag-${name}`).in(language))),
    ),
  ]
}

/** The flags of a table by group, in their order, without empty groups. */
function flagGroups(
  table: Table,
): readonly { readonly group: Group; readonly flags: readonly [string, Field][] }[] {
  const all = Object.entries<Field>(table)
  return GROUPS.map(group => ({ group, flags: all.filter(([, field]) => field.group === group) })).filter(
    ({ flags }) => flags.length > 0,
  )
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

function flagName(name: string, job: JobName): string {
  const letter = Object.entries(shortFlags(job)).find(([, long]) => long === name)?.[0]
  return letter ? `-${letter}, --${name}` : `    --${name}`
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
function itemLines(name: string, help: string, columns: number, beside = NAME_COLUMNS): string[] {
  const isBeside = columns >= MIN_BESIDE
  const indent = isBeside ? beside : 4
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
