export const id = 9327;
export const ids = [9327];
export const modules = {

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
/** One listener per abort signal: Node walks all listeners of a signal each time one is added or removed. */
const known = new WeakMap();
/**
 * Calls `act` when the signal is aborted. For signals that many requests share.
 * @returns removes the listener
 */
function onAbort(signal, act) {
    const { acts, tell } = listenersOf(signal);
    // Node keeps a combined signal alive while it has a listener, so the listener stays no longer than needed.
    if (acts.size === 0)
        signal.addEventListener('abort', tell);
    const slot = acts.add(act);
    return () => {
        acts.remove(slot, act);
        if (acts.size === 0)
            signal.removeEventListener('abort', tell);
    };
}
function listenersOf(signal) {
    const there = known.get(signal);
    if (there)
        return there;
    const acts = new Members();
    const tell = () => {
        for (const act of acts)
            act();
    };
    const listeners = { acts, tell };
    known.set(signal, listeners);
    return listeners;
}
/**
 * The present members, in no order, where thousands come and go. A Set leaks for a while: when V8 rehashes an old Set,
 * the dead table still points at the members of that moment and keeps them alive until the next full collection.
 */
class Members {
    /** Undefined where a slot is free. */
    #slots = [];
    #free = [];
    get size() {
        return this.#slots.length - this.#free.length;
    }
    /** @returns the member's slot, which `remove` needs */
    add(member) {
        const slot = this.#free.pop() ?? this.#slots.length;
        this.#slots[slot] = member;
        return slot;
    }
    /** Removing twice is harmless: a slot reused since then is left alone. */
    remove(slot, member) {
        if (this.#slots[slot] !== member)
            return;
        this.#slots[slot] = undefined;
        this.#free.push(slot);
    }
    /** Skips members that are removed during the iteration. */
    *[Symbol.iterator]() {
        for (let slot = 0; slot < this.#slots.length; slot++) {
            const member = this.#slots[slot];
            if (member !== undefined)
                yield member;
        }
    }
}


/***/ }),

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestToken: () => (/* binding */ requestToken)
/* harmony export */ });
/* harmony import */ var _base_concurrency_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66351);
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71982);
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84250);
/* harmony import */ var _base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92805);
/* harmony import */ var _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47100);
/* harmony import */ var _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91383);
/* harmony import */ var _service_errors_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33943);
/* harmony import */ var _service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77160);
/** Sends one request to a service that gives out tokens, until an answer or a final refusal. */








/** Like the stores' policy, with longer waits: a run logs in about once an hour. */
const POLICY = { attempts: 5, baseMs: 500, capMs: 10_000 };
const CONNECT_MS = 10_000;
/** The clients of Alibaba Cloud and AWS allow 5 to 10 s. */
const LIMITS = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 };
/** ID tokens and sessions are smaller than 4 KiB. */
const MAX_BYTES = 64 * 1024;
/** @throws ServiceError with advice, or the signal's reason */
async function requestToken(request, clock, signal = new AbortController().signal) {
    // Uses its own connections and closes them: one kept alive for an hour would only keep the process running.
    const direct = (0,_base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .http1Agent */ .D)({ connect: { timeout: CONNECT_MS, lookup: _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupName */ .Q, ..._base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z } });
    const routes = request.proxy?.routes;
    const dispatcher = routes ? new _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxiedAgent */ .N(direct, routes, {}) : direct;
    try {
        return await (0,_base_concurrency_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retry */ .L)(() => attempt(request, dispatcher, signal), {
            policy: POLICY,
            clock,
            signal,
            decide: _service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .retryDecision */ .PQ,
        });
    }
    finally {
        await dispatcher.destroy();
    }
}
async function attempt(request, dispatcher, signal) {
    const { method, url, headers, body, context } = request;
    const { origin, pathname, search } = new URL(url);
    let response;
    try {
        response = await (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
            dispatcher,
            method,
            origin,
            path: pathname + search,
            headers,
            ...(body !== undefined && { body: Buffer.from(body) }),
            limits: LIMITS,
            signal,
            onHead: () => ({ keep: MAX_BYTES }),
        });
    }
    catch (error) {
        if (!(error instanceof _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb))
            throw error;
        throw (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toServiceError */ .N1)(context, (0,_service_errors_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .networkFailure */ .rd)(error, request.proxy), error);
    }
    const found = response.status === 200 ? request.read(response) : undefined;
    if (found !== undefined)
        return found;
    const failure = request.failureIn(response);
    throw response.status === 200
        ? (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceErrorFor */ .lK)(request.unread, context, failure)
        : (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toServiceError */ .N1)(context, failure);
}


/***/ })

};
