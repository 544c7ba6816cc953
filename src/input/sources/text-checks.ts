/** Checks and prepares `html-fields` and `markdown-fields`: JSONPaths for JSON, titles of columns for CSV and TSV. */
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { TextField } from '../documents/document-options.ts'
import { checkSelect, pathReaders } from '../documents/json/json-select.ts'

export interface TextFieldNames {
  /** Fields that hold HTML. */
  readonly htmlFields?: readonly string[]
  /** Fields that hold Markdown. */
  readonly markdownFields?: readonly string[]
}

/** Which kinds of lists the run has. */
interface Kinds {
  readonly json: boolean
  readonly tables: boolean
}

const INPUTS = [
  { input: 'html-fields', option: 'htmlFields', kind: 'html' },
  { input: 'markdown-fields', option: 'markdownFields', kind: 'markdown' },
] as const

/** A path begins with `$`, and hardly a column does. */
function isPath(entry: string): boolean {
  return entry.startsWith('$')
}

/** @returns a sentence for each invalid path, and for each entry that no list of the run can have */
export async function problemsOfTexts(names: TextFieldNames, kinds: Kinds): Promise<Text[]> {
  const problems: Text[] = []
  for (const { input, option } of INPUTS) {
    const entries = names[option] ?? []
    problems.push(...(await checkSelect(entries.filter(isPath), input)))
    for (const entry of entries) {
      const field = printable(shorten(entry))
      if (isPath(entry) && kinds.tables && !kinds.json) problems.push(say('text-no-column', { input, field }))
      if (!isPath(entry) && kinds.json && !kinds.tables)
        problems.push(say('text-no-path', { input, field, path: printable(shorten(pathTo(entry))) }))
    }
  }
  return problems
}

function pathTo(name: string): string {
  const isPlain = name.split('.').every(part => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))
  return isPlain ? `$.${name}` : `$[${JSON.stringify(name)}]`
}

/** @returns undefined if no entry is set */
export async function fieldsOfTexts(names: TextFieldNames): Promise<readonly TextField[] | undefined> {
  const fields: TextField[] = []
  for (const { input, option, kind } of INPUTS) {
    for (const name of names[option] ?? []) {
      const [reader] = isPath(name) ? await pathReaders([name]) : []
      fields.push({ kind, input, name, ...(reader && { reader: { ...reader, input } }) })
    }
  }
  return fields.length > 0 ? fields : undefined
}
