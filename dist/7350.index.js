export const id = 7350;
export const ids = [7350];
export const modules = {

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Closing),
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
/** Closes what a piece of work has opened: the last first, each also where another one throws. */
class Closing {
    #closes = [];
    /** Closes it after the work. @returns it */
    with(opened) {
        this.add(() => opened.close());
        return opened;
    }
    /** Calls `close` after the work, before everything that was added earlier. */
    add(close) {
        this.#closes.push(close);
    }
    /** @throws the first error */
    async close(isDone) {
        const failures = [];
        for (let close = this.#closes.pop(); close; close = this.#closes.pop())
            try {
                await close(isDone);
            }
            catch (error) {
                failures.push(error);
            }
        if (failures.length > 0)
            throw failures[0];
    }
}
/** Does the work, then closes what it has opened. @throws the error of the work, or else the first one of closing */
async function closingAfter(work) {
    const closing = new Closing();
    let result;
    try {
        result = await work(closing);
    }
    catch (error) {
        await closing.close(false).catch(() => { });
        throw error;
    }
    await closing.close(true);
    return result;
}


/***/ }),

/***/ 79851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ createOnly),
/* harmony export */   MS: () => (/* binding */ replaceableAt),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   VE: () => (/* binding */ makeFile),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   vM: () => (/* binding */ temporaryFor),
/* harmony export */   yA: () => (/* binding */ keepFresh)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);
/** Files appear whole or not at all: each is written under a temporary name and then renamed. */







/** Error codes of file systems without hard links, or without one for this file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN']);
/** Returns a unique name in the folder of `path`. */
function temporaryFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
}
/** Milliseconds, several of which are in the hour after which another run removes a temporary file. */
const TOUCH_MS = 600_000;
/**
 * Shows other runs that a temporary file is in use, however long nothing is written to it.
 * @returns ends it
 */
function keepFresh(temporary) {
    const timer = setInterval(() => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(temporary, new Date(), new Date());
        }
        catch {
            // It is not made yet, or has its own name by now.
        }
    }, TOUCH_MS);
    timer.unref();
    return () => clearInterval(timer);
}
/** True for a file that another run may be writing, or that a killed run left. */
function isTemporary(name) {
    return /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name);
}
/**
 * Makes a file whole or not at all.
 * @param content bytes, or another file
 * @param mayReplace false: only if the name is free
 * @returns false if the name is taken
 */
async function makeFile(path, content, mayReplace, calls, signal) {
    const temporary = temporaryFor(path);
    const file = await calls.open(temporary, signal);
    let isLeft = true;
    try {
        try {
            if ('path' in content)
                await copyTo(temporary, file, content.path, signal);
            else
                await calls.write(file, content, signal);
        }
        finally {
            await calls.close(file);
        }
        if (!mayReplace)
            return await createOnly(temporary, path, calls);
        await calls.rename(temporary, path);
        isLeft = false;
        return true;
    }
    finally {
        if (isLeft)
            await removeTemporary(temporary, calls);
    }
}
/**
 * Lets the system copy a file. A copy that is given up goes on until it is done, in a file without a name.
 * @param file descriptor of the new file
 */
async function copyTo(temporary, file, from, signal) {
    // The copy would take over the rights of a private temporary file.
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    await (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_6__/* .raceAbort */ .Mu)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, temporary), signal);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode & 0o7777);
}
/** Ignores errors: the earlier step already reported why the file could not be made. */
async function removeTemporary(temporary, calls) {
    try {
        await calls.unlink(temporary);
    }
    catch {
        // `removeLeftovers` removes it when it is old.
    }
}
/** @returns false if the name is taken */
async function createOnly(temporary, path, calls) {
    try {
        await calls.link(temporary, path);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        if (!NO_LINKS.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? ''))
            throw error;
    }
    return await renameOnly(temporary, path, calls);
}
/**
 * Without hard links no file can be both whole and create-only. It must be whole: half an image under its key would be
 * taken for the image for ever. If two runs write the same key in the same moment, the later file is kept.
 */
async function renameOnly(temporary, path, calls) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifCode */ .Vd)('ENOENT')))
        return false;
    await calls.rename(temporary, path);
    return true;
}
/** The umask cuts a mode given at creation, so `chmod` sets the final mode later. */
const WRITING = { flag: 'wx', mode: 0o600 };
/** A user without the right to change owners keeps the file. */
const keepsIt = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifCode */ .Vd)('EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP');
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.open);
/**
 * Writes a file whole under a temporary name in the same folder, then renames it. The old file stays until then.
 * @param path absolute, links resolved: the rename would replace a link
 * @param content bytes in memory take few steps, because a hop to a thread costs more than a step of a small file
 * @param like source of the mode and the owner
 */
