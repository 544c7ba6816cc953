/** What earlier runs know of an image. */
export const MANIFEST_ENGLISH = {
  'gone-since': 'gone since {since} ({cause}, tried {times}); not tried again before {next}',
  'refused-since': 'not kept since {since} ({cause}, tried {times}); not tried again before {next}',
  'tried-once': 'once',
  'tried-times': '{tries} times',
  'stored-image-stays': 'not checked again, the stored image stays: {why}',
} as const
