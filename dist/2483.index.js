export const id = 2483;
export const ids = [2483];
export const modules = {

/***/ 66987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ linkExpiry),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
/** Reads the expiry of a signed link from the link itself, by the rules of `signed-urls.ts`. Pure. */

const FORMS = [
    ..._signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNED_URL_RULES */ .V.flatMap(({ diesAt }) => diesAt ?? []),
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
/* harmony export */   V: () => (/* binding */ SIGNED_URL_RULES),
/* harmony export */   j: () => (/* binding */ withoutBotToken)
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


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ci: () => (/* binding */ LinePlace),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);


/** Returns `where` for a line of a list. */
function lineOf(name, line) {
    return new ListLine(name, line);
}
/** Small, because the run keeps one for each bad line until its end. */
class ListLine {
    name;
    line;
    constructor(name, line) {
        this.name = name;
        this.line = line;
    }
    in(language) {
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
    }
}
/** A place in a text list that is also its own `where`; one object saves memory. */
class LinePlace {
    file;
    line;
    column;
    constructor(file, line, column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }
    in(language) {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills the memory. */
function* inPortions(urls) {
    let portion = [];
    for (const url of urls) {
        if (portion.push(url) < PORTION)
            continue;
        yield portion;
        portion = [];
    }
    if (portion.length > 0)
        yield portion;
}


/***/ }),

/***/ 65486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ FAILED_MEMBER),
/* harmony export */   G8: () => (/* binding */ hasFailedMember),
/* harmony export */   Kh: () => (/* binding */ withFailedMember),
/* harmony export */   oN: () => (/* binding */ withoutFailedMember)
/* harmony export */ });
/** The member that says in a failed-file why an image failed, and that identifies such a file. Pure. */
const FAILED_MEMBER = 'persist-images';
/** Returns the record with the member, as it stands in a failed-file. */
function withFailedMember(record, { reason, at }) {
    return { ...record, [FAILED_MEMBER]: { reason, at } };
}
/** Checks the member's shape as well, because other programs may use its name. */
function hasFailedMember(value) {
    if (!isObject(value) || !Object.hasOwn(value, FAILED_MEMBER))
        return false;
    const member = value[FAILED_MEMBER];
    return isObject(member) && typeof member.reason === 'string' && typeof member.at === 'string';
}
/** Returns the value without the member if it is a record of a failed-file. */
function withoutFailedMember(value) {
    if (!hasFailedMember(value))
        return value;
    const { [FAILED_MEMBER]: _, ...record } = value;
    return record;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ imageUrlsInArray),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QZ: () => (/* binding */ isDeeper),
/* harmony export */   Rm: () => (/* binding */ imageUrlsOf),
/* harmony export */   TE: () => (/* binding */ idFieldText),
/* harmony export */   Zh: () => (/* binding */ imageUrlsInStream),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export fieldPathOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _base_url_link_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66987);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30612);
/* harmony import */ var _json_failed_member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65486);
/** Turns a string or a record of any list into one position, or into several for a list of URLs. */






