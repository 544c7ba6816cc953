export const id = 4138;
export const ids = [4138];
export const modules = {

/***/ 94138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fieldsOfTexts: () => (/* binding */ fieldsOfTexts),
/* harmony export */   problemsOfTexts: () => (/* binding */ problemsOfTexts)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _documents_json_json_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
/** Checks and prepares `html-fields` and `markdown-fields`: JSONPaths for JSON, titles of columns for CSV and TSV. */




const INPUTS = [
    { input: 'html-fields', option: 'htmlFields', kind: 'html' },
    { input: 'markdown-fields', option: 'markdownFields', kind: 'markdown' },
];
/** A path begins with `$`, and hardly a column does. */
function isPath(entry) {
    return entry.startsWith('$');
}
/** @returns a sentence for each invalid path, and for each entry that no list of the run can have */
async function problemsOfTexts(names, kinds) {
    const problems = [];
    for (const { input, option } of INPUTS) {
        const entries = names[option] ?? [];
        problems.push(...(await (0,_documents_json_json_select_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSelect */ .X)(entries.filter(isPath), input)));
        for (const entry of entries) {
            const field = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(entry));
            if (isPath(entry) && kinds.tables && !kinds.json)
                problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('text-no-column', { input, field }));
            if (!isPath(entry) && kinds.json && !kinds.tables)
                problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('text-no-path', { input, field, path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(pathTo(entry))) }));
        }
    }
    return problems;
}
function pathTo(name) {
    const isPlain = name.split('.').every(part => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
    return isPlain ? `$.${name}` : `$[${JSON.stringify(name)}]`;
}
/** @returns undefined if no entry is set */
async function fieldsOfTexts(names) {
    const fields = [];
    for (const { input, option, kind } of INPUTS) {
        for (const name of names[option] ?? []) {
            const [reader] = isPath(name) ? await (0,_documents_json_json_select_js__WEBPACK_IMPORTED_MODULE_1__/* .pathReaders */ .e)([name]) : [];
            fields.push({ kind, input, name, ...(reader && { reader: { ...reader, input } }) });
        }
    }
    return fields.length > 0 ? fields : undefined;
}


/***/ })

};
