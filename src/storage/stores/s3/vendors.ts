/** Whose S3 answers at a host. Pure data: a further vendor is a further row. */
import { splitHost } from '../store-endpoint.ts'

export interface Vendor {
  /** What sentences call the service. */
  readonly name: string
  /** Its endpoints, without a bucket before them; the first group is the region, where the host tells it. */
  readonly endpoint: RegExp
  /** To sign for, where the host does not tell it. */
  readonly region?: string
  readonly style: 'virtual' | 'path'
  /** Create-only uploads are promised, and need no finding out. */
  readonly honoursCreateOnly: boolean
  /** A body that `x-amz-content-sha256` does not fit is known to be refused. */
  readonly checksSignedHash: boolean
  /** Host that readers reach, where uploads may go through an internal or accelerated one. */
  readonly publicHost?: (region: string) => string
}

/** `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
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

/** https://developers.cloudflare.com/r2/api/s3/api/ and, for `eu` and kin, /r2/reference/data-location/ */
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
  // https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api
  vendor('Backblaze B2', /^s3\.([a-z0-9-]+)\.backblazeb2\.com$/),
  // https://cloud.tencent.com/document/product/436/37421
  vendor('Tencent COS', /^cos\.([a-z0-9-]+)\.(?:myqcloud\.com|tencentcos\.cn)$/),
  // https://www.alibabacloud.com/help/en/oss/developer-reference/use-aws-sdks-to-access-oss
  {
    ...vendor(
      'OSS',
      /^(?:s3\.)?oss-(?:accelerate(?:-overseas)?|([a-z0-9-]+?)(?:-internal)?)\.aliyuncs\.com$/,
    ),
    // https://api.alibabacloud.com/troubleshoot?q=0002-00000427
    checksSignedHash: true,
    publicHost: region => `oss-${region}.aliyuncs.com`,
  },
  vendor('Huawei OBS', /^obs\.([a-z0-9-]+)\.myhuaweicloud\.com$/),
  // Of its two hosts a region the `ivolces` one answers inside alone.
  {
    ...vendor('Volcengine TOS', /^tos-s3-([a-z0-9-]+)\.i?volces\.com$/),
    publicHost: region => `tos-s3-${region}.volces.com`,
  },
  vendor('Qiniu Kodo', /^s3[.-]([a-z0-9-]+)\.qiniucs\.com$/),
  // Signed for this region wherever it is: https://docs.digitalocean.com/reference/api/spaces/
  { ...vendor('DigitalOcean Spaces', /^[a-z]{3}\d\.digitaloceanspaces\.com$/), region: 'us-east-1' },
]

function vendor(name: string, endpoint: RegExp): Vendor {
  return { name, endpoint, style: 'virtual', honoursCreateOnly: false, checksSignedHash: false }
}

/** @returns undefined for a host of nobody that is known here, such as one's own MinIO */
export function vendorOf(hostname: string): Vendor | undefined {
  return VENDORS.find(({ endpoint }) => endpoint.test(hostname))
}

export function isVendorHost(hostname: string): boolean {
  return vendorOf(hostname) !== undefined
}

export interface VendorHost {
  readonly vendor: Vendor
  /** Without the bucket. */
  readonly host: string
  /** '' where the host begins with none. */
  readonly bucket: string
  /** Where the host tells it. */
  readonly region: string | undefined
}

/** What a vendor's host says, with a bucket before it or without. */
export function readVendorHost(hostname: string): VendorHost | undefined {
  const { bucket = '', bare } = splitHost(hostname, isVendorHost)
  const found = vendorOf(bare)
  return found && { vendor: found, host: bare, bucket, region: found.endpoint.exec(bare)?.[1] }
}
