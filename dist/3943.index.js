export const id = 3943;
export const ids = [3943];
export const modules = {

/***/ 13943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholePart: () => (/* binding */ wholePart)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82878);
/** Reads what is whole of a JSON text that ends early. */

/** Returns the text up to the last whole item of its records, closed; undefined if nothing is open at its end. */
function wholePart(text) {
    let open;
    let cut;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '[' || character === '{') {
            const level = (open?.level ?? 0) + 1;
            if (level > _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LEVELS */ .DD)
                return undefined;
            const closing = character === '[' ? ']' : '}';
            open = { closing, outer: open, level, arrays: (open?.arrays ?? 0) + (closing === ']' ? 1 : 0) };
            continue;
        }
        if (character === ']' || character === '}')
            open = open?.outer;
        else if (character === '"') {
            const after = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, at);
            if (after === 0)
                break;
            at = after - 1;
        }
        else if (character !== ',')
            continue;
        // Records of an outer array stay whole.
        if (open?.closing === ']' && open.arrays === 1)
            cut = { end: character === ',' ? at : at + 1, open };
    }
    if (!open || !cut)
        return undefined;
    let whole = text.slice(0, cut.end);
    for (let one = cut.open; one; one = one.outer)
        whole += one.closing;
    return whole;
}


/***/ })

};
