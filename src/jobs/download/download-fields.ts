/** Fields of a download. */
import type { Table } from '../options/field.ts'
import { anyText, lineList, oneOf, wholeNumber } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'

export const DOWNLOAD_FIELDS = {
  ...SOURCE_FIELDS,
  keys: {
    parse: (value: string | readonly (string | Readonly<Record<string, unknown>>)[]) => value,
    verbatim: true,
    help: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
    also: 'Here also an array of keys, or of records with a field `key`.',
  },
  'keys-file': {
    parse: lineList,
    help: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with the key in the field `key`; a results file will do.',
  },
  match: {
    parse: anyText,
    verbatim: true,
    help: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
    also: 'Here none of them is everything below `source`.',
  },
  directory: {
    parse: anyText,
    default: '.',
    help: 'Folder the objects go to, by their keys below the prefix.',
  },
  'on-existing': {
    parse: oneOf('skip', 'overwrite', 'fail'),
    default: 'skip',
    help: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
  },
  concurrency: { parse: wholeNumber(1, 256), default: '16', help: 'Objects read at once.' },
  limit: { parse: wholeNumber(1, 100_000_000), help: 'Stop after this many objects.' },
  'if-none-found': {
    parse: oneOf('warn', 'error', 'ignore'),
    default: 'warn',
    help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    also: 'A warning goes to `watch.notice`, an error rejects.',
  },
  'results-file': {
    parse: anyText,
    help: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
  },
} as const satisfies Table
