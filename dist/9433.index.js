export const id = 9433;
export const ids = [9433];
export const modules = {

/***/ 49433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoLinks: () => (/* binding */ undoLinks)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80617);
/* harmony import */ var _input_documents_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89206);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77086);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99518);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93665);
/* harmony import */ var _rewriting_list_rewriting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3093);
/**
 * Finds the sources of the stored images that the lists link to, so that the links can go back to them. Fetches no
 * image, and writes nothing into the store.
 */










async function undoLinks(settings, rewriting, plan, ledger, stop, context) {
    const { watch, requests } = context;
    const links = plan.ownLinks;
    const store = await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(settings.store, watch.notice, requests.toStore);
    try {
        const opened = await (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .openKnownImages */ ._Z)(settings, 'read-only', store, (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedOf */ .Lm)(plan), stop, context);
        const { manifest, isMemoryRead } = opened;
        if (!isMemoryRead)
            stop.failStore(new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-denied', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-unread')));
        const outcomes = await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomesOfKeys */ .Px)((0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_7__/* .ownKeys */ .Hs)(plan), opened, store, stop);
        const message = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('undo-no-source').in(settings.language);
        for (const [key, outcome] of outcomes)
            if (manifest.sourcesOf(key).length === 0)
                outcomes.set(key, { ...outcome, message });
        (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_7__/* .settleOwnLinks */ .t9)(plan, outcomes, ledger);
        watch.planned(plan.ownCount, plan.jobCount, plan.objectCount);
        if (stop.stopping.aborted)
            return;
        noteSources(rewriting, links.filter(({ key }) => outcomes.has(key)), manifest, context);
    }
    finally {
        await store.close();
    }
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
    const linked = new Set(links.map(({ image }) => image.place && (0,_input_documents_place_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(image.place)));
    const added = rewriting.lists
        .map(({ document }) => document.file)
        .filter(({ format, name }) => !_rewriting_list_rewriting_js__WEBPACK_IMPORTED_MODULE_8__/* .REPLACED_ONLY */ .SI.has(format) && !linked.has(name))
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
