export const id = 629;
export const ids = [629];
export const modules = {

/***/ 65180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shortenDataUri),
/* harmony export */   n: () => (/* binding */ decodeDataUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/**
 * `data:` URIs: their bytes, and a short form for results and logs.
 * https://fetch.spec.whatwg.org/#data-url-processor, on the text itself: `new URL` would copy the payload twice.
 */

const PERCENT = 0x25;
/** @throws PersistError `url-invalid`, which never shows the payload */
function decodeDataUri(uri) {
    const comma = uri.indexOf(',');
    if (!isDataUri(uri))
        throw invalid('is not a data: URI');
    if (comma < 0)
        throw invalid(`of ${uri.length} characters has no comma before its data`);
    const header = uri.slice('data:'.length, comma).trim();
    const hash = uri.indexOf('#', comma);
    const body = percentDecoded(uri.slice(comma + 1, hash < 0 ? undefined : hash));
    const isBase64 = /; *base64$/i.test(header);
    return { bytes: isBase64 ? base64Decoded(body) : body, mediaType: mediaTypeOf(header) };
}
/** `data:image/png;base64,iVBORw0K… (48211 characters)`; anything but a data: URI comes back as it is. */
function shortenDataUri(uri) {
    if (!isDataUri(uri))
        return uri;
    const length = `(${uri.length} characters)`;
    const comma = uri.indexOf(',');
    if (comma < 0)
        return `data:… ${length}`;
    const header = uri.slice('data:'.length, Math.min(comma, 'data:'.length + 80));
    const start = uri.slice(comma + 1, comma + 1 + Math.min(8, (uri.length - comma) >> 1));
    return `data:${printable(header)},${printable(start)}… ${length}`;
}
function isDataUri(uri) {
    return /^data:/i.test(uri);
}
function mediaTypeOf(header) {
    const end = header.indexOf(';');
    const essence = (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
    return /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(essence) ? essence : 'text/plain';
}
/** Tabs and line breaks go first, as the URL parser drops them; everything else stands for its UTF-8 bytes. */
function percentDecoded(text) {
    const written = Buffer.from(text.replace(/[\t\n\r]+/g, ''));
    if (!written.includes('%'))
        return written;
    const bytes = Buffer.allocUnsafe(written.length);
    let length = 0;
    for (let at = 0; at < written.length; at++) {
        const escaped = written[at] === PERCENT ? hexByte(written.toString('latin1', at + 1, at + 3)) : undefined;
        bytes[length++] = escaped ?? written.readUInt8(at);
        if (escaped !== undefined)
            at += 2;
    }
    return bytes.subarray(0, length);
}
function hexByte(digits) {
    return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
/** https://infra.spec.whatwg.org/#forgiving-base64-decode; Buffer alone would take anything. */
function base64Decoded(body) {
    const text = body.toString('latin1').replace(/[\t\n\f\r ]+/g, '');
    const digits = text.length % 4 === 0 ? text.replace(/={1,2}$/, '') : text;
    if (digits.length % 4 === 1 || /[^A-Za-z\d+/]/.test(digits)) {
        throw invalid(`says base64, but its ${body.length} characters of data are not`);
    }
    return Buffer.from(digits, 'base64');
}
function printable(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}
function invalid(rule) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('plan', 'url-invalid', `this data: URI ${rule}`);
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistCommand: () => (/* binding */ persistCommand)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75541);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1482);
/* harmony import */ var _jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25482);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30120);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62131);
/* harmony import */ var _command_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73197);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79095);
/** `persist-images persist`. */








