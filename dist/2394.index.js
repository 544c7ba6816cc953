export const id = 2394;
export const ids = [2394];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _jobs_check_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38243);
/* harmony import */ var _jobs_check_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13100);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90846);
/** `persist-images check`. */




async function checkCommand(context) {
    const { command, terminal } = context;
    const everyObject = command.json !== false;
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runOnPlace */ .k)(context, 'source', {
        run: (surroundings, given) => (0,_jobs_check_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWith */ .dV)({ ...surroundings, everyObject }, given),
        print: result => terminal.print((0,_jobs_check_report_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLine */ .tY)(result, terminal.lineText)),
        end: report => {
            for (const line of (0,_jobs_check_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalLines */ .Sq)(report))
                terminal.say(line);
            if (report.failure !== undefined)
                terminal.sayFailure(report.failure);
            if (report.refusal)
                return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.store;
            return report.failure === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.fine : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed;
        },
    });
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  k: () => (/* binding */ runOnPlace)
});

// EXTERNAL MODULE: ./lib/jobs/persist/watching/printer.js + 1 modules
var printer = __webpack_require__(46075);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/messages/say.js + 2 modules
var say = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress.js
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
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { limit: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits((0,say/* say */.c)('cli-count-failed', { count: lost }), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }) {
    const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 };
    return (done + Math.min(1, bytes / length)) / total;
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}
function terminalPrinter(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,say/* say */.c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,text_width/* cutToWidth */.G1)((0,base_sentence/* textIn */.r7)(language, sentence()), columns),
            sentence,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/run-command.js



/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch(terminalPrinter(terminal));
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
    const options = { ...context.options, ...(0,args/* singlePositional */.BT)(context.command, option) };
    return await runCommand(context, { ...job, options, watch: printer/* readWatcher */.h });
}


/***/ })

};
