/** Fields of a listing. */
import type { Table } from '../options/field.ts'
import { anyText, dateOrAge, oneOf, wholeNumber } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'

export const LIST_FIELDS = {
  ...SOURCE_FIELDS,
  match: {
    parse: anyText,
    verbatim: true,
    help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
  },
  delimiter: {
    parse: anyText,
    help: 'Group keys with the same text up to it, usually `/`, into common prefixes.',
  },
  limit: { parse: wholeNumber(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
  'start-after': {
    parse: anyText,
    verbatim: true,
    help: 'Only keys that sort after this one, prefix included.',
  },
  'continuation-token': {
    parse: anyText,
    help: 'The `next-token` of an earlier listing, to continue from there.',
  },
  'modified-since': {
    parse: dateOrAge,
    help: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
    also: 'Without a zone a text is in UTC.',
  },
  'if-none-found': {
    parse: oneOf('warn', 'error', 'ignore'),
    default: 'warn',
    help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    also: 'A warning goes to `watch.notice`, an error rejects.',
  },
  'results-file': {
    parse: anyText,
    help: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
  },
} as const satisfies Table
