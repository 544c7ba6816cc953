export const id = 2346;
export const ids = [2346];
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

/***/ 32346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  id: () => (/* binding */ doctorWith),
  j1: () => (/* binding */ runDoctor)
});

// UNUSED EXPORTS: diagnose, doctor

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js
var service_error = __webpack_require__(36287);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(14035);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/doctor/missing-right.js
/** Turns a refusal into the missing right and the policy that grants it. */







const RIGHTS = {
    list: 'list',
    put: 'put',
    head: 'read',
    get: 'read',
};
/** The store accepts the login but refuses this operation. A bare 403 of HEAD counts; other causes have codes. */
function isMissingRight({ reason, details }) {
    const { status, code = 'AccessDenied' } = details;
    return reason === 'store-denied' && status === 403 && code === 'AccessDenied';
}
/** Whether later checks are pointless after this refusal. */
function isFinal(check, refusal) {
    return check === 'credentials' || check === 'reach' || store_health/* STORE_WIDE */.iA.has(refusal.reason);
}
function findingOfError(input, check, refusal) {
    const { mayWrite, language } = input;
    const isRight = isMissingRight(refusal);
    const isSpare = isRight && check === 'list' && mayWrite;
    // A user who stores into an archive class does not intend to read from it.
    const isArchived = mayWrite && refusal.details.code === 'InvalidObjectState';
    const said = (0,base_sentence/* textIn */.r7)(language, refusal.sentence);
    const sentence = isSpare ? (0,say/* say */.c)('doctor-list-spare', { refusal: said }).in(language) : said;
    const codes = (0,errors/* supportCodes */.iX)(refusal);
    const advised = refusal.advice ? (0,base_sentence/* textIn */.r7)(language, refusal.advice) : '';
    const advice = (codes ? advised + base_sentence/* LANGUAGES */.Yj[language].inParentheses(codes) : advised).trim();
    const right = isRight && refusal instanceof service_error/* ServiceError */._7 && RIGHTS[refusal.operation];
    const statement = right && policyOf(input, right);
    return {
        outcome: isSpare || isArchived ? 'warning' : 'missing',
        sentence,
        ...(advice && { advice }),
        ...(statement && { statement }),
    };
}
/** A right alone is not enough where uploads carry tags, or where a key of KMS encrypts objects. */
function rightsFor(right, { encryption, tags = {} } = {}) {
    const isTagged = right === 'put' && Object.keys(tags).length > 0;
    const isByKey = right !== 'list' && encryption?.method === 'KMS';
    return [right, ...(isTagged ? ['put-tags'] : []), ...(isByKey ? ['encrypt'] : [])];
}
/** @returns undefined for a folder, whose rights belong to the operating system */
function policyOf({ destination, store, uploads, mayWrite, language }, right) {
    const { kind, bucket = '', prefix } = destination;
    const policy = (0,kinds/* bucketKind */.VC)(kind)?.policy;
    if (policy === undefined)
        return undefined;
    if (typeof policy === 'function')
        return policy(bucket, mayWrite).in(language);
    const isChina = new URL(store.publicBase).hostname.endsWith('.amazonaws.com.cn');
    const scope = { bucket, prefix, ...(isChina && { partition: 'aws-cn' }) };
    return (0,access_policy/* rightPolicy */.fe)(policy, scope, ...rightsFor(right, uploads));
}

;// CONCATENATED MODULE: ./lib/jobs/doctor/checks.js
/** The checks of the doctor. An error that they throw is a refusal of the store. */











