export const id = 657;
export const ids = [657];
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

/***/ 92805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ http1Agent),
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/** An undici agent for HTTP/1.1 only. */

/** Sets `allowH2` on each pool: an agent with `allowH2` itself builds a name for each request. */
function http1Agent(options) {
    const factory = (origin, more) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...more, allowH2: false });
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ ...options, factory });
}
/** Set on every TLS connection, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment has no effect. */
const VERIFIED = { rejectUnauthorized: true };


/***/ }),

/***/ 47100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupName),
/* harmony export */   e: () => (/* binding */ knownAddresses)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/** Names with fixed addresses, which no resolver may change. */


/** RFC 6761 §6.3; most resolvers do not know it. */
const LOCALHOST = /(^|\.)localhost$/;
/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal';
/** @param host as `URL` returns it: lower case, perhaps with a dot at the end */
function knownAddresses(host) {
    const name = host.replace(/\.$/, '');
    if (LOCALHOST.test(name))
        return addresses('127.0.0.1', '::1');
    return name === GOOGLE_METADATA ? addresses('169.254.169.254', 'fd20:ce::254') : undefined;
}
/** `dns.lookup` for connections, without a resolver for these names. */
function lookupName(hostname, options, callback) {
    const [first, ...more] = knownAddresses(hostname) ?? [];
    if (!first)
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, callback);
    else if (options.all)
        callback(null, [first, ...more]);
    else
        callback(null, first.address, first.family);
}
function addresses(...known) {
    return known.map(address => ({ address, family: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) }));
}


/***/ }),

/***/ 91383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ProxiedAgent)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _http1_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92805);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72678);
/**
 * Sends requests through a forward proxy: https by CONNECT, plain http in absolute form, as proxies expect. Faults of
 * the proxy are kept apart from faults of the origin.
 */



const CONNECT_MS = 10_000;
/** A fault of the proxy. `code` is e.g. `PROXY_407` for a status, else `PROXY_` and the code of the fault. */
class ProxyError extends Error {
    name = 'ProxyError';
    code;
    constructor(what, cause) {
        super('the proxy failed', { cause });
        this.code = `PROXY_${what}`;
    }
}
class ProxiedAgent extends undici__WEBPACK_IMPORTED_MODULE_0__/* .Dispatcher */ .mk {
    #direct;
    #routes;
    #options;
    #proxies = new Map();
    /** @param direct sends requests without a proxy; destroyed with this agent */
    constructor(direct, routes, options) {
        super();
        this.#direct = direct;
        this.#routes = routes;
        this.#options = options;
    }
    dispatch(options, handler) {
        const url = new URL(String(options.origin));
        const proxy = this.#routes(url);
        if (!proxy)
            return this.#direct.dispatch(options, handler);
        void this.#send(url, proxy, options, handler);
        return true;
    }
    async close() {
        await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.close()));
    }
    async destroy() {
        await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.destroy()));
    }
    async #send(url, proxy, options, handler) {
        try {
            await this.#options.admit?.(url.hostname);
            this.#agentOf(proxy).dispatch({ ...options, origin: url.origin }, toldApart(handler));
        }
        catch (error) {
            handler.onResponseError?.(null, error);
        }
    }
    #agentOf(proxy) {
        const known = this.#proxies.get(proxy.href);
        if (known)
            return known;
        const { pool, guard = (connector) => connector } = this.#options;
        const agent = new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({
            ...pool,
            allowH2: false,
            uri: proxy.href,
            proxyTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFIED */ .z },
            requestTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFIED */ .z },
            // These connections receive only the response to CONNECT.
            clientFactory: (origin, more) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...more, headersTimeout: CONNECT_MS, allowH2: false }),
            factory: (origin, more) => {
                const { connect } = more;
                return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...pool, ...more, connect: guard(connect), allowH2: false });
            },
        });
        this.#proxies.set(proxy.href, agent);
        return agent;
    }
}
/** undici's messages for a refused CONNECT and a refused request in absolute form. */
const REFUSED = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/;
function toldApart(handler) {
    let begun = false;
    return {
        onRequestStart(controller, context) {
            begun = true;
            handler.onRequestStart?.(controller, context);
        },
        onResponseStart: (controller, status, headers, text) => handler.onResponseStart?.(controller, status, headers, text),
        onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
        onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
        onResponseError(controller, error) {
            const [, tunnel, plain] = REFUSED.exec(error.message) ?? [];
            const status = tunnel ?? plain;
            const code = String(error.code);
            // The first connection goes to the proxy, not to the origin.
            const isProxys = status !== undefined || (!begun && _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREACHABLE */ .Dr.test(code));
            handler.onResponseError?.(controller, isProxys ? new ProxyError(status ?? code, error) : error);
            // Otherwise undici goes on to read a response that is of no use.
            if (plain !== undefined)
                controller.abort(error);
        },
    };
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

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestToken: () => (/* binding */ requestToken)
/* harmony export */ });
/* harmony import */ var _base_concurrency_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66351);
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71982);
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84250);
/* harmony import */ var _base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92805);
/* harmony import */ var _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47100);
/* harmony import */ var _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91383);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22288);
/* harmony import */ var _service_errors_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33943);
/* harmony import */ var _service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36287);
/** Sends one request to a service that gives out tokens, until an answer or a final refusal. */









/** Like the stores' policy, with longer waits: a run logs in about once an hour. */
const POLICY = { attempts: 5, baseMs: 500, capMs: 10_000 };
const CONNECT_MS = 10_000;
/** The clients of Alibaba Cloud and AWS allow 5 to 10 s. */
const LIMITS = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 };
/** ID tokens and sessions are smaller than 4 KiB. */
const MAX_BYTES = 64 * 1024;
/** @throws ServiceError with advice, or the signal's reason */
async function requestToken(request, { proxy, language, clock }, signal = new AbortController().signal) {
    const { method, url, headers, body, rules, names } = request;
    const { origin, host, pathname, search } = new URL(url);
    const service = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, request.service);
    const now = clock.now();
    const context = { operation: 'login', service, host, region: '', now, language, rules, names };
    // Uses its own connections and closes them: one kept alive for an hour would only keep the process running.
    const direct = (0,_base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .http1Agent */ .D)({ connect: { timeout: CONNECT_MS, lookup: _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupName */ .Q, ..._base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z } });
    const dispatcher = proxy?.routes ? new _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxiedAgent */ .N(direct, proxy.routes, {}) : direct;
    const attempt = async () => {
        const response = await (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
            dispatcher,
            method,
            origin,
            path: pathname + search,
            headers,
            ...(body !== undefined && { body: Buffer.from(body) }),
            limits: LIMITS,
            signal,
            onHead: () => ({ keep: MAX_BYTES }),
        }).catch(error => {
            if (!(error instanceof _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb))
                throw error;
            throw (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toServiceError */ .N1)(context, (0,_service_errors_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .networkFailure */ .rd)(error, proxy), error);
        });
        const found = response.status === 200 ? request.read(response) : undefined;
        if (found !== undefined)
            return found;
        const failure = request.failureIn(response);
        throw response.status === 200
            ? (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceErrorFor */ .lK)(request.unread, context, failure)
            : (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toServiceError */ .N1)(context, failure);
    };
    try {
        return await (0,_base_concurrency_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .retry */ .L)(attempt, { policy: POLICY, clock, signal, decide: _service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .retryDecision */ .PQ });
    }
    finally {
        await dispatcher.destroy();
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


/***/ })

};
