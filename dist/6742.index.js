export const id = 6742;
export const ids = [6742];
export const modules = {

/***/ 18051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownCopy)
/* harmony export */ });
/** Copies a text: a slice of a long text keeps the whole text in memory. */
function ownCopy(text) {
    // The encoder would replace lone surrogates.
    return text.isWellFormed() ? Buffer.from(text).toString() : text;
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSigned),
/* harmony export */   W: () => (/* binding */ canonicalUrl)
/* harmony export */ });
/* harmony import */ var _signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
/**
 * One URL for one image, however often a host signs its link again. Keys, duplicates and the manifest use it; the fetch
 * uses the URL as given. Pure.
 */

/**
 * Drops the fragment and the parameters of signatures and expiry. All else stays, in order.
 * @param dropParameters further parameters that do not select the image; `x-amz-*` matches all names with this start
 */
function canonicalUrl(url, dropParameters = []) {
    const { href, search, hostname } = url;
    // `hash` does not show an empty fragment, `href` does.
    const end = href.indexOf('#');
    const bare = end < 0 ? href : href.slice(0, end);
    if (search === '')
        return bare;
    const pairs = search.slice(1).split('&');
    const drops = droppedNames(hostname, pairs, dropParameters);
    const kept = pairs.filter(pair => !drops(parameterName(pair)));
    if (kept.length === pairs.length)
        return bare;
    // Discord ends its signature with an `&`, which means nothing.
    const query = kept.filter(pair => pair !== '').join('&');
    const path = bare.slice(0, -search.length);
    return query === '' ? path : `${path}?${query}`;
}
/** Whether a link carries a signature, which its canonical URL lacks. */
function isSigned(link) {
    const [bare] = link.split('#', 1);
    return canonicalUrl(new URL(link)) !== bare;
}
function droppedNames(hostname, pairs, dropParameters) {
    const values = new Map();
    for (const pair of pairs) {
        const name = parameterName(pair);
        // A rule reads the first value of a repeated name.
        if (!values.has(name))
            values.set(name, pair.slice(name.length + 1));
    }
    const names = [
        ..._signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNED_URL_RULES */ .Vz.filter(rule => counts(rule, hostname, values)).flatMap(({ needs, drops = [] }) => [
            ...Object.keys(needs),
            ...drops,
        ]),
        ...dropParameters,
    ];
    const exact = new Set(names);
    const starts = names.filter(name => name.endsWith('*')).map(name => name.slice(0, -1));
    return name => exact.has(name) || starts.some(start => name.startsWith(start));
}
function counts({ hosts, needs }, hostname, values) {
    return (Object.entries(needs).every(([name, shape]) => {
        const value = values.get(name);
        return value !== undefined && shape.test(value);
    }) &&
        (hosts === undefined || hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))));
}
/** The name as written: signers do not encode names, so an encoded name is not a signer's. */
function parameterName(pair) {
    const end = pair.indexOf('=');
    return end < 0 ? pair : pair.slice(0, end);
}


/***/ }),

/***/ 65180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ shortenDataUri),
/* harmony export */   nG: () => (/* binding */ decodeDataUri),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   ze: () => (/* binding */ isShortened)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53192);
/**
 * `data:` URIs: their bytes, and a short form for results and logs. It follows
 * https://fetch.spec.whatwg.org/#data-url-processor on the text itself, since `new URL` would copy the payload twice.
 */


