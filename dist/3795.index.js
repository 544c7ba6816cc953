export const id = 3795;
export const ids = [3795];
export const modules = {

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/**
 * For commands that run for long beside others. On a machine with room V8 lets the young generation grow to 128 MiB,
 * and collects the old one when it is four times what was alive: hundreds of megabytes that nobody reads again, at no
 * rate that could be measured. Limits given at the start (`--max-old-space-size`) would end a process that needs more
 * for once; these do not.
 */


/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100;
/** The young one grows by steps, and no further once it has so many bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024;
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    let growth = 2;
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        // It shrinks where there is little to do.
        const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${next}`);
        growth = next;
    }).observe({ entryTypes: ['gc'] });
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistCommand: () => (/* binding */ persistCommand)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_process_small_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59663);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(22288);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1482);
/* harmony import */ var _jobs_persist_options_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48841);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66986);
/* harmony import */ var _jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95956);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59950);
/* harmony import */ var _output_foreign_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85732);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62131);
/* harmony import */ var _output_result_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13419);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73676);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13100);
/* harmony import */ var _json_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24885);
/* harmony import */ var _list_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20912);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79095);
/** `persist-images persist`. */

















/** A list that takes longer to read is one of a hundred thousand and more; milliseconds. */
const LONG_READING_MS = 300;
async function persistCommand({ command, options, terminal, surroundings, signal, }) {
    if (command.isBare)
        throw new _args_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-no-list')], 'persist');
    const lists = await (0,_list_words_js__WEBPACK_IMPORTED_MODULE_11__/* .listsIn */ .vX)(command, options);
    const diffs = [];
    const watcher = (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .persistWatcher */ .$$)(terminal);
    // Of short ones it would take a thirtieth of the rate.
    const reading = setTimeout(_base_process_small_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .keepHeapSmall */ .p, LONG_READING_MS).unref();
    const run = (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__/* .persistWith */ .TE)(surroundings, {
        destination: 'file:./persisted-images',
        ...options,
        ...lists,
        signal,
        watch: {
            ...watcher,
            planned: (...counts) => {
                clearTimeout(reading);
                watcher.planned?.(...counts);
            },
            wouldChange: (_, diff) => diffs.push(diff),
        },
    });
    for await (const result of run) {
        if (command.json)
            terminal.printJson(result);
        else if (!terminal.isQuiet)
            printResult(result, terminal);
    }
    const report = await run;
    if (terminal.isQuiet && !command.json)
        printCauses(report, terminal);
    // Behind the results, so that each is whole.
    if (!command.json)
        for (const diff of diffs)
            terminal.printDiff(diff);
    terminal.close();
    if ((0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOption */ .Z)(_jobs_persist_options_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PERSIST_FIELDS */ .n.summary, options.summary))
        terminal.say((0,_jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withHeldBy */ .Z)((0,_json_line_js__WEBPACK_IMPORTED_MODULE_10__/* .countsOf */ .m)(report), watcher.heldBy()));
    if (report.left > 0)
        terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOverSentence */ .$4)(report));
    if (report.overlooked.count > 0)
        terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.failedFile)
        terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-try-again', { file: report.failedFile }));
    if (report.galleryFile)
        terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-gallery', { file: report.galleryFile }));
    sayRewritten(report, terminal);
    if (report.failure)
        terminal.sayFailure(report.failure);
    return statusOf(report);
}
function printResult(result, terminal) {
    const { outcome, url, reason, message = '' } = result;
    const isTrouble = outcome === 'failed' || outcome === 'refused';
    if (!isTrouble && !terminal.showsSuccess)
        return;
    const { lineText } = terminal;
    if (!terminal.isBrief)
        return terminal.print((0,_output_result_line_js__WEBPACK_IMPORTED_MODULE_13__/* .resultLine */ .o)(result, lineText));
    terminal.printRow(outcome.padEnd(9), reason ?? '', lineText.url(url), lineText.text(message));
}
/** Hosts named beside one cause. */
const MAX_HOSTS = 3;
/** A line for each reason, however many images were lost for it. */
function printCauses({ results }, terminal) {
    for (const { count, example, hosts } of (0,_output_failures_js__WEBPACK_IMPORTED_MODULE_14__/* .groupByReason */ .H)(results)) {
        if (count === 1)
            printResult(example, terminal);
        else {
            const { outcome, reason, message = '', url } = example;
            const why = `${reason} × ${count}${hosts.length > 1 ? ` (${hostsText(hosts, terminal)})` : ''}`;
            terminal.print(`${outcome.padEnd(9)} ${terminal.shown(`${why}: ${message}`)}  ${terminal.shown(url, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printableUrl */ .Zq)}`);
        }
    }
}
function hostsText(hosts, { language }) {
    const names = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `${host} ${count}`)
        .join(', ');
    const more = hosts.length - MAX_HOSTS;
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_16__/* .textIn */ .r7)(language, more > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('and-more', { names, count: more }) : names);
}
/** Lists, or places in them, that are told one by one. */
const MAX_TOLD = 20;
function sayRewritten({ rewritten, results }, terminal) {
    if (!rewritten)
        return;
    terminal.say(rewritten.length > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-rewritten', { count: rewritten.length }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-rewritten-none'));
    sayEach(rewritten, file => file, terminal);
    const foreign = [...(0,_output_foreign_images_js__WEBPACK_IMPORTED_MODULE_6__/* .foreignImages */ .p)(results)].flatMap(([name, images]) => images.map(({ place, url, reason }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-foreign-one', {
        name: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(name),
        place: (0,_output_foreign_images_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place),
        url: terminal.shown(url, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printableUrl */ .Zq),
        reason,
    })));
    if (foreign.length === 0)
        return;
    terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-foreign'));
    sayEach(foreign, text => text, terminal);
}
function sayEach(items, textOf, terminal) {
    for (const item of items.slice(0, MAX_TOLD))
        terminal.say((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_16__/* .joined */ .oR)('', '  ', textOf(item)));
    if (items.length > MAX_TOLD)
        terminal.say((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_16__/* .joined */ .oR)('', '  ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-more', { count: items.length - MAX_TOLD })));
}
function statusOf({ stopped, unreadableLink, cancelled, failure }) {
    if (stopped)
        return _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.store;
    if (unreadableLink !== undefined)
        return _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.usage;
    if (cancelled)
        return _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.interrupted;
    return failure === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.fine : _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.failed;
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

/***/ 59950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ groupFailures),
/* harmony export */   H: () => (/* binding */ groupByReason)
/* harmony export */ });
const isLost = ({ outcome }) => outcome === 'failed' || outcome === 'refused';
/** @returns groups of what is not in the store, the largest first */
function groupFailures(results) {
    const groups = new Map();
    for (const result of results) {
        if (!isLost(result))
            continue;
        const { reason, host } = placeOf(result);
        const group = groups.get(`${reason} ${host}`);
        if (group)
            group.count++;
        else
            groups.set(`${reason} ${host}`, { reason, host, count: 1, example: result });
    }
    return [...groups.values()].sort((a, b) => b.count - a.count);
}
/** @returns the same by reason alone, the largest first, each with its hosts */
function groupByReason(results, isMember = isLost) {
    const groups = new Map();
    for (const result of results) {
        if (!isMember(result))
            continue;
        const { reason, host } = placeOf(result);
        const group = groups.get(reason) ?? { count: 0, example: result, hosts: new Map() };
        groups.set(reason, group);
        group.count++;
        group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1);
    }
    return [...groups]
        .map(([reason, { count, example, hosts }]) => ({
        reason,
        count,
        example,
        hosts: [...hosts].sort(([, a], [, b]) => b - a),
    }))
        .sort((a, b) => b.count - a.count);
}
function placeOf({ reason = 'unexpected', url }) {
    return { reason, host: URL.parse(url)?.host ?? '' };
}


