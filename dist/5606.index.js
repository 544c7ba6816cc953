export const id = 5606;
export const ids = [5606];
export const modules = {

/***/ 74743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Time and chance as arguments, so that tests can control both. */

const systemClock = {
    now: Date.now,
    random: Math.random,
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted()),
};


/***/ }),

/***/ 28123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ Crc64),
/* harmony export */   d9: () => (/* binding */ crc64),
/* harmony export */   hv: () => (/* binding */ loadCrc64)
/* harmony export */ });
/* harmony import */ var hash_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70608);
/**
 * CRC-64/XZ, which OSS returns for a PUT (`x-oss-hash-crc64ecma`): polynomial 0x42F0E1EBA9EA3693, reflected, all ones in
 * and out.
 * https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-xz
 */

/** Serves any number of sums, each of which keeps its own state. */
let hasher;
/**
 * Call before the first sum: who opens a place that compares one does. Not awaited by the module itself, because a
 * package with such a module cannot be loaded by `require`.
 */
async function loadCrc64() {
    hasher ??= await (0,hash_wasm__WEBPACK_IMPORTED_MODULE_0__.createCRC64)();
}
function loaded() {
    if (hasher === undefined)
        throw new Error('CRC-64 is not loaded');
    return hasher;
}
/** @returns an unsigned decimal number, as OSS writes it */
function crc64(bytes) {
    return inDecimal(loaded().init().update(bytes));
}
class Crc64 {
    #state = loaded().init().save();
    update(bytes) {
        this.#state = loaded().load(this.#state).update(bytes).save();
    }
    /** @returns an unsigned decimal number */
    digest() {
        return inDecimal(loaded().load(this.#state));
    }
}
function inDecimal(sum) {
    return BigInt(`0x${sum.digest()}`).toString();
}


/***/ }),

/***/ 26754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ digestsBeside),
/* harmony export */   Z6: () => (/* binding */ RunningDigests),
/* harmony export */   _p: () => (/* binding */ BodyDigests),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _crc64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28123);
/** Digests of bytes, in the forms that keys, stores and results use. Imports no other folder. */



/** Digests of one body, each computed on first use. */
class BodyDigests {
    #bytes;
    #made;
    /**
     * @param bytes undefined for a body in a file
     * @param known digests that were computed before
     */
    constructor(bytes, known = {}) {
        this.#bytes = bytes;
        this.#made = { ...known };
    }
    of(name) {
        this.#made[name] ??= digestOf(this.#bytesFor(name), name);
        return this.#made[name];
    }
    isKnown(name) {
        return this.#made[name] !== undefined;
    }
    note(name, digest) {
        this.#made[name] = digest;
    }
    #bytesFor(name) {
        if (!this.#bytes)
            throw new Error(`the ${name} of the file is missing`);
        return this.#bytes;
    }
}
/** Computes only these digests: each is its own pass over the bytes (60 KB: crc64 7 µs, sha256 36, md5 80). */
function digestsOf(bytes, names) {
    const digests = {};
    for (const name of names)
        digests[name] = digestOf(bytes, name);
    return digests;
}
/** With two cores, the kernel's share of fetching and storing needs the second one. */
const HAS_SPARE_CORE = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() >= 3;
/** Below this size in bytes, another thread costs as much as the hash itself. */
const MIN_BESIDE = 16 * 1024;
const BESIDE = { sha256: 'SHA-256', sha1: 'SHA-1' };
/**
 * `digestsOf`, on another thread if a core is free and the body is large enough.
 * @param bytes must not change before the promise resolves
 */
function digestsBeside(bytes, names, hasSpareCore = HAS_SPARE_CORE) {
    if (!hasSpareCore || bytes.length < MIN_BESIDE)
        return digestsOf(bytes, names);
    const made = names.map(async (name) => [name, await digestBeside(bytes, name)]);
    return Promise.all(made).then(Object.fromEntries);
}
async function digestBeside(bytes, name) {
    const algorithm = BESIDE[name];
    if (algorithm === undefined)
        return digestOf(bytes, name);
    return Buffer.from(await crypto.subtle.digest(algorithm, bytes)).toString('hex');
}
/** Bytes; `hash` takes no more than 2 GiB at once. */
const PIECE = 1024 ** 3;
function digestOf(bytes, name) {
    if (name === 'crc64')
        return (0,_crc64_js__WEBPACK_IMPORTED_MODULE_2__/* .crc64 */ .d9)(bytes);
    if (bytes.length <= PIECE)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name);
    for (let at = 0; at < bytes.length; at += PIECE)
        digest.update(bytes.subarray(at, at + PIECE));
    return digest.digest('hex');
}
/** Digests of bytes that come in pieces. */
class RunningDigests {
    #hashes;
    #crc64;
    constructor(names) {
        this.#hashes = [...new Set(names)].flatMap(name => name === 'crc64' ? [] : [[name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]]);
        this.#crc64 = names.includes('crc64') ? new _crc64_js__WEBPACK_IMPORTED_MODULE_2__/* .Crc64 */ .Vl() : undefined;
    }
    update(bytes) {
        for (const [, hash] of this.#hashes)
            hash.update(bytes);
        this.#crc64?.update(bytes);
    }
    /** Call once. */
    digests() {
        return {
            ...Object.fromEntries(this.#hashes.map(([name, hash]) => [name, hash.digest('hex')])),
            ...(this.#crc64 && { crc64: this.#crc64.digest() }),
        };
    }
}


/***/ }),

/***/ 38639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ toFileError),
/* harmony export */   M6: () => (/* binding */ pathOccupied),
/* harmony export */   VY: () => (/* binding */ folderError),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   rN: () => (/* binding */ FULL_CODES)
/* harmony export */ });
/* unused harmony export throwNaming */
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53192);




const NO_ROOM = {
    reason: 'store-unavailable',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-no-room', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-no-room-fix'),
};
const NO_RIGHT = {
    reason: 'store-denied',
    sentence: (directory, _key, doing) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(doing === 'read' ? 'folder-no-read' : 'folder-no-write', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-no-right-fix'),
};
const READ_ONLY = {
    reason: 'store-denied',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-read-only', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-another-fix'),
};
const IN_THE_WAY = {
    reason: 'key-collision',
    sentence: (_directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-in-the-way', { key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-in-the-way-fix'),
};
const NAME_TOO_LONG = {
    reason: 'key-invalid',
    sentence: (directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-name-too-long', { directory, key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-name-too-long-fix'),
};
const TOO_MANY_FILES = {
    reason: 'store-unavailable',
    sentence: () => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-open-files'),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-open-files-fix'),
};
const BY_CODE = {
    ENOSPC: NO_ROOM,
    EDQUOT: NO_ROOM,
    EFBIG: NO_ROOM,
    EACCES: NO_RIGHT,
    EPERM: NO_RIGHT,
    EROFS: READ_ONLY,
    ENOTDIR: IN_THE_WAY,
    EISDIR: IN_THE_WAY,
    ENOTEMPTY: IN_THE_WAY,
    EEXIST: IN_THE_WAY,
    ENAMETOOLONG: NAME_TOO_LONG,
    EMFILE: TOO_MANY_FILES,
    ENFILE: TOO_MANY_FILES,
};
/** Explains an error of the file system with a sentence and its fix. A `PersistError` passes through. */
function folderError(error, directory, key, doing = 'write to') {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return error;
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    const advice = BY_CODE[code ?? ''];
    const details = { ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ code }), cause: error };
    if (advice)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', advice.reason, advice.sentence(directory, key, doing), {
            ...details,
            advice: advice.fix,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-unavailable', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-unusable', { directory, code: code ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-code-unknown') }), {
        ...details,
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('folder-unusable-fix'),
    });
}
/** Without EFBIG: that file is too large, but others may still fit. */
const FULL_CODES = new Set(['ENOSPC', 'EDQUOT']);
/** True if the next file would fail as well, unless it is very small. */
function isDiskFull({ details }) {
    return FULL_CODES.has(details.code ?? '');
}
const OCCUPIED_CODES = new Set(['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST']);
/** `folderError` for the file at a path. */
function toFileError(error, directory, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return error;
    if (OCCUPIED_CODES.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? ''))
        return pathOccupied(path);
    return folderError(error, directory, path);
}
function pathOccupied(path) {
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('path-occupied', { path: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'key-collision', sentence, {
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('path-occupied-fix'),
    });
}
const DENIED_CODES = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);
/**
 * Names the temporary folder in errors of a disk that is full, read-only or missing: a user may not know that one is in
 * use.
 * @throws the error, with the folder and what to do where it is full or cannot be written to
 */
function throwNaming(folder) {
    return error => {
        const code = codeOf(error);
        const isFull = FULL_CODES.has(code ?? '');
        if (code === undefined || !(isFull || DENIED_CODES.has(code)))
            throw error;
        const sentence = say(isFull ? 'temporary-full' : 'body-unwritable', { folder: quote(folder), code });
        const advice = say(isFull ? 'temporary-full-fix' : 'temporary-unwritable-fix');
        throw new PersistError('options', 'machine-fault', sentence, { code, advice });
    };
}


/***/ }),

/***/ 84250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ NO_SUCH_HOST),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** An exchange without a complete response. */
class ExchangeError extends Error {
    name = 'ExchangeError';
    /** The phase that failed: before the connection, before the head, within the body. */
    phase;
    /** The limit that ended the exchange, if one did. */
    limit;
    /** The error code of Node or undici, if there is one. */
    code;
    constructor(phase, cause, limit) {
        super(limit ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), { cause });
        this.phase = phase;
        this.limit = limit;
        this.code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}
/** Error codes of an untrusted certificate or a failed TLS handshake. */
const CERTIFICATE = /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/;
/** Error codes of a failed DNS lookup. */
const NO_SUCH_HOST = /\b(ENOTFOUND|ENODATA|EAI_\w+)$/;


/***/ }),

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   vB: () => (/* binding */ roughly)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53192);

const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
];
/** Writes a time as settings do: `30m`, `1h30m`, `1m0.5s`. @param ms over 0 */
function formatDuration(ms) {
    let rest = ms;
    let spelled = '';
    for (const [unit, size] of UNITS) {
        if (rest >= size)
            spelled += `${Math.floor(rest / size)}${unit}`;
        rest %= size;
    }
    return rest > 0 ? `${spelled}${rest / 1000}s` : spelled;
}
/** Leaves the seconds out of a time of an hour and more, and the minutes out of a day and more. */
function roughly(ms) {
    const unit = ms < 3_600_000 ? 1000 : ms < 86_400_000 ? 60_000 : 3_600_000;
    return formatDuration(Math.ceil(ms / unit || 1) * unit);
}
/** Writes a time as `2026-11-25 20:00 (UTC, in 2h5m)`. @param at, now Unix milliseconds */
function momentText(at, now) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(at < now ? 'time-past' : 'time-ahead', {
        time: new Date(at).toISOString().slice(0, 16).replace('T', ' '),
        span: roughly(Math.abs(at - now)),
    });
}


/***/ }),

/***/ 72242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   oK: () => (/* binding */ isUnencrypted),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53192);
/** Reads an endpoint as typed: scheme, host and port, and nothing else. Pure. */



/** Takes a host or URL; no scheme means https. */
function parseEndpoint(text, example) {
    const typed = text.trim();
    const shown = (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(typed, 'endpoint');
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    // Checked first, because no other sentence may repeat a password.
    if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('endpoint-keys') };
    if (!url)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('endpoint-no-host', { shown, example }) };
    const { protocol } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('endpoint-scheme', { shown, scheme: protocol }) };
    const host = url.host.replace(/\.(?=:|$)/, '');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('endpoint-more', { shown, host }) };
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

/***/ 10422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ withoutPort),
/* harmony export */   q3: () => (/* binding */ CanonicalUrl),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** The parts of a URL that the parser has already normalised. `new URL` and its getters cost several times as much. */
class CanonicalUrl {
    href;
    origin;
    protocol;
    host;
    hostname;
    pathname;
    search;
    /** @param href from `fetchableUrl`: http or https, without a user and a fragment */
    constructor(href) {
        const hostAt = href.indexOf('//') + 2;
        const pathAt = href.indexOf('/', hostAt);
        const queryAt = href.indexOf('?', pathAt);
        this.href = href;
        this.origin = href.slice(0, pathAt);
        this.protocol = href.slice(0, hostAt - 2);
        this.host = href.slice(hostAt, pathAt);
        this.hostname = withoutPort(this.host);
        this.pathname = href.slice(pathAt, queryAt < 0 ? undefined : queryAt);
        // A `?` at the end begins no query.
        this.search = queryAt < 0 || queryAt === href.length - 1 ? '' : href.slice(queryAt);
    }
}
/** An IPv6 address has colons too, and is in brackets. */
function withoutPort(host) {
    const at = host.lastIndexOf(':');
    return at < 0 || host.endsWith(']') ? host : host.slice(0, at);
}
/** A canonical URL without a user, whose host can be read without the parser. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//;
/** `URL.host` of a canonical URL; '' for `data:` URIs, which have none. */
function hostOf(url) {
    if (!PLAIN.test(url))
        return URL.parse(url)?.host ?? '';
    const at = url.indexOf('//') + 2;
    return url.slice(at, url.indexOf('/', at));
}


/***/ }),

/***/ 11897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ localizedWatcher)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** Events of a run. The engine prints nothing; the entry points print what they receive here. */

/**
 * Passes events on in the listener's language, and survives errors of the listener.
 * @param fromFile options of a shared file: that they have no effect in one of its steps is worth no warning
 */
