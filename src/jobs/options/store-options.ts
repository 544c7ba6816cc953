import type { LanguageWord } from '../../base/sentence.ts'
import type { EndpointStyle } from '../../storage/stores/store-endpoint.ts'

/**
 * Address and login of a store, the same for every job. Credentials come from `credentials`, the options or
 * `environment`, in this order; a folder needs none.
 */
export interface StoreOptions {
  /** The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none. */
  readonly region?: string
  /**
   * Host or URL of the store, or a word: `internal` (OSS), `accelerate` (OSS, AWS), `eu`, `us` or `fedramp` (R2).
   * @default the public endpoint of the region
   */
  readonly endpoint?: string
  /**
   * `auto`, `virtual`, `path`, or `cname` (the endpoint is a custom domain bound to the bucket). `auto` finds out.
   * @default 'auto'
   */
  readonly endpointStyle?: EndpointStyle
  /**
   * Allow an `http://` endpoint that is not on this machine.
   * @default false
   */
  readonly allowInsecureEndpoint?: boolean | 'true' | 'false'
  /** Cloudflare account, for `r2://`; not needed where `endpoint` is the URL that Cloudflare shows. */
  readonly accountId?: string
  /**
   * Access key id of a user, or of temporary credentials.
   * @default of `environment`: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for
   *   S3 and R2
   */
  readonly accessKeyId?: string
  /** The secret of that access key id. */
  readonly accessKeySecret?: string
  /** The token of temporary (STS) credentials. */
  readonly securityToken?: string
  /**
   * Keyless login: the role that the job's OIDC token is exchanged for, of Alibaba Cloud RAM, or of AWS for `s3://`.
   * The token is asked for at the address that GitHub puts into a job's `environment`.
   */
  readonly roleArn?: string
  /** The identity provider in RAM that trusts GitHub; with `roleArn` for `oss://`. */
  readonly oidcProviderArn?: string
  /**
   * Audience of the OIDC token.
   * @default `sts.aliyuncs.com`, or `sts.amazonaws.com` for `s3://`
   */
  readonly oidcAudience?: string
  /**
   * How long temporary credentials live, in seconds or as `1h`; they are renewed during longer runs. From 900 to
   * 43,200 seconds.
   * @default 3600
   */
  readonly sessionDuration?: number | string
  /**
   * Host or URL of the token service, for private clouds.
   * @default the cloud's own
   */
  readonly stsEndpoint?: string
  /**
   * The way to the store and the login: `none`, `env` (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), or the URL of an HTTP
   * proxy. The variables are those of `environment`.
   * @default 'none'
   */
  readonly proxy?: string | URL
  /**
   * Language of everything a person reads: `en` or `zh` (`zh-CN`, `cn`, `中文` and `en-US` are understood).
   * @default 'en'
   */
  readonly language?: LanguageWord
}
