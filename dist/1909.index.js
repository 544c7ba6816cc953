export const id = 1909;
export const ids = [1909];
export const modules = {

/***/ 774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ derivedKey),
/* harmony export */   T: () => (/* binding */ hmacSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * HMAC-SHA-256 for thousands of short texts under one key (https://www.rfc-editor.org/rfc/rfc2104). Node's `createHmac`
 * makes a native object that the garbage collector must find and free, which costs several times the hash itself; `hash`
 * makes none.
 */

/** Bytes of a SHA-256 block and of its digest. */
const BLOCK = 64;
const DIGEST = 32;
/** Bytes reserved for a text, at most three per UTF-16 unit; signed texts have about 150. */
const ROOM = 1024;
/** @param key at most a block long */
function hmacSha256(key) {
    const padded = (pad) => Buffer.alloc(BLOCK).map((_, at) => (key[at] ?? 0) ^ pad);
    const inner = Buffer.concat([padded(0x36)], BLOCK + ROOM);
    const outer = Buffer.concat([padded(0x5c)], BLOCK + DIGEST);
    return text => {
        const isShort = 3 * text.length <= ROOM;
        const message = isShort
            ? inner.subarray(0, BLOCK + inner.write(text, BLOCK))
            : Buffer.concat([inner.subarray(0, BLOCK), Buffer.from(text)]);
        outer.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', message), BLOCK, 'hex');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', outer);
    };
}
/** The signing key of cloud services: the MAC of each word is the key for the next; the first key is `secret`. */
function derivedKey(secret, words) {
    return words.reduce((key, word) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(word).digest(), Buffer.from(secret));
}


/***/ }),

/***/ 89438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isSameList),
/* harmony export */   x: () => (/* binding */ memoizeLast)
/* harmony export */ });
/** Remembers the value made from the last input: most values do not change from request to request. */
function memoizeLast(make, isSame = Object.is) {
    let kept;
    return input => {
        if (kept === undefined || !isSame(kept.input, input))
            kept = { input, made: make(input) };
        return kept.made;
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name, index) => name === other[index]);
}


/***/ }),

/***/ 61726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ STORE_RULES)
/* harmony export */ });
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84250);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74917);
/** Refusals and failures of any store over HTTP. These rules follow the codes of one service. */


const STORE_RULES = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('integrity', 'store-integrity', undefined, 'yes'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('read-integrity', 'store-integrity', undefined, 'once'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('changed', 'store-unavailable', undefined, 'yes'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('list-broken', 'store-endpoint'),
    // Temporary refusals.
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('busy', 'store-unavailable', { status: status => status >= 500 || status === 408 }, 'yes'),
    // Another service, or none.
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('foreign', 'store-endpoint', { foreign: true }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('redirect', 'store-endpoint', { status: status => status >= 300 && status < 400 }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('foreign', 'store-endpoint', { status: status => status > 0 && status < 300 }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('no-host', 'store-endpoint', { network: _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SUCH_HOST */ .Nj }, 'yes'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('certificate', 'store-endpoint', { network: _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE */ .kX }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('unsendable', 'unexpected', { network: /\bUND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/ }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('denied', 'store-denied', { status: status => status === 401 || status === 403 }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('no-bucket', 'store-bucket', { status: status => status === 404 }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('collision', 'key-collision', { status: status => status === 412 }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)('refused', 'store-denied'),
];


/***/ }),

/***/ 83032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ etagOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   iF: () => (/* binding */ md5Of),
/* harmony export */   j1: () => (/* binding */ storedObject),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   wl: () => (/* binding */ objectDetails)
/* harmony export */ });
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74272);

function storedObject({ headers }) {
    const etag = etagOf(headers);
    return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) };
}
/**
 * Classes from which an object must be restored before it can be read.
 * https://www.alibabacloud.com/help/en/oss/user-guide/overview-53
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const COLD_CLASS = /^(Archive|ColdArchive|DeepColdArchive|GLACIER|DEEP_ARCHIVE)$/;
function objectDetails(head) {
    const { headers } = head;
    const contentType = (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'content-type');
    return {
        ...storedObject(head),
        ...(contentType !== undefined && { contentType }),
        ...dateOf(headers),
        ...(isCold(headers) && { isCold: true }),
    };
}
function dateOf(headers) {
    const lastModified = new Date((0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'last-modified') ?? Number.NaN);
    return Number.isNaN(lastModified.getTime()) ? {} : { lastModified };
}
function isCold(headers) {
    const either = (name) => (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, `x-oss-${name}`) ?? (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, `x-amz-${name}`) ?? '';
    // S3 Intelligent-Tiering names its archive tiers in a header of their own.
    const isArchived = COLD_CLASS.test(either('storage-class')) || either('archive-status') !== '';
    return isArchived && !either('restore').includes('ongoing-request="false"');
}
/** Length of the body in bytes, if the answer says it. */
function lengthOf(headers) {
    const length = (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'content-length');
    return length === undefined ? undefined : Number(length);
}
/** The ETag without its quotes. */
function etagOf(headers) {
    const etag = (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'etag');
    return etag && unquoted(etag);
}
function unquoted(text) {
    return text.slice(text.startsWith('"') ? 1 : 0, text.length > 1 && text.endsWith('"') ? -1 : undefined);
}
/** The ETag in lower case if it can be an MD5. The ETag of a multipart upload contains a `-`. */
function md5Of(headers) {
    const etag = etagOf(headers)?.toLowerCase();
    return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined;
}


/***/ }),

/***/ 67621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metadataBytes),
/* harmony export */   r: () => (/* binding */ dialectFrom)
/* harmony export */ });
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74272);
/* harmony import */ var _object_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45278);


