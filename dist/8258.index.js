export const id = 8258;
export const ids = [8258];
export const modules = {

/***/ 99639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ONE_YEAR),
/* harmony export */   o: () => (/* binding */ objectOptions)
/* harmony export */ });
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31012);
/** The headers and metadata of an image's object, as a run writes them. Pure. */


const ONE_YEAR = 'public, max-age=31536000, immutable';
/**
 * @param url the image's canonical URL
 * @param isHashed whether the key holds a hash of the bytes
 */
function objectOptions({ contentType, digests, type }, url, isHashed, objects, run) {
    const cacheControl = objects.cacheControl ?? (isHashed ? ONE_YEAR : undefined);
    return {
        contentType,
        digests,
        metadata: objects.provenance ? { ...objects.metadata, ...provenance(url, run) } : objects.metadata,
        ...(cacheControl && { cacheControl }),
        ...(isDownloaded(type) && { contentDisposition: 'attachment' }),
    };
}
/**
 * Whether a browser saves the object instead of showing it. An SVG or a document opened by itself runs its scripts on
 * the bucket's domain.
 */
function isDownloaded(type) {
    return type === 'svg' || ['document', 'archive'].includes((0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type) ?? '');
}
/** Returns the origin of the object as metadata. The URL has no query, since queries hold signatures and tokens. */
function provenance(from, run) {
    const url = new URL(from);
    return {
        'source-url': url.host === '' ? url.protocol : (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBotToken */ .jH)(url.origin + url.pathname),
        'fetched-at': new Date().toISOString(),
        'run-id': run.runId,
        ...(run.repository && { repository: run.repository }),
    };
}


/***/ }),

/***/ 86384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ placeMark),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   Ir: () => (/* binding */ sinceMark),
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   So: () => (/* binding */ paidPath),
/* harmony export */   TM: () => (/* binding */ debtPath),
/* harmony export */   bV: () => (/* binding */ isMirrorName),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Places and names of the files about mirrors, below the folder of the memory's own files. Pure. */




/** The place of a mirror and the time of its first run. */
const SINCE = 'since.json';
/** Proves that the mirror also has the images from before its first run. */
const WHOLE = 'whole.json';
/** Segments of images that the mirror lacks. */
const DEBTS = 'debts/';
/** Empty objects, each with the name of a debt file that is paid. */
const PAID = 'paid/';
function fileKey(prefix, mirror, file) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MIRRORS_FOLDER */ .a4}${mirror}/${file}`);
}
/** Names the content of `since.json`, so that a list alone shows it. */
function sinceMark(destination, since) {
    return `since-${placeMark(destination)}-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(since)}`;
}
/** Hex digits that stand for a destination in names. */
function placeMark(destination) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(destination).digest('hex').slice(0, 16);
}
/** Sorts by its time, and holds the number of lines. */
function debtPath(now, uuid, lines) {
    return `${DEBTS}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(now)}-${uuid}-${lines}.jsonl.gz`;
}
/** @param debt path of the debt file */
function paidPath(debt) {
    return `${PAID}${debt.slice(DEBTS.length)}`;
}
const DEBT_NAME = /^\d{8}T\d{9}Z-[0-9a-f-]{36}-(\d{1,9})\.jsonl\.gz$/;
const MARK = /^since-([0-9a-f]{16})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;
function mirrorFile(path) {
    if (path === SINCE)
        return { kind: 'since' };
    if (path === WHOLE)
        return { kind: 'whole' };
    const [, place = '', year, month, day, hour, minute, second, ms] = MARK.exec(path) ?? [];
    if (place !== '')
        return { kind: 'mark', place, since: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z` };
    if (path.startsWith(DEBTS)) {
        const [, lines] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
        if (lines !== undefined)
            return { kind: 'debt', lines: Number(lines) };
    }
    if (path.startsWith(PAID) && DEBT_NAME.test(path.slice(PAID.length)))
        return { kind: 'paid', debt: `${DEBTS}${path.slice(PAID.length)}` };
    return { kind: 'other' };
}
/** Whether a folder may be one of a mirror. */
function isMirrorName(name) {
    return /^[a-z0-9]{1,20}$/.test(name);
}


/***/ })

};
