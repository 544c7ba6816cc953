/** What files of earlier runs say of failures: a member of images in a failed-file, a line of lists in results. Pure. */
import { isRecord, type UnknownRecord } from './record-values.ts'

export const FAILED_MEMBER = 'persist-images'

/** Why an image failed, and when this was written (ISO 8601). */
interface FailedMember {
  readonly reason: string
  readonly at: string
}

/** Returns the record with the member, as it stands in a failed-file. */
export function withFailedMember(record: UnknownRecord, { reason, at }: FailedMember): UnknownRecord {
  return { ...record, [FAILED_MEMBER]: { reason, at } }
}

/** Checks the member's shape as well, because other programs may use its name. */
export function hasFailedMember(value: unknown): boolean {
  if (!isRecord(value) || !Object.hasOwn(value, FAILED_MEMBER)) return false
  const member = value[FAILED_MEMBER]
  return isRecord(member) && typeof member.reason === 'string' && typeof member.at === 'string'
}

/** Returns the value without the member if it is a record of a failed-file. */
export function withoutFailedMember<Value>(value: Value): Value {
  if (!hasFailedMember(value)) return value
  const { [FAILED_MEMBER]: _, ...record } = value as UnknownRecord
  return record as Value
}

/** Whether the line is that of a results file for a list that could not be read: it is no image. */
export function isFailedList(value: unknown): boolean {
  if (!isRecord(value) || typeof value.list !== 'string') return false
  return typeof value.reason === 'string' && 'message' in value && Object.keys(value).length === 3
}