function localizedWatcher(language, watch, fromFile) {
    const forwarder = (name) => {
        const isSentence = name === 'notice' || name === 'info';
        return (...values) => {
            try {
                const isExpected = name === 'notice' && (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .idleIn */ .QP)(values[0]).some(each => fromFile?.has(each));
                const event = isExpected ? 'info' : name;
                const listener = Reflect.get(watch, event);
                listener?.apply(watch, isSentence ? said(values[0], language) : values);
            }
            catch {
                // A broken listener must not end the run.
            }
        };
    };
    // Made once per event, since some events come with every image.
    const forwarders = new Map();
    return new Proxy(watch, {
        get: (_, name) => {
            const known = forwarders.get(name);
            if (known)
                return known;
            const made = forwarder(name);
            forwarders.set(name, made);
            return made;
        },
    });
}
function said(sentence, language) {
    const place = typeof sentence === 'string' ? undefined : sentence.place;
    return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, sentence), ...(place ? [place] : [])];
}


/***/ }),

/***/ 97931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** In the order of the tries. */
const CHECKS = ['credentials', 'reach', 'list', 'put', 'head', 'get', 'create-only'];
const MARKS = {
    fine: '✓',
    missing: '✗',
    warning: '!',
    skipped: '-',
};
/** A finding as lines for the user: the check, its result, and the policy that grants a missing right. */
function findingLines({ outcome, check, sentence, advice, statement }) {
    const said = advice ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneAfterOther */ .f_)(sentence, advice) : sentence;
    return [
        `${MARKS[outcome]} ${check.padEnd(11)} ${said}`,
        ...(statement?.split('\n').map(line => `    ${line}`) ?? []),
    ];
}


/***/ }),

/***/ 87889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkCallerOptions),
/* harmony export */   q: () => (/* binding */ unknownOption)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63585);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/* harmony import */ var _option_instead_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62463);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1482);
/** Checks mistakes that only a program can make: unknown option names, and wrong types of options without a field. */






const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isFunction = (value) => typeof value === 'function';
/** Options that have no field, with their types. */
const KINDS = {
    cwd: { needed: 'kind-text', is: isText },
    environment: { needed: 'kind-record', is: isObject },
    credentials: { needed: 'kind-function', is: isFunction },
    repository: { needed: 'kind-text', is: isText },
    signal: { needed: 'kind-signal', is: (value) => isObject(value) && 'aborted' in value },
    watch: { needed: 'kind-record', is: isObject },
    store: {
        needed: 'kind-store',
        is: (value) => isObject(value) && ['head', 'put', 'get', 'list'].every(name => isFunction(value[name])),
    },
    runId: { needed: 'kind-text', is: isText },
    unordered: { needed: 'rule-true-or-false', is: (value) => typeof value === 'boolean' },
};
const OF_EVERY_JOB = ['cwd', 'environment', 'credentials', 'repository', 'signal', 'watch'];
/**
 * Call this before any option is used.
 * @param more options without a field that only this job takes
 * @throws SettingsError with these problems and those of the fields
 */
function checkCallerOptions(table, given, more = []) {
    if (!isObject(given))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name: 'options', kind: kindOf(given), needed: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-record') }),
        ]);
    const problems = callerProblems(table, given, more);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([...problems, ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOptions */ .Ac)(table, given).problems]);
}
function callerProblems(table, given, more) {
    const beside = [...OF_EVERY_JOB, ...more];
    const known = [...Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ), ...beside];
    return Object.entries(given).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!known.includes(name))
            return [(0,_option_instead_js__WEBPACK_IMPORTED_MODULE_3__/* .optionInstead */ .y)(name, _field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ, table) ?? unknownOption(name, known)];
        const kind = beside.find(one => one === name);
        if (kind === undefined || KINDS[kind].is(value))
            return [];
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name, kind: kindOf(value), needed: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(KINDS[kind].needed) })];
    });
}
/** @param shown the name as it stands in the sentence */
function unknownOption(name, known, shown = name) {
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(name, known);
    return nearest
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-unknown-near', { name: shown, nearest })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-unknown', { name: shown });
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}


/***/ }),

/***/ 60482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ jobContext),
/* harmony export */   fx: () => (/* binding */ askedLanguage),
/* harmony export */   tw: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74743);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76500);
/* harmony import */ var _base_watcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11897);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76264);






/** Joins options and surroundings; surroundings win. */
function jobEnvironment({ cwd, environment, credentials, repository }, surroundings) {
    return {
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ environment, credentials, repository: repository || undefined }),
        ...surroundings,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(surroundings.cwd ?? cwd ?? '.'),
        clock: surroundings.clock ?? _base_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
    };
}
function jobContext(options, surroundings) {
    return {
        ...jobEnvironment(options, surroundings),
        signal: options.signal ?? new AbortController().signal,
        watch: (0,_base_watcher_js__WEBPACK_IMPORTED_MODULE_2__/* .localizedWatcher */ .A)(askedLanguage(options), options.watch ?? {}, surroundings.fromFile),
    };
}
/** Read before all other options, since their problems are reported in this language. */
function askedLanguage({ language }) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOption */ .ZY)(_store_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_FIELDS */ .e$.language, language) ?? 'en';
}


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ openJob),
/* harmony export */   MS: () => (/* binding */ unlessCancelled),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   u2: () => (/* binding */ SOURCE)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44835);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54173);
/* harmony import */ var _caller_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87889);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60482);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27733);
/** How jobs other than a run begin, and how they end where their caller cancels. */







/**
 * Judges the options of a job and passes on what is to be noticed about them, before any request.
 * @param make judges the values of the options
 * @throws SettingsError with every problem of the options
 */
async function openJob(table, options, surroundings, make) {
    (0,_caller_options_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCallerOptions */ .G)(table, options);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .jobContext */ .Rl)(options, surroundings);
    const settings = await judged(options, context, context.watch.info, make);
    for (const notice of [...settings.notices, ...(0,_storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_2__/* .storeWarnings */ .d)(settings.store)])
        context.watch.notice(notice);
    return { context, settings };
}
/**
 * Judges options. One that a shared file sets is left out where it has no effect, and that is a line of the log: the
 * file is for several steps.
 */
async function judged(options, environment, info, make) {
    const { fromFile } = environment;
    if (!fromFile?.size)
        return await make(options, environment, info);
    const facts = [];
    try {
        const settings = await make(options, environment, fact => facts.push(fact));
        for (const fact of facts)
            info(fact);
        return settings;
    }
    catch (error) {
        const said = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN ? error.sentences : [];
        const idle = said.flatMap(why => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .idleIn */ .QP)(why).map(name => ({ name, why })));
        const left = idle.filter(({ name }) => fromFile.has(name));
        if (left.length === 0)
            throw error;
        for (const { name, why } of left)
            info((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('config-idle', { name, why }));
        const without = Object.fromEntries(left.map(({ name }) => [(0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .camelCase */ .xQ)(name), undefined]));
        return await judged({ ...options, ...without }, environment, info, make);
    }
}
/** The store of a job that only reads its source. */
const SOURCE = { name: 'source', mayWrite: false };
/** @returns the error to throw: `cancelled` if the caller has ended the job, unless its options are wrong */
function unlessCancelled(signal, error, cancelled) {
    if (!signal.aborted || error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'cancelled', cancelled, { cause: error });
}


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   ZY: () => (/* binding */ parseOption),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54173);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27733);
/** Parses text or a caller's values into one typed record, or reports every problem at once. Pure. */




/**
 * @returns `problems`: one sentence each: the name, the value, the rule. A field with a problem has no value in
 *   `options`. `given`: the names of the fields that have a value of their own
 */
function parseOptions(table, given) {
    const problems = [];
    const options = {};
    const set = new Set();
    for (const [name, field] of Object.entries(table)) {
        const own = ownValue(given[(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name)], field);
        if (own !== undefined)
            set.add(name);
        const value = own === undefined ? field.default : own;
        if (value === undefined) {
            if (field.required)
                problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('option-required', { name, help: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .helpOf */ .ZL)(field) }));
            continue;
        }
        try {
            options[(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name)] = field.parse(value);
        }
        catch (error) {
            const rule = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error);
            problems.push(field.secret || field.private
                ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('named', { name, rule })
                : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('option-wrong', { name, value: shown(value), rule }));
        }
    }
    return { options: options, problems, given: set };
}
/** Parses one field outside a run; undefined for a missing or wrong value. */
function parseOption(field, given) {
    return parseOptions({ field }, { field: given }).options.field;
}
/** The values of the options of one table. */
function valuesOf(table, options) {
    const names = Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ);
    return Object.fromEntries(names.map(name => [name, options[name]]));
}
/** Empty text means "not set", since an unset input of an action arrives as empty text. */
function ownValue(value, field) {
    const isTrimmed = typeof value === 'string' && !field.secret && !field.verbatim;
    const text = isTrimmed ? value.trim() : value;
    return text === '' ? undefined : text;
}
function shown(value) {
    return typeof value === 'string' ? (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value) : (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(String(value));
}
/** Collects all problems of the options, so that the user sees them at once. */
class Problems {
    sentences;
    constructor(sentences) {
        this.sentences = [...sentences];
    }
    add(...sentences) {
        this.sentences.push(...sentences.flat());
    }
    /** @param name precedes the message of an error that `make` throws */
    attempt(make, name) {
        try {
            return make();
        }
        catch (error) {
            if (name)
                this.sentences.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('named', { name, rule: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error) }));
            else
                this.sentences.push(...(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN ? error.sentences : [(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error)]));
            return undefined;
        }
    }
    /** @throws SettingsError if there is a problem */
    refuse() {
        if (this.sentences.length > 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(this.sentences);
    }
}


/***/ }),

/***/ 55993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkStore),
  E: () => (/* binding */ readStoreOptions)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
// EXTERNAL MODULE: ./lib/storage/credentials/check-keys.js
var check_keys = __webpack_require__(17721);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials_credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var refusal = __webpack_require__(33943);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/sts.js
/**
 * Refusals on the way to temporary credentials: GitHub's, which gives the ID token, and those of both clouds' STS.
 */


