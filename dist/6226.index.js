export const id = 6226;
export const ids = [6226];
export const modules = {

/***/ 76186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAction: () => (/* binding */ checkAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54636);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _jobs_check_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38243);
/* harmony import */ var _jobs_check_check_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40993);
/* harmony import */ var _jobs_check_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(365);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83987);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52023);
/** The check action. */











async function checkAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_10__/* .openStep */ .b)(_jobs_check_check_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECK_FIELDS */ .nB, 'check');
        const shown = [];
        let count = 0;
        let damaged = 0;
        const files = { resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'check.jsonl'), damagedFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'damaged.txt') };
        const report = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .followed */ .X)(watch => (0,_jobs_check_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWith */ .dV)(surroundings, { ...files, ...options, signal, watch }), result => {
            if (count++ < _jobs_check_report_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SHOWN */ .Z1)
                shown.push(result);
            const line = (0,_jobs_check_report_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLine */ .tY)(result, _log_js__WEBPACK_IMPORTED_MODULE_5__/* .LINE_TEXT */ .Zx);
            if ((0,_jobs_check_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isDamage */ .e6)(result) && damaged++ < _log_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ANNOTATIONS */ .KE)
                (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)(line);
            // There may be millions, and the results have them.
            else if (result.state !== 'orphan')
                (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .sayLine */ .uV)(line);
        });
        for (const line of (0,_jobs_check_report_js__WEBPACK_IMPORTED_MODULE_4__/* .totalLines */ .Sq)(report))
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .sayLine */ .uV)(line);
        const { objects, states, unreadable, orphans, foreign, read, resultsFile, damagedFile } = report;
        const paths = { 'results-file': resultsFile, 'damaged-file': damagedFile };
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setEach */ .g4)({ objects, ...states, read, unreadable, orphans, foreign, ...paths });
        if (damaged > _log_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ANNOTATIONS */ .KE)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('action-more-objects', { count: damaged - _log_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ANNOTATIONS */ .KE }));
        await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSummary */ .Sy)((0,_jobs_check_report_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryOfCheck */ .al)(report, shown, count, _log_js__WEBPACK_IMPORTED_MODULE_5__/* .inLanguage */ .oH));
        if (report.failure !== undefined)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .failWith */ .ff)(report.failure);
    });
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ HAS_RECORDS),
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   TK: () => (/* binding */ HAS_BYTES),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   dR: () => (/* binding */ NEVER_EMPTY),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xS: () => (/* binding */ NAMED_FORMATS),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS)
/* harmony export */ });
/** A list's format comes from `list-format` or its file name; the content of a file is never used to guess it. */
/** The words of `list-format`. */
const NAMED_FORMATS = {
    txt: 'text',
    csv: 'csv',
    tsv: 'tsv',
    jsonl: 'json-lines',
    json: 'json',
    html: 'html',
    feed: 'feed',
    sitemap: 'sitemap',
};
const LISTS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
    '.jl': 'json-lines',
};
/** Pages: their image links are the URLs. */
const PAGES = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
};
/** Feeds: RSS, Atom and RDF. */
const FEEDS = { '.xml': 'feed', '.rss': 'feed', '.atom': 'feed' };
/** Formats that `select` reads. */
const SELECTED = new Set(['json', 'json-lines', 'mixed', 'markdown']);
/** Formats whose records hold the URL in a field. */
const HAS_FIELDS = new Set([...SELECTED, 'csv', 'tsv']);
/** Formats whose records may hold documents. */
const HAS_RECORDS = new Set(['json', 'json-lines', 'mixed', 'csv', 'tsv']);
/** Formats whose lines may be JSON records with the bytes of images. */
const HAS_BYTES = new Set(['json-lines', 'mixed']);
/** Formats that 0 bytes are not valid in: an empty list has brackets or a header. With their names for messages. */
const NEVER_EMPTY = {
    json: 'JSON',
    csv: 'CSV',
    tsv: 'TSV',
    feed: 'XML',
};
/** Returns the formats a list may have by file ending; a list of keys cannot be a page or a feed. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES, ...FEEDS };
}
/** @returns undefined if the ending is unknown */
function formatOf(fileName, formats = formatsOf(false)) {
    const ending = /\.[^./\\]+$/.exec(fileName.replace(/\.gz$/i, ''))?.[0] ?? '';
    return formats[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
/** Whether an inline list is JSON; no URL begins with a bracket. */
function isJsonArray(text) {
    return text.trimStart().startsWith('[');
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ LinePosition),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);


/** Whether a position counts: one whose record has no URL only keeps its place. */
function isCounted({ reason }) {
    return reason !== 'no-url';
}
/** Returns `where` for a line of a list. */
function lineOf(name, line) {
    return new ListLine(name, line);
}
/** Small, because the run keeps one for each bad line until its end. */
class ListLine {
    name;
    line;
    constructor(name, line) {
        this.name = name;
        this.line = line;
    }
    in(language) {
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
    }
}
/** A place in a text list that is also its own `where`; one object saves memory. */
class LinePosition {
    file;
    line;
    column;
    constructor(file, line, column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }
    in(language) {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills memory. */
function* inPortions(urls) {
    let portion = [];
    for (const url of urls) {
        if (portion.push(url) < PORTION)
            continue;
        yield portion;
        portion = [];
    }
    if (portion.length > 0)
        yield portion;
}


/***/ }),

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWindowsPath),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53192);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/** Resolves the patterns of `urls-file` to files and checks each, before any file is read. */









