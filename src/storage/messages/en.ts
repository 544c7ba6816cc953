/** Sentences about stores, keys, logins and the manifest. */
export const ENGLISH = {
  // The place of a store: destination, bucket, region, endpoint; and the options of its objects.
  'destination-forms': 'oss://bucket/prefix/, s3://bucket/prefix/, r2://bucket/prefix/ or file:./images',
  'destination-empty': '{name} is empty; write {forms}',
  'destination-wrong': '{name} {value} {problem}',
  'destination-broken': '{name} {value}: {problem}',
  'destination-not-a-bucket': '{bucket} is not a bucket name ({rule})',
  'destination-did-you-mean': '{problem}; did you mean {meant}?',
  'destination-query': "has a '{mark}', which would be a part of every key; leave out what begins there",
  'destination-backslash': "has a '\\'; write file:{path}",
  'destination-no-folder': 'names no folder; write file:./images',
  'destination-login':
    "has text before an '@', which may be a login; leave it out, and give keys as access-key-id and access-key-secret",
  'destination-host': 'has a host where a folder should be; write file:./{path} or file:///{path}',
  'destination-address': 'is an address; write {meant}',
  'destination-by-s3':
    'begins with {scheme}, and that service is reached through S3; write for example {meant}, with the endpoint of your own bucket',
  'destination-scheme': 'has the scheme {scheme}:, which is not known; write {forms}',
  'destination-folder': 'has no scheme; for a folder write file:{path}',
  'destination-no-scheme': 'has no scheme; write {meant}',
  'destination-slashes': 'needs two slashes after its scheme; write {meant}',
  'destination-neither': 'is neither a bucket nor a folder; write {forms}',
  'destination-with-endpoint': '{place} as {name} and {endpoint} as endpoint',
  'destination-with-region': '{place} as {name} and {region} as region',
  'buckets-region': "the bucket's region",
  'bucket-rule': 'a bucket has 3 to 63 lower-case letters, digits and hyphens, none of these at an end',
  'bucket-rule-dots':
    'a bucket has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends',
  'endpoint-examples-s3': 's3.us-east-1.amazonaws.com or minio.example.com',
  'endpoint-ipv6': '{shown} is an IPv6 address; write a host name, such as localhost',
  'endpoint-characters': '{shown} has a host with characters that no host of a store has',
  'endpoint-bucket': 'endpoint {host} begins with a bucket; write {bare}, and {scheme}://{bucket}/',
  'endpoint-unencrypted':
    'endpoint http://{host} would send keys and images unencrypted; write https://{host}, or set allow-insecure-endpoint: true',
  'endpoint-contradiction':
    'region "{region}" and endpoint {host} contradict each other: the endpoint is in {theirs}',
  'endpoint-internal-oss':
    'endpoint internal is a word for oss:// alone; leave endpoint out, or write a host',
  'endpoint-accelerate':
    'endpoint accelerate takes no bucket with dots and no path style; leave it out for {bucket}',
  'endpoint-plain-http': "endpoint {endpoint} is plain http: keys' signatures and images travel unencrypted",
  'region-unknown-oss': 'region is not known from the endpoint {host}; set region, e.g. cn-hongkong',
  'region-unknown-s3':
    'region is not known from the endpoint {host}; set region as the store has it, e.g. us-east-1',
  'region-missing-oss': 'region is missing; set the bucket’s region, e.g. cn-hongkong',
  'region-missing-s3':
    'region is missing; set the bucket’s region, e.g. us-east-1, and endpoint too for a store that is not of AWS',
  'region-no-id': 'region {region} is not a region id; write it like {meant}',
  'region-no-id-aws':
    'region {region} is not a region id; write it like {meant}, and for a store that is not of AWS set endpoint too',
  'region-slip':
    'region {region} is no region of OSS; did you mean {meant}? For a region that is new or of a private cloud, set endpoint too',
  'region-not-r2': 'R2 has no region {region}; leave region out',
  'r2-endpoint':
    'endpoint {host} is no endpoint of R2, whose own domains only serve reads; write the S3 API address that the bucket shows',
  'r2-endpoint-missing':
    'endpoint is missing; write the S3 API address that Cloudflare shows in the settings of the bucket',
  'r2-public':
    "R2 does not serve {base} to the public; set public-url-base to the bucket's custom domain or r2.dev address",
  'acl-r2': 'acl is set, and R2 has none; leave it out, and open the bucket by a custom domain instead',
  'upload-options-r2':
    'R2 takes no encryption and no tags with an upload, since it encrypts every object itself; leave out {names}',
  'upload-options-folder': 'a folder takes no encryption and no tags; leave out {names}',
  'tag-reserved': 'tags holds {name}: names that begin with {reserved} belong to the service',
  'tag-long':
    'tags holds {name}, which is too long: a name has at most {most} characters, a value at most {mostValue}',
  'tag-characters':
    'tags holds {name}, whose name or value has other characters than letters, digits, spaces and {marks}',
  'object-word': '{name} {value} is not known; write one of {words}',
  'create-only-versions':
    'the bucket {bucket} keeps versions, where OSS ignores create-only uploads: each image is looked up first',
  'create-only-ignored': '{host} ignores create-only uploads (If-None-Match): each image is looked up first',

  // Object keys and their templates. Texts named `key-rule-…` and `template-…` continue after the key.
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
  'key-no-list': '{variable} needs a list that is a file, and this URL is in none',

  // Login, keys and roles. No sentence ever contains a secret.
  'key-trimmed': '{name} had white space around it, which was removed',
  'key-missing': '{name} is missing',
  'key-empty': '{name} is empty',
  'key-empty-step':
    '`{name}` is empty. If the workflow sets it from a secret, that secret does not exist for this run: misspelt, of another environment, or a pull request from a fork or from Dependabot, which has its own secrets.',
  'key-line-break': '{name} has a line break inside; paste it again',
  'key-space': '{name} has a space inside; paste it again',
  'key-character': '{name} holds a character that no key has; paste it again',
  'key-temporary': '{name} begins with {start}, so it is a temporary key and needs {token} too',
  'login-twice':
    '{name} and role-arn are two ways to log in; keep role-arn for keyless login, or the access key',
  'login-fork':
    '{problem} (GitHub gives neither secrets nor ID tokens to a pull request from a fork; run this step on push instead, or leave it out there)',
  'login-whole-role':
    'the prefix is too long for a session policy (2,048 characters), so this run has all rights of {role}',
  'login-missing': 'access-key-id and access-key-secret are missing: set them, or {others}',
  'login-empty': '{empty} Otherwise set access-key-id and access-key-secret, or {others}',
  'login-others-oss':
    'OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET in the environment, or role-arn and oidc-provider-arn to log in without keys',
  'login-others-s3':
    'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or role-arn to log in without keys',
  'login-others-r2': 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment',
  'service-alibaba-sts': 'Alibaba Cloud STS',
  'login-done': 'logged in as {role}/{session}, until {until}',
  'token-not-offered':
    'role-arn needs the job\'s ID token, which GitHub does not offer here ({variable} is not set); add "permissions: id-token: write" to the job, or use access keys outside of GitHub Actions',
  'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL; leave it to the runner',
  'session-ending': 'The temporary credentials end in {seconds} s.',
  'session-ended': 'The temporary credentials ended {seconds} s ago.',
  'role-r2':
    'role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; set access-key-id and access-key-secret to those of an R2 API token with Object Read & Write on this bucket',
  'role-aws-provider':
    'oidc-provider-arn is ignored: AWS finds the identity provider by the issuer of the token',
  'role-swapped': 'role-arn and oidc-provider-arn are swapped; each has the value of the other',
  'role-missing': 'oidc-provider-arn needs role-arn beside it: the role to log in as',
  'role-not-ram': 'role-arn {arn} is not the ARN of a RAM role; write it like {form}',
  'role-not-aws': 'role-arn {arn} is not the ARN of an AWS role; write it like {form}',
  'provider-not-ram':
    'oidc-provider-arn {arn} is not the ARN of an identity provider in RAM; write it like {form}',

  // The manifest, and its files.
  'manifest-denied': 'manifest: {refusal} This run continues without the manifest of earlier runs.',
  'manifest-denied-rest': 'manifest: {refusal} This run continues without the rest of its manifest.',
  'manifest-problem': 'manifest: {problem}: images remembered there may be fetched again',
  'manifest-problems': '{second} Besides, {first}.',
  'manifest-unread': '{count} {count|segment is|segments are} not readable now',
  'manifest-unread-why': '{count} {count|segment is|segments are} not readable now ({why})',
  'manifest-damaged':
    'manifest: {files} {count|is|are} damaged: images remembered there may be fetched again. See docs/check.md, "When a file of the manifest is damaged", before you remove {count|it|them}.',
  'manifest-damaged-lines':
    'manifest: {files} {count|is|are} damaged ({lines} {lines|line|lines} cannot be read): images remembered there may be fetched again. See docs/check.md, "When a file of the manifest is damaged", before you remove {count|it|them}.',
  'manifest-outside':
    'manifest: {count} {count|line names an object|lines name objects} outside of the prefix, such as {key}. A manifest belongs to one prefix, see docs/rewriting.md.',
  'manifest-unwritten':
    'manifest: {count} {count|line|lines} could not be written, so the next run may fetch {count|its image|their images} again. {refusal}',
  'manifest-too-late': 'The store did not accept them in time.',
  'manifest-version':
    'manifest: {file} has version {version} of the format, and this release reads version {known}: use a newer release of this action.',
  'manifest-not-whole': '{path} was complete before and is not now',

  // A store of the caller's own.
  'own-store-failed': 'the store failed in {operation}: {reason}',
  'own-store-gone': 'the store has nothing under the key {key}',
  'own-store-keeps': 'the store removes nothing, so {key} stays',
  'own-store-put-file':
    'The store takes bodies over `max-bytes` only with a method `putFile`: add it, or raise `max-bytes`.',
  'own-store-collision': 'the store has other bytes under the key {key}',

  'image-too-large': 'larger than `max-bytes`',

  'folder-no-file': 'There is no file {key}.',
  'folder-no-file-fix': 'List the folder to see what is there.',
  'folder-changed': '{path} changed while it was read.',

  'token-r2-write': 'Create an R2 API token with "Object Read & Write", applied to the bucket {bucket} only.',
  'token-r2-read': 'Create an R2 API token with "Object Read only", applied to the bucket {bucket} only.',
} as const
