/** Names that Windows takes for devices, in any case and with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * Why a key cannot be a path on Windows, or undefined.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
export function windowsFlaw(key: string): string | undefined {
  for (const segment of key.split('/')) {
    const quoted = JSON.stringify(segment)
    if (DEVICE.test(segment)) return `has the segment ${quoted}, which is a device on Windows`
    if (/[. ]$/.test(segment)) return `has the segment ${quoted}, whose last character Windows would drop`
    if (/[<>:"|?*]/.test(segment))
      return `has the segment ${quoted} with a character that Windows does not allow`
  }
  return undefined
}
