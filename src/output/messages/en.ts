/** Sentences about what became of the images: results, the summary, the gallery, rewritten lists. */
export const ENGLISH = {
  // How many URLs came to what: each is in one group.
  'run-counts': '{total} {total|URL|URLs}: {counts}',
  'run-counts-cut': '{counts}; the list was cut at {count} {count|URL|URLs}, before its end',
  'group-new': '{count} new',
  'group-new-keys': '{count} new ({keys} {keys|key|keys})',
  'group-known': '{count} known',
  'group-notKept': '{count} not kept',
  'group-excluded': '{count} excluded',
  'group-withoutUrl': '{count} without a URL',
  'group-withoutMember': '{count} without a URL ({lacking} {lacking|lacks|lack} the member {member})',
  'group-accepted': '{count} accepted as missing',
  'group-putBack': '{count} put back',
  'group-expired': '{count} expired',
  'group-deadline': '{count} left (deadline)',
  'group-maxNew': '{count} left (max-new)',
  'group-cancelled': '{count} left (cancelled)',
  'group-stopped': '{count} left (the store stopped the run)',
  'group-hostPaused': '{count} left (host paused)',
  'group-dryRun': '{count} to fetch',
  'group-missing': '{count} missing',
  'group-failedBefore': '{count} failed before',

  // The step summary.
  'summary-suspects':
    '{count} stored {count|image stays|images stay} in place of a suspect answer (refresh-suspect)',
  'summary-facts':
    '{seconds} s, {size} written to {destination}, {origins} {origins|request|requests} to image hosts and {store} to the store',
  'summary-images': 'New images',
  'summary-images-more': 'and {count} more',
  'summary-not-kept': 'Not kept',
  'summary-missing': 'Missing in the store',
  'summary-failed-before': 'Failed before, and not requested in this run: {count}',
  'summary-accepted': 'Accepted as missing: {count}',
  'summary-expired': 'Expired before their turn: {count}',
  'summary-host-paused': 'Left, because their hosts asked for a pause: {count}',
  'summary-hosts': '{count} {count|host|hosts}',
  'summary-hosts-more': 'and {count} more hosts',
  'summary-reason': '**{reason}** × {count}. {advice}',
  'summary-reason-example': '**{reason}** × {count}. {advice} For example: {example}',
  'summary-reasons-more': 'and {count} more for other reasons',
  'summary-no-host': 'no host',
  'summary-failed': 'Failed:',
  'summary-rewritten': 'Lists rewritten',
  'summary-foreign': 'Not in the store, so unchanged in the lists',
  'summary-lists': 'Lists that failed, were cut or have no image: {count}',
  'summary-lists-head': 'List | Images | What is wrong',
  'summary-overlooked': 'Addresses that end like an image, where none is read: {count}',
  'summary-more': 'and {count} more',

  // The meaning of each reason of a result and what to do: one or two sentences per group of images.
  'reason-url-invalid': 'The entry in the list is not a URL. Write one absolute http(s) URL per line.',
  'reason-no-url': 'The record has no image: its URL is missing, null or empty.',
  'reason-bytes-invalid':
    'The record has no usable bytes. In a program give a `Uint8Array`, in JSON Lines base64 in the field that `bytes-field` names.',
  'reason-bytes-differ':
    'The image of an earlier record has the same URL or id and other bytes. Give each image a URL or an id of its own.',
  'reason-scheme-not-allowed': 'Only http and https URLs are fetched.',
  'reason-url-credentials':
    'The URL holds a user name or password. Give it to its host as a header, in `host-rules`.',
  'reason-url-too-long': 'The URL is longer than servers take.',
  'reason-port-not-allowed': 'The URL names a port that the web does not use.',
  'reason-address-refused':
    'The host leads to an address that is not public. If it is one of yours, name it in `allow-addresses`.',
  'reason-key-invalid': 'No object key can be made: look at `key` and at the fields of the record.',
  'reason-unreachable':
    'The host could not be reached. If it is up and your proxy is needed, set `origin-proxy`; else the next run tries again.',
  'reason-slow':
    'The host took too long. Raise `timeout`, or lower `per-host-concurrency`; the next run tries again.',
  'reason-broken-answer': 'The answer was cut short or cannot be read. The next run tries again.',
  'reason-too-large': 'Larger than `max-bytes` allows.',
  'reason-too-small': 'Smaller than `min-side` asks for.',
  'reason-empty': 'The host answered without a single byte.',
  'reason-redirects': 'The redirects go round in a circle, or lead nowhere.',
  'reason-http-401': 'The host wants a login. Set the login in `host-rules`.',
  'reason-http-403':
    'The host refuses. If a browser shows the image, it wants another Referer or user agent: set it in `host-rules`.',
  'reason-http-404': 'The image is gone. It is requested again less and less often.',
  'reason-http-429': 'The host asks for fewer requests: raise `per-host-delay`.',
  'reason-http-4xx': 'The host refuses this URL.',
  'reason-http-5xx': 'The host has a fault of its own. The next run tries again.',
  'reason-paused': 'The host asked for a long pause; its images are left for a later run.',
  'reason-html-instead':
    'A web page came in place of the image, often a login or a challenge. Look at the URL in a browser. If it is a page, feed or sitemap whose images you want, name it in `urls-from`.',
  'reason-not-an-image': 'The bytes are not an image.',
  'reason-type-not-allowed':
    'An image of a type that is not kept. Name the type in `allow-types` to keep it.',
  'reason-placeholder': 'A picture that says that the image is gone.',
  'reason-opted-out': 'The answer asks that the image is not taken, and `respect-robots-tag` is set.',
  'reason-image-incomplete': 'The file ends before its image does. Another run may get it whole.',
  'reason-store': 'The store refused. The sentence says what to change.',
  'reason-key-collision':
    'Another image has the key already. Name a changing parameter in `drop-parameters`, put a digest into `key`, or choose `on-collision`.',
  'reason-cancelled': 'Not tried: the run ended first.',
  'reason-url-expired':
    'The link expired before its turn, so it was not requested. Make the list again and run this step right after.',
  'reason-failed-before': 'It failed lastingly before, and is requested again less and less often.',
  'reason-missing':
    'The stored image is missing, and none of the URLs that it came from gives its bytes today. Run `check`.',
  'reason-accepted': 'The stored image is missing, and a `check` with `accept-missing` has accepted that.',
  'reason-disk-full':
    'The temporary folder has no room for this file. Free some space; the next run tries again.',
  'reason-machine-fault': 'A fault of this machine ended the run: the sentence says which.',
  'reason-other': 'See the sentence.',

  // Problems of lists that are rewritten with the stored images.
  'rewrite-changed': '{name} has changed since it was read.',
  'rewrite-changed-fix': 'Run again when no other program writes to it.',
  'rewrite-no-file': '{path} is not a regular file.',
  'rewrite-no-file-fix': 'Name another file in rewrite-to.',
  'rewrite-read-only': '{path} is read-only.',
  'rewrite-read-only-fix': 'Give its owner the right to write to it, or name another place in rewrite-to.',
  'place-line': 'line {line}',

  // Texts of the gallery.
  'gallery-title': 'Images of {place}',
  'gallery-written': '{bytes} written in {seconds} s',
  'gallery-new': 'New',
  'gallery-known': 'Known before',
  'gallery-missing': 'Not in the store',
  'gallery-none': 'There are no images in this run.',
  'gallery-nothing-fits': 'No image matches. Change or clear the filters.',
  'gallery-unseen':
    'None of the images can be shown: the bucket may be private, or its public address may be another one. They are stored all the same. To see them, let anyone read the path of the images by a bucket policy (but not the manifest; set alarms for costs first), or set public-url-base to a CDN that may read it.',
  'gallery-no-script':
    'Filters, sorting and the larger view need JavaScript; past 1,000 images the pictures do, too.',
  'gallery-filters': 'Filters',
  'gallery-search': 'Search',
  'gallery-search-hint': 'Key, URL or page',
  'gallery-host': 'Host',
  'gallery-outcome': 'Outcome',
  'gallery-type': 'Type',
  'gallery-sort': 'Sort',
  'gallery-all': 'all',
  'gallery-listed': 'as listed',
  'gallery-largest': 'largest first',
  'gallery-smallest': 'smallest first',
  'gallery-pixels': 'most pixels first',
  'gallery-by-key': 'by key',
  'gallery-shown': '{shown} of {all} images',
  'gallery-more': 'Show more',
  'gallery-copied': 'Copied',
  'gallery-copy-key': 'Copy key',
  'gallery-copy-url': 'Copy URL',
  'gallery-previous': 'Previous',
  'gallery-next': 'Next',
  'gallery-close': 'Close',
  'gallery-larger': 'Larger view',
  'gallery-source': 'Source',
  'gallery-page': 'Found on',

  // What to do about images that are not in the store, by groups of reasons.
  'gallery-advice-gone':
    'The image is gone from its host. You need do nothing: it is requested again less and less often.',
  'gallery-advice-refused':
    'The host wants something else of a visitor: another Referer or agent, or a login. Set it for this host in host-rules.',
  'gallery-advice-address':
    'The URL cannot or may not be fetched. Correct it in the list, or allow it with allow-addresses.',
  'gallery-advice-content':
    'The response is not an image that may be kept. See allow-types, max-bytes and the smallest sizes.',
  'gallery-advice-broken': 'The image did not arrive whole. The next run tries it again.',
  'gallery-advice-network':
    'The host could not be reached, or was too slow. The next run tries it again; see timeout and retries.',
  'gallery-advice-store':
    'The store refused. The sentence beside each image says why, and `doctor` checks every right.',
  'gallery-advice-key': 'The key is invalid, or a different image has it. See key and on-collision.',
  'gallery-advice-expired': 'The link has expired. Make the list again and run this step right after.',
  'gallery-advice-later': 'This was not tried in this run. The next run tries it.',
  'gallery-advice-fault': 'This should not happen: please report it with the line of the results file.',

  // A run as a whole: what is lost, left or planned.
  'run-cancelled': 'the run was cancelled with {count} of {total} images not tried',
  'run-cut': 'the run was cancelled before the list ended',
  'run-failed': '{count} of {total} {total|image|images} failed or {count|was|were} refused',
  'run-nothing-kept': '{total} of {total} {total|image is|images are} not in the store',
  'run-lost-and-failed': '{lost} (fail-on: {rule})',
  'run-most-lost': '{lost} of {tried} images that were requested or refused were not kept',
  'run-most-lost-counts': '{first}; {counts}',
  'run-left-over': '{left} of {total} {total|image|images} {left|is|are} left for the next run',
  'run-objects-missing':
    '{missing} of {total} {total|image|images} {missing|has|have} no key, because {missing|its object is|their objects are} missing in the store: see check',
  'dry-run-total': 'dry run of {counts}; nothing was written',
  'dry-run-new': '{count} to fetch',
  'dry-run-known': '{count} known',
  'dry-run-failedBefore': '{count} failed before',
  'dry-run-refused': '{count} refused',

  // Files that a run writes.
  'file-unwritable': '{setting} {name} cannot be written: {cause}',
  'file-runs': '{setting} {name} {flaw}; choose another path',
  'file-link':
    '{setting} {name} is, or lies below, a symbolic link that leaves the workspace; choose another path',
  'results-unwritable': '{setting} cannot be written: {cause}',

  'nothing-to-do': 'nothing to do',

  'outputs-left-empty':
    'left empty, because each is larger than {most} bytes: {lists}; read the file that the output results-file names',
  'outputs-list-count': '{name} ({count})',

  'lists-unread':
    '{count} {count|list|lists} could not be read; the last lines of the results name each with its reason',
  overlooked:
    '{count} {count|address|addresses} in the lists {count|ends|end} like an image and {count|stands|stand} where no image is read; {count|it stays|they stay} as written: {places}',
} as const
