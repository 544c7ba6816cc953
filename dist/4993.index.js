export const id = 4993;
export const ids = [4993];
export const modules = {

/***/ 72242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   oK: () => (/* binding */ isUnencrypted),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53192);
/** Reads an endpoint as typed: scheme, host and port, and nothing else. Pure. */



/** Takes a host or URL; no scheme means https. */
function parseEndpoint(text, example) {
    const typed = text.trim();
    const shown = `endpoint ${(0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(typed)}`;
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    // Checked first, because no other sentence may repeat a password.
    if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-keys') };
    if (!url)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-no-host', { shown, example }) };
    const { protocol } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-scheme', { shown, scheme: protocol }) };
    const host = url.host.replace(/\.(?=:|$)/, '');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-more', { shown, host }) };
    return { endpoint: { protocol, host, hostname: url.hostname.replace(/\.$/, '') } };
}
function originOf({ protocol, host }) {
    return `${protocol}//${host}`;
}
/** Hosts on this machine, to which plain HTTP crosses no network. */
function isLoopback(hostname) {
    if (/(^|\.)localhost$/.test(hostname) || hostname === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
/** Plain HTTP over a network. */
function isUnencrypted({ protocol, hostname }) {
    return protocol === 'http:' && !isLoopback(hostname);
}


/***/ }),

/***/ 78303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ grant),
/* harmony export */   fe: () => (/* binding */ rightPolicy),
/* harmony export */   li: () => (/* binding */ sessionPolicy)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/**
 * Writes the policies of RAM and IAM: the most that a session may do, and what grants a missing right. Pure.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html
 */

/** Both clouds treat HEAD as a read, like GET. */
const OBJECT_ACTIONS = {
    read: 'GetObject',
    put: 'PutObject',
    'put-acl': 'PutObjectAcl',
    'put-tags': 'PutObjectTagging',
};
/** The words of each cloud for the same policy. */
const DIALECTS = {
    alibaba: {
        service: 'oss',
        version: '1',
        list: 'oss:ListObjects',
        prefixKey: 'oss:Prefix',
        bucketName: ({ bucket }) => `acs:oss:*:*:${bucket}`,
        // RAM documents no escape for its wildcards.
        literal: (prefix) => prefix,
    },
    aws: {
        service: 's3',
        version: '2012-10-17',
        list: 's3:ListBucket',
        prefixKey: 's3:prefix',
        bucketName: ({ bucket, partition = 'aws' }) => `arn:${partition}:s3:::${bucket}`,
        // AWS reads these three characters as wildcards or variables unless they are escaped.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
        literal: (prefix) => prefix.replace(/[*?$]/g, '$${$&}'),
    },
};
/** Returns a whole policy that gives these rights below the prefix, and nothing else. */
function grant(cloud, scope, rights) {
    const { service, version, list, prefixKey, bucketName, literal } = DIALECTS[cloud];
    const bucket = bucketName(scope);
    const prefix = literal(scope.prefix);
    const objectActions = rights.filter(isObjectRight).map(right => `${service}:${OBJECT_ACTIONS[right]}`);
    const statements = [];
    if (objectActions.length > 0)
        statements.push(allow(objectActions, `${bucket}/${prefix}*`));
    if (rights.includes('list'))
        statements.push({
            ...allow([list], bucket),
            // A request that lists the whole bucket names no prefix, so a condition on the prefix would refuse it.
            ...(prefix && { Condition: { StringLike: { [prefixKey]: [prefix, `${prefix}*`] } } }),
        });
    if (rights.includes('remove'))
        statements.push(allow([`${service}:DeleteObject`], `${bucket}/${prefix}${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_FOLDER */ .MI}*`));
    if (rights.includes('encrypt'))
        statements.push(allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*'));
    return { Version: version, Statement: statements };
}
/** Returns the policy that grants these rights, ready for the console's editor. */
function rightPolicy(cloud, scope, ...rights) {
    return JSON.stringify(grant(cloud, scope, rights), null, 2);
}
/** The limit of both services. */
const MAX_CHARACTERS = 2048;
/**
 * Limits a session to the rights of the role that one run on one prefix needs. A session policy never adds a right.
 * @returns undefined when the policy would be longer than the services take
 */
function sessionPolicy(cloud, scope, { mayWrite, setsTags = false }) {
    // An upload may set an ACL, if the role may. A bucket that encrypts by a key of the account uses it with the rights
    // of the session that reads or writes.
    const rights = [
        'read',
        ...(mayWrite ? ['put', 'put-acl'] : []),
        ...(mayWrite && setsTags ? ['put-tags'] : []),
        'list',
        'encrypt',
    ];
    // Runs remove segments of the manifest that a merged one replaces. They work without that right too, so a long prefix
    // that leaves no room for it drops it.
    const choices = mayWrite ? [[...rights, 'remove'], rights] : [rights];
    return choices
        .map(choice => ascii(JSON.stringify(grant(cloud, scope, choice))))
        .find(text => text.length <= MAX_CHARACTERS);
}
function allow(actions, resource) {
    return { Effect: 'Allow', Action: actions, Resource: [resource] };
}
function isObjectRight(right) {
    return Object.hasOwn(OBJECT_ACTIONS, right);
}
/** AWS takes no character above U+00FF in a policy; JSON can escape every character. */
function ascii(json) {
    return json.replace(/[\u007f-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ parseDestination),
/* harmony export */   ab: () => (/* binding */ destinationMeant)
/* harmony export */ });
/* unused harmony export FORMS */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88090);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85900);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45752);
/**
 * Parses the destination as the user writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Any
 * other value is refused in one sentence, with the value and the form that was probably meant. Pure.
 */





const FORMS = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-forms');
/**
 * Returns a sentence that follows the value itself, e.g. `has no scheme; write …`.
 * @param name of the setting: `destination` or `source`
 */
