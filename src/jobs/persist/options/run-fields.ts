import { say } from '../../../base/messages/say.ts'
import { textIn } from '../../../base/sentence.ts'
import type { JobOptions } from '../../options/context.ts'
import type { OptionsIn, Table } from '../../options/field.ts'
import { MIRROR_FIELDS } from '../../options/mirror-fields.ts'
import {
  anyText,
  duration,
  durationOrNever,
  durationOrSeconds,
  oneOf,
  trueOrFalse,
  wholeNumber,
} from '../../options/parsers.ts'
import { STORE_FIELDS } from '../../options/store-fields.ts'
import type { Watcher } from '../watching/watcher.ts'
import { OBJECT_FIELDS, STORED_AS_FIELDS } from './object-fields.ts'
import { LIMIT_FIELDS, ORIGIN_PROXY_FIELD, REQUEST_FIELDS } from './origin-fields.ts'
import { oneLine, publicBase, shard, variants } from './parsers.ts'

const ONE_DAY = 86_400_000
const SEVEN_DAYS = 7 * ONE_DAY
const THIRTY_DAYS = 30 * ONE_DAY
const TEN_YEARS = 3650 * ONE_DAY
const DESTINATION = say('field-destination')

const PLACE_FIELDS = {
  destination: {
    parse: anyText,
    required: true,
    help: textIn('en', DESTINATION),
    asks: DESTINATION,
  },
  ...STORE_FIELDS,
} as const satisfies Table

/** Fields that a store of the caller's own has no use for. */
export const BUCKET_FIELDS = { ...PLACE_FIELDS, ...STORED_AS_FIELDS } as const satisfies Table

/** How images are fetched and stored: a worker takes these as well. */
export const RUN_FIELDS = {
  ...PLACE_FIELDS,
  key: {
    parse: anyText,
    default: '{sha256}.{ext}',
    help: 'Template of the object key below the prefix; see "docs/keys.md".',
    also: 'Without a variable of the bytes, such as `{sha256}`, what the store has already is not fetched.',
  },
  'on-collision': {
    parse: oneOf('fail', 'keep', 'overwrite'),
    default: 'fail',
    help: 'When another image already has the key: `fail` (this image), `keep` (the stored one wins), `overwrite`.',
  },
  ...REQUEST_FIELDS,
  concurrency: {
    parse: wholeNumber(1, 256),
    default: '16',
    help: 'Images fetched at once; as many uploads beside them.',
  },
  ...LIMIT_FIELDS,
  ...OBJECT_FIELDS,
  'public-url-base': {
    parse: publicBase,
    help: 'What public URLs begin with, e.g. `https://img.example.com/`, or a path of the site such as `/img/`. Default: from bucket and endpoint.',
    also: 'Here it is `publicUrl` of the results that begins so.',
  },
  'public-url-suffix': {
    parse: oneLine,
    default: '',
    help: 'What public URLs end with, e.g. `?x-oss-process=style/thumb`.',
    also: 'Here it is `publicUrl` of the results that ends so.',
  },
  variants: {
    parse: variants,
    default: '',
    help: 'Further links for each image, `name: suffix` lines, at most 10, e.g. `thumb: ?x-oss-process=style/thumb`: what public URLs begin with, the key, and the suffix.',
    also: 'Here also a record; the links are `variants` of the results.',
  },
  manifest: {
    parse: oneOf('on', 'read-only', 'off'),
    default: 'on',
    help: 'The memory kept in the bucket between runs: `on`, `read-only` (this run adds nothing), `off`.',
  },
  'manifest-at': {
    parse: anyText,
    help: 'Folder destinations only: another folder for the memory, e.g. `.cache/persist-images`, so that a published folder holds nothing but images.',
  },
  ...MIRROR_FIELDS,
  ...ORIGIN_PROXY_FIELD,
  'refresh-after': {
    parse: durationOrNever(0, TEN_YEARS),
    default: 'never',
    help: 'Ask the origin of a known image again after this long, e.g. `7d`; what has not changed is not sent again. The first time comes earlier, at a time that differs from image to image.',
    also: '`never`, or from 0s to 3650d (ten years).',
  },
  'retry-dead-after': {
    parse: duration(0, THIRTY_DAYS),
    default: '1d',
    help: 'First gap before a URL that is gone (404, 410, no such host) is tried again; it doubles up to 30 days. What is lastingly refused (403, a login page, a wrong type …) rests 6 hours, then 12 and so on, at most this. Counted from the failure: `0s` tries now.',
  },
  shard: {
    parse: shard,
    default: '1/1',
    help: "`k/n`: this job's part of the list, split by host.",
    also: 'From 1/1 to 256/256.',
  },
  deadline: {
    parse: durationOrSeconds(1000, SEVEN_DAYS),
    help: 'Take no new work after this long, e.g. `50m` (a bare number is seconds); what is left is for the next run.',
  },
  'dry-run': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Fetch and write no image: say what would be asked for, and try what the run will need of the store.',
    also: 'What is tried goes to `watch.found`.',
  },
} as const satisfies Table

/** Options that hold for any store, also for one of the caller's own. */
export interface ImageRunOptions extends OptionsIn<typeof RUN_FIELDS, typeof BUCKET_FIELDS> {
  /** Ends the run early: no new work is taken, what is under way may finish within three seconds. */
  readonly signal?: AbortSignal
  /** Receives the events of the run while it goes on. */
  readonly watch?: Watcher
  /**
   * `{run.id}` in keys and provenance.
   * @default 'local'
   */
  readonly runId?: string
}

/** How images are fetched and stored. A worker takes these as well. */
export interface RunOptions extends OptionsIn<typeof BUCKET_FIELDS>, JobOptions, ImageRunOptions {}
