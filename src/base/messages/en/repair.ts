/** What a repair came to where an object could not be put back. */
export const REPAIR_ENGLISH = {
  'repair-no-digest': 'not repaired: the memory has no SHA-256 that bytes could be compared with',
  'repair-nowhere': 'not repaired: no place of `repair-from` has these bytes',
  'repair-other-bytes': 'not repaired: {host} gives other bytes today',
  'repair-taken': 'not repaired: another object has taken this key since the check looked',
  'repair-moved': 'not repaired: the object was replaced since the check looked; check again',
  'repair-unproven': 'the mirror {name} is whole, but that could not be written down: {refusal}',
  'repair-failed': 'not repaired: {cause}',
} as const