const PERCENT = 0x25;
/** @throws PersistError `url-invalid`, without the payload */
function decodeDataUri(uri) {
    const comma = uri.indexOf(',');
    if (!isDataUri(uri))
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('data-uri-none'));
    if (comma < 0)
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('data-uri-comma', { length: uri.length }));
    const header = uri.slice('data:'.length, comma).trim();
    const hash = uri.indexOf('#', comma);
    const payload = uri.slice(comma + 1, hash < 0 ? undefined : hash);
    const isBase64 = /; *base64$/i.test(header);
    return {
        bytes: isBase64 ? base64Decoded(payload) : percentDecoded(payload),
        mediaType: mediaTypeOf(header),
    };
}
/** Whether only the short form of a `data:` URI is left. */
function isShortened(uri) {
    return uri.endsWith(' characters)') && isDataUri(uri);
}
/** Returns `data:image/png;base64,iVBORw0K… (48211 characters)`, or any other URL unchanged. */
function shortenDataUri(uri) {
    if (!isDataUri(uri) || isShortened(uri))
        return uri;
    const length = `(${uri.length} characters)`;
    const comma = uri.indexOf(',');
    if (comma < 0)
        return `data:… ${length}`;
    const header = uri.slice('data:'.length, Math.min(comma, 'data:'.length + 80));
    const start = uri.slice(comma + 1, comma + 1 + Math.min(8, (uri.length - comma) >> 1));
    return `data:${printable(header)},${printable(start)}… ${length}`;
}
function isDataUri(uri) {
    return /^data:/i.test(uri);
}
function mediaTypeOf(header) {
    const end = header.indexOf(';');
    const essence = (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
    return /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(essence) ? essence : 'text/plain';
}
/** Drops tabs and line breaks, as the URL parser does. All other characters stand for their UTF-8 bytes. */
function percentDecoded(text) {
    const written = Buffer.from(text.replace(/[\t\n\r]+/g, ''));
    if (!written.includes('%'))
        return written;
    const bytes = Buffer.allocUnsafe(written.length);
    let length = 0;
    for (let at = 0; at < written.length; at++) {
        const escaped = written[at] === PERCENT ? hexByte(written.toString('latin1', at + 1, at + 3)) : undefined;
        bytes[length++] = escaped ?? written.readUInt8(at);
        if (escaped !== undefined)
            at += 2;
    }
    return bytes.subarray(0, length);
}
function hexByte(digits) {
    return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
function base64Decoded(payload) {
    // Without escapes the text is read in place: undoing them makes two copies of it.
    const bytes = decodeBase64(payload);
    if (bytes)
        return bytes;
    const body = percentDecoded(payload);
    const unescaped = decodeBase64(body.toString('latin1'));
    if (!unescaped)
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('data-uri-base64', { length: body.length }));
    return unescaped;
}
function printable(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}
function invalid(sentence) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('plan', 'url-invalid', sentence);
}
/**
 * Follows https://infra.spec.whatwg.org/#forgiving-base64-decode; Buffer alone would accept anything.
 * @returns undefined if the text is not base64
 */
function decodeBase64(text) {
    return exactly(text) ?? exactly(text.replace(/[\t\n\f\r ]+/g, ''));
}
/** Characters of base64url, and those of which Buffer reads the lower byte. */
const TAKEN_BY_BUFFER = /[-_\u0100-\uffff]/;
function exactly(text) {
    const padding = text.length % 4 > 0 ? 0 : text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
    const digits = text.length - padding;
    if (digits % 4 === 1)
        return undefined;
    if (TAKEN_BY_BUFFER.test(text))
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    // Buffer skips all other characters.
    return bytes.length === Math.floor((digits * 3) / 4) ? bytes : undefined;
}


/***/ }),

/***/ 66987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ linkExpiry),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
/** Reads the expiry of a signed link from the link itself, by the rules of `signed-urls.ts`. Pure. */

const FORMS = [
    ..._signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNED_URL_RULES */ .Vz.flatMap(({ diesAt }) => diesAt ?? []),
    // A JSON Web Token carries its expiry and its signature; other tokens only identify a user.
    ...['token', 'jwt', 'access_token'].map(name => ({
        needs: { [name]: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
        time: (values) => expiryOfToken(values[name] ?? ''),
    })),
];
/** Every rule matches this, so that most queries need no parsing. */
const HINT = /expir|[?&](?:se|ex|oe|e|q-sign-time)=|[?&](?:token|jwt|access_token)=ey/i;
/** @returns Unix milliseconds; undefined if the link names no time that can be trusted */
function linkExpiry({ search }) {
    if (!HINT.test(search))
        return undefined;
    const values = Object.create(null);
    // A rule reads the first value of a repeated name.
    for (const [name, value] of new URLSearchParams(search))
        values[name] ??= value;
    const times = FORMS.filter(({ needs }) => Object.entries(needs).every(([name, shape]) => shape.test(values[name] ?? '')))
        .map(({ time }) => time(values))
        .filter(time => Number.isFinite(time));
    return times.length === 0 ? undefined : Math.min(...times);
}
function expiryOfToken(token) {
    try {
        const [, payload = ''] = token.split('.');
        const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof exp === 'number' ? exp * 1000 : Number.NaN;
    }
    catch {
        return Number.NaN;
    }
}
/**
 * Reads an expiry from a field of a record: RFC 3339, Unix seconds, or Unix milliseconds with 13 digits.
 * @returns Unix milliseconds; undefined for any other value
 */
function timeOf(value) {
    const text = String(value).trim();
    if (/^\d{13}$/.test(text))
        return Number(text);
    if (/^\d{9,11}(?:\.\d+)?$/.test(text))
        return Number(text) * 1000;
    if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text))
        return undefined;
    const time = Date.parse(text.toUpperCase().replace(' ', 'T'));
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 77234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ lacksBotToken),
/* harmony export */   Vz: () => (/* binding */ SIGNED_URL_RULES),
/* harmony export */   jH: () => (/* binding */ withoutBotToken)
/* harmony export */ });
/**
 * The forms of signed URLs: the parameters that grant access for a time and do not select the image. One table answers
 * both which image a URL means and when its link expires. Pure data.
 */
