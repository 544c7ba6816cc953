import { REWRITE_LINKS } from '../../../output/rewrite/stored-places.ts'
import type { OptionsIn, Table } from '../../options/field.ts'
import { anyText, oneOf, trueOrFalse } from '../../options/parsers.ts'
import { failOn, oneLine, publicBases } from './parsers.ts'

/** Whether and how the stored images are written into the lists. */
export const REWRITE_FIELDS = {
  'rewrite-to': {
    parse: anyText,
    help: 'Where the lists go with what was stored beside or in place of each URL: a folder (`out/`), a file (where there is one list), or `in-place`; see "Rewriting".',
  },
  'rewrite-mode': {
    parse: oneOf('add', 'replace'),
    standard: 'add',
    help: '`add` (what was stored goes beside each URL) or `replace` (each URL gives way to the link). Markdown, HTML and .txt take only `replace`, also where nothing is set.',
  },
  'rewrite-link': {
    parse: oneOf(...REWRITE_LINKS),
    standard: 'url',
    help: 'What is written: `url` (the public URL), `key`, or `path` (from the list to the stored file); or `source`, which fetches nothing and puts the original addresses back; see "Moving". For a folder destination without `public-url-base` it is `path` where nothing is set.',
  },
  'rewrite-suffix': {
    parse: oneLine,
    default: '_stored',
    help: 'With `add`: the suffix that turns the name of the field or column with the URL into the name of the new one.',
  },
  'rewrite-check': {
    parse: trueOrFalse,
    default: 'true',
    help: 'Before a list is written, request the first new public link as a reader would: if it answers 401, 403 or 404, no list is written. For buckets.',
  },
  'former-public-url-bases': {
    parse: publicBases,
    help: 'Earlier values of `public-url-base`, one a line. Links of the lists that begin with one of them and lead to a stored image are rewritten without a request; see "Moving".',
  },
} as const satisfies Table

/** What a run leaves beside the images: the report of a plan is the job `status`. */
export const REPORT_FIELDS = {
  'fail-on': {
    parse: failOn,
    default: 'all',
    help: 'When the step fails: `any` image failed, `all` (nothing of the list is in the store; images that rest or have expired count as not kept), `none`, or more than a share such as `25%`.',
    also: "A run that counts as failed says so in the report's `failure` and does not reject.",
  },
  'results-file': {
    parse: anyText,
    help: 'Where the results go, JSON Lines. Default: under `$RUNNER_TEMP`.',
  },
  'failed-file': {
    parse: anyText,
    help: 'Where the failed URLs go, in a form `urls-file` takes back: such a list is tried whatever rests. Default: under `$RUNNER_TEMP`.',
  },
  ...REWRITE_FIELDS,
  'gallery-file': {
    parse: anyText,
    help: 'Where a page goes that shows the images of this run, HTML. Default: none.',
  },
  summary: {
    parse: trueOrFalse,
    default: 'true',
    help: 'Write the step summary.',
    also: 'The library has the report and writes none.',
  },
} as const satisfies Table

/** Options that rewrite the lists: whether and how the stored images are written into them. */
export interface RewriteOptions extends OptionsIn<typeof REWRITE_FIELDS> {}

/** What a run leaves beside the images, and when it counts as failed. */
export interface ReportOptions extends OptionsIn<typeof REPORT_FIELDS> {}
