/** The vendors of S3, by their hosts. Pure data: a further vendor is a further row. */
import { splitHost } from '../store-endpoint.ts'

export interface Vendor {
  /** Name of the service in sentences. */
  readonly name: string
  /** Its endpoints without a bucket. The first group is the region, if the host names it. */
  readonly endpoint: RegExp
  /** Region of the signature, if the host does not name it. */
  readonly region?: string
  readonly style: 'virtual' | 'path'
  /** The vendor documents create-only uploads, so no test is needed. */
  readonly honoursCreateOnly: boolean
  /** The vendor is known to refuse a body that differs from `x-amz-content-sha256`. */
  readonly checksSignedHash: boolean
  /** Public host, for a store whose uploads may use an internal or accelerated host. */
  readonly publicHost?: (region: string) => string
}

/** Such as `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
export const AWS_REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/

/** https://docs.aws.amazon.com/general/latest/gr/s3.html */
export function awsHost(region: string): string {
  if (region.startsWith('cn-')) return `s3.${region}.amazonaws.com.cn`
  return `s3.${region}.amazonaws.${region.startsWith('eusc-') ? 'eu' : 'com'}`
}

export const AWS: Vendor = {
  name: 'S3',
  endpoint:
    /^s3(?:-accelerate|-fips)?(?:\.dualstack)?(?:[.-]([a-z]{2,4}(?:-[a-z]+)+-\d{1,2}))?\.amazonaws\.(?:com|com\.cn|eu)$/,
  style: 'virtual',
  honoursCreateOnly: true,
  checksSignedHash: true,
  publicHost: awsHost,
}

/**
 * Sources: https://developers.cloudflare.com/r2/api/s3/api/ and /r2/reference/data-location/ for `eu` and the like.
 */
export const R2: Vendor = {
  name: 'R2',
  endpoint: /^[0-9a-f]{32}(?:\.(?:eu|us|fedramp))?\.r2\.cloudflarestorage\.com$/,
  region: 'auto',
  style: 'path',
  honoursCreateOnly: true,
  checksSignedHash: true,
}

const VENDORS: readonly Vendor[] = [
  AWS,
  R2,
  // Source: https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api
  vendor('Backblaze B2', /^s3\.([a-z0-9-]+)\.backblazeb2\.com$/),
  // Source: https://cloud.tencent.com/document/product/436/37421
  vendor('Tencent COS', /^cos\.([a-z0-9-]+)\.(?:myqcloud\.com|tencentcos\.cn)$/),
  // Source: https://www.alibabacloud.com/help/en/oss/developer-reference/use-aws-sdks-to-access-oss
  {
    ...vendor(
      'OSS',
      /^(?:s3\.)?oss-(?:accelerate(?:-overseas)?|([a-z0-9-]+?)(?:-internal)?)\.aliyuncs\.com$/,
    ),
    // Source: https://api.alibabacloud.com/troubleshoot?q=0002-00000427
    checksSignedHash: true,
    publicHost: region => `oss-${region}.aliyuncs.com`,
  },
  vendor('Huawei OBS', /^obs\.([a-z0-9-]+)\.myhuaweicloud\.com$/),
  // Each region has two hosts. The `ivolces` one answers only inside the vendor's network.
  {
    ...vendor('Volcengine TOS', /^tos-s3-([a-z0-9-]+)\.i?volces\.com$/),
    publicHost: region => `tos-s3-${region}.volces.com`,
  },
  vendor('Qiniu Kodo', /^s3[.-]([a-z0-9-]+)\.qiniucs\.com$/),
  // Every region is signed as `us-east-1`: https://docs.digitalocean.com/reference/api/spaces/
  { ...vendor('DigitalOcean Spaces', /^[a-z]{3}\d\.digitaloceanspaces\.com$/), region: 'us-east-1' },
]

function vendor(name: string, endpoint: RegExp): Vendor {
  return { name, endpoint, style: 'virtual', honoursCreateOnly: false, checksSignedHash: false }
}

/** @returns undefined for the host of an unknown vendor, such as a self-hosted MinIO */
export function vendorOf(hostname: string): Vendor | undefined {
  return VENDORS.find(({ endpoint }) => endpoint.test(hostname))
}

export function isVendorHost(hostname: string): boolean {
  return vendorOf(hostname) !== undefined
}

export interface VendorHost {
  readonly vendor: Vendor
  /** Host without the bucket. */
  readonly host: string
  /** '' if the host begins with none. */
  readonly bucket: string
  /** The region, if the host names it. */
  readonly region: string | undefined
}

/** Reads a vendor's host, with or without a bucket before it. */
export function readVendorHost(hostname: string): VendorHost | undefined {
  const { bucket = '', bare } = splitHost(hostname, isVendorHost)
  const found = vendorOf(bare)
  return found && { vendor: found, host: bare, bucket, region: found.endpoint.exec(bare)?.[1] }
}
