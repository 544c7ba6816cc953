export const CHECK_ENGLISH = {
  'check-cancelled': 'The check was cancelled.',
  'check-still-changing': 'the object was replaced again while it was checked: run the check again',
  'check-no-memory':
    'source {place} has no memory of images: check the prefix, and set manifest-at if the runs that stored the images had it',
  'check-count-missing': '{count} missing',
  'check-count-changed': '{count} changed',
  'check-count-dangling': '{count} missing with a dead origin',
  'check-count-accepted': '{count} accepted as lost',
  'check-count-superseded': '{count} superseded',
  'check-count-unknown': '{count} unknown',
  'check-count-unreadable': '{count} unreadable {count|file|files} of the memory',
  'check-count-repaired': '{count} repaired',
  'check-count-archived': '{count} archived',
  'check-count-no-digest': '{count} without a digest',
  'check-count-whole': '{count} whole',
  'check-failed': '{damage}, of {objects}',
  'check-total': '{objects} checked: {counts}',
  'check-objects': '{objects} {objects|object|objects}',
  'check-objects-places': '{objects} {objects|object|objects} in {places} places',
  'check-orphans': '{count} {count|orphan|orphans}',
  'check-foreign': '{count} other {count|object|objects} below the prefix',
  'check-size-alone':
    '{places}: the store gives no ETags that can be compared, so sizes alone were compared; depth: bytes compares the bytes',
  'check-no-orphans':
    'A file of the memory cannot be read, so nothing shows which objects it named: no object is called an orphan.',
  'check-many':
    'The memory names {count} objects. A check holds about 50 bytes of each: check a large memory by a prefix of its own if the machine has little memory.',
  'check-unreadable-file': 'a file of the memory that cannot be read in full',
  'check-source': 'the source',
  'check-refused': '{place} could not be checked to its end: {refusal}',
  'check-unwritten':
    'the memory did not take what this check found of lost objects, so runs and later checks do not know it: {refusal}',
  'check-not-accepted-unread':
    'not accepted: a file of the memory cannot be read, and it may name another key for this image',
  'check-not-accepted-linked':
    'not accepted: a file of `documents` links to it, and its image has another key by now; correct the link',
  'check-page-title': '{place}: objects that are not whole',
  'check-page-whole': 'Every remembered object is whole.',
  'check-page-more': '{count} more {count|object|objects}: see the results file.',
} as const
