/** Finds fields that the settings name and no record of an input has. */

import type { Text } from '../../base/sentence.ts'
import type { ImageUrl, ImageUrls } from '../documents/image-url.ts'
import { listsText } from '../documents/names.ts'
import type { FieldNames } from '../documents/records.ts'
import { say } from '../messages/say.ts'

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
    const checks: readonly (readonly [string, string | undefined, FieldCheck['isIn']])[] = [
      ['key-field', keyField, ({ key }) => key !== undefined],
      ['referer-field', refererField, ({ referer }) => referer !== undefined],
      ['id-field', idField?.join(', '), ({ id }) => id !== undefined],
      [
        'expires-field',
        expiresField,
        ({ expiresAt, unreadableExpiry }) => (expiresAt ?? unreadableExpiry) !== undefined,
      ],
    ]
    this.#checks = checks.flatMap(([option, field, isIn]) =>
      field === undefined ? [] : [{ option, field, isIn, lacking: [] }],
    )
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

/**
 * Keeps the records of an array back until one has the field of URLs. If none has it, the records are left out.
 * @param leftOut called in that case
 */
export async function* unlessFieldless(portions: ImageUrls, leftOut: () => void): ImageUrls {
  const pending: (readonly ImageUrl[])[] = []
  let isFieldless = true
  for await (const images of portions) {
    isFieldless &&= images.every(isFieldlessItem)
    pending.push(images)
    if (!isFieldless) yield* pending.splice(0)
  }
  if (pending.length > 0) leftOut()
}

/** A document that is one record has the pointer ''. */
function isFieldlessItem({ lacksMember, listedAt }: ImageUrl): boolean {
  return lacksMember === true && listedAt !== undefined && 'pointer' in listedAt && listedAt.pointer !== ''
}
