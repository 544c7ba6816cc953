/**
 * The vendor's own client, pointed at the double: the judge of the double's signature check.
 */
import OSS from 'ali-oss'
import type { OssDouble } from './oss.ts'

export function vendorClient(oss: OssDouble, options: Partial<OSS.Options> = {}): OSS {
  const all: OSS.Options & { sldEnable: boolean } = {
    accessKeyId: oss.account.accessKeyId,
    accessKeySecret: oss.account.accessKeySecret,
    authorizationV4: true,
    bucket: oss.bucket.name,
    endpoint: oss.endpoint,
    // Set, it keeps the client from printing advice about renewing tokens.
    refreshSTSTokenInterval: 300_000,
    region: `oss-${oss.account.region}`,
    sldEnable: true,
    ...options,
  }
  return new OSS(all)
}

export const putPng = (store: OSS) => store.put('a/b.png', Buffer.from('png'), { mime: 'image/png' })

/** What the vendor's client makes of a refusal. */
export async function refusalOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    error => error,
  )
  return { status: error?.status, code: error?.code, ec: error?.ecCode }
}
