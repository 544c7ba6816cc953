import { proxySecrets } from '../../../base/http/proxy.ts'
import { say } from '../../../base/messages/say.ts'
import { textIn } from '../../../base/sentence.ts'
import { VERSION } from '../../../base/version.ts'
import { parseAllowed } from '../../../origin/fetch/address-policy.ts'
import type { Table } from '../../options/field.ts'
import { MIRROR_FIELDS } from '../../options/mirror-fields.ts'
import {
  anyText,
  byteSize,
  duration,
  durationOrNever,
  durationOrSeconds,
  listOf,
  oneOf,
  pairs,
  proxyChoice,
  trueOrFalse,
  wholeNumber,
} from '../../options/parsers.ts'
import { STORE_FIELDS } from '../../options/store-fields.ts'
import { UPLOAD_FIELDS } from '../../options/upload-fields.ts'
import type { HostRuleOptions } from './host-rules.ts'
import {
  headerValue,
  oneLine,
  originHeaders,
  publicBase,
  referer,
  shard,
  typesAndGroups,
  variants,
} from './parsers.ts'

const ONE_DAY = 86_400_000
const SEVEN_DAYS = 7 * ONE_DAY
const THIRTY_DAYS = 30 * ONE_DAY
const TEN_YEARS = 3650 * ONE_DAY
const DESTINATION = say('field-destination')

