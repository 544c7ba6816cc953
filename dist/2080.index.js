export const id = 2080;
export const ids = [2080];
export const modules = {

/***/ 26413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ IS_PUBLISHED),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, which a bundle does not carry; a test compares the two. */
const VERSION = '0.1.0';
/**
 * Whether the package is on npm. Until then its name is free there, and `npx` would run what a stranger published under
 * it. The first release sets it: `scripts/version.js`.
 */
const IS_PUBLISHED = false;


/***/ }),

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS),
/* harmony export */   m: () => (/* binding */ STORED_SUFFIX)
/* harmony export */ });
/** What follows NAME in the names of members and columns that `add` writes. */
const STORED_SUFFIX = '_stored';
/** The fields of every image, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ HAS_RECORDS),
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   TK: () => (/* binding */ HAS_BYTES),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   dR: () => (/* binding */ NEVER_EMPTY),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xS: () => (/* binding */ NAMED_FORMATS),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS)
/* harmony export */ });
/** A list's format comes from `list-format` or its file name; the content of a file is never used to guess it. */
/** The words of `list-format`. */
const NAMED_FORMATS = {
    txt: 'text',
    csv: 'csv',
    tsv: 'tsv',
    jsonl: 'json-lines',
    json: 'json',
    html: 'html',
    feed: 'feed',
    sitemap: 'sitemap',
};
const LISTS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
    '.jl': 'json-lines',
};
/** Pages: their image links are the URLs. */
const PAGES = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
};
/** Feeds: RSS, Atom and RDF. */
const FEEDS = { '.xml': 'feed', '.rss': 'feed', '.atom': 'feed' };
/** Formats that `select` reads. */
const SELECTED = new Set(['json', 'json-lines', 'mixed', 'markdown']);
/** Formats whose records hold the URL in a field. */
const HAS_FIELDS = new Set([...SELECTED, 'csv', 'tsv']);
/** Formats whose records may hold documents. */
const HAS_RECORDS = new Set(['json', 'json-lines', 'mixed', 'csv', 'tsv']);
/** Formats whose lines may be JSON records with the bytes of images. */
const HAS_BYTES = new Set(['json-lines', 'mixed']);
/** Formats that 0 bytes are not valid in: an empty list has brackets or a header. With their names for messages. */
const NEVER_EMPTY = {
    json: 'JSON',
    csv: 'CSV',
    tsv: 'TSV',
    feed: 'XML',
};
/** Returns the formats a list may have by file ending; a list of keys cannot be a page or a feed. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES, ...FEEDS };
}
/** @returns undefined if the ending is unknown */
function formatOf(fileName, formats = formatsOf(false)) {
    const ending = /\.[^./\\]+$/.exec(fileName.replace(/\.gz$/i, ''))?.[0] ?? '';
    return formats[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
/** Whether an inline list is JSON; no URL begins with a bracket. */
function isJsonArray(text) {
    return text.trimStart().startsWith('[');
}


/***/ }),

/***/ 32462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ credentialProblems),
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41350);

const EXACT = /^(?:cookie|authorization)$/i;
const WORD = /(?:^|[-_])(?:auth|token|secret|session|password|signature|jwt)(?:[-_]|$)/i;
const KEY = /(?:api|access|subscription)[-_]key/i;
function isCredential(name) {
    return EXACT.test(name) || WORD.test(name) || KEY.test(name);
}
/** @returns a sentence with the rule to write, but without the value */
function credentialProblems({ headers = {}, urls }) {
    const name = Object.keys(headers).find(isCredential);
    if (name === undefined)
        return [];
    const rule = `${onlyHost(urls)}: { headers: { ${name}: … } }`;
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('headers-credential', { name, rule })];
}
function onlyHost(urls) {
    const text = Array.isArray(urls) ? urls.join('\n') : typeof urls === 'string' ? urls : '';
    const found = text.match(/https?:\/\/[^\s"'<>\\]+/gi) ?? [];
    const [host, ...others] = new Set(found.flatMap(url => URL.parse(url)?.hostname ?? []));
    return host === undefined || others.length > 0 ? 'images.example.com' : host;
}


/***/ }),

/***/ 99888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readHostRules)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74272);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63585);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _origin_hosts_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36573);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54173);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21561);
/* harmony import */ var _options_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24414);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41350);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73386);
/**
 * Parses the setting `host-rules` into rules or into all its problems: a library caller's record, YAML or JSON. Problems
 * never repeat a text that may contain a token.
 */










/** The same limits as for all hosts. */
const parseCount = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(1, 32);
const parseDelay = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .durationOrSeconds */ .fT)(0, 600_000);
const FIELDS = {
    referer: { parse: value => ({ referer: refererOf(scalar(value)) }) },
    'user-agent': { parse: value => ({ userAgent: headerText(value) }), private: true },
    accept: { parse: value => ({ accept: headerText(value) }), private: true },
    headers: { parse: value => ({ headers: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_7__/* .originHeaders */ .Xk)(headerLines(value)) }), private: true },
    concurrency: { parse: value => ({ concurrency: parseCount(scalar(value)) }) },
    delay: { parse: value => ({ delayMs: parseDelay(scalar(value)) }) },
    'drop-parameters': { parse: value => ({ dropParameters: parameterNames(value) }) },
};
/** @returns `problems`: one sentence each: the pattern, the field, the value unless it may be secret, and the rule */
async function readHostRules(given) {
    const rules = new Map();
    const problems = [];
    try {
        const content = recordOf(await contentOf(given), (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-host-rules'));
        for (const [pattern, fields] of Object.entries(content)) {
            const name = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(' ', 'host-rules', shown(pattern));
            const rule = ruleOf(pattern, fields, name, problems);
            const [host = ''] = rule.hosts;
            if (rules.has(host))
                problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('host-rules-twice', { name }));
            rules.set(host, rule);
        }
    }
    catch (error) {
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('named', { name: 'host-rules', rule: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error) }));
    }
    return { rules: problems.length === 0 ? [...rules.values()] : [], problems };
}
async function contentOf(given) {
    if (typeof given === 'string')
        return (await (0,_options_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(given)).value || {};
    return withKeys(given, (pattern, fields) => [
        pattern,
        withKeys(fields, (name, value) => [kebab(name), value]),
    ]);
}
function withKeys(given, spell) {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        return given;
    return Object.fromEntries(Object.entries(given).map(([key, value]) => spell(key, value)));
}
function ruleOf(pattern, given, name, problems) {
    const host = (0,_origin_hosts_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPattern */ .J)(pattern.trim())?.text;
    if (host === undefined)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('named', { name, rule: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('needed', { rule: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-host-pattern') }) }));
    let rule = {};
    try {
        const something = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-some-field', { fields: Object.keys(FIELDS).join(', ') });
        const fields = Object.entries(recordOf(given, something));
        if (fields.length === 0)
            throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBe */ .Jq)(something);
        for (const [field, value] of fields)
            rule = { ...rule, ...fieldOf(field, value, name, problems) };
    }
    catch (error) {
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('named', { name, rule: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error) }));
    }
    return { hosts: [host ?? pattern], ...rule, source: 'host-rules' };
}
function fieldOf(field, value, name, problems) {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (!known) {
        const near = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestWord */ .z)(field, Object.keys(FIELDS));
        const meant = near
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('host-rules-meant', { field: near })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('needed', { rule: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('rule-one-of', { words: Object.keys(FIELDS).join(', ') }) });
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('host-rules-unknown', { name, field: shown(field), meant }));
        return {};
    }
    try {
        return known.parse(value);
    }
    catch (error) {
        const said = { name, field, rule: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error) };
        problems.push(known.private || typeof value === 'object'
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('host-rules-field', said)
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('host-rules-value', { ...said, value: shown(String(value)) }));
        return {};
    }
}
function recordOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBe */ .Jq)(what);
    return value;
}
function scalar(value) {
    if (value === null || (typeof value === 'object' && !(value instanceof URL)))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-single-value'));
    return String(value).trim();
}
function refererOf(text) {
    if (text === 'none' || text === 'origin')
        return text;
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-host-referer'));
    return url;
}
function headerText(value) {
    const text = scalar(value);
    if (!(0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_9__/* .isHeaderText */ .z)(text))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-host-header'));
    return text;
}
function headerLines(value) {
    if (typeof value === 'string')
        return value;
    const entries = Object.entries(recordOf(value, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-header-map')));
    return Object.fromEntries(entries.map(([name, text]) => [name, scalar(text)]));
}
function parameterNames(value) {
    const names = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(Array.isArray(value) ? value.map(scalar) : scalar(value));
    if (names.length === 0 || names.some(name => !/^[^\s&=#?*]+\*?$/.test(name))) {
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rule-parameters'));
    }
    return names;
}
/** Converts a library caller's `userAgent` to the `user-agent` of a text. */
function kebab(name) {
    return name.replace(/[a-z][A-Z]/g, ([small = '', large = '']) => `${small}-${large.toLowerCase()}`);
}
/** Quotes short plain text and hides any other: a URL written here by mistake may contain a password. */
function shown(text) {
    return /^[\p{L}\p{N} .,_/:*-]{0,80}$/u.test(text) ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('host-rules-hidden');
}


/***/ }),

/***/ 99082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ REQUEST_FIELDS),
/* harmony export */   KU: () => (/* binding */ LIMIT_FIELDS),
/* harmony export */   UU: () => (/* binding */ IMAGE_LIMIT_FIELDS),
/* harmony export */   u6: () => (/* binding */ SIZE_FIELDS),
/* harmony export */   zM: () => (/* binding */ ORIGIN_PROXY_FIELD)
/* harmony export */ });
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72678);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26413);
/* harmony import */ var _origin_fetch_address_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21268);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/* harmony import */ var _credential_headers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32462);
/* harmony import */ var _host_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99888);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73386);
/** How images are requested from their origins, and which of them are kept. */