async function persistCommand({ command, options, terminal, surroundings, signal, }) {
    const listed = [options.urls, await (0,_command_context_js__WEBPACK_IMPORTED_MODULE_4__/* .argumentLines */ .p)(command.positionals)].filter(Boolean).join('\n');
    const run = (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_2__/* .persistWith */ .T)(surroundings, {
        destination: 'file:./persisted-images',
        ...options,
        ...(listed !== '' && { urls: listed }),
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .persistWatcher */ .$)(terminal),
    });
    for await (const result of run) {
        if (command.json)
            terminal.printJson(result);
        else
            terminal.print(resultLine(result, terminal));
    }
    const report = await run;
    terminal.close();
    if ((0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOption */ .Z)(_jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSIST_FIELDS */ .n.summary, options.summary))
        terminal.say(countsOf(report));
    if (report.left > 0)
        terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOverSentence */ .$)(report));
    if (report.failedFile)
        terminal.say(`to try again: ${report.failedFile}`);
    if (report.failure)
        terminal.say(report.failure);
    return statusOf(report);
}
function resultLine({ outcome, key, url, reason, message }, terminal) {
    const what = key === undefined ? terminal.shown(`${reason}: ${message ?? ''}`) : terminal.named(key);
    return `${outcome.padEnd(9)} ${what}  ${terminal.shown(url, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableUrl */ .Zq)}`;
}
function countsOf({ total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs }) {
    const parts = Object.entries({ stored, unchanged, skipped, refused, failed }).filter(([, count]) => count > 0);
    const said = parts.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing to do';
    return `${total} URLs: ${said}; ${bytes} bytes written in ${(elapsedMs / 1000).toFixed(1)} s`;
}
function statusOf({ stopped, cancelled, failure }) {
    if (stopped)
        return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.store;
    if (cancelled)
        return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.interrupted;
    return failure === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.fine : _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.failed;
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ persistWatcher),
/* harmony export */   h: () => (/* binding */ readWatcher)
/* harmony export */ });
/* harmony import */ var _jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95393);
/** How far a run is, on the live line. */

const BAR_WIDTH = 24;
function persistWatcher(terminal) {
    let images = 0;
    let done = 0;
    let troubled = 0;
    return {
        ...listener(terminal),
        planned: (_positions, distinct) => {
            images = distinct;
            if (images === 0)
                return;
            terminal.live(() => {
                const filled = Math.round((BAR_WIDTH * done) / images);
                const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
                return `${bar} ${done}/${images} images${troubled > 0 ? `, ${troubled} in trouble` : ''}`;
            });
        },
        settled: ({ outcome }) => {
            done++;
            if (outcome === 'failed' || outcome === 'refused')
                troubled++;
        },
        found: finding => {
            for (const line of (0,_jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(finding))
                terminal.say(line);
        },
    };
}
function readWatcher(terminal) {
    let reached = { count: 0, bytes: 0 };
    terminal.live(() => `${reached.count} objects, ${(reached.bytes / 2 ** 20).toFixed(1)} MiB so far`);
    return {
        ...listener(terminal),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(terminal) {
    return {
        notice: sentence => terminal.say(`note: ${sentence}`),
        info: sentence => terminal.say(sentence),
    };
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leftOverSentence),
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/** A whole run in numbers, and whether it counts as failed. Pure. */

/** What is to be said where `left` is not zero. */
function leftOverSentence({ left, total }) {
    return `${left} of ${total} images are left for the next run`;
}
function makeReport(ledger, failOn, end) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal that came after the last image ended nothing.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A store that refuses makes the rest `cancelled`, too.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const stored = [...ledger.outcomes()].filter(({ outcome }) => outcome === 'stored');
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        bytes: stored.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
        newKeys: [...new Set(stored.flatMap(({ key }) => key ?? []))],
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, left, notTried }, failOn, ending),
    };
}
function failureOf(counts, failOn, { stopped, cancelled }) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped);
    if (cancelled)
        return `the run was cancelled with ${counts.notTried} of ${counts.total} images not tried`;
    const lost = counts.failed + counts.refused;
    const said = `${lost} of ${counts.total} images are not in the store`;
    if (failOn === 'none' || lost === 0)
        return undefined;
    if (failOn === 'any')
        return `${said} (fail-on: any)`;
    if (failOn === 'all') {
        // What a deadline left over may still come to be there.
        const nothing = counts.stored + counts.unchanged + counts.left === 0;
        return nothing ? `${said} (fail-on: all)` : undefined;
    }
    return lost * 100 > failOn.percent * counts.total ? `${said} (fail-on: ${failOn.percent}%)` : undefined;
}


/***/ }),

/***/ 73852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65180);


const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'];
function resultOf(index, position, outcome) {
    const { url, fields } = position;
    // A URL that was never asked would carry its password into every file and output.
    const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserinfo */ .Q3)(url) : (0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenDataUri */ .I)(url);
    return { position: index, url: shown, ...outcome, ...(fields && { fields }) };
}
/** Also in what is no URL: between a colon or slashes and the first thing that ends a host. */
function hasUserinfo(text) {
    const url = URL.parse(text);
    return url ? url.username !== '' || url.password !== '' : /^[^/?#]*[:/]\/{0,2}[^/?#]*@/.test(text);
}


/***/ })

};
