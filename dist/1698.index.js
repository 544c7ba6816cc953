export const id = 1698;
export const ids = [1698];
export const modules = {

/***/ 81698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42001);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
/* harmony import */ var _page_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57340);
/** Reads TOML front matter. */





/** @throws PageError if the text is not TOML */
function readToml(text) {
    const places = new Map();
    const value = newMembers();
    for (const entry of topOf(text)) {
        if (entry.type === 'TOMLKeyValue')
            addMember(value, [], entry, places);
        else {
            const table = openTable(value, entry.resolvedKey);
            for (const member of entry.body)
                addMember(table, entry.resolvedKey, member, places);
        }
    }
    return { value, spansOf: paths => paths.map(path => places.get((0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(path))) };
}
function topOf(text) {
    try {
        // A lone CR is no line end in TOML.
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text.replace(/\r(?!\n)/g, '\n')).body[0].body;
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            throw error;
        throw new _page_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PageError */ .AX((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('matter-broken', { kind: 'TOML', code: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }), error.index);
    }
}
/** Without a prototype, a member called `__proto__` is ordinary data. */
function newMembers() {
    return Object.create(null);
}
function openTable(top, path) {
    let inner = top;
    for (const [index, key] of path.entries()) {
        const members = inner;
        members[key] ??= typeof path[index + 1] === 'number' ? [] : newMembers();
        inner = members[key];
    }
    return inner;
}
function addMember(table, path, { key, value }, places) {
    const names = key.keys.map(part => (part.type === 'TOMLBare' ? part.name : part.value));
    const last = names.pop() ?? '';
    openTable(table, names)[last] = jsValueOf(value, [...path, ...names, last], places);
}
function jsValueOf(node, path, places) {
    switch (node.type) {
        case 'TOMLArray':
            return node.elements.map((element, index) => jsValueOf(element, [...path, index], places));
        case 'TOMLInlineTable': {
            const table = newMembers();
            for (const member of node.body)
                addMember(table, path, member, places);
            return table;
        }
        case 'TOMLValue':
            if (node.kind === 'string') {
                const [from, to] = node.range;
                const quoting = { kind: 'toml', style: node.style };
                if (!node.multiline)
                    places.set((0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(path), { from, to, quoting });
                return node.value;
            }
            if (node.kind === 'integer')
                return Number.isSafeInteger(node.value) ? node.value : node.number;
            return node.kind === 'float' || node.kind === 'boolean' ? node.value : node.datetime;
    }
}


/***/ })

};
