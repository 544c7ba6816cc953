/** What earlier runs know of an image, and where that is kept. */
export const MANIFEST_ENGLISH = {
  'gone-since':
    'gone since {since} ({cause}, tried {times}); not tried again before {next}; to try now, set retry-dead-after to 0s, or give a failed-file that you kept as urls-file',
  'refused-since':
    'not kept since {since} ({cause}, tried {times}); not tried again before {next}; to try now, set retry-dead-after to 0s, or give a failed-file that you kept as urls-file',
  'manifest-off-forgets':
    'manifest is off: this run remembers nothing. Images that rest after a failure rest on in later runs, whatever it stores; to try them now, set retry-dead-after to 0s with manifest: on',
  'tried-once': 'once',
  'tried-times': '{tries} times',
  'stored-image-stays': 'not checked again, the stored image stays: {why}',
  'host-fails':
    '{failed} of {tried} URLs of {host} failed, though the manifest holds {before} {before|image|images} from there; it may have begun to refuse these requests: see the reasons, and try a referer or fewer requests in host-rules',
  'manifest-at-bucket':
    'manifest-at is {at}: only the memory of a folder can lie in another one; that of a bucket lies in the bucket, below the prefix',
  'manifest-at-url': 'manifest-at is {at}: must be a folder, such as .cache/persist-images',
  'manifest-denied': 'manifest: {refusal} This run goes on without memory of earlier ones.',
  'manifest-denied-rest': 'manifest: {refusal} This run goes on without the rest of its memory.',
  'manifest-problem': 'manifest: {problem}: images remembered there may be fetched again',
  'manifest-problems': 'manifest: {first}; {second}: images remembered there may be fetched again',
  'manifest-unread': '{count} {count|segment is|segments are} not readable now',
  'manifest-unread-why': '{count} {count|segment is|segments are} not readable now ({why})',
  'manifest-damaged': '{count} {count|segment is|segments are} damaged',
  'manifest-damaged-lines':
    '{count} {count|segment is|segments are} damaged ({lines} {lines|line|lines} cannot be read)',
  'manifest-unwritten':
    'manifest: {count} {count|line|lines} could not be written, so the next run may fetch {count|its image|their images} again. {refusal}',
  'manifest-too-late': 'The store did not take them in time.',
  'manifest-not-whole': '{path} was whole before, and is not any more',
} as const
