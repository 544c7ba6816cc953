/** `--help`, from the tables of fields. */
import type { Field } from '../jobs/options/field.ts'
import { COMMANDS, type CommandName } from './commands.ts'

const HEADS: Readonly<Record<CommandName, string>> = {
  persist: `persist-images [persist] URL… [--destination oss://bucket/prefix/] [flags]

Keeps images: a list of URLs in, the bytes in your bucket or folder, the object keys out.
'-' reads URLs from standard input. Without --destination images go to ./persisted-images.
Further commands, each with a --help of its own: list, download, doctor.`,
  list: `persist-images list SOURCE [flags]

Lists what is in a bucket or folder, a key a line, common prefixes among them.`,
  download: `persist-images download SOURCE [KEY…] [flags]

Downloads objects into a folder: those of KEY…, of --keys-file, or all that --match finds.
'-' reads keys from standard input: what 'list … --json' prints, or a key a line.`,
  doctor: `persist-images doctor DESTINATION [flags]

Tries what a run will need of a bucket, and says what is missing and which policy grants it.`,
}

const OWN_FLAGS = `
  --json  print results as JSON Lines on standard output
  --help  --version
`

const TAIL = `
Exit status: 0 fine, 1 something failed, 2 wrong settings, 3 the store or its credentials, 130 interrupted.
`

export function helpText(name: CommandName): string {
  const lines = Object.entries<Field>(COMMANDS[name]).map(([field, { default: standard, help }]) => {
    return `  --${field}${standard ? ` [${standard}]` : ''}\n      ${help}`
  })
  return [HEADS[name], OWN_FLAGS, ...lines, TAIL].join('\n')
}
