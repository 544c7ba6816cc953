/** Sentences of a run: its options, its notices and its end. */
export const ENGLISH = {
  // Problems of option values. Texts named `rule-…` are used within `needed` of all jobs.
  'metadata-too-large': 'metadata has {size} bytes once encoded; {store} allows {most} per object',
  'records-option': 'persistRecords takes no option {name}: its list are the records, which it returns',
  'records-link': 'rewriteLink is {value}: persistRecords writes url or key',
  'records-kind': 'persistRecords needs an array, an iterable or an object of records, not {kind}',
  'records-map': 'persistRecords needs records, and a Map has entries: give [...map.values()]',
  'records-large': 'the records are too large or too deep to be read',
  'link-types-not-allowed':
    'link-types has {types}, which allow-types lacks; add it there, or leave it out here',
  'rule-one-line': 'one line without control characters',
  'exclude-all':
    '`exclude` leaves nothing of the lists, which have {count} {count|image|images}: look at its globs',
  'rule-glob-closed': "a glob in which each bracket and brace is closed (not '{pattern}')",
  'rule-url-glob': "a glob of whole URLs such as '**/avatars/**' (not '{pattern}')",
  'rule-variant':
    'a name of a-z, 0-9 and -, other than key, url, width and height, and a suffix without spaces, such as thumb: ?x-oss-process=style/thumb (number {line} breaks this),',
  'rule-other-header': 'a header other than {name}, which the connection sets itself,',
  'rule-header-value': 'a value of {name} in printable Latin-1',
  'rule-header-line': 'one line of printable Latin-1',
  'rule-referer': 'auto, none, origin or an http(s) URL',
  'rule-public-base':
    'an http(s) URL without query, such as https://img.example.com/, or a path such as /img/,',
  'rule-fail-on': 'any, all, none or a share such as 25%',
  'rule-shard': 'k/n such as 2/4, with k from 1 to n and n up to {most},',
  'rule-web-page': 'an http(s) URL without a login, such as https://example.com/blog/,',
  'rule-types-and-groups': 'a list out of the groups {groups} and the types {types}',
  'host-rules-hidden': '(not shown)',
  'host-rules-twice': '{name} is there twice: one rule for each pattern is needed',
  'host-rules-unknown': '{name} has an unknown field {field}: {meant}',
  'host-rules-meant': 'did you mean {field}?',
  'host-rules-field': '{name} {field}: {rule}',
  'host-rules-value': '{name} {field} is {value}: {rule}',
  'rule-host-rules': 'a map from host to rule (`img.example.com:` and below it, indented, `concurrency: 2`)',
  'rule-host-pattern': 'a host without scheme, port and path, such as example.com or *.example.com,',
  'rule-some-field': 'at least one of {fields}',
  'rule-single-value': 'a single value',
  'rule-host-referer': 'none, origin or an http(s) URL',
  'rule-host-header': 'a line of printable Latin-1',
  'rule-header-map': 'a map from name to value',
  'rule-parameters': 'names such as token, or beginnings such as x-amz-*,',

  // Mistakes in calls of the library.
  'store-and-destination': 'store and destination are two places; leave one of them out',
  'own-store-uploads': 'a custom store gets no encryption and no tags from a run; leave out {names}',

  // A run as a whole: its notices, its untried images, its end.
  'run-same-files': '{first} and {second} are both {path}; name another one',
  'run-metadata-address':
    "allow-addresses opens {address}, where clouds hand out a machine's credentials, to every URL and every redirect",
  'run-same-bytes':
    '{count} of {total} URLs of {host} gave the same bytes (sha256 {sha256}): it may be a placeholder in place of the images',
  'run-refresh-suspect':
    'refresh-suspect: {count} stored {count|image stays|images stay} as before, because {hosts} gave the same new picture for several images; the third such answer in a row is believed',
  'run-rotating':
    '{host}: {known} of {total} fetched images were stored before, under other URLs; if the values of {names} change from run to run and do not select the image: `host-rules` with `drop-parameters: [{names}]` for this host',
  'run-rate-limited': '{rate} ({setting} {requests})',
  'run-limited':
    '{counts}; {setting} ({requests} at once) set the pace at {host}: raise it where the host allows more',
  'untried-cancelled': 'not tried: the run was cancelled',
  'untried-max-new': 'not fetched: the run has stored {most} {most|object|objects} (max-new)',
  'untried-deadline': 'not tried: the deadline of {time} was reached',
  'untried-deadline-store':
    'not tried: the deadline of {time} was reached while the run waited for the store',
  'cut-deadline': 'begun and not finished: the deadline of {time} was reached',
  'cut-deadline-far': '{reached}; {size} came in {elapsed} ({rate} MiB/s)',
  'cut-deadline-need': '{far}, and the whole file needs {time}',
  'cut-deadline-files':
    '{count} {count|file needs|files need} longer than the deadline of {time} ({host}: {size} in {elapsed})',
  'cut-deadline-fix': '{problem}; set a longer `deadline`, or a lower `max-media-bytes`',
  'cut-size': '{done} MiB',
  'cut-size-of': '{done} of {total} MiB',
  'untried-because': 'not tried: the store stopped the run',
  'url-expired': 'the link expired at {time}: make the list again and run this step right after',
  'run-expired':
    '{count} of {total} links expired before their turn: make the list again and run this step right after; an image that is stored is not requested again',
  'run-expired-id':
    '{sentence} if it is known by its URL: where that changes at every export, name the image in `id-field`',
  'dry-run': 'dry run: nothing was fetched',
  'image-challenge': 'a {challenge} instead of an image',
  'image-placeholder': '{name}, not the image itself',

  // Lists that are rewritten with the stored images.
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
  'rewrite-leaves-workspace': "rewrite-to: '{path}' lies outside the workspace",
  'rewrite-executed': "rewrite-to: the new place of '{name}' {why}",
  'rewrite-unwritable': "rewrite-to: '{path}' is not a file that this user may write",
  'rewrite-no-add':
    "rewrite-mode: add does not work in '{name}', where only the URL itself can be replaced; leave rewrite-mode out, or use replace",
  'rewrite-missing':
    '{count} links in a row lead to missing objects, so no list is written: run check, which says what is missing and what puts it back',
  'rewrite-unreadable':
    'No list was rewritten: {url} answers {status} to a reader without credentials. Set public-url-base to an address that anyone can read, or let anyone read the path of the images by a bucket policy (but not the manifest; set alarms for costs first).',
  'rewrite-unreadable-base':
    'No list was rewritten: {url} answers {status} to a reader without credentials. Correct public-url-base; if your readers have access in another way, write it as a path, such as /img/.',
  'rewrite-unreadable-referer':
    'If the address has a Referer whitelist, add this line to host-rules, with a page of your site: {rule}',
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
  'site-links':
    "'{folder}' lies below {config} of a site generator, so links to its images depend on the site. Set public-url-base to the path of that folder on the site, such as /images/, or rewrite-link: path for relative links.",
  'site-manifest':
    "The site of {config} may publish the manifest of this step, in '{manifest}'. Set manifest-at: {at}, and keep that folder with git add {at}.",
  'rewrite-kept': '{path} stays as it is: {name} has no image or ends early, and the written copy has images',
  'rewrite-failed': '{name} was not rewritten: {cause}',
  'rewrite-would-change': '{path} would change in {count} {count|place|places}',
  'rewrite-would-change-all':
    'dry run: {lists} {lists|list|lists} would change, in {places} {places|place|places}; no list was written',

  'web-list-failed': '{address} could not be read: {message}',
  'web-list-cut': '{address} was read in part: {message}',
  'web-none-read': 'none of the lists could be read: {count} {count|list|lists} failed',
  'web-too-large': 'it has more than the 64 MiB that a list may have',
  'web-many-bytes': 'the lists before it already have the 1 GiB that all lists of a run may have, unpacked',
  'web-deadline':
    'lists are fetched for a third of the deadline of {time}, and read for a half: the rest is for images',
  'web-page-instead': 'an HTML page instead of a list',
  'web-page-titled': 'an HTML page instead of a list: "{title}"',
  'web-page-challenge': 'a {challenge} instead of a list',
  'web-page-fix': 'if the address is a page, set list-format: html',
  'web-page-password':
    '{name} has a password field: if the images are those of a login page, the list needs from-headers',
  'web-no-list':
    'it is no list and no page that can be read: {what}. Images come from HTML, feeds, sitemaps, JSON, JSON Lines, CSV, TSV and text; list-format names the format',
  'web-no-type': 'no Content-Type',
  'web-not-gzip': 'it begins like gzip and is no whole gzip of at most 64 MiB ({code})',
  'web-cut-gzip': 'the gzip ends early; what it holds before that is read',
  'web-index-in-index': 'this sitemap, which an index names, is an index itself',
  'web-many-sitemaps': 'this index names {count} {count|sitemap|sitemaps}; at most {most} are read',
  'web-target-taken': '{name} leads to the file or the folder of another address and is not written',
  'web-not-utf8': '{name} is not in UTF-8, so the page is not written',
  'web-headers-idle': 'from-headers has no effect without urls-from',
  'headers-credential':
    'headers has {name}, and headers goes to every host that a list names: write it into host-rules, for its host alone, as {rule}',
  'web-headers-file':
    'urls-from of a config-file gets no from-headers: write both into the step, or as flags',
  'web-headers-open': 'urls-from has {address}, and from-headers goes to another machine over https: alone',
  'web-headers-origins': 'from-headers goes to one origin, and urls-from names {count}: take a step for each',
  'web-targets-equal':
    'urls-from: {name} would be written to the file of another address; take a step for each',
  'web-targets-nested':
    'urls-from: {name} and another address need one name as a file and as a folder; take a step for each',
  'web-address-host': 'not an absolute URL; write {meant}',
  'web-address-file': 'not an absolute URL; a file belongs in urls-file',
  'web-address-login': 'the URL holds a user name or password; use the input `from-headers` instead',

  'key-collision': 'a different image already has the key {key}',
  'key-collision-with': 'the key {key} belongs to a different image: {url}',
  'key-collision-fix':
    'If a changing parameter of one image is the cause, name it in `drop-parameters` of `host-rules`; else put {variable} into `key`, or choose `on-collision`.',

  // What the manifest knows of an image.
  'gone-since': 'gone since {since} ({cause}, tried {times})',
  'refused-since': 'not kept since {since} ({cause}, tried {times})',
  'tried-again-at':
    '{known}; not tried again before {next}; to try now, set {setting} to 0s, or give a failed-file that you kept as urls-file',
  'manifest-off-forgets':
    'manifest is off: this run remembers nothing. Images that wait after a failure still wait in later runs, even if this run stores them; to try them now, set {setting} to 0s with manifest: on',
  'tried-once': 'once',
  'tried-times': '{tries} times',
  'stored-image-stays': 'not checked again, the stored image stays: {why}',
  'refresh-suspect':
    'refresh-suspect: {host} gives the same new picture for several images, so the stored image stays',
  'missing-image': 'the stored image is missing',
  'missing-other-bytes': '{host} gives other bytes today',
  'object-missing': '{why}. Its object {key} is missing in the store.',
  'object-unlisted':
    '{why}. A listing of the store lacks its object {key}. This is not proven yet: the next run looks again.',
  'loss-accepted':
    'its object {key} is missing, which was accepted on {since}; to fetch it again, set {setting} to 0s, or give a failed-file that you kept as urls-file',
  'known-missing':
    '{gone} of {looked} known images that were looked at {gone|was|were} gone from the store: {again} {again|is|are} stored again, {left} {left|is|are} still missing. Run check: it says what is missing, and what puts it back.',
  'known-restored':
    '{gone} of {looked} known images that were looked at {gone|was|were} gone from the store, and {gone|is|are} stored again',
  'folder-without-known':
    'the destination has none of the known images that this list names, so nothing was requested: its disk may not be mounted. Run check if they should be there, set manifest: off if they are moved away after each run, or delete the folder of manifest-at if the images are to be stored anew',
  'folder-emptied':
    'All {count} known images of this list were missing in the destination, and are requested again. A folder is a store and no inbox: set manifest: off if images are moved away after each run.',
  'known-other-size':
    '{count} of {looked} known images that were looked at {count|has|have} another size in the store than when {count|it was|they were} stored, such as {keys}. Run check, which names what is damaged; docs/check.md has the ways back.',
  'object-other-size':
    'its object {key} has {size} {size|byte|bytes} in the store and had {stored} when it was stored: run check, which names what is damaged; docs/check.md has the ways back',
  'look-denied':
    'the store does not say whether an object is missing: grant s3:ListBucket on the bucket, so that a run finds missing objects',
  'host-fails':
    '{failed} of {tried} URLs of {host} failed, although the manifest holds {before} {before|image|images} from there; the host may have begun to refuse these requests: see the reasons, and try a referer or fewer requests in host-rules',
  'manifest-at-bucket':
    'manifest-at is {at}: only the manifest of a folder can be in another folder; the manifest of a bucket is in the bucket, below the prefix',
  'manifest-at-url': 'manifest-at is {at}: must be a folder, such as .cache/persist-images',

  'progress-done': '{done} of {total} images',
  'progress-waiting': 'waiting for the store',
  'progress-rate': '{rate}/s',
  'progress-time-left': '{time} left',
  'progress-failed': '{count} failed',
  'progress-trouble': '{count} failed ({hosts})',
  'progress-large': '{host}: {done} of {total} MiB',
  'progress-large-open': '{host}: {done} MiB',
  'progress-slowest': 'slowest: {host} {time}',
  'progress-reached': '{count} {count|object|objects}, {size} MiB so far',
} as const
