/** Fields of an export. */
import type { Table } from '../options/field.ts'
import { anyText, oneOf } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'

export const EXPORT_FIELDS = {
  ...SOURCE_FIELDS,
  format: {
    parse: oneOf('jsonl', 'csv', 'parquet', 'sha256sums', 'hf', 'html'),
    required: true,
    help: 'What to write: `jsonl`, `csv` or `parquet` (a row for each image), `sha256sums` (for `sha256sum -c` and `rclone checksum`), `hf` (`metadata.jsonl` of a Hugging Face data set) or `html` (pages to look through).',
  },
  output: {
    parse: anyText,
    verbatim: true,
    required: true,
    help: 'Where it goes: a file, or a folder for `hf` and `html`.',
  },
  'manifest-at': RUN_FIELDS['manifest-at'],
  'public-url-base': {
    parse: RUN_FIELDS['public-url-base'].parse,
    help: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint; `html` of a folder links to its files.',
  },
} as const satisfies Table
