export const id = 590;
export const ids = [590];
export const modules = {

/***/ 20590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fill),
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/base/messages/en/action.js
/** What the actions say of their own: outputs, counts, annotations. */
const ACTION_ENGLISH = {
    'action-planned': 'persist-images: {positions} URLs, {images} distinct',
    'action-progress': 'persist-images: {progress}',
    'action-reached': 'persist-images: {count} objects, {size} MiB so far',
    'action-trouble': '{count} failed ({hosts})',
    'action-images': 'persist-images: {count} {count|image|images} new or not kept, one a line',
    'action-images-more': 'and {count} more; the results file lists them all',
    'outputs-left-empty': 'left empty, since each alone would pass {most} bytes: {lists}; read the file of the output {files} instead',
    'outputs-list-count': '{name} ({count})',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/cli.js
/** What the command line says of its own. */
const CLI_ENGLISH = {
    'cli-unexpected': 'unexpected: {error}',
    'cli-output-broken': 'standard output cannot be written: {error}',
    'cli-note': 'note: {sentence}',
    'cli-node-too-old': 'persist-images needs Node {least} or later; this is {version}',
    'cli-flag-unknown': '{flag} is not known; see --help',
    'cli-flag-meant': '{flag} is not known; did you mean {meant}?',
    'cli-flag-needs-value': '{flag} needs a value: {flag} VALUE, or {flag}=VALUE for one that begins with a dash',
    'cli-flag-takes-none': '{flag} takes no value',
    'cli-quiet-and-verbose': '--quiet and --verbose exclude one another',
    'cli-second-word': '{command} takes one {option}, and {word} is a second one; see --help',
    'cli-no-list': 'there is no URL, no list file and no command',
    'cli-word-unknown': '{word} is no URL, no file and no command',
    'cli-word-meant': '{word} is no URL, no file and no command; did you mean {meant}?',
    'cli-command-first': '{word} is a command, and a command comes first: persist-images {word}',
    'cli-shell-unknown': 'completion takes the name of a shell: bash, zsh or fish',
    'cli-keys-not-json': 'standard input, line {line}: the line is not JSON, as the first one is',
    'cli-no-credentials': 'No credentials could be got from {places}.',
    'cli-no-credentials-fix': 'Put it right, for the aliyun CLI with "aliyun configure", or set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.',
    'cli-either': '{first} or {second}',
    'cli-oidc-token-file': 'the OIDC token file',
    'cli-aliyun-profile': 'the profile of the aliyun CLI',
    'cli-credentials-file': 'the credentials file',
    'cli-machine-role': 'the RAM role of this machine',
    'cli-total': '{total} URLs: {counts}; {bytes} bytes written in {seconds} s',
    'cli-total-nothing': 'nothing to do',
    'cli-count-stored': '{count} stored',
    'cli-count-unchanged': '{count} unchanged',
    'cli-count-skipped': '{count} skipped',
    'cli-count-refused': '{count} refused',
    'cli-count-failed': '{count} failed',
    'cli-try-again': 'to try again: {file}',
    'cli-gallery': 'the images as a page: {file}',
    'cli-total-downloaded': '{total} objects: {downloaded} downloaded, {unchanged} unchanged, {lost} not; {bytes} bytes written',
    'cli-total-listed': '{count} found, {bytes} bytes',
    'cli-list-more': 'there is more: --continuation-token {token}',
    'cli-done': '{done} of {total} images',
    'cli-rate': '{rate}/s',
    'cli-time-left': '{time} left',
    'cli-lost': '{count} failed',
    'cli-slowest': 'slowest: {host} {time}',
    'cli-reached': '{count} objects, {size} MiB so far',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/credentials.js
/** Who logs in, and what is wrong with keys and roles. No sentence ever holds a secret. */
const CREDENTIALS_ENGLISH = {
    'key-trimmed': '{name} had white space around it, which was left out',
    'key-missing': '{name} is missing',
    'key-empty': '{name} is empty',
    'key-line-break': '{name} has a line break inside; paste it again',
    'key-space': '{name} has a space inside; paste it again',
    'key-character': '{name} holds a character that no key has; paste it again',
    'key-temporary': '{name} begins with {start}, so it is a temporary key and needs {token} too',
    'login-twice': '{name} and role-arn are two ways to log in; keep role-arn for keyless login, or the access key',
    'login-fork': '{problem} (GitHub gives neither secrets nor ID tokens to a pull request from a fork; run this step on push instead, or leave it out there)',
    'login-whole-role': 'the prefix is too long for a session policy (2,048 characters), so this run has all rights of {role}',
    'login-missing-oss': 'access-key-id and access-key-secret are missing: set them, or OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET in the environment, or role-arn and oidc-provider-arn to log in without keys',
    'login-missing-s3': 'access-key-id and access-key-secret are missing: set them, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or role-arn to log in without keys',
    'login-missing-r2': 'access-key-id and access-key-secret are missing: set them, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment',
    'login-done': 'logged in as {role}/{session}, until {until} ({minutes} min)',
    'token-not-offered': 'role-arn needs the job\'s ID token, which GitHub does not offer here ({variable} is not set); add "permissions: id-token: write" to the job, or use access keys outside of GitHub Actions',
    'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL; leave it to the runner',
    'session-ending': 'The temporary credentials end in {seconds} s.',
    'session-ended': 'The temporary credentials ended {seconds} s ago.',
    'session-longer': 'Get them in this job, right before this step, and ask for a longer session.',
    'role-r2': 'role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; set access-key-id and access-key-secret to those of an R2 API token with Object Read & Write on this bucket',
    'role-duration': 'session-duration {seconds} s is out of bounds; roles are given for {least} to {most} s',
    'role-aws-provider': 'oidc-provider-arn is left out: AWS finds the identity provider by the issuer of the token',
    'role-swapped': 'role-arn and oidc-provider-arn are swapped; each has the value of the other',
    'role-missing': 'oidc-provider-arn needs role-arn beside it: the role to log in as',
    'role-not-ram': 'role-arn {arn} is not the ARN of a RAM role; write it like {form}',
    'role-not-aws': 'role-arn {arn} is not the ARN of an AWS role; write it like {form}',
    'provider-missing': 'role-arn needs oidc-provider-arn beside it: the identity provider in RAM that trusts GitHub, like {form}',
    'provider-not-ram': 'oidc-provider-arn {arn} is not the ARN of an identity provider in RAM; write it like {form}',
    'sts-unencrypted': "{shown} would send the job's ID token unencrypted; write https://{host}",
};

;// CONCATENATED MODULE: ./lib/base/messages/en/download.js
/** Listings and downloads. */
const DOWNLOAD_ENGLISH = {
    'token-unknown': 'is no next-token of an earlier listing',
    'match-long': 'is longer than {most} characters',
    'match-slashes': "is matched against the key below the prefix: no '/' at the start, no '\\'",
    'none-found': 'nothing was found below `source`',
    'none-found-error': 'nothing was found below `source` (if-none-found: error)',
    'list-cancelled': 'the listing was cancelled',
    'download-cancelled': 'the download was cancelled',
    'download-keys-and-match': 'match and keys exclude each other; leave one of them out',
    'download-no-keys-file': 'keys-file is empty; name a list of keys, or leave it out',
    'download-no-match': 'match is empty; for everything below source set it to **, or leave it out',
    'download-without-key': 'left out, since they hold no key: {count} of {total} positions',
    'download-folder-marks': 'left out, since they mark folders: {count} of {total} positions',
    'download-lost': '{count} of {total} objects were not downloaded',
    'download-folder-mark': '{where}: key {key} marks a folder',
    'download-not-below': 'key {key} is not below the prefix {prefix}',
    'download-refused': 'key {key} {flaw}; it is not downloaded',
    'download-drive': 'begins like a Windows drive',
    'download-no-place': '{path} {flaw}; nothing is downloaded there',
    'download-link-out': 'lies behind a link that leads out of {directory}',
    'download-is-link': '{path} is a symbolic link, which is neither followed nor replaced',
    'download-is-link-fix': 'Remove it, or choose another folder.',
    'download-taken': 'There is a file {path} already.',
    'download-taken-fix': 'Set on-existing to skip or overwrite.',
    'download-conflict': '{path} cannot be a file here: an earlier key has the place of {taken}',
    'download-conflict-fix': 'Download one of them into another folder.',
    'directory-runs': 'directory {directory} {flaw}; choose another one',
    'directory-link': 'directory {directory} is, or lies behind, a symbolic link that leaves the workspace',
    'directory-outside': 'directory {directory} lies outside the workspace',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/files.js
/** Files and folders on a disk, and what the disk said. */
const FILES_ENGLISH = {
    'folder-no-room': 'There is no room left where {directory} is.',
    'folder-no-room-fix': 'Free some space or choose another folder, then run again.',
    'folder-no-read': 'This user may not read {directory}.',
    'folder-no-write': 'This user may not write to {directory}.',
    'folder-no-right-fix': 'Give it the right to, or choose another folder.',
    'folder-read-only': '{directory} is on a file system that is mounted read-only.',
    'folder-another-fix': 'Choose another folder.',
    'folder-in-the-way': 'A file stands where {key} needs a folder, or a folder where it needs a file.',
    'folder-in-the-way-fix': 'Choose a key template under which no key is the beginning of another.',
    'folder-name-too-long': 'The path of {key} under {directory} is longer than this system allows.',
    'folder-name-too-long-fix': 'Shorten the key template, or choose a folder with a shorter path.',
    'folder-open-files': 'This process has as many files open as the system allows.',
    'folder-open-files-fix': 'Lower concurrency, or raise the limit of open files.',
    'folder-unusable': '{directory} could not be used ({code}).',
    'folder-unusable-fix': 'Check the disk, then run again.',
    'folder-code-unknown': 'unknown',
    'folder-link-out': 'A link under {directory} leads out of it ({path}).',
    'folder-link-out-fix': 'Remove the link, or name the folder it leads to.',
    'folder-is-file': '{directory} is a file, not a folder.',
    'folder-is-file-fix': 'Name the folder that it lies in, or another one.',
    'folder-no-file': 'There is no file {key}.',
    'folder-no-file-fix': 'List the folder to see what is there.',
    'folder-changed': '{path} changed while it was read.',
    'folder-changed-fix': 'Run again when nobody writes to it.',
    'folder-collision': 'A different file is already stored under this key.',
    'folder-collision-fix': 'Choose on-collision, or a key template with a hash.',
    'path-occupied': 'Where {path} goes stands something that is no file, or a file where it needs a folder.',
    'path-occupied-fix': 'Remove it, or choose another folder.',
    'path-runs-git': 'lies in .git, where files are run by git',
    'path-runs-workflow': 'lies in .github/workflows, where files are run by GitHub',
    'file-unwritable': '{setting} {name} cannot be written: {cause}',
    'results-unwritable': 'results-file cannot be written: {cause}',
    'data-uri-none': 'this data: URI is not a data: URI',
    'data-uri-comma': 'this data: URI of {length} characters has no comma before its data',
    'data-uri-base64': 'this data: URI says base64, but its {length} characters of data are not',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/help.js
/** The help of the command line, without what its flags mean: that is in the tables of fields. */
const HELP_ENGLISH = {
    'help-usage': 'Usage',
    'help-examples': 'Examples',
    'help-commands': 'Commands',
    'help-own': 'This command',
    'help-what': 'What',
    'help-where': 'Where',
    'help-login': 'Login',
    'help-keys': 'Keys and objects',
    'help-origins': 'Origins',
    'help-memory': 'Memory between runs',
    'help-report': 'The run and its report',
    'help-default': 'Default: {value}.',
    'help-more': '{count} further flags: {command} --help all',
    'help-exit': 'Exit status: 0 fine, 1 something failed, 2 wrong settings, 3 the store or its credentials, 130 interrupted.',
    'help-persist': 'Keeps images: a list of URLs in, the bytes in your bucket or folder, the object keys out. A word is a URL or a list file; `-` reads URLs from standard input. Without --destination images go to ./persisted-images.',
    'help-list': 'Lists what is in a bucket or folder, a key a line, common prefixes among them.',
    'help-download': 'Downloads objects into a folder: those of KEY…, of --keys-file, or all that --match finds. `-` reads keys from standard input: what `list … --json` prints, or a key a line.',
    'help-doctor': 'Tries what a run will need of a bucket, and says what is missing and which policy grants it.',
    'help-command-persist': 'keep images (also without this word)',
    'help-command-list': 'list a bucket or folder',
    'help-command-download': 'download objects into a folder',
    'help-command-doctor': 'examine a bucket before the first run',
    'help-command-completion': 'print a script for bash, zsh or fish',
    'help-command-help': 'this help; of a command: help COMMAND, of every flag: help all',
    'help-example-here': 'One image, into ./persisted-images:',
    'help-example-list': 'A list file, into a bucket:',
    'help-example-select': 'URLs inside the JSON of a crawler:',
    'help-example-pipe': 'From another program, results to a third:',
    'help-example-doctor': 'Is the bucket ready?',
    'help-example-folders': 'The folders of a bucket:',
    'help-example-new': 'The objects of the last day:',
    'help-example-match': 'All images of a year:',
    'help-example-found': 'What a listing finds:',
    'help-flag-json': 'Print results as JSON Lines on standard output.',
    'help-flag-quiet': 'Print errors alone.',
    'help-flag-verbose': 'Print every image, on a terminal as well.',
    'help-flag-help': 'This help; --help all has every flag.',
    'help-flag-version': 'Print the version.',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/keys.js
/** Object keys and their templates. Those of the form `key-rule-…` and `template-…` go on after the key. */
const KEYS_ENGLISH = {
    'key-wrong': 'key {key} {rule}',
    'prefix-wrong': 'prefix {prefix} {rule}',
    'key-rule-reserved': 'is below {folder}, where no images go',
    'key-rule-empty': 'is empty',
    'key-rule-unicode': 'is not valid Unicode (a lone surrogate)',
    'key-rule-long': 'is {bytes} bytes long; {most} are allowed (UTF-8, prefix included)',
    'key-rule-control': 'holds a control character',
    'key-rule-backslash': "holds a '\\'; folders are separated by '/'",
    'key-rule-empty-segment': "has an empty segment ('//', or a '/' at an end)",
    'key-rule-dots': "has a '{segment}' segment",
    'key-rule-long-segment': 'has a segment of over {most} bytes',
    'key-rule-device': 'has the segment {segment}, which is a device on Windows',
    'key-rule-tail': 'has the segment {segment}, whose last character Windows would drop',
    'key-rule-windows': 'has the segment {segment} with a character that Windows does not allow',
    'template-zone': 'has the unknown time zone {zone}; an example is {example}',
    'template-brace': "has a '{brace}' without its partner",
    'template-constant': 'gives every image the same key; use a variable such as {example}',
    'template-unknown': 'has the unknown variable {variable}; known are {known}',
    'template-slice': 'has {variable}; a slice is {form}, e.g. {example}',
    'key-no-field': 'the record has no text in the field {field}',
    'key-collision': 'a different image already has the key {key}',
    'key-collision-fix': 'Choose `on-collision`, or a `key` with {variable} in it.',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/library.js
/** What is wrong with how a program calls the library. */
const LIBRARY_ENGLISH = {
    'option-unknown': '{name} is not an option',
    'option-unknown-near': '{name} is not an option; {nearest} is',
    'option-kind': '{name} is of type {kind}: {needed} is needed',
    'kind-text': 'a text',
    'kind-lines': 'a text or an array of texts',
    'kind-record': 'an object',
    'kind-pairs': 'a text or an object of texts',
    'kind-function': 'a function',
    'kind-signal': 'an AbortSignal',
    'kind-urls': 'a text, an array, or an async iterable of URLs or records',
    'kind-store': 'an object with the functions head, put, get and list',
    'store-and-destination': 'store and destination are two places; leave one of them out',
    'own-store-failed': 'the store failed in {operation}: {reason}',
    'own-store-gone': 'the store has nothing under the key {key}',
    'own-store-keeps': 'the store removes nothing, so {key} stays',
    'own-store-collision': 'the store has other bytes under the key {key}',
    'value-needed': '{needed} is needed',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/lists.js
/** What lists hold, and what they do not. */
const LISTS_ENGLISH = {
    'list-line': '{name}, line {line}',
    'list-not-utf8': '{name} is not UTF-8; save it as UTF-8',
    'list-nul-bytes': '{name} is not UTF-8 text (it holds NUL bytes); save it as UTF-8',
    'list-not-gzip': '{name} is not a whole gzip file ({code})',
    'list-unreadable': '{name} cannot be read ({code})',
    'line-too-long': 'the line is longer than {most} characters',
    'line-not-json': 'the line is not JSON (column {column})',
    'json-broken': '{name}, line {line}, column {column}: the text is not JSON there',
    'json-ends-early': '{name}, line {line}, column {column}: the text ends too early',
    'json-too-long': '{name} is longer than the {most} characters a JSON file may have; use JSON Lines',
    'json-top': "{name} holds {kind} at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]",
    'json-top-names': "{name} holds {kind} at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]; {there}",
    'json-top-keys': '{name} holds {kind} at its top: use an array of keys or records',
    'kind-null': 'null',
    'kind-object': 'an object',
    'kind-array': 'an array',
    'kind-string': 'a string',
    'kind-number': 'a number',
    'kind-boolean': 'a boolean',
    'record-too-deep': 'the record nests deeper than {most} levels',
    'url-missing': 'is missing',
    'url-empty': 'is empty',
    'url-other-kind': 'is {kind}, not a {wanted}',
    'url-other-type': 'is of type {type}, not a {wanted}',
    'url-field-lacks': "field '{field}' {lack}",
    'line-list-mark': "the line begins with a list mark, '{mark}': the URL alone is needed, one URL a line",
    'line-header': "'{line}' looks like a header line, not a URL; leave it out, or name the file .csv or .tsv",
    'no-urls': 'there are no image URLs in `urls` or `urls-file`',
    'no-urls-error': '{sentence} (if-no-urls: error)',
    'id-of-several': "{where}: the record gives several URLs in '{urlField}' and one id in '{field}' (id-field), which cannot tell them apart; `select` records that hold one URL and its id each",
    'expiry-unreadable': "{where}: '{value}' in '{field}' (expires-field) is no time (RFC 3339, or Unix seconds); such values are ignored",
    'select-invalid': "select: '{path}' is not a JSONPath (RFC 9535): {fault}",
    'select-unfit': "select '{path}' matches nothing in {lists}: {there}; set select to what is there",
    'there-names': 'below {level} {count|is|are} {names}',
    'there-nothing': 'nothing is below {level}',
    'there-kind': '{level} is {kind}',
    'field-unfit': "no record of {lists} has a field '{field}' ({input}): there {count|is|are} {names}; set {input} to one of these",
    'field-unfit-empty': "no record of {lists} has a field '{field}' ({input}): the records are empty",
    'field-no-value': "no record of {lists} has a value in field '{field}' ({input})",
    'column-missing': "{name} has no column '{field}'; its first row is {cells}",
    'column-missing-input': "{name} has no column '{field}' ({input}); its first row is {cells}",
    'not-utf8-perhaps': '{sentence}; from its letters, {name} is perhaps not UTF-8 (but GBK, say): save it as UTF-8',
    'and-more': '{names} and {count} more',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/location.js
/** Where a store is: destination, bucket, region, endpoint; and the words that its objects may have. */
const LOCATION_ENGLISH = {
    'destination-forms': 'oss://bucket/prefix/, s3://bucket/prefix/, r2://bucket/prefix/ or file:./images',
    'destination-empty': '{name} is empty; write {forms}',
    'destination-wrong': '{name} {value} {problem}',
    'destination-broken': '{name} {value}: {problem}',
    'destination-not-a-bucket': '{bucket} is not a bucket name ({rule})',
    'destination-did-you-mean': '{problem}; did you mean {meant}?',
    'destination-backslash': "has a '\\'; write file:{path}",
    'destination-no-folder': 'names no folder; write file:./images',
    'destination-host': 'has a host where a folder should be; write file:./{path} or file:///{path}',
    'destination-address': 'is an address; write {meant}',
    'destination-scheme': 'has the scheme {scheme}:, which is not known; write {forms}',
    'destination-folder': 'has no scheme; for a folder write file:{path}',
    'destination-no-scheme': 'has no scheme; write {meant}',
    'destination-neither': 'is neither a bucket nor a folder; write {forms}',
    'destination-with-endpoint': '{place} as {name} and {endpoint} as endpoint',
    'destination-with-region': '{place} as {name} and {region} as region',
    'destination-with-account': '{place} as {name} and {account} as account-id',
    'destination-with-account-in': '{place} as {name} and {account} as account-id, and {endpoint} as endpoint',
    'buckets-region': "the bucket's region",
    'bucket-rule': 'a bucket has 3 to 63 lower-case letters, digits and hyphens, none of these at an end',
    'bucket-rule-dots': 'a bucket has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends',
    'endpoint-password': '{name} holds a user name or a password; keep only the host',
    'endpoint-keys': '{name} holds credentials; keep only the host, and set access-key-id and access-key-secret',
    'endpoint-no-host': '{shown} is not a host or a URL; write it like {example}',
    'endpoint-examples-s3': 's3.us-east-1.amazonaws.com or minio.example.com',
    'endpoint-scheme': '{shown} has the scheme {scheme} where only https: is spoken',
    'endpoint-more': '{shown} has more than a host; write {host}',
    'endpoint-more-prefix': '{shown} has more than a host; write {host}, and put the prefix behind the bucket',
    'endpoint-ipv6': '{shown} is an IPv6 address; write a host name, such as localhost',
    'endpoint-characters': '{shown} has a host with characters that no host of a store has',
    'endpoint-bucket': 'endpoint {host} begins with a bucket; write {bare}, and {scheme}://{bucket}/',
    'endpoint-unencrypted': 'endpoint http://{host} would send keys and images unencrypted; write https://{host}, or set allow-insecure-endpoint: true',
    'endpoint-contradiction': 'region "{region}" and endpoint {host} contradict each other: the endpoint is in {theirs}',
    'endpoint-style-path': 'endpoint {host} is an address, which has no room for the bucket; set endpoint-style: path',
    'endpoint-style-cname': 'endpoint {host} is no domain of your own; leave endpoint-style out',
    'endpoint-internal-oss': 'endpoint internal is a word for oss:// alone; leave endpoint out, or write a host',
    'endpoint-accelerate': 'endpoint accelerate takes no bucket with dots and no path style; leave it out for {bucket}',
    'endpoint-plain-http': "endpoint {endpoint} is plain http: keys' signatures and images travel unencrypted",
    'region-unknown-oss': 'region is not known from the endpoint {host}; set region, e.g. cn-hangzhou',
    'region-unknown-s3': 'region is not known from the endpoint {host}; set region as the store has it, e.g. us-east-1',
    'region-missing-oss': 'region is missing; set the bucket’s region, e.g. cn-hangzhou',
    'region-missing-s3': 'region is missing; set the bucket’s region, e.g. us-east-1, and endpoint too for a store that is not of AWS',
    'region-no-id': 'region {region} is not a region id; write it like {meant}',
    'region-no-id-aws': 'region {region} is not a region id; write it like {meant}, and for a store that is not of AWS set endpoint too',
    'region-slip': 'region {region} is no region of OSS; did you mean {meant}? For a region that is new or of a private cloud, set endpoint too',
    'region-not-r2': "region {region} is none of R2's; leave region out",
    'region-jurisdiction': "region {region} is none of R2's; leave region out, and write endpoint: {endpoint}",
    'r2-endpoint': 'endpoint {host} is no endpoint of R2, whose own domains only serve reads; leave endpoint out and set account-id, or write {jurisdictions} for a jurisdiction',
    'r2-accounts': 'account-id {account} and endpoint {host} are of two accounts; leave one of them out',
    'r2-account-missing': 'account-id is missing; the R2 overview in the Cloudflare dashboard shows it',
    'r2-account-more': 'account-id holds more than the id; write {account}',
    'r2-account-digits': 'account-id is not 32 hexadecimal digits; the R2 overview in the Cloudflare dashboard shows it',
    'r2-public': "R2 shows nobody what is below {base}; set public-url-base to the bucket's custom domain or r2.dev address",
    'acl-r2': 'acl is set, and R2 has none; leave it out, and open the bucket by a custom domain instead',
    'object-word': '{name} {value} is not known; write one of {words}',
    'create-only-versions': 'the bucket {bucket} keeps versions, where OSS ignores create-only uploads: each image is looked up first',
    'create-only-ignored': '{host} ignores create-only uploads (If-None-Match): each image is looked up first',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/manifest.js
/** What earlier runs know of an image, and where that is kept. */
const MANIFEST_ENGLISH = {
    'gone-since': 'gone since {since} ({cause}, tried {times}); not tried again before {next}',
    'refused-since': 'not kept since {since} ({cause}, tried {times}); not tried again before {next}',
    'tried-once': 'once',
    'tried-times': '{tries} times',
    'stored-image-stays': 'not checked again, the stored image stays: {why}',
    'host-fails': '{failed} of {tried} URLs of {host} failed, though the manifest holds {before} {before|image|images} from there; it may have begun to refuse these requests: see the reasons, and try a referer or fewer requests in host-rules',
    'manifest-at-bucket': 'manifest-at is {at}: only the memory of a folder can lie in another one; that of a bucket lies in the bucket, below the prefix',
    'manifest-at-url': 'manifest-at is {at}: must be a folder, such as .cache/persist-images',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/options.js
/** What is wrong with a value that was asked for. Rules of the form `rule-…` stand within `needed`. */
const OPTIONS_ENGLISH = {
    'option-required': '{name} is required: {help}',
    'option-wrong': '{name} is {value}: {rule}',
    named: '{name}: {rule}',
    needed: '{rule} is needed',
    'field-destination': 'Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    'field-source': 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    'field-examined': 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    'rule-one-of': 'one of {words}',
    'rule-true-or-false': 'true or false',
    'rule-whole-number': 'a whole number from {least} to {most}',
    'rule-size': 'a size such as 500KB or 50MiB, from {least} to {most} bytes,',
    'rule-time': 'a time such as 30s or 1m30s, from {least}s to {most}s,',
    'rule-never-or': 'never, or {rule}',
    'rule-seconds': 'a number of seconds such as {least}, or a time such as 1h, from {least} to {most} seconds,',
    'rule-moment': 'a date such as 2026-11-01T08:00:00Z, or an age such as 24h,',
    'rule-pairs': 'a name, a colon and a value in each line (number {line} is none)',
    'rule-other-header': 'a header other than {name}, which the connection sets itself,',
    'rule-header-value': 'a value of {name} in printable Latin-1',
    'rule-header-line': 'one line of printable Latin-1',
    'rule-referer': 'auto, none, origin or an http(s) URL',
    'rule-public-base': 'an http(s) URL without query, such as https://img.example.com/,',
    'rule-fail-on': 'any, all, none or a share such as 25%',
    'rule-shard': 'k/n such as 2/4, with k from 1 to n and n up to {most},',
    'rule-web-page': 'an http(s) URL without a login, such as https://example.com/blog/,',
    'rule-address': 'an address such as 10.1.2.3 or a CIDR such as 10.1.0.0/16',
    'address-everything': 'a CIDR of everything would switch the guard off',
    'rule-image-types': 'a list out of {types}',
    'host-rules-hidden': '(not shown)',
    'host-rules-twice': '{name} is there twice: one rule for each pattern is needed',
    'host-rules-unknown': '{name} has an unknown field {field}: {meant}',
    'host-rules-meant': 'did you mean {field}?',
    'host-rules-field': '{name} {field}: {rule}',
    'host-rules-value': '{name} {field} is {value}: {rule}',
    'rule-host-rules': 'a map from host to rule',
    'rule-host-pattern': 'a host without scheme, port and path, such as example.com or *.example.com,',
    'rule-some-field': 'at least one of {fields}',
    'rule-single-value': 'a single value',
    'rule-host-referer': 'none, origin or an http(s) URL',
    'rule-host-header': 'a line of printable Latin-1',
    'rule-header-map': 'a map from name to value',
    'rule-parameters': 'names such as token, or beginnings such as x-amz-*,',
    'rule-text-size': 'a text of at most {most} bytes (this one has {size})',
    'rule-no-aliases': 'YAML without aliases (*name)',
    'rule-quoted-star': "a pattern that begins with * in quotes, as '*.example.com' ({place}),",
    'rule-yaml': 'YAML or JSON without tags, one document and each key once (it breaks at {place}),',
    'line-and-column': 'line {line}, column {column}',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/proxy.js
/** Forward proxies: what can be asked for, and how they fail. */
const PROXY_ENGLISH = {
    'proxy-needed': '`none`, `env`, or the URL of a proxy such as http://proxy.example:3128 is needed',
    'proxy-url': 'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
    'proxy-variable': 'the variable {name} is not the URL of an HTTP proxy, such as http://proxy.example:3128',
    'proxy-unreachable': 'the proxy of `{input}` cannot be reached ({code})',
    'proxy-refused': 'the proxy of `{input}` let nothing through (it answered {status})',
    'proxy-login': 'the proxy of `{input}` wants other credentials (it answered {status})',
    'proxy-fix': 'Check `{input}`: host, port, user and password, and whether the proxy allows {host}.',
    'proxy-unused': 'The variable {variable} is set and not used: where the network is reached through that proxy alone, set `{input}` to env.',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/reasons.js
/** What each reason of a result comes to, and what to do about it: one or two sentences a group of images. */
const REASONS_ENGLISH = {
    'reason-url-invalid': 'What stands in the list is no URL. Write one absolute http(s) URL a line.',
    'reason-scheme-not-allowed': 'Only http and https URLs are fetched.',
    'reason-url-credentials': 'The URL holds a user name or password. Give it as a header, in `headers`.',
    'reason-url-too-long': 'The URL is longer than servers take.',
    'reason-port-not-allowed': 'The URL names a port that the web does not use.',
    'reason-address-refused': 'The host leads to an address that is not public. If it is one of yours, name it in `allow-addresses`.',
    'reason-key-invalid': 'No object key can be made: look at `key` and at the fields of the record.',
    'reason-unreachable': 'The host could not be reached. If it is up and your proxy is needed, set `origin-proxy`; else the next run tries again.',
    'reason-slow': 'The host took too long. Raise `timeout`, or lower `per-host-concurrency`; the next run tries again.',
    'reason-broken-answer': 'The answer was cut short or cannot be read. The next run tries again.',
    'reason-too-large': 'Larger than `max-bytes` allows.',
    'reason-too-small': 'Smaller than `min-bytes`, `min-width` or `min-height` asks for.',
    'reason-empty': 'The host answered without a single byte.',
    'reason-redirects': 'The redirects go round in a circle, or lead nowhere.',
    'reason-http-401': 'The host wants a login. Give what it asks for in `headers`, or in `host-rules`.',
    'reason-http-403': 'The host refuses. If a browser shows the image, it wants another Referer or user agent: say which in `host-rules`.',
    'reason-http-404': 'The image is not there any more. It is asked for again ever less often.',
    'reason-http-429': 'The host asks for fewer requests: raise `per-host-delay`.',
    'reason-http-4xx': 'The host refuses this URL.',
    'reason-http-5xx': 'The host has a fault of its own. The next run tries again.',
    'reason-paused': 'The host asked for a long pause; its images are left for a later run.',
    'reason-html-instead': 'A web page came in place of the image, often a login or a challenge. Look at the URL in a browser.',
    'reason-not-an-image': 'The bytes are no image.',
    'reason-type-not-allowed': 'An image of a type that is not kept. Name the type in `allow-types` to keep it.',
    'reason-placeholder': 'A picture that says that the image is gone.',
    'reason-opted-out': 'The answer asks that the image is not taken, and `respect-robots-tag` is set.',
    'reason-image-incomplete': 'The file ends before its image does. Another run may get it whole.',
    'reason-store': 'The store refused. The sentence says what to change.',
    'reason-key-collision': 'Another image has the key already. Choose `on-collision`, or a `key` that holds a digest of the bytes.',
    'reason-cancelled': 'Not tried: the run was ended first.',
    'reason-url-expired': 'The link had died before its turn, so nobody was asked. Run what made the list again, and this right behind it.',
    'reason-dead': 'Not asked this time: it failed lastingly before, and is asked again ever less often.',
    'reason-other': 'See the sentence.',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/run.js
/** A run as a whole: what it notices, what was not tried, how it ends. */
const RUN_ENGLISH = {
    'run-same-files': '{first} and {second} are both {path}; name another one',
    'run-metadata-address': "allow-addresses opens {address}, where clouds hand out a machine's credentials, to every URL and every redirect",
    'run-same-bytes': '{host} gave the same bytes for {count} of {total} URLs (sha256 {sha256}): it may be a placeholder in place of the images',
    'run-cancelled': 'the run was cancelled with {count} of {total} images not tried',
    'run-lost': '{count} of {total} images are not in the store',
    'run-lost-and-failed': '{lost} (fail-on: {rule})',
    'run-left-over': '{left} of {total} images are left for the next run',
    'untried-cancelled': 'not tried: the run was cancelled',
    'untried-deadline': 'not tried: the deadline of {time} was reached',
    'untried-store': 'not tried: {cause}',
    'url-expired': 'not asked: the link died at {time}; run what made the list again, and this right behind it',
    'run-expired': '{count} of {total} links had died before their turn: run what made the list again, and this right behind it; what is stored is not asked for again',
    'run-expired-id': '{sentence} where it is known by its URL: if that changes at every export, name the image in `id-field`',
    'dry-run': 'dry run: nothing was fetched',
    'image-challenge': 'a {challenge} instead of an image',
    'image-placeholder': '{name}, not the image itself',
    'image-too-large': 'larger than `max-bytes`',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/summary.js
/** The step summary. */
const SUMMARY_ENGLISH = {
    'summary-comma': ', ',
    'summary-new': '{count} new {count|image|images} in {destination}',
    'summary-known': '{count} known',
    'summary-lost': '{count} not kept',
    'summary-lost-new': '{count} not kept, {fresh} of them new',
    'summary-left': '{count} left for the next run',
    'summary-facts': '{seconds} s, {size} written, {origins} {origins|request|requests} to image hosts and {store} to the store',
    'summary-images': 'New images',
    'summary-images-more': 'and {count} more',
    'summary-fresh': 'Not kept',
    'summary-resting': 'Not kept before, and not asked again yet: {count}',
    'summary-hosts': '{count} {count|host|hosts}',
    'summary-hosts-more': 'and {count} more hosts',
    'summary-reason': '**{reason}** × {count}. {advice}',
    'summary-reason-example': '**{reason}** × {count}. {advice} For example: {example}',
    'summary-reasons-more': 'and {count} more for other reasons',
    'summary-no-host': 'no host',
    'summary-failed': 'Failed',
};

;// CONCATENATED MODULE: ./lib/base/messages/en/url.js
/** Which URLs are fetched, and what is wrong with others. */
const URL_ENGLISH = {
    'url-too-long': 'the URL is {length} characters long; {most} are allowed',
    'url-too-long-encoded': 'the encoded URL is over {most} characters long',
    'url-line-break': 'the URL has a line break or tab inside',
    'url-not-absolute': 'not an absolute URL',
    'url-no-host': 'the URL has no host',
    'url-scheme': '{scheme} URLs are not fetched; http: and https: are',
    'url-credentials': 'the URL holds a user name or password; use the input `headers` instead',
    'url-port': 'port {port} is not used for the web',
    'url-within': 'a URL begins within this text: one URL a line is needed (in JSON, one a string)',
    'url-srcset': 'this is the text of a srcset: one URL a line is needed, without sizes such as 2x or 640w',
    'url-relative': 'not an absolute URL; relative ones need `base-url`, or their page in `referer-field`',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/action.js
const ACTION_CHINESE = {
    'action-planned': 'persist-images：{positions} 个 URL，去重后 {images} 个',
    'action-progress': 'persist-images：{progress}',
    'action-reached': 'persist-images：目前 {count} 个文件，{size} MiB',
    'action-trouble': '失败 {count} 张（{hosts}）',
    'action-images': 'persist-images：新增或未能保存的图片 {count} 张，每行一张',
    'action-images-more': '另有 {count} 张，完整列表见结果文件',
    'outputs-left-empty': '以下输出各自都会超过 {most} 字节，因此留空：{lists}；请改为读取输出 {files} 指向的文件',
    'outputs-list-count': '{name}（{count} 项）',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/cli.js
const CLI_CHINESE = {
    'cli-unexpected': '意外错误：{error}',
    'cli-output-broken': '无法写入标准输出：{error}',
    'cli-note': '提示：{sentence}',
    'cli-node-too-old': 'persist-images 需要 Node {least} 或更高版本；当前版本是 {version}',
    'cli-flag-unknown': '没有 {flag} 这个参数；可用 --help 查看全部参数',
    'cli-flag-meant': '没有 {flag} 这个参数；是否想写 {meant}？',
    'cli-flag-needs-value': '{flag} 后面要有值：{flag} 值；如果值以短横线开头，请写成 {flag}=值',
    'cli-flag-takes-none': '{flag} 后面不带值',
    'cli-quiet-and-verbose': '--quiet 和 --verbose 不能同时使用',
    'cli-second-word': '{command} 只接受一个 {option}，{word} 是第二个；用法见 --help',
    'cli-no-list': '没有给出 URL、列表文件或命令',
    'cli-word-unknown': '{word} 既不是 URL 或文件，也不是命令',
    'cli-word-meant': '{word} 既不是 URL 或文件，也不是命令；是否想写 {meant}？',
    'cli-command-first': '{word} 是命令，命令要写在最前面：persist-images {word}',
    'cli-shell-unknown': 'completion 后面要写 shell 的名称：bash、zsh 或 fish',
    'cli-keys-not-json': '标准输入第 {line} 行：第一行是 JSON，这一行却不是',
    'cli-no-credentials': '无法从{places}取得凭证。',
    'cli-no-credentials-fix': '请修正该处的配置（aliyun CLI 可运行 "aliyun configure"），或设置 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET。',
    'cli-either': '{first}或{second}',
    'cli-oidc-token-file': ' OIDC token 文件',
    'cli-aliyun-profile': ' aliyun CLI 的配置',
    'cli-credentials-file': '凭证文件',
    'cli-machine-role': '本机的 RAM 角色',
    'cli-total': '共 {total} 个 URL：{counts}；写入 {bytes} 字节，用时 {seconds} 秒',
    'cli-total-nothing': '无事可做',
    'cli-count-stored': '存入 {count}',
    'cli-count-unchanged': '无须写入 {count}',
    'cli-count-skipped': '跳过 {count}',
    'cli-count-refused': '拒绝 {count}',
    'cli-count-failed': '失败 {count}',
    'cli-try-again': '重试可用这个列表：{file}',
    'cli-gallery': '图片总览页：{file}',
    'cli-total-downloaded': '共 {total} 个对象：下载 {downloaded}，无须下载 {unchanged}，未成功 {lost}；写入 {bytes} 字节',
    'cli-total-listed': '找到 {count} 个，共 {bytes} 字节',
    'cli-list-more': '后面还有：--continuation-token {token}',
    'cli-done': '{done}/{total} 张图片',
    'cli-rate': '{rate} 张/秒',
    'cli-time-left': '剩余 {time}',
    'cli-lost': '失败 {count}',
    'cli-slowest': '最慢 {host} {time}',
    'cli-reached': '已处理 {count} 个对象，{size} MiB',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/credentials.js
const CREDENTIALS_CHINESE = {
    'key-trimmed': '{name} 首尾有空白字符，已去掉',
    'key-missing': '缺少 {name}',
    'key-empty': '{name} 为空',
    'key-line-break': '{name} 中间有换行；请重新粘贴',
    'key-space': '{name} 中间有空格；请重新粘贴',
    'key-character': '{name} 中有密钥不会包含的字符；请重新粘贴',
    'key-temporary': '{name} 以 {start} 开头，是临时访问凭证，还需要设置 {token}',
    'login-twice': '{name} 和 role-arn 是两种登录方式；免密钥登录请只保留 role-arn，否则请只保留 AccessKey',
    'login-fork': '{problem}（GitHub 不向来自 fork 的 pull request 提供 secrets 和 ID token；请改在 push 时运行这一步，或在 pull request 中跳过）',
    'login-whole-role': '前缀过长，超出会话权限策略的长度限制（2,048 个字符），因此本次运行拥有 {role} 的全部权限',
    'login-missing-oss': '缺少 access-key-id 和 access-key-secret：请设置这两项，或设置环境变量 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET，或设置 role-arn 和 oidc-provider-arn 免密钥登录',
    'login-missing-s3': '缺少 access-key-id 和 access-key-secret：请设置这两项，或设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，或设置 role-arn 免密钥登录',
    'login-missing-r2': '缺少 access-key-id 和 access-key-secret：请设置这两项，或设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY',
    'login-done': '已以 {role}/{session} 的身份登录，有效期至 {until}（{minutes} 分钟）',
    'token-not-offered': 'role-arn 需要 job 的 ID token，而 GitHub 在这里没有提供（未设置 {variable}）；请在 job 中添加 "permissions: id-token: write"，不在 GitHub Actions 中运行时请使用 AccessKey',
    'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL 不是 URL；该变量由 runner 设置，请勿修改',
    'session-ending': '临时访问凭证将在 {seconds} 秒后过期。',
    'session-ended': '临时访问凭证已在 {seconds} 秒前过期。',
    'session-longer': '请在同一个 job 中、紧接在这一步之前获取凭证，并申请更长的有效期。',
    'role-r2': 'role-arn 用于阿里云和 AWS，R2 不支持免密钥登录；请把 access-key-id 和 access-key-secret 设置为对该 Bucket 有对象读写权限的 R2 API 令牌',
    'role-duration': 'session-duration {seconds} 秒超出范围；角色的会话时长为 {least} 到 {most} 秒',
    'role-aws-provider': '已忽略 oidc-provider-arn：AWS 根据令牌的签发者查找身份提供商',
    'role-swapped': 'role-arn 与 oidc-provider-arn 的值写反了，请对调',
    'role-missing': '设置 oidc-provider-arn 时还需设置 role-arn，即要扮演的角色',
    'role-not-ram': 'role-arn {arn} 不是 RAM 角色的 ARN；请写成 {form} 的形式',
    'role-not-aws': 'role-arn {arn} 不是 AWS 角色的 ARN；请写成 {form} 的形式',
    'provider-missing': '设置 role-arn 时还需设置 oidc-provider-arn，即 RAM 中信任 GitHub 的身份提供商，形如 {form}',
    'provider-not-ram': 'oidc-provider-arn {arn} 不是 RAM 身份提供商的 ARN；请写成 {form} 的形式',
    'sts-unencrypted': '{shown} 会以明文传输 job 的 ID token；请写成 https://{host}',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/download.js
const DOWNLOAD_CHINESE = {
    'token-unknown': '不是之前列举返回的 next-token',
    'match-long': '超过 {most} 个字符',
    'match-slashes': '匹配的是前缀之后的 key：开头不能有“/”，其中不能有“\\”',
    'none-found': '在 `source` 下没有找到任何对象',
    'none-found-error': '在 `source` 下没有找到任何对象（if-none-found: error）',
    'list-cancelled': '列举已取消',
    'download-cancelled': '下载已取消',
    'download-keys-and-match': 'match 与 keys 不能同时设置；请去掉其中之一',
    'download-no-keys-file': 'keys-file 为空；请写明 key 列表，或去掉该设置',
    'download-no-match': 'match 为空；如需 source 下的全部对象，请设为 **，否则请去掉该设置',
    'download-without-key': '已略过没有 key 的条目：{total} 条中的 {count} 条',
    'download-folder-marks': '已略过只表示文件夹的条目：{total} 条中的 {count} 条',
    'download-lost': '{total} 个对象中有 {count} 个没有下载',
    'download-folder-mark': '{where}：key {key} 只表示文件夹',
    'download-not-below': 'key {key} 不在前缀 {prefix} 下',
    'download-refused': 'key {key} {flaw}；不下载',
    'download-drive': '的开头像 Windows 盘符',
    'download-no-place': '{path} {flaw}；不会下载到该位置',
    'download-link-out': '经由指向 {directory} 之外的链接',
    'download-is-link': '{path} 是符号链接，既不会跟随也不会替换',
    'download-is-link-fix': '请删除它，或改用其他文件夹。',
    'download-taken': '文件 {path} 已存在。',
    'download-taken-fix': '请把 on-existing 设为 skip 或 overwrite。',
    'download-conflict': '{path} 在这里不能成为文件：之前的 key 已占用 {taken} 的位置',
    'download-conflict-fix': '请把其中之一下载到其他文件夹。',
    'directory-runs': 'directory {directory} {flaw}；请改用其他文件夹',
    'directory-link': 'directory {directory} 是指向工作区之外的符号链接，或经由这样的链接',
    'directory-outside': 'directory {directory} 位于工作区之外',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/files.js
const FILES_CHINESE = {
    'folder-no-room': '{directory} 所在的磁盘没有剩余空间。',
    'folder-no-room-fix': '请释放空间或改用其他文件夹，然后重新运行。',
    'folder-no-read': '当前用户没有读取 {directory} 的权限。',
    'folder-no-write': '当前用户没有写入 {directory} 的权限。',
    'folder-no-right-fix': '请授予该权限，或改用其他文件夹。',
    'folder-read-only': '{directory} 所在的文件系统以只读方式挂载。',
    'folder-another-fix': '请改用其他文件夹。',
    'folder-in-the-way': '{key} 需要文件夹的位置是文件，或需要文件的位置是文件夹。',
    'folder-in-the-way-fix': '请使用不会让一个 key 成为另一个 key 开头的 key 模板。',
    'folder-name-too-long': '{directory} 下 {key} 的路径超过系统允许的长度。',
    'folder-name-too-long-fix': '请缩短 key 模板，或改用路径更短的文件夹。',
    'folder-open-files': '当前进程打开的文件数已达系统上限。',
    'folder-open-files-fix': '请调低 concurrency，或提高打开文件数的上限。',
    'folder-unusable': '无法使用 {directory}（{code}）。',
    'folder-unusable-fix': '请检查磁盘，然后重新运行。',
    'folder-code-unknown': '原因未知',
    'folder-link-out': '{directory} 下的链接指向该文件夹之外（{path}）。',
    'folder-link-out-fix': '请删除该链接，或直接写明链接指向的文件夹。',
    'folder-is-file': '{directory} 是文件，不是文件夹。',
    'folder-is-file-fix': '请写它所在的文件夹，或改用其他文件夹。',
    'folder-no-file': '没有文件 {key}。',
    'folder-no-file-fix': '请列举该文件夹，查看现有的文件。',
    'folder-changed': '{path} 在读取过程中发生了变化。',
    'folder-changed-fix': '请在没有其他写入时重新运行。',
    'folder-collision': '这个 key 下已经有内容不同的文件。',
    'folder-collision-fix': '请设置 on-collision，或在 key 模板中加入哈希。',
    'path-occupied': '{path} 的位置已有其他内容，它不是文件，或者在需要文件夹的位置是文件。',
    'path-occupied-fix': '请删除它，或改用其他文件夹。',
    'path-runs-git': '位于 .git 中，其中的文件会被 git 执行',
    'path-runs-workflow': '位于 .github/workflows 中，其中的文件会被 GitHub 执行',
    'file-unwritable': '无法写入 {setting} {name}：{cause}',
    'results-unwritable': '无法写入 results-file：{cause}',
    'data-uri-none': '这不是 data: URI',
    'data-uri-comma': '这个 {length} 个字符的 data: URI 在数据之前没有逗号',
    'data-uri-base64': '这个 data: URI 声明为 base64，但其 {length} 个字符的数据不是',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/help.js
const HELP_CHINESE = {
    'help-usage': '用法',
    'help-examples': '示例',
    'help-commands': '命令',
    'help-own': '本命令',
    'help-what': '存什么',
    'help-where': '存到哪里',
    'help-login': '登录',
    'help-keys': 'Key 与对象',
    'help-origins': '源站',
    'help-memory': '各次运行之间的记忆',
    'help-report': '运行与报告',
    'help-default': '默认：{value}。',
    'help-more': '另有 {count} 个参数：{command} --help all',
    'help-exit': '退出码：0 正常，1 有失败，2 参数有误，3 存储或凭证有误，130 被中断。',
    'help-persist': '保存图片：给出 URL 列表，图片存进你的 Bucket 或目录，返回 object key。参数可以是 URL 或列表文件；`-` 表示从标准输入读取 URL。不写 --destination 时存到 ./persisted-images。',
    'help-list': '列举 Bucket 或目录中的内容，每行一个 key，公共前缀也在其中。',
    'help-download': '把对象下载到目录：KEY… 指定的、--keys-file 列出的，或 --match 匹配的全部。`-` 表示从标准输入读取 key：`list … --json` 的输出，或每行一个 key。',
    'help-doctor': '检查 Bucket 是否具备运行所需的条件，说明缺少什么、哪条权限策略可以授予。',
    'help-command-persist': '保存图片（可省略这个词）',
    'help-command-list': '列举 Bucket 或目录',
    'help-command-download': '把对象下载到目录',
    'help-command-doctor': '首次运行前检查 Bucket',
    'help-command-completion': '输出 bash、zsh 或 fish 的补全脚本',
    'help-command-help': '本帮助；某个命令：help 命令名，全部参数：help all',
    'help-example-here': '一张图片，存到 ./persisted-images：',
    'help-example-list': '列表文件，存进 Bucket：',
    'help-example-select': 'URL 在爬虫输出的 JSON 里：',
    'help-example-pipe': '从别的程序读入，结果交给下一个程序：',
    'help-example-doctor': 'Bucket 准备好了吗？',
    'help-example-folders': '列出 Bucket 中的目录：',
    'help-example-new': '最近一天写入的对象：',
    'help-example-match': '某一年的全部图片：',
    'help-example-found': '下载列举到的对象：',
    'help-flag-json': '在标准输出上以 JSON Lines 打印结果。',
    'help-flag-quiet': '只打印错误。',
    'help-flag-verbose': '逐张打印图片，在终端上也是如此。',
    'help-flag-help': '本帮助；--help all 列出全部参数。',
    'help-flag-version': '打印版本号。',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/keys.js
const KEYS_CHINESE = {
    'key-wrong': '对象 key {key} {rule}',
    'prefix-wrong': '前缀 {prefix} {rule}',
    'key-rule-reserved': '位于 {folder} 下，该目录不存放图片',
    'key-rule-empty': '为空',
    'key-rule-unicode': '不是有效的 Unicode（含有孤立的代理项）',
    'key-rule-long': '长度为 {bytes} 字节；最多允许 {most} 字节（UTF-8 编码，含前缀）',
    'key-rule-control': '中有控制字符',
    'key-rule-backslash': '中有“\\”；目录之间请用“/”分隔',
    'key-rule-empty-segment': '中有空的路径段（“//”，或首尾的“/”）',
    'key-rule-dots': '中有“{segment}”路径段',
    'key-rule-long-segment': '中有超过 {most} 字节的路径段',
    'key-rule-device': '中有路径段 {segment}，它在 Windows 上是设备名',
    'key-rule-tail': '中有路径段 {segment}，它的最后一个字符会被 Windows 去掉',
    'key-rule-windows': '中有路径段 {segment}，它含有 Windows 不允许的字符',
    'template-zone': '中有未知时区 {zone}；正确写法例如 {example}',
    'template-brace': '中的“{brace}”没有配对',
    'template-constant': '会让所有图片使用同一个 key；请使用变量，例如 {example}',
    'template-unknown': '中有未知变量 {variable}；可用的变量：{known}',
    'template-slice': '中有 {variable}；截取的写法是 {form}，例如 {example}',
    'key-no-field': '记录的字段 {field} 中没有文本',
    'key-collision': '另一张图片已经占用了 key {key}',
    'key-collision-fix': '请设置 `on-collision`，或在 `key` 中加入 {variable}。',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/library.js
const LIBRARY_CHINESE = {
    'option-unknown': '没有 {name} 这个选项',
    'option-unknown-near': '没有 {name} 这个选项；是否想写 {nearest}',
    'option-kind': '{name} 的类型是 {kind}：应为{needed}',
    'kind-text': '字符串',
    'kind-lines': '字符串或字符串数组',
    'kind-record': '对象',
    'kind-pairs': '字符串，或值为字符串的对象',
    'kind-function': '函数',
    'kind-signal': '一个 AbortSignal',
    'kind-urls': '字符串、数组，或 URL 与记录的异步可迭代对象',
    'kind-store': '带有 head、put、get、list 函数的对象',
    'store-and-destination': 'store 和 destination 是两个位置，只能设置其中一个',
    'own-store-failed': '存储在 {operation} 时出错：{reason}',
    'own-store-gone': '存储中没有 key 为 {key} 的对象',
    'own-store-keeps': '存储不支持删除，{key} 保留不动',
    'own-store-collision': '存储中 key 为 {key} 的对象内容不同',
    'value-needed': '应为{needed}',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/lists.js
const LISTS_CHINESE = {
    'list-line': '{name} 第 {line} 行',
    'list-not-utf8': '{name} 不是 UTF-8 编码；请另存为 UTF-8',
    'list-nul-bytes': '{name} 不是 UTF-8 文本（含有 NUL 字节）；请另存为 UTF-8',
    'list-not-gzip': '{name} 不是完整的 gzip 文件（{code}）',
    'list-unreadable': '无法读取 {name}（{code}）',
    'line-too-long': '该行超过 {most} 个字符',
    'line-not-json': '该行不是 JSON（第 {column} 列）',
    'json-broken': '{name} 第 {line} 行第 {column} 列：此处不是合法的 JSON',
    'json-ends-early': '{name} 第 {line} 行第 {column} 列：文本不完整，提前结束',
    'json-too-long': '{name} 超过 JSON 文件允许的 {most} 个字符；请改用 JSON Lines',
    'json-top': "{name} 的最外层是{kind}：请使用 URL 或记录的数组，或用 'select' 指明它们的位置，例如 $.posts[*].images[*]",
    'json-top-names': "{name} 的最外层是{kind}：请使用 URL 或记录的数组，或用 'select' 指明它们的位置，例如 $.posts[*].images[*]；{there}",
    'json-top-keys': '{name} 的最外层是{kind}：请使用 key 或记录的数组',
    'kind-null': '空值（null）',
    'kind-object': '对象',
    'kind-array': '数组',
    'kind-string': '字符串',
    'kind-number': '数字',
    'kind-boolean': '布尔值',
    'record-too-deep': '记录嵌套超过 {most} 层',
    'url-missing': '不存在',
    'url-empty': '为空',
    'url-other-kind': '是{kind}，不是 {wanted}',
    'url-other-type': '的类型是 {type}，不是 {wanted}',
    'url-field-lacks': "字段 '{field}' {lack}",
    'line-list-mark': "该行以列表符号 '{mark}' 开头：请只写 URL，每行一个",
    'line-header': "'{line}' 看起来是表头，不是 URL；请删去，或将文件改名为 .csv 或 .tsv",
    'no-urls': '`urls` 和 `urls-file` 中没有图片 URL',
    'no-urls-error': '{sentence}（已设置 if-no-urls: error）',
    'id-of-several': "{where}：该记录在 '{urlField}' 中有多个 URL，却只在 '{field}'（id-field）中有一个 id，无法区分；请用 `select` 选中各含一个 URL 及其 id 的记录",
    'expiry-unreadable': "{where}：'{field}'（expires-field）中的 '{value}' 不是时间（RFC 3339 或 Unix 秒数）；这样的值不予理会",
    'select-invalid': "select：'{path}' 不是 JSONPath（RFC 9535）：{fault}",
    'select-unfit': "select '{path}' 在 {lists} 中没有选中任何内容：{there}；请按实际结构修改 select",
    'there-names': '{level} 下有 {count} 个成员：{names}',
    'there-nothing': '{level} 下没有内容',
    'there-kind': '{level} 是{kind}',
    'field-unfit': "{lists} 的记录中都没有字段 '{field}'（{input}）：现有 {count} 个：{names}；请将 {input} 设为其中之一",
    'field-unfit-empty': "{lists} 的记录中都没有字段 '{field}'（{input}）：记录都是空的",
    'field-no-value': "{lists} 的记录中，字段 '{field}'（{input}）都没有值",
    'column-missing': "{name} 没有列 '{field}'；第一行是 {cells}",
    'column-missing-input': "{name} 没有列 '{field}'（{input}）；第一行是 {cells}",
    'not-utf8-perhaps': '{sentence}；从文字看，{name} 可能不是 UTF-8 编码（例如 GBK）：请另存为 UTF-8',
    'and-more': '{names} 等，另有 {count} 个',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/location.js
const LOCATION_CHINESE = {
    'destination-forms': 'oss://bucket/prefix/、s3://bucket/prefix/、r2://bucket/prefix/ 或 file:./images',
    'destination-empty': '{name} 为空；请写成 {forms}',
    'destination-wrong': '{name}（{value}）{problem}',
    'destination-broken': '{name}（{value}）：{problem}',
    'destination-not-a-bucket': '{bucket} 不是 Bucket 名称（{rule}）',
    'destination-did-you-mean': '{problem}；是否想写 {meant}？',
    'destination-backslash': '中有“\\”；请写成 file:{path}',
    'destination-no-folder': '没有写明文件夹；请写成 file:./images',
    'destination-host': '在文件夹的位置写了主机；请写成 file:./{path} 或 file:///{path}',
    'destination-address': '是网址；请写成 {meant}',
    'destination-scheme': '的协议 {scheme}: 无法识别；请写成 {forms}',
    'destination-folder': '缺少协议；如果是文件夹，请写成 file:{path}',
    'destination-no-scheme': '缺少协议；请写成 {meant}',
    'destination-neither': '既不是 Bucket 也不是文件夹；请写成 {forms}',
    'destination-with-endpoint': '{name}: {place}，并设置 endpoint: {endpoint}',
    'destination-with-region': '{name}: {place}，并设置 region: {region}',
    'destination-with-account': '{name}: {place}，并设置 account-id: {account}',
    'destination-with-account-in': '{name}: {place}，并设置 account-id: {account} 和 endpoint: {endpoint}',
    'buckets-region': 'Bucket 所在地域',
    'bucket-rule': 'Bucket 名称由 3 到 63 个小写字母、数字和短划线（-）组成，且不能以短划线开头或结尾',
    'bucket-rule-dots': 'Bucket 名称由 3 到 63 个小写字母、数字、短划线（-）和点（.）组成，且必须以字母或数字开头和结尾',
    'endpoint-password': '{name} 中含有用户名或密码；请只保留主机',
    'endpoint-keys': '{name} 中含有访问凭证；请只保留主机，并设置 access-key-id 和 access-key-secret',
    'endpoint-no-host': '{shown} 不是主机或 URL；请写成 {example} 的形式',
    'endpoint-examples-s3': 's3.us-east-1.amazonaws.com 或 minio.example.com',
    'endpoint-scheme': '{shown} 使用了协议 {scheme}，而这里只支持 https:',
    'endpoint-more': '{shown} 中除主机外还有其他内容；请写成 {host}',
    'endpoint-more-prefix': '{shown} 中除主机外还有其他内容；请写成 {host}，并把前缀写在 Bucket 之后',
    'endpoint-ipv6': '{shown} 是 IPv6 地址；请改写为主机名，例如 localhost',
    'endpoint-characters': '{shown} 的主机名中有存储服务的主机名不会出现的字符',
    'endpoint-bucket': 'endpoint {host} 以 Bucket 开头；请写成 {bare}，并使用 {scheme}://{bucket}/',
    'endpoint-unencrypted': 'endpoint http://{host} 会以明文传输密钥和图片；请写成 https://{host}，或设置 allow-insecure-endpoint: true',
    'endpoint-contradiction': 'region "{region}" 与 endpoint {host} 不一致：该 endpoint 位于 {theirs}',
    'endpoint-style-path': 'endpoint {host} 是 IP 地址，无法在前面加上 Bucket；请设置 endpoint-style: path',
    'endpoint-style-cname': 'endpoint {host} 不是自定义域名；请去掉 endpoint-style',
    'endpoint-internal-oss': 'endpoint: internal 只适用于 oss://；请去掉 endpoint，或写明主机',
    'endpoint-accelerate': 'endpoint: accelerate 不支持名称中带点的 Bucket，也不支持 path 方式；对 {bucket} 请去掉该设置',
    'endpoint-plain-http': 'endpoint {endpoint} 使用 HTTP：请求签名和图片会以明文传输',
    'region-unknown-oss': '无法从 endpoint {host} 得知地域；请设置 region，例如 cn-hangzhou',
    'region-unknown-s3': '无法从 endpoint {host} 得知地域；请按存储服务的写法设置 region，例如 us-east-1',
    'region-missing-oss': '缺少 region；请设置 Bucket 所在地域，例如 cn-hangzhou',
    'region-missing-s3': '缺少 region；请设置 Bucket 所在地域，例如 us-east-1；如果不是 AWS 的存储，还需设置 endpoint',
    'region-no-id': 'region {region} 不是地域 ID；请写成 {meant} 的形式',
    'region-no-id-aws': 'region {region} 不是地域 ID；请写成 {meant} 的形式；如果不是 AWS 的存储，还需设置 endpoint',
    'region-slip': 'region {region} 不是 OSS 的地域；是否想写 {meant}？如果是新地域或专有云的地域，请同时设置 endpoint',
    'region-not-r2': 'region {region} 不是 R2 的地域；请去掉 region',
    'region-jurisdiction': 'region {region} 不是 R2 的地域；请去掉 region，并设置 endpoint: {endpoint}',
    'r2-endpoint': 'endpoint {host} 不是 R2 的 endpoint，R2 的自定义域名只能用于读取；请去掉 endpoint 并设置 account-id；如需指定司法管辖区，请写 {jurisdictions} 之一',
    'r2-accounts': 'account-id {account} 与 endpoint {host} 属于两个账号；请去掉其中之一',
    'r2-account-missing': '缺少 account-id；可在 Cloudflare 控制台的 R2 概览页查看',
    'r2-account-more': 'account-id 中除 ID 外还有其他内容；请写成 {account}',
    'r2-account-digits': 'account-id 不是 32 位十六进制数；可在 Cloudflare 控制台的 R2 概览页查看',
    'r2-public': 'R2 不对外提供 {base} 下的内容；请把 public-url-base 设置为 Bucket 的自定义域名或 r2.dev 地址',
    'acl-r2': '设置了 acl，但 R2 没有 ACL；请去掉该设置，改用自定义域名公开 Bucket',
    'object-word': '{name} {value} 无法识别；可选值：{words}',
    'create-only-versions': 'Bucket {bucket} 已开启版本控制，此时 OSS 不支持禁止覆盖同名文件：每张图片上传前会先查询',
    'create-only-ignored': '{host} 不支持禁止覆盖（If-None-Match）：每张图片上传前会先查询',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/manifest.js
const MANIFEST_CHINESE = {
    'gone-since': '自 {since} 起已失效（{cause}，已尝试 {times}）；{next} 之前不再尝试',
    'refused-since': '自 {since} 起一直无法保存（{cause}，已尝试 {times}）；{next} 之前不再尝试',
    'tried-once': '1 次',
    'tried-times': '{tries} 次',
    'stored-image-stays': '未能重新检查，保留已存储的图片：{why}',
    'host-fails': '{host} 的 {tried} 个 URL 中有 {failed} 个失败，而记忆中已有 {before} 张来自该主机的图片；该主机可能已开始拒绝这些请求：请查看失败原因，并尝试在 host-rules 中设置 referer 或降低请求频率',
    'manifest-at-bucket': 'manifest-at 为 {at}：只有存到本地目录时，记忆才能放在别的目录；存到 Bucket 时，记忆就在该 Bucket 的前缀之下',
    'manifest-at-url': 'manifest-at 为 {at}：必须是一个目录，例如 .cache/persist-images',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/options.js
/** A rule that begins with a Latin letter or a digit brings the space before it. */
const OPTIONS_CHINESE = {
    'option-required': '必须设置 {name}：{help}',
    'option-wrong': '{name} 的值是 {value}：{rule}',
    named: '{name}：{rule}',
    needed: '应为{rule}',
    'field-destination': '图片的存放位置：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或文件夹 `file:./images`。',
    'field-source': '读取的位置：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或文件夹 `file:./images`。',
    'field-examined': '检查的位置：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或文件夹 `file:./images`。',
    'rule-one-of': '以下之一：{words}',
    'rule-true-or-false': ' true 或 false',
    'rule-whole-number': ' {least} 到 {most} 之间的整数',
    'rule-size': '形如 500KB 或 50MiB 的大小，介于 {least} 与 {most} 字节之间',
    'rule-time': '形如 30s 或 1m30s 的时长，介于 {least}s 与 {most}s 之间',
    'rule-never-or': ' never，或{rule}',
    'rule-seconds': '秒数（如 {least}）或形如 1h 的时长，介于 {least} 与 {most} 秒之间',
    'rule-moment': '形如 2026-11-01T08:00:00Z 的日期，或形如 24h 的时长',
    'rule-pairs': '每行一个名称、冒号和值（第 {line} 行不是）',
    'rule-other-header': ' {name} 以外的请求头，该请求头由连接自行设置',
    'rule-header-value': '可打印 Latin-1 字符组成的 {name} 值',
    'rule-header-line': '一行可打印的 Latin-1 字符',
    'rule-referer': ' auto、none、origin 或 http(s) URL',
    'rule-public-base': '不带查询参数的 http(s) URL，例如 https://img.example.com/',
    'rule-fail-on': ' any、all、none 或形如 25% 的比例',
    'rule-shard': ' k/n 的形式，例如 2/4，其中 k 为 1 到 n，n 最大为 {most}',
    'rule-web-page': '不含用户名和密码的 http(s) URL，例如 https://example.com/blog/',
    'rule-address': '形如 10.1.2.3 的 IP 地址，或形如 10.1.0.0/16 的 CIDR 网段',
    'address-everything': '覆盖所有地址的 CIDR 网段会让地址检查失效',
    'rule-image-types': '以下类型组成的列表：{types}',
    'host-rules-hidden': '（不显示）',
    'host-rules-twice': '{name} 出现了两次：每个主机模式只能有一条规则',
    'host-rules-unknown': '{name} 中有未知字段 {field}：{meant}',
    'host-rules-meant': '是否想写 {field}？',
    'host-rules-field': '{name} 的 {field}：{rule}',
    'host-rules-value': '{name} 的 {field} 值是 {value}：{rule}',
    'rule-host-rules': '从主机到规则的映射',
    'rule-host-pattern': '不带协议、端口和路径的主机，例如 example.com 或 *.example.com',
    'rule-some-field': '包含以下至少一个字段的映射：{fields}',
    'rule-single-value': '单个值',
    'rule-host-referer': ' none、origin 或 http(s) URL',
    'rule-host-header': '一行可打印的 Latin-1 字符',
    'rule-header-map': '从名称到值的映射',
    'rule-parameters': '形如 token 的参数名，或形如 x-amz-* 的参数名开头',
    'rule-text-size': '不超过 {most} 字节的文本（当前为 {size} 字节）',
    'rule-no-aliases': '不含别名（*name）的 YAML',
    'rule-quoted-star': "加引号的模式，因为它以 * 开头，例如 '*.example.com'（{place}）",
    'rule-yaml': '不含标签、只有一个文档且键不重复的 YAML 或 JSON（出错位置：{place}）',
    'line-and-column': '第 {line} 行第 {column} 列',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/proxy.js
const PROXY_CHINESE = {
    'proxy-needed': '应为 `none`、`env`，或代理的 URL，例如 http://proxy.example:3128',
    'proxy-url': '应为 HTTP 代理的 URL，例如 http://user:password@proxy.example:3128',
    'proxy-variable': '环境变量 {name} 不是 HTTP 代理的 URL（例如 http://proxy.example:3128）',
    'proxy-unreachable': '无法连接 `{input}` 指定的代理（{code}）',
    'proxy-refused': '`{input}` 指定的代理拒绝转发（返回 {status}）',
    'proxy-login': '`{input}` 指定的代理不接受这组用户名和密码（返回 {status}）',
    'proxy-fix': '请检查 `{input}`：代理的主机、端口、用户名和密码，以及代理是否允许访问 {host}。',
    'proxy-unused': '环境变量 {variable} 已设置，但没有使用：如果只能经由该代理访问网络，请将 `{input}` 设为 env。',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/reasons.js
const REASONS_CHINESE = {
    'reason-url-invalid': '列表中的内容不是 URL。请每行写一个完整的 http(s) URL。',
    'reason-scheme-not-allowed': '只抓取 http 和 https 的 URL。',
    'reason-url-credentials': 'URL 中含有用户名或密码。请改为在 `headers` 中以请求头给出。',
    'reason-url-too-long': 'URL 超过服务器能接受的长度。',
    'reason-port-not-allowed': 'URL 使用了网页不用的端口。',
    'reason-address-refused': '主机指向非公网地址。如果是你自己的主机，请在 `allow-addresses` 中写明。',
    'reason-key-invalid': '无法生成 object key：请检查 `key` 模板以及记录中的字段。',
    'reason-unreachable': '无法连接主机。如果主机正常而你的网络需要代理，请设置 `origin-proxy`；否则下次运行会再试。',
    'reason-slow': '主机响应过慢。可以调大 `timeout` 或调小 `per-host-concurrency`；下次运行会再试。',
    'reason-broken-answer': '响应被截断或无法读取。下次运行会再试。',
    'reason-too-large': '超过 `max-bytes` 允许的大小。',
    'reason-too-small': '小于 `min-bytes`、`min-width` 或 `min-height` 的要求。',
    'reason-empty': '主机的响应没有任何内容。',
    'reason-redirects': '重定向形成了循环，或没有通向任何地方。',
    'reason-http-401': '主机要求登录。请在 `headers` 或 `host-rules` 中给出它要求的内容。',
    'reason-http-403': '主机拒绝访问。如果浏览器能显示，说明它要求其他 Referer 或 User-Agent：请在 `host-rules` 中写明。',
    'reason-http-404': '图片已不存在。之后会以越来越长的间隔再试。',
    'reason-http-429': '主机要求降低请求频率：请调大 `per-host-delay`。',
    'reason-http-4xx': '主机拒绝了这个 URL。',
    'reason-http-5xx': '主机自身出错。下次运行会再试。',
    'reason-paused': '主机要求较长时间的暂停；它的图片留待以后运行。',
    'reason-html-instead': '返回的是网页而不是图片，多为登录页或人机验证。请在浏览器中打开该 URL 查看。',
    'reason-not-an-image': '内容不是图片。',
    'reason-type-not-allowed': '该图片类型不在保留之列。如需保留，请在 `allow-types` 中写明。',
    'reason-placeholder': '是一张表示“图片已失效”的占位图。',
    'reason-opted-out': '响应声明不允许抓取该图片，且已设置 `respect-robots-tag`。',
    'reason-image-incomplete': '文件在图片结束之前就中断了。再次运行可能会得到完整的图片。',
    'reason-store': '存储拒绝了请求，具体修改方法见说明。',
    'reason-key-collision': '另一张图片已经占用了这个 key。请设置 `on-collision`，或在 `key` 中使用内容摘要。',
    'reason-cancelled': '未尝试：运行提前结束。',
    'reason-url-expired': '轮到它时链接已过期，因此没有请求。请重新生成列表，并紧接着再次运行。',
    'reason-dead': '本次未请求：此前持续失败，之后会以越来越长的间隔再试。',
    'reason-other': '见说明。',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/run.js
const RUN_CHINESE = {
    'run-same-files': '{first} 和 {second} 都是 {path}；请改用不同的文件',
    'run-metadata-address': 'allow-addresses 让所有 URL 和重定向都能访问 {address}，而云服务器在该地址发放实例的访问凭证',
    'run-same-bytes': '{host} 对 {total} 个 URL 中的 {count} 个返回了相同的内容（sha256 {sha256}）：可能是占位图，而不是图片本身',
    'run-cancelled': '运行已取消，{total} 张图片中有 {count} 张未尝试',
    'run-lost': '{total} 张图片中有 {count} 张不在存储中',
    'run-lost-and-failed': '{lost}（fail-on: {rule}）',
    'run-left-over': '{total} 张图片中有 {left} 张留待下次运行',
    'untried-cancelled': '未尝试：运行已取消',
    'untried-deadline': '未尝试：已到达 {time} 的时限',
    'untried-store': '未尝试：{cause}',
    'url-expired': '未请求：链接已于 {time} 过期；请重新生成列表，并紧接着再次运行',
    'run-expired': '{total} 个链接中有 {count} 个在轮到之前已过期：请重新生成列表，并紧接着再次运行；已存储的图片不会再次请求',
    'run-expired-id': '{sentence}，前提是 URL 未变：如果每次导出的 URL 都不同，请用 `id-field` 指明图片',
    'dry-run': '试运行：没有抓取任何内容',
    'image-challenge': '返回的是 {challenge}，而不是图片',
    'image-placeholder': '是{name}，不是图片本身',
    'image-too-large': '超过 `max-bytes`',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/summary.js
const SUMMARY_CHINESE = {
    'summary-comma': '，',
    'summary-new': '{destination} 中新增 {count} 张图片',
    'summary-known': '已有 {count} 张',
    'summary-lost': '未能保存 {count} 张',
    'summary-lost-new': '未能保存 {count} 张，其中新失败 {fresh} 张',
    'summary-left': '留待下次运行 {count} 张',
    'summary-facts': '用时 {seconds} 秒，写入 {size}，向图片主机发出 {origins} 次请求，向存储发出 {store} 次请求',
    'summary-images': '新增图片',
    'summary-images-more': '另有 {count} 张',
    'summary-fresh': '未能保存',
    'summary-resting': '此前未能保存、暂不再请求：{count} 张',
    'summary-hosts': '{count} 台主机',
    'summary-hosts-more': '另有 {count} 台主机',
    'summary-reason': '**{reason}** × {count}：{advice}',
    'summary-reason-example': '**{reason}** × {count}：{advice}例如：{example}',
    'summary-reasons-more': '另有 {count} 张因其他原因',
    'summary-no-host': '无主机名',
    'summary-failed': '失败',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/url.js
const URL_CHINESE = {
    'url-too-long': 'URL 有 {length} 个字符；最多允许 {most} 个',
    'url-too-long-encoded': '编码后的 URL 超过 {most} 个字符',
    'url-line-break': 'URL 中有换行或制表符',
    'url-not-absolute': '不是完整的 URL（需以 http:// 或 https:// 开头）',
    'url-no-host': 'URL 没有主机名',
    'url-scheme': '不抓取 {scheme} 开头的 URL；只抓取 http: 和 https:',
    'url-credentials': 'URL 中含有用户名或密码；请改用输入项 `headers`',
    'url-port': '端口 {port} 不是网页服务使用的端口',
    'url-within': '这段文本中间又出现了 URL：请每行只写一个 URL（JSON 中每个字符串一个）',
    'url-srcset': '这是 srcset 的文本：请每行只写一个 URL，不带 2x、640w 这样的尺寸',
    'url-relative': '不是完整的 URL；相对 URL 需要设置 `base-url`，或用 `referer-field` 给出所在页面',
};

;// CONCATENATED MODULE: ./lib/base/messages/catalogue.js
/**
 * Every sentence that a person reads but those of services and of the doctor, by language: a file for each part of the
 * house, the same names in each language. A further language is a further folder.
 */


































const ENGLISH = {
    ...ACTION_ENGLISH,
    ...CLI_ENGLISH,
    ...CREDENTIALS_ENGLISH,
    ...DOWNLOAD_ENGLISH,
    ...FILES_ENGLISH,
    ...HELP_ENGLISH,
    ...KEYS_ENGLISH,
    ...LIBRARY_ENGLISH,
    ...LISTS_ENGLISH,
    ...LOCATION_ENGLISH,
    ...MANIFEST_ENGLISH,
    ...OPTIONS_ENGLISH,
    ...PROXY_ENGLISH,
    ...REASONS_ENGLISH,
    ...RUN_ENGLISH,
    ...SUMMARY_ENGLISH,
    ...URL_ENGLISH,
};
const CATALOGUE = {
    en: ENGLISH,
    zh: {
        ...ACTION_CHINESE,
        ...CLI_CHINESE,
        ...CREDENTIALS_CHINESE,
        ...DOWNLOAD_CHINESE,
        ...FILES_CHINESE,
        ...HELP_CHINESE,
        ...KEYS_CHINESE,
        ...LIBRARY_CHINESE,
        ...LISTS_CHINESE,
        ...LOCATION_CHINESE,
        ...MANIFEST_CHINESE,
        ...OPTIONS_CHINESE,
        ...PROXY_CHINESE,
        ...REASONS_CHINESE,
        ...RUN_CHINESE,
        ...SUMMARY_CHINESE,
        ...URL_CHINESE,
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/say.js
/** Sentences of the catalogue, filled with what they are about. */


/**
 * One sentence in every language.
 * @param values for its names in braces; a sentence among them is said in the same language
 */
function say(id, ...[values]) {
    return { in: language => fill(CATALOGUE[language][id], language, values ?? {}) };
}
/**
 * `{name}` is that value; `{count|one|many}` the second word where the value is 1, else the third.
 * What has no value stays as it is.
 */
function fill(message, language, values) {
    return message.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name, one, many) => {
        const value = values[name];
        if (value === undefined)
            return whole;
        if (one !== undefined)
            return value === 1 ? one : many;
        return typeof value === 'number' ? String(value) : (0,sentence/* textIn */.r7)(language, value);
    });
}


/***/ }),

/***/ 22288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/**
 * A sentence is made where the facts are and said where its reader is: errors and notices carry one, the front door
 * knows the language. The sentences themselves are in `messages`.
 */
function textIn(language, text) {
    return typeof text === 'string' ? text : text.in(language);
}
/** Texts as one, e.g. a name, a colon and what is wrong with it. */
function joined(separator, ...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(textIn(language, separator)) };
}
/** Texts one behind the other, with the comma of the language between them. */
function listed(...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(language === 'zh' ? '，' : ', ') };
}


/***/ })

};
