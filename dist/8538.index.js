export const id = 8538;
export const ids = [8538];
export const modules = {

/***/ 38945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ raceAbort)
/* harmony export */ });
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);

/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
function raceAbort(begin, signal) {
    signal.throwIfAborted();
    const begun = begin();
    return begun instanceof Promise ? race(begun, signal) : begun;
}
async function race(begun, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    const end = (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, abort);
    try {
        return await Promise.race([begun, aborted.promise]);
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 38031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ FileCalls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/**
 * File system calls. Most take a few microseconds, and a hop to another thread takes twenty, so fast calls run in this
 * thread. A busy or remote disk would block everything else, so after a slow call all calls use threads for a while.
 */




/** Milliseconds from which a call is slow: ten times the time to make a file. */
const SLOW_MS = 0.2;
/** After a slow call, threads are used for this many times its duration: a slow disk gets a twentieth of this thread. */
const REST = 20;
/** Bytes from which the copy to the system alone is worth a thread. */
const MUCH = 256 * 1024;
/** Error codes for too many open files: one is free again as soon as another is closed. */
const NONE_LEFT = new Set(['EMFILE', 'ENFILE']);
/** Milliseconds between two tries, and their number: five seconds in all. */
const NEXT_TRY_MS = 20;
const MAX_TRIES = 250;
const inThread = {
    open: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),
    write: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile),
    close: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close),
    link: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.link),
    rename: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rename),
    unlink: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink),
    access: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access),
};
/** The calls of one disk. Each throws or rejects with the error of the file system. */
class FileCalls {
    #threadsUntil = 0;
    /** Creates a file that must not exist; waits while too many files are open. @returns its descriptor */
    open(path, signal) {
        const later = (error) => {
            if (!isNoneLeft(error))
                throw error;
            return openLater(path, error, signal);
        };
        try {
            const file = this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'wx'), () => inThread.open(path, 'wx'));
            return typeof file === 'number' ? file : file.catch(later);
        }
        catch (error) {
            return later(error);
        }
    }
    /** Writes all bytes or throws. */
    write(file, bytes, signal) {
        const inThisThread = () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, bytes);
        const beside = () => inThread.write(file, bytes, { signal });
        return bytes.length < MUCH ? this.#call(inThisThread, beside) : beside();
    }
    close(file) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file), () => inThread.close(file));
    }
    link(from, to) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to), () => inThread.link(from, to));
    }
    rename(from, to) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to), () => inThread.rename(from, to));
    }
    unlink(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(path), () => inThread.unlink(path));
    }
    /** False also for a broken link and for a path without the right to look. */
    exists(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(path), () => inThread.access(path).then(() => true, () => false));
    }
    #call(inThisThread, beside) {
        const begun = performance.now();
        if (begun < this.#threadsUntil)
            return beside();
        try {
            return inThisThread();
        }
        finally {
            const now = performance.now();
            if (now - begun > SLOW_MS)
                this.#threadsUntil = now + REST * (now - begun);
        }
    }
}
function isNoneLeft(error) {
    return NONE_LEFT.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '');
}
/** @param error the error of the first try */
async function openLater(path, error, signal) {
    let said = error;
    for (let tries = 0; tries < MAX_TRIES && isNoneLeft(said); tries++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(NEXT_TRY_MS);
        signal.throwIfAborted();
        try {
            return await inThread.open(path, 'wx');
        }
        catch (next) {
            said = next;
        }
    }
    throw said;
}


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * The order in which stores list keys: by the bytes of their UTF-8, which is the order of code points. UTF-16 differs
 * where a surrogate is compared with a character from U+E000 to U+FFFF.
 */
function byBytes(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const unitA = a.charCodeAt(at);
        const unitB = b.charCodeAt(at);
        if (unitA !== unitB)
            return rank(unitA) - rank(unitB);
    }
    return a.length - b.length;
}
function rank(unit) {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    return isSurrogate ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
async function holdsBytes(bytes, { size, match = 'none', read }, signal) {
    if (size !== bytes.length)
        return false;
    return match === 'none' ? await readsAs(bytes, read, signal) : match === 'same';
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
 * Compares byte by byte.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(bytes, read, signal) {
    const enough = new AbortController();
    let at = 0;
    const sink = {
        begin({ size }) {
            at = 0;
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== bytes.length)
                enough.abort();
        },
        write(chunk) {
            if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0)
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
    return !enough.signal.aborted && at === bytes.length;
}


/***/ }),

/***/ 88538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var service_errors_refusal = __webpack_require__(33943);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/answers.js

