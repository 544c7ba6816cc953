import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { cellsText } from '../names.ts'

/** @param input the input that names the field, if there is one */
export function columnMissing(
  field: string,
  input: string | undefined,
  firstRow: readonly string[],
  name: string,
): Text {
  const about = { name, field, cells: cellsText(firstRow) }
  return input === undefined ? say('column-missing', about) : say('column-missing-input', { ...about, input })
}
