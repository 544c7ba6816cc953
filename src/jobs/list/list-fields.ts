/** Fields of a listing. */

import type { ReadOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { dateOrAge, wholeNumber } from '../options/parsers.ts'
import { IF_NONE_FOUND, SOURCE_FIELDS } from '../options/store-fields.ts'

export const LIST_FIELDS = {
  ...SOURCE_FIELDS,
  ...inGroup('what', {
    match: {
      verbatim: true,
      en: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
      zh: '匹配前缀之下 key 的 glob：`*` 不跨段，`**` 跨多段，另有 `?`、`[ab]`、`{jpg,png}`。',
    },
    delimiter: {
      en: 'Group keys with the same text up to it, usually `/`, into common prefixes.',
      zh: '把在它之后还有内容的 key 折叠成公共前缀，一般用 `/`。',
    },
    limit: {
      parse: wholeNumber(1, 100_000_000),
      en: 'Stop after this many keys and prefixes.',
      zh: '列到这么多 key 和公共前缀就停。',
    },
    'start-after': {
      verbatim: true,
      en: 'Only keys that sort after this one, prefix included, such as the `next-token` of an earlier listing.',
      zh: '只列排在这个 key 之后的，key 包含前缀，如上一次列举给出的 `next-token`。',
    },
    'modified-since': {
      parse: dateOrAge,
      en: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
      zh: '只列此后写入的对象：日期 `2026-11-01` 或 `2026-11-01T08:00:00Z`，或时长 `24h`。',
      also: 'Without a zone a text is in UTC.',
    },
    'if-none-found': IF_NONE_FOUND,
  }),
  ...inGroup('report', {
    'results-file': {
      en: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
      zh: '列表写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
    },
  }),
} satisfies Table

/** Options of a listing. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface ListOptions extends OptionsIn<typeof LIST_FIELDS>, ReadOptions {}
