export const id = 7621;
export const ids = [7621];
export const modules = {

/***/ 90002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePiped: () => (/* binding */ decodePiped)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1698);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99770);
/**
 * Decodes a pipe, whose first lines are done long before its last arrives: bytes that are not UTF-8 cost their line
 * alone. In the first line they mean that the whole text has another encoding.
 */



const LF = 10;
/** Bytes after which a first line without an end is read all the same. */
const MAX_FIRST = 1_048_576;
const UTF_16_MARKS = ['fffe', 'feff'];
const strict = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** @throws SettingsError as `decodeText` does, if the first line is not text */
async function* decodePiped(bytes, name) {
    const chunks = bytes[Symbol.asyncIterator]();
    const rest = { [Symbol.asyncIterator]: () => chunks };
    let buffered = Buffer.alloc(0);
    let isFirst = true;
    for await (const chunk of rest) {
        buffered = buffered.length > 0 ? Buffer.concat([buffered, chunk]) : chunk;
        // A byte order mark of UTF-16 has two bytes.
        if (isFirst && buffered.length < 2)
            continue;
        if (isFirst && UTF_16_MARKS.includes(buffered.toString('hex', 0, 2))) {
            yield* (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .resumed */ .uN)([buffered], chunks), name);
            return;
        }
        if (isFirst) {
            const end = buffered.indexOf(LF) + 1;
            if (end === 0 && buffered.length < MAX_FIRST)
                continue;
            const first = end || wholeLength(buffered);
            yield* (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)([buffered.subarray(0, first)], name);
            buffered = buffered.subarray(first);
            isFirst = false;
        }
        const length = wholeLength(buffered);
        if (length > 0)
            yield decoded(buffered.subarray(0, length));
        buffered = buffered.subarray(length);
    }
    if (isFirst)
        yield* (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)([buffered], name);
    else if (buffered.length > 0)
        yield _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .BROKEN */ .M$;
}
function decoded(bytes) {
    return decodedOr(bytes, () => {
        // Latin-1 keeps each byte, and in UTF-8 the byte of LF is no part of another character.
        const lines = bytes.toString('latin1').split('\n');
        return lines.map(line => decodedOr(Buffer.from(line, 'latin1'), () => _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .BROKEN */ .M$)).join('\n');
    });
}
function decodedOr(bytes, otherwise) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return otherwise();
    }
}
/** Returns the length without a character at the end whose last bytes are still to come. */
function wholeLength(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            return bytes.length;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
        if (needed > 0)
            return needed > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}


/***/ })

};
