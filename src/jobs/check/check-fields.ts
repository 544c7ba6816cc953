/** Fields of a check. */

import { say } from '../messages/say.ts'
import type { ReadOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { anyText, lineList, mustBe, type Parser, trueOrFalse, wholeNumber } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'

/** The objects for which the first 32 bits of the key's SHA-256, modulo `count`, equal `index`. */
export interface BytesShare {
  readonly count: number
  /** Undefined for the share of the day. */
  readonly index: number | undefined
}

export interface Depth {
  readonly look: 'list' | 'head' | 'bytes'
  /** The objects whose bytes are read. */
  readonly share: BytesShare
}

/** Ten years of days. */
const MAX_SHARES = 3650

/** In a matrix from `bytes 1/30` to `bytes 30/30` the last one is the share with the remainder 0. */
export const depth: Parser<Depth['look'] | `bytes ${string}`, Depth> = value => {
  const [, look, index, text] =
    /^(list|head|bytes)(?:(?<=bytes) +(?:(\d{1,4})\/)?(\d{1,4}))?$/.exec(value) ?? []
  const count = Number(text ?? 1)
  if (look === undefined || count < 1 || count > MAX_SHARES || Number(index ?? 0) > count)
    throw mustBe(say('rule-depth', { most: MAX_SHARES }))
  return {
    look: look as Depth['look'],
    share: { count, index: index === undefined ? undefined : Number(index) % count },
  }
}

/** When a check fails; `percent` is a share of the remembered objects. */
export type CheckFailOn = 'any' | 'none' | { readonly percent: number }

export const checkFailOn: Parser<'any' | 'none' | `${number}%`, CheckFailOn> = value => {
  if (value === 'any' || value === 'none') return value
  const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(anyText(value))?.[1]
  if (percent === undefined || Number(percent) > 100) throw mustBe(say('rule-check-fail-on'))
  return { percent: Number(percent) }
}

export const CHECK_FIELDS = {
  ...SOURCE_FIELDS,
  source: {
    ...SOURCE_FIELDS.source,
    zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
  },
  ...inGroup('manifest', {
    'manifest-at': {
      en: 'Folder sources only: the folder of the manifest, where the runs that stored the images had `manifest-at`.',
      zh: '仅用于目录：运行记录所在的目录，即存储图片的运行所设的 `manifest-at`。',
    },
  }),
  ...inGroup('keys', {
    key: {
      default: '{sha256}.{ext}',
      en: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
      zh: '存储图片的运行所用的 `key` 模板。运行记录中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
    },
  }),
  ...inGroup('what', {
    depth: {
      parse: depth,
      default: 'list',
      en: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (every object is read, and its SHA-256 is compared). `bytes 30` reads one thirtieth, another one each day; `bytes 7/30` names the share.',
      also: 'At most 3,650 shares.',
      zh: '`list`（运行记录中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取每个对象并比较其 SHA-256）。`bytes 30` 读取三十分之一，每天换一份；`bytes 7/30` 指定其中一份。',
    },
    'accept-missing': {
      parse: trueOrFalse,
      default: 'false',
      en: '`true` accepts the missing objects: they count no more, and runs do not fetch them. For a job that a person starts.',
      zh: '`true` 确认丢失：存储中缺失的对象不再计为损坏，运行也不再下载。请放在由人启动的 job 里。',
    },
    documents: {
      takes: 'lines',
      parse: lineList,
      en: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
      zh: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
    },
  }),
  ...inGroup('report', {
    'fail-on': {
      parse: checkFailOn,
      default: 'any',
      en: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the manifest cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
      zh: '何时让步骤失败：`any`（运行记录中有对象缺失、已改变、缺失且来源已失效或未知，或有运行记录文件无法读取）、`none`，或运行记录中此类对象超过某个比例，如 `1%`。',
      also: 'Here it sets `failure` of the report.',
    },
    'results-file': {
      en: 'Where the results go, a JSON line for each object that is not whole, and for each orphan. Default: under `$RUNNER_TEMP`.',
      zh: '结果写到哪里，每个不完好的对象和孤立对象各一行 JSON。默认在 `$RUNNER_TEMP` 下。',
    },
    'damaged-file': {
      en: 'Where the keys go that are missing, or changed in their bytes, one a line, for rclone with `--files-from-raw`; see "docs/check.md". Default: under `$RUNNER_TEMP`.',
      zh: '缺失或字节已改变的 key 写到哪里，每行一个，供 rclone 的 `--files-from-raw` 使用，见 docs/check.zh-CN.md。默认在 `$RUNNER_TEMP` 下。',
    },
    concurrency: {
      parse: wholeNumber(1, 256),
      default: '16',
      en: 'Requests at once, for single objects.',
      zh: '同时查看的对象数。',
    },
  }),
} satisfies Table

/** Options of a check. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface CheckOptions extends OptionsIn<typeof CHECK_FIELDS>, ReadOptions {}
