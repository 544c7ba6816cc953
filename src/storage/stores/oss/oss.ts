/**
 * The dialect of Alibaba Cloud OSS.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/api-overview-of-oss
 */
import { Crc64, loadCrc64 } from '../../../base/digests/crc64.ts'
import { firstHeader } from '../../../base/http/headers.ts'
import { say } from '../../messages/say.ts'
import { OSS_RULES } from '../../service-errors/rules/oss.ts'
import { md5Of } from '../bucket/answers.ts'
import type { Dialect } from '../bucket/dialect.ts'
import { type DialectSettings, type DialectWords, dialectFrom } from '../bucket/dialect-words.ts'
import type { Transport } from '../bucket/transport.ts'
import { ossClient } from './client.ts'

/** https://www.alibabacloud.com/help/en/oss/developer-reference/putobject */
const WORDS: DialectWords = {
  service: 'OSS',
  rules: OSS_RULES,
  prefix: 'x-oss-',
  rights: 'oss:',
  listRight: 'ListObjects',
  acl: 'object-acl',
  // https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8
  encryptionKey: 'server-side-encryption-key-id',
  encryptionMethods: { AES256: 'AES256', KMS: 'KMS' },
  ownHeader: /^x-oss-request-id$/,
}

export async function openOss(settings: DialectSettings, transport: Transport): Promise<Dialect> {
  const { bucket, location, encryption } = settings
  const shared = dialectFrom(settings, WORDS)
  await loadCrc64()
  return {
    ...shared,
    ...(await ossClient(bucket, location, transport)),
    bodyCheck: 'crc64',
    createOnly: 'honoured',
    createOnlyIgnored: say('create-only-versions', { bucket }),
    // The official SDKs encode the token too.
    encodesTokens: true,
    putHeaders(options, digests, check) {
      const headers = shared.putHeaders(options, digests, check)
      // OSS ignores the header in a bucket with versions, so no check may rely on it alone.
      if (options.mode === 'keep-existing') headers['x-oss-forbid-overwrite'] = 'true'
      return headers
    },
    // A bucket sends this header while versions are kept, and also after they are suspended.
    ignoresCreateOnly: ({ headers }) => headers['x-oss-version-id'] !== undefined,
    /**
     * The CRC-64 if the answer has it, else the ETag if it is an MD5. Only simple uploads without encryption by a key
     * of KMS have an MD5 as ETag, and a service that imitates OSS may send neither.
     */
    storedSum(headers) {
      const crc = firstHeader(headers, CRC)
      if (crc !== undefined) return { name: 'crc64', value: crc }
      // The answer may not say how the object is encrypted.
      const method = firstHeader(headers, 'x-oss-server-side-encryption') ?? encryption?.method
      const value = method === 'KMS' ? undefined : md5Of(headers)
      return value === undefined ? undefined : { name: 'md5', value }
    },
    /** Without a CRC-64 there is no reliable checksum. */
    checksum(headers) {
      const crc = firstHeader(headers, CRC)
      if (crc === undefined) return undefined
      const running = new Crc64()
      return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc }
    },
    close: transport.close,
  }
}

const CRC = 'x-oss-hash-crc64ecma'
