/**
 * Writes the options into the declarations of the library as its callers read them: an interface that extends
 * `OptionsIn<typeof TABLE>` gets a member for each field of the table, with its type, its help and its default.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const COLUMNS = 116
const INTERFACE = /^(export interface \w+) extends ([^{]*OptionsIn<typeof [^{]*)\{\n/gm
const TABLES = /OptionsIn<typeof (\w+)(?:, typeof (\w+))?>(?:, )?/g
/** Names of the library that are no options. */
const OTHER_NAMES = ['drop-parameters', 'next-token']

/**
 * @param lib folder of the declarations
 * @param modules folder of the same modules as code, `src` or `lib`
 */
export async function writeOptionTypes(lib, modules) {
  const files = globSync('jobs/**/*.d.ts', { cwd: lib }).map(path => new Declarations(lib, path))
  const extending = files.filter(({ text }) => text.search(INTERFACE) >= 0)
  const fields = new Map()
  for (const name of new Set(extending.flatMap(file => file.tables())))
    for (const { path } of extending.flatMap(file => file.moduleOf(name) ?? []))
      fields.set(name, (await import(moduleUrl(modules, path)))[name])
  const isOption = optionNames([...fields.values()])
  for (const file of extending) {
    const imports = new Set()
    const text = file.text.replaceAll(INTERFACE, (_, head, bases) => {
      const members = [...bases.matchAll(TABLES)].flatMap(([, name, less]) => {
        const left = Object.keys(fields.get(name)).filter(key => !(less && key in fields.get(less)))
        const table = file.moduleOf(name)
        return left.map(key => {
          const type = table.typeOf(name, key, file, imports)
          return member(key, fields.get(name)[key], type, isOption)
        })
      })
      const rest = bases.replaceAll(TABLES, '').replace(/[, ]+$/, '')
      return `${head} ${rest && `extends ${rest} `}{\n${members.join('')}`
    })
    writeFileSync(join(lib, file.path), withoutIdleImports([...imports, text].join('')))
  }
}

function withoutIdleImports(text) {
  return text.replaceAll(/^import (?:type )?\{ (?:type )?(\w+) \} from .*;\n/gm, (line, name) =>
    text.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  )
}

const moduleUrl = (folder, path) =>
  pathToFileURL(join(folder, path.replace('.d.ts', folder.endsWith('src') ? '.ts' : '.js'))).href

/** One file of declarations. */
class Declarations {
  constructor(lib, path) {
    Object.assign(this, { lib, path, text: readFileSync(join(lib, path), 'utf8') })
  }

  tables() {
    const bases = [...this.text.matchAll(INTERFACE)].map(([, , text]) => text).join()
    return [...bases.matchAll(TABLES)].flatMap(([, ...names]) => names.filter(Boolean))
  }

  /** The file that declares a name: this one, or the one it is imported from. */
  moduleOf(name) {
    if (new RegExp(`declare (?:const|function) ${name}\\b`).test(this.text)) return this
    const from = new RegExp(`^import [^;]*\\b${name}\\b[^;]* from '(.+)';$`, 'm').exec(this.text)?.[1]
    return from && this.at(from)
  }

  at(specifier) {
    return new Declarations(this.lib, join(dirname(this.path), specifier.replace('.ts', '.d.ts')))
  }

