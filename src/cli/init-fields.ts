/** Flags of `init`. */
import { inGroup, type Table } from '../jobs/options/field.ts'
import { oneOf, trueOrFalse } from '../jobs/options/parsers.ts'
import { STORE_FIELDS } from '../jobs/options/store-fields.ts'
import { WEB_FIELDS } from '../jobs/persist/options/image-list-fields.ts'
import { RUN_FIELDS } from '../jobs/persist/options/run-fields.ts'

export const PURPOSES = ['crawler', 'posts', 'links', 'pages'] as const
export const RHYTHMS = ['hourly', 'daily', 'weekly', 'push'] as const

export const INIT_FIELDS = {
  ...inGroup('what', {
    for: {
      parse: oneOf(...PURPOSES),
      en: "What is kept: `crawler` (the images of a crawler's list), `posts` (of a blog's posts), `links` (of Notion and others, whose links expire), `pages` (of feeds, pages and sitemaps on the web).",
      zh: '保存什么：`crawler`（爬虫列表里的图片）、`posts`（博客文章里的图片）、`links`（Notion 等，链接会过期）、`pages`（网上的 feed、网页和 sitemap）。',
    },
    lists: {
      en: 'For `crawler` and `posts`: the list files, or the posts, as a path or a glob below the folder.',
      zh: '用于 `crawler` 和 `posts`：列表文件，或文章，写成该目录下的路径或 glob。',
    },
    every: {
      parse: oneOf(...RHYTHMS),
      en: 'When the workflow runs: `hourly`, `daily`, `weekly`, or `push` (after each push that changes the lists).',
      zh: '何时运行：`hourly`（每小时）、`daily`（每天）、`weekly`（每周），或 `push`（每次推送改动了列表之后）。',
    },
    yes: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Ask nothing: what no flag says is recognised in the folder, or has its default.',
      zh: '不提问：参数没有写明的，从目录中识别，或取默认值。',
    },
  }),
  'urls-from': WEB_FIELDS['urls-from'],
  ...inGroup('where', {
    destination: {
      en: 'Where images go: a folder of the repository, `file:./images`, or a bucket: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`.',
      zh: '图片存到哪里：仓库里的目录 `file:./images`，或 Bucket：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`。',
    },
    output: {
      default: '.github/workflows/keep-images.yml',
      en: 'Where the workflow is written.',
      zh: '工作流写到哪里。',
    },
    force: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Replace a workflow that is there already.',
      zh: '替换已有的工作流。',
    },
  }),
  region: STORE_FIELDS.region,
  endpoint: STORE_FIELDS.endpoint,
  ...inGroup('login', {
    login: {
      parse: oneOf('keys', 'oidc', 'none'),
      en: 'How the workflow logs in: `keys` (a key pair in secrets of the repository), `oidc` (without keys), `none` (a folder).',
      zh: '工作流怎样登录：`keys`（AccessKey，存放在仓库的 secrets 里）、`oidc`（不用密钥）、`none`（目录）。',
    },
  }),
  'role-arn': STORE_FIELDS['role-arn'],
  'public-url-base': RUN_FIELDS['public-url-base'],
  language: STORE_FIELDS.language,
} satisfies Table
