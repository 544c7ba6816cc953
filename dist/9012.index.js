export const id = 9012;
export const ids = [9012];
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

/***/ 59950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ groupFailures),
/* harmony export */   H9: () => (/* binding */ groupByReason),
/* harmony export */   rN: () => (/* binding */ ReasonGroups)
/* harmony export */ });
const isLost = ({ outcome }) => outcome === 'failed' || outcome === 'refused';
/** @returns groups of failed and refused images, the largest first */
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
/** @returns groups by reason alone, the largest first, each with its hosts */
function groupByReason(results, isMember = isLost) {
    const groups = new ReasonGroups(isMember);
    for (const result of results)
        groups.add(result);
    return groups.sorted();
}
/** Groups results one by one. */
class ReasonGroups {
    #isMember;
    #groups = new Map();
    constructor(isMember = isLost) {
        this.#isMember = isMember;
    }
    add(result) {
        if (!this.#isMember(result))
            return;
        const { reason, host } = placeOf(result);
        const group = this.#groups.get(reason) ?? { count: 0, example: result, hosts: new Map() };
        this.#groups.set(reason, group);
        group.count++;
        group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1);
    }
    sorted() {
        return [...this.#groups]
            .map(([reason, { count, example, hosts }]) => ({
            reason,
            count,
            example,
            hosts: [...hosts].sort(([, a], [, b]) => b - a),
        }))
            .sort((a, b) => b.count - a.count);
    }
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
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89206);
/** Finds images that rewritten lists still show from elsewhere. Pure. */




/** Groups the images by list, in input order. */
function foreignImages(results) {
    const lists = new Map();
    for (const { place, url, key, reason = '' } of results) {
        if (!place || key !== undefined)
            continue;
        const list = (0,_input_documents_place_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(place);
        const images = lists.get(list) ?? [];
        lists.set(list, images);
        images.push({ place, url, reason });
    }
    return lists;
}
/**
 * Formats a place inside its list.
 * @param show makes text of the list safe to print
 */
function placeText(place, show = _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$) {
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line ?? 1 });
    const pointer = show(place.pointer || '/');
    return place.line === undefined ? pointer : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line }), pointer);
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

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   Yg: () => (/* binding */ lostSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-objects-lost', { lost, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal after the last image did not cancel anything.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    let newKeys;
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead', 'accepted'),
        bytes: ledger.bytesStored(),
        mirrored: ledger.mirrorCounts.mirrored,
        owed: ledger.mirrorCounts.owed,
        lost: ledger.lost,
        restored: ledger.restored,
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= storedKeys(ledger);
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function storedKeys(ledger) {
    const keys = new Set();
    for (const { outcome, key } of ledger.outcomes())
        if (outcome === 'stored')
            keys.add(key);
    return [...keys];
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of lost images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
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
