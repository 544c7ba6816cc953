/**
 * OSS's error document.
 */
export interface OssError {
  readonly status: number
  readonly code: string
  readonly message?: string
  /** OSS's finer error code. */
  readonly ec?: string
  /** Further elements, already XML. */
  readonly extraXml?: string
}

export const escapeXml = (text: string) => text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)

export const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

export function errorXml(error: OssError, requestId: string, hostId: string): string {
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

export const noSuchBucket = (bucket: string): OssError => ({
  status: 404,
  code: 'NoSuchBucket',
  ec: '0015-00000101',
  message: 'The specified bucket does not exist.',
  extraXml: element('BucketName', bucket),
})

export const noSuchKey = (key: string): OssError => ({
  status: 404,
  code: 'NoSuchKey',
  ec: '0026-00000001',
  message: 'The specified key does not exist.',
  extraXml: element('Key', key),
})

export const fileAlreadyExists: OssError = {
  status: 409,
  code: 'FileAlreadyExists',
  ec: '0026-00000002',
  message: 'The object you specified already exists and can not be overwritten.',
}

export const preconditionFailed: OssError = {
  status: 412,
  code: 'PreconditionFailed',
  ec: '0015-00000301',
  message: 'At least one of the pre-conditions you specified did not hold.',
}

export const invalidRange: OssError = {
  status: 416,
  code: 'InvalidRange',
  ec: '0016-00000008',
  message: 'The requested range cannot be satisfied',
}

export const invalidDigest = (claimed: string): OssError => ({
  status: 400,
  code: 'InvalidDigest',
  ec: '0017-00000503',
  message: 'The Content-MD5 you specified was invalid.',
  extraXml: element('Content-MD5', claimed),
})

export const invalidObjectName = (key: string): OssError => ({
  status: 400,
  code: 'InvalidObjectName',
  ec: '0016-00000001',
  message: 'The specified object is not valid.',
  extraXml: element('ObjectName', key),
})

export const methodNotAllowed = (method: string): OssError => ({
  status: 405,
  code: 'MethodNotAllowed',
  message: 'The specified method is not allowed against this resource.',
  extraXml: element('Method', method),
})
