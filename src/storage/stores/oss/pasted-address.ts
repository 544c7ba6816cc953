/** Addresses of Alibaba Cloud OSS that a user pastes in place of a destination. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { PastedAddress } from '../location.ts'
import { regionOfHost, splitHost } from '../store-endpoint.ts'

/** Host of the console, where a user looks at a bucket in the browser. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/

export const OSS_ADDRESS: PastedAddress = {
  bucketIn: hostname => splitHost(hostname, isOssHost).bucket || undefined,
  settingsFor(hostname, path, name) {
    const [, region, inConsole] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || []
    if (region && inConsole)
      return say('destination-with-region', { place: `oss://${inConsole}/`, name, region })
    const { bucket, bare } = splitHost(hostname, isOssHost)
    if (!bucket) return undefined
    return say('destination-with-endpoint', { place: `oss://${bucket}${path}`, name, endpoint: bare })
  },
}

function isOssHost(hostname: string): boolean {
  return hostname.startsWith('oss-') && regionOfHost(hostname) !== undefined
}