async function replaceFile(path, content, like) {
    if (content instanceof Uint8Array)
        return await replaceAtOnce(path, content, like);
    const temporary = temporaryFor(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, content, WRITING);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chown)(temporary, like.uid, like.gid).catch(keepsIt);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, like.mode & 0o7777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function replaceAtOnce(path, bytes, { uid, gid, mode }) {
    const temporary = temporaryFor(path);
    try {
        // Only open and rename are slow enough in a file system to be worth a thread.
        const file = await openFile(temporary, WRITING.flag, WRITING.mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, bytes);
            giveAway(file, uid, gid);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode & 0o7777);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function giveAway(file, uid, gid) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(file, uid, gid);
    }
    catch (error) {
        keepsIt(error);
    }
}
/**
 * Makes a file whole: lets a program write it under another name and renames it, so that a reader never sees a part of
 * it. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
async function writeWhole(path, write) {
    const target = await replaceableAt(path);
    if (!target.isReplaceable)
        return await write(target.path);
    const temporary = temporaryFor(target.path);
    const endTouching = keepFresh(temporary);
    try {
        const written = await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target.path);
        return written;
    }
    finally {
        endTouching();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).then(found => found.isFile(), () => true);
    return { path: target, isReplaceable };
}
/** Removes an empty file; a device stays. */
async function removeIfEmpty(path) {
    const { path: target } = await replaceableAt(path);
    const isEmpty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).then(found => found.isFile() && found.size === 0, () => false);
    if (isEmpty)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { force: true });
}


/***/ }),

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ judgedAt),
/* harmony export */   O6: () => (/* binding */ readByGit),
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53192);
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
/** Returns why a stranger must not choose this path: git and GitHub read what has a name that begins with `.git`. */
function readByGit(path) {
    if (!/gi/i.test(path) && !/[^\0-\x7f]/.test(path))
        return undefined;
    const isRead = path
        .split('/')
        .some(name => /^\.git|^gi(?:t[a-z]{0,3}|[\da-f]{4})~\d/.test(normalizedName(name)));
    return isRead ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-read-by-git') : undefined;
}
/**
 * Judges an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
function judgedAt(path, start, judge) {
    const way = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(start, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path) : path;
    return judge(way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
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

/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74743);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/** Removes temporary files that killed runs left. */






/** A file that was written to since may belong to another run that is still at work. */
const MAX_AGE_MS = 3_600_000;
/** Names read at once. */
const BATCH = 1024;
/**
 * Removes regular files of this user that have a temporary name and were not written to for an hour, nothing else.
 * Call it before the run makes files of its own. Never throws: a file that cannot be removed stays and is harmless.
 */
async function removeLeftovers(folder, options = {}) {
    const { now = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m.now(), isDeep, signal } = options;
    const folders = [folder];
    for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(path, { bufferSize: BATCH })) {
                if (signal?.aborted)
                    return;
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name);
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemporary */ .ey)(entry.name))
                    await removeOld(inside, now - MAX_AGE_MS).catch(() => { });
                else if (entry.isDirectory() && isDeep)
                    folders.push(inside);
            }
        }
        catch {
            // The folder is missing or unreadable.
        }
    }
}
async function removeOld(path, oldestMs) {
    const user = ownUser();
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    const isOfUser = user < 0 || found.uid === user;
    if (isOfUser && found.isFile() && found.mtimeMs < oldestMs)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}
/** @returns -1 on Windows, where files have no such number */
function ownUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().uid;
    }
    catch {
        // In a container the user may have no name.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)('/proc/self').uid;
    }
}


/***/ }),

/***/ 52993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);




/**
 * Makes a folder and the folders above it.
 * @returns the first folder that was made; undefined if all existed
 */
async function makeDirectory(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
        // On a read-only file system Node's recursive mkdir reports ENOENT, and a plain mkdir reports EROFS.
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        const made = parent === path ? undefined : await makeDirectory(parent);
        // Another upload may have made the folder meanwhile.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ifCode */ .Vd)('EEXIST'));
        return made ?? path;
    }
}
/** Later steps may run as another user, and `mkdtemp` makes a folder that only its owner can read. */
const READABLE = 0o755;
/**
 * Makes a folder that no other process uses. A process id would not be unique, since each step may run in its own
 * container.
 * @returns its path, also if it could not be made: the check of each file reports why
 */
