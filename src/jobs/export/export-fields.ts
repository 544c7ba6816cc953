/** Fields of an export. */

import type { ReadOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { oneOf } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'

export const EXPORT_FIELDS = {
  ...SOURCE_FIELDS,
  ...inGroup('what', {
    format: {
      parse: oneOf('jsonl', 'csv', 'parquet', 'sha256sums', 'hf'),
      required: true,
      en: 'What to write: `jsonl`, `csv` or `parquet` (a row for each image), `sha256sums` (for `sha256sum -c` and `rclone checksum`), or `hf` (`metadata.jsonl` of a Hugging Face data set).',
      zh: '导出什么：`jsonl`、`csv` 或 `parquet`（每张图片一行）、`sha256sums`（供 `sha256sum -c` 和 `rclone checksum` 使用），或 `hf`（Hugging Face 数据集的 `metadata.jsonl`）。',
    },
  }),
  ...inGroup('where', {
    output: {
      notShared: 'step',
      verbatim: true,
      required: true,
      en: 'Where it goes: a file, or a folder for `hf`.',
      zh: '写到哪里：一个文件；`hf` 则是一个目录。',
    },
  }),
  'manifest-at': RUN_FIELDS['manifest-at'],
  ...inGroup('keys', {
    'origin-urls': {
      parse: oneOf('full', 'no-query'),
      en: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens. Default: `full`, but `no-query` for `hf`, which is made to be published.',
      zh: '来源 URL 怎样导出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有令牌）。默认 `full`；`hf` 是用来公开的，默认 `no-query`。',
    },
    'public-url-base': {
      parse: RUN_FIELDS['public-url-base'].parse,
      en: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint.',
      zh: '图片公开 URL 的开头，如 `https://img.example.com/`。默认由 Bucket 和 Endpoint 得出。',
    },
  }),
} satisfies Table

/** Options of an export. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface ExportOptions extends OptionsIn<typeof EXPORT_FIELDS>, ReadOptions {}

/** A format of an export. */
export type ExportFormat = ExportOptions['format']
