import OSS from 'ali-oss'

/** Over ali-oss's own HTTP client. */
export function openBucket(store: string): OSS {
  const options = {
    accessKeyId: 'bench',
    accessKeySecret: 'bench',
    bucket: 'bench',
    region: 'oss-cn-hangzhou',
    endpoint: store,
    // Path style; missing in the published types.
    sldEnable: true,
    authorizationV4: true,
  }
  return new OSS(options)
}