const isBusy = (status) => status >= 500 || status === 408;
/** No session is that long, so the answer was a page. */
const TOO_LARGE = /\btoo-large$/;
/** Refusals and failures of every service on the way. */
const ANY_SERVICE = [
    (0,rule/* rule */.H)('sts-throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,rule/* rule */.H)('busy', 'store-unavailable', { status: isBusy }, 'yes'),
    (0,rule/* rule */.H)('sts-certificate', 'store-endpoint', { network: exchange_error/* CERTIFICATE */.kX }),
    (0,rule/* rule */.H)('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
    (0,rule/* rule */.H)('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
];
/** https://docs.github.com/en/actions/reference/security/oidc */
const ID_TOKEN_RULES = [
    ...ANY_SERVICE,
    (0,rule/* rule */.H)('id-token-missing', 'store-auth', { network: TOO_LARGE }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('id-token-refused', 'store-auth', { status: status => status >= 400 }),
    (0,rule/* rule */.H)('id-token-missing', 'store-auth', {}),
];
/**
 * Codes: https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-errorcodes and
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const STS_RULES = [
    // The ID token.
    (0,rule/* rule */.H)('sts-token-expired', 'store-auth', {
        codes: ['AuthenticationFail.OIDCToken.Expired', 'ExpiredTokenException', 'ExpiredToken'],
    }),
    (0,rule/* rule */.H)('sts-fingerprint', 'store-auth', {
        codes: [
            'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
            'AuthenticationFail.OIDCToken.HttpsUrlInvalid',
        ],
    }),
    (0,rule/* rule */.H)('sts-token-invalid', 'store-auth', { code: /^AuthenticationFail\.OIDCToken\./ }),
    // AWS answers this when it could not fetch GitHub's keys, which is temporary.
    (0,rule/* rule */.H)('sts-issuer-unreachable', 'store-unavailable', { codes: ['InvalidIdentityToken'], message: /retrieve verification key/i }, 'yes'),
    (0,rule/* rule */.H)('sts-issuer-unreachable', 'store-unavailable', { codes: ['IDPCommunicationError'] }, 'yes'),
    (0,rule/* rule */.H)('sts-no-provider', 'store-auth', {
        codes: ['InvalidIdentityToken'],
        message: /no OpenIDConnect provider found/i,
    }),
    (0,rule/* rule */.H)('sts-token-invalid', 'store-auth', { codes: ['InvalidIdentityToken'] }),
    (0,rule/* rule */.H)('sts-token-rejected', 'store-auth', { codes: ['IDPRejectedClaim'] }),
    // The role and its trust policy.
    (0,rule/* rule */.H)('sts-not-found', 'store-auth', {
        codes: ['AuthenticationFail.NoPermission'],
        message: /OIDC ?Provider/i,
    }),
    (0,rule/* rule */.H)('sts-ram-trust', 'store-auth', { codes: ['AuthenticationFail.NoPermission', 'NoPermission'] }),
    (0,rule/* rule */.H)('sts-aws-trust', 'store-auth', { codes: ['AccessDenied', 'AccessDeniedException'] }),
    (0,rule/* rule */.H)('sts-not-found', 'store-auth', { code: /^EntityNotExist\b/ }),
    // The request.
    (0,rule/* rule */.H)('sts-policy', 'store-auth', {
        codes: ['MalformedPolicyDocument', 'PackedPolicyTooLarge'],
    }),
    (0,rule/* rule */.H)('sts-policy', 'store-auth', { code: /^InvalidParameter\.Policy/ }),
    (0,rule/* rule */.H)('sts-value', 'store-auth', { codes: ['ValidationError'] }),
    (0,rule/* rule */.H)('sts-value', 'store-auth', { code: /^(Invalid|Missing)Parameter\b/ }),
    (0,rule/* rule */.H)('sts-region', 'store-endpoint', { codes: ['RegionDisabledException'] }),
    // Temporary refusals, and no answer.
    (0,rule/* rule */.H)('sts-throttled', 'store-throttled', { code: /^(Throttling|RequestLimitExceeded)/ }, 'yes'),
    ...ANY_SERVICE,
    (0,rule/* rule */.H)('sts-no-host', 'store-endpoint', { network: exchange_error/* NO_SUCH_HOST */.Nj }, 'yes'),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { network: TOO_LARGE }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { foreign: true }),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { status: status => status < 400 }),
    (0,rule/* rule */.H)('sts-refused', 'store-auth', {}),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/storage/credentials/session.js
/** The request for a session and its answer, in the words of each cloud's token service. */



/** Makes a name of 2 to 64 characters, as both clouds require, from `owner/repository`. */
function sessionName(repository = '') {
    const name = repository.replace(/[^A-Za-z0-9.@_-]+/g, '-').slice(0, 64);
    return name.length < 2 ? 'persist-images' : name;
}
/** @returns undefined unless every part has the shape that the services give it */
function sessionOf(accessKeyId, accessKeySecret, securityToken, end) {
    const expiration = new Date(typeof end === 'string' ? end : Number.NaN);
    if (Number.isNaN(expiration.getTime()))
        return undefined;
    if (!isKey(accessKeyId) || !isKey(accessKeySecret) || !isKey(securityToken))
        return undefined;
    return { accessKeyId, accessKeySecret, securityToken, expiration };
}
/** Every role allows an hour; longer runs log in again. */
const SESSION_SECONDS = '3600';
/** The value goes into a header, so it must be visible ASCII. */
function isKey(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{4,16384}$/.test(value);
}
/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */
const ALIBABA_STS = {
    request({ role, name, policy, idToken }, now) {
        const query = new URLSearchParams({
            Action: 'AssumeRoleWithOIDC',
            Version: '2015-04-01',
            Format: 'JSON',
            Timestamp: `${new Date(now).toISOString().slice(0, 19)}Z`,
            SignatureNonce: (0,external_node_crypto_.randomUUID)(),
        });
        return {
            url: `${role.endpoint}/?${query}`,
            form: {
                RoleArn: role.roleArn,
                OIDCProviderArn: role.oidcProviderArn ?? '',
                OIDCToken: idToken,
                RoleSessionName: name,
                DurationSeconds: SESSION_SECONDS,
                ...(policy !== undefined && { Policy: policy }),
            },
        };
    },
    read(response) {
        const { Credentials } = recordIn(response.body);
        const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = asRecord(Credentials);
        return sessionOf(AccessKeyId, AccessKeySecret, SecurityToken, Expiration);
    },
    failureIn(response) {
        // Reads the headers, and the XML of a gateway that answers before the service sees that JSON was requested.
        const { isForeign, ...read } = (0,refusal/* readFailure */.f1)(response);
        const { Code, Message, RequestId } = recordIn(response.body);
        const code = read.code ?? matchingText(Code, /^[A-Za-z0-9._-]{1,64}$/);
        const message = read.message ?? matchingText(Message, /^[^<]{1,1000}$/);
        const requestId = read.requestId ?? matchingText(RequestId, /^[0-9A-Za-z-]{1,64}$/);
        return {
            ...read,
            ...(code !== undefined ? { code } : isForeign && { isForeign }),
            ...(0,defined/* defined */.s)({ message, requestId }),
        };
    },
};
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const AWS_STS = {
    request({ role, name, policy, idToken }) {
        return {
            url: `${role.endpoint}/`,
            form: {
                Action: 'AssumeRoleWithWebIdentity',
                Version: '2011-06-15',
                RoleArn: role.roleArn,
                RoleSessionName: name,
                WebIdentityToken: idToken,
                DurationSeconds: SESSION_SECONDS,
                ...(policy !== undefined && { Policy: policy }),
            },
        };
    },
    read({ body }) {
        const document = body.toString();
        const part = (name) => (0,refusal/* element */.ND)(document, name, /^[\x21-\x7e]{4,16384}$/);
        return sessionOf(part('AccessKeyId'), part('SecretAccessKey'), part('SessionToken'), part('Expiration'));
    },
    failureIn: refusal/* readFailure */.f1,
};
/** Returns the JSON object in a text; one without members for any other text. */
function recordIn(json) {
    try {
        return asRecord(JSON.parse(json.toString()));
    }
    catch {
        return {};
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function matchingText(value, shape) {
    return typeof value === 'string' && shape.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/credentials/job-id-token.js
/**
 * Requests the ID token of a GitHub Actions job. The toolkit's getIDToken does not retry after a 500 and is not
 * available to the CLI in a `run:` step.
 * https://docs.github.com/en/actions/reference/security/oidc
 */




function idTokenSource(environment) {
    const url = environment.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!url || !bearer) {
        const variable = url ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL';
        return { problem: (0,say/* say */.c)('token-not-offered', { variable }) };
    }
    if (!URL.canParse(url))
        return { problem: (0,say/* say */.c)('token-no-url') };
    return { source: { url, bearer } };
}
/**
 * Requests a new token, which lives for minutes.
 * @throws ServiceError `credentials`
 */
async function jobIdToken({ url, bearer }, audience, tools, signal) {
    // Loaded here because runs with keys never need it.
    const { requestToken } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1982), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 30657));
    const token = await requestToken({
        service: 'GitHub',
        rules: ID_TOKEN_RULES,
        names: {},
        method: 'GET',
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
        read: tokenIn,
        failureIn: response => (0,refusal/* readFailure */.f1)({ ...response, body: NOTHING }),
        unread: 'id-token-missing',
    }, tools, signal);
    tools.mask(token);
    return token;
}
const NOTHING = Buffer.alloc(0);
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** The limit of both clouds' STS for a token. */
const MAX_CHARACTERS = 20_000;
function tokenIn({ body }) {
    const { value } = recordIn(body);
    return typeof value === 'string' && value.length <= MAX_CHARACTERS && JWT.test(value) ? value : undefined;
}

// EXTERNAL MODULE: ./lib/base/http/headers.js
var headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/service-errors/messages/say.js + 2 modules
var messages_say = __webpack_require__(21478);
;// CONCATENATED MODULE: ./lib/storage/credentials/renewing.js




/** Renews this long before the end, so that no request starts with keys that are about to expire. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Fresh keys with less time than this would expire during an upload. */
const MIN_LIFE_MS = 2 * 60_000;
/** Waits this long after a failed renewal, while the old keys still live. */
const PAUSE_MS = 30_000;
/**
 * Renews temporary credentials before they end. Simultaneous calls share one renewal. While the old keys live, no
 * call waits for it, so a token service may be down for minutes without effect.
 * @throws PersistError `store-auth`, from the provider, when the keys that `ask` returns are about to end
 */
function renewingCredentials(ask, clock) {
    let current;
    let asking;
    let notBefore = 0;
    const renew = async (signal) => {
        const fresh = await ask(signal);
        throwIfExpiring(fresh, clock.now());
        current = fresh;
        return fresh;
    };
    const renewed = (signal) => {
        // The first call renews for all: the callers of one run share its signal.
        asking ??= renew(signal).finally(() => {
            asking = undefined;
        });
        return asking;
    };
    return (refused, signal) => {
        const now = clock.now();
        const left = current && !(0,credentials_credentials/* sameKeys */.Z)(current, refused) ? lifeLeft(current, now) : 0;
        if (!current || left <= 0)
            return renewed(signal);
        if (left <= RENEW_BEFORE_MS && now >= notBefore && !asking) {
            renewed(signal).catch(() => {
                notBefore = clock.now() + PAUSE_MS;
            });
        }
        return current;
    };
}
/** Milliseconds; infinite if no end is known. */
function lifeLeft(credentials, now) {
    return credentials.expiration ? credentials.expiration.getTime() - now : Number.POSITIVE_INFINITY;
}
function throwIfExpiring(credentials, now) {
    const left = lifeLeft(credentials, now);
    if (left > MIN_LIFE_MS)
        return;
    const seconds = Math.floor(left / 1000);
    const sentence = seconds > 0 ? (0,say/* say */.c)('session-ending', { seconds }) : (0,say/* say */.c)('session-ended', { seconds: -seconds });
    const advice = (0,messages_say/* say */.c)('refusal-token-expired-fix');
    throw new errors/* PersistError */.vc('credentials', 'store-auth', sentence, { advice });
}

;// CONCATENATED MODULE: ./lib/storage/credentials/keyless.js
/**
 * Login without keys: exchanges the job's ID token for a session of a role, and renews it before each session ends.
 */







const MAX_SHOWN = 300;
/** Returns the claims of a JWT without verifying its signature; `?` for a missing claim. */
function readClaims(token) {
    const { sub, aud, iss } = recordIn(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
    const audiences = [aud].flat().filter(audience => typeof audience === 'string');
    return { sub: shown(sub), aud: shown(audiences.join(' ')), iss: shown(iss) };
}
/** Refs and environments can have any name, chosen by anyone who may push. */
function shown(claim) {
    if (typeof claim !== 'string' || claim === '')
        return '?';
    const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?');
    return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe;
}
function keylessCredentials(login) {
    return renewingCredentials(signal => logIn(login, signal), login.clock);
}
const STS = {
    alibaba: { dialect: ALIBABA_STS, service: (0,say/* say */.c)('service-alibaba-sts') },
    aws: { dialect: AWS_STS, service: 'AWS STS' },
};
async function logIn(login, signal) {
    const { role, source, sessionName, policy, clock, mask, info } = login;
    const idToken = await jobIdToken(source, role.audience, login, signal);
    const request = { role, name: sessionName, policy, idToken };
    const { session, serverTime } = await openSession(request, login, signal);
    const { accessKeyId, accessKeySecret, securityToken, expiration } = session;
    for (const secret of [accessKeyId, accessKeySecret, securityToken])
        mask(secret);
    // Measured by the service's clock: the local one may be wrong.
    const life = expiration.getTime() - (serverTime ?? clock.now());
    const until = (0,duration/* momentText */.Am)(expiration.getTime(), expiration.getTime() - life);
    info((0,say/* say */.c)('login-done', { role: role.roleArn, session: sessionName, until }));
    return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) };
}
async function openSession(request, tools, signal) {
    const { role, idToken } = request;
    const { dialect, service } = STS[role.cloud];
    const { url, form } = dialect.request(request, tools.clock.now());
    // Loaded here because runs with keys never need it.
    const { requestToken } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1982), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 30657));
    return await requestToken({
        service,
        rules: STS_RULES,
        names: { role: role.roleArn, provider: role.oidcProviderArn ?? '', ...readClaims(idToken) },
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        read(response) {
            const session = dialect.read(response);
            const date = Date.parse((0,headers/* firstHeader */.Y)(response.headers, 'date') ?? '');
            return session && { session, serverTime: Number.isNaN(date) ? undefined : date };
        },
        failureIn: dialect.failureIn,
        unread: 'sts-foreign',
    }, tools, signal);
}

// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
;// CONCATENATED MODULE: ./lib/storage/credentials/role.js
/** Judges the inputs of keyless login before any request. Pure. */


const AUDIENCES = {
    alibaba: 'sts.aliyuncs.com',
    aws: 'sts.amazonaws.com',
};
const ALIBABA_ROLE = /^acs:ram::\d{5,20}:role\/[\w.-]{1,64}$/;
const ALIBABA_PROVIDER = /^acs:ram::\d{5,20}:oidc-provider\/[\w.-]{1,128}$/;
/** The name may follow a path. */
const AWS_ROLE = /^arn:(aws(?:-cn|-us-gov)?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,511}\/)?[\w+=,.@-]{1,64}$/;
function checkRole(support, input, region) {
    if ('refusal' in support)
        return { problems: [support.refusal], notices: [] };
    const roleArn = input.roleArn?.trim() ?? '';
    const { cloud } = support;
    const oidcProviderArn = input.oidcProviderArn?.trim() || (cloud === 'alibaba' ? providerBeside(roleArn) : '');
    const partition = AWS_ROLE.exec(roleArn)?.[1] ?? '';
    const problems = cloud === 'alibaba' ? alibabaProblems(roleArn, oidcProviderArn) : awsProblems(roleArn);
    const notices = cloud === 'aws' && oidcProviderArn ? [(0,say/* say */.c)('role-aws-provider')] : [];
    if (problems.length > 0)
        return { problems, notices };
    const role = {
        cloud,
        roleArn,
        oidcProviderArn: cloud === 'alibaba' ? oidcProviderArn : undefined,
        partition,
        audience: AUDIENCES[cloud],
        endpoint: input.stsEndpoint ?? defaultStsEndpoint(cloud, { region, partition }),
    };
    return { problems, notices, role };
}
/** The provider that docs/keyless.md creates, in the account of the role; '' for an ARN of another form. */
function providerBeside(roleArn) {
    const account = /^acs:ram::\d+:/.exec(roleArn)?.[0];
    return account ? `${account}oidc-provider/GitHub` : '';
}
function alibabaProblems(roleArn, providerArn) {
    if (ALIBABA_PROVIDER.test(roleArn) && ALIBABA_ROLE.test(providerArn))
        return [(0,say/* say */.c)('role-swapped')];
    const problems = [];
    if (roleArn === '')
        problems.push((0,say/* say */.c)('role-missing'));
    else if (!ALIBABA_ROLE.test(roleArn))
        problems.push((0,say/* say */.c)('role-not-ram', { arn: (0,quote/* quote */.hD)(roleArn), form: suggestedArn(roleArn, 'role') }));
    if (providerArn !== '' && !ALIBABA_PROVIDER.test(providerArn))
        problems.push((0,say/* say */.c)('provider-not-ram', { arn: (0,quote/* quote */.hD)(providerArn), form: suggestedArn(providerArn, 'oidc-provider') }));
    return problems;
}
function awsProblems(roleArn) {
    if (roleArn === '')
        return [(0,say/* say */.c)('role-missing')];
    if (AWS_ROLE.test(roleArn))
        return [];
    const account = /(?<!\d)\d{12}(?!\d)/.exec(roleArn)?.[0] ?? '123456789012';
    const partition = /^arn:(aws(?:-cn|-us-gov)?):/.exec(roleArn)?.[1] ?? 'aws';
    const form = `arn:${partition}:iam::${account}:role/${nameIn(roleArn)}`;
    return [(0,say/* say */.c)('role-not-aws', { arn: (0,quote/* quote */.hD)(roleArn), form })];
}
/** Builds the right form from the usable parts of the wrong one. */
function suggestedArn(arn, kind) {
    const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT';
    return `acs:ram::${account}:${kind}/${nameIn(arn)}`;
}
function nameIn(arn) {
    return /(?:^|[:/])([\w.-]*[a-zA-Z][\w.-]*)$/.exec(arn)?.[1]?.slice(0, 64) ?? 'NAME';
}
/**
 * Alibaba Cloud has one host. AWS has one per region, and in China no other.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @param region as typed
 * @param partition from the role's ARN: `aws`, `aws-cn`, `aws-us-gov`
 * @returns an origin
 */