function destinationHint(value, name) {
    const [, scheme, hostname = '', path = '/'] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? [];
    const isAddress = scheme === undefined || /^https?$/i.test(scheme);
    const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined;
    if (meant)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-address', { meant });
    const [, kind, short = '@'] = SHORT_OF_SLASHES.exec(value) ?? [];
    if (!short.includes('@'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-slashes', {
            meant: `${kind?.toLowerCase()}://${short}${short.endsWith('/') ? '' : '/'}`,
        });
    const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
    if (unknown)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-scheme', { scheme: unknown, forms: FORMS });
    if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) });
    const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-');
    return _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_KIND */ .iM].isBucketName(place.split('/', 1)[0] ?? '')
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-no-scheme', { meant: `${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_KIND */ .iM}://${place}${place.endsWith('/') ? '' : '/'}` })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-neither', { forms: FORMS });
}
/** Returns the valid bucket name that an invalid one probably stands for. */
function suggestedBucket(kind, text) {
    const typed = text.toLowerCase();
    const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-');
    return _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind].isBucketName(name) ? name : undefined;
}
const PASTED = Object.values(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM).map(({ pasted }) => pasted);
/** Returns the bucket that a service's host begins with. */
function bucketOfHost(hostname) {
    return PASTED.map(({ bucketIn }) => bucketIn(hostname)).find(bucket => bucket !== undefined);
}
/** A path with a Windows drive gets the three slashes of a URL. */
function fileUrlPath(path) {
    return /^[a-z]:/i.test(path) ? `///${path}` : path;
}
/** Returns the settings for the address of a bucket, or of something in it. */
function addressed(hostname, path, name) {
    return PASTED.map(({ settingsFor }) => settingsFor(hostname, path, name)).find(Boolean);
}
const BUCKET = new RegExp(`^${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEME_PATTERN */ .jc}://(.*)$`, 'is');
const BUCKET_MEANT = new RegExp(`^${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEME_PATTERN */ .jc}://([^/?#]*)`, 'i');
const SHORT_OF_SLASHES = new RegExp(`^${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEME_PATTERN */ .jc}:/?([^/].*)$`, 'is');
/**
 * @param name of the setting: `destination`, or `source` for jobs that read
 * @throws SettingsError with one sentence
 */