function dialectFrom(settings, words) {
    const { bucket, prefix, location, language, encryption, tags, storageClass, acl } = settings;
    const { service, rules, rights } = words;
    const { host } = new URL(location.endpoint);
    const tagging = (0,_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedTags */ .ee)(tags);
    /** The rights that a policy has to grant for each operation. */
    const actions = {
        put: tagging === '' ? 'PutObject' : `PutObject, ${rights}PutObjectTagging`,
        head: 'GetObject',
        get: 'GetObject',
        list: words.listRight,
        remove: 'DeleteObject',
    };
    const encryptionHeader = `${words.prefix}server-side-encryption`;
    const forAll = {};
    if (encryption)
        forAll[encryptionHeader] = words.encryptionMethods[encryption.method];
    if (encryption?.keyId !== undefined)
        forAll[words.prefix + words.encryptionKey] = encryption.keyId;
    const forImages = {};
    if (tagging !== '')
        forImages[`${words.prefix}tagging`] = tagging;
    if (storageClass !== undefined)
        forImages[`${words.prefix}storage-class`] = storageClass;
    if (acl !== undefined)
        forImages[words.prefix + words.acl] = acl;
    return {
        publicBase: location.publicBase,
        serviceContext: (operation) => ({
            operation,
            service,
            region: location.region,
            host: location.style === 'virtual' ? `${bucket}.${host}` : host,
            now: Date.now(),
            language,
            rules,
            names: { bucket, target: `${bucket}/${prefix}*`, action: rights + actions[operation] },
        }),
        lacksEncryption: headers => encryption !== undefined && headers[encryptionHeader] === undefined,
        putHeaders: (options, digests, check) => {
            const headers = objectHeaders(options, digests, check, `${words.prefix}meta-`);
            return Object.assign(headers, forAll, options.isInternal ? undefined : forImages);
        },
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .firstHeader */ .Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => words.ownHeader.test(name)));
        },
    };
}
/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(options, digests, check, metaPrefix) {
    const { contentType, cacheControl, contentDisposition, metadata } = options;
    const headers = { 'content-type': contentType };
    if (check === 'md5')
        headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64');
    if (cacheControl !== undefined)
        headers['cache-control'] = cacheControl;
    if (contentDisposition !== undefined)
        headers['content-disposition'] = contentDisposition;
    for (const [name, value] of Object.entries(metadata ?? {}))
        headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value);
    return headers;
}
/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
function metadataBytes(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + encodeMetadata(value).length, 0);
}
/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value) {
    return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character));
}


/***/ }),

/***/ 91909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOss: () => (/* binding */ openOss)
});

// EXTERNAL MODULE: ./lib/base/digests/crc64.js
var crc64 = __webpack_require__(28123);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
// EXTERNAL MODULE: ./lib/storage/service-errors/rules/store.js
var store = __webpack_require__(61726);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/oss.js
/** The refusals of OSS. Codes: https://www.alibabacloud.com/help/en/oss/support/error-codes */