function defaultStsEndpoint(cloud, { region = '', partition }) {
    if (cloud === 'alibaba')
        return 'https://sts.aliyuncs.com';
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    // `auto` and the regions of other vendors are no regions of AWS.
    const isOfAws = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/.test(region.trim());
    const known = isOfAws ? region.trim() : HOME_REGION[partition];
    return known ? `https://sts.${known}.${suffix}` : `https://sts.${suffix}`;
}
/** A region for partitions that have no global host. */
const HOME_REGION = {
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};

;// CONCATENATED MODULE: ./lib/storage/credentials/choose.js
/**
 * Chooses the login before the first request: the caller's own provider, typed keys, a role, the environment, and
 * last what the machine knows. Must not import stores; the environment is an argument.
 */









const PARTS = ['accessKeyId', 'accessKeySecret', 'securityToken'];
function chooseCredentials(input) {
    const { login, provider, given, role, environment, fallback, isStep } = input;
    if (provider)
        return { problems: [], notices: [], provider };
    const typed = PARTS.find(part => given[part] !== undefined);
    if (typed && role) {
        return { problems: [(0,say/* say */.c)('login-twice', { name: check_keys/* INPUT_NAMES */.Qh[typed] })], notices: [] };
    }
    if (typed) {
        const { problems, ...rest } = fixed((0,check_keys/* checkCredentials */.vG)(...asGiven(input)));
        return {
            ...rest,
            problems: problems.map(problem => explained(problem, input)),
        };
    }
    if (role)
        return keyless(input, role);
    const found = (0,from_env/* credentialsFromEnv */.kv)(environment, login.credentialFamily, isStep);
    if (found)
        return fixed(found);
    if (login.hasFallback && fallback)
        return { problems: [], notices: [], provider: fallbackProvider(fallback, input.mask) };
    return { problems: [explained(noKeys(input), input)], notices: [] };
}
/**
 * Typed keys as `checkCredentials` takes them. Keys that a step lacks are empty strings. A fork's pull request does not
 * get the advice about a step's secrets, because `explained` adds its own.
 */
function asGiven({ given, isStep, isForkPullRequest, }) {
    if (!isStep)
        return [given];
    const { accessKeyId = '', accessKeySecret = '', securityToken } = given;
    return [{ accessKeyId, accessKeySecret, securityToken }, check_keys/* INPUT_NAMES */.Qh, !isForkPullRequest];
}
function noKeys({ login, environment, isStep, isForkPullRequest }) {
    const { otherLogins: others, credentialFamily } = login;
    if (!isStep)
        return (0,say/* say */.c)('login-missing', { others });
    const name = (0,from_env/* emptyVariable */.Ui)(environment, credentialFamily) ?? check_keys/* INPUT_NAMES */.Qh.accessKeyId;
    if (isForkPullRequest)
        return (0,check_keys/* emptyKey */.xm)(name, false);
    return (0,say/* say */.c)('login-empty', { empty: (0,check_keys/* emptyKey */.xm)(name, true), others });
}
/** Adds that GitHub withholds secrets from pull requests of forks, since their authors can change the workflow. */
function explained(problem, { isForkPullRequest }) {
    return isForkPullRequest ? (0,say/* say */.c)('login-fork', { problem }) : problem;
}
function fixed({ problems, notices, credentials }) {
    return { problems, notices, ...(credentials && { provider: (0,credentials_credentials/* fixedCredentials */.r)(credentials) }) };
}
function keyless(input, roleInput) {
    const { bucket, prefix, region, environment } = input;
    const checked = checkRole(input.login.role, roleInput, region);
    // A store without roles needs no ID token either.
    const found = 'refusal' in input.login.role ? undefined : idTokenSource(environment);
    const problems = [...checked.problems];
    if (found && 'problem' in found)
        problems.push(explained(found.problem, input));
    const { role } = checked;
    if (problems.length > 0 || !role || !found || 'problem' in found)
        return { problems, notices: checked.notices };
    const policy = (0,access_policy/* sessionPolicy */.li)(role.cloud, { bucket, prefix, partition: role.partition }, input);
    const notices = [...checked.notices];
    if (policy === undefined)
        notices.push((0,say/* say */.c)('login-whole-role', { role: role.roleArn }));
    const name = sessionName(input.repository);
    const provider = keylessCredentials({ ...input, role, source: found.source, sessionName: name, policy });
    return { problems, notices, provider };
}
/** Looks for the machine's own credentials at the first use. */
function fallbackProvider(fallback, mask) {
    let looking;
    let masked;
    return async (refused, signal) => {
        looking ??= fallback();
        const provider = await looking;
        const credentials = await provider(refused, signal);
        if (!(0,credentials_credentials/* sameKeys */.Z)(credentials, masked)) {
            for (const secret of PARTS.map(part => credentials[part]))
                if (secret)
                    mask(secret);
            masked = credentials;
        }
        return credentials;
    };
}

// EXTERNAL MODULE: ./lib/storage/stores/destination.js + 1 modules
var stores_destination = __webpack_require__(11456);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(14035);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/stores/object-options.js
var object_options = __webpack_require__(45278);
;// CONCATENATED MODULE: ./lib/storage/stores/locate.js
/** Turns a store as typed into one that can be opened, or returns every problem, without any request. Pure. */






/** @returns all problems at once, one sentence each; `chooseCredentials` judges the login */
function locateStore(address) {
    const { destination, directory } = address;
    if (destination.kind === 'file') {
        const names = (0,object_options/* namesOfUploadOptions */.NB)(address);
        if (names !== '')
            return { problems: [(0,sentence/* saysIdle */.ZF)(names.split(', '), (0,say/* say */.c)('upload-options-folder', { names }))] };
        return { store: { kind: 'file', directory: (0,external_node_path_.resolve)(directory, destination.directory) } };
    }
    const { kind, bucket, prefix } = destination;
    const { storageClass, acl, encryption, tags } = address;
    const found = kinds/* BUCKET_KINDS */.TM[kind].locate({ ...address, bucket });
    // Without a location the vendor is unknown: the words of the kind itself count.
    const hasRules = 'problems' in found || kinds/* BUCKET_KINDS */.TM[kind].hasRulesAt(found.location);
    const problems = (0,object_options/* objectOptionProblems */.z2)(kinds/* BUCKET_KINDS */.TM[kind], hasRules, address);
    if ('problems' in found)
        return { problems: [...found.problems, ...problems] };
    if (problems.length > 0)
        return { problems };
    const options = { storageClass, acl, ...(0,defined/* defined */.s)({ encryption, tags }) };
    return { store: { kind, bucket, prefix, ...options, location: found.location } };
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
;// CONCATENATED MODULE: ./lib/jobs/options/store-settings.js
/** Turns the options of a store into its settings, the same for every job. */







/**
 * Starts the settings of a job that validates its store first.
 * @returns `store` is undefined only if there is a problem; the caller adds its own problems
 */
function readStoreOptions(table, given, input, context) {
    const parsed = (0,parse/* parseOptions */.Ac)(table, given);
    const { options } = parsed;
    const problems = new parse/* Problems */.Zw(parsed.problems);
    const store = typeof input === 'function' ? input(options) : input;
    return { options, problems, store: checkStore(store, options, context, problems) };
}
function checkStore({ name, mayWrite }, options, context, problems) {
    const uri = options[name];
    // `parseOptions` already reported a missing value.
    const destination = uri ? problems.attempt(() => (0,stores_destination/* parseDestination */.G2)(uri, name)) : undefined;
    const { language } = options;
    const proxy = problems.attempt(() => (0,http_proxy/* useProxy */.C)('proxy', options.proxy, context.environment ?? {}), 'proxy');
    // The other options are validated even if the destination is wrong, so that all problems are reported at once.
    const meant = destination ?? (0,stores_destination/* destinationMeant */.ab)(uri ?? '');
    if (!meant)
        return undefined;
    const chosen = credentialsFor(meant, { mayWrite, proxy, tags: options.tags }, options, context);
    const located = locateIn(meant, options, context);
    problems.add(chosen.problems, 'problems' in located ? located.problems : []);
    if ('problems' in located || !destination)
        return undefined;
    const { store } = located;
    const { provider: credentials, notices } = chosen;
    const common = { language, clock: context.clock, ...(proxy && { proxy }) };
    if (store.kind === 'file')
        return { settings: { ...store, ...common }, notices };
    // Missing credentials are among the problems.
    return credentials && { settings: { ...store, ...common, credentials }, notices };
}
/** Locates a store with the options of its address; the login is not among them. */
function locateIn(destination, options, { cwd }) {
    const { region, endpoint, allowInsecureEndpoint } = options;
    const { storageClass, acl, encryption, tags } = options;
    return locateStore({
        destination,
        directory: cwd,
        allowInsecureEndpoint,
        storageClass,
        acl,
        ...(0,defined/* defined */.s)({ region, endpoint, encryption, tags }),
    });
}
/** Chooses the login of a destination from the options and the environment, without any request. */
function credentialsFor(destination, { mayWrite, proxy, tags = {} }, options, { info, ...environment }) {
    if (destination.kind === 'file')
        return { problems: [], notices: [] };
    const { kind, bucket, prefix } = destination;
    const { region, accessKeyId, accessKeySecret, securityToken, language } = options;
    const { roleArn, oidcProviderArn } = options;
    const { credentials, fallbackCredentials, repository, isForkPullRequest, isStep, clock } = environment;
    const { stsEndpoint } = environment;
    return chooseCredentials({
        bucket,
        prefix,
        mayWrite,
        language,
        clock,
        info,
        proxy,
        login: kinds/* BUCKET_KINDS */.TM[kind].login,
        setsTags: Object.keys(tags).length > 0,
        mask: environment.mask ?? (() => { }),
        environment: environment.environment ?? {},
        given: { accessKeyId, accessKeySecret, securityToken },
        ...((roleArn ?? oidcProviderArn) && { role: (0,defined/* defined */.s)({ roleArn, oidcProviderArn, stsEndpoint }) }),
        ...(0,defined/* defined */.s)({ region, provider: credentials, fallback: fallbackCredentials }),
        ...(0,defined/* defined */.s)({ repository, isForkPullRequest, isStep }),
    });
}


/***/ }),

/***/ 46075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ persistWatcher),
  h: () => (/* binding */ readWatcher)
});

// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(97931);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var say = __webpack_require__(41350);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(10422);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/progress.js
/** Progress of a run for displays, computed from the watcher's events. Pure except for the clock it is given. */


