export const id = 616;
export const ids = [616];
export const modules = {

/***/ 17594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Bn: () => (/* binding */ asPersistError),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Vd: () => (/* binding */ ifCode),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iX: () => (/* binding */ supportCodes),
/* harmony export */   vc: () => (/* binding */ PersistError)
/* harmony export */ });
/* unused harmony export sentenceOf */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/**
 * Why something was not done, in words that stay the same between releases.
 * Imports nothing of ours but what a sentence is: every room may throw these.
 */

/** Every failure the engine knows how to explain. `message` and `details.advice` are in English. */
class PersistError extends Error {
    /** The same for both classes. */
    name = 'PersistError';
    /** The step it belongs to. */
    stage;
    /** Why, in a word that stays the same between releases. */
    reason;
    /** Status, codes, advice: what is known beside the sentence. */
    details;
    #sentence;
    #advice;
    constructor(stage, reason, sentence, { advice, ...details } = {}) {
        super((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r)('en', sentence), { cause: details.cause });
        this.stage = stage;
        this.reason = reason;
        this.details = { ...details, ...(advice !== undefined && { advice: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r)('en', advice) }) };
        this.#sentence = sentence;
        this.#advice = advice;
    }
    /** `message`, as a sentence that can be said in each language. */
    get sentence() {
        return this.#sentence;
    }
    /** `details.advice`, likewise. */
    get advice() {
        return this.#advice;
    }
}
/** All that is wrong with what was asked, found before the first request. Each problem is one sentence. */
class SettingsError extends PersistError {
    /** One sentence each, in English: the option, its value, the rule. */
    problems;
    #sentences;
    constructor(problems, stage = 'options') {
        super(stage, 'options-invalid', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .o)('\n', ...problems));
        this.problems = problems.map(problem => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r)('en', problem));
        this.#sentences = problems;
    }
    /** `problems`, as sentences that can be said in each language. */
    get sentences() {
        return this.#sentences;
    }
}
/** Message, advice and the store's own codes as running text. */
function describeError(error, language = 'en') {
    const message = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r)(language, error.sentence);
    const advice = error.advice && (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r)(language, error.advice);
    const codes = supportCodes(error);
    // Alone, a sentence stands as it was written.
    if (!advice && !codes)
        return message;
    const sentences = [message, ...(advice ? [advice] : [])].map(text => /[.!?。！？]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`);
    // A full-width stop brings its own space.
    const text = sentences.reduce((all, next) => `${all}${/[。！？]$/.test(all) ? '' : ' '}${next}`);
    return text + (codes ? ` (${codes})` : '');
}
/** What a store's support asks for: its codes and the request's id; undefined without an id. */
function supportCodes({ details }) {
    const { code, ec, requestId } = details;
    return requestId && [code, ec && `EC ${ec}`, `request ${requestId}`].filter(Boolean).join(', ');
}
/** A thrown thing as a PersistError; anything unknown becomes `unexpected`, so that no image ends a run. */
function asPersistError(thrown, stage) {
    if (thrown instanceof PersistError)
        return thrown;
    return new PersistError(stage, 'unexpected', `unexpected: ${messageOf(thrown)}`, { cause: thrown });
}
/** The same as a text for another sentence. */
function sentenceOf(thrown) {
    return thrown instanceof PersistError ? thrown.sentence : messageOf(thrown);
}
/** The message of anything that can be thrown, strings and null included. */
function messageOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown)
        return String(thrown.message);
    return String(thrown);
}
/** The `code` of a Node or undici error, looked for in the causes as well. */
function codeOf(thrown) {
    for (let error = thrown, depth = 0; typeof error === 'object' && error !== null && depth < 8; depth++) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
        error = 'cause' in error ? error.cause : undefined;
    }
    return undefined;
}
/** For `catch`: takes errors of these codes for an answer. */
function ifCode(...codes) {
    return error => {
        if (!codes.includes(codeOf(error) ?? ''))
            throw error;
        return undefined;
    };
}


/***/ }),

/***/ 74272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ firstHeader),
/* harmony export */   z: () => (/* binding */ isHeaderText)
/* harmony export */ });
/**
 * Whether a text can be a header's value that we write: visible Latin-1 and spaces, and not nothing. Bytes over 0x7f
 * are what RFC 9110 §5.5 calls obs-text; undici takes no other character, and a tab means no more than a space.
 */
function isHeaderText(text) {
    return /^[\x20-\x7e\x80-\xff]+$/.test(text);
}
/** A header's text; the first, where it came more than once. */
function firstHeader(headers, name) {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
}


/***/ }),

/***/ 75541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Q3: () => (/* binding */ withoutUserinfo),
/* harmony export */   Zq: () => (/* binding */ printableUrl),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * The one way for untrusted text into logs, summaries and annotations. On a runner log text is a control channel:
 * `::command::` at the start of a line and `##[command]` anywhere are obeyed, and a lone CR starts a new line.
 * Pure; must not import anything that writes.
 */
/** Characters of one untrusted item that are shown. */
const MAX_LENGTH = 300;
/** Controls, format characters (bidi and zero-width among them), line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What most text is: visible ASCII without a mark of a command. */
const HARMLESS = /^(?!\s*::)(?!.*##\[)[ -~]*$/;
/** One line of visible characters, at most `maxLength` of them, that no runner obeys. */
function printable(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && HARMLESS.test(text))
        return text;
    const start = text.slice(0, 2 * maxLength);
    const shown = [...defuse(start.toWellFormed().normalize('NFC').replace(UNPRINTABLE, escapeOf))];
    const whole = shown.length <= maxLength && start.length === text.length;
    return whole ? shown.join('') : `${shown.slice(0, maxLength - 1).join('')}…`;
}
/** A URL as origin, path and the names of its parameters: values may be signatures, the fragment is nobody's. */
function printableUrl(text) {
    if (/^data:/i.test(text))
        return printable(text);
    const url = URL.parse(text);
    if (!url || url.host === '')
        return printable(withoutUserinfo(text).replace(/[?#].*$/s, '…'));
    return printable(`${url.protocol}//${url.host}${url.pathname}${parameterNames(url)}`);
}
/** Untrusted text inside a Markdown table cell: shown as code, with every character that could leave it encoded. */
function markdownCode(text) {
    return `<code>${printable(text).replace(/[&<>"|`\\@#[\]*_~:.$]/g, character => `&#${character.charCodeAt(0)};`)}</code>`;
}
function escapeOf(character) {
    const hex = character.codePointAt(0)?.toString(16) ?? '';
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** The commands need their marks in one piece. */
function defuse(text) {
    return text.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :');
}
/** Of a parameter without `=` not even that: it may be the token itself. */
function parameterNames({ search }) {
    if (search === '')
        return '';
    const names = search
        .slice(1)
        .split('&')
        .map(pair => pair.slice(0, pair.indexOf('=') + 1));
    return `?${names.map(name => `${name}…`).join('&')}`;
}
/** For text that is no URL: what stands before `@` may still be a password. */
function withoutUserinfo(text) {
    const at = text.lastIndexOf('@');
    if (at < 0)
        return text;
    const slashes = text.indexOf('//');
    if (slashes >= 0 && slashes < at)
        return `${text.slice(0, slashes + 2)}…${text.slice(at)}`;
    return text.slice(0, at).includes(':') ? `…${text.slice(at)}` : text;
}


/***/ }),

/***/ 16863:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/base/process/debug-switches.js

/**
 * Turns off the debug switches of the libraries inside: they would write request headers and whole URLs, and so
 * tokens, to a public log. Takes effect on what is loaded afterwards, so a door imports it before anything else.
 */
function silenceDebugLogs(target) {
    delete target.env.DEBUG;
    delete target.env.NODE_DEBUG;
    // Node has read NODE_DEBUG by now, and undici's log of every request hangs on this.
    Object.assign(external_node_util_, { debuglog: () => Object.assign(() => { }, { enabled: false }) });
    // Bundled, ali-oss earns a deprecation warning that is nobody's business here.
    target.noDeprecation = true;
}

;// CONCATENATED MODULE: ./lib/base/process/dns-threads.js
/** Names are looked up by half of libuv's threads: as many as images are fetched at once by default, twice. */
const DNS_THREADS = 64;
/**
 * A name whose server does not answer holds a thread for up to a minute. With Node's own four, two such names have the
 * images of every other host wait, until these count as hosts that do not answer. Takes effect where no thread has
 * been needed yet, so a door calls it before anything else.
 */
function raiseDnsThreads({ env }) {
    env.UV_THREADPOOL_SIZE ??= String(DNS_THREADS);
}

;// CONCATENATED MODULE: ./lib/base/process/prepare.js


silenceDebugLogs(process);
raiseDnsThreads(process);


/***/ }),

/***/ 22288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/**
 * A sentence is made where the facts are and said where its reader is: errors and notices carry one, the front door
 * knows the language. The sentences themselves are in `messages`.
 */
function textIn(language, text) {
    return typeof text === 'string' ? text : text.in(language);
}
/** Texts as one, e.g. a name, a colon and what is wrong with it. */
function joined(separator, ...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(textIn(language, separator)) };
}