async function ownFolder(parent) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'run-'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, READABLE);
        return folder;
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `run-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    }
}


/***/ }),

/***/ 74135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ENGLISH)
/* harmony export */ });
/** Sentences about what became of the images: results, the summary, the gallery, rewritten lists. */
const ENGLISH = {
    // How many URLs came to what: each is in one group.
    'run-counts': '{total} {total|URL|URLs}: {counts}',
    'run-counts-cut': '{counts}; the list was cut at {count} {count|URL|URLs}, before its end',
    'group-new': '{count} new',
    'group-new-keys': '{count} new ({keys} {keys|key|keys})',
    'group-known': '{count} known',
    'group-notKept': '{count} not kept',
    'group-excluded': '{count} excluded',
    'group-withoutUrl': '{count} without a URL',
    'group-withoutMember': '{count} without a URL ({lacking} {lacking|lacks|lack} the member {member})',
    'group-accepted': '{count} accepted as missing',
    'group-putBack': '{count} put back',
    'group-expired': '{count} expired',
    'group-deadline': '{count} left (deadline)',
    'group-maxNew': '{count} left (max-new)',
    'group-cancelled': '{count} left (cancelled)',
    'group-stopped': '{count} left (the store stopped the run)',
    'group-hostPaused': '{count} left (host paused)',
    'group-dryRun': '{count} to fetch',
    'group-missing': '{count} missing',
    'group-failedBefore': '{count} failed before',
    // The step summary.
    'summary-suspects': '{count} stored {count|image stays|images stay} in place of a suspect answer (refresh-suspect)',
    'summary-facts': '{seconds} s, {size} written to {destination}, {origins} {origins|request|requests} to image hosts and {store} to the store',
    'summary-images': 'New images',
    'summary-images-more': 'and {count} more',
    'summary-not-kept': 'Not kept',
    'summary-missing': 'Missing in the store',
    'summary-failed-before': 'Failed before, and not requested in this run: {count}',
    'summary-accepted': 'Accepted as missing: {count}',
    'summary-expired': 'Expired before their turn: {count}',
    'summary-host-paused': 'Left, because their hosts asked for a pause: {count}',
    'summary-hosts': '{count} {count|host|hosts}',
    'summary-hosts-more': 'and {count} more hosts',
    'summary-reason': '**{reason}** × {count}. {advice}',
    'summary-reason-example': '**{reason}** × {count}. {advice} For example: {example}',
    'summary-reasons-more': 'and {count} more for other reasons',
    'summary-no-host': 'no host',
    'summary-failed': 'Failed:',
    'summary-rewritten': 'Lists rewritten',
    'summary-foreign': 'Not in the store, so unchanged in the lists',
    'summary-lists': 'Lists that failed, were cut or have no image: {count}',
    'summary-lists-head': 'List | Images | What is wrong',
    'summary-overlooked': 'Addresses that end like an image, where none is read: {count}',
    'summary-more': 'and {count} more',
    // The meaning of each reason of a result and what to do: one or two sentences per group of images.
    'reason-url-invalid': 'The entry in the list is not a URL. Write one absolute http(s) URL per line.',
    'reason-no-url': 'The record has no image: its URL is missing, null or empty.',
    'reason-bytes-invalid': 'The record has no usable bytes. In a program give a `Uint8Array`, in JSON Lines base64 in the field that `bytes-field` names.',
    'reason-bytes-differ': 'The image of an earlier record has the same URL or id and other bytes. Give each image a URL or an id of its own.',
    'reason-scheme-not-allowed': 'Only http and https URLs are fetched.',
    'reason-url-credentials': 'The URL holds a user name or password. Give it to its host as a header, in `host-rules`.',
    'reason-url-too-long': 'The URL is longer than servers take.',
    'reason-port-not-allowed': 'The URL names a port that the web does not use.',
    'reason-address-refused': 'The host leads to an address that is not public. If it is one of yours, name it in `allow-addresses`.',
    'reason-key-invalid': 'No object key can be made: look at `key` and at the fields of the record.',
    'reason-unreachable': 'The host could not be reached. If it is up and your proxy is needed, set `origin-proxy`; else the next run tries again.',
    'reason-slow': 'The host took too long. Raise `timeout`, or lower `per-host-concurrency`; the next run tries again.',
    'reason-broken-answer': 'The answer was cut short or cannot be read. The next run tries again.',
    'reason-too-large': 'Larger than `max-bytes` allows.',
    'reason-too-small': 'Smaller than `min-side` asks for.',
    'reason-empty': 'The host answered without a single byte.',
    'reason-redirects': 'The redirects go round in a circle, or lead nowhere.',
    'reason-http-401': 'The host wants a login. Set the login in `host-rules`.',
    'reason-http-403': 'The host refuses. If a browser shows the image, it wants another Referer or user agent: set it in `host-rules`.',
    'reason-http-404': 'The image is gone. It is requested again less and less often.',
    'reason-http-429': 'The host asks for fewer requests: raise `per-host-delay`.',
    'reason-http-4xx': 'The host refuses this URL.',
    'reason-http-5xx': 'The host has a fault of its own. The next run tries again.',
    'reason-paused': 'The host asked for a long pause; its images are left for a later run.',
    'reason-html-instead': 'A web page came in place of the image, often a login or a challenge. Look at the URL in a browser. If it is a page, feed or sitemap whose images you want, name it in `urls-from`.',
    'reason-not-an-image': 'The bytes are not an image.',
    'reason-type-not-allowed': 'An image of a type that is not kept. Name the type in `allow-types` to keep it.',
    'reason-placeholder': 'A picture that says that the image is gone.',
    'reason-opted-out': 'The answer asks that the image is not taken, and `respect-robots-tag` is set.',
    'reason-image-incomplete': 'The file ends before its image does. Another run may get it whole.',
    'reason-store': 'The store refused. The sentence says what to change.',
    'reason-key-collision': 'Another image has the key already. Name a changing parameter in `drop-parameters`, put a digest into `key`, or choose `on-collision`.',
    'reason-cancelled': 'Not tried: the run ended first.',
    'reason-url-expired': 'The link expired before its turn, so it was not requested. Make the list again and run this step right after.',
    'reason-failed-before': 'It failed lastingly before, and is requested again less and less often.',
    'reason-missing': 'The stored image is missing, and none of the URLs that it came from gives its bytes today. Run `check`.',
    'reason-accepted': 'The stored image is missing, and a `check` with `accept-missing` has accepted that.',
    'reason-disk-full': 'The temporary folder has no room for this file. Free some space; the next run tries again.',
    'reason-machine-fault': 'A fault of this machine ended the run: the sentence says which.',
    'reason-other': 'See the sentence.',
    // Problems of lists that are rewritten with the stored images.
    'rewrite-changed': '{name} has changed since it was read.',
    'rewrite-changed-fix': 'Run again when no other program writes to it.',
    'rewrite-no-file': '{path} is not a regular file.',
    'rewrite-no-file-fix': 'Name another file in rewrite-to.',
    'rewrite-read-only': '{path} is read-only.',
    'rewrite-read-only-fix': 'Give its owner the right to write to it, or name another place in rewrite-to.',
    'place-line': 'line {line}',
    // Texts of the gallery.
    'gallery-title': 'Images of {place}',
    'gallery-written': '{bytes} written in {seconds} s',
    'gallery-new': 'New',
    'gallery-known': 'Known before',
    'gallery-missing': 'Not in the store',
    'gallery-none': 'There are no images in this run.',
    'gallery-nothing-fits': 'No image matches. Change or clear the filters.',
    'gallery-unseen': 'None of the images can be shown: the bucket may be private, or its public address may be another one. They are stored all the same. To see them, let anyone read the path of the images by a bucket policy (but not the manifest; set alarms for costs first), or set public-url-base to a CDN that may read it.',
    'gallery-no-script': 'Filters, sorting and the larger view need JavaScript; past 1,000 images the pictures do, too.',
    'gallery-filters': 'Filters',
    'gallery-search': 'Search',
    'gallery-search-hint': 'Key, URL or page',
    'gallery-host': 'Host',
    'gallery-outcome': 'Outcome',
    'gallery-type': 'Type',
    'gallery-sort': 'Sort',
    'gallery-all': 'all',
    'gallery-listed': 'as listed',
    'gallery-largest': 'largest first',
    'gallery-smallest': 'smallest first',
    'gallery-pixels': 'most pixels first',
    'gallery-by-key': 'by key',
    'gallery-shown': '{shown} of {all} images',
    'gallery-more': 'Show more',
    'gallery-copied': 'Copied',
    'gallery-copy-key': 'Copy key',
    'gallery-copy-url': 'Copy URL',
    'gallery-previous': 'Previous',
    'gallery-next': 'Next',
    'gallery-close': 'Close',
    'gallery-larger': 'Larger view',
    'gallery-source': 'Source',
    'gallery-page': 'Found on',
    // What to do about images that are not in the store, by groups of reasons.
    'gallery-advice-gone': 'The image is gone from its host. You need do nothing: it is requested again less and less often.',
    'gallery-advice-refused': 'The host wants something else of a visitor: another Referer or agent, or a login. Set it for this host in host-rules.',
    'gallery-advice-address': 'The URL cannot or may not be fetched. Correct it in the list, or allow it with allow-addresses.',
    'gallery-advice-content': 'The response is not an image that may be kept. See allow-types, max-bytes and the smallest sizes.',
    'gallery-advice-broken': 'The image did not arrive whole. The next run tries it again.',
    'gallery-advice-network': 'The host could not be reached, or was too slow. The next run tries it again; see timeout and retries.',
    'gallery-advice-store': 'The store refused. The sentence beside each image says why, and `doctor` checks every right.',
    'gallery-advice-key': 'The key is invalid, or a different image has it. See key and on-collision.',
    'gallery-advice-expired': 'The link has expired. Make the list again and run this step right after.',
    'gallery-advice-later': 'This was not tried in this run. The next run tries it.',
    'gallery-advice-fault': 'This should not happen: please report it with the line of the results file.',
    // A run as a whole: what is lost, left or planned.
    'run-cancelled': 'the run was cancelled with {count} of {total} images not tried',
    'run-cut': 'the run was cancelled before the list ended',
    'run-failed': '{count} of {total} {total|image|images} failed or {count|was|were} refused',
    'run-nothing-kept': '{total} of {total} {total|image is|images are} not in the store',
    'run-lost-and-failed': '{lost} (fail-on: {rule})',
    'run-most-lost': '{lost} of {tried} images that were requested or refused were not kept',
    'run-most-lost-counts': '{first}; {counts}',
    'run-left-over': '{left} of {total} {total|image|images} {left|is|are} left for the next run',
    'run-objects-missing': '{missing} of {total} {total|image|images} {missing|has|have} no key, because {missing|its object is|their objects are} missing in the store: see check',
    'dry-run-total': 'dry run of {counts}; nothing was written',
    'dry-run-new': '{count} to fetch',
    'dry-run-known': '{count} known',
    'dry-run-failedBefore': '{count} failed before',
    'dry-run-refused': '{count} refused',
    // Files that a run writes.
    'file-unwritable': '{setting} {name} cannot be written: {cause}',
    'file-runs': '{setting} {name} {flaw}; choose another path',
    'file-link': '{setting} {name} is, or lies below, a symbolic link that leaves the workspace; choose another path',
    'results-unwritable': '{setting} cannot be written: {cause}',
    'nothing-to-do': 'nothing to do',
    'outputs-left-empty': 'left empty, because each is larger than {most} bytes: {lists}; read the file that the output results-file names',
    'outputs-list-count': '{name} ({count})',
    'lists-unread': '{count} {count|list|lists} could not be read; the last lines of the results name each with its reason',
    overlooked: '{count} {count|address|addresses} in the lists {count|ends|end} like an image and {count|stands|stand} where no image is read; {count|it stays|they stay} as written: {places}',
};


/***/ }),

/***/ 23482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ messages),
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
// EXTERNAL MODULE: ./lib/output/messages/en.js
var en = __webpack_require__(74135);
;// CONCATENATED MODULE: ./lib/output/messages/zh.js
const CHINESE = {
    'run-counts': '共 {total} 个 URL：{counts}',
    'run-counts-cut': '{counts}；列表读到 {count} 个 URL 时中断，没有读完',
    'group-new': '新增 {count}',
    'group-new-keys': '新增 {count}（{keys} 个 key）',
    'group-known': '已有 {count}',
    'group-notKept': '未能保存 {count}',
    'group-excluded': 'exclude 排除 {count}',
    'group-withoutUrl': '没有 URL {count}',
    'group-withoutMember': '没有 URL {count}（其中 {lacking} 项没有字段 {member}）',
    'group-accepted': '已确认丢失 {count}',
    'group-putBack': '重新存入 {count}',
    'group-expired': '链接已过期 {count}',
    'group-deadline': '留待下次 {count}（deadline）',
    'group-maxNew': '留待下次 {count}（max-new）',
    'group-cancelled': '留待下次 {count}（运行被取消）',
    'group-stopped': '留待下次 {count}（存储使运行中止）',
    'group-hostPaused': '留待下次 {count}（图片站要求暂停）',
    'group-dryRun': '待下载 {count}',
    'group-missing': '缺失 {count}',
    'group-failedBefore': '此前失败 {count}',
    'summary-suspects': '{count} 张：图片站返回的内容可疑，保留原来的图片（refresh-suspect）',
    'summary-facts': '用时 {seconds} 秒，向 {destination} 写入 {size}，向图片站发出 {origins} 次请求，向存储发出 {store} 次请求',
    'summary-images': '新增图片',
    'summary-images-more': '另有 {count} 张',
    'summary-not-kept': '未能保存',
    'summary-missing': '存储中缺失',
    'summary-failed-before': '此前失败、本次未请求：{count} 张',
    'summary-accepted': '已确认丢失：{count} 张',
    'summary-expired': '链接在轮到之前已过期：{count} 张',
    'summary-host-paused': '图片站要求暂停、留待下次：{count} 张',
    'summary-hosts': '{count} 个域名',
    'summary-hosts-more': '另有 {count} 个域名',
    'summary-reason': '**{reason}** × {count}：{advice}',
    'summary-reason-example': '**{reason}** × {count}：{advice}例如：{example}',
    'summary-reasons-more': '另有 {count} 张因其他原因',
    'summary-no-host': '无主机名',
    'summary-failed': '失败：',
    'summary-rewritten': '已改写的列表',
    'summary-foreign': '不在存储中、列表里保持原样的图片',
    'summary-lists': '失败、不完整或没有图片的列表：{count}',
    'summary-lists-head': '列表 | 图片 | 问题',
    'summary-overlooked': '以图片扩展名结尾、但所在位置不当作图片读取的地址：{count}',
    'summary-more': '另有 {count} 个',
    'reason-url-invalid': '列表中的内容不是 URL。请每行写一个完整的 http(s) URL。',
    'reason-no-url': '记录中没有图片：没有 URL，或 URL 为 null、为空。',
    'reason-bytes-invalid': '记录中没有可用的字节。在程序中请给出 `Uint8Array`，在 JSON Lines 中请在 `bytes-field` 指明的字段里写 base64。',
    'reason-bytes-differ': '列表中前面一条记录的图片有同一 URL 或 id，字节却不同。请让每张图片有自己的 URL 或 id。',
    'reason-scheme-not-allowed': '只请求 http 和 https 的 URL。',
    'reason-url-credentials': 'URL 中含有用户名或密码。请改为在 `host-rules` 中以请求头只给该域名。',
    'reason-url-too-long': 'URL 超过服务器能接受的长度。',
    'reason-port-not-allowed': 'URL 使用了网页不用的端口。',
    'reason-address-refused': '域名指向非公网地址。如果是你自己的服务器，请在 `allow-addresses` 中写明。',
    'reason-key-invalid': '无法生成 key：请检查 `key` 模板以及记录中的字段。',
    'reason-unreachable': '无法连接图片站。如果图片站正常而你的网络需要代理，请设置 `origin-proxy`；否则下次运行会再试。',
    'reason-slow': '图片站响应过慢。可以调大 `timeout` 或调小 `per-host-concurrency`；下次运行会再试。',
    'reason-broken-answer': '响应被截断或无法读取。下次运行会再试。',
    'reason-too-large': '超过 `max-bytes` 允许的大小。',
    'reason-too-small': '小于 `min-side` 的要求。',
    'reason-empty': '图片站的响应没有任何内容。',
    'reason-redirects': '重定向形成了循环，或没有给出有效的目标。',
    'reason-http-401': '图片站要求登录。请在 `host-rules` 中给出它要求的内容。',
    'reason-http-403': '图片站拒绝访问。如果浏览器能显示，多半是防盗链：该站要求别的 Referer 或 User-Agent，请在 `host-rules` 中写明。',
    'reason-http-404': '图片已不存在。之后会以越来越长的间隔再试。',
    'reason-http-429': '图片站要求降低请求频率：请调大 `per-host-delay`。',
    'reason-http-4xx': '图片站拒绝了这个 URL。',
    'reason-http-5xx': '图片站自身出错。下次运行会再试。',
    'reason-paused': '图片站要求较长时间的暂停；它的图片留待以后运行。',
    'reason-html-instead': '返回的是网页而不是图片，多为登录页或人机验证。请在浏览器中打开该 URL 查看。如果想要的是网页、feed 或 sitemap 中的图片，请把它写进 `urls-from`。',
    'reason-not-an-image': '内容不是图片。',
    'reason-type-not-allowed': '没有允许这种图片类型。如需保留，请在 `allow-types` 中写明。',
    'reason-placeholder': '是一张表示“图片已失效”的占位图。',
    'reason-opted-out': '响应声明不允许下载该图片，且已设置 `respect-robots-tag`。',
    'reason-image-incomplete': '文件在图片结束之前就中断了。再次运行可能会得到完整的图片。',
    'reason-store': '存储拒绝了请求，具体修改方法见说明。',
    'reason-key-collision': '另一张图片已经占用了这个 key。请把会变的参数写进 `drop-parameters`，在 `key` 中加入哈希，或设置 `on-collision`。',
    'reason-cancelled': '未尝试：运行提前结束。',
    'reason-url-expired': '轮到它时链接已过期，因此没有请求。请重新生成列表，并紧接着再次运行。',
    'reason-failed-before': '此前持续失败，之后会以越来越长的间隔再试。',
    'reason-missing': '已存储的图片已缺失，它的来源 URL 现在都给不出原来的字节。请运行 `check`。',
    'reason-accepted': '已存储的图片已缺失，带 `accept-missing` 的 `check` 已确认丢失，不再补回。',
    'reason-disk-full': '临时目录没有足够的空间存放这个文件。请腾出空间，下次运行会再试。',
    'reason-machine-fault': '本机的故障使运行提前结束，详见说明。',
    'reason-other': '见说明。',
    'rewrite-changed': '{name} 在读取之后被修改过。',
    'rewrite-changed-fix': '请在没有其他程序写入时重新运行。',
    'rewrite-no-file': '{path} 不是普通文件。',
    'rewrite-no-file-fix': '请在 rewrite-to 中指定其他文件。',
    'rewrite-read-only': '{path} 是只读的。',
    'rewrite-read-only-fix': '请授予其所有者写权限，或在 rewrite-to 中指定其他位置。',
    'place-line': '第 {line} 行',
    'gallery-title': '{place} 的图片',
    'gallery-written': '写入 {bytes}，用时 {seconds} 秒',
    'gallery-new': '新存入',
    'gallery-known': '早已存有',
    'gallery-missing': '不在存储里',
    'gallery-none': '这次运行没有图片。',
    'gallery-nothing-fits': '没有符合的。请更改或清空筛选条件。',
    'gallery-unseen': '一张图片也显示不出来：Bucket 可能是私有的，或者公开地址不是这个。图片已经存好。想看到它们，请用 Bucket Policy 只对图片所在的路径授予匿名读取（不含运行记录；先设好费用预警，防盗刷流量），或在前面放一个可以读取它的 CDN，并写进 public-url-base。',
    'gallery-no-script': '筛选、排序和大图需要 JavaScript；超过 1,000 张时，图片本身也需要。',
    'gallery-filters': '筛选',
    'gallery-search': '搜索',
    'gallery-search-hint': 'key、URL 或页面',
    'gallery-host': '域名',
    'gallery-outcome': '结果',
    'gallery-type': '类型',
    'gallery-sort': '排序',
    'gallery-all': '全部',
    'gallery-listed': '按列表顺序',
    'gallery-largest': '从大到小',
    'gallery-smallest': '从小到大',
    'gallery-pixels': '像素多的在前',
    'gallery-by-key': '按 key',
    'gallery-shown': '显示 {shown} 张，共 {all} 张',
    'gallery-more': '显示更多',
    'gallery-copied': '已复制',
    'gallery-copy-key': '复制 key',
    'gallery-copy-url': '复制 URL',
    'gallery-previous': '上一张',
    'gallery-next': '下一张',
    'gallery-close': '关闭',
    'gallery-larger': '大图',
    'gallery-source': '来源',
    'gallery-page': '所在页面',
    'gallery-advice-gone': '原处已经没有这张图片。什么都不用做：以后再试的间隔会越来越长。',
    'gallery-advice-refused': '多半是防盗链：该站要求别的 Referer、User-Agent，或者登录。请在 host-rules 里为它设置。',
    'gallery-advice-address': '这个 URL 不能请求或不许请求。请在列表里改正，或用 allow-addresses 放开。',
    'gallery-advice-content': '拿到的不是可以保留的图片。见 allow-types、max-bytes 和最小尺寸的设置。',
    'gallery-advice-broken': '图片没有完整到达。下次运行会再试。',
    'gallery-advice-network': '图片站连不上，或者太慢。下次运行会再试；见 timeout 和 retries。',
    'gallery-advice-store': '存储拒绝了。每张图片旁边的句子说明原因，doctor 会逐项检查权限。',
    'gallery-advice-key': 'key 不正确，或已被另一张图片占用。见 key 和 on-collision。',
    'gallery-advice-expired': '链接有时限，已经过期。请重新生成列表，并紧接着再次运行。',
    'gallery-advice-later': '本次未尝试，留待下次运行。',
    'gallery-advice-fault': '这不应该发生：请附上结果文件里的那一行报告。',
    'run-cancelled': '运行已取消，{total} 张图片中有 {count} 张未尝试',
    'run-cut': '运行已取消，列表没有读完',
    'run-failed': '{total} 张图片中有 {count} 张失败或被拒绝',
    'run-nothing-kept': '{total} 张图片全部不在存储中',
    'run-lost-and-failed': '{lost}（fail-on: {rule}）',
    'run-most-lost': '本次处理的 {tried} 张图片里，{lost} 张没有存下',
    'run-most-lost-counts': '{first}；{counts}',
    'run-left-over': '{total} 张图片中有 {left} 张留待下次运行',
    'run-objects-missing': '{total} 张图片中有 {missing} 张没有 key，因为它们的对象已不在 Bucket 里：请用 check 查看',
    'dry-run-total': '试运行，{counts}；未写入任何内容',
    'dry-run-new': '待下载 {count}',
    'dry-run-known': '已有 {count}',
    'dry-run-failedBefore': '以前失败过 {count}',
    'dry-run-refused': '拒绝 {count}',
    'file-unwritable': '无法写入 {setting} {name}：{cause}',
    'file-runs': '{setting} {name} {flaw}；请改用其他路径',
    'file-link': '{setting} {name} 是指向工作区之外的符号链接，或经由这样的链接；请改用其他路径',
    'results-unwritable': '无法写入 {setting}：{cause}',
    'nothing-to-do': '无事可做',
    'outputs-left-empty': '以下输出各自都会超过 {most} 字节，因此留空：{lists}；请改为读取输出 results-file 指向的文件',
    'outputs-list-count': '{name}（{count} 项）',
    'lists-unread': '有 {count} 份列表无法读取；结果的最后几行逐个列出原因',
    overlooked: '列表中有 {count} 个地址以图片扩展名结尾，但所在位置不会当作图片读取，保持原样：{places}',
};

;// CONCATENATED MODULE: ./lib/output/messages/say.js



const messages = (0,catalogue/* catalogue */.s)(en/* ENGLISH */.V, { zh: CHINESE });
const say = messages.say;


/***/ }),

/***/ 36685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems),
/* harmony export */   y: () => (/* binding */ ReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72208);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23482);
/** The files of a report: where they may lie, and how they are written. If one cannot be written, the others are still made. */







class ReportFiles {
    /** Reasons for missing files, one sentence each. */
    problems = [];
    #directory;
    /** @param directory absolute; base of relative names */
    constructor(directory) {
        this.#directory = directory;
    }
    /**
     * @param setting option that names the file
     * @param write writes the file and returns its path, or undefined if there was nothing to write
     * @returns the result of `write`; undefined if the system refused, and then the file is removed
     */
    async write(setting, name, write) {
        if (name === undefined)
            return undefined;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#directory, name);
        try {
            // The disk may have been too full to make the folder before.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            return await write();
        }
        catch (error) {
            return await this.#refused(setting, name, error);
        }
    }
    /**
     * @param setting option that names the file
     * @param open opens the file at its absolute path
     * @returns a file that grows while the run works; without a name, or once the system has refused, it writes nothing
     */
    async grow(setting, name, open) {
        let file;
        await this.write(setting, name, async () => {
            file = await open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#directory, name ?? ''));
            return name;
        });
        const guard = async (work) => {
            if (file === undefined)
                return;
            try {
                await work(file);
            }
            catch (error) {
                await file.close();
                file = undefined;
                await this.#refused(setting, name ?? '', error);
            }
        };
        return {
            write: (...records) => guard(open => (records.length > 0 ? open.write(...records) : undefined)),
            end: async () => {
                await guard(open => open.end());
                return file && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#directory, name ?? '');
            },
            close: async () => await file?.close(),
        };
    }
    /** @throws the error, unless the system has refused the file */
    async #refused(setting, name, error) {
        const cause = systemError(error);
        if (cause === undefined)
            throw error;
        // A later step would take half a list for a whole one, and the outputs may need its space.
        await removeFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#directory, name));
        this.problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('file-unwritable', { setting, name: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause) }));
    }
}
/** System calls of an error that comes from the file system. Other errors end the run. */
const FILE_CALLS = new Set(['mkdir', 'open', 'write', 'writev', 'fsync', 'close']);
function systemError(error) {
    if (!(error instanceof Error))
        return undefined;
    return [error, error.cause].find(one => one instanceof Error && 'syscall' in one && FILE_CALLS.has(one.syscall));
}
/** Removes only a regular file, never a device or a link. */
async function removeFile(path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    }
    catch {
        // The file is missing or its folder read-only; the reported sentence names the file.
    }
}
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAt */ .D7)(path, cwd, _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executedBy */ .Z4) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAt */ .D7)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(cwd), _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executedBy */ .Z4);
        if (flaw)
            problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(folder, real));
}


/***/ })

};
