/** Flags of `init`. */
import { inGroup, type Table } from '../jobs/options/field.ts'
import { oneOf, trueOrFalse } from '../jobs/options/parsers.ts'
import { STORE_FIELDS } from '../jobs/options/store-fields.ts'

const { region, endpoint, language } = STORE_FIELDS

export const PURPOSES = ['crawler', 'posts', 'links', 'pages'] as const
export const RHYTHMS = ['hourly', 'daily', 'weekly', 'push'] as const
export const LOGINS = ['keys', 'oidc', 'none'] as const

export const INIT_FIELDS = {
  ...inGroup('what', {
    for: {
      parse: oneOf(...PURPOSES),
      en: "What is kept: `crawler` (the images of a crawler's list), `posts` (of a blog's posts), `links` (of Notion and others, whose links expire), `pages` (of feeds, pages and sitemaps on the web).",
      zh: '保存什么：`crawler`（爬虫列表里的图片）、`posts`（博客文章里的图片）、`links`（Notion 等，链接会过期）、`pages`（网上的 feed、网页和 sitemap）。',
      common: true,
    },
  }),
  ...inGroup('where', {
    destination: {
      en: 'Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
      zh: '图片存到哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
      common: true,
    },
  }),
  region,
  endpoint,
  'account-id': STORE_FIELDS['account-id'],
  ...inGroup('login', {
    login: {
      parse: oneOf(...LOGINS),
      en: 'How the workflow logs in: `keys` (a key pair in secrets of the repository), `oidc` (without keys), `none` (a folder).',
      zh: '工作流怎样登录：`keys`（密钥对，存放在仓库的 secrets 里）、`oidc`（不用密钥）、`none`（目录）。',
      common: true,
    },
  }),
  'role-arn': STORE_FIELDS['role-arn'],
  'oidc-provider-arn': STORE_FIELDS['oidc-provider-arn'],
  ...inGroup('what', {
    lists: {
      en: 'The list files, or the posts: a path or a glob below the folder.',
      zh: '列表文件，或文章：该目录下的路径或 glob。',
      common: true,
    },
    'urls-from': {
      en: 'For `pages`: the addresses of the feeds, pages and sitemaps, one a line.',
      zh: '用于 `pages`：feed、网页或 sitemap 的地址，每行一个。',
      common: true,
    },
    every: {
      parse: oneOf(...RHYTHMS),
      en: 'When the workflow runs: `hourly`, `daily`, `weekly`, or `push` (after each push that changes the lists).',
      zh: '何时运行：`hourly`（每小时）、`daily`（每天）、`weekly`（每周），或 `push`（每次推送改动了列表之后）。',
      common: true,
    },
  }),
  ...inGroup('memory', {
    'manifest-at': {
      en: 'For a folder: where the memory between runs lies, so that a published folder holds nothing but images.',
      zh: '存到目录时：各次运行之间的记忆放在哪里，这样对外发布的目录里只有图片。',
    },
  }),
  ...inGroup('keys', {
    'public-url-base': {
      en: 'What the addresses of images begin with, such as `https://img.example.com/`, or a path of the site, `/img/`.',
      zh: '图片地址的开头，如 `https://img.example.com/`，或站内路径，如 `/img/`。',
      common: true,
    },
  }),
  ...inGroup('where', {
    output: {
      default: '.github/workflows/keep-images.yml',
      en: 'Where the workflow is written.',
      zh: '工作流写到哪里。',
      common: true,
    },
  }),
  ...inGroup('report', {
    yes: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Ask nothing: what no flag says is recognised in the folder, or has its default.',
      zh: '不提问：参数没有写明的，从目录中识别，或取默认值。',
      common: true,
    },
  }),
  ...inGroup('where', {
    force: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Replace a workflow that is there already.',
      zh: '替换已有的工作流。',
      common: true,
    },
  }),
  language,
} satisfies Table
