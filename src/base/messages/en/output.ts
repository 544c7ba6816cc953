/** What became of the images: the step summary, reasons, rewritten lists, the gallery. */
export const OUTPUT_ENGLISH = {
  // The step summary.
  'summary-new': '{count} new {count|image|images} in {destination}',
  'summary-known': '{count} known',
  'summary-lost': '{count} not kept',
  'summary-lost-before':
    '{count} not kept: {fresh} requested or refused in this run, {resting} that failed before',
  'summary-missing': '{count} missing in the store',
  'summary-restored': '{count} that {count|was|were} missing {count|is|are} stored again',
  'summary-suspects':
    '{count} stored {count|image stays|images stay} in place of a suspect answer (refresh-suspect)',
  'summary-left': '{count} left for the next run',
  'summary-no-url': '{count} without a URL',
  'summary-facts':
    '{seconds} s, {size} written, {origins} {origins|request|requests} to image hosts and {store} to the store',
  'summary-images': 'New images',
  'summary-images-more': 'and {count} more',
  'summary-fresh': 'Not kept',
  'summary-resting': 'Not kept before, and not requested again yet: {count}',
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
  'reason-no-url': 'The record has no image: its URL is null or empty.',
  'reason-bytes-invalid':
    'The record has no usable bytes. In a program give a `Uint8Array`, in JSON Lines base64 in the field that `bytes-field` names.',
  'reason-bytes-differ':
    'An earlier record of the list has other bytes for the same URL. Give each image a URL or an id of its own.',
  'reason-scheme-not-allowed': 'Only http and https URLs are fetched.',
  'reason-url-credentials': 'The URL holds a user name or password. Give it as a header, in `headers`.',
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
  'reason-http-401': 'The host wants a login. Set the login in `headers` or in `host-rules`.',
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
    'Another image has the key already. Choose `on-collision`, or a `key` that holds a digest of the bytes.',
  'reason-cancelled': 'Not tried: the run ended first.',
  'reason-url-expired':
    'The link expired before its turn, so it was not requested. Make the list again and run this step right after.',
  'reason-failed-before':
    'Not requested in this run: it failed lastingly before, and is requested again less and less often.',
  'reason-missing':
    'The stored image is missing, and none of the URLs that it came from gives its bytes today. Run `check`.',
  'reason-accepted': 'The stored image is missing, and a `check` with `accept-missing` has accepted that.',
  'reason-disk-full':
    'The temporary folder has no room for this file. Free some space; the next run tries again.',
  'reason-machine-fault': 'A fault of this machine ended the run: the sentence says which.',
  'reason-other': 'See the sentence.',

  // Problems of lists that are rewritten with the stored images.
  'rewrite-no-header':
    'a file without header has no names for columns beside the URL; use rewrite-mode: replace',
  'rewrite-no-member':
    'no named member holds the URL, so that nothing can be added beside it; use rewrite-mode: replace',
  'rewrite-foreign-member':
    "the member '{member}' beside the URL was not written by a run; rename it in the list",
  'rewrite-foreign-column': "the column '{column}' was not written by a run; rename it in the list",
  'rewrite-utf16': '{name} is UTF-16, which is not rewritten; save it as UTF-8',
  'page-too-long': '{name} is longer than the {most} characters that are read of a page',
  'page-too-wide':
    'the page has more than {most} paragraphs, cells, links and tags (a link or tag counts twice)',
  'page-fails': 'its reader gave up ({cause})',
  'page-left': '{fault}; the page is not read and stays as it is',
  'matter-unclosed': "the front matter that begins with '{fence}' has no end",
  'matter-broken': 'the front matter is not {kind} there ({code})',
  'matter-not-json': 'the front matter is not JSON there',
  'matter-aliases': 'the front matter refers to itself too often',
  'matter-too-long':
    'the front matter has more than {bytes} bytes, or more than {parts} lines and marks such as : and -',
  'matter-left': '{fault}; its images are left as they are',
  'markdown-too-deep':
    'more than {most} quotes, lists and items inside one another: the deeper ones are read as text',
  'rewrite-changed': '{name} has changed since it was read.',
  'rewrite-changed-fix': 'Run again when no other program writes to it.',
  'rewrite-no-file': '{path} is not a regular file.',
  'rewrite-no-file-fix': 'Name another file in rewrite-to.',
  'rewrite-read-only': '{path} is read-only.',
  'rewrite-read-only-fix': 'Give its owner the right to write to it, or name another place in rewrite-to.',
  'rewrite-no-target':
    '{input} is set, but rewrite-to is not: name a folder such as out/, a file, or in-place',
  'rewrite-web-folder':
    'rewrite-to: lists of urls-from can only be written below a folder; write one that ends in /, such as out/',
  'rewrite-srcset':
    'srcset is "largest", and rewrite-to needs every image of an element: leave out one of the two',
  'rewrite-no-list': 'rewrite-to writes lists that are files, and urls-file names none',
  'rewrite-path-needs-folder':
    'rewrite-link: path leads to files, and the destination is no folder; use url or key',
  'rewrite-url-needs-base':
    'rewrite-link: url needs public-url-base here, since files of a folder have no public URL; set that, or use path or key',
  'rewrite-bare-word':
    "rewrite-to is {value}: write in-place to change the lists themselves, a folder with '/' at its end such as out/, or a file with its ending",
  'rewrite-one-file': "rewrite-to names one file for {count} lists; name a folder, with '/' at its end",
  'rewrite-outside':
    "rewrite-to: '{name}' lies outside the working directory, and can only be rewritten with rewrite-to: in-place",
  'rewrite-itself':
    "rewrite-to leads to the list '{name}' itself; write rewrite-to: in-place if that is meant",
  'rewrite-only-own':
    "'{pattern}' finds only files in the folder of rewrite-to; to rewrite the lists themselves, write rewrite-to: in-place",
  'rewrite-leaves-workspace': "rewrite-to: '{path}' lies outside the workspace",
  'rewrite-executed': "rewrite-to: the new place of '{name}' {why}",
  'rewrite-unwritable': "rewrite-to: '{path}' is not a file that this user may write",
  'rewrite-no-add':
    "rewrite-mode: add does not work in '{name}', where only the URL itself can be replaced; leave rewrite-mode out, or use replace",
  'rewrite-missing':
    '{count} links in a row lead to objects that the store has lost, so no list is written: run check, which says what is missing and what brings it back',
  'rewrite-unreadable':
    'No list was rewritten: {url} answers {status} to a reader without credentials. Set public-url-base to an address that anyone can read, or let anyone read the path of the images by a bucket policy (but not the manifest; set alarms for costs first).',
  'rewrite-unreadable-base':
    'No list was rewritten: {url} answers {status} to a reader without credentials. Correct public-url-base; if your readers have access in another way, write it as a path, such as /img/.',
  'rewrite-unchecked':
    'Whether readers can open {url} is unknown ({cause}); the lists are rewritten all the same.',
  'rewrite-check-status': 'it answered {status}',
  'rewrite-check-cancelled': 'the run was cancelled before it answered',
  'rewrite-moved':
    'Images of {count} {count|link|links} below {start} were fetched, and these links end with the keys of their images. If that is an earlier address of this destination, add it to former-public-url-bases: such links are rewritten without a request.',
  'rewrite-origin-add':
    'rewrite-link: origin puts the original addresses in the place of links, and rewrite-mode: add writes none there; leave rewrite-mode out. What add wrote beside a URL is the member or the columns NAME{suffix}: delete them',
  'rewrite-origin-manifest':
    'rewrite-link: origin reads the original addresses from the manifest, and manifest is off; leave manifest out',
  'rewrite-origin-web':
    'rewrite-link: origin puts links of files back, and lists of urls-from have none that a run wrote; leave urls-from out',
  'undo-unread': 'No link is put back: the original addresses are in the manifest, which could not be read.',
  'undo-part-unread':
    'A part of the manifest cannot be read, and it may know the original addresses of the {count} {count|link that stays|links that stay}.',
  'undo-none':
    'No list has a link to a stored image, so nothing is put back. Links below an earlier public-url-base count where former-public-url-bases names it.',
  'undo-added':
    'No link of {lists} is put back. If rewrite-mode: add wrote into them, delete the member or the columns NAME{suffix}.',
  'undo-no-source': 'the manifest knows no source of this image, so the link stays',
  'undo-left':
    '{count} {count|link stays, because the manifest knows no source of its image|links stay, because the manifest knows no source of their images}: {places}',
  'undo-several':
    '{count} {count|image has|images have} several sources; the links got the one that was stored first.',
  'undo-signed':
    '{count} {count|source|sources} had a signature or an expiry, which the manifest does not keep, and may not open.',
  'site-base':
    'The images lie in the static folder of a site of {generator}: links begin with {base}, as {config} says. Set public-url-base or rewrite-link for other links.',
  'site-base-unknown':
    "The destination '{folder}' lies in the static folder of a site of {generator}, and {config} does not show the base of its URLs. Add two lines: public-url-base: /BASE/…/ with the path of that folder on the site, and manifest-at: {at}.",
  'site-manifest':
    "{generator} publishes the manifest of this step with the site, in '{manifest}'. Set manifest-at: {at}, and keep that folder with git add {at}.",
  'site-unpublished':
    "By {config}, {generator} does not publish the folder '{folder}', so the site would show none of these images. Write destination: file:./{right}, or set public-url-base if the folder is published in another way.",
  'rewrite-kept': '{path} stays as it is: {name} has no image or ends early, and the written copy has images',
  'rewrite-failed': '{name} was not rewritten: {cause}',
  'rewrite-gzip-diff': '{name} would change; the difference of a .gz file is not shown',
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
} as const
