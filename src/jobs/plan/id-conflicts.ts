/** Finds ids that two different images share. The lines of a plan are sorted, so lines of one id are adjacent. */
import { conflictOf, IdConflicts, recordText } from '../../input/positions/id-conflict.ts'
import { fieldsOf } from './cut-parts.ts'
import { decodeImage, type PartImage } from './part-lines.ts'

/** Records of one id to compare at most: a list may give one id to all its records. */
const MAX_COMPARED = 16

/**
 * Passes the lines of `HostLines` through.
 * @param urlOf the canonical URL of a record
 * @throws SettingsError after the last line, with the records that share an id but not the image
 */
export async function* withoutIdConflicts(
  lines: AsyncIterable<readonly string[]>,
  urlOf: (image: PartImage['image']) => string | undefined,
): AsyncGenerator<readonly string[]> {
  const conflicts = new IdConflicts()
  let name = ''
  let records: { readonly record: PartImage; readonly url: string }[] = []
  for await (const some of lines) {
    for (const line of some) {
      const { memoryUrl, text } = fieldsOf(line)
      const record = memoryUrl.includes('/#') ? decodeImage(text) : undefined
      const url = record && urlOf(record.image)
      if (!record || url === undefined) continue
      if (memoryUrl !== name) records = []
      name = memoryUrl
      for (const first of records) {
        const files = conflictOf(first.url, url)
        if (!files) continue
        conflicts.add(() => ({ first: textOf(first.record), second: textOf(record), files }))
        break
      }
      if (records.length < MAX_COMPARED) records.push({ record, url })
    }
    yield some
  }
  conflicts.refuse()
}

function textOf({ image, position }: PartImage) {
  return recordText(image.place, position)
}
