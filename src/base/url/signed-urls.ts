/**
 * The forms of signed URLs: the parameters that grant access for a time and do not select the image. One table answers
 * both which image a URL means and when its link expires. Pure data.
 */

export interface SignedUrlRule {
  /** The service that uses the form. */
  readonly name: string
  /** Hosts of the form, each with its subdomains; absent: all hosts. */
  readonly hosts?: readonly string[]
  /** The rule applies only if all these parameters match. They are dropped. */
  readonly needs: Readonly<Record<string, RegExp>>
  /** Further parameters to drop; `x-amz-*` matches all names with this start. */
  readonly drops?: readonly string[]
  /** The expiry of such a link; absent if the link does not name it. */
  readonly diesAt?: Expiry
  readonly source: string
}

/**
 * How to read the expiry, on every host: the shapes of the values replace a list of hosts. A rule needs the whole form
 * with its signature: `Expires` alone may mean anything, and an expired link is never requested.
 */
export interface Expiry {
  /** Applies only if all these parameters match, decoded. */
  readonly needs: Readonly<Record<string, RegExp>>
  /** @returns Unix milliseconds; NaN if the values name no time */
  readonly time: (values: Values) => number
}

export type Values = Readonly<Record<string, string>>

const ANY = /^/s
/** Seconds since the epoch, a nonce, a user id, an MD5. */
const STAMPED_MD5 = /^\d{10}-[0-9a-zA-Z]*-[0-9a-zA-Z]*-[0-9a-f]{32}$/

const SOME = /./s
const SECONDS = /^\d{9,11}$/
const HEX_SECONDS = /^[0-9a-f]{8}$/i
const BASIC_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const LIFETIME = /^\d{1,9}$/
const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** An expiry given as the time of signing and a lifetime in seconds. */
function signedAt(date: string, lifetime: string, signature: string): Expiry {
  return {
    needs: { [date]: BASIC_TIME, [lifetime]: LIFETIME, [signature]: SOME },
    time: values =>
      Date.parse((values[date] ?? '').replace(BASIC_TIME, '$1-$2-$3T$4:$5:$6Z')) +
      Number(values[lifetime]) * 1000,
  }
}

/** An expiry in Unix seconds, in the parameter `name`; `signature` are the other parameters of the form. */
function seconds(name: string, ...signature: readonly string[]): Expiry {
  return {
    needs: { [name]: SECONDS, ...Object.fromEntries(signature.map(each => [each, SOME])) },
    time: values => Number(values[name]) * 1000,
  }
}

/** An expiry in Unix seconds as eight hexadecimal digits. */
function hexSeconds(name: string, others: Readonly<Record<string, RegExp>>): Expiry {
  return {
    needs: { [name]: HEX_SECONDS, ...others },
    time: values => Number.parseInt(values[name] ?? '', 16) * 1000,
  }
}

/** Parameters with any value. */
function named(...names: readonly string[]): Record<string, RegExp> {
  return Object.fromEntries(names.map(name => [name, ANY]))
}

