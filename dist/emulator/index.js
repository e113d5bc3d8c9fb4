import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(950);
const ed2 = __nccwpck_require__(488);
const NSed3 = __nccwpck_require__(699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 950:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 488:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 466:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(303);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        stop.abort();
    });
}
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    stdout: text => process.stdout.write(text),
    stderr: text => process.stderr.write(text),
    signal: stop.signal
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./emulator/http/messages.ts
/** Status 200 with an empty body. */
const ok = { status: 200, headers: {}, body: '' };
/** For a client that disconnected before the end of its body. */
const noResponse = { status: 0, headers: {}, body: '', connection: 'reset' };
/** Returns a response with a plain-text body. */
function textResponse(status, body, headers = {}) {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}
function jsonResponse(value, { status = 200, headers = {} } = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(value)
    };
}
/** The status to record for a response: 0 if it is not sent completely. */
function sentStatus({ status, connection }) {
    return connection === undefined ? status : 0;
}
/** Thrown by an endpoint to reject a request. The message becomes the body of the response. */
class HttpError extends Error {
    #status;
    #headers;
    constructor(status, message, headers = {}) {
        super(message);
        this.#status = status;
        this.#headers = headers;
    }
    toResponse() {
        return textResponse(this.#status, this.message, this.#headers);
    }
}

;// CONCATENATED MODULE: ./emulator/http/exchange.ts


/** Connects a handler to a server. */
function requestListener({ handle, date }, latencyMs) {
    const respond = async (incoming, outgoing) => {
        ignoreErrors(outgoing);
        const response = await handle(toHttpRequest(incoming)).catch(internalError);
        if (latencyMs > 0)
            await (0,promises_namespaceObject.setTimeout)(latencyMs, undefined, { ref: false });
        const dated = { ...(date && { date: date().toUTCString() }), ...response.headers };
        send({ ...response, headers: dated }, incoming, outgoing);
    };
    return (incoming, outgoing) => {
        void respond(incoming, outgoing);
    };
}
function toHttpRequest(incoming) {
    const { method = '', url = '' } = incoming;
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]));
    return { method, path: url, headers, body: incoming };
}
/** Broken connections are expected. Without a listener, they would end the process. */
function ignoreErrors(outgoing) {
    outgoing.on('error', () => undefined);
}
/** Only a hook of a test throws here. The text tells it apart from a response of the service. */
function internalError(error) {
    return textResponse(500, `The emulator failed: ${String(error)}`);
}
// Node discards the unread part of a body, so that the client receives an early response instead
// of a broken connection.
function send(response, incoming, outgoing) {
    const { status, headers, body, connection } = response;
    const length = Buffer.byteLength(body);
    switch (connection) {
        case undefined:
            outgoing.writeHead(status, { ...headers, 'content-length': length }).end(body);
            break;
        case 'reset':
            incoming.socket.resetAndDestroy();
            break;
        case 'cut':
            outgoing.writeHead(status, { ...headers, 'content-length': length + 100 });
            outgoing.write(`${body}cut off`, () => incoming.socket.destroy());
            break;
        case 'stall':
            break;
    }
}

;// CONCATENATED MODULE: ./emulator/http/server.ts


/**
 * Starts a server whose requests go to this handler.
 *
 * @throws the error of `listen`, for example with the code EADDRINUSE
 */
async function startServer(handler, { port = 0, host = '127.0.0.1', latencyMs = 0 } = {}) {
    const { onRequest, ...server } = await openPort(port, host);
    onRequest(requestListener(handler, latencyMs));
    return server;
}
/** @throws the error of `listen`, for example with the code EADDRINUSE */
async function openPort(port, host) {
    const server = (0,external_node_http_namespaceObject.createServer)({ keepAliveTimeout: 5_000 });
    // A large upload can take hours, so only the head of a request has a timeout.
    server.requestTimeout = 0;
    server.headersTimeout = 60_000;
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
    });
    let connections = 0;
    server.on('connection', () => (connections += 1));
    const address = server.address();
    const hostname = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return {
        url: `http://${hostname}:${address.port}`,
        connections: () => connections,
        onRequest: listener => {
            server.on('request', listener);
        },
        close: async () => {
            await new Promise(resolve => {
                server.close(resolve);
                server.closeAllConnections();
            });
        }
    };
}

;// CONCATENATED MODULE: ./emulator/service/clock.ts
/** @param source a clock that runs at the same speed */
function createClock(source) {
    let offset = 0;
    const date = () => new Date(source().getTime() + offset);
    const advance = (milliseconds) => {
        if (!(milliseconds >= 0)) {
            throw new Error(`The clock can't go back. Its date is ${date().toISOString()}.`);
        }
        if (Number.isNaN(new Date(date().getTime() + milliseconds).getTime())) {
            throw new Error('The clock must be moved to a valid date.');
        }
        offset += milliseconds;
    };
    return {
        date,
        advance,
        moveTo: target => {
            if (Number.isNaN(target.getTime()))
                throw new Error('The clock must be moved to a valid date.');
            advance(target.getTime() - date().getTime());
        }
    };
}
/** Returns a clock that starts now with this date. */
function clockFrom(start) {
    const begun = performance.now();
    return () => new Date(start.getTime() + performance.now() - begun);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./emulator/store/dates.ts
const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Returns an ISO 8601 date, in UTC by default; undefined if the text is not one. */
function parseDate(text) {
    if (!ISO_DATE.test(text))
        return undefined;
    // JavaScript parses a date and time without an offset as local time.
    const isLocal = text.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/.test(text);
    const date = new Date(isLocal ? `${text}Z` : text);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
const SECOND = 1000;
const DAY = 86_400 * SECOND;
const DURATION = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/**
 * Returns an ISO 8601 duration of days, hours, minutes, and seconds, such as `P1DT12H`, in
 * milliseconds; undefined if the text is not one.
 */
function parseDuration(text) {
    const parts = DURATION.exec(text);
    if (parts === null)
        return undefined;
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
        .slice(1)
        .map(part => Number(part || 0));
    return days * DAY + (hours * 3600 + minutes * 60 + seconds) * SECOND;
}

;// CONCATENATED MODULE: ./emulator/store/samples.ts
const HASH_LENGTHS = { md5: 32, sha1: 40, sha256: 64 };
function isHashType(text) {
    return text === 'md5' || text === 'sha1' || text === 'sha256';
}
/** Returns whether the text is a hash of this type, in upper or lower case. */
function isHash(type, text) {
    return text.length === HASH_LENGTHS[type] && /^[0-9a-f]+$/i.test(text);
}
/** Returns a function that finds a sample by its hash, in upper or lower case. */
function indexByHash(samples, hashType) {
    const index = new Map([...samples.values()].map(sample => [sample[hashType], sample]));
    return hash => index.get(hash.toLowerCase());
}
/** Returns the hashes of a sample with their types. */
function hashesOf({ sha1, sha256, md5 }) {
    return { sha1, sha256, ...(md5 !== undefined && { md5 }) };
}

;// CONCATENATED MODULE: ./emulator/store/schedule-entries.ts


/**
 * Parses a list of {@link ScheduleEntry}.
 *
 * @throws {Error} with the number of the first invalid entry, and what is wrong
 */
function parseSchedule(entries, dates) {
    if (!Array.isArray(entries))
        throw new Error('The schedule must be a list of entries.');
    return entries.map((entry, index) => {
        try {
            return toChange(entry, dates);
        }
        catch (error) {
            const reason = error.message;
            throw new Error(`Entry ${index + 1} of the schedule: ${reason}`, { cause: error });
        }
    });
}
const FIELDS = [
    ...['sha256', 'sha1', 'file_name', 'at'],
    ...['status', 'threat_name', 'detections', 'available']
];
const STATUSES = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN', 'UNKNOWN'];
function toChange(entry, dates) {
    if (!isObject(entry))
        throw new Error('It must be an object.');
    const unknown = Object.keys(entry).find(name => !FIELDS.includes(name));
    if (unknown !== undefined) {
        throw new Error(`Unknown field ${JSON.stringify(unknown)}. Supported: ${FIELDS.join(', ')}.`);
    }
    const { status, available } = entry;
    if (status === undefined && available === undefined) {
        throw new Error('status or available is required.');
    }
    if (available !== undefined && typeof available !== 'boolean') {
        throw new Error('available must be true or false.');
    }
    const verdict = verdictIn(entry);
    return {
        target: targetIn(entry),
        at: dateIn(entry, dates),
        ...(verdict && { verdict }),
        ...(available !== undefined && { available })
    };
}
function targetIn({ sha256, sha1, file_name: fileName }) {
    if ([sha256, sha1, fileName].filter(value => value !== undefined).length !== 1) {
        throw new Error('One of sha256, sha1, and file_name is required.');
    }
    if (fileName !== undefined)
        return { by: 'file_name', value: textOf('file_name', fileName) };
    const [by, value] = sha256 === undefined ? ['sha1', sha1] : ['sha256', sha256];
    if (typeof value !== 'string' || !isHash(by, value)) {
        throw new Error(`${JSON.stringify(value)} is not a ${by}.`);
    }
    return { by, value: value.toLowerCase() };
}
function dateIn({ at }, { startedOn, now }) {
    if (at === undefined)
        return now;
    const text = typeof at === 'string' ? at : '';
    const duration = parseDuration(text);
    const date = duration === undefined ? parseDate(text) : addTo(startedOn, duration);
    if (date !== undefined)
        return date;
    throw new Error(`at must be an ISO 8601 date or a duration such as P1D or PT12H, not ${JSON.stringify(at)}.`);
}
function addTo(date, milliseconds) {
    const sum = new Date(date.getTime() + milliseconds);
    return Number.isNaN(sum.getTime()) ? undefined : sum;
}
function verdictIn({ status: found, threat_name: threat, detections }) {
    if (found === undefined) {
        if (threat === undefined && detections === undefined)
            return undefined;
        throw new Error('threat_name and detections require a status.');
    }
    const status = STATUSES.find(known => known === found);
    if (status === undefined) {
        throw new Error(`status must be one of ${STATUSES.join(', ')}, not ${JSON.stringify(found)}.`);
    }
    return {
        status,
        ...(threat !== undefined && { threat_name: textOf('threat_name', threat) }),
        ...(detections !== undefined && { detections: detectionsIn(detections) })
    };
}
function detectionsIn(list) {
    if (!Array.isArray(list) || !list.every(isObject)) {
        throw new Error('detections must be a list of objects with engine and label.');
    }
    const detections = list.map(({ engine, label }) => ({
        engine: textOf('engine', engine),
        label: textOf('label', label)
    }));
    if (new Set(detections.map(({ engine }) => engine)).size < detections.length) {
        throw new Error('detections must contain each engine at most once.');
    }
    return detections;
}
function textOf(field, value) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new Error(`${field} must be a text that is not empty.`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./emulator/service/control.ts




/** In bytes. A schedule for 5,000 samples is smaller. */
const MAX_BODY = 16 << 20;
/** Adds the entries in the body to the schedule: all, or none if one is invalid. */
async function postSchedule({ body }, controlled) {
    return await attempt(body, entries => {
        addToSchedule(entries, controlled);
        return jsonResponse({ entries: controlled.schedule.changes.length });
    });
}
/** @throws {Error} with the first invalid entry */
function addToSchedule(entries, { clock, schedule, startedOn }) {
    schedule.add(parseSchedule(entries, { startedOn, now: clock.date() }));
}
/** Moves the clock forward, to the `date` in the body or by the milliseconds in `advance`. */
async function postClock({ body }, { clock }) {
    return await attempt(body, document => {
        moveClock(document, clock);
        return clockResponse(clock);
    });
}
function moveClock(document, clock) {
    const [[name, value] = [], ...others] = Object.entries(document ?? {});
    const date = name === 'date' && typeof value === 'string' ? parseDate(value) : undefined;
    if (others.length === 0 && date !== undefined)
        clock.moveTo(date);
    else if (others.length === 0 && name === 'advance' && typeof value === 'number') {
        clock.advance(value);
    }
    else {
        throw new Error('The body must be {"date": "<ISO 8601>"} or {"advance": <milliseconds>}.');
    }
}
function clockResponse(clock) {
    return jsonResponse({ date: clock.date().toISOString() });
}
/** Returns status 400 if the body is not JSON, or if `respond` throws. */
async function attempt(body, respond) {
    try {
        return respond(await readJson(body));
    }
    catch (error) {
        return textResponse(400, error.message);
    }
}
async function readJson(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > MAX_BODY)
            throw new Error(`The body must not be larger than ${MAX_BODY} bytes.`);
        chunks.push(chunk);
    }
    try {
        return JSON.parse(external_node_buffer_namespaceObject.Buffer.concat(chunks).toString('utf8'));
    }
    catch (error) {
        throw new Error('The body must be JSON.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./emulator/service/inspection.ts


const pages = new Map([
    [
        '/emulator/samples',
        {
            get: ({ samples }) => formattedJson({ samples: [...samples.values()].map(withTextMetadata) })
        }
    ],
    [
        '/emulator/dynamic-analyses',
        { get: ({ dynamicAnalyses }) => formattedJson({ analyses: withStatus(dynamicAnalyses) }) }
    ],
    [
        '/emulator/log',
        {
            get: ({ log }) => formattedJson({
                busiestSecond: log.busiestSecond(),
                charged: log.charged(),
                requests: log.entries
            })
        }
    ],
    ['/emulator/clock', { get: ({ clock }) => clockResponse(clock), post: postClock }],
    [
        '/emulator/schedule',
        { get: ({ schedule }) => formattedJson(schedule.changes), post: postSchedule }
    ]
]);
/**
 * Returns a page of the emulator itself. These pages need no credentials, have no rate limit, and
 * are not logged.
 *
 * @returns undefined if the path is not below `/emulator/`
 */
function inspect(request, inspected) {
    const { method, path } = request;
    if (!path.startsWith('/emulator/'))
        return undefined;
    const page = pages.get(path);
    if (page === undefined) {
        return textResponse(404, `Supported paths: ${[...pages.keys()].join(', ')}.`);
    }
    if (method === 'GET')
        return page.get(inspected);
    if (method === 'POST' && page.post !== undefined)
        return page.post(request, inspected);
    const [allowed, allow] = page.post ? ['GET and POST are', 'GET, POST'] : ['GET is', 'GET'];
    return textResponse(405, `Only ${allowed} supported.`, { allow });
}
function withTextMetadata(sample) {
    return {
        ...sample,
        metadata: sample.metadata.map(entry => ({ ...entry, xml: entry.xml.toString('utf8') }))
    };
}
function withStatus(dynamicAnalyses) {
    return dynamicAnalyses.list.map(analysis => ({
        ...analysis,
        status: dynamicAnalyses.outcomeOf(analysis).status
    }));
}
function formattedJson(value) {
    const body = `${JSON.stringify(value, undefined, 2)}\n`;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

;// CONCATENATED MODULE: ./emulator/store/analysis.ts
/** Larger samples, in bytes, get antivirus scans but no other analysis (TCA-0104, TCA-0207). */
const MAX_FULL_ANALYSIS_SIZE = 400 * 2 ** 20;
/** Larger samples, in bytes, are not analyzed at all. */
const MAX_ANALYSIS_SIZE = 2 * 2 ** 30;
/** Returns the sample with an additional analysis, which starts now. */
function withAnalysis(sample, { date, analysisMs }) {
    const completedOn = new Date(date().getTime() + analysisMs);
    return { ...sample, analyses: [...sample.analyses, completedOn] };
}
/** Returns when antivirus scans of a sample were complete, until this date. */
function scansOf({ size, analyses }, until) {
    return size > MAX_ANALYSIS_SIZE ? [] : analyses.filter(completedOn => completedOn <= until);
}
/** Returns when static analyses of a sample were complete, until this date. */
function staticAnalysesOf(sample, until) {
    return isTooLargeForAnalysis(sample) ? [] : scansOf(sample, until);
}
/** Returns whether a sample gets neither static nor dynamic analyses. */
function isTooLargeForAnalysis({ size }) {
    return size > MAX_FULL_ANALYSIS_SIZE;
}
/** Formats a date like the service: in UTC without an offset, rounded down to seconds. */
function timestamp(date) {
    return date.toISOString().slice(0, '2000-01-01T00:00:00'.length);
}

;// CONCATENATED MODULE: ./emulator/store/dynamic-report.ts

/** Returns the report of a completed analysis with the usual values for the classification. */
function defaultReport(analysis, classification) {
    const { sha1, sha256, md5, platform, analysisId, completedOn } = analysis;
    return {
        classification,
        ...(USUAL[classification] ?? USUAL_WITHOUT_THREATS),
        warnings: [],
        platform,
        configuration: 'Emulated',
        analysis_id: analysisId,
        analysis_time: timestamp(completedOn),
        analysis_duration: 200,
        sha1,
        sha256,
        ...(md5 !== undefined && { md5 })
    };
}
const usesHttps = { description: 'Uses HTTPS', risk_factor: 5, sig_id: 392 };
const dropsFiles = { description: 'Drops PE files', risk_factor: 7, sig_id: 1167 };
const hasMarker = {
    description: 'Contains a text that controls the emulator',
    risk_factor: 10,
    sig_id: 1
};
const USUAL_WITHOUT_THREATS = {
    risk_score: 0,
    signatures: [usesHttps],
    threat_names: [{ threat_name: 'Unknown' }]
};
const USUAL = {
    MALICIOUS: {
        risk_score: 9,
        signatures: [hasMarker, dropsFiles, usesHttps],
        threat_names: [{ threat_name: 'Text.Test.EICAR' }]
    },
    SUSPICIOUS: {
        risk_score: 6,
        signatures: [dropsFiles, usesHttps],
        threat_names: [{ threat_name: 'Unknown' }]
    }
};
/** The documentation doesn't say how reports are combined. Here, the worst classification wins. */
const BY_SEVERITY = ['MALICIOUS', 'SUSPICIOUS', 'NO_THREATS_FOUND'];
/**
 * Returns the merged report of several analyses, which has no id and no platform of its own.
 *
 * @param reports at least one, in the order of completion
 */
function mergeReports(reports) {
    const classifications = reports.map(({ classification }) => classification);
    const times = reports.map(report => report.analysis_time);
    return {
        classification: BY_SEVERITY.find(value => classifications.includes(value)) ?? classifications[0],
        risk_score: Math.max(...reports.map(report => report.risk_score)),
        signatures: withAnalysisIds(reports, ({ signatures }) => signatures),
        threat_names: withAnalysisIds(reports, report => report.threat_names),
        platforms: [...new Set(reports.map(({ platform }) => platform))],
        first_analysis: times.at(0),
        last_analysis: times.at(-1),
        history_analysis: reports.map(historyItem)
    };
}
/** Returns the distinct items of all reports, each with the ids of the analyses that found it. */
function withAnalysisIds(reports, itemsOf) {
    const found = new Map();
    for (const report of reports) {
        for (const item of itemsOf(report)) {
            const key = JSON.stringify(item);
            const { ids } = found.get(key) ?? { ids: [] };
            found.set(key, { item, ids: [...ids, report.analysis_id] });
        }
    }
    return [...found.values()].map(({ item, ids }) => ({ ...item, analysis_ids: ids }));
}
function historyItem(report) {
    const { classification, risk_score, platform, configuration, warnings } = report;
    const { analysis_id, analysis_time, analysis_duration } = report;
    return {
        ...{ analysis_id, analysis_time, analysis_duration },
        ...{ classification, risk_score, platform, configuration, warnings }
    };
}

;// CONCATENATED MODULE: ./emulator/endpoints/post-body.ts


/** Maximum size of a document, which is kept in memory. Not documented by the service. */
const MAX_DOCUMENT_BYTES = 1 << 20;
/** Content types for the content of a sample or its metadata. */
const BYTES = ['application/octet-stream'];
/** Content types for JSON. Older documentation and newer clients of the service differ. */
const JSON_OR_BYTES = [...BYTES, 'application/json'];
/**
 * Checks the headers that every POST request must have.
 *
 * @returns the `Content-Length` in bytes
 * @throws {HttpError} 400 or 411
 */
function checkPostHeaders(headers, types) {
    const type = headers['content-type'];
    if (type === undefined || !types.includes(type.toLowerCase())) {
        const found = type === undefined ? 'It is missing.' : `Found: ${JSON.stringify(type)}.`;
        throw new HttpError(400, `Content-Type must be ${types.join(' or ')}. ${found}`);
    }
    // The documentation doesn't mention chunked bodies, so only bodies with a known length are safe.
    const length = headers['content-length'] ?? '';
    if (headers['transfer-encoding'] !== undefined || !/^\d+$/.test(length)) {
        throw new HttpError(411, 'Content-Length is required. Chunked bodies are not supported.');
    }
    return Number(length);
}
/** The error for a body that is shorter or longer than its `Content-Length`. */
function lengthMismatch(expected) {
    return new HttpError(400, `The body does not match its Content-Length of ${expected} bytes.`);
}
/** @throws {HttpError} 400 or 411 */
async function readDocument({ headers, chunks }, { name, types }) {
    const expected = checkPostHeaders(headers, types);
    if (expected > MAX_DOCUMENT_BYTES) {
        throw new HttpError(400, `${name} is larger than ${MAX_DOCUMENT_BYTES} bytes.`);
    }
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > expected)
            break;
        parts.push(chunk);
    }
    if (size !== expected)
        throw lengthMismatch(expected);
    return external_node_buffer_namespaceObject.Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./emulator/endpoints/bulk-query.ts



/**
 * Requires the query `format=json`. Without it, the service responds with XML, which the action
 * can't read.
 *
 * @throws {HttpError} 400
 */
function requireJsonFormat({ query }) {
    if (query !== 'format=json') {
        throw new HttpError(400, 'The query must be format=json. XML responses are not supported.');
    }
}
/**
 * Reads the body of a bulk request: `{"rl":{"query":{"hash_type":"sha1","hashes":[…]}}}`.
 *
 * @throws {HttpError} 400, 411, or 413 for too many hashes
 */
async function readBulkQuery(call, maxHashes) {
    const document = await readDocument(call, { name: 'The bulk query', types: JSON_OR_BYTES });
    const { hash_type: hashType, hashes } = queryIn(document);
    if (!isHashType(hashType)) {
        throw new HttpError(400, 'rl.query.hash_type must be "md5", "sha1", or "sha256".');
    }
    if (!isStringArray(hashes) || hashes.length === 0) {
        throw new HttpError(400, 'rl.query.hashes must be a list of at least one hash.');
    }
    if (hashes.length > maxHashes) {
        // The wording of the service.
        const message = `The request contained more than the maximum allowed amount of hashes (${maxHashes}).`;
        throw new HttpError(413, message);
    }
    return { hashType, hashes };
}
/**
 * For services whose response has no list of invalid hashes.
 *
 * @throws {HttpError} 400
 */
function requireValidHashes({ hashType, hashes }) {
    const invalid = hashes.find(hash => !isHash(hashType, hash));
    if (invalid !== undefined) {
        throw new HttpError(400, `${JSON.stringify(invalid)} is not a ${hashType}.`);
    }
}
function queryIn(document) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(document);
        return fieldsOf(fieldsOf(fieldsOf(JSON.parse(text))['rl'])['query']);
    }
    catch {
        return {};
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function isStringArray(value) {
    return Array.isArray(value) && value.every(item => typeof item === 'string');
}

;// CONCATENATED MODULE: ./emulator/store/scanners.ts
/**
 * The scanners with the names of the service, most sensitive first. Some are variants from the same
 * vendor, such as `kaspersky` and `kaspersky_online`.
 */
const SCANNERS = [
    ['kaspersky', '21.3.10.391', 6, 'HEUR:Trojan.Win32.*.gen'],
    ['bitdefender', '7.141118', 4, 'Gen:Variant.*.4112'],
    ['ahnlab', 'ahnscan-console.zip', 11, '[TROJAN] Trojan/Win32.*.R150440'],
    ['kaspersky_online', '1.0', 1, 'UDS:DangerousObject.Multi.Generic'],
    ['ikarus', '6.3.30.0', 9, 'Trojan.Win32.*'],
    ['sentinelone', '24.3.2.7', 130, 'Static AI - Suspicious PE'],
    ['crowdstrike', '1.0', 190, 'win/malicious_confidence_90% (D)'],
    ['crowdstrike_online', '1.0', 0, 'win/malicious_confidence_100% (W)'],
    ['microsoft', '1.1.24090.11', 3, 'Trojan:Win32/*!ml'],
    ['microsoft_online', '1.1.24090.11', 1, 'Trojan:Win32/*.A!cl'],
    ['eset', '3.1.2.0', 7, 'a variant of Win32/*.A'],
    ['avast', '24.9.9452', 5, 'Win32:*-A [Trj]'],
    ['avg', '24.9.9452', 5, 'Win32:*-A [Trj]'],
    ['avira', '8.3.74.16', 8, 'TR/*.ojvrf'],
    ['gdata', '27.38491', 10, 'Win32.Trojan.*.B'],
    ['emsisoft', '2024.8.0.61147', 12, 'Trojan.*.4112 (B)'],
    ['fsecure', '18.10.1547.307', 14, 'Trojan.TR/*.ojvrf'],
    ['mcafee', '6.0.6.653', 20, 'RDN/Generic.*'],
    ['mcafee_beta', '6.0.6.653', 2, '*!C2D4AA2E2F11'],
    ['mcafee_online', '1.0', 0, 'Artemis!C2D4AA2E2F11'],
    ['sophos', '3.85.1', 13, 'Mal/*-A'],
    ['sophos_online', '1.0', 1, 'Mal/Generic-S'],
    ['symantec', '1.22.0.0', 16, 'Trojan.Gen.2'],
    ['symantec_online', '1.0', 2, 'ML.Attribute.HighConfidence'],
    ['trendmicro', '24.550.1002', 22, 'Trojan.Win32.*.SM'],
    ['trendmicro_consumer', '24.550.1002', 21, 'TROJ_*.SM'],
    ['fortinet', '7.0.30.0', 6, 'W32/*.A!tr'],
    ['drweb', '7.0.65.5230', 3, 'Trojan.*.71432'],
    ['varist', '6.6.1.3', 15, 'W32/*.A.gen!Eldorado'],
    ['quickheal', '22.00', 26, 'Trojan.*.S20481'],
    ['k7computing', '12.196.53931', 17, 'Trojan ( 0058*1 )'],
    ['panda', '4.6.4.2', 28, 'Trj/*.A'],
    ['rising', '25.0.0.28', 8, 'Trojan.*!8.1F2A (CLOUD)'],
    ['watchguard', '4.0.1', 30, 'Trojan/Win32.*'],
    ['malwarebytes', '4.5.5.54', 18, 'Trojan.*'],
    ['antiy', '3.0', 33, 'Trojan/Win32.*'],
    ['vba32', '5.3.2', 44, 'Trojan.*.gen'],
    ['clamav', '1.4.1', 19, 'Win.Trojan.*-9876543-0'],
    ['sunbelt', '3.9.2671.2', 61, 'Trojan.Win32.*!BT'],
    ['zoner', '2.2.2.0', 840, 'Trojan.Win32.*']
].map(([name, version, definitionsAge, label]) => ({ name, version, definitionsAge, label }));
const byName = new Map(SCANNERS.map(scanner => [scanner.name, scanner]));
/** Returns this scanner, or one with default values if it's unknown. */
function scannerNamed(name) {
    return byName.get(name) ?? { name, version: '1.0', definitionsAge: 24, label: 'Trojan.*' };
}

;// CONCATENATED MODULE: ./emulator/store/detections.ts

/** Returns the detections of the most sensitive scanners, each with a label of its own. */
function usualDetections(count, threatName = 'Emulated') {
    const family = threatName.split('.').at(-1) ?? threatName;
    return scannersFor(count, []).map(({ name, label }) => ({
        engine: name,
        label: label.replace('*', family)
    }));
}
/** Returns this many different scanners, of which the first have these detections. */
function scannersFor(count, detections) {
    const extra = Array.from({ length: count }, (_, index) => `scanner_${index + 1}`);
    const names = [...detections.map(({ engine }) => engine), ...SCANNERS.map(({ name }) => name)];
    return [...new Set([...names, ...extra])].slice(0, count).map(scannerNamed);
}

;// CONCATENATED MODULE: ./emulator/store/reputation.ts


/** Returns the verdict at this date. */
function verdictOf(sample, date, overrides = {}) {
    const { detections: overridden, ...fields } = overrides;
    const isScanned = scansOf(sample, date).length > 0;
    const found = isScanned ? findingIn(sample) : { status: 'UNKNOWN' };
    const status = fields.status ?? found.status;
    const usual = { ...reputation_USUAL[status], ...(status === found.status && found) };
    const { scanner_match: matches, threat_name: threat = usual.threat_name } = fields;
    const detections = overridden ??
        (isScanned && matches === undefined ? sample.detections : undefined) ??
        usualDetections(matches ?? usual.scanner_match, threat);
    const isFlagged = status === 'MALICIOUS' || status === 'SUSPICIOUS';
    const reason = detections.length > 0 ? 'antivirus' : 'static_analysis';
    const reputation = {
        ...usual,
        ...(isFlagged && { reason }),
        ...fields,
        status,
        scanner_count: Math.max(fields.scanner_count ?? SCANNER_COUNT, detections.length),
        scanner_match: detections.length
    };
    return { reputation, detections };
}
/** A detection makes a sample malicious, unless its content says otherwise. */
function findingIn({ finding, detections = [] }) {
    if (finding !== undefined || detections.length === 0)
        return { status: finding ?? 'UNKNOWN' };
    return { status: 'MALICIOUS', threat_name: 'Win32.Malware.Emulated' };
}
const SCANNER_COUNT = 40;
const reputation_USUAL = {
    MALICIOUS: {
        threat_name: 'Text.Test.EICAR',
        threat_level: 5,
        trust_factor: 5,
        scanner_match: 38
    },
    SUSPICIOUS: {
        threat_name: 'Text.Heuristic.Emulated',
        threat_level: 2,
        trust_factor: 5,
        scanner_match: 3
    },
    KNOWN: { threat_level: 0, trust_factor: 1, scanner_match: 0 },
    UNKNOWN: { scanner_match: 0 }
};

;// CONCATENATED MODULE: ./emulator/store/history.ts


/** Returns whether the service has a sample at this date, according to its scheduled changes. */
function isAvailable({ lastSeenOn }, date, changes) {
    const last = changes.findLast(({ at, available }) => available !== undefined && at <= date);
    if (last?.available !== false)
        return true;
    return last.at < lastSeenOn && lastSeenOn <= date;
}
/** Returns the sample with an analysis at each date of a scheduled verdict. */
function withScheduledAnalyses(sample, changes) {
    const times = changes
        .filter(({ at, verdict }) => verdict !== undefined && at >= sample.firstSeenOn)
        .map(({ at }) => at.getTime());
    if (times.length === 0)
        return sample;
    const analyses = [...sample.analyses, ...[...new Set(times)].map(time => new Date(time))];
    return { ...sample, analyses: analyses.toSorted((a, b) => a.getTime() - b.getTime()) };
}
/**
 * Returns the verdict at this date, according to the scheduled changes or, before the first one, to
 * the content. As long as there is no analysis, it's UNKNOWN.
 *
 * @param sample with its scheduled analyses
 */
function scheduledVerdict(sample, date, changes) {
    const isScanned = scansOf(sample, date).length > 0;
    const last = changes.findLast(({ at, verdict }) => verdict !== undefined && at <= date);
    return verdictOf(sample, date, isScanned ? last?.verdict : undefined);
}
/**
 * Returns the verdict at this date.
 *
 * @param sample with its scheduled analyses
 */
function verdictAt(sample, date, { verdict, schedule }) {
    const overrides = verdict?.(sample);
    return overrides === undefined
        ? scheduledVerdict(sample, date, schedule.changesOf(sample))
        : verdictOf(sample, date, overrides);
}

;// CONCATENATED MODULE: ./emulator/endpoints/find-samples.ts


/** Returns a function that finds a sample that the service has at this time, by its hash. */
function findSamples(context, hashType) {
    const find = indexByHash(context.samples, hashType);
    return hash => ifAvailable(find(hash), context);
}
/** Returns a sample that the service has at this time. Doesn't create an index of all samples. */
function findBySha1(sha1, context) {
    return ifAvailable(context.samples.get(sha1), context);
}
function ifAvailable(sample, { schedule, date }) {
    return sample && isAvailable(sample, date(), schedule.changesOf(sample)) ? sample : undefined;
}

;// CONCATENATED MODULE: ./emulator/endpoints/hash-path.ts



/** Returns the pattern for a request about one hash, `{base}/query/{hashType}/{hash}`. */
function hashPath(base) {
    return new RegExp(`^${base}/query/(?<hashType>[^/]*)/(?<hash>[^/]*)$`);
}
/** @throws {HttpError} 400 for an invalid hash, or 404 for an unknown one */
function readHashPath(call, context) {
    const { hashType, hash } = checkHashPath(call);
    const sample = findSamples(context, hashType)(hash);
    if (sample === undefined)
        throw unknownHash();
    return { hashType, hash, sample };
}
/** @throws {HttpError} 400 for an invalid hash */
function checkHashPath({ hashType, hash }) {
    if (!isHashType(hashType)) {
        throw new HttpError(400, 'The type of the hash in the path must be md5, sha1, or sha256.');
    }
    if (!isHash(hashType, hash)) {
        throw new HttpError(400, `${JSON.stringify(hash)} is not a ${hashType}.`);
    }
    return { hashType, hash };
}
function unknownHash() {
    return new HttpError(404, 'Requested data was not found.');
}

;// CONCATENATED MODULE: ./emulator/endpoints/dynamic-report.ts




/**
 * Returns the report of a dynamic analysis, the latest report of a file, or all its reports merged
 * (TCA-0106).
 */
const dynamicReportEndpoint = {
    step: 'dynamic-report',
    right: 'TCA-0106',
    method: 'GET',
    path: /^\/api\/dynamic\/analysis\/report\/v1\/query\/(?<hashType>[^/]*)\/(?<hash>[^/]*)(\/(?<analysisId>[^/]+))?$/,
    respond: getReport
};
/**
 * The reports of the files in an archive (TCA-0106). Not supported: the format of the response is
 * not documented. The report of each file is available by the SHA-1 of the file.
 */
const dynamicArchiveReportEndpoint = {
    ...dynamicReportEndpoint,
    path: /^\/api\/dynamic\/analysis\/report\/v1\/archive\/query\/(?<hashType>[^/]*)\/(?<hash>[^/]*)(\/latest)?$/,
    respond: call => {
        requireJsonFormat(call);
        checkHashPath(call);
        throw new HttpError(501, 'Use the hash and the analysis_id of a file in the archive instead.');
    }
};
function getReport(call, { dynamicAnalyses }) {
    requireJsonFormat(call);
    const path = checkHashPath(call);
    if (call.analysisId === '' || call.analysisId === 'latest') {
        const reports = dynamicAnalyses.reportsOf(path.hashType, path.hash);
        const [latest] = reports.slice(-1);
        if (latest === undefined)
            throw unknownHash();
        return toResponse(call.analysisId === '' ? mergeReports(reports) : latest, path);
    }
    const analysis = dynamicAnalyses
        .of(path.hashType, path.hash)
        .find(({ analysisId }) => analysisId === call.analysisId);
    if (analysis === undefined)
        throw unknownHash();
    const outcome = dynamicAnalyses.outcomeOf(analysis);
    if (outcome.status === 'finished')
        return toResponse(outcome.report, path, call.analysisId);
    const { status } = outcome;
    return jsonResponse({ status, message: MESSAGES[status] }, { status: 404 });
}
// The service has a status and a message here. Their values are not documented.
const MESSAGES = {
    analyzing: 'The dynamic analysis is not complete yet.',
    failed: 'The dynamic analysis failed.'
};
function toResponse(report, { hash }, analysisId) {
    const requested = {
        ...(analysisId !== undefined && { requested_id: analysisId }),
        requested_hash: hash
    };
    return { ...jsonResponse({ rl: { report, ...requested } }), charged: 1 };
}

;// CONCATENATED MODULE: ./emulator/store/dynamic-analysis.ts

/** Returns the classification according to the markers in the content. */
function classificationOf(content) {
    const { status } = findingIn(content);
    return status === 'MALICIOUS' || status === 'SUSPICIOUS' ? status : 'NO_THREATS_FOUND';
}

// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/configuration.js
var configuration = __nccwpck_require__(890);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/web-worker-inline-native.js
const r=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],l=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],s=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],e=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13],n=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],f=new Uint8Array(288);f.fill(8,0,144),f.fill(9,144,256),f.fill(7,256,280),f.fill(8,280,288);const t=new Uint8Array(30).fill(5);function o(r){const l=new Uint16Array(16);for(const s of r)l[s]++;l[0]=0;const s=new Uint16Array(17);for(let r=1;r<=15;r++)s[r+1]=s[r]+l[r];const e=new Uint16Array(r.length);for(let l=0;l<r.length;l++)r[l]&&(e[s[r[l]]++]=l);return{lengthCounts:l,symbols:e}}const c="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",g=(a=()=>function(c){let g=0,a=0,W=0,y=new Uint8Array(1024),U=0,d=0;for(;!d;){d=F(1);const r=F(2);if(0==r)J();else if(1==r)i(o(f),o(t));else{if(2!=r)throw new Error("invalid deflate block type");i(...V())}}return y.subarray(0,U);function q(){if(g>=c.length)throw new Error("unexpected end of deflate data");return c[g++]}function F(r){for(;W<r;)a|=q()<<W,W+=8;const l=a&(1<<r)-1;return a>>>=r,W-=r,l}function J(){a=0,W=0;const r=q()|q()<<8;g+=2,Y(U+r);for(let l=0;l<r;l++)y[U++]=q()}function i(n,f){let t=T(n);for(;256!=t;){if(t<256)Y(U+1),y[U++]=t;else{const n=t-257,o=r[n]+F(l[n]),c=T(f),g=s[c]+F(e[c]);Y(U+o);const a=U-g;for(let r=0;r<o;r++)y[U++]=y[a+r]}t=T(n)}}function V(){const r=F(5)+257,l=F(5)+1,s=F(4)+4,e=new Uint8Array(19);for(let r=0;r<s;r++)e[n[r]]=F(3);const f=o(e),t=new Uint8Array(r+l);let c=0;for(;c<t.length;){const r=T(f);if(r<16)t[c++]=r;else if(16==r){const r=t[c-1];let l=F(2)+3;for(;l--;)t[c++]=r}else c+=17==r?F(3)+3:F(7)+11}return[o(t.subarray(0,r)),o(t.subarray(r))]}function T(r){const{lengthCounts:l,symbols:s}=r;let e=0,n=0,f=0;for(let r=1;r<=15;r++){e|=F(1);const t=l[r];if(e-n<t)return s[f+(e-n)];f+=t,n=n+t<<1,e<<=1}throw new Error("invalid huffman code")}function Y(r){if(y.length<r){let l=2*y.length;for(;l<r;)l*=2;const s=new Uint8Array(l);s.set(y.subarray(0,U)),y=s}}}(function(r){const l=(r=String(r).replace(/[^A-Za-z0-9+/=]/g,"")).length,s=[];for(let e=0;e<l;e+=4){const l=c.indexOf(r[e])<<18|c.indexOf(r[e+1])<<12|(63&c.indexOf(r[e+2]))<<6|63&c.indexOf(r[e+3]);s.push(l>>16&255),"="!==r[e+2]&&s.push(l>>8&255),"="!==r[e+3]&&s.push(255&l)}return new Uint8Array(s)}("zH0Lc9s4kvBfsVyzKmII8kjqYZkSpMpz4iROMnaSSUal5KMp0GYsgxoKsmJbut/+VTdAEno4m/He7l2VigJBPBuNRnej0aglcxHLNBMWJ3f7xcs+Y/JmyrNkb8yTVPB6Xf270dV4oIIWJyG3yMoqCyB3+/MZ35vJPI3lfjfOxEzePcrz6Cbk9O3ZNx7LUNI386sznoeCHkfyIszpszzP8jCjH1IhOyp1ii9+W70l+NYI1FtMj6qXiB5H03BOn0Yy+pjyRTij7/LsKp3xcELf8+/ymYizMc/DBY3zm6nMwjGdZjN5zGez6JyHF/R9HolZkuVXpzLn0VU4pSc8GkdnE64jbugfeSqNiCv6JLua5nw2SzOh4y7pUx5vxZ6t2IxPEnrNrrN0vOfRc7Y/Fwp64316yipw01sm+GIvpSdsOBzRXb9RN8lya8LlHmdel/eCVrvLbZvcQZRkfONzBz9K5tflQPb7ff9L47DTCQ6DRqcZYkT3ZOiNhnzE5Gp3yUWsZH5X9jpdCbXhqO4JdjKUjg/ZuydDicWIfr/f+YKFBq1WXYxWmHb4hL6jz+gH+p0e0Uf064iddONJNJvtHavC8nkssxzQT16kMzdjfLl0/FU0nXIxhmjVBm+pPneLFnhL7k64OJcXXUiRM6+bJpbos069zt2zeZLwvGhvhuCdWUU85e7ZjeRvk2TGJRWEpkw4HQRhN++xtJvbrFNk5kx+ydxzLhHzrJzWPEIFM6PsJkR2JfuKfeejL4+GHOBRD1qt0ZcjfPHb6u07vgVN9fZBQ+vLs6GocrzDlyLHE3zTOVYr3UzRzXGIJQL+CZZjyS98mI/IqKuBKVfnXFrkLudynov/VrGrlRqBl3v8u+RiPNubro2FgjnXoJYIvOPubD7luXUniyljcSrInXTLkaLC5eKvOZ8DcVjRZDKfXVgVyiCGW03SVWMhijFyZ1yqKW55VLrYXkK5ex1N5pyJ1YpQzqDhq1UxYfaeWpzKzaILfLClDpCu6vaegDpUCyEgaZGUUFEV+hmwrcjxA3xRL69VAQrL956zdpO+YIFH3+jWDP2gMyL0vX71Cf2Gwcga+geNoNVp+ocN2vSCRtBoNP0DGrTaQaPT8L2ABgf+QaPROejQRtBpNQ4OWoE3IvSxLitotQl9q0vDl4/myyvz5Q/jBSfKX6zmd8s+/6kAWTOoeJpYtb80CjCfwvQfZ3ecIX7xL7zX879YftCp80FwEHqEUMk07slez19/DdZfm4RCTlmHd3ZI6GMgHfq7BdmXst8/IBgOINxW4QaEWyrchHCTfDk8JKvFRTrhll9jnHQfD70ROzy8j1AW2AxVUsF+syShORO9XtBcQs1teHaW4ovsvoVW5fQj/sH0WuaQjL4qIvw2xPht+kcREzQhprP6i9W81coiXRM3I6vtQWXVYmtib4GM/X4ADbLbNGPNX63c9tWIpcwv+wRkrpz6w3zE+LD5az7CTmDQ9kfYF/USjKBLKtwwlxDR5b2sWkByJofc8Udd/g/BmDewcva7Bf1Zqr6RLykCIGW/WSkhoei363VM26zXVWLAA1xOhtwRoy/5Ss+kfIWEgmYaEk2gtr9YUvUtYR6NmUfnzKMT6BtmupvmWcxnMwUnWa+n7nw6jiS3OPWMyWsyLyax+qmZSyvIlyuIIq223+4xgDHz22RhESqBbBTkXxqEn3zJhjAzzQR2cy2J3YRE/maiznqiDiQKNhP5wXoqP4BkjRGBpS7vCXK3sEi3WqhL3KCwWMNK8IVlQ9nvByMcRqfzq9WoS7JaATGUy+VuuK7oOD3nMxlahPVTV71YZFWRjYVF7hKW2P7So8lyacUsxnC8XFpzNsfwfLm0JmwCYULUaHP2yUrIFzH0RlSyT1YMYX9EU/bJmkM4GNGIfbImEG6M6Iy91Yvl6MvHoTSWxFfDtFot/8C1Lxp9EcPmiC7YW0yqMqVrmaLNTBwytUZ0zN5iUpUpWsvENzNJyNQe0Qv2FpOqTHwtk9zMlEKmg1GXs7fDWZlpsZZpvJnpAjJ1AFhvManKNF7LdLGZaQaZDgGqbzGpynSxlmm2mWkBmXwP4P8W06pcs7Vci81cY8zlP2Sk/OAhQ+U3HjJWfvMhg+W3RvTvj5bffshw+QcPGq/Og8br8CHjFXgPGa/Af8h4BcFDxitoPGS8guZDxitoPWS8gvZDxis4eNB4dR40XocPGa+G95DxavgPGa9G8JDxajQeMl6N5kPGq9F6yHg12g8Zr8bBg8ar86DxOhzhKj5lTa+b932vXrf+/vg1vYeMX9N/yPg1g4eMX/NhnMeDWI/mg3iP5oOYj+bBiE5Zs0No3veDhw3eg3iR5oOYkdaDmJHWg5iR1oOYkdaDmJHWg5iRVgsGDyR6kDiY9bgYORT9Hpujh/LfY2MEQY57rAcROOvpiIJEAoUs1goZbxVysaOQmSrE9qGYAIsZrxVzsVXMbEcxC11MAMU0sJiLtWJmW8UsdhQz1sU0RoZ+6BdTIjR0G4VGT4mi30A5oYJ+G+RBpV55XgirhpKKJvpjR0kyWmYt5FUlRYWTQnDaqlKyzq9zKljuJpMsyy35X83gsHnYPggOYUhRiafEz4n1hnrUJ91Wu8biLplY79V7AuOuFIE0geFTKkKawBig7pAmAEdBk2FzxLIiZUuFMWVbhSHlwYhldGIl1KOdQlsR6U6+IHShIRAVEFgTM2WvFJ1B0lxUQmvzV0n5UI5K3RtHlds3Uor50coQJCcg4tNSUZsyaecg3M5tltOY3KFALntpvR73nneJGMa2DUoPadujbszY83rdWlgZ9bB8skoTS9rPeyxdVw7+lEJASf8qe1fa7DlZWIJKsioasVH/yhCHBfRhXfHkK70TKkXEmkLgV66QKKMp4yALJ4yDGBwzriRgDsLvHHQ7m2p/v9XlNmuRObPSXq+1RNJzQGzLir9EpJ58iYg9t/2W32l5XtA8tKF6ENJZ0us1vGUC6WnErDnknpe5ky8xqadfYmJHG7ltH/KnLMX8WB+NmRVB/qjMn35JSH3+JSF2vJk/gPxzNsf8WCNNmBVD/rjMP/+Sknr0JSV2spm/AfkjFmF+rJGmzEogf1Lmj77MST3+Mid2upm/CfljFmN+rLH7N6Dnt7bBlzEJgugXOezAI4CHN6IZy0CBCROs4VOIYtnPgzrbgjJW04TCD+GBFfrb1fhQzU+PSLY1GFhNCwv34NlUfdqqJ4B6fnrksq1Bg3qwAt+HZ0v1aauaBlTz0wOcbY1tNV8CmDBNT02YDBWTjbrqKXc6Zchv6qAPy/o2eCGWZXQLZ5IvscaXTuvw4KDVOGxgc7ZxhTtBWdtBVW/ZGNuH0FbNOn4XEqVfEo1A63VvIxB3/LLGdlV32SA7uKfuQNe9hVnzL6nGqvW6d2EV8ElQX6uquWyO3bin5oaueQvXoi9zjWfrNW/jmQYd1tis6vbKupv31N3UdW8hYPwl0si3Xvd9yAd412v/+5CvHi+tZBmTOqJg0PS8w9bhgdf5z6FgPVla6TIhdUTEjRb8RxCxni6t+TIldUTHjRb8B9CxPl9a0XJO6oiUG/X/R5CyHi2teBmROqLmRgvuQ802Ggj8++lio3HYarYPDzrBf54ubtT9H6WLG3X/B+niRs3/Ubq4Ufc68gGXi6yunS49Cswucrx2gm/BCBlfO8a3xgj5XzvCtyZucY7s+RK3VbeFNAh2yy1UkAfk7s1CzmS5lbUpzTw3rVtyVok3A5BlQq8rhnLEWs0vOc0gdBhUG5xldYJ69Dmhd2XtKBQYrYH3Ym/NEEarZnXLxJkqa60rLwoxLTez3NOKfGWIw78blg2PC9WIlrL5lpTNd0jZ3JB2PhmlcSzFareCjlfnBHebMTvGLFVVVdbfjKzKngCsCYKDXy0O2/6FNcXr0vysxs7r9eIFhKiTSIyzq49gGzJj7JRyzvaPxHU0Scd702g2W2T5eJ9KzvZv0+m3mROdZbl04gseXzrl90r+REM2MHl4TXSztmqxOOnKizxboFFIZu0/QVuyvUfvjvZEJvdm8+k0yyUf7xfNzzm7E9EVD/ffPX719Hmwv6IZDHM0m6Xnwrq7iGYXoU7x4vjRk/3Viuac0NRMlEqeR9DGWejzBjXznL545PhFpoSz4f6Y5+k1f5zK2f6IxpwNO9QPKGxFRZwN/TYNmhQU53POfI/OuAlfOuFsBiZ+7mx+JiccRdOFitPJJtwchwl30yvo8it+w9ipGV+1A8ZmzNmf2tjrgt9ja3RXDErIaR4t3hVvknKBRnvaoA4mYygoDmSR6K2Y3IS5ins0lxdcyDRGmD3JxjxMwBSjmGYxu1sVJkwzGeUwAW+4FVPQPwiyotHsRsR7pnVTYaJRNVHQWdGUhE7CiOY8Gt+E8xWL0fhsYEWLKJV7qizT2kPRgkLJoVJdc/3llFs59WiMehNQNWGEeoVy06E3qjHQ/yyX6dDHsD8iCinPOBo2IWpyTlZWTBNVJldlJiM7AIMqhlFFBM0H1hm3YqAxHGwwLVWE5ISQMLLgga2c09i90JND05/ZhsGVM+eO+UL+4beBlhXWYJcKzjPq0TkHS7kS3MpGrNDV3V2Fkl6HQoM112CVOEFVa/Lt1kTQMUGFUT+d6xaeKnpofoOGFeYlczTbKzplEFWYAhNWZOvN+cAPvQ1VzJyjfmeyZLMhH32JwBgyTaxJvZ4UtAQNP/kafEtiFa0h7B4Yqu4TWMkKqM3JCmzfrrgFxm80JoXZ3vR/Zi6tqvVu59TIHzo1MjoJEz2G8YrlCM2I3RZThN0/SaomCW6pIdSzoljnnlo53Zg+OSErK6cZWBklFeLGNN9ElQItosJSsETaIoCYO0eVZQRKxTUkBojMaZGZerTm/yQqZwCGDVTOtttXKJmFiaQJVNMtqNgptyo8xQll4sxTK6ExWUecnBicwI3mQ2iGpptqreH0TjUTap9YkvW5O2GS0HJ0zzlqOI0xdnx6Hd7Si7Dmr0hV/hVXZqHFMHI31wbVuKzyaMxzq2Ddbqw7BbvpfDJBC+D8RoMPjT9DSceZ4KFYaZTJsTSLdMWAu/Ekm3GLhFXvJVnFkYwvlDGxJo6C0NyNIxFzqMJVCcCw6Q4MS1crqr6FnPWtreRkBSOhbLbf5dmU5/LG4nS/6NQ+vTvnyk4qM8FwWeImzWhS4URMr8NoxXi3QCJgV9lTK6KSkBJJC/tVJ6MzNnfm//DbOHc27AcBn+p12S9Z3MqisGtxjUqSoIEtkEFScKx8BaNpzwidVVwoksoco7tKZw+oRj06I4TGbmWRl1TluNeIj3S2ZkeLK1I1DaC73L1gNY9Cc91xOptmyFwUQYus1omBmttCwY67BRoyMZ9MypkQ8aEAZfk91EQAiqeJteCkRKu9XKc2WRhrP48W+5TTjNOaTxNemQ0rYlHkqJgbq2LTZtFEhmJFU05oTju/ZkQj4d2Cs5pfgGqDF8gKuCcMtqporEcrI7TYgymQwG4Wy5m5GRMpQ2ZirEk+FczrCmXWSYXNXpC7uWFcXRRIgWkspIWIeiVBK6xNk2odLJbG1J1N0phba/XBdgRvKCPSssAUBRW6Vsr6uvkCc+CaydIhH61i7MsM2M8IznVYHs3dq1RYL2jmCEJgDdJgjNGYlHo0IysrowkNfo3twNhrumJjDogL/YoJxVAMqdCk/KJeV+wSxkNshbXnXM2qQp5ijF0PTANTmG6K0V0wdk7uOJsLPoujKbc4njP5cHIEZ0MywQUYm5M1+/mKW6rgocarGJeuwN0iMWLcjS+iHHjYRxLWgqJJGgq4MC6Iq2oFW3s4jCOrrpzyYjWt9uAK2OKKrviI27/PRxQfPvI8TTTrspsrX5G7DZbiiV6PCq5iFz+xJ9DSH6ldOe2XS+Eazai2VN8ByeIm3vgBIeuZ2VpepCDUqzFLbUNU6cweEWLKexxWWGZU4wdklQ+22eawYhZUy2AhLrm2k/8paP9rkEVLZ5r9Ewj/EH4GXmseDcGOEGW7IQp27fec0aA5Tv9nHPdagefKmB+s+GTG9zZzwTeva2TghGYmk5YriJcz4ck97I7Btpogz3eDPFuZpuamKJexYcNrNf3DzmGbtg79g5bvNQ9p56DjdQL/MECJwKz4NMzoCfJZx5YyHX9SvgUjsiI0J+uqqdzcaP8A/clRLkQArScVW0mFSUkk8MlaC1VC6B3fdZRGbtEqdfCgpFVw/kDA+YPvQIC+wFEEqmqE40flAlrV8+x/uB55Tz0fdD0TLocUaelpl7snxSklBF0xdv8NH/C8UVewR9zK3fRqPrEecUvYR9zKCKF+o3lw0Or4DWL7sII8KQtSlhhlaSmU9kSXxt1TNsyooKmhNvvOTaOUYMnd02EwKrpwVFYvqf9FElCiGcN0xDc0Z7z69sj8VpqVrCX5aiZ5nGUTHsGaVq/vZ3gwszrwybUO61gxkPNKVfbSLOMY+XlYe1Typ4Yabi6Kw5B8vDdLb/k+/czZPmBhvJfN5V6W7F3xqyy/2afPjXxPTp40gn36grP9MU8mkeQOcmZvONs/v02n+/Q9Z8OGT/3GIe2MtGbp2310ldO7+GIuLk/TW5Akto5tPo8mk7MovgzFjiOdxvq10kN8V/UqzAqJmo/DlM5nfLuEhN6mU6UqDGMKeeeSP8njRhBGdMKv+SScU93PdjOcUCDYkYSzqlVZx1xeZONwTFMxnUvsycWKcTqtiPkNvaKX9Ixha0tpS2PlNVvU6y+5tSD0nP3FrYTmICWfsqhez+r12qRer13X61YtXcJeYr1AjXOld6rXa/FyWYuWy9Pl0rpBjHhJz9gv3DqjNwSIb5pY1+SM/Q4xf3Dr2t2CBF3Qu6K/5oDs6qaJOrq3RJO6NLFOySU24TGnukZ4O7fe8J01rAgp2nqpCwFJ4Iz9CVHJ7jwIoEqMhMNwSb0uNEcgAeUR7LILZSneLrfe8ILrN9KtdCNl2QzVeLJK63UrHhiRJzC3SGhdYXlT5FH15ytCCH3FrSk9oyi2GqNiTd0YMIqdDi5VKFSCwo06PVkesTyvjliCTFvwJI/5j0+AwuE/r9xy8ciuM6BKyjIou+LdjTOWuAY6TNCatcZHCUKKJIqqrApSKjb1M4iNPdYxFWuWYE8Vl1VqT1KnQ2PdgKTU+pFuZihIhMkvxmSdf0ycGMCNJVfx66kwzebxVsk+A6fO9XhIE+J4YJi7m7i9lggPEJtHXdUAvf1J4rbj/LlB3nadTt9F4CqClRj0LVbsfUG6FJrNqUENF7sp4NggbxcFeZvumPdXwIQ9TuXzSXQeXtJsLgtidwbKA0DFc3pKb+nJJpVLEyuu161kcAKT5QTn0q2eS6eIthc4l/TnUxjcxboZ6CmXNGFTJJNTbdwJ5SbkBKbvCVC1xN0BQjpdH4N/2q8t4nYG460oU8lP/sWtMdIgaENUr9cu6vV5jbHrev1M/WVKn8GU4PFmHRNWBR2K2TUYQ9ZiTH0CNO+EjtdbbAwP0j3K1ynfxXJ5BmLwclkbb9LAqg33Ub/VKh5Yt6D2OWGbWyGlTmwvZtJdaBcLMB/A3QKqCCMmd+sO5yxH2RzZ5vAaR2xGF3TMPHrBaj6dwglnVfpVoWdUohIndwvGVxT1jeTu3CJr6r8pNPYc6l7XAGqis6Fiqqb+Wvu6lbap0MH5nuJvlVrtPSdagx1jzwFBu11yp+LOrOorKmW7pkKUbyhEX4P2LVEiLznLeXTZ3Sx6Na/X1+MKal4xwoVpM43YZyvT2qWSfM0Hc8XXhsr3gfm1SQXGoXpvvZqs6ohW1VbIpT58wn2hItlv0BfAG4DAJqgBqGiG2yV3OwAiC4BcWmq50cBIE2tsl8d86bgv1kT7p5x05/X63PBhsDB9GExhiYWeLYouGH2omcohI6VSC3ACmISqmap/UdG/q4qtviy9M+xFWr2tldQcFvvEulBcyFy3HNCYPufYzXGNCTP6aam7vEOwwFF09Rl4ddDcGiLFmT7rP63XF+6Yz9JckaUe84ihAJ1AO2aMm6oyldNQHs+6M3ZNYYhXK+uExvSMzmFlDk/uPfNuThmjup/dE8iLERfFnkD+k3sC5Wig+gABAyeiDUIgqum/ItAfTlZAim/rdetcM8F6RTlXzBmqX040f5ZY5+tLzMw6v58fw90dsHgHHwYmcj7nWn2EJX3cksdelSYmAtoicPGbWnfImMD6DoqRn9q6ECZa/FEqDwE51pu0byzye1e4yG2aQJhjyZW2sSz6ry29ZB3c04SiXodR/Gue5nx2nI3nEz4QofKaU+X+09xTSSsFuqzX80EeZstlDnp0t1zVBvtlEAXJ8IXiJSIk0UrPnljxFr8vl8tatlwmjGW697wb6eU2NpTRv0ODIpoaPfxlXYm8oT7me6mYSUCtLNm7KSZZ5Wfl4ZNCbEwK+eNJIbYmhfzJLTK5PjU4cafplL+/yLP5+QVMtsrmiG9u6d6z0Ge7+/3DJcDcDtQr5B6v1sRM80/cBbBUyTUkurg4rIpYvVKqKQoTbmuVytdWqayg4hWDsrl/9UnjASIa5uMuWiKV9OhutZnntx15NLCNTGXy13yTohZDrncLBsJYR4pRjsa4yvEVCQ2lmSaC5d6HexGB2dOAh7is4HbG4DMPS1WNoeAZRzLaN8Ydmb/SjQ7mxEI+g8OwKpkwk6F6ql7f//Pr8bPjr89OTt6e7DPYBsnGRpZcbqsQM9gDK738xNF8xhmnhSSZSbaP7aOpLJVK+1pxlMh7ZSuxJRsB+gKNv4Mmxe9vpjxMC9kk6aYu8pezP1J5YaWSDBL2jYdrsfupULUTkFfYW9gudCtJh3nFsbK1o1iJ8p0y35B7qLLAma5L4pLccfB9Ve4sxwbrIw2+xpBeS910Tu8qHVO8Qll0sl1LsTDgTm5ZkTCW27Vu2azadTSilSBjJuybn8kmk7Yhbd8pGZSvWNQ1O6Cj6WZHtrfw853r4HyNmM3WaVu0/jox1CjxvZhUEb+hOjudMTCE9qpVPLbWXdekhYJJFO5oRI93q/2GHE4apYw7opsV5kksHVjoNwYJH2z9Fp9gc+UiTcDiNSySmPqOFDZXaY5Hlar4FMtIy4UucxincmXVhJvOnqdCCRbLJe/5BI8RB+3AbzYJ3VIPIbpAL3J3CgMoCc0qnOhmfd4liQ0ztsSg2Krwk5O7DKaLzTJarV67OcrC3GHNl4+GLGicOSmcf+WE5kYjyj0EsCEiuGe3zTjh5N+vUNTAmgQQAfkKyQKlFVSqdBFdp+eRzHI0nizf3IsoHy+inD/JRDzPcy7im3rdiiT7YZJyCdBWIgpd5nRWBCZrJ12hHbpnCh3nOR8/mWR6zy4jBiuS6aJV+pqP/qvQChT2lTaWqbEsnfLRlCaVuHuXTZW5Kmi7RZKeK0sXUNG4SvlDqqVt2/iL3NWOuV546uAhbMcw320rme7TbjHZrTbsRc0wU81r7HSdq61WNdihuEIGdJ90j5W8zunfqBZ32LCLljIwgV03MMrUIKAxLmrxh5Ojda4Tl0AEkFr24iPM/jxKJ3wMhqx69DVDCrqdaFvXjh4nd6jgo10KLJV4l2YLGlks8KBtLsYPx3KXrk8ryjfNk2qcFDiladrHYt+oK5ZLS2jU/VhAWpBi/uKJWZjO4OkK9D0KpbVYAc7USpjkYGdTTW7D8ZgGNizXmyv0DuCFO6FEX+hxUYiLMAMSqOQUC0YLkL3i0MqNhp/LsBug0DuEdqmHxXEoNbR/p0W1HX0ttMP1+o6Pf07SM6BI92dj9+QitLYTiGZ1Oz6XFf4gK7s3Z2WmdHeRnl/8EUmeH0f5Zeiv9DH2LfnJXHFRwTFXi+NC4n7ChbSQiIf7kGGfXimHsUfjcCFXhC4ksxbS9sk/hHv86NPX00fPn309evP+2W/PTtbUdbkSy7JSLDNMNXNCM+DWCt3Yis5IVxmAXhXNLXR4itx2K9tY3WoJbg9nZdMloWXLM0kLDdnfaL0WcnJsjXaOkEgrphH6SOWLvVhaplRbcAhsH/z+ivNyI9mSLENDJq1uBpruyjy9sshAWJKEkgI3cSQkP+e5lZF6Peszf5C7V9F3K6PtJgkVW9G9jvI9SbOVFZFCCltsiJ1rr6l+zayE3k1zfs2FfAJQDmse1e+PQBgD/VhRYmLKpKWgaLKba5uw5ibFFBabCmUw7z7N+Ww+keE/z7wyFoICL9NBavDDIbq2NVcIQ3CQxTSHPYt6vZa4kyy+5GODQuzsW5FtWijAyhX+Qlb2m1rnphdyXAFKmw3VFOWm1RIMBrRyrQAmRZVvhRorPGkYkYPC2DkUpPDOcGFxOtSFjoo2AmgUWYVQtwoBZhhi7NQUEO802qNlOuyD5RQWgzCleIgmMQchpig5wu7W5tILhzsqhNcy5/4HcSmyhdhDXe8+WRdkBzxUyU5xSqDABUL3jP2tNuEmhwzjlR78CHjtmZZx1UmgyIW/YoKHkatDqtRIyc+EzlXGHVwFoRPFlZkHFi6sO+xXOKP4j8egwkLhXuLr3apKuCKraDx+BjPrdTqTXPDc2teN2afWHQjhIV+BSkkNDk4VaZAmQTdJJkfWMk2sfVy6gbLU68h9UslYJisd61x5DRakOwfGfcIl2nFzqyDDy6Vyr62LRjch+1F8CWUaSuyymNl6MaZOaKr2tgi9KOY76qD2V4iNd4Yb8xu55sf8Spquyy/llu/xM6l8ol9L7RT9XFKV+FSu2PkkO4sm70EMuZV4pMs/oH4HvLfQA3pI29T3aIv6Pm3C0a8G9Rs0oH6T+hROdJ4oWn4jLY/QJ+rlCl/eSZBN1010leeSd1IJbZx6jPFBJ2ySbhGHHmlg+j3bkd1vYv5n6/mbYaCyfCirH3rUp9DYJm1TfWRNHVWjzQ5tN+lhG/wFU/8wAPfItNFp0pYf0IN2h/pe0KR+q9Gmgdfs0IZ3ENCmd9imbb/ZpB3I4gdBp0P9NmQLmq2D9ojQ77sqb9E2PYAGeNiGJjbDg5YEHWyMB+1ptaFJHQ9bBemgZW1PtS5oUm9EKrn+SFbaauSFPVAn69Meys56XR0sNdm4kT/lvDZhYiO7YbAAZvwZKYorSO8afbahXaC44tJKqKm4fSQLxa1XYwLk+3+hncRN0skEHHtTaZt7AV8rr+R378ITST+EHj0KPfoo9OhXiDgOPfoy9OjT0KOfw/19KkOPpqFHn4cefVFsD1QlHsvS8m9PML/Xk8Ve2JuQ03kJDULfh4JehpJ+Cz36OPToNPTo29As62Ul5JrorQy2eWWwzYLCfzIeRsjgz/Y354NytKxnQyWgaDyUZAWz4qlkqE3aUEVK7Rf/I6hgIPCKSRX4g3mrFf18T7bS6hWS/llk/qXI/BcTKvCJ5SrwG8tMx0zPTf3sRAx5z2kvl7wfDA7DwOGj5XJ/v4LXC1nprrn7mT2vFN2WIBi1fztJz9SCubdv66VREnt/z9q3hb1P9ssD1VW5b9bGFE4Te7TQ7VTwlQjfnIFL7qVfFxRsM5nfLQXBsrz3ujzuvh5yl3Nw5mRU901/xmTosI1QlaU4Em1g8ONynigMQD/+NGPtVqvRqktQ0rmS29wVvDqf8HqYKn/noNB6PUxtX3vkgsJ1VAC+xyGbzRpwFN/x61gmqFD58AzMYW0BaObmcNKDuykfvpJWRsoIwUF7nhi687drgMSu0Xx3A/MR87Al4Eu8DIKPsbJR2BDxg+o+mtjD3fcON9i0V2sfwUH74FoM+Si8Br+qbVudBTcsZ/8wZuMnaR9QNb1pziz4J45PM3YttWs1S9q/Sccn//WbBKHF7/U69qeSFriui4TCbxEKdCHmYTOgEQ/hKJ0mKnTGw0Zw0D6gE2BSFri/BqzJBQ8zOlX070pakKZD6E0ZIeDUXZjS1wWx0SkuofgzVWiHcni7hsc5PE7hAUw+PYHHEx46AX0HwWfw+ACP7/A4gscjeHyFxzE8XsLjKTw+w+M5PF7A4w083quWXUor+DUXYMH8rSTeRczjsvURvgvImMDjLQcyLCH4ER6v4PEHDzv0r6Irf0LUL/D4HR6ZKutUWrEoKD9xr6Ip7iZadzkk+gSP3+DxmocebFOnZbbg1wwa8fNZuayyJn8vq5DhL3CGMtP/qfo3VoG//rVVgKbsT7AGT91PnOU0dV9zllG9DFTadYP+/GksirtabWw0VylxHXkqreEILQA+SwsPuZzA2T2Pgr1ntSdbdAi3sUJJJ8VZYGYK9arH1xJFcdd1eeF241Ra0oBx5URDKdhl36vXwVOGbRdaPJWpNAUtcuoDoBvl0XSNtMMBM6Zoe8pSW+ANBb2eTzNwqZf+yCFhsWAM5airuRg4NcGyoRjZdgF6BYW8gAJXbvHzgkEMfl0/d1LUB61Mq/rSoj7OxDAdLdHVjVShbj7M0GHg4A2wWZyEHi2iNtiAXLEBnyTr0N8ka9DXcHFGh3LBXgNFs30qIUgF0O82zQWDRcAODmkmWMOjiWD+IY0FUzObRoL5LTpXqWeCOT6dCDbcFxx2bVMc7Qhs8EF1w6OrPS7G+3R/n+4n6YRr0bb6qF9BkitfUjGbJ0kap1zI0qR/XzGFZaL9EV0I9lJa7yShYww9A02VKODsH5LuBTpOZwG9QF/orIGBzogdoMgwFex3aV41peGtp36nswMnESuY32x01WUIcsQ6xlfQLMkeLIXV90PjO9wbAt8PDqvvB+b3DpYfdA7M8qsTtoTQG2y1bmTD021sEUKvBPtLWlNB6CWGbgShZ5vne81dwOpoDDePxtypPUU4DDOApXCYj0IfvUrmIztz/G7aB9wXsJknekGrgy9Bq0OMCQpMMdw1UtQDuJ7BBRiZcQvUFtHTlacMjiyqygVUniARBJ1F1mdJvZ71WGKnjk/u8mE2YkIbX6yKmnZX4PhVFflmFSlWYefYP9ggzIzNSqylKobmK+u7pAtB6LXYQeU0AFp+YF4I4mzeuALYUN65kveYGACIQ+xqlRJTqatDShqU9/sHXakYG9EPWq1B0GqFgoxwkIy7t4LWQZf3Wn6AFM9j4K5pBOfDi1tV/JFxFNT6t+LK/zZyVFs4HyQdw65QZXwoDPs0xa8xxuRyWYZFYVnlayRXHDmHhVk5O1LsdFrusPe9bklS+gFvDALeCEVXOIzD3Uc5y205TG0bXIFmLLPzpadvHnIcMLn8B1QR+DTTgeKgboYelXI4zOUhdT8V/44L3qqr3b6gs2t9wdupeMgNb2o8T0V5wRsEjRveVKn6irfrKB/eCnoi6BNB3wn6TNAPgn4X9EiM2KmoRu0RKE+9yq5QFmPkdatxQ+yTa6fRc+Yt/5vj8psmliWQK0kFnBUt0pE+3NVWLQhwOl/rJeT917xl4OQ3s4uskuVfeOWkN9OXvJlR+pK3nB2Jwpn3d2F66/4g1nyNPxPanbi+0k0UN709EeZVbydi7a63W7Hjsresp+Zbrm6jgkToPSv/IocZ3Pam8a06/PdFI12lb0Ga57dBUns7sFDS5e4UDqZMUch7yzwwEXyLF+hZ783v/T7rQAqHmUcSj7FEyNEZlMVhCV69bub/yJlvW5Dfrx+sVWgoXMpZDQX4bUcMLEiopi4E4XYu7r4ldL3pEkDncPdtKSO/tZlw/DYJ7ytAJTF68hR7sslOZmscJYq8EkReg8oWSdONpOn9SblcT8plmRSrmKNYzXwKqAenVzkCS0AYzMSM6+rEhjUtoOt7dCSt/9U7d3/hjjOiL1R6f81Xx3PDO1XBu6gG9bSEv1wWnWE6pl4HXrrH8qEwhPQXYl0dgnWjNCR6Pb+cdNAaWLF7KvBcnRR7z4eZXTQ8g/9vsGOY2TatYZJ8/RPpEl0+K+IFy2jW64HUoL8Yep835jKpDIiZdD8Co+6+cv+kMf5/ohHTKz+0DgH/O2ex0J41YlzZvBpLFSAARd/zoW1D6hGLUEPyDev2SIiJXhc40IU0vaBLMraeqRcMbDsC1eYwK4f+G3QJ6z/njkMT0MK6p9xhCSR6zdV6LN0/WERFpfqAIv8rIF0B2i/hOAQHJQVr2IzFsJQJ9rmIovk6vjgO9FapeYzXvGyY7rWdDnP4L5tp6U73GQby0UBHhPqd2D7FzL9BITn+ZyWSwiDrdvrFhX7QkT4LSHetKUVzd7A+akxpQmM8OPSRghedP+hMj+8E/3+hC/z/i47x/zd6oUdHiXQsEijNcfcxBz2d+hYN9TT6nY/UgOLC8Du3fcAJgUhR4XvKomGkOgmpoev9cb1upWxML2ybUPz4mrOU1qy8P0cLOlWhbYNtIM37cGrXSthkmDuLEXiHiUqQn3Obxb9aqZ0QOtNogTEzVaydEOUCw6uxC3I3zu5U/8aO34VtGFVTl6SO09UvjkNVyPZHNgvUyxiiLxwW6BG56GvZKmVjEKnTbuo4yEHkZaFejeUlgjuOGNGalakeRgpvayzFNkMvrNTRseTXSKEY1REsJTR3HLynDqwaNp2EaScWNGXDkTKnxHb4wHxHivuG2+nEMNcaA8A6lmAyzcBKXFAL5kpVCx2Aqynx9RNnb6SVojYDvDOtVlZKAaegt8bi8X5HqxwfVQAeFIr3HkTsgM5ZExvgMeB8rYj5jQ6dswbcm4ja3NdcrVZUMe9ajMhYgoXlKgmtWbYd9+D8NmMJgDbuzQe4jiAIbRaHXo1lAytDYBtfQFXLJcjZ+EbCuMd8T+X1D1RkqN46OgO0PWUZbOAlA6PJYaYj2urV0h00lU3fNgEDYElLsKibHw9oxJqAmHgkGsuPWKMSN+COjTmAYg5aIDAFS7GMuQGNpBfX6zljKUHeMulFZJzdIUeBvclhMMvga14QGa/GHCfR9gSAuwMrrzGQJ3+QlyaOQ2iVAKD5yQhDEvyaOA0aEBImCGSjSAD1JyO8lqMBhrpG2o6RtrOW1vfpAchFDESSHEYoHRgQDHMd0Vavloa1qd98XJ3HzJhHFMg8O6cNQpG7U7yW0P//DbbFaJoJm5vua2gW5EejY9xNYQZn8XZ7XgB5Voy8V2PA0xAUrtCdhfuWD+MRGOZa1bvtj8ClLB4RwfdgRGPYgPAYyweKZ1RzVf2/5iS0UnYmgCHQn1O9V/LJfMGBZAvQ14E3IJiPmcO+g9ZO5QPPY0iDaMpegXJORUMGKAn/VSFjs5DcYR+qQuCYKymwLe5hj7u6WcDnfSoCgJMgHn4UbHiXyHCe0xh2O+fwmMFjIkNvReHbDL814VsTvnXgW3PrWwu++W342Nn62IaPjQA+NgL1dbJRrMrqt82vHfjq35vZ+Axb4xP820rQCIwEQWutgkaARQQdSALKTyjDC5rbaeBjlQb2/Vcj42icaZsW/AreSfvNwWHomefcNthny0L54IJ/EaQOzt42BKi/RLF1eMzZH2qGHsNjPpS2hTtOo8Jyn7tTPpR1sGoFruUGuIdjPqp22YoYMJoy1P9aosKvC1D4MI/Cdrx7A75cLRVJfoV39/Hn989Ov757dvL12etnx8/evDePoVUKLpjdsCArhpFBEV0J+g7pOMjH3AB7T/U/E32WD4STa2+nkuXrqac69XQjtbHHYEgUSmHE3aOi51k/R3VdTmAKZwMPhLQjh2X0CIx3gfV8R7n7Abw6+cCtvHAjPuBuykDt46ZUq6R2Svg2+NWjGQmDIifyGil79PN5gZB9UMcNHsFfZkD10w6ojrM79MzI3b+4w90P8HiGBi+iXkd+6xnXgQ98IFgeOj5+E8h1PeN9ltu4W1qvW0hW5+i0fA6uGB2kq39yB/eDn+n/d/r/BA7NPFN9POFYE6E48nB6Q0GYu2/co+ostGQwOu4brAAy2NAsRb4/wGEd9Y9ls99kyR5B3RCpRaNjqG2uEGHHZAA9JaTGlu34DnNlROg9k4SuzQ6JXMsJCEE1q2xc7zdwl0m6q1Jc+MB7HCBe011Wp/++9WBcyjFjZZe78E0McEL8xR1BZV8K9MUpBVFTbk7RHxl3vzFhS1BsfOsJW6eCgMPdbxS8b+LIf8P44qUsA9NgKTZbM7L8rTgUCpt1jJWG8uocGJT0Qk8aOI8q3Tc1xpfLZlBj0o15vd46KELtwyJ00ChCh34R8r0y0vfLYLvdVkHjPKEwbB8keJ+ihhmEcVYwt9Yg+qK7ZhCMeqYVga1wyQQyCH3uvtTQeUmo5rER178CWlDhvqbCveYKUMc2WpJea3R8qv5eOhjLOfzD7HI5x4Nn15wJ95KbjKfM14xG3Bdd4c45nDGec3chdxIF4b6urKQuua0rk6T4N8oX+ZrgiTWkiYUjulzKfmu5lL3yDD2axjgBYmSNu1+XS0TSo3q9xt13y2W73WYsx1Fp1pjclQ0n8sv1Ly3l9IHl7hNO4QFwqbHc5fqsMbogWM+JyWaCeqvCoxJ+P6rXX4FJdo+9EpYgu9qhajOaqvqwK1EzKNNAAIkwvDPfbxBafK0wqGNbuXvpdHq9JvB6ikzl7lOQ/5fL3H3Je8HACzHQHvghNuElHwRhg4olk71eW3UcSaFYskaABLDhO+IfDZ++hqOBghhpMIa7KWgOifqudwjcFBeAlPm0aDLVgNSg3YJkmlitA90npDmIWR5Onpw2fB3wG4c6BNdvunNO8MWCoHshwb04sdXbQg4CfFOUAeNu5MALm+txlxDXWY87gzi/TXRdMHcx/lrqGP1WmjNtxio19Fa0Ukfr6MNyBDaHqRl6mzWfwxSaTya1oiNKuWykOF1r22nVNgWorRmbu68pjgV8fwXqGByr9mHpJwxLK1ryz/5/sjfkZzECJ8phgeUgsiriY8Kg3HMA+iiYpdCvgIYD3VJKQ0hgi37unvFuwU7BiwMfoKYjaRXwoLpwhApwMxCJqammiPgFmZsf90CCisth2ere0oUq3QYrQqNs5q0QSgcNmBcHjS0oaMQtA6Xn6oIaYL8UU4XNx/arE8fqYPY/a7tg3koWE2SIHbZHahSlIfhL8NNj6Y5UDT/0oeGH/u6Gn8ky8G9t+NlPNVy12PcQ1r53D7AXkhRtsgNEJJhNa03Zbks5QYEiqjYgvSyIRknlVlj0T1NKtWrgCpi7HzgGpOZGqlVBME/PyXmOvQ9x0XjKB7v2vGt6b6FbWFkDf1evW8itU/1Oio/GvqPaakaa/V0pdd+qnaX5EPjEkWKKNZsOHrWLWZsA/LXXFjWty1LlShV4AgU28XSBmcerfBWofAMZNlQOwX+q+GJne6UA07gfMEojbsIGuWT2WiGEAk8RhYu1AZsKkmQTTBAJwgGoFp9x2OuzMiUh+MgLzUH3kjNm2xlq5Yx/GAXFg7+WMFc0Vu9O/PP/WS8FgeM7Z6+lY6VOBv36DtLRByWDfOeqK0UvoPmwd/OMU/34DmQYDXp9fHN+k3r4GX7ERhdBAAMJrX+CL+T/JMJ8FEOYWSM3UYQFd9UDxsRy2QDLiYJZa7fbOHnEchkYFhWKn8REOK2JWu+USAt/cs1lOuq6AlAnYuhKFGovHQINmhIYrJyELSUZPEaGDf10wyLdwHM/1p/CUiJtrkYVeDlc+t+pPwAgePdb43u3iVDhJRdACUxlBO6uBn5oBYpZHVj/jPYZMWvMkopaY5RUKY/KBI+2Snm0XcqjqhQSGrxqabeyi2XFTkP7cT5CgDnwLMkxsIWGCJPnWvpEoUWDyQkq2ZMKFA+N28UY2AK7U86ewP+N/n+tot9y9f9emWBc4ski6X7T0Y916nJLHUxBql1zfCs3xvFtzpm2xZbuJVqOgKQHfxL+fB+wdeA0TM1Tlm+QP+gIp4rkgOmRewS7Mdx9zuGOZaBeqHkZIPXCIOhcUctFZ+CplNMJUDS6QPpBx+y17C0Gr8FJ7wWbgJ53Cn+wc32DgcTxR/RKBUfdBHZEP+N2dx92M2ncX+A2x4KUiiNJJ0NhJ6Mau1ouMejABU83+DKqsQsVC3FTEmdCpmLOtSuRoNhVH9frUGU2YgwSZ6MuyWxbHZ3PaN5PNP3/E6TEhOWwxRhrtdCOhhdqFUuy+VDCfe/9CEU+x8lKgpT02GKQhIsK/qmGv7Xl7RF3F9AgTG8BcPcl73sDK1AqKsXhv3HltoEeFazpHTbaQbPZPNA6STS8bPhgQQFHPZgPkpdfL/Q/haHG+nKmvxwqm4bi1fc23htmTl9X2AjAu7pAkw2jLLmetqgOrIgJfaO0XkKWwUzCVu5WD7GO9zqJyuL+QaiOSVVOiNHFpBJUK4lw/K7ss4bWLnI5vAVTEtzHlI5j3IkBm62NX9HS2m7ZLbsJvlzgujk0b7Ib9kG/38D5cVq+WUmPpctlE4p+isrJlCWEhClLmLBbVNjNHuzZyYG5iUTCBHedFN1XG0lvFeWnl6Lc2mqqL9v3oyFaIzzULokTtA5oq9h7cfwynDtN2lRW2Vkvx63catPsFvaCcHewQbrfSsCChp5+K6EqHB+ddSh4274Gs+3TGI5BvDUGJIXxRCMhmtfrx1rDxUstqgNKWSpRN0vwqUgOkGX3jUF2k3zNz5aaMCj7F8ralwOU/kNY/3BLKNbmi9XmRrReCO/BiTzjEME837Z1gTwgNoJ91Hui915RU1oSolgRzLd2MwAEwMb0suUSubs37ksnQ/au6K3o5zYWgEZ7OkyoQHtcwTJCRQ/2dJUmHNbb5dJDO01RK5MTTYMS1sRVXrDiEwCFImppTiAhtDi05TSVkYp+a6BlYqeKCEbsv43vPrxiAjUcMIZWjrauOROEoibyDeoi37jHelDfcXAThDE2atsBAjrw1NZ6ePgXDqjaobBStV6VJcoiRFGEKIoQpVAH+/joJsdRQ0JjJNcxrB7vYT/olrNqaX7jfnBg58HYLHjjvkPse08QHSEbLfcElK5PK6af8R6Lkdg+Q9b2PV3bc1AZnyES3/JeADz+Ldcq+O3dBlLk1lz0G9y8gQbGyrM2MM0xZrYBBSH4HjcSgF/Xs6S6TAq09bqGb3o7IwE2/SNnHdogoRIWm/gs9jaUFAIv7+COPkRW3VNsylEfnWy84whMLPud7vnfhUFml4DdBYqsX0yHTO9BgH8Pa2PDhWYFXLIKLlkFF9wq2IaDOTOzcjZnNM6Jmt2ZGn5zhlp5H0i4lSMZlwRXxzXQ5T0GfjcsASUA+abFRKzSwJSsJqPaFkkMSoeorSYW0XZqMF4wdMHafutsQ2u+LrfrHZxN0ZSLn5FMxZpYagn2l2orjos6/oNgET1WbLWhFKd9/WlxETa8sCWIOn9qsTBXYqEGq47dFg+/czBtfIP+9z7ozTNM6QCBLTQIRsNMGxRICDMCEhXTdUPepOWuG8qauzbeMI9f3AyT/1g6Rd7w78mnSD1g7w755RBC/16JtUSdyf8S6oDAUAzCIwjp4WfY9wKxjnivGPn7cUyjSEtJycBTLZf4vdSkIHb1wZKhzItGBaoZhcZF4dkRN7dmcUfT+U12Neo+4phlDXV9p4xfQ94jUNvgHwsAU8EsFRaJLWCs4+sR1zusXxVuFjDRiP6TmFXo66EYpaVcR1rcJs7rdeSTPFKUrhG54JjKAS6mzldlQ2ukXelKcMnfrkJ1g9D/HTQHLm+Rs04roOOcfZB4cpWzPgc29CJn36XpsdHxSZWgQeg0Z89Ulmc5oTfl24ecdKfa62K7SQP4pt78ZkC1J46rnL2T+mo/D3Yby4Iud36BQq+KYtrUpwcN8KHhgTcQelmWD05HDgJ4dAo3IWflqcqh67oXoBsB3yVwAdb15qeG/nCew1nBq5zQUwxd5oTeriUe5zrpyWY0HE8+pM1Dv9WAO7Yw/zQn9B2GbnLjQNGzdX5a/iMY8JDbftu4VOqeJEHHuN5pe1cYl+0PKGcdo3z1DrnurzQCPT9cZABnK/oenbHcfYuhCcvdW0kXLHelpGM84J67J3jG/UK/5fg2Zbn7HvPcsNz9hqErlruPMXQJG8OSnrHUsaSDG+/XLIVTGC9BqILrgDIbbW9acB2QR28Z3NPg0ScgnYfabLg76/ktRWVrVtZLyiM3SD/3eHdug0W6bY96vRmd2ayD51UEmwzn9fFIE+gTVh1woXNwzXBCZw47oeoDeE5h7ITcxXjESp/YEJV+3m/XT7Cg0+IbPanD2dYTUrTyZFcj73L3nWR+O/C0sn+Pr7YbfGqzeR0AewJQNZq3+iEEfq5wBY3FcF6/+HlolP29/Xf09/be/iqidUonLHXOgGbd9ifFLsutM0Eq1r+p1y+1Q49Uu80cp8o7zJ7Msr0EJju4VqJlaw7L1qgVWHmLfMKmDlwJJHqSVIdvCocets2Jxodo+MS2R91C97XHN06ziR2J8bqhJyx1bstF5qonyN0TNrWvHOWAhzPhXKFVhsUf3gZ9rqdr23Ijsbr1iMOMojXr6l/t5tXubl4Z3VRgvfqPgBURUfaDbpEkxiT0R2/SYY0ucBYb0X1/M44of2/Yfqzv31pVSWnaTZh5u5EbL2jfhdQwv/UOviC2VU0uMtosOU2sRgABXYx/6JfFrNU6AV990eS/1NT+Ud2Te+vWHFvWO6/X0961sk19x2b9fqObOewdTPp3vV6Dzuu4sMwIMnAfUDI9ZimwhSzrnQ/OncxuhS3HypxzYJJesrR3Pbh2UjtoHYRB6wA23a5h/2HK5spFj/sW6tGHXo/yalPAOBG6ZqV1lNOcyYHfbLZDv9lsbrpr8ZS3lndgYOx3PPpMhjVfuW35gMHvYCV9BI9H8PiK5tPoRgpCY3jcwONWhoJKeJzAaw6Pl/B4Co/P8HgOjxeQ5I2sXL2gLUjxCh4H6DdZeFfJCX0MmZ6AS0n6FoIf4fFKhtKw+fuab95/0esFTTiX6LeXhh3wca4Oy+KmtFc5FyyyG8cmIaVvpmg3KUDLONyYV7bQlrKtJ1gtuNlRu1FYP7zqraher7Pk5S5UOY6fc3b3CoH9hwzPcvqXDM9z+qcMb3P6iwyf5PR3GQYe/QR22Qf0N4DAaxm2DgPKBWSTAjxu0ue6HA/KucZyTrGcEyznHZbjH6py2lCO46uCmliQhwX5hrOqF7l5NQjsMSi8iuiczugELoeiF3RK9V2J9Jrq+8ToE/qOPisdUbQJ/WC+fGfx4Hkefs7VQTBwht1jfqsbgXe7YVScEFOHVNQZlWdDOZyPwAMKfFmwzBWCTiDTpM98FEmfDSej7gRU9HA9eX9Sr1sLNkEV8KSQD767UgysU/Yyt3yYWQJOXbNTFfIhBAUzn3ok1EcWZ8zvznoTXcVs1J3ZtjpIs+jNsI4ZoVPm04j5Rj/SxJrCsUk6dRj0iU5L20XwCZBYU9xTBGlrufRrbEKqr1D4hyGaqatCdZkfhhH4jvowjEY2lLkFJdBEDefg3SAdfiggNmJz0p0t0sIXagTHcsIT9oSl9B377v4uFd3r4hc/PGHf3T8kfcK+u39JTPGpSDHmSQTeVyHJnyrJLyrJbxLI8RWDjT5o9YzesgTGaMxgU8+j13BM6QbcRi3oObtxfDREr9et7y4Xg5s+W+ThTX+RE9wZNz98d1/L8KYPf2R9BwlYv1P2JrdSOqcRvaBco95395Uk9BJqi5wLegaBMZ2xM5DFzxx2qTkV66rfvyD2WRfH/9bmI3ZaSeRnaph1MX73qn7ZJZfoAk3tVl0OrKs6u3R8emWzSxJi920bMM5xYIBwaYoA//QlYuDABkYF/YzjruVV/ZzUwA23PsMG9z5csAWht7Zq9ZhBF6b40h3bF4CKFiLV2L6Ao4BTuFmKdMnYtimiHLTuRuf+14B8za7q52pywGDa1yP2NbfGdEFvHYggK21+dIVHFnFeRc4FgRN/V13dpxr2SfcTewcIsjARRGUkekbe2mpcYDruAv5uyBeSPzaU3aiJvKDGRvabLXJGI0XQ5ngr4AC2HntxCH+234vJnB3nFtjs5ZRXl0OXSfsqKez5qksFffBFWZzOGMoRiIRdLCTBo9SOOvSrmTCVThWFBTnxvYn35qa33LW167CtViZLOHmpPZnjyvLe4BDot5zd5UjmE1EssC24XSIW4fucRvBc0cc/k6paId5WVuuFWb3FtVH6C1qzTCN76b4CzlG672QPeTSIeif7yHqR5bK2kaDjVQl8nxDTVvxjVS/j7is5eJyH33Iq2J0QobdS14Pn5iE5fZYVToCCiyLC3Tdw+NMuvBdpZzRG/GEZ3/HM+IMqvrNejnQTYTjdglcq3ViwlGbsUF1qgy1MVzTGQLaiUdFmKPVFbgGz+EZScLEKGMrd95JGlCNFS9WUyVgMf9x9LFkEIdWvRmA2p9XNWKurDntiollR9URX3RUwReb0RW4FqlI4REYnqk6h65RuJFiqdVZzvJ0JrANX3L2VYMwC6U4kO6TclRARQUQuWUu1D+pAZHyVK4+a5Z0u53Ljblx1zcn+G3CkdZXl4B91Opf7xPSf+Ud+z+n03SxJ4WuniUwBYutyqY4LwDGBDYN7J+jG5QoG6iPwinkiYT+cphBI9CH1FxQRGM5LvEOVbiF3BISeWHDDT0wXLKKXIMVW92vpRRhS63UY0TxU8rsAw6K7qqhKU/MBuaagLtDsv9Fq+y3G5uQOM11i/ZcMPC8K95HUdvIYPLXgj84JfWdBlCq641dFqyMc+OfOwZkZoTWw+YC2LJeW9d3qAN8KQhCcXSH/aPilJBdnec5juXeBV4zt4XW2+0UtpTgFtXRq7LvVJDrnXHv5jrduvdud+8hqEnqFJdgdutbpK0Kv+n5rubzqC3dTgbJIxThb6KvStwoW7pGExeWKCve7RHU73JD8SMKZOE9Dq+UH9fkAYHYY4pADINfYJQBnWI4RFjWnnZo6bguvD+1166DRbKoS1gvQ4E4m0flsb8blzr5Vo3ohQXrs1H0CPp6xwHq9qXHJWkeTDTwJqj4G4QcLT4AYJV9LNr+/0Nt7Cm1UhTbCAmpVoTPlRnWOke65avzfb3qzqqWJZ10x96AcpmMYJrPe0x92Zr0aEpo5byQ7kUbVrarqVog25Lr2et0aM6iajvsxvsSEjnUx+hwVHOTAwARsH66YbpsD2Uiv/HIki7rpFVLB8f1tfyRU4/NqvyOjmT0mdEwIjR02hj34MQLFYWMFnZIJvLZIF8HlVT1sVz1sQw/BU7jGVEXKYjP3mHnAdl8x8NA4BnWReW4ML6k8lr3yTXXsUg4hGhayq2KT7KpeH/dipOT/al+vjAYqBssc0Usc0a1uH1TdPoBuw6biA7s9Xuv2uOz22f9mt8+Kbuv+dqr+dkKjduyumkhFM+a14rQNtKMgecXCkMd7V+nsCtxW7yBW7yyyRrAWwDR8l/3+Yd2nxcLkk4o+P6ros6Hrqxp7qGlVmeFpbm0sgYdemfwQ19+acD+Uu4hPLEKD7q71QNVXZkXK30Lzq7axJw7DX6YJQlxmn0ly96hqQeC1dfc1U/DBasDHZ5LVat9BOXEEj+9WQEqRvWxBY11gTxPrYw4nQ8sEh9RszpEVEHq9vm4FVWltM74Rri2hZ3DpyR5cyGAO3ApK3ID6YQPaAT1UwNfoMCc1BqxD329/UWbWG4v0TGY5LypSetnZ7gURp6MudX0wm/Re6DerflZ0+RDpckGLEZ1NigxWudaYRag6GpvFHkkL2E1NcKt5FUEoMYhouQ7fg6OHbc0zNKEbTyX7brUI6H3pkYV83Gcd5RcRL6VigJoU2SHI1A867eWyJlBsgiz9hqegC1GDfdg3uorEjQbrfrgZs5fllSJ+dnN1lk1mO7mJ5yYdPKzo4OFBqDw9us+BlL2UXaLx+A3ai0K8bY9G7DvEHlnaA41K7x92yVZCryvcF0AAvsFR4VsISXi8gNcTyQ5QolESDMSu6JkOn8gV/WrIf5fsBQrvINf4h3RCz6gAueYrFSjXYD0TEIyw4DMIbXKQsEFQIOW9rNY6cCqiedhZA85TacMYaa1Id8qge8PvFtROQI9jTatTCz02I13yTN26rqfSlPT8NjkykylAa+DpuTHtFntW4JWwzKuJdmCb+WFMzOKQt34uN6BwlsoCYXI+5dEuMACnopsCJu9j1rCBdlGgFGql8Q+M1gAj1vhhU0CXpkrRmENC64N18BN5fN/+bh3AtwPlsgvhM+6XQ/CA7uGQjR1HY2wB8auV2kgPvEMlC1Y+IRCUb9BB7WgXVjkOrImzVJyDg2gnSxwkgTsxrJoQIGjjDDg2ZsBLYwY8LWYAor+v0B96To/pSzUBnpoT4LicAC9doTZwP7OnEETA3aq5V1qsfCZbc2R9T+3+aZJL1sbynyNgKk4FW1cNDn1hdO2NDudyRd9j+HM1uQP6HCklfUHfqK69N7v2QnUtl+yNCsm1zuzoSkEL7+sEgmTnEru25hyGorIY0LGBV7AZQKzjPmvX61EfXUbfAbuBZi4LpT3Y1C28lSCXG5iIUd7fISFTdfqpXitCQdPT+9g3bFqUpKfnDbGt75Z1U5Vl40vQJKTfN+NVpWsJd7bgyExDofk2q2KUjD/dSlHFUGPtn9KiE6TUlgReqxoi3cNGAJ8Rdlu8opGs3fwhPus94h34fCOZLsLC5bbhh0oFo1P61dD7oVAn9D9YEFASls2+67ejMhZ6XYQ/SsWflAUGVYFBWK4hUiFA/k8Q4AcDL/8vD/x9o7RhP7BjfMYVwpiD5beqxI0Koo3tIRr/0yHSxTSrYppalxeZhAF5zYUTYZl9zW8yeHHGFNalb8C+PZE/Z/+z1VUo4fHAGjtMuI/pBRPue2dMQgg81hUcV7oHk7/d8H09RtOUdJioq3SEOx9ejKhtJ9S2L9SexQVLHGg4LRUZ/7ys1CzFYK6Radb8suI8jg1dauB5GyJG4LV2QneYwFKMzYnAndaGtVaVva0ksYhrXgjElIXDIuUOZ0GF+1XCfyHULoodhrRarBJnQcG3YSkbKsFb0gUegwalryGaf5eDeYjSJ+z2kxrm2dKf4t0P92lPlXSsIw+qzhwUnambMjl0yZTJK8/Vdegd2aq7oHI/U3unqr0T6hG4ZD41Fr/AO6y+OI21T76nPznNciO50Luv1i5tXrsZ7VVujnZxT3O5IXBtKbM3lAffL5eLmjpKLdQuUuAd1uuWotBlVCcsg22yXKJfnmKsF2DVCVN2p3PUwilRDXxB4O5B7s61pSCcCXHnxY4DmpReoq8VYuyoKgTO8cxM7r5nKhnN3cd43Pob2EuD+zf3PUEvIXB8RpZO2Z3cfU9zPJFSZsjd991yPxEck7x3cvdxl+NJLK5PYkFBufvYLEpQTqgFvvjJwNpVl1BePB4zUdRDQit3H8O98hBd9uIxNDp3v/WKiG82A9N24+Am2IJXk4i7xw4crDomtFI0Fmjme9RpFnknaEwPs5S7L5XzuMm901X7szHn5Va1C1XtAu3/YYV9a6NyZtBuonMgg/ca+EGnjNP8/XKJSgWdIGi14YwhjKiyD1ng81KdDFJhOHVwycAc+LJC2nNEqso3OFKKR0LHhudFqMpxumYpfQZWK+q2sTOwEymd+1As5IwGG14Wb38y+9kwUK96+T0bNtS7Mloqim9uFH9iKRcUX9Ec+xiPgb9EY+132lg7xnGcM+FO6QzAXmV+YgFV+oqWcccsQUs4oMnv8Digsps7YjEVYAcHKzCbVZnfWeRurvbqqshnVqWRrW6kf5V3Y8ehc+0KFW7GIGC+C46y0V7X08bFpXl64b6+O+tx5GcMs3TDE6YyD+TEMc7WHMF3LJWDQaBBsB5Z+sNBfQafDuoz824sw6xM7a4PnCBUhmJ/qjOrbfpLzvZlHqUTkB5x9YgSyfM9ecFBmIRboyCorhjap7/nu+4yZH6bSvZnru8yvBDg9BmDU2Fci6FctOvrIThtEvTLrbOokwmFA0hCVjdgngBlVna8RdLyBhjZh11RxylsFHUCuFMKlzSVsF/67tsrSphNUXDTvvaNa55u8PLYnE94NMN7vdfr7Ole1etrzeZrG8uf8vXLa37PrUZA/8zxjq75ZFKlzK3K8uBSWOo+izPw9KbNgtSBeWGg3rm09uEq+b1EXX68t28LUl2jaRozZtj+/OZOulWHipuBzU6fSesOb/C1yN2KyuLWW1BQkjuxXMLxYYso89QYRG4F3Wt1oistb5s2G/lLaUGCVutR4WQ/6hXpu8VCqDGiiHciqi/lm5vsUkQjO1e8Yey+Y3Maux/gkLR7xIplsxu7R+VFMTmT7g3ANIXTaACG2P3Kchq7x5jtJcuLbIUT1HNhxWDHGpWfnFit4FHfKy4wqflgG3Iqwtw89BMRqmEcwpV2d3y5tDgDQ8gS9jl4KO+mEJmUd8wL5PWUtQ9AlNUMt0fgJXxj6Kd5FnOwfMD7h/f2bXB/mopoMrm5S5fLDC4pW5mjgyBZLiM7790/UKrGyGZwrXwyUbff4aFz4H6uC+cy3Q1cSBAXCvM5PQUV0PMC6In7lQmaINAT9yUTO4CegKeAuPzkJAro8RrQMwS6MIEe/3OgCwR6DpFpCfSsAnqlZNuGNcI1vY20U81tgOcAcLBcUxODu7fCSoqpG+PUjTfKBJpazdwY7qk2PI7m61cG3jcvy4tcZdkl7p6KQrVGqhbyEhCkHFlyB5XCKvBaGXXNreFwf8yTSST5Pt5FPdw/v02n+7ThQ1h/cvJosU8dvzWCA3nZw7JWce1mEdsemdcyy2zdNyhc+K3ooXF9VAXU9zdTjpdxW//vg5jNp3B5Oh/vAZwiGe79cidX/686CbiqGbZvd6viInogqKGkJwLuWeTIbTypbCvU7d/Po8kExGY4Fbr18c9JeobsyVMe/yjjjs+QtQsM9piDL6c/CZ3xSeJCk46z8XzCWTS7EfEeZ/07Wa9HiyiVe1J7urB+0FDwepBhkh80imVwbcLdvYWEu5b7asTLcTLAuuOrzKzXOcWbG2W9vi/mV2c8h6vdb6Ygl4GccM0nA/0P5tJ6wD7l1t2lwNm9dbUg3E9duVB5wfAOWgr3+tEzEXIjB4pdrENzOKKVsU9w868mLYmyca3xym4Lj4h+ZvuAmsqzlWRtQvOepy4vAGGp5/itKkfOnFztTOR9v4UXgwQ0d5jfRrzNev5ymfUPl8tODYY473WWyxxtjWQPLBPhUwqhtN9cLjuM5fW6X2NJVYOKs3J2WKzC2Nui+zE4YXjBYhq7bxinMfgHawY0Bi9TCY0NX02xe4lrIIqLsXtJY3fGWey+d3wauxPOMvuAxu6Cq+8TKGwMCcCvOY3dC84siC4v8IXSWXlhbQwCZQw+qLSNvo64MSIWHGK+4SJ8hfVkdpvG7uvSwu5X+ACJzjhTL1BLvQ4Fw/MGn68HVgxurWL3dbUoFDklxF9yW2dOOPjXgRcwS4vdl+BmKXafwh0vsfsHhyVq6+LBbT9AGtzokguYaYu7j2DSo8kXogxIggFVNqsSvExqv1jgIwvsH3nPQ7tUcP8l0f0XOPFiAQNzRz5oHcBdxyB6FjFooRAquwEJTtKcYK2piK0Znm0vfXf1WSzI+vG3WJh3ZKlbb1HUhxjz6tyt5IrDhQzaO1+KlaVVZfpK4PUSVKR529ZapemOSjeybFXMpbosxag42VVxUpWCd3etVczlrorXspgVg+8hpq/vRV9D+gLfK0EXgsJVFTQXNFIuKjIjaVomvRR0LKhHszJdaqSDa++MO4EvIGUi4OIQ8xo2dUebp1wcrSxJ0Ey7IgAeEioTL8DJCoP7cd/TP7XLhTecfRRDjs4F56DQ+GxExBDx3IiYQcQLI2Iile8aT/lPUl4Z8O+kdDGA/hi0n4GvpVMMUNu4L4hyagUXnWj/hVRfRO80CUV/d9RpEhI6zRVezdGhgnaAHz8XocjprQjzfEXUhUNdlL8WeSqjswk4GC+CSu7MeTTWH4qgO02n/P1Fns3PLyzgtIAj+sHK+OOVb5tGbH8DTiaj1SD9ncXskXZMcN96Vpotb65eig5p7tqBffuSbOWqVPRv8wJczOFigWcWs4GyQVJH93Zec6uqQj3C2lqpztFLvTrKHlzsV34XqFl8JXVLqGT/f7ol0NVitqbaGiV2diaaEAWgzWc2JqCLDUtAO6k1rWFHKXuX2BuaWRmawg86BCkB1aAldvmQQhgxbgraB1Wklw05pbIIfCIi5NBF8MBjNuhoPVxlOnyARANWeIeAy+4sMAkaISVaK6xSKNGLL0HUDCWI2y4M1WBFfwBomTvYh4jQLwGv3DLUKdELhdIV4JnHEtAqY7Bq8NAN9H73lNSc1JJU0PGPoPqlAOxafzAJXlOfBRqFLYGzPOAs5xJIRwkyqwkpTeAE6LToPCidnmcVDs58hZDMh571SnBlvRK8Wa9Ws1bTmgsA")),r=>r({workerURI:r=>{const l="text/javascript";let s=a();if("string"==typeof s&&(s=(new TextEncoder).encode(s)),r){const r=new Blob([s],{type:l});return URL.createObjectURL(r)}return"data:"+l+";base64,"+function(r){let l="";const s=r.length;let e=0;for(;e+2<s;e+=3){const s=r[e]<<16|r[e+1]<<8|r[e+2];l+=c[s>>18&63]+c[s>>12&63]+c[s>>6&63]+c[63&s]}const n=s-e;if(1===n){const s=r[e]<<16;l+=c[s>>18&63]+c[s>>12&63]+"=="}else if(2===n){const s=r[e]<<16|r[e+1]<<8;l+=c[s>>18&63]+c[s>>12&63]+c[s>>6&63]+"="}return l}(s)}}));var a;

// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/constants.js
var constants = __nccwpck_require__(461);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/array.js
var util_array = __nccwpck_require__(304);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/error.js
var util_error = __nccwpck_require__(35);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/codec-stream.js
var codec_stream = __nccwpck_require__(241);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/codec-worker.js
var codec_worker = __nccwpck_require__(137);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/codec-worker-web.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global Worker, URL, TransformStream, AbortController, setTimeout, clearTimeout */







const MODULE_WORKER_OPTIONS = { type: "module" };
const ERROR_EVENT_TYPE = "error";
const MESSAGE_ERROR_EVENT_TYPE = "messageerror";
const ABORT_EVENT_TYPE = "abort";

let webWorkerSource, webWorkerURI, webWorkerOptions;

(0,codec_worker/* setWebWorkerBackend */.pR)(createWebWorkerInterface);

function createWebWorkerInterface(workerData, config) {
	const { baseURI, chunkSize, workerStartupTimeout } = config;
	let { wasmURI } = config;

	if (!workerData.interface) {
		// deno-lint-ignore valid-typeof
		if (typeof wasmURI == constants/* FUNCTION_TYPE */.On) {
			wasmURI = wasmURI();
		}
		let worker;
		try {
			worker = getWebWorker(workerData.workerURI, baseURI, workerData);
		} catch {
			(0,codec_worker/* disableWebWorker */.BS)(workerData);
			return (0,codec_worker/* createWorkerInterface */.C9)(workerData, config);
		}
		Object.assign(workerData, {
			worker,
			workerAlive: false,
			terminated: false,
			startupError: null,
			interface: {
				run: async () => {
					try {
						return await runWebWorker(workerData, { chunkSize, wasmURI, baseURI, workerStartupTimeout });
					} catch (error) {
						if (error && error.workerStartupFailed) {
							(0,codec_worker/* disableWebWorker */.BS)(workerData);
							releaseWorkerStreams(workerData);
							return (0,codec_worker/* runWorker */.WY)(workerData, config);
						}
						if (error && error.codecImportFailed) {
							if (workerData.reader) {
								releaseWorkerStreams(workerData);
								return (0,codec_worker/* runWorker */.WY)(workerData, config);
							}
							workerData.onTaskFinished();
						}
						throw error;
					}
				}
			}
		});
	}
	return workerData.interface;
}

async function runWebWorker(workerData, config) {
	if (!workerData.worker) {
		const { startupError } = workerData;
		workerData.startupError = null;
		const error = startupError || new Error(codec_worker/* ERR_WORKER_STARTUP_TIMEOUT */.hU);
		error.workerStartupFailed = true;
		throw error;
	}
	let resolveResult, rejectResult;
	const result = new Promise((resolve, reject) => {
		resolveResult = resolve;
		rejectResult = error => {
			const { outputSize, workerOptions } = workerData;
			workerOptions.outputSize = outputSize;
			if ((0,util_error/* isErrorObject */.K)(error)) {
				try {
					error.outputSize = outputSize;
				} catch {
					// ignored
				}
			}
			reject(error);
		};
	});
	Object.assign(workerData, {
		reader: null,
		writer: null,
		outputSize: 0,
		destinationFailed: false,
		destinationError: null,
		resolveResult,
		rejectResult,
		result
	});
	const { readable, options } = workerData;
	const { writable, closed, abortPipe } = watchClosedStream(workerData.writable, workerData);
	try {
		sendMessage({
			type: codec_stream/* MESSAGE_START */.tz,
			options,
			config
		}, workerData);
	} catch (error) {
		abortPipe();
		try {
			await closed;
		} catch {
			// ignored
		}
		workerData.onTaskFinished();
		throw error;
	}
	Object.assign(workerData, {
		reader: readable.getReader(),
		writer: writable.getWriter()
	});
	const { workerStartupTimeout } = config;
	if (!workerData.workerAlive && Number.isFinite(workerStartupTimeout) && workerStartupTimeout >= 0) {
		workerData.startupTimeout = setTimeout(() => onStartupTimeout(workerData), workerStartupTimeout);
	}
	try {
		const resultValue = await result;
		await closeWritable();
		await closed;
		return resultValue;
	} catch (error) {
		await closeWritable();
		abortPipe();
		try {
			await closed;
		} catch {
			// ignored
		}
		const { outputSize, workerOptions, destinationFailed, destinationError } = workerData;
		workerOptions.outputSize = outputSize;
		const workerFailed = (0,util_error/* isErrorObject */.K)(error) && (error.codecImportFailed || error.workerStartupFailed);
		const reportedError = destinationFailed && !workerFailed ? destinationError : error;
		if ((0,util_error/* isErrorObject */.K)(reportedError)) {
			try {
				reportedError.outputSize = outputSize;
			} catch {
				// ignored
			}
		}
		throw reportedError;
	}

	async function closeWritable() {
		if (!writable.locked) {
			try {
				await writable.getWriter().close();
			} catch {
				// ignored
			}
		}
	}
}

function watchClosedStream(writableSource, workerData) {
	const abortController = new AbortController();
	let aborting;
	const { writable, readable } = new TransformStream({
		transform(chunk, controller) {
			workerData.outputSize += chunk.length;
			controller.enqueue(chunk);
		}
	});
	const closed = readable.pipeTo(writableSource, { preventClose: true, preventAbort: true, signal: abortController.signal });
	closed.catch(error => {
		if (!aborting) {
			Object.assign(workerData, { destinationFailed: true, destinationError: error });
		}
	});
	const { signal } = workerData.workerOptions.streamOptions;
	if (signal) {
		const onAbort = () => abortController.abort(signal.reason);
		const removeAbortListener = () => signal.removeEventListener(ABORT_EVENT_TYPE, onAbort);
		signal.addEventListener(ABORT_EVENT_TYPE, onAbort);
		closed.then(removeAbortListener, removeAbortListener);
	}
	return {
		writable, closed, abortPipe: () => {
			aborting = true;
			abortController.abort();
		}
	};
}

function releaseWorkerStreams(workerData) {
	const { reader } = workerData;
	if (reader) {
		reader.releaseLock();
	}
	workerData.reader = null;
	workerData.writer = null;
}

function terminateWorker(workerData) {
	const { worker } = workerData;
	if (worker) {
		try {
			worker.terminate();
		} catch {
			// ignored
		}
	}
	workerData.interface = null;
}

function getWebWorker(url, baseURI, workerData, isModuleType, useBlobURI = true) {
	const { createWorker } = workerData;
	let worker, resolvedURI, resolvedOptions;
	if (createWorker) {
		worker = createWorker();
	} else if (webWorkerURI === constants/* UNDEFINED_VALUE */.HP || webWorkerSource !== url) {
		// deno-lint-ignore valid-typeof
		const isFunctionURI = typeof url == constants/* FUNCTION_TYPE */.On;
		if (isFunctionURI) {
			resolvedURI = url(useBlobURI);
		} else {
			resolvedURI = url;
		}
		const isDataURI = resolvedURI.startsWith("data:");
		const isBlobURI = resolvedURI.startsWith("blob:");
		if (isDataURI || isBlobURI) {
			if (isModuleType === constants/* UNDEFINED_VALUE */.HP) {
				isModuleType = false;
			}
			if (isModuleType) {
				resolvedOptions = MODULE_WORKER_OPTIONS;
			}
			try {
				worker = new Worker(resolvedURI, resolvedOptions);
			} catch (error) {
				if (isBlobURI) {
					try {
						URL.revokeObjectURL(resolvedURI);
					} catch {
						// ignored
					}
				}
				if (isFunctionURI && isBlobURI) {
					return getWebWorker(url, baseURI, workerData, isModuleType, false);
				} else if (!isModuleType) {
					return getWebWorker(url, baseURI, workerData, true, false);
				} else {
					throw error;
				}
			}
		} else {
			if (isModuleType === constants/* UNDEFINED_VALUE */.HP) {
				isModuleType = true;
			}
			if (isModuleType) {
				resolvedOptions = MODULE_WORKER_OPTIONS;
			}
			try {
				resolvedURI = new URL(resolvedURI, baseURI);
			} catch {
				// ignored
			}
			try {
				worker = new Worker(resolvedURI, resolvedOptions);
			} catch (error) {
				if (isModuleType) {
					return getWebWorker(url, baseURI, workerData, false, useBlobURI);
				} else {
					throw error;
				}
			}
		}
		webWorkerSource = url;
		webWorkerURI = resolvedURI;
		webWorkerOptions = resolvedOptions;
	} else {
		worker = new Worker(webWorkerURI, webWorkerOptions);
	}
	worker.addEventListener(codec_stream/* MESSAGE_EVENT_TYPE */.AJ, event => {
		workerData.workerAlive = true;
		clearStartupTimeout(workerData);
		onMessage(event, workerData);
	});
	worker.addEventListener(ERROR_EVENT_TYPE, event => onWorkerError(event, workerData));
	worker.addEventListener(MESSAGE_ERROR_EVENT_TYPE, event => onWorkerError(event, workerData));
	return worker;
}

function onStartupTimeout(workerData) {
	workerData.startupTimeout = null;
	if (workerData.workerAlive) {
		return;
	}
	const { rejectResult, writer } = workerData;
	terminateWorker(workerData);
	workerData.worker = null;
	if (rejectResult) {
		const error = new Error(codec_worker/* ERR_WORKER_STARTUP_TIMEOUT */.hU);
		error.workerStartupFailed = true;
		rejectResult(error);
		if (writer) {
			writer.releaseLock();
		}
	}
}

function clearStartupTimeout(workerData) {
	const { startupTimeout } = workerData;
	if (startupTimeout) {
		clearTimeout(startupTimeout);
		workerData.startupTimeout = null;
	}
}

function onWorkerError(event, workerData) {
	if (event.preventDefault) {
		event.preventDefault();
	}
	clearStartupTimeout(workerData);
	const { workerAlive, rejectResult, writer, onTaskFinished } = workerData;
	terminateWorker(workerData);
	if (!workerAlive) {
		workerData.worker = null;
	}
	let error = event.error || new Error(event.message || ERROR_EVENT_TYPE);
	if (!workerAlive) {
		error = Object.assign(new Error(error.message || ERROR_EVENT_TYPE), { workerStartupFailed: true });
		workerData.startupError = error;
	}
	if (rejectResult) {
		rejectResult(error);
		if (writer) {
			writer.releaseLock();
		}
		if (workerAlive) {
			onTaskFinished();
		}
	}
}

function sendMessage(message, { worker, writer }) {
	try {
		const { value } = message;
		if (value) {
			message.value = (0,util_array/* toExactUint8Array */.ok)(value);
			try {
				worker.postMessage(message, [message.value.buffer]);
			} catch {
				worker.postMessage(message);
			}
		} else {
			worker.postMessage(message);
		}
	} catch (error) {
		if (writer) {
			writer.releaseLock();
		}
		throw error;
	}
}

async function onMessage({ data }, workerData) {
	const { type, value, messageId, result, error, errorValue } = data;
	const { reader, writer, resolveResult, rejectResult, onTaskFinished, generation } = workerData;
	const stale = () => workerData.generation != generation;
	try {
		if (error) {
			fail(getResponseError(error, errorValue));
		} else {
			if (type == codec_stream/* MESSAGE_PULL */.Y_) {
				const { value, done } = await reader.read();
				if (!stale()) {
					sendMessage({ type: codec_stream/* MESSAGE_DATA */.jF, value, done, messageId }, workerData);
				}
			}
			if (type == codec_stream/* MESSAGE_DATA */.jF) {
				const chunk = new Uint8Array(value);
				await writer.ready;
				await writer.write(chunk);
				if (!stale()) {
					sendMessage({ type: codec_stream/* MESSAGE_ACK_DATA */.dr, messageId }, workerData);
				}
			}
			if (type == codec_stream/* MESSAGE_CLOSE */.B7) {
				succeed(result);
			}
		}
	} catch (error) {
		if (!stale()) {
			terminateWorker(workerData);
			fail(error);
		}
	}

	function fail(error) {
		if (!stale()) {
			rejectResult(error);
			releaseWriter();
			if (!((0,util_error/* isErrorObject */.K)(error) && error.codecImportFailed)) {
				onTaskFinished();
			}
		}
	}

	function succeed(result) {
		if (!stale()) {
			resolveResult(result);
			releaseWriter();
			onTaskFinished();
		}
	}

	function releaseWriter() {
		if (writer) {
			writer.releaseLock();
		}
	}
}

function getResponseError(errorData, errorValue) {
	const { message, stack, code, name, outputSize, cause, codecImportFailed } = errorData;
	let responseError;
	if (errorValue) {
		responseError = errorValue.value;
	} else {
		responseError = Object.assign(new Error(message), { stack, code, name });
	}
	if ((0,util_error/* isErrorObject */.K)(responseError)) {
		try {
			if (outputSize !== constants/* UNDEFINED_VALUE */.HP) {
				responseError.outputSize = outputSize;
			}
			if (codecImportFailed) {
				responseError.codecImportFailed = true;
			}
			if (cause) {
				if (!(0,util_error/* isErrorObject */.K)(responseError.cause)) {
					responseError.cause = Object.assign(new Error(cause.message), { name: cause.name });
				}
				if (cause.code !== constants/* UNDEFINED_VALUE */.HP && responseError.cause.code !== cause.code) {
					responseError.cause.code = cause.code;
				}
			}
			if (errorValue) {
				if (responseError.name !== name) {
					responseError.name = name;
				}
				if (responseError.code !== code) {
					responseError.code = code;
				}
			}
		} catch {
			// ignored
		}
	}
	return responseError;
}

// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/zip-reader.js
var zip_reader = __nccwpck_require__(531);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-core-reader.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/codec-registry.js
var codec_registry = __nccwpck_require__(116);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/codec-pool.js
var codec_pool = __nccwpck_require__(81);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/io.js
var io = __nccwpck_require__(362);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/encode-text.js
var encode_text = __nccwpck_require__(247);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/warnings.js
var warnings = __nccwpck_require__(764);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/compatible-streams.js
var compatible_streams = __nccwpck_require__(455);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/zip-entry.js
var zip_entry = __nccwpck_require__(6);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/options.js
var core_options = __nccwpck_require__(494);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/zip-writer.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global TransformStream, WritableStream */
// deno-lint-ignore-file no-this-alias

/*
 * Internal state invariants
 *
 * Positions:
 * - `zipWriter.offset` is the logical write position: the offset where the next entry will start
 *   in the final archive. It includes `zipWriter.initialOffset` (see below) and is only updated
 *   between entries, or by the recovery code in getFileEntry() when a write fails mid-entry.
 * - `writer.size` counts the bytes actually written into the writer. Between entries,
 *   `zipWriter.offset - writer.size` is constant and equals `initialOffset`.
 * - `zipWriter.initialOffset` is the number of bytes assumed to be prepended to the final archive
 *   (i.e. to the first segment when the archive is split): the `offset` option minus the data
 *   already stored in the writer. Positions within the first segment include it; positions within
 *   the other segments do not, see getSegmentOffset().
 * - For split archives, `writer.diskOffset` is the total size of the closed segments and
 *   `writer.diskNumber` the index of the current segment. `writer.availableSize` is the remaining
 *   capacity of the current segment; `writer.closeDisk()` ends it, the next segment being opened
 *   when more data is written. This is how header records are kept whole within a segment, as
 *   required by APPNOTE section 8.5.2. These properties only exist on split writers; the
 *   getDiskNumber(), getDiskOffset() and exceedsAvailableSize() accessors default them otherwise.
 * - The segment coordinates of an entry (`diskNumberStart` and `offset`) must be read after
 *   calling skipDiskIfNeeded() and while holding the writer lock; they are unstable otherwise.
 *
 * Scheduling:
 * - The central directory order (i.e. the order in which entries are listed by getEntries()) is
 *   the insertion order of the `fileEntries` map. addFile() reserves each entry's slot synchronously in
 *   add() call order, before initializing the reader, so concurrent entries whose readers
 *   initialize at different speeds are still listed in call order.
 * - `fileEntry.lockFileEntry` chains every entry to the previous one; awaiting it serializes the
 *   physical writes when `keepOrder` is set. addFile() claims the link in the same synchronous
 *   prologue as the central directory slot, so the physical layout follows the add() call order
 *   as well, whatever the readers do. The lock is released for every entry, including the ones
 *   failing before they reach getFileEntry().
 * - `zipWriter.lockWriter`/`writerLocked` is the mutex over the writer; only the holder may write
 *   into it or read the position variables above.
 * - At most one entry is written directly into the writer at a time, every other one is buffered.
 *   `bufferedWrites`/`directWrites` record the choice in the same synchronous block that makes it,
 *   because `writerLocked` is only raised an await later: concurrent add() calls all decide before
 *   that, and would all pick the direct path and then serialize on the previous entry's lock.
 * - Both write paths await the lock of the previous entry before requesting the writer lock.
 *   Requesting it first would deadlock an entry written directly into the writer (i.e. without
 *   being buffered) against a buffered predecessor, which needs that same lock to be flushed.
 * - `lastFileEntry` is the tail of the lock chain (the most recently added entry).
 *
 * Failures:
 * - When a write fails mid-entry, `zipWriter.offset` advances by the number of bytes written for
 *   the entry so that the offsets of subsequent entries remain correct, and
 *   `hasCorruptedEntries` is set on the ZipWriter.
 * - closeFile() does not update `zipWriter.offset`; the position of the central directory and of
 *   the end of central directory records are derived from it.
 */















const ERR_DUPLICATED_NAME = "File already exists";
const ERR_INVALID_COMMENT = "Zip file comment exceeds 64KB";
const ERR_INVALID_COMMENT_TYPE = "Invalid zip file comment (must be a Uint8Array)";
const ERR_INVALID_ENTRY_COMMENT = "File entry comment exceeds 64KB";
const ERR_INVALID_ENTRY_COMMENT_TYPE = "Invalid file entry comment (must be a string)";
const ERR_INVALID_DATE = "Invalid date (must be a valid Date instance)";
const ERR_INVALID_ENTRY_NAME = "File entry name exceeds 64KB";
const ERR_INVALID_VERSION = "Version exceeds 65535";
const ERR_INVALID_ENCRYPTION_STRENGTH = "The strength must equal 1, 2, or 3";
const ERR_UNSUPPORTED_ENCRYPTION_USDZ = "Encryption is not supported in USDZ files";
const ERR_UNSUPPORTED_SPLIT_USDZ = "Split zip files are not supported in USDZ files";
const ERR_UNSUPPORTED_ENCRYPTION_PASS_THROUGH = "Encryption is not supported when the 'passThrough' option is set to true (use 'compressed' instead)";
const ERR_INVALID_EXTRAFIELD = "Invalid extra field (must be a Map)";
const ERR_INVALID_EXTRAFIELD_TYPE = "Invalid extra field type (must be integer 0..65535)";
const ERR_INVALID_EXTRAFIELD_DATA_TYPE = "Invalid extra field data (must be a Uint8Array)";
const ERR_INVALID_EXTRAFIELD_DATA = "Extra field data exceeds 64KB";
const MIN_UNIX_TIME = -2147483648;
const MAX_UNIX_TIME = 2147483647;
const MIN_NTFS_TIME = BigInt(0);
const MAX_NTFS_TIME = BigInt("0x7fffffffffffffff");
const ERR_UNSUPPORTED_FORMAT = "Zip64 is not supported (set the 'zip64' option to 'true')";
const ERR_UNDEFINED_UNCOMPRESSED_SIZE = "Undefined uncompressed size";
const ERR_UNDEFINED_COMPRESSION_METHOD = "Undefined compression method";
const ERR_UNDEFINED_CRC32 = "Undefined CRC32";
const ERR_UNDETERMINED_SIZE = "Undetermined size";
const ERR_UNDEFINED_READER = "Undefined reader";
const ERR_INVALID_READER = "Invalid reader (must be a Reader instance, a ReadableStream instance, or an object with a 'readable' property)";
const ERR_ZIP_NOT_EMPTY = "Zip file not empty";
const ERR_INVALID_UID = "Invalid uid (must be integer 0..2^32-1)";
const ERR_INVALID_GID = "Invalid gid (must be integer 0..2^32-1)";
const ERR_INVALID_UNIX_MODE = "Invalid UNIX mode (must be integer 0..65535)";
const ERR_INVALID_UNIX_EXTRA_FIELD_TYPE = "Invalid unixExtraFieldType (must be 'infozip' or 'unix')";
const ERR_INVALID_UNIX_ID_SIZE = "uid/gid must be 0..65535 for unixExtraFieldType 'unix' (use 'infozip' for larger ids)";
const ERR_INVALID_MSDOS_ATTRIBUTES = "Invalid msdosAttributesRaw (must be integer 0..255)";
const ERR_INVALID_MSDOS_DATA = "Invalid msdosAttributes (must be an object with boolean flags)";
const ERR_INVALID_LEVEL = "Invalid level (must be integer 0..9)";
const ERR_INVALID_UNCOMPRESSED_SIZE_OPTION = "Invalid uncompressedSize option (must be a non-negative integer)";
const ERR_INVALID_SIGNATURE_DATA = "Signature data exceeds 64KB";
const ERR_INVALID_ENTRY = "Invalid entry option (must be an entry returned by ZipReader#getEntries())";
const ERR_ZIP_CRYPTO_LAST_MOD_DATE = "The last modification date of an entry encrypted with ZipCrypto cannot be changed when passThrough is set";
const WARNING_COMPRESSION_UNAVAILABLE = "compression unavailable";
const WARNING_CLAMPED_LAST_MODIFICATION_DATE = "clamped last modification date";

const EXTRAFIELD_DATA_AES = new Uint8Array([0x07, 0x00, 0x02, 0x00, 0x41, 0x45, 0x03, 0x00, 0x00]);
const EXTRAFIELD_OFFSET_AES_VENDOR_VERSION = 4;
const EXTRAFIELD_OFFSET_AES_COMPRESSION_METHOD = 9;
const EXTRAFIELD_USDZ_MAX_LENGTH = 67;
const MIN_PRINTABLE_ASCII_CHARACTER_CODE = 0x20;
const MAX_PRINTABLE_ASCII_CHARACTER_CODE = 0x7e;
const VENDOR_VERSION_AE_1 = 1;
const INFOZIP_EXTRA_FIELD_TYPE = "infozip";
const UNIX_EXTRA_FIELD_TYPE = "unix";
const LEVEL_BY_BITFLAG_LEVEL = [8, 9, 5, 3];
const MAX_LEVEL = 9;

let workers = 0;
const pendingEntries = [];

class ZipWriter {

	constructor(writer, options = {}) {
		writer = new io/* GenericWriter */.xm(writer);
		const { availableSize = constants/* INFINITY_VALUE */.X, maxSize = constants/* INFINITY_VALUE */.X } = writer;
		const addSplitZipSignature =
			availableSize > 0 && availableSize !== constants/* INFINITY_VALUE */.X &&
			maxSize > 0 && maxSize !== constants/* INFINITY_VALUE */.X;
		if (addSplitZipSignature && options[core_options/* OPTION_USDZ */.Xu]) {
			throw new Error(ERR_UNSUPPORTED_SPLIT_USDZ);
		}
		Object.assign(this, {
			writer,
			addSplitZipSignature,
			options,
			fileEntries: new Map(),
			filenames: new Set(),
			offset: options[core_options/* OPTION_OFFSET */.oc] === constants/* UNDEFINED_VALUE */.HP ? writer.size || writer.writable.size || 0 : options[core_options/* OPTION_OFFSET */.oc],
			initialOffset: options[core_options/* OPTION_OFFSET */.oc] === constants/* UNDEFINED_VALUE */.HP ? 0 : options[core_options/* OPTION_OFFSET */.oc] - (writer.size || writer.writable.size || 0),
			pendingAddFileCalls: new Set(),
			pendingErrors: [],
			warnings: [],
			bufferedWrites: 0,
			directWrites: 0,
			lastFileEntry: constants/* UNDEFINED_VALUE */.HP,
			archiveClosed: false
		});
	}

	prependZip(reader) {
		return watchPromiseError(this, prependZipEntries(this, reader));
	}

	appendZip(reader, options = {}) {
		return watchPromiseError(this, appendZipEntries(this, reader, options));
	}

	add(name = "", reader, options = {}) {
		const zipWriter = this;
		const { pendingAddFileCalls } = zipWriter;
		const promiseAddFile = addFileEntry(zipWriter, name, reader, options);
		pendingAddFileCalls.add(promiseAddFile);
		const deletePendingAddFileCall = () => pendingAddFileCalls.delete(promiseAddFile);
		Promise.prototype.then.call(promiseAddFile, deletePendingAddFileCall, deletePendingAddFileCall);
		return watchPromiseError(zipWriter, promiseAddFile);
	}

	remove(entry) {
		const { filenames, fileEntries } = this;
		// deno-lint-ignore valid-typeof
		if (typeof entry == constants/* STRING_TYPE */.$7) {
			entry = fileEntries.get(entry);
		}
		if (entry && entry.filename !== constants/* UNDEFINED_VALUE */.HP) {
			const { filename } = entry;
			if (filenames.has(filename) && fileEntries.has(filename)) {
				filenames.delete(filename);
				fileEntries.delete(filename);
				return true;
			}
		}
		return false;
	}

	async close(comment = constants/* EMPTY_UINT8_ARRAY */.D6, options = {}) {
		const zipWriter = this;
		const { pendingAddFileCalls, writer } = this;
		const { writable } = writer;
		if (zipWriter.archiveClosed) {
			return getWriterData(writer);
		}
		if (!(comment instanceof Uint8Array)) {
			throw new Error(ERR_INVALID_COMMENT_TYPE);
		}
		if (getLength(comment) > constants/* MAX_16_BITS */.gk) {
			throw new Error(ERR_INVALID_COMMENT);
		}
		while (pendingAddFileCalls.size) {
			await Promise.allSettled(Array.from(pendingAddFileCalls));
		}
		await Promise.allSettled(zipWriter.pendingErrors.map(watcher => watcher.recorded));
		const unobservedWatchers = zipWriter.pendingErrors.filter(watcher => watcher.failed && !watcher.observed);
		if (unobservedWatchers.length) {
			const unobservedErrors = unobservedWatchers.map(watcher => watcher.error);
			unobservedWatchers.forEach(watcher => watcher.observed = true);
			const [error] = unobservedErrors;
			try {
				error.entryErrors = unobservedErrors;
			} catch {
				// ignored
			}
			throw error;
		}
		await closeFile(zipWriter, comment, options);
		zipWriter.archiveClosed = true;
		const preventClose = !(0,io/* ownsWritable */.kh)(writer) && getOptionValue(zipWriter, options, core_options/* OPTION_PREVENT_CLOSE */.C5);
		if (!preventClose) {
			await writable.getWriter().close();
		}
		return getWriterData(writer);
	}

	[constants/* SYMBOL_ASYNC_DISPOSE */.kZ]() {
		return this.close();
	}
}

class ZipWriterStream {

	constructor(options = {}) {
		const { readable, writable } = new TransformStream();
		this.readable = readable;
		this.zipWriter = new ZipWriter(writable, options);
		this.pendingAddFileCalls = new Set();
	}

	transform(path) {
		const zipWriter = this.zipWriter;
		let streamController;
		const { readable, writable } = new TransformStream({
			start(controller) {
				streamController = controller;
			},
			flush: () => void closeArchive()
		});
		watchAddFileCall(this, this.zipWriter.add(path, readable), error => streamController.error(error));
		return { readable: this.readable, writable };

		async function closeArchive() {
			try {
				await zipWriter.close();
			} catch (error) {
				await abortWritable(zipWriter, error);
			}
		}
	}

	writable(path) {
		let streamController;
		const { readable, writable } = new TransformStream({
			start(controller) {
				streamController = controller;
			}
		});
		watchAddFileCall(this, this.zipWriter.add(path, readable), error => streamController.error(error));
		return writable;
	}

	async close(comment = UNDEFINED_VALUE, options = {}) {
		const { zipWriter } = this;
		const results = await Promise.allSettled(Array.from(this.pendingAddFileCalls));
		const entryErrors = results.filter(result => result.status == "rejected").map(result => result.reason);
		if (entryErrors.length) {
			const [error] = entryErrors;
			try {
				error.entryErrors = entryErrors;
			} catch {
				// ignored
			}
			await abortWritable(zipWriter, error);
			throw error;
		}
		try {
			return await zipWriter.close(comment, options);
		} catch (error) {
			await abortWritable(zipWriter, error);
			throw error;
		}
	}
}

class WatchedPromise extends Promise {

	then(onFulfilled, onRejected) {
		const { watcher } = this;
		if (watcher) {
			watcher.observed = true;
		}
		return super.then(onFulfilled, onRejected);
	}
}

function getWriterData(writer) {
	return writer.getData ? writer.getData() : writer.writable;
}

function watchPromiseError(zipWriter, promise) {
	const watchedPromise = new WatchedPromise((resolve, reject) => Promise.prototype.then.call(promise, resolve, reject));
	const watcher = {};
	watchedPromise.watcher = watcher;
	watcher.recorded = Promise.prototype.then.call(watchedPromise, constants/* UNDEFINED_VALUE */.HP,
		error => Object.assign(watcher, { failed: true, error }));
	zipWriter.pendingErrors.push(watcher);
	return watchedPromise;
}

async function appendZipEntries(zipWriter, reader, options = {}) {
	const { pendingAddFileCalls, filenames, fileEntries } = zipWriter;
	const filter = (0,core_options/* checkFunctionOption */.oe)(options.filter);
	const readerOptions = (0,core_options/* checkReaderOptionsObject */.py)(options.readerOptions);
	while (pendingAddFileCalls.size) {
		await Promise.allSettled(Array.from(pendingAddFileCalls));
	}
	let resolveAppendZip;
	const promiseAppendZip = new Promise(resolve => resolveAppendZip = resolve);
	pendingAddFileCalls.add(promiseAppendZip);
	const appendedFilenames = [];
	let releaseLockWriter;
	try {
		reader = new io/* GenericReader */.b9(reader);
		await (0,io/* initStream */.ZD)(reader);
		if (reader.size === constants/* UNDEFINED_VALUE */.HP || !reader.readUint8Array) {
			reader = new io/* BlobReader */.nZ(await (0,compatible_streams/* streamToBlob */.x1)(reader.readable));
			await (0,io/* initStream */.ZD)(reader);
		}
		const { ZipReader, getEntryDataDescriptorLength } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 531));
		const zipReader = new ZipReader(reader, readerOptions);
		const keptEntries = [];
		let entries;
		try {
			entries = await zipReader.getEntries();
			for (const entry of entries) {
				if (!filter || await filter(entry, getExistingEntry(fileEntries, entry.filename))) {
					keptEntries.push(entry);
				}
			}
		} finally {
			await zipReader.close();
		}
		await (0,io/* initStream */.ZD)(zipWriter.writer);
		const { directoryOffset, entriesMissingZip64ExtraField } = zipReader;
		keptEntries.forEach(entry => {
			const { filename } = entry;
			if (entriesMissingZip64ExtraField.has(entry)) {
				throw new Error(constants/* ERR_EXTRAFIELD_ZIP64_NOT_FOUND */.SU);
			}
			if (filenames.has(filename)) {
				throw new Error(ERR_DUPLICATED_NAME);
			}
			filenames.add(filename);
			appendedFilenames.push(filename);
		});
		zipWriter.writerLocked = true;
		const { lockWriter } = zipWriter;
		zipWriter.lockWriter = new Promise(resolve => releaseLockWriter = () => {
			zipWriter.writerLocked = false;
			resolve();
		});
		await lockWriter;
		if (zipWriter.addSplitZipSignature) {
			delete zipWriter.addSplitZipSignature;
			if (filter || !await startsWithSplitZipSignature(reader)) {
				await writeData(zipWriter.writer, getSplitZipSignatureArray());
				zipWriter.offset += constants/* SPLIT_ZIP_FILE_SIGNATURE_LENGTH */.w7;
			}
		}
		const entryPositions = await copyZipData(zipWriter, reader, entries, keptEntries, directoryOffset, Boolean(filter), getEntryDataDescriptorLength);
		keptEntries.forEach(entry => {
			const {
				version,
				rawLastModDate,
				rawFilename,
				rawBitFlag,
				uncompressedSize,
				compressedSize,
				extraFieldZip64
			} = entry;
			let {
				compressionMethod,
				rawExtraField,
			} = entry;
			rawExtraField = removeExtraFieldZip64(rawExtraField || constants/* EMPTY_UINT8_ARRAY */.D6);
			if (entry.extraFieldAES) {
				compressionMethod = constants/* COMPRESSION_METHOD_AES */.n8;
			}
			const extraFieldLength = getLength(rawExtraField);
			const zip64UncompressedSize = Boolean(extraFieldZip64) && extraFieldZip64.uncompressedSize !== constants/* UNDEFINED_VALUE */.HP;
			const zip64CompressedSize = Boolean(extraFieldZip64) && extraFieldZip64.compressedSize !== constants/* UNDEFINED_VALUE */.HP;
			const {
				headerArray,
				headerView
			} = getHeaderArrayData({
				version,
				bitFlag: rawBitFlag,
				compressionMethod,
				uncompressedSize,
				compressedSize,
				rawLastModDate,
				rawFilename,
				zip64CompressedSize,
				zip64UncompressedSize,
				extraFieldLength
			});
			const { crc32 } = entry;
			if (crc32 !== constants/* UNDEFINED_VALUE */.HP) {
				setUint32(headerView, constants/* HEADER_OFFSET_SIGNATURE */.ZT, crc32);
			}
			const { offset, diskNumberStart } = entryPositions.get(entry);
			fileEntries.set(entry.filename, Object.assign({}, entry, {
				zip64Enabled: true,
				zip64UncompressedSize,
				zip64CompressedSize,
				offset,
				diskNumberStart,
				zip64DiskNumberStart: false,
				rawExtraFieldZip64: constants/* EMPTY_UINT8_ARRAY */.D6,
				rawExtraFieldAES: constants/* EMPTY_UINT8_ARRAY */.D6,
				rawExtraFieldExtendedTimestamp: constants/* EMPTY_UINT8_ARRAY */.D6,
				rawExtraFieldNTFS: constants/* EMPTY_UINT8_ARRAY */.D6,
				rawExtraFieldUnix: constants/* EMPTY_UINT8_ARRAY */.D6,
				rawCentralExtraFieldUnix: constants/* EMPTY_UINT8_ARRAY */.D6,
				rawExtraField,
				rawCentralExtraField: constants/* EMPTY_UINT8_ARRAY */.D6,
				headerArray,
				headerView
			}));
		});
	} catch (error) {
		appendedFilenames.forEach(filename => filenames.delete(filename));
		throw error;
	} finally {
		resolveAppendZip();
		pendingAddFileCalls.delete(promiseAppendZip);
		if (releaseLockWriter) {
			releaseLockWriter();
		}
	}
}

function getExistingEntry(fileEntries, filename) {
	const fileEntry = fileEntries.get(filename);
	return fileEntry ? new zip_entry/* Entry */.HK(fileEntry) : constants/* UNDEFINED_VALUE */.HP;
}

async function prependZipEntries(zipWriter, reader) {
	if (zipWriter.filenames.size) {
		throw new Error(ERR_ZIP_NOT_EMPTY);
	}
	await appendZipEntries(zipWriter, reader);
}

async function addFileEntry(zipWriter, name, reader, options) {
	options = Object.assign({}, options);
	const entry = options[core_options/* OPTION_ENTRY */.RB];
	if (entry !== constants/* UNDEFINED_VALUE */.HP) {
		const { entryOptions, passThroughOptions } = getSourceEntryOptions(entry,
			(0,core_options/* checkPassThroughOption */.Ot)(getOptionValue(zipWriter, options, core_options/* OPTION_PASS_THROUGH */.ki)),
			getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_LAST_MODIFICATION_DATE */.xI));
		delete options[core_options/* OPTION_ENTRY */.RB];
		options = Object.assign(entryOptions, passThroughOptions, options);
	}
	if (getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_DIRECTORY */._x) && !name.endsWith(constants/* DIRECTORY_SIGNATURE */.vJ)) {
		name += constants/* DIRECTORY_SIGNATURE */.vJ;
	}
	if (zipWriter.filenames.has(name)) {
		throw new Error(ERR_DUPLICATED_NAME);
	}
	zipWriter.filenames.add(name);
	if (workers < (0,configuration/* getConfiguration */.D0)().maxWorkers) {
		workers++;
	} else {
		await new Promise(resolve => pendingEntries.push(resolve));
	}
	try {
		return await addFile(zipWriter, name, reader, options);
	} catch (error) {
		zipWriter.filenames.delete(name);
		throw error;
	} finally {
		const pendingEntry = pendingEntries.shift();
		if (pendingEntry) {
			pendingEntry();
		} else {
			workers--;
		}
	}
}

async function abortWritable(zipWriter, error) {
	try {
		await zipWriter.writer.writable.abort(error);
	} catch {
		// ignored
	}
}

function watchAddFileCall(zipWriterStream, promiseAddFile, onerror) {
	zipWriterStream.pendingAddFileCalls.add(promiseAddFile);
	promiseAddFile.catch(error => {
		try {
			onerror(error);
		} catch {
			// ignored
		}
	});
}



async function addFile(zipWriter, name, reader, options) {
	const attributesInfo = resolveAttributes(zipWriter, name, options);
	({ name } = attributesInfo);
	const metadataInfo = resolveMetadata(zipWriter, name, options);
	const { comment } = metadataInfo;
	const extraField = options[zip_entry/* PROPERTY_NAME_EXTRA_FIELD */.yg];
	zipWriter.fileEntries.set(name, constants/* UNDEFINED_VALUE */.HP);
	const previousFileEntry = zipWriter.lastFileEntry;
	const pendingFileEntry = {};
	let releaseLockFileEntry;
	if (metadataInfo.resolvedOptions.keepOrder) {
		pendingFileEntry.lockFileEntry = new Promise(resolve => releaseLockFileEntry = resolve);
	}
	zipWriter.lastFileEntry = pendingFileEntry;
	let fileEntry;
	try {
		const { resolvedOptions } = metadataInfo;
		if (resolvedOptions.level != 0 && resolvedOptions.compressionMethod === constants/* UNDEFINED_VALUE */.HP &&
			!resolvedOptions.passThroughCompression && !(await (0,codec_worker/* supportsDeflate */.O_)((0,configuration/* getConfiguration */.D0)()))) {
			resolvedOptions.level = 0;
			(0,warnings/* addWarning */.A)(zipWriter.warnings, WARNING_COMPRESSION_UNAVAILABLE, name);
		}
		const sizesInfo = await resolveSizes(zipWriter, reader, metadataInfo, options);
		({ reader } = sizesInfo);
		const diskOffset = getDiskOffset(zipWriter.writer);
		const diskNumber = getDiskNumber(zipWriter.writer);
		let crc32 = options.crc32 === constants/* UNDEFINED_VALUE */.HP ? options[zip_entry/* PROPERTY_NAME_SIGNATURE */.Nr] : options.crc32;
		const storesAE2 = sizesInfo.resolvedOptions.encrypted && !resolvedOptions.zipCrypto;
		if (resolvedOptions.passThroughCompression && !resolvedOptions.passThroughEncryption && storesAE2) {
			crc32 = constants/* UNDEFINED_VALUE */.HP;
		}
		if (resolvedOptions.passThroughCompression && reader && !storesAE2 && crc32 === constants/* UNDEFINED_VALUE */.HP) {
			throw new Error(ERR_UNDEFINED_CRC32);
		}
		options = Object.assign({}, options, attributesInfo.resolvedOptions, metadataInfo.resolvedOptions, sizesInfo.resolvedOptions, {
			signature: options[zip_entry/* PROPERTY_NAME_SIGNATURE */.Nr],
			crc32,
			offset: zipWriter.offset - diskOffset,
			diskNumberStart: diskNumber,
			[core_options/* OPTION_USDZ */.Xu]: zipWriter.options[core_options/* OPTION_USDZ */.Xu]
		});
		const headerInfo = getHeaderInfo(options);
		if (headerInfo.lastModDateClamped) {
			(0,warnings/* addWarning */.A)(zipWriter.warnings, WARNING_CLAMPED_LAST_MODIFICATION_DATE, name);
		}
		const dataDescriptorInfo = getDataDescriptorInfo(options);
		const metadataSize = getLength(headerInfo.localHeaderArray, dataDescriptorInfo.dataDescriptorArray);
		fileEntry = await getFileEntry(zipWriter, name, reader, {
			headerInfo,
			dataDescriptorInfo,
			metadataSize,
			fileEntry: pendingFileEntry,
			previousFileEntry,
			releaseLockFileEntry
		}, options);
	} catch (error) {
		zipWriter.fileEntries.delete(name);
		throw error;
	} finally {
		if (releaseLockFileEntry) {
			releaseLockFileEntry(previousFileEntry && previousFileEntry.lockFileEntry);
		}
	}
	Object.assign(fileEntry, {
		name,
		comment,
		extraField
	});
	return new zip_entry/* Entry */.HK(fileEntry);
}

function getSourceEntryOptions(entry, passThrough, lastModDateOverride) {
	if (entry === null || typeof entry != constants/* OBJECT_TYPE */.ZJ || Array.isArray(entry)) {
		throw new Error(ERR_INVALID_ENTRY);
	}
	const {
		externalFileAttributes,
		versionMadeBy,
		comment,
		lastModDate,
		rawLastModDate,
		creationDate,
		lastAccessDate,
		uncompressedSize,
		encrypted,
		zipCrypto,
		crc32,
		compressionMethod,
		extraFieldAES,
		extraFieldUnix,
		internalFileAttributes,
		extraField,
		bitFlag,
		directory,
		uid,
		gid
	} = entry;
	const entryOptions = {
		externalFileAttributes,
		versionMadeBy,
		comment,
		lastModDate,
		creationDate,
		lastAccessDate,
		internalFileAttributes,
		directory
	};
	if (bitFlag && bitFlag.languageEncodingFlag) {
		entryOptions[core_options/* OPTION_USE_UNICODE_FILE_NAMES */.Q$] = true;
	}
	const userExtraField = (0,zip_entry/* getUserExtraField */.Oh)(extraField);
	if (userExtraField) {
		entryOptions[zip_entry/* PROPERTY_NAME_EXTRA_FIELD */.yg] = userExtraField;
	}
	if (uid !== constants/* UNDEFINED_VALUE */.HP || gid !== constants/* UNDEFINED_VALUE */.HP) {
		Object.assign(entryOptions, {
			uid,
			gid,
			unixExtraFieldType: extraFieldUnix ? UNIX_EXTRA_FIELD_TYPE : INFOZIP_EXTRA_FIELD_TYPE
		});
	}
	const passThroughOptions = {};
	if (passThrough && !directory) {
		Object.assign(passThroughOptions, {
			uncompressedSize,
			crc32,
			compressionMethod
		});
		if (passThrough !== core_options/* PASS_THROUGH_COMPRESSED */.SB) {
			Object.assign(passThroughOptions, {
				encrypted,
				zipCrypto,
				encryptionStrength: extraFieldAES ? extraFieldAES.strength : constants/* UNDEFINED_VALUE */.HP
			});
		}
		if (bitFlag) {
			passThroughOptions.dataDescriptor = bitFlag.dataDescriptor;
			passThroughOptions[core_options/* OPTION_LEVEL */.hM] = LEVEL_BY_BITFLAG_LEVEL[bitFlag.level];
		}
		if (lastModDateOverride === constants/* UNDEFINED_VALUE */.HP) {
			passThroughOptions.rawLastModDate = rawLastModDate;
		} else if (passThrough !== core_options/* PASS_THROUGH_COMPRESSED */.SB && zipCrypto && (!bitFlag || bitFlag.dataDescriptor) &&
			lastModDateOverride instanceof Date &&
			getDosTimeHighByte(lastModDateOverride) != ((rawLastModDate >>> 8) & constants/* MAX_8_BITS */.Rx)) {
			throw new Error(ERR_ZIP_CRYPTO_LAST_MOD_DATE);
		}
	}
	return { entryOptions, passThroughOptions };
}

function getDosTimeHighByte(lastModDate) {
	let dosLastModDate = new Date(Math.ceil(Math.floor(lastModDate.getTime() / 1000) / 2) * 2000);
	if (dosLastModDate < constants/* MIN_DATE */.AN) {
		dosLastModDate = constants/* MIN_DATE */.AN;
	} else if (dosLastModDate > constants/* MAX_DATE */.Ae) {
		dosLastModDate = constants/* MAX_DATE */.Ae;
	}
	return ((dosLastModDate.getHours() << 3) | (dosLastModDate.getMinutes() >> 3)) & constants/* MAX_8_BITS */.Rx;
}

function resolveAttributes(zipWriter, name, options) {
	let msDosCompatible = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_MS_DOS_COMPATIBLE */.$T);
	let versionMadeBy = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_VERSION_MADE_BY */.jF, msDosCompatible ? constants/* VERSION_MADE_BY_MSDOS */.yD : constants/* VERSION_MADE_BY_UNIX */.WH);
	const executable = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_EXECUTABLE */.FJ);
	const uid = getNumberOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_UID */.Z7);
	const gid = getNumberOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_GID */.zd);
	let unixMode = getNumberOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_UNIX_MODE */.nd);
	let unixExtraFieldType = getOptionValue(zipWriter, options, core_options/* OPTION_UNIX_EXTRA_FIELD_TYPE */.sC);
	let setuid = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_SETUID */.vP);
	let setgid = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_SETGID */.jk);
	let sticky = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_STICKY */.aI);
	(0,core_options/* checkIntegerOption */.kQ)(uid, constants/* MAX_32_BITS */.ac, ERR_INVALID_UID);
	(0,core_options/* checkIntegerOption */.kQ)(gid, constants/* MAX_32_BITS */.ac, ERR_INVALID_GID);
	(0,core_options/* checkIntegerOption */.kQ)(unixMode, constants/* MAX_16_BITS */.gk, ERR_INVALID_UNIX_MODE);
	if (unixExtraFieldType !== constants/* UNDEFINED_VALUE */.HP && unixExtraFieldType !== INFOZIP_EXTRA_FIELD_TYPE && unixExtraFieldType !== UNIX_EXTRA_FIELD_TYPE) {
		throw new Error(ERR_INVALID_UNIX_EXTRA_FIELD_TYPE);
	}
	if (unixExtraFieldType === UNIX_EXTRA_FIELD_TYPE &&
		((uid !== constants/* UNDEFINED_VALUE */.HP && uid > constants/* MAX_16_BITS */.gk) || (gid !== constants/* UNDEFINED_VALUE */.HP && gid > constants/* MAX_16_BITS */.gk))) {
		throw new Error(ERR_INVALID_UNIX_ID_SIZE);
	}
	if (unixExtraFieldType === constants/* UNDEFINED_VALUE */.HP && (uid !== constants/* UNDEFINED_VALUE */.HP || gid !== constants/* UNDEFINED_VALUE */.HP)) {
		unixExtraFieldType = INFOZIP_EXTRA_FIELD_TYPE;
	}
	let msdosAttributesRaw = getNumberOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW */.ET);
	let msdosAttributes = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_MSDOS_ATTRIBUTES */.f9);
	const hasUnixMetadata = uid !== constants/* UNDEFINED_VALUE */.HP || gid !== constants/* UNDEFINED_VALUE */.HP || unixMode !== constants/* UNDEFINED_VALUE */.HP || unixExtraFieldType || executable;
	const hasMsDosProvided = msdosAttributesRaw !== constants/* UNDEFINED_VALUE */.HP || msdosAttributes !== constants/* UNDEFINED_VALUE */.HP;
	if (hasUnixMetadata) {
		msDosCompatible = false;
		versionMadeBy = (versionMadeBy & constants/* MAX_8_BITS */.Rx) | constants/* VERSION_MADE_BY_UNIX */.WH;
	} else if (hasMsDosProvided) {
		msDosCompatible = true;
		versionMadeBy = (versionMadeBy & constants/* MAX_8_BITS */.Rx);
	}
	(0,core_options/* checkIntegerOption */.kQ)(msdosAttributesRaw, constants/* MAX_8_BITS */.Rx, ERR_INVALID_MSDOS_ATTRIBUTES);
	if (msdosAttributes && (typeof msdosAttributes !== constants/* OBJECT_TYPE */.ZJ || Array.isArray(msdosAttributes))) {
		throw new Error(ERR_INVALID_MSDOS_DATA);
	}
	if (versionMadeBy > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_VERSION);
	}
	let externalFileAttributes = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES */.ZQ);
	const externalFileAttributesProvided = externalFileAttributes !== constants/* UNDEFINED_VALUE */.HP;
	if (!externalFileAttributesProvided) {
		externalFileAttributes = 0;
	}
	if (!options[zip_entry/* PROPERTY_NAME_DIRECTORY */._x] && name.endsWith(constants/* DIRECTORY_SIGNATURE */.vJ)) {
		options[zip_entry/* PROPERTY_NAME_DIRECTORY */._x] = true;
	}
	const directory = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_DIRECTORY */._x);
	if (directory) {
		if (!name.endsWith(constants/* DIRECTORY_SIGNATURE */.vJ)) {
			name += constants/* DIRECTORY_SIGNATURE */.vJ;
		}
		if (!externalFileAttributesProvided) {
			externalFileAttributes = constants/* FILE_ATTR_MSDOS_DIR_MASK */.f;
			if (!msDosCompatible) {
				externalFileAttributes |= (constants/* FILE_ATTR_UNIX_TYPE_DIR */.J3 | constants/* FILE_ATTR_UNIX_EXECUTABLE_MASK */.M7 | constants/* FILE_ATTR_UNIX_DEFAULT_MASK */.te) << 16;
			}
		}
	} else if (!msDosCompatible && !externalFileAttributesProvided) {
		if (executable) {
			externalFileAttributes = (constants/* FILE_ATTR_UNIX_EXECUTABLE_MASK */.M7 | constants/* FILE_ATTR_UNIX_DEFAULT_MASK */.te) << 16;
		} else {
			externalFileAttributes = constants/* FILE_ATTR_UNIX_DEFAULT_MASK */.te << 16;
		}
	}
	if (!msDosCompatible) {
		const unixModeProvided = unixMode !== constants/* UNDEFINED_VALUE */.HP || Boolean(setuid || setgid || sticky);
		const defaultUnixMode = (externalFileAttributes >> 16) & constants/* MAX_16_BITS */.gk;
		unixMode = unixMode === constants/* UNDEFINED_VALUE */.HP ? defaultUnixMode : (unixMode & constants/* MAX_16_BITS */.gk);
		if (setuid) {
			unixMode |= constants/* FILE_ATTR_UNIX_SETUID_MASK */.I;
		} else {
			setuid = Boolean(unixMode & constants/* FILE_ATTR_UNIX_SETUID_MASK */.I);
		}
		if (setgid) {
			unixMode |= constants/* FILE_ATTR_UNIX_SETGID_MASK */.cZ;
		} else {
			setgid = Boolean(unixMode & constants/* FILE_ATTR_UNIX_SETGID_MASK */.cZ);
		}
		if (sticky) {
			unixMode |= constants/* FILE_ATTR_UNIX_STICKY_MASK */.HR;
		} else {
			sticky = Boolean(unixMode & constants/* FILE_ATTR_UNIX_STICKY_MASK */.HR);
		}
		if (!externalFileAttributesProvided || unixModeProvided) {
			if (directory) {
				unixMode = (unixMode & ~constants/* FILE_ATTR_UNIX_TYPE_MASK */.AH) | constants/* FILE_ATTR_UNIX_TYPE_DIR */.J3;
			} else if (!(unixMode & constants/* FILE_ATTR_UNIX_TYPE_MASK */.AH)) {
				unixMode |= constants/* FILE_ATTR_UNIX_TYPE_FILE */.aV;
			}
			externalFileAttributes = ((unixMode & constants/* MAX_16_BITS */.gk) << 16) | (externalFileAttributes & constants/* MAX_16_BITS */.gk);
		}
	}
	({ msdosAttributesRaw, msdosAttributes } = normalizeMsdosAttributes(msdosAttributesRaw, msdosAttributes));
	if (hasMsDosProvided) {
		externalFileAttributes = (externalFileAttributes & constants/* MAX_32_BITS */.ac) | (msdosAttributesRaw & constants/* MAX_8_BITS */.Rx);
	}
	const unixExternalUpper = (externalFileAttributes >> 16) & constants/* MAX_16_BITS */.gk;
	const symlink = unixMode !== constants/* UNDEFINED_VALUE */.HP && ((unixMode & constants/* FILE_ATTR_UNIX_TYPE_MASK */.AH) == constants/* FILE_ATTR_UNIX_TYPE_SYMLINK */.zW);
	return {
		name,
		resolvedOptions: {
			versionMadeBy,
			msDosCompatible: Boolean(msDosCompatible),
			externalFileAttributes,
			unixExternalUpper,
			uid,
			gid,
			unixMode,
			unixExtraFieldType,
			symlink,
			setuid,
			setgid,
			sticky,
			msdosAttributesRaw,
			msdosAttributes
		}
	};
}

function resolveMetadata(zipWriter, name, options) {
	const encode = getFunctionOptionValue(zipWriter, options, core_options/* OPTION_ENCODE_TEXT */.hp) || encode_text/* encodeText */.w;
	let rawFilename = encode(name, core_options/* TEXT_TYPE_FILENAME */.j$);
	if (rawFilename === constants/* UNDEFINED_VALUE */.HP) {
		rawFilename = (0,encode_text/* encodeText */.w)(name);
	}
	if (getLength(rawFilename) > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_ENTRY_NAME);
	}
	const comment = options[zip_entry/* PROPERTY_NAME_COMMENT */.Kq] || "";
	// deno-lint-ignore valid-typeof
	if (typeof comment != constants/* STRING_TYPE */.$7) {
		throw new Error(ERR_INVALID_ENTRY_COMMENT_TYPE);
	}
	let rawComment = encode(comment, core_options/* TEXT_TYPE_COMMENT */.LP);
	if (rawComment === constants/* UNDEFINED_VALUE */.HP) {
		rawComment = (0,encode_text/* encodeText */.w)(comment);
	}
	if (getLength(rawComment) > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_ENTRY_COMMENT);
	}
	const version = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_VERSION */.r9);
	if (version !== constants/* UNDEFINED_VALUE */.HP && version > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_VERSION);
	}
	const lastModDate = getDateOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_LAST_MODIFICATION_DATE */.xI, new Date());
	const rawLastModDate = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE */.uD);
	const lastAccessDate = getDateOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_LAST_ACCESS_DATE */.Nz);
	const creationDate = getDateOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_CREATION_DATE */.Hq);
	const internalFileAttributes = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES */.pf, 0);
	const passThrough = (0,core_options/* checkPassThroughOption */.Ot)(getOptionValue(zipWriter, options, core_options/* OPTION_PASS_THROUGH */.ki));
	const passThroughCompression = Boolean(passThrough);
	const passThroughEncryption = passThrough === true;
	let password = getOptionValue(zipWriter, options, core_options/* OPTION_PASSWORD */.kF);
	let rawPassword = getOptionValue(zipWriter, options, core_options/* OPTION_RAW_PASSWORD */.JD);
	(0,core_options/* checkPasswordOption */.Tc)(password, rawPassword);
	password = password && password.length ? password : constants/* UNDEFINED_VALUE */.HP;
	rawPassword = rawPassword && rawPassword.length ? rawPassword : constants/* UNDEFINED_VALUE */.HP;
	const encryptionStrength = getNumberOptionValue(zipWriter, options, core_options/* OPTION_ENCRYPTION_STRENGTH */.aK, 3);
	const zipCrypto = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_ZIPCRYPTO */.JJ);
	const extendedTimestamp = getOptionValue(zipWriter, options, core_options/* OPTION_EXTENDED_TIMESTAMP */.jg, true);
	const ntfsTimestamp = getOptionValue(zipWriter, options, core_options/* OPTION_NTFS_TIMESTAMP */.DC);
	const keepOrder = getOptionValue(zipWriter, options, core_options/* OPTION_KEEP_ORDER */.VV, true);
	const useWebWorkers = getOptionValue(zipWriter, options, core_options/* OPTION_USE_WEB_WORKERS */.bn);
	const bufferedWrite = getOptionValue(zipWriter, options, core_options/* OPTION_BUFFERED_WRITE */.wM);
	const createTempStream = getFunctionOptionValue(zipWriter, options, core_options/* OPTION_CREATE_TEMP_STREAM */.tg);
	const dataDescriptorSignature = getOptionValue(zipWriter, options, core_options/* OPTION_DATA_DESCRIPTOR_SIGNATURE */.MC, true);
	const signal = (0,core_options/* checkSignalOption */.mR)(getOptionValue(zipWriter, options, core_options/* OPTION_SIGNAL */.dg));
	(0,core_options/* throwIfAborted */.Te)(signal);
	const useUnicodeFileNames = getOptionValue(zipWriter, options, core_options/* OPTION_USE_UNICODE_FILE_NAMES */.Q$,
		!isPrintableASCIIText(rawFilename) || !isPrintableASCIIText(rawComment));
	const compressionMethod = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_COMPRESSION_METHOD */.Zs);
	const registeredCodec = passThroughCompression || compressionMethod === constants/* UNDEFINED_VALUE */.HP ? constants/* UNDEFINED_VALUE */.HP : (0,codec_registry/* getRegisteredCodec */.$_)(compressionMethod);
	if (!passThroughCompression && compressionMethod !== constants/* UNDEFINED_VALUE */.HP &&
		compressionMethod !== constants/* COMPRESSION_METHOD_STORE */.$F && compressionMethod !== constants/* COMPRESSION_METHOD_DEFLATE */.FH && !registeredCodec) {
		throw new Error(codec_registry/* ERR_UNSUPPORTED_COMPRESSION */.Ns);
	}
	let level = getNumberOptionValue(zipWriter, options, core_options/* OPTION_LEVEL */.hM);
	(0,core_options/* checkIntegerOption */.kQ)(level, MAX_LEVEL, ERR_INVALID_LEVEL);
	if (zipWriter.options[core_options/* OPTION_USDZ */.Xu]) {
		if (password !== constants/* UNDEFINED_VALUE */.HP || rawPassword !== constants/* UNDEFINED_VALUE */.HP) {
			throw new Error(ERR_UNSUPPORTED_ENCRYPTION_USDZ);
		}
		if (level === constants/* UNDEFINED_VALUE */.HP && compressionMethod === constants/* UNDEFINED_VALUE */.HP) {
			level = 0;
		}
	}
	if (passThroughCompression) {
		level = (0,core_options/* toNumber */.Ro)(options[core_options/* OPTION_LEVEL */.hM]);
	}
	let useCompressionStream = getOptionValue(zipWriter, options, core_options/* OPTION_USE_COMPRESSION_STREAM */.kq);
	let dataDescriptor = getOptionValue(zipWriter, options, core_options/* OPTION_DATA_DESCRIPTOR */.Bt);
	if (bufferedWrite && dataDescriptor === constants/* UNDEFINED_VALUE */.HP) {
		dataDescriptor = false;
	}
	if (dataDescriptor === constants/* UNDEFINED_VALUE */.HP || (zipCrypto && !passThroughEncryption)) {
		dataDescriptor = true;
	}
	if (level !== constants/* UNDEFINED_VALUE */.HP && level != 6) {
		useCompressionStream = false;
	}
	const zip64 = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_ZIP64 */.mM);
	if (!zipCrypto && (password !== constants/* UNDEFINED_VALUE */.HP || rawPassword !== constants/* UNDEFINED_VALUE */.HP) && !(Number.isInteger(encryptionStrength) && encryptionStrength >= 1 && encryptionStrength <= 3)) {
		throw new Error(ERR_INVALID_ENCRYPTION_STRENGTH);
	}
	const rawExtraField = serializeExtraField(options[zip_entry/* PROPERTY_NAME_EXTRA_FIELD */.yg]);
	const rawLocalExtraField = serializeExtraField(options[core_options/* OPTION_LOCAL_EXTRA_FIELD */.GP]);
	const rawCentralExtraField = serializeExtraField(options[core_options/* OPTION_CENTRAL_EXTRA_FIELD */.me]);
	return {
		comment,
		resolvedOptions: {
			rawFilename,
			rawComment,
			version,
			lastModDate,
			rawLastModDate,
			lastAccessDate,
			creationDate,
			internalFileAttributes,
			passThroughCompression,
			passThroughEncryption,
			password,
			rawPassword,
			encryptionStrength,
			zipCrypto,
			extendedTimestamp,
			ntfsTimestamp,
			keepOrder,
			useWebWorkers,
			bufferedWrite,
			createTempStream,
			dataDescriptorSignature,
			signal,
			useUnicodeFileNames,
			compressionMethod,
			format: registeredCodec ? registeredCodec.format : constants/* UNDEFINED_VALUE */.HP,
			codecURI: registeredCodec ? registeredCodec.codecURI : constants/* UNDEFINED_VALUE */.HP,
			codecVersionNeeded: registeredCodec ? registeredCodec.versionNeeded : constants/* UNDEFINED_VALUE */.HP,
			level,
			useCompressionStream,
			dataDescriptor,
			zip64,
			rawExtraField,
			rawLocalExtraField,
			rawCentralExtraField
		}
	};
}

function serializeExtraField(extraField) {
	if (!extraField) {
		return constants/* EMPTY_UINT8_ARRAY */.D6;
	}
	if (!(extraField instanceof Map)) {
		throw new Error(ERR_INVALID_EXTRAFIELD);
	}
	let extraFieldSize = 0;
	let offset = 0;
	extraField.forEach((data, type) => {
		(0,core_options/* checkInteger */.zQ)(type, constants/* MAX_16_BITS */.gk, ERR_INVALID_EXTRAFIELD_TYPE);
		if (!(data instanceof Uint8Array)) {
			throw new Error(ERR_INVALID_EXTRAFIELD_DATA_TYPE);
		}
		if (getLength(data) > constants/* MAX_16_BITS */.gk) {
			throw new Error(ERR_INVALID_EXTRAFIELD_DATA);
		}
		extraFieldSize += 4 + getLength(data);
	});
	const rawExtraField = new Uint8Array(extraFieldSize);
	const rawExtraFieldView = (0,util_array/* getDataView */.MS)(rawExtraField);
	extraField.forEach((data, type) => {
		setUint16(rawExtraFieldView, offset, type);
		setUint16(rawExtraFieldView, offset + 2, getLength(data));
		arraySet(rawExtraField, data, offset + 4);
		offset += 4 + getLength(data);
	});
	return rawExtraField;
}

async function resolveSizes(zipWriter, reader, { resolvedOptions: metadata }, options) {
	if (metadata.passThroughCompression && !reader && !getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_DIRECTORY */._x)) {
		throw new Error(ERR_UNDEFINED_READER);
	}
	let contentSize;
	if (reader) {
		reader = new io/* GenericReader */.b9(reader);
		await (0,io/* initStream */.ZD)(reader);
		if (!reader.readUint8Array && !reader.readable) {
			throw new Error(ERR_INVALID_READER);
		}
		({ size: contentSize } = reader);
	}
	return Object.assign({ reader }, resolveEntrySizes(zipWriter, Boolean(reader), contentSize, metadata, options));
}

function resolveEntrySizes(zipWriter, hasContent, contentSize, metadata, options) {
	const { passThroughCompression, passThroughEncryption, zipCrypto, password, rawPassword, encryptionStrength } = metadata;
	let { dataDescriptor, zip64, level, compressionMethod } = metadata;
	let maximumCompressedSize = 0;
	let uncompressedSize = 0;
	let unknownSize = false;
	const uncompressedSizeOption = (0,core_options/* toNumber */.Ro)(options[zip_entry/* PROPERTY_NAME_UNCOMPRESSED_SIZE */.VF]);
	(0,core_options/* checkIntegerOption */.kQ)(uncompressedSizeOption, Number.MAX_SAFE_INTEGER, ERR_INVALID_UNCOMPRESSED_SIZE_OPTION);
	if (passThroughCompression && hasContent) {
		uncompressedSize = uncompressedSizeOption;
		if (uncompressedSize === constants/* UNDEFINED_VALUE */.HP) {
			throw new Error(ERR_UNDEFINED_UNCOMPRESSED_SIZE);
		}
		if (compressionMethod === constants/* UNDEFINED_VALUE */.HP) {
			throw new Error(ERR_UNDEFINED_COMPRESSION_METHOD);
		}
	}
	const zip64Enabled = zip64 === true;
	const encrypted = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_ENCRYPTED */.l0);
	if (hasContent && passThroughEncryption && !encrypted && getLength(password, rawPassword)) {
		throw new Error(ERR_UNSUPPORTED_ENCRYPTION_PASS_THROUGH);
	}
	const encryptedEntry = hasContent && (Boolean((password && getLength(password)) || (rawPassword && getLength(rawPassword))) || (passThroughEncryption && encrypted));
	if (!hasContent) {
		level = 0;
		compressionMethod = constants/* COMPRESSION_METHOD_STORE */.$F;
	}
	const encryptionOverhead = (0,zip_entry/* getEncryptionOverhead */.C7)(encryptedEntry, zipCrypto, encryptionStrength);
	if (hasContent) {
		if (!passThroughCompression) {
			const expectedSize = contentSize === constants/* UNDEFINED_VALUE */.HP ? uncompressedSizeOption : contentSize;
			if (expectedSize === constants/* UNDEFINED_VALUE */.HP) {
				if (zip64 || zip64 === constants/* UNDEFINED_VALUE */.HP) {
					zip64 = unknownSize = true;
					maximumCompressedSize = constants/* MAX_32_BITS */.ac + 1;
				}
			} else {
				options.uncompressedSize = uncompressedSize = expectedSize;
				maximumCompressedSize = (isCompressed(compressionMethod, level) ? getMaximumCompressedSize(uncompressedSize) : uncompressedSize) + encryptionOverhead;
			}
		} else {
			options.uncompressedSize = uncompressedSize;
			maximumCompressedSize = contentSize === constants/* UNDEFINED_VALUE */.HP ?
				getMaximumCompressedSize(uncompressedSize) + encryptionOverhead :
				contentSize + (passThroughEncryption ? 0 : encryptionOverhead);
		}
	}
	const emptyEntry = !encryptedEntry && (!hasContent || (contentSize === 0 && !passThroughCompression)) && !isCompressed(compressionMethod, level);
	const crc32Provided = options.crc32 !== constants/* UNDEFINED_VALUE */.HP || options[zip_entry/* PROPERTY_NAME_SIGNATURE */.Nr] !== constants/* UNDEFINED_VALUE */.HP;
	const completeHeader = passThroughCompression && hasContent && contentSize !== constants/* UNDEFINED_VALUE */.HP &&
		!(encryptedEntry && zipCrypto) && (crc32Provided || (encryptedEntry && !zipCrypto));
	if ((emptyEntry || completeHeader) && getOptionValue(zipWriter, options, core_options/* OPTION_DATA_DESCRIPTOR */.Bt) === constants/* UNDEFINED_VALUE */.HP) {
		dataDescriptor = false;
	}
	const zip64UncompressedSize = zip64Enabled || unknownSize || uncompressedSize >= constants/* MAX_32_BITS */.ac;
	const zip64CompressedSize = zip64Enabled || maximumCompressedSize >= constants/* MAX_32_BITS */.ac;
	if (zip64UncompressedSize || zip64CompressedSize) {
		if (zip64 === false) {
			throw new Error(ERR_UNSUPPORTED_FORMAT);
		} else {
			zip64 = true;
		}
	}
	zip64 = zip64 || false;
	return {
		maximumCompressedSize,
		resolvedOptions: {
			dataDescriptor,
			emptyEntry,
			completeHeader,
			knownCompressedSize: completeHeader ? maximumCompressedSize : constants/* UNDEFINED_VALUE */.HP,
			zip64,
			zip64Enabled,
			unknownSize,
			zip64UncompressedSize,
			zip64CompressedSize,
			uncompressedSize,
			level,
			compressionMethod,
			encrypted: encryptedEntry
		}
	};
}

async function getEntriesSize(writerOptions, entries, writeOrderGuaranteed, comment) {
	const zipWriter = { options: writerOptions };
	if ((0,core_options/* checkFunctionOption */.oe)(writerOptions[core_options/* OPTION_SIGN_CENTRAL_DIRECTORY */.Ym])) {
		throw new Error(ERR_UNDETERMINED_SIZE);
	}
	if (comment !== constants/* UNDEFINED_VALUE */.HP && !(comment instanceof Uint8Array)) {
		throw new Error(ERR_INVALID_COMMENT_TYPE);
	}
	const commentLength = getLength(comment);
	if (commentLength > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_COMMENT);
	}
	const usdz = writerOptions[core_options/* OPTION_USDZ */.Xu];
	const files = new Map();
	const initialOffset = writerOptions[core_options/* OPTION_OFFSET */.oc] === constants/* UNDEFINED_VALUE */.HP ? 0 : writerOptions[core_options/* OPTION_OFFSET */.oc];
	let offset = initialOffset;
	let minimumEntrySize = constants/* INFINITY_VALUE */.X;
	const entrySizes = [];
	const entriesAlreadyZip64 = new Set();
	for (const entry of entries) {
		let { name } = entry;
		const { size } = entry;
		const options = Object.assign({}, entry.options);
		if (getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_DIRECTORY */._x) && !name.endsWith(constants/* DIRECTORY_SIGNATURE */.vJ)) {
			name += constants/* DIRECTORY_SIGNATURE */.vJ;
		}
		const attributesInfo = resolveAttributes(zipWriter, name, options);
		({ name } = attributesInfo);
		const { resolvedOptions: metadata } = resolveMetadata(zipWriter, name, options);
		if (metadata.level != 0 && metadata.compressionMethod === constants/* UNDEFINED_VALUE */.HP &&
			!metadata.passThroughCompression && !(await (0,codec_worker/* supportsDeflate */.O_)((0,configuration/* getConfiguration */.D0)()))) {
			metadata.level = 0;
		}
		const hasContent = !getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_DIRECTORY */._x);
		if (hasContent && size === constants/* UNDEFINED_VALUE */.HP) {
			throw new Error(ERR_UNDETERMINED_SIZE);
		}
		const { maximumCompressedSize, resolvedOptions: sizes } = resolveEntrySizes(zipWriter, hasContent, size, metadata, options);
		if (hasContent && !metadata.passThroughCompression && isCompressed(sizes.compressionMethod, sizes.level)) {
			throw new Error(ERR_UNDETERMINED_SIZE);
		}
		const entryOptions = Object.assign({}, options, attributesInfo.resolvedOptions, metadata, sizes, { [core_options/* OPTION_USDZ */.Xu]: usdz });
		const headerInfo = getHeaderInfo(entryOptions);
		const dataDescriptorInfo = getDataDescriptorInfo(entryOptions);
		const entryInfo = {
			headerInfo,
			metadataSize: getLength(headerInfo.localHeaderArray, dataDescriptorInfo.dataDescriptorArray)
		};
		if (usdz) {
			appendExtraFieldUSDZ(entryInfo, offset);
		}
		const compressedSize = hasContent ? maximumCompressedSize : 0;
		files.set(name, Object.assign({}, entryOptions, headerInfo, {
			offset,
			diskNumberStart: 0,
			compressedSize
		}));
		const entrySize = entryInfo.metadataSize + compressedSize;
		entrySizes.push(entrySize);
		entriesAlreadyZip64.add(Boolean(entryOptions.zip64Enabled ||
			entryOptions.uncompressedSize >= constants/* MAX_32_BITS */.ac || compressedSize >= constants/* MAX_32_BITS */.ac));
		minimumEntrySize = Math.min(minimumEntrySize, entrySize);
		offset += entrySize;
	}
	const layoutDependsOnWriteOrder = files.size > 1 && (usdz ||
		(offset - minimumEntrySize >= constants/* MAX_32_BITS */.ac &&
			(entriesAlreadyZip64.size > 1 || countEntriesBefore4GB(entrySizes, initialOffset, true) != countEntriesBefore4GB(entrySizes, initialOffset, false))));
	if (layoutDependsOnWriteOrder && !writeOrderGuaranteed) {
		throw new Error(ERR_UNDETERMINED_SIZE);
	}
	const { directoryDataLength, zip64Entries } = createDirectoryRecords(files);
	let zip64 = getOptionValue(zipWriter, writerOptions, zip_entry/* PROPERTY_NAME_ZIP64 */.mM);
	if (offset >= constants/* MAX_32_BITS */.ac || directoryDataLength >= constants/* MAX_32_BITS */.ac || files.size >= constants/* MAX_16_BITS */.gk) {
		if (zip64 === false) {
			throw new Error(ERR_UNSUPPORTED_FORMAT);
		} else {
			zip64 = true;
		}
	} else if (zip64 === constants/* UNDEFINED_VALUE */.HP && zip64Entries) {
		zip64 = true;
	}
	return offset - initialOffset + directoryDataLength + commentLength + (zip64 ? constants/* ZIP64_END_OF_CENTRAL_DIR_TOTAL_LENGTH */.AD : constants/* END_OF_CENTRAL_DIR_LENGTH */.Xn);
}

function countEntriesBefore4GB(entrySizes, initialOffset, largestFirst) {
	const ordered = entrySizes.slice().sort((first, second) => largestFirst ? second - first : first - second);
	let position = initialOffset;
	let count = 0;
	for (const entrySize of ordered) {
		if (position >= constants/* MAX_32_BITS */.ac) {
			break;
		}
		position += entrySize;
		count++;
	}
	return count;
}

async function getFileEntry(zipWriter, name, reader, entryInfo, options) {
	const {
		fileEntries,
		writer
	} = zipWriter;
	const {
		keepOrder,
		dataDescriptor,
		emptyEntry,
		completeHeader,
		signal
	} = options;
	const {
		headerInfo,
		fileEntry: pendingFileEntry,
		previousFileEntry,
		releaseLockFileEntry
	} = entryInfo;
	const usdz = zipWriter.options[core_options/* OPTION_USDZ */.Xu];
	let fileEntry = pendingFileEntry;
	let bufferedWrite;
	let directWrite;
	let releaseLockWriter;
	let writingBufferedEntryData;
	let writingEntryData;
	let writerSizeBeforeEntry;
	let flushedBufferedSize = 0;
	let fileWriter;
	const lockPreviousFileEntry = keepOrder && previousFileEntry ? previousFileEntry.lockFileEntry : constants/* UNDEFINED_VALUE */.HP;
	fileEntries.set(name, fileEntry);
	try {
		if (options.bufferedWrite || !keepOrder || zipWriter.writerLocked || zipWriter.bufferedWrites || zipWriter.directWrites || (!dataDescriptor && !emptyEntry && !completeHeader)) {
			bufferedWrite = true;
			zipWriter.bufferedWrites++;
			if (options.createTempStream) {
				fileWriter = await options.createTempStream();
			} else {
				fileWriter = new TransformStream(constants/* UNDEFINED_VALUE */.HP, constants/* UNDEFINED_VALUE */.HP, { highWaterMark: constants/* INFINITY_VALUE */.X });
			}
			fileWriter.size = 0;
			await (0,io/* initStream */.ZD)(writer);
		} else {
			directWrite = true;
			zipWriter.directWrites++;
			fileWriter = writer;
			await lockPreviousFileEntry;
			await requestLockWriter();
		}
		await (0,io/* initStream */.ZD)(fileWriter);
		const diskOffset = getDiskOffset(writer);
		if (zipWriter.addSplitZipSignature && !bufferedWrite) {
			await writeSplitZipSignature(zipWriter, writer);
		}
		if (usdz && !bufferedWrite) {
			appendExtraFieldUSDZ(entryInfo, zipWriter.offset - diskOffset);
		}
		const { localHeaderArray } = headerInfo;
		if (!bufferedWrite) {
			await skipDiskIfNeeded();
		}
		const diskNumberStart = getDiskNumber(writer);
		const entryOffset = getSegmentOffset(zipWriter, writer);
		fileEntry.diskNumberStart = diskNumberStart;
		if (!bufferedWrite) {
			writingEntryData = true;
			writerSizeBeforeEntry = writer.size;
			await writeData(fileWriter, localHeaderArray);
		}
		fileEntry = await createFileEntry(reader, fileWriter, fileEntry, entryInfo, (0,configuration/* getConfiguration */.D0)(), options);
		if (!bufferedWrite) {
			writingEntryData = false;
		}
		fileEntries.set(name, fileEntry);
		fileEntry.filename = name;
		if (bufferedWrite) {
			await Promise.all([fileWriter.writable.getWriter().close(), lockPreviousFileEntry]);
			await requestLockWriter();
			if (zipWriter.addSplitZipSignature) {
				await writeSplitZipSignature(zipWriter, writer);
			}
			writingBufferedEntryData = true;
			writerSizeBeforeEntry = writer.size;
			await skipDiskIfNeeded();
			fileEntry.diskNumberStart = getDiskNumber(writer);
			fileEntry.offset = getSegmentOffset(zipWriter, writer);
			if (usdz) {
				const previousMetadataSize = entryInfo.metadataSize;
				appendExtraFieldUSDZ(entryInfo, zipWriter.offset - getDiskOffset(writer));
				fileEntry.size += entryInfo.metadataSize - previousMetadataSize;
			}
			updateLocalHeader(fileEntry, headerInfo.localHeaderView, options);
			await writeData(writer, headerInfo.localHeaderArray);
			await flushBufferedData(fileWriter.readable, writer, signal, chunkLength => flushedBufferedSize += chunkLength);
			writer.size += fileWriter.size;
			writingBufferedEntryData = false;
		} else {
			fileEntry.diskNumberStart = diskNumberStart;
			fileEntry.offset = entryOffset;
		}
		zipWriter.offset += fileEntry.size;
		return fileEntry;
	} catch (error) {
		if (writingBufferedEntryData || writingEntryData) {
			zipWriter.hasCorruptedEntries = true;
			if (error) {
				try {
					error.corruptedEntry = true;
				} catch {
					// ignored
				}
			}
			zipWriter.offset += writer.size - writerSizeBeforeEntry;
			if (bufferedWrite) {
				zipWriter.offset += flushedBufferedSize;
			}
		}
		fileEntries.delete(name);
		throw error;
	} finally {
		if (bufferedWrite) {
			zipWriter.bufferedWrites--;
		}
		if (directWrite) {
			zipWriter.directWrites--;
		}
		if (releaseLockFileEntry) {
			releaseLockFileEntry(lockPreviousFileEntry);
		}
		if (releaseLockWriter) {
			releaseLockWriter();
		}
		if (bufferedWrite && fileWriter && fileWriter.dispose) {
			try {
				await fileWriter.dispose();
			} catch {
				// ignored
			}
		}
	}

	async function requestLockWriter() {
		zipWriter.writerLocked = true;
		const { lockWriter } = zipWriter;
		zipWriter.lockWriter = new Promise(resolve => releaseLockWriter = () => {
			zipWriter.writerLocked = false;
			resolve();
		});
		await lockWriter;
	}

	async function skipDiskIfNeeded() {
		if (exceedsAvailableSize(writer, getLength(headerInfo.localHeaderArray))) {
			await writer.closeDisk();
		}
	}
}

async function createFileEntry(reader, writer, { diskNumberStart, lockFileEntry }, entryInfo, config, options) {
	const {
		headerInfo,
		dataDescriptorInfo,
		metadataSize
	} = entryInfo;
	const {
		headerArray,
		headerView,
		lastModDate,
		rawLastModDate,
		encrypted,
		compressed,
		version,
		compressionMethod,
		rawExtraFieldZip64,
		localExtraFieldZip64Length,
		rawExtraFieldExtendedTimestamp,
		extraFieldExtendedTimestampFlag,
		extraFieldExtendedTimestampTime,
		rawExtraFieldNTFS,
		rawExtraFieldUnix,
		rawCentralExtraFieldUnix,
		rawExtraFieldAES,
	} = headerInfo;
	const { dataDescriptorArray } = dataDescriptorInfo;
	const {
		rawFilename,
		lastAccessDate,
		creationDate,
		password,
		rawPassword,
		level,
		useUnicodeFileNames,
		zip64,
		zip64Enabled,
		zip64UncompressedSize,
		zip64CompressedSize,
		zipCrypto,
		dataDescriptor,
		directory,
		executable,
		versionMadeBy,
		rawComment,
		rawExtraField,
		rawCentralExtraField,
		useWebWorkers,
		onstart,
		onprogress,
		onend,
		signal,
		encryptionStrength,
		extendedTimestamp,
		msDosCompatible,
		internalFileAttributes,
		externalFileAttributes,
		uid,
		gid,
		unixMode,
		symlink,
		setuid,
		setgid,
		sticky,
		unixExternalUpper,
		msdosAttributesRaw,
		msdosAttributes,
		useCompressionStream,
		passThroughCompression,
		passThroughEncryption,
		format,
		codecURI
	} = options;
	const fileEntry = {
		lockFileEntry,
		versionMadeBy,
		zip64,
		zip64Enabled,
		directory: Boolean(directory),
		executable: Boolean(executable),
		filenameUTF8: Boolean(useUnicodeFileNames),
		rawFilename,
		commentUTF8: Boolean(useUnicodeFileNames),
		rawComment,
		rawExtraFieldZip64,
		localExtraFieldZip64Length,
		rawExtraFieldExtendedTimestamp,
		rawExtraFieldNTFS,
		rawExtraFieldUnix,
		rawCentralExtraFieldUnix,
		rawExtraFieldAES,
		rawExtraField,
		rawCentralExtraField,
		extendedTimestamp,
		msDosCompatible,
		internalFileAttributes,
		externalFileAttributes,
		diskNumberStart,
		uid,
		gid,
		unixMode,
		symlink: Boolean(symlink),
		setuid,
		setgid,
		sticky,
		unixExternalUpper,
		msdosAttributesRaw,
		msdosAttributes
	};
	let {
		crc32,
		uncompressedSize
	} = options;
	let compressedSize = 0;
	if (!passThroughCompression) {
		uncompressedSize = 0;
	}
	const { writable } = writer;
	if (reader) {
		const size = reader.size;
		const readable = (0,compatible_streams/* toCompatibleReadable */.QK)((0,io/* createReadable */.D3)(reader, { size }));
		const workerOptions = {
			options: {
				codecType: codec_pool/* CODEC_DEFLATE */.XJ,
				inputSize: size,
				level,
				rawPassword,
				password,
				encryptionStrength,
				zipCrypto: encrypted && zipCrypto,
				passwordVerification: encrypted && zipCrypto && (rawLastModDate >> 8) & constants/* MAX_8_BITS */.Rx,
				computeCrc32: !passThroughCompression,
				compressed: compressed && !passThroughCompression,
				encrypted: encrypted && !passThroughEncryption,
				useWebWorkers,
				useCompressionStream,
				format,
				codecURI,
				compressionMethod
			},
			config,
			streamOptions: { signal, size, onstart, onprogress, onend }
		};
		try {
			const result = await (0,codec_pool/* runWorker */.WY)({ readable, writable }, workerOptions);
			compressedSize = result.outputSize;
			writer.size += compressedSize;
			(0,core_options/* throwIfAborted */.Te)(signal);
			if (!passThroughCompression) {
				uncompressedSize = result.inputSize;
				if (!encrypted || zipCrypto) {
					crc32 = result.crc32;
				}
			}
			if ((!zip64CompressedSize && compressedSize >= constants/* MAX_32_BITS */.ac) ||
				(!zip64UncompressedSize && uncompressedSize >= constants/* MAX_32_BITS */.ac)) {
				throw new Error(ERR_UNSUPPORTED_FORMAT);
			}
		} catch (error) {
			const { outputSize: failedOutputSize } = workerOptions;
			if (failedOutputSize !== constants/* UNDEFINED_VALUE */.HP) {
				writer.size += failedOutputSize;
			} else if ((0,util_error/* isErrorObject */.K)(error) && error.outputSize !== constants/* UNDEFINED_VALUE */.HP) {
				writer.size += error.outputSize;
			}
			throw error;
		}

	}
	setEntryInfo({
		crc32,
		compressedSize,
		uncompressedSize,
		headerInfo,
		dataDescriptorInfo
	}, options);
	if (dataDescriptor) {
		await writeData(writer, dataDescriptorArray);
	}
	Object.assign(fileEntry, {
		uncompressedSize,
		compressedSize,
		lastModDate,
		rawLastModDate,
		creationDate,
		lastAccessDate,
		encrypted: Boolean(encrypted),
		zipCrypto: Boolean(zipCrypto),
		size: metadataSize + compressedSize,
		compressionMethod,
		version,
		headerArray,
		headerView,
		signature: crc32,
		crc32: encrypted && !zipCrypto && !passThroughCompression ? constants/* UNDEFINED_VALUE */.HP : crc32,
		extraFieldExtendedTimestampFlag,
		extraFieldExtendedTimestampTime,
		zip64UncompressedSize,
		zip64CompressedSize
	});
	return fileEntry;
}

function getHeaderInfo(options) {
	const {
		rawFilename,
		lastModDate,
		rawLastModDate: rawLastModDateOption,
		lastAccessDate,
		creationDate,
		level,
		zip64,
		zipCrypto,
		useUnicodeFileNames,
		dataDescriptor,
		directory,
		rawExtraField,
		rawLocalExtraField,
		encryptionStrength,
		extendedTimestamp,
		ntfsTimestamp,
		passThroughCompression,
		encrypted,
		zip64UncompressedSize,
		zip64CompressedSize,
		uncompressedSize,
		knownCompressedSize,
		unknownSize,
		crc32
	} = options;
	let { version, compressionMethod } = options;
	const compressedSize = dataDescriptor ? constants/* UNDEFINED_VALUE */.HP : knownCompressedSize;
	const compressed = !directory && isCompressed(compressionMethod, level);
	let rawLocalExtraFieldZip64;
	const uncompressedFile = passThroughCompression || !compressed;
	const zip64ExtraFieldComplete = zip64 && (options.bufferedWrite || !dataDescriptor || ((!zip64UncompressedSize && !zip64CompressedSize) || (uncompressedFile && !unknownSize)));
	const writeLocalExtraFieldZip64 = zip64ExtraFieldComplete || (zip64 && dataDescriptor && (zip64UncompressedSize || zip64CompressedSize));
	if (zip64 && (zip64UncompressedSize || zip64CompressedSize)) {
		const length = 4 + 16;
		const extraFieldZip64 = createRecordWriter(length);
		extraFieldZip64.writeUint16(constants/* EXTRAFIELD_TYPE_ZIP64 */.KR);
		extraFieldZip64.writeUint16(length - 4);
		rawLocalExtraFieldZip64 = extraFieldZip64.array;
		if (zip64ExtraFieldComplete) {
			extraFieldZip64.writeUint64(uncompressedSize);
			if (uncompressedFile) {
				const encryptionOverhead = (0,zip_entry/* getEncryptionOverhead */.C7)(encrypted, zipCrypto, encryptionStrength);
				extraFieldZip64.writeUint64(passThroughCompression ? (compressedSize === constants/* UNDEFINED_VALUE */.HP ? 0 : compressedSize) : uncompressedSize + encryptionOverhead);
			}
		}
	} else {
		rawLocalExtraFieldZip64 = constants/* EMPTY_UINT8_ARRAY */.D6;
	}
	let rawExtraFieldAES;
	if (encrypted && !zipCrypto) {
		const extraFieldAES = createRecordWriter(getLength(EXTRAFIELD_DATA_AES) + 2);
		extraFieldAES.writeUint16(constants/* EXTRAFIELD_TYPE_AES */._q);
		extraFieldAES.writeBytes(EXTRAFIELD_DATA_AES);
		rawExtraFieldAES = extraFieldAES.array;
		rawExtraFieldAES[8] = encryptionStrength;
	} else {
		rawExtraFieldAES = constants/* EMPTY_UINT8_ARRAY */.D6;
	}
	let rawExtraFieldNTFS;
	let rawExtraFieldExtendedTimestamp;
	let extraFieldExtendedTimestampFlag;
	let extraFieldExtendedTimestampTime;
	if (extendedTimestamp) {
		const lastModTimeUnix = getTimeUnix(lastModDate);
		const lastModTimeUnixInRange = inUnixTimeRange(lastModTimeUnix);
		if (lastModTimeUnixInRange) {
			const extraFieldTimestampLength = 9 + (lastAccessDate ? 4 : 0) + (creationDate ? 4 : 0);
			const extraFieldTimestamp = createRecordWriter(extraFieldTimestampLength);
			extraFieldExtendedTimestampFlag = 0x1 + (lastAccessDate ? 0x2 : 0) + (creationDate ? 0x4 : 0);
			extraFieldExtendedTimestampTime = lastModTimeUnix;
			extraFieldTimestamp.writeUint16(constants/* EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP */.$O);
			extraFieldTimestamp.writeUint16(extraFieldTimestampLength - 4);
			extraFieldTimestamp.writeUint8(extraFieldExtendedTimestampFlag);
			extraFieldTimestamp.writeUint32(lastModTimeUnix);
			if (lastAccessDate) {
				extraFieldTimestamp.writeUint32(clampUnixTime(getTimeUnix(lastAccessDate)));
			}
			if (creationDate) {
				extraFieldTimestamp.writeUint32(clampUnixTime(getTimeUnix(creationDate)));
			}
			rawExtraFieldExtendedTimestamp = extraFieldTimestamp.array;
		} else {
			rawExtraFieldExtendedTimestamp = constants/* EMPTY_UINT8_ARRAY */.D6;
		}
		const writeExtraFieldNTFS = ntfsTimestamp === constants/* UNDEFINED_VALUE */.HP ?
			!lastModTimeUnixInRange || Boolean(lastAccessDate || creationDate) :
			ntfsTimestamp;
		if (writeExtraFieldNTFS) {
			try {
				const lastModTimeNTFS = getTimeNTFS(lastModDate);
				const extraFieldNTFS = createRecordWriter(36);
				extraFieldNTFS.writeUint16(constants/* EXTRAFIELD_TYPE_NTFS */.Ow);
				extraFieldNTFS.writeUint16(32);
				extraFieldNTFS.skip(4);
				extraFieldNTFS.writeUint16(constants/* EXTRAFIELD_TYPE_NTFS_TAG1 */.g4);
				extraFieldNTFS.writeUint16(24);
				extraFieldNTFS.writeUint64(lastModTimeNTFS);
				extraFieldNTFS.writeUint64(lastAccessDate ? getTimeNTFS(lastAccessDate) : lastModTimeNTFS);
				extraFieldNTFS.writeUint64(creationDate ? getTimeNTFS(creationDate) : lastModTimeNTFS);
				rawExtraFieldNTFS = extraFieldNTFS.array;
			} catch {
				rawExtraFieldNTFS = constants/* EMPTY_UINT8_ARRAY */.D6;
			}
		} else {
			rawExtraFieldNTFS = constants/* EMPTY_UINT8_ARRAY */.D6;
		}
	} else {
		rawExtraFieldNTFS = rawExtraFieldExtendedTimestamp = constants/* EMPTY_UINT8_ARRAY */.D6;
	}
	let rawExtraFieldUnix;
	let rawCentralExtraFieldUnix;
	try {
		const { uid, gid, unixExtraFieldType } = options;
		if (unixExtraFieldType == INFOZIP_EXTRA_FIELD_TYPE && (uid !== constants/* UNDEFINED_VALUE */.HP || gid !== constants/* UNDEFINED_VALUE */.HP)) {
			const uidBytes = packUnixId(uid === constants/* UNDEFINED_VALUE */.HP ? 0 : uid);
			const gidBytes = packUnixId(gid === constants/* UNDEFINED_VALUE */.HP ? 0 : gid);
			const payloadLength = 3 + uidBytes.length + gidBytes.length;
			const extraFieldUnix = createRecordWriter(4 + payloadLength);
			extraFieldUnix.writeUint16(constants/* EXTRAFIELD_TYPE_INFOZIP */.A9);
			extraFieldUnix.writeUint16(payloadLength);
			extraFieldUnix.writeUint8(1);
			extraFieldUnix.writeUint8(uidBytes.length);
			extraFieldUnix.writeBytes(uidBytes);
			extraFieldUnix.writeUint8(gidBytes.length);
			extraFieldUnix.writeBytes(gidBytes);
			rawExtraFieldUnix = rawCentralExtraFieldUnix = extraFieldUnix.array;
		} else if (unixExtraFieldType == UNIX_EXTRA_FIELD_TYPE && (uid !== constants/* UNDEFINED_VALUE */.HP || gid !== constants/* UNDEFINED_VALUE */.HP)) {
			const extraFieldUnix = createRecordWriter(8);
			extraFieldUnix.writeUint16(constants/* EXTRAFIELD_TYPE_UNIX */.nK);
			extraFieldUnix.writeUint16(4);
			extraFieldUnix.writeUint16((uid === constants/* UNDEFINED_VALUE */.HP ? 0 : uid) & constants/* MAX_16_BITS */.gk);
			extraFieldUnix.writeUint16((gid === constants/* UNDEFINED_VALUE */.HP ? 0 : gid) & constants/* MAX_16_BITS */.gk);
			rawExtraFieldUnix = extraFieldUnix.array;
			const centralExtraFieldUnix = createRecordWriter(4);
			centralExtraFieldUnix.writeUint16(constants/* EXTRAFIELD_TYPE_UNIX */.nK);
			centralExtraFieldUnix.writeUint16(0);
			rawCentralExtraFieldUnix = centralExtraFieldUnix.array;
		} else {
			rawExtraFieldUnix = rawCentralExtraFieldUnix = constants/* EMPTY_UINT8_ARRAY */.D6;
		}
	} catch {
		rawExtraFieldUnix = rawCentralExtraFieldUnix = constants/* EMPTY_UINT8_ARRAY */.D6;
	}
	if (compressionMethod === constants/* UNDEFINED_VALUE */.HP) {
		compressionMethod = compressed ? constants/* COMPRESSION_METHOD_DEFLATE */.FH : constants/* COMPRESSION_METHOD_STORE */.$F;
	}
	if (version === constants/* UNDEFINED_VALUE */.HP) {
		version = compressionMethod == constants/* COMPRESSION_METHOD_STORE */.$F && !directory && !encrypted ? constants/* VERSION_STORE */.zB : constants/* VERSION_DEFLATE */.RL;
	}
	const { codecVersionNeeded } = options;
	if (compressed && codecVersionNeeded !== constants/* UNDEFINED_VALUE */.HP) {
		version = version > codecVersionNeeded ? version : codecVersionNeeded;
	}
	if (zip64) {
		version = version > constants/* VERSION_ZIP64 */.nZ ? version : constants/* VERSION_ZIP64 */.nZ;
	}
	if (encrypted && !zipCrypto) {
		version = version > constants/* VERSION_AES */.lb ? version : constants/* VERSION_AES */.lb;
		if (passThroughCompression && crc32 !== constants/* UNDEFINED_VALUE */.HP) {
			rawExtraFieldAES[EXTRAFIELD_OFFSET_AES_VENDOR_VERSION] = VENDOR_VERSION_AE_1;
		}
		setUint16((0,util_array/* getDataView */.MS)(rawExtraFieldAES), EXTRAFIELD_OFFSET_AES_COMPRESSION_METHOD, compressionMethod);
		compressionMethod = constants/* COMPRESSION_METHOD_AES */.n8;
	}
	const localExtraFieldZip64Length = writeLocalExtraFieldZip64 ? getLength(rawLocalExtraFieldZip64) : 0;
	const extraFieldLength = localExtraFieldZip64Length + getLength(rawExtraFieldAES, rawExtraFieldExtendedTimestamp, rawExtraFieldNTFS, rawExtraFieldUnix, rawExtraField, rawLocalExtraField);
	const maximumUsdzExtraFieldLength = options[core_options/* OPTION_USDZ */.Xu] ? EXTRAFIELD_USDZ_MAX_LENGTH : 0;
	if (extraFieldLength + maximumUsdzExtraFieldLength > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_EXTRAFIELD_DATA);
	}
	const dosLastModDate = new Date(Math.ceil(Math.floor(lastModDate.getTime() / 1000) / 2) * 2000);
	const clampedLastModDate = dosLastModDate < constants/* MIN_DATE */.AN ? constants/* MIN_DATE */.AN : dosLastModDate > constants/* MAX_DATE */.Ae ? constants/* MAX_DATE */.Ae : dosLastModDate;
	const storedLastModDate = getLength(rawExtraFieldExtendedTimestamp) ?
		new Date(getTimeUnix(lastModDate) * 1000) :
		getLength(rawExtraFieldNTFS) ? lastModDate : clampedLastModDate;
	const {
		headerArray,
		headerView,
		rawLastModDate
	} = getHeaderArrayData({
		version,
		bitFlag: getBitFlag(level, useUnicodeFileNames, dataDescriptor, encrypted, compressionMethod),
		compressionMethod,
		uncompressedSize,
		compressedSize,
		lastModDate: clampedLastModDate,
		rawLastModDate: rawLastModDateOption,
		rawFilename,
		zip64CompressedSize,
		zip64UncompressedSize,
		extraFieldLength
	});
	if (compressedSize !== constants/* UNDEFINED_VALUE */.HP && passThroughCompression && crc32 !== constants/* UNDEFINED_VALUE */.HP) {
		setUint32(headerView, constants/* HEADER_OFFSET_SIGNATURE */.ZT, crc32);
	}
	const localHeader = createRecordWriter(constants/* HEADER_SIZE */.Ad + getLength(rawFilename) + extraFieldLength);
	const localHeaderArray = localHeader.array;
	const localHeaderView = (0,util_array/* getDataView */.MS)(localHeaderArray);
	localHeader.writeUint32(constants/* LOCAL_FILE_HEADER_SIGNATURE */.Gq);
	localHeader.writeBytes(headerArray);
	localHeader.writeBytes(rawFilename);
	if (writeLocalExtraFieldZip64) {
		localHeader.writeBytes(rawLocalExtraFieldZip64);
	}
	localHeader.writeBytes(rawExtraFieldAES);
	localHeader.writeBytes(rawExtraFieldExtendedTimestamp);
	localHeader.writeBytes(rawExtraFieldNTFS);
	localHeader.writeBytes(rawExtraFieldUnix);
	localHeader.writeBytes(rawExtraField);
	localHeader.writeBytes(rawLocalExtraField);
	if (dataDescriptor) {
		if (!zip64CompressedSize) {
			setUint32(localHeaderView, constants/* HEADER_OFFSET_COMPRESSED_SIZE */.K5 + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb, 0);
		}
		if (!zip64UncompressedSize) {
			setUint32(localHeaderView, constants/* HEADER_OFFSET_UNCOMPRESSED_SIZE */.T4 + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb, 0);
		}
	}
	return {
		localHeaderArray,
		localHeaderView,
		headerArray,
		headerView,
		lastModDate: storedLastModDate,
		lastModDateClamped: storedLastModDate === clampedLastModDate && dosLastModDate.getTime() != clampedLastModDate.getTime(),
		rawLastModDate,
		encrypted,
		compressed,
		version,
		compressionMethod,
		extraFieldExtendedTimestampFlag,
		extraFieldExtendedTimestampTime,
		rawExtraFieldZip64: constants/* EMPTY_UINT8_ARRAY */.D6,
		localExtraFieldZip64Length,
		rawExtraFieldExtendedTimestamp,
		rawExtraFieldNTFS,
		rawExtraFieldUnix,
		rawCentralExtraFieldUnix,
		rawExtraFieldAES,
		extraFieldLength
	};
}

function appendExtraFieldUSDZ(entryInfo, zipWriterOffset) {
	const { headerInfo } = entryInfo;
	let { localHeaderArray, extraFieldLength } = headerInfo;
	let extraBytesLength = 64 - ((zipWriterOffset + getLength(localHeaderArray)) % 64);
	if (extraBytesLength < 4) {
		extraBytesLength += 64;
	}
	const rawExtraFieldUSDZ = new Uint8Array(extraBytesLength);
	const extraFieldUSDZView = (0,util_array/* getDataView */.MS)(rawExtraFieldUSDZ);
	setUint16(extraFieldUSDZView, 0, constants/* EXTRAFIELD_TYPE_USDZ */.NF);
	setUint16(extraFieldUSDZView, 2, extraBytesLength - 4);
	const previousLocalHeaderArray = localHeaderArray;
	headerInfo.localHeaderArray = localHeaderArray = new Uint8Array(getLength(previousLocalHeaderArray) + extraBytesLength);
	arraySet(localHeaderArray, previousLocalHeaderArray);
	arraySet(localHeaderArray, rawExtraFieldUSDZ, getLength(previousLocalHeaderArray));
	const localHeaderArrayView = (0,util_array/* getDataView */.MS)(localHeaderArray);
	setUint16(localHeaderArrayView, 28, extraFieldLength + extraBytesLength);
	headerInfo.localHeaderView = localHeaderArrayView;
	entryInfo.metadataSize += extraBytesLength;
}

function packUnixId(id) {
	const dataArray = new Uint8Array(4);
	const dataView = (0,util_array/* getDataView */.MS)(dataArray);
	dataView.setUint32(0, id, true);
	let length = 4;
	while (length > 1 && dataArray[length - 1] === 0) {
		length--;
	}
	return dataArray.subarray(0, length);
}

function normalizeMsdosAttributes(msdosAttributesRaw, msdosAttributes) {
	if (msdosAttributesRaw !== constants/* UNDEFINED_VALUE */.HP) {
		msdosAttributesRaw = msdosAttributesRaw & constants/* MAX_8_BITS */.Rx;
	} else if (msdosAttributes !== constants/* UNDEFINED_VALUE */.HP) {
		const { readOnly, hidden, system, directory: msdDir, archive } = msdosAttributes;
		let raw = 0;
		if (readOnly) raw |= constants/* FILE_ATTR_MSDOS_READONLY_MASK */.MQ;
		if (hidden) raw |= constants/* FILE_ATTR_MSDOS_HIDDEN_MASK */.wd;
		if (system) raw |= constants/* FILE_ATTR_MSDOS_SYSTEM_MASK */.pb;
		if (msdDir) raw |= constants/* FILE_ATTR_MSDOS_DIR_MASK */.f;
		if (archive) raw |= constants/* FILE_ATTR_MSDOS_ARCHIVE_MASK */.Ss;
		msdosAttributesRaw = raw & constants/* MAX_8_BITS */.Rx;
	}
	if (msdosAttributes === constants/* UNDEFINED_VALUE */.HP) {
		msdosAttributes = {
			readOnly: Boolean(msdosAttributesRaw & constants/* FILE_ATTR_MSDOS_READONLY_MASK */.MQ),
			hidden: Boolean(msdosAttributesRaw & constants/* FILE_ATTR_MSDOS_HIDDEN_MASK */.wd),
			system: Boolean(msdosAttributesRaw & constants/* FILE_ATTR_MSDOS_SYSTEM_MASK */.pb),
			directory: Boolean(msdosAttributesRaw & constants/* FILE_ATTR_MSDOS_DIR_MASK */.f),
			archive: Boolean(msdosAttributesRaw & constants/* FILE_ATTR_MSDOS_ARCHIVE_MASK */.Ss)
		};
	}
	return { msdosAttributesRaw, msdosAttributes };
}

function getDataDescriptorInfo({
	zip64,
	dataDescriptor,
	dataDescriptorSignature
}) {
	let dataDescriptorArray = constants/* EMPTY_UINT8_ARRAY */.D6;
	let dataDescriptorView, dataDescriptorOffset = 0;
	let dataDescriptorLength = zip64 ? constants/* DATA_DESCRIPTOR_RECORD_ZIP_64_LENGTH */.BY : constants/* DATA_DESCRIPTOR_RECORD_LENGTH */.Qy;
	if (dataDescriptorSignature) {
		dataDescriptorLength += constants/* DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH */.ZE;
	}
	if (dataDescriptor) {
		dataDescriptorArray = new Uint8Array(dataDescriptorLength);
		dataDescriptorView = (0,util_array/* getDataView */.MS)(dataDescriptorArray);
		if (dataDescriptorSignature) {
			dataDescriptorOffset = constants/* DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH */.ZE;
			setUint32(dataDescriptorView, 0, constants/* DATA_DESCRIPTOR_RECORD_SIGNATURE */.Gi);
		}
	}
	return {
		dataDescriptorArray,
		dataDescriptorView,
		dataDescriptorOffset
	};
}

function setEntryInfo({
	crc32,
	compressedSize,
	uncompressedSize,
	headerInfo,
	dataDescriptorInfo
}, {
	zip64,
	zipCrypto,
	passThroughCompression,
	dataDescriptor
}) {
	const {
		headerView,
		encrypted
	} = headerInfo;
	const {
		dataDescriptorView,
		dataDescriptorOffset
	} = dataDescriptorInfo;
	if ((!encrypted || zipCrypto || passThroughCompression) && crc32 !== constants/* UNDEFINED_VALUE */.HP) {
		setUint32(headerView, constants/* HEADER_OFFSET_SIGNATURE */.ZT, crc32);
		if (dataDescriptor) {
			setUint32(dataDescriptorView, dataDescriptorOffset, crc32);
		}
	}
	if (zip64) {
		if (dataDescriptor) {
			setBigUint64(dataDescriptorView, dataDescriptorOffset + 4, BigInt(compressedSize));
			setBigUint64(dataDescriptorView, dataDescriptorOffset + 12, BigInt(uncompressedSize));
		}
	} else {
		setUint32(headerView, constants/* HEADER_OFFSET_COMPRESSED_SIZE */.K5, compressedSize);
		setUint32(headerView, constants/* HEADER_OFFSET_UNCOMPRESSED_SIZE */.T4, uncompressedSize);
		if (dataDescriptor) {
			setUint32(dataDescriptorView, dataDescriptorOffset + 4, compressedSize);
			setUint32(dataDescriptorView, dataDescriptorOffset + 8, uncompressedSize);
		}
	}
}

function updateLocalHeader({
	rawFilename,
	encrypted,
	zip64,
	localExtraFieldZip64Length,
	crc32,
	compressedSize,
	uncompressedSize,
	zip64UncompressedSize,
	zip64CompressedSize
}, localHeaderView, { dataDescriptor, passThroughCompression }) {
	if (!dataDescriptor) {
		if (!encrypted || (passThroughCompression && crc32 !== constants/* UNDEFINED_VALUE */.HP)) {
			setUint32(localHeaderView, constants/* HEADER_OFFSET_SIGNATURE */.ZT + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb, crc32);
		}
		if (!zip64CompressedSize) {
			setUint32(localHeaderView, constants/* HEADER_OFFSET_COMPRESSED_SIZE */.K5 + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb, compressedSize);
		}
		if (!zip64UncompressedSize) {
			setUint32(localHeaderView, constants/* HEADER_OFFSET_UNCOMPRESSED_SIZE */.T4 + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb, uncompressedSize);
		}
	}
	if (zip64 && localExtraFieldZip64Length) {
		const localHeaderOffset = constants/* HEADER_SIZE */.Ad + getLength(rawFilename) + 4;
		setBigUint64(localHeaderView, localHeaderOffset, BigInt(uncompressedSize));
		setBigUint64(localHeaderView, localHeaderOffset + 8, BigInt(compressedSize));
	}
}


async function closeFile(zipWriter, comment, options) {
	const { directoryDataLength, zip64Entries } = createDirectoryRecords(zipWriter.fileEntries);
	const { directoryStart, directoryEnd, directoryArray } = await writeDirectoryRecords(zipWriter, directoryDataLength, options);
	const signatureLength = await writeDigitalSignatureRecord(zipWriter, directoryArray, options);
	await writeEndOfDirectoryRecord(zipWriter, comment, options, { directoryStart, directoryEnd, directoryDataLength, signatureLength, zip64Entries });
}

function createDirectoryRecords(files) {
	let directoryDataLength = 0;
	let zip64Entries = false;
	for (const [, fileEntry] of files) {
		const {
			rawFilename,
			rawExtraFieldAES,
			rawComment,
			rawExtraFieldNTFS,
			rawCentralExtraFieldUnix,
			rawExtraField,
			rawCentralExtraField,
			extraFieldExtendedTimestampFlag,
			extraFieldExtendedTimestampTime,
			zip64Enabled,
			uncompressedSize,
			compressedSize
		} = fileEntry;
		let { zip64UncompressedSize, zip64CompressedSize } = fileEntry;
		if (!zip64Enabled) {
			if (zip64UncompressedSize && uncompressedSize < constants/* MAX_32_BITS */.ac) {
				zip64UncompressedSize = fileEntry.zip64UncompressedSize = false;
			}
			if (zip64CompressedSize && compressedSize < constants/* MAX_32_BITS */.ac) {
				zip64CompressedSize = fileEntry.zip64CompressedSize = false;
			}
		}
		zip64Entries = zip64Entries || zip64UncompressedSize || zip64CompressedSize;
		const zip64Offset = fileEntry.offset >= constants/* MAX_32_BITS */.ac;
		const zip64DiskNumberStart = fileEntry.diskNumberStart >= constants/* MAX_16_BITS */.gk;
		let rawExtraFieldZip64;
		if (zip64Offset || zip64DiskNumberStart || zip64UncompressedSize || zip64CompressedSize) {
			const length = 4 + (zip64UncompressedSize ? 8 : 0) + (zip64CompressedSize ? 8 : 0) + (zip64Offset ? 8 : 0) + (zip64DiskNumberStart ? 4 : 0);
			const extraFieldZip64 = createRecordWriter(length);
			extraFieldZip64.writeUint16(constants/* EXTRAFIELD_TYPE_ZIP64 */.KR);
			extraFieldZip64.writeUint16(length - 4);
			if (zip64UncompressedSize) {
				extraFieldZip64.writeUint64(uncompressedSize);
			}
			if (zip64CompressedSize) {
				extraFieldZip64.writeUint64(compressedSize);
			}
			if (zip64Offset) {
				extraFieldZip64.writeUint64(fileEntry.offset);
			}
			if (zip64DiskNumberStart) {
				extraFieldZip64.writeUint32(fileEntry.diskNumberStart);
			}
			rawExtraFieldZip64 = extraFieldZip64.array;
		} else {
			rawExtraFieldZip64 = constants/* EMPTY_UINT8_ARRAY */.D6;
		}
		fileEntry.rawExtraFieldZip64 = rawExtraFieldZip64;
		fileEntry.zip64Offset = zip64Offset;
		fileEntry.zip64DiskNumberStart = zip64DiskNumberStart;
		let rawExtraFieldTimestamp;
		if (extraFieldExtendedTimestampTime === constants/* UNDEFINED_VALUE */.HP) {
			rawExtraFieldTimestamp = constants/* EMPTY_UINT8_ARRAY */.D6;
		} else {
			const extraFieldTimestamp = createRecordWriter(9);
			extraFieldTimestamp.writeUint16(constants/* EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP */.$O);
			extraFieldTimestamp.writeUint16(5);
			extraFieldTimestamp.writeUint8(extraFieldExtendedTimestampFlag);
			extraFieldTimestamp.writeUint32(extraFieldExtendedTimestampTime);
			rawExtraFieldTimestamp = extraFieldTimestamp.array;
		}
		fileEntry.rawExtraFieldExtendedTimestamp = rawExtraFieldTimestamp;
		const extraFieldLength = getLength(
			rawExtraFieldZip64,
			rawExtraFieldAES,
			rawExtraFieldNTFS,
			rawCentralExtraFieldUnix,
			rawExtraFieldTimestamp,
			rawExtraField,
			rawCentralExtraField);
		if (extraFieldLength > constants/* MAX_16_BITS */.gk) {
			throw new Error(ERR_INVALID_EXTRAFIELD_DATA);
		}
		directoryDataLength += constants/* CENTRAL_FILE_HEADER_LENGTH */.Mt + getLength(rawFilename, rawComment) + extraFieldLength;
	}
	return { directoryDataLength, zip64Entries };
}

async function writeDirectoryRecords(zipWriter, directoryDataLength, options) {
	const { fileEntries, writer } = zipWriter;
	const directoryArray = new Uint8Array(directoryDataLength);
	await (0,io/* initStream */.ZD)(writer);
	let offset = 0;
	let directoryDiskOffset = 0;
	let directoryStartDiskNumber = getDiskNumber(writer);
	let directoryStartDiskOffset = getDiskOffset(writer);
	let directoryEndDiskEntriesLength = 0;
	for (const [indexFileEntry, fileEntry] of Array.from(fileEntries.values()).entries()) {
		const {
			offset: fileEntryOffset,
			rawFilename,
			rawExtraFieldZip64,
			rawExtraFieldAES,
			rawExtraFieldExtendedTimestamp,
			rawExtraFieldNTFS,
			rawCentralExtraFieldUnix,
			rawExtraField,
			rawCentralExtraField,
			rawComment,
			versionMadeBy,
			headerArray,
			headerView,
			zip64UncompressedSize,
			zip64CompressedSize,
			zip64DiskNumberStart,
			zip64Offset,
			internalFileAttributes,
			externalFileAttributes,
			diskNumberStart,
			uncompressedSize,
			compressedSize
		} = fileEntry;
		const extraFieldLength = getLength(rawExtraFieldZip64, rawExtraFieldAES, rawExtraFieldExtendedTimestamp, rawExtraFieldNTFS, rawCentralExtraFieldUnix, rawExtraField, rawCentralExtraField);
		const directoryRecordLength = constants/* CENTRAL_FILE_HEADER_LENGTH */.Mt + getLength(rawFilename, rawComment) + extraFieldLength;
		if (exceedsAvailableSize(writer, offset + directoryRecordLength - directoryDiskOffset)) {
			await writeData(writer, directoryArray.slice(directoryDiskOffset, offset));
			directoryDiskOffset = offset;
			directoryEndDiskEntriesLength = 0;
			await writer.closeDisk();
		}
		if (indexFileEntry == 0) {
			directoryStartDiskNumber = getDiskNumber(writer);
			directoryStartDiskOffset = getDiskOffset(writer);
		}
		if (!zip64UncompressedSize) {
			setUint32(headerView, constants/* HEADER_OFFSET_UNCOMPRESSED_SIZE */.T4, uncompressedSize);
		}
		if (!zip64CompressedSize) {
			setUint32(headerView, constants/* HEADER_OFFSET_COMPRESSED_SIZE */.K5, compressedSize);
		}
		if ((zip64Offset || zip64DiskNumberStart) && fileEntry.version < constants/* VERSION_ZIP64 */.nZ) {
			setUint16(headerView, constants/* HEADER_OFFSET_VERSION */.v5, constants/* VERSION_ZIP64 */.nZ);
		}
		const directoryRecord = createRecordWriter(directoryRecordLength);
		directoryRecord.writeUint32(constants/* CENTRAL_FILE_HEADER_SIGNATURE */.cC);
		directoryRecord.writeUint16(versionMadeBy);
		directoryRecord.writeBytes(headerArray.subarray(0, constants/* HEADER_SIZE */.Ad - 4 - 2));
		directoryRecord.writeUint16(extraFieldLength);
		directoryRecord.writeUint16(getLength(rawComment));
		directoryRecord.writeUint16(zip64DiskNumberStart ? constants/* MAX_16_BITS */.gk : diskNumberStart);
		directoryRecord.writeUint16(internalFileAttributes);
		directoryRecord.writeUint32(externalFileAttributes);
		directoryRecord.writeUint32(zip64Offset ? constants/* MAX_32_BITS */.ac : fileEntryOffset);
		directoryRecord.writeBytes(rawFilename);
		directoryRecord.writeBytes(rawExtraFieldZip64);
		directoryRecord.writeBytes(rawExtraFieldAES);
		directoryRecord.writeBytes(rawExtraFieldExtendedTimestamp);
		directoryRecord.writeBytes(rawExtraFieldNTFS);
		directoryRecord.writeBytes(rawCentralExtraFieldUnix);
		directoryRecord.writeBytes(rawExtraField);
		directoryRecord.writeBytes(rawCentralExtraField);
		directoryRecord.writeBytes(rawComment);
		arraySet(directoryArray, directoryRecord.array, offset);
		offset += directoryRecordLength;
		directoryEndDiskEntriesLength++;
		if (options.onprogress) {
			try {
				await options.onprogress(indexFileEntry + 1, fileEntries.size, new zip_entry/* Entry */.HK(fileEntry));
			} catch {
				// ignored
			}
		}
	}
	await writeData(writer, directoryDiskOffset ? directoryArray.slice(directoryDiskOffset) : directoryArray);
	return {
		directoryStart: { diskNumber: directoryStartDiskNumber, diskOffset: directoryStartDiskOffset },
		directoryEnd: { diskNumber: getDiskNumber(writer), entriesLength: directoryEndDiskEntriesLength },
		directoryArray
	};
}

async function writeDigitalSignatureRecord(zipWriter, directoryArray, options) {
	const signCentralDirectory = getFunctionOptionValue(zipWriter, options, core_options/* OPTION_SIGN_CENTRAL_DIRECTORY */.Ym);
	if (signCentralDirectory) {
		const signatureData = await signCentralDirectory(directoryArray);
		const signatureDataLength = getLength(signatureData);
		if (signatureDataLength > constants/* MAX_16_BITS */.gk) {
			throw new Error(ERR_INVALID_SIGNATURE_DATA);
		}
		const signatureRecord = createRecordWriter(6 + signatureDataLength);
		signatureRecord.writeUint32(constants/* DIGITAL_SIGNATURE_RECORD_SIGNATURE */.nc);
		signatureRecord.writeUint16(signatureDataLength);
		signatureRecord.writeBytes(signatureData);
		const { writer } = zipWriter;
		if (exceedsAvailableSize(writer, getLength(signatureRecord.array))) {
			await writer.closeDisk();
		}
		await writeData(writer, signatureRecord.array);
		return 6 + signatureDataLength;
	}
	return 0;
}

async function writeEndOfDirectoryRecord(zipWriter, comment, options, cdInfo) {
	const { writer } = zipWriter;
	const { directoryStart, directoryEnd, signatureLength, zip64Entries } = cdInfo;
	let { directoryDataLength } = cdInfo;
	let fileEntriesLength = zipWriter.fileEntries.size;
	let diskNumber = directoryStart.diskNumber;
	let directoryOffset = getSegmentOffset(zipWriter, directoryStart);
	const commentLength = getLength(comment);
	if (commentLength > constants/* MAX_16_BITS */.gk) {
		throw new Error(ERR_INVALID_COMMENT);
	}
	let zip64 = getOptionValue(zipWriter, options, zip_entry/* PROPERTY_NAME_ZIP64 */.mM);
	let lastDiskNumber = getDiskNumber(writer);
	if (exceedsAvailableSize(writer, (zip64 ? constants/* ZIP64_END_OF_CENTRAL_DIR_TOTAL_LENGTH */.AD : constants/* END_OF_CENTRAL_DIR_LENGTH */.Xn) + commentLength)) {
		lastDiskNumber++;
	}
	if (directoryOffset >= constants/* MAX_32_BITS */.ac || directoryDataLength >= constants/* MAX_32_BITS */.ac || fileEntriesLength >= constants/* MAX_16_BITS */.gk || lastDiskNumber >= constants/* MAX_16_BITS */.gk) {
		if (zip64 === false) {
			throw new Error(ERR_UNSUPPORTED_FORMAT);
		} else {
			zip64 = true;
		}
	} else if (zip64 === constants/* UNDEFINED_VALUE */.HP && zip64Entries) {
		zip64 = true;
	}
	const endOfdirectoryRecord = createRecordWriter(zip64 ? constants/* ZIP64_END_OF_CENTRAL_DIR_TOTAL_LENGTH */.AD : constants/* END_OF_CENTRAL_DIR_LENGTH */.Xn);
	if (exceedsAvailableSize(writer, getLength(endOfdirectoryRecord.array) + commentLength)) {
		await writer.closeDisk();
	}
	lastDiskNumber = getDiskNumber(writer);
	let diskFileEntriesLength = lastDiskNumber == directoryEnd.diskNumber ? directoryEnd.entriesLength : 0;
	if (zip64) {
		endOfdirectoryRecord.writeUint32(constants/* ZIP64_END_OF_CENTRAL_DIR_SIGNATURE */.Tm);
		endOfdirectoryRecord.writeUint64(44);
		endOfdirectoryRecord.writeUint16(45);
		endOfdirectoryRecord.writeUint16(45);
		endOfdirectoryRecord.writeUint32(lastDiskNumber);
		endOfdirectoryRecord.writeUint32(diskNumber);
		endOfdirectoryRecord.writeUint64(diskFileEntriesLength);
		endOfdirectoryRecord.writeUint64(fileEntriesLength);
		endOfdirectoryRecord.writeUint64(directoryDataLength);
		endOfdirectoryRecord.writeUint64(directoryOffset);
		endOfdirectoryRecord.writeUint32(constants/* ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE */.OL);
		endOfdirectoryRecord.writeUint32(lastDiskNumber);
		endOfdirectoryRecord.writeUint64(BigInt(getSegmentOffset(zipWriter, writer)) + BigInt(directoryDataLength) + BigInt(signatureLength));
		endOfdirectoryRecord.writeUint32(lastDiskNumber + 1);
		const supportZip64SplitFile = getOptionValue(zipWriter, options, core_options/* OPTION_SUPPORT_ZIP64_SPLIT_FILE */.im, true);
		if (supportZip64SplitFile) {
			lastDiskNumber = constants/* MAX_16_BITS */.gk;
			diskNumber = constants/* MAX_16_BITS */.gk;
		}
		diskFileEntriesLength = constants/* MAX_16_BITS */.gk;
		fileEntriesLength = constants/* MAX_16_BITS */.gk;
		directoryOffset = constants/* MAX_32_BITS */.ac;
		directoryDataLength = constants/* MAX_32_BITS */.ac;
	}
	endOfdirectoryRecord.writeUint32(constants/* END_OF_CENTRAL_DIR_SIGNATURE */.fB);
	endOfdirectoryRecord.writeUint16(lastDiskNumber);
	endOfdirectoryRecord.writeUint16(diskNumber);
	endOfdirectoryRecord.writeUint16(diskFileEntriesLength);
	endOfdirectoryRecord.writeUint16(fileEntriesLength);
	endOfdirectoryRecord.writeUint32(directoryDataLength);
	endOfdirectoryRecord.writeUint32(directoryOffset);
	endOfdirectoryRecord.writeUint16(commentLength);
	await writeData(writer, endOfdirectoryRecord.array);
	if (commentLength) {
		await writeData(writer, comment);
	}
}

function createRecordWriter(length) {
	const array = new Uint8Array(length);
	const view = (0,util_array/* getDataView */.MS)(array);
	let offset = 0;
	return {
		array,
		writeUint8: value => { setUint8(view, offset, value); offset += 1; },
		writeUint16: value => { setUint16(view, offset, value); offset += 2; },
		writeUint32: value => { setUint32(view, offset, value); offset += 4; },
		writeUint64: value => { setBigUint64(view, offset, BigInt(value)); offset += 8; },
		writeBytes: value => { arraySet(array, value, offset); offset += getLength(value); },
		skip: count => offset += count
	};
}

function getDiskNumber(writer) {
	const { diskNumber = 0 } = writer;
	return diskNumber;
}

function getDiskOffset(writer) {
	const { diskOffset = 0 } = writer;
	return diskOffset;
}

function exceedsAvailableSize(writer, length) {
	const { availableSize = constants/* INFINITY_VALUE */.X } = writer;
	return length > availableSize;
}

function getSegmentOffset(zipWriter, { diskNumber = 0, diskOffset = 0 }) {
	return zipWriter.offset - diskOffset - (diskNumber ? zipWriter.initialOffset : 0);
}

async function startsWithSplitZipSignature(reader) {
	const signatureArray = await (0,io/* readUint8Array */.Ul)(reader, 0, constants/* SPLIT_ZIP_FILE_SIGNATURE_LENGTH */.w7);
	return getUint32((0,util_array/* getDataView */.MS)(signatureArray), 0) == constants/* SPLIT_ZIP_FILE_SIGNATURE */.ZP;
}

function removeExtraFieldZip64(rawExtraField) {
	const rawExtraFieldView = (0,util_array/* getDataView */.MS)(rawExtraField);
	let offsetExtraField = 0;
	while (offsetExtraField + 4 <= getLength(rawExtraField)) {
		const size = 4 + getUint16(rawExtraFieldView, offsetExtraField + 2);
		if (getUint16(rawExtraFieldView, offsetExtraField) == constants/* EXTRAFIELD_TYPE_ZIP64 */.KR) {
			return removeExtraFieldZip64((0,util_array/* concat */.xW)(
				rawExtraField.subarray(0, offsetExtraField),
				rawExtraField.subarray(Math.min(offsetExtraField + size, getLength(rawExtraField)))));
		}
		offsetExtraField += size;
	}
	return rawExtraField;
}

async function copyZipData(zipWriter, reader, entries, keptEntries, directoryOffset, compact, getEntryDataDescriptorLength) {
	const { writer } = zipWriter;
	const entryPositions = new Map();
	if (writer.closeDisk || compact) {
		const sortedEntries = Array.from(entries).sort((firstEntry, secondEntry) =>
			getSourceOffset(reader, firstEntry) - getSourceOffset(reader, secondEntry));
		const regionEnds = getRegionEnds(reader, sortedEntries, directoryOffset);
		const keptEntrySet = new Set(keptEntries);
		const localHeaderLengths = new Map();
		for (let indexEntry = 0; indexEntry < sortedEntries.length; indexEntry++) {
			const entry = sortedEntries[indexEntry];
			if (keptEntrySet.has(entry)) {
				const sourceOffset = getSourceOffset(reader, entry);
				const localHeaderLength = await getLocalHeaderLength(reader, sourceOffset);
				if (localHeaderLength === constants/* UNDEFINED_VALUE */.HP) {
					throw new Error(constants/* ERR_LOCAL_FILE_HEADER_NOT_FOUND */.im);
				}
				let entryEnd = sourceOffset + localHeaderLength + entry.compressedSize;
				if (entry.bitFlag.dataDescriptor) {
					const dataDescriptorLength = await getEntryDataDescriptorLength(reader, entryEnd, entry);
					entryEnd = dataDescriptorLength === constants/* UNDEFINED_VALUE */.HP ? Math.max(entryEnd, regionEnds[indexEntry]) : entryEnd + dataDescriptorLength;
				}
				if (entryEnd > regionEnds[indexEntry]) {
					throw new Error(constants/* ERR_OVERLAPPING_ENTRY */.dJ);
				}
				regionEnds[indexEntry] = entryEnd;
				localHeaderLengths.set(entry, localHeaderLength);
			}
		}
		let copiedOffset = 0;
		let lastPosition;
		for (let indexEntry = 0; indexEntry < sortedEntries.length; indexEntry++) {
			const entry = sortedEntries[indexEntry];
			if (keptEntrySet.has(entry)) {
				const sourceOffset = getSourceOffset(reader, entry);
				if (sourceOffset < copiedOffset) {
					entryPositions.set(entry, lastPosition);
				} else {
					if (!compact) {
						await copyData(zipWriter, reader, copiedOffset, sourceOffset - copiedOffset);
					}
					if (writer.closeDisk && exceedsAvailableSize(writer, localHeaderLengths.get(entry))) {
						await writer.closeDisk();
					}
					lastPosition = {
						offset: getSegmentOffset(zipWriter, writer),
						diskNumberStart: getDiskNumber(writer)
					};
					entryPositions.set(entry, lastPosition);
					await copyData(zipWriter, reader, sourceOffset, regionEnds[indexEntry] - sourceOffset);
					copiedOffset = regionEnds[indexEntry];
				}
			}
		}
		if (!compact) {
			await copyData(zipWriter, reader, copiedOffset, directoryOffset - copiedOffset);
		}
	} else {
		const baseOffset = zipWriter.offset;
		await copyData(zipWriter, reader, 0, directoryOffset);
		entries.forEach(entry => entryPositions.set(entry, {
			offset: baseOffset + getSourceOffset(reader, entry),
			diskNumberStart: 0
		}));
	}
	return entryPositions;
}

function getRegionEnds(reader, sortedEntries, directoryOffset) {
	const regionEnds = new Array(sortedEntries.length);
	let regionEnd = directoryOffset;
	for (let indexEntry = sortedEntries.length - 1; indexEntry >= 0; indexEntry--) {
		const sourceOffset = getSourceOffset(reader, sortedEntries[indexEntry]);
		const nextEntry = sortedEntries[indexEntry + 1];
		if (nextEntry && getSourceOffset(reader, nextEntry) > sourceOffset) {
			regionEnd = Math.min(getSourceOffset(reader, nextEntry), directoryOffset);
		}
		regionEnds[indexEntry] = regionEnd;
	}
	return regionEnds;
}

async function copyData(zipWriter, reader, offset, size) {
	if (size > 0) {
		const { writer } = zipWriter;
		let copiedLength = 0;
		try {
			await flushBufferedData((0,io/* createReadable */.D3)(reader, { offset, size }), writer, constants/* UNDEFINED_VALUE */.HP, chunkLength => copiedLength += chunkLength);
		} catch (error) {
			if (copiedLength) {
				zipWriter.hasCorruptedEntries = true;
				try {
					error.corruptedEntry = true;
				} catch {
					// ignored
				}
			}
			throw error;
		} finally {
			writer.size += copiedLength;
			zipWriter.offset += copiedLength;
		}
	}
}

async function getLocalHeaderLength(reader, offset) {
	const headerArray = offset >= 0 && offset + constants/* HEADER_SIZE */.Ad <= reader.size ?
		await (0,io/* readUint8Array */.Ul)(reader, offset, constants/* HEADER_SIZE */.Ad) :
		constants/* EMPTY_UINT8_ARRAY */.D6;
	if (getLength(headerArray) < constants/* HEADER_SIZE */.Ad) {
		return constants/* UNDEFINED_VALUE */.HP;
	}
	const headerView = (0,util_array/* getDataView */.MS)(headerArray);
	if (getUint32(headerView, 0) != constants/* LOCAL_FILE_HEADER_SIGNATURE */.Gq) {
		return constants/* UNDEFINED_VALUE */.HP;
	}
	return constants/* HEADER_SIZE */.Ad +
		getUint16(headerView, constants/* HEADER_OFFSET_FILENAME_LENGTH */.N9 + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb) +
		getUint16(headerView, constants/* HEADER_OFFSET_EXTRAFIELD_LENGTH */.ir + constants/* LOCAL_HEADER_COMMON_OFFSET */.Sb);
}

function getSourceOffset(reader, { offset, diskNumberStart }) {
	return offset + (reader.getDiskOffset ? reader.getDiskOffset(diskNumberStart) : 0);
}

function getSplitZipSignatureArray() {
	const signatureArray = new Uint8Array(constants/* SPLIT_ZIP_FILE_SIGNATURE_LENGTH */.w7);
	setUint32((0,util_array/* getDataView */.MS)(signatureArray), 0, constants/* SPLIT_ZIP_FILE_SIGNATURE */.ZP);
	return signatureArray;
}

async function writeSplitZipSignature(zipWriter, writer) {
	delete zipWriter.addSplitZipSignature;
	await writeData(writer, getSplitZipSignatureArray());
	zipWriter.offset += constants/* SPLIT_ZIP_FILE_SIGNATURE_LENGTH */.w7;
}

async function writeData(writer, array) {
	const { writable } = writer;
	const streamWriter = writable.getWriter();
	try {
		await streamWriter.ready;
		writer.size += getLength(array);
		await streamWriter.write(array);
	} finally {
		streamWriter.releaseLock();
	}
}

async function flushBufferedData(readable, writer, signal, onChunkWritten) {
	const streamWriter = writer.writable.getWriter();
	try {
		await readable.pipeTo(new WritableStream({
			async write(chunk) {
				await streamWriter.ready;
				await streamWriter.write(chunk);
				onChunkWritten(getLength(chunk));
			}
		}), { preventClose: true, preventAbort: true, signal });
	} finally {
		streamWriter.releaseLock();
	}
}

function getTimeNTFS(date) {
	if (date) {
		const timeNTFS = ((BigInt(date.getTime()) + BigInt(11644473600000)) * BigInt(10000));
		return timeNTFS < MIN_NTFS_TIME ? MIN_NTFS_TIME : timeNTFS > MAX_NTFS_TIME ? MAX_NTFS_TIME : timeNTFS;
	}
}

function getTimeUnix(date) {
	return Math.floor(date.getTime() / 1000);
}

function inUnixTimeRange(timeUnix) {
	return timeUnix >= MIN_UNIX_TIME && timeUnix <= MAX_UNIX_TIME;
}

function clampUnixTime(timeUnix) {
	return Math.min(MAX_UNIX_TIME, Math.max(MIN_UNIX_TIME, timeUnix));
}

function getOptionValue(zipWriter, options, name, defaultValue) {
	const result = options[name] === constants/* UNDEFINED_VALUE */.HP ? zipWriter.options[name] : options[name];
	return result === constants/* UNDEFINED_VALUE */.HP ? defaultValue : result;
}

function getDateOptionValue(zipWriter, options, name, defaultValue) {
	const date = getOptionValue(zipWriter, options, name, defaultValue);
	if (date === null) {
		return defaultValue;
	}
	if (date !== constants/* UNDEFINED_VALUE */.HP && (typeof date.getTime != constants/* FUNCTION_TYPE */.On || Number.isNaN(date.getTime()))) {
		throw new Error(ERR_INVALID_DATE);
	}
	return date;
}

function getFunctionOptionValue(zipWriter, options, name) {
	return (0,core_options/* checkFunctionOption */.oe)(getOptionValue(zipWriter, options, name));
}

function getNumberOptionValue(zipWriter, options, name, defaultValue) {
	return (0,core_options/* toNumber */.Ro)(getOptionValue(zipWriter, options, name, defaultValue));
}


function getMaximumCompressedSize(uncompressedSize) {
	return uncompressedSize + (5 * (Math.floor(uncompressedSize / 16383) + 1));
}

function isCompressed(compressionMethod, level) {
	return compressionMethod === constants/* UNDEFINED_VALUE */.HP
		? (level === constants/* UNDEFINED_VALUE */.HP || level > 0)
		: compressionMethod !== constants/* COMPRESSION_METHOD_STORE */.$F;
}

function getUint16(view, offset) {
	return view.getUint16(offset, true);
}

function getUint32(view, offset) {
	return view.getUint32(offset, true);
}

function setUint8(view, offset, value) {
	view.setUint8(offset, value);
}

function setUint16(view, offset, value) {
	view.setUint16(offset, value, true);
}

function setUint32(view, offset, value) {
	view.setUint32(offset, value, true);
}

function setBigUint64(view, offset, value) {
	view.setBigUint64(offset, value, true);
}

function arraySet(array, typedArray, offset) {
	array.set(typedArray, offset);
}


function getLength(...arrayLikes) {
	let result = 0;
	arrayLikes.forEach(arrayLike => arrayLike && (result += arrayLike.length));
	return result;
}

function getHeaderArrayData({
	version,
	bitFlag,
	compressionMethod,
	uncompressedSize,
	compressedSize,
	lastModDate,
	rawLastModDate,
	rawFilename,
	zip64CompressedSize,
	zip64UncompressedSize,
	extraFieldLength
}) {
	const headerRecord = createRecordWriter(constants/* HEADER_SIZE */.Ad - 4);
	const headerArray = headerRecord.array;
	const headerView = (0,util_array/* getDataView */.MS)(headerArray);
	headerRecord.writeUint16(version);
	headerRecord.writeUint16(bitFlag);
	headerRecord.writeUint16(compressionMethod);
	if (rawLastModDate === constants/* UNDEFINED_VALUE */.HP) {
		const dateArray = new Uint32Array(1);
		const dateView = (0,util_array/* getDataView */.MS)(dateArray);
		setUint16(dateView, 0, (((lastModDate.getHours() << 6) | lastModDate.getMinutes()) << 5) | lastModDate.getSeconds() / 2);
		setUint16(dateView, 2, ((((lastModDate.getFullYear() - 1980) << 4) | (lastModDate.getMonth() + 1)) << 5) | lastModDate.getDate());
		rawLastModDate = dateArray[0];
	}
	headerRecord.writeUint32(rawLastModDate);
	headerRecord.skip(4);
	if (zip64CompressedSize || compressedSize !== constants/* UNDEFINED_VALUE */.HP) {
		headerRecord.writeUint32(zip64CompressedSize ? constants/* MAX_32_BITS */.ac : compressedSize);
	} else {
		headerRecord.skip(4);
	}
	if (zip64UncompressedSize || uncompressedSize !== constants/* UNDEFINED_VALUE */.HP) {
		headerRecord.writeUint32(zip64UncompressedSize ? constants/* MAX_32_BITS */.ac : uncompressedSize);
	} else {
		headerRecord.skip(4);
	}
	headerRecord.writeUint16(getLength(rawFilename));
	headerRecord.writeUint16(extraFieldLength);
	return {
		headerArray,
		headerView,
		rawLastModDate
	};
}

function isPrintableASCIIText(rawText) {
	return rawText.every(characterCode =>
		characterCode >= MIN_PRINTABLE_ASCII_CHARACTER_CODE && characterCode <= MAX_PRINTABLE_ASCII_CHARACTER_CODE);
}

function getBitFlag(level, useUnicodeFileNames, dataDescriptor, encrypted, compressionMethod) {
	let bitFlag = 0;
	if (useUnicodeFileNames) {
		bitFlag = bitFlag | constants/* BITFLAG_LANG_ENCODING_FLAG */.Gy;
	}
	if (dataDescriptor) {
		bitFlag = bitFlag | constants/* BITFLAG_DATA_DESCRIPTOR */.dy;
	}
	if (compressionMethod == constants/* COMPRESSION_METHOD_DEFLATE */.FH || compressionMethod == constants/* COMPRESSION_METHOD_DEFLATE_64 */.Mm) {
		if (level >= 0 && level <= 3) {
			bitFlag = bitFlag | constants/* BITFLAG_LEVEL_SUPER_FAST_MASK */.b0;
		}
		if (level > 3 && level <= 5) {
			bitFlag = bitFlag | constants/* BITFLAG_LEVEL_FAST_MASK */.nG;
		}
		if (level == 9) {
			bitFlag = bitFlag | constants/* BITFLAG_LEVEL_MAX_MASK */.ZF;
		}
	}
	if (encrypted) {
		bitFlag = bitFlag | constants/* BITFLAG_ENCRYPTED */.hW;
	}
	return bitFlag;
}

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-core-writer.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/zip-entry-stream.js + 5 modules
var zip_entry_stream = __nccwpck_require__(149);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/compression-methods.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */








function getSupportedCompressionMethods() {
	const { CompressionStream, DecompressionStream, CompressionStreamFallback, DecompressionStreamFallback } = getConfiguration();
	const supportedMethods = [{
		compressionMethod: COMPRESSION_METHOD_STORE,
		compression: true,
		decompression: true,
		registered: false
	}, {
		compressionMethod: COMPRESSION_METHOD_DEFLATE,
		compression: formatSupported(CompressionStreamFallback, FORMAT_DEFLATE_RAW) ||
			formatSupported(CompressionStream, FORMAT_DEFLATE_RAW) || formatSupported(CompressionStream, FORMAT_GZIP),
		decompression: formatSupported(DecompressionStreamFallback, FORMAT_DEFLATE_RAW) ||
			formatSupported(DecompressionStream, FORMAT_DEFLATE_RAW) || formatSupported(DecompressionStream, FORMAT_GZIP),
		registered: false
	}, {
		compressionMethod: COMPRESSION_METHOD_DEFLATE_64,
		compression: false,
		decompression: formatSupported(DecompressionStreamFallback, FORMAT_DEFLATE64_RAW) ||
			formatSupported(DecompressionStream, FORMAT_DEFLATE64_RAW),
		registered: false
	}];
	for (const codec of getRegisteredCodecs()) {
		const codecStreams = getCodecStreams(codec.format);
		supportedMethods.push({
			compressionMethod: codec.compressionMethod,
			// deno-lint-ignore valid-typeof
			compression: codecStreams ? typeof codecStreams.CompressionStream == FUNCTION_TYPE : UNDEFINED_VALUE,
			// deno-lint-ignore valid-typeof
			decompression: codecStreams ? typeof codecStreams.DecompressionStream == FUNCTION_TYPE : UNDEFINED_VALUE,
			registered: true
		});
	}
	return supportedMethods;
}

function formatSupported(StreamClass, format) {
	if (!StreamClass) {
		return false;
	}
	const { supportedFormats } = StreamClass;
	if (supportedFormats) {
		return supportedFormats.includes(format);
	}
	return supportsFormat(StreamClass, format);
}

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/blob-temp-stream.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global ReadableStream, WritableStream, TransformStream */





const DEFAULT_THRESHOLD = (/* unused pure expression or super */ null && (1024 * 1024));

function createBlobTempStream(options = {}) {
	const {
		thresholdBytes = DEFAULT_THRESHOLD
	} = options;
	return function () {
		const memoryChunks = [];
		let bufferedSize = 0;
		let spilled = false;
		let blobWriter, blobPromise, blobReader;

		async function spillToBlob() {
			const transformStream = new TransformStream();
			blobPromise = streamToBlob(transformStream.readable);
			blobWriter = transformStream.writable.getWriter();
			spilled = true;
			for (const chunk of memoryChunks) {
				await blobWriter.write(chunk);
			}
			memoryChunks.length = 0;
		}

		const writable = new WritableStream({
			async write(chunk) {
				if (spilled) {
					await blobWriter.write(chunk);
				} else {
					memoryChunks.push(chunk);
					bufferedSize += chunk.length;
					if (bufferedSize > thresholdBytes) {
						await spillToBlob();
					}
				}
			},
			async close() {
				if (blobWriter) {
					await blobWriter.close();
					blobWriter = null;
				}
			}
		});

		let memoryIndex = 0;
		const readable = new ReadableStream({
			async pull(controller) {
				if (spilled) {
					if (!blobReader) {
						const blob = await blobPromise;
						blobReader = blob.stream().getReader();
					}
					const { value, done } = await blobReader.read();
					if (done) {
						controller.close();
					} else {
						controller.enqueue(value);
					}
				} else if (memoryIndex < memoryChunks.length) {
					controller.enqueue(memoryChunks[memoryIndex++]);
				} else {
					controller.close();
				}
			},
			async cancel(reason) {
				if (blobReader) {
					await blobReader.cancel(reason);
				}
			}
		}, { highWaterMark: 0 });
		async function dispose() {
			if (blobWriter) {
				try {
					await blobWriter.abort();
				} catch {
					// ignored
				}
				blobWriter = null;
			}
			if (blobPromise) {
				blobPromise.catch(() => {
					// ignored
				});
				blobPromise = null;
			}
			memoryChunks.length = 0;
		}

		return { writable, readable, dispose };
	};
}

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-core-base.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



try {
	(0,configuration/* setDefaultConfiguration */.ap)({ baseURI: import.meta.url });
} catch {
	// ignored
}













;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/zlib-js/zlib-streams.min.js
var{Uint8Array:p,Uint16Array:zlib_streams_min_g,Int32Array:R,TransformStream:H,Math:O,Error:z,Array:k}=globalThis,pe=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],Z=new p(0),qe=new zlib_streams_min_g(0),de=[];for(let e=0;e<6;e++)de.push(e,0==e?8:4);de.push(0,1);var Se=[];for(let e=0;e<14;e++)Se.push(e,0==e?4:2);var Ee=new zlib_streams_min_g([0,1,2,3,4,6,8,12,16,24,32,48,64,96,128,192,256,384,512,768,1024,1536,2048,3072,4096,6144,8192,12288,16384,24576]),ge=new zlib_streams_min_g([0,1,2,3,4,5,6,7,8,10,12,14,16,20,24,28,32,40,48,56,64,80,96,112,128,160,192,224,0]);function M(e,t,n,r,i){if(0==i)return;let f=e instanceof p?e:new p(e.buffer,e.byteOffset,e.byteLength),l=n instanceof p?n.subarray(r,r+i):new p(n.buffer,n.byteOffset+r,i);f.set(l,t)}function Ve(e,t,n){0!=n&&(e instanceof p?e:new p(e.buffer,e.byteOffset,e.byteLength)).fill(0,t,t+n)}function je(){return{next_in:Z,next_in_index:0,avail_in:0,total_in:0,next_out:Z,next_out_index:0,avail_out:0,total_out:0,msg:"",t:0,i:0,l:0,_:void 0}}function $e(e,t){let n=1<<t;return{o:e,u:new p(n),h:n,k:t,m:0,v:0,p:0,T:0}}function te(e){let t=[];for(let n=0;n<e.length;n+=2){let r=e[n],i=e[n+1];for(let e=0;e<i;e++)t.push(r)}return new zlib_streams_min_g(t)}var ne=class{constructor(e,t){this.I=e,this.M=t,this.C=0}},re=class{constructor(e,t,n,r,i){this.Z=e,this.W=t,this.q=n,this.O=r,this.S=i}};function D_(e){return J_[e<-6||e>2?9:2-e]||""}function we(e,t){try{e.msg=D_(t)}catch(n){e.msg="zlib error "+String(t)+" ("+n+")"}return t}function Qe(e,t){let n=e>>>0,r=0;for(let e=0;e<t;e++)r=r<<1|1&n,n>>>=1;return r}function T(e,t){e.D[e.j++]=t}function Ae(e,t){T(e,255&t),T(e,t>>>8&255)}function e_(e,t,n){let r=255&n,i=65535&t,f=e.A+e.N;return e.D[f]=255&i,e.D[f+1]=i>>>8&255,e.D[f+2]=r,e.N+=3,i=i-1&65535,e.H[__[r]+ie+1].R++,e.J[y_(i)].R++,e.N==e.U}function De(e,t){let n=255&t,r=e.A+e.N;return e.D[r]=0,e.D[r+1]=0,e.D[r+2]=n,e.N+=3,e.H[n].R++,e.N==e.U}function ye(e){return e.h-ae}function y_(e){return e<256?A_[e]:A_[256+(e>>7)]}function v_(e){let t=Ce+7,n=1<<t,r=(1<<t)-1,i=O.floor((t+I-1)/I),f=1<<8+Ce;return{...$e(e,15),o:e,Y:42,P:0,B:void 0,F:32767,G:t,V:n,L:r,X:i,$:new zlib_streams_min_g(32768),K:new zlib_streams_min_g(n),ee:f,D:new p(32768),te:0,ne:32768,j:0,re:0,ie:0,fe:0,le:0,_e:0,oe:-2,ae:0,ue:0,ce:0,se:0,he:0,de:0,we:0,be:0,ke:0,ge:0,me:0,ve:0,pe:0,xe:0,Te:new R(2*Te+1),ye:new p(2*Te+1),Ie:new zlib_streams_min_g(be+1),N:0,U:0,Me:Z,A:0,ze:0,Ce:0,Ze:8,We:32768,qe:0,Oe:0,Se:0,H:new k(fe).fill(0).map(()=>J()),J:new k(2*me+1).fill(0).map(()=>J()),De:new k(2*oe+1).fill(0).map(()=>J()),je:w_(),Ae:w_(),Qe:w_()}}function I_(e){let t=[];for(let n=0;n<e.length;n+=2){let r=e[n],i=e[n+1],f=J();f.Ne=r,f.Re=i,t.push(f)}return t}function J(){return{R:0,Ne:0,He:0,Re:0}}function w_(){return new ne([],bn(null,Z,0,0,0))}function bn(e,t,n,r,i){return new re(e,t,n,r,i)}function Q_(){let e=new k(288).fill(0);for(let t=0;t<=143;t++)e[t]=8;for(let t=144;t<=255;t++)e[t]=9;for(let t=256;t<=279;t++)e[t]=7;for(let t=280;t<=287;t++)e[t]=8;return e}function k_(e){let{code:t,length:n}=sn(e),r=new zlib_streams_min_g(2*e.length),i=0;for(let f=0;f<e.length;f++){let e=n[f]||0,l=t[f]||0;r[i++]=e?Qe(l,e):0,r[i++]=e}return new zlib_streams_min_g(r)}function et(e,t,n){let r=0;for(let n=0;n<e.length;n++){let i=t[n]?1<<t[n]:1,f=e[n]+i-1;f>r&&(r=f)}r<n&&(r=n);let i=new p(r+1);for(let n=0;n<=r;n++)for(let r=0;r<e.length;r++){let f=t[r]?1<<t[r]:1,l=e[r];if(n>=l&&n<=l+f-1){i[n]=r;break}}let f=0;for(let n=0;n<e.length-1;n++){let r=t[n]?1<<t[n]:1,i=e[n]+r-1;i>f&&(f=i)}return i[f]=e.length-1,i}function _t(e,t){let n=0;for(let r=0;r<e.length;r++){let i=t[r]?1<<t[r]:1,f=e[r]+i-1;f>n&&(n=f)}let r=new p(n+1);for(let i=0;i<=n;i++)for(let n=0;n<e.length;n++){let f=t[n]?1<<t[n]:1,l=e[n];if(i>=l&&i<=l+f-1){r[i]=n;break}}return r}function tt(e){let t=new p(512),n=e.length-1;for(let r=0;r<256;r++)t[r]=r<=n?e[r]:e[n];for(let r=256;r<=n;r++){let n=r>>7;t[256+(n>255?255:n)]=e[r]}for(let e=257;e<512;e++)0==t[e]&&(t[e]=t[e-1]);return t}function sn(e){let t=O.max(...e),n=new k(t+1).fill(0);for(let t of e)t>0&&n[t]++;let r=new k(e.length).fill(0),i=new k(t+1).fill(0),f=0;for(let e=1;e<=t;e++)f=f+n[e-1]<<1,i[e]=f;for(let t=0;t<e.length;t++){let n=e[t];0!=n&&(r[t]=i[n]++)}return{code:r,length:e}}var Ce=8,I=3,ee=258,ae=ee+I+1,nt=4096,Ue=16,He=ee,hn=29,ie=256,Te=ie+1+hn,me=30,oe=19,fe=2*Te+1,be=15,rt=9,at=255,it=32,ot=4,ve=256,t_=16,n_=17,r_=18,ft=0,N_=1,lt=2,Q=-1,J_=["need dictionary","stream end","","file error","stream error","data error","insufficient memory","buffer error",""],a_=te(de),i_=te(Se),Be=new zlib_streams_min_g(19);Be[16]=2,Be[17]=3,Be[18]=7;var xn=k_(Q_()),pn=k_(new k(30).fill(5)),Fe=I_(xn),R_=I_(pn),__=et(ge,a_,ee),A_=tt(_t(Ee,i_));function se(e,t,n){if(void 0===t||void 0===n)return 1;let r=65535&e,i=e>>>16&65535,f=0;for(;n>0;){let e=n>2e3?2e3:n;n-=e;do{r=r+t[f++]|0,i=i+r|0}while(--e);r%=65521,i%=65521}return(i<<16|r)>>>0}var Ze=[[],[],[],[],[],[],[],[]];for(let e=0;e<256;e++){let t=e;for(let e=0;e<8;e++)t=1&t?3988292384^t>>>1:t>>>1;Ze[0][e]=t}for(let e=0;e<256;e++)for(let t=1;t<8;t++){let n=Ze[t-1][e];Ze[t][e]=n>>>8^Ze[0][255&n]}var[ut,Sn,En,gn,Tn,wn,An,Dn]=Ze;function W(e=0,t,n){if(!t)return 0;void 0===n&&(n=t.length);let r=0|~e,i=0;if((n=O.min(n,t.length))>=8){let e=new DataView(t.buffer,t.byteOffset,n),f=n-8;for(;i<=f;i+=8){let t=r^e.getInt32(i,!0),n=e.getInt32(i+4,!0);r=Dn[255&t]^An[t>>>8&255]^wn[t>>>16&255]^Tn[t>>>24&255]^gn[255&n]^En[n>>>8&255]^Sn[n>>>16&255]^ut[n>>>24&255]}}for(;i<n;i++)r=r>>>8^ut[255&(r^t[i])];return(4294967295^r)>>>0}function xt(e){16==e.T?(Ae(e,e.p),e.p=0,e.T=0):e.T>=8&&(T(e,e.p),e.p>>=8,e.T-=8)}function pt(e){e.T>8?Ae(e,e.p):e.T>0&&T(e,e.p),e.ze=1+(e.T-1&7),e.p=0,e.T=0}function yn(e,t,n){let r,i,f=[],l=0;for(r=1;r<=be;r++)l=l+n[r-1]<<1,f[r]=l;for(i=0;i<=t;i++){let t=e[i].Re;0!=t&&(e[i].Ne=Qe(f[t]++,t))}}function C(e,t,n){e.T>Ue-n?(e.p=65535&(e.p|t<<e.T),Ae(e,e.p),e.p=t>>Ue-e.T&65535,e.T+=n-Ue):(e.p=65535&(e.p|t<<e.T),e.T+=n)}function St(e){for(let t=0;t<e.H.length;t++)e.H[t].R=0;for(let t=0;t<e.J.length;t++)e.J[t].R=0;for(let t=0;t<e.De.length;t++)e.De[t].R=0;e.H[ve].R=1,e.ie=e.fe=0,e.N=e.le=0}function Et(e){if(e.H&&e.H.length>=fe)for(let t=0;t<fe;t++)e.H[t]=J();else{e.H=[];for(let t=0;t<fe;t++)e.H.push(J())}if(e.J&&e.J.length>=2*me+1)for(let t=0;t<2*me+1;t++)e.J[t]=J();else{e.J=[];for(let t=0;t<2*me+1;t++)e.J.push(J())}if(e.De&&e.De.length>=2*oe+1)for(let t=0;t<2*oe+1;t++)e.De[t]=J();else{e.De=[];for(let t=0;t<2*oe+1;t++)e.De.push(J())}e.je=new ne(e.H,new re(Fe,a_,ie+1,Te,be)),e.Ae=new ne(e.J,new re(R_,i_,0,me,be)),e.Qe=new ne(e.De,new re(null,Be,0,oe,7)),e.p=0,e.T=0,e.ze=0,St(e)}var he=1;function vn(e,t,n){return n=e.Te[he],e.Te[he]=e.Te[e.Oe--],z_(e,t,he),n}function mt(e,t,n,r){return e[t].R<e[n].R||e[t].R==e[n].R&&r[t]<=r[n]}function z_(e,t,n){let r=e.Te[n],i=n<<1;for(;i<=e.Oe&&(i<e.Oe&&mt(t,e.Te[i+1],e.Te[i],e.ye)&&i++,!mt(t,r,e.Te[i],e.ye));)e.Te[n]=e.Te[i],n=i,i<<=1;e.Te[n]=r}function In(e,t){let n,r,i,f,l,_,o=t.I,a=t.C,u=t.M.Z,c=t.M.W,s=t.M.q,h=t.M.S,d=0;for(f=0;f<=be;f++)e.Ie[f]=0;for(o[e.Te[e.Se]].Re=0,n=e.Se+1;n<fe;n++)r=e.Te[n],f=o[o[r].He].Re+1,f>h&&(f=h,d++),o[r].Re=f,!(r>a)&&(e.Ie[f]++,l=0,r>=s&&(l=c[r-s]),_=o[r].R,e.ie+=_*(f+l),u&&(e.fe+=_*(u[r].Re+l)));if(0!=d){do{for(f=h-1;0==e.Ie[f];)f--;e.Ie[f]--,e.Ie[f+1]+=2,e.Ie[h]--,d-=2}while(d>0);for(f=h;0!=f;f--)for(r=e.Ie[f];0!=r;)i=e.Te[--n],!(i>a)&&(o[i].Re!=f&&(e.ie+=(f-o[i].Re)*o[i].R,o[i].Re=f),r--)}}function O_(e,t){let n,r,i,f=t.I,l=t.M.Z,_=t.M.O,o=-1;for(e.Oe=0,e.Se=fe,n=0;n<_;n++)0!=f[n].R?(e.Te[++e.Oe]=o=n,e.ye[n]=0):f[n].Re=0;for(;e.Oe<2;)i=e.Te[++e.Oe]=o<2?++o:0,f[i].R=1,e.ye[i]=0,e.ie--,l&&(e.fe-=l[i].Re);for(t.C=o,n=O.floor(e.Oe/2);n>=1;n--)z_(e,f,n);i=_;do{n=vn(e,f,n),r=e.Te[he],e.Te[--e.Se]=n,e.Te[--e.Se]=r,f[i].R=f[n].R+f[r].R,e.ye[i]=(e.ye[n]>=e.ye[r]?e.ye[n]:e.ye[r])+1,f[n].He=f[r].He=i,e.Te[he]=i++,z_(e,f,he)}while(e.Oe>=2);e.Te[--e.Se]=e.Te[he],In(e,t),yn(f,t.C,e.Ie)}function bt(e,t,n){let r,i,f=-1,l=t[0].Re,_=0,o=7,a=4;for(0==l&&(o=138,a=3),t[n+1].Re=65535,r=0;r<=n;r++)i=l,l=t[r+1].Re,!(++_<o&&i==l)&&(_<a?e.De[i].R+=_:0!=i?(i!=f&&e.De[i].R++,e.De[t_].R++):_<=10?e.De[n_].R++:e.De[r_].R++,_=0,f=i,0==l?(o=138,a=3):i==l?(o=6,a=3):(o=7,a=4))}function st(e,t,n){let r,i=-1,f=t[0].Re,l=0,_=7,o=4;0==f&&(_=138,o=3);for(let a=0;a<=n;a++)if(r=f,f=t[a+1].Re,!(++l<_&&r==f)){if(l<o)do{C(e,e.De[r].Ne,e.De[r].Re)}while(0!=--l);else 0!=r?(r!=i&&(C(e,e.De[r].Ne,e.De[r].Re),l--),C(e,e.De[t_].Ne,e.De[t_].Re),C(e,l-3,2)):l<=10?(C(e,e.De[n_].Ne,e.De[n_].Re),C(e,l-3,3)):(C(e,e.De[r_].Ne,e.De[r_].Re),C(e,l-11,7));l=0,i=r,0==f?(_=138,o=3):r==f?(_=6,o=3):(_=7,o=4)}}function kn(e){let t;for(bt(e,e.H,e.je.C),bt(e,e.J,e.Ae.C),O_(e,e.Qe),t=oe-1;t>=3&&0==e.De[pe[t]].Re;t--);return e.ie+=3*(t+1)+5+5+4,t}function Nn(e,t,n,r){let i;for(C(e,t-257,5),C(e,n-1,5),C(e,r-4,4),i=0;i<r;i++)C(e,e.De[pe[i]].Re,3);st(e,e.H,t-1),st(e,e.J,n-1)}function Pe(e,t,n,r,i=0){C(e,(ft<<1)+r,3),pt(e),Ae(e,n),Ae(e,~n),n&&t&&M(e.D,e.j,t,i,n),e.j+=n}function gt(e){xt(e)}function Tt(e){C(e,N_<<1,3),C(e,Fe[ve].Ne,Fe[ve].Re),xt(e)}function ht(e,t,n){let r,i,f,l,_=0;if(0!=e.N)do{r=255&e.Me[_],r+=(255&e.Me[_+1])<<8,i=e.Me[_+2],_+=3,0==r?C(e,t[i].Ne,t[i].Re):(f=__[i],C(e,t[f+ie+1].Ne,t[f+ie+1].Re),l=a_[f],0!=l&&(i-=ge[f],C(e,i,l)),r--,f=y_(r),C(e,n[f].Ne,n[f].Re),l=i_[f],0!=l&&(r-=Ee[f],C(e,r,l)))}while(_<e.N);C(e,t[ve].Ne,t[ve].Re)}function Rn(e){let t,n=4093624447;for(t=0;t<=31;t++,n>>=1)if(1&n&&0!=e.H[t].R)return 0;if(0!=e.H[9].R||0!=e.H[10].R||0!=e.H[13].R)return 1;for(t=32;t<ie;t++)if(0!=e.H[t].R)return 1;return 0}function wt(e,t,n,r,i=0){let f,l,_=0;e.ke>0?(2==e.o.t&&(e.o.t=Rn(e)),O_(e,e.je),O_(e,e.Ae),_=kn(e),f=e.ie+3+7>>3,l=e.fe+3+7>>3,(l<=f||4==e.ge)&&(f=l)):f=l=n+5,n+4<=f&&t?Pe(e,t,n,r,i):l==f?(C(e,(N_<<1)+r,3),ht(e,Fe,R_)):(C(e,(lt<<1)+r,3),Nn(e,e.je.C+1,e.Ae.C+1,_+1),ht(e,e.H,e.J)),St(e),r&&pt(e)}function vt(){let e=je();return e._=v_(e),e}var Ye=[{Je:Ot,Ue:0,Ee:0,Ye:0,Pe:0},{Je:U_,Ue:4,Ee:4,Ye:8,Pe:4},{Je:U_,Ue:4,Ee:5,Ye:16,Pe:8},{Je:U_,Ue:4,Ee:6,Ye:32,Pe:32},{Je:Ne,Ue:4,Ee:4,Ye:16,Pe:16},{Je:Ne,Ue:8,Ee:16,Ye:32,Pe:32},{Je:Ne,Ue:8,Ee:16,Ye:128,Pe:128},{Je:Ne,Ue:8,Ee:32,Ye:128,Pe:256},{Je:Ne,Ue:32,Ee:128,Ye:258,Pe:1024},{Je:Ne,Ue:32,Ee:258,Ye:258,Pe:4096}];function At(e){return 2*e-(e>4?9:0)}function l_(e,t,n){return((t<<e.X^n)&e.L)>>>0}function u_(e,t){e.be=l_(e,e.be,e.u[t+(I-1)]);let n=e.$[t&e.F]=e.K[e.be];return e.K[e.be]=t,n}function It(e){e.K[e.V-1]=0,Ve(e.K,0,(e.V-1)*e.K.BYTES_PER_ELEMENT)}function Bn(e){let t,n,r=e.h;for(t=e.V;t>0;)t--,n=e.K[t],e.K[t]=n>=r?n-r:0;for(t=r;t>0;)t--,n=e.$[t],e.$[t]=n>=r?n-r:0}function H_(e,t,n,r){let i=e.avail_in;return i>r&&(i=r),0==i?0:(e.avail_in-=i,M(t,n,e.next_in,e.next_in_index,i),1==e._.P?e.i=se(e.i,new p(t.buffer,t.byteOffset+n,i),i):2==e._.P&&(e.i=W(e.i,new p(t.buffer,t.byteOffset+n,i),i)),e.next_in_index+=i,e.total_in+=i,i)}function c_(e){let t,n,r=e.h;do{if(n=e.We-e.ce-e.ue,0==n&&0==e.ue&&0==e.ce?n=r:-1==n&&n--,e.ue>=r+ye(e)&&(M(e.u,0,e.u,r,r-n),e.qe-=r,e.ue-=r,e.ae-=r,e._e>e.ue&&(e._e=e.ue),Bn(e),n+=r),0==e.o.avail_in)break;if(t=H_(e.o,e.u,e.ue+e.ce,n),e.ce+=t,e.ce+e._e>=I){let t=e.ue-e._e;for(e.be=e.u[t],e.be=l_(e,e.be,e.u[t+1]);e._e&&(e.be=l_(e,e.be,e.u[t+I-1]),e.$[t&e.F]=e.K[e.be],e.K[e.be]=t,t++,e._e--,!(e.ce+e._e<I)););}}while(e.ce<ae&&0!=e.o.avail_in);if(e.m<e.We){let t,n=e.ue+e.ce;e.m<n?(t=e.We-n,t>He&&(t=He),Ve(e.u,n,t),e.m=n+t):e.m<n+He&&(t=n+He-e.m,t>e.We-e.m&&(t=e.We-e.m),Ve(e.u,e.m,t),e.m+=t)}}function kt(e,t,n=8,r=15,i=Ce,f=0){let l=1;if(!e)return-2;if(e.msg="",-1==t&&(t=6),r<0){if(l=0,r<-15)return-2;r=-r}else r>15&&(l=2,r-=16);if(i<1||i>rt||8!=n||r<8||r>15||t<0||t>9||f<0||f>4||8==r&&1!=l)return-2;8==r&&(r=9);let _=v_(e);return _?(e._=_,_.o=e,_.Y=42,_.P=l,_.B=void 0,_.k=r,_.h=1<<_.k,_.F=_.h-1,_.G=i+7,_.V=1<<_.G,_.L=_.V-1,_.X=(_.G+I-1)/I,_.u=new p(2*_.h),_.$=new zlib_streams_min_g(_.h),_.K=new zlib_streams_min_g(_.V),_.m=0,_.ee=1<<i+6,_.D=new p(_.ee*ot),_.ne=4*_.ee,_.u&&_.$&&_.K&&_.D?(_.Me=_.D.subarray(_.ee),_.A=_.te+_.ee,_.U=3*(_.ee-1),_.ke=t,_.ge=f,_.Ze=n,Pn(e)):(_.Y=666,e.msg=D_(-4),P_(e),-4)):-4}function Z_(e){if(null==e)return!0;let t=e._;return!t||t.o!=e||42!=t.Y&&57!=t.Y&&69!=t.Y&&73!=t.Y&&91!=t.Y&&103!=t.Y&&113!=t.Y&&666!=t.Y}function Fn(e){let t;return Z_(e)?-2:(e.total_in=e.total_out=0,e.msg="",e.t=2,t=e._,t.j=0,t.re=t.te,t.P<0&&(t.P=-t.P),t.Y=2==t.P?57:42,e.i=2==t.P?W(0):se(0),t.oe=-2,Et(t),0)}function Zn(e){e.We=2*e.h,It(e),e.xe=Ye[e.ke].Ee,e.me=Ye[e.ke].Ue,e.ve=Ye[e.ke].Ye,e.pe=Ye[e.ke].Pe,e.ue=0,e.ae=0,e.ce=0,e._e=0,e.se=e.he=I-1,e.we=0,e.be=0}function Pn(e){let t=Fn(e);return 0==t&&Zn(e._),t}function Me(e,t){T(e,t>>8),T(e,255&t)}function q(e){let t,n=e._;gt(n),t=n.j,t>e.avail_out&&(t=e.avail_out),0!=t&&(M(e.next_out,e.next_out_index,n.D,n.re,t),e.next_out_index+=t,n.re+=t,e.total_out+=t,e.avail_out-=t,n.j-=t,0==n.j&&(n.re=n.te))}function Ie(e,t){let n=e._;n.B&&n.B.Be&&(e.i=W(e.i,new p(n.D.buffer,n.te+t,n.j-t),n.j-t))}function Nt(e,t){let n,r=e._;if(Z_(e)||t>5||t<0)return we(e,-2);if(!e.next_out||0!=e.avail_in&&!e.next_in||666==r.Y&&4!=t)return we(e,-2);if(0==e.avail_out)return we(e,-5);if(n=r.oe,r.oe=t,0!=r.j){if(q(e),0==e.avail_out)return r.oe=Q,0}else if(0==e.avail_in&&At(t)<=At(n)&&4!=t)return we(e,-5);if(666==r.Y&&0!=e.avail_in)return we(e,-5);if(42==r.Y&&0==r.P&&(r.Y=113),42==r.Y){let t,n=8+(r.k-8<<4)<<8;if(t=r.ge>=2||r.ke<2?0:r.ke<6?1:6==r.ke?2:3,n|=t<<6,0!=r.ue&&(n|=it),n+=31-n%31,Me(r,n),0!=r.ue&&(Me(r,e.i>>16),Me(r,65535&e.i)),e.i=1,r.Y=113,q(e),0!=r.j)return r.oe=Q,0}if(57==r.Y)if(e.i=W(0),T(r,31),T(r,139),T(r,8),r.B)T(r,(r.B.Fe?1:0)+(r.B.Be?2:0)+(null==r.B.Ge?0:4)+(null==r.B.Ve?0:8)+(null==r.B.Le?0:16)),T(r,255&r.B.Xe),T(r,r.B.Xe>>>8&255),T(r,r.B.Xe>>>16&255),T(r,r.B.Xe>>>24&255),T(r,9==r.ke?2:r.ge>=2||r.ke<2?4:0),T(r,255&r.B.$e),null!=r.B.Ge&&(T(r,255&r.B.Ke),T(r,r.B.Ke>>>8&255)),r.B.Be&&(e.i=W(e.i,r.D,r.j)),r.Ce=0,r.Y=69;else if(T(r,0),T(r,0),T(r,0),T(r,0),T(r,0),T(r,9==r.ke?2:r.ge>=2||r.ke<2?4:0),T(r,at),r.Y=113,q(e),0!=r.j)return r.oe=Q,0;if(69==r.Y){if(r.B&&null!=r.B.Ge){let t=r.j,n=(65535&r.B.Ke)-r.Ce;for(;r.j+n>r.ne;){let i=r.ne-r.j;if(M(r.D,r.j,r.B.Ge,r.Ce,i),r.j=r.ne,Ie(e,t),r.Ce+=i,q(e),0!=r.j)return r.oe=Q,0;t=0,n-=i}M(r.D,r.j,r.B.Ge,r.Ce,n),r.j+=n,Ie(e,t),r.Ce=0}r.Y=73}if(73==r.Y){if(r.B&&r.B.Ve&&r.B.Ve.length){let t,n=r.j;do{if(r.j==r.ne){if(Ie(e,n),q(e),0!=r.j)return r.oe=Q,0;n=0}t=r.B.Ve[r.Ce++],T(r,t)}while(0!=t);Ie(e,n),r.Ce=0}r.Y=91}if(91==r.Y){if(r.B&&r.B.Le&&r.B.Le.length){let t,n=r.j;do{if(r.j==r.ne){if(Ie(e,n),q(e),0!=r.j)return r.oe=Q,0;n=0}t=r.B.Le[r.Ce++],T(r,t)}while(0!=t);Ie(e,n)}r.Y=103}if(103==r.Y){if(r.B&&r.B.Be){if(r.j+2>r.ne&&(q(e),0!=r.j))return r.oe=Q,0;T(r,255&e.i),T(r,e.i>>>8&255),e.i=W(0)}if(r.Y=113,q(e),0!=r.j)return r.oe=Q,0}if(0!=e.avail_in||0!=r.ce||0!=t&&666!=r.Y){let n=0==r.ke?Ot(r,t):2==r.ge?Yn(r,t):3==r.ge?Mn(r,t):Ye[r.ke].Je(r,t);if((2==n||3==n)&&(r.Y=666),0==n||2==n)return 0==e.avail_out&&(r.oe=Q),0;if(1==n&&(1==t?Tt(r):5!=t&&(Pe(r,null,0,0),3==t&&(It(r),0==r.ce&&(r.ue=0,r.ae=0,r._e=0))),q(e),0==e.avail_out))return r.oe=Q,0}return 4!=t?0:r.P<=0?1:(2==r.P?(T(r,255&e.i),T(r,e.i>>>8&255),T(r,e.i>>>16&255),T(r,e.i>>>24&255),T(r,255&e.total_in),T(r,e.total_in>>>8&255),T(r,e.total_in>>>16&255),T(r,e.total_in>>>24&255)):(Me(r,e.i>>>16&65535),Me(r,65535&e.i)),q(e),r.P>0&&(r.P=-r.P),0!=r.j?0:1)}function P_(e){if(Z_(e))return-2;let t=e._,n=t.Y;return t.u=Z,t.$=qe,t.K=qe,t.D=Z,t.Me=Z,t.Te=new R(0),t.ye=Z,t.Ie=qe,t.H.length=0,t.J.length=0,t.De.length=0,t.B=void 0,t.te=0,t.re=0,t.A=0,113==n?-3:0}function Rt(e,t){let n,r,i=e.pe,f=e.ue,l=e.he,_=e.ve,o=e.ue>ye(e)?e.ue-ye(e):0,a=e.$,u=e.F,c=e.u,s=e.ce,h=ee<s?ee:s,d=c[f],w=c[f+1],b=c[f+l-1],k=c[f+l];l>=e.me&&(i>>=2),_>s&&(_=s);do{if(n=t,c[n+l]!=k||c[n+l-1]!=b||c[n]!=d||c[n+1]!=w)continue;let i=2;for(;i<h&&c[f+i]==c[n+i];)i++;if(r=i,r>l){if(e.qe=t,l=r,r>=_)break;b=c[f+l-1],k=c[f+l]}}while((t=a[t&u])>o&&0!=--i);return l<=s?l:s}function zt(e,t){wt(e,e.u,e.ue-e.ae,t,e.ae),e.ae=e.ue,q(e.o)}function j(e,t){return zt(e,t?1:0),0==e.o.avail_out?t?2:0:null}var Dt=65535;function ke(e,t){return e<t?e:t}function Ot(e,t){let n,r,i,f=ke(e.ne-5,e.h),l=0,_=e.o.avail_in;do{if(n=Dt,i=e.T+42>>3,e.o.avail_out<i||(i=e.o.avail_out-i,r=e.ue-e.ae,n>r+e.o.avail_in&&(n=r+e.o.avail_in),n>i&&(n=i),n<f&&(0==n&&4!=t||0==t||n!=r+e.o.avail_in)))break;l=4==t&&n==r+e.o.avail_in?1:0,Pe(e,null,0,l),e.D[e.j-4]=n,e.D[e.j-3]=n>>8,e.D[e.j-2]=~n,e.D[e.j-1]=~n>>8,q(e.o),r&&(r>n&&(r=n),M(e.o.next_out,e.o.next_out_index,e.u,e.ae,r),e.o.next_out_index+=r,e.o.avail_out-=r,e.o.total_out+=r,e.ae+=r,n-=r),n&&(H_(e.o,e.o.next_out,e.o.next_out_index,n),e.o.next_out_index+=n,e.o.avail_out-=n,e.o.total_out+=n)}while(0==l);if(_-=e.o.avail_in,_){if(_>=e.h){e.le=2;let t=e.o.next_in_index-e.h;M(e.u,0,e.o.next_in,t,e.h),e.ue=e.h,e._e=e.ue}else e.We-e.ue<=_&&(e.ue-=e.h,M(e.u,0,e.u,e.h,e.ue),e.le<2&&e.le++,e._e>e.ue&&(e._e=e.ue)),M(e.u,e.ue,e.o.next_in,e.o.next_in_index-_,_),e.ue+=_,e._e+=ke(_,e.h-e._e);e.ae=e.ue}return e.m<e.ue&&(e.m=e.ue),l?(e.ze=8,3):0!=t&&4!=t&&0==e.o.avail_in&&e.ue==e.ae?1:(i=e.We-e.ue,e.o.avail_in>i&&e.ae>=e.h&&(e.ae-=e.h,e.ue-=e.h,M(e.u,0,e.u,e.h,e.ue),e.le<2&&e.le++,i+=e.h,e._e>e.ue&&(e._e=e.ue)),i>e.o.avail_in&&(i=e.o.avail_in),i&&(H_(e.o,e.u,e.ue,i),e.ue+=i,e._e+=ke(i,e.h-e._e)),e.m<e.ue&&(e.m=e.ue),i=e.T+42>>3,i=ke(e.ne-i,Dt),f=ke(i,e.h),r=e.ue-e.ae,(r>=f||(r||4==t)&&0!=t&&0==e.o.avail_in&&r<=i)&&(n=ke(r,i),l=4==t&&0==e.o.avail_in&&n==r?1:0,Pe(e,e.u,n,l,e.ae),e.ae+=n,q(e.o)),l&&(e.ze=8),l?2:0)}function U_(e,t){let n,r=!1;for(;;){if(e.ce<ae){if(c_(e),e.ce<ae&&0==t)return 0;if(0==e.ce)break}if(n=0,e.ce>=I&&(n=u_(e,e.ue)),0!=n&&e.ue-n<=ye(e)&&(e.se=Rt(e,n)),e.se>=I)if(e.ue,e.qe,e.se,r=e_(e,e.ue-e.qe,e.se-I),e.ce-=e.se,e.se<=e.xe&&e.ce>=I){e.se--;do{e.ue++,n=u_(e,e.ue)}while(0!=--e.se);e.ue++}else e.ue+=e.se,e.se=0,e.be=e.u[e.ue],e.be=l_(e,e.be,e.u[e.ue+1]);else r=De(e,e.u[e.ue]),e.ce--,e.ue++;if(r){let t=j(e,!1);if(null!=t)return t}}if(e._e=e.ue<I-1?e.ue:I-1,4==t){let t=j(e,!0);return null!=t?t:3}if(e.N){let t=j(e,!1);if(null!=t)return t}return 1}function Ne(e,t){let n,r=!1;for(;;){if(e.ce<ae){if(c_(e),e.ce<ae&&0==t)return 0;if(0==e.ce)break}if(n=0,e.ce>=I&&(n=u_(e,e.ue)),e.he=e.se,e.de=e.qe,e.se=I-1,0!=n&&e.he<e.xe&&e.ue-n<=ye(e)&&(e.se=Rt(e,n),e.se<=5&&(1==e.ge||e.se==I&&e.ue-e.qe>nt)&&(e.se=I-1)),e.he>=I&&e.se<=e.he){let t=e.ue+e.ce-I;e.ue,e.de,e.he,r=e_(e,e.ue-1-e.de,e.he-I),e.ce-=e.he-1,e.he-=2;do{++e.ue<=t&&(n=u_(e,e.ue))}while(0!=--e.he);if(e.we=0,e.se=I-1,e.ue++,r){let t=j(e,!1);if(null!=t)return t}}else if(e.we){if(r=De(e,e.u[e.ue-1]),r&&zt(e,0),e.ue++,e.ce--,0==e.o.avail_out)return 0}else e.we=1,e.ue++,e.ce--}if(e.we&&(r=De(e,e.u[e.ue-1]),e.we=0),e._e=e.ue<I-1?e.ue:I-1,4==t){let t=j(e,!0);return null!=t?t:3}if(e.N){let t=j(e,!1);if(null!=t)return t}return 1}function Mn(e,t){let n,r,i,f;for(;;){if(e.ce<=ee){if(c_(e),e.ce<=ee&&0==t)return 0;if(0==e.ce)break}if(e.se=0,e.ce>=I&&e.ue>0&&(i=e.ue-1,r=e.u[i],r==++i&&r==++i&&r==++i)){f=e.ue+ee;do{}while(r==++i&&r==++i&&r==++i&&r==++i&&r==++i&&r==++i&&r==++i&&r==++i&&i<f);e.se=ee-(f-i),e.se>e.ce&&(e.se=e.ce)}if(e.se>=I?(e.ue,e.ue,e.se,n=e_(e,1,e.se-I),e.ce-=e.se,e.ue+=e.se,e.se=0):(n=De(e,e.u[e.ue]),e.ce--,e.ue++),n){let t=j(e,!1);if(null!=t)return t}}if(e._e=0,4==t){let t=j(e,!0);return null!=t?t:3}if(e.N){let t=j(e,!1);if(null!=t)return t}return 1}function Yn(e,t){let n=!1;for(;;){if(0==e.ce&&(c_(e),0==e.ce)){if(0==t)return 0;break}if(e.se=0,n=De(e,e.u[e.ue]),e.ce--,e.ue++,n){let t=j(e,!1);if(null!=t)return t}}if(e._e=0,4==t){let t=j(e,!0);return null!=t?t:3}if(e.N){let t=j(e,!1);if(null!=t)return t}return 1}var ue=852,d_=592,m_=594,Lt=Ee.map(e=>e+1),Ct=ge.subarray(0,-1).map(e=>e+3),Xn=[16,1,73,1,200,1],Wn=[144,1,72,1,78,1],Ut=Se.map(qt),Ht=Se.map(Vt);Ut.push(64,2),Ht.push(142,2);var Bt=de.slice(0,-2).map(qt),Ft=de.slice(0,-2).map(Vt);Bt.push(...Xn),Ft.push(...Wn);var Zt=new zlib_streams_min_g([...Ct,258,0,0]),Pt=new zlib_streams_min_g([...Ct,3,0,0]),Mt=te(Bt),Yt=te(Ft),Xt=new zlib_streams_min_g([...Lt,0,0]),Wt=new zlib_streams_min_g([...Lt,32769,49153]),Gt=te(Ut),Kt=te(Ht);function qt(e,t){return t%2?e:e+16}function Vt(e,t){return t%2?e:e+128}function $t(e,t){let n,r=e._,i=e.next_in_index,f=e.next_out_index,l=e.next_in,_=e.next_out,o=r.u,a=r.p>>>0,u=r.T>>>0,c=r.et,s=r.tt,h=(1<<r.nt)-1,d=(1<<r.rt)-1,w=r.h>>>0,b=r.m>>>0,k=r.v>>>0,g=r.it,m=f-(t-e.avail_out),v=f+(e.avail_out-257),p=i+(e.avail_in-5),x=0,T=0,y=0,I=0;e:do{for(;u<15;){if(!(i<l.length))break e;a+=l[i++]<<u,u+=8}n=c[a&h];t:for(;;){if(y=n>>>16&255,a>>>=y,u-=y,y=n>>>24,0==y){_[f++]=65535&n;break}if(16&y){if(x=65535&n,y&=15,y){for(;u<y;){if(!(i<l.length)){r.ft=16200;break e}a+=l[i++]<<u,u+=8}x+=a&(1<<y)-1,a>>>=y,u-=y}for(;u<15;){if(!(i<l.length)){r.ft=16200;break e}a+=l[i++]<<u,u+=8}n=s[a&d];n:for(;;){if(y=n>>>16&255,a>>>=y,u-=y,y=n>>>24,16&y){if(T=65535&n,y&=15,y){for(;u<y;){if(!(i<l.length)){r.ft=16200;break e}a+=l[i++]<<u,u+=8}T+=a&(1<<y)-1,a>>>=y,u-=y}let t=x,c=f-m;if(T>c){let n=T-c;if(n>b&&g){e.msg="invalid distance too far back",r.ft=16209;break e}if(0==k){if(I=w-n,!(n<t)){for(let e=0;e<t;++e)_[f++]=o[I++];continue e}for(let e=0;e<n;++e)_[f++]=o[I++];t-=n,I=f-T}else if(k<n){I=w+k-n;let e=n-k;if(!(e<t)){for(let e=0;e<t;++e)_[f++]=o[I++];continue e}for(let t=0;t<e;++t)_[f++]=o[I++];if(t-=e,I=0,!(k<t)){for(let e=0;e<t;++e)_[f++]=o[I++];continue e}for(let e=0;e<k;++e)_[f++]=o[I++];t-=k,I=f-T}else{if(I=k-n,!(n<t)){for(let e=0;e<t;++e)_[f++]=o[I++];continue e}for(let e=0;e<n;++e)_[f++]=o[I++];t-=n,I=f-T}for(;t>2;)_[f++]=_[I++],_[f++]=_[I++],_[f++]=_[I++],t-=3;t&&(_[f++]=_[I++],t>1&&(_[f++]=_[I++]))}else{for(I=f-T;t>2;)_[f++]=_[I++],_[f++]=_[I++],_[f++]=_[I++],t-=3;t&&(_[f++]=_[I++],t>1&&(_[f++]=_[I++]))}break}if(64&y){e.msg="invalid distance code",r.ft=16209;break e}n=s[(65535&n)+(a&(1<<y)-1)];continue n}break}if(64&y){if(32&y){r.ft=16191;break e}e.msg="invalid literal/length code",r.ft=16209;break e}n=c[(65535&n)+(a&(1<<y)-1)];continue t}}while(i<p&&f<v);let M=u>>3;i-=M,u-=M<<3,a&=(1<<u)-1,e.next_in_index=i,e.next_out_index=f,e.avail_in=i<p?p-i+5:5-(i-p),e.avail_out=f<v?v-f+257:257-(f-v),r.p=a>>>0,r.T=u>>>0}var Gn=new R(0);function M_(e,t){let n=Gn,r=t?ue+m_:ue+d_;return{...$e(e,0),o:e,ft:16180,lt:!1,P:0,_t:!1,ot:0,ut:0,ct:0,st:0,u:Z,ht:0,dt:0,Ge:0,et:n,tt:n,nt:0,rt:0,wt:0,bt:0,kt:0,gt:0,vt:n,xt:new zlib_streams_min_g(320),Tt:new zlib_streams_min_g(288),yt:new R(r),It:0,it:!0,Mt:0,zt:0,Ct:t}}function We(e,t,n){return e<<24|t<<16|n}function b_(e=0,t=0,n=0){return We(e,t,n)}function s_(e=1){return We(64,e,0)}function Jt(e=0){return We(96,e,0)}function Y_(e){return((255&e)<<24|(e>>8&255)<<16|(e>>16&255)<<8|e>>24&255)>>>0}var Oe=15,qn={Ct:!1,Zt:Zt,Wt:Mt,qt:Xt,Ot:Gt,St:20,Dt:257,jt:0,At:d_,Qt:!1,Nt:!0},Vn={Ct:!0,Zt:Pt,Wt:Yt,qt:Wt,Ot:Kt,St:19,Dt:256,jt:-1,At:m_,Qt:!0,Nt:!1};function Le(e,t,n,r,i,f,l,_){let o,a,u,c,s,h,d,w,b,k,m,v,p,x,T,y,I,M,z,C=new zlib_streams_min_g(Oe+1),Z=new zlib_streams_min_g(Oe+1),W=_?Vn:qn;for(o=0;o<=Oe;o++)C[o]=0;for(a=0;a<n;a++)C[t[a]]++;for(s=i.Rt,c=Oe;c>=1&&0==C[c];c--);if(s>c&&(s=c),0==c)return W.Nt?(T=s_(1),r.Rt[0]=T,r.Rt[1]=T,i.Rt=1,0):-1;for(u=1;u<c&&0==C[u];u++);for(s<u&&(s=u),w=1,o=1;o<=Oe;o++)if(w<<=1,w-=C[o],w<0)return-1;if(w>0&&(0==e||1!=c))return-1;for(Z[1]=0,o=1;o<Oe;o++)Z[o+1]=Z[o]+C[o];for(a=0;a<n;a++)0!=t[a]&&(f[Z[t[a]]++]=a);switch(e){case 0:I=M=f,z=W.St;break;case 1:I=W.Zt,M=W.Wt,z=W.Dt;break;default:I=W.qt,M=W.Ot,z=W.jt}if(k=0,a=0,o=u,y=l.Rt,h=s,d=0,p=-1,b=1<<s,x=b-1,1==e&&(W.Qt?b>=ue:b>ue)||2==e&&(W.Qt?b>=W.At:b>W.At))return 1;for(;;){T=jn(f,a,o,d,e,I,M,z,W.Ct),m=1<<o-d,v=1<<h,u=v;do{v-=m;let e=(k>>d)+v;r.Rt[y+e]=T}while(0!=v);for(m=1<<o-1;k&m;)m>>=1;if(0!=m?(k&=m-1,k+=m):k=0,a++,0==--C[o]){if(o==c)break;o=t[f[a]]}if(o>s&&(k&x)!=p){for(0==d&&(d=s),y+=1<<h,h=o-d,w=1<<h;h+d<c&&(w-=C[h+d],!(w<=0));)h++,w<<=1;if(b+=1<<h,1==e&&(W.Qt?b>=ue:b>ue)||2==e&&(W.Qt?b>=W.At:b>W.At))return 1;p=k&x,r.Rt[l.Rt+p]=We(h,s,y-l.Rt)}}if(0!=k)for(T=s_(o-d);0!=k;){for(0!=d&&(k&x)!=p&&(d=0,o=s,y=l.Rt,h=s,T=s_(o)),r.Rt[y+(k>>d)]=T,m=1<<o-1;k&m;)m>>=1;0!=m?(k&=m-1,k+=m):k=0}return l.Rt+=b,i.Rt=s,0}function jn(e,t,n,r,i,f,l,_,o){let a;if(o?e[t]<_:e[t]+1<_)a=b_(0,n-r,e[t]);else if(o?e[t]>_:e[t]>=_)if(o&&1==i){let i=e[t]-257;a=b_(l[i],n-r,f[i])}else{let i=o?e[t]:e[t]-_;a=b_(l[i],n-r,f[i])}else a=Jt(n-r);return a}var p_=new R(0),er={Ht:!0,Jt:new R(544),Ut:p_,Et:p_},_r={Ht:!0,Jt:new R(544),Ut:p_,Et:p_};function Qt(){let e=je();return e._=M_(e,!1),e}function Ge(e){let t;return!(e&&(t=e._,!(!t||t.o!=e||t.Ct&&(t.ft<16191||t.ft>16209)||!t.Ct&&(t.ft<16180||t.ft>16211))))}function tr(e){let t;return Ge(e)?-2:(t=e._,e.total_in=e.total_out=t.st=0,e.msg="",t.P&&(e.i=1&t.P),t.ft=t.Ct?16191:16180,t.lt=!1,t._t=!1,t.ot=-1,t.ut=t.Ct?65536:32768,delete t.B,t.p=0,t.T=0,t.et=t.yt,t.tt=t.yt,t.vt=t.yt,t.it=!0,t.Mt=-1,0)}function nr(e){let t;return Ge(e)?-2:(t=e._,t.h=0,t.m=0,t.v=0,tr(e))}function rr(e,t){let n,r;if(Ge(e))return-2;if(r=e._,t<0){if(t<-16)return-2;n=0,r.Ct=-16==t,t=-t}else n=5+(t>>4),r.Ct=!1,t<48&&(t&=15);let i=r.Ct?16:15;return t&&(t<8||t>i)?-2:(r.u.length>0&&r.k!=t&&(r.u=Z),r.P=n,r.k=t,nr(e))}function en(e,t){let n,r;if(!e)return-2;e.msg="";let i=-16==t;return r=M_(e,i),e._=r,r.o=e,r.ft=i?16191:16180,n=rr(e,t),n}function ar(e){let t=e.Ct?_r:er,n={Rt:0};if(t.Ht){let r,i,f;for(r=0;r<144;)e.xt[r++]=8;for(;r<256;)e.xt[r++]=9;for(;r<280;)e.xt[r++]=7;for(;r<288;)e.xt[r++]=8;t.Jt.fill(0),f=t.Jt,t.Ut=f,i=9;let l={Rt:f},_={Rt:i},o={Rt:0};for(Le(1,e.xt,288,l,_,e.Tt,o,e.Ct),f=l.Rt,i=_.Rt,e.It=o.Rt,r=0;r<32;)e.xt[r++]=5;i=5;let a=o.Rt,u={Rt:f},c={Rt:i};n.Rt=a,Le(2,e.xt,32,u,c,e.Tt,n,e.Ct),t.Et=f.slice(a),t.Ht=!1}e.et=t.Ut,e.nt=9,e.tt=t.Et,e.rt=5,e.It=n.Rt}function ir(e,t,n){let r=e._;if(!(r.u&&0!=r.u.length||(r.u=new p(1<<r.k),r.u)))return 1;if(0==r.h&&(r.h=1<<r.k,r.v=0,r.m=0),n>=r.h)M(r.u,0,t,t.length-r.h,r.h),r.v=0,r.m=r.h;else{let e=r.h-r.v;e>n&&(e=n),M(r.u,r.v,t,t.length-n,e),(n-=e)?(M(r.u,0,t,t.length-n,n),r.v=n,r.m=r.h):(r.v+=e,r.v==r.h&&(r.v=0),r.m<r.h&&(r.m+=e))}return 0}var S_=class extends z{constructor(){super("Need more input")}};function _n(e,t){let n,r,i,f,l,_,o,a,u,c,s,h,d,w,b,k,g,m=new p(4);if(Ge(e)||!e.next_out||!e.next_in&&0!=e.avail_in)return-2;_=0,a=0,o=0,u=0,r=Z,i=0,f=Z,l=0,n=e._,16191==n.ft&&(n.ft=16192),I(),c=_,s=o,g=0;try{for(;;)switch(n.ft){case 16180:if(0==n.P){n.ft=16192;break}if(O(16),2&n.P&&35615==a){0==n.k&&(n.k=15),n.ct=W(0),n.ct=T(n.ct,a),C(),n.ft=16181;break}if(n.B&&(n.B.Yt=-1),!(1&n.P)||((S(8)<<8)+(a>>8))%31){e.msg="incorrect header check",n.ft=16209;break}if(8!=S(4)){e.msg="unknown compression method",n.ft=16209;break}if(D(4),k=S(4)+8,0==n.k&&(n.k=k),k>15||k>n.k){e.msg="invalid window size",n.ft=16209;break}n.ut=1<<k,n.ot=0,e.i=n.ct=se(0),n.ft=512&a?16189:16191,C();break;case 16181:if(O(16),n.ot=a,8!=(255&n.ot)){e.msg="unknown compression method",n.ft=16209;break}if(57344&n.ot){e.msg="unknown header flags set",n.ft=16209;break}n.B&&(n.B.Fe=a>>8&1),512&n.ot&&4&n.P&&(n.ct=T(n.ct,a)),C(),n.ft=16182;case 16182:O(32),n.B&&(n.B.Xe=a),512&n.ot&&4&n.P&&(n.ct=y(n.ct,a)),C(),n.ft=16183;case 16183:O(16),n.B&&(n.B.Pt=255&a,n.B.$e=a>>8),512&n.ot&&4&n.P&&(n.ct=T(n.ct,a)),C(),n.ft=16184;case 16184:1024&n.ot?(O(16),n.ht=a,n.B&&(n.B.Ke=a),512&n.ot&&4&n.P&&(n.ct=T(n.ct,a)),C()):n.B&&(n.B.Ge=Z),n.ft=16185;case 16185:if(1024&n.ot&&(h=n.ht,h>_&&(h=_),h&&(n.B&&n.B.Ge&&n.B.Bt&&(k=n.B.Ke-n.ht)<n.B.Bt&&M(n.B.Ge,k,r,i,h),512&n.ot&&4&n.P&&(n.ct=W(n.ct,r.subarray(i,i+h),h)),_-=h,i+=h,n.ht-=h),n.ht))return v();n.ht=0,n.ft=16186;case 16186:if(2048&n.ot){if(0==_)return v();h=0;do{k=r[i+h++],n.B&&n.B.Ft&&n.ht<n.B.Ft&&(n.B.Ve[n.ht++]=k)}while(k&&h<_);if(512&n.ot&&4&n.P&&(n.ct=W(n.ct,r.subarray(i,i+h),h)),_-=h,i+=h,k)return v()}else n.B&&(n.B.Ve=Z);n.ht=0,n.ft=16187;case 16187:if(4096&n.ot){if(0==_)return v();h=0;do{k=r[i+h++],n.B&&n.B.Gt&&n.ht<n.B.Gt&&(n.B.Le[n.ht++]=k)}while(k&&h<_);if(512&n.ot&&4&n.P&&(n.ct=W(n.ct,r.subarray(i,i+h),h)),_-=h,i+=h,k)return v()}else n.B&&(n.B.Le=Z);n.ft=16188;case 16188:if(512&n.ot){if(O(16),4&n.P&&a!=(65535&n.ct)){e.msg="header crc mismatch",n.ft=16209;break}C()}n.B&&(n.B.Be=n.ot>>9&1,n.B.Yt=1),e.i=n.ct=W(0),n.ft=16191;break;case 16189:O(32),e.i=n.ct=Y_(a),C(),n.ft=16190;case 16190:if(!n._t)return z(),2;e.i=n.ct=se(0),n.ft=16191;case 16191:if(5==t||6==t)return v();case 16192:if(n.lt){j(),n.ft=16206;break}switch(O(3),n.lt=!!S(1),D(1),S(2)){case 0:n.ft=16193;break;case 1:if(ar(n),n.ft=16199,6==t)return D(2),v();break;case 2:n.ft=16196;break;case 3:e.msg="invalid block type",n.ft=16209}D(2);break;case 16193:if(j(),O(32),(65535&a)!=(a>>>16^65535)){e.msg="invalid stored block lengths",n.ft=16209;break}if(n.ht=65535&a,C(),n.ft=16194,6==t)return v();case 16194:n.ft=16195;case 16195:if(h=n.ht,h){if(h>_&&(h=_),h>o&&(h=o),0==h)return v();M(f,l,r,i,h),_-=h,i+=h,o-=h,l+=h,n.ht-=h;break}n.ft=16191;break;case 16196:if(O(14),n.bt=S(5)+257,D(5),n.kt=S(5)+1,D(5),n.wt=S(4)+4,D(4),n.bt>286||!n.Ct&&n.kt>30){e.msg=n.Ct?"too many length":"too many length or distance symbols",n.ft=16209;break}n.gt=0,n.ft=16197;case 16197:for(;n.gt<n.wt;)O(3),n.xt[pe[n.gt++]]=S(3),D(3);for(;n.gt<19;)n.xt[pe[n.gt++]]=0;n.vt=n.yt,n.et=n.tt=n.vt,n.nt=7;let c={Rt:n.vt},m={Rt:n.nt},p={Rt:0};if(g=Le(0,n.xt,19,c,m,n.Tt,p,n.Ct),n.vt=c.Rt,n.nt=m.Rt,g){e.msg="invalid code lengths set",n.ft=16209;break}n.gt=0,n.ft=16198;case 16198:for(;n.gt<n.bt+n.kt;){for(;w=n.et[S(n.nt)],!((w>>>16&255)<=u);)q();if((65535&w)<16)D(w>>>16&255),n.xt[n.gt++]=65535&w;else{if(16==(65535&w)){if(O(2+(w>>>16&255)),D(w>>>16&255),0==n.gt){e.msg="invalid bit length repeat",n.ft=16209;break}k=n.xt[n.gt-1],h=3+S(2),D(2)}else 17==(65535&w)?(O(3+(w>>>16&255)),D(w>>>16&255),k=0,h=3+S(3),D(3)):(O(7+(w>>>16&255)),D(w>>>16&255),k=0,h=11+S(7),D(7));if(n.gt+h>n.bt+n.kt){e.msg="invalid bit length repeat",n.ft=16209;break}for(;h--;)n.xt[n.gt++]=k}}if(16209==n.ft)break;if(0==n.xt[256]){e.msg="invalid code -- missing end-of-block",n.ft=16209;break}n.vt=n.yt,n.nt=9;let A={Rt:n.vt},Q={Rt:n.nt},N={Rt:0};g=Le(1,n.xt,n.bt,A,Q,n.Tt,N,n.Ct),n.vt=A.Rt,n.nt=Q.Rt;let R=N.Rt;if(n.et=n.vt.slice(0,R),g){e.msg="invalid literal/lengths set",n.ft=16209;break}n.rt=6;let H=n.xt.subarray(n.bt,n.bt+n.kt),J={Rt:n.vt},U={Rt:n.rt},E={Rt:R};if(g=Le(2,H,n.kt,J,U,n.Tt,E,n.Ct),n.vt=J.Rt,n.rt=U.Rt,n.tt=n.vt.slice(R),g){e.msg="invalid distances set",n.ft=16209;break}if(n.ft=16199,6==t)return v();case 16199:n.ft=16200;case 16200:if(!n.Ct&&_>=6&&o>=258){z(),$t(e,s),I(),16191==n.ft&&(n.Mt=-1);break}for(n.Mt=0;w=n.et[S(n.nt)],!((w>>>16&255)<=u);)q();if(w>>>24&&!(w>>>24&240)){for(b=w;w=n.et[(65535&b)+(S((b>>>16&255)+(b>>>24))>>(b>>>16&255))],!((b>>>16&255)+(w>>>16&255)<=u);)q();D(b>>>16&255),n.Mt+=b>>>16&255}if(D(w>>>16&255),n.Mt+=w>>>16&255,n.ht=65535&w,!(w>>>24)){n.ft=16205;break}if(w>>>24&32){n.Mt=-1,n.ft=16191;break}if(w>>>24&64){e.msg="invalid literal/length code",n.ft=16209;break}n.Ge=w>>>24&(n.Ct?31:15),n.ft=16201;case 16201:n.Ge&&(O(n.Ge),n.ht+=S(n.Ge),D(n.Ge),n.Mt+=n.Ge),n.zt=n.ht,n.ft=16202;case 16202:for(;w=n.tt[S(n.rt)],!((w>>>16&255)<=u);)q();if(!(w>>>24&240)){for(b=w;w=n.tt[(65535&b)+(S((b>>>16&255)+(b>>>24))>>(b>>>16&255))],!((b>>>16&255)+(w>>>16&255)<=u);)q();D(b>>>16&255),n.Mt+=b>>>16&255}if(D(w>>>16&255),n.Mt+=w>>>16&255,w>>>24&64){e.msg="invalid distance code",n.ft=16209;break}n.dt=65535&w,n.Ge=w>>>24&15,n.ft=16203;case 16203:n.Ge&&(O(n.Ge),n.dt+=S(n.Ge),D(n.Ge),n.Mt+=n.Ge),n.ft=16204;case 16204:if(0==o)return v();if(h=s-o,n.dt>h){if(h=n.dt-h,h>n.m&&n.it){e.msg="invalid distance too far back",n.ft=16209;break}h>n.v?(h-=n.v,d=n.h-h):d=n.v-h,h>n.ht&&(h=n.ht),h>o&&(h=o);for(let e=0;e<h;++e)f[l]=255&n.u[d],++l,++d}else{d=l-n.dt,h=n.ht,h>o&&(h=o);for(let e=0;e<h;++e)f[l]=f[d],++l,++d}h>o&&(h=o),o-=h,n.ht-=h,0==n.ht&&(n.ft=16200);break;case 16205:if(0==o)return v();f[l++]=n.ht,o--,n.ft=16200;break;case 16206:if(n.P){if(O(32),s-=o,e.total_out+=s,n.st+=s,4&n.P&&s){let t=f.subarray(l-s,l);e.i=n.ct=x(n.ct,t,s)}if(s=o,4&n.P&&(n.ot?a:Y_(a)>>>0)!=n.ct){e.msg="incorrect data check",n.ft=16209;break}C()}n.ft=16207;case 16207:if(n.P&&n.ot){if(O(32),4&n.P&&a!=(4294967295&n.st)){e.msg="incorrect length check",n.ft=16209;break}C()}n.ft=16208;case 16208:return g=1,v();case 16209:return g=-3,v();case 16210:return-4;default:return-2}}catch(e){if(e instanceof S_)return v();throw e}function v(){if(z(),n.h||s!=e.avail_out&&n.ft<16209&&((n.Ct?n.ft<16208:n.ft<16206)||4!=t)){let t=s-e.avail_out;if(ir(e,e.next_out.subarray(e.next_out_index-t,e.next_out_index),t))return n.ft=16210,-4}return c-=e.avail_in,s-=e.avail_out,e.total_in+=c,e.total_out+=s,n.st+=s,4&n.P&&s&&(e.i=n.ct=x(n.ct,e.next_out.subarray(e.next_out_index-s,e.next_out_index),s)),e.t=n.T+(n.lt?64:0)+(16191==n.ft?128:0)+(16199==n.ft||16194==n.ft?256:0),(0==c&&0==s&&0==g||4==t&&0==g)&&(g=-5),g}function x(e,t,r){return n.ot?W(e,t,r):se(e,t,r)}function T(e,t){return m[0]=255&t,m[1]=t>>>8&255,W(e,m,2)>>>0}function y(e,t){return m[0]=255&t,m[1]=t>>>8&255,m[2]=t>>>16&255,m[3]=t>>>24&255,W(e,m,4)>>>0}function I(){f=e.next_out,l=e.next_out_index,o=e.avail_out,r=e.next_in,i=e.next_in_index,_=e.avail_in,a=n.p,u=n.T}function z(){e.next_out=f,e.next_out_index=l,e.avail_out=o,e.next_in=r,e.next_in_index=i,e.avail_in=_,n.p=a,n.T=u}function C(){a=0,u=0}function q(){if(0==_)throw new S_;_--,a+=(255&r[i])<<u,i++,a>>>=0,u+=8}function O(e){for(;u<e;)q()}function S(e){return a&(1<<e)-1}function D(e){a>>>=e,u-=e}function j(){a>>>=7&u,u-=7&u}}function tn(e){return Ge(e)?-2:0}var X_=65536,or=32768,nn="trailing data after the end of the stream",W_=class{constructor(e=16,t=X_){this.Vt=[],this.Lt=e;for(let n=0;n<O.min(e,4);n++)this.Vt.push(new p(t))}acquire(e=X_){for(let t=this.Vt.length-1;t>=0;t--){let n=this.Vt[t];if(n.length>=e)return this.Vt.splice(t,1),n}return new p(e)}release(e){this.Vt.length<this.Lt&&this.Vt.push(e)}};function rn(e){let t=new W_(32,X_),n=null;function r(){let t=e.Xt(),n=e.$t(t);if(0!=n&&0!=n)throw new z("init failed: "+n);return{o:t}}function i(e){try{t.release(e)}catch{}}return new H({start(){},transform(f,l){n||(n=r());let _=n.o;if(n.Kt){if(f.length)throw new z(nn);return}let o=0;for(;o<f.length;){let r=O.min(f.length-o,or),a=f.subarray(o,o+r);for(_.next_in=a,_.next_in_index=0,_.avail_in=a.length;_.avail_in>0;){let r=t.acquire(),f=!1;try{_.next_out=r,_.next_out_index=0,_.avail_out=r.length;let i=e.en(_,0),o=r.length-_.avail_out;if(o>0){let e=!1,n={tn:r.subarray(0,o),release:()=>{e||(e=!0,t.release(r))}};f=!0,l.enqueue(n)}if(1==i){n.Kt=!0;break}if(0!=i)throw new z("process error: "+i)}finally{f||i(r)}}if(n.Kt){if(_.avail_in>0||o+r<f.length)throw new z(nn);break}o+=r}},flush(f){if(n&&n.Kt)return;n||(n=r());let l=n.o;for(;;){let n=t.acquire(),r=!1;try{l.next_out=n,l.next_out_index=0,l.avail_out=n.length;let i=e.en(l,4),_=n.length-l.avail_out;if(_>0){let e=!1,i={tn:n.subarray(0,_),release:()=>{e||(e=!0,t.release(n))}};r=!0,f.enqueue(i)}if(1==i)break;if(0!=i)throw new z("finalization error: "+i)}finally{r||i(n)}}let _=e.nn(l);if(0!=_&&0!=_)throw new z("end failed: "+_)}})}function an(){return new H({start(){},transform(e,t){try{t.enqueue(e.tn.slice(0))}finally{e.release()}},flush(){}})}var fr=new Map([["deflate",15],["gzip",31],["deflate-raw",-15]]),lr=new Map([["deflate",15],["gzip",31],["deflate-raw",-15],["deflate64-raw",-16]]);function on(e,t){let n=e.get(t);if(void 0===n)throw new TypeError(`Unsupported format: ${t}`);return n}function ur(e="deflate",t){let n=on(fr,e),r=t&&"number"==typeof t.level?t.level:-1;return rn({Xt:()=>vt(),$t:e=>kt(e,r,8,n,8,0),en:Nt,nn:P_})}function cr(e="deflate"){let t=on(lr,e);return rn({Xt:()=>Qt(),$t:e=>en(e,t),en:_n,nn:tn})}var E_=class{constructor(e="deflate",t){let n=ur(e,t);this.writable=n.writable,this.readable=n.readable.pipeThrough(an())}},g_=class{constructor(e="deflate"){let t=cr(e);this.writable=t.writable,this.readable=t.readable.pipeThrough(an())}};
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-module-native.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




(0,configuration/* setDefaultConfiguration */.ap)({
	workerURI: "./core/web-worker-native.js",
	wasmURI: null,
	CompressionStreamFallback: E_,
	DecompressionStreamFallback: g_
});


;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-core-native.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/zip-fs.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global WritableStream, AbortController */
// deno-lint-ignore-file no-this-alias












const ERR_ENTRY_EXISTS = "Entry filename already exists";
const ERR_DUPLICATE_IMPORTED_ENTRY = "Duplicate entry filename in the imported zip file";
const ERR_INVALID_DUPLICATES = "Invalid duplicates option (must be \"throw\", \"keep-first\" or \"keep-last\")";
const ERR_ANCESTOR_ENTRY = "Entry is an ancestor of target entry";
const ERR_ROOT_DIRECTORY_NOT_MOVABLE = "Root directory cannot be moved";
const ERR_TARGET_NOT_DIRECTORY = "Target entry is not a directory";
const ERR_PARENT_NOT_DIRECTORY = "Parent entry is not a directory";
const ERR_READABLE_CONSUMED = "Readable stream already consumed";
const DUPLICATES_THROW = "throw";
const DUPLICATES_KEEP_FIRST = "keep-first";
const DUPLICATES_KEEP_LAST = "keep-last";
const DUPLICATES_VALUES = new Set([DUPLICATES_THROW, DUPLICATES_KEEP_FIRST, DUPLICATES_KEEP_LAST]);
const ERR_INVALID_PASS_THROUGH = "Invalid passThrough option (use readerOptions.passThrough or set uncompressedSize for each entry)";
const ERR_UNSUPPORTED_PASS_THROUGH_VALUE = "The 'compressed' passThrough option is only supported by Entry#getData() and ZipWriter#add()";
const ERR_INVALID_PASSWORDS = "Invalid passwords option (must be an array of strings)";
const ERR_INVALID_REQUEST_PASSWORD = "Invalid requestPassword option (must be a function returning a string or undefined)";
const ERR_ABORT_EXPORT = "zipjs-abort-export";
const ABORT_ERROR_NAME = "AbortError";
const EMPTY_RAW_PASSWORD = new Uint8Array(0);
const FALSE_ACCEPT_ERRORS = new Set([zip_reader/* ERR_INVALID_CRC32 */.mM, zip_reader/* ERR_INVALID_UNCOMPRESSED_SIZE */.nD, zip_reader/* ERR_INVALID_COMPRESSED_DATA */.Hj]);

class ZipEntry {

	constructor(fs, name, params, parent) {
		const zipEntry = this;
		if (fs.root && parent && parent.getChildByName(name)) {
			throw new Error(ERR_ENTRY_EXISTS);
		}
		if (!params) {
			params = {};
		}
		Object.assign(zipEntry, {
			fs,
			name,
			data: params.data,
			options: params.options && Object.assign({}, params.options),
			id: fs.entryIdCounter++,
			parent,
			children: [],
			uncompressedSize: params.uncompressedSize || 0,
			undeterminedSize: params.undeterminedSize || params.uncompressedSize === constants/* UNDEFINED_VALUE */.HP,
			passThrough: params.passThrough,
			defaultLastModDate: params.defaultLastModDate || new Date()
		});
		if (parent || !fs.root) {
			fs.entries[zipEntry.id] = zipEntry;
		}
		if (parent) {
			zipEntry.parent.children.push(zipEntry);
		}
	}

	getFullname() {
		return this.getRelativeName();
	}

	getRelativeName(ancestor = this.fs.root) {
		const zipEntry = this;
		let relativeName = zipEntry.name;
		let entry = zipEntry.parent;
		while (entry && entry != ancestor) {
			relativeName = (entry.name ? entry.name + "/" : "") + relativeName;
			entry = entry.parent;
		}
		return relativeName;
	}

	isDescendantOf(ancestor) {
		let entry = this.parent;
		while (entry && entry.id != ancestor.id) {
			entry = entry.parent;
		}
		return Boolean(entry);
	}

	rename(name) {
		const zipEntry = this;
		let parent = zipEntry.parent;
		if (parent) {
			const path = splitPath(name);
			if (path) {
				name = path.pop();
				parent = getPathParent(parent, path, zipEntry);
			}
			const existingChild = parent.getChildByName(name);
			if (existingChild && existingChild != zipEntry) {
				throw new Error(ERR_ENTRY_EXISTS);
			}
			if (parent != zipEntry.parent) {
				detach(zipEntry);
				zipEntry.parent = parent;
				parent.children.push(zipEntry);
				registerEntries(zipEntry.fs, zipEntry);
			}
		}
		zipEntry.name = name;
	}

	setOptions(options) {
		const entryOptions = Object.assign({}, this.options, options);
		this.options = Object.fromEntries(Object.entries(entryOptions).filter(([, value]) => value !== constants/* UNDEFINED_VALUE */.HP));
	}
}

class ZipFileEntry extends ZipEntry {

	constructor(fs, name, params, parent) {
		super(fs, name, params, parent);
		const zipEntry = this;
		zipEntry.Reader = params.Reader;
		zipEntry.Writer = params.Writer;
		if (params.getData) {
			zipEntry.getData = params.getData;
		}
	}

	clone() {
		return new ZipFileEntry(this.fs, this.name, this);
	}

	async getData(writer, options = {}) {
		const zipEntry = this;
		if (!writer || (writer.constructor == zipEntry.Writer && zipEntry.data && keepsContentType(writer, zipEntry.data))) {
			return zipEntry.data;
		} else {
			const reader = zipEntry.reader = createReader(zipEntry.Reader, zipEntry.data, options);
			const dataSize = zipEntry.uncompressedSize || reader.size;
			await Promise.all([(0,io/* initStream */.ZD)(reader), (0,io/* initStream */.ZD)(writer, dataSize)]);
			const signal = (0,core_options/* checkSignalOption */.mR)(options.signal);
			const readable = createProgressReadable(zipEntry, reader, options, signal);
			const preventClose = !(0,io/* ownsWritable */.kh)(writer) && Boolean(options.preventClose);
			zipEntry.uncompressedSize = reader.size;
			await (0,compatible_streams/* toCompatibleReadable */.QK)(readable).pipeTo((0,compatible_streams/* toCompatibleWritable */.Ox)(writer.writable), { signal, preventClose, preventAbort: preventClose });
			return writer.getData ? writer.getData() : writer.writable;
		}
	}

	isPasswordProtected() {
		return Boolean(this.data && this.data.encrypted);
	}

	async checkPassword(password, options = {}) {
		const zipEntry = this;
		if (zipEntry.isPasswordProtected()) {
			try {
				await zipEntry.data.getData(null, Object.assign({}, options, {
					password,
					checkPasswordOnly: true
				}));
				return true;
			} catch (error) {
				if ((0,util_error/* isErrorObject */.K)(error) && error.message == zip_reader/* ERR_INVALID_PASSWORD */.wP) {
					return false;
				} else {
					throw error;
				}
			}
		} else {
			return true;
		}
	}

	getText(encoding, options) {
		return this.getData(new io/* TextWriter */.rd(encoding), options);
	}

	getBlob(mimeType, options) {
		return this.getData(new io/* BlobWriter */.D7(mimeType), options);
	}

	getData64URI(mimeType, options) {
		return this.getData(new io/* Data64URIWriter */.M3(mimeType), options);
	}

	getUint8Array(options) {
		return this.getData(new io/* Uint8ArrayWriter */.$i(), options);
	}

	getWritable(writable = new WritableStream(), options) {
		return this.getData({ writable }, options);
	}

	async getArrayBuffer(options) {
		const array = await this.getUint8Array(options);
		return (0,util_array/* toExactUint8Array */.ok)(array).buffer;
	}

	replaceBlob(blob) {
		replaceContent(this, {
			data: blob,
			Reader: io/* BlobReader */.nZ,
			Writer: io/* BlobWriter */.D7,
			uncompressedSize: blob.size
		});
	}

	replaceText(text) {
		replaceContent(this, {
			data: text,
			Reader: io/* TextReader */.TX,
			Writer: io/* TextWriter */.rd,
			uncompressedSize: (0,io/* getTextSize */.xY)(text)
		});
	}

	replaceData64URI(dataURI) {
		replaceContent(this, {
			data: dataURI,
			Reader: io/* Data64URIReader */.qG,
			Writer: io/* Data64URIWriter */.M3,
			uncompressedSize: getData64URISize(dataURI)
		});
	}

	replaceUint8Array(array) {
		replaceContent(this, {
			data: array,
			Reader: io/* Uint8ArrayReader */.pp,
			Writer: io/* Uint8ArrayWriter */.$i,
			uncompressedSize: array.length
		});
	}

	replaceReadable(readable) {
		replaceContent(this, {
			data: null,
			Reader: getReadableReader(readable),
			Writer: null,
			uncompressedSize: constants/* UNDEFINED_VALUE */.HP
		});
	}
}

class ZipDirectoryEntry extends ZipEntry {

	constructor(fs, name, params, parent) {
		super(fs, name, params, parent);
		this.directory = true;
	}

	clone(deepClone) {
		const zipEntry = this;
		const clonedEntry = new ZipDirectoryEntry(zipEntry.fs, zipEntry.name, zipEntry);
		if (deepClone) {
			clonedEntry.children = zipEntry.children.map(child => {
				const childClone = child.clone(deepClone);
				childClone.parent = clonedEntry;
				return childClone;
			});
		}
		return clonedEntry;
	}

	addDirectory(name, options) {
		return addChild(this, name, { options }, true);
	}

	addText(name, text, options = {}) {
		return addChild(this, name, {
			data: text,
			Reader: io/* TextReader */.TX,
			Writer: io/* TextWriter */.rd,
			options,
			uncompressedSize: (0,io/* getTextSize */.xY)(text)
		});
	}

	addBlob(name, blob, options = {}) {
		return addChild(this, name, {
			data: blob,
			Reader: io/* BlobReader */.nZ,
			Writer: io/* BlobWriter */.D7,
			options,
			uncompressedSize: blob.size
		});
	}

	addData64URI(name, dataURI, options = {}) {
		return addChild(this, name, {
			data: dataURI,
			Reader: io/* Data64URIReader */.qG,
			Writer: io/* Data64URIWriter */.M3,
			options,
			uncompressedSize: getData64URISize(dataURI)
		});
	}

	addUint8Array(name, array, options = {}) {
		return addChild(this, name, {
			data: array,
			Reader: io/* Uint8ArrayReader */.pp,
			Writer: io/* Uint8ArrayWriter */.$i,
			options,
			uncompressedSize: array.length
		});
	}

	addHttpContent(name, url, options = {}) {
		return addChild(this, name, {
			data: url,
			Reader: class extends io/* HttpReader */.sW {
				constructor(url) {
					super(url, options);
				}
			},
			options
		});
	}

	addReadable(name, readable, options = {}) {
		return addChild(this, name, {
			Reader: getReadableReader(readable),
			options
		});
	}

	addFileSystemEntry(fileSystemEntry, options = {}) {
		return addFileSystemHandle(this, fileSystemEntry, options);
	}

	addFileSystemHandle(handle, options = {}) {
		return addFileSystemHandle(this, handle, options);
	}

	addFile(file, options = {}) {
		options = Object.assign({}, options);
		if (!options.lastModDate) {
			options.lastModDate = new Date(file.lastModified);
		}
		return addChild(this, file.name, {
			data: file,
			Reader: function () {
				const readable = file.stream();
				const size = file.size;
				return { readable, size };
			},
			options,
			uncompressedSize: file.size
		});
	}

	importBlob(blob, options) {
		return this.importZip(new io/* BlobReader */.nZ(blob), options);
	}

	importData64URI(dataURI, options) {
		return this.importZip(new io/* Data64URIReader */.qG(dataURI), options);
	}

	importUint8Array(array, options) {
		return this.importZip(new io/* Uint8ArrayReader */.pp(array), options);
	}

	importHttpContent(url, options) {
		return this.importZip(new io/* HttpReader */.sW(url, options), options);
	}

	importReadable(readable, options) {
		return this.importZip({ readable }, options);
	}

	exportBlob(options = {}) {
		return this.exportZip(new io/* BlobWriter */.D7(options.mimeType || "application/zip"), options);
	}

	exportData64URI(options = {}) {
		return this.exportZip(new io/* Data64URIWriter */.M3(options.mimeType || "application/zip"), options);
	}

	exportUint8Array(options = {}) {
		return this.exportZip(new io/* Uint8ArrayWriter */.$i(), options);
	}

	async exportWritable(writable = new WritableStream(), options = {}) {
		await this.exportZip({ writable }, options);
		return writable;
	}

	exportFileSystemHandle(handle, options = {}) {
		return exportFileSystemHandle(this, handle, options);
	}

	async importZip(reader, options = {}) {
		let zipReader;
		if (reader && typeof reader.getEntries == constants/* FUNCTION_TYPE */.On) {
			zipReader = reader;
			options = Object.assign({}, zipReader.options, options);
		} else {
			await (0,io/* initStream */.ZD)(reader);
			zipReader = new zip_reader.ZipReader(reader, options);
		}
		checkPassThroughValue(options.passThrough);
		checkPasswordCandidatesOptions(options);
		const duplicates = checkDuplicatesOption(options.duplicates);
		const filter = (0,core_options/* checkFunctionOption */.oe)(options.filter);
		const importedEntries = [];
		const passwordState = { known: [] };
		const entries = await zipReader.getEntries(options);
		for (const entry of entries) {
			let parent = this;
			try {
				if (filter && !await filter(entry)) {
					continue;
				}
				const path = entry.filename.split("/").filter(pathPart => pathPart != "" && pathPart != ".");
				const name = path.pop();
				let skippedEntry = false;
				for (const pathPart of path) {
					const previousParent = parent;
					parent = parent.getChildByName(pathPart);
					if (parent) {
						if (!parent.directory) {
							if (duplicates == DUPLICATES_KEEP_FIRST) {
								skippedEntry = true;
								break;
							} else if (duplicates == DUPLICATES_KEEP_LAST) {
								this.fs.remove(parent);
								parent = new ZipDirectoryEntry(this.fs, pathPart, { data: null }, previousParent);
								importedEntries.push(parent);
							} else {
								throw new Error(ERR_DUPLICATE_IMPORTED_ENTRY);
							}
						}
					} else {
						parent = new ZipDirectoryEntry(this.fs, pathPart, { data: null }, previousParent);
						importedEntries.push(parent);
					}
				}
				if (skippedEntry) {
					continue;
				}
				if (!entry.directory) {
					const existingChild = parent.getChildByName(name);
					if (existingChild) {
						if (duplicates == DUPLICATES_KEEP_FIRST) {
							continue;
						} else if (duplicates == DUPLICATES_KEEP_LAST) {
							this.fs.remove(existingChild);
						} else {
							throw new Error(ERR_DUPLICATE_IMPORTED_ENTRY);
						}
					}
					importedEntries.push(addChild(parent, name, {
						data: entry,
						Reader: getZipBlobReader(Object.assign({}, options), passwordState),
						uncompressedSize: options.passThrough ? entry.compressedSize : entry.uncompressedSize,
						passThrough: options.passThrough
					}));
				} else {
					let directoryEntry = parent;
					if (name) {
						directoryEntry = parent.getChildByName(name);
						if (directoryEntry && (!directoryEntry.directory || directoryEntry.data)) {
							if (duplicates == DUPLICATES_KEEP_FIRST) {
								continue;
							} else if (duplicates == DUPLICATES_KEEP_LAST) {
								if (directoryEntry.directory) {
									directoryEntry.data = entry;
								} else {
									this.fs.remove(directoryEntry);
									directoryEntry = constants/* UNDEFINED_VALUE */.HP;
								}
							} else {
								throw new Error(ERR_DUPLICATE_IMPORTED_ENTRY);
							}
						}
						if (!directoryEntry) {
							directoryEntry = new ZipDirectoryEntry(this.fs, name, { data: null }, parent);
							importedEntries.push(directoryEntry);
						}
					}
					if (directoryEntry != this && !directoryEntry.data) {
						directoryEntry.data = entry;
					}
				}
			} catch (error) {
				importedEntries.reverse().forEach(importedEntry => this.fs.remove(importedEntry));
				try {
					error.cause = {
						entry
					};
				} catch {
					// ignored
				}
				throw error;
			}
		}
		return importedEntries;
	}

	async exportZip(writer, options = {}) {
		const zipEntry = this;
		const zipWriterProvided = Boolean(writer) && typeof writer.add == constants/* FUNCTION_TYPE */.On;
		options = Object.assign({}, options);
		if (!zipWriterProvided && options.bufferedWrite === constants/* UNDEFINED_VALUE */.HP) {
			options.bufferedWrite = true;
		}
		const readerOptions = checkReaderOptions(options.readerOptions);
		const selectedEntries = await selectEntries(zipEntry, (0,core_options/* checkFunctionOption */.oe)(options.filter));
		const [readers] = await Promise.all([
			initReaders(zipEntry, selectedEntries, readerOptions),
			zipWriterProvided ? constants/* UNDEFINED_VALUE */.HP : (0,io/* initStream */.ZD)(writer)
		]);
		const zipWriter = zipWriterProvided ? writer : new ZipWriter(writer, options);
		await exportZip(zipWriter, zipEntry, selectedEntries, getSelectedSize(selectedEntries, getUncompressedSize), options, readers);
		if (zipWriterProvided) {
			return zipWriter;
		}
		await zipWriter.close(options.globalComment);
		return writer.getData ? writer.getData() : writer.writable;
	}

	async getExportedSize(options = {}) {
		const zipEntry = this;
		options = Object.assign({}, options);
		checkReaderOptions(options.readerOptions);
		if (options.bufferedWrite === constants/* UNDEFINED_VALUE */.HP) {
			options.bufferedWrite = true;
		}
		const selectedEntries = await selectEntries(zipEntry, (0,core_options/* checkFunctionOption */.oe)(options.filter));
		const children = Array.from(selectedEntries);
		const entries = children.filter(child => !isImplicitDirectory(child)).map(child => {
			const { name, entryOptions } = getChildEntryOptions(child, zipEntry, options);
			return { name, size: child.directory ? 0 : getDeterminedSize(child, isPassThrough(child, options)), options: entryOptions };
		});
		const writeOrderGuaranteed = !options.bufferedWrite ||
			(entries.every(entry => entry.options.keepOrder !== false) &&
				children.every(child => isImplicitDirectory(child) || !child.children.some(grandChild => selectedEntries.has(grandChild))));
		return await getEntriesSize(options, entries, writeOrderGuaranteed, options.globalComment);
	}

	getChildByName(name) {
		const children = this.children;
		for (let childIndex = 0; childIndex < children.length; childIndex++) {
			const child = children[childIndex];
			if (child.name == name) {
				return child;
			}
		}
	}

	getChildren(options = {}) {
		return collectChildren(this, options.recursive);
	}

	isPasswordProtected() {
		const children = this.children;
		for (let childIndex = 0; childIndex < children.length; childIndex++) {
			const child = children[childIndex];
			if (child.isPasswordProtected()) {
				return true;
			}
		}
		return false;
	}

	async checkPassword(password, options = {}) {
		const children = this.children;
		const result = await Promise.all(children.map(child => child.checkPassword(password, options)));
		return !result.includes(false);
	}
}


class ZipFS {

	constructor() {
		resetFS(this);
	}

	get children() {
		return this.root.children;
	}

	remove(entry) {
		detach(entry);
		const removedEntries = [entry];
		while (removedEntries.length) {
			const removedEntry = removedEntries.pop();
			this.entries[removedEntry.id] = null;
			for (const child of removedEntry.children) {
				removedEntries.push(child);
			}
		}
		entry.parent = constants/* UNDEFINED_VALUE */.HP;
	}

	move(entry, destination) {
		if (entry == this.root) {
			throw new Error(ERR_ROOT_DIRECTORY_NOT_MOVABLE);
		} else {
			if (destination.directory) {
				if (!destination.isDescendantOf(entry)) {
					if (entry != destination) {
						const existingChild = destination.getChildByName(entry.name);
						if (existingChild) {
							if (existingChild != entry) {
								throw new Error(ERR_ENTRY_EXISTS);
							}
						} else {
							detach(entry);
							entry.parent = destination;
							destination.children.push(entry);
							registerEntries(this, entry);
						}
					}
				} else {
					throw new Error(ERR_ANCESTOR_ENTRY);
				}
			} else {
				throw new Error(ERR_TARGET_NOT_DIRECTORY);
			}
		}
	}

	find(fullname) {
		const path = fullname.split("/");
		let node = this.root;
		for (let index = 0; node && index < path.length; index++) {
			node = node.directory ? node.getChildByName(path[index]) : constants/* UNDEFINED_VALUE */.HP;
		}
		if (!node) {
			node = this.entries.find(entry => entry && (entry == this.root || entry.isDescendantOf(this.root)) &&
				entry.getRelativeName() == fullname);
		}
		return node;
	}

	getById(id) {
		return this.entries[id];
	}

	getChildByName(name) {
		return this.root.getChildByName(name);
	}

	getChildren(options) {
		return this.root.getChildren(options);
	}

	addDirectory(name, options) {
		return this.root.addDirectory(name, options);
	}

	addText(name, text, options) {
		return this.root.addText(name, text, options);
	}

	addBlob(name, blob, options) {
		return this.root.addBlob(name, blob, options);
	}

	addData64URI(name, dataURI, options) {
		return this.root.addData64URI(name, dataURI, options);
	}

	addUint8Array(name, array, options) {
		return this.root.addUint8Array(name, array, options);
	}

	addHttpContent(name, url, options) {
		return this.root.addHttpContent(name, url, options);
	}

	addReadable(name, readable, options) {
		return this.root.addReadable(name, readable, options);
	}

	addFileSystemEntry(fileSystemEntry, options) {
		return this.root.addFileSystemEntry(fileSystemEntry, options);
	}

	addFileSystemHandle(handle, options) {
		return this.root.addFileSystemHandle(handle, options);
	}

	addFile(file, options) {
		return this.root.addFile(file, options);
	}

	importBlob(blob, options) {
		return resetAndImport(this, root => root.importBlob(blob, options));
	}

	importData64URI(dataURI, options) {
		return resetAndImport(this, root => root.importData64URI(dataURI, options));
	}

	importUint8Array(array, options) {
		return resetAndImport(this, root => root.importUint8Array(array, options));
	}

	importHttpContent(url, options) {
		return resetAndImport(this, root => root.importHttpContent(url, options));
	}

	importReadable(readable, options) {
		return resetAndImport(this, root => root.importReadable(readable, options));
	}

	importZip(reader, options) {
		return resetAndImport(this, root => root.importZip(reader, options));
	}

	exportBlob(options) {
		return this.root.exportBlob(options);
	}

	exportData64URI(options) {
		return this.root.exportData64URI(options);
	}

	exportUint8Array(options) {
		return this.root.exportUint8Array(options);
	}

	exportWritable(writable, options) {
		return this.root.exportWritable(writable, options);
	}

	exportFileSystemHandle(handle, options) {
		return this.root.exportFileSystemHandle(handle, options);
	}

	exportZip(writer, options) {
		return this.root.exportZip(writer, options);
	}

	getExportedSize(options) {
		return this.root.getExportedSize(options);
	}

	isPasswordProtected() {
		return this.root.isPasswordProtected();
	}

	checkPassword(password, options) {
		return this.root.checkPassword(password, options);
	}
}

const fs = { FS: ZipFS, ZipDirectoryEntry, ZipFileEntry };


function getSelectedSize(selectedEntries, getEntrySize) {
	let size = 0;
	for (const entry of selectedEntries) {
		size += getEntrySize(entry) || 0;
	}
	return size;
}

async function selectEntries(entry, filter) {
	const selectedEntries = new Set();
	const pendingDirectories = [entry];
	let directoryIndex = 0;
	while (directoryIndex < pendingDirectories.length) {
		for (const child of pendingDirectories[directoryIndex++].children) {
			if (!filter || await filter(child)) {
				selectedEntries.add(child);
				if (child.directory) {
					pendingDirectories.push(child);
				}
			}
		}
	}
	return selectedEntries;
}

function getUncompressedSize(entry) {
	return entry.uncompressedSize;
}

function getExtractedSize(entry, passThrough) {
	const { data } = entry;
	return passThrough && data instanceof zip_entry/* Entry */.HK ? data.compressedSize : entry.uncompressedSize;
}

function getReadableReader(readable) {
	let consumed;
	return function () {
		if (consumed) {
			throw new Error(ERR_READABLE_CONSUMED);
		}
		consumed = true;
		return { readable };
	};
}

function getZipBlobReader(options, passwordState) {
	return class extends io/* Reader */.mP {

		constructor(entry, options = {}) {
			super();
			this.entry = entry;
			this.options = options;
		}

		async init() {
			const zipBlobReader = this;
			const readerOptions = Object.assign({}, options, zipBlobReader.options);
			const { checkOverlappingEntry, checkOverlappingEntryOnly } = readerOptions;
			const data = await readEntryData(zipBlobReader.entry, Object.assign(readerOptions, {
				checkPasswordOnly: false,
				checkOverlappingEntry: checkOverlappingEntryOnly || checkOverlappingEntry,
				checkOverlappingEntryOnly: false,
				preventClose: false
			}), passwordState);
			zipBlobReader.data = data;
			zipBlobReader.blobReader = new io/* BlobReader */.nZ(data);
			zipBlobReader.size = data.size;
			super.init();
		}

		readUint8Array(index, length) {
			return this.blobReader.readUint8Array(index, length);
		}
	};
}

function createReader(Reader, data, options) {
	return Reader.prototype ? new Reader(data, options) : Reader(data, options);
}

function keepsContentType(writer, data) {
	const { contentType } = writer;
	if (contentType === constants/* UNDEFINED_VALUE */.HP) {
		return true;
	} else if (writer.constructor == io/* BlobWriter */.D7) {
		return data.type == contentType;
	} else if (writer.constructor == io/* Data64URIWriter */.M3) {
		return data.startsWith("data:" + (contentType || "") + ";base64,");
	} else {
		return true;
	}
}

function createProgressReadable(zipEntry, reader, options, signal) {
	const { onstart, onprogress, onend } = options;
	const { readable } = reader;
	const coreReaderReportsProgress = zipEntry.data instanceof zip_entry/* Entry */.HK;
	if (coreReaderReportsProgress || (!onstart && !onprogress && !onend)) {
		return readable;
	} else {
		return (0,compatible_streams/* toCompatibleReadable */.QK)(readable).pipeThrough(new codec_worker/* ProgressWatcherStream */._v({ onstart, onprogress, onend, size: reader.size }), { signal });
	}
}

async function initReaders(entry, selectedEntries, options) {
	const fileEntries = Array.from(selectedEntries).filter(child => !child.directory);
	const readers = new Map();
	await Promise.all(fileEntries.map(async child => {
		const reader = child.reader = createReader(child.Reader, child.data, options);
		readers.set(child, reader);
		try {
			await (0,io/* initStream */.ZD)(reader);
		} catch (error) {
			try {
				error.entry = child;
				error.entryId = child.id;
				error.entryName = child.getRelativeName(entry);
			} catch {
				// ignored
			}
			throw error;
		}
		if (reader.size !== constants/* UNDEFINED_VALUE */.HP) {
			child.uncompressedSize = reader.size;
			child.undeterminedSize = false;
		}
	}));
	return readers;
}

function detach(entry) {
	if (entry.parent) {
		const children = entry.parent.children;
		children.forEach((child, index) => {
			if (child.id == entry.id) {
				children.splice(index, 1);
			}
		});
	}
}

function forwardAbort(signal, abortController) {
	if (!(0,core_options/* checkSignalOption */.mR)(signal)) {
		return () => { };
	}
	if (signal.aborted) {
		abortController.abort(signal.reason);
		return () => { };
	}
	const abort = () => abortController.abort(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	return () => signal.removeEventListener("abort", abort);
}

function isExportAborted(error) {
	return Boolean(error) && error.message == ERR_ABORT_EXPORT;
}

function aggregateEntryErrors(errors) {
	const [error] = errors;
	const otherErrors = errors
		.slice(1)
		.flatMap(otherError => [otherError, ...(otherError && otherError.entryErrors || [])])
		.filter(otherError => otherError !== error);
	if (otherErrors.length) {
		try {
			error.entryErrors = [...(error.entryErrors || []), ...otherErrors];
		} catch {
			// ignored
		}
	}
	return error;
}

function getChildEntryOptions(child, selectedEntry, options) {
	const name = options.relativePath ? child.getRelativeName(selectedEntry) : child.getFullname();
	const childOptions = child.options || {};
	let zipEntryMetadata = {};
	let passThroughOptions = {};
	if (child.data instanceof zip_entry/* Entry */.HK) {
		const passThrough = isPassThrough(child, options);
		const lastModDateOverride = childOptions.lastModDate === constants/* UNDEFINED_VALUE */.HP ? options.lastModDate : childOptions.lastModDate;
		({ entryOptions: zipEntryMetadata, passThroughOptions } = getSourceEntryOptions(child.data, passThrough, lastModDateOverride));
		if (passThrough) {
			passThroughOptions.passThrough = true;
		}
	}
	const entryOptions = Object.assign({ lastModDate: child.defaultLastModDate }, zipEntryMetadata, options, childOptions, passThroughOptions, { directory: child.directory });
	if (!child.directory && entryOptions.passThrough && entryOptions.uncompressedSize === constants/* UNDEFINED_VALUE */.HP) {
		throw new Error(ERR_INVALID_PASS_THROUGH);
	}
	return { name, entryOptions };
}

function getDeterminedSize(child, passThrough) {
	const { reader } = child;
	if (reader && reader.size !== constants/* UNDEFINED_VALUE */.HP) {
		return reader.size;
	}
	return child.undeterminedSize ? constants/* UNDEFINED_VALUE */.HP : getExtractedSize(child, passThrough);
}

function checkReaderOptions(readerOptions) {
	(0,core_options/* checkReaderOptionsObject */.py)(readerOptions);
	if (readerOptions) {
		checkPassThroughValue(readerOptions.passThrough);
		checkPasswordCandidatesOptions(readerOptions);
	}
	return readerOptions;
}

function checkPasswordCandidatesOptions(options) {
	const { passwords, requestPassword } = options;
	if (passwords && (!Array.isArray(passwords) || passwords.some(password => typeof password != constants/* STRING_TYPE */.$7))) {
		throw new Error(ERR_INVALID_PASSWORDS);
	}
	if (requestPassword && typeof requestPassword != constants/* FUNCTION_TYPE */.On) {
		throw new Error(ERR_INVALID_REQUEST_PASSWORD);
	}
}

async function readEntryData(entry, options, passwordState) {
	checkPasswordCandidatesOptions(options);
	const { passwords, requestPassword, signal } = options;
	options = Object.assign({}, options);
	delete options.passwords;
	delete options.requestPassword;
	if (!entry.encrypted || options.passThrough || (!passwords && !requestPassword)) {
		return entry.getData(new io/* BlobWriter */.D7(), options);
	}
	const tried = new Set();
	let error;
	while (true) {
		for (const candidate of getPasswordCandidates(options, passwordState, passwords)) {
			if (!tried.has(candidate.key)) {
				const result = await tryPasswordCandidate(candidate);
				if (result.done) {
					return result.data;
				}
				error = result.error;
			}
		}
		if (!requestPassword) {
			break;
		}
		if (passwordState.pendingPrompt) {
			await passwordState.pendingPrompt;
			continue;
		}
		let release;
		passwordState.pendingPrompt = new Promise(resolve => release = resolve);
		try {
			const answer = await requestPassword(entry, error);
			if (answer === constants/* UNDEFINED_VALUE */.HP || answer === null) {
				break;
			}
			// deno-lint-ignore valid-typeof
			if (typeof answer != constants/* STRING_TYPE */.$7) {
				throw new Error(ERR_INVALID_REQUEST_PASSWORD);
			}
			const result = await tryPasswordCandidate(getPasswordCandidate(answer));
			if (result.done) {
				return result.data;
			}
			error = result.error;
		} finally {
			passwordState.pendingPrompt = constants/* UNDEFINED_VALUE */.HP;
			release();
		}
	}
	if (!tried.size) {
		throw new Error(zip_reader/* ERR_ENCRYPTED */.lF);
	}
	const passwordError = new Error(zip_reader/* ERR_INVALID_PASSWORD */.wP);
	passwordError.cause = error;
	throw passwordError;

	async function tryPasswordCandidate(candidate) {
		tried.add(candidate.key);
		const candidateOptions = Object.assign({}, options, candidate.options);
		if (entry.zipCrypto) {
			candidateOptions.checkCrc32 = true;
			try {
				await entry.getData(null, Object.assign({}, candidateOptions, { checkPasswordOnly: true }));
			} catch (probeError) {
				if (isInvalidPasswordError(probeError)) {
					return { done: false, error: probeError };
				}
				throw probeError;
			}
		}
		try {
			const data = await entry.getData(new io/* BlobWriter */.D7(), candidateOptions);
			rememberPassword(passwordState, candidate);
			return { done: true, data };
		} catch (readError) {
			if (isAbortError(readError, signal) || !isWrongPasswordError(readError, entry)) {
				throw readError;
			}
			return { done: false, error: readError };
		}
	}
}

function isInvalidPasswordError(error) {
	return (0,util_error/* isErrorObject */.K)(error) && error.message == zip_reader/* ERR_INVALID_PASSWORD */.wP;
}

function isWrongPasswordError(error, entry) {
	return isInvalidPasswordError(error) || (entry.zipCrypto && (0,util_error/* isErrorObject */.K)(error) && FALSE_ACCEPT_ERRORS.has(error.message));
}

function isAbortError(error, signal) {
	return Boolean(signal && signal.aborted) || ((0,util_error/* isErrorObject */.K)(error) && error.name == ABORT_ERROR_NAME);
}

function getPasswordCandidates(options, passwordState, passwords) {
	const candidates = [];
	const { password, rawPassword } = options;
	if (rawPassword && rawPassword.length) {
		candidates.push({ key: rawPassword, options: { password: "", rawPassword } });
	}
	if (password) {
		candidates.push(getPasswordCandidate(password));
	}
	candidates.push(...passwordState.known);
	if (passwords) {
		candidates.push(...passwords.filter(password => password).map(getPasswordCandidate));
	}
	return candidates;
}

function getPasswordCandidate(password) {
	return { key: password, options: { password, rawPassword: EMPTY_RAW_PASSWORD } };
}

function rememberPassword(passwordState, candidate) {
	const { known } = passwordState;
	const index = known.findIndex(knownCandidate => knownCandidate.key === candidate.key);
	if (index != -1) {
		known.splice(index, 1);
	}
	known.unshift(candidate);
}

function checkPassThroughValue(passThrough) {
	if ((0,core_options/* checkPassThroughOption */.Ot)(passThrough) === core_options/* PASS_THROUGH_COMPRESSED */.SB) {
		throw new Error(ERR_UNSUPPORTED_PASS_THROUGH_VALUE);
	}
}

function replaceContent(zipEntry, params) {
	const { uncompressedSize } = params;
	Object.assign(zipEntry, params, {
		reader: null,
		passThrough: constants/* UNDEFINED_VALUE */.HP,
		uncompressedSize: uncompressedSize === constants/* UNDEFINED_VALUE */.HP ? 0 : uncompressedSize,
		undeterminedSize: uncompressedSize === constants/* UNDEFINED_VALUE */.HP
	});
}

function getData64URISize(dataURI) {
	let dataEnd = dataURI.length;
	while (dataURI.charAt(dataEnd - 1) == "=") {
		dataEnd--;
	}
	const dataStart = dataURI.indexOf(",") + 1;
	return Math.floor((dataEnd - dataStart) * 0.75);
}

function isPassThrough(child, options) {
	const { readerOptions } = options;
	return Boolean(!child.directory && (child.passThrough || (readerOptions && readerOptions.passThrough)));
}

function isImplicitDirectory(child) {
	return child.directory && child.data === null;
}

async function exportZip(zipWriter, entry, selectedEntries, totalSize, options, readers) {
	const { onstart, onprogress, onend, onentryprogress } = options;
	const selectedEntry = entry;
	const totalEntries = getSelectedSize(selectedEntries, child => isImplicitDirectory(child) ? 0 : 1);
	let writtenSize = 0;
	let writtenEntries = 0;
	if (onstart) {
		await (0,codec_worker/* callHandler */.th)(onstart, totalSize);
	}
	if (options.bufferedWrite) {
		await processChildren(entry);
	} else {
		for (const child of entry.getChildren({ recursive: true })) {
			await addChild(child);
		}
	}
	if (onend) {
		await (0,codec_worker/* callHandler */.th)(onend, writtenSize);
	}

	async function processChildren(entry) {
		const results = await Promise.allSettled(entry.children.map(async child => {
			await addChild(child);
			if (selectedEntries.has(child)) {
				await processChildren(child);
			}
		}));
		const errorResult = results.find(result => result.status == "rejected");
		if (errorResult) {
			throw errorResult.reason;
		}
	}

	async function addChild(child) {
		if (isImplicitDirectory(child) || !selectedEntries.has(child)) {
			return;
		}
		const { name, entryOptions } = getChildEntryOptions(child, selectedEntry, options);
		let entryWrittenSize = 0;
		const entryMetadata = await zipWriter.add(name, readers.get(child), Object.assign(entryOptions, {
			onstart: constants/* UNDEFINED_VALUE */.HP,
			onend: constants/* UNDEFINED_VALUE */.HP,
			onprogress: async indexProgress => {
				writtenSize += indexProgress - entryWrittenSize;
				entryWrittenSize = indexProgress;
				if (onprogress) {
					await (0,codec_worker/* callHandler */.th)(onprogress, writtenSize, totalSize);
				}
			}
		}));
		writtenEntries++;
		if (onentryprogress) {
			await (0,codec_worker/* callHandler */.th)(onentryprogress, writtenEntries, totalEntries, entryMetadata);
		}
	}
}

function addFileSystemHandle(zipEntry, handle, options) {
	options = Object.assign({}, options);
	const filter = (0,core_options/* checkFunctionOption */.oe)(options.filter);
	delete options.filter;
	return addFile(zipEntry, handle, []);

	async function addFile(parentEntry, handle, addedEntries, parentName = "") {
		if (handle) {
			const entryName = parentName ? parentName + "/" + handle.name : handle.name;
			try {
				if (handle.isFile || handle.isDirectory) {
					handle = await transformToFileSystemhandle(handle);
				}
				if (filter && !await filter(handle, entryName)) {
					return addedEntries;
				}
				if (handle.kind == "file") {
					const file = await handle.getFile();
					addedEntries.push(
						addChild(parentEntry, file.name, {
							Reader: function () {
								const readable = file.stream();
								const size = file.size;
								return { readable, size };
							},
							options: Object.assign({}, { lastModDate: new Date(file.lastModified) }, options),
							uncompressedSize: file.size
						})
					);
				} else if (handle.kind == "directory") {
					const directoryEntry = parentEntry.addDirectory(handle.name, options);
					addedEntries.push(directoryEntry);
					for await (const childHandle of handle.values()) {
						await addFile(directoryEntry, childHandle, addedEntries, entryName);
					}
				}
			} catch (error) {
				try {
					if (error.entryName === constants/* UNDEFINED_VALUE */.HP) {
						error.entryName = entryName;
					}
				} catch {
					// ignored
				}
				throw error;
			}
		}
		return addedEntries;
	}
}

async function exportFileSystemHandle(zipEntry, directoryHandle, options) {
	const { onstart, onprogress, onend } = options;
	checkPassThroughValue(options.passThrough);
	checkPasswordCandidatesOptions(options);
	const readerOptions = checkReaderOptions(options.readerOptions);
	const abortController = new AbortController();
	const { signal } = abortController;
	const releaseSignal = forwardAbort(options.signal, abortController);
	const getDataOptions = Object.assign({}, options, readerOptions, {
		signal,
		filter: constants/* UNDEFINED_VALUE */.HP,
		onstart: constants/* UNDEFINED_VALUE */.HP,
		onprogress: constants/* UNDEFINED_VALUE */.HP,
		onend: constants/* UNDEFINED_VALUE */.HP,
		preventClose: false
	});
	const selectedEntries = await selectEntries(zipEntry, (0,core_options/* checkFunctionOption */.oe)(options.filter));
	const totalSize = getSelectedSize(selectedEntries, entry => getExtractedSize(entry, getDataOptions.passThrough));
	const exportedEntryNames = [];
	let exportAborted = false;
	let writtenSize = 0;
	try {
		if (onstart) {
			await (0,codec_worker/* callHandler */.th)(onstart, totalSize);
		}
		await exportChildren(zipEntry, directoryHandle);
		if (onend) {
			await (0,codec_worker/* callHandler */.th)(onend, writtenSize);
		}
	} catch (error) {
		try {
			error.exportedEntryNames = exportedEntryNames;
		} catch {
			// ignored
		}
		throw error;
	} finally {
		releaseSignal();
	}
	return directoryHandle;

	function createProgressWritable(writable) {
		const writer = writable.getWriter();
		return new WritableStream({
			async write(chunk) {
				await writer.write(chunk);
				writtenSize += chunk.length;
				if (onprogress) {
					await (0,codec_worker/* callHandler */.th)(onprogress, writtenSize, totalSize);
				}
			},
			close() {
				return writer.close();
			},
			abort(reason) {
				return writer.abort(reason);
			}
		});
	}

	async function exportChildren(entry, parentHandle) {
		const children = entry.children.filter(child => selectedEntries.has(child));
		if (options.concurrent) {
			const results = await Promise.allSettled(children.map(child => exportChild(child, parentHandle)));
			const rejectedResults = results.filter(result => result.status == "rejected");
			if (rejectedResults.length) {
				const failedResults = rejectedResults.filter(result => !isExportAborted(result.reason));
				const reportedResults = failedResults.length ? failedResults : rejectedResults;
				throw aggregateEntryErrors(reportedResults.map(result => result.reason));
			}
		} else {
			for (const child of children) {
				await exportChild(child, parentHandle);
			}
		}
	}

	async function exportChild(child, parentHandle) {
		if (signal.aborted) {
			if (exportAborted || isExportAborted(signal.reason)) {
				return;
			}
			(0,core_options/* throwIfAborted */.Te)(signal);
		}
		try {
			if (child.directory) {
				const childDirectoryHandle = await parentHandle.getDirectoryHandle(child.name, { create: true });
				await exportChildren(child, childDirectoryHandle);
			} else {
				const fileHandle = await parentHandle.getFileHandle(child.name, { create: true });
				const writable = await fileHandle.createWritable();
				try {
					await child.getData({ writable: createProgressWritable(writable) }, getDataOptions);
				} catch (error) {
					throw exportAborted ? new Error(ERR_ABORT_EXPORT) : error;
				}
				exportedEntryNames.push(child.getRelativeName(zipEntry));
			}
		} catch (error) {
			exportAborted = true;
			abortController.abort(new Error(ERR_ABORT_EXPORT));
			try {
				if (error.entryName === constants/* UNDEFINED_VALUE */.HP) {
					error.entryName = child.getRelativeName(zipEntry);
					error.entryId = child.id;
				}
			} catch {
				// ignored
			}
			throw error;
		}
	}
}

async function transformToFileSystemhandle(entry) {
	const handle = {
		name: entry.name
	};
	if (entry.isFile) {
		handle.kind = "file";
		handle.getFile = () =>
			new Promise((resolve, reject) => entry.file(resolve, reject));
	}
	if (entry.isDirectory) {
		handle.kind = "directory";
		const handles = await transformToFileSystemhandles(entry);
		handle.values = () => handles;
	}
	return handle;
}

async function transformToFileSystemhandles(entry) {
	const entries = [];
	function readEntries(directoryReader, resolve, reject) {
		directoryReader.readEntries(async (entriesPart) => {
			if (!entriesPart.length) {
				resolve(entries);
			} else {
				for (const entry of entriesPart) {
					entries.push(await transformToFileSystemhandle(entry));
				}
				readEntries(directoryReader, resolve, reject);
			}
		}, reject);
	}
	await new Promise((resolve, reject) =>
		readEntries(entry.createReader(), resolve, reject)
	);
	return {
		[Symbol.iterator]() {
			let entryIndex = 0;
			return {
				next() {
					const result = {
						value: entries[entryIndex],
						done: entryIndex == entries.length
					};
					entryIndex++;
					return result;
				}
			};
		}
	};
}

function resetFS(fs) {
	fs.entries = [];
	fs.entryIdCounter = 0;
	fs.root = new ZipDirectoryEntry(fs);
}

function resetAndImport(fs, importFunction) {
	const { entries, entryIdCounter, root } = fs;
	resetFS(fs);
	return importFunction(fs.root).catch(error => {
		Object.assign(fs, { entries, entryIdCounter, root });
		throw error;
	});
}

function collectChildren(directory, recursive) {
	const children = [];
	const pendingDirectories = [directory];
	let directoryIndex = 0;
	while (directoryIndex < pendingDirectories.length) {
		for (const child of pendingDirectories[directoryIndex++].children) {
			children.push(child);
			if (recursive) {
				pendingDirectories.push(child);
			}
		}
	}
	return children;
}

function registerEntries(fs, entry) {
	const pendingEntries = [entry];
	while (pendingEntries.length) {
		const pendingEntry = pendingEntries.pop();
		fs.entries[pendingEntry.id] = pendingEntry;
		for (const child of pendingEntry.children) {
			pendingEntries.push(child);
		}
	}
}

function addChild(parent, name, params, directory) {
	if (parent.directory) {
		const path = splitPath(name);
		if (path) {
			name = path.pop();
			parent = getPathParent(parent, path);
		}
		return directory ? new ZipDirectoryEntry(parent.fs, name, params, parent) : new ZipFileEntry(parent.fs, name, params, parent);
	} else {
		throw new Error(ERR_PARENT_NOT_DIRECTORY);
	}
}

function checkDuplicatesOption(duplicates) {
	if (duplicates === constants/* UNDEFINED_VALUE */.HP) {
		return DUPLICATES_THROW;
	} else if (DUPLICATES_VALUES.has(duplicates)) {
		return duplicates;
	} else {
		throw new Error(ERR_INVALID_DUPLICATES);
	}
}

function splitPath(name) {
	if (name.includes("/")) {
		const path = name.split("/").filter(pathPart => pathPart != "" && pathPart != ".");
		if (path.length) {
			return path;
		}
	}
}

function getPathParent(parent, path, movedEntry) {
	path.forEach(pathPart => {
		const previousParent = parent;
		parent = parent.getChildByName(pathPart);
		if (parent) {
			if (!parent.directory) {
				throw new Error(ERR_ENTRY_EXISTS);
			}
			if (movedEntry && (parent == movedEntry || parent.isDescendantOf(movedEntry))) {
				throw new Error(ERR_ANCESTOR_ENTRY);
			}
		} else {
			parent = new ZipDirectoryEntry(previousParent.fs, pathPart, { data: null }, previousParent);
		}
	});
	return parent;
}

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-fs-core-native.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/zip-fs-native.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




g(configuration/* setDefaultConfiguration */.ap);



;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/index-native.js
/// <reference types="./index.d.ts" />

/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



;// CONCATENATED MODULE: ./emulator/store/archives.ts

/** Larger archives, in bytes, are not kept. */
const MAX_ARCHIVE_SIZE = 64 * 2 ** 20;
/** When all archives together have more bytes, the oldest ones are dropped. */
const MAX_TOTAL_SIZE = 4 * MAX_ARCHIVE_SIZE;
/** A local file header, or the end of the central directory if the archive is empty. */
const ZIP_SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const SIGNATURE_LENGTH = 4;
function isZip(start) {
    return ZIP_SIGNATURES.includes(external_node_buffer_namespaceObject.Buffer.from(start.subarray(0, SIGNATURE_LENGTH)).toString('latin1'));
}
/** Keeps content that is read in chunks if it starts like a ZIP archive and isn't too large. */
class ArchiveCapture {
    #chunks = [];
    #size = 0;
    read(chunk) {
        if (this.#chunks === undefined)
            return;
        this.#chunks.push(chunk);
        const hadSignature = this.#size >= SIGNATURE_LENGTH;
        this.#size += chunk.byteLength;
        if (!hadSignature && this.#size >= SIGNATURE_LENGTH && !isZip(external_node_buffer_namespaceObject.Buffer.concat(this.#chunks))) {
            this.#chunks = undefined;
        }
        if (this.#size > MAX_ARCHIVE_SIZE)
            this.#chunks = undefined;
    }
    /** Returns the complete archive; undefined if the content isn't one, or is too large. */
    end() {
        const bytes = external_node_buffer_namespaceObject.Buffer.concat(this.#chunks ?? []);
        return isZip(bytes) ? bytes : undefined;
    }
}
/** The content of the last archives that were uploaded, by SHA-1. */
class ArchiveStore {
    #archives = new Map();
    #totalSize = 0;
    add(sha1, archive) {
        this.#delete(sha1);
        this.#archives.set(sha1, archive);
        this.#totalSize += archive.length;
        for (const oldest of this.#archives.keys()) {
            if (this.#totalSize <= MAX_TOTAL_SIZE)
                break;
            this.#delete(oldest);
        }
    }
    get(sha1) {
        return this.#archives.get(sha1);
    }
    #delete(sha1) {
        this.#totalSize -= this.#archives.get(sha1)?.length ?? 0;
        this.#archives.delete(sha1);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./emulator/store/detection-search.ts

/**
 * A text in a file, uncompressed, before a detection. A space, the name of the scanner, an equals
 * sign, and the label follow in the same line.
 */
const detectionMarker = ['SPECTRA', 'EMULATOR', 'DETECTION'].join('-');
/** The rest of a line after the marker. White space at its end is ignored. */
const DETECTION = /^ ([\w.-]+)=(.*\S)/s;
/** Longer lines, in bytes, are cut off. */
const MAX_LINE = 1 << 16;
/** Searches for lines with detections in content that is read in chunks. */
class DetectionSearch {
    #lines = [];
    /** The start of a line that continues in the next chunk. */
    #rest = external_node_buffer_namespaceObject.Buffer.of();
    read(chunk) {
        let bytes = external_node_buffer_namespaceObject.Buffer.concat([this.#rest, chunk]);
        for (;;) {
            const start = bytes.indexOf(detectionMarker);
            if (start < 0) {
                this.#rest = bytes.subarray(1 - detectionMarker.length);
                return;
            }
            bytes = bytes.subarray(start);
            const end = bytes.subarray(0, MAX_LINE).indexOf('\n');
            if (end < 0 && bytes.length < MAX_LINE) {
                this.#rest = bytes;
                return;
            }
            const length = end < 0 ? MAX_LINE : end;
            this.#lines.push(bytes.toString('utf8', 0, length));
            bytes = bytes.subarray(length);
        }
    }
    /** The last detection of each scanner. */
    get detections() {
        const labels = new Map();
        for (const line of [...this.#lines, this.#rest.toString('utf8')]) {
            const [, engine, label] = DETECTION.exec(line.slice(detectionMarker.length)) ?? [];
            if (engine !== undefined && label !== undefined)
                labels.set(engine, label);
        }
        return [...labels].map(([engine, label]) => ({ engine, label }));
    }
}

;// CONCATENATED MODULE: ./emulator/store/markers.ts


/** The start of all markers except the EICAR test string. */
const PREFIX = ['SPECTRA', 'EMULATOR'].join('-');
/**
 * Texts in a file, uncompressed, that determine what an analysis finds: the EICAR test string, which
 * all virus scanners detect, and two texts of the emulator.
 *
 * They are split here so that neither virus scanners nor the emulator detect this program.
 */
const markers = {
    MALICIOUS: [
        String.raw `X5O!P%@AP[4\PZX54(P^)7CC)7}`,
        'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
        'H+H*'
    ].join('$'),
    SUSPICIOUS: [PREFIX, 'SUSPICIOUS'].join('-'),
    KNOWN: [PREFIX, 'KNOWN'].join('-')
};
/** Texts in a file, uncompressed, that determine how its scans fail. */
const scanMarkers = {
    failed: [PREFIX, 'SCANS', 'FAILED'].join('-'),
    partial: [PREFIX, 'SCANS', 'PARTIAL'].join('-'),
    none: [PREFIX, 'SCANS', 'NONE'].join('-')
};
/** A text in a file, uncompressed, that prevents all detections. */
const noDetectionsMarker = [PREFIX, 'NO', 'DETECTIONS'].join('-');
/** If a file has several markers, the first of these applies. */
const findings = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN'];
const scanFailures = ['failed', 'partial', 'none'];
const flags = {
    ...markers,
    ...scanMarkers,
    noDetections: noDetectionsMarker
};
/** How many bytes to keep for a marker that continues in the next chunk. */
const OVERLAP = Math.max(...Object.values(flags).map(text => text.length)) - 1;
/** Searches for markers in content that is read in chunks. */
class MarkerSearch {
    #found = new Set();
    #lines = new DetectionSearch();
    #end = external_node_buffer_namespaceObject.Buffer.of();
    read(chunk) {
        const bytes = external_node_buffer_namespaceObject.Buffer.concat([this.#end, chunk]);
        if (bytes.includes(markers.MALICIOUS))
            this.#found.add('MALICIOUS');
        // One search instead of seven, because most files have no marker.
        if (bytes.includes(PREFIX)) {
            for (const [name, text] of Object.entries(flags)) {
                if (bytes.includes(text))
                    this.#found.add(name);
            }
        }
        this.#end = bytes.subarray(-OVERLAP);
        this.#lines.read(chunk);
    }
    /** The worst finding so far. */
    get finding() {
        return findings.find(finding => this.#found.has(finding));
    }
    /** The last detection of each scanner; undefined if the content has no marker for detections. */
    get detections() {
        const { detections } = this.#lines;
        return detections.length > 0 || this.#found.has('noDetections') ? detections : undefined;
    }
    get scanFailure() {
        return scanFailures.find(failure => this.#found.has(failure));
    }
}

;// CONCATENATED MODULE: ./emulator/store/content.ts


/** Hashes content that is read in chunks, and searches it for markers. */
class ContentDigest {
    #sha1 = (0,external_node_crypto_namespaceObject.createHash)('sha1');
    #sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    #md5 = (0,external_node_crypto_namespaceObject.createHash)('md5');
    #search = new MarkerSearch();
    #size = 0;
    read(chunk) {
        this.#size += chunk.byteLength;
        this.#sha1.update(chunk);
        this.#sha256.update(chunk);
        this.#md5.update(chunk);
        this.#search.read(chunk);
    }
    /** How many bytes have been read. */
    get size() {
        return this.#size;
    }
    /** Returns the digest of everything that was read. Can be called once. */
    end() {
        const { finding, detections, scanFailure } = this.#search;
        return {
            sha1: this.#sha1.digest('hex'),
            sha256: this.#sha256.digest('hex'),
            md5: this.#md5.digest('hex'),
            size: this.#size,
            finding,
            detections,
            scanFailure
        };
    }
}

;// CONCATENATED MODULE: ./emulator/store/unpack.ts



/** Larger archives are not unpacked. The service's own limits are not documented. */
const MAX_FILES = 1000;
/** In bytes, of all files in an archive together. */
const MAX_UNPACKED_SIZE = 256 * 2 ** 20;
const TOO_LARGE = `The files of the archive have more than ${MAX_UNPACKED_SIZE} bytes.`;
/**
 * Unpacks a ZIP archive. Directories are omitted.
 *
 * @param passwords tried for each encrypted file
 * @throws {Error} if the archive can't be read, or contains too many files
 */
async function unpack(archive, passwords) {
    const reader = new zip_reader.ZipReader(new io/* Uint8ArrayReader */.pp(archive), {
        useWebWorkers: false,
        checkSignature: true,
        // Names are only shown, never used as paths.
        filenameValidation: 'tolerant'
    });
    const entries = [];
    for await (const entry of reader.getEntriesGenerator()) {
        if (!entry.directory)
            entries.push(entry);
        if (entries.length > MAX_FILES)
            throw new Error(`It contains more than ${MAX_FILES} files.`);
    }
    const unpacker = new Unpacker(passwords);
    const files = [];
    for (const entry of entries)
        files.push(await unpacker.unpack(entry));
    return files;
}
class Unpacker {
    #passwords;
    /** How many bytes can still be unpacked. Counted while unpacking, because the sizes in headers can be wrong. */
    #remaining = MAX_UNPACKED_SIZE;
    constructor(passwords) {
        this.#passwords = passwords;
    }
    async unpack(entry) {
        const name = entry.filename;
        const passwords = entry.encrypted ? this.#passwords : [undefined];
        let reason = 'The file is encrypted, and the archive has no password.';
        for (const password of passwords) {
            try {
                const content = await this.#read(entry, password);
                return { name, ...content };
            }
            catch (error) {
                // When `write` throws, the library's error depends on the version of Node.
                reason = this.#remaining < 0 ? TOO_LARGE : error.message;
            }
        }
        return { name, content: undefined, error: `${name} can't be unpacked: ${reason}` };
    }
    /** @throws {Error} if the password is wrong, the file is damaged, or it's too large */
    async #read(entry, password) {
        const digest = new ContentDigest();
        let start = new Uint8Array();
        const write = (chunk) => {
            this.#remaining -= chunk.byteLength;
            if (this.#remaining < 0)
                throw new Error(TOO_LARGE);
            if (digest.size === 0)
                start = chunk.slice(0, 4);
            digest.read(chunk);
        };
        await entry.getData(new WritableStream({ write }), password === undefined ? {} : { password });
        // Packages such as JAR and DOCX files are also ZIP archives, but are analyzed as single files.
        const isNested = isZip(start) && entry.filename.toLowerCase().endsWith('.zip');
        return {
            content: digest.end(),
            error: isNested ? `${entry.filename} is an archive inside an archive.` : undefined
        };
    }
}

;// CONCATENATED MODULE: ./emulator/endpoints/dynamic-query.ts






/**
 * Reads the body that starts a dynamic analysis:
 * `{"rl":{"sha1":"…","platform":"windows10","response_format":"json"}}`.
 *
 * @throws {HttpError} 400, 404 for an unknown sample, 406 for one that is too large, or 411
 */
async function readDynamicQuery(call, context) {
    if (call.query !== undefined)
        throw new HttpError(400, 'This request has no query.');
    const document = await readDocument(call, { name: 'The query', types: JSON_OR_BYTES });
    const fields = fieldsIn(document);
    for (const [name, value] of Object.entries(fields))
        checkField(name, value);
    if (fields['platform'] === undefined || fields['response_format'] === undefined) {
        throw new HttpError(400, 'rl.platform and rl.response_format are required.');
    }
    const [hashType, hash] = hashIn(fields);
    const sample = findSamples(context, hashType)(hash);
    if (sample === undefined || !isSubmitted(sample) || sample.available === false) {
        throw unknownHash();
    }
    if (isTooLargeForAnalysis(sample))
        throw notSupported('It exceeds the file size limit.');
    return { sample, platform: fields['platform'] };
}
/** The beginning is the wording of the service. */
function notSupported(reason) {
    const wording = 'The sample type is not supported, or it exceeds the file size limit';
    return new HttpError(406, `${wording}: ${reason}`);
}
/** An uploaded file also needs metadata. A preloaded sample doesn't. */
function isSubmitted({ uploads, metadata }) {
    return uploads === 0 || metadata.length > 0;
}
function fieldsIn(document) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(document);
        const { rl, ...others } = JSON.parse(text);
        if (dynamic_query_isObject(rl) && Object.keys(others).length === 0)
            return rl;
    }
    catch {
        // The same error as for other JSON.
    }
    throw new HttpError(400, 'The query must be JSON with only the object rl.');
}
function dynamic_query_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function hashRule(type) {
    return {
        isValid: value => typeof value === 'string' && isHash(type, value),
        rule: `be a hash of type ${type}`
    };
}
/** The last three are optional. Official clients send them in these forms. */
const fieldRules = new Map([
    ['sha1', hashRule('sha1')],
    ['sha256', hashRule('sha256')],
    ['md5', hashRule('md5')],
    [
        'platform',
        {
            isValid: value => typeof value === 'string' && /^[a-z0-9_]{1,64}$/.test(value),
            rule: 'contain only lower-case letters, digits, and underscores'
        }
    ],
    ['response_format', { isValid: value => value === 'json', rule: 'be json' }],
    ['optional_parameters', { isValid: value => typeof value === 'string', rule: 'be a text' }],
    [
        'timeout',
        {
            isValid: value => Number.isInteger(value) && Number(value) >= 30 && Number(value) <= 500,
            rule: 'be an integer from 30 to 500'
        }
    ],
    [
        'internet_simulation',
        { isValid: value => typeof value === 'boolean', rule: 'be true or false' }
    ]
]);
function checkField(name, value) {
    const field = fieldRules.get(name);
    if (field === undefined) {
        const supported = [...fieldRules.keys()].join(', ');
        throw new HttpError(400, `Unknown field rl.${name}. Supported: ${supported}.`);
    }
    if (!field.isValid(value))
        throw new HttpError(400, `rl.${name} must ${field.rule}.`);
}
function hashIn(fields) {
    const types = Object.keys(fields).filter(isHashType);
    const [type] = types;
    if (type === undefined || types.length > 1) {
        throw new HttpError(400, 'One of rl.sha1, rl.sha256, and rl.md5 is required.');
    }
    return [type, fields[type]];
}

;// CONCATENATED MODULE: ./emulator/endpoints/dynamic-start.ts




/** Starts a dynamic analysis of a file (TCA-0207). Each request starts another one. */
const dynamicStartEndpoint = {
    step: 'dynamic-start',
    right: 'TCA-0207',
    method: 'POST',
    path: /^\/api\/dynamic\/analysis\/analyze\/v1\/query\/json$/,
    respond: start
};
/** Starts a dynamic analysis of each file in a ZIP archive (TCA-0207). */
const dynamicStartArchiveEndpoint = {
    ...dynamicStartEndpoint,
    path: /^\/api\/dynamic\/analysis\/analyze\/v1\/archive\/query\/json$/,
    respond: startArchive
};
async function start(call, context) {
    const { sample, platform } = await readDynamicQuery(call, context);
    const { sha1, sha256, md5 } = sample;
    const { analysisId } = context.dynamicAnalyses.start({
        ...{ sha1, sha256, md5, platform },
        archiveSha1: undefined,
        classification: classificationOf(sample)
    });
    return jsonResponse({
        rl: { status: 'started', requested_hash: sha1, analysis_id: analysisId }
    });
}
async function startArchive(call, context) {
    const query = await readDynamicQuery(call, context);
    const files = await filesIn(query.sample, context);
    // Other fields of the service are not documented, so that no client can depend on them here.
    return jsonResponse({
        rl: {
            requested_hash: query.sample.sha1,
            files: files.map(file => startFile(file, query, context))
        }
    });
}
/** @throws {HttpError} 406 */
async function filesIn(sample, { archives }) {
    const archive = archives.get(sample.sha1);
    if (archive === undefined) {
        throw notSupported("It's not a ZIP archive that the emulator has kept.");
    }
    try {
        return await unpack(archive, passwordsOf(sample));
    }
    catch (error) {
        throw notSupported(`The archive can't be unpacked. ${error.message}`);
    }
}
/** The passwords in the metadata of all uploads, newest first. */
function passwordsOf({ metadata }) {
    const passwords = metadata
        .toReversed()
        .flatMap(({ archive }) => [archive?.password ?? [], archive?.passwords ?? []].flat());
    return [...new Set(passwords)];
}
function startFile({ content, error }, { sample, platform }, { dynamicAnalyses }) {
    if (content === undefined || error !== undefined) {
        return { ...(content && { sha1: content.sha1 }), error_message: error };
    }
    const { sha1, sha256, md5 } = content;
    const { analysisId } = dynamicAnalyses.start({
        ...{ sha1, sha256, md5, platform },
        archiveSha1: sample.sha1,
        classification: classificationOf(content)
    });
    return { sha1, analysis_id: analysisId };
}

;// CONCATENATED MODULE: ./emulator/store/subscriptions.ts

const YEAR = 365 * DAY;
/** Returns the sample with a subscription that lasts a year. Renews an active one. */
function withSubscription(sample, date) {
    const { subscriptions = [] } = sample;
    const to = new Date(date.getTime() + YEAR);
    const active = subscriptions.find(subscription => isActive(subscription, date));
    const others = subscriptions.filter(subscription => subscription !== active);
    const renewed = { from: active?.from ?? date, to };
    return { ...sample, subscribed: true, subscriptions: [...others, renewed] };
}
/** Returns the sample with its subscription ended at this date. */
function withoutSubscription(sample, date) {
    const { subscriptions } = sample;
    if (subscriptions === undefined)
        return { ...sample, subscribed: false };
    const ended = subscriptions.map(subscription => isActive(subscription, date) ? { ...subscription, to: date } : subscription);
    return { ...sample, subscribed: false, subscriptions: ended };
}
/** Returns whether the account is subscribed to changes of the sample at this date. */
function isSubscribed({ subscriptions = [] }, date) {
    return subscriptions.some(subscription => isActive(subscription, date));
}
function isActive({ from, to }, date) {
    return from <= date && date < to;
}

;// CONCATENATED MODULE: ./emulator/store/feed.ts



/** What can change for a sample, with the names of the service (TCA-0206). */
const FEED_EVENTS = [
    'malware_presence',
    'xref',
    'sample_available',
    /** The emulator has no such records. */
    'sample_became_shareable'
];
/**
 * Yields what changed for subscribed samples, in the order of the dates. A verdict hook is not
 * considered, because it doesn't say when its verdict changes.
 */
function* recordsIn(range, samples, schedule) {
    const moments = [...samples].flatMap(sample => momentsOf(sample, range, schedule));
    for (const { time, sample, changes } of moments.toSorted((a, b) => a.time - b.time)) {
        const before = stateAt(time - 1, sample, changes);
        const events = changedEvents(before, stateAt(time, sample, changes));
        if (events.length > 0)
            yield { recordedOn: new Date(time), sha1: sample.sha1, events };
    }
}
function momentsOf(stored, { from, to }, schedule) {
    if (stored.subscriptions === undefined)
        return [];
    const changes = schedule.changesOf(stored);
    const sample = withScheduledAnalyses(stored, changes);
    const times = [...sample.analyses, ...changes.map(({ at }) => at), sample.lastSeenOn]
        .filter(date => from <= date && date <= to && isSubscribed(sample, date))
        .map(date => date.getTime());
    return [...new Set(times)].map(time => ({ time, sample, changes }));
}
function stateAt(time, sample, changes) {
    const date = new Date(time);
    const isAnalyzed = scansOf(sample, date).length > 0;
    return {
        ...scheduledVerdict(sample, date, changes),
        isAvailable: isAvailable(sample, date, changes),
        isAnalyzed,
        isScanned: isAnalyzed && sample.scanFailure !== 'none'
    };
}
function changedEvents(before, after) {
    const isChanged = {
        malware_presence: after.isAnalyzed && (!before.isAnalyzed || verdictText(before) !== verdictText(after)),
        xref: after.isScanned && (!before.isScanned || scanText(before) !== scanText(after)),
        sample_available: before.isAvailable !== after.isAvailable
    };
    return FEED_EVENTS.filter(event => isChanged[event] === true && (after.isAvailable || event === 'sample_available'));
}
function verdictText({ reputation: { status, threat_name: threat } }) {
    return JSON.stringify([status, threat]);
}
function scanText({ detections }) {
    return JSON.stringify(detections.map(({ engine, label }) => `${engine}=${label}`).toSorted());
}

;// CONCATENATED MODULE: ./emulator/store/feed-page.ts


/**
 * Returns a page of the change feed. A client that continues with `lastTimestamp` gets every record.
 * Records of the current second are repeated, because there may be more of them later.
 */
function readPage({ from, events, now }, { samples, schedule, feed: { pageSize, windowSeconds } }) {
    const current = secondOf(now);
    if (from > current)
        return { records: [], lastTimestamp: from };
    const end = Math.min(from + windowSeconds, current);
    const to = end === current ? now : new Date(end * SECOND - 1);
    const range = { from: new Date(from * SECOND), to };
    const records = [];
    for (const record of recordsIn(range, samples.values(), schedule)) {
        const last = records[pageSize - 1];
        if (last !== undefined && secondOf(record.recordedOn) > secondOf(last.recordedOn)) {
            return { records, lastTimestamp: secondOf(last.recordedOn) + 1 };
        }
        const requested = record.events.filter(event => events.has(event));
        if (requested.length > 0)
            records.push({ ...record, events: requested });
    }
    return { records, lastTimestamp: end };
}
/** Returns a date in seconds since 1970, rounded down. */
function secondOf(date) {
    return Math.floor(date.getTime() / SECOND);
}

;// CONCATENATED MODULE: ./emulator/endpoints/feed.ts





/** How long the service keeps records, in seconds. Documented for similar feeds only. */
const RETENTION = (365 * DAY) / SECOND;
/** Returns a page of the changes of subscribed samples since a time (TCA-0206). */
const feedEndpoint = {
    step: 'feed',
    right: 'TCA-0206',
    method: 'GET',
    path: /^\/api\/feed\/data_change\/v3\/query\/(?<timeFormat>[^/]*)\/(?<time>[^/]*)$/,
    respond: readFeed
};
/** The feed with a position that all clients of an account share, which is not supported. */
const sharedFeedEndpoint = {
    step: 'other',
    right: 'TCA-0206',
    method: 'GET',
    path: /^\/api\/feed\/data_change\/v3\/(pull|start\/.*)$/,
    respond: () => {
        const message = 'Requests to pull and start are not supported, because all clients of an account share ' +
            'their position. Use query instead.';
        throw new HttpError(501, message);
    }
};
function readFeed(call, context) {
    const events = readEvents(call.query);
    const now = context.date();
    const from = readTime(call);
    if (from < secondOf(now) - RETENTION) {
        throw new HttpError(400, 'The time must not be more than 365 days ago.');
    }
    const { records, lastTimestamp } = readPage({ from, events, now }, context);
    const feed = {
        entries: records.map(describeRecord),
        last_timestamp: lastTimestamp,
        time_range: { from: secondText(from), to: secondText(lastTimestamp) }
    };
    return { ...jsonResponse({ rl: { data_change_feed: feed } }), charged: 1 };
}
function describeRecord({ recordedOn, sha1, events }) {
    return { record_on: timestamp(recordedOn), sha1, updated_sections: events };
}
function secondText(second) {
    return timestamp(new Date(second * SECOND));
}
/** @throws {HttpError} 400 if the query is invalid, or if an event is unknown */
function readEvents(query) {
    const parameters = [...new URLSearchParams(query)];
    const values = new Map(parameters);
    if (values.get('format') !== 'json') {
        throw new HttpError(400, 'The query must contain format=json. XML responses are not supported.');
    }
    const isKnown = parameters.every(([name]) => name === 'format' || name === 'events');
    if (!isKnown || values.size < parameters.length) {
        const message = 'Supported query parameters, at most once: format=json, events=<list>.';
        throw new HttpError(400, message);
    }
    const events = values.get('events')?.split(',') ?? FEED_EVENTS;
    return new Set(events.map(name => {
        const event = FEED_EVENTS.find(known => known === name);
        if (event !== undefined)
            return event;
        throw new HttpError(400, `The query events must be a list of ${FEED_EVENTS.join(', ')}.`);
    }));
}
/** Returns the time in the path in seconds since 1970. */
function readTime({ timeFormat, time }) {
    switch (timeFormat) {
        case 'timestamp':
            if (/^\d{1,10}$/.test(time))
                return Number(time);
            throw new HttpError(400, 'The timestamp in the path must be in seconds since 1970.');
        case 'utc': {
            const text = time.replaceAll(/%3a/gi, ':');
            const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) ? parseDate(text) : undefined;
            if (date !== undefined)
                return secondOf(date);
            throw new HttpError(400, 'The time in the path must have the format YYYY-MM-DDThh:mm:ss.');
        }
        default:
            throw new HttpError(400, 'The time format in the path must be timestamp or utc.');
    }
}

;// CONCATENATED MODULE: ./emulator/endpoints/lookup.ts


/** Returns the entry of a sample, whose scheduled analyses are added. */
function lookUpSample({ entryOf }, { sample, ...item }, context) {
    const analyzed = sample && withScheduledAnalyses(sample, context.schedule.changesOf(sample));
    return entryOf({ ...item, sample: analyzed }, context);
}
/**
 * Returns the names of the query parameters that are `true`.
 *
 * @param names the supported parameters, besides `format=json`
 * @throws {HttpError} 400 for unknown or repeated parameters, or other values
 */
function readFlags(query, names) {
    const parameters = [...new URLSearchParams(query)];
    const isValid = ([name, value]) => name === 'format' ? value === 'json' : names.includes(name) && /^(true|false)$/.test(value);
    const isRepeated = new Set(parameters.map(([name]) => name)).size < parameters.length;
    if (isRepeated || !parameters.every(isValid)) {
        const supported = ['format=json', ...names.map(name => `${name}=true|false`)];
        throw new HttpError(400, `Supported query parameters, at most once: ${supported.join(', ')}.`);
    }
    return new Set(parameters.filter(([, value]) => value === 'true').map(([name]) => name));
}

;// CONCATENATED MODULE: ./emulator/endpoints/bulk-lookup.ts





const MAX_HASHES = 100;
/** Returns the endpoint for a list of hashes. */
function bulkLookupEndpoint(lookup) {
    const { step, right, path } = lookup;
    return {
        step,
        right,
        method: 'POST',
        path: new RegExp(`^${path}/bulk_query/json$`),
        respond: async (call, context) => await lookUp(lookup, call, context)
    };
}
async function lookUp(lookup, call, context) {
    const flags = readFlags(call.query, lookup.flags);
    const { hashType, hashes } = await readBulkQuery(call, MAX_HASHES);
    const find = findSamples(context, hashType);
    const rows = hashes
        .filter(hash => isHash(hashType, hash))
        .map(hash => {
        const item = { sample: find(hash), queryHash: { [hashType]: hash }, flags };
        return { hash, entry: lookUpSample(lookup, item, context) };
    });
    const invalid = hashes.filter(hash => !isHash(hashType, hash));
    const rl = layOut(context.lookupLayout, lookup.names, { rows, invalid });
    return { ...jsonResponse({ rl }), charged: rows.length };
}
function layOut(layout, { list, renamedList }, results) {
    const { rows } = results;
    switch (layout) {
        case 'plain':
            return toJson(list, results);
        case 'shuffled':
            return withUpperCaseHashes(toJson(list, { ...results, rows: rows.toReversed() }));
        case 'partial':
            return toJson(list, {
                ...results,
                rows: rows.filter(({ entry }) => entry?.isEmpty === false)
            });
        case 'renamed':
            return toJson(renamedList, results);
    }
}
/** Empty lists of hashes are omitted. */
function toJson(listName, { rows, invalid }) {
    const unknown = rows.filter(({ entry }) => entry === undefined).map(({ hash }) => hash);
    return {
        [listName]: rows.flatMap(({ entry }) => entry?.json ?? []),
        ...(unknown.length > 0 && { unknown_hashes: unknown }),
        ...(invalid.length > 0 && { invalid_hashes: invalid })
    };
}
function withUpperCaseHashes(response) {
    const toUpperCase = (_, value) => typeof value === 'string' &&
        (isHash('md5', value) || isHash('sha1', value) || isHash('sha256', value))
        ? value.toUpperCase()
        : value;
    return JSON.parse(JSON.stringify(response), toUpperCase);
}

;// CONCATENATED MODULE: ./emulator/endpoints/single-lookup.ts



/** Returns the endpoint for one hash. */
function singleLookupEndpoint(lookup) {
    const { step, right, path } = lookup;
    return {
        step,
        right,
        method: 'GET',
        path: hashPath(path),
        respond: (call, context) => lookUpOne(lookup, call, context)
    };
}
function lookUpOne(lookup, call, context) {
    const flags = readFlags(call.query, lookup.flags);
    if (!new URLSearchParams(call.query).has('format')) {
        throw new HttpError(400, 'The query must contain format=json. XML responses are not supported.');
    }
    const { hashType, hash, sample } = readHashPath(call, context);
    const item = { sample, queryHash: { [hashType]: hash }, flags };
    const entry = lookUpSample(lookup, item, context);
    if (entry === undefined)
        throw unknownHash();
    return { ...jsonResponse({ rl: { [lookup.names.single]: entry.json } }), charged: 1 };
}

;// CONCATENATED MODULE: ./emulator/endpoints/lookup-endpoints.ts


/** Returns the endpoints of a lookup: for a list of hashes, and for one hash. */
function lookupEndpoints(lookup) {
    return [bulkLookupEndpoint(lookup), singleLookupEndpoint(lookup)];
}

;// CONCATENATED MODULE: ./emulator/endpoints/reputation.ts




/**
 * Returns the reputation of samples (TCA-0101). In a bulk request, every valid hash gets an entry.
 *
 * The entry of an UNKNOWN sample has no details, so it's the same before and after an analysis.
 * For other samples, `extended` adds the details and `show_hashes` the hashes.
 */
const reputationEndpoints = lookupEndpoints({
    step: 'reputation',
    right: 'TCA-0101',
    path: '/api/databrowser/malware_presence',
    flags: ['extended', 'show_hashes'],
    names: { list: 'entries', renamedList: 'entries', single: 'malware_presence' },
    entryOf: reputationEntry
});
function reputationEntry({ sample, queryHash, flags }, context) {
    const unknown = { status: 'UNKNOWN', query_hash: queryHash };
    if (sample === undefined)
        return { json: unknown, isEmpty: true };
    const date = context.date();
    const { reputation } = verdictAt(sample, date, context);
    if (reputation.status === 'UNKNOWN') {
        return { json: unknown, isEmpty: scansOf(sample, date).length === 0 };
    }
    const { firstSeenOn, lastSeenOn } = sample;
    const seen = { first_seen: timestamp(firstSeenOn), last_seen: timestamp(lastSeenOn) };
    return {
        json: {
            status: reputation.status,
            ...(flags.has('extended') && { ...reputation, ...seen }),
            ...(flags.has('show_hashes') && hashesOf(sample)),
            query_hash: queryHash
        },
        isEmpty: false
    };
}

;// CONCATENATED MODULE: ./emulator/endpoints/xml-response.ts
/** Returns lists of hashes as XML, which is the default format of the service. */
function xmlListResponse(lists) {
    const elements = Object.entries(lists).map(([name, hashes]) => `<${name}>${hashes.map(hash => `<item>${hash}</item>`).join('')}</${name}>`);
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<rl>${elements.join('')}</rl>\n`;
    return { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' }, body };
}

;// CONCATENATED MODULE: ./emulator/endpoints/rescan.ts






const rescan_MAX_HASHES = 100;
/** Reanalyzes samples (TCA-0205). Without `format=json`, the response is XML. */
const rescanEndpoint = {
    step: 'rescan',
    right: 'TCA-0205',
    method: 'POST',
    path: /^\/api\/rescan\/v1\/bulk_query\/json$/,
    respond: rescan
};
/** Reanalyzes one sample (TCA-0205). */
const singleRescanEndpoint = {
    ...rescanEndpoint,
    method: 'GET',
    path: hashPath('/api/rescan/v1'),
    respond: rescanOne
};
async function rescan(call, context) {
    if (call.query !== undefined)
        requireJsonFormat(call);
    const query = await readBulkQuery(call, rescan_MAX_HASHES);
    requireValidHashes(query);
    const { samples } = context;
    const find = findSamples(context, query.hashType);
    const sent = [];
    const unavailable = [];
    const unknown = [];
    for (const hash of query.hashes) {
        // Read again, because the list can contain the same hash twice.
        const sample = samples.get(find(hash)?.sha1 ?? '');
        if (sample === undefined)
            unknown.push(hash);
        else if (reanalyze(sample, context))
            sent.push(hash);
        else
            unavailable.push(hash);
    }
    const lists = {
        sent_for_rescan: sent,
        sample_unavailable: unavailable,
        unknown_hashes: unknown
    };
    return call.query === undefined ? xmlListResponse(lists) : jsonResponse({ rl: lists });
}
function rescanOne(call, context) {
    if (call.query !== undefined)
        throw new HttpError(400, 'Single reanalyses have no query.');
    const { sample } = readHashPath(call, context);
    if (!reanalyze(sample, context))
        throw new HttpError(404, 'The sample is not available.');
    return textResponse(200, 'The sample was sent for reanalysis.');
}
/** Returns whether the sample is available. If not, it can't be reanalyzed. */
function reanalyze(sample, context) {
    if (sample.available === false)
        return false;
    const updated = { ...sample, rescans: sample.rescans + 1 };
    context.samples.set(sample.sha1, withAnalysis(updated, context));
    return true;
}

;// CONCATENATED MODULE: ./emulator/endpoints/scans.ts





/**
 * Returns the antivirus scans of samples (TCA-0103). Samples without a scan are unknown.
 *
 * The query `history` adds the records of earlier scans to the record of the last scan.
 */
const scansEndpoints = lookupEndpoints({
    step: 'scans',
    right: 'TCA-0103',
    path: '/api/xref/v2',
    flags: ['history'],
    names: { list: 'samples', renamedList: 'entries', single: 'sample' },
    entryOf: scansEntry
});
function scansEntry({ sample, flags }, context) {
    if (sample === undefined)
        return undefined;
    const scans = scansOf(sample, context.date());
    const [first, last] = [scans.at(0), scans.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const json = describeSample(sample);
    if (sample.scanFailure === 'none')
        return { json: { ...json, xref: [] }, isEmpty: true };
    const recorded = flags.has('history') ? scans.toReversed() : [last];
    return {
        json: {
            ...json,
            first_scanned_on: timestamp(first),
            last_scanned_on: timestamp(last),
            xref: recorded.map(scannedOn => scanRecord(scannedOn, sample, verdictAt(sample, scannedOn, context)))
        },
        isEmpty: false
    };
}
function describeSample(sample) {
    return {
        ...hashesOf(sample),
        sample_size: sample.size,
        first_seen_on: timestamp(sample.firstSeenOn),
        last_seen_on: timestamp(sample.lastSeenOn)
    };
}
/** Failed scanners have no result. If all scanners failed, `results` is missing. */
function scanRecord(scannedOn, { scanFailure }, { reputation, detections }) {
    const { scanner_count: count = 0 } = reputation;
    const scanners = scannersFor(count, detections);
    const record = {
        scanned_on: timestamp(scannedOn),
        scanner_count: count,
        scanners: inOrder(scanners).map(scanner => describeScanner(scanner, scannedOn))
    };
    if (scanFailure === 'failed')
        return { ...record, scanner_match: 0 };
    const labels = new Map(detections.map(({ engine, label }) => [engine, label]));
    const succeeded = scanners.slice(0, successes(scanFailure, count, detections.length));
    const results = inOrder(succeeded).map(({ name }) => ({
        scanner: name,
        result: labels.get(name) ?? ''
    }));
    const matches = results.filter(({ result }) => result !== '').length;
    return { ...record, scanner_match: matches, results };
}
/**
 * Returns how many of the scanners don't fail. As in the service, one of them often fails, but here
 * never one with a detection.
 */
function successes(scanFailure, scanners, detections) {
    if (scanFailure === 'partial')
        return Math.ceil(scanners / 2);
    return Math.max(scanners - 1, detections, 1);
}
function inOrder(scanners) {
    return scanners.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
const HOUR = 3_600_000;
function describeScanner({ name, version, definitionsAge }, scannedOn) {
    const definitions = new Date(scannedOn.getTime() - definitionsAge * HOUR);
    return { name, version, timestamp: timestamp(definitions) };
}

;// CONCATENATED MODULE: ./emulator/endpoints/static-analysis.ts



/**
 * Returns when samples were analyzed, but not the results, and their metadata (TCA-0104). Samples
 * without an analysis have an entry without `analysis`.
 */
const staticAnalysisEndpoints = lookupEndpoints({
    step: 'analysis',
    right: 'TCA-0104',
    path: '/api/databrowser/rldata',
    flags: [],
    names: { list: 'entries', renamedList: 'samples', single: 'sample' },
    entryOf: analysisEntry
});
function analysisEntry({ sample }, { date }) {
    if (sample === undefined)
        return undefined;
    const analyses = staticAnalysesOf(sample, date()).map(completedOn => ({
        analysis_type: 'TC_REPORT',
        record_time: timestamp(completedOn)
    }));
    const sources = sample.metadata.slice(-MAX_SOURCES).map(describeSource);
    return {
        json: {
            ...hashesOf(sample),
            sample_size: sample.size,
            ...(analyses.length > 0 && {
                analysis: { analysis_count: analyses.length, entries: analyses }
            }),
            ...(sources.length > 0 && { sources: { source_count: sources.length, entries: sources } })
        },
        isEmpty: analyses.length === 0
    };
}
/** The service returns at most ten, in any order. */
const MAX_SOURCES = 10;
function describeSource({ properties, domain, acceptedOn }) {
    return {
        properties,
        ...(domain !== '' && { domain: { name: domain } }),
        record_time: timestamp(acceptedOn)
    };
}

;// CONCATENATED MODULE: ./emulator/endpoints/status.ts




const status_MAX_HASHES = 1000;
/** Checks which samples the service has, analyzed or not (TCA-0201). */
const statusEndpoint = {
    step: 'status',
    right: 'TCA-0201',
    method: 'POST',
    path: /^\/api\/spex\/download\/v2\/status\/bulk_query\/json$/,
    respond: checkStatus
};
async function checkStatus(call, context) {
    requireJsonFormat(call);
    const query = await readBulkQuery(call, status_MAX_HASHES);
    return jsonResponse({ rl: status_layOut(context.statusLayout, statusOf(query, context)) });
}
function statusOf({ hashType, hashes }, context) {
    const find = findSamples(context, hashType);
    const known = [];
    const unknown = [];
    const invalid = [];
    for (const hash of hashes) {
        const sample = find(hash);
        if (!isHash(hashType, hash))
            invalid.push(hash);
        else if (sample === undefined)
            unknown.push(hash);
        // The requested hash is returned in its original case.
        else
            known.push({ ...entryOf(sample), [hashType]: hash });
    }
    return { hashType, known, lists: { unknown_hashes: unknown, invalid_hashes: invalid } };
}
function entryOf(sample) {
    return { ...hashesOf(sample), size: sample.available === false ? -1 : sample.size };
}
function status_layOut(layout, { hashType, known, lists }) {
    switch (layout) {
        case 'entries':
            return { entries: known, ...lists };
        case 'nested':
            return { sample_status: { ...lists, samples: known } };
        case 'scattered':
            return {
                sample_status: {
                    known: known.map(({ size, ...hashes }) => ({ ...hashes, sample_size: size }))
                },
                unknown: { unknown_hashes: lists.unknown_hashes },
                errors: [{ code: 'malformed', invalid_hashes: lists.invalid_hashes }]
            };
        case 'minimal':
            return withoutEmptyLists({
                samples: known.map(({ [hashType]: hash }) => ({ [hashType]: hash })),
                ...lists
            });
    }
}
function withoutEmptyLists(lists) {
    return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

;// CONCATENATED MODULE: ./emulator/endpoints/subscribe.ts




const subscribe_MAX_HASHES = 100;
/**
 * Subscribes the account to changes of samples for a year (TCA-0206). Unknown hashes are ignored.
 *
 * The response is not documented. It is empty here, so that no client can depend on its content.
 */
const subscribeEndpoint = {
    step: 'subscribe',
    right: 'TCA-0206',
    method: 'POST',
    path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/subscribe\/json$/,
    respond: async (call, context) => await update(withSubscription, call, context)
};
/** Ends subscriptions (TCA-0206). Unknown hashes are ignored. */
const unsubscribeEndpoint = {
    ...subscribeEndpoint,
    step: 'unsubscribe',
    path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/unsubscribe\/json$/,
    respond: async (call, context) => await update(withoutSubscription, call, context)
};
async function update(change, call, context) {
    // The documentation of this service has no query, and the response has no format.
    if (call.query !== undefined)
        requireJsonFormat(call);
    const query = await readBulkQuery(call, subscribe_MAX_HASHES);
    requireValidHashes(query);
    const find = findSamples(context, query.hashType);
    for (const hash of query.hashes) {
        const sample = find(hash);
        if (sample)
            context.samples.set(sample.sha1, change(sample, context.date()));
    }
    return ok;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(800);
;// CONCATENATED MODULE: ./emulator/endpoints/xml.ts


/**
 * Parses XML 1.0 in UTF-8 without a DOCTYPE, comments, or processing instructions.
 *
 * @returns the root element
 * @throws {HttpError} 400 with the first problem
 */
function parseXml(document) {
    const text = decode(document);
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    rejectUnsupportedSyntax(parser);
    const open = [];
    let root;
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes: Object.keys(attributes), children: [], text: '' };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    const addText = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(text).close();
    if (root === undefined)
        throw new HttpError(400, 'The metadata has no root element.');
    return root;
}
function decode(document) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(document);
    }
    catch {
        throw new HttpError(400, 'The metadata is not valid UTF-8.');
    }
}
function rejectUnsupportedSyntax(parser) {
    const reject = (message) => {
        throw new HttpError(400, message);
    };
    parser.on('error', ({ message }) => {
        reject(`The metadata is not well-formed XML: ${message}.`);
    });
    parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
        if (version !== '1.0')
            reject('The XML declaration has a version other than 1.0.');
        if (encoding.toLowerCase() !== 'utf-8') {
            reject('The XML declaration has an encoding other than UTF-8.');
        }
    });
    // A DOCTYPE can declare entities, which the format doesn't need and which can be an attack.
    parser.on('doctype', () => {
        reject('The metadata has a DOCTYPE, which is not supported.');
    });
    parser.on('comment', () => {
        reject('The metadata has a comment, which is not supported.');
    });
    parser.on('processinginstruction', () => {
        reject('The metadata has a processing instruction, which is not supported.');
    });
}

;// CONCATENATED MODULE: ./emulator/endpoints/metadata-document.ts


/** The service shows at most ten properties of a sample. */
const MAX_PROPERTIES = 10;
/**
 * Parses the body of a metadata upload. It must have exactly the documented elements (TCA-0203), in
 * the documented order.
 *
 * @throws {HttpError} 400 with the first problem
 */
function parseMetadata(document) {
    const root = parseXml(document);
    if (root.name !== 'rl')
        throw malformed(`The root element is <${root.name}> instead of <rl>.`);
    const [properties, domain, archive] = childrenOf(root, ['properties', 'domain'], ['archive']);
    return {
        properties: propertiesOf(properties),
        domain: metadata_document_textOf(domain),
        archive: archive && archiveOf(archive)
    };
}
function malformed(message) {
    return new HttpError(400, message);
}
function propertiesOf(properties) {
    rejectTextAndAttributes(properties);
    const count = properties.children.length;
    if (count < 1 || count > MAX_PROPERTIES) {
        throw malformed(`<properties> must have 1 to ${MAX_PROPERTIES} children, but has ${count}.`);
    }
    return properties.children.map(property => {
        if (property.name !== 'property') {
            throw malformed(`<properties> must only contain <property>, but contains <${property.name}>.`);
        }
        const [name, value] = childrenOf(property, ['name', 'value'], []);
        if (metadata_document_textOf(name).trim() === '')
            throw malformed('A <property> has an empty <name>.');
        return { name: metadata_document_textOf(name), value: metadata_document_textOf(value) };
    });
}
/** Newer clients send a list of passwords, with or without a type, instead of one password. */
function archiveOf(archive) {
    const [first, second] = archive.children.map(({ name }) => name);
    if (first === 'archive_passwords') {
        const [passwords] = childrenOf(archive, ['archive_passwords'], []);
        return { type: undefined, password: undefined, passwords: metadata_document_passwordsOf(passwords) };
    }
    if (second === 'archive_passwords') {
        const [type, passwords] = childrenOf(archive, ['archive_type', 'archive_passwords'], []);
        return { type: typeOf(type), password: undefined, passwords: metadata_document_passwordsOf(passwords) };
    }
    const [type, password] = childrenOf(archive, ['archive_type'], ['archive_password']);
    return { type: typeOf(type), password: password && metadata_document_textOf(password) };
}
function typeOf(type) {
    if (metadata_document_textOf(type) !== 'zip')
        throw malformed('<archive_type> must be "zip".');
    return 'zip';
}
function metadata_document_passwordsOf(passwords) {
    const count = Math.max(passwords.children.length, 1);
    return childrenOf(passwords, Array(count).fill('password'), []).map(metadata_document_textOf);
}
/** Returns the children of an element that has exactly these, in this order. */
function childrenOf(parent, required, optional) {
    rejectTextAndAttributes(parent);
    const expected = [...required, ...optional];
    const { children } = parent;
    const inOrder = children.every((child, index) => child.name === expected[index]);
    if (children.length < required.length || !inOrder) {
        const format = [
            ...required.map(name => `<${name}>`),
            ...optional.map(name => `<${name}> (optional)`)
        ];
        const found = children.map(child => `<${child.name}>`).join(', ') || 'nothing';
        throw malformed(`<${parent.name}> must contain ${format.join(', ')}, but contains ${found}.`);
    }
    return children;
}
/** White space between child elements is allowed. */
function rejectTextAndAttributes(parent) {
    rejectAttributes(parent);
    if (/[^ \t\r\n]/.test(parent.text)) {
        throw malformed(`<${parent.name}> must not contain text.`);
    }
}
function metadata_document_textOf(element) {
    rejectAttributes(element);
    if (element.children.length > 0) {
        throw malformed(`<${element.name}> must contain text, but contains an element.`);
    }
    return element.text;
}
function rejectAttributes({ name, attributes }) {
    if (attributes.length > 0) {
        throw malformed(`<${name}> must not have attributes, but has "${attributes.join()}".`);
    }
}

;// CONCATENATED MODULE: ./emulator/endpoints/upload.ts




/** Uploads the content of a file (TCA-0202). Its analysis waits for the metadata. */
const uploadEndpoint = {
    step: 'bytes',
    right: 'TCA-0202',
    method: 'POST',
    path: /^\/api\/spex\/upload\/(?<hash>[^/]*)$/,
    respond: upload
};
async function upload(call, context) {
    requireSha1(call.hash);
    if (call.query !== undefined)
        throw new HttpError(400, 'Uploads have no query.');
    const expected = checkPostHeaders(call.headers, BYTES);
    if (expected === 0)
        throw new HttpError(400, 'The file is empty.');
    const { content, archive } = await readContent(call, expected);
    if (content.sha1 !== call.hash) {
        throw new HttpError(400, 'The SHA-1 of the body does not match the SHA-1 in the path.');
    }
    storeContent(content, context);
    if (archive)
        context.archives.add(content.sha1, archive);
    return ok;
}
/**
 * Uploads require a lower-case SHA-1: all clients of ReversingLabs send it like that.
 *
 * @throws {HttpError} 400
 */
function requireSha1(hash) {
    if (/^[0-9a-f]{40}$/.test(hash))
        return;
    throw new HttpError(400, 'The path must contain a SHA-1 of 40 lower-case hexadecimal digits.');
}
async function readContent({ chunks }, expectedSize) {
    const digest = new ContentDigest();
    const capture = new ArchiveCapture();
    for await (const chunk of chunks) {
        if (digest.size + chunk.byteLength > expectedSize)
            throw lengthMismatch(expectedSize);
        digest.read(chunk);
        capture.read(chunk);
    }
    if (digest.size !== expectedSize)
        throw lengthMismatch(expectedSize);
    return { content: digest.end(), archive: capture.end() };
}
function storeContent(content, { samples, date }) {
    const known = samples.get(content.sha1);
    const now = date();
    // `known` is not spread, because the account can download content that it uploaded.
    samples.set(content.sha1, {
        ...content,
        uploads: (known?.uploads ?? 0) + 1,
        metadata: known?.metadata ?? [],
        subscribed: known?.subscribed ?? false,
        ...(known?.subscriptions && { subscriptions: known.subscriptions }),
        rescans: known?.rescans ?? 0,
        awaitsMetadata: true,
        analyses: known?.analyses ?? [],
        firstSeenOn: known?.firstSeenOn ?? now,
        lastSeenOn: now
    });
}

;// CONCATENATED MODULE: ./emulator/endpoints/upload-metadata.ts







/** Uploads the metadata of a file and starts its analysis (TCA-0203). */
const uploadMetadataEndpoint = {
    step: 'metadata',
    right: 'TCA-0202',
    method: 'POST',
    path: /^\/api\/spex\/upload\/(?<hash>[^/]*)\/meta$/,
    respond: uploadMetadata
};
async function uploadMetadata(call, context) {
    const { hash, query, headers } = call;
    requireSha1(hash);
    if (query !== undefined && query !== 'subscribe=data_change') {
        throw new HttpError(400, 'The only supported query is subscribe=data_change.');
    }
    checkPostHeaders(headers, BYTES);
    const { samples, now, date } = context;
    if (findBySha1(hash, context) === undefined) {
        throw new HttpError(404, 'No sample has this SHA-1. Upload the file first.');
    }
    const xml = await readDocument(call, { name: 'The metadata', types: BYTES });
    const metadata = parseMetadata(xml);
    // Read again, because the sample may have changed while the body arrived.
    const sample = samples.get(hash);
    if (sample === undefined)
        throw new Error(`Sample ${hash} was removed.`);
    const subscribed = query === undefined ? sample : withSubscription(sample, date());
    const updated = {
        ...subscribed,
        metadata: [...sample.metadata, { xml, ...metadata, at: now(), acceptedOn: date() }],
        awaitsMetadata: false
    };
    samples.set(hash, sample.awaitsMetadata ? withAnalysis(updated, context) : updated);
    return ok;
}

;// CONCATENATED MODULE: ./emulator/endpoints/usage.ts


/** Returns the limits of the account (TCA-9999). */
const usageLimitsEndpoint = {
    step: 'usage',
    right: 'TCA-9999',
    method: 'GET',
    path: /^\/api\/customer_usage\/v1\/limits$/,
    respond: (call, { usageLimits }) => {
        requireJsonFormat(call);
        return jsonResponse({ rl: { limits: usageLimits } });
    }
};
/** Returns the daily usage (TCA-9999), which is always empty. Clients use it to check credentials. */
const dailyUsageEndpoint = {
    step: 'usage',
    right: 'TCA-9999',
    method: 'GET',
    path: /^\/api\/customer_usage\/v1\/usage\/daily$/,
    respond: call => {
        requireJsonFormat(call);
        return jsonResponse({ rl: { usage_report: [] } });
    }
};

;// CONCATENATED MODULE: ./emulator/endpoints/router.ts













const endpoints = [
    uploadEndpoint,
    uploadMetadataEndpoint,
    statusEndpoint,
    rescanEndpoint,
    singleRescanEndpoint,
    subscribeEndpoint,
    unsubscribeEndpoint,
    feedEndpoint,
    sharedFeedEndpoint,
    ...reputationEndpoints,
    ...scansEndpoints,
    ...staticAnalysisEndpoints,
    usageLimitsEndpoint,
    dailyUsageEndpoint,
    dynamicStartEndpoint,
    dynamicStartArchiveEndpoint,
    dynamicReportEndpoint,
    dynamicArchiveReportEndpoint
];
/** @param target a path with an optional query */
function routeOf(target) {
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = mark < 0 ? undefined : target.slice(mark + 1);
    const endpoint = endpoints.find(candidate => candidate.path.test(path));
    const groups = endpoint?.path.exec(path)?.groups ?? {};
    const { hash = '', hashType = '', analysisId = '', timeFormat = '', time = '' } = groups;
    return { endpoint, hash, hashType, analysisId, timeFormat, time, query };
}
/** Returns the response of the endpoint, or an error response if the request is invalid. */
async function dispatch({ method, headers, body: chunks }, { endpoint, ...variables }, context) {
    try {
        if (endpoint === undefined)
            throw new HttpError(404, 'Unknown path.');
        if (method !== endpoint.method) {
            const message = `Only ${endpoint.method} is supported.`;
            throw new HttpError(405, message, { allow: endpoint.method });
        }
        return await endpoint.respond({ ...variables, headers, chunks }, context);
    }
    catch (error) {
        if (error instanceof HttpError)
            return error.toResponse();
        throw error;
    }
}

;// CONCATENATED MODULE: ./emulator/http/body.ts
/**
 * Reads a body chunk by chunk. Never closes the source, even if only a part of it is read: closing
 * the body of a socket destroys the connection, which the response still needs.
 *
 * @param onChunk awaited before the next chunk is read, so that it can slow down the client
 */
function readBody(source, onChunk) {
    let aborted = false;
    async function* read() {
        const iterator = source[Symbol.asyncIterator]();
        for (;;) {
            let next;
            try {
                next = await iterator.next();
            }
            catch {
                aborted = true;
                return;
            }
            if (next.done === true)
                return;
            await onChunk(next.value.byteLength);
            yield next.value;
        }
    }
    return { chunks: read(), isAborted: () => aborted };
}

;// CONCATENATED MODULE: ./emulator/http/fault.ts


/** The name of a fault in the log: its kind and, if it has one, its timing (`reset:middle`). */
function faultName(fault) {
    return fault.kind === 'cut-answer' || fault.kind === 'slow'
        ? fault.kind
        : `${fault.kind}:${timingOf(fault)}`;
}
/**
 * Simulates a fault. A fault after the request is processed doesn't replace an error response, so
 * that a fault never hides a mistake of the client.
 *
 * @param chunks the body of the request, read as far as the fault requires
 * @param processRequest returns the response without the fault
 */
async function applyFault(fault, chunks, processRequest) {
    switch (timingOf(fault)) {
        case 'early':
            break;
        case 'middle':
            await chunks.next();
            break;
        case 'late':
            while ((await chunks.next()).done !== true)
                ;
            break;
        case 'accepted': {
            const response = await processRequest();
            return response.status < 400 ? faultyResponse(fault, response) : response;
        }
    }
    return faultyResponse(fault, ok);
}
function timingOf(fault) {
    switch (fault.kind) {
        case 'answer':
            return fault.when ?? 'late';
        case 'reset':
        case 'stall':
            return fault.when;
        case 'cut-answer':
        case 'slow':
            return 'accepted';
    }
}
function faultyResponse(fault, response) {
    switch (fault.kind) {
        case 'answer':
            return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
        case 'reset':
        case 'stall':
            return { status: 0, headers: {}, body: '', connection: fault.kind };
        case 'cut-answer':
            return { ...response, connection: 'cut' };
        case 'slow':
            return response;
    }
}
/** Waits for this time, without keeping the process alive. */
async function delay(milliseconds) {
    await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { ref: false });
}
/** How long a `slow` fault takes to transfer these bytes, in milliseconds; 0 for other faults. */
function transferTime(fault, bytes) {
    return fault?.kind === 'slow' ? (bytes / fault.bytesPerSecond) * 1000 : 0;
}

;// CONCATENATED MODULE: ./emulator/service/credentials.ts

/** Returns whether the request has these credentials, with HTTP Basic authentication in UTF-8. */
function isAuthorized({ authorization = '' }, { username, password }) {
    const [scheme, token, ...rest] = authorization.split(' ');
    const expected = external_node_buffer_namespaceObject.Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
    return scheme?.toLowerCase() === 'basic' && token === expected && rest.length === 0;
}

;// CONCATENATED MODULE: ./emulator/http/rate-limit.ts
/** In milliseconds. */
const rate_limit_SECOND = 1000;
const MINUTE = 60 * rate_limit_SECOND;
/**
 * Creates a limit on the number of requests in any sliding window. Times must not decrease.
 *
 * Rejected requests don't count. The documentation doesn't say; if they did, a client that retries
 * too early would be locked out for as long as it continues.
 *
 * @param windowMs in milliseconds
 */
function createRateLimit(maxRequests, windowMs = rate_limit_SECOND) {
    const accepted = [];
    return time => {
        while (accepted[0] !== undefined && time - accepted[0] >= windowMs)
            accepted.shift();
        if (accepted.length >= maxRequests)
            return false;
        accepted.push(time);
        return true;
    };
}
/**
 * Returns the largest number of requests in any sliding window; 0 if there are none. Two requests
 * exactly one window apart are not in the same window.
 *
 * @param times in milliseconds, in any order
 * @param windowMs in milliseconds
 */
function maxRequestsInWindow(times, windowMs) {
    const sorted = times.toSorted((a, b) => a - b);
    let max = 0;
    let first = 0;
    sorted.forEach((time, last) => {
        while (time - (sorted[first] ?? time) >= windowMs)
            first += 1;
        max = Math.max(max, last - first + 1);
    });
    return max;
}

;// CONCATENATED MODULE: ./emulator/service/rate-limits.ts

/** Steps that are limited separately. All other steps share the limit of the account. */
const stepLimits = {
    status: { requests: 100, window: MINUTE },
    reputation: { requests: 500, window: rate_limit_SECOND },
    // Not documented for these two. This is the documented limit of TCA-0105, a similar service.
    scans: { requests: 100, window: rate_limit_SECOND },
    analysis: { requests: 100, window: rate_limit_SECOND },
    // Not documented. A client that sends more requests is polling.
    usage: { requests: 10, window: rate_limit_SECOND }
};
/** These steps have one limit together. */
const dynamicSteps = ['dynamic-start', 'dynamic-report'];
function hasOwnLimit(step) {
    return stepLimits[step] !== undefined || dynamicSteps.includes(step);
}
/**
 * Creates the rate limits of an account.
 *
 * @returns whether a request for this step, at this time in milliseconds, is within its limit
 */
function createStepLimits({ requestsPerSecond = 10, dynamicRequestsPerMinute = 3 }) {
    const shared = createRateLimit(requestsPerSecond);
    const dynamic = createRateLimit(dynamicRequestsPerMinute, MINUTE);
    const separate = new Map(Object.entries(stepLimits).map(([step, { requests, window }]) => [
        step,
        createRateLimit(requests, window)
    ]));
    return (step, time) => {
        const limit = dynamicSteps.includes(step) ? dynamic : (separate.get(step) ?? shared);
        return limit(time);
    };
}

;// CONCATENATED MODULE: ./emulator/service/request-handler.ts






// These two have no body, as in the service.
const unauthorized = {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
    body: ''
};
const forbidden = { status: 403, headers: {}, body: '' };
/** Logs requests, checks whether the account is allowed to send them, and simulates faults. */
class ServiceRequestHandler {
    #options;
    #context;
    #log;
    #isWithinLimit;
    constructor(options, context, log) {
        this.#options = options;
        this.#context = context;
        this.#log = log;
        this.#isWithinLimit = createStepLimits(options);
    }
    async handle(request) {
        const route = routeOf(request.path);
        const entry = this.#log.add(request, route, isAuthorized(request.headers, this.#options));
        const response = this.#reject(route, entry) ?? (await this.#process(request, route, entry));
        entry.status = sentStatus(response);
        this.#options.onFinished?.(entry);
        return response;
    }
    #reject({ endpoint }, { step, at, authorized }) {
        if (!this.#isWithinLimit(step, at))
            return textResponse(429, 'Rate limit exceeded');
        if (!authorized)
            return unauthorized;
        const hasRight = endpoint === undefined || this.#options.rights?.[endpoint.right] !== false;
        return hasRight ? undefined : forbidden;
    }
    async #process(request, route, entry) {
        const fault = this.#options.fault?.(entry);
        entry.fault = fault && faultName(fault);
        const body = this.#readBody(request, fault, entry);
        const respond = async () => {
            const { charged = 0, ...response } = await dispatch({ ...request, body: body.chunks }, route, this.#context);
            entry.charged = charged;
            return response;
        };
        const response = await (fault ? applyFault(fault, body.chunks, respond) : respond());
        // A fault can replace the response, and error responses are not charged.
        if (response.status >= 400)
            entry.charged = 0;
        return body.isAborted() ? noResponse : response;
    }
    #readBody({ body }, fault, entry) {
        const { pause = delay } = this.#options;
        return readBody(body, async (bytes) => {
            entry.bodyBytes += bytes;
            if (fault?.kind === 'slow')
                await pause(transferTime(fault, bytes));
        });
    }
}

;// CONCATENATED MODULE: ./emulator/http/request-log.ts
/** Numbers requests and counts their attempts. */
class ArrivalRecorder {
    #now;
    #attempts = new Map();
    #count = 0;
    /** @param now returns the time in milliseconds */
    constructor(now) {
        this.#now = now;
    }
    record({ method, path, headers }) {
        const key = `${method} ${path}`;
        const attempt = (this.#attempts.get(key) ?? 0) + 1;
        this.#attempts.set(key, attempt);
        const index = this.#count;
        this.#count += 1;
        return { index, at: this.#now(), method, path, attempt, headers };
    }
}

;// CONCATENATED MODULE: ./emulator/service/request-log.ts



/** All requests to the service, in the order of their arrival. */
class RequestLog {
    entries = [];
    #recorder;
    /** @param now returns the time in milliseconds */
    constructor(now) {
        this.#recorder = new ArrivalRecorder(now);
    }
    add(request, route, authorized) {
        const headers = withoutCredentials(request.headers);
        const entry = {
            ...this.#recorder.record({ ...request, headers }),
            step: route.endpoint?.step ?? 'other',
            sha1: /^[0-9a-f]{40}$/.test(route.hash) ? route.hash : undefined,
            authorized,
            bodyBytes: 0,
            status: undefined,
            fault: undefined,
            charged: 0
        };
        this.entries.push(entry);
        return entry;
    }
    /** The most requests in any sliding second, of those that share the limit of the account. */
    busiestSecond() {
        return this.#busiest(rate_limit_SECOND, ({ step }) => !hasOwnLimit(step));
    }
    /** The most requests for these steps together in any sliding minute. */
    busiestMinute(steps) {
        return this.#busiest(MINUTE, ({ step }) => steps.includes(step));
    }
    #busiest(windowMs, isCounted) {
        const times = this.entries.filter(isCounted).map(({ at }) => at);
        return maxRequestsInWindow(times, windowMs);
    }
    /** How many lookups and reports the account was charged for, by this step or in total. */
    charged(step) {
        return this.entries
            .filter(entry => step === undefined || entry.step === step)
            .reduce((sum, entry) => sum + entry.charged, 0);
    }
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'));
}

;// CONCATENATED MODULE: ./emulator/store/dynamic-analyses.ts


/** All dynamic analyses, in the order in which they were started. */
class DynamicAnalyses {
    #analyses = [];
    #options;
    constructor(options) {
        this.#options = options;
    }
    get list() {
        return this.#analyses;
    }
    /** Starts an analysis, even if there is already one of this file on this platform. */
    start(file) {
        const { date, durationMs } = this.#options;
        const startedOn = date();
        const completedOn = new Date(startedOn.getTime() + durationMs);
        const analysis = { ...file, analysisId: (0,external_node_crypto_namespaceObject.randomUUID)(), startedOn, completedOn };
        this.#analyses.push(analysis);
        return analysis;
    }
    /** Returns the analyses of a file. The hash can be in upper or lower case. */
    of(hashType, hash) {
        return this.#analyses.filter(analysis => analysis[hashType] === hash.toLowerCase());
    }
    outcomeOf(analysis) {
        const { date, reportHook } = this.#options;
        const isComplete = analysis.completedOn <= date();
        if (!isComplete)
            return { status: 'analyzing' };
        const { sha1, platform, analysisId, archiveSha1 } = analysis;
        const overrides = reportHook?.({
            ...{ sha1, platform, analysisId },
            ...(archiveSha1 !== undefined && { archiveSha1 })
        });
        if (overrides === 'failed')
            return { status: 'failed' };
        const classification = overrides?.classification ?? analysis.classification;
        const report = { ...defaultReport(analysis, classification), ...overrides };
        return { status: 'finished', report };
    }
    /** Returns the reports of a file's finished analyses, in the order of their completion. */
    reportsOf(hashType, hash) {
        return this.of(hashType, hash)
            .toSorted((a, b) => a.completedOn.getTime() - b.completedOn.getTime())
            .map(analysis => this.outcomeOf(analysis))
            .flatMap(outcome => (outcome.status === 'finished' ? outcome.report : []));
    }
}

;// CONCATENATED MODULE: ./emulator/store/preload.ts




/**
 * Creates a store with these samples. They have no uploads and, by default, no metadata, so that
 * everything a test finds there comes from the run that it tests.
 *
 * @param startedOn when samples without any date were first seen
 * @throws {Error} if a hash, size, or date is invalid
 */
function preloadSamples(samples, startedOn) {
    return new Map(samples.map(sample => {
        const stored = toStoredSample(sample, startedOn);
        return [stored.sha1, stored];
    }));
}
function toStoredSample(sample, startedOn) {
    const { sha1, sha256, size, available = true, subscribed = false } = sample;
    const dates = {
        analyzedOn: toDate(sample.analyzedOn),
        submittedOn: toDate(sample.submittedOn),
        subscribedOn: toDate(sample.subscribedOn)
    };
    const times = Object.values(dates).flatMap(date => date?.getTime() ?? []);
    const isComplete = (sample.subscribedOn === undefined || subscribed) &&
        (sample.properties !== undefined ||
            (sample.submittedOn === undefined && sample.domain === undefined));
    const isValid = isHash('sha1', sha1) && isHash('sha256', sha256) && size >= 0 && isComplete;
    if (!isValid || times.some(time => Number.isNaN(time))) {
        throw new Error(`Invalid preloaded sample: ${JSON.stringify(sample)}`);
    }
    const seenOn = times.length === 0 ? startedOn : new Date(Math.min(...times));
    const stored = {
        sha1: sha1.toLowerCase(),
        sha256: sha256.toLowerCase(),
        md5: undefined,
        size,
        uploads: 0,
        metadata: metadataOf(sample, dates.submittedOn ?? dates.analyzedOn ?? startedOn),
        subscribed: false,
        rescans: 0,
        awaitsMetadata: dates.analyzedOn === undefined,
        analyses: dates.analyzedOn === undefined ? [] : [dates.analyzedOn],
        finding: undefined,
        detections: undefined,
        scanFailure: undefined,
        firstSeenOn: seenOn,
        lastSeenOn: seenOn,
        ...(available ? {} : { available })
    };
    return subscribed ? withSubscription(stored, dates.subscribedOn ?? startedOn) : stored;
}
function metadataOf({ properties, domain = '' }, acceptedOn) {
    if (properties === undefined)
        return [];
    const list = Object.entries(properties).map(([name, value]) => ({ name, value }));
    const xml = external_node_buffer_namespaceObject.Buffer.of();
    return [{ xml, properties: list, domain, archive: undefined, at: 0, acceptedOn }];
}
/** Returns an invalid date if the text is not one. */
function toDate(date) {
    return typeof date === 'string' ? (parseDate(date) ?? new Date(NaN)) : date;
}

;// CONCATENATED MODULE: ./emulator/store/schedule.ts
/** The changes of all samples. If several have the same date, the one that was added last wins. */
class Schedule {
    #changes = [];
    /** Indexes of changes, by their targets. */
    #byTarget = new Map();
    add(changes) {
        for (const change of changes) {
            const index = this.#changes.push(change) - 1;
            const key = keyOf(change.target);
            const indexes = this.#byTarget.get(key);
            if (indexes === undefined)
                this.#byTarget.set(key, [index]);
            else
                indexes.push(index);
        }
    }
    /** Returns the changes of a sample in the order of their dates. */
    changesOf(sample) {
        if (this.#changes.length === 0)
            return [];
        return targetsOf(sample)
            .flatMap(target => this.#byTarget.get(keyOf(target)) ?? [])
            .toSorted((a, b) => a - b)
            .flatMap(index => this.#changes[index] ?? [])
            .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    }
    /** All changes in the order in which they were added. */
    get changes() {
        return this.#changes;
    }
}
function keyOf({ by, value }) {
    return `${by} ${value}`;
}
function targetsOf({ sha1, sha256, metadata }) {
    const names = metadata.flatMap(({ properties }) => properties.filter(({ name }) => name === 'file_name').map(({ value }) => value));
    return [
        { by: 'sha1', value: sha1 },
        { by: 'sha256', value: sha256 },
        ...[...new Set(names)].map(value => ({ by: 'file_name', value }))
    ];
}

;// CONCATENATED MODULE: ./emulator/service.ts










/**
 * Creates a service that follows the documentation of Spectra Intelligence. Where the
 * documentation is silent, it's stricter than the real service may be.
 *
 * @throws {Error} if a preloaded sample or an entry of the schedule is invalid
 */
function createService(options) {
    const clock = createClock(options.date ?? (() => new Date()));
    const context = createContext(options, clock);
    const { samples, schedule, dynamicAnalyses } = context;
    const log = new RequestLog(context.now);
    const handler = new ServiceRequestHandler(options, context, log);
    const inspected = { samples, dynamicAnalyses, log, clock, schedule, startedOn: clock.date() };
    addToSchedule(options.schedule ?? [], inspected);
    return {
        handle: async (request) => await (inspect(request, inspected) ?? handler.handle(request)),
        samples,
        clock,
        date: clock.date,
        addToSchedule: entries => {
            addToSchedule(entries, inspected);
        },
        log: log.entries,
        busiestSecond: () => log.busiestSecond(),
        busiestMinute: (...steps) => log.busiestMinute(steps),
        dynamicAnalyses: () => dynamicAnalyses.list,
        charged: step => log.charged(step)
    };
}
function createContext(options, { date }) {
    const { now = () => performance.now() } = options;
    return {
        samples: preloadSamples(options.preload ?? [], date()),
        archives: new ArchiveStore(),
        dynamicAnalyses: new DynamicAnalyses({
            date,
            durationMs: options.dynamicAnalysisMs ?? 0,
            reportHook: options.dynamicReport
        }),
        now,
        date,
        schedule: new Schedule(),
        feed: { pageSize: 1000, windowSeconds: (30 * DAY) / SECOND, ...options.feed },
        analysisMs: options.analysisMs ?? 0,
        verdict: options.verdict,
        statusLayout: options.statusLayout ?? 'entries',
        lookupLayout: options.lookupLayout ?? 'plain',
        usageLimits: options.usageLimits ?? [dailyLimit(options.username)]
    };
}
function dailyLimit(username) {
    return {
        limit_type: 'daily',
        limit_exceeded: false,
        products: ['TCA-0202'],
        users: [username],
        limit: 1000
    };
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./emulator/endpoints/endpoint.ts
/** The services that an account can have the right to use. TCA-0202 includes TCA-0203. */
const RIGHTS = [
    'TCA-0101',
    'TCA-0103',
    'TCA-0104',
    'TCA-0106',
    'TCA-0201',
    'TCA-0202',
    'TCA-0205',
    'TCA-0206',
    'TCA-0207',
    'TCA-9999'
];

;// CONCATENATED MODULE: ./emulator/cli/options.ts



const help = `Usage: npm run emulator -- [options]

Emulates Spectra Intelligence on this machine, so that you can try a workflow without an account.

Options, with their defaults in parentheses:

  --port <n>                  Port to listen on, or 0 for any free port.             (8080)
  --username <name>           User name of the account.                              (u/demo/ci)
  --password <text>           Password of the account.                               (emulator-password)
  --requests-per-second <n>   Rate limit, or Infinity for none.                      (10)
  --dynamic-per-minute <n>    Rate limit of dynamic analyses, or Infinity for none.  (3)
  --latency <ms>              Delay of each response.                                (0)
  --analysis-ms <ms>          Duration of an analysis, or Infinity to never finish.  (1500)
  --dynamic-analysis-ms <ms>  Duration of a dynamic analysis, or Infinity.           (30000)
  --without-right <right>     A right that the account doesn't have, such as TCA-0101.
                              Can be repeated.
  --date <date>               Date at the start, in ISO 8601. The clock keeps going. (now)
  --schedule <file>           JSON file with verdicts that change over time.
  --json                      Print one JSON object per line: the URL and the credentials, and
                              then each finished request.
  --help                      Show these options.
`;
/** @throws {Error} if an option is unknown or its value is invalid */
function parseOptions(args) {
    const { values } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: {
            port: { type: 'string', default: '8080' },
            username: { type: 'string', default: 'u/demo/ci' },
            password: { type: 'string', default: 'emulator-password' },
            'requests-per-second': { type: 'string', default: '10' },
            'dynamic-per-minute': { type: 'string', default: '3' },
            latency: { type: 'string', default: '0' },
            'analysis-ms': { type: 'string', default: '1500' },
            'dynamic-analysis-ms': { type: 'string', default: '30000' },
            'without-right': { type: 'string', multiple: true, default: [] },
            date: { type: 'string' },
            schedule: { type: 'string' },
            json: { type: 'boolean', default: false },
            help: { type: 'boolean', default: false }
        }
    });
    const { help, json, username, password } = values;
    if (username.includes(':')) {
        throw new Error('--username must not contain a colon, which ends it in HTTP credentials.');
    }
    return {
        ...{ help, json, username, password },
        port: toNumber('port', values.port),
        requestsPerSecond: toNumber('requests-per-second', values['requests-per-second']),
        dynamicRequestsPerMinute: toNumber('dynamic-per-minute', values['dynamic-per-minute']),
        latencyMs: toNumber('latency', values.latency),
        analysisMs: toNumber('analysis-ms', values['analysis-ms']),
        dynamicAnalysisMs: toNumber('dynamic-analysis-ms', values['dynamic-analysis-ms']),
        startDate: values.date === undefined ? undefined : options_toDate(values.date),
        scheduleFile: values.schedule,
        rights: Object.fromEntries(values['without-right'].map(text => [toRight(text), false]))
    };
}
const limitRule = { isValid: (limit) => limit > 0, rule: 'a number above 0, or Infinity' };
const durationRule = {
    isValid: (duration) => duration >= 0,
    rule: 'a number from 0, or Infinity'
};
const numberRules = {
    port: {
        isValid: port => Number.isInteger(port) && port < 65_536,
        rule: 'an integer from 0 to 65535'
    },
    'requests-per-second': limitRule,
    'dynamic-per-minute': limitRule,
    latency: { isValid: latency => latency < 2 ** 31, rule: 'a number from 0 to 2147483647' },
    'analysis-ms': durationRule,
    'dynamic-analysis-ms': durationRule
};
function toNumber(option, text) {
    const { isValid, rule } = numberRules[option];
    const value = /^(\d+(\.\d+)?|Infinity)$/.test(text) ? Number(text) : NaN;
    if (!isValid(value))
        throw new Error(`--${option} must be ${rule}, not ${JSON.stringify(text)}.`);
    return value;
}
function options_toDate(text) {
    const date = parseDate(text);
    if (date !== undefined)
        return date;
    throw new Error(`--date must be an ISO 8601 date, not ${JSON.stringify(text)}.`);
}
function toRight(text) {
    const right = RIGHTS.find(known => known === text);
    if (right === undefined) {
        const rights = RIGHTS.join(', ');
        throw new Error(`--without-right must be one of ${rights}, not ${JSON.stringify(text)}.`);
    }
    return right;
}

;// CONCATENATED MODULE: ./emulator/cli/output.ts
/** Returns the text that is printed at the start: the address, and how to use it in a workflow. */
function formatStart({ url, username, password }, requestsPerSecond) {
    const limit = requestsPerSecond === Infinity ? 'none' : `${requestsPerSecond} requests per second`;
    return `Spectra Intelligence emulator at ${url}
Your files stay on this machine. Rate limit: ${limit}.

  username: ${escapeText(username)}
  password: ${escapeText(password)}

To use it in a workflow, add these inputs to the step:

  with:
    api-url: ${url}
    username: ${quote(username)}
    password: ${quote(password)}
    files: |
      dist/**

Samples:   ${url}/emulator/samples
Requests:  ${url}/emulator/log

To stop the emulator, press Ctrl+C.

`;
}
/**
 * Returns a line about a finished request: time (UTC), status, step, hash, size, and, for accepted
 * metadata, the file name. The status is `---` if the response was not sent completely.
 */
function formatRequest(entry, { time, sample }) {
    const isAcceptedMetadata = entry.step === 'metadata' && entry.status === 200;
    const properties = isAcceptedMetadata ? sample?.metadata.at(-1)?.properties : undefined;
    // Only if the path says what a request is about. A query can be about another sample.
    const isRepeated = entry.attempt > 1 && entry.sha1 !== undefined;
    const parts = [
        time.toISOString().slice(11, 23),
        entry.status === 0 ? '---' : String(entry.status),
        entry.step.padEnd(10),
        entry.sha1?.slice(0, 12) ?? `${entry.method} ${entry.path}`,
        `${entry.bodyBytes} bytes`,
        properties?.find(property => property.name === 'file_name')?.value,
        isRepeated ? `(attempt ${entry.attempt})` : undefined
    ];
    return `${escapeText(parts.filter(part => part !== undefined).join('  '))}\n`;
}
/** Returns a line of JSON that is safe to print. */
function formatJson(value) {
    return `${escapeText(JSON.stringify(value))}\n`;
}
/**
 * Makes untrusted text safe for a terminal and for the log of a job. Replaces control, format, and
 * separator characters with `\uXXXX`, which is equivalent in JSON, and breaks up `##[`, which starts
 * a command of the GitHub Actions runner.
 */
function escapeText(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''))
        .replaceAll('##[', '#\\u0023[');
}
/** Returns a double-quoted YAML scalar. Its escape sequences are the same as in JSON. */
function quote(text) {
    return escapeText(JSON.stringify(text));
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./emulator/cli/schedule-file.ts

/**
 * Returns the content of a file for `--schedule`. The service validates the entries.
 *
 * @throws {Error} if the file can't be read, or isn't JSON
 */
function readSchedule(file) {
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const reason = error.message;
        throw new Error(`--schedule ${JSON.stringify(file)}: ${reason}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./emulator/cli/run.ts






/**
 * Runs the command line until it's stopped.
 *
 * @param args without the name of the program
 * @returns the exit code: 0 after it was stopped, 1 if it could not start
 */
async function run(args, { stdout, stderr, signal }) {
    try {
        const options = parseOptions(args);
        if (options.help) {
            stdout(help);
            return 0;
        }
        const server = await startServer(createLoggedService(options, stdout), options);
        const { json, username, password, requestsPerSecond } = options;
        const access = { url: server.url, username, password };
        stdout(json ? formatJson(access) : formatStart(access, requestsPerSecond));
        await aborted(signal);
        await server.close();
        return 0;
    }
    catch (error) {
        stderr(`${describe(error)}\n`);
        return 1;
    }
}
/** Creates a service that prints each finished request. */
function createLoggedService(options, print) {
    const { json } = options;
    const service = createService({
        ...serviceOptions(options),
        onFinished: entry => {
            const sample = service.samples.get(entry.sha1 ?? '');
            const time = new Date(performance.timeOrigin + entry.at);
            print(json ? formatJson(entry) : formatRequest(entry, { time, sample }));
        }
    });
    return service;
}
function serviceOptions({ startDate, scheduleFile, ...options }) {
    return {
        ...options,
        ...(startDate && { date: clockFrom(startDate) }),
        ...(scheduleFile !== undefined && { schedule: readSchedule(scheduleFile) })
    };
}
async function aborted(signal) {
    if (signal.aborted)
        return;
    await new Promise(resolve => {
        signal.addEventListener('abort', resolve, { once: true });
    });
}
function describe(error) {
    const { code, port, message } = error;
    if (code === 'EADDRINUSE') {
        return `Port ${port ?? ''} is already in use. Choose another one with --port, or any free port with --port 0.`;
    }
    if (code === 'EACCES') {
        return `You don't have permission to use port ${port ?? ''}. Choose one above 1023 with --port.`;
    }
    return message;
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.Hj),
/* harmony export */   Re: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.Re),
/* harmony export */   WY: () => (/* binding */ runWorker),
/* harmony export */   XJ: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.XJ),
/* harmony export */   mM: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.mM),
/* harmony export */   mV: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.mV),
/* harmony export */   nD: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.nD),
/* harmony export */   wP: () => (/* reexport safe */ _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__.wP)
/* harmony export */ });
/* unused harmony export terminateWorkers */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/* harmony import */ var _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(241);
/* harmony import */ var _codec_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(116);
/* harmony import */ var _codec_worker_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(137);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global setTimeout, clearTimeout, URL */






let pool = [];
const pendingRequests = [];
let starvationTimeout;
let starvationDelay;



let indexWorker = 0;

async function runWorker(stream, workerOptions) {
	const { options, config } = workerOptions;
	const { useWebWorkers, useCompressionStream, compressed, checkCrc32, computeCrc32, encrypted, format, codecURI } = options;
	const { workerURI, createWorker, maxWorkers } = config;
	if (format) {
		if (codecURI) {
			options.codecURI = resolveCodecURI(codecURI, config.baseURI);
		}
		await (0,_codec_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureCodecStreams */ .wH)(format, options.codecURI);
	}
	const streamCopy = !compressed && !checkCrc32 && !computeCrc32 && !encrypted;
	const workerSupported = format === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP || Boolean(options.codecURI);
	workerOptions.useWebWorkers = !streamCopy && workerSupported && (useWebWorkers || (useWebWorkers === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && config.useWebWorkers));
	workerOptions.workerURI = workerOptions.useWebWorkers && workerURI ? workerURI : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	workerOptions.createWorker = workerOptions.useWebWorkers && createWorker ? createWorker : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	options.useCompressionStream = useCompressionStream || (useCompressionStream === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && config.useCompressionStream);
	return (await getWorker()).run();

	// deno-lint-ignore require-await
	async function getWorker() {
		const workerData = pool.find(workerData => !workerData.busy);
		if (workerData) {
			clearTerminateTimeout(workerData);
			return new _codec_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .CodecWorker */ .r2(workerData, stream, workerOptions, onTaskFinished);
		} else if (pool.length < maxWorkers) {
			const workerData = { indexWorker };
			indexWorker++;
			pool.push(workerData);
			return new _codec_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .CodecWorker */ .r2(workerData, stream, workerOptions, onTaskFinished);
		} else {
			return new Promise(resolve => {
				pendingRequests.push({ resolve, stream, workerOptions });
				starvationDelay = config.workerStarvationTimeout;
				armStarvationTimeout();
			});
		}
	}

	function onTaskFinished(workerData) {
		clearStarvationTimeout();
		if (workerData.terminated) {
			workerData.terminated = false;
			return runPendingRequestsInline();
		} else if (pendingRequests.length) {
			const [{ resolve, stream, workerOptions }] = pendingRequests.splice(0, 1);
			resolve(new _codec_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .CodecWorker */ .r2(workerData, stream, workerOptions, onTaskFinished));
			armStarvationTimeout();
		} else if (workerData.worker) {
			clearTerminateTimeout(workerData);
			terminateWorker(workerData, workerOptions);
		} else {
			pool = pool.filter(data => data != workerData);
		}
	}
}

function resolveCodecURI(codecURI, baseURI) {
	try {
		return new URL(codecURI, baseURI).toString();
	} catch {
		return codecURI;
	}
}

function armStarvationTimeout() {
	if (!starvationTimeout && pendingRequests.length && Number.isFinite(starvationDelay) && starvationDelay >= 0) {
		starvationTimeout = setTimeout(onWorkerStarvation, starvationDelay);
	}
}

function clearStarvationTimeout() {
	if (starvationTimeout) {
		clearTimeout(starvationTimeout);
		starvationTimeout = null;
	}
}

function onWorkerStarvation() {
	starvationTimeout = null;
	if (pendingRequests.length) {
		const [{ resolve, stream, workerOptions }] = pendingRequests.splice(0, 1);
		resolve(new _codec_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .CodecWorker */ .r2({}, stream, getInlineWorkerOptions(workerOptions), onInlineTaskFinished));
		armStarvationTimeout();
	}
}

function runPendingRequestsInline() {
	const tasks = pendingRequests.splice(0).map(({ resolve, stream, workerOptions }) => new Promise(resolveTask => {
		resolve(new _codec_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .CodecWorker */ .r2({}, stream, getInlineWorkerOptions(workerOptions), () => {
			onInlineTaskFinished();
			resolveTask();
		}));
	}));
	clearStarvationTimeout();
	return Promise.all(tasks);
}

function getInlineWorkerOptions(workerOptions) {
	return Object.assign({}, workerOptions, { useWebWorkers: false, workerURI: _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP, createWorker: _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP });
}

function onInlineTaskFinished() {
	clearStarvationTimeout();
	armStarvationTimeout();
}

function terminateWorker(workerData, workerOptions) {
	const { config } = workerOptions;
	const { terminateWorkerTimeout } = config;
	if (Number.isFinite(terminateWorkerTimeout) && terminateWorkerTimeout >= 0) {
		workerData.terminateTimeout = setTimeout(async () => {
			pool = pool.filter(data => data != workerData);
			try {
				await workerData.terminate();
			} catch {
				// ignored
			}
		}, terminateWorkerTimeout);
	}
}

function clearTerminateTimeout(workerData) {
	const { terminateTimeout } = workerData;
	if (terminateTimeout) {
		clearTimeout(terminateTimeout);
		workerData.terminateTimeout = null;
	}
}

async function terminateWorkers() {
	await Promise.allSettled([
		runPendingRequestsInline(),
		...pool.map(workerData => {
			clearTerminateTimeout(workerData);
			return workerData.terminate();
		})
	]);
	resetWebWorkerSupport();
}

/***/ }),

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ getRegisteredCodec),
/* harmony export */   Ns: () => (/* binding */ ERR_UNSUPPORTED_COMPRESSION),
/* harmony export */   wH: () => (/* binding */ ensureCodecStreams),
/* harmony export */   yE: () => (/* binding */ getCodecStreams)
/* harmony export */ });
/* unused harmony exports ERR_INVALID_CODEC_DEFINITION, ERR_RESERVED_COMPRESSION_METHOD, ERR_INVALID_CODEC_MODULE, registerCodec, unregisterCodec, getRegisteredCodecs, setCodecStreams */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



const ERR_INVALID_CODEC_DEFINITION = "Invalid codec definition";
const ERR_RESERVED_COMPRESSION_METHOD = "Reserved compression method";
const ERR_INVALID_CODEC_MODULE = "Invalid codec module";
const ERR_UNSUPPORTED_COMPRESSION = "Compression method not supported";

const RESERVED_COMPRESSION_METHODS = [
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_STORE */ .$F,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_DEFLATE */ .FH,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_DEFLATE_64 */ .Mm,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_AES */ .n8
];

const registeredCodecs = new Map();
const codecStreams = new Map();



function registerCodec(codec = {}) {
	const { compressionMethod, format, codecURI, CompressionStream, DecompressionStream, versionNeeded } = codec;
	if (!Number.isInteger(compressionMethod) || compressionMethod < 0 || compressionMethod > MAX_16_BITS ||
		typeof format != STRING_TYPE || !format.length) {
		throw new Error(ERR_INVALID_CODEC_DEFINITION);
	}
	if (RESERVED_COMPRESSION_METHODS.includes(compressionMethod)) {
		throw new Error(ERR_RESERVED_COMPRESSION_METHOD);
	}
	const hasStreams = typeof CompressionStream == FUNCTION_TYPE || typeof DecompressionStream == FUNCTION_TYPE;
	if (!hasStreams && (typeof codecURI != STRING_TYPE || !codecURI.length)) {
		throw new Error(ERR_INVALID_CODEC_DEFINITION);
	}
	registeredCodecs.set(compressionMethod, { compressionMethod, format, codecURI, versionNeeded });
	if (hasStreams) {
		setCodecStreams(format, { CompressionStream, DecompressionStream });
	}
}

function unregisterCodec(compressionMethod) {
	const codec = registeredCodecs.get(compressionMethod);
	if (codec) {
		registeredCodecs.delete(compressionMethod);
		let formatUsed;
		registeredCodecs.forEach(otherCodec => formatUsed = formatUsed || otherCodec.format == codec.format);
		if (!formatUsed) {
			codecStreams.delete(codec.format);
		}
	}
}

function getRegisteredCodec(compressionMethod) {
	return registeredCodecs.get(compressionMethod);
}

function getRegisteredCodecs() {
	return Array.from(registeredCodecs.values(), codec => Object.assign({}, codec, codecStreams.get(codec.format)));
}

function getCodecStreams(format) {
	return codecStreams.get(format);
}

function setCodecStreams(format, streams) {
	const { CompressionStream, DecompressionStream } = streams;
	if (typeof CompressionStream != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On && typeof DecompressionStream != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
		throw new Error(ERR_INVALID_CODEC_MODULE);
	}
	codecStreams.set(format, { CompressionStream, DecompressionStream });
}

async function ensureCodecStreams(format, codecURI) {
	if (!codecStreams.has(format) && codecURI) {
		setCodecStreams(format, await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI));
	}
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ disableWebWorker),
/* harmony export */   C9: () => (/* binding */ createWorkerInterface),
/* harmony export */   O_: () => (/* binding */ supportsDeflate),
/* harmony export */   WY: () => (/* binding */ runWorker),
/* harmony export */   _v: () => (/* binding */ ProgressWatcherStream),
/* harmony export */   hU: () => (/* binding */ ERR_WORKER_STARTUP_TIMEOUT),
/* harmony export */   pR: () => (/* binding */ setWebWorkerBackend),
/* harmony export */   r2: () => (/* binding */ CodecWorker),
/* harmony export */   th: () => (/* binding */ callHandler)
/* harmony export */ });
/* unused harmony exports configureWorker, resetWebWorkerSupport */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(890);
/* harmony import */ var _util_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(35);
/* harmony import */ var _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(241);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global Worker, TransformStream */






const ERR_WORKER_STARTUP_TIMEOUT = "Worker startup timeout";

let webWorkerSupported, createWorkerFailed, webWorkerBackend;
let initModule = () => { };



function configureWorker({ initModule: initModuleFunction }) {
	initModule = initModuleFunction;
}

function setWebWorkerBackend(backend) {
	webWorkerBackend = backend;
}

async function supportsDeflate(config) {
	const { CompressionStream: NativeStream, CompressionStreamFallback: FallbackStream } = config;
	if (FallbackStream && !FallbackStream.requiresModule) {
		return true;
	}
	if ((0,_streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .supportsDeflateRaw */ .St)(NativeStream) || (0,_streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .supportsGzip */ .Ri)(NativeStream)) {
		return true;
	}
	if (FallbackStream) {
		return await loadModule(config);
	}
	return false;
}

async function loadModule(config) {
	if (initModule) {
		try {
			await initModule(config);
			return true;
		} catch {
			// ignored
		}
	}
	return false;
}

function resetWebWorkerSupport() {
	webWorkerSupported = UNDEFINED_VALUE;
	createWorkerFailed = false;
}

function disableWebWorker(workerData) {
	if (workerData.createWorker) {
		createWorkerFailed = true;
	} else {
		webWorkerSupported = false;
	}
}

class CodecWorker {

	constructor(workerData, { readable, writable }, workerOptions, onTaskFinished) {
		const { options, config, streamOptions, useWebWorkers, workerURI } = workerOptions;
		let { createWorker } = workerOptions;
		const { signal } = streamOptions;
		if (createWorkerFailed) {
			createWorker = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
		}
		Object.assign(workerData, {
			busy: true,
			generation: (workerData.generation || 0) + 1,
			readable: readable
				.pipeThrough(new _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkStream */ .Qo((0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .getChunkSize */ .L3)(config)))
				.pipeThrough(new ProgressWatcherStream(streamOptions), { signal }),
			writable,
			options: Object.assign({}, options),
			workerOptions,
			workerURI,
			createWorker,
			terminate() {
				return new Promise(resolve => {
					const { worker, busy } = workerData;
					if (busy) {
						workerData.terminateResolvers = workerData.terminateResolvers || [];
						workerData.terminateResolvers.push(resolve);
					} else {
						if (worker) {
							worker.terminate();
							workerData.worker = null;
						}
						resolve();
					}
					workerData.interface = null;
				});
			},
			onTaskFinished() {
				if (workerData.busy) {
					const { terminateResolvers, worker } = workerData;
					if (terminateResolvers) {
						workerData.terminateResolvers = null;
						if (worker) {
							workerData.terminated = true;
							worker.terminate();
						}
					}
					workerData.busy = false;
					const pendingTasks = onTaskFinished(workerData);
					if (terminateResolvers) {
						terminateResolvers.forEach(resolve => resolve(pendingTasks));
					}
				}
			}
		});
		if (webWorkerSupported === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			// deno-lint-ignore valid-typeof
			webWorkerSupported = typeof Worker != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_TYPE */ .AV;
		}
		return (useWebWorkers && webWorkerBackend && ((webWorkerSupported && workerURI) || createWorker) ? webWorkerBackend : createWorkerInterface)(workerData, config);
	}
}

class ProgressWatcherStream extends TransformStream {

	constructor({ onstart, onprogress, size, onend }) {
		let chunkOffset = 0;
		super({
			async start() {
				if (onstart) {
					await callHandler(onstart, size);
				}
			},
			async transform(chunk, controller) {
				chunkOffset += chunk.length;
				if (onprogress) {
					await callHandler(onprogress, chunkOffset, size);
				}
				controller.enqueue(chunk);
			},
			async flush() {
				if (onend) {
					await callHandler(onend, chunkOffset);
				}
			}
		});
	}
}

async function callHandler(handler, ...parameters) {
	try {
		await handler(...parameters);
	} catch {
		// ignored
	}
}

function createWorkerInterface(workerData, config) {
	return {
		run: () => runWorker(workerData, config)
	};
}

async function runWorker({ options, readable, writable, onTaskFinished, workerOptions }, config) {
	let codecStream, chunkStream, modulePromise;
	try {
		if (options.compressed && !options.format) {
			const deflate = options.codecType.startsWith(_streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEC_DEFLATE */ .XJ);
			const FallbackStream = deflate ? config.CompressionStreamFallback : config.DecompressionStreamFallback;
			const NativeStream = deflate ? config.CompressionStream : config.DecompressionStream;
			if (!options.useCompressionStream) {
				if (!await moduleLoaded() && (!FallbackStream || FallbackStream.requiresModule)) {
					options.useCompressionStream = true;
				}
			} else if (FallbackStream && FallbackStream.requiresModule && !(0,_streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .supportsDeflateRaw */ .St)(NativeStream)) {
				await moduleLoaded();
			}
		}
		if (options.encrypted && !options.zipCrypto) {
			await moduleLoaded();
		}
		codecStream = new _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .CodecStream */ .z5(options, config);
		chunkStream = new _streams_codec_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkStream */ .Qo((0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .getChunkSize */ .L3)(config));
		const { signal } = workerOptions.streamOptions;
		await readable
			.pipeThrough(codecStream)
			.pipeThrough(chunkStream)
			.pipeTo(writable, { preventClose: true, preventAbort: true, signal });
		const {
			crc32,
			inputSize,
			outputSize
		} = codecStream;
		return {
			crc32,
			inputSize,
			outputSize
		};
	} catch (error) {
		if (codecStream) {
			const outputSize = chunkStream ? chunkStream.outputSize : 0;
			workerOptions.outputSize = outputSize;
			if ((0,_util_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isErrorObject */ .K)(error)) {
				try {
					error.outputSize = outputSize;
				} catch {
					// ignored
				}
			}
		}
		throw error;
	} finally {
		onTaskFinished();
	}

	function moduleLoaded() {
		if (!modulePromise) {
			modulePromise = loadModule(config);
		}
		return modulePromise;
	}
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ getConfiguration),
/* harmony export */   I1: () => (/* binding */ normalizeChunkSize),
/* harmony export */   L3: () => (/* binding */ getChunkSize),
/* harmony export */   ap: () => (/* binding */ setDefaultConfiguration)
/* harmony export */ });
/* unused harmony exports configure, resetConfiguration, ERR_INVALID_MAX_WORKERS, ERR_INVALID_BASE_URI, ERR_INVALID_URI */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(494);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global navigator, CompressionStream, DecompressionStream */




const DEFAULT_CHUNK_SIZE = 256 * 1024;
const MINIMUM_CHUNK_SIZE = 64;
const MINIMUM_PROPERTY_VALUE = 1;
const ERR_INVALID_MAX_WORKERS = "Invalid maxWorkers (must be an integer greater than 0)";
const ERR_INVALID_BASE_URI = "Invalid baseURI (must be a string)";
const ERR_INVALID_URI = "Invalid URI (must be a string or a function returning a string)";
let maxWorkers = 2;
try {
	if (typeof navigator != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_TYPE */ .AV && navigator.hardwareConcurrency) {
		maxWorkers = navigator.hardwareConcurrency;
	}
} catch {
	// ignored
}
const DEFAULT_CONFIGURATION = {
	workerURI: "./core/web-worker-wasm.js",
	wasmURI: "./core/streams/zlib-wasm/zlib-streams.wasm",
	chunkSize: DEFAULT_CHUNK_SIZE,
	maxWorkers,
	terminateWorkerTimeout: 5000,
	workerStarvationTimeout: 5000,
	workerStartupTimeout: 5000,
	useWebWorkers: true,
	useCompressionStream: true,
	CompressionStream: typeof CompressionStream != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_TYPE */ .AV && CompressionStream,
	DecompressionStream: typeof DecompressionStream != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_TYPE */ .AV && DecompressionStream
};

const PROPERTY_NAME_MAX_WORKERS = "maxWorkers";
const PROPERTY_NAME_BASE_URI = "baseURI";

const URI_PROPERTY_NAMES = [
	"wasmURI",
	"workerURI"
];
const BOOLEAN_PROPERTY_NAMES = [
	"useCompressionStream",
	"useWebWorkers"
];
const NUMBER_PROPERTY_NAMES = [
	"chunkSize",
	PROPERTY_NAME_MAX_WORKERS,
	"terminateWorkerTimeout",
	"workerStarvationTimeout",
	"workerStartupTimeout"
];
const FUNCTION_PROPERTY_NAMES = [
	"createWorker",
	"CompressionStream",
	"DecompressionStream",
	"CompressionStreamFallback",
	"DecompressionStreamFallback"
];
const CONFIGURABLE_PROPERTY_NAMES = [
	PROPERTY_NAME_BASE_URI,
	...URI_PROPERTY_NAMES,
	...BOOLEAN_PROPERTY_NAMES,
	...NUMBER_PROPERTY_NAMES,
	...FUNCTION_PROPERTY_NAMES
];

const config = { ...DEFAULT_CONFIGURATION };



function getConfiguration() {
	return config;
}

function getChunkSize(config) {
	return normalizeChunkSize(config.chunkSize);
}

function normalizeChunkSize(chunkSize) {
	chunkSize = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumber */ .Ro)(chunkSize);
	return Number.isInteger(chunkSize) && chunkSize >= MINIMUM_PROPERTY_VALUE ? Math.max(chunkSize, MINIMUM_CHUNK_SIZE) : DEFAULT_CHUNK_SIZE;
}

function configure(configuration) {
	Object.assign(config, checkConfiguration(normalizeConfiguration(configuration)));
}

function checkConfiguration(configuration) {
	const checkedConfiguration = {};
	for (const propertyName of CONFIGURABLE_PROPERTY_NAMES) {
		const propertyValue = configuration[propertyName];
		if (propertyValue !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			checkedConfiguration[propertyName] = checkPropertyValue(propertyName, propertyValue);
		}
	}
	return checkedConfiguration;
}

function checkPropertyValue(propertyName, propertyValue) {
	if (NUMBER_PROPERTY_NAMES.includes(propertyName)) {
		propertyValue = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumber */ .Ro)(propertyValue);
		if (propertyName == PROPERTY_NAME_MAX_WORKERS && (!Number.isInteger(propertyValue) || propertyValue < MINIMUM_PROPERTY_VALUE)) {
			throw new Error(ERR_INVALID_MAX_WORKERS);
		}
	} else if (FUNCTION_PROPERTY_NAMES.includes(propertyName)) {
		(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFunctionOption */ .oe)(propertyValue);
	} else if (propertyName == PROPERTY_NAME_BASE_URI) {
		if (propertyValue && typeof propertyValue != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .STRING_TYPE */ .$7) {
			throw new Error(ERR_INVALID_BASE_URI);
		}
	} else if (URI_PROPERTY_NAMES.includes(propertyName)) {
		if (propertyValue && typeof propertyValue != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .STRING_TYPE */ .$7 && typeof propertyValue != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
			throw new Error(ERR_INVALID_URI);
		}
	}
	return propertyValue;
}

function normalizeConfiguration(configuration) {
	configuration = configuration || {};
	const { CompressionStreamZlib, DecompressionStreamZlib } = configuration;
	if (CompressionStreamZlib === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && DecompressionStreamZlib === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		return configuration;
	}
	const normalizedConfiguration = Object.assign({}, configuration);
	if (normalizedConfiguration.CompressionStreamFallback === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		normalizedConfiguration.CompressionStreamFallback = CompressionStreamZlib;
	}
	if (normalizedConfiguration.DecompressionStreamFallback === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		normalizedConfiguration.DecompressionStreamFallback = DecompressionStreamZlib;
	}
	return normalizedConfiguration;
}

function setDefaultConfiguration(configuration) {
	const checkedConfiguration = checkConfiguration(normalizeConfiguration(configuration));
	Object.assign(DEFAULT_CONFIGURATION, checkedConfiguration);
	Object.assign(config, checkedConfiguration);
}

function resetConfiguration() {
	for (const propertyName of CONFIGURABLE_PROPERTY_NAMES) {
		delete config[propertyName];
	}
	Object.assign(config, DEFAULT_CONFIGURATION);
}


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ STRING_TYPE),
/* harmony export */   $F: () => (/* binding */ COMPRESSION_METHOD_STORE),
/* harmony export */   $O: () => (/* binding */ EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP),
/* harmony export */   A9: () => (/* binding */ EXTRAFIELD_TYPE_INFOZIP),
/* harmony export */   AD: () => (/* binding */ ZIP64_END_OF_CENTRAL_DIR_TOTAL_LENGTH),
/* harmony export */   AH: () => (/* binding */ FILE_ATTR_UNIX_TYPE_MASK),
/* harmony export */   AN: () => (/* binding */ MIN_DATE),
/* harmony export */   AQ: () => (/* binding */ EXTRAFIELD_TYPE_UNICODE_COMMENT),
/* harmony export */   AV: () => (/* binding */ UNDEFINED_TYPE),
/* harmony export */   Ad: () => (/* binding */ HEADER_SIZE),
/* harmony export */   Ae: () => (/* binding */ MAX_DATE),
/* harmony export */   BY: () => (/* binding */ DATA_DESCRIPTOR_RECORD_ZIP_64_LENGTH),
/* harmony export */   D6: () => (/* binding */ EMPTY_UINT8_ARRAY),
/* harmony export */   FH: () => (/* binding */ COMPRESSION_METHOD_DEFLATE),
/* harmony export */   G4: () => (/* binding */ ARCHIVE_EXTRA_DATA_SIGNATURE),
/* harmony export */   GC: () => (/* binding */ BOOLEAN_TYPE),
/* harmony export */   GQ: () => (/* binding */ BITFLAG_STRONG_ENCRYPTION),
/* harmony export */   Gi: () => (/* binding */ DATA_DESCRIPTOR_RECORD_SIGNATURE),
/* harmony export */   Gq: () => (/* binding */ LOCAL_FILE_HEADER_SIGNATURE),
/* harmony export */   Gy: () => (/* binding */ BITFLAG_LANG_ENCODING_FLAG),
/* harmony export */   HP: () => (/* binding */ UNDEFINED_VALUE),
/* harmony export */   HR: () => (/* binding */ FILE_ATTR_UNIX_STICKY_MASK),
/* harmony export */   Hq: () => (/* binding */ BITFLAG_MASKED_LOCAL_HEADERS),
/* harmony export */   Hv: () => (/* binding */ NUMBER_TYPE),
/* harmony export */   I: () => (/* binding */ FILE_ATTR_UNIX_SETUID_MASK),
/* harmony export */   J3: () => (/* binding */ FILE_ATTR_UNIX_TYPE_DIR),
/* harmony export */   K5: () => (/* binding */ HEADER_OFFSET_COMPRESSED_SIZE),
/* harmony export */   KR: () => (/* binding */ EXTRAFIELD_TYPE_ZIP64),
/* harmony export */   M7: () => (/* binding */ FILE_ATTR_UNIX_EXECUTABLE_MASK),
/* harmony export */   MQ: () => (/* binding */ FILE_ATTR_MSDOS_READONLY_MASK),
/* harmony export */   Mm: () => (/* binding */ COMPRESSION_METHOD_DEFLATE_64),
/* harmony export */   Mt: () => (/* binding */ CENTRAL_FILE_HEADER_LENGTH),
/* harmony export */   Mz: () => (/* binding */ EXTRAFIELD_TYPE_PKWARE_UNIX),
/* harmony export */   N9: () => (/* binding */ HEADER_OFFSET_FILENAME_LENGTH),
/* harmony export */   NF: () => (/* binding */ EXTRAFIELD_TYPE_USDZ),
/* harmony export */   OL: () => (/* binding */ ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE),
/* harmony export */   On: () => (/* binding */ FUNCTION_TYPE),
/* harmony export */   Ow: () => (/* binding */ EXTRAFIELD_TYPE_NTFS),
/* harmony export */   PA: () => (/* binding */ BITFLAG_LEVEL),
/* harmony export */   Qy: () => (/* binding */ DATA_DESCRIPTOR_RECORD_LENGTH),
/* harmony export */   RL: () => (/* binding */ VERSION_DEFLATE),
/* harmony export */   Rx: () => (/* binding */ MAX_8_BITS),
/* harmony export */   SU: () => (/* binding */ ERR_EXTRAFIELD_ZIP64_NOT_FOUND),
/* harmony export */   Sb: () => (/* binding */ LOCAL_HEADER_COMMON_OFFSET),
/* harmony export */   Ss: () => (/* binding */ FILE_ATTR_MSDOS_ARCHIVE_MASK),
/* harmony export */   T4: () => (/* binding */ HEADER_OFFSET_UNCOMPRESSED_SIZE),
/* harmony export */   Tm: () => (/* binding */ ZIP64_END_OF_CENTRAL_DIR_SIGNATURE),
/* harmony export */   WH: () => (/* binding */ VERSION_MADE_BY_UNIX),
/* harmony export */   X: () => (/* binding */ INFINITY_VALUE),
/* harmony export */   Xm: () => (/* binding */ EXTRAFIELD_TYPE_UNIX_TYPE1),
/* harmony export */   Xn: () => (/* binding */ END_OF_CENTRAL_DIR_LENGTH),
/* harmony export */   Yx: () => (/* binding */ ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH),
/* harmony export */   ZE: () => (/* binding */ DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH),
/* harmony export */   ZF: () => (/* binding */ BITFLAG_LEVEL_MAX_MASK),
/* harmony export */   ZJ: () => (/* binding */ OBJECT_TYPE),
/* harmony export */   ZP: () => (/* binding */ SPLIT_ZIP_FILE_SIGNATURE),
/* harmony export */   ZT: () => (/* binding */ HEADER_OFFSET_SIGNATURE),
/* harmony export */   _q: () => (/* binding */ EXTRAFIELD_TYPE_AES),
/* harmony export */   aV: () => (/* binding */ FILE_ATTR_UNIX_TYPE_FILE),
/* harmony export */   ac: () => (/* binding */ MAX_32_BITS),
/* harmony export */   b0: () => (/* binding */ BITFLAG_LEVEL_SUPER_FAST_MASK),
/* harmony export */   cC: () => (/* binding */ CENTRAL_FILE_HEADER_SIGNATURE),
/* harmony export */   cZ: () => (/* binding */ FILE_ATTR_UNIX_SETGID_MASK),
/* harmony export */   dJ: () => (/* binding */ ERR_OVERLAPPING_ENTRY),
/* harmony export */   dh: () => (/* binding */ TEMPORARY_SPLIT_ZIP_FILE_SIGNATURE),
/* harmony export */   dy: () => (/* binding */ BITFLAG_DATA_DESCRIPTOR),
/* harmony export */   f: () => (/* binding */ FILE_ATTR_MSDOS_DIR_MASK),
/* harmony export */   fB: () => (/* binding */ END_OF_CENTRAL_DIR_SIGNATURE),
/* harmony export */   g4: () => (/* binding */ EXTRAFIELD_TYPE_NTFS_TAG1),
/* harmony export */   gk: () => (/* binding */ MAX_16_BITS),
/* harmony export */   h9: () => (/* binding */ BITFLAG_COMPRESSED_PATCHED_DATA),
/* harmony export */   hW: () => (/* binding */ BITFLAG_ENCRYPTED),
/* harmony export */   im: () => (/* binding */ ERR_LOCAL_FILE_HEADER_NOT_FOUND),
/* harmony export */   ir: () => (/* binding */ HEADER_OFFSET_EXTRAFIELD_LENGTH),
/* harmony export */   kZ: () => (/* binding */ SYMBOL_ASYNC_DISPOSE),
/* harmony export */   lb: () => (/* binding */ VERSION_AES),
/* harmony export */   n8: () => (/* binding */ COMPRESSION_METHOD_AES),
/* harmony export */   nG: () => (/* binding */ BITFLAG_LEVEL_FAST_MASK),
/* harmony export */   nK: () => (/* binding */ EXTRAFIELD_TYPE_UNIX),
/* harmony export */   nZ: () => (/* binding */ VERSION_ZIP64),
/* harmony export */   nc: () => (/* binding */ DIGITAL_SIGNATURE_RECORD_SIGNATURE),
/* harmony export */   pb: () => (/* binding */ FILE_ATTR_MSDOS_SYSTEM_MASK),
/* harmony export */   te: () => (/* binding */ FILE_ATTR_UNIX_DEFAULT_MASK),
/* harmony export */   uV: () => (/* binding */ EXTRAFIELD_TYPE_UNICODE_PATH),
/* harmony export */   v5: () => (/* binding */ HEADER_OFFSET_VERSION),
/* harmony export */   vJ: () => (/* binding */ DIRECTORY_SIGNATURE),
/* harmony export */   w7: () => (/* binding */ SPLIT_ZIP_FILE_SIGNATURE_LENGTH),
/* harmony export */   wd: () => (/* binding */ FILE_ATTR_MSDOS_HIDDEN_MASK),
/* harmony export */   yD: () => (/* binding */ VERSION_MADE_BY_MSDOS),
/* harmony export */   zB: () => (/* binding */ VERSION_STORE),
/* harmony export */   zW: () => (/* binding */ FILE_ATTR_UNIX_TYPE_SYMLINK),
/* harmony export */   zm: () => (/* binding */ ZIP64_END_OF_CENTRAL_DIR_LENGTH)
/* harmony export */ });
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

const MAX_32_BITS = 0xffffffff;
const MAX_16_BITS = 0xffff;
const MAX_8_BITS = 0xff;
const COMPRESSION_METHOD_DEFLATE = 0x08;
const COMPRESSION_METHOD_DEFLATE_64 = 0x09;
const COMPRESSION_METHOD_STORE = 0x00;
const COMPRESSION_METHOD_AES = 0x63;

const LOCAL_FILE_HEADER_SIGNATURE = 0x04034b50;
const SPLIT_ZIP_FILE_SIGNATURE = 0x08074b50;
const TEMPORARY_SPLIT_ZIP_FILE_SIGNATURE = 0x30304b50;
const DATA_DESCRIPTOR_RECORD_SIGNATURE = SPLIT_ZIP_FILE_SIGNATURE;
const ARCHIVE_EXTRA_DATA_SIGNATURE = 0x08064b50;
const DIGITAL_SIGNATURE_RECORD_SIGNATURE = 0x05054b50;
const CENTRAL_FILE_HEADER_SIGNATURE = 0x02014b50;
const END_OF_CENTRAL_DIR_SIGNATURE = 0x06054b50;
const ZIP64_END_OF_CENTRAL_DIR_SIGNATURE = 0x06064b50;
const ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE = 0x07064b50;
const CENTRAL_FILE_HEADER_LENGTH = 46;
const END_OF_CENTRAL_DIR_LENGTH = 22;
const ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH = 20;
const ZIP64_END_OF_CENTRAL_DIR_LENGTH = 56;
const ZIP64_END_OF_CENTRAL_DIR_TOTAL_LENGTH = END_OF_CENTRAL_DIR_LENGTH + ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH + ZIP64_END_OF_CENTRAL_DIR_LENGTH;

const DATA_DESCRIPTOR_RECORD_LENGTH = 12;
const DATA_DESCRIPTOR_RECORD_ZIP_64_LENGTH = 20;
const DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH = 4;
const SPLIT_ZIP_FILE_SIGNATURE_LENGTH = 4;

const EXTRAFIELD_TYPE_ZIP64 = 0x0001;
const EXTRAFIELD_TYPE_AES = 0x9901;
const EXTRAFIELD_TYPE_NTFS = 0x000a;
const EXTRAFIELD_TYPE_NTFS_TAG1 = 0x0001;
const EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP = 0x5455;
const EXTRAFIELD_TYPE_UNICODE_PATH = 0x7075;
const EXTRAFIELD_TYPE_UNICODE_COMMENT = 0x6375;
const EXTRAFIELD_TYPE_USDZ = 0x1986;
const EXTRAFIELD_TYPE_INFOZIP = 0x7875;
const EXTRAFIELD_TYPE_UNIX = 0x7855;
const EXTRAFIELD_TYPE_UNIX_TYPE1 = 0x5855;
const EXTRAFIELD_TYPE_PKWARE_UNIX = 0x000d;

const BITFLAG_ENCRYPTED = 0b1;
const BITFLAG_LEVEL = 0b0110;
const BITFLAG_LEVEL_MAX_MASK = 0b010;
const BITFLAG_LEVEL_FAST_MASK = 0b100;
const BITFLAG_LEVEL_SUPER_FAST_MASK = 0b110;
const BITFLAG_DATA_DESCRIPTOR = 0b1000;
const BITFLAG_COMPRESSED_PATCHED_DATA = 0b100000;
const BITFLAG_STRONG_ENCRYPTION = 0b1000000;
const BITFLAG_LANG_ENCODING_FLAG = 0b100000000000;
const BITFLAG_MASKED_LOCAL_HEADERS = 0b10000000000000;
const FILE_ATTR_MSDOS_DIR_MASK = 0b10000;
const FILE_ATTR_MSDOS_READONLY_MASK = 0x01;
const FILE_ATTR_MSDOS_HIDDEN_MASK = 0x02;
const FILE_ATTR_MSDOS_SYSTEM_MASK = 0x04;
const FILE_ATTR_MSDOS_ARCHIVE_MASK = 0x20;
const FILE_ATTR_UNIX_TYPE_MASK = 0o170000;
const FILE_ATTR_UNIX_TYPE_DIR = 0o040000;
const FILE_ATTR_UNIX_TYPE_SYMLINK = 0o120000;
const FILE_ATTR_UNIX_TYPE_FILE = 0o100000;
const FILE_ATTR_UNIX_EXECUTABLE_MASK = 0o111;
const FILE_ATTR_UNIX_DEFAULT_MASK = 0o644;
const FILE_ATTR_UNIX_SETUID_MASK = 0o4000;
const FILE_ATTR_UNIX_SETGID_MASK = 0o2000;
const FILE_ATTR_UNIX_STICKY_MASK = 0o1000;

const VERSION_STORE = 0x0A;
const VERSION_DEFLATE = 0x14;
const VERSION_ZIP64 = 0x2D;
const VERSION_AES = 0x33;

const VERSION_MADE_BY_MSDOS = 0x0014;
const VERSION_MADE_BY_UNIX = 0x0300;

const DIRECTORY_SIGNATURE = "/";

const HEADER_SIZE = 30;
const HEADER_OFFSET_VERSION = 0;
const HEADER_OFFSET_SIGNATURE = 10;
const HEADER_OFFSET_COMPRESSED_SIZE = 14;
const HEADER_OFFSET_UNCOMPRESSED_SIZE = 18;
const HEADER_OFFSET_FILENAME_LENGTH = 22;
const HEADER_OFFSET_EXTRAFIELD_LENGTH = 24;
const LOCAL_HEADER_COMMON_OFFSET = 4;

const MAX_DATE = new Date(2107, 11, 31, 23, 59, 58);
const MIN_DATE = new Date(1980, 0, 1);

const UNDEFINED_VALUE = undefined;
const INFINITY_VALUE = Infinity;
const ERR_LOCAL_FILE_HEADER_NOT_FOUND = "Local file header not found";
const ERR_OVERLAPPING_ENTRY = "Overlapping entry found";
const ERR_EXTRAFIELD_ZIP64_NOT_FOUND = "Zip64 extra field not found";

const UNDEFINED_TYPE = "undefined";
const FUNCTION_TYPE = "function";
const OBJECT_TYPE = "object";
const STRING_TYPE = "string";
const NUMBER_TYPE = "number";
const BOOLEAN_TYPE = "boolean";

const EMPTY_UINT8_ARRAY = new Uint8Array();
const SYMBOL_ASYNC_DISPOSE = Symbol.asyncDispose || Symbol();



/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ Uint8ArrayWriter),
/* harmony export */   D3: () => (/* binding */ createReadable),
/* harmony export */   D7: () => (/* binding */ BlobWriter),
/* harmony export */   M3: () => (/* binding */ Data64URIWriter),
/* harmony export */   TX: () => (/* binding */ TextReader),
/* harmony export */   Ul: () => (/* binding */ readUint8Array),
/* harmony export */   ZD: () => (/* binding */ initStream),
/* harmony export */   b9: () => (/* binding */ GenericReader),
/* harmony export */   kh: () => (/* binding */ ownsWritable),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   nZ: () => (/* binding */ BlobReader),
/* harmony export */   pp: () => (/* binding */ Uint8ArrayReader),
/* harmony export */   qG: () => (/* binding */ Data64URIReader),
/* harmony export */   rd: () => (/* binding */ TextWriter),
/* harmony export */   sW: () => (/* binding */ HttpReader),
/* harmony export */   xY: () => (/* binding */ getTextSize),
/* harmony export */   xm: () => (/* binding */ GenericWriter)
/* harmony export */ });
/* unused harmony exports Writer, HttpRangeReader, SplitDataReader, SplitDataWriter, ERR_HTTP_RANGE, ERR_HTTP_STATUS, ERR_HTTP_RESOURCE_CHANGED, ERR_ITERATOR_COMPLETED_TOO_SOON, ERR_WRITER_NOT_INITIALIZED, ERR_WRITER_SIZE_NOT_WRITABLE */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(890);
/* harmony import */ var _util_array_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(304);
/* harmony import */ var _util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var _util_decode_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(729);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global Blob, atob, btoa, XMLHttpRequest, URL, fetch, ReadableStream, WritableStream, TransformStream */
// deno-lint-ignore-file no-this-alias







const ERR_HTTP_STATUS = "HTTP error ";
const MIN_SUCCESS_HTTP_STATUS = 200;
const MAX_SUCCESS_HTTP_STATUS = 299;
const ERR_HTTP_RANGE = "HTTP Range not supported";
const ERR_HTTP_RESOURCE_CHANGED = "HTTP resource changed";
const ERR_ITERATOR_COMPLETED_TOO_SOON = "Writer iterator completed too soon";
const ERR_WRITER_NOT_INITIALIZED = "Writer not initialized";
const ERR_WRITER_SIZE_NOT_WRITABLE = "Invalid writer (size must be writable)";

const CONTENT_TYPE_TEXT_PLAIN = "text/plain";
const HTTP_HEADER_CONTENT_LENGTH = "Content-Length";
const HTTP_HEADER_CONTENT_ENCODING = "Content-Encoding";
const HTTP_HEADER_CONTENT_RANGE = "Content-Range";
const HTTP_HEADER_ACCEPT_RANGES = "Accept-Ranges";
const HTTP_HEADER_RANGE = "Range";
const HTTP_HEADER_ETAG = "Etag";
const HTTP_HEADER_LAST_MODIFIED = "Last-Modified";
const HTTP_METHOD_HEAD = "HEAD";
const HTTP_METHOD_GET = "GET";
const HTTP_RANGE_UNIT = "bytes";
const DEFAULT_BUFFER_SIZE = 256 * 1024;
const DEFAULT_MAXIMUM_RANGE_SIZE = 16 * 1024 * 1024;
const END_OF_CENTRAL_DIR_SEARCH_LENGTH = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk;

const PROPERTY_NAME_WRITABLE = "writable";
const DISK_BOUNDARY = Symbol();

class Stream {

	constructor() {
		this.size = 0;
	}

	init() {
		this.initialized = true;
	}
}

class Reader extends Stream {

	get readable() {
		return this.createReadable();
	}

	createReadable({ offset = 0, size, chunkSize = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .getChunkSize */ .L3)((0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .getConfiguration */ .D0)()) } = {}) {
		const reader = this;
		let chunkOffset = 0;
		chunkSize = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeChunkSize */ .I1)(chunkSize);
		return new ReadableStream({
			async pull(controller) {
				const dataSize = size === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? chunkSize : Math.min(chunkSize, size - chunkOffset);
				const data = await readUint8Array(reader, offset + chunkOffset, dataSize);
				if (data.length) {
					controller.enqueue(data);
					chunkOffset += data.length;
				}
				if ((size !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && chunkOffset >= size) || (!data.length && dataSize)) {
					controller.close();
				}
			}
		});
	}
}

class Writer extends Stream {

	constructor() {
		super();
		const writer = this;
		const writable = new WritableStream({
			write(chunk) {
				if (!writer.initialized) {
					throw new Error(ERR_WRITER_NOT_INITIALIZED);
				}
				return writer.writeUint8Array((0,_util_array_js__WEBPACK_IMPORTED_MODULE_4__/* .toExactUint8Array */ .ok)(chunk));
			}
		});
		Object.defineProperty(writer, PROPERTY_NAME_WRITABLE, {
			get() {
				return writable;
			}
		});
	}

	writeUint8Array() {
		// abstract
	}
}

class Data64URIReader extends Reader {

	constructor(dataURI) {
		super();
		let dataEnd = dataURI.length;
		while (dataURI.charAt(dataEnd - 1) == "=") {
			dataEnd--;
		}
		const dataStart = dataURI.indexOf(",") + 1;
		Object.assign(this, {
			dataURI,
			dataStart,
			size: Math.floor((dataEnd - dataStart) * 0.75)
		});
	}

	readUint8Array(offset, length) {
		const {
			dataStart,
			dataURI
		} = this;
		const dataArray = new Uint8Array(length);
		const start = Math.floor(offset / 3) * 4;
		const bytes = atob(dataURI.substring(start + dataStart, Math.ceil((offset + length) / 3) * 4 + dataStart));
		const delta = offset - Math.floor(start / 4) * 3;
		let effectiveLength = 0;
		for (let indexByte = delta; indexByte < delta + length && indexByte < bytes.length; indexByte++) {
			dataArray[indexByte - delta] = bytes.charCodeAt(indexByte);
			effectiveLength++;
		}
		if (effectiveLength < dataArray.length) {
			return dataArray.subarray(0, effectiveLength);
		} else {
			return dataArray;
		}
	}
}

class Data64URIWriter extends Writer {

	constructor(contentType) {
		super();
		Object.assign(this, {
			contentType,
			data: "data:" + (contentType || "") + ";base64,",
			pendingCharacters: ""
		});
	}

	writeUint8Array(array) {
		const writer = this;
		let indexArray;
		let dataString = writer.pendingCharacters;
		const delta = writer.pendingCharacters.length;
		writer.pendingCharacters = "";
		for (indexArray = 0; indexArray < (Math.floor((delta + array.length) / 3) * 3) - delta; indexArray++) {
			dataString += String.fromCharCode(array[indexArray]);
		}
		for (; indexArray < array.length; indexArray++) {
			writer.pendingCharacters += String.fromCharCode(array[indexArray]);
		}
		if (dataString.length > 2) {
			writer.data += btoa(dataString);
		} else {
			writer.pendingCharacters = dataString + writer.pendingCharacters;
		}
	}

	getData() {
		return this.data + btoa(this.pendingCharacters);
	}
}

let blobSliceReliable;
let blobSliceProbe;

function probeBlobSliceReliability() {
	blobSliceProbe = (async () => {
		try {
			const slicedBlob = new Blob([new Uint8Array(3)]).slice(1, 2);
			const streamReader = slicedBlob.stream().getReader();
			let streamedLength = 0;
			let result = await streamReader.read();
			while (!result.done) {
				streamedLength += result.value.length;
				result = await streamReader.read();
			}
			blobSliceReliable = streamedLength == 1;
		} catch {
			blobSliceReliable = false;
		}
	})();
}

class BlobReader extends Reader {

	constructor(blob) {
		super();
		Object.assign(this, {
			sourceBlob: blob,
			size: blob.size
		});
		if (!blobSliceProbe) {
			probeBlobSliceReliability();
		}
	}

	createReadable(options) {
		const reader = this;
		const { sourceBlob, size } = reader;
		const { offset = 0, size: readSize = size - offset } = options || {};
		// deno-lint-ignore valid-typeof
		if (typeof sourceBlob.stream == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
			if (!offset && readSize >= size) {
				return (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .toCompatibleReadable */ .QK)(sourceBlob.stream());
			}
			if (blobSliceReliable) {
				return (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .toCompatibleReadable */ .QK)(sourceBlob.slice(offset, offset + readSize).stream());
			}
		}
		return super.createReadable(options);
	}

	async readUint8Array(offset, length) {
		const reader = this;
		const offsetEnd = offset + length;
		const readsWholeBlob = !offset && offsetEnd >= reader.size;
		const blob = readsWholeBlob ? reader.sourceBlob : reader.sourceBlob.slice(offset, offsetEnd);
		let arrayBuffer = await blob.arrayBuffer();
		const sliceIgnoredByBuggyImplementation = arrayBuffer.byteLength > length;
		if (sliceIgnoredByBuggyImplementation) {
			arrayBuffer = arrayBuffer.slice(offset, offsetEnd);
		}
		return new Uint8Array(arrayBuffer);
	}
}

class BlobWriter extends Stream {

	constructor(contentType) {
		super();
		const writer = this;
		const transformStream = new TransformStream();
		Object.defineProperty(writer, PROPERTY_NAME_WRITABLE, {
			get() {
				return transformStream.writable;
			}
		});
		writer.contentType = contentType;
		writer.blobPromise = (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .streamToBlob */ .x1)(transformStream.readable, contentType);
		writer.blobPromise.catch(() => { });
	}

	getData() {
		return this.blobPromise;
	}
}

class TextReader extends BlobReader {

	constructor(text) {
		super(new Blob([text], { type: CONTENT_TYPE_TEXT_PLAIN }));
	}
}

function getTextSize(text) {
	let size = 0;
	for (let indexCharacter = 0; indexCharacter < text.length; indexCharacter++) {
		const characterCode = text.charCodeAt(indexCharacter);
		if (characterCode < 0x80) {
			size += 1;
		} else if (characterCode < 0x800) {
			size += 2;
		} else if (characterCode < 0xd800 || characterCode >= 0xe000) {
			size += 3;
		} else if (characterCode < 0xdc00 && (text.charCodeAt(indexCharacter + 1) & 0xfc00) == 0xdc00) {
			size += 4;
			indexCharacter++;
		} else {
			size += 3;
		}
	}
	return size;
}

class TextWriter extends BlobWriter {

	constructor(encoding) {
		super();
		Object.assign(this, {
			encoding,
			utf8: !encoding || encoding.toLowerCase() == "utf-8"
		});
	}

	async getData() {
		const {
			encoding,
			utf8
		} = this;
		const blob = await super.getData();
		if (blob.text && utf8) {
			return blob.text();
		} else {
			return (0,_util_decode_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTextRemovingBOM */ .ht)(new Uint8Array(await blob.arrayBuffer()), encoding);
		}
	}
}

class FetchReader extends Reader {

	constructor(url, options) {
		super();
		createHttpReader(this, url, options);
	}

	async init() {
		await initHttpReader(this, sendFetchRequest, getFetchRequestData);
		super.init();
	}

	createReadable(options) {
		const reader = this;
		const { useRangeHeader, forceRangeRequests, size, eocdCache } = reader;
		if ((useRangeHeader || forceRangeRequests) && size !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			const { offset = 0, size: readSize = size - offset } = options || {};
			const cached = eocdCache && offset >= size - eocdCache.length;
			if (readSize > 0 && offset < size && !cached) {
				return createRangeReadable(reader, offset, Math.min(readSize, size - offset));
			}
		}
		return super.createReadable(options);
	}

	readUint8Array(index, length) {
		return readUint8ArrayHttpReader(this, index, length, sendFetchRequest, getFetchRequestData);
	}
}

class XHRReader extends Reader {

	constructor(url, options) {
		super();
		createHttpReader(this, url, options);
	}

	async init() {
		await initHttpReader(this, sendXMLHttpRequest, getXMLHttpRequestData);
		super.init();
	}

	readUint8Array(index, length) {
		return readUint8ArrayHttpReader(this, index, length, sendXMLHttpRequest, getXMLHttpRequestData);
	}
}

function createHttpReader(httpReader, url, options) {
	const {
		preventHeadRequest,
		useRangeHeader,
		forceRangeRequests,
		combineSizeEocd,
		checkResourceChanges = true,
		maximumRangeSize = DEFAULT_MAXIMUM_RANGE_SIZE,
		fetch
	} = options;
	options = Object.assign({}, options);
	delete options.preventHeadRequest;
	delete options.useRangeHeader;
	delete options.forceRangeRequests;
	delete options.combineSizeEocd;
	delete options.checkResourceChanges;
	delete options.maximumRangeSize;
	delete options.useXHR;
	delete options.fetch;
	Object.assign(httpReader, {
		url,
		options,
		preventHeadRequest,
		useRangeHeader,
		forceRangeRequests,
		combineSizeEocd,
		checkResourceChanges,
		maximumRangeSize,
		fetch
	});
}

async function initHttpReader(httpReader, sendRequest, getRequestData) {
	const {
		url,
		preventHeadRequest,
		useRangeHeader,
		forceRangeRequests,
		combineSizeEocd
	} = httpReader;
	if (isHttpFamily(url) && (useRangeHeader || forceRangeRequests) && (typeof preventHeadRequest == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_TYPE */ .AV || preventHeadRequest)) {
		const response = await sendRequest(HTTP_METHOD_GET, httpReader, getRangeHeaders(httpReader, combineSizeEocd ? -END_OF_CENTRAL_DIR_SEARCH_LENGTH : undefined));
		const acceptRanges = response.headers.get(HTTP_HEADER_ACCEPT_RANGES);
		if (!forceRangeRequests && (!acceptRanges || acceptRanges.toLowerCase() != HTTP_RANGE_UNIT)) {
			throw new Error(ERR_HTTP_RANGE);
		} else {
			let eocdCache;
			if (combineSizeEocd && response.status == 206) {
				eocdCache = new Uint8Array(await response.arrayBuffer());
			}
			setResourceValidators(httpReader, response);
			const contentSize = getContentRangeSize(response);
			if (contentSize === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
				await getContentLength(httpReader, sendRequest, getRequestData);
			} else {
				httpReader.size = contentSize;
			}
			if (eocdCache && eocdCache.length && getContentRangeOffset(response) === httpReader.size - eocdCache.length) {
				httpReader.eocdCache = eocdCache;
			}
		}
	} else {
		await getContentLength(httpReader, sendRequest, getRequestData);
	}
}

async function readUint8ArrayHttpReader(httpReader, index, length, sendRequest, getRequestData) {
	const {
		useRangeHeader,
		forceRangeRequests,
		eocdCache,
		size,
		options
	} = httpReader;
	if (useRangeHeader || forceRangeRequests) {
		if (index >= size || length === 0) {
			return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		} else {
			if (index + length > size) {
				length = size - index;
			}
			if (eocdCache && index >= size - eocdCache.length) {
				const cacheIndex = index - (size - eocdCache.length);
				return eocdCache.slice(cacheIndex, cacheIndex + length);
			}
			const response = await sendRequest(HTTP_METHOD_GET, httpReader, getRangeHeaders(httpReader, index, length));
			if (response.status != 206) {
				throw new Error(ERR_HTTP_RANGE);
			}
			const rangeStart = getContentRangeOffset(response);
			if (rangeStart !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && rangeStart != index) {
				throw new Error(ERR_HTTP_RANGE);
			}
			checkResourceValidators(httpReader, response);
			setResourceValidators(httpReader, response);
			const data = new Uint8Array(await response.arrayBuffer());
			if (data.length != length) {
				throw new Error(ERR_HTTP_RANGE);
			}
			return data;
		}
	} else {
		const { data } = httpReader;
		if (!data) {
			await getRequestData(httpReader, options);
		}
		return httpReader.data.subarray(index, index + length);
	}
}

function createRangeReadable(httpReader, offset, size) {
	let bodyReader;
	let windowOffset = offset;
	let windowRemainingLength = 0;
	let remainingLength = size;
	return new ReadableStream({
		start() {
			return openWindow();
		},
		async pull(controller) {
			if (!bodyReader) {
				await openWindow();
			}
			const { value, done } = await bodyReader.read();
			if (done) {
				throw new Error(ERR_HTTP_RANGE);
			}
			const chunk = value.length > windowRemainingLength ? value.subarray(0, windowRemainingLength) : value;
			windowRemainingLength -= chunk.length;
			remainingLength -= chunk.length;
			if (chunk.length) {
				controller.enqueue(chunk);
			}
			if (!windowRemainingLength) {
				await closeWindow();
				if (!remainingLength) {
					controller.close();
				}
			}
		},
		cancel(reason) {
			return bodyReader && bodyReader.cancel(reason);
		}
	});

	async function openWindow() {
		const windowLength = Math.min(httpReader.maximumRangeSize, remainingLength);
		const response = await sendFetchRequest(HTTP_METHOD_GET, httpReader, getRangeHeaders(httpReader, windowOffset, windowLength));
		if (response.status != 206) {
			throw new Error(ERR_HTTP_RANGE);
		}
		const rangeStart = getContentRangeOffset(response);
		if (rangeStart !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && rangeStart != windowOffset) {
			throw new Error(ERR_HTTP_RANGE);
		}
		checkResourceValidators(httpReader, response);
		setResourceValidators(httpReader, response);
		windowOffset += windowLength;
		windowRemainingLength = windowLength;
		bodyReader = response.body.getReader();
	}

	async function closeWindow() {
		const currentBodyReader = bodyReader;
		bodyReader = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
		await currentBodyReader.cancel();
	}
}

function getContentRangeOffset(response) {
	const contentRangeHeader = response.headers.get(HTTP_HEADER_CONTENT_RANGE);
	if (contentRangeHeader) {
		const rangeStart = Number(contentRangeHeader.trim().split(/[\s-]+/)[1]);
		if (!Number.isNaN(rangeStart)) {
			return rangeStart;
		}
	}
}

function getContentRangeSize(response) {
	const contentRangeHeader = response.headers.get(HTTP_HEADER_CONTENT_RANGE);
	if (contentRangeHeader) {
		const headerValue = contentRangeHeader.trim().split(/\s*\/\s*/)[1];
		if (headerValue && headerValue != "*") {
			const contentSize = Number(headerValue);
			if (!Number.isNaN(contentSize)) {
				return contentSize;
			}
		}
	}
}

function getResourceValidators({ headers }) {
	return {
		etag: headers.get(HTTP_HEADER_ETAG) || _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP,
		lastModified: headers.get(HTTP_HEADER_LAST_MODIFIED) || _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP
	};
}

function setResourceValidators(httpReader, response) {
	const { checkResourceChanges, resourceValidators } = httpReader;
	if (checkResourceChanges && !resourceValidators && response.status == 206) {
		httpReader.resourceValidators = getResourceValidators(response);
	}
}

function checkResourceValidators(httpReader, response) {
	const { checkResourceChanges, resourceValidators, size } = httpReader;
	if (checkResourceChanges) {
		const contentRangeSize = getContentRangeSize(response);
		if (contentRangeSize !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && size !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && contentRangeSize != size) {
			throw new Error(ERR_HTTP_RESOURCE_CHANGED);
		}
		if (resourceValidators) {
			const validators = getResourceValidators(response);
			const changed = Object.entries(resourceValidators).some(([name, value]) =>
				value !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && validators[name] !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && value != validators[name]);
			if (changed) {
				throw new Error(ERR_HTTP_RESOURCE_CHANGED);
			}
		}
	}
}

function getRangeHeaders(httpReader, index = 0, length = 1) {
	return Object.assign({}, getHeaders(httpReader), { [HTTP_HEADER_RANGE]: HTTP_RANGE_UNIT + "=" + (index < 0 ? index : index + "-" + (index + length - 1)) });
}

function getHeaders({ options }) {
	const { headers } = options;
	if (headers) {
		if (Symbol.iterator in headers) {
			return Object.fromEntries(headers);
		} else {
			return headers;
		}
	}
}

async function getFetchRequestData(httpReader) {
	await getRequestData(httpReader, sendFetchRequest);
}

async function getXMLHttpRequestData(httpReader) {
	await getRequestData(httpReader, sendXMLHttpRequest);
}

async function getRequestData(httpReader, sendRequest) {
	const response = await sendRequest(HTTP_METHOD_GET, httpReader, getHeaders(httpReader));
	httpReader.data = new Uint8Array(await response.arrayBuffer());
	httpReader.size = httpReader.data.length;
}

async function getContentLength(httpReader, sendRequest, getRequestData) {
	if (httpReader.preventHeadRequest) {
		await getRequestData(httpReader, httpReader.options);
	} else {
		const response = await sendRequest(HTTP_METHOD_HEAD, httpReader, getHeaders(httpReader));
		const contentLength = response.headers.get(HTTP_HEADER_CONTENT_LENGTH);
		if (contentLength && !response.headers.get(HTTP_HEADER_CONTENT_ENCODING)) {
			httpReader.size = Number(contentLength);
		} else {
			await getRequestData(httpReader, httpReader.options);
		}
	}
}

async function sendFetchRequest(method, { fetch: fetchFunction = fetch, options, url }, headers) {
	const response = await fetchFunction(url, Object.assign({}, options, { method, headers }));
	if (response.status >= MIN_SUCCESS_HTTP_STATUS && response.status <= MAX_SUCCESS_HTTP_STATUS) {
		return response;
	} else {
		throw response.status == 416 ? new Error(ERR_HTTP_RANGE) : new Error(ERR_HTTP_STATUS + (response.statusText || response.status));
	}
}

function sendXMLHttpRequest(method, { url }, headers) {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.addEventListener("load", () => {
			if (request.status >= MIN_SUCCESS_HTTP_STATUS && request.status <= MAX_SUCCESS_HTTP_STATUS) {
				const headers = [];
				request.getAllResponseHeaders().trim().split(/[\r\n]+/).forEach(header => {
					const splitHeader = header.trim().split(/\s*:\s*/);
					splitHeader[0] = splitHeader[0].trim().replace(/^[a-z]|-[a-z]/g, value => value.toUpperCase());
					headers.push(splitHeader);
				});
				resolve({
					status: request.status,
					arrayBuffer: () => request.response,
					headers: new Map(headers)
				});
			} else {
				reject(request.status == 416 ? new Error(ERR_HTTP_RANGE) : new Error(ERR_HTTP_STATUS + (request.statusText || request.status)));
			}
		}, false);
		request.addEventListener("error", event => reject(event.detail ? event.detail.error : new Error("Network error")), false);
		request.open(method, url);
		if (headers) {
			for (const entry of Object.entries(headers)) {
				request.setRequestHeader(entry[0], entry[1]);
			}
		}
		request.responseType = "arraybuffer";
		request.send();
	});
}

class HttpReader extends Reader {

	constructor(url, options = {}) {
		super();
		Object.assign(this, {
			url,
			reader: options.useXHR && !options.fetch ? new XHRReader(url, options) : new FetchReader(url, options)
		});
	}

	set size(value) {
		// ignored
	}

	get size() {
		return this.reader.size;
	}

	async init() {
		await this.reader.init();
		super.init();
	}

	createReadable(options) {
		return this.reader.createReadable(options);
	}

	readUint8Array(index, length) {
		return this.reader.readUint8Array(index, length);
	}
}

class HttpRangeReader extends HttpReader {

	constructor(url, options = {}) {
		super(url, Object.assign({}, options, { useRangeHeader: true }));
	}
}


class Uint8ArrayReader extends Reader {

	constructor(array) {
		super();
		array = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
		Object.assign(this, {
			array,
			size: array.length
		});
	}

	readUint8Array(index, length) {
		return this.array.slice(index, index + length);
	}
}

class Uint8ArrayWriter extends Writer {

	constructor(defaultBufferSize) {
		super();
		this.defaultBufferSize = defaultBufferSize || DEFAULT_BUFFER_SIZE;
	}

	init(initSize = 0) {
		Object.assign(this, {
			offset: 0,
			array: new Uint8Array(initSize > 0 ? initSize : this.defaultBufferSize)
		});
		super.init();
	}

	writeUint8Array(array) {
		const writer = this;
		const requiredLength = writer.offset + array.length;
		if (requiredLength > writer.array.length) {
			let newLength = writer.array.length ? writer.array.length * 2 : writer.defaultBufferSize;
			while (newLength < requiredLength) {
				newLength *= 2;
			}
			const previousArray = writer.array;
			writer.array = new Uint8Array(newLength);
			writer.array.set(previousArray);
		}
		writer.array.set(array, writer.offset);
		writer.offset += array.length;
	}

	getData() {
		if (this.offset === this.array.length) {
			return this.array;
		} else {
			return this.array.slice(0, this.offset);
		}
	}
}

class SplitDataReader extends Reader {

	constructor(readers) {
		super();
		this.readers = readers;
	}

	async init() {
		const reader = this;
		reader.lastDiskNumber = 0;
		const readers = reader.readers = await Promise.all(reader.readers.map(initDiskReader));
		reader.diskOffsets = readers.map(diskReader => {
			const diskOffset = reader.size;
			reader.size += diskReader.size;
			return diskOffset;
		});
		super.init();
	}

	getDiskOffset(diskNumber) {
		const { diskOffsets, size } = this;
		const diskOffset = diskOffsets[diskNumber];
		return diskOffset === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? size : diskOffset;
	}

	async readUint8Array(offset, length) {
		const reader = this;
		const { readers } = this;
		let result;
		let currentDiskNumber = 0;
		let currentReaderOffset = offset;
		while (readers[currentDiskNumber] && currentReaderOffset >= readers[currentDiskNumber].size) {
			currentReaderOffset -= readers[currentDiskNumber].size;
			currentDiskNumber++;
		}
		const currentReader = readers[currentDiskNumber];
		if (currentReader) {
			const currentReaderSize = currentReader.size;
			if (currentReaderOffset + length <= currentReaderSize) {
				result = await readUint8Array(currentReader, currentReaderOffset, length);
			} else {
				const chunkLength = currentReaderSize - currentReaderOffset;
				const firstPart = await readUint8Array(currentReader, currentReaderOffset, chunkLength);
				const secondPart = await reader.readUint8Array(offset + chunkLength, length - chunkLength);
				result = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_4__/* .concat */ .xW)(firstPart, secondPart);
			}
		} else {
			result = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		}
		reader.lastDiskNumber = Math.max(currentDiskNumber, reader.lastDiskNumber);
		return result;
	}
}

class SplitDataWriter extends Stream {

	constructor(writerGenerator, maxSize = 4294967295) {
		super();
		const writer = this;
		Object.assign(writer, {
			diskNumber: 0,
			diskOffset: 0,
			size: 0,
			maxSize,
			availableSize: maxSize
		});
		let diskSourceWriter, diskWritable, diskWriter;
		const writable = new WritableStream({
			async write(chunk) {
				if (chunk === DISK_BOUNDARY) {
					if (diskWriter) {
						await endDisk();
					}
					return;
				}
				const { availableSize } = writer;
				if (!diskWriter) {
					const { value, done } = await writerGenerator.next();
					if (done && !value) {
						throw new Error(ERR_ITERATOR_COMPLETED_TOO_SOON);
					} else {
						diskSourceWriter = value;
						diskSourceWriter.size = 0;
						if (diskSourceWriter.maxSize) {
							writer.maxSize = diskSourceWriter.maxSize;
						}
						writer.availableSize = writer.maxSize;
						await initStream(diskSourceWriter);
						diskWritable = value.writable;
						diskWriter = diskWritable.getWriter();
					}
					await this.write(chunk);
				} else if (chunk.length >= availableSize) {
					await writeChunk(chunk.subarray(0, availableSize));
					await endDisk();
					if (chunk.length > availableSize) {
						await this.write(chunk.subarray(availableSize));
					}
				} else {
					await writeChunk(chunk);
				}
			},
			async close() {
				if (diskWriter) {
					await diskWriter.ready;
					await closeDiskWriter();
				}
			},
			async abort(reason) {
				if (diskWriter) {
					await diskWriter.abort(reason);
				}
			}
		});
		Object.defineProperty(writer, PROPERTY_NAME_WRITABLE, {
			get() {
				return writable;
			}
		});

		async function writeChunk(chunk) {
			const chunkLength = chunk.length;
			if (chunkLength) {
				await diskWriter.ready;
				await diskWriter.write(chunk);
				diskSourceWriter.size += chunkLength;
				writer.availableSize -= chunkLength;
			}
		}

		async function endDisk() {
			await closeDiskWriter();
			writer.diskOffset += diskSourceWriter.size;
			writer.diskNumber++;
			diskWriter = null;
			writer.availableSize = writer.maxSize;
		}

		async function closeDiskWriter() {
			await diskWriter.close();
		}
	}

	async closeDisk() {
		const streamWriter = this.writable.getWriter();
		try {
			await streamWriter.ready;
			await streamWriter.write(DISK_BOUNDARY);
		} finally {
			streamWriter.releaseLock();
		}
	}
}

class GenericReader {

	constructor(reader) {
		if (Array.isArray(reader)) {
			reader = new SplitDataReader(reader);
		}
		if (reader instanceof ReadableStream || typeof reader.getReader == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
			reader = {
				readable: (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .toCompatibleReadable */ .QK)(reader)
			};
		}
		return reader;
	}
}

class GenericWriter {

	constructor(writer) {
		if (writer.writable === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && typeof writer.next == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
			writer = new SplitDataWriter(writer);
		}
		if (writer instanceof WritableStream || typeof writer.getWriter == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
			writer = {
				writable: (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .toCompatibleWritable */ .Ox)(writer)
			};
		}
		try {
			writer.size = writer.size === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? 0 : writer.size;
		} catch {
			throw new Error(ERR_WRITER_SIZE_NOT_WRITABLE);
		}
		return writer;
	}
}

function ownsWritable(writer) {
	return Boolean(writer && writer.getData);
}

function isHttpFamily(url) {
	const { baseURI } = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .getConfiguration */ .D0)();
	const { protocol } = new URL(url, baseURI);
	return protocol == "http:" || protocol == "https:";
}

async function initStream(stream, initSize) {
	if (stream.init && !stream.initialized) {
		await stream.init(initSize);
	} else {
		return Promise.resolve();
	}
}

async function initDiskReader(diskReader) {
	diskReader = new GenericReader(diskReader);
	await initStream(diskReader);
	if (diskReader.size === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP || !diskReader.readUint8Array) {
		diskReader = new BlobReader(await (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .streamToBlob */ .x1)(diskReader.readable));
		await initStream(diskReader);
	}
	return diskReader;
}

function readUint8Array(reader, offset, size) {
	return reader.readUint8Array(offset, size);
}

function createReadable(reader, options) {
	if (reader.createReadable) {
		return reader.createReadable(options);
	} else if (reader.readUint8Array) {
		return Reader.prototype.createReadable.call(reader, options);
	} else {
		return reader.readable;
	}
}



/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ OPTION_CHECK_SIGNATURE),
/* harmony export */   BH: () => (/* binding */ OPTION_STRICTNESS),
/* harmony export */   Bo: () => (/* binding */ STRICTNESS_STRICT),
/* harmony export */   Bt: () => (/* binding */ OPTION_DATA_DESCRIPTOR),
/* harmony export */   C5: () => (/* binding */ OPTION_PREVENT_CLOSE),
/* harmony export */   D9: () => (/* binding */ OPTION_CHECK_AMBIGUITY),
/* harmony export */   DC: () => (/* binding */ OPTION_NTFS_TIMESTAMP),
/* harmony export */   Fp: () => (/* binding */ OPTION_CHECK_CRC32),
/* harmony export */   GP: () => (/* binding */ OPTION_LOCAL_EXTRA_FIELD),
/* harmony export */   HL: () => (/* binding */ OPTION_CHECK_LOCAL_FILENAME),
/* harmony export */   IB: () => (/* binding */ OPTION_FILENAME_ENCODING),
/* harmony export */   JD: () => (/* binding */ OPTION_RAW_PASSWORD),
/* harmony export */   JO: () => (/* binding */ OPTION_EXTRACT_PREPENDED_DATA),
/* harmony export */   LP: () => (/* binding */ TEXT_TYPE_COMMENT),
/* harmony export */   MC: () => (/* binding */ OPTION_DATA_DESCRIPTOR_SIGNATURE),
/* harmony export */   Ot: () => (/* binding */ checkPassThroughOption),
/* harmony export */   PG: () => (/* binding */ OPTION_EXTRACT_APPENDED_DATA),
/* harmony export */   Q$: () => (/* binding */ OPTION_USE_UNICODE_FILE_NAMES),
/* harmony export */   RB: () => (/* binding */ OPTION_ENTRY),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   SB: () => (/* binding */ PASS_THROUGH_COMPRESSED),
/* harmony export */   Si: () => (/* binding */ OPTION_CHECK_AUTHENTICATION_CODE),
/* harmony export */   So: () => (/* binding */ STRICTNESS_BALANCED),
/* harmony export */   Tc: () => (/* binding */ checkPasswordOption),
/* harmony export */   Te: () => (/* binding */ throwIfAborted),
/* harmony export */   VL: () => (/* binding */ OPTION_CHECK_OVERLAPPING_ENTRY_ONLY),
/* harmony export */   VV: () => (/* binding */ OPTION_KEEP_ORDER),
/* harmony export */   Wm: () => (/* binding */ OPTION_CHECK_PASSWORD_ONLY),
/* harmony export */   Xu: () => (/* binding */ OPTION_USDZ),
/* harmony export */   Ym: () => (/* binding */ OPTION_SIGN_CENTRAL_DIRECTORY),
/* harmony export */   aK: () => (/* binding */ OPTION_ENCRYPTION_STRENGTH),
/* harmony export */   bn: () => (/* binding */ OPTION_USE_WEB_WORKERS),
/* harmony export */   cq: () => (/* binding */ OPTION_FILENAME_VALIDATION),
/* harmony export */   dg: () => (/* binding */ OPTION_SIGNAL),
/* harmony export */   eU: () => (/* binding */ OPTION_NORMALIZE_FILENAME),
/* harmony export */   hM: () => (/* binding */ OPTION_LEVEL),
/* harmony export */   hp: () => (/* binding */ OPTION_ENCODE_TEXT),
/* harmony export */   im: () => (/* binding */ OPTION_SUPPORT_ZIP64_SPLIT_FILE),
/* harmony export */   j$: () => (/* binding */ TEXT_TYPE_FILENAME),
/* harmony export */   jg: () => (/* binding */ OPTION_EXTENDED_TIMESTAMP),
/* harmony export */   kF: () => (/* binding */ OPTION_PASSWORD),
/* harmony export */   kQ: () => (/* binding */ checkIntegerOption),
/* harmony export */   ki: () => (/* binding */ OPTION_PASS_THROUGH),
/* harmony export */   kq: () => (/* binding */ OPTION_USE_COMPRESSION_STREAM),
/* harmony export */   ku: () => (/* binding */ OPTION_COMMENT_ENCODING),
/* harmony export */   kv: () => (/* binding */ OPTION_DECRYPT_CENTRAL_DIRECTORY),
/* harmony export */   ln: () => (/* binding */ OPTION_DECODE_TEXT),
/* harmony export */   mR: () => (/* binding */ checkSignalOption),
/* harmony export */   mU: () => (/* binding */ OPTION_MAX_APPENDED_DATA_SIZE),
/* harmony export */   me: () => (/* binding */ OPTION_CENTRAL_EXTRA_FIELD),
/* harmony export */   oc: () => (/* binding */ OPTION_OFFSET),
/* harmony export */   oe: () => (/* binding */ checkFunctionOption),
/* harmony export */   py: () => (/* binding */ checkReaderOptionsObject),
/* harmony export */   rm: () => (/* binding */ OPTION_CHECK_LOCAL_DIRECTORY),
/* harmony export */   sC: () => (/* binding */ OPTION_UNIX_EXTRA_FIELD_TYPE),
/* harmony export */   sn: () => (/* binding */ OPTION_CHECK_OVERLAPPING_ENTRY),
/* harmony export */   tg: () => (/* binding */ OPTION_CREATE_TEMP_STREAM),
/* harmony export */   wM: () => (/* binding */ OPTION_BUFFERED_WRITE),
/* harmony export */   xC: () => (/* binding */ STRICTNESS_TOLERANT),
/* harmony export */   zQ: () => (/* binding */ checkInteger)
/* harmony export */ });
/* unused harmony exports ERR_INVALID_FUNCTION_OPTION, ERR_INVALID_SIGNAL, ERR_INVALID_PASSWORD_TYPE, ERR_INVALID_PASS_THROUGH_VALUE, ERR_INVALID_READER_OPTIONS, ERR_ABORTED, ABORT_ERROR_NAME */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global DOMException */



const OPTION_FILENAME_ENCODING = "filenameEncoding";
const OPTION_COMMENT_ENCODING = "commentEncoding";
const OPTION_DECODE_TEXT = "decodeText";
const OPTION_EXTRACT_PREPENDED_DATA = "extractPrependedData";
const OPTION_EXTRACT_APPENDED_DATA = "extractAppendedData";
const OPTION_PASSWORD = "password";
const OPTION_RAW_PASSWORD = "rawPassword";
const OPTION_PASS_THROUGH = "passThrough";
const OPTION_SIGNAL = "signal";
const OPTION_CHECK_PASSWORD_ONLY = "checkPasswordOnly";
const OPTION_CHECK_OVERLAPPING_ENTRY_ONLY = "checkOverlappingEntryOnly";
const OPTION_CHECK_OVERLAPPING_ENTRY = "checkOverlappingEntry";
const OPTION_CHECK_AMBIGUITY = "checkAmbiguity";
const OPTION_CHECK_LOCAL_DIRECTORY = "checkLocalDirectory";
const OPTION_CHECK_LOCAL_FILENAME = "checkLocalFilename";
const OPTION_CHECK_SIGNATURE = "checkSignature";
const OPTION_CHECK_CRC32 = "checkCrc32";
const OPTION_CHECK_AUTHENTICATION_CODE = "checkAuthenticationCode";
const OPTION_USE_WEB_WORKERS = "useWebWorkers";
const OPTION_USE_COMPRESSION_STREAM = "useCompressionStream";
const OPTION_PREVENT_CLOSE = "preventClose";
const OPTION_ENCRYPTION_STRENGTH = "encryptionStrength";
const OPTION_EXTENDED_TIMESTAMP = "extendedTimestamp";
const OPTION_NTFS_TIMESTAMP = "ntfsTimestamp";
const OPTION_KEEP_ORDER = "keepOrder";
const OPTION_LEVEL = "level";
const OPTION_BUFFERED_WRITE = "bufferedWrite";
const OPTION_CREATE_TEMP_STREAM = "createTempStream";
const OPTION_DATA_DESCRIPTOR_SIGNATURE = "dataDescriptorSignature";
const OPTION_USE_UNICODE_FILE_NAMES = "useUnicodeFileNames";
const OPTION_DATA_DESCRIPTOR = "dataDescriptor";
const OPTION_SUPPORT_ZIP64_SPLIT_FILE = "supportZip64SplitFile";
const OPTION_ENCODE_TEXT = "encodeText";
const OPTION_OFFSET = "offset";
const OPTION_USDZ = "usdz";
const OPTION_UNIX_EXTRA_FIELD_TYPE = "unixExtraFieldType";
const OPTION_LOCAL_EXTRA_FIELD = "localExtraField";
const OPTION_CENTRAL_EXTRA_FIELD = "centralExtraField";
const OPTION_STRICTNESS = "strictness";
const OPTION_FILENAME_VALIDATION = "filenameValidation";
const OPTION_NORMALIZE_FILENAME = "normalizeFilename";
const OPTION_MAX_APPENDED_DATA_SIZE = "maxAppendedDataSize";
const OPTION_DECRYPT_CENTRAL_DIRECTORY = "decryptCentralDirectory";
const OPTION_SIGN_CENTRAL_DIRECTORY = "signCentralDirectory";
const OPTION_ENTRY = "entry";
const TEXT_TYPE_FILENAME = "filename";
const TEXT_TYPE_COMMENT = "comment";
const STRICTNESS_STRICT = "strict";
const STRICTNESS_BALANCED = "balanced";
const STRICTNESS_TOLERANT = "tolerant";
const PASS_THROUGH_COMPRESSED = "compressed";

const ERR_INVALID_FUNCTION_OPTION = "Invalid option (must be a function)";
const ERR_INVALID_SIGNAL = "Invalid signal (must be an AbortSignal instance)";
const ERR_INVALID_PASSWORD_TYPE = "Invalid password (password must be a string, rawPassword must be a Uint8Array)";
const ERR_INVALID_PASS_THROUGH_VALUE = "Invalid passThrough option (must be a boolean or 'compressed')";
const ERR_INVALID_READER_OPTIONS = "Invalid readerOptions (must be an object)";
const ERR_ABORTED = "The operation was aborted";
const ABORT_ERROR_NAME = "AbortError";



function checkFunctionOption(value) {
	if (value && typeof value != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On) {
		throw new Error(ERR_INVALID_FUNCTION_OPTION);
	}
	return value;
}

function checkReaderOptionsObject(readerOptions) {
	if (readerOptions && (typeof readerOptions != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ || Array.isArray(readerOptions))) {
		throw new Error(ERR_INVALID_READER_OPTIONS);
	}
	return readerOptions;
}

function checkSignalOption(signal) {
	if (signal && (typeof signal.addEventListener != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On || typeof signal.aborted != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOLEAN_TYPE */ .GC)) {
		throw new Error(ERR_INVALID_SIGNAL);
	}
	return signal || _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
}

function throwIfAborted(signal) {
	if (signal && signal.aborted) {
		throw signal.reason === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? new DOMException(ERR_ABORTED, ABORT_ERROR_NAME) : signal.reason;
	}
}

function checkPasswordOption(password, rawPassword) {
	if ((password && typeof password != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .STRING_TYPE */ .$7) || (rawPassword && !(rawPassword instanceof Uint8Array))) {
		throw new Error(ERR_INVALID_PASSWORD_TYPE);
	}
}

function checkPassThroughOption(passThrough) {
	if (passThrough !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && typeof passThrough != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOLEAN_TYPE */ .GC && passThrough !== PASS_THROUGH_COMPRESSED) {
		throw new Error(ERR_INVALID_PASS_THROUGH_VALUE);
	}
	return passThrough;
}

function checkInteger(value, maxValue, errorMessage) {
	if (!Number.isInteger(value) || value < 0 || value > maxValue) {
		throw new Error(errorMessage);
	}
}

function checkIntegerOption(value, maxValue, errorMessage) {
	if (value !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		checkInteger(value, maxValue, errorMessage);
	}
}

function toNumber(value) {
	return typeof value == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .STRING_TYPE */ .$7 && value.trim() ? Number(value) : value;
}

/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ MESSAGE_EVENT_TYPE),
/* harmony export */   B7: () => (/* binding */ MESSAGE_CLOSE),
/* harmony export */   Hj: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.Hj),
/* harmony export */   Qo: () => (/* binding */ ChunkStream),
/* harmony export */   Re: () => (/* binding */ CODEC_INFLATE),
/* harmony export */   Ri: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.Ri),
/* harmony export */   St: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.St),
/* harmony export */   XJ: () => (/* binding */ CODEC_DEFLATE),
/* harmony export */   Y_: () => (/* binding */ MESSAGE_PULL),
/* harmony export */   dr: () => (/* binding */ MESSAGE_ACK_DATA),
/* harmony export */   jF: () => (/* binding */ MESSAGE_DATA),
/* harmony export */   mM: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.mM),
/* harmony export */   mV: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.mV),
/* harmony export */   nD: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.nD),
/* harmony export */   tz: () => (/* binding */ MESSAGE_START),
/* harmony export */   wP: () => (/* reexport safe */ _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__.wP),
/* harmony export */   z5: () => (/* binding */ CodecStream)
/* harmony export */ });
/* unused harmony export MESSAGE_READY */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/* harmony import */ var _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(149);
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/*
 * This program is based on JZlib 1.0.2 ymnk, JCraft,Inc.
 * JZlib is based on zlib-1.1.3, so all credit should go authors
 * Jean-loup Gailly(jloup@gzip.org) and Mark Adler(madler@alumni.caltech.edu)
 * and contributors of zlib.
 */

/* global TransformStream */
// deno-lint-ignore-file no-this-alias




const DEFAULT_CHUNK_SIZE = 256 * 1024;
const MESSAGE_EVENT_TYPE = "message";
const MESSAGE_START = "start";
const MESSAGE_PULL = "pull";
const MESSAGE_DATA = "data";
const MESSAGE_ACK_DATA = "ack";
const MESSAGE_CLOSE = "close";
const MESSAGE_READY = "ready";
const CODEC_DEFLATE = "deflate";
const CODEC_INFLATE = "inflate";



class CodecStream extends TransformStream {

	constructor(options, config) {
		super({});
		const codec = this;
		const { codecType } = options;
		let Stream;
		if (codecType.startsWith(CODEC_DEFLATE)) {
			Stream = _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .DeflateStream */ .C_;
		} else if (codecType.startsWith(CODEC_INFLATE)) {
			Stream = _zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .InflateStream */ .Oc;
		}
		codec.outputSize = 0;
		let inputSize = 0;
		const stream = new Stream(options, config);
		const readable = super.readable;
		const inputSizeStream = new TransformStream({
			transform(chunk, controller) {
				if (chunk && chunk.length) {
					inputSize += chunk.length;
					controller.enqueue(chunk);
				}
			},
			flush() {
				Object.assign(codec, {
					inputSize
				});
			}
		});
		const outputSizeStream = new TransformStream({
			transform(chunk, controller) {
				if (chunk && chunk.length) {
					controller.enqueue(chunk);
					codec.outputSize += chunk.length;
					if (options.outputSize !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && codec.outputSize > options.outputSize) {
						throw new Error(_zip_entry_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .ERR_INVALID_UNCOMPRESSED_SIZE */ .nD);
					}
				}
			},
			flush() {
				const { crc32 } = stream;
				Object.assign(codec, {
					crc32,
					inputSize
				});
			}
		});
		Object.defineProperty(codec, "readable", {
			get() {
				return readable.pipeThrough(inputSizeStream).pipeThrough(stream).pipeThrough(outputSizeStream);
			}
		});
	}
}

class ChunkStream extends TransformStream {

	constructor(chunkSize) {
		const pendingChunks = [];
		let pendingLength = 0;
		let outputSize = 0;
		if (!Number.isFinite(chunkSize) || chunkSize < 1) {
			chunkSize = DEFAULT_CHUNK_SIZE;
		}
		super({
			transform(chunk, controller) {
				pendingChunks.push(chunk);
				pendingLength += chunk.length;
				while (pendingLength > chunkSize) {
					outputSize += chunkSize;
					controller.enqueue(shiftChunk());
				}
			},
			flush(controller) {
				if (pendingLength) {
					outputSize += pendingLength;
					controller.enqueue(concatChunks(pendingChunks, pendingLength));
				}
			}
		});
		Object.defineProperty(this, "outputSize", {
			get: () => outputSize
		});

		function shiftChunk() {
			const result = new Uint8Array(chunkSize);
			let resultOffset = 0;
			while (resultOffset < chunkSize) {
				const firstChunk = pendingChunks[0];
				const remainingLength = chunkSize - resultOffset;
				if (firstChunk.length <= remainingLength) {
					result.set(firstChunk, resultOffset);
					resultOffset += firstChunk.length;
					pendingChunks.shift();
				} else {
					result.set(firstChunk.subarray(0, remainingLength), resultOffset);
					pendingChunks[0] = firstChunk.subarray(remainingLength);
					resultOffset += remainingLength;
				}
			}
			pendingLength -= chunkSize;
			return result;
		}

		function concatChunks(chunks, length) {
			const result = new Uint8Array(length);
			let offset = 0;
			for (const chunk of chunks) {
				result.set(chunk, offset);
				offset += chunk.length;
			}
			return result;
		}
	}
}

/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Crc32)
/* harmony export */ });
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

// Slicing-by-8 CRC-32 (Intel / zlib). The eight 256-entry tables let the inner loop
// consume 8 bytes per iteration with a shorter dependency chain, ~4x the byte-at-a-time
// rate (measured ~320 -> ~1400 MB/s on 64KB chunks).
//
// Every table MUST stay a PACKED_SMI array: build with array literals (not `new Array(n)`,
// which is HOLEY) and store the signed int32 XOR result (no `>>> 0`). An unsigned or holey
// table becomes a V8 FixedDoubleArray whose every hot-loop lookup unboxes a double (~1.6x
// slower). Signedness is irrelevant to the result: the reads mask/shift it and the final
// `~crc` normalizes it. Do NOT reintroduce `>>> 0` here or switch to `new Array(256)`.
const T = [[], [], [], [], [], [], [], []];
for (let n = 0; n < 256; n++) {
	let t = n;
	for (let j = 0; j < 8; j++) {
		t = (t & 1) ? (t >>> 1) ^ 0xEDB88320 : t >>> 1;
	}
	T[0][n] = t;
}
for (let n = 0; n < 256; n++) {
	for (let k = 1; k < 8; k++) {
		const previous = T[k - 1][n];
		T[k][n] = (previous >>> 8) ^ T[0][previous & 0xFF];
	}
}
const [T0, T1, T2, T3, T4, T5, T6, T7] = T;

class Crc32 {

	constructor(crc) {
		this.crc = crc || -1;
	}

	append(data) {
		let crc = this.crc | 0;
		const length = data.length | 0;
		let offset = 0;
		// Process 8 bytes per iteration over the typed-array body. DataView.getInt32(le)
		// reads an unaligned little-endian word as a signed int32 (no double boxing), so no
		// alignment or endianness handling is needed; data.buffer guards non-typed inputs.
		if (length >= 8 && data.buffer) {
			const view = new DataView(data.buffer, data.byteOffset, length);
			const end = length - 8;
			for (; offset <= end; offset += 8) {
				const a = crc ^ view.getInt32(offset, true);
				const b = view.getInt32(offset + 4, true);
				crc = T7[a & 0xFF] ^ T6[(a >>> 8) & 0xFF] ^ T5[(a >>> 16) & 0xFF] ^ T4[(a >>> 24) & 0xFF] ^
					T3[b & 0xFF] ^ T2[(b >>> 8) & 0xFF] ^ T1[(b >>> 16) & 0xFF] ^ T0[(b >>> 24) & 0xFF];
			}
		}
		// Remaining tail (and non-typed inputs) byte-at-a-time with the base table.
		for (; offset < length; offset++) {
			crc = (crc >>> 8) ^ T0[(crc ^ data[offset]) & 0xFF];
		}
		this.crc = crc;
	}

	get() {
		return ~this.crc;
	}
}



/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C_: () => (/* binding */ DeflateStream),
  mV: () => (/* reexport */ ERR_ABORT_CHECK_PASSWORD),
  Hj: () => (/* binding */ ERR_INVALID_COMPRESSED_DATA),
  mM: () => (/* binding */ ERR_INVALID_CRC32),
  wP: () => (/* reexport */ ERR_INVALID_PASSWORD),
  nD: () => (/* binding */ ERR_INVALID_UNCOMPRESSED_SIZE),
  Oc: () => (/* binding */ InflateStream),
  St: () => (/* binding */ supportsDeflateRaw),
  Ri: () => (/* binding */ supportsGzip)
});

// UNUSED EXPORTS: ERR_CODEC_OUT_OF_MEMORY, ERR_INVALID_AUTHENTICATION_CODE, ERR_UNSUPPORTED_CRYPTO_API, FORMAT_DEFLATE64_RAW, FORMAT_DEFLATE_RAW, FORMAT_GZIP, supportsFormat

// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/codecs/crc32.js
var codecs_crc32 = __nccwpck_require__(191);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/crc32-stream.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global TransformStream */



class Crc32Stream extends TransformStream {

	constructor() {
		// deno-lint-ignore prefer-const
		let stream;
		const crc32 = new codecs_crc32/* Crc32 */.s();
		super({
			transform(chunk, controller) {
				crc32.append(chunk);
				controller.enqueue(chunk);
			},
			flush() {
				const value = new Uint8Array(4);
				const dataView = new DataView(value.buffer);
				dataView.setUint32(0, crc32.get());
				stream.value = value;
			}
		});
		stream = this;
	}
}


// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/constants.js
var constants = __nccwpck_require__(461);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/encode-text.js
var encode_text = __nccwpck_require__(247);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/array.js
var array = __nccwpck_require__(304);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/codecs/aes-hmac-sha1.js
/*
 Copyright (c) 2026 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

const BLOCK_LENGTH = 16;
const ROUND_KEYS_LENGTH = 60;
const SHA1_BLOCK_LENGTH = 64;
const SHA1_DIGEST_LENGTH = 20;
const SHA1_SCHEDULE_LENGTH = 16;
const SHA1_LENGTH_OFFSET = 56;
const SHA1_PADDING = new Uint8Array([0x80]);
const SHA1_ZERO = new Uint8Array(1);
const SHA1_INITIAL_STATE = new Int32Array([0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]);
const HMAC_INNER_PADDING = 0x36;
const HMAC_OUTER_PADDING = 0x5c;
const S_BOX = new Uint8Array(256);
const T0 = new Int32Array(256);
const T1 = new Int32Array(256);
const T2 = new Int32Array(256);
const T3 = new Int32Array(256);

let tablesInitialized = false;



function createEngine(key, authenticationKey) {
	initTables();
	const roundKeys = new Int32Array(ROUND_KEYS_LENGTH);
	const rounds = expandKey(key, roundKeys);
	const keystream = new Int32Array(BLOCK_LENGTH / 4);
	const hmac = createHmac(authenticationKey);
	let counter0 = 0;
	let counter1 = 0;
	let counter2 = 0;
	let counter3 = 0;
	return {
		process(data, decrypt) {
			if (decrypt) {
				hmac.update(data, 0, data.length);
			}
			encrypt(data);
			if (!decrypt) {
				hmac.update(data, 0, data.length);
			}
		},
		digest() {
			return hmac.digest();
		}
	};

	function encrypt(data) {
		const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
		const length = data.length;
		let offset = 0;
		for (; offset + BLOCK_LENGTH <= length; offset += BLOCK_LENGTH) {
			nextKeystream();
			view.setInt32(offset, view.getInt32(offset) ^ keystream[0]);
			view.setInt32(offset + 4, view.getInt32(offset + 4) ^ keystream[1]);
			view.setInt32(offset + 8, view.getInt32(offset + 8) ^ keystream[2]);
			view.setInt32(offset + 12, view.getInt32(offset + 12) ^ keystream[3]);
		}
		if (offset < length) {
			nextKeystream();
			for (let indexByte = 0; offset < length; offset++, indexByte++) {
				data[offset] ^= keystream[indexByte >> 2] >>> (24 - 8 * (indexByte & 3));
			}
		}
	}

	function nextKeystream() {
		counter0 = (counter0 + 1) | 0;
		if (!counter0) {
			counter1 = (counter1 + 1) | 0;
			if (!counter1) {
				counter2 = (counter2 + 1) | 0;
				if (!counter2) {
					counter3 = (counter3 + 1) | 0;
				}
			}
		}
		let s0 = swapBytes(counter0) ^ roundKeys[0];
		let s1 = swapBytes(counter1) ^ roundKeys[1];
		let s2 = swapBytes(counter2) ^ roundKeys[2];
		let s3 = swapBytes(counter3) ^ roundKeys[3];
		let t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[4];
		let t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[5];
		let t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[6];
		let t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[7];
		s0 = T0[t0 >>> 24] ^ T1[(t1 >>> 16) & 255] ^ T2[(t2 >>> 8) & 255] ^ T3[t3 & 255] ^ roundKeys[8];
		s1 = T0[t1 >>> 24] ^ T1[(t2 >>> 16) & 255] ^ T2[(t3 >>> 8) & 255] ^ T3[t0 & 255] ^ roundKeys[9];
		s2 = T0[t2 >>> 24] ^ T1[(t3 >>> 16) & 255] ^ T2[(t0 >>> 8) & 255] ^ T3[t1 & 255] ^ roundKeys[10];
		s3 = T0[t3 >>> 24] ^ T1[(t0 >>> 16) & 255] ^ T2[(t1 >>> 8) & 255] ^ T3[t2 & 255] ^ roundKeys[11];
		t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[12];
		t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[13];
		t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[14];
		t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[15];
		s0 = T0[t0 >>> 24] ^ T1[(t1 >>> 16) & 255] ^ T2[(t2 >>> 8) & 255] ^ T3[t3 & 255] ^ roundKeys[16];
		s1 = T0[t1 >>> 24] ^ T1[(t2 >>> 16) & 255] ^ T2[(t3 >>> 8) & 255] ^ T3[t0 & 255] ^ roundKeys[17];
		s2 = T0[t2 >>> 24] ^ T1[(t3 >>> 16) & 255] ^ T2[(t0 >>> 8) & 255] ^ T3[t1 & 255] ^ roundKeys[18];
		s3 = T0[t3 >>> 24] ^ T1[(t0 >>> 16) & 255] ^ T2[(t1 >>> 8) & 255] ^ T3[t2 & 255] ^ roundKeys[19];
		t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[20];
		t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[21];
		t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[22];
		t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[23];
		s0 = T0[t0 >>> 24] ^ T1[(t1 >>> 16) & 255] ^ T2[(t2 >>> 8) & 255] ^ T3[t3 & 255] ^ roundKeys[24];
		s1 = T0[t1 >>> 24] ^ T1[(t2 >>> 16) & 255] ^ T2[(t3 >>> 8) & 255] ^ T3[t0 & 255] ^ roundKeys[25];
		s2 = T0[t2 >>> 24] ^ T1[(t3 >>> 16) & 255] ^ T2[(t0 >>> 8) & 255] ^ T3[t1 & 255] ^ roundKeys[26];
		s3 = T0[t3 >>> 24] ^ T1[(t0 >>> 16) & 255] ^ T2[(t1 >>> 8) & 255] ^ T3[t2 & 255] ^ roundKeys[27];
		t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[28];
		t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[29];
		t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[30];
		t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[31];
		s0 = T0[t0 >>> 24] ^ T1[(t1 >>> 16) & 255] ^ T2[(t2 >>> 8) & 255] ^ T3[t3 & 255] ^ roundKeys[32];
		s1 = T0[t1 >>> 24] ^ T1[(t2 >>> 16) & 255] ^ T2[(t3 >>> 8) & 255] ^ T3[t0 & 255] ^ roundKeys[33];
		s2 = T0[t2 >>> 24] ^ T1[(t3 >>> 16) & 255] ^ T2[(t0 >>> 8) & 255] ^ T3[t1 & 255] ^ roundKeys[34];
		s3 = T0[t3 >>> 24] ^ T1[(t0 >>> 16) & 255] ^ T2[(t1 >>> 8) & 255] ^ T3[t2 & 255] ^ roundKeys[35];
		t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[36];
		t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[37];
		t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[38];
		t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[39];
		let indexKey = 40;
		if (rounds > 10) {
			s0 = T0[t0 >>> 24] ^ T1[(t1 >>> 16) & 255] ^ T2[(t2 >>> 8) & 255] ^ T3[t3 & 255] ^ roundKeys[40];
			s1 = T0[t1 >>> 24] ^ T1[(t2 >>> 16) & 255] ^ T2[(t3 >>> 8) & 255] ^ T3[t0 & 255] ^ roundKeys[41];
			s2 = T0[t2 >>> 24] ^ T1[(t3 >>> 16) & 255] ^ T2[(t0 >>> 8) & 255] ^ T3[t1 & 255] ^ roundKeys[42];
			s3 = T0[t3 >>> 24] ^ T1[(t0 >>> 16) & 255] ^ T2[(t1 >>> 8) & 255] ^ T3[t2 & 255] ^ roundKeys[43];
			t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[44];
			t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[45];
			t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[46];
			t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[47];
			indexKey = 48;
		}
		if (rounds > 12) {
			s0 = T0[t0 >>> 24] ^ T1[(t1 >>> 16) & 255] ^ T2[(t2 >>> 8) & 255] ^ T3[t3 & 255] ^ roundKeys[48];
			s1 = T0[t1 >>> 24] ^ T1[(t2 >>> 16) & 255] ^ T2[(t3 >>> 8) & 255] ^ T3[t0 & 255] ^ roundKeys[49];
			s2 = T0[t2 >>> 24] ^ T1[(t3 >>> 16) & 255] ^ T2[(t0 >>> 8) & 255] ^ T3[t1 & 255] ^ roundKeys[50];
			s3 = T0[t3 >>> 24] ^ T1[(t0 >>> 16) & 255] ^ T2[(t1 >>> 8) & 255] ^ T3[t2 & 255] ^ roundKeys[51];
			t0 = T0[s0 >>> 24] ^ T1[(s1 >>> 16) & 255] ^ T2[(s2 >>> 8) & 255] ^ T3[s3 & 255] ^ roundKeys[52];
			t1 = T0[s1 >>> 24] ^ T1[(s2 >>> 16) & 255] ^ T2[(s3 >>> 8) & 255] ^ T3[s0 & 255] ^ roundKeys[53];
			t2 = T0[s2 >>> 24] ^ T1[(s3 >>> 16) & 255] ^ T2[(s0 >>> 8) & 255] ^ T3[s1 & 255] ^ roundKeys[54];
			t3 = T0[s3 >>> 24] ^ T1[(s0 >>> 16) & 255] ^ T2[(s1 >>> 8) & 255] ^ T3[s2 & 255] ^ roundKeys[55];
			indexKey = 56;
		}
		keystream[0] = ((S_BOX[t0 >>> 24] << 24) | (S_BOX[(t1 >>> 16) & 255] << 16) | (S_BOX[(t2 >>> 8) & 255] << 8) | S_BOX[t3 & 255]) ^ roundKeys[indexKey];
		keystream[1] = ((S_BOX[t1 >>> 24] << 24) | (S_BOX[(t2 >>> 16) & 255] << 16) | (S_BOX[(t3 >>> 8) & 255] << 8) | S_BOX[t0 & 255]) ^ roundKeys[indexKey + 1];
		keystream[2] = ((S_BOX[t2 >>> 24] << 24) | (S_BOX[(t3 >>> 16) & 255] << 16) | (S_BOX[(t0 >>> 8) & 255] << 8) | S_BOX[t1 & 255]) ^ roundKeys[indexKey + 2];
		keystream[3] = ((S_BOX[t3 >>> 24] << 24) | (S_BOX[(t0 >>> 16) & 255] << 16) | (S_BOX[(t1 >>> 8) & 255] << 8) | S_BOX[t2 & 255]) ^ roundKeys[indexKey + 3];
	}
}

function pbkdf2(password, salt, iterations, length) {
	const hmac = createHmac(password);
	const result = new Uint8Array(length);
	const block = new Uint8Array(salt.length + 4);
	const blockView = new DataView(block.buffer);
	block.set(salt);
	for (let indexBlock = 1, offset = 0; offset < length; indexBlock++, offset += SHA1_DIGEST_LENGTH) {
		blockView.setUint32(salt.length, indexBlock);
		hmac.update(block, 0, block.length);
		let previous = hmac.digest();
		const output = previous.slice();
		for (let iteration = 1; iteration < iterations; iteration++) {
			hmac.update(previous, 0, SHA1_DIGEST_LENGTH);
			previous = hmac.digest();
			for (let indexByte = 0; indexByte < SHA1_DIGEST_LENGTH; indexByte++) {
				output[indexByte] ^= previous[indexByte];
			}
		}
		result.set(output.subarray(0, Math.min(SHA1_DIGEST_LENGTH, length - offset)), offset);
	}
	return result;
}

function createHmac(key) {
	const sha1 = createSha1();
	const innerKey = new Uint8Array(SHA1_BLOCK_LENGTH);
	const outerKey = new Uint8Array(SHA1_BLOCK_LENGTH);
	if (key.length > SHA1_BLOCK_LENGTH) {
		sha1.update(key, 0, key.length);
		key = sha1.digest();
	}
	for (let indexByte = 0; indexByte < SHA1_BLOCK_LENGTH; indexByte++) {
		const keyByte = indexByte < key.length ? key[indexByte] : 0;
		innerKey[indexByte] = keyByte ^ HMAC_INNER_PADDING;
		outerKey[indexByte] = keyByte ^ HMAC_OUTER_PADDING;
	}
	sha1.update(innerKey, 0, SHA1_BLOCK_LENGTH);
	return {
		update(data, offset, length) {
			sha1.update(data, offset, length);
		},
		digest() {
			const innerDigest = sha1.digest();
			sha1.update(outerKey, 0, SHA1_BLOCK_LENGTH);
			sha1.update(innerDigest, 0, SHA1_DIGEST_LENGTH);
			const result = sha1.digest();
			sha1.update(innerKey, 0, SHA1_BLOCK_LENGTH);
			return result;
		}
	};
}

function createSha1() {
	const state = new Int32Array(SHA1_INITIAL_STATE);
	const schedule = new Int32Array(SHA1_SCHEDULE_LENGTH);
	const block = new Uint8Array(SHA1_BLOCK_LENGTH);
	const blockView = new DataView(block.buffer);
	const lengthBytes = new Uint8Array(8);
	let blockLength = 0;
	let totalLength = 0;
	return {
		update,
		digest
	};

	function update(data, offset, length) {
		const end = offset + length;
		totalLength += length;
		if (blockLength) {
			while (offset < end && blockLength < SHA1_BLOCK_LENGTH) {
				block[blockLength++] = data[offset++];
			}
			if (blockLength == SHA1_BLOCK_LENGTH) {
				compress(blockView, 0);
				blockLength = 0;
			}
		}
		if (offset + SHA1_BLOCK_LENGTH <= end) {
			const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
			for (; offset + SHA1_BLOCK_LENGTH <= end; offset += SHA1_BLOCK_LENGTH) {
				compress(view, offset);
			}
		}
		while (offset < end) {
			block[blockLength++] = data[offset++];
		}
	}

	function digest() {
		const bits = totalLength * 8;
		const high = Math.floor(bits / 0x100000000);
		const low = bits >>> 0;
		update(SHA1_PADDING, 0, 1);
		while (blockLength != SHA1_LENGTH_OFFSET) {
			update(SHA1_ZERO, 0, 1);
		}
		lengthBytes[0] = high >>> 24;
		lengthBytes[1] = high >>> 16;
		lengthBytes[2] = high >>> 8;
		lengthBytes[3] = high;
		lengthBytes[4] = low >>> 24;
		lengthBytes[5] = low >>> 16;
		lengthBytes[6] = low >>> 8;
		lengthBytes[7] = low;
		update(lengthBytes, 0, 8);
		const result = new Uint8Array(SHA1_DIGEST_LENGTH);
		const resultView = new DataView(result.buffer);
		for (let indexWord = 0; indexWord < state.length; indexWord++) {
			resultView.setInt32(4 * indexWord, state[indexWord]);
		}
		state.set(SHA1_INITIAL_STATE);
		blockLength = 0;
		totalLength = 0;
		return result;
	}

	function compress(view, offset) {
		for (let index = 0; index < 16; index++) {
			schedule[index] = view.getInt32(offset + 4 * index);
		}
		let a = state[0];
		let b = state[1];
		let c = state[2];
		let d = state[3];
		let e = state[4];
		let t;
		for (let index = 0; index < 15; index += 5) {
			e = (((a << 5) | (a >>> 27)) + (((c ^ d) & b) ^ d) + e + 0x5A827999 + schedule[index]) | 0;
			b = (b << 30) | (b >>> 2);
			d = (((e << 5) | (e >>> 27)) + (((b ^ c) & a) ^ c) + d + 0x5A827999 + schedule[index + 1]) | 0;
			a = (a << 30) | (a >>> 2);
			c = (((d << 5) | (d >>> 27)) + (((a ^ b) & e) ^ b) + c + 0x5A827999 + schedule[index + 2]) | 0;
			e = (e << 30) | (e >>> 2);
			b = (((c << 5) | (c >>> 27)) + (((e ^ a) & d) ^ a) + b + 0x5A827999 + schedule[index + 3]) | 0;
			d = (d << 30) | (d >>> 2);
			a = (((b << 5) | (b >>> 27)) + (((d ^ e) & c) ^ e) + a + 0x5A827999 + schedule[index + 4]) | 0;
			c = (c << 30) | (c >>> 2);
		}
		e = (((a << 5) | (a >>> 27)) + (((c ^ d) & b) ^ d) + e + 0x5A827999 + schedule[15]) | 0;
		b = (b << 30) | (b >>> 2);
		t = schedule[13] ^ schedule[8] ^ schedule[2] ^ schedule[0];
		t = (t << 1) | (t >>> 31);
		schedule[0] = t;
		d = (((e << 5) | (e >>> 27)) + (((b ^ c) & a) ^ c) + d + 0x5A827999 + t) | 0;
		a = (a << 30) | (a >>> 2);
		t = schedule[14] ^ schedule[9] ^ schedule[3] ^ schedule[1];
		t = (t << 1) | (t >>> 31);
		schedule[1] = t;
		c = (((d << 5) | (d >>> 27)) + (((a ^ b) & e) ^ b) + c + 0x5A827999 + t) | 0;
		e = (e << 30) | (e >>> 2);
		t = schedule[15] ^ schedule[10] ^ schedule[4] ^ schedule[2];
		t = (t << 1) | (t >>> 31);
		schedule[2] = t;
		b = (((c << 5) | (c >>> 27)) + (((e ^ a) & d) ^ a) + b + 0x5A827999 + t) | 0;
		d = (d << 30) | (d >>> 2);
		t = schedule[0] ^ schedule[11] ^ schedule[5] ^ schedule[3];
		t = (t << 1) | (t >>> 31);
		schedule[3] = t;
		a = (((b << 5) | (b >>> 27)) + (((d ^ e) & c) ^ e) + a + 0x5A827999 + t) | 0;
		c = (c << 30) | (c >>> 2);
		for (let index = 20; index < 40; index += 5) {
			t = schedule[(index - 3) & 15] ^ schedule[(index - 8) & 15] ^ schedule[(index - 14) & 15] ^ schedule[(index) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index) & 15] = t;
			e = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ED9EBA1 + t) | 0;
			b = (b << 30) | (b >>> 2);
			t = schedule[(index - 2) & 15] ^ schedule[(index - 7) & 15] ^ schedule[(index - 13) & 15] ^ schedule[(index + 1) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 1) & 15] = t;
			d = (((e << 5) | (e >>> 27)) + (a ^ b ^ c) + d + 0x6ED9EBA1 + t) | 0;
			a = (a << 30) | (a >>> 2);
			t = schedule[(index - 1) & 15] ^ schedule[(index - 6) & 15] ^ schedule[(index - 12) & 15] ^ schedule[(index + 2) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 2) & 15] = t;
			c = (((d << 5) | (d >>> 27)) + (e ^ a ^ b) + c + 0x6ED9EBA1 + t) | 0;
			e = (e << 30) | (e >>> 2);
			t = schedule[(index) & 15] ^ schedule[(index - 5) & 15] ^ schedule[(index - 11) & 15] ^ schedule[(index + 3) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 3) & 15] = t;
			b = (((c << 5) | (c >>> 27)) + (d ^ e ^ a) + b + 0x6ED9EBA1 + t) | 0;
			d = (d << 30) | (d >>> 2);
			t = schedule[(index + 1) & 15] ^ schedule[(index - 4) & 15] ^ schedule[(index - 10) & 15] ^ schedule[(index + 4) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 4) & 15] = t;
			a = (((b << 5) | (b >>> 27)) + (c ^ d ^ e) + a + 0x6ED9EBA1 + t) | 0;
			c = (c << 30) | (c >>> 2);
		}
		for (let index = 40; index < 60; index += 5) {
			t = schedule[(index - 3) & 15] ^ schedule[(index - 8) & 15] ^ schedule[(index - 14) & 15] ^ schedule[(index) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index) & 15] = t;
			e = (((a << 5) | (a >>> 27)) + ((b & c) | ((b | c) & d)) + e + 0x8F1BBCDC + t) | 0;
			b = (b << 30) | (b >>> 2);
			t = schedule[(index - 2) & 15] ^ schedule[(index - 7) & 15] ^ schedule[(index - 13) & 15] ^ schedule[(index + 1) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 1) & 15] = t;
			d = (((e << 5) | (e >>> 27)) + ((a & b) | ((a | b) & c)) + d + 0x8F1BBCDC + t) | 0;
			a = (a << 30) | (a >>> 2);
			t = schedule[(index - 1) & 15] ^ schedule[(index - 6) & 15] ^ schedule[(index - 12) & 15] ^ schedule[(index + 2) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 2) & 15] = t;
			c = (((d << 5) | (d >>> 27)) + ((e & a) | ((e | a) & b)) + c + 0x8F1BBCDC + t) | 0;
			e = (e << 30) | (e >>> 2);
			t = schedule[(index) & 15] ^ schedule[(index - 5) & 15] ^ schedule[(index - 11) & 15] ^ schedule[(index + 3) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 3) & 15] = t;
			b = (((c << 5) | (c >>> 27)) + ((d & e) | ((d | e) & a)) + b + 0x8F1BBCDC + t) | 0;
			d = (d << 30) | (d >>> 2);
			t = schedule[(index + 1) & 15] ^ schedule[(index - 4) & 15] ^ schedule[(index - 10) & 15] ^ schedule[(index + 4) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 4) & 15] = t;
			a = (((b << 5) | (b >>> 27)) + ((c & d) | ((c | d) & e)) + a + 0x8F1BBCDC + t) | 0;
			c = (c << 30) | (c >>> 2);
		}
		for (let index = 60; index < 80; index += 5) {
			t = schedule[(index - 3) & 15] ^ schedule[(index - 8) & 15] ^ schedule[(index - 14) & 15] ^ schedule[(index) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index) & 15] = t;
			e = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xCA62C1D6 + t) | 0;
			b = (b << 30) | (b >>> 2);
			t = schedule[(index - 2) & 15] ^ schedule[(index - 7) & 15] ^ schedule[(index - 13) & 15] ^ schedule[(index + 1) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 1) & 15] = t;
			d = (((e << 5) | (e >>> 27)) + (a ^ b ^ c) + d + 0xCA62C1D6 + t) | 0;
			a = (a << 30) | (a >>> 2);
			t = schedule[(index - 1) & 15] ^ schedule[(index - 6) & 15] ^ schedule[(index - 12) & 15] ^ schedule[(index + 2) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 2) & 15] = t;
			c = (((d << 5) | (d >>> 27)) + (e ^ a ^ b) + c + 0xCA62C1D6 + t) | 0;
			e = (e << 30) | (e >>> 2);
			t = schedule[(index) & 15] ^ schedule[(index - 5) & 15] ^ schedule[(index - 11) & 15] ^ schedule[(index + 3) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 3) & 15] = t;
			b = (((c << 5) | (c >>> 27)) + (d ^ e ^ a) + b + 0xCA62C1D6 + t) | 0;
			d = (d << 30) | (d >>> 2);
			t = schedule[(index + 1) & 15] ^ schedule[(index - 4) & 15] ^ schedule[(index - 10) & 15] ^ schedule[(index + 4) & 15];
			t = (t << 1) | (t >>> 31);
			schedule[(index + 4) & 15] = t;
			a = (((b << 5) | (b >>> 27)) + (c ^ d ^ e) + a + 0xCA62C1D6 + t) | 0;
			c = (c << 30) | (c >>> 2);
		}
		state[0] = (state[0] + a) | 0;
		state[1] = (state[1] + b) | 0;
		state[2] = (state[2] + c) | 0;
		state[3] = (state[3] + d) | 0;
		state[4] = (state[4] + e) | 0;
	}
}

function initTables() {
	if (!tablesInitialized) {
		let p = 1;
		let q = 1;
		do {
			p = (p ^ (p << 1) ^ ((p & 0x80) ? 0x1b : 0)) & 255;
			q = (q ^ (q << 1)) & 255;
			q = (q ^ (q << 2)) & 255;
			q = (q ^ (q << 4)) & 255;
			if (q & 0x80) {
				q ^= 0x09;
			}
			S_BOX[p] = (q ^ ((q << 1) | (q >> 7)) ^ ((q << 2) | (q >> 6)) ^ ((q << 3) | (q >> 5)) ^ ((q << 4) | (q >> 4)) ^ 0x63) & 255;
		} while (p != 1);
		S_BOX[0] = 0x63;
		for (let index = 0; index < 256; index++) {
			const s = S_BOX[index];
			const s2 = multiplyByTwo(s);
			const t = (s2 << 24) | (s << 16) | (s << 8) | (s2 ^ s);
			T0[index] = t;
			T1[index] = (t >>> 8) | (t << 24);
			T2[index] = (t >>> 16) | (t << 16);
			T3[index] = (t >>> 24) | (t << 8);
		}
		tablesInitialized = true;
	}
}

function expandKey(key, roundKeys) {
	const keyWords = key.length >> 2;
	const rounds = keyWords + 6;
	const total = 4 * (rounds + 1);
	let roundConstant = 1;
	for (let index = 0; index < keyWords; index++) {
		roundKeys[index] = (key[4 * index] << 24) | (key[4 * index + 1] << 16) | (key[4 * index + 2] << 8) | key[4 * index + 3];
	}
	for (let index = keyWords; index < total; index++) {
		let word = roundKeys[index - 1];
		if (index % keyWords == 0) {
			word = substituteWord((word << 8) | (word >>> 24)) ^ (roundConstant << 24);
			roundConstant = multiplyByTwo(roundConstant);
		} else if (keyWords > 6 && index % keyWords == 4) {
			word = substituteWord(word);
		}
		roundKeys[index] = roundKeys[index - keyWords] ^ word;
	}
	return rounds;
}

function substituteWord(word) {
	return (S_BOX[word >>> 24] << 24) | (S_BOX[(word >>> 16) & 255] << 16) | (S_BOX[(word >>> 8) & 255] << 8) | S_BOX[word & 255];
}

function swapBytes(value) {
	return (value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24);
}

function multiplyByTwo(value) {
	return ((value << 1) ^ ((value >> 7) * 0x1b)) & 255;
}

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/common-crypto.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global crypto */



const GET_RANDOM_VALUES_SUPPORTED = typeof crypto != constants/* UNDEFINED_TYPE */.AV && typeof crypto.getRandomValues == constants/* FUNCTION_TYPE */.On;

const ERR_INVALID_PASSWORD = "Invalid password";
const ERR_INVALID_AUTHENTICATION_CODE = "Invalid authentication code";
const ERR_ABORT_CHECK_PASSWORD = "zipjs-abort-check-password";
const ERR_UNSUPPORTED_CRYPTO_API = "Crypto API not supported";



function getRandomValues(array) {
	if (GET_RANDOM_VALUES_SUPPORTED) {
		return crypto.getRandomValues(array);
	} else {
		throw new Error(ERR_UNSUPPORTED_CRYPTO_API);
	}
}
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/aes-crypto-stream.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global crypto, TransformStream, ReadableStream */







const aes_crypto_stream_BLOCK_LENGTH = 16;
const RAW_FORMAT = "raw";
const PBKDF2_ALGORITHM = { name: "PBKDF2" };
const HASH_ALGORITHM = { name: "HMAC" };
const HASH_FUNCTION = "SHA-1";
const PBKDF2_ITERATIONS = 1000;
const BASE_KEY_ALGORITHM = Object.assign({ hash: HASH_ALGORITHM }, PBKDF2_ALGORITHM);
const DERIVED_BITS_ALGORITHM = Object.assign({ iterations: PBKDF2_ITERATIONS, hash: { name: HASH_FUNCTION } }, PBKDF2_ALGORITHM);
const DERIVED_BITS_USAGE = ["deriveBits"];
const SALT_LENGTH = [8, 12, 16];
const KEY_LENGTH = [16, 24, 32];
const AUTHENTICATION_CODE_LENGTH = 10;
const PASSWORD_VERIFICATION_LENGTH = 2;
// deno-lint-ignore valid-typeof
const CRYPTO_API_SUPPORTED = typeof crypto != constants/* UNDEFINED_TYPE */.AV;
const subtle = CRYPTO_API_SUPPORTED && crypto.subtle;
const SUBTLE_API_SUPPORTED = CRYPTO_API_SUPPORTED && typeof subtle != constants/* UNDEFINED_TYPE */.AV;

let DERIVE_BITS_SUPPORTED = SUBTLE_API_SUPPORTED && typeof subtle.importKey == constants/* FUNCTION_TYPE */.On && typeof subtle.deriveBits == constants/* FUNCTION_TYPE */.On;
let aes_crypto_stream_createEngine = createEngine;

class AESDecryptionStream extends TransformStream {

	constructor({ password, rawPassword, encryptionStrength, checkPasswordOnly, checkAuthenticationCode = true }) {
		const aesCrypto = {};
		super({
			start() {
				initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength);
			},
			async transform(chunk, controller) {
				const {
					password,
					strength,
					resolveReady,
					ready
				} = aesCrypto;
				if (password) {
					await createDecryptionKeys(aesCrypto, strength, password, subarray(chunk, 0, SALT_LENGTH[strength] + PASSWORD_VERIFICATION_LENGTH));
					chunk = subarray(chunk, SALT_LENGTH[strength] + PASSWORD_VERIFICATION_LENGTH);
					if (checkPasswordOnly) {
						disposeEngine(aesCrypto);
						controller.error(new Error(ERR_ABORT_CHECK_PASSWORD));
					} else {
						resolveReady();
					}
				} else {
					await ready;
				}
				if (aesCrypto.discarded) {
					return;
				}
				const output = new Uint8Array(chunk.length - AUTHENTICATION_CODE_LENGTH - ((chunk.length - AUTHENTICATION_CODE_LENGTH) % aes_crypto_stream_BLOCK_LENGTH));
				controller.enqueue(append(aesCrypto, chunk, output, 0, AUTHENTICATION_CODE_LENGTH, true));
			},
			async flush(controller) {
				const {
					engine,
					pendingInput,
					ready
				} = aesCrypto;
				if (engine) {
					await ready;
					if (aesCrypto.discarded) {
						return;
					}
					const originalAuthenticationCode = subarray(pendingInput, pendingInput.length - AUTHENTICATION_CODE_LENGTH);
					const decryptedChunkArray = new Uint8Array(subarray(pendingInput, 0, pendingInput.length - AUTHENTICATION_CODE_LENGTH));
					engine.process(decryptedChunkArray, true);
					const authenticationCode = engine.digest();
					let invalidAuthenticationCode = pendingInput.length < AUTHENTICATION_CODE_LENGTH ? 1 : 0;
					for (let indexByte = 0; indexByte < AUTHENTICATION_CODE_LENGTH; indexByte++) {
						invalidAuthenticationCode |= authenticationCode[indexByte] ^ originalAuthenticationCode[indexByte];
					}
					if (invalidAuthenticationCode && checkAuthenticationCode) {
						controller.error(new Error(ERR_INVALID_AUTHENTICATION_CODE));
						return;
					}
					controller.enqueue(decryptedChunkArray);
				}
			}
		});
		setDisposingReadable(this, aesCrypto);
	}
}

class AESEncryptionStream extends TransformStream {

	constructor({ password, rawPassword, encryptionStrength }) {
		const aesCrypto = {};
		super({
			start() {
				initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength);
			},
			async transform(chunk, controller) {
				const {
					password,
					strength,
					resolveReady,
					ready
				} = aesCrypto;
				let preamble = constants/* EMPTY_UINT8_ARRAY */.D6;
				if (password) {
					preamble = await createEncryptionKeys(aesCrypto, strength, password);
					resolveReady();
				} else {
					await ready;
				}
				if (aesCrypto.discarded) {
					return;
				}
				const output = new Uint8Array(preamble.length + chunk.length - (chunk.length % aes_crypto_stream_BLOCK_LENGTH));
				output.set(preamble, 0);
				controller.enqueue(append(aesCrypto, chunk, output, preamble.length, 0, false));
			},
			async flush(controller) {
				const {
					engine,
					pendingInput,
					ready
				} = aesCrypto;
				if (engine) {
					await ready;
					if (aesCrypto.discarded) {
						return;
					}
					const encryptedChunkArray = new Uint8Array(pendingInput);
					engine.process(encryptedChunkArray, false);
					const authenticationCode = subarray(engine.digest(), 0, AUTHENTICATION_CODE_LENGTH);
					controller.enqueue((0,array/* concat */.xW)(encryptedChunkArray, authenticationCode));
				}
			}
		});
		setDisposingReadable(this, aesCrypto);
	}
}



function setAESEngine(createEngineFunction) {
	aes_crypto_stream_createEngine = createEngineFunction || createDefaultEngine;
}

function initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength) {
	Object.assign(aesCrypto, {
		ready: new Promise(resolve => aesCrypto.resolveReady = resolve),
		password: encodePassword(password, rawPassword),
		strength: encryptionStrength - 1,
		pendingInput: constants/* EMPTY_UINT8_ARRAY */.D6,
		discarded: false
	});
}

function setDisposingReadable(stream, aesCrypto) {
	const reader = stream.readable.getReader();
	const readable = new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (done) {
					controller.close();
				} else {
					controller.enqueue(value);
				}
			} catch (error) {
				disposeEngine(aesCrypto);
				reader.cancel(error).catch(() => { });
				throw error;
			}
		},
		cancel(reason) {
			disposeEngine(aesCrypto);
			return reader.cancel(reason);
		}
	});
	Object.defineProperty(stream, "readable", {
		get() {
			return readable;
		}
	});
}

function append(aesCrypto, input, output, paddingStart, paddingEnd, decrypt) {
	const {
		engine,
		pendingInput
	} = aesCrypto;
	if (pendingInput.length) {
		input = (0,array/* concat */.xW)(pendingInput, input);
	}
	const inputLength = input.length - paddingEnd;
	const alignedLength = inputLength - (inputLength % aes_crypto_stream_BLOCK_LENGTH);
	output = expand(output, paddingStart + alignedLength);
	if (alignedLength) {
		const chunk = subarray(output, paddingStart, paddingStart + alignedLength);
		chunk.set(subarray(input, 0, alignedLength));
		engine.process(chunk, decrypt);
	}
	aesCrypto.pendingInput = subarray(input, alignedLength);
	return output;
}

async function createDecryptionKeys(decrypt, strength, password, preamble) {
	const passwordVerificationKey = await createKeys(decrypt, strength, password, subarray(preamble, 0, SALT_LENGTH[strength]));
	const passwordVerification = subarray(preamble, SALT_LENGTH[strength]);
	if (passwordVerificationKey[0] != passwordVerification[0] || passwordVerificationKey[1] != passwordVerification[1]) {
		disposeEngine(decrypt);
		throw new Error(ERR_INVALID_PASSWORD);
	}
}

function disposeEngine(aesCrypto) {
	const { engine } = aesCrypto;
	aesCrypto.discarded = true;
	if (engine && engine.dispose) {
		engine.dispose();
	}
}

async function createEncryptionKeys(encrypt, strength, password) {
	const salt = getRandomValues(new Uint8Array(SALT_LENGTH[strength]));
	const passwordVerification = await createKeys(encrypt, strength, password, salt);
	return (0,array/* concat */.xW)(salt, passwordVerification);
}

async function createKeys(aesCrypto, strength, password, salt) {
	aesCrypto.password = null;
	const keyLength = KEY_LENGTH[strength];
	const compositeKey = await deriveKey(password, salt, keyLength * 2 + PASSWORD_VERIFICATION_LENGTH);
	aesCrypto.engine = aes_crypto_stream_createEngine(subarray(compositeKey, 0, keyLength), subarray(compositeKey, keyLength, keyLength * 2));
	if (aesCrypto.discarded) {
		disposeEngine(aesCrypto);
	}
	return subarray(compositeKey, keyLength * 2);
}

async function deriveKey(password, salt, length) {
	if (DERIVE_BITS_SUPPORTED) {
		try {
			const baseKey = await subtle.importKey(RAW_FORMAT, password, BASE_KEY_ALGORITHM, false, DERIVED_BITS_USAGE);
			return new Uint8Array(await subtle.deriveBits(Object.assign({ salt }, DERIVED_BITS_ALGORITHM), baseKey, length * 8));
		} catch {
			DERIVE_BITS_SUPPORTED = false;
		}
	}
	return pbkdf2(password, salt, PBKDF2_ITERATIONS, length);
}

function encodePassword(password, rawPassword) {
	if (rawPassword === constants/* UNDEFINED_VALUE */.HP) {
		return (0,encode_text/* encodeText */.w)(password);
	} else {
		return rawPassword;
	}
}

function expand(inputArray, length) {
	if (length && length > inputArray.length) {
		const array = inputArray;
		inputArray = new Uint8Array(length);
		inputArray.set(array, 0);
	}
	return inputArray;
}

function subarray(array, begin, end) {
	return array.subarray(begin, end);
}

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/zip-crypto-stream.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global TransformStream */
// deno-lint-ignore-file no-this-alias




const HEADER_LENGTH = 12;

class ZipCryptoDecryptionStream extends TransformStream {

	constructor({ password, rawPassword, passwordVerification, checkPasswordOnly }) {
		super({
			start() {
				initZipCrypto(this, password, rawPassword, passwordVerification);
			},
			transform(chunk, controller) {
				const zipCrypto = this;
				if (zipCrypto.password || zipCrypto.rawPassword) {
					const decryptedHeader = decrypt(zipCrypto, chunk.subarray(0, HEADER_LENGTH));
					zipCrypto.password = zipCrypto.rawPassword = null;
					if ((decryptedHeader[HEADER_LENGTH - 1] ^ zipCrypto.passwordVerification) != 0) {
						throw new Error(ERR_INVALID_PASSWORD);
					}
					chunk = chunk.subarray(HEADER_LENGTH);
				}
				if (checkPasswordOnly) {
					controller.error(new Error(ERR_ABORT_CHECK_PASSWORD));
				} else {
					controller.enqueue(decrypt(zipCrypto, chunk));
				}
			}
		});
	}
}

class ZipCryptoEncryptionStream extends TransformStream {

	constructor({ password, rawPassword, passwordVerification }) {
		super({
			start() {
				initZipCrypto(this, password, rawPassword, passwordVerification);
			},
			transform(chunk, controller) {
				const zipCrypto = this;
				let output;
				let offset;
				if (zipCrypto.password || zipCrypto.rawPassword) {
					zipCrypto.password = zipCrypto.rawPassword = null;
					const header = getRandomValues(new Uint8Array(HEADER_LENGTH));
					header[HEADER_LENGTH - 1] = zipCrypto.passwordVerification;
					output = new Uint8Array(chunk.length + header.length);
					output.set(encrypt(zipCrypto, header), 0);
					offset = HEADER_LENGTH;
				} else {
					output = new Uint8Array(chunk.length);
					offset = 0;
				}
				output.set(encrypt(zipCrypto, chunk), offset);
				controller.enqueue(output);
			}
		});
	}
}



function initZipCrypto(zipCrypto, password, rawPassword, passwordVerification) {
	Object.assign(zipCrypto, {
		password,
		rawPassword,
		passwordVerification
	});
	zip_crypto_stream_createKeys(zipCrypto, password, rawPassword);
}

function decrypt(target, input) {
	const output = new Uint8Array(input.length);
	for (let index = 0; index < input.length; index++) {
		output[index] = getByte(target) ^ input[index];
		updateKeys(target, output[index]);
	}
	return output;
}

function encrypt(target, input) {
	const output = new Uint8Array(input.length);
	for (let index = 0; index < input.length; index++) {
		output[index] = getByte(target) ^ input[index];
		updateKeys(target, input[index]);
	}
	return output;
}

function zip_crypto_stream_createKeys(target, password, rawPassword) {
	const cryptoKeys = [0x12345678, 0x23456789, 0x34567890];
	Object.assign(target, {
		cryptoKeys,
		crcKey0: new codecs_crc32/* Crc32 */.s(cryptoKeys[0]),
		crcKey2: new codecs_crc32/* Crc32 */.s(cryptoKeys[2])
	});
	if (rawPassword) {
		for (let index = 0; index < rawPassword.length; index++) {
			updateKeys(target, rawPassword[index]);
		}
	} else {
		for (let index = 0; index < password.length; index++) {
			updateKeys(target, password.charCodeAt(index));
		}
	}
}

function updateKeys(target, byte) {
	let [, key1] = target.cryptoKeys;
	target.crcKey0.append([byte]);
	const key0 = ~target.crcKey0.get();
	key1 = getInt32(Math.imul(getInt32(key1 + getInt8(key0)), 134775813) + 1);
	target.crcKey2.append([key1 >>> 24]);
	const key2 = ~target.crcKey2.get();
	target.cryptoKeys = [key0, key1, key2];
}

function getByte(target) {
	const temp = target.cryptoKeys[2] | 2;
	return getInt8(Math.imul(temp, (temp ^ 1)) >>> 8);
}

function getInt8(number) {
	return number & 0xFF;
}

function getInt32(number) {
	return number & 0xFFFFFFFF;
}
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/compatible-streams.js
var compatible_streams = __nccwpck_require__(455);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/error.js
var util_error = __nccwpck_require__(35);
// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/core/codec-registry.js
var codec_registry = __nccwpck_require__(116);
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/streams/zip-entry-stream.js
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global TransformStream, ReadableStream */
// deno-lint-ignore-file no-this-alias












const ERR_INVALID_UNCOMPRESSED_SIZE = "Invalid uncompressed size";
const ERR_INVALID_COMPRESSED_DATA = "Invalid compressed data";
const ERR_CODEC_OUT_OF_MEMORY = "Codec out of memory";
const ERR_INVALID_CRC32 = "Invalid CRC32";
const Z_MEM_ERROR_CODE = "Z_MEM_ERROR";
const FORMAT_DEFLATE_RAW = "deflate-raw";
const FORMAT_DEFLATE64_RAW = "deflate64-raw";
const FORMAT_GZIP = "gzip";
const GZIP_HEADER_LENGTH = 10;
const GZIP_TRAILER_LENGTH = 8;
const GZIP_HEADER_BYTES = [0x1f, 0x8b, 0x08];

class DeflateStream extends TransformStream {

	constructor(options, { chunkSize, CompressionStreamFallback, CompressionStream }) {
		super({});
		const { compressed, encrypted, useCompressionStream, zipCrypto, computeCrc32, level, deflate64, format, compressionMethod, inputSize } = options;
		const stream = this;
		let crc32Stream, encryptionStream, gzipCrc32Stream;
		let readable = super.readable;
		const codecStreams = format && (0,codec_registry/* getCodecStreams */.yE)(format);
		const GzipCompressionStream = getGzipCodecStream(useCompressionStream, CompressionStream, CompressionStreamFallback);
		const useGzipCrc32 = computeCrc32 && compressed && !deflate64 && !codecStreams && (!encrypted || zipCrypto) && Boolean(GzipCompressionStream);
		if ((!encrypted || zipCrypto) && computeCrc32 && !useGzipCrc32) {
			crc32Stream = new Crc32Stream();
			readable = pipeThrough(readable, crc32Stream);
		}
		if (compressed) {
			if (codecStreams) {
				readable = pipeThroughBackpressured(readable, createCodecStream(codecStreams.CompressionStream, format, { level, chunkSize, compressionMethod, uncompressedSize: inputSize }));
			} else if (useGzipCrc32) {
				gzipCrc32Stream = new GzipToRawDeflateStream();
				readable = pipeThroughBackpressured(readable, new GzipCompressionStream(FORMAT_GZIP, { level, chunkSize }));
				readable = pipeThrough(readable, gzipCrc32Stream);
			} else {
				try {
					readable = pipeThroughCompressionStream(readable, useCompressionStream, { level, chunkSize }, CompressionStream, CompressionStreamFallback);
				} catch (error) {
					if (!useCompressionStream && CompressionStreamFallback) {
						throw mapMemoryError(error);
					}
					let gzipStream;
					try {
						gzipStream = new CompressionStream(FORMAT_GZIP);
					} catch {
						throw mapMemoryError(error);
					}
					readable = pipeThroughBackpressured(readable, gzipStream);
					readable = pipeThrough(readable, new GzipToRawDeflateStream());
				}
			}
		}
		if (encrypted) {
			if (zipCrypto) {
				readable = pipeThrough(readable, new ZipCryptoEncryptionStream(options));
			} else {
				encryptionStream = new AESEncryptionStream(options);
				readable = pipeThrough(readable, encryptionStream);
			}
		}
		setReadable(stream, readable, () => {
			if ((!encrypted || zipCrypto) && computeCrc32) {
				stream.crc32 = useGzipCrc32 ? gzipCrc32Stream.crc32 : new DataView(crc32Stream.value.buffer).getUint32(0);
			}
		});
	}
}

class GzipToRawDeflateStream extends TransformStream {

	constructor() {
		// deno-lint-ignore prefer-const
		let stream;
		let headerBytesLeft = GZIP_HEADER_LENGTH;
		let trailerCandidate = new Uint8Array(0);
		super({
			transform(chunk, controller) {
				if (headerBytesLeft) {
					const droppedLength = Math.min(headerBytesLeft, chunk.length);
					headerBytesLeft -= droppedLength;
					chunk = chunk.subarray(droppedLength);
					if (!chunk.length) {
						return;
					}
				}
				const availableLength = trailerCandidate.length + chunk.length;
				if (availableLength <= GZIP_TRAILER_LENGTH) {
					trailerCandidate = (0,array/* concat */.xW)(trailerCandidate, chunk);
					return;
				}
				const emitLength = availableLength - GZIP_TRAILER_LENGTH;
				const emittedFromTrailer = Math.min(emitLength, trailerCandidate.length);
				controller.enqueue((0,array/* concat */.xW)(
					trailerCandidate.subarray(0, emittedFromTrailer),
					chunk.subarray(0, emitLength - emittedFromTrailer)));
				trailerCandidate = (0,array/* concat */.xW)(
					trailerCandidate.subarray(emittedFromTrailer),
					chunk.subarray(emitLength - emittedFromTrailer));
			},
			flush() {
				const dataView = (0,array/* getDataView */.MS)(trailerCandidate);
				stream.crc32 = dataView.getUint32(0, true);
				stream.uncompressedSize = dataView.getUint32(4, true);
			}
		});
		stream = this;
	}
}

function pipeThroughGzipDecompressionStream(readable, gzipStream, outputSize, crc32, sourceErrors) {
	const writer = gzipStream.writable.getWriter();
	const reader = gzipStream.readable.getReader();
	const outputCrc32 = crc32 === constants/* UNDEFINED_VALUE */.HP ? new codecs_crc32/* Crc32 */.s() : constants/* UNDEFINED_VALUE */.HP;
	let outputLength = 0;
	let trailerWritten = false;
	let settled = false;
	let resolvePull, controller;
	const output = new ReadableStream({
		start(streamController) {
			controller = streamController;
		},
		pull() {
			resumePump();
		},
		cancel(reason) {
			settled = true;
			resumePump();
			return reader.cancel(reason);
		}
	});
	pump();
	drain();
	return output;

	async function pump() {
		const inputReader = readable.getReader();
		try {
			const header = new Uint8Array(GZIP_HEADER_LENGTH);
			header.set(GZIP_HEADER_BYTES);
			await writer.write(header);
			for (; ;) {
				await outputCapacity();
				await writer.ready;
				const { value, done } = await readSource(inputReader, sourceErrors);
				if (done) {
					break;
				}
				await writer.write(value);
			}
			if (outputCrc32) {
				await writer.write(new Uint8Array(0));
			}
			const trailer = new Uint8Array(GZIP_TRAILER_LENGTH);
			const dataView = (0,array/* getDataView */.MS)(trailer);
			dataView.setUint32(0, outputCrc32 ? outputCrc32.get() : crc32, true);
			dataView.setUint32(4, outputSize, true);
			trailerWritten = true;
			await writer.write(trailer);
			await writer.close();
		} catch (error) {
			await abort(writer, error);
			await cancel(inputReader, error);
		}
	}

	async function drain() {
		try {
			for (; ;) {
				const { value, done } = await read();
				if (done) {
					break;
				}
				outputLength += value.length;
				if (outputLength > outputSize) {
					throw new Error(ERR_INVALID_UNCOMPRESSED_SIZE);
				}
				if (outputCrc32) {
					outputCrc32.append(value);
				}
				controller.enqueue(value);
			}
			if (!settled) {
				settled = true;
				controller.close();
			}
		} catch (error) {
			fail(error);
			await cancel(reader, error);
		}
	}

	function read() {
		return reader.read().catch(error => {
			if (trailerWritten) {
				if (!outputCrc32) {
					throw mapError(error, ERR_INVALID_CRC32);
				}
				if (outputLength != outputSize) {
					throw mapError(error, ERR_INVALID_UNCOMPRESSED_SIZE);
				}
				return { done: true };
			}
			throw mapCodecError(error, sourceErrors);
		});
	}

	function outputCapacity() {
		if (!settled && controller.desiredSize <= 0) {
			return new Promise(resolve => resolvePull = resolve);
		}
	}

	function resumePump() {
		if (resolvePull) {
			const resolve = resolvePull;
			resolvePull = constants/* UNDEFINED_VALUE */.HP;
			resolve();
		}
	}

	function fail(error) {
		if (!settled) {
			settled = true;
			controller.error(error);
			resumePump();
		}
	}
}

class InflateStream extends TransformStream {

	constructor(options, { chunkSize, DecompressionStreamFallback, DecompressionStream }) {
		super({});
		const { zipCrypto, encrypted, checkCrc32, crc32, compressed, useCompressionStream, deflate64, format, compressionMethod, rawBitFlag, outputSize } = options;
		let crc32Stream, decryptionStream, gzipCrc32;
		let readable = super.readable;
		if (encrypted) {
			if (zipCrypto) {
				readable = pipeThrough(readable, new ZipCryptoDecryptionStream(options));
			} else {
				decryptionStream = new AESDecryptionStream(options);
				readable = pipeThrough(readable, decryptionStream);
			}
		}
		if (compressed) {
			const sourceErrors = new Set();
			const codecStreams = format && (0,codec_registry/* getCodecStreams */.yE)(format);
			let gzipStream;
			if (codecStreams) {
				readable = pipeThroughBackpressured(readable, createCodecStream(codecStreams.DecompressionStream, format, { chunkSize, compressionMethod, rawBitFlag, uncompressedSize: outputSize }), sourceErrors);
			} else {
				const GzipDecompressionStream = getGzipCodecStream(useCompressionStream, DecompressionStream, DecompressionStreamFallback);
				if (checkCrc32 && !deflate64 && crc32 !== constants/* UNDEFINED_VALUE */.HP && outputSize !== constants/* UNDEFINED_VALUE */.HP && GzipDecompressionStream) {
					try {
						gzipStream = new GzipDecompressionStream(FORMAT_GZIP, { chunkSize });
					} catch {
						gzipStream = constants/* UNDEFINED_VALUE */.HP;
					}
				}
				if (!gzipStream) {
					try {
						readable = pipeThroughCompressionStream(readable, useCompressionStream, { chunkSize, deflate64 }, DecompressionStream, DecompressionStreamFallback, sourceErrors);
					} catch (error) {
						if (deflate64 || outputSize === constants/* UNDEFINED_VALUE */.HP || (!useCompressionStream && DecompressionStreamFallback)) {
							throw mapMemoryError(error);
						}
						try {
							gzipStream = new DecompressionStream(FORMAT_GZIP);
						} catch {
							throw mapMemoryError(error);
						}
					}
				}
			}
			if (gzipStream) {
				gzipCrc32 = true;
				readable = pipeThroughGzipDecompressionStream(readable, gzipStream, outputSize, crc32, sourceErrors);
			} else {
				readable = mapInflateStreamError(readable, sourceErrors);
			}
		}
		if (checkCrc32 && !gzipCrc32) {
			crc32Stream = new Crc32Stream();
			readable = pipeThrough(readable, crc32Stream);
		}
		setReadable(this, readable, () => {
			if (crc32Stream) {
				const computedCrc32 = new DataView(crc32Stream.value.buffer).getUint32(0, false);
				if (crc32 != computedCrc32) {
					throw new Error(ERR_INVALID_CRC32);
				}
			}
		});
	}
}

const formatSupportByStream = new Map();

function supportsFormat(StreamClass, format) {
	if (!StreamClass) {
		return false;
	}
	let supportByFormat = formatSupportByStream.get(StreamClass);
	if (!supportByFormat) {
		supportByFormat = new Map();
		formatSupportByStream.set(StreamClass, supportByFormat);
	}
	let supported = supportByFormat.get(format);
	if (supported === constants/* UNDEFINED_VALUE */.HP) {
		try {
			new StreamClass(format);
			supported = true;
		} catch {
			supported = false;
		}
		supportByFormat.set(format, supported);
	}
	return supported;
}

function supportsDeflateRaw(StreamClass) {
	return supportsFormat(StreamClass, FORMAT_DEFLATE_RAW);
}

function supportsGzip(StreamClass) {
	return supportsFormat(StreamClass, FORMAT_GZIP);
}



function setReadable(stream, readable, flush) {
	readable = pipeThrough(readable, new TransformStream({ flush }));
	Object.defineProperty(stream, "readable", {
		get() {
			return readable;
		}
	});
}

function createCodecStream(CodecStreamClass, format, options) {
	if (!CodecStreamClass) {
		throw new Error(codec_registry/* ERR_UNSUPPORTED_COMPRESSION */.Ns);
	}
	return new CodecStreamClass(format, options);
}

function getGzipCodecStream(useCompressionStream, CodecStreamNative, CodecStreamFallback) {
	if (useCompressionStream && CodecStreamNative) {
		return CodecStreamNative;
	} else if (CodecStreamFallback && CodecStreamFallback.requiresModule) {
		return CodecStreamFallback;
	}
}

function pipeThroughCompressionStream(readable, useCompressionStream, options, CompressionStreamNative, CompressionStreamFallback, sourceErrors) {
	const Stream = useCompressionStream && CompressionStreamNative ?
		CompressionStreamNative :
		CompressionStreamFallback || CompressionStreamNative;
	const format = options.deflate64 ? FORMAT_DEFLATE64_RAW : FORMAT_DEFLATE_RAW;
	let codecStream;
	try {
		codecStream = new Stream(format, options);
	} catch (error) {
		if (useCompressionStream && CompressionStreamFallback && Stream != CompressionStreamFallback) {
			codecStream = new CompressionStreamFallback(format, options);
		} else {
			throw error;
		}
	}
	return pipeThroughBackpressured(readable, codecStream, sourceErrors);
}

function pipeThrough(readable, transformStream) {
	return (0,compatible_streams/* toCompatibleReadable */.QK)(readable).pipeThrough(transformStream);
}

function pipeThroughBackpressured(readable, transformStream, sourceErrors) {
	const writer = transformStream.writable.getWriter();
	const reader = readable.getReader();
	pump();
	return transformStream.readable;

	async function pump() {
		try {
			for (; ;) {
				await writer.ready;
				const result = await readSource(reader, sourceErrors);
				if (result.done) {
					await writer.close();
					break;
				}
				await writer.write(result.value);
			}
		} catch (error) {
			await abort(writer, error);
			await cancel(reader, error);
		}
	}
}

async function abort(writer, error) {
	try {
		await writer.abort(error);
	} catch {
		// ignored: the writable may already be errored/closed
	}
}

async function cancel(reader, error) {
	try {
		await reader.cancel(error);
	} catch {
		// ignored: the readable may already be errored/closed
	}
}

function readSource(reader, sourceErrors) {
	const result = reader.read();
	return sourceErrors ? result.catch(error => {
		sourceErrors.add(error);
		throw error;
	}) : result;
}

function mapCodecError(error, sourceErrors) {
	if (sourceErrors.has(error)) {
		return error;
	}
	return mapError(error, isMemoryError(error) ? ERR_CODEC_OUT_OF_MEMORY : ERR_INVALID_COMPRESSED_DATA);
}

function mapMemoryError(error) {
	return isMemoryError(error) ? mapError(error, ERR_CODEC_OUT_OF_MEMORY) : error;
}

function isMemoryError(error) {
	return (0,util_error/* isErrorObject */.K)(error) && error.code == Z_MEM_ERROR_CODE;
}

function mapError(error, message) {
	const mappedError = new Error(message);
	mappedError.cause = error;
	return mappedError;
}

function mapInflateStreamError(readable, sourceErrors) {
	const reader = readable.getReader();
	return new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (done) {
					controller.close();
				} else {
					controller.enqueue(value);
				}
			} catch (error) {
				await cancel(reader, error);
				throw mapCodecError(error, sourceErrors);
			}
		},
		cancel(reason) {
			return reader.cancel(reason);
		}
	});
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ getDataView),
/* harmony export */   ok: () => (/* binding */ toExactUint8Array),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/*
 Copyright (c) 2026 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



function concat(first, second) {
	const result = new Uint8Array(first.length + second.length);
	result.set(first);
	result.set(second, first.length);
	return result;
}

function toExactUint8Array(array) {
	return array.byteOffset || array.byteLength != array.buffer.byteLength ? new Uint8Array(array) : array;
}

function getDataView(array) {
	return new DataView(array.buffer, array.byteOffset, array.byteLength);
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ toCompatibleWritable),
/* harmony export */   QK: () => (/* binding */ toCompatibleReadable),
/* harmony export */   x1: () => (/* binding */ streamToBlob)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/*
 Copyright (c) 2026 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global Blob, Response, ReadableStream, WritableStream */





function toCompatibleReadable(readable) {
	if (readable instanceof ReadableStream) {
		return readable;
	}
	const reader = readable.getReader();
	return new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (done) {
					controller.close();
				} else {
					controller.enqueue(value);
				}
			} catch (error) {
				reader.cancel(error).catch(() => { });
				throw error;
			}
		},
		cancel(reason) {
			return reader.cancel(reason);
		}
	});
}

function streamToBlob(readable, contentType) {
	readable = toCompatibleReadable(readable);
	const blobOptions = contentType ? { type: contentType } : {};
	if (responseSupportsGlobalReadable()) {
		return new Response(readable).blob().then(blob => contentType ? new Blob([blob], blobOptions) : blob);
	}
	const chunks = [];
	return readable
		.pipeTo(new WritableStream({
			write(chunk) {
				chunks.push(chunk);
			}
		}))
		.then(() => new Blob(chunks, blobOptions));
}

function responseSupportsGlobalReadable() {
	return typeof Blob.prototype.stream != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FUNCTION_TYPE */ .On || new Blob([]).stream() instanceof ReadableStream;
}

function toCompatibleWritable(writable) {
	if (writable instanceof WritableStream) {
		return writable;
	}
	const writer = writable.getWriter();
	return new WritableStream({
		write(chunk) {
			return writer.write(chunk);
		},
		close() {
			return writer.close();
		},
		abort(reason) {
			return writer.abort(reason);
		}
	});
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g7: () => (/* binding */ decodeText),
  ht: () => (/* binding */ decodeTextRemovingBOM),
  H3: () => (/* binding */ isUTF8Text)
});

;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/decode-cp437.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

const CP437 = "\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\u00B6\u00A7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC\u00C4\u00C5\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9\u00FF\u00D6\u00DC\u00A2\u00A3\u00A5\u20A7\u0192\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u2310\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\u00DF\u0393\u03C0\u03A3\u03C3\u00B5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\u00B1\u2265\u2264\u2320\u2321\u00F7\u2248\u00B0\u2219\u00B7\u221A\u207F\u00B2\u25A0\u00A0".split("");



function decodeCP437(stringValue) {
	let result = "";
	for (let indexCharacter = 0; indexCharacter < stringValue.length; indexCharacter++) {
		result += CP437[stringValue[indexCharacter]];
	}
	return result;
}
;// CONCATENATED MODULE: ./node_modules/@zip.js/zip.js/lib/core/util/decode-text.js
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global TextDecoder */





function decodeText(value, encoding) {
	return decode(value, encoding, true);
}

function isUTF8Text(value) {
	if (value.some(byte => byte > 0x7f)) {
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(value);
			return true;
		} catch {
			return false;
		}
	} else {
		return false;
	}
}

function decodeTextRemovingBOM(value, encoding) {
	return decode(value, encoding, false);
}

function decode(value, encoding, ignoreBOM) {
	if (encoding && encoding.trim().toLowerCase() == "cp437") {
		return decodeCP437(value);
	} else {
		return new TextDecoder(encoding, { ignoreBOM }).decode(value);
	}
}

/***/ }),

/***/ 247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ encodeText)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/*
 Copyright (c) 2022 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global TextEncoder */





function encodeText(value) {
	// deno-lint-ignore valid-typeof
	if (typeof TextEncoder == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_TYPE */ .AV) {
		value = unescape(encodeURIComponent(value));
		const result = new Uint8Array(value.length);
		for (let i = 0; i < result.length; i++) {
			result[i] = value.charCodeAt(i);
		}
		return result;
	} else {
		return new TextEncoder().encode(value);
	}
}

/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isErrorObject)
/* harmony export */ });
/*
 Copyright (c) 2026 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



function isErrorObject(error) {
	return Boolean(error) && typeof error == "object";
}


/***/ }),

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addWarning)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/*
 Copyright (c) 2026 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */






function addWarning(warnings, reason, filename) {
	if (!warnings.some(warning => warning.reason == reason)) {
		const warning = { reason };
		if (filename !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			warning.filename = filename;
		}
		warnings.push(warning);
	}
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ PROPERTY_NAME_MS_DOS_COMPATIBLE),
/* harmony export */   C7: () => (/* binding */ getEncryptionOverhead),
/* harmony export */   ET: () => (/* binding */ PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW),
/* harmony export */   FJ: () => (/* binding */ PROPERTY_NAME_EXECUTABLE),
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   Hq: () => (/* binding */ PROPERTY_NAME_CREATION_DATE),
/* harmony export */   JJ: () => (/* binding */ PROPERTY_NAME_ZIPCRYPTO),
/* harmony export */   Kq: () => (/* binding */ PROPERTY_NAME_COMMENT),
/* harmony export */   Nr: () => (/* binding */ PROPERTY_NAME_SIGNATURE),
/* harmony export */   Nz: () => (/* binding */ PROPERTY_NAME_LAST_ACCESS_DATE),
/* harmony export */   Oh: () => (/* binding */ getUserExtraField),
/* harmony export */   Pt: () => (/* binding */ PROPERTY_NAME_DISK_NUMBER_START),
/* harmony export */   Ri: () => (/* binding */ PROPERTY_NAME_RAW_COMMENT),
/* harmony export */   VF: () => (/* binding */ PROPERTY_NAME_UNCOMPRESSED_SIZE),
/* harmony export */   YQ: () => (/* binding */ PROPERTY_NAME_RAW_CREATION_DATE),
/* harmony export */   Z7: () => (/* binding */ PROPERTY_NAME_UID),
/* harmony export */   ZQ: () => (/* binding */ PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES),
/* harmony export */   Zs: () => (/* binding */ PROPERTY_NAME_COMPRESSION_METHOD),
/* harmony export */   _x: () => (/* binding */ PROPERTY_NAME_DIRECTORY),
/* harmony export */   aI: () => (/* binding */ PROPERTY_NAME_STICKY),
/* harmony export */   f9: () => (/* binding */ PROPERTY_NAME_MSDOS_ATTRIBUTES),
/* harmony export */   gk: () => (/* binding */ PROPERTY_NAME_FILENAME),
/* harmony export */   jF: () => (/* binding */ PROPERTY_NAME_VERSION_MADE_BY),
/* harmony export */   jk: () => (/* binding */ PROPERTY_NAME_SETGID),
/* harmony export */   l0: () => (/* binding */ PROPERTY_NAME_ENCRYPTED),
/* harmony export */   mM: () => (/* binding */ PROPERTY_NAME_ZIP64),
/* harmony export */   nX: () => (/* binding */ PROPERTY_NAME_RAW_FILENAME),
/* harmony export */   nd: () => (/* binding */ PROPERTY_NAME_UNIX_MODE),
/* harmony export */   pf: () => (/* binding */ PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES),
/* harmony export */   q_: () => (/* binding */ PROPERTY_NAME_RAW_LAST_ACCESS_DATE),
/* harmony export */   r9: () => (/* binding */ PROPERTY_NAME_VERSION),
/* harmony export */   sw: () => (/* binding */ PROPERTY_NAME_COMPRESSED_SIZE),
/* harmony export */   uD: () => (/* binding */ PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE),
/* harmony export */   vP: () => (/* binding */ PROPERTY_NAME_SETUID),
/* harmony export */   wl: () => (/* binding */ PROPERTY_NAME_OFFSET),
/* harmony export */   xI: () => (/* binding */ PROPERTY_NAME_LAST_MODIFICATION_DATE),
/* harmony export */   yg: () => (/* binding */ PROPERTY_NAME_EXTRA_FIELD),
/* harmony export */   zd: () => (/* binding */ PROPERTY_NAME_GID)
/* harmony export */ });
/* unused harmony export PROPERTY_NAME_CRC32 */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright 
 notice, this list of conditions and the following disclaimer in 
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */



const PROPERTY_NAME_FILENAME = "filename";
const PROPERTY_NAME_RAW_FILENAME = "rawFilename";
const PROPERTY_NAME_COMMENT = "comment";
const PROPERTY_NAME_RAW_COMMENT = "rawComment";
const PROPERTY_NAME_UNCOMPRESSED_SIZE = "uncompressedSize";
const PROPERTY_NAME_COMPRESSED_SIZE = "compressedSize";
const PROPERTY_NAME_OFFSET = "offset";
const PROPERTY_NAME_DISK_NUMBER_START = "diskNumberStart";
const PROPERTY_NAME_LAST_MODIFICATION_DATE = "lastModDate";
const PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE = "rawLastModDate";
const PROPERTY_NAME_LAST_ACCESS_DATE = "lastAccessDate";
const PROPERTY_NAME_RAW_LAST_ACCESS_DATE = "rawLastAccessDate";
const PROPERTY_NAME_CREATION_DATE = "creationDate";
const PROPERTY_NAME_RAW_CREATION_DATE = "rawCreationDate";
const PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES = "internalFileAttributes";
const PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES = "externalFileAttributes";
const PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW = "msdosAttributesRaw";
const PROPERTY_NAME_MSDOS_ATTRIBUTES = "msdosAttributes";
const PROPERTY_NAME_MS_DOS_COMPATIBLE = "msDosCompatible";
const PROPERTY_NAME_ZIP64 = "zip64";
const PROPERTY_NAME_ENCRYPTED = "encrypted";
const PROPERTY_NAME_VERSION = "version";
const PROPERTY_NAME_VERSION_MADE_BY = "versionMadeBy";
const PROPERTY_NAME_ZIPCRYPTO = "zipCrypto";
const PROPERTY_NAME_DIRECTORY = "directory";
const PROPERTY_NAME_EXECUTABLE = "executable";
const PROPERTY_NAME_SYMLINK = "symlink";
const PROPERTY_NAME_COMPRESSION_METHOD = "compressionMethod";
const PROPERTY_NAME_SIGNATURE = "signature";
const PROPERTY_NAME_CRC32 = "crc32";
const PROPERTY_NAME_EXTRA_FIELD = "extraField";
const PROPERTY_NAME_EXTRA_FIELD_INFOZIP = "extraFieldInfoZip";
const PROPERTY_NAME_EXTRA_FIELD_UNIX = "extraFieldUnix";
const PROPERTY_NAME_EXTRA_FIELD_UNIX_TYPE1 = "extraFieldUnixType1";
const PROPERTY_NAME_EXTRA_FIELD_PKWARE_UNIX = "extraFieldPkwareUnix";
const PROPERTY_NAME_UID = "uid";
const PROPERTY_NAME_GID = "gid";
const PROPERTY_NAME_UNIX_MODE = "unixMode";
const PROPERTY_NAME_SETUID = "setuid";
const PROPERTY_NAME_SETGID = "setgid";
const PROPERTY_NAME_STICKY = "sticky";
const PROPERTY_NAME_BITFLAG = "bitFlag";
const PROPERTY_NAME_RAW_BITFLAG = "rawBitFlag";
const PROPERTY_NAME_FILENAME_LENGTH = "filenameLength";
const PROPERTY_NAME_EXTRA_FIELD_LENGTH = "extraFieldLength";
const PROPERTY_NAME_UNIX_EXTERNAL_UPPER = "unixExternalUpper";
const PROPERTY_NAME_FILENAME_UTF8 = "filenameUTF8";
const PROPERTY_NAME_COMMENT_UTF8 = "commentUTF8";
const PROPERTY_NAME_RAW_EXTRA_FIELD = "rawExtraField";
const PROPERTY_NAME_EXTRA_FIELD_ZIP64 = "extraFieldZip64";
const PROPERTY_NAME_EXTRA_FIELD_UNICODE_PATH = "extraFieldUnicodePath";
const PROPERTY_NAME_EXTRA_FIELD_UNICODE_COMMENT = "extraFieldUnicodeComment";
const PROPERTY_NAME_EXTRA_FIELD_AES = "extraFieldAES";
const PROPERTY_NAME_EXTRA_FIELD_NTFS = "extraFieldNTFS";
const PROPERTY_NAME_EXTRA_FIELD_EXTENDED_TIMESTAMP = "extraFieldExtendedTimestamp";
const PROPERTY_NAME_EXTRA_FIELD_USDZ = "extraFieldUSDZ";

const PROPERTY_NAMES = [
	PROPERTY_NAME_FILENAME,
	PROPERTY_NAME_RAW_FILENAME,
	PROPERTY_NAME_UNCOMPRESSED_SIZE,
	PROPERTY_NAME_COMPRESSED_SIZE,
	PROPERTY_NAME_LAST_MODIFICATION_DATE,
	PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE,
	PROPERTY_NAME_COMMENT,
	PROPERTY_NAME_RAW_COMMENT,
	PROPERTY_NAME_LAST_ACCESS_DATE,
	PROPERTY_NAME_RAW_LAST_ACCESS_DATE,
	PROPERTY_NAME_CREATION_DATE,
	PROPERTY_NAME_RAW_CREATION_DATE,
	PROPERTY_NAME_OFFSET,
	PROPERTY_NAME_DISK_NUMBER_START,
	PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES,
	PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES,
	PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW,
	PROPERTY_NAME_MSDOS_ATTRIBUTES,
	PROPERTY_NAME_MS_DOS_COMPATIBLE,
	PROPERTY_NAME_ZIP64,
	PROPERTY_NAME_ENCRYPTED,
	PROPERTY_NAME_VERSION,
	PROPERTY_NAME_VERSION_MADE_BY,
	PROPERTY_NAME_ZIPCRYPTO,
	PROPERTY_NAME_DIRECTORY,
	PROPERTY_NAME_EXECUTABLE,
	PROPERTY_NAME_SYMLINK,
	PROPERTY_NAME_COMPRESSION_METHOD,
	PROPERTY_NAME_SIGNATURE,
	PROPERTY_NAME_CRC32,
	PROPERTY_NAME_EXTRA_FIELD,
	PROPERTY_NAME_EXTRA_FIELD_UNIX,
	PROPERTY_NAME_EXTRA_FIELD_INFOZIP,
	PROPERTY_NAME_EXTRA_FIELD_UNIX_TYPE1,
	PROPERTY_NAME_EXTRA_FIELD_PKWARE_UNIX,
	PROPERTY_NAME_UID,
	PROPERTY_NAME_GID,
	PROPERTY_NAME_UNIX_MODE,
	PROPERTY_NAME_UNIX_EXTERNAL_UPPER,
	PROPERTY_NAME_SETUID,
	PROPERTY_NAME_SETGID,
	PROPERTY_NAME_STICKY,
	PROPERTY_NAME_BITFLAG,
	PROPERTY_NAME_RAW_BITFLAG,
	PROPERTY_NAME_FILENAME_LENGTH,
	PROPERTY_NAME_EXTRA_FIELD_LENGTH,
	PROPERTY_NAME_FILENAME_UTF8,
	PROPERTY_NAME_COMMENT_UTF8,
	PROPERTY_NAME_RAW_EXTRA_FIELD,
	PROPERTY_NAME_EXTRA_FIELD_ZIP64,
	PROPERTY_NAME_EXTRA_FIELD_UNICODE_PATH,
	PROPERTY_NAME_EXTRA_FIELD_UNICODE_COMMENT,
	PROPERTY_NAME_EXTRA_FIELD_AES,
	PROPERTY_NAME_EXTRA_FIELD_NTFS,
	PROPERTY_NAME_EXTRA_FIELD_EXTENDED_TIMESTAMP,
	PROPERTY_NAME_EXTRA_FIELD_USDZ
];

class Entry {

	constructor(data) {
		PROPERTY_NAMES.forEach(name => this[name] = data[name]);
	}

}

const INTERPRETED_EXTRA_FIELD_TYPES = new Set([
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_ZIP64 */ .KR,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_AES */ ._q,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_NTFS */ .Ow,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP */ .$O,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNICODE_PATH */ .uV,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNICODE_COMMENT */ .AQ,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_USDZ */ .NF,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_INFOZIP */ .A9,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNIX */ .nK,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNIX_TYPE1 */ .Xm,
	_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_PKWARE_UNIX */ .Mz
]);

function getUserExtraField(extraField) {
	if (extraField) {
		const userExtraField = new Map();
		extraField.forEach((field, type) => {
			if (!INTERPRETED_EXTRA_FIELD_TYPES.has(type)) {
				userExtraField.set(type, field.data);
			}
		});
		if (userExtraField.size) {
			return userExtraField;
		}
	}
}

function getEncryptionOverhead(encrypted, zipCrypto, encryptionStrength) {
	return encrypted ? (zipCrypto ? 12 : 16 + encryptionStrength * 4) : 0;
}



/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* reexport safe */ _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__.Hj),
/* harmony export */   ZipReader: () => (/* binding */ ZipReader),
/* harmony export */   getEntryDataDescriptorLength: () => (/* binding */ getEntryDataDescriptorLength),
/* harmony export */   lF: () => (/* binding */ ERR_ENCRYPTED),
/* harmony export */   mM: () => (/* reexport safe */ _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__.mM),
/* harmony export */   nD: () => (/* reexport safe */ _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__.nD),
/* harmony export */   wP: () => (/* reexport safe */ _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__.wP)
/* harmony export */ });
/* unused harmony exports isZipFile, ZipReaderStream, ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND, ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND, ERR_CENTRAL_DIRECTORY_NOT_FOUND, ERR_UNSUPPORTED_ENCRYPTION, ERR_SPLIT_ZIP_FILE, ERR_ENTRY_DATA_OUT_OF_BOUNDS, ERR_AMBIGUOUS_ARCHIVE, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ERR_UNSAFE_FILENAME, ERR_INVALID_STRICTNESS, ERR_INVALID_FILENAME_VALIDATION, ERR_INVALID_MAX_APPENDED_DATA_SIZE, ERR_UNSUPPORTED_UINT64, WARNING_UNSORTED_CENTRAL_DIRECTORY, WARNING_UNKNOWN_VERSION, WARNING_COMPRESSED_PATCHED_DATA, WARNING_MALFORMED_EXTRA_FIELD, WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA, WARNING_WRAPPED_ENTRIES_COUNT, WARNING_APPENDED_DATA, WARNING_PREPENDED_DATA, WARNING_PREPENDED_CENTRAL_DIRECTORY, WARNING_TRAILING_CENTRAL_DIRECTORY_DATA, WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET, WARNING_MISSING_ZIP64_EXTRA_FIELD, WARNING_DUPLICATE_FILENAME, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY, WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY, WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME, WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG, WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(461);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(890);
/* harmony import */ var _codec_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(116);
/* harmony import */ var _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(362);
/* harmony import */ var _util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(729);
/* harmony import */ var _util_array_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(304);
/* harmony import */ var _util_warnings_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(764);
/* harmony import */ var _util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(455);
/* harmony import */ var _util_error_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(35);
/* harmony import */ var _streams_codecs_crc32_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(191);
/* harmony import */ var _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(494);
/*
 Copyright (c) 2025 Gildas Lormeau. All rights reserved.

 Redistribution and use in source and binary forms, with or without
 modification, are permitted provided that the following conditions are met:

 1. Redistributions of source code must retain the above copyright notice,
 this list of conditions and the following disclaimer.

 2. Redistributions in binary form must reproduce the above copyright
 notice, this list of conditions and the following disclaimer in
 the documentation and/or other materials provided with the distribution.

 3. The names of the authors may not be used to endorse or promote products
 derived from this software without specific prior written permission.

 THIS SOFTWARE IS PROVIDED ''AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
 INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
 FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL JCRAFT,
 INC. OR ANY CONTRIBUTORS TO THIS SOFTWARE BE LIABLE FOR ANY DIRECT, INDIRECT,
 INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
 OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/* global WritableStream, ReadableStream, TransformStream */
// deno-lint-ignore-file no-this-alias















const ERR_BAD_FORMAT = "File format is not recognized";
const ERR_EOCDR_NOT_FOUND = "End of central directory not found";
const ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND = "End of Zip64 central directory locator not found";
const ERR_CENTRAL_DIRECTORY_NOT_FOUND = "Central directory header not found";
const ERR_ENCRYPTED = "File contains encrypted entry";
const ERR_UNSUPPORTED_ENCRYPTION = "Encryption method not supported";
const ERR_SPLIT_ZIP_FILE = "Split zip file";
const ERR_ENTRY_DATA_OUT_OF_BOUNDS = "Entry data out of bounds";
const ERR_AMBIGUOUS_ARCHIVE = "Ambiguous archive";
const ERR_ENCRYPTED_CENTRAL_DIRECTORY = "Encrypted central directory is not supported";
const ERR_UNSAFE_FILENAME = "Unsafe filename";
const ERR_INVALID_STRICTNESS = "Invalid strictness (must be 'strict', 'balanced' or 'tolerant')";
const ERR_INVALID_FILENAME_VALIDATION = "Invalid filenameValidation (must be 'strict', 'balanced' or 'tolerant')";
const ERR_INVALID_MAX_APPENDED_DATA_SIZE = "Invalid maxAppendedDataSize (must be a number greater than or equal to 0)";
const ERR_UNSUPPORTED_UINT64 = "64-bit value exceeds Number.MAX_SAFE_INTEGER";
const WARNING_UNSORTED_CENTRAL_DIRECTORY = "unsorted central directory";
const WARNING_UNKNOWN_VERSION = "unknown version needed to extract";
const WARNING_COMPRESSED_PATCHED_DATA = "compressed patched data";
const WARNING_MALFORMED_EXTRA_FIELD = "malformed extra field";
const WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA = "unknown zip64 extensible data";
const WARNING_WRAPPED_ENTRIES_COUNT = "wrapped entries count";
const WARNING_APPENDED_DATA = "appended data";
const WARNING_PREPENDED_DATA = "prepended data";
const WARNING_PREPENDED_CENTRAL_DIRECTORY = "prepended central directory";
const WARNING_TRAILING_CENTRAL_DIRECTORY_DATA = "trailing central directory data";
const WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET = "mismatched central directory offset";
const WARNING_MISSING_ZIP64_EXTRA_FIELD = "missing zip64 extra field";
const WARNING_DUPLICATE_FILENAME = "duplicate filename";
const WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY = "mismatched zip64 end of central directory record";
const WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY = "multiple end of central directory records";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME = "mismatched local file header (filename)";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG = "mismatched local file header (general purpose bit flag)";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD = "mismatched local file header (compression method)";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES = "mismatched local file header (crc32 or sizes)";
const MAX_KNOWN_VERSION = 63;
const DRIVE_LETTER_REGEXP = /^[a-zA-Z]:/;
const PARENT_DIRECTORY_REGEXP = /(^|[\\/])\.\.([\\/]|$)/;
const CHARSET_UTF8 = "utf-8";
const PROPERTY_NAME_UTF8_SUFFIX = "UTF8";
const CHARSET_CP437 = "cp437";
const BITFLAG_AMBIGUITY_MASK = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_ENCRYPTED */ .hW | _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_DATA_DESCRIPTOR */ .dy | _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_STRONG_ENCRYPTION */ .GQ | _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_LANG_ENCODING_FLAG */ .Gy;
const VENDOR_VERSION_AE_1 = 1;
const ZIP64_PROPERTIES = [
	[_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_UNCOMPRESSED_SIZE */ .VF, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac],
	[_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_COMPRESSED_SIZE */ .sw, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac],
	[_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_OFFSET */ .wl, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac],
	[_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_DISK_NUMBER_START */ .Pt, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk]
];
const ZIP64_EXTRACTION = {
	[_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk]: {
		getValue: getUint32,
		bytes: 4
	},
	[_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac]: {
		getValue: getBigUint64,
		bytes: 8
	}
};
const MAX_SAFE_UINT64 = BigInt(Number.MAX_SAFE_INTEGER);
const MAX_END_OF_CENTRAL_DIR_PROBES = 64;
const MAX_DEFLATE_EXPANSION_RATIO = 1032;
const CENTRAL_DIRECTORY_UNREACHABLE = 0;
const CENTRAL_DIRECTORY_PLAUSIBLE = 1;
const CENTRAL_DIRECTORY_REACHABLE = 2;

class ZipReader {

	constructor(reader, options = {}) {
		Object.assign(this, {
			reader: new _io_js__WEBPACK_IMPORTED_MODULE_4__/* .GenericReader */ .b9(reader),
			options: options || {},
			readRanges: { indexes: new Set(), sortedRanges: [], pendingRanges: [] },
			entriesMissingZip64ExtraField: new WeakSet()
		});
	}

	async* getEntriesGenerator(options = {}) {
		const zipReader = this;
		let { reader } = zipReader;
		await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .initStream */ .ZD)(reader);
		if (reader.size === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP || !reader.readUint8Array) {
			reader = new _io_js__WEBPACK_IMPORTED_MODULE_4__/* .BlobReader */ .nZ(await (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .streamToBlob */ .x1)(reader.readable));
			await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .initStream */ .ZD)(reader);
		}
		if (reader.size < _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn) {
			throw new Error(ERR_BAD_FORMAT);
		}
		const warnings = zipReader.warnings = [];
		const strictness = getStrictness(options, zipReader.options);
		const checkAmbiguity = strictness == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_STRICT */ .Bo;
		const rejectAmbiguousEndOfDirectory = strictness != _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC;
		const maxAppendedDataSize = getMaxAppendedDataSize(getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_MAX_APPENDED_DATA_SIZE */ .mU), strictness);
		const filenameValidation = getFilenameValidation(getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_FILENAME_VALIDATION */ .cq), strictness);
		const normalizeFilename = getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_NORMALIZE_FILENAME */ .eU);
		const { endOfDirectoryInfo, endOfDirectoryReachingEndCount } = await findEndOfCentralDirectory(reader, rejectAmbiguousEndOfDirectory, maxAppendedDataSize);
		if (!endOfDirectoryInfo) {
			if (await startsWithSplitZipSignature(reader)) {
				throw new Error(ERR_SPLIT_ZIP_FILE);
			} else {
				throw new Error(ERR_EOCDR_NOT_FOUND);
			}
		}
		if (rejectAmbiguousEndOfDirectory && endOfDirectoryReachingEndCount > 1) {
			throwAmbiguousArchive(WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY);
		}
		const endOfDirectoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(endOfDirectoryInfo);
		let directoryDataLength = getUint32(endOfDirectoryView, 12);
		let directoryDataOffset = getUint32(endOfDirectoryView, 16);
		const commentOffset = endOfDirectoryInfo.offset;
		const commentLength = getUint16(endOfDirectoryView, 20);
		const appendedDataOffset = commentOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn + commentLength;
		const appendedDataLength = reader.size - appendedDataOffset;
		if (appendedDataLength > maxAppendedDataSize) {
			throwAmbiguousArchive(WARNING_APPENDED_DATA);
		}
		if (appendedDataLength > 0) {
			(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_APPENDED_DATA);
		}
		let lastDiskNumber = getUint16(endOfDirectoryView, 4);
		const expectedLastDiskNumber = reader.lastDiskNumber || 0;
		let diskNumber = getUint16(endOfDirectoryView, 6);
		let filesLength = getUint16(endOfDirectoryView, 10);
		let prependedDataLength = 0;
		let prependedCentralDirectory;
		let startOffset;
		let zip64EndOfDirectory;
		let zip64EndOfDirectoryVersion2;
		let zip64EndOfDirectoryLength = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm;
		let directoryEncryptionInfo;
		const requiresZip64 = directoryDataOffset == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac || directoryDataLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac || filesLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk || diskNumber == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk;
		if (directoryDataOffset != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac && diskNumber != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk) {
			directoryDataOffset += getDiskOffset(reader, diskNumber);
		}
		if (requiresZip64) {
			const endOfDirectoryLocatorArray = endOfDirectoryInfo.offset >= _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx ?
				await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, endOfDirectoryInfo.offset - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx) :
				_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
			const endOfDirectoryLocatorView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(endOfDirectoryLocatorArray);
			if (endOfDirectoryLocatorArray.length == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx &&
				getUint32(endOfDirectoryLocatorView, 0) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE */ .OL) {
				directoryDataOffset = getDiskOffset(reader, getUint32(endOfDirectoryLocatorView, 4)) + getBigUint64(endOfDirectoryLocatorView, 8);
				let endOfDirectoryArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, directoryDataOffset, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm);
				let endOfDirectoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(endOfDirectoryArray);
				if (endOfDirectoryArray.length < _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm || getUint32(endOfDirectoryView, 0) != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_SIGNATURE */ .Tm) {
					const locatorOffset = endOfDirectoryInfo.offset - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx;
					let expectedDirectoryDataOffset = locatorOffset - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm;
					if (!await startsWithSignature(reader, expectedDirectoryDataOffset, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_SIGNATURE */ .Tm)) {
						expectedDirectoryDataOffset = await findZip64EndOfDirectoryOffset(reader, locatorOffset);
					}
					if (expectedDirectoryDataOffset !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && expectedDirectoryDataOffset >= 0 &&
						directoryDataOffset != expectedDirectoryDataOffset) {
						const originalDirectoryDataOffset = directoryDataOffset;
						directoryDataOffset = expectedDirectoryDataOffset;
						if (directoryDataOffset > originalDirectoryDataOffset) {
							prependedDataLength = directoryDataOffset - originalDirectoryDataOffset;
						}
						endOfDirectoryArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, directoryDataOffset, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm);
						endOfDirectoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(endOfDirectoryArray);
					}
				}
				if (endOfDirectoryArray.length < _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm || getUint32(endOfDirectoryView, 0) != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_SIGNATURE */ .Tm) {
					throw new Error(ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND);
				}
				zip64EndOfDirectory = true;
				zip64EndOfDirectoryVersion2 = getBigUint64(endOfDirectoryView, 4) > _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm - 12;
				if (zip64EndOfDirectoryVersion2) {
					const extensibleDataLength = Math.min(
						getBigUint64(endOfDirectoryView, 4) - (_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm - 12),
						reader.size - directoryDataOffset - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm);
					if (extensibleDataLength > 0) {
						zip64EndOfDirectoryLength += extensibleDataLength;
						const rawExtensibleData = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, directoryDataOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm, extensibleDataLength);
						directoryEncryptionInfo = getDirectoryEncryptionInfo(rawExtensibleData);
					}
				}
				if (lastDiskNumber == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk) {
					lastDiskNumber = getUint32(endOfDirectoryView, 16);
				} else if (lastDiskNumber != getUint32(endOfDirectoryView, 16)) {
					reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				}
				if (diskNumber == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk) {
					diskNumber = getUint32(endOfDirectoryView, 20);
				} else if (diskNumber != getUint32(endOfDirectoryView, 20)) {
					reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				}
				if (filesLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk) {
					filesLength = getBigUint64(endOfDirectoryView, 32);
				} else if (filesLength != getBigUint64(endOfDirectoryView, 32)) {
					reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				}
				if (directoryDataLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac) {
					directoryDataLength = getBigUint64(endOfDirectoryView, 40);
				} else if (directoryDataLength != getBigUint64(endOfDirectoryView, 40)) {
					reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				}
				directoryDataOffset = getDiskOffset(reader, diskNumber) + getBigUint64(endOfDirectoryView, 48) + prependedDataLength;
			} else if (directoryDataOffset == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac || directoryDataLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac || diskNumber == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk) {
				throw new Error(ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND);
			}
		}
		let declaredDirectoryDataLength = directoryDataLength;
		const centralDirectoryEndOffset = endOfDirectoryInfo.offset -
			(zip64EndOfDirectory ? zip64EndOfDirectoryLength + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx : 0);
		if (expectedLastDiskNumber != lastDiskNumber) {
			throw new Error(ERR_SPLIT_ZIP_FILE);
		}
		if (directoryDataOffset < 0) {
			throw new Error(ERR_BAD_FORMAT);
		}
		let offset = 0;
		let directoryArray = directoryDataOffset < reader.size ?
			await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, directoryDataOffset, directoryDataLength) :
			_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		let directoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(directoryArray);
		if (directoryDataLength) {
			let expectedDirectoryDataOffset = centralDirectoryEndOffset - directoryDataLength;
			if (directoryDataOffset != expectedDirectoryDataOffset && diskNumber == lastDiskNumber) {
				const storedPointsAtDirectory = directoryArray.length >= 4 && (
					getUint32(directoryView, offset) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC ||
					Boolean(directoryEncryptionInfo && directoryEncryptionInfo.compressedSize) ||
					detectEncryptedCentralDirectory(directoryView));
				if (!storedPointsAtDirectory && expectedDirectoryDataOffset < 0) {
					throw new Error(ERR_BAD_FORMAT);
				}
				let reconcile = !storedPointsAtDirectory;
				if (expectedDirectoryDataOffset >= 0 && expectedDirectoryDataOffset + 4 <= reader.size) {
					let expectedPointsAtDirectory = await pointsAtDirectory(reader, expectedDirectoryDataOffset);
					if (!expectedPointsAtDirectory) {
						const signatureRecordOffset = await findDigitalSignatureRecordOffset(reader, centralDirectoryEndOffset);
						const signedDirectoryDataOffset = signatureRecordOffset - directoryDataLength;
						if (signatureRecordOffset !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && signedDirectoryDataOffset >= 0 &&
							await pointsAtDirectory(reader, signedDirectoryDataOffset)) {
							expectedDirectoryDataOffset = signedDirectoryDataOffset;
							expectedPointsAtDirectory = true;
						}
					}
					if (storedPointsAtDirectory) {
						reconcile = expectedPointsAtDirectory;
					}
				}
				if (reconcile && expectedDirectoryDataOffset != directoryDataOffset) {
					const originalDirectoryDataOffset = directoryDataOffset;
					directoryDataOffset = expectedDirectoryDataOffset;
					directoryArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, directoryDataOffset, directoryDataLength);
					directoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(directoryArray);
					const offsetDelta = directoryDataOffset - originalDirectoryDataOffset;
					const { localHeaderFound, shiftedLocalHeaderFound } =
						await probeLocalHeaders(reader, directoryArray, directoryView, offsetDelta);
					if (offsetDelta > 0 && !(localHeaderFound && !shiftedLocalHeaderFound)) {
						prependedDataLength += offsetDelta;
						prependedCentralDirectory = storedPointsAtDirectory;
					} else {
						reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET);
						if (offsetDelta < 0 && !localHeaderFound && shiftedLocalHeaderFound) {
							prependedDataLength += offsetDelta;
						}
					}
				}
			}
			if (directoryArray.length < 4) {
				throw new Error(ERR_BAD_FORMAT);
			}
		} else if (!filesLength && directoryDataOffset < centralDirectoryEndOffset && diskNumber == lastDiskNumber) {
			prependedDataLength += centralDirectoryEndOffset - directoryDataOffset;
			directoryDataOffset = centralDirectoryEndOffset;
		}
		const expectedDirectoryDataLength = centralDirectoryEndOffset - directoryDataOffset;
		if (directoryDataLength != expectedDirectoryDataLength && expectedDirectoryDataLength >= 0 && diskNumber == lastDiskNumber) {
			directoryDataLength = expectedDirectoryDataLength;
			directoryArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, directoryDataOffset, directoryDataLength);
			directoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(directoryArray);
		}
		if (directoryDataOffset < 0 || directoryDataOffset >= reader.size) {
			throw new Error(ERR_BAD_FORMAT);
		}
		zipReader.directoryOffset = directoryDataOffset;
		zipReader.directoryLength = declaredDirectoryDataLength;
		const decryptCentralDirectory = getFunctionOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_DECRYPT_CENTRAL_DIRECTORY */ .kv);
		let decryptedDirectory, dataAfterEncryptedDirectory;
		if (decryptCentralDirectory && filesLength && directoryArray.length >= 4 &&
			getUint32(directoryView, 0) != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC &&
			(zip64EndOfDirectoryVersion2 || detectEncryptedCentralDirectory(directoryView))) {
			const encryptedDirectoryDataLength = getEncryptedDirectoryDataLength(directoryEncryptionInfo, declaredDirectoryDataLength, directoryArray.length);
			dataAfterEncryptedDirectory = directoryArray.subarray(encryptedDirectoryDataLength);
			directoryArray = await decryptCentralDirectory(directoryArray.subarray(0, encryptedDirectoryDataLength), directoryEncryptionInfo);
			directoryView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(directoryArray);
			declaredDirectoryDataLength = directoryArray.length;
			decryptedDirectory = true;
		}
		if (directoryEncryptionInfo && !decryptedDirectory &&
			(directoryArray.length < 4 || getUint32(directoryView, 0) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC)) {
			(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA);
		}
		startOffset = directoryDataOffset;
		const filenameEncoding = getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_FILENAME_ENCODING */ .IB);
		const commentEncoding = getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_COMMENT_ENCODING */ .ku);
		const filenames = new Set();
		let duplicateFilename;
		let previousEntryPosition = -Infinity;
		const recoverWrappedFilesLength = !checkAmbiguity && !zip64EndOfDirectory;
		if (!filesLength && recoverWrappedFilesLength) {
			filesLength = getWrappedFilesLength(directoryView, directoryArray, offset);
			if (filesLength) {
				(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_WRAPPED_ENTRIES_COUNT);
			}
		}
		const entryOptions = Object.assign({}, zipReader.options, options, { [_options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_STRICTNESS */ .BH]: strictness });
		delete entryOptions[_options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_AMBIGUITY */ .D9];
		for (let indexFile = 0; indexFile < filesLength; indexFile++) {
			const fileEntry = new ZipEntry(reader, entryOptions);
			if (offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt > directoryArray.length || getUint32(directoryView, offset) != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC) {
				if (indexFile == 0 && !decryptedDirectory && (zip64EndOfDirectoryVersion2 || detectEncryptedCentralDirectory(directoryView))) {
					throw new Error(ERR_ENCRYPTED_CENTRAL_DIRECTORY);
				}
				throw new Error(ERR_CENTRAL_DIRECTORY_NOT_FOUND);
			}
			readCommonHeader(fileEntry, directoryView, offset + 6);
			const languageEncodingFlag = Boolean(fileEntry.bitFlag.languageEncodingFlag);
			const filenameOffset = offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt;
			const extraFieldOffset = filenameOffset + fileEntry.filenameLength;
			const commentOffset = extraFieldOffset + fileEntry.extraFieldLength;
			const versionMadeBy = getUint16(directoryView, offset + 4);
			const msDosCompatible = versionMadeBy >> 8 == 0;
			const unixCompatible = versionMadeBy >> 8 == 3;
			const commentLength = getUint16(directoryView, offset + 32);
			const endOffset = commentOffset + commentLength;
			const rawEntryData = new Uint8Array(directoryArray.subarray(filenameOffset, endOffset));
			const rawFilename = rawEntryData.subarray(0, fileEntry.filenameLength);
			const rawComment = rawEntryData.subarray(fileEntry.filenameLength + fileEntry.extraFieldLength);
			const filenameUTF8 = languageEncodingFlag || (!filenameEncoding && (0,_util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isUTF8Text */ .H3)(rawFilename));
			const commentUTF8 = languageEncodingFlag || (!commentEncoding && (0,_util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isUTF8Text */ .H3)(rawComment));
			const externalFileAttributes = getUint32(directoryView, offset + 38);
			const msdosAttributesRaw = externalFileAttributes & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_8_BITS */ .Rx;
			const msdosAttributes = {
				readOnly: Boolean(msdosAttributesRaw & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_MSDOS_READONLY_MASK */ .MQ),
				hidden: Boolean(msdosAttributesRaw & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_MSDOS_HIDDEN_MASK */ .wd),
				system: Boolean(msdosAttributesRaw & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_MSDOS_SYSTEM_MASK */ .pb),
				directory: Boolean(msdosAttributesRaw & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_MSDOS_DIR_MASK */ .f),
				archive: Boolean(msdosAttributesRaw & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_MSDOS_ARCHIVE_MASK */ .Ss)
			};
			const offsetFileEntry = getUint32(directoryView, offset + 42);
			const decode = getFunctionOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_DECODE_TEXT */ .ln) || _util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7;
			const rawFilenameEncoding = filenameUTF8 ? CHARSET_UTF8 : filenameEncoding || CHARSET_CP437;
			const rawCommentEncoding = commentUTF8 ? CHARSET_UTF8 : commentEncoding || CHARSET_CP437;
			let filename = decode(rawFilename, rawFilenameEncoding, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .TEXT_TYPE_FILENAME */ .j$);
			if (filename === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
				filename = (0,_util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(rawFilename, rawFilenameEncoding);
			}
			let comment = decode(rawComment, rawCommentEncoding, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .TEXT_TYPE_COMMENT */ .LP);
			if (comment === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
				comment = (0,_util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(rawComment, rawCommentEncoding);
			}
			Object.assign(fileEntry, {
				index: indexFile,
				decryptedDirectory,
				versionMadeBy,
				msDosCompatible,
				zip64: false,
				compressedSize: 0,
				uncompressedSize: 0,
				commentLength,
				offset: offsetFileEntry,
				diskNumberStart: getUint16(directoryView, offset + 34),
				internalFileAttributes: getUint16(directoryView, offset + 36),
				externalFileAttributes,
				msdosAttributesRaw,
				msdosAttributes,
				rawFilename,
				filenameUTF8,
				commentUTF8,
				rawExtraField: rawEntryData.subarray(fileEntry.filenameLength, fileEntry.filenameLength + fileEntry.extraFieldLength),
				rawComment,
				filename,
				comment
			});
			let malformedExtraField;
			try {
				malformedExtraField = readCommonFooter(fileEntry, fileEntry, directoryView, offset + 6);
			} catch (error) {
				if (checkAmbiguity || error.message != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ERR_EXTRAFIELD_ZIP64_NOT_FOUND */ .SU) {
					throw error;
				}
				fileEntry.zip64ExtraFieldMissing = true;
				(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_MISSING_ZIP64_EXTRA_FIELD, fileEntry.filename);
			}
			filename = fileEntry.filename;
			if (normalizeFilename) {
				const normalizedFilename = normalizeFilename(filename);
				if (normalizedFilename !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
					filename = fileEntry.filename = normalizedFilename;
				}
			}
			if (isUnsafeFilename(filename, filenameValidation)) {
				const error = new Error(ERR_UNSAFE_FILENAME);
				error.filename = filename;
				throw error;
			}
			if (malformedExtraField) {
				(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_MALFORMED_EXTRA_FIELD, filename);
			}
			if (fileEntry.zip64ExtraFieldMissing && fileEntry.offset == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac) {
				startOffset = 0;
			} else {
				fileEntry.offset += prependedDataLength;
				const entryPosition = getDiskOffset(reader, fileEntry.diskNumberStart) + fileEntry.offset;
				startOffset = Math.min(entryPosition, startOffset);
				if (entryPosition < previousEntryPosition) {
					(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_UNSORTED_CENTRAL_DIRECTORY, filename);
				}
				previousEntryPosition = entryPosition;
			}
			if ((fileEntry.version & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_8_BITS */ .Rx) > MAX_KNOWN_VERSION) {
				(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_UNKNOWN_VERSION, filename);
			}
			if ((fileEntry.rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_COMPRESSED_PATCHED_DATA */ .h9) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_COMPRESSED_PATCHED_DATA */ .h9) {
				(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_COMPRESSED_PATCHED_DATA, filename);
			}
			if (filenames.has(fileEntry.filename)) {
				duplicateFilename = true;
			}
			filenames.add(fileEntry.filename);
			const unixExternalUpper = (fileEntry.externalFileAttributes >> 16) & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk;
			if (fileEntry.unixMode === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && (unixExternalUpper & (_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_DEFAULT_MASK */ .te | _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_EXECUTABLE_MASK */ .M7 | _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_DIR */ .J3)) != 0) {
				fileEntry.unixMode = unixExternalUpper;
			}
			const setuid = Boolean(fileEntry.unixMode & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_SETUID_MASK */ .I);
			const setgid = Boolean(fileEntry.unixMode & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_SETGID_MASK */ .cZ);
			const sticky = Boolean(fileEntry.unixMode & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_STICKY_MASK */ .HR);
			const unixType = fileEntry.unixMode === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? unixExternalUpper : fileEntry.unixMode;
			const symlink = (unixType & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_MASK */ .AH) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_SYMLINK */ .zW;
			const modeIsDir = fileEntry.unixMode !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && ((fileEntry.unixMode & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_MASK */ .AH) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_DIR */ .J3);
			const upperIsDir = ((unixExternalUpper & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_MASK */ .AH) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_TYPE_DIR */ .J3);
			const directory = modeIsDir || upperIsDir || (msDosCompatible && msdosAttributes.directory) || fileEntry.filename.endsWith(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTORY_SIGNATURE */ .vJ);
			const executable = !symlink && !directory && ((fileEntry.unixMode !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP)
				? ((fileEntry.unixMode & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_EXECUTABLE_MASK */ .M7) != 0)
				: (unixCompatible && ((unixExternalUpper & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ATTR_UNIX_EXECUTABLE_MASK */ .M7) != 0)));
			Object.assign(fileEntry, {
				setuid,
				setgid,
				sticky,
				symlink,
				unixExternalUpper,
				executable,
				directory,
				zipCrypto: fileEntry.encrypted && !fileEntry.extraFieldAES
			});
			const entry = new _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .Entry */ .HK(fileEntry);
			if (fileEntry.zip64ExtraFieldMissing) {
				zipReader.entriesMissingZip64ExtraField.add(entry);
			}
			entry.getData = (writer, options) => fileEntry.getData(writer, entry, zipReader, options);
			entry.arrayBuffer = async options => {
				const writer = new TransformStream();
				const arrayBufferPromise = (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .streamToBlob */ .x1)(writer.readable).then(blob => blob.arrayBuffer());
				arrayBufferPromise.catch(() => { });
				await fileEntry.getData(writer, entry, zipReader,
					Object.assign({}, options, { preventClose: false }));
				return arrayBufferPromise;
			};
			offset = endOffset;
			if (indexFile == filesLength - 1 && recoverWrappedFilesLength) {
				const wrappedFilesLength = getWrappedFilesLength(directoryView, directoryArray, offset);
				if (wrappedFilesLength) {
					filesLength += wrappedFilesLength;
					(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_WRAPPED_ENTRIES_COUNT);
				}
			}
			const { onprogress } = options;
			if (onprogress) {
				try {
					await onprogress(indexFile + 1, filesLength, new _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .Entry */ .HK(fileEntry));
				} catch {
					// ignored
				}
			}
			yield entry;
		}
		let offsetAfterSignature = offset;
		let digitalSignature = readDigitalSignature(directoryArray.subarray(offset)) ||
			(decryptedDirectory ? readDigitalSignature(dataAfterEncryptedDirectory) : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP);
		if (!digitalSignature && !decryptedDirectory) {
			const signatureRecordOffset = directoryDataOffset + offset;
			const signatureRecordLength = Math.min(centralDirectoryEndOffset - signatureRecordOffset, 6 + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk);
			if (signatureRecordLength >= 6) {
				digitalSignature = readDigitalSignature(await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, signatureRecordOffset, signatureRecordLength));
			}
		}
		if (digitalSignature) {
			zipReader.digitalSignature = digitalSignature;
			offsetAfterSignature = offset + 6 + digitalSignature.length;
		}
		if ((offset != declaredDirectoryDataLength && offsetAfterSignature != declaredDirectoryDataLength) ||
			(!decryptedDirectory && offset != directoryDataLength && offsetAfterSignature != directoryDataLength)) {
			reportAmbiguity(checkAmbiguity, warnings, WARNING_TRAILING_CENTRAL_DIRECTORY_DATA);
		}
		if (duplicateFilename) {
			reportAmbiguity(checkAmbiguity, warnings, WARNING_DUPLICATE_FILENAME);
		}
		const extractPrependedData = getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_EXTRACT_PREPENDED_DATA */ .JO);
		const extractAppendedData = getOptionValue(zipReader, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_EXTRACT_APPENDED_DATA */ .PG);
		const splitZipSignatureLength = (checkAmbiguity || extractPrependedData) && filesLength &&
			startOffset == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLIT_ZIP_FILE_SIGNATURE_LENGTH */ .w7 && await startsWithSplitZipMarker(reader) ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLIT_ZIP_FILE_SIGNATURE_LENGTH */ .w7 : 0;
		if (checkAmbiguity && (prependedDataLength > 0 || (filesLength && startOffset > splitZipSignatureLength))) {
			throwAmbiguousArchive(WARNING_PREPENDED_DATA);
		}
		if (prependedDataLength > 0 || (filesLength && startOffset > _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLIT_ZIP_FILE_SIGNATURE_LENGTH */ .w7)) {
			(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_PREPENDED_DATA);
		}
		if (prependedCentralDirectory) {
			(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_PREPENDED_CENTRAL_DIRECTORY);
		}
		if (extractPrependedData) {
			zipReader.prependedData = startOffset > splitZipSignatureLength ?
				await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, splitZipSignatureLength, startOffset - splitZipSignatureLength) :
				_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		}
		zipReader.comment = commentLength ? await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, commentOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn, commentLength) : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		if (extractAppendedData) {
			zipReader.appendedData = appendedDataOffset < reader.size ? await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, appendedDataOffset, reader.size - appendedDataOffset) : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		}
		return true;
	}

	async getEntries(options = {}) {
		const entries = [];
		for await (const entry of this.getEntriesGenerator(options)) {
			entries.push(entry);
		}
		return entries;
	}

	async close() {
		const { reader } = this;
		if (!reader.readUint8Array && reader.readable && !reader.readable.locked) {
			await reader.readable.cancel();
		}
	}

	[_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_ASYNC_DISPOSE */ .kZ]() {
		return this.close();
	}
}

class ZipReaderStream {

	constructor(options = {}) {
		let sourceController;
		const { readable, writable } = new TransformStream({
			start(controller) {
				sourceController = controller;
			}
		});
		const zipReader = new ZipReader(readable, options);
		const gen = zipReader.getEntriesGenerator();
		const pendingEntries = new Set();
		this.readable = new ReadableStream({
			async pull(controller) {
				const { done, value } = await gen.next();
				if (done)
					return controller.close();
				const entryStream = createEntryStream(value, pendingEntries);
				const chunk = {
					...value,
					readable: entryStream.readable
				};
				delete chunk.getData;
				Object.defineProperties(chunk, {
					localDirectory: {
						get: () => value.localDirectory,
						enumerable: true
					},
					warnings: {
						get: () => value.warnings,
						enumerable: true
					}
				});
				controller.enqueue(chunk);
			},
			async cancel(reason) {
				const entryStreams = Array.from(pendingEntries);
				pendingEntries.clear();
				sourceController.error(reason);
				await Promise.allSettled(entryStreams.map(entryStream => entryStream.cancel(reason)));
				await Promise.allSettled([gen.return(), zipReader.close()]);
			}
		});
		this.writable = writable;
	}
}

function createEntryStream(entry, pendingEntries) {
	const { readable, writable } = new TransformStream();
	let dataReader;
	const entryStream = {
		cancel: async reason => {
			pendingEntries.delete(entryStream);
			await (dataReader ? dataReader.cancel(reason) : readable.cancel(reason));
		}
	};
	entryStream.readable = new ReadableStream({
		async pull(controller) {
			if (!dataReader) {
				dataReader = readable.getReader();
				pendingEntries.add(entryStream);
				getData();
			}
			const { done, value } = await dataReader.read();
			if (done) {
				controller.close();
			} else {
				controller.enqueue(value);
			}
		},
		cancel: reason => entryStream.cancel(reason)
	}, { highWaterMark: 0 });
	return entryStream;

	async function getData() {
		try {
			await entry.getData(writable, { preventClose: false });
		} catch (error) {
			try {
				await writable.abort(error);
			} catch {
				// ignored
			}
		} finally {
			pendingEntries.delete(entryStream);
		}
	}
}

async function isZipFile(reader, options = {}) {
	reader = new GenericReader(reader);
	await initStream(reader);
	if (reader.size === UNDEFINED_VALUE || !reader.readUint8Array) {
		reader = new BlobReader(await streamToBlob(reader.readable));
		await initStream(reader);
	}
	if (reader.size < END_OF_CENTRAL_DIR_LENGTH) {
		return false;
	}
	const strictness = getStrictness(options, {});
	const rejectAmbiguousEndOfDirectory = strictness != STRICTNESS_TOLERANT;
	const maxAppendedDataSize = getMaxAppendedDataSize(options[OPTION_MAX_APPENDED_DATA_SIZE], strictness);
	const { endOfDirectoryInfo, endOfDirectoryReachingEndCount } = await findEndOfCentralDirectory(reader, rejectAmbiguousEndOfDirectory, maxAppendedDataSize);
	if (!endOfDirectoryInfo || (strictness == STRICTNESS_STRICT && endOfDirectoryReachingEndCount > 1)) {
		return false;
	}
	const commentLength = getUint16(getDataView(endOfDirectoryInfo), 20);
	const appendedDataOffset = endOfDirectoryInfo.offset + END_OF_CENTRAL_DIR_LENGTH + commentLength;
	return reader.size - appendedDataOffset <= maxAppendedDataSize;
}



class ZipEntry {

	constructor(reader, options) {
		Object.assign(this, {
			reader,
			options
		});
	}

	async getData(writer, fileEntry, zipReader, options = {}) {
		const zipEntry = this;
		const { readRanges, directoryOffset } = zipReader;
		if (zipEntry.zip64ExtraFieldMissing) {
			throw new Error(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ERR_EXTRAFIELD_ZIP64_NOT_FOUND */ .SU);
		}
		const config = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .getConfiguration */ .D0)();
		const {
			reader,
			index,
			offset,
			diskNumberStart,
			extraFieldAES,
			extraFieldZip64,
			compressionMethod,
			bitFlag,
			rawBitFlag,
			crc32,
			rawLastModDate,
			uncompressedSize,
			compressedSize
		} = zipEntry;
		const {
			dataDescriptor
		} = bitFlag;
		const localDirectory = fileEntry.localDirectory = {};
		const warnings = fileEntry.warnings = [];
		const localHeaderOffset = getDiskOffset(reader, diskNumberStart) + offset;
		const dataArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, localHeaderOffset, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_SIZE */ .Ad);
		const dataView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(dataArray);
		let password = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_PASSWORD */ .kF);
		let rawPassword = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_RAW_PASSWORD */ .JD);
		const passThrough = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .checkPassThroughOption */ .Ot)(getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_PASS_THROUGH */ .ki));
		const passThroughCompression = Boolean(passThrough);
		const passThroughEncryption = passThrough === true;
		(0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .checkPasswordOption */ .Tc)(password, rawPassword);
		password = password && password.length ? password : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
		rawPassword = rawPassword && rawPassword.length ? rawPassword : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
		if (extraFieldAES) {
			if (extraFieldAES.originalCompressionMethod != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_AES */ .n8) {
				throw new Error(_codec_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .ERR_UNSUPPORTED_COMPRESSION */ .Ns);
			}
		}
		if (dataArray.length < _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_SIZE */ .Ad || getUint32(dataView, 0) != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FILE_HEADER_SIGNATURE */ .Gq) {
			throw new Error(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ERR_LOCAL_FILE_HEADER_NOT_FOUND */ .im);
		}
		readCommonHeader(localDirectory, dataView, 4);
		const {
			extraFieldLength,
			filenameLength
		} = localDirectory;
		const dataOffset = localDirectory.dataOffset = localHeaderOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_SIZE */ .Ad + filenameLength + extraFieldLength;
		const checkLocalDirectoryOption = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_LOCAL_DIRECTORY */ .rm);
		const entryStrictness = getStrictness(options, zipEntry.options);
		const checkLocalDirectory = getCheckLocalDirectory(checkLocalDirectoryOption, entryStrictness);
		const checkLocalFilenameOption = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_LOCAL_FILENAME */ .HL);
		const checkLocalFilename = getCheckLocalFilename(
			checkLocalFilenameOption === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? checkLocalDirectoryOption : checkLocalFilenameOption, entryStrictness);
		let rawLocalFilename = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		if (checkLocalFilename && (filenameLength || extraFieldLength)) {
			const trailingDataArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, localHeaderOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_SIZE */ .Ad, filenameLength + extraFieldLength);
			rawLocalFilename = trailingDataArray.subarray(0, filenameLength);
			localDirectory.rawExtraField = trailingDataArray.subarray(filenameLength);
		} else {
			localDirectory.rawExtraField = extraFieldLength ?
				await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, localHeaderOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_SIZE */ .Ad + filenameLength, extraFieldLength) :
				_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
		}
		if (checkLocalFilename) {
			localDirectory.rawFilename = rawLocalFilename;
		}
		if (readCommonFooter(zipEntry, localDirectory, dataView, 4, true)) {
			(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, WARNING_MALFORMED_EXTRA_FIELD);
		}
		validateLocalDirectory(zipEntry, localDirectory, rawLocalFilename, checkLocalFilename, checkLocalDirectory ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP : warnings);
		const { lastAccessDate, creationDate, uid, gid } = localDirectory;
		if (lastAccessDate && fileEntry.lastAccessDate === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			fileEntry.lastAccessDate = lastAccessDate;
		}
		if (creationDate && fileEntry.creationDate === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			fileEntry.creationDate = creationDate;
		}
		if (uid !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && fileEntry.uid === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			fileEntry.uid = uid;
		}
		if (gid !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && fileEntry.gid === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			fileEntry.gid = gid;
		}
		const checkPasswordOnly = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_PASSWORD_ONLY */ .Wm);
		const encrypted = zipEntry.encrypted && (!passThroughEncryption || checkPasswordOnly);
		const zipCrypto = encrypted && !extraFieldAES;
		if (!passThroughEncryption) {
			fileEntry.zipCrypto = zipCrypto;
		}
		if (encrypted && (zipEntry.rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_STRONG_ENCRYPTION */ .GQ) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_STRONG_ENCRYPTION */ .GQ) {
			throw new Error(ERR_UNSUPPORTED_ENCRYPTION);
		}
		const registeredCodec = passThroughCompression ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP : (0,_codec_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .getRegisteredCodec */ .$_)(compressionMethod);
		if (compressionMethod != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_STORE */ .$F && compressionMethod != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_DEFLATE */ .FH && compressionMethod != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_DEFLATE_64 */ .Mm && !registeredCodec && !passThroughCompression) {
			throw new Error(_codec_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .ERR_UNSUPPORTED_COMPRESSION */ .Ns);
		}
		if (encrypted) {
			if (!zipCrypto && (extraFieldAES.strength < 1 || extraFieldAES.strength > 3)) {
				throw new Error(ERR_UNSUPPORTED_ENCRYPTION);
			} else if (!password && !rawPassword) {
				throw new Error(ERR_ENCRYPTED);
			}
		}
		if (dataOffset + compressedSize > Math.min(reader.size, directoryOffset)) {
			throw new Error(ERR_ENTRY_DATA_OUT_OF_BOUNDS);
		}
		const size = compressedSize;
		const signal = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .checkSignalOption */ .mR)(getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_SIGNAL */ .dg));
		(0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .throwIfAborted */ .Te)(signal);
		let checkOverlappingEntry = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_OVERLAPPING_ENTRY */ .sn);
		const checkOverlappingEntryOnly = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_OVERLAPPING_ENTRY_ONLY */ .VL);
		if (checkOverlappingEntryOnly) {
			checkOverlappingEntry = true;
		}
		const { onstart, onprogress, onend } = options;
		const compressed = compressionMethod != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_STORE */ .$F && !passThroughCompression;
		const outputSize = passThroughCompression ?
			compressedSize - (0,_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .getEncryptionOverhead */ .C7)(encrypted, zipCrypto, extraFieldAES && extraFieldAES.strength) :
			uncompressedSize;
		const deflate64 = compressionMethod == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_DEFLATE_64 */ .Mm;
		let useCompressionStream = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_USE_COMPRESSION_STREAM */ .kq);
		if (deflate64) {
			useCompressionStream = false;
		}
		const checkCrc32Option = getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_CRC32 */ .Fp);
		const checkCrc32 = (checkCrc32Option === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ?
			getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_SIGNATURE */ .A4) :
			checkCrc32Option) && !passThroughCompression &&
			(!encrypted || zipCrypto || (extraFieldAES && extraFieldAES.vendorVersion == VENDOR_VERSION_AE_1));
		const workerOptions = {
			options: {
				codecType: _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEC_INFLATE */ .Re,
				password,
				rawPassword,
				zipCrypto,
				encryptionStrength: extraFieldAES && extraFieldAES.strength,
				checkCrc32,
				checkAuthenticationCode: getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_AUTHENTICATION_CODE */ .Si),
				passwordVerification: zipCrypto && (dataDescriptor ? ((rawLastModDate >>> 8) & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_8_BITS */ .Rx) : ((crc32 >>> 24) & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_8_BITS */ .Rx)),
				outputSize,
				crc32,
				compressed,
				encrypted,
				useWebWorkers: getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_USE_WEB_WORKERS */ .bn),
				useCompressionStream,
				deflate64,
				format: registeredCodec ? registeredCodec.format : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP,
				codecURI: registeredCodec ? registeredCodec.codecURI : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP,
				compressionMethod,
				rawBitFlag,
				checkPasswordOnly
			},
			config,
			streamOptions: { signal, size, onstart, onprogress, onend }
		};
		if (checkOverlappingEntry) {
			await detectOverlappingEntry({
				reader,
				fileEntry,
				index,
				offset: localHeaderOffset,
				crc32,
				compressedSize,
				uncompressedSize,
				dataOffset,
				dataDescriptor: dataDescriptor || localDirectory.bitFlag.dataDescriptor,
				extraFieldZip64: extraFieldZip64 || localDirectory.extraFieldZip64,
				readRanges
			});
			validateDataDescriptor(zipEntry, localDirectory, checkLocalDirectory ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP : warnings);
		}
		let writable, abortError, aborted;
		try {
			if (!checkOverlappingEntryOnly) {
				if (checkPasswordOnly) {
					writer = new WritableStream();
				}
				writer = new _io_js__WEBPACK_IMPORTED_MODULE_4__/* .GenericWriter */ .xm(writer);
				await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .initStream */ .ZD)(writer, getDecodableOutputSize(outputSize, compressedSize, compressed));
				({ writable } = writer);
				const readable = (0,_util_compatible_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .toCompatibleReadable */ .QK)(reader.createReadable({ offset: dataOffset, size }));
				const { outputSize: writtenSize } = await (0,_codec_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .runWorker */ .WY)({ readable, writable }, workerOptions);
				(0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .throwIfAborted */ .Te)(signal);
				if (writtenSize != outputSize) {
					throw Object.assign(new Error(_codec_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .ERR_INVALID_UNCOMPRESSED_SIZE */ .nD), { outputSize: writtenSize });
				}
				writer.size += writtenSize;
			}
		} catch (error) {
			if ((0,_util_error_js__WEBPACK_IMPORTED_MODULE_12__/* .isErrorObject */ .K)(error) && error.outputSize !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
				writer.size += error.outputSize;
			}
			if (!checkPasswordOnly || !(0,_util_error_js__WEBPACK_IMPORTED_MODULE_12__/* .isErrorObject */ .K)(error) || error.message != _codec_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .ERR_ABORT_CHECK_PASSWORD */ .mV) {
				abortError = error;
				aborted = true;
				throw error;
			}
		} finally {
			const preventClose = !(0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .ownsWritable */ .kh)(writer) && getOptionValue(zipEntry, options, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_PREVENT_CLOSE */ .C5);
			if (!preventClose && writable && !writable.locked) {
				const writableWriter = writable.getWriter();
				if (aborted) {
					try {
						await writableWriter.abort(abortError);
					} catch {
						// the error being propagated is more relevant; ignored
					}
				} else {
					await writableWriter.close();
				}
			}
		}
		return checkPasswordOnly || checkOverlappingEntryOnly ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP : writer.getData ? writer.getData() : writable;
	}
}

function detectEncryptedCentralDirectory(directoryView) {
	return directoryView.byteLength >= 4 && getUint32(directoryView, 0) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTRA_DATA_SIGNATURE */ .G4;
}

function getWrappedFilesLength(directoryView, directoryArray, offset) {
	let wrappedFilesLength = 0;
	while (offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt <= directoryArray.length && getUint32(directoryView, offset) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC) {
		offset += _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt +
			getUint16(directoryView, offset + 28) + getUint16(directoryView, offset + 30) + getUint16(directoryView, offset + 32);
		wrappedFilesLength++;
	}
	return wrappedFilesLength % (_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk + 1) ? 0 : wrappedFilesLength;
}

function pointsAtDirectory(reader, offset) {
	return startsWithSignature(reader, offset, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC);
}

async function startsWithSignature(reader, offset, signature) {
	if (offset < 0 || offset + 4 > reader.size) {
		return false;
	}
	const signatureArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, offset, 4);
	return getUint32((0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(signatureArray), 0) == signature;
}

async function findDigitalSignatureRecordOffset(reader, endOffset) {
	const startOffset = Math.max(0, endOffset - (6 + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk));
	const tailArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, startOffset, endOffset - startOffset);
	const tailView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(tailArray);
	for (let indexByte = tailArray.length - 6; indexByte >= 0; indexByte--) {
		if (getUint32(tailView, indexByte) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGITAL_SIGNATURE_RECORD_SIGNATURE */ .nc &&
			indexByte + 6 + getUint16(tailView, indexByte + 4) == tailArray.length) {
			return startOffset + indexByte;
		}
	}
}

async function findZip64EndOfDirectoryOffset(reader, endOffset) {
	const startOffset = Math.max(0, endOffset - (_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk));
	const tailArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, startOffset, endOffset - startOffset);
	const tailView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(tailArray);
	for (let indexByte = tailArray.length - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LENGTH */ .zm; indexByte >= 0; indexByte--) {
		if (getUint32(tailView, indexByte) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_SIGNATURE */ .Tm &&
			indexByte + 12 + Number(tailView.getBigUint64(indexByte + 4, true)) == tailArray.length) {
			return startOffset + indexByte;
		}
	}
}

async function probeLocalHeaders(reader, directoryArray, directoryView, offsetDelta) {
	let result = { localHeaderFound: false, shiftedLocalHeaderFound: false };
	let recordOffset = 0;
	while (recordOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt <= directoryArray.length &&
		getUint32(directoryView, recordOffset) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC) {
		const localHeaderOffset = getLocalHeaderOffset(directoryArray, directoryView, recordOffset);
		if (localHeaderOffset !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			const localHeaderFound = await startsWithSignature(reader, localHeaderOffset, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FILE_HEADER_SIGNATURE */ .Gq);
			const shiftedLocalHeaderFound = await startsWithSignature(reader, localHeaderOffset + offsetDelta, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FILE_HEADER_SIGNATURE */ .Gq);
			if (!recordOffset) {
				result = { localHeaderFound, shiftedLocalHeaderFound };
			}
			if (localHeaderFound != shiftedLocalHeaderFound) {
				return { localHeaderFound, shiftedLocalHeaderFound };
			}
		}
		recordOffset += _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt + getUint16(directoryView, recordOffset + 28) +
			getUint16(directoryView, recordOffset + 30) + getUint16(directoryView, recordOffset + 32);
	}
	return result;
}

function getLocalHeaderOffset(directoryArray, directoryView, recordOffset) {
	const localHeaderOffset = getUint32(directoryView, recordOffset + 42);
	if (localHeaderOffset != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac) {
		return localHeaderOffset;
	}
	let offsetExtraField = recordOffset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_LENGTH */ .Mt + getUint16(directoryView, recordOffset + 28);
	const endExtraField = Math.min(offsetExtraField + getUint16(directoryView, recordOffset + 30), directoryArray.length);
	while (offsetExtraField + 4 <= endExtraField) {
		const type = getUint16(directoryView, offsetExtraField);
		const size = getUint16(directoryView, offsetExtraField + 2);
		if (type == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_ZIP64 */ .KR) {
			let offsetValue = offsetExtraField + 4;
			if (getUint32(directoryView, recordOffset + 24) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac) {
				offsetValue += 8;
			}
			if (getUint32(directoryView, recordOffset + 20) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac) {
				offsetValue += 8;
			}
			return offsetValue + 8 <= endExtraField ? getBigUint64(directoryView, offsetValue) : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
		}
		offsetExtraField += 4 + size;
	}
	return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
}

function readDigitalSignature(signatureRecordArray) {
	if (signatureRecordArray.length >= 6) {
		const signatureRecordView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(signatureRecordArray);
		if (getUint32(signatureRecordView, 0) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGITAL_SIGNATURE_RECORD_SIGNATURE */ .nc) {
			const signatureDataLength = getUint16(signatureRecordView, 4);
			if (6 + signatureDataLength <= signatureRecordArray.length) {
				return new Uint8Array(signatureRecordArray.subarray(6, 6 + signatureDataLength));
			}
		}
	}
}

function getEncryptedDirectoryDataLength(directoryEncryptionInfo, declaredDirectoryDataLength, directoryDataLength) {
	const encryptedDirectoryDataLength = directoryEncryptionInfo && directoryEncryptionInfo.compressedSize ?
		directoryEncryptionInfo.compressedSize :
		declaredDirectoryDataLength;
	return encryptedDirectoryDataLength > 0 && encryptedDirectoryDataLength <= directoryDataLength ?
		encryptedDirectoryDataLength :
		directoryDataLength;
}

function getDirectoryEncryptionInfo(rawExtensibleData) {
	const directoryEncryptionInfo = { rawExtensibleData };
	if (rawExtensibleData.length >= 28) {
		const extensibleDataView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(rawExtensibleData);
		const hashDataLength = getUint16(extensibleDataView, 26);
		Object.assign(directoryEncryptionInfo, {
			compressionMethod: getUint16(extensibleDataView, 0),
			compressedSize: getBigUint64(extensibleDataView, 2),
			uncompressedSize: getBigUint64(extensibleDataView, 10),
			encryptionAlgorithm: getUint16(extensibleDataView, 18),
			bitLength: getUint16(extensibleDataView, 20),
			flags: getUint16(extensibleDataView, 22),
			hashAlgorithm: getUint16(extensibleDataView, 24),
			hashData: rawExtensibleData.subarray(28, 28 + hashDataLength)
		});
	}
	return directoryEncryptionInfo;
}

function readCommonHeader(directory, dataView, offset) {
	const rawBitFlag = directory.rawBitFlag = getUint16(dataView, offset + 2);
	const encrypted = (rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_ENCRYPTED */ .hW) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_ENCRYPTED */ .hW;
	const rawLastModDate = getUint32(dataView, offset + 6);
	Object.assign(directory, {
		encrypted,
		version: getUint16(dataView, offset),
		bitFlag: {
			level: (rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_LEVEL */ .PA) >> 1,
			dataDescriptor: (rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_DATA_DESCRIPTOR */ .dy) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_DATA_DESCRIPTOR */ .dy,
			languageEncodingFlag: (rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_LANG_ENCODING_FLAG */ .Gy) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_LANG_ENCODING_FLAG */ .Gy
		},
		rawLastModDate,
		lastModDate: getDate(rawLastModDate),
		filenameLength: getUint16(dataView, offset + 22),
		extraFieldLength: getUint16(dataView, offset + 24)
	});
}

function readCommonFooter(fileEntry, directory, dataView, offset, localDirectory) {
	const { rawExtraField } = directory;
	const extraField = directory.extraField = new Map();
	const rawExtraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(rawExtraField);
	let offsetExtraField = 0;
	let malformedExtraField = false;
	try {
		while (offsetExtraField < rawExtraField.length) {
			const type = getUint16(rawExtraFieldView, offsetExtraField);
			const size = getUint16(rawExtraFieldView, offsetExtraField + 2);
			extraField.set(type, {
				type,
				data: rawExtraField.slice(offsetExtraField + 4, offsetExtraField + 4 + size)
			});
			offsetExtraField += 4 + size;
		}
	} catch {
		malformedExtraField = true;
	}
	if (offsetExtraField > rawExtraField.length) {
		malformedExtraField = true;
	}
	const compressionMethod = getUint16(dataView, offset + 4);
	Object.assign(directory, {
		signature: getUint32(dataView, offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_OFFSET_SIGNATURE */ .ZT),
		crc32: getUint32(dataView, offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_OFFSET_SIGNATURE */ .ZT),
		compressedSize: getUint32(dataView, offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_OFFSET_COMPRESSED_SIZE */ .K5),
		uncompressedSize: getUint32(dataView, offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_OFFSET_UNCOMPRESSED_SIZE */ .T4)
	});
	const extraFieldZip64 = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_ZIP64 */ .KR);
	let extraFieldZip64Missing;
	if (extraFieldZip64) {
		if (!readExtraFieldZip64(extraFieldZip64, directory, localDirectory)) {
			malformedExtraField = true;
		}
		directory.extraFieldZip64 = extraFieldZip64;
	} else if (ZIP64_PROPERTIES.some(([propertyName, max]) => directory[propertyName] == max)) {
		if (localDirectory) {
			malformedExtraField = true;
		} else {
			extraFieldZip64Missing = true;
		}
	}
	const extraFieldUnicodePath = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNICODE_PATH */ .uV);
	if (extraFieldUnicodePath) {
		readExtraFieldUnicode(extraFieldUnicodePath, _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_FILENAME */ .gk, _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_RAW_FILENAME */ .nX, directory, fileEntry);
		directory.extraFieldUnicodePath = extraFieldUnicodePath;
	}
	const extraFieldUnicodeComment = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNICODE_COMMENT */ .AQ);
	if (extraFieldUnicodeComment) {
		readExtraFieldUnicode(extraFieldUnicodeComment, _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_COMMENT */ .Kq, _zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_RAW_COMMENT */ .Ri, directory, fileEntry);
		directory.extraFieldUnicodeComment = extraFieldUnicodeComment;
	}
	const extraFieldAES = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_AES */ ._q);
	if (extraFieldAES && (compressionMethod == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_METHOD_AES */ .n8 || directory.encrypted) && extraFieldAES.data.length >= 7) {
		readExtraFieldAES(extraFieldAES, directory, compressionMethod);
		directory.extraFieldAES = extraFieldAES;
	} else {
		if (extraFieldAES) {
			malformedExtraField = true;
		}
		directory.compressionMethod = compressionMethod;
	}
	const extraFieldPkwareUnix = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_PKWARE_UNIX */ .Mz);
	if (extraFieldPkwareUnix) {
		readExtraFieldUnixDates(extraFieldPkwareUnix, directory);
		directory.extraFieldPkwareUnix = extraFieldPkwareUnix;
	}
	const extraFieldUnixType1 = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNIX_TYPE1 */ .Xm);
	if (extraFieldUnixType1) {
		readExtraFieldUnixDates(extraFieldUnixType1, directory);
		directory.extraFieldUnixType1 = extraFieldUnixType1;
	}
	const extraFieldExtendedTimestamp = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP */ .$O);
	if (extraFieldExtendedTimestamp) {
		readExtraFieldExtendedTimestamp(extraFieldExtendedTimestamp, directory, localDirectory);
		directory.extraFieldExtendedTimestamp = extraFieldExtendedTimestamp;
	}
	const extraFieldNTFS = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_NTFS */ .Ow);
	if (extraFieldNTFS) {
		readExtraFieldNTFS(extraFieldNTFS, directory);
		directory.extraFieldNTFS = extraFieldNTFS;
	}
	const extraFieldInfoZip = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_INFOZIP */ .A9);
	let unixIdsRead;
	if (extraFieldInfoZip) {
		unixIdsRead = readExtraFieldUnix(extraFieldInfoZip, directory, true);
		directory.extraFieldInfoZip = extraFieldInfoZip;
	}
	const extraFieldUnix = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_UNIX */ .nK);
	if (extraFieldUnix) {
		readExtraFieldUnix(extraFieldUnix, unixIdsRead ? {} : directory, false);
		directory.extraFieldUnix = extraFieldUnix;
	}
	const extraFieldUSDZ = extraField.get(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_USDZ */ .NF);
	if (extraFieldUSDZ) {
		directory.extraFieldUSDZ = extraFieldUSDZ;
	}
	if (extraFieldZip64Missing) {
		throw new Error(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ERR_EXTRAFIELD_ZIP64_NOT_FOUND */ .SU);
	}
	return malformedExtraField;
}

function readExtraFieldZip64(extraFieldZip64, directory, localDirectory) {
	directory.zip64 = true;
	const extraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraFieldZip64.data);
	const missingProperties = ZIP64_PROPERTIES.filter(([propertyName, max]) => directory[propertyName] == max);
	const requiredLength = missingProperties.reduce((length, [, max]) => length + ZIP64_EXTRACTION[max].bytes, 0);
	if (extraFieldZip64.data.length < requiredLength) {
		if (localDirectory) {
			return false;
		}
		throw new Error(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ERR_EXTRAFIELD_ZIP64_NOT_FOUND */ .SU);
	}
	const values = [];
	try {
		for (let indexMissingProperty = 0, offset = 0; indexMissingProperty < missingProperties.length; indexMissingProperty++) {
			const [, max] = missingProperties[indexMissingProperty];
			const extraction = ZIP64_EXTRACTION[max];
			values.push(extraction.getValue(extraFieldView, offset));
			offset += extraction.bytes;
		}
	} catch (error) {
		if (localDirectory) {
			return false;
		}
		throw error;
	}
	missingProperties.forEach(([propertyName], indexMissingProperty) => {
		directory[propertyName] = extraFieldZip64[propertyName] = values[indexMissingProperty];
	});
	return true;
}

function readExtraFieldUnicode(extraFieldUnicode, propertyName, rawPropertyName, directory, fileEntry) {
	if (extraFieldUnicode.data.length < 5) {
		extraFieldUnicode.valid = false;
		return;
	}
	const extraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraFieldUnicode.data);
	const computedCrc32 = new _streams_codecs_crc32_js__WEBPACK_IMPORTED_MODULE_8__/* .Crc32 */ .s();
	computedCrc32.append(fileEntry[rawPropertyName]);
	const computedCrc32View = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(new Uint8Array(4));
	computedCrc32View.setUint32(0, computedCrc32.get(), true);
	const nameCrc32 = getUint32(extraFieldView, 1);
	const version = getUint8(extraFieldView, 0);
	Object.assign(extraFieldUnicode, {
		version,
		[propertyName]: (0,_util_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(extraFieldUnicode.data.subarray(5)),
		valid: version == 1 && !fileEntry.bitFlag.languageEncodingFlag && nameCrc32 == getUint32(computedCrc32View, 0)
	});
	if (extraFieldUnicode.valid) {
		directory[propertyName] = extraFieldUnicode[propertyName];
		directory[propertyName + PROPERTY_NAME_UTF8_SUFFIX] = true;
	}
}

function readExtraFieldAES(extraFieldAES, directory, compressionMethod) {
	const extraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraFieldAES.data);
	const strength = getUint8(extraFieldView, 4);
	Object.assign(extraFieldAES, {
		vendorVersion: getUint8(extraFieldView, 0),
		vendorId: getUint8(extraFieldView, 2),
		strength,
		originalCompressionMethod: compressionMethod,
		compressionMethod: getUint16(extraFieldView, 5)
	});
	directory.compressionMethod = extraFieldAES.compressionMethod;
	if (extraFieldAES.vendorVersion != VENDOR_VERSION_AE_1) {
		directory.crc32 = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	}
}

function readExtraFieldNTFS(extraFieldNTFS, directory) {
	const extraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraFieldNTFS.data);
	let offsetExtraField = 4;
	let tag1Data;
	try {
		while (offsetExtraField < extraFieldNTFS.data.length && !tag1Data) {
			const tagValue = getUint16(extraFieldView, offsetExtraField);
			const attributeSize = getUint16(extraFieldView, offsetExtraField + 2);
			if (tagValue == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTRAFIELD_TYPE_NTFS_TAG1 */ .g4) {
				tag1Data = extraFieldNTFS.data.slice(offsetExtraField + 4, offsetExtraField + 4 + attributeSize);
			}
			offsetExtraField += 4 + attributeSize;
		}
	} catch {
		// ignored
	}
	if (tag1Data && tag1Data.length == 24) {
		const tag1View = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(tag1Data);
		const rawLastModDate = tag1View.getBigUint64(0, true);
		const rawLastAccessDate = tag1View.getBigUint64(8, true);
		const rawCreationDate = tag1View.getBigUint64(16, true);
		Object.assign(extraFieldNTFS, {
			rawLastModDate,
			rawLastAccessDate,
			rawCreationDate
		});
		const lastModDate = getDateNTFS(rawLastModDate);
		const lastAccessDate = getDateNTFS(rawLastAccessDate);
		const creationDate = getDateNTFS(rawCreationDate);
		const extraFieldData = { lastModDate, lastAccessDate, creationDate };
		Object.assign(extraFieldNTFS, extraFieldData);
		Object.assign(directory, extraFieldData, { rawLastAccessDate, rawCreationDate });
	}
}

function readExtraFieldUnixDates(extraField, directory) {
	if (extraField.data.length < 8) {
		return;
	}
	const extraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraField.data);
	const lastAccessDate = new Date((getUint32(extraFieldView, 0) | 0) * 1000);
	const lastModDate = new Date((getUint32(extraFieldView, 4) | 0) * 1000);
	const extraFieldData = { lastAccessDate, lastModDate };
	if (extraField.data.length >= 12) {
		extraFieldData.uid = getUint16(extraFieldView, 8);
		extraFieldData.gid = getUint16(extraFieldView, 10);
	}
	Object.assign(extraField, extraFieldData);
	Object.assign(directory, extraFieldData);
}

function readExtraFieldUnix(extraField, directory, isInfoZip) {
	try {
		const view = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraField.data);
		let uid, gid;
		if (isInfoZip) {
			let offset = 0;
			const version = getUint8(view, offset++);
			const uidSize = getUint8(view, offset++);
			uid = unpackUnixId(extraField.data.subarray(offset, offset + uidSize));
			offset += uidSize;
			const gidSize = getUint8(view, offset++);
			gid = unpackUnixId(extraField.data.subarray(offset, offset + gidSize));
			Object.assign(extraField, { version, uid, gid });
		} else if (extraField.data.length >= 4) {
			uid = getUint16(view, 0);
			gid = getUint16(view, 2);
			Object.assign(extraField, { uid, gid });
		}
		if (uid !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			directory.uid = uid;
		}
		if (gid !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
			directory.gid = gid;
		}
		return uid !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP || gid !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	} catch {
		// ignored
	}
}

function unpackUnixId(bytes) {
	const buffer = new Uint8Array(4);
	buffer.set(bytes, 0);
	const view = new DataView(buffer.buffer, buffer.byteOffset, 4);
	return view.getUint32(0, true);
}

function readExtraFieldExtendedTimestamp(extraFieldExtendedTimestamp, directory, localDirectory) {
	if (!extraFieldExtendedTimestamp.data.length) {
		return;
	}
	const extraFieldView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(extraFieldExtendedTimestamp.data);
	const flags = getUint8(extraFieldView, 0);
	const timeProperties = [];
	const timeRawProperties = [];
	if (localDirectory) {
		if ((flags & 0x1) == 0x1) {
			timeProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_LAST_MODIFICATION_DATE */ .xI);
			timeRawProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE */ .uD);
		}
		if ((flags & 0x2) == 0x2) {
			timeProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_LAST_ACCESS_DATE */ .Nz);
			timeRawProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_RAW_LAST_ACCESS_DATE */ .q_);
		}
		if ((flags & 0x4) == 0x4) {
			timeProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_CREATION_DATE */ .Hq);
			timeRawProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_RAW_CREATION_DATE */ .YQ);
		}
	} else if (extraFieldExtendedTimestamp.data.length >= 5) {
		timeProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_LAST_MODIFICATION_DATE */ .xI);
		timeRawProperties.push(_zip_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE */ .uD);
	}
	let offset = 1;
	timeProperties.forEach((propertyName, indexProperty) => {
		if (extraFieldExtendedTimestamp.data.length >= offset + 4) {
			const time = getUint32(extraFieldView, offset);
			directory[propertyName] = extraFieldExtendedTimestamp[propertyName] = new Date((time | 0) * 1000);
			const rawPropertyName = timeRawProperties[indexProperty];
			extraFieldExtendedTimestamp[rawPropertyName] = time;
		}
		offset += 4;
	});
}

async function detectOverlappingEntry({
	reader,
	fileEntry,
	index,
	offset,
	crc32,
	compressedSize,
	uncompressedSize,
	dataOffset,
	dataDescriptor,
	extraFieldZip64,
	readRanges
}) {
	let dataDescriptorLength = 0;
	if (dataDescriptor) {
		const zip64 = Boolean(extraFieldZip64);
		const localDataDescriptor = await readLocalDataDescriptor(reader, dataOffset + compressedSize, { crc32, compressedSize, uncompressedSize, zip64 });
		if (localDataDescriptor) {
			fileEntry.localDirectory.dataDescriptor = localDataDescriptor;
			dataDescriptorLength = getDataDescriptorLength(localDataDescriptor.zip64, localDataDescriptor.signature);
		} else {
			dataDescriptorLength = getDataDescriptorLength(zip64, false);
		}
	}
	const range = {
		start: offset,
		end: dataOffset + compressedSize + dataDescriptorLength,
		fileEntry
	};
	const { indexes, sortedRanges, pendingRanges } = readRanges;
	if (!indexes.has(index)) {
		const overlappingRange = findOverlappingRange(sortedRanges, range) || pendingRanges.find(otherRange => rangesOverlap(range, otherRange));
		if (overlappingRange) {
			const error = new Error(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ERR_OVERLAPPING_ENTRY */ .dJ);
			error.overlappingEntry = overlappingRange.fileEntry;
			throw error;
		}
		indexes.add(index);
		pendingRanges.push(range);
		if (pendingRanges.length * pendingRanges.length > sortedRanges.length) {
			pendingRanges.sort((range, otherRange) => range.start - otherRange.start);
			readRanges.sortedRanges = mergeRanges(sortedRanges, pendingRanges);
			pendingRanges.length = 0;
		}
	}
}

function findOverlappingRange(sortedRanges, range) {
	let low = 0;
	let high = sortedRanges.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sortedRanges[middle].start < range.start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	const previousRange = sortedRanges[low - 1];
	const nextRange = sortedRanges[low];
	if (previousRange && rangesOverlap(range, previousRange)) {
		return previousRange;
	}
	if (nextRange && rangesOverlap(range, nextRange)) {
		return nextRange;
	}
}

function rangesOverlap(range, otherRange) {
	return range.start < otherRange.end && otherRange.start < range.end;
}

function mergeRanges(sortedRanges, pendingRanges) {
	const mergedRanges = [];
	let indexSorted = 0;
	let indexPending = 0;
	while (indexSorted < sortedRanges.length || indexPending < pendingRanges.length) {
		if (indexPending == pendingRanges.length || (indexSorted < sortedRanges.length && sortedRanges[indexSorted].start < pendingRanges[indexPending].start)) {
			mergedRanges.push(sortedRanges[indexSorted++]);
		} else {
			mergedRanges.push(pendingRanges[indexPending++]);
		}
	}
	return mergedRanges;
}

async function readLocalDataDescriptor(reader, offset, { crc32, compressedSize, uncompressedSize, zip64 }) {
	const maxLength = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_ZIP_64_LENGTH */ .BY + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH */ .ZE;
	const length = Math.min(maxLength, Math.max(0, reader.size - offset));
	const dataDescriptorArray = length ? await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, offset, length) : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_UINT8_ARRAY */ .D6;
	const dataDescriptorView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(dataDescriptorArray);
	const candidates = [[zip64, true], [zip64, false], [!zip64, true], [!zip64, false]]
		.map(([zip64Layout, signature]) => readDataDescriptor(dataDescriptorView, zip64Layout, signature))
		.filter(candidate => candidate && candidate.compressedSize == compressedSize && candidate.uncompressedSize == uncompressedSize);
	return candidates.find(candidate => candidate.crc32 == crc32) || candidates[0] ||
		readDataDescriptor(dataDescriptorView, zip64, true) || readDataDescriptor(dataDescriptorView, zip64, false);
}

async function getEntryDataDescriptorLength(reader, offset, { crc32, compressedSize, uncompressedSize, extraFieldZip64 }) {
	const dataDescriptor = await readLocalDataDescriptor(reader, offset, { crc32, compressedSize, uncompressedSize, zip64: Boolean(extraFieldZip64) });
	if (dataDescriptor && dataDescriptor.compressedSize == compressedSize && dataDescriptor.uncompressedSize == uncompressedSize) {
		return getDataDescriptorLength(dataDescriptor.zip64, dataDescriptor.signature);
	}
}

function readDataDescriptor(dataDescriptorView, zip64, signature) {
	const offset = signature ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH */ .ZE : 0;
	if (dataDescriptorView.byteLength < getDataDescriptorLength(zip64, signature) ||
		(signature && getUint32(dataDescriptorView, 0) != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_SIGNATURE */ .Gi)) {
		return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	}
	const crc32 = getUint32(dataDescriptorView, offset);
	let compressedSize;
	let uncompressedSize;
	try {
		if (zip64) {
			compressedSize = getBigUint64(dataDescriptorView, offset + 4);
			uncompressedSize = getBigUint64(dataDescriptorView, offset + 12);
		} else {
			compressedSize = getUint32(dataDescriptorView, offset + 4);
			uncompressedSize = getUint32(dataDescriptorView, offset + 8);
		}
	} catch {
		return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	}
	return { signature, zip64, crc32, compressedSize, uncompressedSize };
}

function getDataDescriptorLength(zip64, signature) {
	return (zip64 ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_ZIP_64_LENGTH */ .BY : _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_LENGTH */ .Qy) + (signature ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_DESCRIPTOR_RECORD_SIGNATURE_LENGTH */ .ZE : 0);
}

function getDiskOffset(reader, diskNumber) {
	return reader.getDiskOffset ? reader.getDiskOffset(diskNumber) : 0;
}

async function startsWithSplitZipSignature(reader) {
	return await getFirstSignature(reader) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLIT_ZIP_FILE_SIGNATURE */ .ZP;
}

async function startsWithSplitZipMarker(reader) {
	const signature = await getFirstSignature(reader);
	return signature == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLIT_ZIP_FILE_SIGNATURE */ .ZP || signature == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPORARY_SPLIT_ZIP_FILE_SIGNATURE */ .dh;
}

async function getFirstSignature(reader) {
	const signatureArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, 0, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLIT_ZIP_FILE_SIGNATURE_LENGTH */ .w7);
	return getUint32((0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(signatureArray));
}

function isStrictnessValue(value) {
	return value === _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_STRICT */ .Bo || value === _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_BALANCED */ .So || value === _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC;
}

function getDecodableOutputSize(outputSize, compressedSize, compressed) {
	return Math.min(outputSize, compressed ? compressedSize * MAX_DEFLATE_EXPANSION_RATIO : compressedSize);
}

function getStrictness(options, inheritedOptions) {
	return resolveStrictness(options, resolveStrictness(inheritedOptions, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_BALANCED */ .So));
}

function resolveStrictness(options, inheritedStrictness) {
	const strictness = options[_options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_STRICTNESS */ .BH];
	if (strictness !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		if (!isStrictnessValue(strictness)) {
			throw new Error(ERR_INVALID_STRICTNESS);
		}
		return strictness;
	}
	const checkAmbiguity = options[_options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTION_CHECK_AMBIGUITY */ .D9];
	if (checkAmbiguity === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		return inheritedStrictness;
	}
	if (checkAmbiguity) {
		return _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_STRICT */ .Bo;
	}
	return inheritedStrictness == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC ? _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC : _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_BALANCED */ .So;
}

function getCheckLocalDirectory(checkLocalDirectory, strictness) {
	if (checkLocalDirectory === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		return strictness != _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC;
	}
	return Boolean(checkLocalDirectory);
}

function getCheckLocalFilename(checkLocalFilename, strictness) {
	if (checkLocalFilename === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		return strictness == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_STRICT */ .Bo;
	}
	return Boolean(checkLocalFilename);
}

function getFilenameValidation(filenameValidation, strictness) {
	if (filenameValidation === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		return strictness;
	}
	if (!isStrictnessValue(filenameValidation)) {
		throw new Error(ERR_INVALID_FILENAME_VALIDATION);
	}
	return filenameValidation;
}

function isUnsafeFilename(filename, filenameValidation) {
	if (filenameValidation == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC) {
		return false;
	}
	const pathParts = filename.split("/");
	if (pathParts.length > 1 && pathParts[pathParts.length - 1] === "") {
		pathParts.pop();
	}
	if (PARENT_DIRECTORY_REGEXP.test(filename) || filename.startsWith("/") || filename.startsWith("\\") || DRIVE_LETTER_REGEXP.test(filename)) {
		return true;
	}
	return filenameValidation == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_STRICT */ .Bo && (pathParts.includes(".") || pathParts.includes("") || filename.includes("\0"));
}

function getMaxAppendedDataSize(maxAppendedDataSize, strictness) {
	if (maxAppendedDataSize !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP) {
		const size = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .toNumber */ .Ro)(maxAppendedDataSize);
		if (typeof size != _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_TYPE */ .Hv || Number.isNaN(size) || size < 0) {
			throw new Error(ERR_INVALID_MAX_APPENDED_DATA_SIZE);
		}
		return size;
	}
	if (strictness == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_STRICT */ .Bo) {
		return 0;
	}
	if (strictness == _options_js__WEBPACK_IMPORTED_MODULE_10__/* .STRICTNESS_TOLERANT */ .xC) {
		return Infinity;
	}
	return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk;
}

async function findEndOfCentralDirectory(reader, rejectAmbiguous, maxAppendedDataSize) {
	const { size } = reader;
	const anchoredLength = Math.min(size, _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk);
	const remoteProbeBudget = { remaining: MAX_END_OF_CENTRAL_DIR_PROBES };
	let endOfDirectoryInfo;
	let plausibleEndOfDirectoryInfo;
	let endOfDirectoryReachingEndCount = 0;
	for await (const [anchoredView, anchoredOffset, anchoredArray, indexByte, offset] of scanEndOfCentralDirectory(reader, anchoredLength)) {
		const commentLength = getUint16(anchoredView, indexByte + 20);
		if (offset + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn + commentLength == size) {
			const reachability = await getCentralDirectoryReachability(reader, anchoredView, anchoredOffset, indexByte, offset, size, remoteProbeBudget);
			if (reachability == CENTRAL_DIRECTORY_REACHABLE) {
				if (!endOfDirectoryInfo) {
					endOfDirectoryInfo = getEndOfCentralDirectoryInfo(anchoredArray, indexByte, offset);
				}
				endOfDirectoryReachingEndCount++;
				if (!rejectAmbiguous || endOfDirectoryReachingEndCount > 1) {
					break;
				}
			} else if (reachability == CENTRAL_DIRECTORY_PLAUSIBLE && !plausibleEndOfDirectoryInfo) {
				plausibleEndOfDirectoryInfo = getEndOfCentralDirectoryInfo(anchoredArray, indexByte, offset);
			}
		}
	}
	if (!endOfDirectoryInfo) {
		endOfDirectoryInfo = plausibleEndOfDirectoryInfo;
	}
	if (!endOfDirectoryInfo) {
		endOfDirectoryInfo = await seekEndOfCentralDirectory(reader, maxAppendedDataSize, remoteProbeBudget);
	}
	return { endOfDirectoryInfo, endOfDirectoryReachingEndCount };
}

async function seekEndOfCentralDirectory(reader, maxAppendedDataSize, remoteProbeBudget) {
	const { size } = reader;
	const searchLength = Math.min(size, maxAppendedDataSize == Infinity ? size :
		_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk + maxAppendedDataSize);
	let firstSignatureInfo, plausibleInfo;
	for await (const [searchView, searchOffset, searchArray, indexByte, offset] of scanEndOfCentralDirectory(reader, searchLength)) {
		const record = getEndOfCentralDirectoryInfo(searchArray, indexByte, offset);
		if (!firstSignatureInfo) {
			firstSignatureInfo = record;
		}
		const reachability = await getCentralDirectoryReachability(reader, searchView, searchOffset, indexByte, offset, size, remoteProbeBudget);
		if (reachability == CENTRAL_DIRECTORY_REACHABLE) {
			return record;
		}
		if (reachability == CENTRAL_DIRECTORY_PLAUSIBLE && !plausibleInfo) {
			plausibleInfo = record;
		}
	}
	return plausibleInfo || firstSignatureInfo;
}

async function* scanEndOfCentralDirectory(reader, scanLength) {
	const scanOffset = reader.size - scanLength;
	const scanArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, scanOffset, scanLength);
	const scanView = (0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(scanArray);
	for (let indexByte = scanArray.length - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn; indexByte >= 0; indexByte--) {
		if (getUint32(scanView, indexByte) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_SIGNATURE */ .fB) {
			yield [scanView, scanOffset, scanArray, indexByte, scanOffset + indexByte];
		}
	}
}

function getEndOfCentralDirectoryInfo(scanArray, indexByte, offset) {
	return { offset, buffer: new Uint8Array(scanArray.subarray(indexByte, indexByte + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_CENTRAL_DIR_LENGTH */ .Xn)).buffer };
}

async function getCentralDirectoryReachability(reader, view, anchoredOffset, indexByte, offset, size, remoteProbeBudget) {
	const filesLength = getUint16(view, indexByte + 10);
	const directoryDataLength = getUint32(view, indexByte + 12);
	const directoryDataOffset = getUint32(view, indexByte + 16);
	if (filesLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk || directoryDataLength == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac || directoryDataOffset == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_32_BITS */ .ac) {
		const locatorSignature = await readSignature(reader, view, anchoredOffset, offset - _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_LENGTH */ .Yx, size, remoteProbeBudget);
		return locatorSignature == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE */ .OL ? CENTRAL_DIRECTORY_REACHABLE : CENTRAL_DIRECTORY_UNREACHABLE;
	}
	if (!filesLength && !directoryDataLength) {
		return CENTRAL_DIRECTORY_PLAUSIBLE;
	}
	const directoryDiskNumber = getUint16(view, indexByte + 6);
	for (const centralDirectoryOffset of [offset - directoryDataLength, getDiskOffset(reader, directoryDiskNumber) + directoryDataOffset]) {
		if (await readSignature(reader, view, anchoredOffset, centralDirectoryOffset, size, remoteProbeBudget) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CENTRAL_FILE_HEADER_SIGNATURE */ .cC) {
			return CENTRAL_DIRECTORY_REACHABLE;
		}
	}
	return CENTRAL_DIRECTORY_UNREACHABLE;
}

async function readSignature(reader, view, anchoredOffset, signatureOffset, size, remoteProbeBudget) {
	if (signatureOffset < 0 || signatureOffset + 4 > size) {
		return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
	}
	if (signatureOffset >= anchoredOffset) {
		return getUint32(view, signatureOffset - anchoredOffset);
	}
	if (remoteProbeBudget.remaining > 0) {
		remoteProbeBudget.remaining--;
		const signatureArray = await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .readUint8Array */ .Ul)(reader, signatureOffset, 4);
		return getUint32((0,_util_array_js__WEBPACK_IMPORTED_MODULE_11__/* .getDataView */ .MS)(signatureArray), 0);
	}
	return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP;
}

function validateLocalDirectory(zipEntry, localDirectory, rawLocalFilename, checkLocalFilename, warnings) {
	const { rawFilename } = zipEntry;
	const reject = !warnings;
	const maskedLocalDirectory = zipEntry.decryptedDirectory &&
		(localDirectory.rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_MASKED_LOCAL_HEADERS */ .Hq) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_MASKED_LOCAL_HEADERS */ .Hq;
	if (checkLocalFilename && !maskedLocalDirectory &&
		(rawLocalFilename.length != rawFilename.length ||
			rawLocalFilename.some((byteValue, indexByte) => byteValue != rawFilename[indexByte]))) {
		reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME);
	}
	if ((localDirectory.rawBitFlag & BITFLAG_AMBIGUITY_MASK) != (zipEntry.rawBitFlag & BITFLAG_AMBIGUITY_MASK)) {
		reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG);
	}
	if (localDirectory.compressionMethod != zipEntry.compressionMethod) {
		reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD);
	}
	if (!localDirectory.bitFlag.dataDescriptor && !maskedLocalDirectory &&
		(localDirectory.crc32 || localDirectory.compressedSize || localDirectory.uncompressedSize) &&
		(localDirectory.crc32 != zipEntry.crc32 ||
			localDirectory.compressedSize != zipEntry.compressedSize ||
			localDirectory.uncompressedSize != zipEntry.uncompressedSize)) {
		reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES);
	}
}

function validateDataDescriptor(zipEntry, localDirectory, warnings) {
	const { dataDescriptor } = localDirectory;
	const maskedLocalDirectory = zipEntry.decryptedDirectory &&
		(localDirectory.rawBitFlag & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_MASKED_LOCAL_HEADERS */ .Hq) == _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .BITFLAG_MASKED_LOCAL_HEADERS */ .Hq;
	if (dataDescriptor && !maskedLocalDirectory &&
		((zipEntry.crc32 !== _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP && dataDescriptor.crc32 != zipEntry.crc32) ||
			dataDescriptor.compressedSize != zipEntry.compressedSize ||
			dataDescriptor.uncompressedSize != zipEntry.uncompressedSize)) {
		reportAmbiguity(!warnings, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES);
	}
}

function reportAmbiguity(reject, warnings, reason) {
	if (reject) {
		throwAmbiguousArchive(reason);
	} else {
		(0,_util_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .addWarning */ .A)(warnings, reason);
	}
}

function throwAmbiguousArchive(reason) {
	const error = new Error(ERR_AMBIGUOUS_ARCHIVE);
	error.reason = reason;
	throw error;
}

function getOptionValue(zipReader, options, name) {
	return options[name] === _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED_VALUE */ .HP ? zipReader.options[name] : options[name];
}

function getFunctionOptionValue(zipReader, options, name) {
	return (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .checkFunctionOption */ .oe)(getOptionValue(zipReader, options, name));
}


function getDate(timeRaw) {
	const date = (timeRaw & 0xffff0000) >> 16, time = timeRaw & _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_16_BITS */ .gk;
	const result = new Date(1980 + ((date & 0xFE00) >> 9), ((date & 0x01E0) >> 5) - 1, date & 0x001F, (time & 0xF800) >> 11, (time & 0x07E0) >> 5, (time & 0x001F) * 2, 0);
	return result < _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_DATE */ .AN ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_DATE */ .AN : result;
}

function getDateNTFS(timeRaw) {
	return new Date((Number((timeRaw / BigInt(10000)) - BigInt(11644473600000))));
}

function getUint8(view, offset) {
	return view.getUint8(offset);
}

function getUint16(view, offset) {
	return view.getUint16(offset, true);
}

function getUint32(view, offset) {
	return view.getUint32(offset, true);
}

function getBigUint64(view, offset) {
	const value = view.getBigUint64(offset, true);
	if (value > MAX_SAFE_UINT64) {
		throw new Error(ERR_UNSUPPORTED_UINT64);
	}
	return Number(value);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(466);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