const REQUEST_FIELDS = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
    headers: {
        takes: 'pairs',
        notShared: 'trusted',
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .originHeaders */ .Xk,
        private: true,
        default: '',
        en: '`Name: value` lines for all origins; never sent to the store. A cookie or another login belongs into `host-rules`.',
        zh: '发给所有图片站的请求头，每行一个 `Name: value`；绝不会发给存储。cookie 等登录信息请写在 `host-rules` 里。',
    },
    referer: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .referer */ .oE,
        default: 'auto',
        en: "`auto` (the host's rule, else the page from `referer-field`, else none), `origin` (the image's own site), `none`, or a URL.",
        zh: '`auto`（先看该图片站的规则，其次用 `referer-field` 里的页面，否则不发）、`origin`（图片自己的网站）、`none`，或一个 URL。',
    },
    'host-rules': {
        takes: 'maps',
        needsTrust: async (value) => {
            const { rules } = await (0,_host_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostRules */ .g)(value);
            return rules.some(({ headers = {} }) => Object.keys(headers).some(_credential_headers_js__WEBPACK_IMPORTED_MODULE_4__/* .isCredential */ .u));
        },
        parse: (value) => value,
        private: true,
        en: 'YAML or JSON map from host to `referer`, `delay` and other fields, laid over the built-in rules.',
        zh: '从域名到 `referer`、`delay` 等字段的映射，YAML 或 JSON；叠加在自带的规则之上。',
        also: 'Here also a record.',
    },
    'user-agent': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .headerValue */ .Z,
        private: true,
        default: `Mozilla/5.0 (compatible; persist-images/${_base_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x})`,
        en: 'User-Agent for the origin.',
        zh: '发给图片站的 User-Agent。',
        also: 'One line of printable Latin-1.',
    },
});
const HOST_FIELDS = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
    'per-host-concurrency': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(1, 32),
        default: '6',
        en: 'Requests at once to one host.',
        zh: '对同一域名的并发请求数。',
    },
    'per-host-delay': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .durationOrSeconds */ .fT)(0, 600_000),
        default: '0s',
        en: 'Least time between two requests to one host, e.g. `500ms`; a bare number is seconds.',
        zh: '对同一域名两次请求的最小间隔，如 `500ms`；只写数字即为秒。',
    },
    timeout: {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .durationOrSeconds */ .fT)(1000, 900_000),
        default: '120s',
        en: 'For one attempt at one image, redirects included; a bare number is seconds.',
        zh: '一张图片一次尝试的总时长，含重定向；只写数字即为秒。',
        also: 'A time such as `30s` or `1m30s`, from 1s to 15m.',
    },
    retries: {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(0, 9),
        default: '3',
        en: 'Further attempts at an image whose origin failed.',
        zh: '图片站出错后再尝试的次数。',
    },
});
/** Judged by the bytes alone. */
const SIZE_FIELDS = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
    'min-side': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(0, 1e6),
        default: '0',
        en: 'Least width and least height in pixels.',
        zh: '宽和高各至少多少像素。',
        decides: ['too-small'],
    },
});
/** Every limit names the lasting reasons that it decides: a new value of the limit ends their rest. */
const IMAGE_LIMIT_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
        'max-bytes': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .mz)(1024, 5e9),
            default: '50MiB',
            en: 'Largest image, e.g. `20MiB`.',
            zh: '图片大小上限，如 `20MiB`。',
            decides: ['too-large'],
        },
        'max-media-bytes': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .mz)(1024, 5e9),
            default: '2GiB',
            en: 'Largest file of a group of `allow-types` other than `image`. For single types `max-bytes` holds.',
            zh: '`allow-types` 中 `image` 以外类别的文件大小上限。单独列出的类型仍用 `max-bytes`。',
            decides: ['too-large'],
        },
    }),
    ...SIZE_FIELDS,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
        'allow-types': {
            takes: 'lines',
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .typesAndGroups */ .ns,
            default: 'image',
            en: 'Types to keep: the groups `image` (every raster type), `video`, `audio`, `document`, `archive`, and single types such as `pdf`. `svg` only when named.',
            zh: '接受的类型：类别 `image`（所有位图类型）、`video`、`audio`、`document`、`archive`，以及 `pdf` 等单个类型，可以混写。`svg` 须写明才接受。',
            also: 'An array, or a text with commas.',
            // A film counts as no image where its type is not allowed.
            decides: ['type-not-allowed', 'not-an-image'],
        },
    }),
};
const LIMIT_FIELDS = {
    ...HOST_FIELDS,
    ...IMAGE_LIMIT_FIELDS,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
        'respect-robots-tag': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Leave out images whose answer says `noai` or `noimageai` in X-Robots-Tag.',
            zh: '响应的 X-Robots-Tag 写有 `noai` 或 `noimageai` 时，不保存这张图片。',
        },
        'allow-addresses': {
            takes: 'lines',
            notShared: 'trusted',
            parse: (value) => (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value).map(_origin_fetch_address_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowed */ .sh),
            default: '',
            en: 'Addresses or CIDRs that may be fetched although they are not public, e.g. `10.1.2.3`.',
            zh: '允许访问的非公网地址或 CIDR，如 `10.1.2.3`。',
            also: 'An array, or a text with commas.',
        },
    }),
};
const ORIGIN_PROXY_FIELD = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('origins', {
    'origin-proxy': {
        notShared: 'trusted',
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyChoice */ .QL,
        default: 'none',
        private: true,
        secretsIn: _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm,
        en: 'Like `proxy`, for the origins; that proxy resolves their names, see "Security".',
        zh: '访问图片站时用的代理，写法同 `proxy`；主机名由该代理解析，见 SECURITY。',
    },
});


/***/ }),

/***/ 73386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   I2: () => (/* binding */ webPage),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Mi: () => (/* binding */ publicBases),
/* harmony export */   Mw: () => (/* binding */ addressLines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   V1: () => (/* binding */ listAddress),
/* harmony export */   VW: () => (/* binding */ publicBase),
/* harmony export */   Xk: () => (/* binding */ originHeaders),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   hu: () => (/* binding */ urlGlobs),
/* harmony export */   nB: () => (/* binding */ urlsInput),
/* harmony export */   ns: () => (/* binding */ typesAndGroups),
/* harmony export */   oE: () => (/* binding */ referer)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25508);
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74272);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55743);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57002);
/* harmony import */ var _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95009);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/* harmony import */ var _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57095);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54173);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21561);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41350);
/** Parsers for a run's own options: headers, referer, public base, failure share, shard and image types. */













