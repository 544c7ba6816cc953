/** The place of a store: destination, bucket, region, endpoint; and the options of its objects. */
export const LOCATION_ENGLISH = {
  'destination-forms': 'oss://bucket/prefix/, s3://bucket/prefix/, r2://bucket/prefix/ or file:./images',
  'destination-empty': '{name} is empty; write {forms}',
  'destination-wrong': '{name} {value} {problem}',
  'destination-broken': '{name} {value}: {problem}',
  'destination-not-a-bucket': '{bucket} is not a bucket name ({rule})',
  'destination-did-you-mean': '{problem}; did you mean {meant}?',
  'destination-query': "has a '{mark}', which would be a part of every key; leave out what begins there",
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
  'bucket-rule-dots':
    'a bucket has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends',
  'endpoint-password': '{name} holds a user name or a password; keep only the host',
  'endpoint-keys':
    '{name} holds credentials; keep only the host, and set access-key-id and access-key-secret',
  'endpoint-no-host': '{shown} is not a host or a URL; write it like {example}',
  'endpoint-examples-s3': 's3.us-east-1.amazonaws.com or minio.example.com',
  'endpoint-scheme': '{shown} has the scheme {scheme}; only https: is supported',
  'endpoint-more': '{shown} has more than a host; write {host}',
  'endpoint-more-prefix': '{shown} has more than a host; write {host}, and put the prefix after the bucket',
  'endpoint-ipv6': '{shown} is an IPv6 address; write a host name, such as localhost',
  'endpoint-characters': '{shown} has a host with characters that no host of a store has',
  'endpoint-bucket': 'endpoint {host} begins with a bucket; write {bare}, and {scheme}://{bucket}/',
  'endpoint-unencrypted':
    'endpoint http://{host} would send keys and images unencrypted; write https://{host}, or set allow-insecure-endpoint: true',
  'endpoint-contradiction':
    'region "{region}" and endpoint {host} contradict each other: the endpoint is in {theirs}',
  'endpoint-style-path':
    'endpoint {host} is an address, which has no room for the bucket; set endpoint-style: path',
  'endpoint-style-cname': 'endpoint {host} is no domain of your own; leave endpoint-style out',
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
  'region-jurisdiction': 'R2 has no region {region}; leave region out, and write endpoint: {endpoint}',
  'r2-endpoint':
    'endpoint {host} is no endpoint of R2, whose own domains only serve reads; leave endpoint out and set account-id, or write {jurisdictions} for a jurisdiction',
  'r2-accounts': 'account-id {account} and endpoint {host} are of two accounts; leave one of them out',
  'r2-account-missing':
    'account-id is missing; the R2 overview in the Cloudflare dashboard shows it. Or set endpoint to the S3 API address that the bucket shows',
  'r2-account-more': 'account-id holds more than the id; write {account}',
  'r2-account-digits':
    'account-id is not 32 hexadecimal digits; the R2 overview in the Cloudflare dashboard shows it',
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

  'unsaid-endpoint': 'another endpoint',
  'unsaid-region': "the bucket's own",
  'unsaid-time': 'did not say',
  'unsaid-status': 'no status',
  'unsaid-code': 'without a code',
} as const

/** Forward proxies: their settings and failures. */
export const PROXY_ENGLISH = {
  'proxy-needed': '`none`, `env`, or the URL of a proxy such as http://proxy.example:3128 is needed',
  'proxy-url': 'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
  'proxy-variable': 'the variable {name} is not the URL of an HTTP proxy, such as http://proxy.example:3128',
  'proxy-unreachable': 'the proxy of `{input}` cannot be reached ({code})',
  'proxy-refused': 'the proxy of `{input}` let nothing through (it answered {status})',
  'proxy-login': 'the proxy of `{input}` wants other credentials (it answered {status})',
  'proxy-fix': 'Check `{input}`: host, port, user and password, and whether the proxy allows {host}.',
  'proxy-unused':
    'The variable {variable} is set but not used: if this machine reaches the network only through that proxy, set `{input}` to env.',
} as const
