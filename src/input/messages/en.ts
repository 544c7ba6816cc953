/** Sentences about lists: where they are, what is in them, and images that they name. */
export const ENGLISH = {
  'web-no-image': 'no image',
  'web-no-image-pages':
    'it names {count} {count|page|pages} and no image; urls-from reads the pages if you list them',
  'web-no-image-title': 'no image; the title of the page: "{title}"',
  'web-many-characters':
    'its addresses, made absolute, have more than 64 MiB of characters together: it is read up to there',
  'web-further-page':
    'the first of several pages: only this one is read. To read all, let a step loop over the pages and write a file for urls-file',
  'list-line': '{name}, line {line}',
  'list-not-utf8': '{name} is not UTF-8; save it as UTF-8',
  'list-nul-bytes': '{name} is not UTF-8 text (it holds NUL bytes); save it as UTF-8',
  'list-not-gzip': '{name} is not a whole gzip file ({code})',
  'list-unreadable': '{name} cannot be read ({code})',
  'line-too-long': 'the line is longer than {most} characters',
  'line-not-utf8': 'the line is not UTF-8 text',
  'line-not-json': 'the line is not JSON (column {column})',
  'json-broken': '{name}, line {line}, column {column}: the text is not JSON there',
  'json-ends-early':
    '{name}, line {line}, column {column}: the text ends too early; the program that writes it failed, or has not finished',
  'json-is-page':
    '{fault}. The text is a page and no JSON: the program that writes it saved an answer without looking at its status',
  'python-print':
    '{fault}. Python wrote this with print, which is not JSON: use print(json.dumps(urls)) in place of print(urls)',
  'python-traceback':
    '{fault}. The text holds the traceback of a Python program, which failed and wrote its error into the list. Correct the program, and write the list with json.dumps',
  'line-python': 'the line is a value as Python prints it: write one URL a line, or JSON with json.dumps',
  'line-traceback':
    'the traceback of a Python program begins here: the program failed, and its error went into the list',
  'json-too-long': '{name} is longer than the {most} characters a JSON file may have; use JSON Lines',
  'json-top':
    "{name} holds {kind} at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]",
  'json-top-names':
    "{name} holds {kind} at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]; {there}",
  'json-top-images': '{sentence}; {images}',
  'json-top-keys': '{name} holds {kind} at its top: use an array of keys or records',
  'kind-null': 'null',
  'kind-object': 'an object',
  'kind-array': 'an array',
  'kind-string': 'a string',
  'kind-number': 'a number',
  'kind-boolean': 'a boolean',
  'record-too-deep': 'the record nests deeper than {most} levels',
  'record-too-wide': 'a record has more than {most} members; records belong in a list',
  'url-missing': 'is missing',
  'url-empty': 'is empty',
  'url-other-kind': 'is {kind}, not a {wanted}',
  'url-other-type': 'is of type {type}, not a {wanted}',
  'url-field-lacks': "field '{field}' {lack}",
  'bare-reference':
    'browsers read "{written}" in this address as "{decoded}"; write "&amp;{name}" if the address has an "&" there',
  'line-list-mark': "the line begins with a list mark, '{mark}': the URL alone is needed, one URL a line",
  'line-header': "'{line}' looks like a header line, not a URL; leave it out, or name the file .csv or .tsv",
  'no-urls': 'there are no image URLs in `urls` or `urls-file`',
  'no-urls-in': 'there are no image URLs in {lists}',
  'no-input':
    'neither `urls` nor `urls-file` has a value; a variable that should hold one may be empty: name image URLs or a list file',
  'no-input-step':
    "neither `urls` nor `urls-file` has a value. The input's name may be misspelt, an earlier step may have set an empty output, or GitHub dropped a job output because it held a secret.",
  'list-empty-name': '{name} (0 bytes)',
  'list-zero-bytes':
    "'{name}' has 0 bytes, so it is not a {kind} file; look at what writes it, or set `min-urls: 0` if an empty list is no mistake",
  'list-zero-unpacked':
    "'{name}' unpacks to 0 bytes, so it is not a {kind} file; look at what writes it, or set `min-urls: 0` if an empty list is no mistake",
  'images-listed': '{count} distinct {count|image|images}',
  'images-beside-excluded': '{count} distinct {count|image|images}, and {excluded} that `exclude` leaves out',
  'too-few-urls':
    'the lists have {images}, fewer than `min-urls` ({least}), so nothing was stored: look at what makes the list, or lower `min-urls`',
  'url-excluded': 'excluded by `{pattern}` (exclude)',
  'id-of-several':
    "{where}: the record gives several URLs in '{urlField}' and one id in '{field}' (id-field), which cannot tell them apart; `select` records that hold one URL and its id each",
  'bytes-other-type':
    "'bytes' is of type {type}, not a Uint8Array: wrap it, as in new Uint8Array(buffer), or leave it out",
  'bytes-no-text': "field '{field}' (bytes-field) is {kind}, not text in base64",
  'bytes-no-base64': "the text in field '{field}' (bytes-field) is not base64 ({length} characters)",
  'bytes-of-several':
    'the record gives several URLs and the bytes of one image: give each image a record of its own',
  'bytes-differ': 'the image of an earlier record has the same URL or id and other bytes',
  'bytes-and-shard':
    '`shard` and bytes in records exclude each other: each machine would need the bytes of all. Leave `shard` out, and give each machine its own list',
  'bytes-field-idle': 'bytes-field has no effect: it is for .jsonl and .ndjson, and no list is one of these',
  'id-conflict':
    'an earlier record has the same id and another file ({one}, here {other}): id-field must name what belongs to the image, such as the id of the attachment',
  'id-conflict-pair': '{first} and {second} ({one}, {other})',
  'id-conflict-list':
    'id-field gives two pictures one id: {pairs}. Name a field that belongs to the image, such as the id of the attachment, or several fields, one a line.',
  'expiry-unreadable':
    "{where}: '{value}' in '{field}' (expires-field) is not a time (RFC 3339, or Unix seconds); such values are ignored",
  'select-idle':
    'select has no effect: it looks into .json, .jsonl and the front matter of .md, and no list is one of these',
  'field-idle':
    '{input} has no effect: no list has records, which .json, .jsonl, .csv, .tsv and a JSON array have',
  'select-too-slow':
    '{name}: {input} takes too long there; name the members on the way instead of `..`, and search for less',
  'list-bomb': '{name} unpacks to more than {ratio} times its size; a list does not',
  'select-jq': "{input}: '{path}' is a filter of jq; as a JSONPath (RFC 9535) it is '{meant}'",
  'urls-name-file': '{input} holds the name of a list file, {file}: name it in `{input}-file`',
  'select-wide': "{input}: '{path}' has the full-width character '{mark}'; write its half-width form",
  'select-invalid': "{input}: '{path}' is not a JSONPath (RFC 9535): {fault}",
  'select-unfit': "{input} '{path}' matches nothing in {lists}: {there}; set {input} to what is there",
  'text-other-kind': "field '{field}' is {kind}, not a text",
  'text-too-long': 'the text is longer than the {most} characters that are read of a document',
  'text-no-path':
    "{input}: '{field}' is not a JSONPath, which .json and .jsonl need here; write '{path}' for the member of that name",
  'text-no-column': "{input}: '{field}' is a JSONPath; for .csv and .tsv write the title of a column",
  'feed-other-root':
    "{name} is not a feed: its root element is '{root}'. RSS, Atom and RDF feeds begin with rss, feed or rdf:RDF; other XML is not read",
  'feed-no-root':
    '{name} is not a feed: it has no element. RSS, Atom and RDF feeds begin with rss, feed or rdf:RDF',
  'feed-entities':
    'the DOCTYPE defines entities, which feeds do not need and a hostile one can grow without end; remove them',
  'feed-too-deep': 'more than {most} elements inside one another',
  'feed-ends-early': 'the feed ends early, inside an element; what it names before that is read',
  'there-images': '{count} image {count|URL|URLs} at {path}',
  'there-names': 'below {level} {count|is|are} {names}',
  'there-nothing': 'nothing is below {level}',
  'there-kind': '{level} is {kind}',
  'field-unfit':
    "no record of {lists} has a field '{field}' ({input}): there {count|is|are} {names}; set {input} to one of these",
  'field-unfit-empty': "no record of {lists} has a field '{field}' ({input}): the records are empty",
  'field-no-value': "no record of {lists} has a value in field '{field}' ({input})",
  'column-missing': "{name} has no column '{field}'; its first row is {cells}",
  'column-missing-input': "{name} has no column '{field}' ({input}); its first row is {cells}",
  'csv-too-wide': 'the row has {columns} columns, and at most {most} are read',
  'csv-image-urls':
    "{name}: the column 'image_urls' holds several URLs in one cell, as Scrapy writes CSV, and they cannot be separated; write JSON Lines in place of CSV, or name a column of single URLs in url-field",
  'image-urls-beside':
    "{where}: the record has 'url' and 'image_urls', and the image at 'url' is fetched; if the images are those of 'image_urls', set `url-field: image_urls`",
  'csv-semicolons': '{lists}: read with semicolons between the cells, as the header has them',
  'not-utf8-perhaps':
    '{sentence}; from its letters, {name} is perhaps not UTF-8 (but GBK, say): save it as UTF-8',
  'list-reaches-outside': "'{pattern}' reaches outside the workspace",
  'list-no-match': "'{pattern}' matches no file; `**` reaches all folders below, as in 'posts/**/*.md'",
  'list-link-outside': "'{name}' is, or lies below, a symbolic link that leaves the workspace",
  'list-outside':
    "'{name}' lies outside the workspace. A step reads files of its workspace alone: commit the list, or write it in an earlier step, and name it from there, e.g. '{file}'",
  'list-directory': "'{name}' is a directory; name its files, e.g. '{name}/*.jsonl'",
  'list-no-file': "'{name}' is not a regular file",
  'list-ending': "'{name}' has an unknown ending; known: {endings}, each also with .gz",
  'list-dangling': "'{name}' is a link to a file that does not exist",
  'list-is-url': '{url} is a URL, and no file: an image belongs in urls, and a list or a page in urls-from',
  'list-absent': "'{name}' does not exist",
  'list-absent-checkout':
    "'{name}' does not exist, and the workspace is empty: put actions/checkout before this step, or write the list in an earlier step",
  'list-absent-near': "'{name}' does not exist; did you mean '{meant}'?",
  'list-other-machine':
    "'{name}' is a path of another machine. A step reads the files of its workspace: the folder on the runner into which actions/checkout puts the repository. Commit the list, or write it in an earlier step, and name it from there, e.g. '{file}'",
  'list-windows-path': "'{name}' is a path of Windows, and this system has other paths",
  'list-windows-drive':
    "'{name}' is a path of Windows, and this system has no drives; in WSL the file is '{mounted}'",
  'list-overwritten':
    "{output} {file} is the same file as '{list}' of {setting}, which it would overwrite; name another one",

  'list-fault-repeated': '{fault} ({count} times in this list, here first)',

  // Pages and lists that are rewritten.
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
  'rewrite-only-own':
    "'{pattern}' finds only files in the folder of rewrite-to; to rewrite the lists themselves, write rewrite-to: in-place",

  'records-cycle': 'an object of the records is inside itself, so that they cannot be copied',
} as const
