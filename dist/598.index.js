export const id = 598;
export const ids = [598];
export const modules = {

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistCommand: () => (/* binding */ persistCommand)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75541);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10515);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62131);
/* harmony import */ var _command_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73197);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79095);
/** `persist-images persist`. */






async function persistCommand({ command, options, terminal, surroundings, signal, }) {
    const listed = [options.urls, await (0,_command_context_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentLines */ .p)(command.positionals)].filter(Boolean).join('\n');
    const run = (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Z)({
        destination: 'file:./persisted-images',
        ...options,
        ...surroundings,
        ...(listed !== '' && { urls: listed }),
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .persistWatcher */ .$)(terminal),
    });
    for await (const result of run) {
        if (command.json)
            terminal.printJson(result);
        else
            terminal.print(resultLine(result, terminal));
    }
    const report = await run;
    terminal.close();
    if (String(options.summary ?? 'true').toLowerCase() === 'true')
        terminal.say(countsOf(report));
    if (report.left > 0)
        terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOverSentence */ .$)(report));
    if (report.failedFile)
        terminal.say(`to try again: ${report.failedFile}`);
    if (report.failure)
        terminal.say(report.failure);
    return statusOf(report);
}
function resultLine({ outcome, key, url, reason, message }, terminal) {
    const what = key === undefined ? terminal.shown(`${reason}: ${message ?? ''}`) : terminal.named(key);
    return `${outcome.padEnd(9)} ${what}  ${terminal.shown(url, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printableUrl */ .Zq)}`;
}
function countsOf({ total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs }) {
    const parts = Object.entries({ stored, unchanged, skipped, refused, failed }).filter(([, count]) => count > 0);
    const said = parts.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing to do';
    return `${total} URLs: ${said}; ${bytes} bytes written in ${(elapsedMs / 1000).toFixed(1)} s`;
}
function statusOf({ stopped, cancelled, failure }) {
    if (stopped)
        return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.store;
    if (cancelled)
        return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.interrupted;
    return failure === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.fine : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.failed;
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


/***/ })

};
