/**
 * OSS's error document.
 */
import type { StoreError } from './bucket-server.ts'

export const escapeXml = (text: string) => text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)

export const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

export function errorXml(error: StoreError, requestId: string, hostId: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error>',
    element('Code', error.code),
    element('Message', error.message ?? error.code),
    element('RequestId', requestId),
    element('HostId', hostId),
    error.extraXml ?? '',
    error.ec === undefined ? '' : element('EC', error.ec),
    '</Error>',
  ].join('\n')
}

export const noSuchBucket = (bucket: string): StoreError => ({
  status: 404,
  code: 'NoSuchBucket',
  ec: '0015-00000101',
  message: 'The specified bucket does not exist.',
  extraXml: element('BucketName', bucket),
})

export const noSuchKey = (key: string): StoreError => ({
  status: 404,
  code: 'NoSuchKey',
  ec: '0026-00000001',
  message: 'The specified key does not exist.',
  extraXml: element('Key', key),
})

export const fileAlreadyExists: StoreError = {
  status: 409,
  code: 'FileAlreadyExists',
  ec: '0026-00000002',
  message: 'The object you specified already exists and can not be overwritten.',
}

export const preconditionFailed: StoreError = {
  status: 412,
  code: 'PreconditionFailed',
  ec: '0015-00000301',
  message: 'At least one of the pre-conditions you specified did not hold.',
}

export const invalidRange: StoreError = {
  status: 416,
  code: 'InvalidRange',
  ec: '0016-00000008',
  message: 'The requested range cannot be satisfied',
}

/** https://www.alibabacloud.com/help/en/oss/user-guide/archive */
export const invalidObjectState: StoreError = {
  status: 403,
  code: 'InvalidObjectState',
  message: 'The operation is not valid for the state of the object.',
}

export const invalidMaxKeys = (claimed: string): StoreError => ({
  status: 400,
  code: 'InvalidArgument',
  message: 'Argument maxKeys must be an integer between 0 and 1000.',
  extraXml: element('ArgumentName', 'max-keys') + element('ArgumentValue', claimed),
})

/** https://help.aliyun.com/en/oss/user-guide/0011-00000002 */
export const metadataTooLarge: StoreError = {
  status: 400,
  code: 'MetadataTooLarge',
  ec: '0011-00000002',
  message: 'Your metadata headers exceed the maximum allowed metadata size.',
}

export const invalidDigest = (claimed: string): StoreError => ({
  status: 400,
  code: 'InvalidDigest',
  ec: '0017-00000503',
  message: 'The Content-MD5 you specified was invalid.',
  extraXml: element('Content-MD5', claimed),
})

export const invalidObjectName = (key: string): StoreError => ({
  status: 400,
  code: 'InvalidObjectName',
  ec: '0016-00000001',
  message: 'The specified object is not valid.',
  extraXml: element('ObjectName', key),
})

export const methodNotAllowed = (method: string): StoreError => ({
  status: 405,
  code: 'MethodNotAllowed',
  message: 'The specified method is not allowed against this resource.',
  extraXml: element('Method', method),
})

export const deniedByPolicy: StoreError = {
  status: 403,
  code: 'AccessDenied',
  ec: '0003-00000202',
  message: 'Access denied by bucket policy.',
}

export const noRight: StoreError = {
  status: 403,
  code: 'AccessDenied',
  ec: '0003-00000905',
  message: 'You have no right to access this object.',
}

export const invalidEncryption: StoreError = {
  status: 400,
  code: 'InvalidEncryptionAlgorithmError',
  ec: '0005-00000201',
  message: 'The encryption request you specified is not valid.',
}

export const invalidKmsKey: StoreError = {
  status: 400,
  code: 'InvalidArgument',
  ec: '0005-00000208',
  message: 'The kms keyid you specified is not valid.',
}

export const invalidTag: StoreError = {
  status: 400,
  code: 'InvalidTag',
  ec: '0010-00000216',
  message: 'The tag you specified is not valid.',
}