/** Headers that the client or the connection sets. A value from the user would break the exchange. */
const RESERVED_HEADERS = new Set([
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'accept-encoding',
    'expect',
    'upgrade',
    'keep-alive',
    'proxy-authorization',
    'te',
    'trailer',
]);
const originHeaders = value => {
    const headers = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .pairs */ .AS)(value);
    const reserved = Object.keys(headers).find(name => RESERVED_HEADERS.has(name));
    if (reserved)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-other-header', { name: reserved }));
    const bad = Object.entries(headers).find(([, text]) => !(0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_10__/* .isHeaderText */ .z)(text));
    if (bad)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-header-value', { name: bad[0] }));
    return headers;
};
/** Checks the kind alone. The format of a text is detected when it is read. */
function urlsInput(value) {
    const isIterable = typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
    if (typeof value !== 'string' && !isIterable)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .neededKind */ .u1)('kind-urls');
    return value;
}
/** Accepts the value of one header. */
const headerValue = value => {
    if (typeof value !== 'string' || !(0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_10__/* .isHeaderText */ .z)(value))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-header-line'));
    return value;
};
const referer = value => {
    if (value === 'auto' || value === 'none' || value === 'origin')
        return value;
    const url = URL.parse(String(value));
    if (!url || !/^https?:$/.test(url.protocol))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-referer'));
    return url;
};
const urlGlobs = value => (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .lineList */ .XA)(value).map(pattern => {
    if (pattern.length > _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATTERN */ .Y5)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('match-long', { most: _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATTERN */ .Y5 }));
    // No URL begins with a slash or has a backslash: the user means a path.
    if (/^\/|\\/.test(pattern))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-url-glob', { pattern }));
    if (!(0,_base_glob_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosed */ .Lx)(pattern))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-glob-closed', { pattern }));
    return { pattern, fits: (0,_base_glob_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .qF)(pattern).fits };
});
const webPage = value => {
    const url = URL.parse(String(value));
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-web-page'));
    }
    return url;
};
/** @returns the base with one '/' at its end */
const publicBase = value => {
    const text = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .anyText */ .Ae)(value);
    // A path on the site, such as `/images/`: pages link to it without a host.
    const path = /^\/(?![/\\])[^?#]*$/.test(text) ? URL.parse(text, 'http://site.invalid')?.pathname : undefined;
    if (path !== undefined)
        return path.endsWith('/') ? path : `${path}/`;
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-public-base'));
    }
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
};
/** Accepts earlier values of `public-url-base`. */
const publicBases = value => (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .lineList */ .XA)(value).map(publicBase);
/** Addresses of `urls-from`. */
const MAX_ADDRESSES = 1000;
const addressLines = value => {
    const lines = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .lineList */ .XA)(value).filter(line => !line.startsWith('#'));
    if (lines.length > MAX_ADDRESSES)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rule-at-most', { most: MAX_ADDRESSES, count: lines.length }));
    return [...new Map(lines.map(line => fetchableAddress(line)).map(url => [url.href, url])).values()];
};
function fetchableAddress(line) {
    try {
        return listAddress(line);
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc))
            throw error;
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .invalid */ .Gq)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printableUrl */ .Zq)(line), error.sentence));
    }
}
/** @throws PersistError if the address of a list cannot be fetched */
function listAddress(text) {
    try {
        return (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchableUrl */ .o)(text);
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc))
            throw error;
        if (error.reason === 'url-credentials')
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc(error.stage, error.reason, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('web-address-login'));
        if (error.reason !== 'url-invalid' || !(0,_base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isRelativeUrl */ .cW)(text))
            throw error;
        const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:\/|$)/i.test(text) &&
            (0,_input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(text.split('/')[0] ?? '') === undefined;
        const meant = isHost
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('web-address-host', { meant: `https://${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(text)}` })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('web-address-file');
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc(error.stage, error.reason, meant);
    }
}
/** Accepts a suffix for URLs. */
const oneLine = value => {
    if (/\p{Cc}/u.test((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .anyText */ .Ae)(value)))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-one-line'));
    return value;
};
const MAX_VARIANTS = 10;
/** Columns of a rewritten CSV have the names of variants beside these. */
const COLUMN_NAMES = new Set(_input_documents_edit_js__WEBPACK_IMPORTED_MODULE_12__/* .STORED_FIELDS */ .A);
const isVariant = (name, suffix) => /^[a-z0-9-]{1,64}$/.test(name) && !COLUMN_NAMES.has(name) && /^[^\s\p{Cc}]+$/u.test(suffix);
/** `thumb: ?x-oss-process=style/thumb`: names and what their links end with. */
const variants = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .namedLines */ .vl)(MAX_VARIANTS, isVariant, line => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-variant', { line }));
const failOn = value => {
    if (value === 'any' || value === 'all' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .anyText */ .Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-fail-on'));
    // More than 100 % can never fail, so `100%` means `all`.
    return Number(percent) === 100 ? 'all' : { percent: Number(percent) };
};
/** Maximum jobs of one matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256;
/** `2/4`: the second of four parts of the list. */
const shard = value => {
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .anyText */ .Ae)(value))?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count || count > MAX_SHARDS) {
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-shard', { most: MAX_SHARDS }));
    }
    return { index, count };
};
/** Types by their own names, extensions, content types and common variants. */
const TYPE_NAMES = {
    ...Object.fromEntries(_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_TYPES */ .MU.flatMap(type => {
        const { contentType, extension } = _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_TYPES */ .$Z[type];
        return [type, contentType, extension].map(name => [name, type]);
    })),
    jpe: 'jpeg',
    jfif: 'jpeg',
    tif: 'tiff',
    heif: 'heic',
    gzip: 'gz',
};
/** Single types and groups, mixed. */
function typesAndGroups(value) {
    const names = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(value).map(name => name.toLowerCase().replace(/^\./, ''));
    const groups = _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_GROUPS */ .kO.filter(group => names.includes(group));
    const single = names
        .filter(name => !groups.some(group => group === name))
        .map(name => (Object.hasOwn(TYPE_NAMES, name) ? TYPE_NAMES[name] : undefined));
    if (names.length === 0 || single.includes(undefined)) {
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('rule-types-and-groups', { groups: _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_GROUPS */ .kO.join(', '), types: _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_TYPES */ .MU.join(', ') }));
    }
    const named = single.filter(type => type !== undefined);
    return { types: new Set([...groups.flatMap(_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_6__/* .typesOf */ .pl), ...named]), groups: new Set(groups) };
}


/***/ }),

/***/ 52080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ PERSIST_FIELDS)
});

// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/persist/options/parsers.js
var options_parsers = __webpack_require__(73386);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/image-list-fields.js




/** As many as positions that a list may have. */
const MOST_URLS = 10_000_000;
/** Which images. */
const IMAGE_LIST_FIELDS = (0,field/* inGroup */.HB)('what', {
    urls: {
        takes: 'lines',
        parse: options_parsers/* urlsInput */.nB,
        en: 'Image URLs, one a line (`#` starts a comment), or a JSON array. At most 128 KiB (Windows: 32,767 characters); longer lists go into a file.',
        zh: '图片 URL：每行一个（`#` 开头为注释），或一个 JSON 数组。总长不超过 128 KiB（Windows 上为 32,767 个字符），更长的列表请写进文件。',
        also: 'This limit is one of inputs: here also an array of URLs, or of records, of any length; or an async iterable of them, whose images are fetched while it still runs. A record whose `bytes` is a `Uint8Array` needs no request: the bytes must not change until its result is there, and its `url`, which may be missing, only names the image. Give many of these in an async iterable: it is read no faster than they are stored.',
    },
    'urls-file': {
        takes: 'lines',
        parse: parsers/* lineList */.XA,
        en: 'Paths or globs of lists, one a line: .txt .csv .tsv .json .jsonl .ndjson .jl; .md .markdown .html .htm and feeds (.xml .rss .atom), whose images are the URLs; each also .gz.',
        zh: '列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson .jl，以及 .md .markdown .html .htm 和 feed（.xml .rss .atom），其中的图片链接就是 URL；均可再加 .gz。',
    },
    select: {
        takes: 'lines',
        parse: parsers/* lineList */.XA,
        en: 'JSONPaths (RFC 9535), one a line, to the URLs or their records, e.g. `$.posts[*].images[*]`: in a JSON file, each line of JSON Lines, or the front matter of Markdown.',
        zh: 'JSONPath（RFC 9535），每行一个，指向 URL 或包含 URL 的记录，如 `$.posts[*].images[*]`：用于 JSON 文件、JSON Lines 文件的每一行，以及 Markdown 文件的 front matter。',
    },
    'html-fields': {
        takes: 'lines',
        parse: parsers/* lineList */.XA,
        en: 'Fields of HTML to take images from, one a line: JSONPaths (`$[*].content.rendered` in JSON, `$.html` in JSON Lines) or columns of CSV and TSV.',
        zh: '存放 HTML 的字段，读取其中的图片，每行一个：JSONPath（JSON 如 `$[*].content.rendered`，JSON Lines 如 `$.html`），或 CSV、TSV 的列名。',
        also: 'Here also an array; of records that are handed over, paths begin at each record.',
    },
    'markdown-fields': {
        takes: 'lines',
        parse: parsers/* lineList */.XA,
        en: 'The same for fields of Markdown.',
        zh: '与上一项相同，用于存放 Markdown 的字段。',
    },
    'front-matter': {
        parse: (0,parsers/* oneOf */.yL)('auto', 'none'),
        default: 'auto',
        en: 'Images in the front matter of Markdown: `auto` reads members such as `cover` and `images`, and what `select` names; `none` reads only the latter.',
        zh: '读取 Markdown 的 front matter 中的哪些图片：`auto` 读取 `cover`、`images` 等字段和 `select` 指明的；`none` 只读取后者。',
    },
    'link-types': {
        takes: 'lines',
        parse: options_parsers/* typesAndGroups */.ns,
        en: 'Types or groups, e.g. `pdf,archive`: links (`a href`) of Markdown and HTML whose paths end so are taken too. Each type must be in `allow-types`.',
        zh: 'Markdown 和 HTML 中的链接（`a href`）指向哪些类型或类别的文件时算作列表的 URL，如 `pdf,archive`；按路径的扩展名判断。每个类型都必须在 `allow-types` 中。',
        also: 'An array, or a text with commas.',
    },
    srcset: {
        parse: (0,parsers/* oneOf */.yL)('all', 'largest'),
        default: 'all',
        en: 'Which images of a `srcset` are read: `all`, or `largest` alone.',
        zh: '`srcset` 中读取哪些图片：`all` 为全部；`largest` 只取最大的一张。',
    },
    'base-url': {
        parse: options_parsers/* webPage */.I2,
        en: 'The page that relative URLs belong to; that of `referer-field` comes first.',
        zh: '相对 URL 所在的页面；记录里有 `referer-field` 时以它为准。',
    },
    'list-format': {
        parse: (0,parsers/* oneOf */.yL)(...Object.keys(file_format/* NAMED_FORMATS */.xS)),
        en: 'Format of all lists and of standard input: `txt`, `csv`, `tsv`, `jsonl`, `json`, `html`, `feed` or `sitemap`. Default: by ending; in standard input a line that begins with `{` is a record, a text that begins with `[` a JSON array.',
        zh: '所有列表和标准输入的格式：`txt`、`csv`、`tsv`、`jsonl`、`json`、`html`、`feed` 或 `sitemap`。默认：按扩展名；标准输入里，以 `{` 开头的行是一条记录，以 `[` 开头的文本是 JSON 数组。',
        also: 'Only the command reads standard input.',
    },
    'url-field': {
        en: 'Field or column of the URL. Default: `url`, else the `image_urls` of Scrapy.',
        zh: '存放 URL 的字段名或列名。默认 `url`，其次是 Scrapy 的 `image_urls`。',
    },
    'key-field': {
        en: 'Field or column that holds the object key to use, below the prefix.',
        zh: '存放自定 key 的字段名或列名，位于前缀之下。',
    },
    'referer-field': {
        en: 'Field or column that holds the page the image was found on.',
        zh: '存放图片来源页面的字段名或列名。',
    },
    'id-field': {
        takes: 'lines',
        parse: parsers/* lineList */.XA,
        en: 'Field or column of an id that stays when the URL changes: a changed link is not requested again. Several, one a line, form one id.',
        zh: '存放 id 的字段名或列名；URL 变了，id 也不变：链接变了，已存储的不会再次请求。写几个（每行一个）时，合起来是一个 id。',
    },
    'expires-field': {
        en: 'Field or column that says when the URL expires (RFC 3339 or Unix seconds), where its signature does not. Links that expire first are fetched first.',
        zh: '说明链接何时过期的字段名或列名（RFC 3339 或 Unix 秒数），用于签名本身没有写明的情况。最早过期的先下载。',
    },
    'bytes-field': {
        en: 'Field of JSON Lines that holds the image as base64: no request is made, and the URL may be missing. Not with `shard`.',
        zh: 'JSON Lines 中以 base64 存放图片的字段名：不发请求，URL 可以没有。不能与 `shard` 同用。',
        also: 'A record of `urls` needs no such option: it has bytes when its `bytes` is a `Uint8Array`.',
    },
    exclude: {
        parse: options_parsers/* urlGlobs */.hu,
        takes: 'lines',
        en: 'Globs of image URLs to leave out, one a line, e.g. `**/avatars/**`, matched against the URL without its query. `*` stays within a segment, `**` does not; also `?`, `[ab]`, `{jpg,png}`.',
        zh: '不需要的图片 URL 的 glob，每行一个，如 `**/avatars/**`：与去掉查询参数的完整 URL 比较。`*` 不跨越 `/`，`**` 可以跨越；也可用 `?`、`[ab]` 和 `{jpg,png}`。',
        also: 'Here also an array.',
    },
    'min-urls': {
        parse: (0,parsers/* wholeNumber */.rD)(0, MOST_URLS),
        en: 'With fewer distinct images, excluded ones not counted, the run fails before it stores anything. `0` allows empty lists. Default: an empty list is a warning, and a .json, .csv, .tsv, .xml or .gz of 0 bytes an error.',
        zh: '各列表中不同的图片（不含被排除的）少于这个数时，运行在存储任何图片之前就失败。`0`：空列表也算正常。默认：空列表给出警告；.json、.csv、.tsv、.xml 或 .gz 为 0 字节则报错。',
        also: 'Of a list that arrives, so many images are held in memory before the first one is fetched.',
    },
});
/** Returns what is masked: the whole value of each header, and the token after a scheme such as `Bearer`. */
function tokensIn(value) {
    return value
        .split('\n')
        .map(line => line.slice(line.indexOf(':') + 1).trim())
        .flatMap(text => [text, text.replace(/^[\w-]+ +/, '')])
        .filter(Boolean);
}
/** Lists that are fetched before the images. */
const WEB_FIELDS = (0,field/* inGroup */.HB)('what', {
    'urls-from': {
        takes: 'lines',
        parse: options_parsers/* addressLines */.Mw,
        private: true,
        en: 'Addresses of lists to fetch first, one a line, at most 1,000: HTML pages, feeds, sitemaps, JSON, JSON Lines, CSV, TSV, text. No link is followed.',
        zh: '先下载的列表的地址，每行一个，最多 1,000 个：HTML 网页、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本。不会跟随任何链接。',
    },
    'from-headers': {
        notShared: 'secret',
        parse: options_parsers/* originHeaders */.Xk,
        private: true,
        secretsIn: tokensIn,
        default: '',
        en: '`Name: value` lines for the addresses of `urls-from`, which must then share one origin: `https:`, or this machine. Nothing else gets them.',
        zh: '发给 `urls-from` 各地址的请求头，每行一个 `Name: value`。这时所有地址须属于同一个源，经 `https:`，或在本机；其他请求都不带。',
    },
});