const OSS_RULES = [
    // Credentials.
    (0,rule/* rule */.H)('unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('signature-v1', 'store-auth', { ec: /^0002-00000080$/ }),
    (0,rule/* rule */.H)('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
    (0,rule/* rule */.H)('token-expired', 'store-auth', { codes: ['SecurityTokenExpired'], ec: /^0002-00000007$/ }, 'refresh'),
    (0,rule/* rule */.H)('token-mismatch', 'store-auth', {
        codes: ['InvalidSecurityToken', 'AccessKeyIdAndSecurityTokenNotMatch'],
        ec: /^0002-00000008$/,
    }),
    (0,rule/* rule */.H)('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'], ec: /^0002-00000504$/ }, 'once'),
    (0,rule/* rule */.H)('region-unfit', 'store-endpoint', { ec: /^0002-00000(226|228)$/ }),
    // Bucket, endpoint and rights.
    (0,rule/* rule */.H)('other-region', 'store-bucket', {
        codes: ['AccessDenied'],
        message: /must be addressed using the specified endpoint/i,
    }),
    // https://www.alibabacloud.com/help/en/oss/user-guide/access-buckets-via-custom-domain-names
    (0,rule/* rule */.H)('domain-needed', 'store-endpoint', { codes: ['PublicEndpointForbidden'], ec: /^0048-00000401$/ }),
    // https://www.alibabacloud.com/help/en/oss/support/0005-00000208
    (0,rule/* rule */.H)('encryption-key', 'store-denied', { ec: /^0005-00000208$/ }),
    (0,rule/* rule */.H)('encryption-key', 'store-denied', { codes: ['AccessDenied'], message: /forbidden by kms/i }),
    (0,rule/* rule */.H)('encryption-off', 'store-denied', {
        codes: ['KmsServiceNotEnabled', 'InvalidEncryptionAlgorithmError'],
    }),
    (0,rule/* rule */.H)('tags-refused', 'store-denied', { codes: ['InvalidTag'] }),
    (0,rule/* rule */.H)('list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
    (0,rule/* rule */.H)('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
    (0,rule/* rule */.H)('denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('suspended', 'store-denied', {
        codes: ['UserDisable', 'InDebt', 'InDebtOverdue', 'BucketDisable', 'AbnormalBucketOwnerStatus'],
    }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    (0,rule/* rule */.H)('bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
    (0,rule/* rule */.H)('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
    // One object.
    (0,rule/* rule */.H)('key-invalid', 'key-invalid', { codes: ['InvalidObjectName'], ec: /^0016-0000000\d$/ }),
    (0,rule/* rule */.H)('collision', 'key-collision', {
        codes: ['FileAlreadyExists', 'PreconditionFailed'],
        ec: /^0026-00000(002|201)$/,
    }),
    (0,rule/* rule */.H)('retained', 'key-collision', { codes: ['FileImmutable'] }),
    (0,rule/* rule */.H)('digest-refused', 'store-integrity', { codes: ['InvalidDigest', 'BadDigest'] }, 'once'),
    (0,rule/* rule */.H)('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
    (0,rule/* rule */.H)('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
    (0,rule/* rule */.H)('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),
    // Temporary refusals.
    (0,rule/* rule */.H)('throttled', 'store-throttled', {
        codes: [
            'TotalQpsLimitExceeded',
            'PartitionQpsLimitted',
            'UploadTrafficRateLimitExceeded',
            'MetaOperationQpsLimitExceeded',
            'ActiveRequestLimitExceeded',
        ],
        ec: /^(0004-00000302|0026-00000028)$/,
    }, 'yes'),
    (0,rule/* rule */.H)('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    // RequestTimeout is a 400 of OSS for a body that came too slowly.
    (0,rule/* rule */.H)('busy', 'store-unavailable', { codes: ['ServiceUnavailable', 'InternalError', 'RequestTimeout'] }, 'yes'),
    (0,rule/* rule */.H)('no-oss-host', 'store-endpoint', { network: exchange_error/* NO_SUCH_HOST */.Nj }, 'yes'),
    (0,rule/* rule */.H)('internal-unreachable', 'store-endpoint', {
        network: /^connect (deadline|UND_ERR_CONNECT_TIMEOUT|E(TIMEDOUT|NETUNREACH|HOSTUNREACH))$/,
        host: /-internal\./,
    }),
    ...store/* STORE_RULES */.O,
];

// EXTERNAL MODULE: ./lib/storage/stores/bucket/answers.js
var answers = __webpack_require__(83032);
// EXTERNAL MODULE: ./lib/storage/stores/bucket/dialect-words.js
var dialect_words = __webpack_require__(67621);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/digests/hmac-sha256.js
var hmac_sha256 = __webpack_require__(774);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/signature.js
/**
 * OSS Signature V4 in the header. ali-oss's signer derives the day's signing key again for each request, which is
 * most of its cost (70 of 100 µs). This one keeps the key, and the order of the headers. Pure.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/recommend-to-use-signature-version-4
 */




function ossSigner(region) {
    const macOf = (0,memoize_last/* memoizeLast */.x)((dayAndSecret) => {
        const scope = [dayAndSecret.slice(0, 8), region, 'oss', 'aliyun_v4_request'];
        return (0,hmac_sha256/* hmacSha256 */.T)((0,hmac_sha256/* derivedKey */.D)(`aliyun_v4${dayAndSecret.slice(8)}`, scope));
    });
    const signedOf = (0,memoize_last/* memoizeLast */.x)(signed, memoize_last/* isSameList */.f);
    return ({ method, headers, queries, bucket, key }, { accessKeyId, accessKeySecret: secret }) => {
        const date = headers['x-oss-date'] ?? '';
        const day = date.slice(0, 8);
        const scope = `${day}/${region}/oss/aliyun_v4_request`;
        const path = (0,percent_encode/* encodePath */.O0)(`/${bucket}/${key}`);
        let lines = '';
        for (const { name, inLowerCase } of signedOf(Object.keys(headers)))
            lines += `${inLowerCase}:${(headers[name] ?? '').trim()}\n`;
        const payload = headers['x-oss-content-sha256'];
        const canonical = `${method}\n${path}\n${canonicalQuery(queries)}\n${lines}\n\n${payload}`;
        const toSign = `OSS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        const signature = macOf(day + secret)(toSign);
        return `OSS4-HMAC-SHA256 Credential=${accessKeyId}/${scope},Signature=${signature}`;
    };
}
function signed(headers) {
    return headers
        .filter(name => /^(content-type|content-md5|x-oss-.*)$/i.test(name))
        .map(name => ({ name, inLowerCase: name.toLowerCase() }))
        .sort((a, b) => (a.inLowerCase < b.inLowerCase ? -1 : 1));
}
function canonicalQuery(queries = {}) {
    return Object.entries(queries)
        .map(([name, value]) => [(0,percent_encode/* encodeStrict */.gO)(name), (0,percent_encode/* encodeStrict */.gO)(String(value))])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(pair => pair.join('='))
        .join('&');
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/client.js
/**
 * Sends requests to OSS through the public methods of ali-oss, which addresses and signs them (always V4). What it does
 * not do for us stays ours:
 * - Sending: a proxy, limits of time and speed, bodies anew from memory or a file at each attempt, an end by a signal.
 * - Retries: ali-oss knows no `Retry-After`.
 * - Errors: ali-oss drops the `ServerTime` that the clock needs.
 * - Lists: ali-oss throws on lists of real stores, and leaves keys encoded.
 *
 * Its two seams are not in its README: the option `urllib`, which gets each request, and `ctx`, which comes back with
 * it. `client.test.ts` fails when one moves. Loaded when a bucket is opened, because ali-oss costs a third of the start.
 */




async function ossClient(bucket, location, transport) {
    const { default: OssClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4391)]).then(__webpack_require__.t.bind(__webpack_require__, 14391, 19));
    const sign = ossSigner(location.region);
    /** ali-oss derives the key of the day anew for each request, most of the cost of its signature (70 of 100 µs). */
    class Client extends OssClient {
        authorizationV4(method, request, bucketName, key) {
            return sign({ ...request, method, bucket: bucketName, key }, this.options);
        }
    }
    const clientOf = (0,memoize_last/* memoizeLast */.x)(([accessKeyId, accessKeySecret, stsToken]) => {
        const options = {
            accessKeyId,
            accessKeySecret,
            stsToken,
            // Without it the constructor prints advice about renewal, which is ours.
            refreshSTSTokenInterval: Number.POSITIVE_INFINITY,
            bucket,
            region: `oss-${location.region}`,
            endpoint: location.endpoint,
            secure: location.endpoint.startsWith('https:'),
            cname: location.style === 'cname',
            sldEnable: location.style === 'path',
            authorizationV4: true,
            urllib: { request: (url, params) => requestThrough(transport, url, params) },
        };
        return new Client(options);
    }, memoize_last/* isSameList */.f);
    let clockOffset = 0;
    return {
        send(request, { accessKeyId, accessKeySecret, securityToken = '' }) {
            const client = clientOf([accessKeyId, accessKeySecret, securityToken]);
            client.options.amendTimeSkewed = clockOffset;
            const ctx = { request };
            const outcome = (error) => {
                // ali-oss's error carries the whole body and repeats its headers; the outcome has all that is needed.
                if (ctx.outcome && 'response' in ctx.outcome)
                    return ctx.outcome.response;
                throw ctx.outcome ? ctx.outcome.error : error;
            };
            return call(client, request, { headers: { ...request.headers }, ctx }).then(() => outcome(), outcome);
        },
        followClock(serverTime) {
            // ali-oss adds this to the system's clock, so the difference is measured against that clock.
            clockOffset = serverTime - Date.now();
        },
    };
}
function call(client, request, options) {
    const { operation, key = '', body, query } = request;
    switch (operation) {
        case 'put':
            // ali-oss makes no MD5 of a stream. The transport sends the bytes, so this one is never read. It has no end: with
            // one, 1,000 images take a tenth more CPU.
            return client.putStream(key, new external_node_stream_.Readable({ read() { } }), putOptions(options, body));
        case 'head':
            return client.head(key, options);
        case 'get':
            return client.get(key, options);
        case 'list':
            return client.listV2({ ...query }, options);
        case 'remove':
            return client.delete(key, options);
    }
}
/** The published types ask for options that ali-oss does not, and omit `ctx`. */
function putOptions(options, body) {
    const given = {
        ...options,
        contentLength: body ? (0,file_body/* sizeOf */.$)(body) : 0,
    };
    return given;
}
/** ali-oss reads this in place of a list. */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>');
/** Records the answer for the call. ali-oss gets no body, so its parsers and messages never hold one. */
function requestThrough(transport, url, params) {
    const { method, ctx } = params;
    const { body, onHead, signal } = ctx.request;
    const headers = wireHeaders(params.headers);
    return transport.send({ method, url, headers, body, onHead, signal }).then(response => {
        ctx.outcome = { response };
        const { status } = response;
        return { status, headers: status < 300 ? response.headers : {}, data: EMPTY_LIST, res: { status } };
    }, error => {
        ctx.outcome = { error };
        // urllib marks a missing answer with the status -1.
        throw Object.assign(new Error('no answer'), { status: -1 });
    });
}
/** `host` is invented by ali-oss if the endpoint is an address; the transport says how the body comes. */
const LEFT_OUT = ['host', 'Content-Length', 'Transfer-Encoding'];
function wireHeaders(headers) {
    const wire = {};
    for (const name in headers)
        if (!LEFT_OUT.includes(name))
            wire[name] = String(headers[name]);
    return wire;
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/oss.js
/**
 * The dialect of Alibaba Cloud OSS.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/api-overview-of-oss
 */







/** https://www.alibabacloud.com/help/en/oss/developer-reference/putobject */
const WORDS = {
    service: 'OSS',
    rules: OSS_RULES,
    prefix: 'x-oss-',
    rights: 'oss:',
    listRight: 'ListObjects',
    acl: 'object-acl',
    // https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8
    encryptionKey: 'server-side-encryption-key-id',
    encryptionMethods: { AES256: 'AES256', KMS: 'KMS' },
    ownHeader: /^x-oss-request-id$/,
};
async function openOss(settings, transport) {
    const { bucket, location, encryption } = settings;
    const shared = (0,dialect_words/* dialectFrom */.r)(settings, WORDS);
    await (0,crc64/* loadCrc64 */.hv)();
    return {
        ...shared,
        ...(await ossClient(bucket, location, transport)),
        bodyCheck: 'crc64',
        createOnly: 'honoured',
        createOnlyIgnored: (0,say/* say */.c)('create-only-versions', { bucket }),
        // The official SDKs encode the token too.
        encodesTokens: true,
        putHeaders(options, digests, check) {
            const headers = shared.putHeaders(options, digests, check);
            // OSS ignores the header in a bucket with versions, so no check may rely on it alone.
            if (options.mode === 'keep-existing')
                headers['x-oss-forbid-overwrite'] = 'true';
            return headers;
        },
        // A bucket sends this header while versions are kept, and also after they are suspended.
        ignoresCreateOnly: ({ headers }) => headers['x-oss-version-id'] !== undefined,
        /**
         * The CRC-64 if the answer has it, else the ETag if it is an MD5. Only simple uploads without encryption by a key
         * of KMS have an MD5 as ETag, and a service that imitates OSS may send neither.
         */
        storedSum(headers) {
            const crc = (0,http_headers/* firstHeader */.Y)(headers, CRC);
            if (crc !== undefined)
                return { name: 'crc64', value: crc };
            // The answer may not say how the object is encrypted.
            const method = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-server-side-encryption') ?? encryption?.method;
            const value = method === 'KMS' ? undefined : (0,answers/* md5Of */.iF)(headers);
            return value === undefined ? undefined : { name: 'md5', value };
        },
        /** Without a CRC-64 there is no reliable checksum. */
        checksum(headers) {
            const crc = (0,http_headers/* firstHeader */.Y)(headers, CRC);
            if (crc === undefined)
                return undefined;
            const running = new crc64/* Crc64 */.Vl();
            return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc };
        },
        close: transport.close,
    };
}
const CRC = 'x-oss-hash-crc64ecma';


/***/ })

};
