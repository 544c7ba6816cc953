/** Commands in the lines that a step prints: `::name key=value::data`, and the older `##[name key=value]data`. */

export interface Command {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const KNOWN = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
)

/** @param token the only command that is heard where `stop-commands` named one */
export function commandIn(line: string, token?: string): Command | undefined {
  const command = newer(line.trimStart()) ?? older(line)
  if (!command) return undefined
  return (token === undefined ? KNOWN.has(command.name) : command.name === token.toLowerCase())
    ? command
    : undefined
}

function newer(line: string): Command | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  return command(line.slice(2, end), ',', { ...LINE_BREAKS, '%3A': ':', '%2C': ',' }, () =>
    decoded(line.slice(end + 2), LINE_BREAKS),
  )
}

function older(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const codes = { ...LINE_BREAKS, '%3B': ';', '%5D': ']' }
  return command(line.slice(start + 3, end), ';', codes, () => decoded(line.slice(end + 1), codes))
}

type Codes = Readonly<Record<string, string>>

const LINE_BREAKS: Codes = { '%0D': '\r', '%0A': '\n', '%25': '%' }

function command(head: string, between: string, codes: Codes, data: () => string): Command | undefined {
  const [, name = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(head) ?? []
  if (name === '') return undefined
  const pairs = rest.split(between).flatMap(pair => {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair.trim()) ?? []
    return key === '' || value === '' ? [] : [[key, decoded(value, codes)]]
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data: data() }
}

const decoded = (text: string, codes: Codes) => text.replace(/%[0-9A-F]{2}/g, code => codes[code] ?? code)