const ANY = /^/s;
/** Seconds since the epoch, a nonce, a user id, an MD5. */
const STAMPED_MD5 = /^\d{10}-[0-9a-zA-Z]*-[0-9a-zA-Z]*-[0-9a-f]{32}$/;
const SOME = /./s;
const SECONDS = /^\d{9,11}$/;
const HEX_SECONDS = /^[0-9a-f]{8}$/i;
const BASIC_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const LIFETIME = /^\d{1,9}$/;
const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
/** An expiry given as the time of signing and a lifetime in seconds. */
function signedAt(date, lifetime, signature) {
    return {
        needs: { [date]: BASIC_TIME, [lifetime]: LIFETIME, [signature]: SOME },
        time: values => Date.parse((values[date] ?? '').replace(BASIC_TIME, '$1-$2-$3T$4:$5:$6Z')) +
            Number(values[lifetime]) * 1000,
    };
}
/** An expiry in Unix seconds, in the parameter `name`; `signature` are the other parameters of the form. */
function seconds(name, ...signature) {
    return {
        needs: { [name]: SECONDS, ...Object.fromEntries(signature.map(each => [each, SOME])) },
        time: values => Number(values[name]) * 1000,
    };
}
/** An expiry in Unix seconds as eight hexadecimal digits. */
function hexSeconds(name, others) {
    return {
        needs: { [name]: HEX_SECONDS, ...others },
        time: values => Number.parseInt(values[name] ?? '', 16) * 1000,
    };
}
/** Parameters with any value. */
function named(...names) {
    return Object.fromEntries(names.map(name => [name, ANY]));
}
/** No rule relies on a single common name, such as `Expires` or `sig`. */
const SIGNED_URL_RULES = [
    {
        name: 'AWS Signature V4',
        needs: named('X-Amz-Credential', 'X-Amz-Signature'),
        // The SDK for JavaScript adds `x-id=GetObject`.
        drops: ['X-Amz-*', 'x-id'],
        diesAt: signedAt('X-Amz-Date', 'X-Amz-Expires', 'X-Amz-Signature'),
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    },
    {
        name: 'AWS Signature V2',
        needs: named('AWSAccessKeyId', 'Expires', 'Signature'),
        drops: ['x-amz-security-token'],
        diesAt: seconds('Expires', 'AWSAccessKeyId', 'Signature'),
        source: 'https://github.com/kjk/notionapi/issues/4',
    },
    {
        name: 'CloudFront, canned policy',
        needs: named('Expires', 'Signature', 'Key-Pair-Id'),
        drops: ['Hash-Algorithm'],
        diesAt: seconds('Expires', 'Key-Pair-Id', 'Signature'),
        source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
    },
    {
        name: 'CloudFront, custom policy',
        needs: named('Policy', 'Signature', 'Key-Pair-Id'),
        drops: ['Hash-Algorithm'],
        source: 'https://docs.aws.amazon.com/cli/latest/reference/cloudfront/sign.html',
    },
    {
        name: 'Alibaba Cloud OSS V4',
        needs: named('x-oss-credential', 'x-oss-signature'),
        // No pattern here: `x-oss-process` makes another picture.
        drops: [
            'x-oss-signature-version',
            'x-oss-date',
            'x-oss-expires',
            'x-oss-additional-headers',
            'x-oss-security-token',
        ],
        diesAt: signedAt('x-oss-date', 'x-oss-expires', 'x-oss-signature'),
        source: 'https://www.alibabacloud.com/help/en/oss/developer-reference/add-signatures-to-urls',
    },
    {
        name: 'Alibaba Cloud OSS V1',
        needs: named('OSSAccessKeyId', 'Expires', 'Signature'),
        drops: ['security-token'],
        diesAt: seconds('Expires', 'OSSAccessKeyId', 'Signature'),
        source: 'https://help.aliyun.com/en/oss/developer-reference/ddd-signatures-to-urls',
    },
    {
        name: 'Alibaba Cloud CDN',
        needs: { auth_key: STAMPED_MD5 },
        source: 'https://www.alibabacloud.com/help/doc-detail/119858.htm',
    },
    {
        name: 'Google Cloud Storage V4',
        needs: named('X-Goog-Credential', 'X-Goog-Signature'),
        drops: ['X-Goog-*'],
        diesAt: signedAt('X-Goog-Date', 'X-Goog-Expires', 'X-Goog-Signature'),
        source: 'https://docs.cloud.google.com/storage/docs/access-control/signed-urls',
    },
    {
        name: 'Google Cloud Storage V2',
        needs: named('GoogleAccessId', 'Expires', 'Signature'),
        diesAt: seconds('Expires', 'GoogleAccessId', 'Signature'),
        source: 'https://docs.cloud.google.com/storage/docs/access-control/signed-urls-v2',
    },
    {
        name: 'Azure Storage SAS',
        needs: named('sv', 'se', 'sig'),
        drops: 'ss srt sp st spr sr si sip sdd skoid sktid skt ske sks skv saoid suoid scid ses'.split(' '),
        diesAt: { needs: { se: ISO_TIME, sig: SOME }, time: ({ se = '' }) => Date.parse(se) },
        source: 'https://learn.microsoft.com/en-us/javascript/api/@azure/storage-blob/sasqueryparameters',
    },
    {
        name: 'Tencent Cloud COS',
        needs: named('q-ak', 'q-signature'),
        drops: [
            'q-sign-algorithm',
            'q-sign-time',
            'q-key-time',
            'q-header-list',
            'q-url-param-list',
            'x-cos-security-token',
        ],
        diesAt: {
            // The value is the start and the end.
            needs: { 'q-ak': SOME, 'q-sign-time': /^\d{9,11};\d{9,11}$/, 'q-signature': SOME },
            time: values => Number(values['q-sign-time']?.split(';')[1]) * 1000,
        },
        source: 'https://cloud.tencent.com/document/api/436/7778',
    },
    {
        name: 'Tencent Cloud CDN',
        needs: { sign: STAMPED_MD5 },
        source: 'https://www.tencentcloud.com/document/product/228/35222',
    },
    {
        name: 'Huawei Cloud OBS',
        needs: named('AccessKeyId', 'Expires', 'Signature'),
        drops: ['x-obs-security-token'],
        diesAt: seconds('Expires', 'AccessKeyId', 'Signature'),
        source: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0011.html',
    },
    {
        name: 'Qiniu Kodo',
        needs: { e: /^\d{10}$/, token: /^[\w-]{20,64}(?::|%3A)[\w-]{20,64}(?:=|%3D){0,2}$/i },
        diesAt: {
            needs: { e: SECONDS, token: /^[\w-]{20,64}:[\w-]{20,64}={0,2}$/ },
            time: ({ e }) => Number(e) * 1000,
        },
        source: 'https://developer.qiniu.com/kodo/manual/1202',
    },
    {
        name: 'ByteDance: Douyin, TikTok and kin',
        needs: named('x-expires', 'x-signature'),
        diesAt: seconds('x-expires', 'x-signature'),
        source: 'https://github.com/davidteather/TikTok-Api/issues/516',
    },
    {
        name: 'Weibo',
        hosts: ['sinaimg.cn'],
        needs: named('KID', 'Expires', 'ssig'),
        diesAt: seconds('Expires', 'KID', 'ssig'),
        source: 'https://github.com/sinaweibosdk/weibo_android_sdk/issues/555',
    },
    {
        name: 'Discord',
        hosts: ['cdn.discordapp.com', 'media.discordapp.net'],
        needs: named('ex', 'is', 'hm'),
        diesAt: hexSeconds('ex', { is: HEX_SECONDS, hm: /^[0-9a-f]{32,128}$/i }),
        source: 'https://github.com/discord/discord-api-docs/pull/6650',
    },
    {
        name: 'Instagram and Facebook',
        hosts: ['cdninstagram.com', 'fbcdn.net'],
        needs: named('oe', 'oh'),
        // `stp` stays, because it selects the size.
        drops: ['_nc_*'],
        diesAt: hexSeconds('oe', { oh: /^[\w-]{10,}$/ }),
        source: 'https://github.com/dataforgoodfr/14_BalanceTesHaters/issues/371',
    },
    {
        name: 'Notion',
        hosts: ['file.notion.so'],
        needs: named('expirationTimestamp', 'signature'),
        diesAt: {
            needs: { expirationTimestamp: /^\d{13}$/, signature: SOME },
            time: ({ expirationTimestamp }) => Number(expirationTimestamp),
        },
        source: 'https://github.com/NotionX/react-notion-x/issues/476',
    },
    {
        name: 'QQ',
        hosts: ['multimedia.nt.qq.com.cn', 'gchat.qpic.cn'],
        needs: named('rkey'),
        source: 'https://github.com/NapNeko/NapCatQQ/issues/101',
    },
    {
        name: 'Baidu Tieba',
        hosts: ['tiebapic.baidu.com', 'imgsrc.baidu.com'],
        needs: named('tbpicau'),
        source: 'https://github.com/qsniyg/maxurl/issues/1100',
    },
    {
        name: 'GitHub',
        hosts: ['private-user-images.githubusercontent.com'],
        needs: { jwt: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
        source: 'https://github.blog/changelog/2023-05-09-more-secure-private-attachments/',
    },
    {
        name: 'DeviantArt',
        hosts: ['wixmp.com'],
        // The path selects the picture; the token is a JSON Web Token.
        needs: { token: /^ey[\w-]+\.[\w-]+\.[\w-]*$/ },
        source: 'https://github.com/danbooru/danbooru/issues/5009',
    },
    {
        name: 'imgix',
        hosts: ['imgix.net'],
        needs: { expires: /^\d{10,13}$/, s: /^[0-9a-f]{32}$/ },
        source: 'https://github.com/nadimkobeissi/mkbsd/issues/11',
    },
];
/** A bot's token in a path of Telegram's API: it gives access to the bot and does not name the image. */
const BOT_TOKEN = /\/bot\d+:[\w-]+(?=\/)/;
/** Removes the token, for texts that others may read. */
function withoutBotToken(url) {
    return url.replace(BOT_TOKEN, '/bot');
}
/** Whether a bot's token was removed from the URL, which no request can do without. */
function lacksBotToken({ hostname, pathname }) {
    return hostname === 'api.telegram.org' && /\/bot\//.test(pathname);
}


/***/ }),