function parseDestination(text, name = 'destination') {
    const value = text.trim();
    if (value === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-empty', { name, forms: FORMS })]);
    const refused = (problem, how = 'destination-wrong') => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(how, { name, value: quoteSafely(value), problem })]);
    const [, kind, place = ''] = BUCKET.exec(value) ?? [];
    // A source may contain `?` and `#`: an existing prefix must stay readable.
    if (kind)
        return bucketOf(kind.toLowerCase(), place, name !== 'source', refused);
    // A `#` is allowed: a folder may be called C#.
    if (/^file:.*\?/i.test(value) && name !== 'source')
        throw refused((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-query', { mark: '?' }));
    if (/^file:/i.test(value))
        return { kind: 'file', directory: directoryOf(value.slice('file:'.length), refused) };
    throw refused(destinationHint(value, name));
}
/**
 * Returns the kind of store that a wrong destination names, with a placeholder as its bucket; undefined for no kind.
 */
function destinationMeant(text) {
    const [, scheme, bucket = ''] = BUCKET_MEANT.exec(text.trim()) ?? [];
    if (scheme === undefined)
        return undefined;
    const kind = scheme.toLowerCase();
    return { kind, bucket: suggestedBucket(kind, bucket) ?? 'bucket', prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintPrefix */ .Ld)('') };
}
function bucketOf(kind, place, mayWrite, refused) {
    const mark = /[?#]/.exec(place)?.[0];
    if (mark !== undefined && mayWrite)
        throw refused((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-query', { mark }));
    const [bucket = '', ...path] = place.split('/');
    // A secret may hold a slash, so neither the bucket nor the prefix can be quoted.
    const hasLogin = place.includes('@');
    // A bucket of S3 may contain dots, so a pasted host can look like a bucket.
    const { isBucketName, bucketRule } = _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind];
    if (!isBucketName(bucket) || bucketOfHost(bucket) !== undefined) {
        if (hasLogin)
            throw refused((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-login'));
        const name = suggestedBucket(kind, bucket);
        const problem = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-not-a-bucket', { bucket: quoteSafely(bucket), rule: bucketRule });
        const meant = `${kind}://${[name, ...path].join('/')}${path.length > 0 ? '' : '/'}`;
        throw refused(name === undefined ? problem : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-did-you-mean', { problem, meant }), 'destination-broken');
    }
    try {
        return { kind, bucket, prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintPrefix */ .Ld)(path.join('/')) };
    }
    catch (error) {
        throw hasLogin ? refused((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-login')) : refused((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error), 'destination-broken');
    }
}
function directoryOf(path, refused) {
    const plain = path.replaceAll('\\', '/');
    if (plain !== path)
        throw refused((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-backslash', { path: fileUrlPath(plain) }));
    if (path === '')
        throw refused((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-no-folder'));
    if (!path.startsWith('//'))
        return path;
    if (!path.startsWith('///')) {
        throw refused(path.includes('@') ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-login') : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('destination-host', { path: path.slice(2) }));
    }
    // A Windows drive in a URL: file:///C:/images.
    return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2);
}
/** Text before an `@` may be a login, and no bucket, prefix or host needs an `@`. */
function quoteSafely(text) {
    return (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@'));
}


/***/ }),

/***/ 45752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ BUCKET_KINDS),
  jc: () => (/* binding */ SCHEME_PATTERN),
  iM: () => (/* binding */ USUAL_KIND),
  VC: () => (/* binding */ bucketKind)
});

// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/url/endpoint.js
var url_endpoint = __webpack_require__(72242);
;// CONCATENATED MODULE: ./lib/storage/stores/location.js
/** @returns the URL that a key is appended to, ending in '/' */
function publicBase(style, { protocol, host }, bucket) {
    if (style === 'virtual')
        return `${protocol}//${bucket}.${host}/`;
    return style === 'path' ? `${protocol}//${host}/${bucket}/` : `${protocol}//${host}/`;
}
/** Endpoint of a service's own host, which is always reached by HTTPS. */
function https(host) {
    return { protocol: 'https:', host, hostname: host };
}

// EXTERNAL MODULE: ./lib/storage/stores/store-endpoint.js
var store_endpoint = __webpack_require__(93463);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/regions.js
/**
 * The regions of OSS: their ids, for signatures and endpoints, and their names in the console. A region that is
 * missing here works all the same; the table only serves to read names and to notice slips.
 * https://help.aliyun.com/zh/oss/user-guide/regions-and-endpoints, read in November 2026.
 */

const row = (id, chinese, english) => ({ id, chinese, english });
const OSS_REGIONS = [
    row('cn-hangzhou', '华东1（杭州）', 'China (Hangzhou)'),
    row('cn-shanghai', '华东2（上海）', 'China (Shanghai)'),
    row('cn-nanjing', '华东5（南京-本地地域）', 'China (Nanjing - Local Region)'),
    row('cn-fuzhou', '华东6（福州-本地地域）', 'China (Fuzhou - Local Region)'),
    row('cn-wuhan-lr', '华中1（武汉-本地地域）', 'China (Wuhan - Local Region)'),
    row('cn-qingdao', '华北1（青岛）', 'China (Qingdao)'),
    row('cn-beijing', '华北2（北京）', 'China (Beijing)'),
    row('cn-zhangjiakou', '华北3（张家口）', 'China (Zhangjiakou)'),
    row('cn-huhehaote', '华北5（呼和浩特）', 'China (Hohhot)'),
    row('cn-wulanchabu', '华北6（乌兰察布）', 'China (Ulanqab)'),
    row('cn-shenzhen', '华南1（深圳）', 'China (Shenzhen)'),
    row('cn-heyuan', '华南2（河源）', 'China (Heyuan)'),
    row('cn-guangzhou', '华南3（广州）', 'China (Guangzhou)'),
    row('cn-chengdu', '西南1（成都）', 'China (Chengdu)'),
    row('cn-hongkong', '中国香港', 'China (Hong Kong)'),
    row('ap-northeast-1', '日本（东京）', 'Japan (Tokyo)'),
    row('ap-northeast-2', '韩国（首尔）', 'South Korea (Seoul)'),
    row('ap-southeast-1', '新加坡', 'Singapore'),
    row('ap-southeast-3', '马来西亚（吉隆坡）', 'Malaysia (Kuala Lumpur)'),
    row('ap-southeast-5', '印度尼西亚（雅加达）', 'Indonesia (Jakarta)'),
    row('ap-southeast-6', '菲律宾（马尼拉）', 'Philippines (Manila)'),
    row('ap-southeast-7', '泰国（曼谷）', 'Thailand (Bangkok)'),
    row('eu-central-1', '德国（法兰克福）', 'Germany (Frankfurt)'),
    row('eu-west-1', '英国（伦敦）', 'UK (London)'),
    row('us-west-1', '美国（硅谷）', 'US (Silicon Valley)'),
    row('us-east-1', '美国（弗吉尼亚）', 'US (Virginia)'),
    row('us-southeast-1', '美国（亚特兰大）', 'US (Atlanta)'),
    row('na-south-1', '墨西哥', 'Mexico'),
    row('me-east-1', '阿联酋（迪拜）', 'UAE (Dubai)'),
    row('me-central-1', '沙特（利雅得）', 'SAU (Riyadh - Partner Region)'),
    row('rg-china-mainland', '无地域属性（中国内地）', 'No region attribute (Chinese mainland)'),
];
/**
 * Returns the region for a name of the console: `杭州`, `华东1（杭州）`, `China (Hangzhou)`, `hangzhou`.
 * @returns its id; undefined if the name fits no region, or several
 */
function regionNamed(text) {
    const wanted = plainName(text);
    if (wanted === '')
        return undefined;
    const found = OSS_REGIONS.filter(region => namesOf(region).includes(wanted));
    return found.length === 1 ? found[0]?.id : undefined;
}
/**
 * Guesses the id that an unknown one was meant to be. An id that differs only in its digits is no slip, because a new
 * region may have any number. Neither is one with a correct direction: `me-south-1` may exist one day.
 */
function regionMeantBy(id) {
    if (DIRECTED.test(id))
        return undefined;
    const letters = lettersOf(id);
    if (OSS_REGIONS.some(region => lettersOf(region.id) === letters))
        return undefined;
    const near = (0,nearest_word/* nearestWord */.z)(letters, OSS_REGIONS.map(region => lettersOf(region.id)).filter(one => Math.abs(one.length - letters.length) <= 2));
    return near === undefined ? undefined : OSS_REGIONS.find(region => lettersOf(region.id) === near)?.id;
}
const DIRECTED = /^[a-z]{2}-(?:(?:north|south)?(?:east|west)|north|south|central)(?:-\d{1,2})?$/;
const lettersOf = (id) => id.replace(/[^a-z]/g, '');
/** Removes blanks and brackets, which users often omit, and unifies full-width characters. */
const plainName = (text) => text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）-]|本地地域|local region/g, '');
/** The whole name, the text in its brackets, and the numbered part before them. */
function namesOf({ id, chinese, english }) {
    const inBrackets = [chinese, english].flatMap(name => /[（(]([^）)]+)[）)]/.exec(name)?.[1] ?? []);
    const numbered = /^(.+\d)（/.exec(chinese)?.slice(1) ?? [];
    const withoutPrefix = /^cn-[a-z]+$/.test(id) ? [id.slice(3)] : [];
    return [
        chinese,
        english,
        ...inBrackets,
        ...numbered,
        ...withoutPrefix,
        ...(id === 'cn-hongkong' ? ['香港'] : []),
    ].map(plainName);
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/location.js
/**
 * Finds the endpoint of a bucket and the public address of its objects, from region and endpoint as typed.
 * Returns one location or every problem. Pure.
 */







const OSS_ENDPOINT = {
    scheme: 'oss',
    example: 'oss-cn-hangzhou.aliyuncs.com',
    isBare: hostname => /^(oss-[a-z0-9-]+|[a-z0-9-]+\.oss)\.aliyuncs\.com$/.test(hostname),
};
function locateOss(place) {
    const problems = [];
    const region = regionOf(place, problems);
    const endpoint = endpointOf(place, region, problems);
    if (problems.length > 0 || !endpoint)
        return { problems };
    const derived = (0,store_endpoint/* regionOfHost */.S$)(endpoint.hostname);
    const signed = region?.id ?? derived;
    if (!signed)
        return { problems: [(0,say/* say */.c)('region-unknown-oss', { host: endpoint.host })] };
    if (derived && derived !== signed)
        problems.push((0,say/* say */.c)('endpoint-contradiction', { region: signed, host: endpoint.host, theirs: derived }));
    const insecure = (0,url_endpoint/* isUnencrypted */.oK)(endpoint);
    if (insecure && !place.allowInsecureEndpoint)
        problems.push((0,say/* say */.c)('endpoint-unencrypted', { host: endpoint.host }));
    const style = styleOf(endpoint);
    if (problems.length > 0)
        return { problems };
    return {
        location: {
            region: signed,
            endpoint: (0,url_endpoint/* originOf */.yv)(endpoint),
            style,
            publicBase: publicBaseOf(place.bucket, signed, endpoint, style),
            insecure,
        },
    };
}
/** Takes an id, with or without `oss-`, an address of OSS, or the console's name of the region. */
function regionOf({ region, endpoint }, problems) {
    const value = region?.trim().toLowerCase() ?? '';
    if (value === '')
        return undefined;
    const named = regionNamed(value);
    if (named)
        return { id: named, isInternal: false };
    const host = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const isInternal = /-internal(?:\.aliyuncs\.com)?$/.test(host);
    const id = (0,store_endpoint/* regionOfHost */.S$)(host) ?? host.replace(/^oss-/, '').replace(/-internal$/, '');
    const shown = (0,quote/* quote */.hD)(value);
    if (!/^[a-z][a-z0-9-]{1,62}$/.test(id)) {
        const inside = /oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com/.exec(value)?.[1];
        problems.push((0,say/* say */.c)('region-no-id', { region: shown, meant: inside ?? 'cn-hangzhou' }));
    }
    else if (!endpoint?.trim()) {
        // An endpoint of another cloud may have regions of its own.
        const meant = regionMeantBy(id);
        if (meant)
            problems.push((0,say/* say */.c)('region-slip', { region: shown, meant }));
    }
    return { id, isInternal };
}
function endpointOf(place, region, problems) {
    const text = place.endpoint?.trim() ?? '';
    const word = text.toLowerCase();
    if (word === 'accelerate')
        return https('oss-accelerate.aliyuncs.com');
    if (word === '' || word === 'internal') {
        const isInternal = word === 'internal' || region?.isInternal;
        if (region)
            return https(`oss-${region.id}${isInternal ? '-internal' : ''}.aliyuncs.com`);
        problems.push((0,say/* say */.c)('region-missing-oss'));
        return undefined;
    }
    return (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, OSS_ENDPOINT, problems);
}
function styleOf({ hostname }) {
    if ((0,external_node_net_.isIP)(hostname) !== 0 || (0,url_endpoint/* isLoopback */.U9)(hostname))
        return 'path';
    return hostname.endsWith('.aliyuncs.com') ? 'virtual' : 'cname';
}
/** A reader cannot reach an internal host, and an accelerated one costs more. */
function publicBaseOf(bucket, region, endpoint, style) {
    return endpoint.hostname.endsWith('.aliyuncs.com')
        ? publicBase('virtual', https(`oss-${region}.aliyuncs.com`), bucket)
        : publicBase(style, endpoint, bucket);
}
/** Host of the console, where a user looks at a bucket in the browser. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/;
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/;
const OSS_ADDRESS = {
    bucketIn: hostname => (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost).bucket || undefined,
    settingsFor(hostname, path, name) {
        const [, region, inConsole] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || [];
        if (region && inConsole)
            return (0,say/* say */.c)('destination-with-region', { place: `oss://${inConsole}/`, name, region });
        const { bucket, bare } = (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost);
        if (!bucket)
            return undefined;
        return (0,say/* say */.c)('destination-with-endpoint', { place: `oss://${bucket}${path}`, name, endpoint: bare });
    },
};
function isOssHost(hostname) {
    return hostname.startsWith('oss-') && (0,store_endpoint/* regionOfHost */.S$)(hostname) !== undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/other-endpoints.js
/** @returns none where the endpoint is not the public one, or the bucket stands in the path */
function othersAt({ endpoint, style }, publicHost, hosts) {
    const { protocol, host } = new URL(endpoint);
    if (host !== publicHost || style !== 'virtual')
        return [];
    return Object.entries(hosts).map(([word, other]) => ({
        word: word,
        endpoint: `${protocol}//${other}`,
    }));
}
/** https://www.alibabacloud.com/help/en/oss/user-guide/regions-and-endpoints */
function otherOssEndpoints(location) {
    const host = `oss-${location.region}`;
    return othersAt(location, `${host}.aliyuncs.com`, {
        internal: `${host}-internal.aliyuncs.com`,
        accelerate: 'oss-accelerate.aliyuncs.com',
    });
}
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html */
function otherAwsEndpoints(location) {
    return othersAt(location, `s3.${location.region}.amazonaws.com`, {
        accelerate: 's3-accelerate.amazonaws.com',
    });
}

// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/location.js
/**
 * Finds the endpoint of a bucket of an S3 store and the public address of its objects, from region and
 * endpoint as typed. Returns one location or every problem. Pure.
 */






const S3_ENDPOINT = {
    scheme: 's3',
    example: (0,say/* say */.c)('endpoint-examples-s3'),
    isBare: vendors/* isVendorHost */.fJ,
};
function locateS3(place) {
    const problems = [];
    const region = place.region?.trim().toLowerCase() || undefined;
    const endpoint = location_endpointOf(place, region, problems);
    const host = endpoint && (0,vendors/* readVendorHost */.pS)(endpoint.hostname);
    if (region)
        problems.push(...regionProblems(region, endpoint));
    if (problems.length > 0 || !endpoint)
        return { problems };
    const signed = region ?? host?.region ?? host?.vendor.region;
    if (!signed)
        return { problems: [(0,say/* say */.c)('region-unknown-s3', { host: endpoint.host })] };
    if (host?.region && host.region !== signed)
        problems.push((0,say/* say */.c)('endpoint-contradiction', { region: signed, host: endpoint.host, theirs: host.region }));
    return finishLocation(place, signed, endpoint, problems);
}
/** Completes the location once region and endpoint are known. */
function finishLocation(place, region, endpoint, problems) {
    const { bucket, allowInsecureEndpoint } = place;
    const vendor = (0,vendors/* readVendorHost */.pS)(endpoint.hostname)?.vendor;
    const insecure = (0,url_endpoint/* isUnencrypted */.oK)(endpoint);
    if (insecure && !allowInsecureEndpoint)
        problems.push((0,say/* say */.c)('endpoint-unencrypted', { host: endpoint.host }));
    const style = location_styleOf(bucket, vendor);
    if (style === 'path' && endpoint.hostname.startsWith('s3-accelerate.'))
        problems.push((0,say/* say */.c)('endpoint-accelerate', { bucket }));
    if (problems.length > 0)
        return { problems };
    const publicHost = vendor?.publicHost?.(region) ?? endpoint.host;
    return {
        location: {
            region,
            endpoint: (0,url_endpoint/* originOf */.yv)(endpoint),
            style,
            publicBase: publicBase(style, { protocol: endpoint.protocol, host: publicHost }, bucket),
            insecure,
            vendor,
        },
    };
}
function location_endpointOf({ endpoint }, region, problems) {
    const text = endpoint?.trim() ?? '';
    const word = text.toLowerCase();
    if (word === 'internal') {
        problems.push((0,say/* say */.c)('endpoint-internal-oss'));
        return undefined;
    }
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
    if (word === 'accelerate')
        return https('s3-accelerate.amazonaws.com');
    const parsed = text === '' ? undefined : (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, S3_ENDPOINT, problems);
    // AWS's old host without a region answers for every region, but with redirects.
    if (text !== '' && parsed?.hostname !== 's3.amazonaws.com')
        return parsed;
    if (region)
        return https((0,vendors/* awsHost */.Gy)(region));
    problems.push((0,say/* say */.c)('region-missing-s3'));
    return undefined;
}
function regionProblems(region, endpoint) {
    const isAws = /\.amazonaws\.(com|com\.cn|eu)$/.test(endpoint?.hostname ?? '');
    if ((isAws ? vendors/* AWS_REGION */.VN : /^[a-z0-9][a-z0-9-]{0,62}$/).test(region))
        return [];
    const meant = /[a-z]{2,4}(?:-[a-z]+)+-\d/.exec(region.replaceAll('_', '-'))?.[0] ?? 'us-east-1';
    return [(0,say/* say */.c)(isAws ? 'region-no-id-aws' : 'region-no-id', { region: (0,quote/* quote */.hD)(region), meant })];
}
function location_styleOf(bucket, vendor) {
    // Few names resolve below a self-hosted store, and none below an address.
    if (!vendor)
        return 'path';
    // A certificate for *.host covers one label, and a bucket with a dot makes two.
    return bucket.includes('.') ? 'path' : vendor.style;
}
const S3_ADDRESS = {
    bucketIn: hostname => hostOf(hostname, false)?.bucket || undefined,
    settingsFor(hostname, path, name) {
        const found = hostOf(hostname, false);
        if (!found)
            return undefined;
        const { vendor, host, region } = found;
        const s3 = { place: `s3://${placeIn(found, path)}`, name };
        return vendor === vendors/* AWS */.kS
            ? (0,say/* say */.c)('destination-with-region', { ...s3, region: region ?? (0,say/* say */.c)('buckets-region') })
            : (0,say/* say */.c)('destination-with-endpoint', { ...s3, endpoint: host });
    },
};
const R2_ADDRESS = {
    bucketIn: hostname => hostOf(hostname, true)?.bucket || undefined,
    settingsFor(hostname, path, name) {
        const found = hostOf(hostname, true);
        if (!found)
            return undefined;
        return (0,say/* say */.c)('destination-with-endpoint', {
            place: `r2://${placeIn(found, path)}`,
            name,
            endpoint: found.host,
        });
    },
};
function hostOf(hostname, isR2) {
    const found = (0,vendors/* readVendorHost */.pS)(hostname);
    return found && (found.vendor === vendors.R2) === isR2 ? found : undefined;
}
/** Bucket and prefix, without the scheme. */
function placeIn({ bucket }, path) {
    const place = bucket === '' ? path.slice(1) : `${bucket}${path}`;
    if (place === '')
        return 'bucket/prefix/';
    return place.includes('/') ? place : `${place}/`;
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/r2-location.js
/** Finds the endpoint of a bucket of Cloudflare R2. Pure. https://developers.cloudflare.com/r2/api/s3/api/ */








/**
 * An account alone, or with a jurisdiction:
 * https://developers.cloudflare.com/r2/reference/data-location/#jurisdictional-restrictions
 */
const ACCOUNT = /^[0-9a-f]{32}(?:\.(?:eu|us|fedramp))?$/;
const EXAMPLE = '<account id>.r2.cloudflarestorage.com';
function locateR2(place) {
    const problems = [];
    const region = place.region?.trim().toLowerCase() || 'auto';
    // Cloudflare takes `us-east-1` for `auto`.
    if (region !== 'auto' && region !== 'us-east-1')
        problems.push((0,sentence/* saysIdle */.ZF)(['region'], (0,say/* say */.c)('region-not-r2', { region: (0,quote/* quote */.hD)(region) })));
    const endpoint = r2_location_endpointOf(place.endpoint?.trim() ?? '', problems);
    return endpoint ? finishLocation(place, 'auto', endpoint, problems) : { problems };
}
function r2_location_endpointOf(text, problems) {
    const account = text.toLowerCase();
    if (ACCOUNT.test(account))
        return https(`${account}.r2.cloudflarestorage.com`);
    if (text === '') {
        problems.push((0,say/* say */.c)('r2-endpoint-missing'));
        return undefined;
    }
    const kind = { scheme: 'r2', example: EXAMPLE, isBare: vendors/* isVendorHost */.fJ };
    const found = (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, kind, problems);
    if (found && (0,vendors/* vendorOf */.AK)(found.hostname) !== vendors.R2 && !(0,url_endpoint/* isLoopback */.U9)(found.hostname))
        problems.push((0,say/* say */.c)('r2-endpoint', { host: found.hostname }));
    return found;
}

;// CONCATENATED MODULE: ./lib/storage/stores/kinds.js
/**
 * The kinds of buckets: one record per scheme, with every fact that differs between them. Other files read a fact by
 * its name and never compare the kind itself, so that a new kind is a record here. Pure.
 */






/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN_NAME = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const OSS = {
    service: 'OSS',
    login: {
        credentialFamily: 'alibaba',
        role: { cloud: 'alibaba' },
        otherLogins: (0,say/* say */.c)('login-others-oss'),
        hasFallback: true,
    },
    policy: 'alibaba',
    locate: locateOss,
    pasted: OSS_ADDRESS,
    isBucketName: text => PLAIN_NAME.test(text),
    bucketRule: (0,say/* say */.c)('bucket-rule'),
    hasRulesAt: () => true,
    // Source: https://www.alibabacloud.com/help/en/oss/user-guide/manage-object-metadata-10
    metadataLimit: 8192,
    // Source: https://www.alibabacloud.com/help/en/oss/developer-reference/putobject
    storageClasses: ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'],
    acls: ['default', 'private', 'public-read', 'public-read-write'],
    // Source: https://www.alibabacloud.com/help/en/oss/user-guide/object-tagging-8
    tagRules: { marks: '+-=._:/' },
    otherEndpoints: otherOssEndpoints,
    closedStatuses: [],
};
const S3 = {
    service: 'S3',
    login: {
        credentialFamily: 'aws',
        role: { cloud: 'aws' },
        otherLogins: (0,say/* say */.c)('login-others-s3'),
        hasFallback: false,
    },
    policy: 'aws',
    locate: locateS3,
    pasted: S3_ADDRESS,
    isBucketName: text => DOTTED_NAME.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text),
    bucketRule: (0,say/* say */.c)('bucket-rule-dots'),
    hasRulesAt: ({ vendor }) => vendor?.name === vendors/* AWS */.kS.name,
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
    metadataLimit: 2048,
    // The classes that a header can choose: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
    storageClasses: [
        'STANDARD',
        'STANDARD_IA',
        'ONEZONE_IA',
        'INTELLIGENT_TIERING',
        'GLACIER_IR',
        'GLACIER',
        'DEEP_ARCHIVE',
        'REDUCED_REDUNDANCY',
    ],
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
    acls: [
        'private',
        'public-read',
        'public-read-write',
        'authenticated-read',
        'aws-exec-read',
        'bucket-owner-read',
        'bucket-owner-full-control',
    ],
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
    tagRules: { marks: '+-=._:/@', reserved: 'aws:' },
    otherEndpoints: otherAwsEndpoints,
    closedStatuses: [],
};
const R2 = {
    service: 'R2',
    login: {
        credentialFamily: 'aws',
        role: { refusal: (0,say/* say */.c)('role-r2') },
        otherLogins: (0,say/* say */.c)('login-others-r2'),
        hasFallback: false,
    },
    // An API token of R2 covers a whole bucket, and gives either reading, or reading and writing.
    policy: (bucket, mayWrite) => (0,say/* say */.c)(mayWrite ? 'token-r2-write' : 'token-r2-read', { bucket }),
    locate: locateR2,
    pasted: R2_ADDRESS,
    isBucketName: text => PLAIN_NAME.test(text),
    bucketRule: (0,say/* say */.c)('bucket-rule'),
    hasRulesAt: () => true,
    // Source: https://developers.cloudflare.com/r2/platform/limits/
    metadataLimit: 8192,
    // Source: https://developers.cloudflare.com/r2/buckets/storage-classes/
    storageClasses: ['STANDARD', 'STANDARD_IA'],
    acls: [],
    aclRefusal: (0,say/* say */.c)('acl-r2'),
    // Source: https://developers.cloudflare.com/r2/api/s3/api/
    uploadRefusal: names => (0,say/* say */.c)('upload-options-r2', { names }),
    readNotice: base => (0,say/* say */.c)('r2-public', { base }),
    // R2's S3 endpoint answers every request without a signature with 400.
    closedStatuses: [400],
};
const BUCKET_KINDS = { oss: OSS, s3: S3, r2: R2 };
/** The kind that a bucket name without a scheme probably belongs to. */
const USUAL_KIND = 'oss';
/** Matches any scheme as the first group. The pattern continues with `://`. */
const SCHEME_PATTERN = `(${Object.keys(BUCKET_KINDS).join('|')})`;
/** @returns undefined for a folder and for the caller's own store */
function bucketKind(kind) {
    return kind === 'file' || kind === 'own' ? undefined : BUCKET_KINDS[kind];
}


/***/ }),

