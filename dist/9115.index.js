export const id = 9115;
export const ids = [9115];
export const modules = {

/***/ 74743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: Date.now,
    random: Math.random,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

/***/ 38639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ toFileError),
/* harmony export */   M6: () => (/* binding */ pathOccupied),
/* harmony export */   VY: () => (/* binding */ folderError),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   hX: () => (/* binding */ throwNaming),
/* harmony export */   rN: () => (/* binding */ FULL_CODES)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);




const NO_ROOM = {
    reason: 'store-unavailable',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-no-room', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-no-room-fix'),
};
const NO_RIGHT = {
    reason: 'store-denied',
    sentence: (directory, _key, doing) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(doing === 'read' ? 'folder-no-read' : 'folder-no-write', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-no-right-fix'),
};
const READ_ONLY = {
    reason: 'store-denied',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-read-only', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-another-fix'),
};
const IN_THE_WAY = {
    reason: 'key-collision',
    sentence: (_directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-in-the-way', { key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-in-the-way-fix'),
};
const NAME_TOO_LONG = {
    reason: 'key-invalid',
    sentence: (directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-name-too-long', { directory, key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-name-too-long-fix'),
};
const TOO_MANY_FILES = {
    reason: 'store-unavailable',
    sentence: () => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-open-files'),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-open-files-fix'),
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
    const details = { ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ code }), cause: error };
    if (advice)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', advice.reason, advice.sentence(directory, key, doing), {
            ...details,
            advice: advice.fix,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-unavailable', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-unusable', { directory, code: code ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-code-unknown') }), {
        ...details,
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-unusable-fix'),
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
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-occupied', { path: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'key-collision', sentence, {
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-occupied-fix'),
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
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
        const isFull = FULL_CODES.has(code ?? '');
        if (code === undefined || !(isFull || DENIED_CODES.has(code)))
            throw error;
        const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(isFull ? 'temporary-full' : 'body-unwritable', { folder: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder), code });
        const advice = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(isFull ? 'temporary-full-fix' : 'temporary-unwritable-fix');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('options', 'machine-fault', sentence, { code, advice });
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

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asPersistError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);


/** Turns any thrown value into a PersistError; unknown values become `unexpected`, so that no image ends a run. */
function asPersistError(thrown, stage) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return thrown;
    const sentence = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('unexpected', { error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc(stage, 'unexpected', sentence, { cause: thrown });
}


/***/ }),

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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
                const event = name === 'notice' && isExpected(values[0], fromFile) ? 'info' : name;
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
function isExpected(sentence, fromFile) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .idleIn */ .QP)(sentence).some(name => fromFile?.has(name));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44835);
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
    (0,_caller_options_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCallerOptions */ .GP)(table, options);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .jobContext */ .Rl)(options, surroundings);
    const settings = await judged(options, context, context.watch.info, make);
    for (const notice of [...settings.notices, ...(0,_storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .storeWarnings */ .d)(settings.store)])
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
        const idle = said.flatMap(why => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .idleIn */ .QP)(why).map(name => ({ name, why })));
        const left = idle.filter(({ name }) => fromFile.has(name));
        if (left.length === 0)
            throw error;
        for (const { name, why } of left)
            info((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('config-idle', { name, why }));
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

/***/ 28084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ checkStore),
  Og: () => (/* binding */ credentialsFor),
  _C: () => (/* binding */ locateIn),
  El: () => (/* binding */ readStoreOptions)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
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
        return { problem: (0,say/* say */.cv)('token-not-offered', { variable }) };
    }
    if (!URL.canParse(url))
        return { problem: (0,say/* say */.cv)('token-no-url') };
    return { source: { url, bearer } };
}
/**
 * Requests a new token, which lives for minutes.
 * @throws ServiceError `credentials`
 */
