/** What Windows makes of names. Pure. */

/** Taken for devices, in any case and with any extension; the superscripts are digits to it. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

export function isDeviceName(segment: string): boolean {
  return DEVICE.test(segment)
}

/**
 * Why a key cannot be a path on Windows, or undefined.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
export function windowsFlaw(key: string): string | undefined {
  for (const segment of key.split('/')) {
    const quoted = JSON.stringify(segment)
    if (isDeviceName(segment)) return `has the segment ${quoted}, which is a device on Windows`
    if (/[. ]$/.test(segment)) return `has the segment ${quoted}, whose last character Windows would drop`
    if (/[<>:"|?*]/.test(segment))
      return `has the segment ${quoted} with a character that Windows does not allow`
  }
  return undefined
}
