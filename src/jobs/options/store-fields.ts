/** Fields for the address and the login of a store, the same for every job. */
import { proxySecrets } from '../../base/http/proxy.ts'
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import type { OptionsIn, Table } from './field.ts'
import { anyText, languageWord, oneOf, proxyChoice, seconds, trueOrFalse } from './parsers.ts'

export const STORE_FIELDS = {
  region: {
    parse: anyText,
    help: "The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none.",
  },
  endpoint: {
    parse: anyText,
    help: 'Host or URL of the store, or a word: `internal` (OSS), `accelerate` (OSS, AWS), `eu`, `us` or `fedramp` (R2). Default: the public endpoint of the region.',
  },
  'endpoint-style': {
    parse: oneOf('auto', 'virtual', 'path', 'cname'),
    default: 'auto',
    help: '`auto`, `virtual`, `path`, or `cname` (the endpoint is a custom domain bound to the bucket). `auto` finds out.',
  },
  'allow-insecure-endpoint': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Allow an `http://` endpoint that is not on this machine.',
  },
  'account-id': {
    parse: anyText,
    help: 'Cloudflare account, for `r2://`; not needed where `endpoint` is the URL that Cloudflare shows.',
  },
  'access-key-id': {
    parse: anyText,
    secret: true,
    help: 'Access key id of a user, or of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
    also: 'The variables are those of `environment`.',
  },
  'access-key-secret': { parse: anyText, secret: true, help: 'The secret of that access key id.' },
  'security-token': { parse: anyText, secret: true, help: 'The token of temporary (STS) credentials.' },
  'role-arn': {
    parse: anyText,
    help: "Keyless login: the role that the job's OIDC token is exchanged for, of Alibaba Cloud RAM, or of AWS for `s3://`.",
    also: "The token is requested at the address that GitHub puts into a job's `environment`.",
  },
  'oidc-provider-arn': {
    parse: anyText,
    help: 'The identity provider in RAM that trusts GitHub; with `role-arn` for `oss://`.',
  },
  'oidc-audience': {
    parse: anyText,
    help: 'Audience of the OIDC token. Default: `sts.aliyuncs.com`, or `sts.amazonaws.com` for `s3://`.',
  },
  'session-duration': {
    parse: seconds(900, 43_200),
    default: '3600',
    help: 'How long temporary credentials live, in seconds or as `1h`; they are renewed during longer runs.',
  },
  'sts-endpoint': {
    parse: anyText,
    help: "Host or URL of the token service, for private clouds. Default: the cloud's own.",
  },
  proxy: {
    parse: proxyChoice,
    default: 'none',
    private: true,
    secretsIn: proxySecrets,
    help: 'The way to the store and the login: `none`, `env` (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), or the URL of an HTTP proxy.',
    also: 'The variables are those of `environment`.',
  },
  language: {
    parse: languageWord,
    default: 'en',
    help: 'Language of everything a person reads: `en` or `zh` (`zh-CN`, `cn`, `中文` and `en-US` are understood).',
  },
} as const satisfies Table

/**
 * Address and login of a store, the same for every job. Credentials come from `credentials`, the options or
 * `environment`, in this order; a folder needs none.
 */
export interface StoreOptions extends OptionsIn<typeof STORE_FIELDS> {}

/** Help of `source`, for listing and downloading. */
const SOURCE = say('field-source')

export const SOURCE_FIELDS = {
  source: {
    parse: anyText,
    required: true,
    help: textIn('en', SOURCE),
    asks: SOURCE,
  },
  ...STORE_FIELDS,
} as const satisfies Table