/** Bytes that a store must not accept in the probe's place. If it does, the probe is restored within seconds. */
const OTHER_BYTES = Buffer.from('Written by persist-images where nothing may be overwritten. It may be deleted.\n');
/** @throws PersistError `key-invalid` when the prefix has no room for it */
function openProbe(store, signal) {
    const key = (0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA);
    const put = (bytes, mode) => {
        return store.put(key, bytes, { contentType: 'text/plain', mode }, signal);
    };
    const read = (sink, ended) => store.get(key, sink, ended);
    return {
        key,
        /** Writes the probe create-only. @throws PersistError `key-collision` when another object has the key */
        write: () => put(reserved_folder/* PROBE_BYTES */.Z8, 'keep-existing'),
        /** Tries to put other bytes in its place, create-only. */
        writeOther: () => put(OTHER_BYTES, 'keep-existing'),
        /** Overwrites the key with the probe's bytes. */
        restore: () => put(reserved_folder/* PROBE_BYTES */.Z8, 'overwrite'),
        /** Whether the object is the probe. @throws PersistError `http-404` when no object has the key */
        isOwn: () => (0,holds_bytes/* readsAs */.qh)(reserved_folder/* PROBE_BYTES */.Z8, read, signal),
    };
}
/** Remaining lifetime that earns a warning: a run of some thousand images takes longer. */
const SOON_MS = 5 * 60_000;
/** Call the checks in the order of `CHECKS`: later checks use the results of earlier ones. */
class StoreChecks {
    #input;
    #place;
    /** Opened by `reach`, since its key can be too long for the prefix. */
    #opened;
    /** Object under the probe's key; 'own' once this examination has written the probe. */
    #found = 'nothing';
    #mayHead = true;
    constructor(input) {
        const { store, destination } = input;
        const { kind, bucket, prefix } = destination;
        this.#input = input;
        this.#place = kind === 'file' ? (0,external_node_url_.fileURLToPath)(store.publicBase) : `${kind}://${bucket}/${prefix}`;
    }
    async credentials() {
        const { destination, credentials, clock } = this.#input;
        if (destination.kind === 'file')
            return this.#result('skipped', 'keys-not-needed');
        if (!credentials)
            return this.#result('missing', 'keys-missing');
        const { securityToken, expiration } = await credentials();
        if (!expiration)
            return this.#result('fine', securityToken === undefined ? 'keys-lasting' : 'keys-without-end');
        const left = expiration.getTime() - clock.now();
        const seconds = String(Math.floor(Math.abs(left) / 1000));
        if (left <= 0)
            return this.#result('missing', 'keys-ended', { seconds });
        if (left < SOON_MS)
            return this.#result('warning', 'keys-ending', { seconds });
        return this.#result('fine', 'keys-temporary', { minutes: String(Math.floor(left / 60_000)) });
    }
    async reach() {
        const { store, destination, mayWrite, clock, signal } = this.#input;
        const place = (0,external_node_path_.resolve)(this.#place);
        const lack = destination.kind === 'file' ? await lackOfFolder(place, mayWrite) : undefined;
        if (lack)
            return this.#result('missing', lack, { place });
        this.#opened = openProbe(store, signal);
        const begun = clock.now();
        try {
            this.#found = (await store.head(this.#opened.key, signal)) ? 'something' : 'nothing';
        }
        catch (error) {
            // Place and login are right, only a right is missing; the check `head` reports which.
            if (!(error instanceof errors/* PersistError */.vc && isMissingRight(error)))
                throw error;
            this.#mayHead = false;
        }
        const ms = clock.now() - begun;
        const nearer = await this.#input.nearer?.(ms);
        return nearer
            ? this.#result('fine', `nearer-${nearer.word}`, { ms: String(ms), faster: String(nearer.ms) })
            : this.#result('fine', 'reached');
    }
    async list() {
        const { store, signal } = this.#input;
        for await (const _page of store.list(store.prefix, { pageSize: 1 }, signal))
            break;
        return this.#result('fine', 'listed');
    }
    async put() {
        const { store, mayWrite, signal } = this.#input;
        if (!mayWrite)
            return this.#result('skipped', 'not-written');
        const probe = this.#probe;
        // Read first: create-only uploads overwrite in a bucket with versioning. If reading is refused, the check still
        // tries to write, since no other program uses this key.
        if (this.#found === 'something' && !(await probe.isOwn()))
            return this.#result('warning', 'taken');
        try {
            const { outcome } = await probe.write();
            // The store may only have looked at the object, which proves no right to write.
            if (outcome === 'already-stored')
                await probe.restore();
            this.#found = 'own';
            return this.#result('fine', outcome === 'stored' ? 'put' : 'put-before');
        }
        catch (error) {
            // A collision can also be a file in the place of a folder; then no object has the key itself.
            if ((0,errors/* hasReason */.D0)(error, 'key-collision') && (await store.head(probe.key, signal)))
                return this.#result('warning', 'taken');
            throw error;
        }
    }
    async head() {
        const { store, signal } = this.#input;
        const object = await store.head(this.#probe.key, signal);
        if (this.#found !== 'own')
            return this.#result('fine', 'found');
        if (!object)
            return this.#result('missing', 'vanished');
        return object.lacksEncryption ? this.#result('warning', 'not-encrypted') : this.#result('fine', 'found');
    }
    async get() {
        const isOwn = this.#found === 'own';
        try {
            const isStillOwn = await this.#probe.isOwn();
            return isOwn && !isStillOwn ? this.#result('missing', 'altered') : this.#result('fine', 'read');
        }
        catch (error) {
            if (!(0,errors/* hasReason */.D0)(error, 'http-404'))
                throw error;
            return isOwn ? this.#result('missing', 'vanished') : this.#result('fine', 'read');
        }
    }
    async 'create-only'() {
        const { store, mayWrite, signal } = this.#input;
        if (!mayWrite)
            return this.#result('skipped', 'not-written');
        if (!this.#mayHead)
            return this.#result('skipped', 'not-after-that');
        if (this.#found !== 'own')
            return this.#result('skipped', 'no-probe');
        // The upload of the probe has already shown that the store ignores create-only.
        if (store.createOnly === 'ignored')
            return this.#result('warning', 'create-only-ignored');
        const refusal = await this.#probe.writeOther().then(() => undefined, error => (0,as_persist_error/* asPersistError */.B)(error, 'store'));
        signal.throwIfAborted();
        if ((0,errors/* hasReason */.D0)(refusal, 'key-collision'))
            return this.#result('fine', store.createOnly === 'honoured' ? 'kept' : 'kept-by-looking');
        // Also after a lost answer: the other bytes may have been stored.
        const failure = await this.#restore();
        if (failure)
            return failure;
        if (refusal)
            throw refusal;
        return this.#result('warning', 'overwritten');
    }
    /** @returns a finding if the other bytes stay in the probe's place */
    async #restore() {
        try {
            await this.#probe.restore();
            return undefined;
        }
        catch (error) {
            const refusal = (0,base_sentence/* textIn */.r7)(this.#input.language, (0,as_persist_error/* asPersistError */.B)(error, 'store').sentence);
            return this.#result('missing', 'left-other', { refusal });
        }
    }
    get #probe() {
        if (this.#opened)
            return this.#opened;
        throw new Error('the check "reach" comes first');
    }
    #result(outcome, id, values = {}) {
        const key = this.#opened && { key: this.#opened.key };
        const { language } = this.#input;
        const advised = say/* messages */.D.advisedIn(language, `doctor-${id}`, { place: this.#place, ...key, ...values });
        return { outcome, ...advised };
    }
}
/** A missing folder is no problem for a run that writes, since the run makes it. */
async function lackOfFolder(directory, mayWrite) {
    try {
        return (await (0,promises_.stat)(directory)).isDirectory() ? undefined : 'folder-taken';
    }
    catch (error) {
        const isThere = !['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '');
        return isThere || mayWrite ? undefined : 'folder-missing';
    }
}

// EXTERNAL MODULE: ./lib/jobs/doctor/doctor-fields.js
var doctor_fields = __webpack_require__(33277);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var finding = __webpack_require__(97931);
;// CONCATENATED MODULE: ./lib/jobs/doctor/nearer-endpoint.js
/** Looks for an endpoint that serves this machine better than the public one: the internal one, or the accelerated. */




/** Outside the cloud, the internal host does not answer at all. */
const PATIENCE_MS = 1_500;
/** Below this time an answer comes from a near region, where acceleration costs money and saves nothing. */
const FAR_MS = 500;
/**
 * Sends the probe's HEAD to the other endpoints of the same bucket, all at once.
 * @param publicMs time until the public endpoint answered it, milliseconds
 */
async function nearerEndpoint(settings, publicMs, signal) {
    if (settings.kind === 'file')
        return undefined;
    const others = (0,kinds/* bucketKind */.VC)(settings.kind)?.otherEndpoints?.(settings.location) ?? [];
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const tried = await Promise.all(others
        .filter(({ word }) => word === 'internal' || publicMs >= FAR_MS)
        .map(async ({ word, endpoint }) => {
        const there = { ...settings, location: { ...settings.location, endpoint } };
        const ms = await answerTime(there, patience).catch(() => undefined);
        return ms === undefined ? undefined : { word, ms };
    }));
    signal.throwIfAborted();
    return tried.find(found => found && (found.word === 'internal' || found.ms <= publicMs / 2));
}
async function answerTime(settings, signal) {
    const { clock } = settings;
    const store = await (0,stores_open/* openStore */.C)(settings);
    try {
        const begun = clock.now();
        await store.head((0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA), signal);
        return clock.now() - begun;
    }
    finally {
        await store.close();
    }
}

;// CONCATENATED MODULE: ./lib/jobs/doctor/doctor.js
/** Examines a store before a run needs it: tries what a run will do, and reports what is missing. */













/**
 * Yields one finding for each check. A check that fails is a finding, never an error.
 * @throws the signal's reason when aborted
 */
async function* diagnose(input) {
    const { language, signal } = input;
    const checks = new StoreChecks(input);
    let isOver = false;
    for (const check of finding/* CHECKS */.u) {
        if (isOver) {
            yield { check, outcome: 'skipped', sentence: (0,say/* say */.c)('doctor-not-after-that').in(language) };
            continue;
        }
        try {
            const result = await checks[check]();
            isOver = result.outcome === 'missing' && (check === 'credentials' || check === 'reach');
            yield { check, ...result };
        }
        catch (error) {
            signal.throwIfAborted();
            const refusal = (0,as_persist_error/* asPersistError */.B)(error, check === 'credentials' ? 'credentials' : 'store');
            isOver = isFinal(check, refusal);
            yield { check, ...findingOfError(input, check, refusal) };
        }
    }
}
/**
 * Call this before the probe is written.
 * @param directory absolute
 * @returns a function that removes the probe, and those of its new folders that are empty
 */
async function tracesIn(directory) {
    const probe = (0,external_node_path_.join)(directory, reserved_folder/* PROBE_PATH */.VA);
    const made = [];
    for (let path = probe; !(await (0,promises_.lstat)(path).catch(() => undefined)); path = (0,external_node_path_.dirname)(path))
        made.push(path);
    return async () => {
        try {
            for (const path of made)
                await (path === probe ? (0,promises_.unlink)(path) : (0,promises_.rmdir)(path));
        }
        catch {
            // The path was never made, or another program uses it by now.
        }
    };
}
/**
 * Tries on a store what a run will need, and yields a finding for each check. A missing right is a finding, never an
 * error. Writes one probe object, unless `readOnly`; in a folder the probe is removed again. Logs nothing and does not
 * use `process`.
 * @throws SettingsError with every problem of the options, before any request
 * @example
 * ```ts
 * import { doctor } from 'persist-images'
 *
 * const findings = doctor({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { check, outcome, sentence, statement } of findings) {
 *   console.log(check, outcome, sentence)
 *   if (statement) console.log('grant this:', statement)
 * }
 * ```
 */
function doctor(options) {
    return doctorWith({}, options);
}
/** `doctor` for the entry points, which know more of the environment. A missing option is one of the problems. */
async function* doctorWith(surroundings, options) {
    const { context, settings } = await (0,open_job/* openJob */.Iv)(doctor_fields/* DOCTOR_FIELDS */.O, options, surroundings, makeDoctorSettings);
    const { watch, signal } = context;
    const { store, readOnly } = settings;
    const nearer = (publicMs) => nearerEndpoint(store, publicMs, signal);
    yield* runDoctor(store, !readOnly, watch.notice, signal, undefined, nearer);
}
/** @throws SettingsError with every problem that can be found without a request */
function makeDoctorSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(doctor_fields/* DOCTOR_FIELDS */.O, given, ({ readOnly }) => ({ name: 'destination', mayWrite: !readOnly }), { ...environment, info });
    problems.refuse();
    const { settings, notices } = store;
    return { store: settings, readOnly: options.readOnly, notices };
}
/**
 * @param mayWrite whether the probe object may be written
 * @param onRequest called for each request that is sent to the store
 * @param nearer looks for a better endpoint; a run does not
 */
async function* runDoctor(settings, mayWrite, notice, signal, onRequest, nearer) {
    const { language, clock } = settings;
    const store = await (0,stores_open/* openStore */.C)(settings, notice, onRequest);
    const removeTraces = settings.kind === 'file' && mayWrite ? await tracesIn(settings.directory) : undefined;
    try {
        yield* diagnose({
            store,
            destination: {
                kind: settings.kind,
                prefix: store.prefix,
                ...(settings.kind !== 'file' && { bucket: settings.bucket }),
            },
            ...(settings.kind !== 'file' && { credentials: settings.credentials, uploads: settings }),
            ...(nearer && { nearer }),
            mayWrite,
            language,
            clock,
            signal,
        });
    }
    finally {
        await removeTraces?.();
        await store.close();
    }
}


/***/ }),

/***/ 36287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ toServiceError),
/* harmony export */   PQ: () => (/* binding */ retryDecision),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   lK: () => (/* binding */ serviceErrorFor)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72678);
/* harmony import */ var _base_http_retry_after_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36535);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21478);
/**
 * Turns a refusal into an error that explains itself: the tables give the advice, the reason and whether to retry.
 * Pure; must not import its callers.
 */






/** A PersistError that also says whether another attempt is worthwhile. */
class ServiceError extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc {
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
        const values = valuesFor(context, failure);
        const { sentence, advice = '' } = _messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .messages */ .D.advisedIn(context.language, `refusal-${rule.id}`, values);
        const { status, code, ec, requestId } = failure;
        const retryAfterMs = (0,_base_http_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfter */ .P)(failure.retryAfter, context.now);
        const stage = context.operation === 'login' ? 'credentials' : 'store';
        super(stage, rule.reason, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSaid */ .mq)(sentence), {
            ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ status, code, ec, requestId, retryAfterMs, cause }),
            advice: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSaid */ .mq)(advice + unusedProxy(context, failure)),
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
    return afterMs > _base_http_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_RETRY_AFTER_MS */ .y ? { again: false } : { again: true, afterMs };
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
function valuesFor(context, failure) {
    return {
        ...context.names,
        service: context.service,
        region: context.region,
        host: context.host,
        endpoint: failure.endpoint ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unsaid-endpoint'),
        theirRegion: failure.region ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unsaid-region'),
        ours: utcSeconds(context.now),
        theirs: failure.serverTime === undefined ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unsaid-time') : utcSeconds(failure.serverTime),
        status: failure.status === undefined ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unsaid-status') : String(failure.status),
        code: failure.code ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unsaid-code'),
        network: failure.network ?? '',
    };
}
/** Adds a sentence if no connection could be made and a configured proxy was not used. */
function unusedProxy({ language }, { network, proxy }) {
    const code = /^connect (\w+)$/.exec(network ?? '')?.[1];
    const hint = (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedProxyHint */ .u_)(proxy, code)?.in(language);
    if (hint === undefined)
        return '';
    return `${_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language].space}${hint}`;
}
function utcSeconds(time) {
    return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40546);
