/** Flags of `init`. */
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import type { Table } from '../../jobs/options/field.ts'
import { anyText, oneOf, trueOrFalse } from '../../jobs/options/parsers.ts'
import { STORE_FIELDS } from '../../jobs/options/store-fields.ts'

const { region, endpoint, language } = STORE_FIELDS

export const PURPOSES = ['crawler', 'posts', 'links', 'pages'] as const
export const RHYTHMS = ['hourly', 'daily', 'weekly', 'push'] as const
export const LOGINS = ['keys', 'oidc', 'none'] as const

export const INIT_FIELDS = {
  for: {
    parse: oneOf(...PURPOSES),
    help: "What is kept: `crawler` (the images of a crawler's list), `posts` (of a blog's posts), `links` (of Notion and others, whose links expire), `pages` (of feeds, pages and sitemaps on the web).",
  },
  destination: { parse: anyText, help: textIn('en', say('field-destination')) },
  region,
  endpoint,
  'account-id': STORE_FIELDS['account-id'],
  login: {
    parse: oneOf(...LOGINS),
    help: 'How the workflow logs in: `keys` (a key pair in secrets of the repository), `oidc` (without keys), `none` (a folder).',
  },
  'role-arn': STORE_FIELDS['role-arn'],
  'oidc-provider-arn': STORE_FIELDS['oidc-provider-arn'],
  lists: {
    parse: anyText,
    help: 'The list files, or the posts: a path or a glob below the folder.',
  },
  'urls-from': {
    parse: anyText,
    help: 'For `pages`: the addresses of the feeds, pages and sitemaps, one a line.',
  },
  every: {
    parse: oneOf(...RHYTHMS),
    help: 'When the workflow runs: `hourly`, `daily`, `weekly`, or `push` (after each push that changes the lists).',
  },
  'manifest-at': {
    parse: anyText,
    help: 'For a folder: where the memory between runs lies, so that a published folder holds nothing but images.',
  },
  'public-url-base': {
    parse: anyText,
    help: 'What the addresses of images begin with, such as `https://img.example.com/`, or a path of the site, `/img/`.',
  },
  output: {
    parse: anyText,
    default: '.github/workflows/keep-images.yml',
    help: 'Where the workflow is written.',
  },
  yes: {
    parse: trueOrFalse,
    default: 'false',
    help: 'Ask nothing: what no flag says is recognised in the folder, or has its default.',
  },
  force: { parse: trueOrFalse, default: 'false', help: 'Replace a workflow that is there already.' },
  language,
} as const satisfies Table
