export const id = 598;
export const ids = [598];
export const modules = {

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistCommand: () => (/* binding */ persistCommand)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92037);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45650);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11168);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79196);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79095);
/** `persist-images persist`. */






async function persistCommand({ command, options, screen, surroundings, signal, }) {
    const listed = [options.urls, await (0,_door_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .D)(command.words)].filter(Boolean).join('\n');
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .persist */ .Z)({
        destination: 'file:./persisted-images',
        ...options,
        ...surroundings,
        ...(listed !== '' && { urls: listed }),
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .persistWatcher */ .$)(screen),
    });
    for await (const result of run) {
        if (command.json)
            screen.printJson(result);
        else
            screen.print(resultLine(result, screen));
    }
    const report = await run;
    screen.close();
    if (String(options.summary ?? 'true').toLowerCase() === 'true')
        screen.say(countsOf(report));
    if (report.left > 0)
        screen.say((0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOver */ .W)(report));
    if (report.failedFile)
        screen.say(`to try again: ${report.failedFile}`);
    if (report.failure)
        screen.say(report.failure);
    return statusOf(report);
}
function resultLine({ outcome, key, url, reason, message }, screen) {
    const what = key === undefined ? screen.shown(`${reason}: ${message ?? ''}`) : screen.named(key);
    return `${outcome.padEnd(9)} ${what}  ${screen.shown(url, _report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printableUrl */ .Zq)}`;
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
/* harmony import */ var _doctor_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98724);
/** How far a run is, on the live line. */

const BAR_WIDTH = 24;
function persistWatcher(screen) {
    let images = 0;
    let done = 0;
    let troubled = 0;
    return {
        ...listener(screen),
        planned: (_positions, distinct) => {
            images = distinct;
            if (images === 0)
                return;
            screen.live(() => {
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
            for (const line of (0,_doctor_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(finding))
                screen.say(line);
        },
    };
}
function readWatcher(screen) {
    let reached = { count: 0, bytes: 0 };
    screen.live(() => `${reached.count} objects, ${(reached.bytes / 2 ** 20).toFixed(1)} MiB so far`);
    return {
        ...listener(screen),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(screen) {
    return {
        notice: sentence => screen.say(`note: ${sentence}`),
        info: sentence => screen.say(sentence),
    };
}


/***/ }),

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ leftOver),
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** A whole run in numbers, and whether it counts as failed. Pure. */

/** What is to be said where `left` is not zero. */
function leftOver({ left, total }) {
    return `${left} of ${total} images are left for the next run`;
}
function makeReport(ledger, failOn, how) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal that came after the last image ended nothing.
    const ending = { ...how, cancelled: how.cancelled && notTried > 0 };
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(stopped);
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
