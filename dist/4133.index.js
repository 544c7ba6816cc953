export const id = 4133;
export const ids = [4133];
export const modules = {

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/** Paths of files that git or GitHub executes, which must not come from a bucket. Pure. */



/**
 * Returns what a file at this path would do to a repository, or undefined. On some systems git takes `.GIT`, `.git.`,
 * `git~1` and names with invisible characters for `.git`; such forms of `.github` count as well.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
function executedBy(path) {
    // This runs for every path, and most cannot be such a path.
    if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path))
        return undefined;
    const names = path.split('/').map(normalizedName);
    if (names.includes('.git'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-git');
    const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
    return isWorkflow ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-workflow') : undefined;
}
/**
 * `executedBy` for an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
function executedByAt(path, start) {
    const way = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(start, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path) : path;
    return executedBy(way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/** Returns one form for all names that a case-insensitive disk takes for the same. */
function foldCase(text) {
    // Upper case first, because 'ſ' becomes 'S' only that way.
    return text.normalize('NFC').toUpperCase().toLowerCase();
}
/** Short names of FAT (8.3). */
const SHORT = [
    [/^git~\d$/, '.git'],
    [/^github~\d$/, '.github'],
    [/^workfl~\d$/, 'workflows'],
];
function normalizedName(segment) {
    const visible = foldCase(segment.replace(/\p{Cf}/gu, ''));
    // On NTFS a colon begins the name of a stream.
    const name = withoutTail(visible.split(':', 1)[0] ?? '');
    return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
/** Windows drops dots and spaces at the end. A loop, because a regular expression takes quadratic time here. */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end--;
    return name.slice(0, end);
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ replaceableAt),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79851);
/** Lets a program write a file under another name and renames it, so that a reader never sees a part of it. */


/**
 * Makes a file or a folder whole. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
async function writeWhole(path, write) {
    const target = await replaceableAt(path);
    if (!target.isReplaceable)
        return await write(target.path);
    const temporary = (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFor */ .vM)(target.path);
    try {
        const written = await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target.path);
        return written;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true, recursive: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() || found.isDirectory(), () => true);
    return { path: target, isReplaceable };
}
/** Removes an empty file; a device stays. */
async function removeIfEmpty(path) {
    const { path: target } = await replaceableAt(path);
    const isEmpty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() && found.size === 0, () => false);
    if (isEmpty)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
}


/***/ }),

/***/ 50684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadCommand: () => (/* binding */ downloadCommand)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/download/download.js + 10 modules
var download = __webpack_require__(56857);
// EXTERNAL MODULE: ./lib/jobs/download/result-line.js
var result_line = __webpack_require__(54679);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 15 modules
var read = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
;// CONCATENATED MODULE: ./lib/cli/keys.js
/** The keys of a download, from the command line and from standard input. */




/**
 * Returns the keys of `--keys`, then the words, then the lines of standard input if a word is `-`.
 * @throws SettingsError if standard input is not text
 * @param given the value of `--keys`: a list with comments, or JSON. Words and lines are keys without such syntax.
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
 * Reads results as `--json` prints them (JSON Lines), or one key a line. A key may begin with `#` or with a brace:
 * unless the first line is a whole JSON object, all lines are keys.
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
/** Throws for a broken line, which a file would skip: a broken pipe ends with half a line. */
function recordIn(line, number) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('cli-keys-not-json', { line: number })], 'sources');
    }
}

// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/download.js
/** `persist-images download`. */








async function downloadCommand(context) {
    const { command, options, terminal } = context;
    const { positionals } = command;
    const source = options.source ?? positionals[0];
    const keys = await keysOf(options.keys, options.source === undefined ? positionals.slice(1) : positionals);
    return await (0,run_command/* runCommand */.d)(context, {
        options: {
            ...options,
            ...(0,defined/* defined */.s)({ source, keys }),
        },
        watch: door/* readWatcher */.hr,
        run: download/* downloadWith */.Z,
        print: result => printResult(result, terminal),
        end: ({ total, downloaded, unchanged, refused, failed, bytes, failure }) => {
            const lost = refused + failed;
            terminal.say((0,say/* say */.c)('cli-total-downloaded', { total, downloaded, unchanged, lost, bytes }));
            if (failure)
                terminal.sayFailure(failure);
            return failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
        },
    });
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

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openWholeJsonLines),
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/* harmony import */ var _base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9413);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82028);








function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }), {
            cause: error,
        });
    });
    // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
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
/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
async function openWholeJsonLines(path) {
    const { path: target, isReplaceable } = await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceableAt */ .MS)(path);
    if (!isReplaceable)
        return openJsonLines(target);
    const file = openJsonLines((0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFor */ .vM)(target));
    let isWhole = false;
    return {
        path,
        write: record => file.write(record),
        async end() {
            await file.end();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file.path, target);
            isWhole = true;
        },
        async close() {
            await file.close();
            if (isWhole)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file.path, { force: true });
            // The check before the first request made an empty file, which would pass for results.
            await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfEmpty */ .V3)(target);
        },
    };
}


/***/ }),

/***/ 96096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/** Checks where a run's own files may lie. */




/**
 * A checkout may hold links made by others. No file may lie where it would be executed, nor leave the workspace through
 * a link.
 * @param files by the names of their settings
 * @returns the problems, one sentence each
 */
async function placeProblems(files, { cwd, workspace }) {
    const problems = [];
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: JSON.stringify(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(path, cwd) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(cwd));
        if (flaw)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(folder, real));
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
/* harmony import */ var _base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12077);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52993);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82028);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65180);
/* harmony import */ var _input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65486);
/* harmony import */ var _input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31784);
/* harmony import */ var _report_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96096);
/** Writes results as JSON Lines, and failed images as a list for a later run. */












/**
 * Opens the files before the first request, so that an unwritable path is reported before the work, and removes what
 * killed runs left beside them. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_places_js__WEBPACK_IMPORTED_MODULE_10__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (0,_base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end of the run. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
}
/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openJsonLines */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name));
}
/** Writes one result a line as results arrive; resolves when the file is complete. */
async function writeResults(path, results) {
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openJsonLines */ .q)(path);
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
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        if (written && isToTryAgain(result) && hasUrl(written))
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
/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }) {
    return !url.startsWith(_input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_8__/* .NAMED_BY_BYTES */ .U) && !(0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_7__/* .isShortened */ .ze)(url);
}
/** Reasons that another run with the same list needs no failed-file for, or that it cannot mend. */
const NOT_AGAIN = new Set(['dead', 'accepted', 'lost', 'url-expired']);
/** Dead URLs are tried again by later runs anyway; an expired link needs a new list. */
function isToTryAgain({ outcome, reason }) {
    return (outcome === 'failed' || outcome === 'skipped') && !NOT_AGAIN.has(reason ?? '');
}
/**
 * Writes one line for each key that this run stored first: the result of the first position that has the key. The file
 * is empty if nothing is new.
 */
async function writeNewFile(name, directory, { results }) {
    if (name === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    const file = await (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openWholeJsonLines */ .V)(path);
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
/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
}
/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_11__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}


/***/ })

};