/***/ 79428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ locateStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76500);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85900);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45752);
/* harmony import */ var _object_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45278);
/** Turns a store as typed into one that can be opened, or returns every problem, without any request. Pure. */






/** @returns all problems at once, one sentence each; `chooseCredentials` judges the login */
function locateStore(address) {
    const { destination, directory } = address;
    if (destination.kind === 'file') {
        const names = (0,_object_options_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOfUploadOptions */ .NB)(address);
        if (names !== '')
            return { problems: [(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .saysIdle */ .ZF)(names.split(', '), (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('upload-options-folder', { names }))] };
        return { store: { kind: 'file', directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, destination.directory) } };
    }
    const { kind, bucket, prefix } = destination;
    const { storageClass, acl, encryption, tags } = address;
    const found = _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind].locate({ ...address, bucket });
    // Without a location the vendor is unknown: the words of the kind itself count.
    const hasRules = 'problems' in found || _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind].hasRulesAt(found.location);
    const problems = (0,_object_options_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOptionProblems */ .z2)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind], hasRules, address);
    if ('problems' in found)
        return { problems: [...found.problems, ...problems] };
    if (problems.length > 0)
        return { problems };
    const options = { storageClass, acl, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ encryption, tags }) };
    return { store: { kind, bucket, prefix, ...options, location: found.location } };
}


