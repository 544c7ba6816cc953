export const id = 4629;
export const ids = [4629];
export const modules = {

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistCommand: () => (/* binding */ persistCommand)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _jobs_options_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27733);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22421);
/* harmony import */ var _jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46075);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52734);
/* harmony import */ var _output_dry_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85700);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59950);
/* harmony import */ var _output_foreign_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85732);
/* harmony import */ var _output_groups_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42049);
/* harmony import */ var _output_messages_say_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23482);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62131);
/* harmony import */ var _output_result_line_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(13419);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13100);
/* harmony import */ var _list_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20912);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5171);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(90846);
/** `persist-images persist`. */



















const FOLDER = 'file:./persisted-images';
/** Flags that show that a destination was meant, though an empty variable or a lost line left it out. */
const OF_A_DESTINATION = [
    'rewrite-to',
    'region',
    'endpoint',
    'access-key-id',
    'access-key-secret',
    'security-token',
    'role-arn',
    'oidc-provider-arn',
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
    'manifest-at',
];
/** @throws SettingsError if none is given and a flag shows that one was meant */
function destinationOf(options) {
    if (options.destination !== undefined)
        return options.destination;
    const flags = OF_A_DESTINATION.filter(name => options[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name)] !== undefined);
    if (flags.length === 0)
        return FOLDER;
    const names = flags.map(name => `--${name}`).join(', ');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
        (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-destination-meant', { names, count: flags.length, folder: `--destination ${FOLDER}` }),
    ]);
}
async function persistCommand(context) {
    const { command, options, terminal } = context;
    const { lists, piped, typed } = (0,_list_words_js__WEBPACK_IMPORTED_MODULE_13__/* .listsIn */ .vX)(command);
    const groups = new _output_failures_js__WEBPACK_IMPORTED_MODULE_16__/* .ReasonGroups */ .rN();
    const destination = destinationOf(options);
    const ended = (0,_run_command_js__WEBPACK_IMPORTED_MODULE_15__/* .runCommand */ .d)(context, {
        options: { ...options, destination, ...lists },
        watch: _jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_5__/* .persistWatcher */ .$,
        run: (surroundings, asked) => {
            const unordered = command.json === 'unordered';
            return (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__/* .persistWith */ .T)({ ...surroundings, ...piped, ...typed }, { ...asked, unordered });
        },
        print: result => {
            // A store that refuses everything leaves each image of the list untried, for one cause.
            const isOneCause = command.loudness === 'normal' && result.reason === 'cancelled';
            if (terminal.isQuiet ? (0,_output_failures_js__WEBPACK_IMPORTED_MODULE_16__/* .isTrouble */ .KM)(result) : isOneCause && terminal.showsSuccess)
                groups.add(result);
            else if (!terminal.isQuiet)
                printResult(result, terminal);
        },
        end: (report, watch) => {
            printCauses(groups, terminal);
            for (const line of closingLines(report, destination, watch.limit()))
                terminal.say(line);
            if (report.missing > 0)
                terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_11__/* .missingSentence */ .UI)(report));
            if (report.left > 0)
                terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_11__/* .leftOverSentence */ .$4)(report));
            for (const list of report.failedLists)
                if (command.json)
                    terminal.printJson(list);
            if (report.failedLists.length > 0)
                terminal.say((0,_output_messages_say_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .c)('lists-unread', { count: report.failedLists.length }));
            if (report.overlooked.count > 0)
                terminal.say((0,_output_report_js__WEBPACK_IMPORTED_MODULE_11__/* .overlookedSentence */ .as)(report.overlooked));
            if (report.failedFile)
                terminal.say((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-try-again', { file: report.failedFile }));
            if (report.galleryFile)
                terminal.say((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-gallery', { file: report.galleryFile }));
            sayRewritten(report, terminal);
            if (report.failure)
                terminal.sayFailure(report.failure);
            return statusOf(report);
        },
    });
    return await (piped.pipe ? ended.finally(_list_words_js__WEBPACK_IMPORTED_MODULE_13__/* .closeStandardInput */ .Y) : ended);
}
function closingLines(report, destination, limit) {
    const { dryRun } = report;
    return dryRun
        ? (0,_output_dry_run_js__WEBPACK_IMPORTED_MODULE_7__/* .dryRunLines */ .Q)(dryRun, report)
        : [(0,_output_report_js__WEBPACK_IMPORTED_MODULE_11__/* .closingSentence */ .PN)((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .withLimit */ .Ko)(totalOf(report, destination), limit), report)];
}
function totalOf(report, place) {
    const { bytes, elapsedMs } = report;
    const counts = (0,_output_groups_js__WEBPACK_IMPORTED_MODULE_9__/* .countsSentence */ .KS)(report);
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-total', { counts, bytes, place, seconds: (elapsedMs / 1000).toFixed(1) });
}
function printResult(result, terminal) {
    const { outcome, url, reason, message = '' } = result;
    if (!(0,_output_failures_js__WEBPACK_IMPORTED_MODULE_16__/* .isTrouble */ .KM)(result) && !terminal.showsSuccess)
        return;
    const { lineText } = terminal;
    if (!terminal.isBrief)
        return terminal.print((0,_output_result_line_js__WEBPACK_IMPORTED_MODULE_17__/* .resultLine */ .o)(result, lineText));
    terminal.printRow(outcome.padEnd(9), reason ?? '', lineText.url(url), lineText.text(message));
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
            terminal.print(`${outcome.padEnd(9)} ${terminal.shown(`${why}: ${message}`)}  ${terminal.shown(url, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_18__/* .printableUrl */ .Zq)}`);
        }
    }
}
function hostsText(hosts, { language }) {
    const names = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `${host} ${count}`)
        .join(', ');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(names, hosts.length - MAX_HOSTS));
}
/** Print at most this many lists, or places in lists. */
const MAX_TOLD = 20;
function sayRewritten({ rewritten, results, dryRun }, terminal) {
    if (!rewritten || dryRun)
        return;
    if (rewritten.length > 0)
        terminal.say((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-rewritten', { count: rewritten.length }));
    else
        terminal.say((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-rewritten-none'));
    sayEach(rewritten, file => file, terminal);
    const foreign = new _output_foreign_images_js__WEBPACK_IMPORTED_MODULE_8__/* .ForeignImages */ .D();
    for (const result of results)
        foreign.add(result);
    const lines = foreign.lines((list, { listedAt, url, reason }) => {
        const place = { name: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_18__/* .printable */ .g$)(list), place: (0,_output_foreign_images_js__WEBPACK_IMPORTED_MODULE_8__/* .positionText */ .J)(listedAt) };
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-foreign-one', { ...place, url: terminal.shown(url, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_18__/* .printableUrl */ .Zq), reason });
    });
    if (lines.length === 0)
        return;
    terminal.say((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_14__/* .say */ .c)('cli-foreign'));
    sayEach(lines, text => text, terminal);
}
function sayEach(items, textOf, terminal) {
    for (const item of items.slice(0, MAX_TOLD))
        terminal.say((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('', '  ', textOf(item)));
    if (items.length > MAX_TOLD)
        terminal.say((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('', '  ', (0,_output_messages_say_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .c)('summary-more', { count: items.length - MAX_TOLD })));
}
function statusOf({ stopped, unreadableLink, cancelled, failure }) {
    if (stopped)
        return _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.store;
    if (unreadableLink !== undefined)
        return _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.usage;
    if (cancelled)
        return _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.interrupted;
    return failure === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.fine : _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.failed;
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


/***/ }),

/***/ 85700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dryRunLines),
/* harmony export */   u: () => (/* binding */ plannedHosts)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42049);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23482);
/** What a run would do, from the results of a dry run: counted by host, and in sentences. Pure. */



const KINDS = ['new', 'known', 'failedBefore', 'refused'];
/** Groups that a dry run counts by host. */
const KIND_OF = {
    dryRun: 'new',
    new: 'known',
    known: 'known',
    failedBefore: 'failedBefore',
    accepted: 'failedBefore',
    missing: 'failedBefore',
    notKept: 'refused',
};
const none = () => ({ new: 0, known: 0, failedBefore: 0, refused: 0 });
/** Counts what a dry run has found, at its end. */
function plannedHosts(results) {
    const hosts = new Map();
    for (const result of results) {
        const kind = KIND_OF[(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(result, false)];
        if (!kind)
            continue;
        const host = URL.parse(result.url)?.host ?? '';
        const planned = hosts.get(host) ?? none();
        hosts.set(host, planned);
        planned[kind]++;
    }
    const sum = (planned) => KINDS.reduce((total, kind) => total + planned[kind], 0);
    return Array.from(hosts, ([host, planned]) => ({ host, ...planned })).sort((a, b) => sum(b) - sum(a));
}
/** Hosts that are named. */
const MAX_HOSTS = 20;
/** @returns one sentence about all positions, and one for each host */
function dryRunLines(hosts, run, shown = text => text) {
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(planned => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(planned.host ? shown(planned.host) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('summary-no-host'), countsIn(planned)));
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('summary-hosts-more', { count: rest }));
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('dry-run-total', { counts: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countsSentence */ .KS)(run, shown) }), ...lines];
}
function countsIn(planned) {
    const counts = KINDS.filter(kind => planned[kind] > 0);
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...counts.map(kind => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(`dry-run-${kind}`, { count: planned[kind] })));
}