// EXTERNAL MODULE: ./lib/output/rewrite/stored-places.js
var stored_places = __webpack_require__(50268);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/report-fields.js




/** Whether and how the stored images are written into the lists. */
const REWRITE_FIELDS = (0,field/* inGroup */.HB)('report', {
    'rewrite-to': {
        en: 'Where the rewritten lists go: a folder (`out/`), a file (for one list), or `in-place`; see "Rewriting".',
        zh: '改写后的列表写到哪里：目录（`out/`）、文件（只有一个列表时）或 `in-place`（原地）；见“改写列表”。',
    },
    'rewrite-mode': {
        parse: (0,parsers/* oneOf */.yL)('add', 'replace'),
        en: '`add` (the link goes beside each URL) or `replace`. Default: `add`, but `replace` for Markdown, HTML and .txt, which take nothing else.',
        zh: '`add`（把已存图片的信息写在每个 URL 旁边）或 `replace`（用链接替换 URL）。默认 `add`；Markdown、HTML 和 .txt 只能用 `replace`，默认也是它。',
    },
    'rewrite-link': {
        parse: (0,parsers/* oneOf */.yL)(...stored_places/* REWRITE_LINKS */.XN),
        en: 'What is written: `url` (the public URL), `key`, `path` (from the list to the stored file), or `origin`, the original addresses; see "Moving". Default: `url`, but `path` for a folder destination without `public-url-base`.',
        zh: '写入什么：`url`（公开 URL）、`key` 或 `path`（从列表文件到已存文件的相对路径）；或 `origin`（换回原来的地址），见“更换地址”。默认 `url`；目标是本地目录且没有 `public-url-base` 时默认 `path`。',
    },
    'former-public-url-bases': {
        takes: 'lines',
        parse: options_parsers/* publicBases */.Mi,
        en: 'Earlier values of `public-url-base`, one a line: links to stored images below them get the new base; see "Moving".',
        zh: '`public-url-base` 以前的值，每行一个：以其中之一开头、指向已存图片的链接改用新的开头；见“更换地址”。',
    },
});
/** What a run leaves beside the images. */
const REPORT_FIELDS = {
    ...(0,field/* inGroup */.HB)('report', {
        'fail-on': {
            notShared: 'step',
            parse: options_parsers/* failOn */.Ko,
            default: 'all',
            en: 'When the step fails: `any` image failed, `all` (nothing of the list is in the store), `none`, or more than a share such as `25%`.',
            zh: '何时让步骤失败：`any`（有图片失败）、`all`（列表里的图片一张都不在存储中）、`none`，或失败超过一个比例，如 `25%`。',
            also: "A run that counts as failed says so in the report's `failure` and does not reject.",
        },
        'results-file': {
            notShared: 'step',
            en: 'Where the results go, JSON Lines. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，JSON Lines。默认在 `$RUNNER_TEMP` 下。',
        },
        'failed-file': {
            notShared: 'step',
            en: 'Where the failed URLs go, for `urls-file` of a later run, which tries them at once. Default: under `$RUNNER_TEMP`.',
            zh: '失败的 URL 写到哪里；以后的运行把它当作 `urls-file`，会立即重试。默认在 `$RUNNER_TEMP` 下。',
        },
        'new-file': {
            notShared: 'step',
            en: 'Where the results of new images go, JSON Lines. Default: under `$RUNNER_TEMP`.',
            zh: '新图片的结果写到哪里，JSON Lines。默认在 `$RUNNER_TEMP` 下。',
        },
    }),
    ...REWRITE_FIELDS,
    ...(0,field/* inGroup */.HB)('report', {
        'gallery-file': {
            notShared: 'step',
            en: 'Where an HTML page with the images of this run goes. Default: none.',
            zh: '显示本次运行全部图片的 HTML 页面写到哪里。默认不写。见“图片总览页”。',
        },
    }),
};

// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/persist-fields.js
/** All settings of a persist run. The action's inputs, the CLI's flags and the library's options come from this table. */



const PERSIST_FIELDS = {
    ...IMAGE_LIST_FIELDS,
    ...WEB_FIELDS,
    ...run_fields/* RUN_FIELDS */.Qu,
    ...REPORT_FIELDS,
};


/***/ }),

/***/ 89617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ RUN_FIELDS),
/* harmony export */   _r: () => (/* binding */ RETRY_SETTING)
/* harmony export */ });
/* unused harmony exports STORED_AS_FIELDS, BUCKET_FIELDS */
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _origin_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99082);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73386);





