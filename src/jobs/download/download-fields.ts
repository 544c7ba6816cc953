/** Fields of a download. */

import type { ReadOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { lineList, oneOf, wholeNumber } from '../options/parsers.ts'
import { IF_NONE_FOUND, SOURCE_FIELDS } from '../options/store-fields.ts'

export const DOWNLOAD_FIELDS = {
  ...SOURCE_FIELDS,
  ...inGroup('what', {
    keys: {
      takes: 'lines',
      parse: (value: string | readonly (string | Readonly<Record<string, unknown>>)[]) => value,
      verbatim: true,
      en: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
      zh: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
      also: 'Here also an array of keys, or of records with a field `key`.',
    },
    'keys-file': {
      takes: 'lines',
      parse: lineList,
      en: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson .jl, each also .gz, with the key in the field `key`; a results file will do.',
      zh: 'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson .jl，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
    },
    match: {
      verbatim: true,
      en: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
      zh: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
      also: 'Here none of them is everything below `source`.',
    },
  }),
  ...inGroup('where', {
    directory: {
      default: '.',
      en: 'Folder the objects go to, by their keys below the prefix.',
      zh: '对象下载到哪个目录，文件名是前缀之下的 key。',
    },
    'on-existing': {
      parse: oneOf('skip', 'overwrite', 'fail'),
      default: 'skip',
      en: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
      zh: '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
    },
  }),
  ...inGroup('report', {
    concurrency: {
      parse: wholeNumber(1, 256),
      default: '16',
      en: 'Objects read at once.',
      zh: '同时读取的对象数。',
    },
  }),
  ...inGroup('what', {
    limit: {
      parse: wholeNumber(1, 100_000_000),
      en: 'Stop after this many objects.',
      zh: '下载这么多对象就停。',
    },
    'if-none-found': IF_NONE_FOUND,
  }),
  ...inGroup('report', {
    'results-file': {
      en: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
      zh: '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
    },
  }),
} satisfies Table

/** Options of a download. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface DownloadOptions extends OptionsIn<typeof DOWNLOAD_FIELDS>, ReadOptions {}