/***/ }),

/***/ 45278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ namesOfUploadOptions),
/* harmony export */   ee: () => (/* binding */ encodedTags),
/* harmony export */   z2: () => (/* binding */ objectOptionProblems)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85900);
/** Judges what a user chooses for objects: storage class, ACL, encryption and tags. Pure. */




/** Limits of OSS and S3: https://www.alibabacloud.com/help/en/oss/support/0010-00000216 */
const MAX_NAME = 128;
const MAX_VALUE = 256;
/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
function objectOptionProblems({ storageClasses, acls, aclRefusal, tagRules, uploadRefusal }, hasRules, options) {
    const { storageClass, acl, tags } = options;
    const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : [];
    if (acl !== undefined && aclRefusal !== undefined)
        problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .saysIdle */ .ZF)(['acl'], aclRefusal));
    else
        problems.push(...unknownWord('acl', acl, acls));
    const names = namesOfUploadOptions(options);
    if (names !== '' && uploadRefusal)
        problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .saysIdle */ .ZF)(names.split(', '), uploadRefusal(names)));
    else
        problems.push(...tagProblems(tags, hasRules ? tagRules : undefined));
    return problems;
}
function unknownWord(name, value, known) {
    if (value === undefined || known.includes(value))
        return [];
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('object-word', { name, value: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value), words: known.join(', ') })];
}
/** @returns the names of the options that are set, as they stand in a sentence; '' if none is */
function namesOfUploadOptions({ encryption, tags = {} }) {
    return [encryption && 'encryption', Object.keys(tags).length > 0 && 'tags'].filter(Boolean).join(', ');
}
/** @param rules undefined for a vendor with rules of its own */
function tagProblems(tags = {}, rules) {
    if (!rules)
        return [];
    const { marks, reserved } = rules;
    return Object.entries(tags).flatMap(([name, value]) => {
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name);
        if (reserved !== undefined && name.toLowerCase().startsWith(reserved))
            return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('tag-reserved', { name: shown, reserved })];
        const isLong = [...name].length > MAX_NAME || [...value].length > MAX_VALUE;
        if (isLong)
            return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('tag-long', { name: shown, most: MAX_NAME, mostValue: MAX_VALUE })];
        return [name, value].some(text => hasForeign(text, marks))
            ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('tag-characters', { name: shown, marks })]
            : [];
    });
}
/** Whether the text has another character than letters, digits, spaces and these marks. */
function hasForeign(text, marks) {
    return [...text].some(character => !/^[\p{L}\p{M}\p{N} ]$/u.test(character) && !marks.includes(character));
}
/** Encodes tags as a query, which both services take in a header. */
function encodedTags(tags = {}) {
    return Object.entries(tags)
        .map(pair => pair.map(encodeURIComponent).join('='))
        .join('&');
}


