/** How images are requested from their origins, and which of them are kept. */
import { proxySecrets } from '../../../base/http/proxy.ts'
import { VERSION } from '../../../base/version.ts'
import { parseAllowed } from '../../../origin/fetch/address-policy.ts'
import type { LastingReason } from '../../../storage/manifest/entries/lasting-reasons.ts'
import { type Field, inGroup, type Table } from '../../options/field.ts'
import {
  byteSize,
  durationOrSeconds,
  listOf,
  proxyChoice,
  trueOrFalse,
  wholeNumber,
} from '../../options/parsers.ts'
import { isCredential } from './credential-headers.ts'
import { type HostRuleOptions, readHostRules } from './host-rules.ts'
import { headerValue, originHeaders, referer, typesAndGroups } from './parsers.ts'

export const REQUEST_FIELDS = inGroup('origins', {
  headers: {
    takes: 'pairs',
    notShared: 'trusted',
    parse: originHeaders,
    private: true,
    default: '',
    en: '`Name: value` lines for all origins; never sent to the store. A cookie or another login belongs into `host-rules`.',
    zh: '发给所有图片站的请求头，每行一个 `Name: value`；绝不会发给存储。cookie 等登录信息请写在 `host-rules` 里。',
  },
  referer: {
    parse: referer,
    default: 'auto',
    en: "`auto` (the host's rule, else the page from `referer-field`, else none), `origin` (the image's own site), `none`, or a URL.",
    zh: '`auto`（先看该图片站的规则，其次用 `referer-field` 里的页面，否则不发）、`origin`（图片自己的网站）、`none`，或一个 URL。',
  },
  'host-rules': {
    takes: 'maps',
    needsTrust: async value => {
      const { rules } = await readHostRules(value)
      return rules.some(({ headers = {} }) => Object.keys(headers).some(isCredential))
    },
    parse: (value: string | Readonly<Record<string, HostRuleOptions>>) => value,
    private: true,
    en: 'YAML or JSON map from host to `referer`, `delay` and other fields, laid over the built-in rules.',
    zh: '从域名到 `referer`、`delay` 等字段的映射，YAML 或 JSON；叠加在自带的规则之上。',
    also: 'Here also a record.',
  },
  'user-agent': {
    parse: headerValue,
    private: true,
    default: `Mozilla/5.0 (compatible; persist-images/${VERSION})`,
    en: 'User-Agent for the origin.',
    zh: '发给图片站的 User-Agent。',
    also: 'One line of printable Latin-1.',
  },
})

const HOST_FIELDS = inGroup('origins', {
  'per-host-concurrency': {
    parse: wholeNumber(1, 32),
    default: '6',
    en: 'Requests at once to one host.',
    zh: '对同一域名的并发请求数。',
  },
  'per-host-delay': {
    parse: durationOrSeconds(0, 600_000),
    default: '0s',
    en: 'Least time between two requests to one host, e.g. `500ms`; a bare number is seconds.',
    zh: '对同一域名两次请求的最小间隔，如 `500ms`；只写数字即为秒。',
  },
  timeout: {
    parse: durationOrSeconds(1000, 900_000),
    default: '120s',
    en: 'For one attempt at one image, redirects included; a bare number is seconds.',
    zh: '一张图片一次尝试的总时长，含重定向；只写数字即为秒。',
    also: 'A time such as `30s` or `1m30s`, from 1s to 15m.',
  },
  retries: {
    parse: wholeNumber(0, 9),
    default: '3',
    en: 'Further attempts at an image whose origin failed.',
    zh: '图片站出错后再尝试的次数。',
  },
})

/** Judged by the bytes alone. */
export const SIZE_FIELDS = inGroup('origins', {
  'min-side': {
    parse: wholeNumber(0, 1e6),
    default: '0',
    en: 'Least width and least height in pixels.',
    zh: '宽和高各至少多少像素。',
    decides: ['too-small'],
  },
})

/** Every limit names the lasting reasons that it decides: a new value of the limit ends their rest. */
export const IMAGE_LIMIT_FIELDS = {
  ...inGroup('origins', {
    'max-bytes': {
      parse: byteSize(1024, 5e9),
      default: '50MiB',
      en: 'Largest image, e.g. `20MiB`.',
      zh: '图片大小上限，如 `20MiB`。',
      decides: ['too-large'],
    },
    'max-media-bytes': {
      parse: byteSize(1024, 5e9),
      default: '2GiB',
      en: 'Largest file of a group of `allow-types` other than `image`. For single types `max-bytes` holds.',
      zh: '`allow-types` 中 `image` 以外类别的文件大小上限。单独列出的类型仍用 `max-bytes`。',
      decides: ['too-large'],
    },
  }),
  ...SIZE_FIELDS,
  ...inGroup('origins', {
    'allow-types': {
      takes: 'lines',
      parse: typesAndGroups,
      default: 'image',
      en: 'Types to keep: the groups `image` (every raster type), `video`, `audio`, `document`, `archive`, and single types such as `pdf`. `svg` only when named.',
      zh: '接受的类型：类别 `image`（所有位图类型）、`video`、`audio`、`document`、`archive`，以及 `pdf` 等单个类型，可以混写。`svg` 须写明才接受。',
      also: 'An array, or a text with commas.',
      // A film counts as no image where its type is not allowed.
      decides: ['type-not-allowed', 'not-an-image'],
    },
  }),
} satisfies Readonly<Record<string, Field & { readonly decides: readonly LastingReason[] }>>

export const LIMIT_FIELDS = {
  ...HOST_FIELDS,
  ...IMAGE_LIMIT_FIELDS,
  ...inGroup('origins', {
    'respect-robots-tag': {
      parse: trueOrFalse,
      default: 'false',
      en: 'Leave out images whose answer says `noai` or `noimageai` in X-Robots-Tag.',
      zh: '响应的 X-Robots-Tag 写有 `noai` 或 `noimageai` 时，不保存这张图片。',
    },
    'allow-addresses': {
      takes: 'lines',
      notShared: 'trusted',
      parse: (value: string | readonly string[]) => listOf(value).map(parseAllowed),
      default: '',
      en: 'Addresses or CIDRs that may be fetched although they are not public, e.g. `10.1.2.3`.',
      zh: '允许访问的非公网地址或 CIDR，如 `10.1.2.3`。',
      also: 'An array, or a text with commas.',
    },
  }),
} satisfies Table

export const ORIGIN_PROXY_FIELD = inGroup('origins', {
  'origin-proxy': {
    notShared: 'trusted',
    parse: proxyChoice,
    default: 'none',
    private: true,
    secretsIn: proxySecrets,
    en: 'Like `proxy`, for the origins; that proxy resolves their names, see "Security".',
    zh: '访问图片站时用的代理，写法同 `proxy`；主机名由该代理解析，见 SECURITY。',
  },
})
