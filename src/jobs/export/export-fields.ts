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
      parse: oneOf('jsonl', 'csv'),
      required: true,
      en: 'What to write: `jsonl` or `csv`, a row for each image.',
      zh: '导出什么：`jsonl` 或 `csv`，每张图片一行。',
    },
  }),
  ...inGroup('where', {
    output: {
      notShared: 'step',
      verbatim: true,
      required: true,
      en: 'The file to write.',
      zh: '写到哪个文件。',
    },
  }),
  'manifest-at': RUN_FIELDS['manifest-at'],
  ...inGroup('keys', {
    'origin-urls': {
      parse: oneOf('full', 'no-query'),
      default: 'full',
      en: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens.',
      zh: '来源 URL 怎样导出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有 token）。',
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