/** Number of recent images that the running mean covers: later images count for more. */
const MEMORY = 20;
/** Milliseconds that an answer stays the same: a display that changes with each image is unreadable. */
const HOLD_MS = 1000;
class HostTimes {
    #times = new Map();
    /** Start times of the images in progress, by URL, oldest first. */
    #underWay = new Map();
    #answer;
    started(url, at) {
        this.#underWay.set(url, at);
    }
    settled(url, ms) {
        this.#underWay.delete(url);
        const host = (0,request_url/* hostOf */.w4)(url);
        const time = this.#times.get(host);
        if (time === undefined) {
            this.#times.set(host, { meanMs: ms, count: 1 });
            return;
        }
        time.count++;
        time.meanMs += (ms - time.meanMs) / Math.min(time.count, MEMORY);
    }
    /**
     * Returns the host with the longest mean time. An image in progress counts for its host once it takes longer than
     * every mean.
     */
    slowest(now) {
        if (this.#answer && now - this.#answer.at < HOLD_MS)
            return this.#answer;
        let [host, ms] = ['', 0];
        for (const [name, { meanMs }] of this.#times)
            if (name !== '' && meanMs > ms)
                [host, ms] = [name, meanMs];
        for (const [url, startedAt] of this.#underWay) {
            const name = (0,request_url/* hostOf */.w4)(url);
            if (name !== '' && now - startedAt > ms)
                [host, ms] = [name, now - startedAt];
        }
        this.#answer = host === '' ? undefined : { at: now, host, ms };
        return this.#answer;
    }
}
/** Fewer limited requests than this say nothing about a running run, or about a whole run. */
const MIN_LIMITED = 20;
const MIN_OF_ALL = 100;
/** Maximum number of hosts in `trouble`. */
const MAX_TROUBLE = 3;
/** Milliseconds that the rate covers: an average over hours would hide that a host has stopped. */
const WINDOW_MS = 15_000;
/** Milliseconds between two samples. */
const SAMPLE_MS = 1000;
class Progress {
    #now;
    #hosts = new HostTimes();
    #samples = [];
    #total = 0;
    #done = 0;
    /** Done objects without those that the manifest knew, which take no time. */
    #worked = 0;
    #lost = 0;
    #lostBy = new Map();
    #bytes = 0;
    /** Large bodies that are coming, by URL. */
    #large = new Map();
    #limited = 0;
    #limit;
    /** @param now returns milliseconds of a monotonic clock */
    constructor(now) {
        this.#now = now;
    }
    planned(_positions, _images, objects) {
        this.#total = objects;
        this.#samples.push({ at: this.#now(), worked: this.#worked, limited: this.#limited });
    }
    started = (url) => {
        this.#hosts.started(url, this.#now());
    };
    received = (url, bytes, length) => {
        this.#large.set(url, { bytes, length });
    };
    settled = ({ outcome, bytes = 0 }, url, elapsedMs) => {
        this.#done++;
        this.#large.delete(url);
        if (outcome === 'failed' || outcome === 'refused')
            this.#countLost(url);
        if (outcome === 'stored')
            this.#bytes += bytes;
        if (elapsedMs === undefined)
            return;
        this.#worked++;
        this.#hosts.settled(url, elapsedMs);
    };
    limited = (host, requests, setting) => {
        this.#limited++;
        this.#limit = { host, requests, setting };
    };
    /** Returns the limit that at least half of the images of the whole run waited for. */
    limit = () => {
        return this.#limited >= MIN_OF_ALL && this.#limited * 2 >= this.#worked ? this.#limit : undefined;
    };
    read = () => {
        const now = this.#now();
        const perSecond = this.#rate(now);
        const limit = this.#recentLimit();
        const slowest = this.#hosts.slowest(now);
        const large = this.#oldestLarge();
        const left = this.#total - this.#done;
        return {
            done: this.#done,
            total: this.#total,
            lost: this.#lost,
            bytes: this.#bytes,
            ...(this.#lostBy.size > 0 && { trouble: this.#trouble() }),
            ...(perSecond && left > 0 && { leftMs: (left / perSecond) * 1000 }),
            ...(this.#done === 0 && !large && !slowest && { isWaiting: true }),
            ...(0,defined/* defined */.s)({ perSecond, limit, large, slowest }),
        };
    };
    #oldestLarge() {
        for (const [url, { bytes, length }] of this.#large)
            return { host: (0,request_url/* hostOf */.w4)(url), bytes, ...(0,defined/* defined */.s)({ length }) };
        return undefined;
    }
    #countLost(url) {
        this.#lost++;
        const host = (0,request_url/* hostOf */.w4)(url);
        if (host !== '')
            this.#lostBy.set(host, (this.#lostBy.get(host) ?? 0) + 1);
    }
    #trouble() {
        return [...this.#lostBy].sort(([, a], [, b]) => b - a).slice(0, MAX_TROUBLE);
    }
    /** Covers the same period as the rate. */
    #recentLimit() {
        const [first] = this.#samples;
        const limited = this.#limited - (first?.limited ?? 0);
        const worked = this.#worked - (first?.worked ?? 0);
        return limited >= MIN_LIMITED && limited * 2 >= worked ? this.#limit : undefined;
    }
    #rate(now) {
        const samples = this.#samples;
        while ((samples[1]?.at ?? now) <= now - WINDOW_MS)
            samples.shift();
        const [first] = samples;
        if (!first || this.#worked === 0)
            return undefined;
        if ((samples.at(-1)?.at ?? now) <= now - SAMPLE_MS)
            samples.push({ at: now, worked: this.#worked, limited: this.#limited });
        return now > first.at ? ((this.#worked - first.worked) / (now - first.at)) * 1000 : undefined;
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/printer.js
/** The watchers of the action and the command; each brings only a printer. */




function persistWatcher(printer) {
    const progress = new Progress(() => performance.now());
    const { started, received, settled, limited, limit, read } = progress;
    return {
        ...listenerOf(printer),
        started,
        received,
        settled,
        limited,
        limit,
        planned(positions, images, objects) {
            progress.planned(positions, images, objects);
            if (images > 0)
                printer.show(() => (0,progress_sentence/* progressSentence */.Lw)(read()), read);
        },
        found(finding) {
            for (const line of (0,doctor_finding/* findingLines */.h)(finding))
                printer.info(line);
        },
    };
}
/** For lists and downloads: their total is unknown until they end. */
function readWatcher(printer) {
    let reached = { count: 0, bytes: 0 };
    printer.show(() => (0,say/* say */.c)('progress-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) }));
    return {
        ...listenerOf(printer),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listenerOf(to) {
    return { notice: (sentence, place) => to.notice(sentence, place), info: sentence => to.info(sentence) };
}


/***/ }),

/***/ 52734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ largeText),
/* harmony export */   Ko: () => (/* binding */ withLimit),
/* harmony export */   Lw: () => (/* binding */ progressSentence),
/* harmony export */   Rl: () => (/* binding */ slowestText),
/* harmony export */   cZ: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43736);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41350);
/** Says how far a run is: one sentence for a log, and its parts for a row of a terminal. Pure. */



function progressSentence(reading) {
    const { done, total, lost, large, slowest } = reading;
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-done', { done, total }), ...numbersOf(reading), ...(large ? [largeText(large)] : []), ...(lost > 0 ? [troubleOf(reading)] : []), ...(slowest ? [slowestText(slowest)] : []));
}
/** Rate, size and time left, the most important first. */
function numbersOf({ isWaiting, perSecond, limit, bytes, leftMs }) {
    if (isWaiting)
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-waiting')];
    return [
        ...(perSecond === undefined ? [] : [rateText(perSecond.toFixed(perSecond < 10 ? 1 : 0), limit)]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-time-left', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .roughly */ .vB)(leftMs) })]),
    ];
}
/** How much of a large body is there. */
function largeText({ host, bytes, length }) {
    const done = Math.floor(bytes / 2 ** 20);
    return length === undefined
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-large-open', { host, done })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-large', { host, done, total: Math.ceil(length / 2 ** 20) });
}
function slowestText({ host, ms }) {
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-slowest', { host, time: `${(ms / 1000).toFixed(1)}s` });
}
function troubleOf({ lost, trouble }) {
    if (!trouble)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-failed', { count: lost });
    const hosts = trouble.map(([host, count]) => `${host} ${count}`);
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-trouble', { count: lost, hosts: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...hosts) });
}
/** @param rate images per second, formatted for display */
function rateText(rate, limit) {
    return limit
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('run-rate-limited', { rate: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-rate', { rate }), ...limit })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('progress-rate', { rate });
}
/** Adds to the counts of a run the limit that would have to be higher for a faster run. */
function withLimit(counts, limit) {
    return limit ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('run-limited', { counts, ...limit }) : counts;
}


/***/ }),

/***/ 78303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ rightPolicy),
/* harmony export */   li: () => (/* binding */ sessionPolicy)
/* harmony export */ });
/* unused harmony export grant */
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

/***/ 21478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ messages),
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/storage/service-errors/messages/en.js
/** Sentences about what services and logins refuse: the message `ID-fix` says what to do about the refusal `ID`. */
const ENGLISH = {
    // Refusals that every store has; `{service}` is OSS, S3 or R2.
    'refusal-wrong-secret': 'The access key secret does not belong to this id.',
    'refusal-wrong-secret-fix': 'Paste the secret again without spaces or line breaks; if it is right, something between this machine and {service} rewrites paths or headers.',
    'refusal-token-expired': 'The temporary credentials expired during or before the run.',
    'refusal-token-expired-fix': 'Get them in this job, right before this step, and ask for a longer session.',
    'refusal-clock': "This machine's clock is more than 15 minutes off (in UTC: ours {ours}, {service} {theirs}).",
    'refusal-clock-fix': 'Set the clock of this machine by NTP.',
    'refusal-denied': 'The credentials may not do {action} on {target}.',
    'refusal-denied-fix': 'Attach the policy that the command `doctor` prints to the user or role; look for Deny rules on source address, uploads without encryption or plain http.',
    'refusal-remove-denied': 'The credentials may not do {action} on {target}.',
    'refusal-remove-denied-fix': 'Allow {action} on the objects to remove, and on nothing else; storing and reading do not need it.',
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
    'refusal-list-broken-fix': 'This is an error of that service: report it, and list a narrower prefix meanwhile.',
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
    'refusal-foreign-fix': 'Check endpoint: only a host, without path and bucket, of {service} itself and not of a site or a proxy in front of it.',
    'refusal-refused': '{service} refused the request ({status} {code}).',
    'refusal-refused-fix': 'Look the code up in the {service} documentation; the request id helps its support.',
    'refusal-proxy': 'The proxy between this machine and {host} lets nothing through ({network}).',
    'refusal-proxy-fix': 'Check `proxy`: host, port, user and password, and whether it allows {host}.',
    'refusal-no-host': '{host} does not exist.',
    'refusal-no-host-fix': 'The region, the endpoint or the bucket is misspelt.',
    'refusal-certificate': 'No trusted connection to {host} ({network}).',
    'refusal-certificate-fix': 'A domain of your own needs its certificate uploaded to {service}; an endpoint of http or of another service does not speak TLS.',
    'refusal-unsendable': 'The request could not be built ({network}).',
    'refusal-unsendable-fix': 'Check cache-control and metadata for characters that headers cannot hold.',
    'refusal-lost': 'The connection to {host} failed ({network}).',
    'refusal-lost-fix': 'Run again; the next run continues where this one stopped.',
    // Refusals of OSS alone.
    'refusal-unknown-id': 'OSS does not know this access key id.',
    'refusal-unknown-id-fix': "Check the secret's name, that the key is enabled, and that id and secret are not swapped. An id that begins with STS. also needs security-token.",
    'refusal-token-mismatch': 'The security token does not match the key pair.',
    'refusal-token-mismatch-fix': 'All three values must come from one STS answer.',
    'refusal-region-unfit': 'region {region} does not fit the bucket or the endpoint.',
    'refusal-region-unfit-fix': "Use the bucket's region id, e.g. cn-hongkong.",
    'refusal-signature-v1': 'OSS refused an old V1 signature.',
    'refusal-signature-v1-fix': 'This should not happen, as every request is signed V4: please report it.',
    'refusal-other-region': 'The bucket {bucket} is in another region.',
    'refusal-other-region-fix': 'OSS says that it is at {endpoint}; set region to {theirRegion}.',
    'refusal-domain-needed': "OSS does not let this account use its default domains for the bucket's objects.",
    'refusal-domain-needed-fix': 'Take a bucket outside the mainland, such as in cn-hongkong, which needs no domain; or bind a domain with an ICP filing to this one and set endpoint to it; on a machine of Alibaba Cloud in its region, set endpoint: internal.',
    'refusal-encryption-key': 'OSS cannot use the key of KMS for the objects of {bucket} ({code}).',
    'refusal-encryption-key-fix': "Check the id of the key and that it is enabled in the bucket's region, and allow kms:GenerateDataKey and kms:Decrypt on it.",
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
    'refusal-no-oss-host-fix': 'The region or the endpoint is misspelt, or it is an -internal endpoint outside Alibaba Cloud.',
    'refusal-internal-unreachable': '{host} does not answer: an internal endpoint answers only inside Alibaba Cloud, in its own region.',
    'refusal-internal-unreachable-fix': 'Use the public endpoint here.',
    // Refusals of AWS S3, Cloudflare R2 and S3-compatible stores.
    'refusal-s3-unknown-id': '{service} does not know this access key id.',
    'refusal-s3-unknown-id-fix': "Check the secret's name, that the key is active, that id and secret are not swapped, and that the key is of {service}. An id that begins with ASIA also needs security-token.",
    'refusal-s3-token-refused': '{service} did not accept the security token.',
    'refusal-s3-token-refused-fix': 'access-key-id, access-key-secret and security-token must come from one answer of STS; keys of a user have no token.',
    'refusal-s3-list-denied': 'The credentials may not list {target}.',
    'refusal-s3-list-denied-fix': 'Allow s3:ListBucket on the bucket {bucket}, with s3:prefix for the prefix.',
    'refusal-s3-head-denied': 'The credentials may not do {action} on {target}, or may not know whether the object is there.',
    'refusal-s3-head-denied-fix': 'Allow {action} on the prefix and s3:ListBucket on the bucket {bucket}: without the second, S3 answers 403 for an object that does not exist.',
    'refusal-s3-account': '{service} has closed or not yet opened this account or the bucket {bucket} ({code}).',
    'refusal-s3-account-fix': 'See billing and messages in its console.',
    'refusal-s3-bucket-name': '{bucket} is not a bucket name.',
    'refusal-s3-bucket-name-fix': 'A bucket has 3 to 63 lower-case letters, digits, hyphens and dots, and is not a URL.',
    'refusal-s3-region': 'The bucket {bucket} is not in the region that the request was signed for, {region}.',
    'refusal-s3-region-fix': 'Set region to {theirRegion}.',
    'refusal-s3-conflict': 'Another process was writing this key at the same time.',
    'refusal-s3-conflict-fix': 'Run again, and let only one run at a time write to a prefix.',
    'refusal-s3-acl': 'The bucket {bucket} takes no ACLs.',
    'refusal-s3-acl-fix': 'Leave acl out, and make objects public by a bucket policy where they have to be.',
    'refusal-s3-storage-class': '{service} does not have the storage class that was asked for.',
    'refusal-s3-storage-class-fix': 'Leave storage-class out, or write one that the documentation of {service} lists.',
    'refusal-s3-encryption-key': 'The KMS key that encrypts objects of the bucket {bucket} cannot be used ({code}).',
    'refusal-s3-encryption-key-fix': 'Check the id and the region of the key, enable it, and allow kms:GenerateDataKey and kms:Decrypt on it.',
    'refusal-s3-tags': '{service} refuses the tags ({code}).',
    'refusal-s3-tags-fix': 'Use at most 10 tags of letters, digits, spaces and + - = . _ : / @.',
    'refusal-s3-full': 'The quota of the account or of the bucket {bucket} is used up ({code}).',
    'refusal-s3-full-fix': 'Raise the quota, or remove what is not needed.',
    'refusal-s3-not-implemented': '{service} does not support something in the request ({status} {code}).',
    'refusal-s3-not-implemented-fix': 'Leave acl, storage-class, encryption and tags out; if it refuses all the same, it does not support enough of S3.',
    'refusal-r2-unauthorized': 'R2 does not accept the credentials (401).',
    'refusal-r2-unauthorized-fix': 'Use the access key id and secret that the dashboard shows for an R2 API token, not the token itself, and check that it has not expired.',
    'refusal-r2-unknown-id': 'R2 does not know this access key id.',
    'refusal-r2-unknown-id-fix': 'Use the access key id (32 characters) and secret of an R2 API token of this account; keys of AWS do not work here.',
    'refusal-r2-not-enabled': 'R2 is not enabled for this Cloudflare account.',
    'refusal-r2-not-enabled-fix': 'Subscribe to R2 in the Cloudflare dashboard, and check endpoint.',
    'refusal-r2-denied': 'The R2 API token may not do {action} in the bucket {bucket}.',
    'refusal-r2-denied-fix': 'Give the token "Object Read & Write" for this bucket, and set endpoint to the S3 API address that it shows: a jurisdiction has one of its own.',
    'refusal-r2-no-bucket': 'There is no bucket {bucket} in this Cloudflare account ({host}).',
    'refusal-r2-no-bucket-fix': 'Check the spelling, and set endpoint to the S3 API address that the bucket shows: a jurisdiction has one of its own. Buckets are never created for you.',
    // Refusals of the keyless login. `{sub}`, `{aud}` and `{iss}` are claims of the ID token that was sent, which no
    // sentence contains.
    'refusal-id-token-refused': 'GitHub gave this job no ID token ({status}).',
    'refusal-id-token-refused-fix': 'Add "permissions: id-token: write" to the job; pull requests from forks get none.',
    'refusal-id-token-missing': '{host} answered without an ID token ({status}).',
    'refusal-id-token-missing-fix': 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    'refusal-sts-token-expired': 'The ID token of this job had expired when it reached {service}; it lives for minutes.',
    'refusal-sts-token-expired-fix': 'It was requested just before, so run the job again; if the error comes back, find out what delays requests to {host}.',
    'refusal-sts-token-invalid': '{service} does not accept the ID token: wrong audience or issuer (sent aud={aud}, iss={iss}, sub={sub}).',
    'refusal-sts-token-invalid-fix': 'The identity provider needs {iss} as its issuer and {aud} as a client id (audience).',
    'refusal-sts-token-rejected': 'The identity provider called the ID token invalid or withdrawn (sent aud={aud}, iss={iss}, sub={sub}).',
    'refusal-sts-token-rejected-fix': 'Run the job again; if it comes back, compare the identity provider in IAM with these values.',
    'refusal-sts-fingerprint': 'RAM does not trust the certificate of {iss}: the fingerprint of {provider} is out of date.',
    'refusal-sts-fingerprint-fix': 'Refresh the fingerprint of the identity provider in the RAM console, under SSO, OIDC.',
    'refusal-sts-issuer-unreachable': '{service} could not reach {iss} to check the ID token.',
    'refusal-sts-issuer-unreachable-fix': 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    'refusal-sts-no-provider': 'The account of {role} has no identity provider for {iss} (sent aud={aud}, sub={sub}).',
    'refusal-sts-no-provider-fix': 'Create it in IAM with the audience {aud}, or correct the account in role-arn.',
    'refusal-sts-ram-trust': 'The trust policy of {role} refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
    'refusal-sts-ram-trust-fix': 'Set its oidc:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    'refusal-sts-aws-trust': 'There is no role {role}, or its trust policy refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
    'refusal-sts-aws-trust-fix': 'Set its token.actions.githubusercontent.com:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    'refusal-sts-not-found': '{service} does not know {role} or {provider} (sent sub={sub}, aud={aud}, iss={iss}).',
    'refusal-sts-not-found-fix': 'role-arn or oidc-provider-arn is misspelt, or of another account.',
    'refusal-sts-policy': '{service} did not accept the session policy that limits this run to its prefix ({code}).',
    'refusal-sts-policy-fix': 'Shorten the prefix; if it is short already, please report this.',
    'refusal-sts-value': '{service} did not accept a value of this login ({code}).',
    'refusal-sts-value-fix': 'Check role-arn and oidc-provider-arn.',
    'refusal-sts-region': 'The account of {role} has {host} switched off.',
    'refusal-sts-region-fix': "Activate it in IAM's account settings.",
    'refusal-sts-throttled': '{service} is throttling logins.',
    'refusal-sts-throttled-fix': 'Run again later, or start fewer jobs at once.',
    'refusal-sts-certificate': 'No trusted connection to {host} ({network}).',
    'refusal-sts-certificate-fix': 'If a proxy of yours opens TLS, give its certificate to Node with NODE_EXTRA_CA_CERTS.',
    'refusal-sts-no-host': '{host} does not exist.',
    'refusal-sts-no-host-fix': 'Check region, and the DNS of this machine.',
    'refusal-sts-foreign': '{host} did not answer as {service} does ({status}).',
    'refusal-sts-foreign-fix': 'Check the network and the proxy of this machine: something answers in place of {service}.',
    'refusal-sts-refused': '{service} refused the login ({status} {code}; sent sub={sub}, aud={aud}, iss={iss}).',
    'refusal-sts-refused-fix': 'Look the code up in the documentation of {service}; the request id helps its support.',
    'unsaid-endpoint': 'another endpoint',
    'unsaid-region': "the bucket's own",
    'unsaid-time': 'did not say',
    'unsaid-status': 'no status',
    'unsaid-code': 'without a code',
};

;// CONCATENATED MODULE: ./lib/storage/service-errors/messages/zh.js
const CHINESE = {
    'refusal-wrong-secret': 'AccessKey Secret 与 AccessKey ID 不匹配。',
    'refusal-wrong-secret-fix': '请重新粘贴 Secret，不要带空格或换行；如果确认无误，就是本机与 {service} 之间的代理改写了路径或请求头。',
    'refusal-token-expired': '临时访问凭证在运行前或运行中已过期。',
    'refusal-token-expired-fix': '请在同一个 job 中、紧接在这一步之前获取凭证，并申请更长的有效期。',
    'refusal-clock': '本机时间与 {service} 相差超过 15 分钟（UTC：本机 {ours}，{service} {theirs}）。',
    'refusal-clock-fix': '请用 NTP 校准本机的系统时间。',
    'refusal-denied': '当前凭证没有对 {target} 执行 {action} 的权限。',
    'refusal-denied-fix': '请把权限策略授予该用户或角色（`doctor` 命令会打印）；再检查是否有针对来源 IP、HTTP 或未加密上传的 Deny 规则。',
    'refusal-remove-denied': '当前凭证没有对 {target} 执行 {action} 的权限。',
    'refusal-remove-denied-fix': '请只对需要删除的对象授予 {action} 权限；上传和读取不需要该权限。',
    'refusal-no-bucket': '当前账号在地域 {region} 下没有名为 {bucket} 的 Bucket。',
    'refusal-no-bucket-fix': '请检查 Bucket 名称和 region 是否正确；Bucket 不会自动创建。',
    'refusal-key-invalid': 'key 不符合 {service} 的规则。',
    'refusal-key-invalid-fix': '请缩短前缀或 key 模板（按 UTF-8 计算，合计不超过 1,023 字节）。',
    'refusal-collision': '这个 key 下已经有内容不同的文件。',
    'refusal-collision-fix': '请设置 on-collision，或在 key 模板中加入哈希。',
    'refusal-digest-refused': '数据在传往 {service} 的途中被改动。',
    'refusal-digest-refused-fix': '请检查本机与 {host} 之间的代理。',
    'refusal-integrity': '{service} 存下的数据与发送的数据校验值不同。',
    'refusal-integrity-fix': '请检查本机与 {host} 之间的代理，然后重新运行。',
    'refusal-read-integrity': '收到的数据与 {service} 中的对象校验值不同。',
    'refusal-read-integrity-fix': '请检查本机与 {host} 之间的代理，然后重新运行。',
    'refusal-changed': '读取过程中对象被替换。',
    'refusal-changed-fix': '请在没有其他写入时重新运行。',
    'refusal-list-broken': '{host} 表示列表还有下一页，却没有给出后面的内容。',
    'refusal-list-broken-fix': '这是该服务的错误：请向服务方反馈，在此之前可改为列举范围更小的前缀。',
    'refusal-archived': '对象处于归档状态。',
    'refusal-archived-fix': '请先解冻该对象。',
    'refusal-too-large': '图片超过单次上传的大小上限。',
    'refusal-too-large-fix': '请调低 max-bytes。',
    'refusal-throttled': '{service} 正在对该账号限流。',
    'refusal-throttled-fix': '请调低 concurrency；让 key 以哈希开头，可以分散压力。',
    'refusal-busy': '{service} 繁忙（{status}）。',
    'refusal-busy-fix': '请重新运行，未完成的部分会接着处理。',
    'refusal-no-key': '对象已不存在。',
    'refusal-no-key-fix': '请列举该前缀，查看现有的对象。',
    'refusal-redirect': '{host} 返回了重定向（{status}）；携带凭证的请求不会跟随重定向。',
    'refusal-redirect-fix': '请把 endpoint 改为直接提供该 Bucket 的域名。',
    'refusal-foreign': '{host} 的响应不像 {service}（{status}）。',
    'refusal-foreign-fix': '请检查 endpoint：只写域名，不带路径和 Bucket，并且是 {service} 本身，而不是它前面的网站或代理。',
    'refusal-refused': '{service} 拒绝了请求（{status} {code}）。',
    'refusal-refused-fix': '请在 {service} 文档中查找该错误码；联系技术支持时请提供 request id。',
    'refusal-proxy': '本机与 {host} 之间的代理没有转发请求（{network}）。',
    'refusal-proxy-fix': '请检查 `proxy`：地址、端口、用户名和密码，以及代理是否允许访问 {host}。',
    'refusal-no-host': '域名 {host} 不存在。',
    'refusal-no-host-fix': '请检查 region、endpoint 和 Bucket 名称的拼写。',
    'refusal-certificate': '无法与 {host} 建立可信连接（{network}）。',
    'refusal-certificate-fix': '自定义域名需要在 {service} 上托管证书；HTTP 或其他服务的 endpoint 不支持 TLS。',
    'refusal-unsendable': '无法生成请求（{network}）。',
    'refusal-unsendable-fix': '请检查 cache-control 和 metadata 中是否有请求头不允许的字符。',
    'refusal-lost': '与 {host} 的连接失败（{network}）。',
    'refusal-lost-fix': '请重新运行，未完成的部分会接着处理。',
    'refusal-unknown-id': 'OSS 不认识这个 AccessKey ID。',
    'refusal-unknown-id-fix': '请检查 secret 的名称是否正确、AccessKey 是否已启用、ID 和 Secret 是否填反。以 STS. 开头的 ID 还需要填写 security-token。',
    'refusal-token-mismatch': 'security-token 与 AccessKey 不匹配。',
    'refusal-token-mismatch-fix': '三个值必须来自同一次 STS 响应。',
    'refusal-region-unfit': 'region {region} 与 Bucket 或 endpoint 不符。',
    'refusal-region-unfit-fix': '请填写 Bucket 所在地域（Region）的 ID，例如 cn-hongkong。',
    'refusal-signature-v1': 'OSS 拒绝了旧版 V1 签名。',
    'refusal-signature-v1-fix': '所有请求都使用 V4 签名，不应出现这种情况：请向本项目反馈。',
    'refusal-other-region': 'Bucket {bucket} 在另一个地域。',
    'refusal-other-region-fix': 'OSS 要求使用 {endpoint}；请把 region 改为 {theirRegion}。',
    'refusal-domain-needed': 'OSS 不允许该账号通过默认域名访问 Bucket 中的对象。',
    'refusal-domain-needed-fix': '请改用中国内地以外的 Bucket（例如 cn-hongkong），那样不需要域名；或者为 Bucket 绑定已备案的自定义域名，并把 endpoint 设为该域名；在与 Bucket 同地域的阿里云机器上，可设 endpoint: internal。',
    'refusal-encryption-key': 'OSS 无法用 KMS 密钥加密 Bucket {bucket} 中的对象（{code}）。',
    'refusal-encryption-key-fix': '请检查密钥 ID 以及该密钥是否已在 Bucket 所在地域启用，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    'refusal-encryption-off': '该账号或地域没有启用 KMS 加密（{code}）。',
    'refusal-encryption-off-fix': '请在阿里云控制台开通 KMS，或将 encryption 设为 AES256。',
    'refusal-tags-refused': 'OSS 不接受这些标签（{code}）。',
    'refusal-tags-refused-fix': '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : /。',
    'refusal-list-denied': '当前凭证没有列举 {target} 的权限。',
    'refusal-list-denied-fix': '请授予 oss:ListObjects 权限，并用 oss:Prefix 限定前缀（`doctor` 命令会打印策略）。',
    'refusal-suspended': '账号欠费，或者账号、Bucket {bucket} 已被停用。',
    'refusal-suspended-fix': '请到“费用与成本”查看是否欠费，并查看“消息中心”。',
    'refusal-bucket-name': '{bucket} 不是合法的 Bucket 名称。',
    'refusal-bucket-name-fix': 'Bucket 名称由 3～63 个小写字母、数字和短划线（-）组成，不是 URL。',
    'refusal-retained': '这个 key 下的对象受合规保留策略保护。',
    'refusal-retained-fix': '请换一个前缀。',
    'refusal-path-style': 'OSS 不支持把 Bucket 写在路径中。',
    'refusal-path-style-fix': '请把 endpoint 设为 OSS 的域名，例如 oss-cn-hangzhou.aliyuncs.com。',
    'refusal-no-oss-host': '域名 {host} 不存在。',
    'refusal-no-oss-host-fix': 'region 或 endpoint 拼写有误，或者在阿里云以外使用了内网 Endpoint（-internal）。',
    'refusal-internal-unreachable': '{host} 没有响应：内网 Endpoint 只能从同一地域的阿里云内网访问。',
    'refusal-internal-unreachable-fix': '在这里请使用公网 Endpoint。',
    'refusal-s3-unknown-id': '{service} 不认识这个 Access Key ID。',
    'refusal-s3-unknown-id-fix': '请检查 secret 的名称是否正确、密钥是否处于启用状态、ID 和 Secret 是否填反，以及密钥是否属于 {service}。以 ASIA 开头的 ID 还需要填写 security-token。',
    'refusal-s3-token-refused': '{service} 不接受这个 security-token。',
    'refusal-s3-token-refused-fix': 'access-key-id、access-key-secret 和 security-token 必须来自同一次 STS 响应；用户的长期密钥没有 token。',
    'refusal-s3-list-denied': '当前凭证没有列举 {target} 的权限。',
    'refusal-s3-list-denied-fix': '请授予 Bucket {bucket} 的 s3:ListBucket 权限，并用 s3:prefix 限定前缀。',
    'refusal-s3-head-denied': '当前凭证没有对 {target} 执行 {action} 的权限，或者无权知道对象是否存在。',
    'refusal-s3-head-denied-fix': '请在该前缀上授予 {action}，并在 Bucket {bucket} 上授予 s3:ListBucket：没有后者，S3 对不存在的对象也返回 403。',
    'refusal-s3-account': '{service} 账号或 Bucket {bucket} 已停用或尚未开通（{code}）。',
    'refusal-s3-account-fix': '请到控制台查看账单和站内消息。',
    'refusal-s3-bucket-name': '{bucket} 不是合法的 Bucket 名称。',
    'refusal-s3-bucket-name-fix': 'Bucket 名称由 3～63 个小写字母、数字、短划线（-）和点（.）组成，不是 URL。',
    'refusal-s3-region': 'Bucket {bucket} 不在请求签名所用的 region {region}。',
    'refusal-s3-region-fix': '请把 region 改为 {theirRegion}。',
    'refusal-s3-conflict': '有其他程序正在同时写入这个 key。',
    'refusal-s3-conflict-fix': '请重新运行，并避免两个任务同时写入同一前缀。',
    'refusal-s3-acl': 'Bucket {bucket} 不接受 ACL。',
    'refusal-s3-acl-fix': '请去掉 acl；对象需要公开读时，请使用 Bucket Policy。',
    'refusal-s3-storage-class': '{service} 没有所指定的存储类型。',
    'refusal-s3-storage-class-fix': '请去掉 storage-class，或填写 {service} 文档中列出的存储类型。',
    'refusal-s3-encryption-key': '无法使用加密 Bucket {bucket} 中对象的 KMS 密钥（{code}）。',
    'refusal-s3-encryption-key-fix': '请检查密钥的 ID 和地域，启用该密钥，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    'refusal-s3-tags': '{service} 不接受这些标签（{code}）。',
    'refusal-s3-tags-fix': '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : / @。',
    'refusal-s3-full': '账号或 Bucket {bucket} 的配额已用完（{code}）。',
    'refusal-s3-full-fix': '请提高配额，或清理不需要的对象。',
    'refusal-s3-not-implemented': '{service} 不支持请求中的某项功能（{status} {code}）。',
    'refusal-s3-not-implemented-fix': '请去掉 acl、storage-class、encryption 和 tags；如果仍被拒绝，说明它与 S3 的兼容程度不够。',
    'refusal-r2-unauthorized': 'R2 不接受当前凭证（401）。',
    'refusal-r2-unauthorized-fix': '请使用控制台为 R2 API 令牌显示的 Access Key ID 和 Secret Access Key，而不是 API 令牌本身，并检查它是否过期。',
    'refusal-r2-unknown-id': 'R2 不认识这个 Access Key ID。',
    'refusal-r2-unknown-id-fix': '请使用本账号 R2 API 令牌的 Access Key ID（32 个字符）和 Secret Access Key；AWS 的密钥在这里无效。',
    'refusal-r2-not-enabled': '这个 Cloudflare 账号没有开通 R2。',
    'refusal-r2-not-enabled-fix': '请在 Cloudflare 控制台开通 R2，并检查 endpoint。',
    'refusal-r2-denied': 'R2 API 令牌没有在 Bucket {bucket} 中执行 {action} 的权限。',
    'refusal-r2-denied-fix': '请为 API 令牌授予该 Bucket 的 “Object Read & Write” 权限，并把 endpoint 设为 Bucket 设置中显示的 S3 API 地址：每个司法管辖区（jurisdiction）有自己的地址。',
    'refusal-r2-no-bucket': '这个 Cloudflare 账号（{host}）下没有名为 {bucket} 的 Bucket。',
    'refusal-r2-no-bucket-fix': '请检查 Bucket 名称，并把 endpoint 设为 Bucket 设置中显示的 S3 API 地址：每个司法管辖区（jurisdiction）有自己的地址。Bucket 不会自动创建。',
    'refusal-id-token-refused': 'GitHub 没有为这个 job 签发 ID token（{status}）。',
    'refusal-id-token-refused-fix': '请在该 job 中加上 “permissions: id-token: write”；来自 fork 的 pull request 拿不到 ID token。',
    'refusal-id-token-missing': '{host} 的响应中没有 ID token（{status}）。',
    'refusal-id-token-missing-fix': '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
    'refusal-sts-token-expired': '这个 job 的 ID token 到达 {service} 时已经过期，它的有效期只有几分钟。',
    'refusal-sts-token-expired-fix': 'ID token 是登录前刚刚获取的，请重新运行该 job；如果反复出现，请检查是什么拖慢了发往 {host} 的请求。',
    'refusal-sts-token-invalid': '{service} 不接受这个 ID token：audience 或 issuer 不对（已发送 aud={aud}，iss={iss}，sub={sub}）。',
    'refusal-sts-token-invalid-fix': '身份提供商的颁发者 URL 必须是 {iss}，客户端 ID（audience）中必须有 {aud}。',
    'refusal-sts-token-rejected': '身份提供商认为这个 ID token 无效或已被撤销（已发送 aud={aud}，iss={iss}，sub={sub}）。',
    'refusal-sts-token-rejected-fix': '请重新运行该 job；如果反复出现，请将 IAM 中的身份提供商与这些值逐一对照。',
    'refusal-sts-fingerprint': 'RAM 不信任 {iss} 的证书：{provider} 的验证指纹已过时。',
    'refusal-sts-fingerprint-fix': '请在 RAM 控制台的“SSO 管理”→“OIDC”中更新该身份提供商的验证指纹。',
    'refusal-sts-issuer-unreachable': '{service} 无法访问 {iss}，因此没能验证 ID token。',
    'refusal-sts-issuer-unreachable-fix': '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
    'refusal-sts-no-provider': '{role} 所在的账号中没有 {iss} 的身份提供商（已发送 aud={aud}，sub={sub}）。',
    'refusal-sts-no-provider-fix': '请在 IAM 中创建该身份提供商，audience 填 {aud}；或者改正 role-arn 中的账号。',
    'refusal-sts-ram-trust': '{role} 的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
    'refusal-sts-ram-trust-fix': '请让信任策略中的 oidc:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
    'refusal-sts-aws-trust': '{role} 不存在，或者它的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
    'refusal-sts-aws-trust-fix': '请让信任策略中的 token.actions.githubusercontent.com:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
    'refusal-sts-not-found': '{service} 找不到 {role} 或 {provider}（已发送 sub={sub}，aud={aud}，iss={iss}）。',
    'refusal-sts-not-found-fix': 'role-arn 或 oidc-provider-arn 拼写有误，或者属于另一个账号。',
    'refusal-sts-policy': '{service} 不接受把本次运行限制在其前缀内的会话策略（{code}）。',
    'refusal-sts-policy-fix': '请缩短前缀；如果前缀已经很短，请向本项目反馈。',
    'refusal-sts-value': '{service} 不接受登录请求中的某个值（{code}）。',
    'refusal-sts-value-fix': '请检查 role-arn 和 oidc-provider-arn。',
    'refusal-sts-region': '{role} 所在的账号停用了 {host}。',
    'refusal-sts-region-fix': '请在 IAM 的账户设置中启用它。',
    'refusal-sts-throttled': '{service} 正在对登录请求限流。',
    'refusal-sts-throttled-fix': '请稍后重新运行，或减少同时启动的 job。',
    'refusal-sts-certificate': '无法与 {host} 建立可信连接（{network}）。',
    'refusal-sts-certificate-fix': '如果有代理会解密 TLS，请通过 NODE_EXTRA_CA_CERTS 把它的证书告诉 Node。',
    'refusal-sts-no-host': '域名 {host} 不存在。',
    'refusal-sts-no-host-fix': '请检查 region 和本机的 DNS。',
    'refusal-sts-foreign': '{host} 的响应不像 {service}（{status}）。',
    'refusal-sts-foreign-fix': '请检查本机的网络和代理：返回响应的不是 {service}。',
    'refusal-sts-refused': '{service} 拒绝了登录（{status} {code}；已发送 sub={sub}，aud={aud}，iss={iss}）。',
    'refusal-sts-refused-fix': '请在 {service} 的文档中查找该错误码；联系技术支持时请提供 request id。',
    'unsaid-endpoint': '另一个 endpoint',
    'unsaid-region': 'Bucket 所在地域',
    'unsaid-time': '未返回时间',
    'unsaid-status': '无状态码',
    'unsaid-code': '无错误码',
};

;// CONCATENATED MODULE: ./lib/storage/service-errors/messages/say.js



const messages = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE });
const say = messages.say;


/***/ }),

