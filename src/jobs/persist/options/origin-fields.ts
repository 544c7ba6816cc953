/** How images are requested from their origins, and which of them are kept: a repair takes these as a run does. */
import { proxySecrets } from '../../../base/http/proxy.ts'
import { VERSION } from '../../../base/version.ts'
import { parseAllowed } from '../../../origin/fetch/address-policy.ts'
import type { Table } from '../../options/field.ts'
import {
  byteSize,
  durationOrSeconds,
  listOf,
  proxyChoice,
  trueOrFalse,
  wholeNumber,
} from '../../options/parsers.ts'
import type { HostRuleOptions } from './host-rules.ts'
import { headerValue, originHeaders, referer, typesAndGroups } from './parsers.ts'

export const REQUEST_FIELDS = {
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
    also: 'Here also a record.',
  },
  'user-agent': {
    parse: headerValue,
    default: `Mozilla/5.0 (compatible; persist-images/${VERSION})`,
    help: 'User-Agent for the origin.',
    also: 'One line of printable Latin-1.',
  },
  accept: {
    parse: headerValue,
    // No AVIF: servers that negotiate would swap a widely readable original for it.
    default: 'image/png,image/jpeg,image/gif,image/webp,*/*;q=0.8',
    help: 'Accept header for the origin.',
    also: 'One line of printable Latin-1.',
  },
} as const satisfies Table

export const LIMIT_FIELDS = {
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
    also: 'A time such as `30s` or `1m30s`, from 1s to 15m.',
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
    also: 'An array, or a text with commas.',
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
    also: 'An array, or a text with commas.',
  },
} as const satisfies Table

export const ORIGIN_PROXY_FIELD = {
  'origin-proxy': {
    parse: proxyChoice,
    default: 'none',
    private: true,
    secretsIn: proxySecrets,
    help: 'Like `proxy`, for the origins; that proxy resolves their names, see "Security".',
  },
} as const satisfies Table

export const ORIGIN_FIELDS = {
  ...REQUEST_FIELDS,
  ...LIMIT_FIELDS,
  ...ORIGIN_PROXY_FIELD,
} as const satisfies Table