/** Fields that are judged together with the store. A store of the caller's own has none of them. */
const STORED_AS_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'storage-class': {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z,
            en: 'Storage class of the objects: `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive` (OSS); `STANDARD` or `STANDARD_IA` (S3, R2); S3 also `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE`, `REDUCED_REDUNDANCY`. Default: that of the bucket.',
            zh: '对象的存储类型：`Standard`、`IA`、`Archive`、`ColdArchive` 或 `DeepColdArchive`（OSS）；`STANDARD` 或 `STANDARD_IA`（S3、R2）；S3 另有 `ONEZONE_IA`、`INTELLIGENT_TIERING`、`GLACIER_IR`、`GLACIER`、`DEEP_ARCHIVE`、`REDUCED_REDUNDANCY`。默认与 Bucket 相同。',
        },
        acl: {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z,
            en: 'ACL of the objects: `private`, `public-read`, `public-read-write`; OSS also `default`; S3 also `authenticated-read`, `aws-exec-read`, `bucket-owner-read`, `bucket-owner-full-control`; R2 has none.',
            zh: '对象的 ACL：`private`、`public-read`、`public-read-write`；OSS 另有 `default`；S3 另有 `authenticated-read`、`aws-exec-read`、`bucket-owner-read`、`bucket-owner-full-control`；R2 没有 ACL。',
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .UPLOAD_FIELDS */ .MV,
};
/** How objects are written. */
const OBJECT_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'cache-control': {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z,
            private: true,
            en: 'Cache-Control of the objects. Default: `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none.',
            zh: '对象的 Cache-Control。默认：key 含有内容哈希时为 `public, max-age=31536000, immutable`，否则不设。',
            also: 'One line of printable Latin-1.',
        },
    }),
    ...STORED_AS_FIELDS,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        metadata: {
            takes: 'pairs',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS,
            default: '',
            private: true,
            en: '`name: value` lines kept with each object.',
            zh: '随每个对象保存的元数据，每行一个 `name: value`。',
        },
    }),
};
const ONE_DAY = 86_400_000;
const SEVEN_DAYS = 7 * ONE_DAY;
const THIRTY_DAYS = 30 * ONE_DAY;
const TEN_YEARS = 3650 * ONE_DAY;
const PLACE_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        destination: {
            required: true,
            en: 'Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '图片存到哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
};
/** Fields that a store of the caller's own has no use for. */
const BUCKET_FIELDS = { ...PLACE_FIELDS, ...STORED_AS_FIELDS };
/** How images are fetched and stored. */
const RUN_FIELDS = {
    ...PLACE_FIELDS,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        key: {
            default: '{sha256}.{ext}',
            en: 'Template of the object key below the prefix; see "docs/inputs.md".',
            zh: '前缀之下 key 的模板，见 docs/inputs.zh-CN.md。',
            also: 'Without a variable of the bytes, such as `{sha256}`, what the store has already is not fetched.',
        },
        'on-collision': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('fail', 'keep', 'overwrite'),
            default: 'fail',
            en: 'When another image has the key: `fail` (this image), `keep` (the stored one), `overwrite`.',
            zh: 'key 已被另一张图片占用时：`fail`（这张图片失败）、`keep`（保留已有的）、`overwrite`（覆盖）。',
        },
    }),
    ..._origin_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUEST_FIELDS */ .IK,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Images fetched at once; as many uploads beside them.',
            zh: '同时下载的图片数；同时上传的数量与之相同。',
        },
    }),
    ..._origin_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMIT_FIELDS */ .KU,
    ...OBJECT_FIELDS,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'public-url-base': {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .publicBase */ .VW,
            en: 'What public URLs begin with, e.g. `https://img.example.com/`, or a path of the site such as `/img/`. Default: from bucket and endpoint.',
            zh: '公开 URL 的开头部分，如 `https://img.example.com/`，或站内路径，如 `/img/`。默认由 Bucket 和 endpoint 得出。',
            also: 'Here it is `publicUrl` of the results that begins so.',
        },
        'public-url-suffix': {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN,
            default: '',
            en: 'What public URLs end with, e.g. `?x-oss-process=style/thumb`.',
            zh: '公开 URL 的结尾部分，如 `?x-oss-process=style/thumb`。',
            also: 'Here it is `publicUrl` of the results that ends so.',
        },
        variants: {
            takes: 'pairs',
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .variants */ .HI,
            default: '',
            en: 'Further links for each image, `name: suffix` lines, at most 10, e.g. `thumb: ?x-oss-process=style/thumb`.',
            zh: '每张图片的更多链接，每行一个 `name: suffix`，最多 10 个，如 `thumb: ?x-oss-process=style/thumb`。',
            also: 'Here also a record; the links are `variants` of the results.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('manifest', {
        manifest: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('on', 'read-only', 'off'),
            default: 'on',
            en: 'The manifest kept in the bucket between runs: `on`, `read-only` (this run adds nothing), `off`.',
            zh: '存放在 Bucket 里、各次运行共用的运行记录：`on`、`read-only`（本次运行不写入）、`off`。',
        },
        'manifest-at': {
            en: 'Folder destinations only: another folder for the manifest, e.g. `.cache/persist-images`.',
            zh: '仅用于存到本地目录时：把运行记录放在另一个目录，如 `.cache/persist-images`。',
        },
    }),
    ..._origin_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ORIGIN_PROXY_FIELD */ .zM,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('manifest', {
        'refresh-after': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .durationOrNever */ .YK)(0, TEN_YEARS),
            default: 'never',
            en: 'Request a known image again after this long, e.g. `7d`; the first time earlier, spread over the images.',
            zh: '已存图片过多久再次请求，如 `7d`；第一次会提前，各张图片的时间错开。',
            also: '`never`, or from 0s to 3650d (ten years).',
        },
        'retry-failed-after': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, THIRTY_DAYS),
            default: '1d',
            en: 'First gap before a URL that is gone (404, 410, no such host) is tried again; it doubles up to 30 days. A refused one (403, a login page, a wrong type …) waits 6 hours, doubled up to this. `0s` tries now.',
            zh: '已失效的 URL（404、410、域名不存在）第一次隔多久再试；之后逐次加倍，最长 30 天。长期无法保存的（403、登录页、类型不符等）从 6 小时开始加倍，不超过此值。`0s` 立即重试。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        shard: {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .shard */ .B5,
            default: '1/1',
            en: "`k/n`: this job's part of the list, split by host.",
            zh: '`k/n`：本 job 处理列表的第几个分片，共几个，按域名划分。',
            also: 'From 1/1 to 256/256.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        deadline: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .durationOrSeconds */ .fT)(1000, SEVEN_DAYS),
            en: 'Take no new work after this long, e.g. `50m` (a bare number is seconds); the next run goes on.',
            zh: '运行多久之后不再下载新图片，如 `50m`（只写数字即为秒）；下一次运行接着处理。',
        },
        'max-new': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 1_000_000_000),
            en: 'Write at most this many objects; the next run goes on.',
            zh: '本次运行最多存储这么多对象；下一次运行接着处理。',
        },
        'dry-run': {
            notShared: 'step',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Fetch nothing, and write only the report files: what a run would do, by host. It tries to reach the store.',
            zh: '不下载，只生成报告文件：按域名说明运行会做什么，并试着访问存储。',
            also: 'What is tried goes to `watch.found`.',
        },
    }),
};
/** The option that sentences about resting images name. */
const RETRY_SETTING = 'retry-failed-after';


/***/ }),

/***/ 21268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ addressPolicy),
/* harmony export */   jz: () => (/* binding */ openedMetadata),
/* harmony export */   sh: () => (/* binding */ parseAllowed),
/* harmony export */   xU: () => (/* binding */ sameAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44075);
/**
 * Decides which addresses images may be fetched from: the public internet, and what `allow-addresses` opens. Pure.
 * The URLs come from pages that strangers write, and runners sit inside private networks.
 */



/** From https://www.iana.org/assignments/iana-ipv4-special-registry, with the multicast and reserved blocks. */
const REFUSED_IPV4 = [
    ['0.0.0.0/8', 'this-host'],
    ['10.0.0.0/8', 'private'],
    ['100.64.0.0/10', 'carrier'],
    ['127.0.0.0/8', 'loopback'],
    ['169.254.0.0/16', 'link-local'],
    ['172.16.0.0/12', 'private'],
    ['192.0.0.0/24', 'reserved'],
    ['192.0.2.0/24', 'documentation'],
    ['192.88.99.0/24', 'reserved'],
    ['192.168.0.0/16', 'private'],
    ['198.18.0.0/15', 'benchmarking'],
    ['198.51.100.0/24', 'documentation'],
    ['203.0.113.0/24', 'documentation'],
    ['224.0.0.0/4', 'multicast'],
    ['240.0.0.0/4', 'reserved'],
];
/** Blocks inside 2000::/3, the only block of public unicast. Every address outside it is refused. */
const REFUSED_IPV6 = [
    ['2001::/23', 'reserved'],
    ['2001:db8::/32', 'documentation'],
    ['2002::/16', '6to4'],
    ['3fff::/20', 'documentation'],
];
/** Control addresses of clouds. Azure's is ordinary unicast; Alibaba's lies in carrier-grade NAT. */
const METADATA = new Set([
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd00:ec2::23',
    'fd20:ce::254',
].map(text => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(text).toNormalizedString()));
const cidrs = (table) => table.map(([cidr, kind]) => ({ range: ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr), kind }));
const IPV4 = cidrs(REFUSED_IPV4);
const IPV6 = cidrs(REFUSED_IPV6);
const PUBLIC_IPV6 = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR('2000::/3');
/** IPv4 inside IPv6, decoded and judged as IPv4: mapped addresses, and NAT64 for networks with IPv6 alone. */
const EMBEDDED = ['::ffff:0:0/96', '64:ff9b::/96'].map(cidr => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr));
/** @param allowed addresses and CIDRs from `parseAllowed` */
function addressPolicy(allowed) {
    return (text, own = []) => {
        const address = plain(text);
        if (!address)
            return 'none';
        const metadata = isMetadata(address);
        const opened = allowed.some(range => within(address, range) && (!metadata || isSingle(range)));
        if (opened)
            return undefined;
        if (metadata)
            return 'metadata';
        return specialKind(address) ?? (own.some(one => sameAddress(one, text)) ? 'own' : undefined);
    };
}
/** Whether two texts are the same address, in any spelling, mapped into IPv6 or with a zone. */
function sameAddress(one, other) {
    const address = plain(one);
    return address !== undefined && address.toNormalizedString() === plain(other)?.toNormalizedString();
}
/** Returns the cloud metadata addresses that entries open: they are worth a warning. */
function openedMetadata(allowed) {
    return allowed
        .filter(range => isSingle(range) && isMetadata(range[0]))
        .map(([address]) => address.toString());
}
/**
 * Parses one entry of `allow-addresses`: an address or a CIDR.
 * @throws PersistError with the rule that the entry breaks
 */
