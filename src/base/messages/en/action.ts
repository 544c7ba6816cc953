/** What the actions say of their own: outputs, counts, annotations. */
export const ACTION_ENGLISH = {
  'action-planned': 'persist-images: {positions} URLs, {images} distinct',
  'action-progress': 'persist-images: {progress}',
  'action-reached': 'persist-images: {count} objects, {size} MiB so far',
  'action-trouble': '{count} failed ({hosts})',
  'action-images': 'persist-images: {count} {count|image|images} new or not kept, one a line',
  'action-images-more': 'and {count} more; the results file lists them all',
  'outputs-left-empty':
    'left empty, since each alone would pass {most} bytes: {lists}; read the file of the output {files} instead',
  'outputs-list-count': '{name} ({count})',
  'action-rewritten': 'persist-images: {count} {count|list|lists} written with what was stored',
  'action-would-change': '{path} would change',
} as const
