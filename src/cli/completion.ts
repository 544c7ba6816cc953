/** `persist-images completion SHELL`: prints a script that completes commands, flags and their values. */
import { SettingsError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import type { Language } from '../base/sentence.ts'
import { type Field, helpOf } from '../jobs/options/field.ts'
import { trueOrFalse } from '../jobs/options/parsers.ts'
import { commandCallAnywhere } from './command-call.ts'
import { COMMANDS, type CommandName, isJob, JOBS, OWN_FLAGS } from './commands.ts'
import type { Terminal } from './terminal.ts'
import { cutToWidth } from './text-width.ts'

interface CompletedFlag {
  readonly name: string
  readonly help: string
  /** False for a switch. If `words` is not empty, no other value is allowed. */
  readonly takesValue: boolean
  readonly words: readonly string[]
}

const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

/** The words that a command takes, if they are neither URLs nor files. */
const COMMAND_WORDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  completion: ['bash', 'zsh', 'fish'],
  help: ['all', ...Object.keys(JOBS)],
}

/** Columns that the help of one flag may take in a menu. */
const HELP_COLUMNS = 72

function completedFlags(command: CommandName, language: Language): readonly CompletedFlag[] {
  const fields = isJob(command) ? Object.entries<Field>(JOBS[command]) : []
  return [
    ...fields.map(([name, field]) => ({
      name,
      help: cutToWidth(helpOf(field).in(language), HELP_COLUMNS),
      takesValue: field.parse !== trueOrFalse,
      words: 'words' in field.parse ? (field.parse.words as readonly string[]) : [],
    })),
    ...OWN_FLAGS.map(name => ({
      name,
      help: say(`help-flag-${name}`).in(language),
      takesValue: false,
      words: [],
    })),
  ]
}

function commandHelp(command: CommandName, language: Language): string {
  return say(`help-command-${command}`).in(language)
}

const SCRIPTS: Readonly<Record<string, (language: Language, call: string) => readonly string[]>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** @throws SettingsError for a missing or unknown shell */
export function printCompletion([shell = '']: readonly string[], terminal: Terminal): void {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
  if (!script) throw new SettingsError([say('cli-shell-unknown')])
  const call = commandCallAnywhere()
  terminal.page(({ language }) => script(language, call), 'output')
}

/** A shell completes the first word typed, and the command may have another name here. */
function aliasLine(call: string): readonly string[] {
  return call === 'persist-images' ? [] : [`# Before it: alias persist-images='${call}'`]
}