/***/ 21419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ FAILED_MEMBER),
/* harmony export */   G8: () => (/* binding */ hasFailedMember),
/* harmony export */   Kh: () => (/* binding */ withFailedMember),
/* harmony export */   oN: () => (/* binding */ withoutFailedMember),
/* harmony export */   st: () => (/* binding */ isFailedList)
/* harmony export */ });
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/** What files of earlier runs say of failures: a member of images in a failed-file, a line of lists in results. Pure. */

const FAILED_MEMBER = 'persist-images';
/** Returns the record with the member, as it stands in a failed-file. */
function withFailedMember(record, { reason, at }) {
    return { ...record, [FAILED_MEMBER]: { reason, at } };
}
/** Checks the member's shape as well, because other programs may use its name. */
function hasFailedMember(value) {
    if (!(0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || !Object.hasOwn(value, FAILED_MEMBER))
        return false;
    const member = value[FAILED_MEMBER];
    return (0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(member) && typeof member.reason === 'string' && typeof member.at === 'string';
}
/** Returns the value without the member if it is a record of a failed-file. */
function withoutFailedMember(value) {
    if (!hasFailedMember(value))
        return value;
    const { [FAILED_MEMBER]: _, ...record } = value;
    return record;
}
/** Whether the line is that of a results file for a list that could not be read: it is no image. */
function isFailedList(value) {
    if (!(0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value.list !== 'string')
        return false;
    return typeof value.reason === 'string' && 'message' in value && Object.keys(value).length === 3;
}


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QZ: () => (/* binding */ isDeeper),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b7: () => (/* binding */ fieldPathOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   ki: () => (/* binding */ recordJson),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/** Values of JSON: records, their fields by name or dotted path, and the names of types. */

/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
const MAX_DEPTH = 500;
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns the text or number in a field, without blanks around it */
function textOf(record, field) {
    return fieldText(fieldOf(record, field));
}
function fieldOf(record, name) {
    const path = fieldPathOf(record, name);
    return path && valueAt(record, path);
}
/** @param path a path that exists in the value */
function valueAt(value, path) {
    return path.reduce((inner, key) => inner[key], value);
}
/**
 * Prefers a field with exactly this name over a dotted path; inherited names such as `constructor` do not count.
 * @returns undefined if the record has neither
 */
function fieldPathOf(record, name) {
    if (Object.hasOwn(record, name))
        return [name];
    const path = name.split('.');
    let value = record;
    for (const step of path) {
        if (!isRecord(value) || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return path;
}
function fieldText(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
/** Returns the JSON of a record. A program's may hold a BigInt, which becomes text, as a long integer of a list does. */
function recordJson(record) {
    try {
        return JSON.stringify(record);
    }
    catch {
        return JSON.stringify(record, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    }
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some(inner => isDeeper(inner, levels - 1));
}
/** Names the type of a JSON value. */
function kindOf(value) {
    if (value === null)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-null');
    if (Array.isArray(value))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(`kind-${kind}`)
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-string');
}


/***/ }),

/***/ 62373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ NAMED_BY_BYTES),
  k: () => (/* binding */ jobUrlOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/buffers/own-copy.js
var own_copy = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/url/canonical-url.js
var canonical_url = __webpack_require__(6857);
// EXTERNAL MODULE: ./lib/base/url/fetchable-url.js
var fetchable_url = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
;// CONCATENATED MODULE: ./lib/base/url/plain-url.js
/**
 * A plain URL, as most are: a host of letters and digits or an IPv4 address, and a path without escapes. The URL parser
 * returns it unchanged, and it carries no signature or expiry.
 */
const NAME = /(?![^/]*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*/.source;
const OCTET = /(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)/.source;
const ADDRESS = `${OCTET}(?:\\.${OCTET}){3}`;
/** Usual ports: all may be requested, and none is the default of a scheme. */
const PORT = /:(?!10080\/)(?:[89]\d{3}|[1-5]\d{4})/.source;
const PATH = /(?:\/(?!\.)[\w~.-]*)+/.source;
const PLAIN = new RegExp(`^https?://(?:${NAME}|${ADDRESS})(?:${PORT})?${PATH}$`);
/** Characters; below the limit of `fetchableUrl`. */
const MAX_LENGTH = 2000;
/** False only means that the URL needs the parser. */
function isPlainUrl(text) {
    return text.length <= MAX_LENGTH && PLAIN.test(text);
}

// EXTERNAL MODULE: ./lib/base/url/repair-url.js
var repair_url = __webpack_require__(57002);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/url/data-uri.js
var data_uri = __webpack_require__(65180);
;// CONCATENATED MODULE: ./lib/input/positions/image-body.js
/** The bytes of an image that its list holds. They are dropped once the image is done, and their digest stays. */


class ImageBody {
    /** SHA-256 of the image's bytes, if it was computed. */
    #known;
    get digest() {
        return this.#known;
    }
    noteDigest(sha256) {
        this.#known = sha256;
    }
    /** Returns the SHA-256 in lower-case hex. @throws PersistError as `take` does */
    sha256() {
        this.#known ??= (0,digests/* digestOf */.ol)(this.take(), 'sha256');
        return this.#known;
    }
    has(sha256) {
        try {
            return sha256 !== undefined && this.sha256() === sha256;
        }
        catch {
            return false;
        }
    }
    /** Whether the other body has the same bytes. */
    equals(other) {
        try {
            return this.has(other.sha256());
        }
        catch {
            return false;
        }
    }
}
/** The bytes of a record. */
class RecordBody extends ImageBody {
    memoryBytes;
    uri = undefined;
    shown = undefined;
    #bytes;
    /** @param bytes must not change until the image is done */
    constructor(bytes) {
        super();
        this.#bytes = bytes;
        this.memoryBytes = bytes.byteLength;
    }
    take() {
        return this.#bytes ?? NO_BYTES;
    }
    release() {
        // A later record may have other bytes for the same URL.
        this.sha256();
        this.#bytes = undefined;
    }
}
const NO_BYTES = new Uint8Array();
/** A `data:` URI. */
class UriBody extends ImageBody {
    memoryBytes;
    #name;
    #short;
    #uri;
    /** @param name a digest of the text */
    constructor(uri, name) {
        super();
        this.#uri = uri;
        this.#name = name;
        // A copy: a part of the text would keep the whole text.
        this.#short = Buffer.from((0,data_uri/* shortenDataUri */.IR)(uri)).toString();
        // The text, and bytes that are never more.
        this.memoryBytes = 2 * uri.length;
    }
    get uri() {
        return this.#uri;
    }
    get shown() {
        return this.#uri ?? this.#short;
    }
    equals(other) {
        return (other instanceof UriBody && other.#name === this.#name) || super.equals(other);
    }
    take() {
        return (0,data_uri/* decodeDataUri */.nG)(this.#uri ?? '').bytes;
    }
    release() {
        // A later record with the same id may have another URI. A text that is no URI has no digest.
        this.has('');
        this.#uri = undefined;
    }
}

// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
;// CONCATENATED MODULE: ./lib/input/positions/job-url.js
/** The job of one position: the image that its URL, its bytes or its id name. Pure. */











/** Followed by their SHA-256 in the name of an image whose record has bytes and no URL. */
const NAMED_BY_BYTES = 'bytes:,';
/** Stands for the host in the name of an image whose record has an id and no host. */
const NO_HOST = 'data:';
/** @throws PersistError if the URL must not be requested, or if the user excludes it */
function jobUrlOf(image, rules) {
    const asked = requestedUrl(image, rules);
    // A job is also named after its bytes or its `data:` URI.
    const isWebUrl = asked.url.startsWith('http');
    const pattern = isWebUrl ? rules.excludedBy?.(asked.url.replace(/[?#].*/s, '')) : undefined;
    if (pattern !== undefined)
        throw new errors/* PersistError */.vc('plan', 'excluded', (0,say/* say */.c)('url-excluded', { pattern }));
    return asked;
}
function requestedUrl(image, rules) {
    const { url: written, id, expiresAt, problem, reason = 'url-invalid', bytes } = image;
    // Fast path: no rule changes or refuses a plain URL.
    if (id === undefined && problem === undefined && bytes === undefined && isPlainUrl(written))
        return { url: (0,own_copy/* ownCopy */.S)(written), ...(expiresAt !== undefined && { expiresAt }) };
    if (problem !== undefined)
        throw new errors/* PersistError */.vc('plan', reason, problem);
    const body = bytes && new RecordBody(bytes);
    if (body && written === '')
        return { url: `${NAMED_BY_BYTES}${body.sha256()}`, ...hostlessId(image, rules), body };
    const wrong = (0,repair_url/* severalUrlsProblem */.W)(written);
    if (wrong !== undefined)
        throw new errors/* PersistError */.vc('plan', 'url-invalid', wrong);
    const url = (0,repair_url/* repairUrl */.rr)(written);
    const jobUrl = /^data:/i.test(url) ? dataUriJob(url, image, rules) : urlJob(url, image, rules);
    if (!body)
        return jobUrl;
    // Supplied bytes outlast their URL.
    const { expiresAt: _, ...lasting } = jobUrl;
    return { ...lasting, body };
}
function dataUriJob(url, image, rules) {
    const name = (0,external_node_crypto_.hash)('sha256', url);
    return { url: `data:,${name}`, ...hostlessId(image, rules), body: new UriBody(url, name) };
}
function hostlessId({ id }, { idField = '' }) {
    return id === undefined ? {} : { idUrl: (0,spellings/* idUrl */.fv)(NO_HOST, idField, id) };
}
function urlJob(url, { referer: page, id, expiresAt: said }, { ignoredParametersOf, baseUrl, idField = '' }) {
    const fetchable = (0,fetchable_url/* fetchableUrl */.o)(url, (0,repair_url/* isRelativeUrl */.cW)(url) ? (0,repair_url/* pageUrl */.fi)(page, baseUrl) : undefined);
    const { href } = fetchable;
    const canonical = (0,canonical_url/* canonicalUrl */.W)(fetchable, ignoredParametersOf(fetchable.hostname));
    const expiresAt = (0,link_expiry/* linkExpiry */.Q)(fetchable) ?? said;
    return {
        url: canonical,
        ...(href !== canonical && { fetchUrl: href }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(id !== undefined && { idUrl: (0,spellings/* idUrl */.fv)(fetchable.origin, idField, id) }),
    };
}


/***/ }),

/***/ 23276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Qd: () => (/* binding */ askedUrl),
/* harmony export */   TE: () => (/* binding */ idFieldText),
/* harmony export */   fv: () => (/* binding */ idUrl),
/* harmony export */   i0: () => (/* binding */ manifestUrlOf),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   pJ: () => (/* binding */ newSpelling)
/* harmony export */ });
/* unused harmony export MAX_SPELLINGS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58585);
/** The URLs of one image: signed at different times, or linked only by the id of their records. Pure. */


/** Most spellings of one image that are tried, because a list may hold any number. */
const MAX_SPELLINGS = 16;
/** Characters. A longer id is replaced by its digest, so that a line of the manifest stays short. */
const MAX_ID = 2000;
/** Has a fragment, so that no canonical URL equals it. */
function idUrl(origin, field, id) {
    const text = (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeStrict */ .gO)(id.toWellFormed());
    const known = text.length > MAX_ID ? `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id)}` : text;
    return `${origin}/#${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeStrict */ .gO)(field.toWellFormed())}=${known}`;
}
/** Joins field names to the text of the `id-field` input, one a line. */
function idFieldText(fields = []) {
    return fields.join('\n');
}
/** Returns the name of an image in the manifest. */
function manifestUrlOf({ url, idUrl }) {
    return idUrl ?? url;
}
/** Returns the URL to request. */
function askedUrl({ url, fetchUrl }) {
    return fetchUrl ?? url;
}
/** Returns all spellings in the order of the list. */
function spellingsOf(job) {
    return job.others ? [job, ...job.others] : [job];
}
/** Returns when the last URL of the image expires; undefined if one may never expire. */
function expiryOf(job) {
    if (!job.others?.length)
        return job.expiresAt;
    const latest = Math.max(...spellingsOf(job).map(({ expiresAt = Number.POSITIVE_INFINITY }) => expiresAt));
    return Number.isFinite(latest) ? latest : undefined;
}
/** Another URL of the image; undefined if it is already known or the image has enough. */
function newSpelling(job, { url, fetchUrl, expiresAt }) {
    const spelling = {
        url,
        ...(fetchUrl !== undefined && { fetchUrl }),
        ...(expiresAt !== undefined && { expiresAt }),
    };
    const asked = askedUrl(spelling);
    const known = spellingsOf(job);
    return known.length >= MAX_SPELLINGS || known.some(one => askedUrl(one) === asked) ? undefined : spelling;
}


/***/ }),

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ openWholeJsonLines),
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   qj: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81635);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23482);








function openJsonLines(path) {
    return openLines(path, 'results-file', _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_6__/* .recordJson */ .ki);
}
/** @param lineOf makes the line of a record, without its end */
function openLines(path, setting, lineOf) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream).catch(error => {
        const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('results-unwritable', { setting, cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PersistError */ .vc('options', 'unexpected', sentence, { cause: error });
    });
    // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
    done.catch(() => { });
    const end = () => {
        stream.end();
        return done;
    };
    return {
        path,
        write(...records) {
            if (stream.write(records.map(record => `${lineOf(record)}\n`).join('')))
                return undefined;
            return Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}
/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
async function openWholeJsonLines(path) {
    const { path: target, isReplaceable } = await (0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceableAt */ .MS)(path);
    if (!isReplaceable)
        return openJsonLines(target);
    const file = openJsonLines((0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFor */ .vM)(target));
    const endTouching = (0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keepFresh */ .yA)(file.path);
    let isWhole = false;
    return {
        path,
        write: file.write,
        async end() {
            await file.end();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file.path, target);
            isWhole = true;
        },
        async close() {
            endTouching();
            await file.close();
            if (isWhole)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file.path, { force: true });
            // The check before the first request made an empty file, which would pass for results.
            await (0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeIfEmpty */ .V3)(target);
        },
    };
}


/***/ }),

/***/ 96742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ openResults),
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   bM: () => (/* binding */ writeFailedFile)
/* harmony export */ });
/* unused harmony export isToTryAgain */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12077);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52993);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22288);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65180);
/* harmony import */ var _input_documents_failed_member_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21419);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81635);
/* harmony import */ var _input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62373);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31784);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23482);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36685);
/** Writes results as JSON Lines, and failed images as a list for a later run. */