function parseAllowed(entry) {
    const [base = '', bits] = entry.split('/');
    // ipaddr.js reads `10/8` as 0.0.0.10/8, and more such short forms; users do not mean that.
    const written = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(base) || ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(base);
    if (!written || (bits !== undefined && !ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValidCIDR(entry)))
        throw notAllowed((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('address-needed'));
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(base);
    const range = bits === undefined ? [address, wholeLength(address)] : ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(entry);
    if (range[1] === 0)
        throw notAllowed((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('address-everything'));
    return range;
}
function notAllowed(rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', rule);
}
/** Drops the zone and unwraps IPv4 from IPv6; returns undefined if the text is not an address. */
function plain(text) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(text))
        return undefined;
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    const bytes = address.toByteArray();
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.fromByteArray(EMBEDDED.some(range => within(address, range)) ? bytes.slice(12) : bytes);
}
function isMetadata(address) {
    return METADATA.has(address.toNormalizedString());
}
function specialKind(address) {
    const table = address.kind() === 'ipv4' ? IPV4 : IPV6;
    if (address.kind() === 'ipv6' && !within(address, PUBLIC_IPV6))
        return 'not-public';
    return table.find(({ range }) => within(address, range))?.kind;
}
function within(address, [base, bits]) {
    if (address.kind() !== base.kind())
        return false;
    return address.kind() === 'ipv4'
        ? address.match(base, bits)
        : address.match(base, bits);
}
function isSingle([base, bits]) {
    return bits === wholeLength(base);
}
function wholeLength(address) {
    return address.kind() === 'ipv4' ? 32 : 128;
}


/***/ }),

/***/ 36573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hostPattern),
/* harmony export */   c: () => (/* binding */ hostRules)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/**
 * Rules for hosts: the headers that an image host wants, and the load that it may get. The user's rules replace
 * the shipped ones, field by field. Pure; must not import the stores.
 */

/** @returns undefined for text that is not a host: a URL, a port, a lone `*`, a star that is not in front */
function hostPattern(text) {
    // `foldHost` would cut a path off silently.
    if (/[\s/?#@\\%]/.test(text))
        return undefined;
    const isBelow = text.startsWith('*.');
    const host = foldHost(isBelow ? text.slice(2) : text);
    if (host === undefined || !/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host))
        return undefined;
    // A single label such as `com` would reach too far, and no host is below an address.
    const isAlone = !host.includes('.') || /^\[|\.\d+$/.test(host);
    if (isBelow)
        return isAlone ? undefined : { text: `*.${host}`, reach: 'below' };
    return { text: host, reach: isAlone ? 'itself' : 'itself and below' };
}
/** @param own rules that win over `presets`, however short their patterns; within each, the longest pattern wins */
function hostRules(own, presets) {
    const layers = [byPattern(own), byPattern(presets)];
    const find = (host) => {
        const name = foldHost(host);
        const patterns = name === undefined ? [] : patternsOf(name);
        const rules = layers.flatMap(layer => patterns.flatMap(pattern => layer.get(pattern) ?? []));
        // The first rule wins, so it is assigned last.
        return rules.length > 0 ? Object.assign({}, ...rules.reverse()) : undefined;
    };
    // Each image needs its rule several times, and a host has many images.
    const found = new Map();
    return {
        ruleFor(host) {
            if (!found.has(host))
                found.set(host, find(host));
            return found.get(host);
        },
    };
}
/** @throws RangeError for an invalid pattern */
function byPattern(rules) {
    const settings = new Map();
    for (const { hosts, source: _source, site: _site, ...rule } of rules) {
        for (const host of hosts) {
            const pattern = hostPattern(host);
            if (!pattern)
                throw new RangeError(`not a host pattern: ${host}`);
            // If two rules have the same pattern, the first wins, field by field.
            settings.set(pattern.text, { ...rule, ...settings.get(pattern.text) });
        }
    }
    return settings;
}
/** Returns all patterns that can match a host, longest first: at most two per label. */
function patternsOf(host) {
    const labels = host.split('.');
    return labels.flatMap((_, index) => {
        const parent = labels.slice(index + 1).join('.');
        const self = index === 0 ? [host] : [];
        // A single label matches only itself.
        return parent.includes('.') ? [...self, `*.${parent}`, parent] : self;
    });
}
/** @returns undefined if the URL standard allows no such host */
function foldHost(host) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(host.endsWith('.') ? host.slice(0, -1) : host) || undefined;
}


/***/ }),

/***/ 57095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ FILE_TYPES),
/* harmony export */   DM: () => (/* binding */ unshownType),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   G1: () => (/* binding */ isImageType),
/* harmony export */   MU: () => (/* binding */ ALL_TYPES),
/* harmony export */   iv: () => (/* binding */ endingsOf),
/* harmony export */   kO: () => (/* binding */ TYPE_GROUPS),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* unused harmony export DEFAULT_TYPES */
/** Groups that `allow-types` takes in place of single names. */
const TYPE_GROUPS = ['image', 'video', 'audio', 'document', 'archive'];
/** Every type that can be recognised from bytes. A browser runs no type of a group. */
const FILE_TYPES = {
    jpeg: { contentType: 'image/jpeg', extension: 'jpg', group: 'image' },
    png: { contentType: 'image/png', extension: 'png', group: 'image' },
    gif: { contentType: 'image/gif', extension: 'gif', group: 'image' },
    webp: { contentType: 'image/webp', extension: 'webp', group: 'image' },
    avif: { contentType: 'image/avif', extension: 'avif', group: 'image' },
    heic: { contentType: 'image/heic', extension: 'heic', group: 'image' },
    bmp: { contentType: 'image/bmp', extension: 'bmp', group: 'image' },
    ico: { contentType: 'image/x-icon', extension: 'ico', group: 'image' },
    tiff: { contentType: 'image/tiff', extension: 'tiff', group: 'image' },
    jxl: { contentType: 'image/jxl', extension: 'jxl', group: 'image' },
    // SVG can contain script, so the owner of a bucket that serves a website must allow it explicitly.
    svg: { contentType: 'image/svg+xml', extension: 'svg' },
    mp4: { contentType: 'video/mp4', extension: 'mp4', group: 'video' },
    webm: { contentType: 'video/webm', extension: 'webm', group: 'video' },
    mov: { contentType: 'video/quicktime', extension: 'mov', group: 'video' },
    mkv: { contentType: 'video/matroska', extension: 'mkv', group: 'video' },
    mp3: { contentType: 'audio/mpeg', extension: 'mp3', group: 'audio' },
    m4a: { contentType: 'audio/mp4', extension: 'm4a', group: 'audio' },
    ogg: { contentType: 'audio/ogg', extension: 'ogg', group: 'audio' },
    // The parameter tells Opus from other sound in Ogg (RFC 7845 §9).
    opus: { contentType: 'audio/ogg; codecs=opus', extension: 'opus', group: 'audio' },
    flac: { contentType: 'audio/flac', extension: 'flac', group: 'audio' },
    wav: { contentType: 'audio/wav', extension: 'wav', group: 'audio' },
    pdf: { contentType: 'application/pdf', extension: 'pdf', group: 'document' },
    epub: { contentType: 'application/epub+zip', extension: 'epub', group: 'document' },
    zip: { contentType: 'application/zip', extension: 'zip', group: 'archive' },
    gz: { contentType: 'application/gzip', extension: 'gz', group: 'archive' },
};
const ALL_TYPES = Object.keys(FILE_TYPES);
/** Further file name endings of a type, besides its own extension. */
const OTHER_ENDINGS = {
    jpeg: ['jpeg', 'jpe'],
    heic: ['heif'],
    tiff: ['tif'],
    mp4: ['m4v'],
    m4a: ['m4b'],
    ogg: ['oga'],
    gz: ['tgz'],
};
function endingsOf(types) {
    return [...types].flatMap(type => [FILE_TYPES[type].extension, ...(OTHER_ENDINGS[type] ?? [])]);
}
function groupOf(type) {
    const { group } = FILE_TYPES[type];
    return group;
}
function typesOf(group) {
    return ALL_TYPES.filter(type => groupOf(type) === group);
}
/** Images, drawings included: all other types are media. */
function isImageType(type) {
    return type === 'svg' || groupOf(type) === 'image';
}
/** Image types that most browsers do not show. */
const UNSHOWN = ['heic', 'tiff', 'jxl'];
/** @returns the type of this media type if it is an image that most browsers do not show */
function unshownType(contentType) {
    return UNSHOWN.find(type => FILE_TYPES[type].contentType === contentType);
}
/** Every raster type. */
const DEFAULT_TYPES = new Set(typesOf('image'));


/***/ }),

