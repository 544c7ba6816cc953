/** Fields of a check: those of its own, and the origin and object fields of `persist`, which a repair uses. */
import type { Table } from '../options/field.ts'
import { MIRROR_FIELDS } from '../options/mirror-fields.ts'
import { anyText, duration, lineList, oneOf, trueOrFalse, wholeNumber } from '../options/parsers.ts'
import { SOURCE_FIELDS } from '../options/store-fields.ts'
import { OBJECT_FIELDS } from '../persist/options/object-fields.ts'
import { ORIGIN_FIELDS } from '../persist/options/origin-fields.ts'
import { bytesShare, checkFailOn, repairChoice, repairPlaces } from './parsers.ts'

const ONE_HOUR = 3_600_000
const TEN_YEARS = 3650 * 24 * ONE_HOUR

/** Fields that say what is checked, and what comes of it. */
export const CHECK_OWN_FIELDS = {
  ...SOURCE_FIELDS,
  'manifest-at': {
    parse: anyText,
    help: 'Folder sources only: the folder of the memory, where the runs that stored the images had `manifest-at`.',
  },
  key: {
    parse: anyText,
    default: '{sha256}.{ext}',
    help: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
  },
  depth: {
    parse: oneOf('list', 'head', 'bytes'),
    default: 'list',
    help: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (the objects of `bytes-share` are read, and their SHA-256 is compared).',
  },
  'bytes-share': {
    parse: bytesShare,
    default: '30',
    help: 'With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share; `1` is all.',
    also: 'At most 3,650 shares.',
  },
  grace: {
    parse: duration(ONE_HOUR, TEN_YEARS),
    default: '24h',
    help: "An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.",
    also: 'From 1h to 3650d (ten years).',
  },
  repair: {
    parse: repairChoice,
    default: 'false',
    help: '`true` puts back what is missing, `replace` what is changed as well: from `repair-from`, and only bytes with the remembered SHA-256. `false` writes nothing.',
  },
  'repair-from': {
    parse: repairPlaces,
    default: 'mirror,origin',
    help: 'Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image came from).',
    also: 'An array, or a text with commas.',
  },
  'accept-lost': {
    parse: trueOrFalse,
    default: 'false',
    help: '`true` accepts the loss of what the source lacks at the end of this check, after the repair: it counts no more, and runs do not fetch it. For a job that a person starts.',
  },
  ...MIRROR_FIELDS,
  documents: {
    parse: lineList,
    help: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
  },
  'fail-on': {
    parse: checkFailOn,
    default: 'any',
    help: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
    also: 'Here it sets `failure` of the report.',
  },
  'results-file': {
    parse: anyText,
    help: 'Where the results go, a JSON line for each object that is not whole. Default: under `$RUNNER_TEMP`.',
  },
  'orphans-file': {
    parse: anyText,
    help: 'Where the keys of orphans go, one a line. Default: under `$RUNNER_TEMP`.',
  },
  'gallery-file': {
    parse: anyText,
    help: 'Where a page goes that shows what is not whole, HTML. Default: none.',
  },
  concurrency: {
    parse: wholeNumber(1, 256),
    default: '16',
    help: 'Objects that are looked at, or repaired, at once.',
  },
} as const satisfies Table

export const CHECK_FIELDS = {
  ...CHECK_OWN_FIELDS,
  ...ORIGIN_FIELDS,
  ...OBJECT_FIELDS,
} as const satisfies Table