/***/ }),

/***/ 42049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   ir: () => (/* binding */ noGroups)
/* harmony export */ });
/* unused harmony export GROUPS */
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23482);


/** In the order in which a sentence names them. */
const GROUPS = [
    'dryRun',
    'new',
    'known',
    'notKept',
    'excluded',
    'withoutUrl',
    'accepted',
    'putBack',
    'expired',
    'deadline',
    'maxNew',
    'cancelled',
    'hostPaused',
    'missing',
    'failedBefore',
];
const noGroups = () => Object.fromEntries(GROUPS.map(group => [group, 0]));
/** @param isRequested whether this run requested an image that it did not store */
function groupOf(result, isRequested) {
    const { outcome, reason, missingKey } = result;
    if (reason === undefined)
        return result.new ? 'new' : outcome === 'stored' ? 'putBack' : 'known';
    const unkept = missingKey === undefined ? 'notKept' : 'missing';
    if (isStatus(reason))
        return unkept;
    switch (reason) {
        case 'excluded':
        case 'accepted':
        case 'cancelled':
        case 'missing':
            return reason;
        case 'no-url':
            return 'withoutUrl';
        case 'url-expired':
            return 'expired';
        case 'max-new':
            return 'maxNew';
        case 'host-paused':
            return 'hostPaused';
        case 'dry-run':
            return 'dryRun';
        case 'deadline':
            // The deadline of an attempt makes a failure; the deadline of the run leaves the image for the next one.
            return outcome === 'skipped' ? 'deadline' : unkept;
        case 'failed-before':
            return missingKey === undefined && !isRequested ? 'failedBefore' : unkept;
        case 'options-invalid':
        case 'url-invalid':
        case 'bytes-invalid':
        case 'bytes-differ':
        case 'scheme-not-allowed':
        case 'url-credentials':
        case 'url-too-long':
        case 'port-not-allowed':
        case 'address-refused':
        case 'key-invalid':
        case 'path-refused':
        case 'dns-failed':
        case 'connect-failed':
        case 'connect-timeout':
        case 'tls-failed':
        case 'headers-timeout':
        case 'headers-too-large':
        case 'stalled':
        case 'too-slow':
        case 'truncated':
        case 'too-large':
        case 'too-many-redirects':
        case 'redirect-invalid':
        case 'throttled':
        case 'encoding-invalid':
        case 'protocol-error':
        case 'empty':
        case 'too-small':
        case 'html-instead':
        case 'not-an-image':
        case 'type-not-allowed':
        case 'placeholder':
        case 'opted-out':
        case 'image-incomplete':
        case 'store-auth':
        case 'store-denied':
        case 'store-bucket':
        case 'store-endpoint':
        case 'store-clock':
        case 'store-throttled':
        case 'store-unavailable':
        case 'store-integrity':
        case 'manifest-version':
        case 'key-collision':
        case 'none-found':
        case 'id-conflict':
        case 'disk-full':
        case 'machine-fault':
        case 'unexpected':
            return unkept;
    }
}
function isStatus(reason) {
    return reason.startsWith('http-');
}
/**
 * How many URLs came to what: names every group that is not empty.
 * @param shown makes untrusted text safe
 */