/***/ 33943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76500);
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74272);
/**
 * Reads what a refused or lost request says about itself. The bytes are untrusted: every value is bounded and has to
 * match a shape. The body itself goes no further, because it may echo the request with its security token. Pure.
 */


function readFailure(response) {
    const { headers, status } = response;
    const header = (name) => (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, name);
    // HEAD has no body: its error document comes in a header, as base64.
    const document = response.body.length > 0
        ? response.body.toString()
        : Buffer.from(header('x-oss-err') ?? '', 'base64').toString();
    const code = element(document, 'Code', /^[A-Za-z0-9._-]{1,64}$/);
    const ec = element(document, 'EC', EC) ?? matching(header('x-oss-ec'), EC);
    const requestId = matching(header('x-oss-request-id') ?? header('x-amz-request-id'), REQUEST_ID) ??
        element(document, 'RequestId', REQUEST_ID);
    const endpoint = element(document, 'Endpoint', HOST)?.toLowerCase();
    const region = matching(header('x-amz-bucket-region'), REGION) ??
        element(document, 'Region', REGION) ??
        (endpoint && /^oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com$/.exec(endpoint)?.[1]);
    const isForeign = response.body.length > 0 && !code && !ec;
    const date = Date.parse(header('date') ?? '');
    return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        status,
        code,
        ec,
        requestId,
        message: element(document, 'Message', /^[^<]{1,1000}$/),
        endpoint,
        region,
        serverTime: Number.isNaN(date) ? undefined : date,
        retryAfter: header('retry-after'),
        isForeign: isForeign || undefined,
    });
}
function networkFailure(error, proxy) {
    const network = `${error.phase} ${error.limit ?? error.code ?? ''}`.trim();
    return { network, ...(proxy && { proxy }) };
}
const EC = /^[0-9A-Za-z-]{1,32}$/;
const REQUEST_ID = /^[0-9A-Za-z-]{1,64}$/;
const HOST = /^[a-z0-9.-]{1,253}$/i;
const REGION = /^[a-z0-9-]{1,64}$/;
/**
 * Returns the first `<name>…</name>` whose text has the shape. Two searches, so the time is linear for any document.
 */
