export const id = 7331;
export const ids = [7331];
export const modules = {

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/**
 * Saves memory of commands that run for a long time. On a large machine V8 lets the young generation grow to 128 MiB and
 * collects the old one at four times its live size: hundreds of megabytes of garbage without a measurable gain in speed.
 * Unlike `--max-old-space-size`, these flags do not end a process that needs more memory for a moment.
 */


/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100;
/** The young generation stops to grow at this size. */
const YOUNG_BYTES = 16 * 1024 * 1024;
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    let growth = 2;
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        // V8 shrinks it when there is little to do, so growth may be allowed again.
        const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${next}`);
        growth = next;
    }).observe({ entryTypes: ['gc'] });
}


/***/ }),

/***/ 31141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  persistCommand: () => (/* binding */ persistCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/process/small-heap.js
var small_heap = __webpack_require__(59663);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js + 1 modules
var fields = __webpack_require__(22917);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 23 modules
var persist = __webpack_require__(88771);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/pace-text.js
var pace_text = __webpack_require__(95956);
// EXTERNAL MODULE: ./lib/output/failures.js
var failures = __webpack_require__(59950);
// EXTERNAL MODULE: ./lib/output/foreign-images.js
var foreign_images = __webpack_require__(85732);
// EXTERNAL MODULE: ./lib/output/report.js
var output_report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/output/result-line.js
var result_line = __webpack_require__(13419);
// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
;// CONCATENATED MODULE: ./lib/cli/default-destination.js
/** Where images go without `--destination`. */



const FOLDER = 'file:./persisted-images';
/** Flags that show that a destination was meant, though an empty variable or a lost line left it out. */
const OF_A_DESTINATION = [
    'rewrite-to',
    'region',
    'endpoint',
    'endpoint-style',
    'account-id',
    'access-key-id',
    'access-key-secret',
    'security-token',
    'role-arn',
    'oidc-provider-arn',
    'oidc-audience',
    'session-duration',
    'sts-endpoint',
    'cache-control',
    'storage-class',
    'acl',
    'metadata',
    'encryption',
    'tags',
    'public-url-base',
    'public-url-suffix',
    'former-public-url-bases',
    'variants',
    'mirrors',
    'manifest-at',
];
/** @throws SettingsError if none is given and a flag shows that one was meant */
function destinationOf(options) {
    if (options.destination !== undefined)
        return options.destination;
    const flags = OF_A_DESTINATION.filter(name => options[(0,field/* camelCase */.x)(name)] !== undefined);
    if (flags.length === 0)
        return FOLDER;
    const names = flags.map(name => `--${name}`).join(', ');
    throw new errors/* SettingsError */.GN([
        (0,say/* say */.c)('cli-destination-meant', { names, count: flags.length, folder: `--destination ${FOLDER}` }),
    ]);
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/json-line.js
var json_line = __webpack_require__(24885);
// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/persist.js
/** `persist-images persist`. */



















/** Milliseconds. A list that takes longer to read has a hundred thousand URLs or more. */
const LONG_READING_MS = 300;
async function persistCommand(context) {
    const { command, options, terminal } = context;
    const { lists, piped, typed } = (0,list_words/* listsIn */.v)(command, options);
    const groups = new failures/* ReasonGroups */.rN();
    const diffs = [];
    // Small lists stay without it: it costs a thirtieth of the rate.
    const reading = setTimeout(small_heap/* keepHeapSmall */.p, LONG_READING_MS).unref();
    const ended = (0,run_command/* runCommand */.d)(context, {
        options: { ...options, destination: destinationOf(options), ...lists },
        watch: door => {
            const watcher = (0,watching_door/* persistWatcher */.$$)(door);
            return {
                ...watcher,
                planned: (...counts) => {
                    clearTimeout(reading);
                    watcher.planned(...counts);
                },
                wouldChange: (_, diff) => diffs.push(diff),
            };
        },
        run: (surroundings, asked) => {
            const unordered = command.json === 'unordered';
            return (0,persist/* persistWith */.TE)({ ...surroundings, ...piped, ...typed, readsOnce: true, unordered }, asked);
        },
        print: result => {
            if (terminal.isQuiet)
                groups.add(result);
            else
                printResult(result, terminal);
        },
        end: (report, watch) => {
            if (!command.json) {
                if (terminal.isQuiet)
                    printCauses(groups, terminal);
                for (const diff of diffs)
                    terminal.printDiff(diff);
            }
            if ((0,parse/* parseOption */.Z)(fields/* PERSIST_FIELDS */.n.summary, options.summary))
                terminal.say((0,pace_text/* withHeldBy */.Z)((0,json_line/* countsOf */.m)(report), watch.heldBy()));
            if (report.lost > 0)
                terminal.say((0,output_report/* lostSentence */.Yg)(report));
            if (report.left > 0)
                terminal.say((0,output_report/* leftOverSentence */.$4)(report));
            for (const list of report.failedLists)
                if (command.json)
                    terminal.print(JSON.stringify({ list: list.address, ...list }));
            if (report.failedLists.length > 0)
                terminal.say((0,say/* say */.c)('web-some-unread', { count: report.failedLists.length }));
            if (report.overlooked.count > 0)
                terminal.say((0,output_report/* overlookedSentence */.as)(report.overlooked));
            if (report.failedFile)
                terminal.say((0,say/* say */.c)('cli-try-again', { file: report.failedFile }));
            if (report.galleryFile)
                terminal.say((0,say/* say */.c)('cli-gallery', { file: report.galleryFile }));
            sayRewritten(report, diffs.length > 0, terminal);
            if (report.failure)
                terminal.sayFailure(report.failure);
            return statusOf(report);
        },
    });
    return await (piped.pipe ? ended.finally(command_context/* closeStandardInput */.Y) : ended);
}
function printResult(result, terminal) {
    const { outcome, url, reason } = result;
    const isTrouble = outcome === 'failed' || outcome === 'refused';
    if (!isTrouble && !terminal.showsSuccess)
        return;
    const { lineText } = terminal;
    if (!terminal.isBrief)
        return terminal.print((0,result_line/* resultLine */.o)(result, lineText));
    terminal.printRow(outcome.padEnd(9), reason ?? '', lineText.url(url), lineText.text((0,result_line/* messageOf */.b)(result, terminal.language)));
}
/** Number of hosts named for one reason. */
const MAX_HOSTS = 3;
/** Prints one line for each reason, however many images failed for it. */
function printCauses(groups, terminal) {
    for (const { count, example, hosts } of groups.sorted()) {
        if (count === 1)
            printResult(example, terminal);
        else {
            const { outcome, reason, message = '', url } = example;
            const why = `${reason} × ${count}${hosts.length > 1 ? ` (${hostsText(hosts, terminal)})` : ''}`;
            terminal.print(`${outcome.padEnd(9)} ${terminal.shown(`${why}: ${message}`)}  ${terminal.shown(url, printable/* printableUrl */.Zq)}`);
        }
    }
}
function hostsText(hosts, { language }) {
    const names = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `${host} ${count}`)
        .join(', ');
    const more = hosts.length - MAX_HOSTS;
    return (0,sentence/* textIn */.r7)(language, more > 0 ? (0,say/* say */.c)('and-more', { names, count: more }) : names);
}
/** Print at most this many lists, or places in lists. */
const MAX_TOLD = 20;
function sayRewritten({ rewritten, results }, wouldChange, terminal) {
    if (!rewritten)
        return;
    terminal.say(rewritten.length > 0
        ? (0,say/* say */.c)('cli-rewritten', { count: rewritten.length })
        : (0,say/* say */.c)(wouldChange ? 'cli-rewritten-dry' : 'cli-rewritten-none'));
    sayEach(rewritten, file => file, terminal);
    const foreign = [...(0,foreign_images/* foreignImages */.p)(results)].flatMap(([name, images]) => images.map(({ place, url, reason }) => (0,say/* say */.c)('cli-foreign-one', {
        name: (0,printable/* printable */.g$)(name),
        place: (0,foreign_images/* placeText */.Z)(place),
        url: terminal.shown(url, printable/* printableUrl */.Zq),
        reason,
    })));
    if (foreign.length === 0)
        return;
    terminal.say((0,say/* say */.c)('cli-foreign'));
    sayEach(foreign, text => text, terminal);
}
function sayEach(items, textOf, terminal) {
    for (const item of items.slice(0, MAX_TOLD))
        terminal.say((0,sentence/* joined */.oR)('', '  ', textOf(item)));
    if (items.length > MAX_TOLD)
        terminal.say((0,sentence/* joined */.oR)('', '  ', (0,say/* say */.c)('cli-more', { count: items.length - MAX_TOLD })));
}
function statusOf({ stopped, unreadableLink, cancelled, failure }) {
    if (stopped)
        return exit/* EXIT */.dc.store;
    if (unreadableLink !== undefined)
        return exit/* EXIT */.dc.usage;
    if (cancelled)
        return exit/* EXIT */.dc.interrupted;
    return failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
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

/***/ 71855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MirrorCounts)
/* harmony export */ });
/** States in which a mirror has the object. */
const THERE = new Set(['stored', 'unchanged']);
class MirrorCounts {
    /** Images that every mirror has. */
    mirrored = 0;
    /** Images that a mirror still lacks. */
    owed = 0;
    /** By mirror, images that are older than it, and that no check has found there. */
    unproven = new Map();
    add({ mirrors }) {
        if (mirrors === undefined)
            return;
        let isThere = true;
        let isOwed = false;
        for (const [name, state] of Object.entries(mirrors)) {
            if (!THERE.has(state))
                isThere = false;
            if (state === 'owed')
                isOwed = true;
            if (state === 'unproven')
                this.unproven.set(name, (this.unproven.get(name) ?? 0) + 1);
        }
        if (isThere)
            this.mirrored++;
        if (isOwed)
            this.owed++;
    }
}


/***/ }),

/***/ 13419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   o: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Result of one image, as a line for the user. Pure. */

function resultLine(result, shown) {
    const { outcome, key, url, reason } = result;
    const what = key === undefined ? shown.text(`${reason}: ${messageOf(result, shown.language)}`) : shown.name(key);
    return `${outcome.padEnd(9)} ${what}  ${shown.url(url)}`;
}
/** The message of a result, with the number of attempts that failed. */
function messageOf({ outcome, message = '', attempts = 0 }, language) {
    if (outcome !== 'failed' || attempts === 0)
        return message;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('result-attempts', { message, count: attempts }).in(language);
}


/***/ })

};
