/** The memory between runs, and its files. */
export const MANIFEST_ENGLISH = {
  'gone-since':
    'gone since {since} ({cause}, tried {times}); not tried again before {next}; to try now, set retry-dead-after to 0s, or give a failed-file that you kept as urls-file',
  'refused-since':
    'not kept since {since} ({cause}, tried {times}); not tried again before {next}; to try now, set retry-dead-after to 0s, or give a failed-file that you kept as urls-file',
  'manifest-off-forgets':
    'manifest is off: this run remembers nothing. Images that wait after a failure still wait in later runs, even if this run stores them; to try them now, set retry-dead-after to 0s with manifest: on',
  'tried-once': 'once',
  'tried-times': '{tries} times',
  'stored-image-stays': 'not checked again, the stored image stays: {why}',
  lost: 'the stored image is lost',
  'lost-other-bytes': '{host} gives other bytes today',
  'object-lost': '{why}. Its object {key} is missing in the store.',
  'object-lost-mirrored':
    '{why}. Its object {key} is missing in the store: check with repair: true brings it back from {mirrors}.',
  'object-unlisted':
    '{why}. A listing of the store lacks its object {key}. This is not proven yet: the next run looks again.',
  'loss-accepted':
    'its object {key} is missing, which was accepted on {since}; to fetch it again, set retry-dead-after to 0s, or give a failed-file that you kept as urls-file',
  'known-lost':
    '{gone} of {looked} known images that were looked at are gone from the store: check says what is missing, and what brings it back',
  'folder-without-known':
    'the destination has none of the known images that this list names, so none of them was judged: run check if they should be there, or set manifest: off if they are moved away after each run',
  'look-denied':
    'the store does not say whether an object is missing: grant s3:ListBucket on the bucket, so that a run finds what was lost',
  'host-fails':
    '{failed} of {tried} URLs of {host} failed, although the memory holds {before} {before|image|images} from there; the host may have begun to refuse these requests: see the reasons, and try a referer or fewer requests in host-rules',
  'manifest-at-bucket':
    'manifest-at is {at}: only the memory of a folder can be in another folder; the memory of a bucket is in the bucket, below the prefix',
  'manifest-at-url': 'manifest-at is {at}: must be a folder, such as .cache/persist-images',
  'manifest-denied': 'memory: {refusal} This run continues without the memory of earlier runs.',
  'manifest-denied-rest': 'memory: {refusal} This run continues without the rest of its memory.',
  'manifest-problem': 'memory: {problem}: images remembered there may be fetched again',
  'manifest-problems': '{second} Besides, {first}.',
  'manifest-unread': '{count} {count|segment is|segments are} not readable now',
  'manifest-unread-why': '{count} {count|segment is|segments are} not readable now ({why})',
  'manifest-damaged':
    'memory: {files} {count|is|are} damaged: images remembered there may be fetched again. See docs/check.md, "When a file of the memory is damaged", before you remove {count|it|them}.',
  'manifest-damaged-lines':
    'memory: {files} {count|is|are} damaged ({lines} {lines|line|lines} cannot be read): images remembered there may be fetched again. See docs/check.md, "When a file of the memory is damaged", before you remove {count|it|them}.',
  'manifest-outside':
    'memory: {count} {count|line names an object|lines name objects} outside of the prefix, such as {key}. A memory belongs to one prefix, see docs/moving.md.',
  'manifest-unwritten':
    'memory: {count} {count|line|lines} could not be written, so the next run may fetch {count|its image|their images} again. {refusal}',
  'manifest-too-late': 'The store did not accept them in time.',
  'manifest-not-whole': '{path} was complete before and is not now',
} as const
