/** A run as a whole: its notices, its untried images, its end. */
export const RUN_ENGLISH = {
  'run-same-files': '{first} and {second} are both {path}; name another one',
  'run-metadata-address':
    "allow-addresses opens {address}, where clouds hand out a machine's credentials, to every URL and every redirect",
  'run-same-bytes':
    '{host} gave the same bytes for {count} of {total} URLs (sha256 {sha256}): it may be a placeholder in place of the images',
  'run-rotating':
    '{host}: {known} of {total} fetched images were stored before, under other URLs; if the values of {names} change from run to run and do not select the image: `host-rules` with `drop-parameters: [{names}]` for this host',
  'run-cancelled': 'the run was cancelled with {count} of {total} images not tried',
  'run-lost': '{count} of {total} images are not in the store',
  'run-lost-and-failed': '{lost} (fail-on: {rule})',
  'run-left-over': '{left} of {total} images are left for the next run',
  'run-objects-lost':
    '{lost} of {total} images have no key, because their object is missing in the store: see check',
  'run-rate-held': '{rate} ({setting} {requests})',
  'run-held':
    '{counts}; {setting} ({requests} at once) set the pace at {host}: raise it where the host allows more',
  'result-attempts': '{message} ({count} {count|attempt|attempts})',
  'untried-cancelled': 'not tried: the run was cancelled',
  'untried-deadline': 'not tried: the deadline of {time} was reached',
  'cut-deadline': 'begun and not finished: the deadline of {time} was reached',
  'cut-deadline-far': '{reached}; {size} came in {elapsed} ({rate} MiB/s)',
  'cut-deadline-need': '{far}, and the whole file needs {time}',
  'cut-deadline-files':
    '{count} {count|file needs|files need} longer than the deadline of {time} ({host}: {size} in {elapsed})',
  'cut-deadline-fix': '{problem}; set a longer `deadline`, or a lower `max-media-bytes`',
  'cut-size': '{done} MiB',
  'cut-size-of': '{done} of {total} MiB',
  'untried-because': 'not tried: {cause}',
  'url-expired': 'the link expired at {time}: make the list again and run this step right after',
  'run-expired':
    '{count} of {total} links expired before their turn: make the list again and run this step right after; an image that is stored is not requested again',
  'run-expired-id':
    '{sentence} if it is known by its URL: where that changes at every export, name the image in `id-field`',
  'dry-run': 'dry run: nothing was fetched',
  'image-challenge': 'a {challenge} instead of an image',
  'image-placeholder': '{name}, not the image itself',
  'image-never-kept': '{type} ({name}) is an image type that is never kept',
  'image-too-large': 'larger than `max-bytes`',
  unexpected: 'unexpected: {error}',
} as const
