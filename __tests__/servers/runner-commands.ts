/**
 * How the Actions runner finds commands in a step's log, after its ActionCommand.cs and ActionCommandManager.cs:
 * two notations, `::name props::data` at the start of a trimmed line and `##[name props]data` anywhere in it.
 */
export interface Command {
  /** As written; names are matched without regard to case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const knownCommands = [
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]

export function findCommands(output: string): Command[] {
  const known = new Set(knownCommands)
  const found: Command[] = []
  let resumeToken: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    for (const command of commandsIn(line, known)) {
      const name = command.name.toLowerCase()
      if (resumeToken !== undefined) {
        if (name !== resumeToken) continue
        known.delete(resumeToken)
        resumeToken = undefined
        continue
      }
      found.push(command)
      if (name !== 'stop-commands') continue
      resumeToken = command.data.toLowerCase()
      known.add(resumeToken)
    }
  }
  return found
}

function commandsIn(line: string, known: ReadonlySet<string>): Command[] {
  const command = doubleColonCommand(line)
  if (command !== undefined && known.has(command.name.toLowerCase())) return [command]
  return bracketCommands(line).filter(({ name }) => known.has(name.toLowerCase()))
}

function doubleColonCommand(line: string): Command | undefined {
  // NEL is white space to .NET but not to JavaScript.
  const [, info, data = ''] = /^[\s\u0085]*::(.*?)::(.*)$/su.exec(line) ?? []
  if (info === undefined) return undefined
  return commandFrom(info, data, ',', { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' })
}

/** The runner judges the first `##[` of a line only; here each one counts, for a line safe by luck is not safe. */
function bracketCommands(line: string): Command[] {
  return line
    .split('##[')
    .slice(1)
    .flatMap(text => {
      const close = text.indexOf(']')
      if (close < 0) return []
      const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }
      return [commandFrom(text.slice(0, close), text.slice(close + 1), ';', escapes)]
    })
}

type Escapes = Readonly<Record<string, string>>

function commandFrom(info: string, data: string, separator: ',' | ';', escapes: Escapes): Command {
  const space = info.indexOf(' ')
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs.flatMap(pair => {
    const equals = pair.indexOf('=')
    return equals < 1 ? [] : [[pair.slice(0, equals), restore(pair.slice(equals + 1), escapes)]]
  })
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    data: restore(data, separator === ',' ? { '%0D': '\r', '%0A': '\n', '%25': '%' } : escapes),
  }
}

/** One mapping after the other, '%' last, as the runner does. */
const restore = (text: string, escapes: Escapes) =>
  Object.entries(escapes).reduce((rest, [written, meant]) => rest.replaceAll(written, meant), text)
