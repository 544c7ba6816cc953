export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 33076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonMatter: () => (/* binding */ readJsonMatter)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45749);
/* harmony import */ var _json_exact_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82878);
/* harmony import */ var _json_json_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50447);
/* harmony import */ var _json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84728);
/* harmony import */ var _matter_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/** Reads JSON front matter: Hugo's object, and Hexo's members without braces. */





/** @throws MatterError if the text is not JSON */
function readJsonMatter(text) {
    const isBare = !/^\s*\{/.test(text);
    const json = isBare ? `{${text}}` : text;
    const shift = isBare ? 1 : 0;
    return {
        value: parsed(json, shift),
        placesOf(paths) {
            const root = (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .newWanted */ .w)();
            const wanted = paths.map(path => (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .want */ .Rd)(root, path));
            (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .findWanted */ .Bu)(json, root);
            return wanted.map(({ start, end }) => {
                const isString = start >= 0 && json[start] === '"';
                return isString ? insideQuotes(start - shift, end - shift) : undefined;
            });
        },
    };
}
function insideQuotes(start, end) {
    return { start: start + 1, end: end - 1, quoting: { kind: 'json' } };
}
function parsed(json, shift) {
    try {
        return (0,_json_exact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonExactly */ .O)(json);
    }
    catch {
        throw new _matter_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MatterError */ .u((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('matter-not-json'), (0,_json_json_error_js__WEBPACK_IMPORTED_MODULE_1__/* .findJsonError */ ._)(json).index - shift);
    }
}


/***/ })

};