function element(document, name, shape) {
    const open = document.indexOf(`<${name}>`);
    if (open < 0)
        return undefined;
    const start = open + name.length + 2;
    const end = document.indexOf('<', start);
    return end < 0 ? undefined : matching(document.slice(start, end), shape);
}
function matching(text, shape) {
    const value = text?.trim();
    return value !== undefined && shape.test(value) ? value : undefined;
}


/***/ }),

/***/ 74917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
function rule(id, reason, when, retry = 'no') {
    return { id, reason, retry, ...(when && { when }) };
}


/***/ }),

/***/ 11456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ab: () => (/* binding */ destinationMeant),
  G2: () => (/* binding */ parseDestination)
});

// UNUSED EXPORTS: FORMS

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(14035);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/other-schemes.js
/** The schemes that other tools have for services that are reached through S3. Pure. */

const QINIU = ['endpoint: s3.cn-east-1.qiniucs.com'];
/** Sample settings of each service. */
const SAMPLES = new Map([
    ['cos', ['endpoint: cos.ap-guangzhou.myqcloud.com']],
    ['obs', ['endpoint: obs.cn-north-4.myhuaweicloud.com']],
    ['tos', ['endpoint: tos-s3-cn-beijing.volces.com']],
    ['kodo', QINIU],
    ['qiniu', QINIU],
    ['bos', ['endpoint: s3.bj.bcebos.com', 'region: bj']],
    ['minio', ['endpoint: https://minio.example.com', 'region: us-east-1']],
    ['b2', ['endpoint: s3.us-west-004.backblazeb2.com']],
    ['gs', ['endpoint: storage.googleapis.com', 'region: auto']],
]);
/**
 * Returns the settings that stand for a destination such as `cos://bucket/prefix/`; undefined for any other value.
 * @param name of the setting: `destination` or `source`
 */