/**
 * Compares an object with bytes: by size, then by checksum. Without a checksum it reads the object, up to the first
 * difference.
 */


async function holdsBytes(body, { size, match = 'none', read }, signal) {
    if (size !== (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body))
        return false;
    if (match !== 'none')
        return match === 'same';
    return await readsAs(body, read, signal);
}
/**
 * Compares size and the store's checksum only, so that no object is read over the network.
 * @param feed passes on our bytes, which may lie in a file
 */
async function matchChecksum(object, size, feed) {
    if (object.size !== size)
        return 'different';
    const checksum = object.checksum?.();
    if (!checksum)
        return 'none';
    await feed(chunk => checksum.update(chunk));
    return (await checksum.isRight()) ? 'same' : 'different';
}
/**
 * Compares byte by byte, and a file by its SHA-256, which is known.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(body, read, signal) {
    const enough = new AbortController();
    const expected = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body);
    let at = 0;
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin({ size }) {
            at = 0;
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== expected)
                enough.abort();
        },
        write(chunk) {
            if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body))
                hash.update(chunk);
            else if (Buffer.compare(chunk, body.subarray(at, at + chunk.length)) !== 0)
                enough.abort();
            at += chunk.length;
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    if (enough.signal.aborted || at !== expected)
        return false;
    return !(0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) || hash.digest('hex') === body.digests.sha256;
}


/***/ })

};
