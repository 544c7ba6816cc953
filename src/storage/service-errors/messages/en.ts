/** Sentences about what services and logins refuse: the message `ID-fix` says what to do about the refusal `ID`. */
export const ENGLISH = {
  // Refusals that every store has; `{service}` is OSS, S3 or R2.
  'refusal-wrong-secret': 'The access key secret does not belong to this id.',
  'refusal-wrong-secret-fix':
    'Paste the secret again without spaces or line breaks; if it is right, something between this machine and {service} rewrites paths or headers.',
  'refusal-token-expired': 'The temporary credentials expired during or before the run.',
  'refusal-token-expired-fix': 'Get them in this job, right before this step, and ask for a longer session.',
  'refusal-clock':
    "This machine's clock is more than 15 minutes off (in UTC: ours {ours}, {service} {theirs}).",
  'refusal-clock-fix': 'Set the clock of this machine by NTP.',
  'refusal-denied': 'The credentials may not do {action} on {target}.',
  'refusal-denied-fix':
    'Attach the policy that the command `doctor` prints to the user or role; look for Deny rules on source address, uploads without encryption or plain http.',
  'refusal-remove-denied': 'The credentials may not do {action} on {target}.',
  'refusal-remove-denied-fix':
    'Allow {action} on the objects to remove, and on nothing else; storing and reading do not need it.',
  'refusal-no-bucket': 'There is no bucket {bucket} in this account and region ({region}).',
  'refusal-no-bucket-fix': 'Check the spelling and the region; buckets are never created for you.',
  'refusal-key-invalid': 'The key breaks the rules of {service}.',
  'refusal-key-invalid-fix': 'Shorten the prefix or the key template (1,023 bytes of UTF-8 together).',
  'refusal-collision': 'A different file is already stored under this key.',
  'refusal-collision-fix': 'Choose on-collision, or a key template with a hash.',
  'refusal-digest-refused': 'The bytes changed on the way to {service}.',
  'refusal-digest-refused-fix': 'Check the proxies between this machine and {host}.',
  'refusal-integrity': '{service} stored bytes with another checksum than the bytes that were sent.',
  'refusal-integrity-fix': 'Check the proxies between this machine and {host}, then run again.',
  'refusal-read-integrity': 'The bytes that arrived have another checksum than the object of {service}.',
  'refusal-read-integrity-fix': 'Check the proxies between this machine and {host}, then run again.',
  'refusal-changed': 'The object was replaced while it was read.',
  'refusal-changed-fix': 'Run again when no other program writes to it.',
  'refusal-list-broken': '{host} says that its list continues, but names nothing further.',
  'refusal-list-broken-fix':
    'This is an error of that service: report it, and list a narrower prefix meanwhile.',
  'refusal-archived': 'The object is archived.',
  'refusal-archived-fix': 'Restore it first.',
  'refusal-too-large': 'The image is larger than one PUT allows.',
  'refusal-too-large-fix': 'Lower max-bytes.',
  'refusal-throttled': '{service} is throttling this account.',
  'refusal-throttled-fix': 'Lower concurrency; keys that begin with a hash spread the load.',
  'refusal-busy': '{service} was busy ({status}).',
  'refusal-busy-fix': 'Run again; the next run continues where this one stopped.',
  'refusal-no-key': 'The object is gone.',
  'refusal-no-key-fix': 'List the prefix to see what is there.',
  'refusal-redirect': '{host} answered with a redirect ({status}), which is not followed with credentials.',
  'refusal-redirect-fix': 'Set endpoint to the host that serves the bucket itself.',
  'refusal-foreign': '{host} did not answer as {service} does ({status}).',
  'refusal-foreign-fix':
    'Check endpoint: only a host, without path and bucket, of {service} itself and not of a site or a proxy in front of it.',
  'refusal-refused': '{service} refused the request ({status} {code}).',
  'refusal-refused-fix': 'Look the code up in the {service} documentation; the request id helps its support.',
  'refusal-proxy': 'The proxy between this machine and {host} lets nothing through ({network}).',
  'refusal-proxy-fix': 'Check `proxy`: host, port, user and password, and whether it allows {host}.',
  'refusal-no-host': '{host} does not exist.',
  'refusal-no-host-fix': 'The region, the endpoint or the bucket is misspelt.',
  'refusal-certificate': 'No trusted connection to {host} ({network}).',
  'refusal-certificate-fix':
    'A domain of your own needs its certificate uploaded to {service}; an endpoint of http or of another service does not speak TLS.',
  'refusal-unsendable': 'The request could not be built ({network}).',
  'refusal-unsendable-fix': 'Check cache-control and metadata for characters that headers cannot hold.',
  'refusal-lost': 'The connection to {host} failed ({network}).',
  'refusal-lost-fix': 'Run again; the next run continues where this one stopped.',

  // Refusals of OSS alone.
  'refusal-unknown-id': 'OSS does not know this access key id.',
  'refusal-unknown-id-fix':
    "Check the secret's name, that the key is enabled, and that id and secret are not swapped. An id that begins with STS. also needs security-token.",
  'refusal-token-mismatch': 'The security token does not match the key pair.',
  'refusal-token-mismatch-fix': 'All three values must come from one STS answer.',
  'refusal-region-unfit': 'region {region} does not fit the bucket or the endpoint.',
  'refusal-region-unfit-fix': "Use the bucket's region id, e.g. cn-hongkong.",
  'refusal-signature-v1': 'OSS refused an old V1 signature.',
  'refusal-signature-v1-fix': 'This should not happen, as every request is signed V4: please report it.',
  'refusal-other-region': 'The bucket {bucket} is in another region.',
  'refusal-other-region-fix': 'OSS says that it is at {endpoint}; set region to {theirRegion}.',
  'refusal-domain-needed': "OSS does not let this account use its default domains for the bucket's objects.",
  'refusal-domain-needed-fix':
    'Take a bucket outside the mainland, such as in cn-hongkong, which needs no domain; or bind a domain with an ICP filing to this one and set endpoint to it; on a machine of Alibaba Cloud in its region, set endpoint: internal.',
  'refusal-encryption-key': 'OSS cannot use the key of KMS for the objects of {bucket} ({code}).',
  'refusal-encryption-key-fix':
    "Check the id of the key and that it is enabled in the bucket's region, and allow kms:GenerateDataKey and kms:Decrypt on it.",
  'refusal-encryption-off': 'OSS does not encrypt with KMS for this account or region ({code}).',
  'refusal-encryption-off-fix': 'Turn KMS on in the Alibaba Cloud console, or set encryption to AES256.',
  'refusal-tags-refused': 'OSS refuses the tags ({code}).',
  'refusal-tags-refused-fix': 'Use at most 10 tags of letters, digits, spaces and + - = . _ : /.',
  'refusal-list-denied': 'The credentials may not list {target}.',
  'refusal-list-denied-fix': 'Allow oss:ListObjects with oss:Prefix; the command `doctor` prints the policy.',
  'refusal-suspended': 'The account is in debt, or the account or the bucket {bucket} is suspended.',
  'refusal-suspended-fix': 'See Billing and the Message Center in the Alibaba Cloud console.',
  'refusal-bucket-name': '{bucket} is not a bucket name.',
  'refusal-bucket-name-fix': 'A bucket has 3 to 63 lower-case letters, digits and hyphens, and is not a URL.',
  'refusal-retained': 'A retention policy protects what is stored under this key.',
  'refusal-retained-fix': 'Use a new prefix.',
  'refusal-path-style': 'OSS does not take the bucket in the path.',
  'refusal-path-style-fix': 'Set endpoint to a host of OSS, such as oss-cn-hangzhou.aliyuncs.com.',
  'refusal-no-oss-host': '{host} does not exist.',
  'refusal-no-oss-host-fix':
    'The region or the endpoint is misspelt, or it is an -internal endpoint outside Alibaba Cloud.',
  'refusal-internal-unreachable':
    '{host} does not answer: an internal endpoint answers only inside Alibaba Cloud, in its own region.',
  'refusal-internal-unreachable-fix': 'Use the public endpoint here.',

  // Refusals of AWS S3, Cloudflare R2 and S3-compatible stores.
  'refusal-s3-unknown-id': '{service} does not know this access key id.',
  'refusal-s3-unknown-id-fix':
    "Check the secret's name, that the key is active, that id and secret are not swapped, and that the key is of {service}. An id that begins with ASIA also needs security-token.",
  'refusal-s3-token-refused': '{service} did not accept the security token.',
  'refusal-s3-token-refused-fix':
    'access-key-id, access-key-secret and security-token must come from one answer of STS; keys of a user have no token.',
  'refusal-s3-list-denied': 'The credentials may not list {target}.',
  'refusal-s3-list-denied-fix': 'Allow s3:ListBucket on the bucket {bucket}, with s3:prefix for the prefix.',
  'refusal-s3-head-denied':
    'The credentials may not do {action} on {target}, or may not know whether the object is there.',
  'refusal-s3-head-denied-fix':
    'Allow {action} on the prefix and s3:ListBucket on the bucket {bucket}: without the second, S3 answers 403 for an object that does not exist.',
  'refusal-s3-account':
    '{service} has closed or not yet opened this account or the bucket {bucket} ({code}).',
  'refusal-s3-account-fix': 'See billing and messages in its console.',
  'refusal-s3-bucket-name': '{bucket} is not a bucket name.',
  'refusal-s3-bucket-name-fix':
    'A bucket has 3 to 63 lower-case letters, digits, hyphens and dots, and is not a URL.',
  'refusal-s3-region': 'The bucket {bucket} is not in the region that the request was signed for, {region}.',
  'refusal-s3-region-fix': 'Set region to {theirRegion}.',
  'refusal-s3-conflict': 'Another process was writing this key at the same time.',
  'refusal-s3-conflict-fix': 'Run again, and let only one run at a time write to a prefix.',
  'refusal-s3-acl': 'The bucket {bucket} takes no ACLs.',
  'refusal-s3-acl-fix': 'Leave acl out, and make objects public by a bucket policy where they have to be.',
  'refusal-s3-storage-class': '{service} does not have the storage class that was asked for.',
  'refusal-s3-storage-class-fix':
    'Leave storage-class out, or write one that the documentation of {service} lists.',
  'refusal-s3-encryption-key':
    'The KMS key that encrypts objects of the bucket {bucket} cannot be used ({code}).',
  'refusal-s3-encryption-key-fix':
    'Check the id and the region of the key, enable it, and allow kms:GenerateDataKey and kms:Decrypt on it.',
  'refusal-s3-tags': '{service} refuses the tags ({code}).',
  'refusal-s3-tags-fix': 'Use at most 10 tags of letters, digits, spaces and + - = . _ : / @.',
  'refusal-s3-full': 'The quota of the account or of the bucket {bucket} is used up ({code}).',
  'refusal-s3-full-fix': 'Raise the quota, or remove what is not needed.',
  'refusal-s3-not-implemented': '{service} does not support something in the request ({status} {code}).',
  'refusal-s3-not-implemented-fix':
    'Leave acl, storage-class, encryption and tags out; if it refuses all the same, it does not support enough of S3.',
  'refusal-r2-unauthorized': 'R2 does not accept the credentials (401).',
  'refusal-r2-unauthorized-fix':
    'Use the access key id and secret that the dashboard shows for an R2 API token, not the token itself, and check that it has not expired.',
  'refusal-r2-unknown-id': 'R2 does not know this access key id.',
  'refusal-r2-unknown-id-fix':
    'Use the access key id (32 characters) and secret of an R2 API token of this account; keys of AWS do not work here.',
  'refusal-r2-not-enabled': 'R2 is not enabled for this Cloudflare account.',
  'refusal-r2-not-enabled-fix': 'Subscribe to R2 in the Cloudflare dashboard, and check endpoint.',
  'refusal-r2-denied': 'The R2 API token may not do {action} in the bucket {bucket}.',
  'refusal-r2-denied-fix':
    'Give the token "Object Read & Write" for this bucket, and set endpoint to the S3 API address that it shows: a jurisdiction has one of its own.',
  'refusal-r2-no-bucket': 'There is no bucket {bucket} in this Cloudflare account ({host}).',
  'refusal-r2-no-bucket-fix':
    'Check the spelling, and set endpoint to the S3 API address that the bucket shows: a jurisdiction has one of its own. Buckets are never created for you.',

  // Refusals of the keyless login. `{sub}`, `{aud}` and `{iss}` are claims of the ID token that was sent, which no
  // sentence contains.
  'refusal-id-token-refused': 'GitHub gave this job no ID token ({status}).',
  'refusal-id-token-refused-fix':
    'Add "permissions: id-token: write" to the job; pull requests from forks get none.',
  'refusal-id-token-missing': '{host} answered without an ID token ({status}).',
  'refusal-id-token-missing-fix':
    'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
  'refusal-sts-token-expired':
    'The ID token of this job had expired when it reached {service}; it lives for minutes.',
  'refusal-sts-token-expired-fix':
    'It was requested just before, so run the job again; if the error comes back, find out what delays requests to {host}.',
  'refusal-sts-token-invalid':
    '{service} does not accept the ID token: wrong audience or issuer (sent aud={aud}, iss={iss}, sub={sub}).',
  'refusal-sts-token-invalid-fix':
    'The identity provider needs {iss} as its issuer and {aud} as a client id (audience).',
  'refusal-sts-token-rejected':
    'The identity provider called the ID token invalid or withdrawn (sent aud={aud}, iss={iss}, sub={sub}).',
  'refusal-sts-token-rejected-fix':
    'Run the job again; if it comes back, compare the identity provider in IAM with these values.',
  'refusal-sts-fingerprint':
    'RAM does not trust the certificate of {iss}: the fingerprint of {provider} is out of date.',
  'refusal-sts-fingerprint-fix':
    'Refresh the fingerprint of the identity provider in the RAM console, under SSO, OIDC.',
  'refusal-sts-issuer-unreachable': '{service} could not reach {iss} to check the ID token.',
  'refusal-sts-issuer-unreachable-fix':
    'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
  'refusal-sts-no-provider':
    'The account of {role} has no identity provider for {iss} (sent aud={aud}, sub={sub}).',
  'refusal-sts-no-provider-fix':
    'Create it in IAM with the audience {aud}, or correct the account in role-arn.',
  'refusal-sts-ram-trust':
    'The trust policy of {role} refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
  'refusal-sts-ram-trust-fix':
    'Set its oidc:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
  'refusal-sts-aws-trust':
    'There is no role {role}, or its trust policy refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
  'refusal-sts-aws-trust-fix':
    'Set its token.actions.githubusercontent.com:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
  'refusal-sts-not-found':
    '{service} does not know {role} or {provider} (sent sub={sub}, aud={aud}, iss={iss}).',
  'refusal-sts-not-found-fix': 'role-arn or oidc-provider-arn is misspelt, or of another account.',
  'refusal-sts-policy':
    '{service} did not accept the session policy that limits this run to its prefix ({code}).',
  'refusal-sts-policy-fix': 'Shorten the prefix; if it is short already, please report this.',
  'refusal-sts-value': '{service} did not accept a value of this login ({code}).',
  'refusal-sts-value-fix': 'Check role-arn and oidc-provider-arn.',
  'refusal-sts-region': 'The account of {role} has {host} switched off.',
  'refusal-sts-region-fix': "Activate it in IAM's account settings.",
  'refusal-sts-throttled': '{service} is throttling logins.',
  'refusal-sts-throttled-fix': 'Run again later, or start fewer jobs at once.',
  'refusal-sts-certificate': 'No trusted connection to {host} ({network}).',
  'refusal-sts-certificate-fix':
    'If a proxy of yours opens TLS, give its certificate to Node with NODE_EXTRA_CA_CERTS.',
  'refusal-sts-no-host': '{host} does not exist.',
  'refusal-sts-no-host-fix': 'Check region, and the DNS of this machine.',
  'refusal-sts-foreign': '{host} did not answer as {service} does ({status}).',
  'refusal-sts-foreign-fix':
    'Check the network and the proxy of this machine: something answers in place of {service}.',
  'refusal-sts-refused':
    '{service} refused the login ({status} {code}; sent sub={sub}, aud={aud}, iss={iss}).',
  'refusal-sts-refused-fix':
    'Look the code up in the documentation of {service}; the request id helps its support.',

  'unsaid-endpoint': 'another endpoint',
  'unsaid-region': "the bucket's own",
  'unsaid-time': 'did not say',
  'unsaid-status': 'no status',
  'unsaid-code': 'without a code',
} as const
