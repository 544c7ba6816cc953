export const id = 7342;
export const ids = [7342];
export const modules = {

/***/ 37342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusForReaders: () => (/* binding */ statusForReaders)
/* harmony export */ });
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71982);
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84250);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);
/* harmony import */ var _exchange_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12375);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49644);
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47971);






/** Milliseconds for each request, from its start to the end of its answer. */
const FIRST_BYTE_MS = 10_000;
/** A server that ignores `Range` sends the whole object; the connection is closed after this many bytes. */
const MAX_BYTES = 64 * 1024;
/**
 * @returns the HTTP status after all redirects, and the host that sent it
 * @throws PersistError if there is no answer, and the signal's reason
 */
async function statusForReaders(text, tools) {
    const url = (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchableUrl */ .o)(text);
    const first = await requestFirstByte(url, tools);
    const last = await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_4__/* .followRedirects */ .F)(first, url, hop => requestFirstByte(hop, tools));
    return { status: last.response.status, host: last.url.hostname };
}
async function requestFirstByte(url, tools) {
    const { agent, userAgent, rules, proxy, onSend, signal } = tools;
    const referer = rules.ruleFor(url.hostname)?.referer;
    try {
        return await (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
            dispatcher: agent,
            method: 'GET',
            origin: url.origin,
            path: url.pathname + url.search,
            headers: {
                'user-agent': userAgent,
                accept: '*/*',
                'accept-encoding': 'identity',
                range: 'bytes=0-0',
                ...(referer instanceof URL && { referer: (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSecrets */ .c)(referer) }),
            },
            limits: { headersMs: FIRST_BYTE_MS, idleMs: FIRST_BYTE_MS, totalMs: FIRST_BYTE_MS },
            signal,
            onSend,
            onHead: () => ({ drain: MAX_BYTES }),
        });
    }
    catch (error) {
        throw error instanceof _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb ? (0,_exchange_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exchangeFailure */ .g)(error, url, proxy) : error;
    }
}


/***/ })

};
