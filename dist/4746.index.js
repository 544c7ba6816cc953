export const id = 4746;
export const ids = [4746];
export const modules = {

/***/ 24403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60749);
/* harmony import */ var _jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97931);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73676);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79095);
/** `persist-images doctor`. */





async function doctorCommand({ command, options, terminal, surroundings, signal, }) {
    const findings = (0,_jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorWith */ .id)(surroundings, {
        ...options,
        ...(0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .singlePositional */ .BT)(command, 'destination'),
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .readWatcher */ .hr)(terminal),
    });
    let isMissing = false;
    for await (const finding of findings) {
        isMissing ||= finding.outcome === 'missing';
        const isWanted = command.loudness !== 'quiet' || finding.outcome === 'missing';
        if (command.json)
            terminal.printJson(finding);
        else if (isWanted)
            for (const line of (0,_jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(finding))
                terminal.print(terminal.shown(line));
    }
    terminal.close();
    return isMissing ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.store : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine;
}


/***/ }),

/***/ 94470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressSentence),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95956);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46802);
/** How far a run is, in as many columns as there are: a bar, and the numbers that it is made of. Pure. */





/** From how many columns on a bar has how many: it keeps its width while the numbers behind it change theirs. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be told from others. */
const MIN_HOST = 10;
/** Columns of a row that has room for the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** For one row of a terminal; what matters less is left out where the row is short. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of numbersOf(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** For a log. */
function progressSentence(reading) {
    const { done, total, lost } = reading;
    const slowest = slowestOf(reading);
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-done', { done, total }), ...numbersOf(reading), ...(lost > 0 ? [lostOf(reading)] : []), ...(slowest ? [slowest] : []));
}
/** What matters most first. */
function numbersOf({ perSecond, heldBy, bytes, leftMs }) {
    return [
        ...(perSecond === undefined ? [] : [(0,_jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rateText */ .c)(perSecond.toFixed(perSecond < 10 ? 1 : 0), heldBy)]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
function lostOf({ lost }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    if (!slowest)
        return undefined;
    const { host, ms } = slowest;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-slowest', {
        host: hostColumns === undefined ? host : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(host, hostColumns),
        time: `${(ms / 1000).toFixed(1)}s`,
    });
}
const MINUTE = 60_000;
/** Seconds of what takes hours are noise. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ persistWatcher),
/* harmony export */   Ue: () => (/* binding */ planWatcher),
/* harmony export */   VM: () => (/* binding */ statusWatcher),
/* harmony export */   hr: () => (/* binding */ readWatcher)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97931);
/* harmony import */ var _jobs_persist_watching_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28353);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94470);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46802);
/** How far a run is, on the live line. */





function persistWatcher(terminal) {
    const progress = new _jobs_persist_watching_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .Progress */ .k(() => performance.now());
    return {
        ...listener(terminal),
        planned: (positions, images, objects) => {
            progress.planned(positions, images, objects);
            if (images === 0)
                return;
            terminal.live({
                line: columns => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(progress.read(), columns, terminal.language),
                sentence: () => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressSentence */ .L)(progress.read()),
            });
        },
        started: url => progress.started(url),
        settled: (outcome, url) => progress.settled(outcome, url),
        held: (...limit) => progress.held(...limit),
        heldBy: () => progress.heldBy(),
        found: finding => {
            for (const line of (0,_jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(finding))
                terminal.say(line);
        },
    };
}
function planWatcher(terminal) {
    let count = 0;
    const sentence = () => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-plan-read', { count });
    terminal.live({ line: columns => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(sentence().in(terminal.language), columns), sentence });
    return {
        ...listener(terminal),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(terminal) {
    let isLive = false;
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...listener(terminal),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(perSecond !== undefined && { perSecond }),
                ...(leftMs !== undefined && { leftMs }),
            };
            if (isLive || images === 0)
                return;
            isLive = true;
            terminal.live({
                line: columns => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(reading, columns, terminal.language),
                sentence: () => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressSentence */ .L)(reading),
            });
        },
    };
}
function readWatcher(terminal) {
    let reached = { count: 0, bytes: 0 };
    const sentence = () => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) });
    terminal.live({
        line: columns => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(sentence().in(terminal.language), columns),
        sentence,
    });
    return {
        ...listener(terminal),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(terminal) {
    return {
        notice: sentence => terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
    };
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38639);

/**
 * Said to one request, said to all. A denial is not among them: policies open some prefixes and close others, and give
 * some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether it is about one key, and says nothing of the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid';
}
/** After so many straight failures a store counts as gone (restic's breaker in idea). */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /** @param isFatal what else, beside `STORE_WIDE` and a full disk, no further request of this caller's would escape */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** Nothing was heard of it for so many requests that no further one is worth while. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || (0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskFull */ .b$)(error) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};