/** How images are fetched and stored: a worker takes these as well. */
export const RUN_FIELDS = {
  destination: {
    parse: anyText,
    required: true,
    help: textIn('en', DESTINATION),
    asks: DESTINATION,
  },
  ...STORE_FIELDS,
  key: {
    parse: anyText,
    default: '{sha256}.{ext}',
    help: 'Template of the object key below the prefix; see "docs/keys.md".',
  },
  'on-collision': {
    parse: oneOf('fail', 'keep', 'overwrite'),
    default: 'fail',
    help: 'When another image already has the key: `fail` (this image), `keep` (the stored one wins), `overwrite`.',
  },
  headers: {
    parse: originHeaders,
    private: true,
    default: '',
    help: '`Name: value` lines for the origin; never sent to the store.',
  },
  referer: {
    parse: referer,
    default: 'auto',
    help: "`auto` (what the rule for the host says, else the page from `referer-field`, else none), `origin` (the image's own site), `none`, or a URL.",
  },
  'host-rules': {
    parse: (value: string | Readonly<Record<string, HostRuleOptions>>) => value,
    private: true,
    help: 'YAML or JSON map from host to `referer`, `user-agent`, `accept`, `headers`, `concurrency`, `delay`, `drop-parameters`; laid over the built-in rules.',
  },
  'user-agent': {
    parse: headerValue,
    default: `Mozilla/5.0 (compatible; persist-images/${VERSION})`,
    help: 'User-Agent for the origin.',
  },
  accept: {
    parse: headerValue,
    // No AVIF: servers that negotiate would swap a widely readable original for it.
    default: 'image/png,image/jpeg,image/gif,image/webp,*/*;q=0.8',
    help: 'Accept header for the origin.',
  },
  concurrency: {
    parse: wholeNumber(1, 256),
    default: '16',
    help: 'Images fetched at once; as many uploads beside them.',
  },
  'per-host-concurrency': { parse: wholeNumber(1, 32), default: '6', help: 'Requests at once to one host.' },
  'per-host-delay': {
    parse: durationOrSeconds(0, 600_000),
    default: '0s',
    help: 'Least time between two requests to one host, e.g. `500ms`; a bare number is seconds.',
  },
  timeout: {
    parse: durationOrSeconds(1000, 900_000),
    default: '120s',
    help: 'For one attempt at one image, redirects included; a bare number is seconds.',
  },
  retries: {
    parse: wholeNumber(0, 9),
    default: '3',
    help: 'Further attempts at an image whose origin failed.',
  },
  'max-redirects': { parse: wholeNumber(0, 20), default: '5', help: 'Redirects followed for one image.' },
  'max-bytes': {
    parse: byteSize(1024, 5e9),
    default: '50MiB',
    help: 'Largest image, e.g. `20MiB` (also `20M`) or `20MB`.',
  },
  'max-media-bytes': {
    parse: byteSize(1024, 5e9),
    default: '2GiB',
    help: 'Largest file of a group of `allow-types` other than `image`. For single types `max-bytes` holds.',
  },
  'min-bytes': { parse: byteSize(0, 5e9), default: '1', help: 'Smallest image.' },
  'min-width': { parse: wholeNumber(0, 1e6), default: '0', help: 'Least width in pixels.' },
  'min-height': { parse: wholeNumber(0, 1e6), default: '0', help: 'Least height in pixels.' },
  'allow-types': {
    parse: typesAndGroups,
    default: 'image',
    help: 'Types that are kept: the groups `image` (every raster type), `video`, `audio`, `document` and `archive`, and single types such as `jpeg`, `mp4` or `pdf`, mixed. `svg` only when named.',
  },
  'respect-robots-tag': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Leave out images whose answer says `noai` or `noimageai` in X-Robots-Tag.',
  },
  'allow-addresses': {
    parse: (value: string | readonly string[]) => listOf(value).map(parseAllowed),
    default: '',
    help: 'Addresses or CIDRs that may be fetched although they are not public, e.g. `10.1.2.3`.',
  },
  'cache-control': {
    parse: headerValue,
    help: 'Cache-Control of the objects. Default: `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none.',
  },
  'storage-class': {
    parse: headerValue,
    help: 'Storage class of the objects: `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive` (OSS); `STANDARD`, `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE` or `REDUCED_REDUNDANCY` (S3); `STANDARD` or `STANDARD_IA` (R2). Default: that of the bucket.',
  },
  acl: {
    parse: headerValue,
    help: 'ACL of the objects: `default`, `private`, `public-read` or `public-read-write` (OSS); `private`, `public-read`, `public-read-write`, `authenticated-read`, `aws-exec-read`, `bucket-owner-read` or `bucket-owner-full-control` (S3); R2 has none. Sent only when set.',
  },
  ...UPLOAD_FIELDS,
  metadata: { parse: pairs, default: '', help: '`name: value` lines kept with each object.' },
  provenance: {
    parse: trueOrFalse,
    default: 'false',
    help: 'Objects carry where they came from: source URL without its query, time, repository and run.',
  },
  'public-url-base': {
    parse: publicBase,
    help: 'What public URLs begin with, e.g. `https://img.example.com/`, or a path of the site such as `/img/`. Default: from bucket and endpoint.',
  },
  'public-url-suffix': {
    parse: oneLine,
    default: '',
    help: 'What public URLs end with, e.g. `?x-oss-process=style/thumb`.',
  },
  variants: {
    parse: variants,
    default: '',
    help: 'Further links for each image, `name: suffix` lines, at most 10, e.g. `thumb: ?x-oss-process=style/thumb`: what public URLs begin with, the key, and the suffix.',
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
  'origin-proxy': {
    parse: proxyChoice,
    default: 'none',
    private: true,
    secretsIn: proxySecrets,
    help: 'Like `proxy`, for the origins; that proxy resolves their names, see "Security".',
  },
  'refresh-after': {
    parse: durationOrNever(0, TEN_YEARS),
    default: 'never',
    help: 'Ask the origin of a known image again after this long, e.g. `7d`; what has not changed is not sent again. The first time comes earlier, at a time that differs from image to image.',
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
  },
  deadline: {
    parse: durationOrSeconds(1000, SEVEN_DAYS),
    help: 'Take no new work after this long, e.g. `50m` (a bare number is seconds); what is left is for the next run.',
  },
  'dry-run': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Fetch and write no image: say what would be asked for, and try what the run will need of the store.',
  },
} as const satisfies Table