  /** The type of what an option takes: that of the argument of its parser. */
  typeOf(table, key, reader, imports) {
    const start = this.text.indexOf(`declare const ${table}: {`)
    const field = new RegExp(
      `^ {4}(?:readonly )?['"]?${key}['"]?: \\{\\n(?: {8}.*\\n| {4}\\} & \\{\\n)*? {8}(?:readonly )?parse: ([^]*?);\\n {4,8}\\S`,
      'm',
    )
    const parse = field.exec(this.text.slice(start))?.[1] ?? ''
    const [, path, named] = /^typeof (?:import\("(.+)"\)\.)?(\w+)$/.exec(parse) ?? []
    const home = named === undefined ? this : path ? this.at(path) : this.moduleOf(named)
    const text =
      named === undefined ? parse : home.text.slice(home.text.search(new RegExp(`declare \\w+ ${named}\\b`)))
    const type = argumentIn(text)
    const known = type.replaceAll(/import\("([^"]+)"\)\.(\w+)/g, (_, from, name) => {
      imports.add(reader.importOf(name, home.at(from)))
      return name
    })
    for (const [name] of known.matchAll(/\b[A-Z]\w+/g)) {
      const from = home.moduleOf(name)
      if (from) imports.add(reader.importOf(name, from))
    }
    return known
      .replaceAll(/"([^"]*)"/g, "'$1'")
      .replace("'false' | 'true' | boolean", "boolean | 'true' | 'false'")
  }

  importOf(name, { path }) {
    if (new RegExp(`^import [^;]*\\b${name}\\b`, 'm').test(this.text)) return ''
    const from = relative(dirname(this.path), path).replaceAll('\\', '/').replace('.d.ts', '.ts')
    return `import type { ${name} } from '${from.startsWith('.') ? from : `./${from}`}';\n`
  }
}

/** `Given` of `Parser<Given, Out>`, or the type of the parameter of a function. */
function argumentIn(text) {
  const start = /Parser<|\(value: /.exec(text)
  let depth = 0
  const rest = text.slice(start.index + start[0].length)
  for (const { 0: mark, index } of rest.matchAll(/[<({[\]})>,]/g)) {
    if (depth === 0 && ',)>'.includes(mark)) return rest.slice(0, index)
    depth += '<({['.includes(mark) ? 1 : mark === ',' ? 0 : -1
  }
  throw new Error(`no parser: ${text.slice(0, 200)}`)
}

/** Words such as `read-only` are also values: help writes them as they are. */
function optionNames(tables) {
  const words = new Set(
    tables.flatMap(table => Object.values(table).flatMap(({ parse }) => parse.words ?? [])),
  )
  const names = new Set([...tables.flatMap(table => Object.keys(table)), ...OTHER_NAMES])
  return name => names.has(name) && !words.has(name)
}

const camelCase = name => name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase())

function member(name, field, type, isOption) {
  const [help, standard = ''] = field.en
    .replaceAll(/`([a-z]+(?:-[a-z]+)+)`/g, (code, word) => (isOption(word) ? `\`${camelCase(word)}\`` : code))
    .split(' Default: ')
  const { also = '' } = field
  const doc = [help, also, ...kindsIn(type, also), limitsOf(field, also)]
  if (standard.includes('$RUNNER_TEMP')) doc.push('Without it no file is written.')
  const value = field.default ?? ''
  const isPlain = /^(\d+|true|false)$/.test(value)
  const shown =
    value === ''
      ? !standard.includes('$RUNNER_TEMP') && standard.replace(/\.$/, '')
      : isPlain
        ? value
        : `'${value}'`
  const lines = [...wrap(doc.filter(Boolean).join(' ')), ...wrap(shown ? `@default ${shown}` : '')]
  const comment =
    lines.length === 1
      ? `    /** ${lines[0]} */\n`
      : `    /**\n${lines.map(line => `     * ${line}\n`).join('')}     */\n`
  return `${comment}    readonly ${camelCase(name)}${field.required ? '' : '?'}: ${type};\n`
}

function kindsIn(type, also) {
  return [
    ...(/readonly string\[\]/.test(type) && !/array/.test(also) ? ['Here also an array.'] : []),
    ...(/Record<string, string>/.test(type) && !/record/.test(also) ? ['Here also a record.'] : []),
  ]
}

/** `From 1 to 256.`, of the sentence that refuses a value. */
function limitsOf({ parse }, also) {
  if (/from/i.test(also)) return ''
  try {
    parse('!')
  } catch ({ message }) {
    const [, limits, bytes] = /from ([\d.,]+\w? to [\d.,]+\w?(?: seconds|( bytes))?)/.exec(message) ?? []
    const shown = limits?.replaceAll(/\b\d{4,}\b/g, digits => Number(digits).toLocaleString('en-US'))
    return shown ? `${bytes ? 'A number is one of bytes. ' : ''}From ${shown}.` : ''
  }
  return ''
}

function wrap(text) {
  const lines = []
  for (const word of text.replaceAll('*/', '*\\/').split(' ').filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (longer.length <= COLUMNS) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}
