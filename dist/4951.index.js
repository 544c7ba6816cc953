export const id = 4951;
export const ids = [4951];
export const modules = {

/***/ 89438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isSameList),
/* harmony export */   x: () => (/* binding */ memoizeLast)
/* harmony export */ });
/** Remembers the value made from the last input: most values do not change from request to request. */
function memoizeLast(make, isSame = Object.is) {
    let kept;
    return input => {
        if (kept === undefined || !isSame(kept.input, input))
            kept = { input, made: make(input) };
        return kept.made;
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name, index) => name === other[index]);
}


/***/ }),

/***/ 85392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   oy: () => (/* binding */ entryFields)
/* harmony export */ });
/** Returns the facts that results and the memory contain. */
function imageFacts({ digests, size, contentType, width, height }) {
    return {
        ...(digests.sha256 && { sha256: digests.sha256 }),
        bytes: size,
        contentType,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
}
/** Returns the memory's fields for a later conditional request to the origin. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** Returns the memory's fields of an image whose bytes are the object. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
}


/***/ }),

/***/ 49433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoLinks: () => (/* binding */ undoLinks)
/* harmony export */ });
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10406);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80617);
/* harmony import */ var _input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21631);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12747);
/* harmony import */ var _rewriting_list_rewriting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3093);
/**
 * Finds the sources of the stored images that the lists link to, so that the links can go back to them. Fetches no
 * image, and writes nothing into the store.
 */










async function undoLinks(run, rewriting) {
    const { settings, ledger, stop, watch } = run;
    const list = run.list;
    const links = list.ownLinks;
    await (0,_base_closing_js__WEBPACK_IMPORTED_MODULE_8__/* .closingAfter */ .Y)(async (closing) => {
        const memory = await (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_5__/* .openMemory */ .u)(run, 'read-only', closing);
        const { manifest, isMemoryRead } = memory;
        if (!isMemoryRead)
            stop.failStore(new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-denied', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-unread')));
        const outcomes = await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomesOfKeys */ .Px)((0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_6__/* .ownKeys */ .Hs)(list), memory, memory.store, stop);
        const message = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-no-source').in(settings.language);
        for (const [key, outcome] of outcomes)
            if (manifest.sourcesOf(key).length === 0)
                outcomes.set(key, { ...outcome, message });
        (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_6__/* .settleOwnLinks */ .t9)(list, outcomes, ledger);
        watch.planned(list.ownCount, list.jobCount, list.objectCount);
        if (stop.stopping.aborted)
            return;
        noteSources(rewriting, links.filter(({ key }) => outcomes.has(key)), manifest, run);
        const left = links.filter(({ key }) => !rewriting.sources.has(key)).length;
        // What is missing of the memory may know a source, also of an object that is gone.
        if (left > 0 && manifest.problem)
            rewriting.problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-part-unread', { count: left }));
    });
}
function noteSources(rewriting, links, manifest, { watch }) {
    const sources = new Map();
    let [several, signed] = [0, 0];
    for (const key of new Set(links.map(({ key }) => key))) {
        const [first, ...others] = manifest.sourcesOf(key);
        if (first)
            sources.set(key, first.url);
        if (others.length > 0)
            several++;
        if (first?.isSigned)
            signed++;
    }
    rewriting.sources = sources;
    const left = links.filter(({ key }) => !sources.has(key)).map(({ image }) => image.where);
    if (links.length === 0)
        watch.notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-none'));
    const linked = new Set(links.map(({ image }) => image.place && (0,_input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(image.place)));
    const added = rewriting.lists
        .map(({ document }) => document.file)
        .filter(({ format, name }) => !_rewriting_list_rewriting_js__WEBPACK_IMPORTED_MODULE_7__/* .REPLACED_ONLY */ .SI.has(format) && !linked.has(name))
        .map(({ name }) => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(name));
    const { suffix } = rewriting.rules;
    if (added.length > 0)
        watch.notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-added', { lists: (0,_input_documents_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listsText */ .zX)(added), suffix }));
    if (left.length > 0)
        watch.notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-left', { count: left.length, places: (0,_input_documents_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placesText */ .i3)(left) }));
    const said = [
        ...(several > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-several', { count: several })] : []),
        ...(signed > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-signed', { count: signed })] : []),
    ];
    if (said.length > 0)
        watch.notice((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)({ in: language => _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language].space }, ...said));
}


/***/ })

};
