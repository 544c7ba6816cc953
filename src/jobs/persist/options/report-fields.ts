import { REWRITE_LINKS } from '../../../output/rewrite/stored-places.ts'
import { inGroup, type OptionsIn, type Table } from '../../options/field.ts'
import { oneOf } from '../../options/parsers.ts'
import { failOn, publicBases } from './parsers.ts'

/** Whether and how the stored images are written into the lists. */
export const REWRITE_FIELDS = inGroup('report', {
  'rewrite-to': {
    en: 'Where the rewritten lists go: a folder (`out/`), a file (for one list), or `in-place`; see "Rewriting".',
    zh: '改写后的列表写到哪里：目录（`out/`）、文件（只有一个列表时）或 `in-place`（原地）；见“改写列表”。',
  },
  'rewrite-mode': {
    parse: oneOf('add', 'replace'),
    en: '`add` (the link goes beside each URL) or `replace`. Default: `add`, but `replace` for Markdown, HTML and .txt, which take nothing else.',
    zh: '`add`（把已存图片的信息写在每个 URL 旁边）或 `replace`（用链接替换 URL）。默认 `add`；Markdown、HTML 和 .txt 只能用 `replace`，默认也是它。',
  },
  'rewrite-link': {
    parse: oneOf(...REWRITE_LINKS),
    en: 'What is written: `url` (the public URL), `key`, `path` (from the list to the stored file), or `origin`, the original addresses; see "Moving". Default: `url`, but `path` for a folder destination without `public-url-base`.',
    zh: '写入什么：`url`（公开 URL）、`key` 或 `path`（从列表文件到已存文件的相对路径）；或 `origin`（换回原来的地址），见“更换地址”。默认 `url`；目标是本地目录且没有 `public-url-base` 时默认 `path`。',
  },
  'former-public-url-bases': {
    takes: 'lines',
    parse: publicBases,
    en: 'Earlier values of `public-url-base`, one a line: links to stored images below them get the new base; see "Moving".',
    zh: '`public-url-base` 以前的值，每行一个：以其中之一开头、指向已存图片的链接改用新的开头；见“更换地址”。',
  },
})

/** What a run leaves beside the images. */
export const REPORT_FIELDS = {
  ...inGroup('report', {
    'fail-on': {
      notShared: 'step',
      parse: failOn,
      default: 'all',
      en: 'When the step fails: `any` image failed, `all` (nothing of the list is in the store), `none`, or more than a share such as `25%`.',
      zh: '何时让步骤失败：`any`（有图片失败）、`all`（列表里的图片一张都不在存储中）、`none`，或失败超过一个比例，如 `25%`。',
      also: "A run that counts as failed says so in the report's `failure` and does not reject.",
    },
    'results-file': {
      notShared: 'step',
      en: 'Where the results go, JSON Lines. Default: under `$RUNNER_TEMP`.',
      zh: '结果写到哪里，JSON Lines。默认在 `$RUNNER_TEMP` 下。',
    },
    'failed-file': {
      notShared: 'step',
      en: 'Where the failed URLs go, for `urls-file` of a later run, which tries them at once. Default: under `$RUNNER_TEMP`.',
      zh: '失败的 URL 写到哪里；以后的运行把它当作 `urls-file`，会立即重试。默认在 `$RUNNER_TEMP` 下。',
    },
    'new-file': {
      notShared: 'step',
      en: 'Where the results of new images go, JSON Lines. Default: under `$RUNNER_TEMP`.',
      zh: '新图片的结果写到哪里，JSON Lines。默认在 `$RUNNER_TEMP` 下。',
    },
  }),
  ...REWRITE_FIELDS,
  ...inGroup('report', {
    'gallery-file': {
      notShared: 'step',
      en: 'Where an HTML page with the images of this run goes. Default: none.',
      zh: '显示本次运行全部图片的 HTML 页面写到哪里。默认不写。见“图片总览页”。',
    },
  }),
} satisfies Table

/** Options that rewrite the lists: whether and how the stored images are written into them. */
export interface RewriteOptions extends OptionsIn<typeof REWRITE_FIELDS> {}

/** What a run leaves beside the images, and when it counts as failed. */
export interface ReportOptions extends OptionsIn<typeof REPORT_FIELDS> {}