/***/ 44075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/origin/messages/en.js
/** Sentences about hosts of images, their answers, and bytes that are no image to keep. */
const ENGLISH = {
    // Faults of hosts and of their responses.
    'fetch-fault': '{host}: {fault}',
    'fetch-fault-code': '{host}: {fault} ({code})',
    'fault-headers-timeout': 'the server took the request and did not answer in time',
    'fault-stalled': 'the body stopped arriving',
    'fault-too-slow': 'the body arrived too slowly to be worth waiting for',
    'fault-deadline': 'the whole attempt took longer than `timeout`',
    'fault-too-large': 'the body is larger than `max-bytes`',
    'fault-no-such-host': 'the host name does not resolve',
    'fault-connect-timeout': 'no connection in time',
    'fault-tls': 'no trusted TLS connection',
    'fault-headers-too-large': 'the answer has too many or too long headers',
    'fault-own-header': 'a header of `headers` cannot be sent',
    'fault-not-http': 'the answer is not valid HTTP',
    'fault-truncated': 'the connection ended before the body did',
    'fault-no-connection': 'the connection could not be made or was closed without an answer',
    'fetch-not-again': '{problem}; not requested again after ten failures in a row',
    'fetch-more-than-body': 'more arrived than a body of `max-bytes` takes',
    'fetch-encoding-unknown': 'Content-Encoding {encoding} cannot be decoded',
    'fetch-encoding-broken': 'the body is not valid {encoding}',
    'fetch-decoded-large': 'the decoded body is larger than `max-bytes`',
    'fetch-opted-out': '{host} asks that this image is not taken (X-Robots-Tag: {word})',
    'fetch-other-profile': '{host} answers 403 to the usual request and sends the image for another one; to use that one first, add to host-rules: {rule}',
    'machine-exhausted': 'this machine has no files, ports or memory left for connections ({code})',
    'machine-exhausted-fix': 'Raise its limit of open files (`ulimit -n`), or lower `concurrency`.',
    'machine-no-route': 'this machine has no route to any public address ({code})',
    'machine-no-route-fix': 'Check its network. If it reaches the web only through a proxy, set `origin-proxy`.',
    'status-plain': '{host} answered {status}',
    'status-challenge': '{host} answered {status} with a {challenge}',
    'status-throttled': '{host} answered {status} and requested a pause of {seconds} s',
    'status-hotlink-fix': 'If a browser shows it, the host wants another Referer or user agent: set it in host-rules.',
    'redirects-many': 'more than {most} {most|redirect|redirects}',
    'redirects-circle': 'the redirects go round in a circle',
    'redirect-several': 'a redirect with several targets',
    'redirect-nowhere': 'a redirect without a target',
    'redirect-no-url': 'a redirect to something that is not a URL',
    'redirect-after': 'after a redirect: {problem}',
    'address-refused': '{host} may not be requested ({kind})',
    'address-behind-name': '{host} may not be requested ({address}: {kind})',
    'address-led-elsewhere': '{host} may not be requested (it led to {address})',
    'address-none-allowed': '{host} has no address that may be requested ({addresses}: {kind})',
    'address-open-fix': 'If you mean this host, name its address in `allow-addresses`.',
    'address-write-fix': 'Write the address that you mean into the URL.',
    'address-is-this-host': 'this host',
    'address-is-own': "this machine's own",
    'address-is-private': 'private',
    'address-is-carrier': 'carrier-grade NAT',
    'address-is-loopback': 'loopback',
    'address-is-link-local': 'link-local',
    'address-is-reserved': 'reserved',
    'address-is-documentation': 'documentation',
    'address-is-benchmarking': 'benchmarking',
    'address-is-multicast': 'multicast',
    'address-is-6to4': '6to4',
    'address-is-metadata': 'cloud metadata',
    'address-is-not-public': 'not public',
    'address-is-none': 'not an address',
    'page-challenge': '{firewall} challenge',
    'page-captcha': '{firewall} CAPTCHA',
    'page-block': '{firewall} block',
    'page-fix': 'Such pages block programs and are not bypassed; ask the host for access.',
    'placeholder-imgur': "Imgur's picture for a removed image",
    'placeholder-weibo': "Weibo's picture for a deleted image",
    'placeholder-flickr': "Flickr's picture for an unavailable photo",
    // Bytes that are not an image to keep, and where an image is cut.
    'inspect-empty': 'the body is empty',
    'inspect-small': 'the shorter side has {pixels} pixels; min-side asks for {least}',
    'inspect-html': 'an HTML page instead of an image',
    'inspect-html-title': 'an HTML page instead of an image: "{title}"',
    'inspect-no-image': 'not an image: {what}',
    'inspect-no-header': 'incomplete {type} of {size} bytes: its header cannot be read',
    'inspect-incomplete': 'incomplete {type} of {size} bytes: {fault}',
    'inspect-not-allowed': '{type} is not among the allow-types ({allowed})',
    'inspect-list-fix': 'If the images in it are wanted, name its address in urls-from.',
    'inspect-allow-fix': 'Add {type} to allow-types to keep such files.',
    'bytes-text': 'plain text',
    'bytes-unknown': 'unknown bytes ({bytes})',
    'cut-structure': 'it ends inside its structure',
    'cut-announced': 'its header announces {bytes} bytes',
    'cut-sides': 'its header says {width} × {height} pixels',
    'cut-colours': 'its header says colour type {colour} with {depth} bits',
    'cut-method': 'its header names a method that does not exist',
    'cut-picture': 'its picture {number} lies at bytes {start} to {end}',
    'cut-tag': 'a tag is cut',
    'cut-svg-end': 'it has no </svg>',
    'later-picture-cut': 'the first picture is whole, but a later one in the same file is cut',
    'cut-first-scan': 'it ends before its first scan',
    'cut-frame-header': 'it has no frame header',
    'cut-end-marker': 'it has no end marker (EOI)',
    'cut-box': 'its {box} box is cut',
    'cut-no-box': 'it has no {box} box',
    'cut-no-data': 'it has no picture data',
    'cut-segment': 'its segment ends at byte {end}',
    'cut-field': 'its field {field} ends at byte {end}',
    'cut-page': 'its page {page} begins at byte {start}',
    'cut-of-page': 'of its page {page}, {fault}',
    'cut-page-chain': 'its pages lie over one another',
    'cut-no-pixels': 'it points to no pixels',
    'cut-pixels': 'its pixels end at byte {end}',
    'cut-no-size': 'it states no size',
    'cut-block': 'no block begins at byte {at}',
    'cut-codestream': 'it has no codestream',
    'cut-last-part': 'its last part is missing',
    'cut-size-header': 'its size header is cut',
    'cut-no-picture': 'it holds no picture',
    'cut-many-boxes': 'it has more than {most} boxes',
    'cut-no-page': 'it has no last page',
    'cut-last-page': 'its last page ends at byte {end}',
    'cut-no-last-page': 'its last page is missing',
    'cut-tag-only': 'it ends inside its tag',
    'cut-no-eof': 'it has no %%EOF at its end',
    'cut-no-end-record': 'its end record is missing',
    'cut-end-record': 'its end record names byte {end} as the end of its entries',
    'cut-gzip': 'what it holds is damaged ({cause})',
    'cut-signature': 'its signature is damaged',
    'cut-ihdr': 'it has no IHDR chunk',
    'cut-ihdr-length': 'its IHDR chunk is not 13 bytes long',
    'cut-no-idat': 'it has no pixels (IDAT)',
    'cut-chunk': 'its chunk at byte {at} fails its CRC',
    'address-needed': 'an address such as 10.1.2.3 or a CIDR such as 10.1.0.0/16 is needed',
    'address-everything': 'a CIDR of everything would switch the guard off',
    'image-never-kept': '{type} ({name}) is an image type that is never kept',
    'proxy-fix': 'Check `{input}`: host, port, user and password, and whether the proxy allows {host}.',
};

