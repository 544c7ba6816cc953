/** The actions' outputs, in the contract's order. */
export const OUTPUTS = [
  'keys',
  'changed',
  'total',
  'stored',
  'unchanged',
  'skipped',
  'refused',
  'failed',
  'missing',
  'results-file',
  'new-file',
  'failed-file',
  'gallery-file',
  'rewritten',
]

export const LIST_OUTPUTS = ['keys', 'prefixes', 'count', 'bytes', 'truncated', 'next-token', 'results-file']

export const CHECK_OUTPUTS = [
  'objects',
  'whole',
  'missing',
  'changed',
  'dangling',
  'accepted',
  'superseded',
  'archived',
  'unknown',
  'no-digest',
  'read',
  'unreadable',
  'orphans',
  'foreign',
  'results-file',
  'damaged-file',
]

export const DOWNLOAD_OUTPUTS = ['files', 'count', 'bytes', 'directory', 'results-file']

/** The outputs of every action. */
export const EVERY_OUTPUT: ReadonlySet<string> = new Set([...OUTPUTS, ...LIST_OUTPUTS, ...DOWNLOAD_OUTPUTS])