async function jobIdToken({ url, bearer }, audience, tools, signal) {
    // Loaded here because runs with keys never need it.
    const { requestToken } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9601), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 30657));
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
    const sentence = seconds > 0 ? (0,say/* say */.cv)('session-ending', { seconds }) : (0,say/* say */.cv)('session-ended', { seconds: -seconds });
    throw new errors/* PersistError */.vc('credentials', 'store-auth', sentence, { advice: (0,say/* say */.cv)('refusal-token-expired-fix') });
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
    alibaba: { dialect: ALIBABA_STS, service: (0,say/* say */.cv)('service-alibaba-sts') },
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
    const until = `${expiration.toISOString().slice(11, 19)}Z`;
    const minutes = Math.floor(life / 60_000);
    info((0,say/* say */.cv)('login-done', { role: role.roleArn, session: sessionName, until, minutes }));
    return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) };
}
async function openSession(request, tools, signal) {
    const { role, idToken } = request;
    const { dialect, service } = STS[role.cloud];
    const { url, form } = dialect.request(request, tools.clock.now());
    // Loaded here because runs with keys never need it.
    const { requestToken } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9601), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 30657));
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
    const notices = cloud === 'aws' && oidcProviderArn ? [(0,say/* say */.cv)('role-aws-provider')] : [];
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
        return [(0,say/* say */.cv)('role-swapped')];
    const problems = [];
    if (roleArn === '')
        problems.push((0,say/* say */.cv)('role-missing'));
    else if (!ALIBABA_ROLE.test(roleArn))
        problems.push((0,say/* say */.cv)('role-not-ram', { arn: (0,quote/* quote */.hD)(roleArn), form: suggestedArn(roleArn, 'role') }));
    if (providerArn !== '' && !ALIBABA_PROVIDER.test(providerArn))
        problems.push((0,say/* say */.cv)('provider-not-ram', { arn: (0,quote/* quote */.hD)(providerArn), form: suggestedArn(providerArn, 'oidc-provider') }));
    return problems;
}
function awsProblems(roleArn) {
    if (roleArn === '')
        return [(0,say/* say */.cv)('role-missing')];
    if (AWS_ROLE.test(roleArn))
        return [];
    const account = /(?<!\d)\d{12}(?!\d)/.exec(roleArn)?.[0] ?? '123456789012';
    const partition = /^arn:(aws(?:-cn|-us-gov)?):/.exec(roleArn)?.[1] ?? 'aws';
    const form = `arn:${partition}:iam::${account}:role/${nameIn(roleArn)}`;
    return [(0,say/* say */.cv)('role-not-aws', { arn: (0,quote/* quote */.hD)(roleArn), form })];
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
        return { problems: [(0,say/* say */.cv)('login-twice', { name: check_keys/* INPUT_NAMES */.Qh[typed] })], notices: [] };
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
    const sentence = explained(noKeys(input), input);
    if (login.hasFallback && fallback)
        return { problems: [], notices: [], provider: fallbackProvider(fallback, sentence, input.mask) };
    return { problems: [sentence], notices: [] };
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
        return (0,say/* say */.cv)('login-missing', { others });
    const name = (0,from_env/* emptyVariable */.Ui)(environment, credentialFamily) ?? check_keys/* INPUT_NAMES */.Qh.accessKeyId;
    if (isForkPullRequest)
        return (0,check_keys/* emptyKey */.xm)(name, false);
    return (0,say/* say */.cv)('login-empty', { empty: (0,check_keys/* emptyKey */.xm)(name, true), others });
}
/** Adds that GitHub withholds secrets from pull requests of forks, since their authors can change the workflow. */
function explained(problem, { isForkPullRequest }) {
    return isForkPullRequest ? (0,say/* say */.cv)('login-fork', { problem }) : problem;
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
        notices.push((0,say/* say */.cv)('login-whole-role', { role: role.roleArn }));
    const name = sessionName(input.repository);
    const provider = keylessCredentials({ ...input, role, source: found.source, sessionName: name, policy });
    return { problems, notices, provider };
}
/** Looks for the machine's own credentials at the first use. */
function fallbackProvider(fallback, noneFound, mask) {
    let looking;
    let masked;
    return async (refused, signal) => {
        looking ??= fallback();
        const provider = await looking;
        if (!provider)
            throw new errors/* PersistError */.vc('credentials', 'store-auth', noneFound);
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

// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 6 modules
var kinds = __webpack_require__(45752);
// EXTERNAL MODULE: ./lib/storage/stores/locate.js
var locate = __webpack_require__(79428);
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
    return (0,locate/* locateStore */.k)({
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

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(97931);
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
        const left = this.#total - this.#done;
        return {
            done: this.#done,
            total: this.#total,
            lost: this.#lost,
            bytes: this.#bytes,
            ...(this.#lostBy.size > 0 && { trouble: this.#trouble() }),
            ...(perSecond && left > 0 && { leftMs: (left / perSecond) * 1000 }),
            ...(0,defined/* defined */.s)({ perSecond, limit, large: this.#oldestLarge(), slowest }),
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
    printer.show(() => (0,say/* say */.cv)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) }));
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
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/** Says how far a run is: one sentence for a log, and its parts for a row of a terminal. Pure. */



function progressSentence(reading) {
    const { done, total, lost, large, slowest } = reading;
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-done', { done, total }), ...numbersOf(reading), ...(large ? [largeText(large)] : []), ...(lost > 0 ? [troubleOf(reading)] : []), ...(slowest ? [slowestText(slowest)] : []));
}
/** Rate, size and time left, the most important first. */
function numbersOf({ perSecond, limit, bytes, leftMs }) {
    return [
        ...(perSecond === undefined ? [] : [rateText(perSecond.toFixed(perSecond < 10 ? 1 : 0), limit)]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
/** How much of a large body is there. */
function largeText({ host, bytes, length }) {
    const done = Math.floor(bytes / 2 ** 20);
    return length === undefined
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-large-open', { host, done })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-large', { host, done, total: Math.ceil(length / 2 ** 20) });
}
function slowestText({ host, ms }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-slowest', { host, time: `${(ms / 1000).toFixed(1)}s` });
}
function troubleOf({ lost, trouble }) {
    if (!trouble)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-count-failed', { count: lost });
    const hosts = trouble.map(([host, count]) => `${host} ${count}`);
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-trouble', { count: lost, hosts: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...hosts) });
}
const MINUTE = 60_000;
/** Leaves the seconds out of a time of an hour and more. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
}
/** @param rate images per second, formatted for display */
function rateText(rate, limit) {
    return limit
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('run-rate-limited', { rate: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-rate', { rate }), ...limit })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-rate', { rate });
}
/** Adds to the counts of a run the limit that would have to be higher for a faster run. */
function withLimit(counts, limit) {
    return limit ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('run-limited', { counts, ...limit }) : counts;
}


/***/ }),

/***/ 38286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sameKeys),
/* harmony export */   r: () => (/* binding */ fixedCredentials)
/* harmony export */ });
/** Every session of a role has its own id and token. */
function sameKeys(a, b) {
    return a.accessKeyId === b?.accessKeyId && a.securityToken === b.securityToken;
}
/** Provides the same keys for the whole run: static ones, or temporary ones that are not renewed. */
function fixedCredentials(credentials) {
    return () => credentials;
}


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

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storeWarnings)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45752);


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
        warnings.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('endpoint-plain-http', { endpoint }));
    const { readNotice } = _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_KINDS */ .TM[settings.kind];
    if (showsUrls && readNotice)
        warnings.push(readNotice(publicBase));
    return warnings;
}


/***/ })

};
