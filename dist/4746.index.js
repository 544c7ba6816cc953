export const id = 4746;
export const ids = [4746];
export const modules = {

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LazyRun)
/* harmony export */ });
/**
 * A run that begins when it is read. It can be read once and is never faster than its reader: no item is kept for a
 * second reader.
 */
class LazyRun {
    [Symbol.toStringTag] = 'LazyRun';
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // The iteration throws this error; here it must not count as unhandled.
        this.#report.promise.catch(() => { });
    }
    async *[Symbol.asyncIterator]() {
        if (this.#begun)
            throw new Error('a run is read once: iterate first, then await it for its report');
        this.#begun = true;
        try {
            for (let step = await this.#run.next();; step = await this.#run.next()) {
                if (step.done)
                    return this.#report.resolve(step.value);
                yield step.value;
            }
        }
        catch (error) {
            this.#report.reject(error);
            throw error;
        }
        finally {
            this.#report.reject(new Error('the run was left before its end'));
            await this.#run.return(undefined);
        }
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting is half of what this is for
    then(onGood, onBad) {
        if (!this.#begun)
            void this.#drain();
        return this.#report.promise.then(onGood, onBad);
    }
    catch(onBad) {
        return this.then(undefined, onBad);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
    async #drain() {
        try {
            for await (const _ of this)
                ;
        }
        catch {
            // The report rejects with the same error.
        }
    }
}


/***/ }),

/***/ 24403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47759);
/* harmony import */ var _jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32346);
/* harmony import */ var _jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97931);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13100);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67755);
/** `persist-images doctor`. */





async function doctorCommand(context) {
    const { command, terminal } = context;
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runOnPlace */ .k)(context, 'destination', {
        run: (...input) => new _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyRun */ .i(examine((0,_jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorWith */ .id)(...input))),
        print: finding => {
            if (command.loudness !== 'quiet' || finding.outcome === 'missing')
                for (const line of (0,_jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .h)(finding))
                    terminal.print(terminal.shown(line));
        },
        end: ({ isMissing }) => (isMissing ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.store : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine),
    });
}
/** Passes the findings on, and notes whether a right is missing. */
async function* examine(findings) {
    let isMissing = false;
    for await (const finding of findings) {
        isMissing ||= finding.outcome === 'missing';
        yield finding;
    }
    return { isMissing };
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ planWatcher),
/* harmony export */   VM: () => (/* binding */ statusWatcher),
/* harmony export */   bX: () => (/* binding */ terminalDoor)
/* harmony export */ });
/* unused harmony export progressLine */
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76500);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88212);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52734);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46802);
/** Shows how far a job is, on the live line: for a run in one row, a bar and its numbers. */






/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10;
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** Fills one row of a terminal; a short row leaves out what matters less. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(shareOf(reading), width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .largeText */ .$_)({ ...reading.large, host: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }) {
    const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 };
    return (done + Math.min(1, bytes / length)) / total;
}
function lostOf({ lost }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-count-failed', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .slowestText */ .Rl)({ ...slowest, host: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}
function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, sentence()), columns),
            sentence,
        }),
    };
}
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-plan-read', { count }));
    return {
        ...(0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_2__/* .listenerOf */ .Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_2__/* .listenerOf */ .Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ perSecond, leftMs }),
            };
            if (images > 0)
                door.show(() => (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .progressSentence */ .Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand),
/* harmony export */   k: () => (/* binding */ runOnPlace)
/* harmony export */ });
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88212);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92453);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79095);



/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalDoor */ .bX)(terminal));
    const run = job.run(surroundings, { ...job.options, signal, watch });
    const hasItems = Symbol.asyncIterator in run;
    if (hasItems)
        for await (const item of run) {
            command.json ? terminal.printJson(item) : job.print?.(item);
            if (terminal.isFull)
                await terminal.drained(signal);
        }
    const report = await run;
    terminal.close();
    if (command.json && !hasItems)
        terminal.printJson(report);
    return await job.end(report, watch);
}
/** A command whose word is the place that it reads. */
async function runOnPlace(context, option, job) {
    const options = { ...context.options, ...(0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .singlePositional */ .BT)(context.command, option) };
    return await runCommand(context, { ...job, options, watch: _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_0__/* .readWatcher */ .hr });
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
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /**
     * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
     */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** So many requests failed in a row that no further one is worthwhile. */
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