function countsSentence(run, shown = text => text) {
    const { total, positions, groups, excluded, cut } = run;
    const named = GROUPS.filter(group => groups[group] > 0 || (group === 'excluded' && excluded !== undefined)).map(group => groupText(group, run, shown));
    const counts = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-counts', {
        total,
        counts: named.length > 0 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...named) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('nothing-to-do'),
    });
    return cut ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-counts-cut', { counts, count: positions }) : counts;
}
function groupText(group, { groups, newKeys, lacking, stopped }, shown) {
    const count = groups[group];
    if (group === 'new' && newKeys.length !== count)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('group-new-keys', { count, keys: newKeys.length });
    if (group === 'withoutUrl' && lacking.count > 0)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('group-withoutMember', { count, lacking: lacking.count, member: shown(lacking.member) });
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(group === 'cancelled' && stopped ? 'group-stopped' : `group-${group}`, { count });
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   C_: () => (/* binding */ mostLost),
/* harmony export */   PN: () => (/* binding */ closingSentence),
/* harmony export */   UI: () => (/* binding */ missingSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93261);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23482);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */





/** What is to be said first where more than half of what was requested or refused was not kept. */
function mostLost({ tried, failed, refused, dryRun, }) {
    const lost = failed + refused;
    return !dryRun && tried > 1 && lost * 2 > tried ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-most-lost', { lost, tried }) : undefined;
}
/** The closing line after what is to be said first. */
function closingSentence(line, report) {
    const first = mostLost(report);
    return first ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-most-lost-counts', { first, counts: line }) : line;
}
/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function missingSentence({ missing, total }) {
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-objects-missing', { missing, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('overlooked', { count, places: (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(lines, count - places.length) });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const { requests, tally, mayBeComplete, hasExclude, ...others } = end;
    const { counts, groups, knownFailures, requested } = tally;
    const { excluded, withoutUrl, cancelled: notTried } = groups;
    // A signal after the last image did not cancel anything.
    const ending = { ...others, cancelled: end.cancelled && (notTried > 0 || end.cut) };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = groups.deadline + groups.maxNew + (ending.cancelled ? notTried : 0);
    const total = counts.total - withoutUrl - excluded;
    // A list that was cut has at least one image more.
    const undecided = left + groups.hostPaused + groups.dryRun + Number(end.cut);
    const failure = failureOf({ ...counts, total, undecided, notTried }, failOn, ending, ledger.language, problems);
    const isAllKept = counts.stored + counts.unchanged === total && !ledger.hasDamaged;
    let newKeys;
    return {
        ...counts,
        groups,
        groupOf: result => ledger.groupAt(result.position, result),
        dryRun: undefined,
        ...ending,
        positions: ledger.positions().length,
        // The requests of the end mark come after the report.
        get requests() {
            return requests.read();
        },
        left,
        withoutUrl,
        excluded: hasExclude ? excluded : undefined,
        tried: counts.stored + counts.failed + counts.refused + requested,
        knownFailures,
        bytes: ledger.bytesStored,
        missing: ledger.missing,
        restored: ledger.restored,
        otherSizes: ledger.otherSizes && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.otherSizes),
        suspects: ledger.suspects,
        manifestProblem: ledger.manifestProblem && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.manifestProblem),
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= [...ledger.newKeys];
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure,
        complete: mayBeComplete && !end.cut && failure === undefined && isAllKept,
    };
}
function failureOf(counts, failOn, { stopped, cancelled, failedLists }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled && counts.notTried > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    if (cancelled && failedLists.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('lists-unread', { count: failedLists.length }));
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-cut'));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of missing images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, what = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-failed', { count: lost, total })) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-lost-and-failed', { lost: what, rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'any')
        return lost > 0 ? failed('any') : undefined;
    const rule = failOn === 'all' ? failOn : `${failOn.percent}%`;
    // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
    const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
    if (isNothingKept)
        return failed(rule, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-nothing-kept', { total }));
    return failOn !== 'all' && lost * 100 > failOn.percent * total ? failed(rule) : undefined;
}


/***/ }),

/***/ 73852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65180);


const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'];
function resultOf(index, position, outcome) {
    const { url, listedAt, fields } = position;
    // A refused URL may hold a password, which must not reach files and outputs.
    const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserinfo */ .Q3)(url) : (0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenDataUri */ .IR)(url);
    return { position: index, url: shown, ...outcome, ...(listedAt && { listedAt }), ...(fields && { fields }) };
}
/** Also finds userinfo in text that is not a URL: between a colon or slashes and the end of the host. */
function hasUserinfo(text) {
    const url = URL.parse(text);
    return url ? url.username !== '' || url.password !== '' : /^[^/?#]*[:/]\/{0,2}[^/?#]*@/.test(text);
}
/** Formats bytes in a readable unit. Pure. */
function sizeText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    const kibibytes = bytes / 1024;
    return kibibytes < 1024 ? `${kibibytes.toFixed(0)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}


/***/ })

};