const NAMES = COMMAND_NAMES.join('|')
const spaced = (words: readonly string[]) => words.join(' ')
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** Bash splits `--flag=word` into three words. Without replies it completes file names. */
function bashScript(language: Language, call: string): readonly string[] {
  const byCommand = COMMAND_NAMES.map(command => ({ command, flags: completedFlags(command, language) }))
  const every = new Map(byCommand.flatMap(({ flags }) => flags.map(flag => [flag.name, flag] as const)))
  const valued = [...every.values()].filter(({ takesValue }) => takesValue)
  const replies = (words: string) => `COMPREPLY=($(compgen -W ${words} -- "$cur"))`
  return [
    `# In ~/.bashrc: source <(${call} completion bash)`,
    ...aliasLine(call),
    '_persist_images() {',
    `  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command=persist word flags`,
    `  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi`,
    '  COMPREPLY=()',
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case "$word" in ${NAMES}) command="$word"; break ;; esac`,
    '  done',
    '  case "$prev" in',
    ...valued
      .filter(({ words }) => words.length > 0)
      .map(({ name, words }) => `    --${name}) ${replies(quoted(spaced(words)))}; return ;;`),
    `    ${valued
      .filter(({ words }) => words.length === 0)
      .map(({ name }) => `--${name}`)
      .join('|')}) return ;;`,
    '  esac',
    '  case "$command" in',
    ...byCommand.map(
      ({ command, flags }) =>
        `    ${command}) flags=${quoted(spaced(flags.map(({ name }) => `--${name}`)))} ;;`,
    ),
    '  esac',
    `  if [[ $cur == -* ]]; then ${replies('"$flags"')}; return; fi`,
    '  case "$command" in',
    ...Object.entries(COMMAND_WORDS).map(
      ([command, words]) => `    ${command}) ${replies(quoted(spaced(words)))}; return ;;`,
    ),
    '  esac',
    `  if [[ $COMP_CWORD == 1 ]]; then ${replies(quoted(spaced(COMMAND_NAMES)))}; fi`,
    '}',
    'complete -o default -F _persist_images persist-images',
  ]
}

/** Brackets and colons have a meaning in a specification of `_arguments`. */
const zshText = (text: string) => text.replace(/[[\]:\\]/g, mark => `\\${mark}`)

function zshScript(language: Language, call: string): readonly string[] {
  const flagOf = ({ name, help, takesValue, words }: CompletedFlag) => {
    const value = words.length > 0 ? `(${spaced(words)})` : '_files'
    return quoted(`*--${name}${takesValue ? '=' : ''}[${zshText(help)}]${takesValue ? `: :${value}` : ''}`)
  }
  return [
    '#compdef persist-images',
    `# In ~/.zshrc, after compinit: source <(${call} completion zsh)`,
    ...aliasLine(call),
    '_persist_images_first() {',
    '  local -a commands',
    `  commands=(${spaced(COMMAND_NAMES.map(name => quoted(`${name}:${commandHelp(name, language)}`)))})`,
    '  _describe command commands',
    '  _files',
    '}',
    '_persist_images() {',
    '  local command=persist word rest=_files first=_persist_images_first',
    '  local -a flags',
    `  for word in "\${(@)words[2,CURRENT-1]}"; do`,
    `    case "$word" in (${NAMES}) command="$word"; break ;; esac`,
    '  done',
    '  case "$command" in',
    ...COMMAND_NAMES.map(command => {
      const words = COMMAND_WORDS[command]
      const flags = spaced(completedFlags(command, language).map(flagOf))
      return `    (${command}) flags=(${flags})${words ? ` rest=${quoted(`(${spaced(words)})`)}` : ''} ;;`
    }),
    '  esac',
    '  _arguments "$flags[@]" "1: :$first" "*: :$rest"',
    '}',
    'if [[ "$funcstack[1]" == _persist-images ]]; then',
    '  _persist_images "$@"',
    'else',
    '  compdef _persist_images persist-images',
    'fi',
  ]
}

function fishScript(language: Language, call: string): readonly string[] {
  const line = (condition: string, ...rest: readonly string[]) =>
    spaced(['complete -c persist-images', `-n ${quoted(condition)}`, ...rest])
  const flagOf = ({ name, help, takesValue, words }: CompletedFlag) => [
    `-l ${name}`,
    ...(words.length > 0 ? [`-x -a ${quoted(spaced(words))}`] : takesValue ? ['-r'] : []),
    `-d ${quoted(help)}`,
  ]
  return [
    `# In ~/.config/fish/config.fish: ${call} completion fish | source`,
    ...aliasLine(call),
    'function __persist_images_is',
    '  set -l command persist',
    '  for word in (commandline -opc)[2..]',
    `    if contains -- $word ${spaced(COMMAND_NAMES)}`,
    '      set command $word',
    '      break',
    '    end',
    '  end',
    '  contains -- $command $argv',
    'end',
    ...COMMAND_NAMES.map(name =>
      line(
        'test (count (commandline -opc)) -eq 1',
        `-a ${name}`,
        `-d ${quoted(commandHelp(name, language))}`,
      ),
    ),
    ...Object.entries(COMMAND_WORDS).map(([name, words]) =>
      line(`__persist_images_is ${name}`, '-f', `-a ${quoted(spaced(words))}`),
    ),
    ...COMMAND_NAMES.flatMap(name =>
      completedFlags(name, language).map(flag => line(`__persist_images_is ${name}`, ...flagOf(flag))),
    ),
  ]
}
