export const id = 8727;
export const ids = [8727];
export const modules = {

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export backoff */
/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
async function retry(attempt, { policy, clock, signal, decide, counts = () => true }) {
    let number = 1;
    for (;;) {
        try {
            return await attempt(number);
        }
        catch (error) {
            const isCounted = counts(error);
            const failures = isCounted ? number : 1;
            const decision = decide(error, failures);
            if (!decision.again || (isCounted && number >= policy.attempts))
                throw error;
            await clock.sleep(decision.afterMs ?? backoff(policy, failures, clock.random()), signal);
            if (isCounted)
                number++;
        }
    }
}
/**
 * Full jitter: uniform in [0, min(cap, base · 2^(attempt-1))].
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function backoff(policy, attempt, random) {
    return random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
}


/***/ }),

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

/***/ 58727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBucket: () => (/* binding */ openBucket)
});

// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var service_errors_refusal = __webpack_require__(33943);
// EXTERNAL MODULE: ./lib/storage/stores/bucket/answers.js
var answers = __webpack_require__(83032);
// EXTERNAL MODULE: ./lib/base/concurrency/retry.js
var retry = __webpack_require__(66351);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials_credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js
var service_error = __webpack_require__(36287);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/client.js
/** The connection to one bucket: sends requests in its dialect, retries them, and turns refusals into errors. */






/** OSS's SDK v2 has the same 0.2 s and 20 s, but gives up after 3 attempts. */
const POLICY = { attempts: 5, baseMs: 200, capMs: 20_000 };
/**
 * @param saw called with every answer
 * @param proxy the proxy settings, for errors of the network
 */