/***/ }),

/***/ 27733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 21561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   XA: () => (/* binding */ lineList),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   YK: () => (/* binding */ durationOrNever),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   ry: () => (/* binding */ dateOrAge),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/**
 * Values as people write them: counts, sizes, times, switches, lists. Strict, since a size read wrongly is worse
 * than one refused. Each parser takes the text of an input or flag, or a library caller's own value.
 */


/** `needed` completes the sentence "… is needed". */
function mustBe(rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', `${rule} is needed`);
}
const anyText = value => String(value);
function oneOf(...words) {
    return value => {
        const word = words.find(word => word === value);
        if (word === undefined)
            throw mustBe(`one of ${words.join(', ')}`);
        return word;
    };
}
/** The YAML 1.2 core schema's words, as in every other action. */
const trueOrFalse = value => {
    if (/^(true|True|TRUE)$/.test(String(value)))
        return true;
    if (/^(false|False|FALSE)$/.test(String(value)))
        return false;
    throw mustBe('true or false');
};
function wholeNumber(least, most) {
    return value => {
        const number = /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most))
            throw mustBe(`a whole number from ${least} to ${most}`);
        return number;
    };
}
const BYTE_UNITS = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30 };
/** `50MiB`, `200 KB`, `4096`; in a library also a number of bytes. */
function byteSize(least, most) {
    return value => {
        const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([A-Za-z]{0,3})$/.exec(String(value)) ?? [];
        const factor = BYTE_UNITS[unit.toUpperCase()];
        const number = Math.round(Number(digits) * (factor ?? Number.NaN));
        if (!(number >= least && number <= most)) {
            throw mustBe(`a size such as 500KB or 50MiB, from ${least} to ${most} bytes,`);
        }
        return number;
    };
}
const TIME_UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30s`, `1m30s`, `0s`. @returns milliseconds */
function duration(leastMs, mostMs) {
    return value => {
        const ms = milliseconds(String(value));
        if (!(ms >= leastMs && ms <= mostMs)) {
            throw mustBe(`a time such as 30s or 1m30s, from ${leastMs / 1000}s to ${mostMs / 1000}s,`);
        }
        return ms;
    };
}
/** The same, or the word `never`, which is undefined. */
function durationOrNever(leastMs, mostMs) {
    const parse = duration(leastMs, mostMs);
    return value => {
        if (value === 'never')
            return undefined;
        try {
            return parse(value);
        }
        catch (error) {
            throw mustBe(`never, or ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/ is needed$/, '')}`);
        }
    };
}
/** NaN for what is no time. */
function milliseconds(text) {
    const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
        return Number.NaN;
    return parts.reduce((sum, [, number, unit]) => sum + Number(number) * TIME_UNITS[unit], 0);
}
/** `3600`, `1h`; in a library also a number of seconds. @returns seconds */
function seconds(least, most) {
    return value => {
        const plain = /^\d{1,9}$/.test(String(value)) ? Number(value) : undefined;
        const number = plain ?? milliseconds(String(value)) / 1000;
        if (!(number >= least && number <= most)) {
            throw mustBe(`a number of seconds such as ${least}, or a time such as 1h, from ${least} to ${most} seconds,`);
        }
        return Math.floor(number);
    };
}
/** How far a Date reaches: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_AGE_MS = 8.64e15;
const dateOrAge = value => {
    if (typeof value !== 'string')
        return { at: realDate(value) };
    const ageMs = milliseconds(value);
    if (ageMs <= MAX_AGE_MS)
        return { ageMs };
    const [, day = '', clock = 'T00:00:00', zone = 'Z'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? [];
    const midnight = realDate(new Date(`${day}T00:00:00Z`));
    // Date makes 2 March of 30 February.
    if (!midnight.toISOString().startsWith(day))
        throw noMoment();
    return { at: realDate(new Date(`${day}${clock}${zone}`)) };
};
function realDate(date) {
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isDate(date) && !Number.isNaN(date.getTime()))
        return date;
    throw noMoment();
}
function noMoment() {
    return mustBe('a date such as 2026-11-01T08:00:00Z, or an age such as 24h,');
}
/** Comma or line separated; empty items are dropped. */
const listOf = value => (typeof value === 'string' ? value.split(/[,\n]/) : value).map(item => item.trim()).filter(Boolean);
/** One item a line. */
const lineList = value => (typeof value === 'string' ? value.split('\n') : value).map(item => item.trim()).filter(Boolean);
/** `Name: value` lines, or a library caller's record. Names are given back in lower case. */
const pairs = value => {
    const entries = typeof value === 'string'
        ? lineList(value).map((line) => {
            const colon = line.indexOf(':');
            return colon < 0 ? [line, ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        })
        : Object.entries(value);
    // RFC 9110 §5.6.2 token.
    const bad = entries.findIndex(([name, text]) => !/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || text === '');
    // By its number, as it may be a token.
    if (bad >= 0)
        throw mustBe(`a name, a colon and a value in each line (number ${bad + 1} is none)`);
    return Object.fromEntries(entries.map(([name, text]) => [name.toLowerCase(), text]));
};


/***/ }),

/***/ 76264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ STORE_FIELDS)
/* harmony export */ });
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);

const STORE_FIELDS = {
    region: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: "The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none.",
    },
    endpoint: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Host or URL of the store, or a word: `internal` (OSS), `accelerate` (OSS, AWS), `eu`, `us` or `fedramp` (R2). Default: the public endpoint of the region.',
    },
    'endpoint-style': {
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('auto', 'virtual', 'path', 'cname'),
        default: 'auto',
        help: '`auto`, `virtual`, `path`, or `cname` (the endpoint is a custom domain bound to the bucket).',
    },
    'allow-insecure-endpoint': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Allow an `http://` endpoint that is not on this machine.',
    },
    'account-id': { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, help: 'Cloudflare account, for `r2://`.' },
    'access-key-id': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        secret: true,
        help: 'Access key id of a user, or of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
    },
    'access-key-secret': { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, secret: true, help: 'The secret of that access key id.' },
    'security-token': { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, secret: true, help: 'The token of temporary (STS) credentials.' },
    'role-arn': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: "Keyless login: the role that the job's OIDC token is exchanged for, of Alibaba Cloud RAM, or of AWS for `s3://`.",
    },
    'oidc-provider-arn': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'The identity provider in RAM that trusts GitHub; with `role-arn` for `oss://`.',
    },
    'oidc-audience': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Audience of the OIDC token. Default: `sts.aliyuncs.com`, or `sts.amazonaws.com` for `s3://`.',
    },
    'session-duration': {
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(900, 43_200),
        default: '3600',
        help: 'How long temporary credentials live, in seconds or as `1h`; they are renewed during longer runs.',
    },
    'sts-endpoint': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: "Host or URL of the token service, for private clouds. Default: the cloud's own.",
    },
    language: {
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('en', 'zh'),
        default: 'en',
        help: 'Language of advice about errors: `en` or `zh`.',
    },
};