/** No rule relies on a single common name, such as `Expires` or `sig`. */
export const SIGNED_URL_RULES: readonly SignedUrlRule[] = [
  {
    name: 'AWS Signature V4',
    needs: named('X-Amz-Credential', 'X-Amz-Signature'),
    // The SDK for JavaScript adds `x-id=GetObject`.
    drops: ['X-Amz-*', 'x-id'],
    diesAt: signedAt('X-Amz-Date', 'X-Amz-Expires', 'X-Amz-Signature'),
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
  },
  {
    name: 'AWS Signature V2',
    needs: named('AWSAccessKeyId', 'Expires', 'Signature'),
    drops: ['x-amz-security-token'],
    diesAt: seconds('Expires', 'AWSAccessKeyId', 'Signature'),
    source: 'https://github.com/kjk/notionapi/issues/4',
  },
  {
    name: 'CloudFront, canned policy',
    needs: named('Expires', 'Signature', 'Key-Pair-Id'),
    drops: ['Hash-Algorithm'],
    diesAt: seconds('Expires', 'Key-Pair-Id', 'Signature'),
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
  },
  {
    name: 'CloudFront, custom policy',
    needs: named('Policy', 'Signature', 'Key-Pair-Id'),
    drops: ['Hash-Algorithm'],
    source: 'https://docs.aws.amazon.com/cli/latest/reference/cloudfront/sign.html',
  },
  {
    name: 'Alibaba Cloud OSS V4',
    needs: named('x-oss-credential', 'x-oss-signature'),
    // No pattern here: `x-oss-process` makes another picture.
    drops: [
      'x-oss-signature-version',
      'x-oss-date',
      'x-oss-expires',
      'x-oss-additional-headers',
      'x-oss-security-token',
    ],
    diesAt: signedAt('x-oss-date', 'x-oss-expires', 'x-oss-signature'),
    source: 'https://www.alibabacloud.com/help/en/oss/developer-reference/add-signatures-to-urls',
  },
  {
    name: 'Alibaba Cloud OSS V1',
    needs: named('OSSAccessKeyId', 'Expires', 'Signature'),
    drops: ['security-token'],
    diesAt: seconds('Expires', 'OSSAccessKeyId', 'Signature'),
    source: 'https://help.aliyun.com/en/oss/developer-reference/ddd-signatures-to-urls',
  },
  {
    name: 'Alibaba Cloud CDN',
    needs: { auth_key: STAMPED_MD5 },
    source: 'https://www.alibabacloud.com/help/doc-detail/119858.htm',
  },
  {
    name: 'Google Cloud Storage V4',
    needs: named('X-Goog-Credential', 'X-Goog-Signature'),
    drops: ['X-Goog-*'],
    diesAt: signedAt('X-Goog-Date', 'X-Goog-Expires', 'X-Goog-Signature'),
    source: 'https://docs.cloud.google.com/storage/docs/access-control/signed-urls',
  },
  {
    name: 'Google Cloud Storage V2',
    needs: named('GoogleAccessId', 'Expires', 'Signature'),
    diesAt: seconds('Expires', 'GoogleAccessId', 'Signature'),
    source: 'https://docs.cloud.google.com/storage/docs/access-control/signed-urls-v2',
  },
  {
    name: 'Azure Storage SAS',
    needs: named('sv', 'se', 'sig'),
    drops: 'ss srt sp st spr sr si sip sdd skoid sktid skt ske sks skv saoid suoid scid ses'.split(' '),
    diesAt: { needs: { se: ISO_TIME, sig: SOME }, time: ({ se = '' }) => Date.parse(se) },
    source: 'https://learn.microsoft.com/en-us/javascript/api/@azure/storage-blob/sasqueryparameters',
  },
  {
    name: 'Tencent Cloud COS',
    needs: named('q-ak', 'q-signature'),
    drops: [
      'q-sign-algorithm',
      'q-sign-time',
      'q-key-time',
      'q-header-list',
      'q-url-param-list',
      'x-cos-security-token',
    ],
    diesAt: {
      // The value is the start and the end.
      needs: { 'q-ak': SOME, 'q-sign-time': /^\d{9,11};\d{9,11}$/, 'q-signature': SOME },
      time: values => Number(values['q-sign-time']?.split(';')[1]) * 1000,
    },
    source: 'https://cloud.tencent.com/document/api/436/7778',
  },
  {
    name: 'Tencent Cloud CDN',
    needs: { sign: STAMPED_MD5 },
    source: 'https://www.tencentcloud.com/document/product/228/35222',
  },
  {
    name: 'Huawei Cloud OBS',
    needs: named('AccessKeyId', 'Expires', 'Signature'),
    drops: ['x-obs-security-token'],
    diesAt: seconds('Expires', 'AccessKeyId', 'Signature'),
    source: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0011.html',
  },
  {
    name: 'Qiniu Kodo',
    needs: { e: /^\d{10}$/, token: /^[\w-]{20,64}(?::|%3A)[\w-]{20,64}(?:=|%3D){0,2}$/i },
    diesAt: {
      needs: { e: SECONDS, token: /^[\w-]{20,64}:[\w-]{20,64}={0,2}$/ },
      time: ({ e }) => Number(e) * 1000,
    },
    source: 'https://developer.qiniu.com/kodo/manual/1202',
  },
  {
    name: 'ByteDance: Douyin, TikTok and kin',
    needs: named('x-expires', 'x-signature'),
    diesAt: seconds('x-expires', 'x-signature'),
    source: 'https://github.com/davidteather/TikTok-Api/issues/516',
  },
  {
    name: 'Weibo',
    hosts: ['sinaimg.cn'],
    needs: named('KID', 'Expires', 'ssig'),
    diesAt: seconds('Expires', 'KID', 'ssig'),
    source: 'https://github.com/sinaweibosdk/weibo_android_sdk/issues/555',
  },
  {
    name: 'Discord',
    hosts: ['cdn.discordapp.com', 'media.discordapp.net'],
    needs: named('ex', 'is', 'hm'),
    diesAt: hexSeconds('ex', { is: HEX_SECONDS, hm: /^[0-9a-f]{32,128}$/i }),
    source: 'https://github.com/discord/discord-api-docs/pull/6650',
  },
  {
    name: 'Instagram and Facebook',
    hosts: ['cdninstagram.com', 'fbcdn.net'],
    needs: named('oe', 'oh'),
    // `stp` stays, because it selects the size.
    drops: ['_nc_*'],
    diesAt: hexSeconds('oe', { oh: /^[\w-]{10,}$/ }),
    source: 'https://github.com/dataforgoodfr/14_BalanceTesHaters/issues/371',
  },
  {
    name: 'Notion',
    hosts: ['file.notion.so'],
    needs: named('expirationTimestamp', 'signature'),
    diesAt: {
      needs: { expirationTimestamp: /^\d{13}$/, signature: SOME },
      time: ({ expirationTimestamp }) => Number(expirationTimestamp),
    },
    source: 'https://github.com/NotionX/react-notion-x/issues/476',
  },
  {
    name: 'QQ',
    hosts: ['multimedia.nt.qq.com.cn', 'gchat.qpic.cn'],
    needs: named('rkey'),
    source: 'https://github.com/NapNeko/NapCatQQ/issues/101',
  },
  {
    name: 'Baidu Tieba',
    hosts: ['tiebapic.baidu.com', 'imgsrc.baidu.com'],
    needs: named('tbpicau'),
    source: 'https://github.com/qsniyg/maxurl/issues/1100',
  },
  {
    name: 'GitHub',
    hosts: ['private-user-images.githubusercontent.com'],
    needs: { jwt: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
    source: 'https://github.blog/changelog/2023-05-09-more-secure-private-attachments/',
  },
  {
    name: 'DeviantArt',
    hosts: ['wixmp.com'],
    // The path selects the picture; the token is a JSON Web Token.
    needs: { token: /^ey[\w-]+\.[\w-]+\.[\w-]*$/ },
    source: 'https://github.com/danbooru/danbooru/issues/5009',
  },
  {
    name: 'imgix',
    hosts: ['imgix.net'],
    needs: { expires: /^\d{10,13}$/, s: /^[0-9a-f]{32}$/ },
    source: 'https://github.com/nadimkobeissi/mkbsd/issues/11',
  },
]

/** A bot's token in a path of Telegram's API: it gives access to the bot and does not name the image. */
const BOT_TOKEN = /\/bot\d+:[\w-]+(?=\/)/

/** Removes the token, for texts that others may read. */
export function withoutBotToken(url: string): string {
  return url.replace(BOT_TOKEN, '/bot')
}

/** Whether a bot's token was removed from the URL, which no request can do without. */
export function lacksBotToken({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): boolean {
  return hostname === 'api.telegram.org' && /\/bot\//.test(pathname)
}
