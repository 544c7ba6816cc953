export const id = 7160;
export const ids = [7160];
export const modules = {

/***/ 36535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   y: () => (/* binding */ MAX_RETRY_AFTER_MS)
/* harmony export */ });
/** Longest wait for a `Retry-After`. With a longer one the request fails now, and the next run tries again. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): whole seconds or an HTTP date in any of its three forms.
 * A value that is negative, past, over a day or unreadable counts as absent, so that the own backoff applies.
 * @returns milliseconds from `now`
 */
function retryAfter(header, now) {
    const text = header?.trim();
    if (!text)
        return undefined;
    const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : httpDate(text, now) - now;
    const oneDay = 86_400_000;
    return ms === 0 || (ms > 0 && ms <= oneDay) ? ms : undefined;
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IMF_FIXDATE = /^[a-z]{3}, (?<day>\d{2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i;
const RFC_850 = /^[a-z]{6,9}, (?<day>\d{2})-(?<month>[a-z]{3})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i;
const ASCTIME = /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/i;
function httpDate(text, now) {
    const parts = (IMF_FIXDATE.exec(text) ?? RFC_850.exec(text) ?? ASCTIME.exec(text))?.groups;
    if (!parts)
        return Number.NaN;
    const { day, month, year, time } = parts;
    const [hours, minutes, seconds] = time.split(':').map(Number);
    return Date.UTC(fullYear(year, now), MONTHS.indexOf(month.toLowerCase()), Number(day), hours, minutes, seconds);
}
/** Two digits mean the century that puts the date at most 50 years ahead (RFC 9110 §5.6.7). */
function fullYear(year, now) {
    if (year.length === 4)
        return Number(year);
    const thisYear = new Date(now).getUTCFullYear();
    const guess = thisYear - (thisYear % 100) + Number(year);
    return guess > thisYear + 50 ? guess - 100 : guess;
}


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: () => (/* binding */ ServiceError),
  PQ: () => (/* binding */ retryDecision),
  lK: () => (/* binding */ serviceErrorFor),
  N1: () => (/* binding */ toServiceError)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/http/retry-after.js
var retry_after = __webpack_require__(36535);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/base/messages/en/oss.js
const OSS_ENGLISH = {
    'unknown-id': {
        sentence: 'OSS does not know this access key id.',
        fix: "Check the secret's name, that the key is enabled, and that id and secret are not swapped. An id that begins with STS. also needs security-token.",
    },
    'token-mismatch': {
        sentence: 'The security token does not match the key pair.',
        fix: 'All three values must come from one STS answer.',
    },
    'region-unfit': {
        sentence: 'region {region} does not fit the bucket or the endpoint.',
        fix: "Use the bucket's region id, e.g. cn-hongkong.",
    },
    'signature-v1': {
        sentence: 'OSS refused an old V1 signature.',
        fix: 'This should not happen, as every request is signed V4: please report it.',
    },
    'other-region': {
        sentence: 'The bucket {bucket} is in another region.',
        fix: 'OSS says that it is at {endpoint}; set region to {theirRegion}.',
    },
    'domain-needed': {
        sentence: "OSS does not let this account use its default domains for the bucket's objects.",
        fix: 'Take a bucket outside the mainland, such as in cn-hongkong, which needs no domain; or bind a domain with an ICP filing to this one and set endpoint to it.',
    },
    'encryption-key': {
        sentence: 'OSS cannot use the key of KMS for the objects of {bucket} ({code}).',
        fix: "Check the id of the key and that it is enabled in the bucket's region, and allow kms:GenerateDataKey and kms:Decrypt on it.",
    },
    'encryption-off': {
        sentence: 'OSS does not encrypt with KMS for this account or region ({code}).',
        fix: 'Turn KMS on in the Alibaba Cloud console, or set encryption to AES256.',
    },
    'tags-refused': {
        sentence: 'OSS refuses the tags ({code}).',
        fix: 'Use at most 10 tags of letters, digits, spaces and + - = . _ : /.',
    },
    'list-denied': {
        sentence: 'The credentials may not list {target}.',
        fix: 'Allow oss:ListObjects with oss:Prefix; the command `doctor` prints the policy.',
    },
    suspended: {
        sentence: 'The account is in debt, or the account or the bucket {bucket} is suspended.',
        fix: 'See Billing and the Message Center in the Alibaba Cloud console.',
    },
    'bucket-name': {
        sentence: '{bucket} is not a bucket name.',
        fix: 'A bucket has 3 to 63 lower-case letters, digits and hyphens, and is not a URL.',
    },
    retained: {
        sentence: 'A retention policy protects what is stored under this key.',
        fix: 'Use a new prefix.',
    },
    'path-style': {
        sentence: 'OSS does not take the bucket in the path.',
        fix: 'Leave endpoint-style out.',
    },
    'no-oss-host': {
        sentence: '{host} does not exist.',
        fix: 'The region or the endpoint is misspelt, or it is an -internal endpoint outside Alibaba Cloud.',
    },
    'internal-unreachable': {
        sentence: '{host} does not answer: an internal endpoint answers only inside Alibaba Cloud, in its own region.',
        fix: 'Use the public endpoint here.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/en/s3.js
const S3_ENGLISH = {
    's3-unknown-id': {
        sentence: '{service} does not know this access key id.',
        fix: "Check the secret's name, that the key is active, that id and secret are not swapped, and that the key is of {service}. An id that begins with ASIA also needs security-token.",
    },
    's3-token-refused': {
        sentence: '{service} did not accept the security token.',
        fix: 'access-key-id, access-key-secret and security-token must come from one answer of STS; keys of a user have no token.',
    },
    's3-list-denied': {
        sentence: 'The credentials may not list {target}.',
        fix: 'Allow s3:ListBucket on the bucket {bucket}, with s3:prefix for the prefix.',
    },
    's3-head-denied': {
        sentence: 'The credentials may not do {action} on {target}, or may not know whether the object is there.',
        fix: 'Allow {action} on the prefix and s3:ListBucket on the bucket {bucket}: without the second, S3 answers 403 for an object that does not exist.',
    },
    's3-account': {
        sentence: '{service} has closed or not yet opened this account or the bucket {bucket} ({code}).',
        fix: 'See billing and messages in its console.',
    },
    's3-bucket-name': {
        sentence: '{bucket} is not a bucket name.',
        fix: 'A bucket has 3 to 63 lower-case letters, digits, hyphens and dots, and is not a URL.',
    },
    's3-region': {
        sentence: 'The bucket {bucket} is not in the region that the request was signed for, {region}.',
        fix: 'Set region to {theirRegion}.',
    },
    's3-conflict': {
        sentence: 'Another process was writing this key at the same time.',
        fix: 'Run again, and let only one run at a time write to a prefix.',
    },
    's3-acl': {
        sentence: 'The bucket {bucket} takes no ACLs.',
        fix: 'Leave acl out, and make objects public by a bucket policy where they have to be.',
    },
    's3-storage-class': {
        sentence: '{service} does not have the storage class that was asked for.',
        fix: 'Leave storage-class out, or write one that the documentation of {service} lists.',
    },
    's3-encryption-key': {
        sentence: 'The KMS key that encrypts objects of the bucket {bucket} cannot be used ({code}).',
        fix: 'Check the id and the region of the key, enable it, and allow kms:GenerateDataKey and kms:Decrypt on it.',
    },
    's3-tags': {
        sentence: '{service} refuses the tags ({code}).',
        fix: 'Use at most 10 tags of letters, digits, spaces and + - = . _ : / @.',
    },
    's3-full': {
        sentence: 'The quota of the account or of the bucket {bucket} is used up ({code}).',
        fix: 'Raise the quota, or remove what is not needed.',
    },
    's3-not-implemented': {
        sentence: '{service} does not support something in the request ({status} {code}).',
        fix: 'Leave acl, storage-class, encryption and tags out; if it refuses all the same, it does not support enough of S3.',
    },
    'r2-unauthorized': {
        sentence: 'R2 does not accept the credentials (401).',
        fix: 'Use the access key id and secret that the dashboard shows for an R2 API token, not the token itself, and check that it has not expired.',
    },
    'r2-unknown-id': {
        sentence: 'R2 does not know this access key id.',
        fix: 'Use the access key id (32 characters) and secret of an R2 API token of this account; keys of AWS do not work here.',
    },
    'r2-not-enabled': {
        sentence: 'R2 is not enabled for this Cloudflare account.',
        fix: 'Subscribe to R2 in the Cloudflare dashboard, and check account-id.',
    },
    'r2-denied': {
        sentence: 'The R2 API token may not do {action} in the bucket {bucket}.',
        fix: 'Give the token "Object Read & Write" for this bucket; a bucket in a jurisdiction needs endpoint: eu, us or fedramp.',
    },
    'r2-no-bucket': {
        sentence: 'There is no bucket {bucket} in this Cloudflare account ({host}).',
        fix: 'Check the spelling and account-id; a bucket in a jurisdiction needs endpoint: eu, us or fedramp. Buckets are never created for you.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/en/store.js
const STORE_ENGLISH = {
    'wrong-secret': {
        sentence: 'The access key secret does not belong to this id.',
        fix: 'Paste the secret again without spaces or line breaks; if it is right, something between this machine and {service} rewrites paths or headers.',
    },
    'token-expired': {
        sentence: 'The temporary credentials expired during or before the run.',
        fix: 'Get them in this job, right before this step, and ask for a longer session.',
    },
    clock: {
        sentence: "This machine's clock is more than 15 minutes off (ours {ours}, {service} {theirs}).",
        fix: 'Set the clock of this machine by NTP.',
    },
    denied: {
        sentence: 'The credentials may not do {action} on {target}.',
        fix: 'Attach the policy that the command `doctor` prints to the user or role; look for Deny rules on source address, uploads without encryption or plain http.',
    },
    'remove-denied': {
        sentence: 'The credentials may not do {action} on {target}.',
        fix: 'Allow {action} on the objects to remove, and on nothing else; storing and reading do not need it.',
    },
    'no-bucket': {
        sentence: 'There is no bucket {bucket} in this account and region ({region}).',
        fix: 'Check the spelling and the region; buckets are never created for you.',
    },
    'key-invalid': {
        sentence: 'The key breaks the rules of {service}.',
        fix: 'Shorten the prefix or the key template (1,023 bytes of UTF-8 together).',
    },
    collision: {
        sentence: 'A different file is already stored under this key.',
        fix: 'Choose on-collision, or a key template with a hash.',
    },
    'digest-refused': {
        sentence: 'The bytes changed on the way to {service}.',
        fix: 'Check the proxies between this machine and {host}.',
    },
    integrity: {
        sentence: '{service} stored bytes with another checksum than the bytes that were sent.',
        fix: 'Check the proxies between this machine and {host}, then run again.',
    },
    'read-integrity': {
        sentence: 'The bytes that arrived have another checksum than the object of {service}.',
        fix: 'Check the proxies between this machine and {host}, then run again.',
    },
    changed: {
        sentence: 'The object was replaced while it was read.',
        fix: 'Run again when no other program writes to it.',
    },
    'list-broken': {
        sentence: '{host} says that its list continues, but not from where.',
        fix: 'This is an error of that service: report it, and list a narrower prefix meanwhile.',
    },
    archived: {
        sentence: 'The object is archived.',
        fix: 'Restore it first.',
    },
    'too-large': {
        sentence: 'The image is larger than one PUT allows.',
        fix: 'Lower max-bytes.',
    },
    throttled: {
        sentence: '{service} is throttling this account.',
        fix: 'Lower concurrency; keys that begin with a hash spread the load.',
    },
    busy: {
        sentence: '{service} was busy ({status}).',
        fix: 'Run again; the next run continues where this one stopped.',
    },
    'no-key': {
        sentence: 'The object is gone.',
        fix: 'List the prefix to see what is there.',
    },
    redirect: {
        sentence: '{host} answered with a redirect ({status}), which is not followed with credentials.',
        fix: 'Set endpoint to the host that serves the bucket itself.',
    },
    foreign: {
        sentence: '{host} did not answer as {service} does ({status}).',
        fix: 'Check endpoint: only a host, without path and bucket, of {service} itself and not of a site or a proxy in front of it.',
    },
    refused: {
        sentence: '{service} refused the request ({status} {code}).',
        fix: 'Look the code up in the {service} documentation; the request id helps its support.',
    },
    proxy: {
        sentence: 'The proxy between this machine and {host} lets nothing through ({network}).',
        fix: 'Check `proxy`: host, port, user and password, and whether it allows {host}.',
    },
    'no-host': {
        sentence: '{host} does not exist.',
        fix: 'The region, the endpoint or the bucket is misspelt.',
    },
    certificate: {
        sentence: 'No trusted connection to {host} ({network}).',
        fix: 'A domain of your own needs its certificate uploaded to {service}; an endpoint of http or of another service does not speak TLS.',
    },
    unsendable: {
        sentence: 'The request could not be built ({network}).',
        fix: 'Check cache-control and metadata for characters that headers cannot hold.',
    },
    lost: {
        sentence: 'The connection to {host} failed ({network}).',
        fix: 'Run again; the next run continues where this one stopped.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/en/sts.js
const STS_ENGLISH = {
    'id-token-refused': {
        sentence: 'GitHub gave this job no ID token ({status}).',
        fix: 'Add "permissions: id-token: write" to the job; pull requests from forks get none.',
    },
    'id-token-missing': {
        sentence: '{host} answered without an ID token ({status}).',
        fix: 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    },
    'sts-token-expired': {
        sentence: 'The ID token of this job had expired when it reached {service}; it lives for minutes.',
        fix: 'It was requested just before, so run the job again; if the error comes back, find out what delays requests to {host}.',
    },
    'sts-token-invalid': {
        sentence: '{service} does not accept the ID token: wrong audience or issuer (sent aud={aud}, iss={iss}, sub={sub}).',
        fix: 'The identity provider needs {iss} as its issuer and {aud} as a client id (audience); or set oidc-audience to one that it has.',
    },
    'sts-token-rejected': {
        sentence: 'The identity provider called the ID token invalid or withdrawn (sent aud={aud}, iss={iss}, sub={sub}).',
        fix: 'Run the job again; if it comes back, compare the identity provider in IAM with these values.',
    },
    'sts-fingerprint': {
        sentence: 'RAM does not trust the certificate of {iss}: the fingerprint of {provider} is out of date.',
        fix: 'Refresh the fingerprint of the identity provider in the RAM console, under SSO, OIDC.',
    },
    'sts-issuer-unreachable': {
        sentence: '{service} could not reach {iss} to check the ID token.',
        fix: 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    },
    'sts-no-provider': {
        sentence: 'The account of {role} has no identity provider for {iss} (sent aud={aud}, sub={sub}).',
        fix: 'Create it in IAM with the audience {aud}, or correct the account in role-arn.',
    },
    'sts-ram-trust': {
        sentence: 'The trust policy of {role} refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Set its oidc:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    },
    'sts-aws-trust': {
        sentence: 'There is no role {role}, or its trust policy refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Set its token.actions.githubusercontent.com:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    },
    'sts-not-found': {
        sentence: '{service} does not know {role} or {provider} (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'role-arn or oidc-provider-arn is misspelt, or of another account.',
    },
    'sts-duration': {
        sentence: '{role} does not give sessions as long as session-duration asks for.',
        fix: "Lower session-duration, or raise the role's maximum session duration.",
    },
    'sts-policy': {
        sentence: '{service} did not accept the session policy that limits this run to its prefix ({code}).',
        fix: 'Shorten the prefix; if it is short already, please report this.',
    },
    'sts-value': {
        sentence: '{service} did not accept a value of this login ({code}).',
        fix: 'Check role-arn, oidc-provider-arn, oidc-audience and session-duration.',
    },
    'sts-region': {
        sentence: 'The account of {role} has {host} switched off.',
        fix: "Activate it in IAM's account settings, or set sts-endpoint to sts.amazonaws.com.",
    },
    'sts-throttled': {
        sentence: '{service} is throttling logins.',
        fix: 'Run again later, or start fewer jobs at once.',
    },
    'sts-certificate': {
        sentence: 'No trusted connection to {host} ({network}).',
        fix: 'If a proxy of yours opens TLS, give its certificate to Node with NODE_EXTRA_CA_CERTS.',
    },
    'sts-no-host': {
        sentence: '{host} does not exist.',
        fix: 'Check the spelling of sts-endpoint, and the DNS of this machine.',
    },
    'sts-foreign': {
        sentence: '{host} did not answer as {service} does ({status}).',
        fix: 'Check sts-endpoint; leave it out to use {service} itself.',
    },
    'sts-refused': {
        sentence: '{service} refused the login ({status} {code}; sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Look the code up in the documentation of {service}; the request id helps its support.',
    },
};

// EXTERNAL MODULE: ./lib/base/messages/pending.js
var pending = __webpack_require__(313);
;// CONCATENATED MODULE: ./lib/base/messages/zh/oss.js
/** Refusals of OSS alone, in Simplified Chinese, with the terms of Alibaba Cloud's console. */
const OSS_CHINESE = {
    'unknown-id': {
        sentence: 'OSS 不认识这个 AccessKey ID。',
        fix: '请检查 secret 的名称是否正确、AccessKey 是否已启用、ID 和 Secret 是否填反。以 STS. 开头的 ID 还需要填写 security-token。',
    },
    'token-mismatch': {
        sentence: 'security-token 与 AccessKey 不匹配。',
        fix: '三个值必须来自同一次 STS 响应。',
    },
    'region-unfit': {
        sentence: 'region {region} 与 Bucket 或 endpoint 不符。',
        fix: '请填写 Bucket 所在地域（Region）的 ID，例如 cn-hongkong。',
    },
    'signature-v1': {
        sentence: 'OSS 拒绝了旧版 V1 签名。',
        fix: '所有请求都使用 V4 签名，不应出现这种情况：请向本项目反馈。',
    },
    'other-region': {
        sentence: 'Bucket {bucket} 在另一个地域。',
        fix: 'OSS 要求使用 {endpoint}；请把 region 改为 {theirRegion}。',
    },
    'domain-needed': {
        sentence: 'OSS 不允许该账号通过默认域名访问 Bucket 中的对象。',
        fix: '请改用中国内地以外的 Bucket（例如 cn-hongkong），那样不需要域名；或者为 Bucket 绑定已备案的自定义域名，并把 endpoint 设为该域名。',
    },
    'encryption-key': {
        sentence: 'OSS 无法用 KMS 密钥加密 Bucket {bucket} 中的对象（{code}）。',
        fix: '请检查密钥 ID 以及该密钥是否已在 Bucket 所在地域启用，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    },
    'encryption-off': {
        sentence: '该账号或地域没有启用 KMS 加密（{code}）。',
        fix: '请在阿里云控制台开通 KMS，或将 encryption 设为 AES256。',
    },
    'tags-refused': {
        sentence: 'OSS 不接受这些标签（{code}）。',
        fix: '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : /。',
    },
    'list-denied': {
        sentence: '当前凭证没有列举 {target} 的权限。',
        fix: '请授予 oss:ListObjects 权限，并用 oss:Prefix 限定前缀（`doctor` 命令会打印策略）。',
    },
    suspended: {
        sentence: '账号欠费，或者账号、Bucket {bucket} 已被停用。',
        fix: '请到“费用与成本”查看是否欠费，并查看“消息中心”。',
    },
    'bucket-name': {
        sentence: '{bucket} 不是合法的 Bucket 名称。',
        fix: 'Bucket 名称由 3～63 个小写字母、数字和短划线（-）组成，不是 URL。',
    },
    retained: {
        sentence: '这个 key 下的对象受合规保留策略保护。',
        fix: '请换一个前缀。',
    },
    'path-style': {
        sentence: 'OSS 不支持把 Bucket 写在路径中。',
        fix: '请不要填写 endpoint-style。',
    },
    'no-oss-host': {
        sentence: '主机 {host} 不存在。',
        fix: 'region 或 endpoint 拼写有误，或者在阿里云以外使用了内网 Endpoint（-internal）。',
    },
    'internal-unreachable': {
        sentence: '{host} 没有响应：内网 Endpoint 只能从同一地域的阿里云内网访问。',
        fix: '在这里请使用公网 Endpoint。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/s3.js
/** AWS S3、Cloudflare R2 及兼容 S3 的存储特有的拒绝：含义与处理办法。 */
const S3_CHINESE = {
    's3-unknown-id': {
        sentence: '{service} 不认识这个 Access Key ID。',
        fix: '请检查 secret 的名称是否正确、密钥是否处于启用状态、ID 和 Secret 是否填反，以及密钥是否属于 {service}。以 ASIA 开头的 ID 还需要填写 security-token。',
    },
    's3-token-refused': {
        sentence: '{service} 不接受这个 security-token。',
        fix: 'access-key-id、access-key-secret 和 security-token 必须来自同一次 STS 响应；用户的长期密钥没有 token。',
    },
    's3-list-denied': {
        sentence: '当前凭证没有列举 {target} 的权限。',
        fix: '请授予 Bucket {bucket} 的 s3:ListBucket 权限，并用 s3:prefix 限定前缀。',
    },
    's3-head-denied': {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限，或者无权知道对象是否存在。',
        fix: '请在该前缀上授予 {action}，并在 Bucket {bucket} 上授予 s3:ListBucket：没有后者，S3 对不存在的对象也返回 403。',
    },
    's3-account': {
        sentence: '{service} 账号或 Bucket {bucket} 已停用或尚未开通（{code}）。',
        fix: '请到控制台查看账单和站内消息。',
    },
    's3-bucket-name': {
        sentence: '{bucket} 不是合法的 Bucket 名称。',
        fix: 'Bucket 名称由 3～63 个小写字母、数字、短划线（-）和点（.）组成，不是 URL。',
    },
    's3-region': {
        sentence: 'Bucket {bucket} 不在请求签名所用的 region {region}。',
        fix: '请把 region 改为 {theirRegion}。',
    },
    's3-conflict': {
        sentence: '有其他程序正在同时写入这个 key。',
        fix: '请重新运行，并避免两个任务同时写入同一前缀。',
    },
    's3-acl': {
        sentence: 'Bucket {bucket} 不接受 ACL。',
        fix: '请去掉 acl；对象需要公开读时，请使用 Bucket Policy。',
    },
    's3-storage-class': {
        sentence: '{service} 没有所指定的存储类型。',
        fix: '请去掉 storage-class，或填写 {service} 文档中列出的存储类型。',
    },
    's3-encryption-key': {
        sentence: '无法使用加密 Bucket {bucket} 中对象的 KMS 密钥（{code}）。',
        fix: '请检查密钥的 ID 和地域，启用该密钥，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    },
    's3-tags': {
        sentence: '{service} 不接受这些标签（{code}）。',
        fix: '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : / @。',
    },
    's3-full': {
        sentence: '账号或 Bucket {bucket} 的配额已用完（{code}）。',
        fix: '请提高配额，或清理不需要的对象。',
    },
    's3-not-implemented': {
        sentence: '{service} 不支持请求中的某项功能（{status} {code}）。',
        fix: '请去掉 acl、storage-class、encryption 和 tags；如果仍被拒绝，说明它与 S3 的兼容程度不够。',
    },
    'r2-unauthorized': {
        sentence: 'R2 不接受当前凭证（401）。',
        fix: '请使用控制台为 R2 API 令牌显示的 Access Key ID 和 Secret Access Key，而不是令牌本身，并检查令牌是否过期。',
    },
    'r2-unknown-id': {
        sentence: 'R2 不认识这个 Access Key ID。',
        fix: '请使用本账号 R2 API 令牌的 Access Key ID（32 个字符）和 Secret Access Key；AWS 的密钥在这里无效。',
    },
    'r2-not-enabled': {
        sentence: '这个 Cloudflare 账号没有开通 R2。',
        fix: '请在 Cloudflare 控制台开通 R2，并检查 account-id。',
    },
    'r2-denied': {
        sentence: 'R2 API 令牌没有在 Bucket {bucket} 中执行 {action} 的权限。',
        fix: '请为令牌授予该 Bucket 的 “Object Read & Write” 权限；如果 Bucket 属于某个司法管辖区（jurisdiction），请设置 endpoint: eu、us 或 fedramp。',
    },
    'r2-no-bucket': {
        sentence: '这个 Cloudflare 账号（{host}）下没有名为 {bucket} 的 Bucket。',
        fix: '请检查 Bucket 名称和 account-id；属于司法管辖区（jurisdiction）的 Bucket 还要设置 endpoint: eu、us 或 fedramp。Bucket 不会自动创建。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/store.js
/** Refusals of every store, in Simplified Chinese, with the terms of cloud consoles. */
const STORE_CHINESE = {
    'wrong-secret': {
        sentence: 'AccessKey Secret 与 AccessKey ID 不匹配。',
        fix: '请重新粘贴 Secret，不要带空格或换行；如果确认无误，就是本机与 {service} 之间的代理改写了路径或请求头。',
    },
    'token-expired': {
        sentence: '临时访问凭证在运行前或运行中已过期。',
        fix: '请在同一个 job 中、紧接在这一步之前获取凭证，并申请更长的有效期。',
    },
    clock: {
        sentence: '本机时间与 {service} 相差超过 15 分钟（本机 {ours}，{service} {theirs}）。',
        fix: '请用 NTP 校准本机的系统时间。',
    },
    denied: {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
        fix: '请把权限策略授予该用户或角色（`doctor` 命令会打印）；再检查是否有针对来源 IP、HTTP 或未加密上传的 Deny 规则。',
    },
    'remove-denied': {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
        fix: '请只对需要删除的对象授予 {action} 权限；上传和读取不需要该权限。',
    },
    'no-bucket': {
        sentence: '当前账号在地域 {region} 下没有名为 {bucket} 的 Bucket。',
        fix: '请检查 Bucket 名称和 region 是否正确；Bucket 不会自动创建。',
    },
    'key-invalid': {
        sentence: 'object key 不符合 {service} 的规则。',
        fix: '请缩短前缀或 key 模板（按 UTF-8 计算，合计不超过 1,023 字节）。',
    },
    collision: {
        sentence: '这个 key 下已经有内容不同的文件。',
        fix: '请设置 on-collision，或在 key 模板中加入哈希。',
    },
    'digest-refused': {
        sentence: '数据在传往 {service} 的途中被改动。',
        fix: '请检查本机与 {host} 之间的代理。',
    },
    integrity: {
        sentence: '{service} 存下的数据与发送的数据校验值不同。',
        fix: '请检查本机与 {host} 之间的代理，然后重新运行。',
    },
    'read-integrity': {
        sentence: '收到的数据与 {service} 中的对象校验值不同。',
        fix: '请检查本机与 {host} 之间的代理，然后重新运行。',
    },
    changed: {
        sentence: '读取过程中对象被替换。',
        fix: '请在没有其他写入时重新运行。',
    },
    'list-broken': {
        sentence: '{host} 表示列表还有下一页，却没有说明从哪里继续。',
        fix: '这是该服务的错误：请向服务方反馈，在此之前可改为列举范围更小的前缀。',
    },
    archived: {
        sentence: '对象处于归档状态。',
        fix: '请先解冻该对象。',
    },
    'too-large': {
        sentence: '图片超过单次上传的大小上限。',
        fix: '请调低 max-bytes。',
    },
    throttled: {
        sentence: '{service} 正在对该账号限流。',
        fix: '请调低 concurrency；让 key 以哈希开头，可以分散压力。',
    },
    busy: {
        sentence: '{service} 繁忙（{status}）。',
        fix: '请重新运行，未完成的部分会接着处理。',
    },
    'no-key': {
        sentence: '对象已不存在。',
        fix: '请列举该前缀，查看现有的对象。',
    },
    redirect: {
        sentence: '{host} 返回了重定向（{status}）；携带凭证的请求不会跟随重定向。',
        fix: '请把 endpoint 改为直接提供该 Bucket 的主机。',
    },
    foreign: {
        sentence: '{host} 的响应不像 {service}（{status}）。',
        fix: '请检查 endpoint：只写主机，不带路径和 Bucket，并且是 {service} 本身，而不是它前面的网站或代理。',
    },
    refused: {
        sentence: '{service} 拒绝了请求（{status} {code}）。',
        fix: '请在 {service} 文档中查找该错误码；联系技术支持时请提供 request id。',
    },
    proxy: {
        sentence: '本机与 {host} 之间的代理没有转发请求（{network}）。',
        fix: '请检查 `proxy`：主机、端口、用户名和密码，以及代理是否允许访问 {host}。',
    },
    'no-host': {
        sentence: '主机 {host} 不存在。',
        fix: '请检查 region、endpoint 和 Bucket 名称的拼写。',
    },
    certificate: {
        sentence: '无法与 {host} 建立可信连接（{network}）。',
        fix: '自定义域名需要在 {service} 上托管证书；HTTP 或其他服务的 endpoint 不支持 TLS。',
    },
    unsendable: {
        sentence: '无法生成请求（{network}）。',
        fix: '请检查 cache-control 和 metadata 中是否有请求头不允许的字符。',
    },
    lost: {
        sentence: '与 {host} 的连接失败（{network}）。',
        fix: '请重新运行，未完成的部分会接着处理。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/sts.js
/** 获取临时访问凭证时遇到的拒绝：含义与处理办法。`{sub}`、`{aud}`、`{iss}` 是所发送 ID Token 中的声明。 */
const STS_CHINESE = {
    'id-token-refused': {
        sentence: 'GitHub 没有为这个 job 签发 ID Token（{status}）。',
        fix: '请在该 job 中加上 “permissions: id-token: write”；来自 fork 的 Pull Request 拿不到 ID Token。',
    },
    'id-token-missing': {
        sentence: '{host} 的响应中没有 ID Token（{status}）。',
        fix: '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
    },
    'sts-token-expired': {
        sentence: '这个 job 的 ID Token 到达 {service} 时已经过期，它的有效期只有几分钟。',
        fix: 'ID Token 是登录前刚刚获取的，请重新运行该 job；如果反复出现，请检查是什么拖慢了发往 {host} 的请求。',
    },
    'sts-token-invalid': {
        sentence: '{service} 不接受这个 ID Token：audience 或 issuer 不对（已发送 aud={aud}，iss={iss}，sub={sub}）。',
        fix: '身份提供商的颁发者 URL 必须是 {iss}，客户端 ID（audience）中必须有 {aud}；或者把 oidc-audience 改为其中已有的客户端 ID。',
    },
    'sts-token-rejected': {
        sentence: '身份提供商认为这个 ID Token 无效或已被撤销（已发送 aud={aud}，iss={iss}，sub={sub}）。',
        fix: '请重新运行该 job；如果反复出现，请将 IAM 中的身份提供商与这些值逐一对照。',
    },
    'sts-fingerprint': {
        sentence: 'RAM 不信任 {iss} 的证书：{provider} 的验证指纹已过时。',
        fix: '请在 RAM 控制台的“SSO 管理”→“OIDC”中更新该身份提供商的验证指纹。',
    },
    'sts-issuer-unreachable': {
        sentence: '{service} 无法访问 {iss}，因此没能验证 ID Token。',
        fix: '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
    },
    'sts-no-provider': {
        sentence: '{role} 所在的账号中没有 {iss} 的身份提供商（已发送 aud={aud}，sub={sub}）。',
        fix: '请在 IAM 中创建该身份提供商，audience 填 {aud}；或者改正 role-arn 中的账号。',
    },
    'sts-ram-trust': {
        sentence: '{role} 的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请让信任策略中的 oidc:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
    },
    'sts-aws-trust': {
        sentence: '{role} 不存在，或者它的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请让信任策略中的 token.actions.githubusercontent.com:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
    },
    'sts-not-found': {
        sentence: '{service} 找不到 {role} 或 {provider}（已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: 'role-arn 或 oidc-provider-arn 拼写有误，或者属于另一个账号。',
    },
    'sts-duration': {
        sentence: '{role} 不允许 session-duration 所要求的会话时长。',
        fix: '请调小 session-duration，或调大该角色的最大会话时间。',
    },
    'sts-policy': {
        sentence: '{service} 不接受把本次运行限制在其前缀内的会话策略（{code}）。',
        fix: '请缩短前缀；如果前缀已经很短，请向本项目反馈。',
    },
    'sts-value': {
        sentence: '{service} 不接受登录请求中的某个值（{code}）。',
        fix: '请检查 role-arn、oidc-provider-arn、oidc-audience 和 session-duration。',
    },
    'sts-region': {
        sentence: '{role} 所在的账号停用了 {host}。',
        fix: '请在 IAM 的账户设置中启用它，或把 sts-endpoint 设为 sts.amazonaws.com。',
    },
    'sts-throttled': {
        sentence: '{service} 正在对登录请求限流。',
        fix: '请稍后重新运行，或减少同时启动的 job。',
    },
    'sts-certificate': {
        sentence: '无法与 {host} 建立可信连接（{network}）。',
        fix: '如果有代理会解密 TLS，请通过 NODE_EXTRA_CA_CERTS 把它的证书告诉 Node。',
    },
    'sts-no-host': {
        sentence: '主机 {host} 不存在。',
        fix: '请检查 sts-endpoint 的拼写和本机的 DNS。',
    },
    'sts-foreign': {
        sentence: '{host} 的响应不像 {service}（{status}）。',
        fix: '请检查 sts-endpoint；不填写时会直接访问 {service}。',
    },
    'sts-refused': {
        sentence: '{service} 拒绝了登录（{status} {code}；已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请在 {service} 的文档中查找该错误码；联系技术支持时请提供 request id。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/services.js
/** Sentences about refusals of services, in every language. */









const ENGLISH = { ...STORE_ENGLISH, ...OSS_ENGLISH, ...S3_ENGLISH, ...STS_ENGLISH };
const MESSAGES = {
    en: ENGLISH,
    zh: { ...STORE_CHINESE, ...OSS_CHINESE, ...S3_CHINESE, ...STS_CHINESE },
};
function serviceMessage(language, id) {
    const { sentence, fix } = MESSAGES[language][id];
    return { sentence: (0,pending/* orEnglish */.G)(sentence, ENGLISH[id].sentence), fix: (0,pending/* orEnglish */.G)(fix, ENGLISH[id].fix) };
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/storage/service-errors/service-error.js
/**
 * Turns a refusal into an error that explains itself: the tables give the advice, the reason and whether to retry.
 * Pure; must not import its callers.
 */







/** A PersistError that also says whether another attempt is worthwhile. */
class ServiceError extends errors/* PersistError */.vc {
    id;
    /**
     * The refused operation. It may differ from the requested one: a PUT that finds its key taken continues with a
     * HEAD.
     */
    operation;
    retry;
    /** No answer came, or one of a gateway: the operation may have succeeded all the same. */
    isUncertain;
    /** The service's clock, for a request that was too late or too early. */
    serverTime;
    constructor(rule, context, failure, cause) {
        const { sentence, fix } = serviceMessage(context.language, rule.id);
        const { status, code, ec, requestId } = failure;
        const retryAfterMs = (0,retry_after/* retryAfter */.P)(failure.retryAfter, context.now);
        const stage = context.operation === 'login' ? 'credentials' : 'store';
        super(stage, rule.reason, (0,base_sentence/* asSaid */.mq)(fillFor(sentence, context, failure)), {
            ...(0,defined/* defined */.s)({ status, code, ec, requestId, retryAfterMs, cause }),
            advice: (0,base_sentence/* asSaid */.mq)(fillFor(fix, context, failure) + unusedProxy(context, failure)),
        });
        this.id = rule.id;
        this.operation = context.operation;
        this.retry = rule.retry;
        this.isUncertain = failure.network
            ? !failure.network.startsWith('connect')
            : [500, 502, 504].includes(status ?? 0);
        this.serverTime = failure.serverTime;
    }
}
/** Whether to repeat the same request without any correction; for stores and for logins. */
function retryDecision(error) {
    if (!(error instanceof ServiceError) || error.retry !== 'yes')
        return { again: false };
    const afterMs = error.details.retryAfterMs;
    if (afterMs === undefined)
        return { again: true };
    return afterMs > retry_after/* MAX_RETRY_AFTER_MS */.y ? { again: false } : { again: true, afterMs };
}
/** Explains a refusal by the first rule that matches. */
function toServiceError(context, failure, cause) {
    const rule = context.rules.find(({ when }) => when && fits(when, context, failure));
    return rule
        ? new ServiceError(rule, context, failure, cause)
        : serviceErrorFor('refused', context, failure, cause);
}
/** Makes an error for a fault that our own checks find, which no code names. */
function serviceErrorFor(id, context, failure, cause) {
    const rule = context.rules.find(candidate => candidate.id === id);
    if (!rule)
        throw new Error(`no rule for the advice ${id}`);
    return new ServiceError(rule, context, failure, cause);
}
function fits(when, context, failure) {
    const named = when.codes || when.ec;
    if (named && !when.codes?.includes(failure.code ?? '') && !when.ec?.test(failure.ec ?? ''))
        return false;
    if (when.code && !when.code.test(failure.code ?? ''))
        return false;
    if (when.message && !when.message.test(failure.message ?? ''))
        return false;
    if (when.status && !when.status(failure.status ?? 0))
        return false;
    if (when.foreign && !failure.isForeign)
        return false;
    if (when.network && !when.network.test(failure.network ?? ''))
        return false;
    if (when.host && !when.host.test(context.host))
        return false;
    return !when.operations || when.operations.includes(context.operation);
}
function fillFor(text, context, failure) {
    const values = {
        ...context.names,
        service: context.service,
        region: context.region,
        host: context.host,
        endpoint: failure.endpoint ?? (0,say/* say */.c)('unsaid-endpoint'),
        theirRegion: failure.region ?? (0,say/* say */.c)('unsaid-region'),
        ours: isoSeconds(context.now),
        theirs: failure.serverTime === undefined ? (0,say/* say */.c)('unsaid-time') : isoSeconds(failure.serverTime),
        status: failure.status === undefined ? (0,say/* say */.c)('unsaid-status') : String(failure.status),
        code: failure.code ?? (0,say/* say */.c)('unsaid-code'),
        network: failure.network ?? '',
    };
    return (0,say/* fill */.G)(text, context.language, values);
}
/** Adds a sentence if no connection could be made and a configured proxy was not used. */
function unusedProxy({ language }, { network, proxy }) {
    const code = /^connect (\w+)$/.exec(network ?? '')?.[1];
    const hint = (0,http_proxy/* unusedProxyHint */.u_)(proxy, code)?.in(language);
    if (hint === undefined)
        return '';
    return `${base_sentence/* LANGUAGES */.Yj[language].space}${hint}`;
}
function isoSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