;// CONCATENATED MODULE: ./lib/origin/messages/zh.js
const CHINESE = {
    'fetch-fault': '{host}：{fault}',
    'fetch-fault-code': '{host}：{fault}（{code}）',
    'fault-headers-timeout': '服务器收到请求后没有及时响应',
    'fault-stalled': '传输中断，没有再收到数据',
    'fault-too-slow': '传输过慢，不再等待',
    'fault-deadline': '本次尝试的总时长超过 `timeout`',
    'fault-too-large': '响应内容超过 `max-bytes`',
    'fault-no-such-host': '主机名无法解析',
    'fault-connect-timeout': '连接超时',
    'fault-tls': '无法建立可信的 TLS 连接',
    'fault-headers-too-large': '响应头过多或过长',
    'fault-own-header': '`headers` 中有无法发送的请求头',
    'fault-not-http': '响应不是有效的 HTTP',
    'fault-truncated': '内容还没有传完，连接就断开了',
    'fault-no-connection': '无法建立连接，或对方没有响应就关闭了连接',
    'fetch-not-again': '{problem}；已连续失败十次，不再请求',
    'fetch-more-than-body': '收到的数据超出 `max-bytes` 所允许的范围',
    'fetch-encoding-unknown': '无法解码 Content-Encoding {encoding}',
    'fetch-encoding-broken': '内容不是有效的 {encoding}',
    'fetch-decoded-large': '解码后的内容超过 `max-bytes`',
    'fetch-opted-out': '{host} 声明不允许下载这张图片（X-Robots-Tag: {word}）',
    'fetch-other-profile': '{host} 对通常的请求返回 403，换一种请求方式则给出图片；如需一开始就用后者，请在 host-rules 中加上：{rule}',
    'machine-exhausted': '本机已没有可供连接使用的文件、端口或内存（{code}）',
    'machine-exhausted-fix': '请提高可打开文件数的上限（`ulimit -n`），或调低 `concurrency`。',
    'machine-no-route': '本机没有通往任何公网地址的路由（{code}）',
    'machine-no-route-fix': '请检查本机网络。如果只能通过代理上网，请设置 `origin-proxy`。',
    'status-plain': '{host} 返回 {status}',
    'status-challenge': '{host} 返回 {status}，内容是 {challenge}',
    'status-throttled': '{host} 返回 {status}，并要求 {seconds} 秒内不要再请求',
    'status-hotlink-fix': '如果浏览器能显示这张图片，多半是防盗链：该站要求别的 Referer 或 User-Agent，请在 host-rules 中写明。',
    'redirects-many': '重定向超过 {most} 次',
    'redirects-circle': '重定向形成了循环',
    'redirect-several': '重定向给出了多个目标',
    'redirect-nowhere': '重定向没有给出目标',
    'redirect-no-url': '重定向的目标不是 URL',
    'redirect-after': '重定向之后：{problem}',
    'address-refused': '不允许访问 {host}（{kind}）',
    'address-behind-name': '不允许访问 {host}（{address}：{kind}）',
    'address-led-elsewhere': '不允许访问 {host}（实际连到了 {address}）',
    'address-none-allowed': '{host} 没有允许访问的地址（{addresses}：{kind}）',
    'address-open-fix': '如果确实要访问该地址，请在 `allow-addresses` 中写明它的地址。',
    'address-write-fix': '请在 URL 中直接写明要访问的地址。',
    'address-is-this-host': '表示本机的地址',
    'address-is-own': '本机自己的地址',
    'address-is-private': '内网地址',
    'address-is-carrier': '运营商内部地址',
    'address-is-loopback': '本机回环地址',
    'address-is-link-local': '链路本地地址',
    'address-is-reserved': '保留地址',
    'address-is-documentation': '文档示例地址',
    'address-is-benchmarking': '性能测试地址',
    'address-is-multicast': '组播地址',
    'address-is-6to4': '6to4 地址',
    'address-is-metadata': '云服务器元数据地址',
    'address-is-not-public': '非公网地址',
    'address-is-none': '不是地址',
    'page-challenge': '{firewall} 的人机验证页面',
    'page-captcha': '{firewall} 的验证码页面',
    'page-block': '{firewall} 的拦截页面',
    'page-fix': '这类页面用来阻止程序访问，本工具不会绕过；如有需要，请向网站申请。',
    'placeholder-imgur': 'Imgur 的“图片已移除”',
    'placeholder-weibo': '微博的“图片已删除”',
    'placeholder-flickr': 'Flickr 的“照片不可用”',
    'inspect-empty': '响应没有任何内容',
    'inspect-small': '较短的一边为 {pixels} 像素；min-side 要求至少 {least}',
    'inspect-html': '返回的是网页，而不是图片',
    'inspect-html-title': '返回的是网页，而不是图片；网页标题：“{title}”',
    'inspect-no-image': '不是图片：{what}',
    'inspect-no-header': '{type} 图片不完整（{size} 字节）：无法读取文件头',
    'inspect-incomplete': '{type} 图片不完整（{size} 字节）：{fault}',
    'inspect-not-allowed': '{type} 不在 allow-types 之内（{allowed}）',
    'inspect-list-fix': '如需其中的图片，请把它的地址写入 urls-from。',
    'inspect-allow-fix': '如需保存这类文件，请在 allow-types 中加上 {type}。',
    'bytes-text': '纯文本',
    'bytes-unknown': '未知内容（{bytes}）',
    'cut-structure': '文件在中途结束',
    'cut-announced': '文件头声明的大小是 {bytes} 字节',
    'cut-sides': '文件头声明的尺寸是 {width} × {height} 像素',
    'cut-colours': '文件头声明的颜色类型 {colour} 不能使用 {depth} 位',
    'cut-method': '文件头声明了不存在的压缩、滤波或隔行方法',
    'cut-picture': '其中第 {number} 张图位于字节 {start} 到 {end}',
    'cut-tag': '有一个标签被截断',
    'cut-svg-end': '没有结束标签 </svg>',
    'later-picture-cut': '第一张图完整，但同一文件里后面的图被截断',
    'cut-first-scan': '在第一段图像数据之前就结束了',
    'cut-frame-header': '没有帧头',
    'cut-end-marker': '没有结束标记（EOI）',
    'cut-box': '{box} 数据块被截断',
    'cut-no-box': '没有 {box} 数据块',
    'cut-no-data': '没有图像数据',
    'cut-segment': '数据段应到字节 {end} 才结束',
    'cut-field': '字段 {field} 应到字节 {end} 才结束',
    'cut-page': '第 {page} 页应从字节 {start} 开始',
    'cut-of-page': '第 {page} 页：{fault}',
    'cut-page-chain': '各页的数据互相重叠',
    'cut-no-pixels': '没有指向任何像素数据',
    'cut-pixels': '像素数据应到字节 {end} 才结束',
    'cut-no-size': '没有写明尺寸',
    'cut-block': '字节 {at} 处没有数据块',
    'cut-codestream': '没有图像码流',
    'cut-last-part': '缺少最后一部分',
    'cut-size-header': '尺寸信息被截断',
    'cut-no-picture': '其中没有图像',
    'cut-many-boxes': '其 box 多于 {most} 个',
    'cut-no-page': '缺少最后一页',
    'cut-last-page': '最后一页应止于第 {end} 字节',
    'cut-no-last-page': '缺少标记结束的最后一页',
    'cut-tag-only': '在标签中间结束',
    'cut-no-eof': '末尾没有 %%EOF',
    'cut-no-end-record': '缺少结束记录',
    'cut-end-record': '结束记录称条目止于第 {end} 字节',
    'cut-gzip': '压缩数据已损坏（{cause}）',
    'cut-signature': '文件头标识已损坏',
    'cut-ihdr': '没有 IHDR 数据块',
    'cut-ihdr-length': 'IHDR 数据块的长度不是 13 字节',
    'cut-no-idat': '没有像素数据（IDAT）',
    'cut-chunk': '字节 {at} 处的数据块 CRC 校验失败',
    'address-needed': '应为形如 10.1.2.3 的 IP 地址，或形如 10.1.0.0/16 的 CIDR 网段',
    'address-everything': '覆盖所有地址的 CIDR 网段会让地址检查失效',
    'image-never-kept': '不支持 {type}（{name}）类型的图片',
    'proxy-fix': '请检查 `{input}`：代理的地址、端口、用户名和密码，以及代理是否允许访问 {host}。',
};

;// CONCATENATED MODULE: ./lib/origin/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


/***/ }),

/***/ 50268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ storedKeyOf),
/* harmony export */   XN: () => (/* binding */ REWRITE_LINKS),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76500);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58585);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/** Links between documents and stored images: writes a link to a key, and finds the key of a link. */






const REWRITE_LINKS = ['url', 'key', 'path', 'origin'];
/** @param file absolute path of the document to write */
function linkTo(image, file, { link, folder, variants: suffixes }) {
    const { key, width, height } = image;
    if (link === 'url')
        return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ url: image.publicUrl, variants: image.variants, width, height }) };
    if (link === 'key' || folder === undefined)
        return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ width, height }) };
    const url = relativeLink(folder, key, file);
    return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ url, variants: suffixes && withSuffixes(url, suffixes), width, height }) };
}
/** @returns undefined without any variant */
function withSuffixes(url, suffixes) {
    const links = Object.entries(suffixes).map(([name, suffix]) => [name, url + suffix]);
    return links.length > 0 ? Object.fromEntries(links) : undefined;
}
/** The shortest relative link from a document to an image: `cat.png` beside it, as Hugo's page bundles need. */
function relativeLink(folder, key, file) {
    return (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O0)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, key)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/**
 * Returns the key to which a text of a document leads. Memory and store decide whether that key holds an image, since a
 * page of the same host may look the same.
 * @param text as the document's reader returned it
 * @param file absolute path of the document
 */
function storedKeyOf(text, file, places) {
    return (keyBelowBases(text, places) ??
        (places.link === 'path' || places.link === 'origin' ? keyByPath(text, file, places) : undefined) ??
        (places.link === 'key' || places.link === 'origin' ? keyOf(text, places.prefix) : undefined));
}
/** A placeholder host for paths of the site. */
const SITE = 'http://site.invalid';
/** The longest base counts, because one base may lie below another. */
function keyBelowBases(text, places) {
    const { publicBase = '', formerBases = [] } = places;
    let [key, longest] = [undefined, 0];
    for (const base of [publicBase, ...formerBases]) {
        const found = base.length > longest ? keyBelowBase(text, base, places) : undefined;
        if (found !== undefined)
            [key, longest] = [found, base.length];
    }
    return key;
}
function keyBelowBase(text, publicBase, { publicSuffix = '', variants = {}, prefix }) {
    const isPath = publicBase.startsWith('/') && !publicBase.startsWith('//');
    const base = URL.parse(publicBase, SITE);
    if (!base || (!isPath && !mayName(base.hostname, text)))
        return undefined;
    const written = (0,_base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repairUrl */ .rr)(text);
    if (isPath && !/^\/(?![/\\])/.test(written))
        return undefined;
    const url = URL.parse(written, isPath ? SITE : undefined);
    if (!url || url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
        return undefined;
    const path = (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .percentDecoded */ .oF)(url.pathname.slice(base.pathname.length));
    if (path === undefined)
        return undefined;
    // The query is no part of the path; a suffix such as `!thumb` is.
    const endings = [publicSuffix, ...Object.values(variants)].map(suffix => suffix.replace(/[?#].*$/s, ''));
    const ending = endings.find(ending => ending !== '' && path.endsWith(ending)) ?? '';
    return keyOf(path.slice(0, path.length - ending.length), prefix);
}
/** A cheap test before parsing, as most links lead to other hosts. A name in punycode has several spellings. */
function mayName(hostname, text) {
    return hostname.includes('xn--') || text.toLowerCase().includes(hostname);
}
function keyByPath(text, file, { folder }) {
    if (folder === undefined || /^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(text))
        return undefined;
    const path = (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .percentDecoded */ .oF)(text.replace(/[?#].*$/s, ''));
    if (path === undefined)
        return undefined;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), path);
    if (!(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(folder, target))
        return undefined;
    return keyOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, target).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), '');
}
function keyOf(text, prefix) {
    if (!text.startsWith(prefix))
        return undefined;
    try {
        return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintImageKey */ .R2)(prefix, text.slice(prefix.length));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
