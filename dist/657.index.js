export const id = 657;
export const ids = [657];
export const modules = {

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