function bucketClient(dialect, credentials, clock, saw, proxy) {
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
        /** Corrects causes between two attempts: expired credentials, and a clock that differs from the service's. */
        withRetries(attempt, signal, failed) {
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
                    dialect.followClock(error.serverTime);
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
            // A caller's own provider may ignore the signal.
            const login = () => (0,on_abort/* raceAbort */.Mu)(() => credentials(expired && used, signal), signal);
            return (0,retry/* retry */.L)(async () => await attemptWith(await login()), { policy: POLICY, clock, signal, decide });
        },
        toError: (operation, failure) => (0,service_error/* toServiceError */.N1)(dialect.serviceContext(operation), failure),
        errorFor: (id, operation, failure) => (0,service_error/* serviceErrorFor */.lK)(id, dialect.serviceContext(operation), failure),
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/get.js




/** Attempts that together bring this many more bytes of an object earn a fresh set of attempts. */
const EARNING_BYTES = 1024 * 1024;
const NOTHING = Buffer.alloc(0);
/** An error of the sink. It never counts as the store's, so it is never retried. */
class SinkError extends Error {
    constructor(cause) {
        super('the sink failed', { cause });
    }
}
/**
 * Reads an object into a sink, and resumes by range where a body broke off. An object of any size is given up only
 * when attempts make no more progress.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/getobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function getRequest(client) {
    return async (key, sink, signal) => {
        const read = new ObjectRead(client, key, sink, signal);
        for (;;) {
            const before = read.maxReceived;
            try {
                return await client.withRetries(keys => read.attempt(keys), signal);
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
/** One object on its way into a sink, over as many answers as necessary. */
class ObjectRead {
    #client;
    #key;
    #sink;
    #signal;
    #object = { size: 0 };
    #checksum;
    #received = 0;
    #asksForRest = false;
    #brought = 'none of it';
    /** The most bytes received in any attempt. */
    maxReceived = 0;
    constructor(client, key, sink, signal) {
        this.#client = client;
        this.#key = key;
        this.#sink = sink;
        this.#signal = signal;
    }
    /** Requests the missing rest, on the condition that the object is unchanged. */
    async attempt(keys) {
        const headers = this.#restHeaders();
        const onHead = (head) => this.#plan(head);
        const [client, key, signal] = [this.#client, this.#key, this.#signal];
        const response = await client.send({ operation: 'get', key, headers, onHead, signal }, keys);
        const { status } = response;
        if (this.#brought === 'bytes' && this.#received < this.#object.size)
            throw client.errorFor('lost', 'get', { network: 'body short' });
        if (this.#brought === 'bytes' && (await this.#checksum?.isRight()) !== false)
            return this.#object;
        // 416 means that the object is now shorter than the bytes received.
        const isGone = this.#asksForRest && (status === 412 || status === 416);
        if (this.#brought === 'none of it' && !isGone)
            throw client.toError('get', (0,service_errors_refusal/* readFailure */.f1)(response));
        // From now on the object is read from its beginning.
        this.#received = 0;
        throw client.errorFor(this.#brought === 'bytes' ? 'read-integrity' : 'changed', 'get', { status });
    }
    #restHeaders() {
        const { etag } = this.#object;
        this.#brought = 'none of it';
        this.#asksForRest = this.#received > 0;
        if (!this.#asksForRest)
            return {};
        return { range: `bytes=${this.#received}-`, ...(etag !== undefined && { 'if-match': `"${etag}"` }) };
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
        const hasLength = head.status === 200 && (0,answers/* lengthOf */.Y5)(head.headers) !== undefined;
        return hasLength && this.#client.dialect.isObject({ ...head, body: NOTHING });
    }
    #isRest(headers) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec((0,http_headers/* firstHeader */.Y)(headers, 'content-range')?.trim() ?? '') ?? [];
        const { size, etag } = this.#object;
        return (this.#asksForRest &&
            Number(start) === this.#received &&
            Number(total) === size &&
            ((0,answers/* lengthOf */.Y5)(headers) ?? size) <= size - this.#received &&
            (0,answers/* etagOf */.Nk)(headers) === etag);
    }
    #begin(head) {
        this.#object = (0,answers/* storedObject */.j1)(head);
        this.#checksum = this.#client.dialect.checksum(head.headers);
        this.#received = 0;
        ofSink(() => this.#sink.begin(this.#object));
    }
    #write(chunk) {
        this.#received += chunk.length;
        this.maxReceived = Math.max(this.maxReceived, this.#received);
        this.#checksum?.update(chunk);
        return ofSink(() => this.#sink.write(chunk))?.catch(error => {
            throw new SinkError(error);
        });
    }
}
function ofSink(call) {
    try {
        return call();
    }
    catch (error) {
        throw new SinkError(error);
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
            const headers = { range: 'bytes=0-0' };
            const answer = await client.send({ operation: 'get', key, headers, signal }, keys);
            const said = answer.status < 300 ? undefined : (0,service_errors_refusal/* readFailure */.f1)(answer);
            if (said && (status === 404 || said.status === status))
                failure = said;
        }
        if (failure.status !== 404 || failure.isForeign || (failure.code ?? 'NoSuchKey') !== 'NoSuchKey')
            throw client.toError('head', failure);
        bucketExists = true;
        return undefined;
    };
}

// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list-page.js
/**
 * Reads one page of ListObjectsV2 from its XML, which is untrusted. Searches only for the parts it needs, in one
 * pass, so that entities, nesting and size do no harm. Pure.
 */


/**
 * @param encodesTokens the token is URL-encoded whenever the keys are
 * @returns 'foreign' for a text that is no whole page, 'endless' for a page that continues without a token
 */
function readListPage(body, encodesTokens = false) {
    const pieces = piecesOf(body);
    const isPage = pieces.some(piece => /<ListBucketResult[\s>]/.test(piece));
    if (!isPage || !pieces.at(-1)?.trimEnd().endsWith('</ListBucketResult>'))
        return 'foreign';
    const rest = [];
    const blocks = [];
    for (const piece of pieces)
        split(piece, rest, blocks);
    const around = rest.join('');
    const isEncoded = textIn(around, 'EncodingType') === 'url';
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
    if (textIn(around, 'IsTruncated') !== 'true')
        return { objects, prefixes };
    const nextToken = textIn(around, 'NextContinuationToken');
    if (!nextToken)
        return 'endless';
    return {
        objects,
        prefixes,
        // A plus stays: a token that is not encoded may be base64, which contains it.
        nextToken: isEncoded && encodesTokens ? decodeUrl(nextToken.replaceAll('+', '%2B')) : own(nextToken),
    };
}
/** V8 keeps longer texts apart from its young objects, so that the pages of a long listing would fill its heap. */
const PIECE_BYTES = 64 * 1024;
const END_OF_OBJECT = '</Contents>';
/** Cuts a page after objects, so that no entry is in two pieces. */
function piecesOf(body) {
    const pieces = [];
    let at = 0;
    while (body.length - at > PIECE_BYTES) {
        const end = body.lastIndexOf(END_OF_OBJECT, at + PIECE_BYTES);
        if (end <= at)
            break;
        pieces.push(body.toString('utf8', at, end + END_OF_OBJECT.length));
        at = end + END_OF_OBJECT.length;
    }
    pieces.push(body.toString('utf8', at));
    return pieces;
}
/** Separates the entries of a list from the text around them. */
function split(xml, rest, blocks) {
    let at = 0;
    let contents = xml.indexOf('<Contents>');
    let prefixes = xml.indexOf('<CommonPrefixes>');
    while (contents >= 0 || prefixes >= 0) {
        const isContents = prefixes < 0 || (contents >= 0 && contents < prefixes);
        const name = isContents ? 'Contents' : 'CommonPrefixes';
        const index = isContents ? contents : prefixes;
        const start = index + name.length + 2;
        const end = xml.indexOf(`</${name}>`, start);
        // An entry without an end is not trusted, and the search stops there.
        blocks.push({ name, inner: end < 0 ? '' : xml.slice(start, end) });
        if (end < 0)
            break;
        rest.push(xml.slice(at, index));
        at = end + name.length + 3;
        if (contents >= 0 && contents < at)
            contents = xml.indexOf('<Contents>', at);
        if (prefixes >= 0 && prefixes < at)
            prefixes = xml.indexOf('<CommonPrefixes>', at);
    }
    rest.push(xml.slice(at));
}
function objectIn(inner, decode) {
    const key = textIn(inner, 'Key');
    const size = Number(textIn(inner, 'Size') || Number.NaN);
    if (key === undefined || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const etag = (0,answers/* unquoted */.qZ)(textIn(inner, 'ETag') ?? '');
    const lastModified = new Date(Date.parse(textIn(inner, 'LastModified') ?? ''));
    return {
        key: decode(key),
        size,
        ...(etag && { etag: own(etag) }),
        ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
    };
}
/** Made once: a page searches for a tag in each of its objects. */
const TAGS = new Map();
/** Returns the text of the first `<name>`; '' for an empty one. */
function textIn(xml, name) {
    let tag = TAGS.get(name);
    if (!tag) {
        tag = { open: `<${name}>`, empty: `<${name}/>` };
        TAGS.set(name, tag);
    }
    const start = xml.indexOf(tag.open);
    if (start < 0)
        return xml.includes(tag.empty) ? '' : undefined;
    const end = xml.indexOf('<', start + tag.open.length);
    return end < 0 ? undefined : unescapeXml(xml.slice(start + tag.open.length, end));
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
const PERCENT = 0x25;
const PLUS = 0x2b;
const SPACE = 0x20;
/** Longer texts are decoded without it. */
const scratch = Buffer.allocUnsafeSlow(4096);
/** Some stores encode a space as `+`, and a real plus is always encoded. */
function decodeUrl(text) {
    return decodeAscii(text) ?? (0,percent_encode/* percentDecoded */.oF)(text.replaceAll('+', ' ')) ?? own(text);
}
/** Decodes most keys of a listing in a fifth of the time. @returns undefined for any other text */
function decodeAscii(text) {
    if (3 * text.length > scratch.length)
        return undefined;
    const length = scratch.write(text);
    if (length !== text.length)
        return undefined;
    let to = 0;
    for (let at = 0; at < length; at++) {
        let byte = scratch[at];
        if (byte === PERCENT) {
            byte = 16 * hexDigit(scratch[at + 1]) + hexDigit(scratch[at + 2]);
            if (at + 2 >= length || !(byte < 0x80))
                return undefined;
            at += 2;
        }
        else if (byte === PLUS)
            byte = SPACE;
        scratch[to++] = byte;
    }
    return scratch.toString('latin1', 0, to);
}
/** NaN for any other byte. */
function hexDigit(byte = 0) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}
/** Copies the text: a slice would keep the whole page in memory. */
function own(text) {
    if (3 * text.length > scratch.length)
        return Buffer.from(text).toString();
    const length = scratch.write(text);
    return scratch.toString(length === text.length ? 'latin1' : 'utf8', 0, length);
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list.js



/** A page of 1,000 keys of 1,023 bytes, with every byte encoded as three, is under 4 MiB. */
const PAGE = { keep: 8 * 1024 * 1024, elseNothing: true };
const PAGE_SIZE = 1000;
/** In a row. A store may skip many deleted names in a page, and a broken one gives new tokens for ever. */
const MAX_EMPTY_PAGES = 1000;
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
        (0,release_memory/* releaseMemory */.H$)(response.body);
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
        let empty = 0;
        let given = token === undefined ? [options.startAfter] : [];
        do {
            if (token !== undefined)
                seen.add(token);
            const page = await ask(queryOf(prefix, options, token), signal);
            token = page.nextToken;
            empty = page.objects.length + page.prefixes.length > 0 ? 0 : empty + 1;
            if (token !== undefined && (seen.has(token) || empty === MAX_EMPTY_PAGES))
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
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/stores/read-object.js
var read_object = __webpack_require__(25196);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/put.js









const put_NOTHING = Buffer.alloc(0);
/**
 * Uploads exactly once: create-only, and with a comparison of checksums. After a lost answer, "exists" may mean our
 * own success, so the existing object is compared before the key counts as taken.
 */
function putRequest(client, tools) {
    return (key, body, options, signal) => new Upload(client, tools, { key, body, options, signal }).run();
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
        const { body, options } = input;
        this.#digests = (0,file_body/* isFileBody */.n)(body)
            ? new digests_digests/* BodyDigests */._p(undefined, body.digests)
            : new digests_digests/* BodyDigests */._p(body, options.digests);
        this.#mode = input.options.mode;
    }
    run() {
        return this.#client.withRetries(keys => this.#attempt(keys), this.#input.signal, error => {
            if (error instanceof service_error/* ServiceError */._7 && error.isUncertain)
                this.#mayBeOurs = true;
        });
    }
    async #attempt(keys) {
        const stored = await this.#look(keys);
        return await (stored ? this.#resultOfExisting(stored) : this.#upload(keys));
    }
    /** Looks under the key, if the upload needs it. */
    async #look(keys) {
        const { createOnly, head, lookFirst } = this.#tools;
        const { key, body, signal } = this.#input;
        if (this.#mode !== 'keep-existing')
            return undefined;
        // Until the store has proved that it honours create-only, only a look under the key protects an existing object. A
        // large body is not sent in vain.
        if (createOnly.state !== 'honoured' || (0,file_body/* isFileBody */.n)(body))
            return await head(key, signal, keys);
        return (await lookFirst.isToLook()) ? await this.#lookFirst(keys) : undefined;
    }
    async #upload(keys) {
        const { bodyCheck, prefix } = this.#tools;
        const check = await bodyCheck.find(() => sendWrongBody(this.#client, prefix, keys, this.#input.signal));
        if (check === 'md5')
            await this.#require('md5');
        const response = await this.#send(keys, check);
        if (!this.#client.dialect.isObject(response))
            return await this.#afterRefusal(keys, response);
        // With a signed hash, the store itself has compared the body.
        const match = check === 'sha256' ? 'none' : await this.#compare(response.headers);
        return await this.#afterSuccess(keys, response, check, match);
    }
    /** Without the right to read, nothing is found. */
    async #lookFirst(keys) {
        const { head, lookFirst } = this.#tools;
        const { key, signal } = this.#input;
        let stored;
        try {
            stored = await head(key, signal, keys);
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7) || error.reason !== 'store-denied')
                throw error;
        }
        finally {
            lookFirst.looked(stored !== undefined);
        }
        return stored;
    }
    #send(keys, check) {
        const { key, body, options, signal } = this.#input;
        const mode = this.#tools.createOnly.state === 'ignored' ? 'overwrite' : this.#mode;
        const headers = this.#client.dialect.putHeaders(mode === options.mode ? options : { ...options, mode }, this.#digests, check);
        this.#bodiesSent++;
        return this.#client.send({ operation: 'put', key, headers, body, signal }, keys);
    }
    async #afterRefusal(keys, response) {
        const { createOnly, head } = this.#tools;
        const { key, signal } = this.#input;
        if (response.status === 501 && this.#mode === 'keep-existing' && createOnly.state === 'unknown') {
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
        const found = await this.#resultOfExisting(stored, refusal);
        this.#tools.lookFirst.sentInVain();
        return found;
    }
    async #afterSuccess(keys, response, check, match) {
        const { bodyCheck, createOnly } = this.#tools;
        if (match === 'different') {
            // The wrong object is ours: the next attempt must be able to replace it.
            this.#replaceOwn();
            throw this.#client.errorFor('integrity', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
        }
        // The ETag of an encrypted object proves nothing, but every store sends one.
        if (match === 'none' && (0,answers/* etagOf */.Nk)(response.headers) === undefined)
            throw this.#client.errorFor('foreign', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
        if (match === 'none' && check === 'crc64') {
            // Without any checksum in the answer, the store has to compare an MD5; the uploaded object is sent again for
            // that.
            bodyCheck.fallBack();
            this.#replaceOwn();
            return await this.#attempt(keys);
        }
        // Repeats the upload: a store that honours create-only refuses it, and for others it changes nothing. A large body
        // is not sent twice for that.
        if (this.#mode === 'keep-existing' && !(0,file_body/* isFileBody */.n)(this.#input.body))
            await createOnly.probe(async () => (await this.#send(keys, check)).status);
        createOnly.tell();
        // A good answer to a single upload shows that the store has hashed its last byte.
        const isBodyFree = this.#bodiesSent === 1 && (check === 'sha256' || match === 'same');
        return result('stored', response, isBodyFree);
    }
    /** Compares our bytes with the checksum in an answer. */
    async #compare(headers) {
        const sum = this.#client.dialect.storedSum(headers);
        if (!sum)
            return 'none';
        await this.#require(sum.name);
        return sum.value === this.#digests.of(sum.name) ? 'same' : 'different';
    }
    /** Reads a file, if its digest is not known. */
    async #require(name) {
        const { body, signal } = this.#input;
        if (!(0,file_body/* isFileBody */.n)(body) || this.#digests.isKnown(name))
            return;
        this.#digests.note(name, await (0,read_object/* fileDigest */.h)(body, name, signal));
    }
    #replaceOwn() {
        this.#mode = 'overwrite';
    }
    /** @throws `refusal` if the object under the key holds other bytes */
    async #resultOfExisting(stored, refusal = this.#client.errorFor('collision', 'put', { status: 409 })) {
        const { key, body, signal } = this.#input;
        const match = await this.#compare(stored.headers);
        const read = (sink, signal) => this.#tools.get(key, sink, signal);
        if (!(await (0,holds_bytes/* holdsBytes */.gt)(body, { ...(0,answers/* storedObject */.j1)(stored), match, read }, signal)))
            throw refusal;
        if (this.#mayBeOurs)
            return result('stored', stored);
        return { ...result('already-stored', stored), ...(0,answers/* dateOf */.Q$)(stored.headers) };
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
function result(outcome, { headers }, isBodyFree = false) {
    return { outcome, etag: (0,answers/* etagOf */.Nk)(headers), isBodyFree };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/traits.js

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
    async find(wrong) {
        if (this.#check !== 'unknown')
            return this.#check;
        this.#asking ??= this.#ask(wrong);
        return await this.#asking;
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
/**
 * Whether a store honours create-only uploads. Some take the header and overwrite all the same, which only a second
 * upload of the same object shows. Until that is known, and if they are ignored, each object is looked up first.
 */
class CreateOnlySupport {
    state;
    #notice;
    #findingOut = false;
    #isTold = false;
    /** @param notice called once, with the first upload after create-only uploads turned out to be ignored */
    constructor(state, notice) {
        this.state = state;
        this.#notice = notice;
    }
    /** Any answer may show this, even one to a request that only reads. */
    ignored() {
        this.state = 'ignored';
    }
    /** Call after an upload. */
    tell() {
        if (this.state !== 'ignored' || this.#isTold)
            return;
        this.#isTold = true;
        this.#notice();
    }
    /**
     * Does nothing if the state is known, or another call is finding it out.
     * @param again repeats the upload that just succeeded, and returns the status of the answer
     */
    async probe(again) {
        if (this.state !== 'unknown' || this.#findingOut)
            return;
        this.#findingOut = true;
        // A missing answer decides nothing: the next upload tries again.
        const status = await again().catch(() => 0);
        this.#findingOut = false;
        // Older MinIO answers 304 for an existing object. 409 decides nothing: another upload is in progress.
        if (status === 200 || status === 501)
            this.ignored();
        // Another answer may have shown 'ignored' in the meantime. That state stays, because a lookup first is always
        // safe.
        else if (this.state === 'unknown' && (status === 412 || status === 304))
            this.state = 'honoured';
    }
}
/**
 * Whether uploads look under their key before they send a body. They begin to after a body was refused because its
 * object is there already, as all are after the manifest was deleted. The first look that finds nothing ends it.
 */
class LookFirst {
    #isOn = false;
    #isDue = false;
    /** The first look after a refusal; other uploads wait for its answer. */
    #first;
    /** A body was sent, and the store has its object already. */
    sentInVain() {
        this.#isDue = !this.#isOn;
    }
    /** Call `looked` after a look. */
    async isToLook() {
        if (this.#isOn)
            return true;
        if (this.#first) {
            await this.#first.promise;
            return this.#isOn;
        }
        if (!this.#isDue)
            return false;
        this.#isDue = false;
        this.#first = Promise.withResolvers();
        return true;
    }
    looked(isThere) {
        this.#isOn = isThere;
        this.#first?.resolve();
        this.#first = undefined;
    }
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
        compares: dialect.bodyCheck === 'unknown' ? [] : [dialect.bodyCheck],
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
                ...(0,answers/* storedObject */.j1)(response),
                ...(0,answers/* dateOf */.Q$)(headers),
                ...((0,answers/* lengthOf */.Y5)(headers) === undefined && { isSizeUnknown: true }),
                ...(dialect.lacksEncryption(headers) && { lacksEncryption: true }),
                ...(isKnown && { checksum: () => dialect.checksum(headers) }),
            };
        },
        async details(key, signal) {
            const response = await client.withRetries(keys => head(key, signal, keys), signal);
            return response && (0,answers/* objectDetails */.wl)(response);
        },
        put: putRequest(client, {
            prefix,
            head,
            get,
            createOnly,
            bodyCheck: new BodyCheckState(dialect.bodyCheck),
            lookFirst: new LookFirst(),
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
