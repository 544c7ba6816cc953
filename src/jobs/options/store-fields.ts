/** Fields for places that hold images, the same for every job: address, login, uploads. */
import { proxySecrets } from '../../base/http/proxy.ts'
import type { Encryption } from '../../storage/stores/object-options.ts'
import { say } from '../messages/say.ts'
import { inGroup, type OptionsIn, type Table } from './field.ts'
import {
  anyText,
  languageWord,
  mustBe,
  namedLines,
  oneOf,
  type Parser,
  proxyChoice,
  trueOrFalse,
} from './parsers.ts'

export const STORE_FIELDS = {
  ...inGroup('where', {
    region: {
      en: "The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none.",
      zh: 'Bucket 所在地域；`cn-beijing` 与 `oss-cn-beijing` 等价。R2 不用填。',
    },
    endpoint: {
      en: 'Host or URL of the store, `internal` (OSS) or `accelerate` (OSS, AWS). R2: the S3 API address that Cloudflare shows, or the account id (`<id>` or `<id>.eu`). Default: the public endpoint of the region.',
      zh: '存储的主机名或 URL，或 `internal`（OSS）、`accelerate`（OSS、AWS）。R2 填 Cloudflare 显示的 S3 API 地址，或账户 ID（`<id>` 或 `<id>.eu`）。默认：该地域的公网 Endpoint。',
    },
    'allow-insecure-endpoint': {
      notShared: 'trusted',
      parse: trueOrFalse,
      default: 'false',
      en: 'Allow an `http://` endpoint that is not on this machine.',
      zh: '允许使用非本机的 `http://` endpoint。',
    },
  }),
  ...inGroup('login', {
    'access-key-id': {
      secret: true,
      en: 'Access key id, also of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
      zh: 'AccessKey ID，也可以是临时访问凭证的。默认依次取环境变量 `OSS_ACCESS_KEY_ID`、`ALIBABA_CLOUD_ACCESS_KEY_ID`；S3 和 R2 取 `AWS_ACCESS_KEY_ID`。',
      also: 'The variables are those of `environment`.',
    },
    'access-key-secret': {
      secret: true,
      en: 'The secret of that access key id.',
      zh: '与该 ID 配对的 AccessKey Secret。',
    },
    'security-token': {
      secret: true,
      en: 'The token of temporary (STS) credentials.',
      zh: '临时（STS）凭证的 token。',
    },
    'role-arn': {
      notShared: 'trusted',
      en: 'Keyless login: ARN of the role in Alibaba Cloud RAM, or in AWS for `s3://`.',
      zh: '免密钥登录：角色的 ARN；角色属于阿里云 RAM，`s3://` 则属于 AWS。',
      also: "The token is requested at the address that GitHub puts into a job's `environment`.",
    },
    'oidc-provider-arn': {
      notShared: 'trusted',
      en: 'The identity provider in RAM that trusts GitHub, for `oss://`. Default: `oidc-provider/GitHub` in the account of the role.',
      zh: 'RAM 中信任 GitHub 的身份提供商，用于 `oss://`。默认：角色所在账号的 `oidc-provider/GitHub`。',
    },
  }),
  ...inGroup('where', {
    proxy: {
      notShared: 'trusted',
      parse: proxyChoice,
      default: 'none',
      private: true,
      secretsIn: proxySecrets,
      en: 'Proxy to the store and the login: `none`, `env` (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), or the URL of an HTTP proxy.',
      zh: '访问存储和登录服务时用的代理：`none`（直连）、`env`（`HTTPS_PROXY`、`HTTP_PROXY`、`NO_PROXY`），或 HTTP 代理的 URL。',
      also: 'The variables are those of `environment`.',
    },
  }),
  ...inGroup('report', {
    language: {
      parse: languageWord,
      default: 'en',
      en: 'Language of everything a person reads: `en` or `zh`.',
      zh: '给人看的文字用哪种语言：`en` 或 `zh`。',
    },
  }),
} satisfies Table

/**
 * Address and login of a store, the same for every job. Credentials come from `credentials`, the options or
 * `environment`, in this order; a folder needs none.
 */
export interface StoreOptions extends OptionsIn<typeof STORE_FIELDS> {}

/** For jobs that look for objects. */
export const IF_NONE_FOUND = {
  parse: oneOf('warn', 'error', 'ignore'),
  default: 'warn',
  en: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
  zh: '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
  also: 'A warning goes to `watch.notice`, an error rejects.',
} as const

export const SOURCE_FIELDS = {
  ...inGroup('where', {
    source: {
      required: true,
      en: 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
      zh: '读哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
  }),
  ...STORE_FIELDS,
} satisfies Table

/** The limit of OSS and S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const MAX_TAGS = 10

/** An id, an alias or an ARN: https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html */
const KMS_KEY = /^[A-Za-z0-9:/_.+=@-]{1,2048}$/

const encryption: Parser<string, Encryption> = value => {
  const text = anyText(value)
  if (text === 'AES256' || text === 'KMS') return { method: text }
  const keyId = /^KMS: ?(.*)$/s.exec(text)?.[1] ?? ''
  if (!KMS_KEY.test(keyId)) throw mustBe(say('rule-encryption'))
  return { method: 'KMS', keyId }
}

/** A value may be empty. The store's own rules for characters and lengths are checked with the destination. */
const isTag = (name: string, value: string) =>
  name !== '' && !/\p{Cc}/u.test(name + value) && (name + value).isWellFormed()

/** Encryption and tags of uploads, which several jobs take. */
export const UPLOAD_FIELDS = inGroup('keys', {
  encryption: {
    parse: encryption,
    en: 'Server-side encryption of all objects: `AES256`, `KMS`, or `KMS:` and a key id. OSS and S3 only. Default: that of the bucket.',
    zh: '对所有对象做服务端加密：`AES256`、`KMS`，或 `KMS:` 加密钥 ID。仅用于 OSS 和 S3。默认：按 Bucket 的设置。',
  },
  tags: {
    takes: 'pairs',
    parse: namedLines(MAX_TAGS, isTag, line => say('rule-named-lines', { line })),
    default: '',
    private: true,
    en: 'Object tags of the images, `name: value` lines, at most 10. OSS and S3 only.',
    zh: '图片的对象标签，每行一个 `name: value`，最多 10 个。仅用于 OSS 和 S3。',
  },
})
