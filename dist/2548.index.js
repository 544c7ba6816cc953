export const id = 2548;
export const ids = [2548];
export const modules = {

/***/ 32548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19681);
/* harmony import */ var _jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54412);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81471);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73676);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13100);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67755);
/** `persist-images list`. */







async function listCommand(context) {
    const { command, options, terminal } = context;
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommand */ .d)(context, {
        options: { ...options, ...(0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .singlePositional */ .BT)(command, 'source') },
        watch: _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_3__/* .readWatcher */ .hr,
        run: _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listWith */ .V,
        print: listed => terminal.print(terminal.named((0,_jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .listedName */ .d1)(listed))),
        end: ({ count, bytes, truncated, nextToken }) => {
            terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-total-listed', { count, bytes }));
            if (truncated)
                terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-list-more', { token: nextToken ?? '' }));
            return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.fine;
        },
    });
}


/***/ }),

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ planWatcher),
  VM: () => (/* binding */ statusWatcher),
  bX: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress-line.js
/** Shows how far a run is in one row: a bar and its numbers. Pure. */




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
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
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
function lostOf({ lost }) {
    return (0,say/* say */.c)('cli-lost', { count: lost });
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

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Shows how far a job is, on the live line. */







function terminalDoor(terminal) {
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
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,say/* say */.c)('cli-plan-read', { count }));
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(0,defined/* defined */.s)({ perSecond, leftMs }),
            };
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29887);

/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch((0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalDoor */ .bX)(terminal));
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


/***/ }),

/***/ 19681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ listWith)
});

// UNUSED EXPORTS: list

// EXTERNAL MODULE: ./lib/base/concurrency/lazy-run.js
var lazy_run = __webpack_require__(47759);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 32 modules
var stores_open = __webpack_require__(61117);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/list/fields.js
var fields = __webpack_require__(61180);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
// EXTERNAL MODULE: ./lib/jobs/list/key-match.js + 1 modules
var key_match = __webpack_require__(55135);
;// CONCATENATED MODULE: ./lib/jobs/list/settings.js
/** Settings of a listing, validated as a whole before the first request. */





/** @throws SettingsError with every problem that can be found without a request */
function makeListSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(fields/* LIST_FIELDS */.H, given, ({ source: uri }) => ({ name: 'source', uri, mayWrite: false }), environment, info);
    const { match: pattern, delimiter, limit, startAfter, continuationToken: token } = options;
    const match = pattern ? problems.attempt(() => (0,key_match/* parseMatch */.N)(pattern), named('match', pattern)) : key_match/* EVERY_KEY */.Q;
    const resumed = token
        ? problems.attempt(() => (0,list_objects/* readToken */.AI)(token), named('continuation-token', token))
        : undefined;
    problems.refuse();
    const { settings, notices } = store;
    return {
        store: settings,
        query: {
            match: match ?? key_match/* EVERY_KEY */.Q,
            delimiter,
            limit,
            after: later(startAfter, resumed),
            modifiedSince: options.modifiedSince && dateOf(options.modifiedSince, environment.clock.now()),
        },
        ifNoneFound: options.ifNoneFound,
        resultsFile: options.resultsFile,
        notices,
    };
}
function named(name, value) {
    return `${name} ${(0,quote/* quote */.hD)(value)}`;
}
/** The text that sorts later. */
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b;
}
function dateOf(moment, now) {
    return 'at' in moment ? moment.at : new Date(now - moment.ageMs);
}

;// CONCATENATED MODULE: ./lib/jobs/list/list.js
/**
 * Lists the objects of a store page by page, in the order of the keys' bytes, with one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */











/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Sends no request before that. Logs nothing and does not use `process`.
 * @throws SettingsError with every problem of the options; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { list } from 'persist-images'
 *
 * const listing = list({ source: 'oss://my-bucket/memes/', region: 'cn-beijing', match: '2026-*', limit: 1000 })
 * for await (const listed of listing) if ('key' in listed) console.log(listed.key, listed.size)
 * const { truncated, nextToken } = await listing
 * if (truncated) console.log('go on with', nextToken)
 * ```
 */
function list(options) {
    return listWith({}, options);
}
/** `list` for the front doors, which know more of the environment. A missing option is one of the problems. */
function listWith(surroundings, options) {
    return new lazy_run/* LazyRun */.i(runList(options, surroundings));
}
async function* runList(options, surroundings) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* LIST_FIELDS */.H, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = makeListSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const file = await (0,results_file/* openResults */.Bm)(settings.resultsFile, context);
    let store;
    let count = 0;
    let bytes = 0;
    let last = '';
    let truncated = false;
    try {
        store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
        const walk = (0,list_objects/* listObjects */.L)(store, settings.query, signal);
        for (let step = await walk.next();; step = await walk.next()) {
            if (step.done) {
                truncated = step.value;
                break;
            }
            const listed = step.value;
            count++;
            last = (0,list_objects/* listedName */.d1)(listed);
            if (!(0,list_objects/* isPrefix */.RW)(listed)) {
                bytes += listed.size;
                await file?.write(listed);
            }
            watch.reached(count, bytes);
            yield listed;
        }
        await file?.end();
    }
    catch (error) {
        throw signal.aborted ? cancelled(error) : error;
    }
    finally {
        await Promise.all([file?.close(), store?.close()]);
    }
    if (count === 0)
        (0,list_objects/* reportNoneFound */.R3)(settings.ifNoneFound, watch);
    const nextToken = truncated ? (0,list_objects/* makeToken */.uC)(last) : undefined;
    return { count, bytes, truncated, nextToken, resultsFile: file?.path };
}
function cancelled(cause) {
    return new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('list-cancelled'), { cause });
}


/***/ })

};