function formOfS3(value, name) {
    const [, scheme = '', place = '', slash] = /^(\w+):\/\/([^/]*)(\/.*)?$/s.exec(value) ?? [];
    const sample = SAMPLES.get(scheme.toLowerCase());
    return sample && (0,sentence/* listed */.KE)(`${name}: s3://${place}${slash ?? '/'}`, ...sample);
}

;// CONCATENATED MODULE: ./lib/storage/stores/destination.js
/**
 * Parses the destination as the user writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Any
 * other value is refused in one sentence, with the value and the form that was probably meant. Pure.
 */






const FORMS = (0,say/* say */.c)('destination-forms');
/**
 * Returns a sentence that follows the value itself, e.g. `has no scheme; write …`.
 * @param name of the setting: `destination` or `source`
 */
function destinationHint(value, name) {
    const [, scheme, hostname = '', path = '/'] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? [];
    const isAddress = scheme === undefined || /^https?$/i.test(scheme);
    const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined;
    if (meant)
        return (0,say/* say */.c)('destination-address', { meant });
    const [, kind, short = '@'] = SHORT_OF_SLASHES.exec(value) ?? [];
    if (!short.includes('@'))
        return (0,say/* say */.c)('destination-slashes', {
            meant: `${kind?.toLowerCase()}://${short}${short.endsWith('/') ? '' : '/'}`,
        });
    const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
    // Text before an `@` may be a login.
    const meantByS3 = value.includes('@') ? undefined : formOfS3(value, name);
    if (meantByS3)
        return (0,say/* say */.c)('destination-by-s3', { scheme: `${unknown}://`, meant: meantByS3 });
    if (unknown)
        return (0,say/* say */.c)('destination-scheme', { scheme: unknown, forms: FORMS });
    if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
        return (0,say/* say */.c)('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) });
    const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-');
    return kinds/* BUCKET_KINDS */.TM[kinds/* USUAL_KIND */.iM].isBucketName(place.split('/', 1)[0] ?? '')
        ? (0,say/* say */.c)('destination-no-scheme', { meant: `${kinds/* USUAL_KIND */.iM}://${place}${place.endsWith('/') ? '' : '/'}` })
        : (0,say/* say */.c)('destination-neither', { forms: FORMS });
}
/** Returns the valid bucket name that an invalid one probably stands for. */
function suggestedBucket(kind, text) {
    const typed = text.toLowerCase();
    const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-');
    return kinds/* BUCKET_KINDS */.TM[kind].isBucketName(name) ? name : undefined;
}
const PASTED = Object.values(kinds/* BUCKET_KINDS */.TM).map(({ pasted }) => pasted);
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
const BUCKET = new RegExp(`^${kinds/* SCHEME_PATTERN */.jc}://(.*)$`, 'is');
const BUCKET_MEANT = new RegExp(`^${kinds/* SCHEME_PATTERN */.jc}://([^/?#]*)`, 'i');
const SHORT_OF_SLASHES = new RegExp(`^${kinds/* SCHEME_PATTERN */.jc}:/?([^/].*)$`, 'is');
/**
 * @param name of the setting: `destination`, or `source` for jobs that read
 * @throws SettingsError with one sentence
 */
function parseDestination(text, name = 'destination') {
    const value = text.trim();
    if (value === '')
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('destination-empty', { name, forms: FORMS })]);
    const refused = (problem, how = 'destination-wrong') => new errors/* SettingsError */.GN([(0,say/* say */.c)(how, { name, value: quoteSafely(value), problem })]);
    const [, kind, place = ''] = BUCKET.exec(value) ?? [];
    // A source may contain `?` and `#`: an existing prefix must stay readable.
    if (kind)
        return bucketOf(kind.toLowerCase(), place, name !== 'source', refused);
    // A `#` is allowed: a folder may be called C#.
    if (/^file:.*\?/i.test(value) && name !== 'source')
        throw refused((0,say/* say */.c)('destination-query', { mark: '?' }));
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
    return { kind, bucket: suggestedBucket(kind, bucket) ?? 'bucket', prefix: (0,object_key/* mintPrefix */.Ld)('') };
}
function bucketOf(kind, place, mayWrite, refused) {
    const mark = /[?#]/.exec(place)?.[0];
    if (mark !== undefined && mayWrite)
        throw refused((0,say/* say */.c)('destination-query', { mark }));
    const [bucket = '', ...path] = place.split('/');
    // A secret may hold a slash, so neither the bucket nor the prefix can be quoted.
    const hasLogin = place.includes('@');
    // A bucket of S3 may contain dots, so a pasted host can look like a bucket.
    const { isBucketName, bucketRule } = kinds/* BUCKET_KINDS */.TM[kind];
    if (!isBucketName(bucket) || bucketOfHost(bucket) !== undefined) {
        if (hasLogin)
            throw refused((0,say/* say */.c)('destination-login'));
        const name = suggestedBucket(kind, bucket);
        const problem = (0,say/* say */.c)('destination-not-a-bucket', { bucket: quoteSafely(bucket), rule: bucketRule });
        const meant = `${kind}://${[name, ...path].join('/')}${path.length > 0 ? '' : '/'}`;
        throw refused(name === undefined ? problem : (0,say/* say */.c)('destination-did-you-mean', { problem, meant }), 'destination-broken');
    }
    try {
        return { kind, bucket, prefix: (0,object_key/* mintPrefix */.Ld)(path.join('/')) };
    }
    catch (error) {
        throw hasLogin ? refused((0,say/* say */.c)('destination-login')) : refused((0,errors/* sentenceOf */.s$)(error), 'destination-broken');
    }
}
function directoryOf(path, refused) {
    const plain = path.replaceAll('\\', '/');
    if (plain !== path)
        throw refused((0,say/* say */.c)('destination-backslash', { path: fileUrlPath(plain) }));
    if (path === '')
        throw refused((0,say/* say */.c)('destination-no-folder'));
    if (!path.startsWith('//'))
        return path;
    if (!path.startsWith('///')) {
        throw refused(path.includes('@') ? (0,say/* say */.c)('destination-login') : (0,say/* say */.c)('destination-host', { path: path.slice(2) }));
    }
    // A Windows drive in a URL: file:///C:/images.
    return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2);
}
/** Text before an `@` may be a login, and no bucket, prefix or host needs an `@`. */
function quoteSafely(text) {
    return (0,quote/* quote */.hD)(text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@'));
}


/***/ }),

/***/ 14035:
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

;// CONCATENATED MODULE: ./lib/storage/stores/store-endpoint.js
/** Rules for the endpoint of a bucket, and for its agreement with region and style. Pure. */



/**
 * Takes a host or URL; no scheme means https.
 * @returns undefined after adding what is wrong to the problems
 */
function parseStoreEndpoint(text, kind, problems) {
    const parsed = (0,url_endpoint/* parseEndpoint */.Bk)(text, kind.example);
    const endpoint = 'endpoint' in parsed ? parsed.endpoint : undefined;
    const problem = 'problem' in parsed ? parsed.problem : hostProblem(text, parsed.endpoint, kind);
    if (problem)
        problems.push(problem);
    return problem ? undefined : endpoint;
}
function hostProblem(text, { host, hostname }, kind) {
    const shown = (0,quote/* quote */.hD)(text, 'endpoint');
    // ali-oss cannot build a request for one.
    if (hostname.startsWith('['))
        return (0,say/* say */.c)('endpoint-ipv6', { shown });
    // ali-oss refuses anything else in a host.
    if (!/^[a-z0-9._-]+(:\d+)?$/.test(host))
        return (0,say/* say */.c)('endpoint-characters', { shown });
    const { bucket, bare } = splitHost(hostname, kind.isBare);
    return bucket ? (0,say/* say */.c)('endpoint-bucket', { host: hostname, bare, scheme: kind.scheme, bucket }) : undefined;
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
    const derived = regionOfHost(endpoint.hostname);
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
    const id = regionOfHost(host) ?? host.replace(/^oss-/, '').replace(/-internal$/, '');
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
    return parseStoreEndpoint(text, OSS_ENDPOINT, problems);
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
    bucketIn: hostname => splitHost(hostname, isOssHost).bucket || undefined,
    settingsFor(hostname, path, name) {
        const [, region, inConsole] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || [];
        if (region && inConsole)
            return (0,say/* say */.c)('destination-with-region', { place: `oss://${inConsole}/`, name, region });
        const { bucket, bare } = splitHost(hostname, isOssHost);
        if (!bucket)
            return undefined;
        return (0,say/* say */.c)('destination-with-endpoint', { place: `oss://${bucket}${path}`, name, endpoint: bare });
    },
};
function isOssHost(hostname) {
    return hostname.startsWith('oss-') && regionOfHost(hostname) !== undefined;
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

;// CONCATENATED MODULE: ./lib/storage/stores/s3/vendors.js
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
    const { bucket = '', bare } = splitHost(hostname, isVendorHost);
    const found = vendorOf(bare);
    return found && { vendor: found, host: bare, bucket, region: found.endpoint.exec(bare)?.[1] };
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/location.js
/**
 * Finds the endpoint of a bucket of an S3 store and the public address of its objects, from region and
 * endpoint as typed. Returns one location or every problem. Pure.
 */






const S3_ENDPOINT = {
    scheme: 's3',
    example: (0,say/* say */.c)('endpoint-examples-s3'),
    isBare: isVendorHost,
};
function locateS3(place) {
    const problems = [];
    const region = place.region?.trim().toLowerCase() || undefined;
    const endpoint = location_endpointOf(place, region, problems);
    const host = endpoint && readVendorHost(endpoint.hostname);
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
    const vendor = readVendorHost(endpoint.hostname)?.vendor;
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
    const parsed = text === '' ? undefined : parseStoreEndpoint(text, S3_ENDPOINT, problems);
    // AWS's old host without a region answers for every region, but with redirects.
    if (text !== '' && parsed?.hostname !== 's3.amazonaws.com')
        return parsed;
    if (region)
        return https(awsHost(region));
    problems.push((0,say/* say */.c)('region-missing-s3'));
    return undefined;
}
function regionProblems(region, endpoint) {
    const isAws = /\.amazonaws\.(com|com\.cn|eu)$/.test(endpoint?.hostname ?? '');
    if ((isAws ? AWS_REGION : /^[a-z0-9][a-z0-9-]{0,62}$/).test(region))
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
        return vendor === AWS
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
    const found = readVendorHost(hostname);
    return found && (found.vendor === R2) === isR2 ? found : undefined;
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
    const kind = { scheme: 'r2', example: EXAMPLE, isBare: isVendorHost };
    const found = parseStoreEndpoint(text, kind, problems);
    if (found && vendorOf(found.hostname) !== R2 && !(0,url_endpoint/* isLoopback */.U9)(found.hostname))
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
    hasRulesAt: ({ vendor }) => vendor?.name === AWS.name,
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
const kinds_R2 = {
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
const BUCKET_KINDS = { oss: OSS, s3: S3, r2: kinds_R2 };
/** The kind that a bucket name without a scheme probably belongs to. */
const USUAL_KIND = 'oss';
/** Matches any scheme as the first group. The pattern continues with `://`. */
const SCHEME_PATTERN = `(${Object.keys(BUCKET_KINDS).join('|')})`;
/** @returns undefined for a folder and for the caller's own store */
function bucketKind(kind) {
    return kind === 'file' || kind === 'own' ? undefined : BUCKET_KINDS[kind];
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
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85900);
/** Judges what a user chooses for objects: storage class, ACL, encryption and tags. Pure. */




/** Limits of OSS and S3: https://www.alibabacloud.com/help/en/oss/support/0010-00000216 */
const MAX_NAME = 128;
const MAX_VALUE = 256;
/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
function objectOptionProblems({ storageClasses, acls, aclRefusal, tagRules, uploadRefusal }, hasRules, options) {
    const { storageClass, acl, tags } = options;
    const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : [];
    if (acl !== undefined && aclRefusal !== undefined)
        problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .saysIdle */ .ZF)(['acl'], aclRefusal));
    else
        problems.push(...unknownWord('acl', acl, acls));
    const names = namesOfUploadOptions(options);
    if (names !== '' && uploadRefusal)
        problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .saysIdle */ .ZF)(names.split(', '), uploadRefusal(names)));
    else
        problems.push(...tagProblems(tags, hasRules ? tagRules : undefined));
    return problems;
}
function unknownWord(name, value, known) {
    if (value === undefined || known.includes(value))
        return [];
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('object-word', { name, value: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value), words: known.join(', ') })];
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
            return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tag-reserved', { name: shown, reserved })];
        const isLong = [...name].length > MAX_NAME || [...value].length > MAX_VALUE;
        if (isLong)
            return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tag-long', { name: shown, most: MAX_NAME, mostValue: MAX_VALUE })];
        return [name, value].some(text => hasForeign(text, marks))
            ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tag-characters', { name: shown, marks })]
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

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storeWarnings)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85900);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14035);


/**
 * Returns warnings about settings that work.
 * @param showsUrls results contain URLs that begin with the store's own public base
 */
function storeWarnings(settings, showsUrls = false) {
    if (settings.kind === 'file' || settings.kind === 'own')
        return [];
    const { insecure, endpoint, publicBase } = settings.location;
    const warnings = [];
    if (insecure)
        warnings.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('endpoint-plain-http', { endpoint }));
    const { readNotice } = _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_KINDS */ .TM[settings.kind];
    if (showsUrls && readNotice)
        warnings.push(readNotice(publicBase));
    return warnings;
}


/***/ })

};
