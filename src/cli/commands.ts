/** The commands and their flags. */
import { CHECK_FIELDS } from '../jobs/check/check-fields.ts'
import { CONFIG_FILE_FIELD } from '../jobs/config/config-fields.ts'
import { DOCTOR_FIELDS } from '../jobs/doctor/doctor-fields.ts'
import { DOWNLOAD_FIELDS } from '../jobs/download/download-fields.ts'
import { EXPORT_FIELDS } from '../jobs/export/export-fields.ts'
import { LIST_FIELDS } from '../jobs/list/list-fields.ts'
import type { Table } from '../jobs/options/field.ts'
import { PERSIST_FIELDS } from '../jobs/persist/options/persist-fields.ts'

/** The commands that run a job, with their tables of fields. */
export const JOBS = {
  persist: { ...PERSIST_FIELDS, ...CONFIG_FILE_FIELD },
  list: { ...LIST_FIELDS, ...CONFIG_FILE_FIELD },
  download: { ...DOWNLOAD_FIELDS, ...CONFIG_FILE_FIELD },
  check: { ...CHECK_FIELDS, ...CONFIG_FILE_FIELD },
  doctor: { ...DOCTOR_FIELDS, ...CONFIG_FILE_FIELD },
  export: { ...EXPORT_FIELDS, ...CONFIG_FILE_FIELD },
} as const satisfies Readonly<Record<string, Table>>

export const COMMANDS = { ...JOBS, help: {} } as const satisfies Readonly<Record<string, Table>>

export type JobName = keyof typeof JOBS
export type CommandName = keyof typeof COMMANDS

export function isJob(word: string | undefined): word is JobName {
  return word !== undefined && Object.hasOwn(JOBS, word)
}

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word)
}

/** Flags of every command beside its fields, and their short forms. */
export const OWN_FLAGS = ['json', 'quiet', 'verbose', 'help', 'version'] as const
const OWN_SHORT: Readonly<Record<string, string>> = { q: 'quiet', v: 'verbose', h: 'help' }
const PERSIST_SHORT = { ...OWN_SHORT, d: 'destination', o: 'results-file', n: 'dry-run' }

/** Short flags of a command, with the flag that each stands for. */
export function shortFlags(name: CommandName): Readonly<Record<string, string>> {
  return name === 'persist' ? PERSIST_SHORT : OWN_SHORT
}
