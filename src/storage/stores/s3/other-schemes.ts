/** The schemes that other tools have for services that are reached through S3. Pure. */
import { listed, type Text } from '../../../base/sentence.ts'

const QINIU = ['endpoint: s3.cn-east-1.qiniucs.com']

/** Sample settings of each service. */
const SAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['cos', ['endpoint: cos.ap-guangzhou.myqcloud.com']],
  ['obs', ['endpoint: obs.cn-north-4.myhuaweicloud.com']],
  ['tos', ['endpoint: tos-s3-cn-beijing.volces.com']],
  ['kodo', QINIU],
  ['qiniu', QINIU],
  ['bos', ['endpoint: s3.bj.bcebos.com', 'region: bj']],
  ['minio', ['endpoint: https://minio.example.com', 'region: us-east-1']],
  ['b2', ['endpoint: s3.us-west-004.backblazeb2.com']],
  ['gs', ['endpoint: storage.googleapis.com', 'region: auto']],
])

/**
 * Returns the settings that stand for a destination such as `cos://bucket/prefix/`; undefined for any other value.
 * @param name of the setting: `destination` or `source`
 */
export function formOfS3(value: string, name: string): Text | undefined {
  const [, scheme = '', place = '', slash] = /^(\w+):\/\/([^/]*)(\/.*)?$/s.exec(value) ?? []
  const sample = SAMPLES.get(scheme.toLowerCase())
  return sample && listed(`${name}: s3://${place}${slash ?? '/'}`, ...sample)
}
