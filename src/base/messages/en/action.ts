/** What the actions say of their own: outputs, counts, annotations. */
export const ACTION_ENGLISH = {
  'outputs-left-empty':
    'left empty, since each alone would pass {most} bytes: {lists}; read the file of the output {files} instead',
  'outputs-list-count': '{name} ({count})',
} as const