/**
 * Opens the files before the first request, so that an unwritable path is reported before the work, and removes what
 * killed runs left beside them. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (0,_base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end of the run. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c)('file-unwritable', { setting, name: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
}
/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_11__/* .openJsonLines */ .qj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name));
}
/**
 * Writes results as they arrive, one a line, and then the lists that could not be read.
 * @param failedLists complete when the last result is known
 * @param all gets every result
 * @param fresh gets one result for each new key: that of the first position that has it
 * @returns the paths of the files, which are complete
 */
async function writeResults(results, failedLists, all, fresh) {
    const keys = new Set();
    const isFirst = ({ new: isNew, key }) => isNew === true && key !== undefined && keys.size < keys.add(key).size;
    try {
        for (let batch = await results.batch(); batch.length > 0; batch = await results.batch()) {
            await all.write(...batch);
            await fresh.write(...batch.filter(isFirst));
        }
        await all.write(...failedLists);
        return { resultsFile: await all.end(), newFile: await fresh.end() };
    }
    finally {
        await Promise.all([all.close(), fresh.close()]);
    }
}
/**
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results(isToTryAgain)) {
        const written = positions.at(result.position);
        if (written && hasUrl(written))
            lines.push((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_9__/* .recordJson */ .ki)(failedRecord(written, fields, result, now)));
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }) {
    return !url.startsWith(_input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_10__/* .NAMED_BY_BYTES */ .U) && !(0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_7__/* .isShortened */ .ze)(url);
}
/** Reasons that another run with the same list needs no failed-file for, or that it cannot mend. */
const NOT_AGAIN = new Set([
    'failed-before',
    'accepted',
    'missing',
    'url-expired',
    'excluded',
    'max-new',
    'no-url',
]);
/** Failed URLs are tried again by later runs anyway; an expired link needs a new list. */
function isToTryAgain({ outcome, reason }) {
    return (outcome === 'failed' || outcome === 'skipped') && !NOT_AGAIN.has(reason);
}
/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
}
/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_failed_member_js__WEBPACK_IMPORTED_MODULE_8__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}


/***/ })

};