/***/ }),

/***/ 10400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   Gy: () => (/* binding */ awsHost),
/* harmony export */   R2: () => (/* binding */ R2),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   fJ: () => (/* binding */ isVendorHost),
/* harmony export */   kS: () => (/* binding */ AWS),
/* harmony export */   pS: () => (/* binding */ readVendorHost)
/* harmony export */ });
/* harmony import */ var _store_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93463);
/** The vendors of S3, by their hosts. Pure data: a further vendor is a further row. */

/** Such as `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
const AWS_REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;
/** https://docs.aws.amazon.com/general/latest/gr/s3.html */
function awsHost(region) {
    if (region.startsWith('cn-'))
        return `s3.${region}.amazonaws.com.cn`;
    return `s3.${region}.amazonaws.${region.startsWith('eusc-') ? 'eu' : 'com'}`;
}
const AWS = {
    name: 'S3',
    endpoint: /^s3(?:-accelerate|-fips)?(?:\.dualstack)?(?:[.-]([a-z]{2,4}(?:-[a-z]+)+-\d{1,2}))?\.amazonaws\.(?:com|com\.cn|eu)$/,
    style: 'virtual',
    honoursCreateOnly: true,
    checksSignedHash: true,
    publicHost: awsHost,
};
/**
 * Sources: https://developers.cloudflare.com/r2/api/s3/api/ and /r2/reference/data-location/ for `eu` and the like.
 */
