/**
 * The dialect of Alibaba Cloud OSS.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/api-overview-of-oss
 */

import { firstHeader } from '../../../base/http/headers.ts'
import { say } from '../../../base/messages/say.ts'
import type { Language } from '../../../base/sentence.ts'
import type { KeyPrefix } from '../../key/object-key.ts'
import type { Operation } from '../../service-errors/rule.ts'
import { OSS_RULES } from '../../service-errors/rules/oss.ts'
import type { ServiceContext } from '../../service-errors/service-error.ts'
import type { Dialect } from '../bucket/dialect.ts'
import type { ObjectDefaults } from '../bucket/object-headers.ts'
import type { Transport } from '../bucket/transport.ts'
import type { Location } from '../location.ts'
import { ossClient } from './client.ts'
import { putHeaders } from './headers.ts'
import { checksum, storedSum } from './proof.ts'

export interface OssSettings extends ObjectDefaults {
  readonly bucket: string
  readonly prefix: KeyPrefix
  readonly location: Location
  readonly language: Language
}

/** The right that a policy has to grant for each operation. */
const ACTIONS: Readonly<Record<Exclude<Operation, 'login'>, string>> = {
  put: 'oss:PutObject',
  head: 'oss:GetObject',
  get: 'oss:GetObject',
  list: 'oss:ListObjects',
  remove: 'oss:DeleteObject',
}

export async function openOss(settings: OssSettings, transport: Transport): Promise<Dialect> {
  const { bucket, prefix, location, language } = settings
  const client = await ossClient(bucket, location, transport)
  const { host } = new URL(location.endpoint)
  const isByKey = settings.encryption?.method === 'KMS'
  const hasTags = Object.keys(settings.tags ?? {}).length > 0
  const actionOf = (operation: keyof typeof ACTIONS) =>
    operation === 'put' && hasTags ? `${ACTIONS.put}, oss:PutObjectTagging` : ACTIONS[operation]
  const serviceContext = (operation: Exclude<Operation, 'login'>): ServiceContext => ({
    operation,
    service: 'OSS',
    region: location.region,
    host: location.style === 'virtual' ? `${bucket}.${host}` : host,
    now: Date.now(),
    language,
    rules: OSS_RULES,
    names: { bucket, target: `${bucket}/${prefix}*`, action: actionOf(operation) },
  })
  return {
    bodyCheck: 'crc64',
    publicBase: location.publicBase,
    createOnly: 'honoured',
    createOnlyIgnored: say('create-only-versions', { bucket }),
    send: client.send,
    followClock: client.followClock,
    serviceContext,
    // The official SDKs encode the token too.
    encodesTokens: true,
    lacksEncryption: headers =>
      settings.encryption !== undefined && headers['x-oss-server-side-encryption'] === undefined,
    putHeaders: (options, digests, check) => putHeaders(options, digests, check, settings),
    isObject({ status, headers }) {
      const isPage = /^text\/html\b/i.test(firstHeader(headers, 'content-type') ?? '')
      return status === 200 && (!isPage || firstHeader(headers, 'x-oss-request-id') !== undefined)
    },
    // A bucket sends this header while versions are kept, and also after they are suspended.
    ignoresCreateOnly: ({ headers }) => headers['x-oss-version-id'] !== undefined,
    storedSum: headers => storedSum(headers, isByKey),
    checksum,
    close: transport.close,
  }
}
