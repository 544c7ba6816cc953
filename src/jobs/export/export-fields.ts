/** Fields of an export. */
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import type { Table } from '../options/field.ts'
import { anyText, oneOf } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'

const FORMAT = say('field-format')
const OUTPUT = say('field-output')

export const EXPORT_FIELDS = {
  ...SOURCE_FIELDS,
  format: {
    parse: oneOf('jsonl', 'csv', 'parquet', 'sha256sums', 'hf', 'html'),
    required: true,
    help: textIn('en', FORMAT),
    asks: FORMAT,
  },
  output: {
    parse: anyText,
    verbatim: true,
    required: true,
    help: textIn('en', OUTPUT),
    asks: OUTPUT,
  },
  'manifest-at': RUN_FIELDS['manifest-at'],
  'source-urls': {
    parse: oneOf('full', 'no-query'),
    help: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens. Default: `full`, but `no-query` for `hf` and `html`, which are made to be published.',
  },
  'public-url-base': {
    parse: RUN_FIELDS['public-url-base'].parse,
    help: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint; `html` of a folder links to its files.',
  },
} as const satisfies Table