const R2 = {
    name: 'R2',
    endpoint: /^[0-9a-f]{32}(?:\.(?:eu|us|fedramp))?\.r2\.cloudflarestorage\.com$/,
    region: 'auto',
    style: 'path',
    honoursCreateOnly: true,
    checksSignedHash: true,
};
const VENDORS = [
    AWS,
    R2,
    // Source: https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api
    vendor('Backblaze B2', /^s3\.([a-z0-9-]+)\.backblazeb2\.com$/),
    // Source: https://cloud.tencent.com/document/product/436/37421
    vendor('Tencent COS', /^cos\.([a-z0-9-]+)\.(?:myqcloud\.com|tencentcos\.cn)$/),
    // Source: https://www.alibabacloud.com/help/en/oss/developer-reference/use-aws-sdks-to-access-oss
    {
        ...vendor('OSS', /^(?:s3\.)?oss-(?:accelerate(?:-overseas)?|([a-z0-9-]+?)(?:-internal)?)\.aliyuncs\.com$/),
        // Source: https://api.alibabacloud.com/troubleshoot?q=0002-00000427
        checksSignedHash: true,
        publicHost: region => `oss-${region}.aliyuncs.com`,
    },
    vendor('Huawei OBS', /^obs\.([a-z0-9-]+)\.myhuaweicloud\.com$/),
    // Each region has two hosts. The `ivolces` one answers only inside the vendor's network.
    {
        ...vendor('Volcengine TOS', /^tos-s3-([a-z0-9-]+)\.i?volces\.com$/),
        publicHost: region => `tos-s3-${region}.volces.com`,
    },
    vendor('Qiniu Kodo', /^s3[.-]([a-z0-9-]+)\.qiniucs\.com$/),
    // Every region is signed as `us-east-1`: https://docs.digitalocean.com/reference/api/spaces/
    { ...vendor('DigitalOcean Spaces', /^[a-z]{3}\d\.digitaloceanspaces\.com$/), region: 'us-east-1' },
];
function vendor(name, endpoint) {
    return { name, endpoint, style: 'virtual', honoursCreateOnly: false, checksSignedHash: false };
}
/** @returns undefined for the host of an unknown vendor, such as a self-hosted MinIO */
function vendorOf(hostname) {
    return VENDORS.find(({ endpoint }) => endpoint.test(hostname));
}
function isVendorHost(hostname) {
    return vendorOf(hostname) !== undefined;
}
/** Reads a vendor's host, with or without a bucket before it. */
function readVendorHost(hostname) {
    const { bucket = '', bare } = (0,_store_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHost */ .Ve)(hostname, isVendorHost);
    const found = vendorOf(bare);
    return found && { vendor: found, host: bare, bucket, region: found.endpoint.exec(bare)?.[1] };
}


