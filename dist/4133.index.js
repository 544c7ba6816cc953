export const id = 4133;
export const ids = [4133];
export const modules = {

/***/ 50684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadCommand: () => (/* binding */ downloadCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/jobs/download/download.js + 11 modules
var download = __webpack_require__(19313);
// EXTERNAL MODULE: ./lib/jobs/download/result-line.js
var result_line = __webpack_require__(54679);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 28 modules
var read = __webpack_require__(65960);
// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
;// CONCATENATED MODULE: ./lib/cli/keys.js
/** The keys that a download is told on the command line. */




/**
 * Those of `--keys`, then the words, then the lines of standard input where one of the words is `-`.
 * @throws SettingsError where standard input is not text
 * @param given a list with comments or as JSON, as the field takes it; words and lines are keys as they stand
 */
async function keysOf(given, words) {
    if (words.length === 0)
        return given;
    const keys = [];
    const list = { name: 'keys', urlField: 'key', holdsKeys: true, directory: '.' };
    for await (const images of (0,read/* readSources */.t)({ ...list, ...(given && { urls: given }) }))
        for (const { url } of images)
            keys.push(url);
    keys.push(...words.filter(word => word !== '-'));
    return words.includes('-') ? keys.concat(pipedKeys(await (0,command_context/* readStandardInput */.eG)())) : keys;
}
/**
 * The results of a list or run, JSON Lines as `--json` prints them, or a key a line. Of these none is a comment, and a
 * brace may begin a key: the first line is a whole object, or all are keys.
 */
function pipedKeys(input) {
    const lines = input.split(/\r\n|\n|\r/);
    const first = lines.find(line => line !== '');
    if (first === undefined || !isJsonObject(first))
        return lines.filter(line => line !== '');
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [recordIn(line, index + 1)]));
}
function isJsonObject(line) {
    if (!line.trimStart().startsWith('{'))
        return false;
    try {
        JSON.parse(line);
        return true;
    }
    catch {
        return false;
    }
}
/** Refused, rather than skipped as in a file: a pipe that broke ends in half a line. */
function recordIn(line, number) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('cli-keys-not-json', { line: number })], 'sources');
    }
}

// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(79095);
;// CONCATENATED MODULE: ./lib/cli/download.js
/** `persist-images download`. */






async function downloadCommand({ command, options, terminal, surroundings, signal, }) {
    const { positionals } = command;
    const source = options.source ?? positionals[0];
    const keys = await keysOf(options.keys, options.source === undefined ? positionals.slice(1) : positionals);
    const downloading = (0,download/* downloadWith */.Z)(surroundings, {
        ...options,
        ...(source !== undefined && { source }),
        ...(keys !== undefined && { keys }),
        signal,
        watch: (0,progress/* readWatcher */.hr)(terminal),
    });
    for await (const result of downloading) {
        if (command.json)
            terminal.printJson(result);
        else
            printResult(result, terminal);
    }
    const { total, downloaded, unchanged, refused, failed, bytes, failure } = await downloading;
    terminal.close();
    terminal.say((0,say/* say */.c)('cli-total-downloaded', { total, downloaded, unchanged, lost: refused + failed, bytes }));
    if (failure)
        terminal.sayFailure(failure);
    return failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
}
function printResult(result, terminal) {
    const { outcome, key, reason, message = '' } = result;
    const isTrouble = outcome === 'failed' || outcome === 'refused';
    if (!isTrouble && !terminal.showsSuccess)
        return;
    const { lineText } = terminal;
    if (!terminal.isBrief)
        return terminal.print((0,result_line/* downloadLine */.D)(result, lineText));
    const name = key === undefined ? '' : lineText.name(key);
    terminal.printRow(outcome.padEnd(10), reason ?? '', name, lineText.text(message));
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
