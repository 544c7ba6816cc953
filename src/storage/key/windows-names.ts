/** Names that Windows treats in a special way. Pure. */

import { quoted, type Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

/** Device names, in any case and with any extension. Windows counts the superscripts as digits. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

export function isDeviceName(segment: string): boolean {
  return DEVICE.test(segment)
}

/**
 * Returns why a key cannot be a path on Windows; undefined if it can.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
export function windowsFlaw(key: string): Text | undefined {
  for (const segment of key.split('/')) {
    const shown = { segment: quoted(segment) }
    if (isDeviceName(segment)) return say('key-rule-device', shown)
    if (/[. ]$/.test(segment)) return say('key-rule-tail', shown)
    if (/[<>:"|?*]/.test(segment)) return say('key-rule-windows', shown)
  }
  return undefined
}
