export const id = 9226;
export const ids = [9226];
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

/***/ 59226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checksum: () => (/* binding */ checksum),
  openS3: () => (/* binding */ openS3),
  storedSum: () => (/* binding */ storedSum)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
// EXTERNAL MODULE: ./lib/storage/service-errors/rules/store.js
var store = __webpack_require__(61726);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/s3.js
/**
 * The refusals of S3 and of compatible stores.
 * Codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */


const S3_RULES = [
    // Credentials.
    (0,rule/* rule */.H)('s3-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
    (0,rule/* rule */.H)('token-expired', 'store-auth', { codes: ['ExpiredToken', 'TokenRefreshRequired'] }, 'refresh'),
    (0,rule/* rule */.H)('s3-token-refused', 'store-auth', { codes: ['InvalidToken'] }, 'refresh'),
    (0,rule/* rule */.H)('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'] }, 'once'),
    (0,rule/* rule */.H)('s3-account', 'store-denied', {
        codes: ['AccountProblem', 'AllAccessDisabled', 'NotSignedUp', 'OptInRequired', 'UserSuspended'],
    }),
    // Bucket, endpoint and rights.
    (0,rule/* rule */.H)('s3-region', 'store-bucket', {
        codes: [
            'PermanentRedirect',
            'TemporaryRedirect',
            'AuthorizationHeaderMalformed',
            'IllegalLocationConstraintException',
            'InvalidRegionName',
        ],
    }),
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', { codes: ['AccessDenied'], message: /\bkms:[A-Z]/ }),
    (0,rule/* rule */.H)('s3-list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
    (0,rule/* rule */.H)('s3-head-denied', 'store-denied', {
        status: status => status === 403,
        codes: ['AccessDenied'],
        operations: ['head'],
    }),
    (0,rule/* rule */.H)('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
    (0,rule/* rule */.H)('denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    (0,rule/* rule */.H)('s3-bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
    // The S3 hosts of OSS and COS.
    (0,rule/* rule */.H)('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', {
        codes: [
            'KMS.DisabledException',
            'KMS.InvalidKeyUsageException',
            'KMS.KMSInvalidStateException',
            'KMS.NotFoundException',
        ],
    }),
    // Stores that imitate S3 say by the message alone that the request's encryption is the cause.
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', {
        codes: ['InvalidArgument', 'InvalidRequest', 'InvalidEncryptionAlgorithmError'],
        operations: ['put'],
        message: /encrypt|\bkms/i,
    }),
    (0,rule/* rule */.H)('s3-tags', 'store-denied', {
        codes: ['InvalidTag', 'BadRequest'],
        operations: ['put'],
        message: /tag/i,
    }),
    (0,rule/* rule */.H)('s3-acl', 'store-denied', { codes: ['AccessControlListNotSupported'] }),
    (0,rule/* rule */.H)('s3-storage-class', 'store-denied', { codes: ['InvalidStorageClass'] }),
    (0,rule/* rule */.H)('s3-full', 'store-denied', { codes: ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage'] }),
    // One object. Older MinIO answers 304 to a create-only upload of an existing key.
    (0,rule/* rule */.H)('collision', 'key-collision', { codes: ['PreconditionFailed'] }),
    (0,rule/* rule */.H)('collision', 'key-collision', { status: status => status === 304, operations: ['put'] }),
    (0,rule/* rule */.H)('s3-conflict', 'store-unavailable', { codes: ['ConditionalRequestConflict', 'OperationAborted'] }, 'yes'),
    (0,rule/* rule */.H)('key-invalid', 'key-invalid', { codes: ['KeyTooLongError', 'XMinioInvalidObjectName'] }),
    (0,rule/* rule */.H)('digest-refused', 'store-integrity', { codes: ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'] }, 'once'),
    (0,rule/* rule */.H)('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
    (0,rule/* rule */.H)('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
    (0,rule/* rule */.H)('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),
    // Temporary refusals.
    (0,rule/* rule */.H)('throttled', 'store-throttled', {
        codes: [
            'SlowDown',
            'SlowDownRead',
            'SlowDownWrite',
            'Throttling',
            'ThrottlingException',
            'RequestLimitExceeded',
            'TooManyRequests',
        ],
    }, 'yes'),
    // RequestTimeout is a 400 for a body that came too slowly.
    (0,rule/* rule */.H)('busy', 'store-unavailable', { codes: ['InternalError', 'ServiceUnavailable', 'RequestTimeout'] }, 'yes'),
    (0,rule/* rule */.H)('s3-not-implemented', 'store-endpoint', { status: status => status === 501 }),
    ...store/* STORE_RULES */.O,
];
/** Codes: https://developers.cloudflare.com/r2/api/error-codes/ */
const R2_RULES = [
    // The status counts too, because HEAD brings no code.
    (0,rule/* rule */.H)('r2-unauthorized', 'store-auth', { status: status => status === 401 }),
    (0,rule/* rule */.H)('r2-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('r2-unknown-id', 'store-auth', { codes: ['InvalidArgument'], message: /access key has length/i }),
    (0,rule/* rule */.H)('r2-not-enabled', 'store-denied', { codes: ['NotEntitled'] }),
    (0,rule/* rule */.H)('r2-denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('r2-no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    ...S3_RULES,
];

// EXTERNAL MODULE: ./lib/storage/stores/bucket/answers.js
var answers = __webpack_require__(83032);
// EXTERNAL MODULE: ./lib/storage/stores/bucket/dialect-words.js
var dialect_words = __webpack_require__(67621);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(14035);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
// EXTERNAL MODULE: ./lib/base/digests/hmac-sha256.js
var hmac_sha256 = __webpack_require__(774);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/signature.js
/**
 * AWS Signature V4 in the header. Keeps everything that uploads have in common: the day's signing key, the second's
 * date, the order of the headers. Pure.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */



function s3Signer(region) {
    const dateOf = (0,memoize_last/* memoizeLast */.x)((second) => new Date(second * 1000).toISOString().replace(/[:-]|\.\d{3}/g, ''));
    const macOf = (0,memoize_last/* memoizeLast */.x)((dayAndSecret) => {
        const scope = [dayAndSecret.slice(0, 8), region, 's3', 'aws4_request'];
        return (0,hmac_sha256/* hmacSha256 */.T)((0,hmac_sha256/* derivedKey */.D)(`AWS4${dayAndSecret.slice(8)}`, scope));
    });
    const orderOf = (0,memoize_last/* memoizeLast */.x)(sorted, memoize_last/* isSameList */.f);
    return ({ method, url, headers, time }, { accessKeyId, accessKeySecret, securityToken }) => {
        const date = dateOf(Math.floor(time / 1000));
        const day = date.slice(0, 8);
        const sent = { ...headers, 'x-amz-date': date };
        if (securityToken !== undefined)
            sent['x-amz-security-token'] = securityToken;
        const { names, signedHeaders } = orderOf(Object.keys(sent));
        const { host, path, query } = partsOf(url);
        let lines = '';
        for (const name of names)
            lines += `${name}:${sent[name] ?? host}\n`;
        if (TO_BE_TRIMMED.test(lines)) {
            for (const name of Object.keys(sent))
                sent[name] = (sent[name] ?? '').trim();
            lines = names.map(name => `${name}:${(sent[name] ?? host).replace(/[^\S\n]+/g, ' ')}\n`).join('');
        }
        const canonical = `${method}\n${path}\n${sortedQuery(query)}\n${lines}\n${signedHeaders}\n${sent['x-amz-content-sha256']}`;
        const scope = `${day}/${region}/s3/aws4_request`;
        const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        const signature = macOf(day + accessKeySecret)(toSign);
        sent.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
        return sent;
    };
}
/**
 * White space that has to be normalised: at the start or end of a value, two in a row, or other than a space. Few
 * requests have any.
 */
const TO_BE_TRIMMED = /: | \n| {2}|[^\S\n ]/;
/** The result includes `host`. */
function sorted(headers) {
    const names = ['host', ...headers].sort();
    return { names, signedHeaders: names.join(';') };
}
function partsOf(url) {
    const hostAt = url.indexOf('//') + 2;
    const pathAt = url.indexOf('/', hostAt);
    const queryAt = url.indexOf('?', pathAt);
    const end = queryAt < 0 ? url.length : queryAt;
    return { host: url.slice(hostAt, pathAt), path: url.slice(pathAt, end), query: url.slice(end + 1) };
}
/** Sorts by name: the order of whole pairs differs. */
function sortedQuery(query) {
    if (query === '')
        return '';
    const pairs = query.split('&').map(pair => pair.split('='));
    return pairs
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
        .map(([name, value = '']) => `${name}=${value}`)
        .join('&');
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/client.js
/** Signs and sends one request at a time. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html */


const METHODS = { put: 'PUT', head: 'HEAD', get: 'GET', list: 'GET', remove: 'DELETE' };
/** SHA-256 of an empty body. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
function s3Client(bucket, location, transport) {
    const urlOf = addressing(bucket, location);
    const sign = s3Signer(location.region);
    let aheadMs = 0;
    return {
        send(request, credentials) {
            const { operation, body, onHead, signal } = request;
            const method = METHODS[operation];
            const url = urlOf(request);
            // The headers of a body already hold its hash.
            const unsigned = body ? request.headers : { 'x-amz-content-sha256': EMPTY_HASH, ...request.headers };
            const time = Date.now() + aheadMs;
            const headers = sign({ method, url, headers: unsigned ?? {}, time }, credentials);
            return transport.send({ method, url, headers, body, onHead, signal });
        },
        followClock(serverTime) {
            aheadMs = serverTime - Date.now();
        },
    };
}
function addressing(bucket, { endpoint, style }) {
    const base = style === 'virtual'
        ? endpoint.replace('://', `://${bucket}.`)
        : style === 'path'
            ? `${endpoint}/${bucket}`
            : endpoint;
    return ({ key, query }) => {
        // Some stores sign a `+` in a path as a space, and every store that checks signatures encodes `!'()*`.
        if (key !== undefined)
            return `${base}/${(0,percent_encode/* encodePath */.O0)(key)}`;
        const pairs = Object.entries(query ?? {}).map(([name, value]) => `${(0,percent_encode/* encodeStrict */.gO)(name)}=${(0,percent_encode/* encodeStrict */.gO)(value)}`);
        return `${base}${style === 'path' ? '' : '/'}?${pairs.join('&')}`;
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/s3.js
/**
 * The dialect of S3: AWS, R2, MinIO, Ceph and all compatible stores.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */








/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
const WORDS = {
    prefix: 'x-amz-',
    rights: 's3:',
    listRight: 'ListBucket',
    acl: 'acl',
    encryptionKey: 'server-side-encryption-aws-kms-key-id',
    encryptionMethods: { AES256: 'AES256', KMS: 'aws:kms' },
    // R2 and MinIO send AWS's headers; other stores send their own, beside AWS's or instead.
    ownHeader: /^x-(amzn?|oss|cos|obs|tos|goog)-/,
};
function openS3(settings, transport) {
    const { kind, bucket, location, encryption } = settings;
    const { vendor } = location;
    const service = vendor?.name ?? kinds/* BUCKET_KINDS */.TM[kind].service;
    const rules = service === 'R2' ? R2_RULES : S3_RULES;
    const shared = (0,dialect_words/* dialectFrom */.r)(settings, { ...WORDS, service, rules });
    const isByKey = encryption?.method === 'KMS';
    return {
        ...shared,
        ...s3Client(bucket, location, transport),
        bodyCheck: vendor === undefined ? 'unknown' : vendor.checksSignedHash ? 'sha256' : 'md5',
        createOnly: vendor?.honoursCreateOnly ? 'honoured' : 'unknown',
        createOnlyIgnored: (0,say/* say */.c)('create-only-ignored', { host: new URL(location.endpoint).host }),
        encodesTokens: false,
        putHeaders(options, digests, check) {
            const headers = shared.putHeaders(options, digests, check);
            headers['x-amz-content-sha256'] = digests.of('sha256');
            // Create-only: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
            if (options.mode === 'keep-existing')
                headers['if-none-match'] = '*';
            return headers;
        },
        // Conditional writes also work in buckets with versions.
        ignoresCreateOnly: () => false,
        storedSum: headers => storedSum(headers, isByKey),
        checksum: headers => checksum(headers, isByKey),
        close: transport.close,
    };
}
/** @param isByKey this run encrypts by a key of KMS, in case the answer does not say so */
function storedSum(headers, isByKey = false) {
    const value = storedMd5(headers, isByKey);
    return value === undefined ? undefined : { name: 'md5', value };
}
/** Compares chunk by chunk. */
function checksum(headers, isByKey = false) {
    const stored = storedMd5(headers, isByKey);
    if (stored === undefined)
        return undefined;
    const running = (0,external_node_crypto_.createHash)('md5');
    return { update: chunk => void running.update(chunk), isRight: () => running.digest('hex') === stored };
}
/**
 * An ETag is the MD5 of an object that was uploaded in one piece, unless a key of KMS or of the customer encrypts it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
function storedMd5(headers, isByKey) {
    const encryption = (0,http_headers/* firstHeader */.Y)(headers, 'x-amz-server-side-encryption');
    const isOpaque = (encryption === undefined ? isByKey : encryption.startsWith('aws:kms')) ||
        headers['x-amz-server-side-encryption-customer-algorithm'] !== undefined;
    return isOpaque ? undefined : (0,answers/* md5Of */.iF)(headers);
}


/***/ })

};
