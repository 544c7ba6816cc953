/** Problems of lists that are rewritten with the stored images. */
export const REWRITE_ENGLISH = {
  'rewrite-no-header':
    'a file without header has no names for columns beside the URL; use rewrite-mode: replace',
  'rewrite-no-member':
    'no named member holds the URL, so that nothing can be added beside it; use rewrite-mode: replace',
  'rewrite-foreign-member':
    "the member '{member}' beside the URL was not written by a run; choose another rewrite-suffix",
  'rewrite-foreign-column': "the column '{column}' was not written by a run; choose another rewrite-suffix",
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
  'rewrite-lost':
    '{count} links in a row lead to objects that the store has lost, so no list is written: run check, which says what is missing and what brings it back',
  'rewrite-unreadable':
    "No list was rewritten: {url} answers {status} to a reader without credentials. Set public-url-base to an address that anyone can read, or make the bucket's objects public.",
  'rewrite-unreadable-base':
    'No list was rewritten: {url} answers {status} to a reader without credentials. Correct public-url-base, or set rewrite-check: false if your readers have access in another way.',
  'rewrite-unchecked':
    'Whether readers can open {url} is unknown ({cause}); the lists are rewritten all the same.',
  'rewrite-check-status': 'it answered {status}',
  'rewrite-check-cancelled': 'the run was cancelled before it answered',
  'rewrite-moved':
    'Images of {count} {count|link|links} below {start} were fetched, and these links end with the keys of their images. If that is an earlier address of this destination, add it to former-public-url-bases: such links are rewritten without a request.',
  'rewrite-source-add':
    'rewrite-link: source puts the original addresses in the place of links, and rewrite-mode: add writes none there; leave rewrite-mode out. What add wrote beside a URL is the member or the columns NAME{suffix}: delete them',
  'rewrite-source-memory':
    'rewrite-link: source reads the original addresses from the memory, and manifest is off; leave manifest out',
  'rewrite-source-web':
    'rewrite-link: source puts links of files back, and lists of urls-from have none that a run wrote; leave urls-from out',
  'undo-unread': 'No link is put back: the original addresses are in the memory, which could not be read.',
  'undo-part-unread':
    'A part of the memory cannot be read, and it may know the original addresses of the {count} {count|link that stays|links that stay}.',
  'undo-none':
    'No list has a link to a stored image, so nothing is put back. Links below an earlier public-url-base count where former-public-url-bases names it.',
  'undo-added':
    'No link of {lists} is put back. If rewrite-mode: add wrote into them, delete the member or the columns NAME{suffix}.',
  'undo-no-source': 'the memory knows no source of this image, so the link stays',
  'undo-left':
    '{count} {count|link stays, because the memory knows no source of its image|links stay, because the memory knows no source of their images}: {places}',
  'undo-several':
    '{count} {count|image has|images have} several sources; the links got the one that was stored first.',
  'undo-signed':
    '{count} {count|source|sources} had a signature or an expiry, which the memory does not keep, and may not open.',
  'site-base':
    'The images lie in the static folder of a site of {generator}: links begin with {base}, as {config} says. Set public-url-base or rewrite-link for other links.',
  'site-base-unknown':
    "The destination '{folder}' lies in the static folder of a site of {generator}, and {config} does not show the base of its URLs. Add two lines: public-url-base: /BASE/…/ with the path of that folder on the site, and manifest-at: {at}.",
  'site-memory':
    "{generator} publishes the memory of this step with the site, in '{memory}'. Set manifest-at: {at}, and keep that folder with git add {at}.",
  'site-unpublished':
    "By {config}, {generator} does not publish the folder '{folder}', so the site would show none of these images. Write destination: file:./{right}, or set public-url-base if the folder is published in another way.",
  'rewrite-failed': '{name} was not rewritten: {cause}',
  'rewrite-gzip-diff': '{name} would change; the difference of a .gz file is not shown',
  'place-line': 'line {line}',
} as const
