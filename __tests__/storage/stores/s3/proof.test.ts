import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { checksum, storedSum } from '../../../../src/storage/stores/s3/s3.ts'

const bytes = Buffer.from('some image')
const md5 = createHash('md5').update(bytes).digest('hex')
const etag = `"${md5}"`

test.each([
  ['the MD5', { etag }, 'same'],
  ['the MD5 in capitals', { etag: etag.toUpperCase() }, 'same'],
  ['the MD5 without quotes', { etag: md5 }, 'same'],
  ['another', { etag: `"${'0'.repeat(32)}"` }, 'different'],
  ['that of parts', { etag: `"${md5}-2"` }, 'none'],
  ['none', {}, 'none'],
  ['the MD5, with S3’s own key', { etag, 'x-amz-server-side-encryption': 'AES256' }, 'same'],
  ['with a key of KMS', { etag, 'x-amz-server-side-encryption': 'aws:kms' }, 'none'],
  ['with two keys of KMS', { etag, 'x-amz-server-side-encryption': 'aws:kms:dsse' }, 'none'],
  ['with the customer’s key', { etag, 'x-amz-server-side-encryption-customer-algorithm': 'AES256' }, 'none'],
])('an ETag that is %s proves: %j %s', (_name, headers, proof) => {
  const sum = storedSum(headers)
  expect(sum === undefined ? 'none' : sum.value === md5 ? 'same' : 'different').toBe(proof)
  expect(checksum(headers) !== undefined).toBe(proof !== 'none')
})

test('a body in chunks is right or wrong as a whole', () => {
  for (const [chunks, isRight] of [
    [[bytes], true],
    [[bytes.subarray(0, 3), bytes.subarray(3)], true],
    [[bytes.subarray(1)], false],
  ] as const) {
    const running = checksum({ etag })
    for (const chunk of chunks) running?.update(chunk)
    expect(running?.isRight()).toBe(isRight)
  }
})
