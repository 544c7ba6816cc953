import { text } from 'node:stream/consumers'
import { decodeText } from '../input/documents/text.ts'

/**
 * All that is piped in, decoded as a file's bytes are.
 * @throws SettingsError where that is not text
 */
export function readStandardInput(): Promise<string> {
  return text(decodeText(process.stdin, 'standard input'))
}