/***/ }),

/***/ 85732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   p: () => (/* binding */ foreignImages)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/** What lists still show from elsewhere once they are rewritten. Pure. */



/** By list, in input order. */
function foreignImages(results) {
    const lists = new Map();
    for (const { place, url, key, reason = '' } of results) {
        if (!place || key !== undefined)
            continue;
        const images = lists.get(place.file) ?? [];
        lists.set(place.file, images);
        images.push({ place, url, reason });
    }
    return lists;
}
/**
 * Inside its list.
 * @param show how text of the list is shown
 */
function placeText(place, show = _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$) {
    if (!('pointer' in place))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line });
    const pointer = show(place.pointer || '/');
    return place.line === undefined ? pointer : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line }), pointer);
}


/***/ }),

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41220);





function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) }), {
            cause: error,
        });
    });
    // Awaited by whoever writes on or ends; until then its rejection must not count as unhandled.
    done.catch(() => { });
    const end = () => {
        stream.end();
        return done;
    };
    return {
        path,
        write(record) {
            if (stream.write(`${JSON.stringify(record)}\n`))
                return undefined;
            return Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}


/***/ }),

/***/ 13419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resultLine)
/* harmony export */ });
function resultLine({ outcome, key, url, reason, message = '' }, shown) {
    const what = key === undefined ? shown.text(`${reason}: ${message}`) : shown.name(key);
    return `${outcome.padEnd(9)} ${what}  ${shown.url(url)}`;
}


/***/ }),

/***/ 96742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ openResults),
/* harmony export */   FP: () => (/* binding */ isToTryAgain),
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Vo: () => (/* binding */ failedRecord),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   bM: () => (/* binding */ writeFailedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52993);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41220);
/* harmony import */ var _input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65486);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31784);
/* harmony import */ var _report_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96096);
/** The results as JSON Lines, and what failed as a list that a next run takes back. */









/**
 * Tries the files before the first request, so that a path that cannot be written is not found out afterwards. Nothing
 * is created where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
}
/**
 * The file that `results-file` names, to be written as the results come; undefined where it names none.
 * @throws SettingsError when it cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openJsonLines */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name));
}
/** Writes each result on a line of its own as it comes; resolves when the file is whole. */
async function writeResults(path, results) {
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openJsonLines */ .q)(path);
    try {
        for await (const result of results)
            await file.write(result);
        await file.end();
    }
    finally {
        await file.close();
    }
}
/**
 * What another run should try again, as the records it was read from; what was refused would be refused again.
 * @returns the path, or undefined when there is nothing to try again and so no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        if (written && isToTryAgain(result))
            lines.push(JSON.stringify(failedRecord(written, fields, result, now)));
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** What is gone has its next try by itself, and what has died comes alive in another list alone. */
function isToTryAgain({ outcome, reason }) {
    return outcome === 'failed' || (outcome === 'skipped' && reason !== 'dead' && reason !== 'url-expired');
}
/**
 * What this run stored first: a line for each new key, the result of the first position that has it. Always whole,
 * and empty where nothing is new.
 */
async function writeNewFile(name, directory, { results }) {
    if (name === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openJsonLines */ .q)(path);
    const keys = new Set();
    try {
        for (const result of results()) {
            if (result.outcome !== 'stored' || result.key === undefined || keys.has(result.key))
                continue;
            keys.add(result.key);
            await file.write(result);
        }
        await file.end();
    }
    finally {
        await file.close();
    }
    return path;
}
/** That of an earlier run would be tried again for ever. What is no file, such as /dev/null, is not ours to remove. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
}
/**
 * The record as it was read, with why it failed.
 * @param now when that is written down, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_8__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}


/***/ })

};