/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
const MAX_DEPTH = 500;
/**
 * @param joint separates `where` and a field: '.' after a JSON path, ', ' after a line number
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
function* imageUrlsOf(value, path, where, names, joint, coverage) {
    if (isRecord(value))
        yield* fromRecord((0,_json_failed_member_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutFailedMember */ .oN)(value), path, where, names, joint, coverage);
    else
        yield { image: fromUrl(value, where, undefined, names), path };
}
/** @param where the array; `[0]` and so on are added for its items */
function* imageUrlsInArray(values, path, where, names, coverage) {
    let index = 0;
    for (const value of values) {
        yield* imageUrlsOf(value, [...path, index], (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('', where, `[${index}]`), names, '.', coverage);
        index++;
    }
}
/** Reads values that are in no file and may arrive one by one. @yields the images of each value, in portions */
async function* imageUrlsInStream(values, where, names, coverage) {
    let index = 0;
    for await (const value of values)
        yield* (0,_image_url_js__WEBPACK_IMPORTED_MODULE_4__/* .inPortions */ .oQ)(imagesIn(imageUrlsOf(value, [], (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('', where, `[${index++}]`), names, '.', coverage)));
}
function* imagesIn(found) {
    for (const { image } of found)
        yield image;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function* fromRecord(record, path, where, names, joint, coverage) {
    if (isDeeper(record, MAX_DEPTH)) {
        yield { image: { url: '', where, problem: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('record-too-deep', { most: MAX_DEPTH }) }, path };
        return;
    }
    const about = aboutImage(record, names);
    const field = fieldPathOf(record, names.urlField);
    const value = field && valueAt(record, field);
    coverage?.noteRecord(record, value !== undefined);
    if (about.id !== undefined && Array.isArray(value) && value.length > 1)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-of-several', { where, field: names.idField?.join(', ') ?? '', urlField: names.urlField })], 'sources');
    const held = { value, path: [...path, ...(field ?? [])] };
    for (const found of urlsIn(held, where, names, joint)) {
        if (coverage && found.image.problem === undefined)
            coverage.hasUrl = true;
        yield { image: { ...found.image, ...about }, path: found.path };
    }
}
/** Reads a field: a URL, or an array of URLs and of records that have the same field. */
function* urlsIn({ value, path }, where, names, joint) {
    const { urlField } = names;
    const items = Array.isArray(value) ? value : undefined;
    for (const [index, item] of (items ?? [value]).entries()) {
        const own = ownUrl({ value: item, path: items ? [...path, index] : path }, urlField);
        const image = items
            ? fromUrl(own.value, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('', where, `${joint}${urlField}[${index}]`), undefined, names)
            : fromUrl(own.value, where, urlField, names);
        yield { image, path: own.path };
    }
}
/** Reads the inner URL in lists such as `{"image": [{"image": "https://…"}, "https://…"]}`. */
function ownUrl(held, urlField) {
    const { value, path } = held;
    const field = isRecord(value) ? fieldPathOf(value, urlField) : undefined;
    const inner = field && valueAt(value, field);
    return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : held;
}
/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(value, where, field, { holdsKeys }) {
    const text = typeof value === 'string' ? value : '';
    const url = holdsKeys ? text : text.trim();
    if (url)
        return { url, where };
    const lack = lackOf(value, holdsKeys ? 'key' : 'URL');
    return { url, where, problem: field === undefined ? lack : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-field-lacks', { field, lack }) };
}
function lackOf(value, wanted) {
    if (value === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-missing');
    if (typeof value === 'string')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-empty');
    if (value === null || Array.isArray(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-other-kind', { kind: kindOf(value), wanted });
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-other-type', { type: typeof value, wanted });
}
/** Id and expiry stay among the fields, because users find their record by them. */
function aboutImage(record, names) {
    const { urlField, keyField, refererField, idField, expiresField } = names;
    const textIn = (field) => fieldText(field === undefined ? undefined : fieldOf(record, field));
    const key = textIn(keyField);
    const referer = textIn(refererField);
    const id = idIn(record, idField);
    const expiry = textIn(expiresField);
    const expiresAt = expiry === undefined ? undefined : (0,_base_url_link_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .n)(expiry);
    const others = Object.entries(record).filter(([name]) => name !== urlField && name !== keyField && name !== refererField);
    return {
        ...(key && { key }),
        ...(referer && { referer }),
        ...(id && { id }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(expiry !== undefined && expiresAt === undefined && { unreadableExpiry: expiry }),
        ...(others.length > 0 && { fields: withoutPrototype(others) }),
    };
}
/** A record that lacks one of the fields has no id. */
function idIn(record, fields = []) {
    const texts = fields.map(field => fieldText(fieldOf(record, field)));
    return texts.includes(undefined) ? undefined : texts.join('\n');
}
/** Joins field names to the text of the `id-field` input, one a line. */
function idFieldText(fields = []) {
    return fields.join('\n');
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
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
/** Without a prototype, a field called `__proto__` is ordinary data. */
function withoutPrototype(entries) {
    // An object made in one step takes half the memory of one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
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
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-null');
    if (Array.isArray(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(`kind-${kind}`)
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-string');
}


/***/ })

};