/***/ }),

/***/ 17721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   v: () => (/* binding */ checkCredentials)
/* harmony export */ });
const INPUT_NAMES = {
    accessKeyId: 'access-key-id',
    accessKeySecret: 'access-key-secret',
    securityToken: 'security-token',
};
/** Alibaba Cloud and AWS give temporary keys, and only those, an id that begins so. */
const TEMPORARY = /^(STS\.|ASIA(?=[A-Z0-9]{12}))/;
function checkCredentials(parts, names = INPUT_NAMES) {
    const notices = [];
    const trimmed = (part) => {
        const text = parts[part] ?? '';
        const value = text.trim();
        if (value !== text && value !== '')
            notices.push(`${names[part]} had white space around it, which was left out`);
        return value;
    };
    const accessKeyId = trimmed('accessKeyId');
    const accessKeySecret = trimmed('accessKeySecret');
    const securityToken = trimmed('securityToken');
    const problems = [];
    const missing = (part) => `${names[part]} ${parts[part] === undefined ? 'is missing' : 'is empty'}`;
    if (accessKeyId === '')
        problems.push(missing('accessKeyId'));
    if (accessKeySecret === '')
        problems.push(missing('accessKeySecret'));
    for (const [part, value] of Object.entries({ accessKeyId, accessKeySecret, securityToken })) {
        const flaw = innerFlaw(value);
        if (flaw)
            problems.push(`${names[part]} ${flaw}; paste it again`);
    }
    const temporary = TEMPORARY.exec(accessKeyId)?.[1];
    if (temporary && securityToken === '') {
        problems.push(`${names.accessKeyId} begins with ${temporary}, so it is a temporary key and needs ${names.securityToken} too`);
    }
    if (problems.length > 0)
        return { problems, notices };
    const pair = { accessKeyId, accessKeySecret };
    return { problems, notices, credentials: securityToken === '' ? pair : { ...pair, securityToken } };
}
function innerFlaw(value) {
    if (/[\r\n]/.test(value))
        return 'has a line break inside';
    if (/\s/.test(value))
        return 'has a space inside';
    // Keys travel in headers, which take visible ASCII alone.
    if (/[^\x21-\x7e]/.test(value))
        return 'holds a character that no key has';
    return undefined;
}


