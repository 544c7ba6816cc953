/** The member that says in a failed-file why an image failed, and that identifies such a file. Pure. */
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
