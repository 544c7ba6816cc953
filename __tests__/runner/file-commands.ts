/** The files through which a step sets its outputs and the environment of later steps. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CommandFiles {
  /** `GITHUB_OUTPUT` and its kin. */
  readonly environment: Readonly<Record<string, string>>
  read(name: FileName): string
}

const NAMES = {
  GITHUB_ENV: 'set_env',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const

export type FileName = keyof typeof NAMES

export function makeCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands')
  const id = randomUUID()
  mkdirSync(folder, { recursive: true })
  const environment = Object.fromEntries(
    Object.entries(NAMES).map(([variable, name]) => [variable, join(folder, `${name}_${id}`)]),
  )
  for (const path of Object.values(environment)) writeFileSync(path, '')
  const read = (name: FileName) => {
    const path = environment[name] ?? ''
    // A step may have removed it.
    return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\u{feff}/u, '') : ''
  }
  return { environment, read }
}

/**
 * `name=value`, or `name<<END`, the lines of the value, and `END`.
 * @throws as the runner refuses the file, which fails the step
 */
export function pairsIn(text: string): [string, string][] {
  const lines = text.split('\n')
  // An empty rest after the last line break is no line.
  if (lines.at(-1) === '') lines.pop()
  const pairs: [string, string][] = []
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (sign === undefined) throw new Error(`Invalid format '${line}'`)
    if (name === '' || (sign === '<<' && rest === ''))
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
    if (sign === '=') {
      pairs.push([name, rest])
      continue
    }
    const end = lines.indexOf(rest)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`)
    pairs.push([
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    ])
  }
  return pairs
}

export const linesIn = (text: string): string[] => text.split(/\r?\n/).filter(line => line !== '')
