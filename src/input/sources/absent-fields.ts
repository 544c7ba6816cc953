/** Finds configured fields that no record has. Any JSON record may lack any field, so a wrong name would be silent. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { ImageUrl, ImageUrls } from '../documents/image-url.ts'
import { listsText } from '../documents/names.ts'
import type { FieldNames } from '../documents/records.ts'

interface FieldCheck {
  readonly option: string
  readonly field: string
  isIn(image: ImageUrl): boolean
  /** Inputs without the field. */
  readonly lacking: string[]
}

export class AbsentFields {
  readonly #checks: readonly FieldCheck[]

  constructor({ keyField, refererField, idField, expiresField }: FieldNames) {
    const checksFor = (option: string, field: string | undefined, isIn: FieldCheck['isIn']): FieldCheck[] =>
      field === undefined ? [] : [{ option, field, isIn, lacking: [] }]
    this.#checks = [
      ...checksFor('key-field', keyField, ({ key }) => key !== undefined),
      ...checksFor('referer-field', refererField, ({ referer }) => referer !== undefined),
      ...checksFor('id-field', idField?.join(', '), ({ id }) => id !== undefined),
      ...checksFor(
        'expires-field',
        expiresField,
        ({ expiresAt, unreadableExpiry }) => (expiresAt ?? unreadableExpiry) !== undefined,
      ),
    ]
  }

  /** @yields the images of one input unchanged, and notes which fields they have */
  async *observe(portions: ImageUrls, input: string): AsyncGenerator<readonly ImageUrl[]> {
    let open = this.#checks
    let isEmpty = true
    for await (const images of portions) {
      for (const image of images) {
        if (image.problem !== undefined) continue
        isEmpty = false
        if (open.length > 0) open = open.filter(({ isIn }) => !isIn(image))
      }
      yield images
    }
    if (!isEmpty) for (const { lacking } of open) lacking.push(input)
  }

  *sentences(): Generator<Text> {
    for (const { option, field, lacking } of this.#checks) {
      if (lacking.length === 0) continue
      yield say('field-no-value', { lists: listsText(lacking), field, input: option })
    }
  }
}