function storedObject({ headers }) {
    const etag = etagOf(headers);
    return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) };
}
/** Length of the body in bytes, if the answer says it. */
function lengthOf(headers) {
    const length = (0,http_headers/* firstHeader */.Y)(headers, 'content-length');
    return length === undefined ? undefined : Number(length);
}
/** The ETag without its quotes. */
function etagOf(headers) {
    const etag = (0,http_headers/* firstHeader */.Y)(headers, 'etag');
    if (etag === undefined)
        return undefined;
    const start = etag.startsWith('"') ? 1 : 0;
    return etag.slice(start, etag.length > start && etag.endsWith('"') ? -1 : undefined);
}
/** The ETag in lower case if it can be an MD5. The ETag of a multipart upload contains a `-`. */
function md5Of(headers) {
    const etag = etagOf(headers)?.toLowerCase();
    return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/body-check.js

/** Codes of a store that refuses a body whose hash differs from the signed one. */
const REFUSALS = new Set(['XAmzContentSHA256Mismatch', 'BadDigest']);
/** The check of one bucket: known from its vendor, or found out before the first upload. */
class BodyCheckState {
    #check;
    #asking;
    constructor(check) {
        this.#check = check;
    }
    /**
     * The first call finds out for all.
     * @param wrong uploads bytes under the hash of others, which a store that compares them refuses
     */
    find(wrong) {
        if (this.#check !== 'unknown')
            return this.#check;
        this.#asking ??= this.#ask(wrong);
        return this.#asking;
    }
    /** Call this if the store's answers lack the checksum. */
    fallBack() {
        this.#check = 'md5';
    }
    async #ask(wrong) {
        try {
            const response = await wrong();
            const isRefused = response.status === 400 && REFUSALS.has((0,service_errors_refusal/* readFailure */.f1)(response).code ?? '');
            // A busy store has not compared anything; MD5 is always safe.
            if (response.status < 500)
                this.#check = isRefused ? 'sha256' : 'md5';
            return isRefused ? 'sha256' : 'md5';
        }
        finally {
            this.#asking = undefined;
        }
    }
}

// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js + 9 modules
var service_error = __webpack_require__(77160);
// EXTERNAL MODULE: ./lib/base/concurrency/retry.js
var retry = __webpack_require__(66351);
// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials_credentials = __webpack_require__(38286);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/retry-request.js




/** OSS's SDK v2 has the same 0.2 s and 20 s, but gives up after 3 attempts. */
const POLICY = { attempts: 5, baseMs: 200, capMs: 20_000 };
/**
 * Retries until the service accepts, the refusal is final, or all attempts are used. Corrects causes between two
 * attempts: requests new credentials for expired ones, and follows the service's clock.
 */
function withRetries(attempt, { credentials, clock, followClock }, signal, failed) {
    const spent = [];
    let used;
    let expired;
    const decide = (error) => {
        failed?.(error);
        // A login has its own attempts.
        if (!(error instanceof service_error/* ServiceError */._7) || error.operation === 'login' || signal.aborted)
            return { again: false };
        if (error.retry === 'yes' || error.retry === 'no')
            return (0,service_error/* retryDecision */.PQ)(error);
        if (spent.includes(error.id))
            return { again: false };
        spent.push(error.id);
        if (error.id === 'clock') {
            if (error.serverTime === undefined)
                return { again: false };
            followClock(error.serverTime);
        }
        if (error.retry === 'refresh')
            expired = error;
        return { again: true, afterMs: 0 };
    };
    const attemptWith = (current) => {
        if (expired && (0,credentials_credentials/* sameKeys */.Z)(current, used))
            throw expired;
        expired = undefined;
        used = current;
        return attempt(current);
    };
    return (0,retry/* retry */.L)(() => {
        // A caller's own provider may ignore the signal.
        const current = (0,unless_aborted/* raceAbort */.M)(() => credentials(expired && used, signal), signal);
        return current instanceof Promise ? current.then(attemptWith) : attemptWith(current);
    }, { policy: POLICY, clock, signal, decide });
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/client.js
/** The connection to one bucket: sends requests in its dialect, retries them, and turns refusals into errors. */




/**
 * @param saw called with every answer
 * @param proxy the proxy settings, for errors of the network
 */
function bucketClient(dialect, credentials, clock, saw, proxy) {
    const tools = { credentials, clock, followClock: dialect.followClock };
    return {
        dialect,
        send(request, keys) {
            return dialect.send(request, keys).then(response => {
                saw(response);
                return response;
            }, error => {
                if (!(error instanceof exchange_error/* ExchangeError */.Sb))
                    throw error;
                throw (0,service_error/* toServiceError */.N1)(dialect.serviceContext(request.operation), (0,service_errors_refusal/* networkFailure */.rd)(error, proxy), error);
            });
        },
        withRetries: (attempt, signal, failed) => withRetries(attempt, tools, signal, failed),
        toError: (operation, failure) => (0,service_error/* toServiceError */.N1)(dialect.serviceContext(operation), failure),
        errorFor: (id, operation, failure) => (0,service_error/* serviceErrorFor */.lK)(id, dialect.serviceContext(operation), failure),
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/create-only.js
/**
 * Whether a store honours create-only uploads. Some take the header and overwrite all the same, which only a second
 * upload of the same object shows. Until that is known, and if they are ignored, each object is looked up first.
 */
class CreateOnlySupport {
    #state;
    #notice;
    #findingOut = false;
    #isTold = false;
    /** @param notice called once, with the first upload after create-only uploads turned out to be ignored */
    constructor(state, notice) {
        this.#state = state;
        this.#notice = notice;
    }
    get state() {
        return this.#state;
    }
    get isHonoured() {
        return this.#state === 'honoured';
    }
    get isUnknown() {
        return this.#state === 'unknown';
    }
    get isIgnored() {
        return this.#state === 'ignored';
    }
    /** Any answer may show this, even one to a request that only reads. */
    ignored() {
        this.#state = 'ignored';
    }
    /** Call after an upload. */
    tell() {
        if (!this.isIgnored || this.#isTold)
            return;
        this.#isTold = true;
        this.#notice();
    }
    /**
     * @param again repeats the upload that just succeeded, and returns the status of the answer
     * @returns undefined if the state is known, or another call is finding it out
     */
    probe(again) {
        return this.isUnknown && !this.#findingOut ? this.#findOut(again) : undefined;
    }
    async #findOut(again) {
        this.#findingOut = true;
        // A missing answer decides nothing: the next upload tries again.
        const status = await again().catch(() => 0);
        this.#findingOut = false;
        // Older MinIO answers 304 for an existing object. 409 decides nothing: another upload is in progress.
        if (status === 200 || status === 501)
            this.ignored();
        // Another answer may have shown 'ignored' in the meantime. That state stays, because a lookup first is always
        // safe.
        else if (this.isUnknown && (status === 412 || status === 304))
            this.#state = 'honoured';
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/reading.js


const NOTHING = Buffer.alloc(0);
/** An error of the sink. It never counts as the store's, so it is never retried. */
class SinkError extends Error {
    constructor(cause) {
        super('the sink failed', { cause });
    }
}
/** One object on its way into a sink, over as many answers as necessary. */
class ObjectRead {
    #dialect;
    #sink;
    #object = { size: 0 };
    #checksum;
    #received = 0;
    #asksForRest = false;
    #brought = 'none of it';
    /** The most bytes received in any attempt. */
    maxReceived = 0;
    constructor(dialect, sink) {
        this.#dialect = dialect;
        this.#sink = sink;
    }
    get object() {
        return this.#object;
    }
    /** The next request: for the missing rest, on the condition that the object is unchanged. */
    next() {
        const { etag } = this.#object;
        this.#brought = 'none of it';
        this.#asksForRest = this.#received > 0;
        const headers = {
            ...(this.#asksForRest && { range: `bytes=${this.#received}-` }),
            ...(this.#asksForRest && etag !== undefined && { 'if-match': `"${etag}"` }),
        };
        return { headers, onHead: head => this.#plan(head) };
    }
    /** The result of the answer. After all but 'refused' and 'short', the object is read from its beginning. */
    async stateAfter(status) {
        if (this.#brought === 'bytes' && this.#received < this.#object.size)
            return 'short';
        if (this.#brought === 'bytes' && (await this.#checksum?.isRight()) !== false)
            return 'whole';
        // 416 means that the object is now shorter than the bytes received.
        const isGone = this.#asksForRest && (status === 412 || status === 416);
        if (this.#brought === 'none of it' && !isGone)
            return 'refused';
        this.#received = 0;
        return this.#brought === 'bytes' ? 'wrong' : 'changed';
    }
    #plan(head) {
        if (head.status === 206) {
            this.#brought = this.#isRest(head.headers) ? 'bytes' : 'another part';
        }
        else if (this.#isWhole(head)) {
            this.#begin(head);
            this.#brought = 'bytes';
        }
        if (this.#brought !== 'bytes')
            return undefined;
        return { feed: chunk => this.#write(chunk) };
    }
    /** Without a length, a cut body would pass for a whole one. */
    #isWhole(head) {
        const { status, headers } = head;
        return (status === 200 && lengthOf(headers) !== undefined && this.#dialect.isObject({ ...head, body: NOTHING }));
    }
    #isRest(headers) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec((0,http_headers/* firstHeader */.Y)(headers, 'content-range')?.trim() ?? '') ?? [];
        const { size, etag } = this.#object;
        return (this.#asksForRest &&
            Number(start) === this.#received &&
            Number(total) === size &&
            (lengthOf(headers) ?? size) <= size - this.#received &&
            etagOf(headers) === etag);
    }
    #begin(head) {
        this.#object = storedObject(head);
        this.#checksum = this.#dialect.checksum(head.headers);
        this.#received = 0;
        try {
            this.#sink.begin(this.#object);
        }
        catch (error) {
            throw new SinkError(error);
        }
    }
    #write(chunk) {
        this.#received += chunk.length;
        this.maxReceived = Math.max(this.maxReceived, this.#received);
        this.#checksum?.update(chunk);
        try {
            return this.#sink.write(chunk)?.catch(error => {
                throw new SinkError(error);
            });
        }
        catch (error) {
            throw new SinkError(error);
        }
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/get.js



/** Attempts that together bring this many more bytes of an object earn a fresh set of attempts. */
const EARNING_BYTES = 1024 * 1024;
/**
 * Reads an object into a sink, and resumes by range where a body broke off. An object of any size is given up only
 * when attempts make no more progress.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/getobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function getRequest(client) {
    return async (key, sink, signal) => {
        const read = new ObjectRead(client.dialect, sink);
        for (;;) {
            const before = read.maxReceived;
            try {
                return await client.withRetries(keys => readOn(client, key, read, keys, signal), signal);
            }
            catch (error) {
                if (error instanceof SinkError)
                    throw error.cause;
                if (!mayGoOn(error) || read.maxReceived - before < EARNING_BYTES)
                    throw error;
            }
        }
    };
}
/** Whether the cause may be temporary, and the store asks for no longer wait than a run allows. */
function mayGoOn(error) {
    if (!(error instanceof service_error/* ServiceError */._7) || error.details.retryAfterMs !== undefined)
        return false;
    return error.retry === 'yes' || error.retry === 'refresh';
}
/** Sends one request for the missing rest. */
async function readOn(client, key, read, keys, signal) {
    const { headers, onHead } = read.next();
    const response = await client.send({ operation: 'get', key, headers, onHead, signal }, keys);
    const { status } = response;
    switch (await read.stateAfter(status)) {
        case 'refused':
            throw client.toError('get', (0,service_errors_refusal/* readFailure */.f1)(response));
        case 'changed':
            throw client.errorFor('changed', 'get', { status });
        case 'short':
            throw client.errorFor('lost', 'get', { network: 'body short' });
        case 'wrong':
            throw client.errorFor('read-integrity', 'get', { status });
        case 'whole':
            return read.object;
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/head.js

/**
 * Sends one HEAD, without retries.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/headobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
function headRequest(client) {
    /** After one good answer the bucket exists, so a bare 404 can only mean the key. */
    let bucketExists = false;
    async function askedByGet(key, signal, keys) {
        const headers = { range: 'bytes=0-0' };
        const response = await client.send({ operation: 'get', key, headers, signal }, keys);
        return response.status < 300 ? undefined : (0,service_errors_refusal/* readFailure */.f1)(response);
    }
    return async (key, signal, keys) => {
        const response = await client.send({ operation: 'head', key, signal }, keys);
        if (client.dialect.isObject(response)) {
            bucketExists = true;
            return response;
        }
        let failure = (0,service_errors_refusal/* readFailure */.f1)(response);
        const { status = 0 } = failure;
        // HEAD has no body, and so mostly no code. A GET brings the code.
        if (!failure.code && ([301, 400, 403].includes(status) || (status === 404 && !bucketExists))) {
            const said = await askedByGet(key, signal, keys);
            if (said && (status === 404 || said.status === status))
                failure = said;
        }
        if (failure.status !== 404 || failure.isForeign || (failure.code ?? 'NoSuchKey') !== 'NoSuchKey')
            throw client.toError('head', failure);
        bucketExists = true;
        return undefined;
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list-page.js
/**
 * @param encodesTokens the token is URL-encoded whenever the keys are
 * @returns 'foreign' for a text that is no whole page, 'endless' for a page that continues without a token
 */
function readListPage(body, encodesTokens = false) {
    const xml = body.toString().trimEnd();
    if (!/<ListBucketResult[\s>]/.test(xml) || !xml.endsWith('</ListBucketResult>'))
        return 'foreign';
    const { rest, blocks } = split(xml);
    const isEncoded = textIn(rest, 'EncodingType') === 'url';
    const decode = isEncoded ? decodeUrl : own;
    const objects = [];
    const prefixes = [];
    for (const { name, inner } of blocks) {
        if (name === 'Contents') {
            const object = objectIn(inner, decode);
            if (!object)
                return 'foreign';
            objects.push(object);
        }
        else {
            const prefix = textIn(inner, 'Prefix');
            if (prefix === undefined)
                return 'foreign';
            prefixes.push(decode(prefix));
        }
    }
    if (textIn(rest, 'IsTruncated') !== 'true')
        return { objects, prefixes };
    const nextToken = textIn(rest, 'NextContinuationToken');
    if (!nextToken)
        return 'endless';
    return {
        objects,
        prefixes,
        nextToken: isEncoded && encodesTokens ? decodeToken(nextToken) : own(nextToken),
    };
}
/** Separates the entries of a list from the text around them. */
function split(xml) {
    const blocks = [];
    const rest = [];
    let at = 0;
    for (const { index } of xml.matchAll(/<(?:Contents|CommonPrefixes)>/g)) {
        if (index < at)
            continue;
        const name = xml.startsWith('<Contents>', index) ? 'Contents' : 'CommonPrefixes';
        const start = index + name.length + 2;
        const end = xml.indexOf(`</${name}>`, start);
        // An entry without an end is not trusted, and the search stops there.
        blocks.push({ name, inner: end < 0 ? '' : xml.slice(start, end) });
        if (end < 0)
            break;
        rest.push(xml.slice(at, index));
        at = end + name.length + 3;
    }
    rest.push(xml.slice(at));
    return { rest: rest.join(''), blocks };
}
function objectIn(inner, decode) {
    const key = textIn(inner, 'Key');
    const size = Number(textIn(inner, 'Size') || Number.NaN);
    if (key === undefined || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const etag = textIn(inner, 'ETag')?.replace(/^"|"$/g, '');
    const lastModified = new Date(textIn(inner, 'LastModified') ?? Number.NaN);
    return {
        key: decode(key),
        size,
        ...(etag && { etag: own(etag) }),
        ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
    };
}
/** Returns the text of the first `<name>`; '' for an empty one. */
function textIn(xml, name) {
    const start = xml.indexOf(`<${name}>`);
    if (start < 0)
        return xml.includes(`<${name}/>`) ? '' : undefined;
    const end = xml.indexOf('<', start + name.length + 2);
    return end < 0 ? undefined : unescapeXml(xml.slice(start + name.length + 2, end));
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
        const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
        if (point === undefined)
            return ENTITIES[name] ?? whole;
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
/** Some stores encode a space as `+`, and a real plus is always encoded. */
function decodeUrl(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return own(text);
    }
}
/** Keeps a plus: a token that is not encoded may be base64, which contains it. */
function decodeToken(text) {
    return decodeUrl(text.replaceAll('+', '%2B'));
}
/** Copies the text: a slice would keep the whole page in memory. */
function own(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list.js


/** A page of 1,000 keys of 1,023 bytes, with every byte encoded as three, is under 4 MiB. */
const PAGE = { keep: 8 * 1024 * 1024, elseNothing: true };
const PAGE_SIZE = 1000;
/**
 * Lists by ListObjectsV2, page after page.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/listobjectsv2
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function listRequest(client) {
    const ask = async (query, signal) => await client.withRetries(async (keys) => {
        const onHead = ({ status }) => (status === 200 ? PAGE : undefined);
        const response = await client.send({ operation: 'list', query, onHead, signal }, keys);
        if (response.status !== 200)
            throw client.toError('list', (0,service_errors_refusal/* readFailure */.f1)(response));
        const page = readListPage(response.body, client.dialect.encodesTokens);
        if (page === 'foreign')
            throw client.errorFor('foreign', 'list', { status: response.status });
        if (page === 'endless')
            throw client.errorFor('list-broken', 'list', { status: response.status });
        return page;
    }, signal);
    return async function* (prefix, options, signal) {
        /** A repeated token would make the list endless. */
        const seen = new Set();
        let { token } = options;
        let given = token === undefined ? [options.startAfter] : [];
        do {
            if (token !== undefined)
                seen.add(token);
            const page = await ask(queryOf(prefix, options, token), signal);
            token = page.nextToken;
            if (token !== undefined && seen.has(token))
                throw client.errorFor('list-broken', 'list', { status: 200 });
            yield within(prefix, given, page);
            given = [page.objects.at(-1)?.key, page.prefixes.at(-1)];
        } while (token !== undefined);
    };
}
/**
 * Drops entries that were not requested. Some stores repeat the `start-after` name, or the last name of the page
 * before, and some ignore the case of the prefix.
 */
function within(prefix, given, page) {
    const isWanted = (name) => name.startsWith(prefix) && !given.includes(name);
    return {
        ...page,
        objects: page.objects.filter(({ key }) => isWanted(key)),
        prefixes: page.prefixes.filter(isWanted),
    };
}
function queryOf(prefix, { delimiter, startAfter, pageSize = PAGE_SIZE }, token) {
    return {
        'list-type': '2',
        ...(prefix && { prefix }),
        'max-keys': String(pageSize),
        // A key may contain characters that XML cannot hold.
        'encoding-type': 'url',
        ...(delimiter && { delimiter }),
        ...(token === undefined ? startAfter && { 'start-after': startAfter } : { 'continuation-token': token }),
    };
}

// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/put.js







const put_NOTHING = Buffer.alloc(0);
/**
 * Uploads exactly once: create-only, and with a comparison of checksums. After a lost answer, "exists" may mean our
 * own success, so the existing object is compared before the key counts as taken.
 */
function putRequest(client, tools) {
    return (key, bytes, options, signal) => new Upload(client, tools, { key, bytes, options, signal }).run();
}
/** The upload of one object over all its attempts, and what they have shown. */
class Upload {
    #client;
    #tools;
    #input;
    #digests;
    /** Becomes `overwrite` once the object under the key is ours and must be sent again. */
    #mode;
    /** Whether the answer to an attempt was lost, so that the object under the key may be ours. */
    #mayBeOurs = false;
    #bodiesSent = 0;
    constructor(client, tools, input) {
        this.#client = client;
        this.#tools = tools;
        this.#input = input;
        this.#digests = new digests_digests/* BodyDigests */._p(input.bytes, input.options.digests);
        this.#mode = input.options.mode;
    }
    run() {
        return this.#client.withRetries(keys => this.#attempt(keys), this.#input.signal, error => {
            if (error instanceof service_error/* ServiceError */._7 && error.isUncertain)
                this.#mayBeOurs = true;
        });
    }
    async #attempt(keys) {
        const { bodyCheck, createOnly, head, prefix } = this.#tools;
        const { key, signal } = this.#input;
        // Until the store has proved that it honours create-only, only a look under the key protects an existing object.
        if (this.#mode === 'keep-existing' && !createOnly.isHonoured) {
            const stored = await head(key, signal, keys);
            if (stored)
                return await this.#resultOfExisting(stored, this.#client.errorFor('collision', 'put', { status: 409 }));
        }
        const found = bodyCheck.find(() => sendWrongBody(this.#client, prefix, keys, signal));
        const check = typeof found === 'string' ? found : await found;
        const response = await this.#send(keys, check);
        return this.#client.dialect.isObject(response)
            ? await this.#afterSuccess(keys, response, check)
            : await this.#afterRefusal(keys, response);
    }
    #send(keys, check) {
        const { key, bytes, options, signal } = this.#input;
        const mode = this.#tools.createOnly.isIgnored ? 'overwrite' : this.#mode;
        const headers = this.#client.dialect.putHeaders(mode === options.mode ? options : { ...options, mode }, this.#digests, check);
        this.#bodiesSent++;
        return this.#client.send({ operation: 'put', key, headers, body: bytes, signal }, keys);
    }
    async #afterRefusal(keys, response) {
        const { createOnly, head } = this.#tools;
        const { key, signal } = this.#input;
        if (response.status === 501 && this.#mode === 'keep-existing' && createOnly.isUnknown) {
            createOnly.ignored();
            return await this.#attempt(keys);
        }
        const refusal = this.#client.toError('put', (0,service_errors_refusal/* readFailure */.f1)(response));
        if (refusal.id !== 'collision')
            throw refusal;
        const stored = await head(key, signal, keys).catch(error => {
            // Without read access, the store's first answer is reported: the key is taken.
            throw error instanceof service_error/* ServiceError */._7 && error.reason === 'store-denied' ? refusal : error;
        });
        // The object that caused the refusal is gone by now. Another attempt is worthwhile, as after a busy store.
        if (!stored)
            throw this.#client.errorFor('busy', 'put', { status: 409 });
        return await this.#resultOfExisting(stored, refusal);
    }
    async #afterSuccess(keys, response, check) {
        const { bodyCheck, createOnly } = this.#tools;
        // With a signed hash, the store itself has compared the body.
        const match = check === 'sha256' ? 'none' : this.#client.dialect.compare(response.headers, this.#digests);
        if (match === 'different') {
            // The wrong object is ours: the next attempt must be able to replace it.
            this.#mode = 'overwrite';
            throw this.#client.errorFor('integrity', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
        }
        // The ETag of an encrypted object proves nothing, but every store sends one.
        if (match === 'none' && etagOf(response.headers) === undefined)
            throw this.#client.errorFor('foreign', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
        if (match === 'none' && check === 'crc64') {
            // Without any checksum in the answer, the store has to compare an MD5; the uploaded object is sent again for
            // that.
            bodyCheck.fallBack();
            this.#mode = 'overwrite';
            return await this.#attempt(keys);
        }
        // Repeats the upload: a store that honours create-only refuses it, and for others it changes nothing.
        if (this.#mode === 'keep-existing') {
            const probing = createOnly.probe(async () => (await this.#send(keys, check)).status);
            if (probing !== undefined)
                await probing;
        }
        createOnly.tell();
        // A good answer to a single upload shows that the store has hashed its last byte.
        const isBodyFree = this.#bodiesSent === 1 && (check === 'sha256' || match === 'same');
        return { ...result('stored', response), ...(isBodyFree && { isBodyFree }) };
    }
    /** @throws `refusal` if the object under the key holds other bytes */
    async #resultOfExisting(stored, refusal) {
        const { key, bytes, signal } = this.#input;
        const match = this.#client.dialect.compare(stored.headers, this.#digests);
        const read = (sink, signal) => this.#tools.get(key, sink, signal);
        if (!(await (0,holds_bytes/* holdsBytes */.gt)(bytes, { ...storedObject(stored), match, read }, signal)))
            throw refusal;
        return result(this.#mayBeOurs ? 'stored' : 'already-stored', stored);
    }
}
/**
 * Uploads a wrong body. If the store does not compare hashes and keeps it, the object is removed, as far as the
 * credentials allow.
 */
async function sendWrongBody(client, prefix, keys, signal) {
    const digests = new digests_digests/* BodyDigests */._p(reserved_folder/* PROBE_BYTES */.Z8, { sha256: new digests_digests/* BodyDigests */._p(put_NOTHING).of('sha256') });
    const options = { contentType: 'text/plain', mode: 'overwrite', isInternal: true };
    const key = (0,object_key/* mintKey */.uY)(prefix, reserved_folder/* PROBE_PATH */.VA);
    const headers = client.dialect.putHeaders(options, digests, 'sha256');
    const response = await client.send({ operation: 'put', key, headers, body: reserved_folder/* PROBE_BYTES */.Z8, signal }, keys);
    if (client.dialect.isObject(response))
        await client.send({ operation: 'remove', key, signal }, keys).catch(() => { });
    return response;
}
function result(outcome, { headers }) {
    const etag = etagOf(headers);
    return { outcome, ...(etag !== undefined && { etag }) };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/bucket.js










function openBucket(dialect, settings) {
    const { prefix, credentials, clock, notice, proxy } = settings;
    const createOnly = new CreateOnlySupport(dialect.createOnly, () => notice(dialect.createOnlyIgnored));
    let date;
    const saw = (response) => {
        if (dialect.ignoresCreateOnly(response))
            createOnly.ignored();
        const text = (0,http_headers/* firstHeader */.Y)(response.headers, 'date');
        if (text !== undefined)
            date = { text, at: performance.now() };
    };
    const client = bucketClient(dialect, credentials, clock, saw, proxy);
    const head = headRequest(client);
    const get = getRequest(client);
    return {
        prefix,
        publicBase: dialect.publicBase,
        get createOnly() {
            return createOnly.state;
        },
        async head(key, signal) {
            const response = await client.withRetries(keys => head(key, signal, keys), signal);
            if (!response)
                return undefined;
            const { headers } = response;
            const isKnown = dialect.checksum(headers) !== undefined;
            return {
                ...storedObject(response),
                ...(isKnown && { checksum: () => dialect.checksum(headers) }),
            };
        },
        put: putRequest(client, {
            prefix,
            head,
            get,
            createOnly,
            bodyCheck: new BodyCheckState(dialect.bodyCheck),
        }),
        get,
        list: listRequest(client),
        remove: removeRequest(client),
        now() {
            const said = Date.parse(date?.text ?? '');
            return date && !Number.isNaN(said) ? said + performance.now() - date.at : undefined;
        },
        close: () => dialect.close(),
    };
}
/**
 * Services answer 204 whether or not the object existed; some compatible stores answer 200, or 404 for a missing
 * object. In a bucket with versions the older ones stay.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
function removeRequest(client) {
    return async (key, signal) => await client.withRetries(async (keys) => {
        const response = await client.send({ operation: 'remove', key, signal }, keys);
        if (response.status === 204 || client.dialect.isObject(response))
            return;
        const failure = (0,service_errors_refusal/* readFailure */.f1)(response);
        // A 404 without this code may mean a missing bucket, or a page of another server.
        if (failure.status !== 404 || failure.code !== 'NoSuchKey')
            throw client.toError('remove', failure);
    }, signal);
}

// EXTERNAL MODULE: ./lib/base/http/exchange.js + 4 modules
var exchange = __webpack_require__(71982);
// EXTERNAL MODULE: ./lib/base/http/http1-agent.js
var http1_agent = __webpack_require__(92805);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/base/http/proxied-agent.js
var proxied_agent = __webpack_require__(91383);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/transport.js
/**
 * Sends requests to a store over undici. This client has none of the origin's address guard, headers or proxy,
 * because internal endpoints lie in private ranges. The store's proxy is an input of its own.
 */




const CONNECT_MS = 10_000;
/** Time for a slow line: a minute, and a second more per 256 KiB sent. */
const TOTAL_MS = 60_000;
const BYTES_PER_EXTRA_SECOND = 256 * 1024;
const IDLE_MS = 30_000;
/** Objects of any size are read while they move: at least 1 KiB a second, at most a day. */
const READING = {
    headersMs: TOTAL_MS,
    idleMs: IDLE_MS,
    totalMs: 86_400_000,
    floor: { bytes: 30 * 1024, windowMs: 30_000 },
};
/** An error document is under 2 KiB, plus perhaps 8 KiB for the string to sign. */
const MAX_ERROR_BYTES = 64 * 1024;
/**
 * @param routes the forward proxies, if there are any
 * @param onRequest called before each request
 */
function openTransport(routes, onRequest = () => { }) {
    const direct = (0,http1_agent/* http1Agent */.D)({ connect: { timeout: CONNECT_MS, lookup: known_names/* lookupName */.Q, ...http1_agent/* VERIFIED */.z } });
    const dispatcher = routes ? new proxied_agent/* ProxiedAgent */.N(direct, routes, {}) : direct;
    return {
        send({ method, url, headers, body, onHead, signal }) {
            const pathStart = url.indexOf('/', url.indexOf('://') + 3);
            onRequest();
            return (0,exchange/* exchange */.c)({
                dispatcher,
                method,
                origin: url.slice(0, pathStart),
                path: url.slice(pathStart),
                headers,
                body,
                limits: method === 'GET' ? READING : sending(body?.length ?? 0),
                signal,
                onHead: head => onHead?.(head) ?? plan(head),
            });
        },
        close: () => dispatcher.destroy(),
    };
}
const FORGOTTEN = { drain: MAX_ERROR_BYTES };
/** No store sends a larger error document; status and headers are enough then. */
const ERROR_DOCUMENT = { keep: MAX_ERROR_BYTES, elseNothing: true };
function plan({ status }) {
    return status < 300 ? FORGOTTEN : ERROR_DOCUMENT;
}
/**
 * The headers of the answer arrive after the last byte of the body is sent, so they get the time of the whole
 * exchange.
 */
function sending(bytes) {
    const totalMs = TOTAL_MS + Math.ceil(bytes / BYTES_PER_EXTRA_SECOND) * 1000;
    return { headersMs: totalMs, idleMs: IDLE_MS, totalMs };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 41 modules
var say = __webpack_require__(38119);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
;// CONCATENATED MODULE: ./lib/base/files/contained-folder.js





/** A folder that no path leaves. Paths use '/'; a link that leads out of the folder is refused. */
class ContainedFolder {
    directory;
    /** The folder with links resolved, once it exists. */
    #root;
    /** Folders known to exist inside. */
    #checked = new Set();
    /** @param directory absolute; made on the first write */
    constructor(directory) {
        this.directory = directory;
    }
    pathOf(path) {
        return (0,external_node_path_.join)(this.directory, path);
    }
    /** Makes the folders that a path needs. */
    async makeFolders(path) {
        const parent = (0,external_node_path_.dirname)(this.pathOf(path));
        if (this.#checked.has(parent))
            return;
        await (0,make_directory/* makeDirectory */.O)(this.directory);
        let folder = this.directory;
        for (const segment of path.split('/').slice(0, -1)) {
            folder = (0,external_node_path_.join)(folder, segment);
            await (0,promises_.mkdir)(folder).catch((0,errors/* ifCode */.Vd)('EEXIST'));
            await this.#refuseEscape(await (0,promises_.realpath)(folder), path);
        }
        this.#checked.add(parent);
    }
    /** Returns the file at a path; undefined if there is none. */
    async find(path) {
        const real = await (0,promises_.realpath)(this.pathOf(path)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
        if (real === undefined)
            return undefined;
        await this.#refuseEscape(real, path);
        const stats = await (0,promises_.stat)(real).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        return stats?.isFile() ? { path: real, size: stats.size } : undefined;
    }
    /** Returns the bytes of the file at a path; undefined if there is none. */
    async sizeAt(path) {
        return (await this.find(path))?.size;
    }
    /** @throws PersistError if a link on the way, made by another program, leads out of the folder */
    async #refuseEscape(real, path) {
        this.#root ??= await (0,promises_.realpath)(this.directory);
        const root = this.#root;
        if (real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
            return;
        throw new errors/* PersistError */.vc('store', 'store-denied', (0,say/* say */.c)('folder-link-out', { directory: this.directory, path }), { advice: (0,say/* say */.c)('folder-link-out-fix') });
    }
}
/** @throws PersistError if the folder's path is a file */
async function refuseFile(directory) {
    const stats = await (0,promises_.stat)(directory).catch(() => undefined);
    if (!stats || stats.isDirectory())
        return;
    throw new errors/* PersistError */.vc('store', 'store-bucket', (0,say/* say */.c)('folder-is-file', { directory }), {
        advice: (0,say/* say */.c)('folder-is-file-fix'),
    });
}

// EXTERNAL MODULE: ./lib/base/files/file-calls.js
var file_calls = __webpack_require__(38031);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/storage/stores/folder/walk.js





/** Names read at once. */
const BATCH = 1024;
/**
 * Yields the files below a folder as S3 would list them, in the order of their keys' bytes. Holds the names of each
 * folder on the way, and leaves a folder that is grouped into a prefix at its first file. Begins at the top folder
 * for any prefix, so that no `..` and no link leads outside.
 */
async function* walk(query, signal) {
    const { delimiter, prefix, after } = query;
    const levels = [(await entriesOf('', query)).values()];
    let grouped;
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
        signal.throwIfAborted();
        const { value: entry, done } = level.next();
        if (done) {
            levels.pop();
            continue;
        }
        const { key, isFolder } = entry;
        if (grouped !== undefined && key.startsWith(grouped))
            continue;
        const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
        const isPrefix = end >= 0;
        const name = isPrefix ? key.slice(0, end + delimiter.length) : key;
        const isAfter = (0,byte_order/* byBytes */.b)(name, after) > 0;
        if (isFolder) {
            // A folder that sorts before `after` may hold files that sort after it, unless its name groups them.
            if (isAfter || (!isPrefix && after.startsWith(key)))
                levels.push((await entriesOf(key, query)).values());
        }
        else if (isAfter) {
            if (isPrefix)
                grouped = name;
            yield { name, isPrefix };
        }
    }
}
/** Entries of a folder that may be below the prefix. Links are neither followed nor listed. */
async function entriesOf(folder, { directory, prefix }) {
    const entries = [];
    try {
        // Read in batches: beside the folder of the memory there may be a million images.
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(directory, folder), { bufferSize: BATCH })) {
            const isFolder = entry.isDirectory();
            if (!isFolder && (!entry.isFile() || (0,atomic_file/* isTemporary */.ey)(entry.name)))
                continue;
            const key = `${folder}${entry.name}${isFolder ? '/' : ''}`;
            if (key.startsWith(prefix) || (isFolder && prefix.startsWith(key)))
                entries.push({ key, isFolder });
        }
    }
    catch (error) {
        (0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR')(error);
    }
    return entries.sort((a, b) => (0,byte_order/* byBytes */.b)(a.key, b.key));
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/list.js




const list_PAGE_SIZE = 1000;
/** Lists the files below a folder page by page. The token of a page is its last name. */
async function* listFolder(directory, prefix, { delimiter = '', startAfter = '', token = startAfter, pageSize = list_PAGE_SIZE }, signal) {
    let keys = [];
    let prefixes = [];
    let last = '';
    for await (const { name, isPrefix } of walk({ directory, prefix, delimiter, after: token }, signal)) {
        if (keys.length + prefixes.length === pageSize) {
            yield { objects: await objectsOf(directory, keys), prefixes, nextToken: last };
            keys = [];
            prefixes = [];
        }
        ;
        (isPrefix ? prefixes : keys).push(name);
        last = name;
    }
    yield { objects: await objectsOf(directory, keys), prefixes };
}
/** Omits files that have been removed since. */
async function objectsOf(directory, keys) {
    const objects = await Promise.all(keys.map(key => objectAt((0,external_node_path_.join)(directory, key), key)));
    return objects.filter(object => object !== undefined);
}
async function objectAt(path, key) {
    const stats = await (0,promises_.lstat)(path).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
    return stats?.isFile() ? { key, size: stats.size, lastModified: stats.mtime } : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/read.js



/** Larger chunks are no faster on local disks. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file into a sink. Errors of the sink pass through unchanged.
 * @param explained turns an error of the file system into a sentence
 */
async function readFileInto(sink, { path, size }, explained, signal) {
    const throwExplained = (error) => {
        throw explained(error);
    };
    const file = await (0,promises_.open)(path).catch(throwExplained);
    try {
        sink.begin({ size });
        // One byte more than the file has: a short read then shows its end without another call.
        const buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, CHUNK_BYTES));
        let at = 0;
        for (let isOver = false; !isOver;) {
            signal.throwIfAborted();
            const { bytesRead } = await file.read(buffer, 0, buffer.length).catch(throwExplained);
            at += bytesRead;
            isOver = bytesRead === 0 || at > size || (at === size && bytesRead < buffer.length);
            if (bytesRead > 0 && at <= size)
                await sink.write(buffer.subarray(0, bytesRead));
        }
        if (at !== size)
            throw changed(path);
        return { size };
    }
    finally {
        await file.close();
    }
}
function changed(path) {
    return new errors/* PersistError */.vc('store', 'store-unavailable', (0,say/* say */.c)('folder-changed', { path }), {
        advice: (0,say/* say */.c)('folder-changed-fix'),
    });
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/folder.js
/**
 * A folder as a store: the segments of a key are folders below it. A file appears under its name only when every byte
 * is written. Must not import fetch or inspect, nor read the environment.
 */


















/** @param directory absolute; created by the first write */
function openFolder(directory) {
    const contained = new ContainedFolder(directory);
    const calls = new file_calls/* FileCalls */.M();
    async function holds(key, bytes, signal) {
        const file = await contained.find(key);
        if (!file)
            return false;
        const explained = (error) => (0,file_errors/* folderError */.VY)(error, directory, key);
        const read = (sink, ended) => readFileInto(sink, file, explained, ended);
        return await (0,holds_bytes/* holdsBytes */.gt)(bytes, { size: file.size, read }, signal);
    }
    async function find(key, signal) {
        signal.throwIfAborted();
        try {
            return await contained.find(key);
        }
        catch (error) {
            throw (0,file_errors/* folderError */.VY)(error, directory, key, 'read');
        }
    }
    return {
        prefix: (0,object_key/* mintPrefix */.Ld)(''),
        publicBase: (0,external_node_url_.pathToFileURL)(directory + external_node_path_.sep).href,
        createOnly: 'honoured',
        async head(key, signal) {
            const file = await find(key, signal);
            if (!file)
                await refuseFile(directory);
            return file && { size: file.size, checksum: () => fileChecksum(file.path) };
        },
        async put(key, bytes, { mode }, signal) {
            signal.throwIfAborted();
            refuseWindowsFlaw(key);
            const path = contained.pathOf(key);
            const mayReplace = mode === 'overwrite';
            try {
                await contained.makeFolders(key);
                // Most keys are new, and testing only for existence costs a fifth of finding the file.
                if (!mayReplace && (await calls.exists(path)) && (await holds(key, bytes, signal)))
                    return { outcome: 'already-stored' };
                if (!(await (0,atomic_file/* makeFile */.VE)(path, bytes, mayReplace, calls, signal))) {
                    if (await holds(key, bytes, signal))
                        return { outcome: 'already-stored' };
                    throw collision();
                }
                return { outcome: 'stored', isBodyFree: true };
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,file_errors/* folderError */.VY)(error, directory, key);
            }
        },
        async get(key, sink, signal) {
            const file = await find(key, signal);
            if (!file) {
                await refuseFile(directory);
                throw gone(key);
            }
            return await readFileInto(sink, file, error => (0,file_errors/* folderError */.VY)(error, directory, key, 'read'), signal);
        },
        async *list(prefix, options, signal) {
            await refuseFile(directory);
            try {
                yield* listFolder(directory, prefix, options, signal);
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,file_errors/* folderError */.VY)(error, directory, prefix, 'read');
            }
        },
        async remove(key, signal) {
            refuseWindowsFlaw(key);
            if (!(await find(key, signal)))
                return;
            try {
                // Removes a link itself: its target belongs to another key.
                await (0,promises_.unlink)(contained.pathOf(key)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
            }
            catch (error) {
                throw (0,file_errors/* folderError */.VY)(error, directory, key);
            }
        },
        removeLeftovers: (now, signal) => (0,leftovers/* removeLeftovers */.D)(directory, { now, signal, isDeep: true }),
        async close() { },
    };
}
function collision() {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('folder-collision'), {
        advice: (0,say/* say */.c)('folder-collision-fix'),
    });
}
function gone(key) {
    return new errors/* PersistError */.vc('store', 'http-404', (0,say/* say */.c)('folder-no-file', { key }), {
        advice: (0,say/* say */.c)('folder-no-file-fix'),
    });
}
/** Only Windows treats these names in a special way. */
function refuseWindowsFlaw(key) {
    const flaw = (0,external_node_os_.platform)() === 'win32' ? (0,windows_names/* windowsFlaw */.k)(key) : undefined;
    if (!flaw)
        return;
    throw new errors/* PersistError */.vc('store', 'key-invalid', (0,say/* say */.c)('key-wrong', { key: JSON.stringify(key), rule: flaw }));
}
/** A file has no stored checksum, so it is read once more to compare. */
function fileChecksum(path) {
    const given = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: chunk => void given.update(chunk),
        async isRight() {
            const own = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of (0,external_node_fs_.createReadStream)(path))
                own.update(chunk);
            return own.digest('hex') === given.digest('hex');
        },
    };
}

// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/store.js
/** Refusals and failures of any store over HTTP. These rules follow the codes of one service. */


const STORE_RULES = [
    (0,rule/* rule */.H)('integrity', 'store-integrity', undefined, 'yes'),
    (0,rule/* rule */.H)('read-integrity', 'store-integrity', undefined, 'once'),
    (0,rule/* rule */.H)('changed', 'store-unavailable', undefined, 'yes'),
    (0,rule/* rule */.H)('list-broken', 'store-endpoint'),
    // Temporary refusals.
    (0,rule/* rule */.H)('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,rule/* rule */.H)('busy', 'store-unavailable', { status: status => status >= 500 || status === 408 }, 'yes'),
    // Another service, or none.
    (0,rule/* rule */.H)('foreign', 'store-endpoint', { foreign: true }),
    (0,rule/* rule */.H)('redirect', 'store-endpoint', { status: status => status >= 300 && status < 400 }),
    (0,rule/* rule */.H)('foreign', 'store-endpoint', { status: status => status > 0 && status < 300 }),
    (0,rule/* rule */.H)('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
    (0,rule/* rule */.H)('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
    (0,rule/* rule */.H)('no-host', 'store-endpoint', { network: exchange_error/* NO_SUCH_HOST */.Nj }, 'yes'),
    (0,rule/* rule */.H)('certificate', 'store-endpoint', { network: exchange_error/* CERTIFICATE */.kX }),
    (0,rule/* rule */.H)('unsendable', 'unexpected', { network: /\bUND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/ }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('denied', 'store-denied', { status: status => status === 401 || status === 403 }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { status: status => status === 404 }),
    (0,rule/* rule */.H)('collision', 'key-collision', { status: status => status === 412 }),
    (0,rule/* rule */.H)('refused', 'store-denied'),
];

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
    ...STORE_RULES,
];

;// CONCATENATED MODULE: ./lib/base/digests/hmac-sha256.js
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
        outer.write((0,external_node_crypto_.hash)('sha256', message), BLOCK, 'hex');
        return (0,external_node_crypto_.hash)('sha256', outer);
    };
}
/** The signing key of cloud services: the MAC of each word is the key for the next; the first key is `secret`. */
function derivedKey(secret, words) {
    return words.reduce((key, word) => (0,external_node_crypto_.createHmac)('sha256', key).update(word).digest(), Buffer.from(secret));
}

// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
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
        return hmacSha256(derivedKey(`aliyun_v4${dayAndSecret.slice(8)}`, scope));
    });
    const signedOf = (0,memoize_last/* memoizeLast */.x)(signed, memoize_last/* isSameList */.f);
    return ({ method, headers, queries, bucket, key }, { accessKeyId, accessKeySecret: secret }) => {
        const date = headers['x-oss-date'] ?? '';
        const day = date.slice(0, 8);
        const scope = `${day}/${region}/oss/aliyun_v4_request`;
        const path = (0,percent_encode/* encodePath */.O)(`/${bucket}/${key}`);
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
        .map(([name, value]) => [(0,percent_encode/* encodeStrict */.g)(name), (0,percent_encode/* encodeStrict */.g)(String(value))])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(pair => pair.join('='))
        .join('&');
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/client.js

async function ossClient(bucket, location, transport) {
    const { default: OssClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4391)]).then(__webpack_require__.t.bind(__webpack_require__, 14391, 19));
    const options = {
        // Placeholders, replaced before each request: ali-oss refuses to start without keys.
        accessKeyId: 'later',
        accessKeySecret: 'later',
        bucket,
        region: `oss-${location.region}`,
        endpoint: location.endpoint,
        secure: location.endpoint.startsWith('https:'),
        cname: location.style === 'cname',
        sldEnable: location.style === 'path',
        authorizationV4: true,
        retryMax: 0,
        urllib: { request: (url, params) => requestThrough(transport, url, params) },
    };
    const client = new OssClient(options);
    // Omits the MD5 that ali-oss would add, with a copy of the body: `put` has no option against it.
    client._objectRequestParams = (method, object, { headers, subres, ctx }) => ({
        ...{ method, bucket, object, headers, subres, ctx },
        disabledMD5: true,
    });
    // ali-oss would build this URL again for each answer, and it is never read.
    client._objectUrl = () => '';
    const sign = ossSigner(location.region);
    client.authorizationV4 = (method, request, bucketName, key) => sign({ ...request, method, bucket: bucketName, key }, client.options);
    return {
        async send(request, credentials) {
            const ctx = { request };
            client.options.accessKeyId = credentials.accessKeyId;
            client.options.accessKeySecret = credentials.accessKeySecret;
            // Set here, because the constructor would print advice about renewal, which we do ourselves.
            client.options.stsToken = credentials.securityToken ?? '';
            try {
                // ali-oss signs before its first await, so concurrent requests cannot mix up their credentials.
                await call(client, request, { headers: { ...request.headers }, ctx });
            }
            catch (error) {
                // ali-oss's error carries the whole body and repeats its headers; the outcome has all that is needed.
                if (!ctx.outcome)
                    throw error;
            }
            if (ctx.outcome && 'response' in ctx.outcome)
                return ctx.outcome.response;
            throw ctx.outcome?.error;
        },
        followClock(serverTime) {
            // ali-oss adds this to the system's clock, so the difference is measured against that clock.
            client.options.amendTimeSkewed = serverTime - Date.now();
        },
    };
}
function call(client, request, options) {
    const { operation, key = '', body, query } = request;
    switch (operation) {
        case 'put': {
            const { buffer, byteOffset, byteLength } = body ?? new Uint8Array();
            return client.put(key, Buffer.from(buffer, byteOffset, byteLength), options);
        }
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
/**
 * ali-oss's XML parser gets this in place of the list: it throws on lists of real stores, and leaves keys encoded.
 */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>');
/**
 * The `urllib` option of ali-oss. Records the answer for the call. ali-oss gets no body, so its parsers and messages
 * never hold one.
 */
async function requestThrough(transport, url, params) {
    const { method, content, ctx } = params;
    const { onHead, signal } = ctx.request;
    try {
        const headers = wireHeaders(params.headers);
        const response = await transport.send({ method, url, headers, body: content, onHead, signal });
        ctx.outcome = { response };
        const { status } = response;
        return { status, headers: status < 300 ? response.headers : {}, data: EMPTY_LIST, res: { status } };
    }
    catch (error) {
        ctx.outcome = { error };
        // urllib marks a missing answer with the status -1.
        throw Object.assign(new Error('no answer'), { status: -1 });
    }
}
/** Omits `Host`, which ali-oss invents if the endpoint is an address. */
function wireHeaders(headers) {
    const wire = {};
    for (const name in headers)
        if (name !== 'host')
            wire[name] = String(headers[name]);
    return wire;
}

// EXTERNAL MODULE: ./lib/storage/stores/bucket/object-headers.js
var object_headers = __webpack_require__(7963);
// EXTERNAL MODULE: ./lib/storage/stores/upload-options.js
var upload_options = __webpack_require__(84036);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/headers.js


function putHeaders(options, digests, check, defaults) {
    const headers = (0,object_headers/* objectHeaders */.q)(options, digests, check, 'x-oss-meta-');
    // OSS ignores the header in a bucket with versions, so no check may rely on it alone.
    if (options.mode === 'keep-existing')
        headers['x-oss-forbid-overwrite'] = 'true';
    // https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8
    const { encryption } = defaults;
    if (encryption)
        headers['x-oss-server-side-encryption'] = encryption.method;
    if (encryption?.keyId !== undefined)
        headers['x-oss-server-side-encryption-key-id'] = encryption.keyId;
    if (options.isInternal)
        return headers;
    const tagging = (0,upload_options/* encodedTags */.ee)(defaults.tags);
    if (tagging !== '')
        headers['x-oss-tagging'] = tagging;
    if (defaults.storageClass !== undefined)
        headers['x-oss-storage-class'] = defaults.storageClass;
    if (defaults.acl !== undefined)
        headers['x-oss-object-acl'] = defaults.acl;
    return headers;
}

// EXTERNAL MODULE: ./lib/base/digests/crc64.js + 1 modules
var crc64 = __webpack_require__(63472);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/proof.js
/** Compares the object in OSS with our bytes, by the checksums in its answer. Pure. */



/**
 * Compares the CRC-64 if the answer has it, else the ETag if it is an MD5. Only simple uploads without encryption
 * by a key of KMS have an MD5 as ETag, and a service that imitates OSS may send neither.
 *
 * @param isByKey this run encrypts by a key of KMS, in case the answer does not say so
 */
function compare(headers, digests, isByKey = false) {
    const crc = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-hash-crc64ecma');
    if (crc !== undefined)
        return crc === digests.of('crc64') ? 'same' : 'different';
    const encryption = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-server-side-encryption');
    if (encryption === undefined ? isByKey : encryption === 'KMS')
        return 'none';
    const stored = md5Of(headers);
    if (stored === undefined)
        return 'none';
    return stored === digests.of('md5') ? 'same' : 'different';
}
/** Compares chunk by chunk. Without a CRC-64 there is no reliable checksum. */
function checksum(headers) {
    const crc = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-hash-crc64ecma');
    if (crc === undefined)
        return undefined;
    const running = new crc64/* Crc64 */.Vl();
    return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc };
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/oss.js
/**
 * The dialect of Alibaba Cloud OSS.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/api-overview-of-oss
 */






/** The right that a policy has to grant for each operation. */
const ACTIONS = {
    put: 'oss:PutObject',
    head: 'oss:GetObject',
    get: 'oss:GetObject',
    list: 'oss:ListObjects',
    remove: 'oss:DeleteObject',
};
async function openOss(settings, transport) {
    const { bucket, prefix, location, language } = settings;
    const client = await ossClient(bucket, location, transport);
    const { host } = new URL(location.endpoint);
    const isByKey = settings.encryption?.method === 'KMS';
    const hasTags = Object.keys(settings.tags ?? {}).length > 0;
    const actionOf = (operation) => operation === 'put' && hasTags ? `${ACTIONS.put}, oss:PutObjectTagging` : ACTIONS[operation];
    const serviceContext = (operation) => ({
        operation,
        service: 'OSS',
        region: location.region,
        host: location.style === 'virtual' ? `${bucket}.${host}` : host,
        now: Date.now(),
        language,
        rules: OSS_RULES,
        names: { bucket, target: `${bucket}/${prefix}*`, action: actionOf(operation) },
    });
    return {
        bodyCheck: 'crc64',
        publicBase: location.publicBase,
        createOnly: 'honoured',
        createOnlyIgnored: (0,say/* say */.c)('create-only-versions', { bucket }),
        send: client.send,
        followClock: client.followClock,
        serviceContext,
        // The official SDKs encode the token too.
        encodesTokens: true,
        putHeaders: (options, digests, check) => putHeaders(options, digests, check, settings),
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,http_headers/* firstHeader */.Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-request-id') !== undefined);
        },
        // A bucket sends this header while versions are kept, and also after they are suspended.
        ignoresCreateOnly: ({ headers }) => headers['x-oss-version-id'] !== undefined,
        compare: (headers, digests) => compare(headers, digests, isByKey),
        checksum: checksum,
        close: transport.close,
    };
}

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/storage/stores/own-store.js
/** The interface of a caller's own store, and its adapter. */





const own_store_PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await called('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new errors/* PersistError */.vc('store', 'http-404', (0,say/* say */.c)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, bytes, options, signal) => {
        const ifAbsent = options.mode === 'keep-existing';
        // A copy, because the run reuses its buffer after this call.
        const copy = Uint8Array.from(bytes);
        const { stored, etag } = await called('put', signal, () => own.put(key, copy, { ...headersOf(options), ifAbsent, signal }));
        const found = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...found };
        const there = await called('get', signal, () => own.get(key, { signal }));
        if (there && Buffer.compare(there, bytes) === 0)
            return { outcome: 'already-stored', ...found };
        throw new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('own-store-collision', { key }));
    };
    return {
        prefix: (0,object_key/* mintPrefix */.Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = own_store_PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new errors/* PersistError */.vc('store', 'store-denied', (0,say/* say */.c)('own-store-keeps', { key }));
            await called('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
async function* pagesOf(own, query, pageSize) {
    let objects = [];
    try {
        for await (const object of own.list(query)) {
            query.signal.throwIfAborted();
            const last = objects.at(-1);
            if (last && objects.length >= pageSize) {
                yield { objects, prefixes: [], nextToken: last.key };
                objects = [];
            }
            objects.push(object);
        }
    }
    catch (error) {
        throw failure('list', query.signal, error);
    }
    yield { objects, prefixes: [] };
}
function headersOf({ contentType, cacheControl, contentDisposition, metadata }) {
    return {
        contentType,
        ...(0,defined/* defined */.s)({ cacheControl, contentDisposition }),
        ...(metadata && { metadata: { ...metadata } }),
    };
}
async function called(operation, signal, ask) {
    signal.throwIfAborted();
    try {
        return await ask();
    }
    catch (error) {
        throw failure(operation, signal, error);
    }
}
function failure(operation, signal, error) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof errors/* PersistError */.vc)
        return (0,as_persist_error/* asPersistError */.B)(error, 'store');
    const sentence = (0,say/* say */.c)('own-store-failed', { operation, reason: (0,errors/* messageOf */.bD)(error) });
    return new errors/* PersistError */.vc('store', 'store-unavailable', sentence, { cause: error });
}

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
    ...STORE_RULES,
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

// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 10 modules
var kinds = __webpack_require__(64938);
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
        return hmacSha256(derivedKey(`AWS4${dayAndSecret.slice(8)}`, scope));
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
        const lineOf = (name) => `${name}:${sent[name] ?? host}\n`;
        let lines = '';
        for (const name of names)
            lines += lineOf(name);
        if (TO_BE_TRIMMED.test(lines)) {
            for (const name of Object.keys(sent))
                sent[name] = (sent[name] ?? '').trim();
            lines = names.map(name => lineOf(name).replace(/[^\S\n]+/g, ' ')).join('');
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
            return `${base}/${(0,percent_encode/* encodePath */.O)(key)}`;
        const pairs = Object.entries(query ?? {}).map(([name, value]) => `${(0,percent_encode/* encodeStrict */.g)(name)}=${(0,percent_encode/* encodeStrict */.g)(value)}`);
        return `${base}${style === 'path' ? '' : '/'}?${pairs.join('&')}`;
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/headers.js


const headers_METHODS = { AES256: 'AES256', KMS: 'aws:kms' };
function headers_putHeaders(options, digests, check, defaults) {
    const headers = (0,object_headers/* objectHeaders */.q)(options, digests, check, 'x-amz-meta-');
    headers['x-amz-content-sha256'] = digests.of('sha256');
    // Create-only: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if (options.mode === 'keep-existing')
        headers['if-none-match'] = '*';
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
    const { encryption } = defaults;
    if (encryption)
        headers['x-amz-server-side-encryption'] = headers_METHODS[encryption.method];
    if (encryption?.keyId !== undefined)
        headers['x-amz-server-side-encryption-aws-kms-key-id'] = encryption.keyId;
    if (options.isInternal)
        return headers;
    const tagging = (0,upload_options/* encodedTags */.ee)(defaults.tags);
    if (tagging !== '')
        headers['x-amz-tagging'] = tagging;
    if (defaults.storageClass !== undefined)
        headers['x-amz-storage-class'] = defaults.storageClass;
    if (defaults.acl !== undefined)
        headers['x-amz-acl'] = defaults.acl;
    return headers;
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/proof.js
/** Compares the object in an S3 store with our bytes, as far as its ETag allows. Pure. */



/** @param isByKey this run encrypts by a key of KMS, in case the answer does not say so */
function proof_compare(headers, digests, isByKey = false) {
    const stored = storedMd5(headers, isByKey);
    if (stored === undefined)
        return 'none';
    return stored === digests.of('md5') ? 'same' : 'different';
}
/** Compares chunk by chunk. */
function proof_checksum(headers, isByKey = false) {
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
    return isOpaque ? undefined : md5Of(headers);
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/s3.js
/**
 * The dialect of S3: AWS, R2, MinIO, Ceph and all compatible stores.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */







/** The right that a policy has to grant for each operation. */
const s3_ACTIONS = {
    put: 's3:PutObject',
    head: 's3:GetObject',
    get: 's3:GetObject',
    list: 's3:ListBucket',
    remove: 's3:DeleteObject',
};
function openS3(settings, transport) {
    const { kind, bucket, prefix, location, language } = settings;
    const { region, vendor } = location;
    const { host } = new URL(location.endpoint);
    const client = s3Client(bucket, location, transport);
    const service = vendor?.name ?? kinds/* BUCKET_KINDS */.TM[kind].service;
    const isByKey = settings.encryption?.method === 'KMS';
    const hasTags = Object.keys(settings.tags ?? {}).length > 0;
    const actionOf = (operation) => operation === 'put' && hasTags ? `${s3_ACTIONS.put}, s3:PutObjectTagging` : s3_ACTIONS[operation];
    const serviceContext = (operation) => ({
        operation,
        service,
        region,
        host: location.style === 'virtual' ? `${bucket}.${host}` : host,
        now: Date.now(),
        language,
        rules: service === 'R2' ? R2_RULES : S3_RULES,
        names: { bucket, target: `${bucket}/${prefix}*`, action: actionOf(operation) },
    });
    return {
        bodyCheck: vendor === undefined ? 'unknown' : vendor.checksSignedHash ? 'sha256' : 'md5',
        publicBase: location.publicBase,
        createOnly: vendor?.honoursCreateOnly ? 'honoured' : 'unknown',
        createOnlyIgnored: (0,say/* say */.c)('create-only-ignored', { host }),
        send: client.send,
        followClock: client.followClock,
        serviceContext,
        encodesTokens: false,
        putHeaders: (options, digests, check) => headers_putHeaders(options, digests, check, settings),
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,http_headers/* firstHeader */.Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => STORE_HEADER.test(name)));
        },
        // Conditional writes also work in buckets with versions.
        ignoresCreateOnly: () => false,
        compare: (headers, digests) => proof_compare(headers, digests, isByKey),
        checksum: headers => proof_checksum(headers, isByKey),
        close: transport.close,
    };
}
/** Headers that no website sends. R2 and MinIO send AWS's; other stores send their own, beside AWS's or instead. */
const STORE_HEADER = /^x-(amzn?|oss|cos|obs|tos|goog)-/;

;// CONCATENATED MODULE: ./lib/storage/stores/open.js






const DIALECTS = { oss: openOss, s3: openS3, r2: openS3 };
/**
 * @param notice receives warnings, each once
 * @param onRequest called before each request to the store; never for a folder or a caller's own store
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return adaptStore(settings.own);
    if (settings.kind === 'file')
        return openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = await DIALECTS[settings.kind](settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ })

};