/***/ }),

/***/ 3544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ KEY_ID_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   kv: () => (/* binding */ credentialsFromEnv)
/* harmony export */ });
/* harmony import */ var _check_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17721);

/** ossutil and the OSS SDKs. */
const OSS = {
    accessKeyId: 'OSS_ACCESS_KEY_ID',
    accessKeySecret: 'OSS_ACCESS_KEY_SECRET',
    securityToken: 'OSS_SESSION_TOKEN',
};
/** Alibaba Cloud's tools, and its credentials action for GitHub. */
const ALIBABA = {
    accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
};
/** AWS's tools and its credentials action, and whatever else speaks to S3. */
const AWS = {
    accessKeyId: 'AWS_ACCESS_KEY_ID',
    accessKeySecret: 'AWS_SECRET_ACCESS_KEY',
    securityToken: 'AWS_SESSION_TOKEN',
};
/** The variables that hold one set of keys, by the kind of store. The first family that is set wins. */
const FAMILIES = { oss: [OSS, ALIBABA], s3: [OSS, AWS], r2: [OSS, AWS] };
/** Variables that say who asks: no secrets, but nothing for a log either. */
const KEY_ID_VARIABLES = [OSS, ALIBABA, AWS].map(({ accessKeyId }) => accessKeyId);
/** Variables whose values no output may hold. */
const SECRET_VARIABLES = [
    ...[OSS, ALIBABA, AWS].flatMap(family => Object.values(family)),
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/**
 * Keys from environment variables. All parts come from one family: a key of one with a token of another
 * would only fail later and further away.
 * @returns undefined when no family is set
 */
function credentialsFromEnv(env, kind = 'oss') {
    for (const names of FAMILIES[kind]) {
        const accessKeyId = env[names.accessKeyId] || undefined;
        const accessKeySecret = env[names.accessKeySecret] || undefined;
        // A token alone is not yet a family: runners keep old ones around.
        if (!accessKeyId && !accessKeySecret)
            continue;
        const securityToken = env[names.securityToken] || undefined;
        return (0,_check_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCredentials */ .v)({ accessKeyId, accessKeySecret, securityToken }, names);
    }
    return undefined;
}


/***/ })

};
