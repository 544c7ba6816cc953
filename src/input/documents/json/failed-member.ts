/** The member by which a record of a failed-file says why its image failed, and by which such a file is known. Pure. */

export const FAILED_MEMBER = 'persist-images'

type UnknownRecord = Readonly<Record<string, unknown>>

/** Why an image failed, and when that was written down, ISO 8601. */
export interface FailedMember {
  readonly reason: string
  readonly at: string
}

/** The record as a line of a failed-file. */
export function withFailedMember(record: UnknownRecord, { reason, at }: FailedMember): UnknownRecord {
  return { ...record, [FAILED_MEMBER]: { reason, at } }
}

/** Other programs may use the name for something else, which does not count. */
export function hasFailedMember(value: unknown): boolean {
  if (!isObject(value) || !Object.hasOwn(value, FAILED_MEMBER)) return false
  const member = value[FAILED_MEMBER]
  return isObject(member) && typeof member.reason === 'string' && typeof member.at === 'string'
}

/** The value without the member, where it is a record of a failed-file. */
export function withoutFailedMember<Value>(value: Value): Value {
  if (!hasFailedMember(value)) return value
  const { [FAILED_MEMBER]: _, ...record } = value as UnknownRecord
  return record as Value
}

function isObject(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