/***/ }),

/***/ 93463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ parseStoreEndpoint),
/* harmony export */   S$: () => (/* binding */ regionOfHost),
/* harmony export */   Ve: () => (/* binding */ splitHost)
/* harmony export */ });
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72242);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85900);
/** Rules for the endpoint of a bucket, and for its agreement with region and style. Pure. */



/**
 * Takes a host or URL; no scheme means https.
 * @returns undefined after adding what is wrong to the problems
 */
function parseStoreEndpoint(text, kind, problems) {
    const parsed = (0,_base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpoint */ .Bk)(text, kind.example);
    const endpoint = 'endpoint' in parsed ? parsed.endpoint : undefined;
    const problem = 'problem' in parsed ? parsed.problem : hostProblem(text, parsed.endpoint, kind);
    if (problem)
        problems.push(problem);
    return problem ? undefined : endpoint;
}
function hostProblem(text, { host, hostname }, kind) {
    const shown = `endpoint ${(0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}`;
    // ali-oss cannot build a request for one.
    if (hostname.startsWith('['))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-ipv6', { shown });
    // ali-oss refuses anything else in a host.
    if (!/^[a-z0-9._-]+(:\d+)?$/.test(host))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-characters', { shown });
    const { bucket, bare } = splitHost(hostname, kind.isBare);
    return bucket ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-bucket', { host: hostname, bare, scheme: kind.scheme, bucket }) : undefined;
}
/**
 * Splits a service's own host from the bucket before it: '' for a bare host, undefined for a host of another service.
 */
function splitHost(hostname, isBare) {
    const labels = hostname.split('.');
    for (let at = 0; at < labels.length; at++) {
        const bare = labels.slice(at).join('.');
        if (isBare(bare))
            return { bucket: labels.slice(0, at).join('.'), bare };
    }
    return { bucket: undefined, bare: hostname };
}
/** Region in one of Alibaba Cloud's own hosts: regional, internal or dual-stack. */
function regionOfHost(hostname) {
    const match = /^(?:oss-([a-z0-9-]+?)(?:-internal)?|([a-z0-9-]+)\.oss)\.aliyuncs\.com$/.exec(hostname);
    const region = match?.[1] ?? match?.[2];
    return region?.startsWith('accelerate') ? undefined : region;
}


/***/ })

};
