/** What the command line can do: each command's flags, and what its words are. */
import { DOCTOR_FIELDS } from '../jobs/doctor/fields.ts'
import { DOWNLOAD_FIELDS } from '../jobs/download/fields.ts'
import { LIST_FIELDS } from '../jobs/list/fields.ts'
import type { Table } from '../jobs/options/field.ts'
import { PERSIST_FIELDS } from '../jobs/persist/fields.ts'

export const COMMANDS = {
  persist: PERSIST_FIELDS,
  list: LIST_FIELDS,
  download: DOWNLOAD_FIELDS,
  doctor: DOCTOR_FIELDS,
} as const satisfies Readonly<Record<string, Table>>

export type CommandName = keyof typeof COMMANDS

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word)
}