/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
 */
async function findFiles(patterns, directory, workspace, formats, isLeftOut = () => false) {
    const boundary = workspace === undefined ? undefined : await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace);
    const search = { directory, workspace: boundary, formats, isLeftOut };
    const files = new Map();
    const failed = new Map();
    const problems = [];
    for (const pattern of patterns) {
        for (const found of await filesOf(pattern, search)) {
            if ('in' in found)
                problems.push(found);
            else if ('problem' in found)
                failed.set(found.name, found);
            else if (!files.has(found.path))
                files.set(found.path, found);
        }
    }
    return { files: [...files.values()], problems, failed: [...failed.values()] };
}
async function filesOf(pattern, search) {
    const { directory, workspace, isLeftOut } = search;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
    const isElsewhere = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || (workspace !== undefined && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path));
    if (isWindowsPath(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
        return [windowsPathProblem(pattern, workspace !== undefined)];
    const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory];
    const { base, rest } = splitPattern(path, folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern));
    const magic = rest.search(/[*?[{]/);
    // A file name may hold brackets, so that an existing path is not read as a glob.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await checkFile(path, search)];
    // Refuse before the walk: `/**` would read the whole disk first.
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, start))
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-reaches-outside', { pattern })];
    const matches = [];
    // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
    for await (const match of node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob(rest, { cwd: base }))
        matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, match));
    const found = [];
    const odd = [];
    const wanted = matches.filter(match => !isLeftOut(match)).sort();
    for (const match of wanted) {
        const kind = await kindOf(match);
        if (kind === 'directory')
            continue;
        const file = await checkFile(match, search);
        if ('in' in file && kind !== 'file')
            odd.push({ name: displayName(match, directory), problem: file });
        else
            found.push(file);
    }
    if (found.length > 0)
        return [...found, ...odd];
    if (odd.length > 0)
        return odd.map(({ problem }) => problem);
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(wanted.length < matches.length ? 'rewrite-only-own' : 'list-no-match', { pattern })];
}
/**
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root)
        : directory;
    return { base, rest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) };
}
async function kindOf(path) {
    try {
        const status = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(path);
        return status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}
/** @returns the file, or a sentence that says why it cannot be read */
async function checkFile(path, search) {
    const { directory, workspace, formats } = search;
    const name = displayName(path, directory);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (workspace && !liesInside(real, workspace))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path) ? 'list-link-outside' : 'list-outside', {
                name,
                file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
            });
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (status.isDirectory())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-directory', { name });
        // Opening a FIFO may wait for a writer for ever.
        if (!status.isFile())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (typeof formats === 'string')
            return { name, path: real, format: formats, size: status.size };
        const format = (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(path, formats);
        return format
            ? { name, path: real, format, size: status.size }
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-ending', { name, endings: Object.keys(formats).join(' ') });
    }
    catch (error) {
        if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-outside', { name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('folder-code-unknown');
        if (code !== 'ENOENT')
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name: `'${name}'`, code });
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat(path).catch(() => undefined);
        if (found?.isSymbolicLink())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-dangling', { name });
        const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, search));
        if (meant === undefined && workspace && (await isEmpty(directory)))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-checkout', { name });
        return meant === undefined
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent', { name })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-near', { name, meant: displayName(meant, directory) });
    }
}
/** @param real a path with symbolic links resolved */
function liesInside(real, workspace) {
    return !workspace || workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real));
}
async function isEmpty(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => ['unknown']);
    return names.length === 0;
}
/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path, workspace) {
    const meant = path.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '/' || meant === path)
        return undefined;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(meant).catch(() => undefined);
    return real !== undefined && liesInside(real, workspace) ? meant : undefined;
}
/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000;
/** Most letters that a typing error may change. */
const MAX_SLIP = 3;
/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path, { workspace, formats }) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (!liesInside(folder, workspace))
            return undefined;
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!entry.isDirectory() && isList(entry.name, formats))
                names.push(entry.name);
            if (names.length === MAX_NAMES)
                break;
        }
    }
    catch {
        return undefined;
    }
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    // Endings are alike, so that only the rest of the name limits the distance.
    const most = Math.min(MAX_SLIP, Math.floor(name.replace(/\..*$/s, '').length / 2));
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestWord */ .z)(name, names.sort(), most);
    return nearest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), nearest);
}
function isList(name, formats) {
    return typeof formats === 'string' || (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(name, formats) !== undefined;
}
/** Matches `C:\\lists\\a.json` and `\\\\server\\share\\a.json`. */
function isWindowsPath(path) {
    return /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
}
/** @param hasWorkspace whether the run is a step of an action, on a machine that is not the user's */
function windowsPathProblem(path, hasWorkspace) {
    const file = path.split(/[\\/]/).at(-1) ?? '';
    if (hasWorkspace)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-other-machine', { name: path, file });
    const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? [];
    if (drive === '')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-path', { name: path });
    const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`;
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-drive', { name: path, mounted });
}
function displayName(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 40993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nB: () => (/* binding */ CHECK_FIELDS)
/* harmony export */ });
/* unused harmony exports depth, checkFailOn */
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54173);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/** Fields of a check. */




/** Ten years of days. */
const MAX_SHARES = 3650;
/** In a matrix from `bytes 1/30` to `bytes 30/30` the last one is the share with the remainder 0. */
const depth = value => {
    const [, look, index, text] = /^(list|head|bytes)(?:(?<=bytes) +(?:(\d{1,4})\/)?(\d{1,4}))?$/.exec(value) ?? [];
    const count = Number(text ?? 1);
    if (look === undefined || count < 1 || count > MAX_SHARES || Number(index ?? 0) > count)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-depth', { most: MAX_SHARES }));
    return {
        look: look,
        share: { count, index: index === undefined ? undefined : Number(index) % count },
    };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-check-fail-on'));
    return { percent: Number(percent) };
};
const CHECK_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE,
    source: {
        ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE.source,
        zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('manifest', {
        'manifest-at': {
            en: 'Folder sources only: the folder of the manifest, where the runs that stored the images had `manifest-at`.',
            zh: '仅用于目录：运行记录所在的目录，即存储图片的运行所设的 `manifest-at`。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('keys', {
        key: {
            default: '{sha256}.{ext}',
            en: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
            zh: '存储图片的运行所用的 `key` 模板。运行记录中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        depth: {
            parse: depth,
            default: 'list',
            en: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (every object is read, and its SHA-256 is compared). `bytes 30` reads one thirtieth, another one each day; `bytes 7/30` names the share.',
            also: 'At most 3,650 shares.',
            zh: '`list`（运行记录中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取每个对象并比较其 SHA-256）。`bytes 30` 读取三十分之一，每天换一份；`bytes 7/30` 指定其中一份。',
        },
        'accept-missing': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
            default: 'false',
            en: '`true` accepts the missing objects: they count no more, and runs do not fetch them. For a job that a person starts.',
            zh: '`true` 确认丢失：存储中缺失的对象不再计为损坏，运行也不再下载。请放在由人启动的 job 里。',
        },
        documents: {
            takes: 'lines',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .lineList */ .XA,
            en: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
            zh: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('report', {
        'fail-on': {
            parse: checkFailOn,
            default: 'any',
            en: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the manifest cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
            zh: '何时让步骤失败：`any`（运行记录中有对象缺失、已改变、缺失且来源已失效或未知，或有运行记录文件无法读取）、`none`，或运行记录中此类对象超过某个比例，如 `1%`。',
            also: 'Here it sets `failure` of the report.',
        },
        'results-file': {
            en: 'Where the results go, a JSON line for each object that is not whole, and for each orphan. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个不完好的对象和孤立对象各一行 JSON。默认在 `$RUNNER_TEMP` 下。',
        },
        'damaged-file': {
            en: 'Where the keys go that are missing, or changed in their bytes, one a line, for rclone with `--files-from-raw`; see "docs/check.md". Default: under `$RUNNER_TEMP`.',
            zh: '缺失或字节已改变的 key 写到哪里，每行一个，供 rclone 的 `--files-from-raw` 使用，见 docs/check.zh-CN.md。默认在 `$RUNNER_TEMP` 下。',
        },
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Requests at once, for single objects.',
            zh: '同时查看的对象数。',
        },
    }),
};


/***/ }),

/***/ 57095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ FILE_TYPES),
/* harmony export */   DM: () => (/* binding */ unshownType),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   G1: () => (/* binding */ isImageType),
/* harmony export */   MU: () => (/* binding */ ALL_TYPES),
/* harmony export */   iv: () => (/* binding */ endingsOf),
/* harmony export */   kO: () => (/* binding */ TYPE_GROUPS),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* unused harmony export DEFAULT_TYPES */
/** Groups that `allow-types` takes in place of single names. */
const TYPE_GROUPS = ['image', 'video', 'audio', 'document', 'archive'];
/** Every type that can be recognised from bytes. A browser runs no type of a group. */
const FILE_TYPES = {
    jpeg: { contentType: 'image/jpeg', extension: 'jpg', group: 'image' },
    png: { contentType: 'image/png', extension: 'png', group: 'image' },
    gif: { contentType: 'image/gif', extension: 'gif', group: 'image' },
    webp: { contentType: 'image/webp', extension: 'webp', group: 'image' },
    avif: { contentType: 'image/avif', extension: 'avif', group: 'image' },
    heic: { contentType: 'image/heic', extension: 'heic', group: 'image' },
    bmp: { contentType: 'image/bmp', extension: 'bmp', group: 'image' },
    ico: { contentType: 'image/x-icon', extension: 'ico', group: 'image' },
    tiff: { contentType: 'image/tiff', extension: 'tiff', group: 'image' },
    jxl: { contentType: 'image/jxl', extension: 'jxl', group: 'image' },
    // SVG can contain script, so the owner of a bucket that serves a website must allow it explicitly.
    svg: { contentType: 'image/svg+xml', extension: 'svg' },
    mp4: { contentType: 'video/mp4', extension: 'mp4', group: 'video' },
    webm: { contentType: 'video/webm', extension: 'webm', group: 'video' },
    mov: { contentType: 'video/quicktime', extension: 'mov', group: 'video' },
    mkv: { contentType: 'video/matroska', extension: 'mkv', group: 'video' },
    mp3: { contentType: 'audio/mpeg', extension: 'mp3', group: 'audio' },
    m4a: { contentType: 'audio/mp4', extension: 'm4a', group: 'audio' },
    ogg: { contentType: 'audio/ogg', extension: 'ogg', group: 'audio' },
    // The parameter tells Opus from other sound in Ogg (RFC 7845 §9).
    opus: { contentType: 'audio/ogg; codecs=opus', extension: 'opus', group: 'audio' },
    flac: { contentType: 'audio/flac', extension: 'flac', group: 'audio' },
    wav: { contentType: 'audio/wav', extension: 'wav', group: 'audio' },
    pdf: { contentType: 'application/pdf', extension: 'pdf', group: 'document' },
    epub: { contentType: 'application/epub+zip', extension: 'epub', group: 'document' },
    zip: { contentType: 'application/zip', extension: 'zip', group: 'archive' },
    gz: { contentType: 'application/gzip', extension: 'gz', group: 'archive' },
};
const ALL_TYPES = Object.keys(FILE_TYPES);
/** Further file name endings of a type, besides its own extension. */
const OTHER_ENDINGS = {
    jpeg: ['jpeg', 'jpe'],
    heic: ['heif'],
    tiff: ['tif'],
    mp4: ['m4v'],
    m4a: ['m4b'],
    ogg: ['oga'],
    gz: ['tgz'],
};
function endingsOf(types) {
    return [...types].flatMap(type => [FILE_TYPES[type].extension, ...(OTHER_ENDINGS[type] ?? [])]);
}
function groupOf(type) {
    const { group } = FILE_TYPES[type];
    return group;
}
function typesOf(group) {
    return ALL_TYPES.filter(type => groupOf(type) === group);
}
/** Images, drawings included: all other types are media. */
function isImageType(type) {
    return type === 'svg' || groupOf(type) === 'image';
}
/** Image types that most browsers do not show. */
const UNSHOWN = ['heic', 'tiff', 'jxl'];
/** @returns the type of this media type if it is an image that most browsers do not show */
function unshownType(contentType) {
    return UNSHOWN.find(type => FILE_TYPES[type].contentType === contentType);
}
/** Every raster type. */
const DEFAULT_TYPES = new Set(typesOf('image'));


/***/ })

};
