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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(440);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        stop.abort();
    });
}
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    stop: stop.signal
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 440:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./emulator/endpoint.ts
/** What an account can have the right to, as ReversingLabs numbers it; TCA-0203 goes with TCA-0202. */
const RIGHTS = [
    'TCA-0101',
    'TCA-0103',
    'TCA-0104',
    'TCA-0201',
    'TCA-0202',
    'TCA-0205',
    'TCA-0206',
    'TCA-9999'
];

;// CONCATENATED MODULE: ./emulator/report.ts
/** What the emulator says when it is ready: where it is, and how a workflow is pointed at it. */
function greeting({ url, username, password }, requestsPerSecond) {
    return `Spectra Intelligence emulator at ${url}
Nothing leaves this machine. Requests in any one second: ${requestsPerSecond === Infinity ? 'no limit' : `at most ${requestsPerSecond}`}.

  username: ${escaped(username)}
  password: ${escaped(password)}

To point a workflow's step at it:

  with:
    api-url: ${url}
    username: ${quoted(username)}
    password: ${quoted(password)}
    files: |
      dist/**

What it holds:  ${url}/emulator/samples
What it got:    ${url}/emulator/log
To end it:      Ctrl+C

`;
}
/**
 * One line for one finished request: time of day (UTC), status, step, hash, size, and for accepted
 * metadata the sample's file name.
 *
 * @param sample what the service holds under the entry's hash, if anything
 * @param timeOrigin what the service's clock counts from, in milliseconds since 1970
 */
function requestLine(entry, sample, timeOrigin) {
    const time = new Date(timeOrigin + entry.at).toISOString().slice(11, 23);
    const accepted = entry.step === 'metadata' && entry.status === 200;
    const properties = accepted ? sample?.metadata.at(-1)?.properties : undefined;
    const fileName = properties?.find(property => property.name === 'file_name')?.value;
    const parts = [
        time,
        entry.status === 0 ? 'gone' : String(entry.status),
        entry.step.padEnd(10),
        entry.sha1?.slice(0, 12) ?? `${entry.method} ${entry.path}`,
        `${entry.bodyBytes} bytes`,
        fileName,
        entry.attempt > 1 ? `(attempt ${entry.attempt})` : undefined
    ];
    return `${escaped(parts.filter(part => part !== undefined).join('  '))}\n`;
}
/** One line of JSON, safe to print. */
function jsonLine(value) {
    return `${escaped(JSON.stringify(value))}\n`;
}
/**
 * A text from outside, made safe for a terminal and for a job's log: control, format and separator
 * characters become `\uXXXX` (which means the same inside JSON), and `##[`, which GitHub's runner
 * takes for a command anywhere in a line, is broken up.
 */
function escaped(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''))
        .replaceAll('##[', '#\\u0023[');
}
/** A scalar of YAML in double quotes, whose escapes are those of JSON. */
function quoted(text) {
    return escaped(JSON.stringify(text));
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./emulator/messages.ts
/** Success is exactly 200 with an empty body (TCA-0202, TCA-0203). */
const success = { status: 200, headers: {}, body: '' };
/** An answer that says in one sentence why the request was not carried out. */
function refusal(status, sentence, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
        body: sentence
    };
}
/** An answer that is read by a program. */
function json(value, headers = {}, status = 200) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(value)
    };
}
/** The client went away in the middle of its body: there is nobody to answer. */
const gone = { status: 0, headers: {}, body: '', connection: 'reset' };

;// CONCATENATED MODULE: ./emulator/inspection.ts

/**
 * The emulator's own pages, outside of the service: no credentials, no cap, not in the log.
 *
 * @returns undefined for a path that is not below `/emulator/`
 */
function inspect(service, method, path) {
    if (!path.startsWith('/emulator/'))
        return undefined;
    if (method !== 'GET')
        return refusal(405, 'Only GET is accepted.', { allow: 'GET' });
    switch (path) {
        case '/emulator/samples':
            return inspection_json({ samples: [...service.samples.values()].map(withReadableMetadata) });
        case '/emulator/log':
            return inspection_json({
                busiestSecond: service.busiestSecond(),
                charged: service.charged(),
                requests: service.log
            });
        default:
            return refusal(404, 'There are /emulator/samples and /emulator/log.');
    }
}
function withReadableMetadata(sample) {
    return {
        ...sample,
        metadata: sample.metadata.map(entry => ({ ...entry, xml: entry.xml.toString('utf8') }))
    };
}
function inspection_json(value) {
    const body = `${JSON.stringify(value, undefined, 2)}\n`;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

;// CONCATENATED MODULE: ./emulator/server.ts




/**
 * Puts a service on a port.
 *
 * @throws the error of `listen`, such as one with the code EADDRINUSE
 */
async function startServer(service, { port = 0, host = '127.0.0.1', latencyMs = 0 } = {}) {
    const { answer, ...running } = await openPort(port, host);
    answer((request, response) => {
        void serve(request, response, latencyMs, asked => answerTo(service, asked));
    });
    return running;
}
/** @throws the error of `listen`, such as one with the code EADDRINUSE */
async function openPort(port, host) {
    const server = (0,external_node_http_namespaceObject.createServer)({ keepAliveTimeout: 5_000 });
    // A large upload over a slow line may last for hours; only its head has to come soon.
    server.requestTimeout = 0;
    server.headersTimeout = 60_000;
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
    });
    let connections = 0;
    server.on('connection', () => (connections += 1));
    const address = server.address();
    return {
        url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
        connections: () => connections,
        answer: listener => {
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
/** Has a request answered, and sends the answer. */
async function serve(request, response, latencyMs, answerTo) {
    // A connection that breaks is part of the game; without a listener it would end the process.
    response.on('error', () => undefined);
    const answer = await answerTo(requestOf(request)).catch((error) => 
    // Only a fault hook can throw: an error in a test, which must not look like the service's.
    refusal(500, `The emulator failed: ${String(error)}`));
    if (latencyMs > 0)
        await (0,promises_namespaceObject.setTimeout)(latencyMs, undefined, { ref: false });
    send(answer, request, response);
}
/** A request from the wire, as an emulator without sockets takes it. */
function requestOf(request) {
    const { method = '', url = '' } = request;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]));
    return { method, path: url, headers, body: request };
}
async function answerTo(service, request) {
    return inspect(service, request.method, request.path) ?? (await service.handle(request));
}
// An early answer leaves the body unread. Node takes the rest off the wire and throws it away, so
// that the client surely sees the answer and not a connection that breaks under its upload.
function send(answer, request, response) {
    const { status, headers, body, connection } = answer;
    const length = Buffer.byteLength(body);
    switch (connection) {
        case undefined:
            response.writeHead(status, { ...headers, 'content-length': length }).end(body);
            break;
        case 'reset':
            request.socket.resetAndDestroy();
            break;
        case 'cut':
            response.writeHead(status, { ...headers, 'content-length': length + 100 });
            response.write(`${body}cut off`, () => request.socket.destroy());
            break;
        case 'stall':
            break;
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./emulator/body.ts
/**
 * The body as chunks, read on demand. The source is never closed from here, not even when only
 * some of it is taken: to close a socket's body is to destroy the connection, and the answer has
 * still to go over it.
 *
 * @param onChunk awaited before the next chunk is read, so that it can hold the client back
 */
function readBody(source, onChunk) {
    let broken = false;
    async function* read() {
        const iterator = source[Symbol.asyncIterator]();
        for (;;) {
            let next;
            try {
                next = await iterator.next();
            }
            catch {
                broken = true;
                return;
            }
            if (next.done === true)
                return;
            await onChunk(next.value.byteLength);
            yield next.value;
        }
    }
    return { chunks: read(), isBroken: () => broken };
}

;// CONCATENATED MODULE: ./emulator/cap.ts
/** Windows that requests are counted over, in milliseconds. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/**
 * A request cap: at most so many requests in any sliding window (TCA-0202: 10 in a second).
 *
 * Refused requests do not use up the window. The specification leaves this open; were they to
 * count, a client that retries too eagerly would be locked out for as long as it goes on, and a
 * test could not tell "too fast once" from "too fast ever since".
 *
 * @param window in milliseconds, a second unless told
 * @returns admits (true) or refuses (false) the request that arrives at the given time, in
 * milliseconds of a clock that never goes back
 */
function createCap(requests, window = SECOND) {
    const admitted = [];
    return at => {
        while (admitted[0] !== undefined && at - admitted[0] >= window)
            admitted.shift();
        if (admitted.length >= requests)
            return false;
        admitted.push(at);
        return true;
    };
}
/**
 * The largest number of arrivals in any sliding second, refused ones included; 0 for none.
 * Two arrivals exactly 1000 ms apart are not in the same second.
 *
 * @param times arrivals in milliseconds, in any order
 */
function busiestSecond(times) {
    return busiest(times, SECOND);
}
/** The same for any sliding minute. */
function busiestMinute(times) {
    return busiest(times, MINUTE);
}
function busiest(times, window) {
    const sorted = times.toSorted((a, b) => a - b);
    let most = 0;
    let first = 0;
    sorted.forEach((time, last) => {
        while (time - (sorted[first] ?? time) >= window)
            first += 1;
        most = Math.max(most, last - first + 1);
    });
    return most;
}

;// CONCATENATED MODULE: ./emulator/fault.ts


/** What the log calls a fault: its kind and, where it has one, its moment: `reset:middle`. */
function faultName(fault) {
    return fault.kind === 'cut-answer' || fault.kind === 'slow'
        ? fault.kind
        : `${fault.kind}:${momentOf(fault)}`;
}
/**
 * Lets the fault take its course. A fault that strikes after the request was carried out leaves a
 * refusal as it is: what the client did wrong is never hidden by a fault.
 *
 * @param chunks the request's body; what is not taken from it stays unread
 * @param carryOut does what the service does without the fault
 */
async function strike(fault, chunks, carryOut) {
    switch (momentOf(fault)) {
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
            const answer = await carryOut();
            return answer.status < 400 ? outcomeOf(fault, answer) : answer;
        }
    }
    return outcomeOf(fault, success);
}
function momentOf(fault) {
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
/** @param accepted what the service answers once the request was carried out */
function outcomeOf(fault, accepted) {
    switch (fault.kind) {
        case 'answer':
            return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
        case 'reset':
        case 'stall':
            return { status: 0, headers: {}, body: '', connection: fault.kind };
        case 'cut-answer':
            return { ...accepted, connection: 'cut' };
        case 'slow':
            return accepted;
    }
}
/** A pause that does not keep a process alive on its own. */
async function unheldPause(milliseconds) {
    await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { ref: false });
}

;// CONCATENATED MODULE: ./emulator/analysis.ts
/** Samples above this many bytes get no static analysis (TCA-0104); antivirus scans they get. */
const STATIC_ANALYSIS_MOST = 400 * 2 ** 20;
/** Of samples above this many bytes nothing is analysed. */
const ANY_ANALYSIS_MOST = 2 * 2 ** 30;
/** The sample with a further analysis, begun now. What earlier ones gave stays as it is. */
function withAnalysis(sample, { date, analysisMs }) {
    const doneOn = new Date(date().getTime() + analysisMs);
    return { ...sample, analyses: [...sample.analyses, doneOn] };
}
/** When the antivirus scans of a sample were done, up to the given time. */
function scansOf({ size, analyses }, until) {
    return size > ANY_ANALYSIS_MOST ? [] : analyses.filter(doneOn => doneOn <= until);
}
/** When the static analyses of a sample were done, up to the given time. */
function staticAnalysesOf(sample, until) {
    return sample.size > STATIC_ANALYSIS_MOST ? [] : scansOf(sample, until);
}
/** A time as the service writes it: UTC without saying so, in whole seconds, rounded down. */
function timestamp(date) {
    return date.toISOString().slice(0, '2000-01-01T00:00:00'.length);
}

;// CONCATENATED MODULE: ./emulator/post.ts


/** What every POST to the service must be, whatever it carries. */
function wrongHeaders({ headers }) {
    const type = headers['content-type'];
    if (type?.toLowerCase() !== 'application/octet-stream') {
        const found = type === undefined ? 'missing' : JSON.stringify(type);
        return refusal(400, `The Content-Type must be application/octet-stream; it is ${found}.`);
    }
    // The specification asks for a stream of raw bytes and says nothing of chunks; the one sure way
    // is a body of known length.
    if (headers['transfer-encoding'] !== undefined ||
        !/^\d+$/.test(headers['content-length'] ?? '')) {
        return refusal(411, 'A Content-Length is required; chunked bodies are not accepted.');
    }
    return undefined;
}
function lengthOf({ headers }) {
    return Number(headers['content-length']);
}
function wrongLength(expected) {
    return refusal(400, `The body is not as long as its Content-Length of ${expected} bytes.`);
}
/** What is held in memory has a limit, in bytes. The specification names none. */
const MAX_DOCUMENT_BYTES = 1 << 20;
/**
 * The whole of a body that is a document and not a sample.
 *
 * @param name what the document is called in a refusal: "The metadata"
 */
async function readDocument(call, name) {
    const expected = lengthOf(call);
    if (expected > MAX_DOCUMENT_BYTES) {
        return { refused: refusal(400, `${name} is larger than ${MAX_DOCUMENT_BYTES} bytes.`) };
    }
    const parts = [];
    let size = 0;
    for await (const chunk of call.chunks) {
        size += chunk.byteLength;
        if (size > expected)
            break;
        parts.push(chunk);
    }
    return size === expected ? { document: external_node_buffer_namespaceObject.Buffer.concat(parts) } : { refused: wrongLength(expected) };
}

;// CONCATENATED MODULE: ./emulator/samples.ts
/**
 * The store as earlier runs left it, by SHA-1.
 *
 * The samples count no upload and hold no metadata, so that all that a test finds there came from
 * the run that it looks at. (The service would show metadata of earlier runs only in services that
 * are not emulated.)
 *
 * @param startedOn when a sample was first seen that was never analysed
 * @throws for a hash, size or date that cannot be: it would never be found
 */
function preloaded(samples, startedOn) {
    return new Map(samples.map(({ sha1, sha256, size, available = true, analyzedOn }) => {
        const analyses = analyzedOn === undefined ? [] : [dateOf(analyzedOn)];
        const [seenOn = startedOn] = analyses;
        const isDate = !Number.isNaN(seenOn.getTime());
        if (!isHash('sha1', sha1) || !isHash('sha256', sha256) || !(size >= 0) || !isDate) {
            const what = [sha1, sha256, `${size} bytes`, String(analyzedOn ?? 'never analysed')];
            throw new Error(`No sample can be preloaded as ${what.join(', ')}.`);
        }
        const sample = {
            sha1: sha1.toLowerCase(),
            sha256: sha256.toLowerCase(),
            size,
            uploads: 0,
            metadata: [],
            subscribed: false,
            rescans: 0,
            awaitsMetadata: analyzedOn === undefined,
            analyses,
            finding: undefined,
            scanTrouble: undefined,
            firstSeenOn: seenOn,
            lastSeenOn: seenOn,
            ...(available ? {} : { available })
        };
        return [sample.sha1, sample];
    }));
}
function dateOf(date) {
    if (typeof date !== 'string')
        return date;
    // The language reads a text without a zone as local time.
    return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`);
}
/** Whether the text is a hash of this type, in either case. */
function isHash(type, text) {
    return (type === 'sha1' ? /^[0-9a-f]{40}$/i : /^[0-9a-f]{64}$/i).test(text);
}

;// CONCATENATED MODULE: ./emulator/bulk.ts



/**
 * Reads a bulk request: `{"rl":{"query":{"hash_type":"sha1","hashes":[…]}}}`.
 *
 * Without `format=json` the real service answers with XML, which no client of this project reads:
 * it is refused, so that nobody leaves it out unnoticed.
 *
 * @param most how many hashes are taken
 * @param formats the queries that are taken
 */
async function readBulkQuery(call, most, formats = ['format=json']) {
    if (!formats.includes(call.query)) {
        return { refused: refusal(400, 'The query must be format=json: the answer would be XML.') };
    }
    return readHashes(call, most);
}
/** The same, whatever the query is. */
async function readHashes(call, most) {
    const wrong = wrongHeaders(call);
    if (wrong)
        return { refused: wrong };
    const reading = await readDocument(call, 'The bulk query');
    if ('refused' in reading)
        return reading;
    const { hash_type: hashType, hashes } = queryIn(reading.document);
    if (hashType !== 'sha1' && hashType !== 'sha256') {
        return { refused: refusal(400, 'rl.query.hash_type must be "sha1" or "sha256".') };
    }
    if (!isTexts(hashes) || hashes.length === 0) {
        return { refused: refusal(400, 'rl.query.hashes must be a list of at least one hash.') };
    }
    if (hashes.length > most) {
        const sentence = `The request contained more than the maximum allowed amount of hashes (${most}).`;
        return { refused: refusal(413, sentence) };
    }
    return { query: { hashType, hashes } };
}
/** A refusal for services whose answer has no place for a malformed hash. */
function malformedHash({ hashType, hashes }) {
    const malformed = hashes.find(hash => !isHash(hashType, hash));
    if (malformed === undefined)
        return undefined;
    return refusal(400, `${JSON.stringify(malformed)} is not a ${hashType}.`);
}
/** Finds samples by any hash of the type, in either case. */
function finder(samples, hashType) {
    const byHash = new Map([...samples.values()].map(sample => [sample[hashType], sample]));
    return hash => byHash.get(hash.toLowerCase());
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
function isTexts(value) {
    return Array.isArray(value) && value.every(item => typeof item === 'string');
}

;// CONCATENATED MODULE: ./emulator/lookup.ts



/** How many hashes one request can ask about. */
const MOST = 100;
function lookupEndpoint(lookup, source) {
    const { step, right, path } = lookup;
    return { step, right, path, method: 'POST', answer: call => lookup_answerTo(call, lookup, source) };
}
async function lookup_answerTo(call, lookup, { samples, form }) {
    const flags = readFlags(call.query, lookup.flags);
    if (flags === undefined)
        return wrongQuery(lookup.flags);
    const reading = await readHashes(call, MOST);
    if ('refused' in reading)
        return reading.refused;
    const { hashType, hashes } = reading.query;
    const find = finder(samples, hashType);
    const valid = hashes.filter(hash => isHash(hashType, hash));
    const invalid = hashes.filter(hash => !isHash(hashType, hash));
    const rows = valid.map(hash => ({
        hash,
        told: lookup.tell({ sample: find(hash), asked: { [hashType]: hash }, flags })
    }));
    return { ...json({ rl: laidOut(form, lookup, rows, invalid) }), charged: valid.length };
}
/** @returns the parameters that are true; undefined for a query that the service does not take */
function readFlags(query, names) {
    const given = [...new URLSearchParams(query)];
    const isTaken = ([name, value]) => name === 'format' ? value === 'json' : names.includes(name) && /^(true|false)$/.test(value);
    const isRepeated = new Set(given.map(([name]) => name)).size < given.length;
    if (isRepeated || !given.every(isTaken))
        return undefined;
    return new Set(given.filter(([, value]) => value === 'true').map(([name]) => name));
}
function wrongQuery(flags) {
    const taken = ['format=json', ...flags.map(name => `${name}=true|false`)];
    return refusal(400, `The query may hold, each once: ${taken.join(', ')}.`);
}
/** Lists that are empty are left out, except that of the entries. */
function laidOut(form, { list }, rows, invalid) {
    const plain = (name, told) => {
        const unknown = told.filter(row => row.told === undefined).map(({ hash }) => hash);
        return {
            [name]: told.flatMap(row => row.told?.entry ?? []),
            ...(unknown.length > 0 && { unknown_hashes: unknown }),
            ...(invalid.length > 0 && { invalid_hashes: invalid })
        };
    };
    switch (form) {
        case 'plain':
            return plain(list.usual, rows);
        case 'shuffled':
            return withUpperCaseHashes(plain(list.usual, rows.toReversed()));
        case 'partial':
            return plain(list.usual, rows.filter(({ told }) => told?.isEmpty === false));
        case 'renamed':
            return plain(list.renamed, rows);
    }
}
function withUpperCaseHashes(answer) {
    const upperCased = (_, value) => typeof value === 'string' && (isHash('sha1', value) || isHash('sha256', value))
        ? value.toUpperCase()
        : value;
    return JSON.parse(JSON.stringify(answer), upperCased);
}

;// CONCATENATED MODULE: ./emulator/reputation.ts


/**
 * What does the service think of these samples? (TCA-0101) Every hash that is one gets an entry.
 *
 * The query `extended` adds what led to the status, `show_hashes` the sample's other hashes. Without
 * them an entry holds the status and the hash that was asked for; of an UNKNOWN sample nothing more
 * is told in any case, so that it looks the same before its analysis and after it.
 */
function reputationEndpoint(source, date, assess) {
    return lookupEndpoint({
        step: 'reputation',
        right: 'TCA-0101',
        path: /^\/api\/databrowser\/malware_presence\/bulk_query\/json$/,
        flags: ['extended', 'show_hashes'],
        list: { usual: 'entries', renamed: 'entries' },
        tell: question => tellReputation(question, date(), assess)
    }, source);
}
function tellReputation({ sample, asked, flags }, until, assess) {
    const unknown = { status: 'UNKNOWN', query_hash: asked };
    if (sample === undefined)
        return { entry: unknown, isEmpty: true };
    const reputation = assess(sample);
    if (reputation.status === 'UNKNOWN') {
        return { entry: unknown, isEmpty: scansOf(sample, until).length === 0 };
    }
    const { sha1, sha256, firstSeenOn, lastSeenOn } = sample;
    const seen = { first_seen: timestamp(firstSeenOn), last_seen: timestamp(lastSeenOn) };
    return {
        entry: {
            status: reputation.status,
            ...(flags.has('extended') && { ...reputation, ...seen }),
            ...(flags.has('show_hashes') && { sha1, sha256 }),
            query_hash: asked
        },
        isEmpty: false
    };
}

;// CONCATENATED MODULE: ./emulator/rescan.ts



/** How many hashes one request can name. */
const rescan_MOST = 100;
/**
 * Analyse again (TCA-0205).
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 */
function rescanEndpoint(samples, clock) {
    return {
        step: 'rescan',
        right: 'TCA-0205',
        method: 'POST',
        path: /^\/api\/rescan\/v1\/bulk_query\/json$/,
        answer: call => rescan(call, samples, clock)
    };
}
async function rescan(call, samples, clock) {
    const reading = await readBulkQuery(call, rescan_MOST);
    if ('refused' in reading)
        return reading.refused;
    const { query } = reading;
    const malformed = malformedHash(query);
    if (malformed)
        return malformed;
    const find = finder(samples, query.hashType);
    const sent = [];
    const unavailable = [];
    const unknown = [];
    for (const hash of query.hashes) {
        const sha1 = find(hash)?.sha1 ?? '';
        // Looked up again: the same hash may stand in the list twice.
        const sample = samples.get(sha1);
        if (sample === undefined)
            unknown.push(hash);
        else if (sample.available === false)
            unavailable.push(hash);
        else {
            sent.push(hash);
            samples.set(sha1, withAnalysis({ ...sample, rescans: sample.rescans + 1 }, clock));
        }
    }
    return json({
        rl: { sent_for_rescan: sent, sample_unavailable: unavailable, unknown_hashes: unknown }
    });
}

;// CONCATENATED MODULE: ./emulator/rldata.ts


/**
 * What did the analyses of these samples bring up? (TCA-0104) Told is that they were made, and not
 * what they brought up. A sample that was not analysed so far has an entry without `analysis`.
 */
function rldataEndpoint(source, date) {
    return lookupEndpoint({
        step: 'analysis',
        right: 'TCA-0104',
        path: /^\/api\/databrowser\/rldata\/bulk_query\/json$/,
        flags: [],
        list: { usual: 'entries', renamed: 'samples' },
        tell: ({ sample }) => sample && tellAnalyses(sample, staticAnalysesOf(sample, date()))
    }, source);
}
function tellAnalyses({ sha1, sha256, size }, analyses) {
    const sample = { sha1, sha256, sample_size: size };
    if (analyses.length === 0)
        return { entry: sample, isEmpty: true };
    const entries = analyses.map(on => ({ analysis_type: 'TC_REPORT', record_time: timestamp(on) }));
    return {
        entry: { ...sample, analysis: { analysis_count: entries.length, entries } },
        isEmpty: false
    };
}

;// CONCATENATED MODULE: ./emulator/scans.ts


/**
 * When did antivirus scanners look at these samples, and what did each of them find? (TCA-0103)
 * A sample that was not scanned so far is as unknown as one that the service does not have.
 *
 * The query `history` adds the records of earlier scans to that of the last one.
 */
function scansEndpoint(source, date, assess) {
    return lookupEndpoint({
        step: 'scans',
        right: 'TCA-0103',
        path: /^\/api\/xref\/v2\/bulk_query\/json$/,
        flags: ['history'],
        list: { usual: 'samples', renamed: 'entries' },
        tell: ({ sample, flags }) => sample && tellScans(sample, scansOf(sample, date()), assess(sample), flags.has('history'))
    }, source);
}
function tellScans(sample, scans, reputation, withHistory) {
    const { sha1, sha256, size, firstSeenOn, lastSeenOn } = sample;
    const [first, last] = [scans.at(0), scans.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const seen = {
        sha1,
        sha256,
        sample_size: size,
        first_seen_on: timestamp(firstSeenOn),
        last_seen_on: timestamp(lastSeenOn)
    };
    if (sample.scanTrouble === 'none')
        return { entry: { ...seen, xref: [] }, isEmpty: true };
    const told = withHistory ? scans.toReversed() : [last];
    return {
        entry: {
            ...seen,
            first_scanned_on: timestamp(first),
            last_scanned_on: timestamp(last),
            xref: told.map(on => recordOf(on, sample, reputation))
        },
        isEmpty: false
    };
}
/**
 * One scan. Failed scanners have no result, and if all of them failed, `results` is missing. The
 * first scanners are those that find something.
 */
function recordOf(on, { scanTrouble }, reputation) {
    const { scanner_count: count = 0, scanner_match: match = 0, threat_name: threat } = reputation;
    const names = Array.from({ length: count }, (_, index) => scannerName(index));
    const scanners = names.map(name => ({ name, version: '1.0', timestamp: timestamp(on) }));
    const record = { scanned_on: timestamp(on), scanner_count: count, scanners };
    if (scanTrouble === 'failed')
        return { ...record, scanner_match: 0 };
    const results = names.map((scanner, index) => ({
        scanner,
        result: index < match ? `[MALWARE] ${threat ?? 'Emulated'}` : ''
    }));
    const succeeded = scanTrouble === 'partial' ? Math.ceil(count / 2) : count;
    return {
        ...record,
        scanner_match: Math.min(match, succeeded),
        results: results.slice(0, succeeded)
    };
}
/** Two are variants from the same vendor, as in the service. */
const VENDORS = ['ahnlab', 'avast', 'bitdefender', 'kaspersky', 'kaspersky_online', 'sophos'];
function scannerName(index) {
    return VENDORS[index] ?? `scanner_${index + 1}`;
}

;// CONCATENATED MODULE: ./emulator/status.ts



/** How many hashes one request can ask about. */
const status_MOST = 1000;
/** Does the service have these samples? (TCA-0201) It says nothing of their analysis. */
function statusEndpoint(samples, form) {
    return {
        step: 'status',
        right: 'TCA-0201',
        method: 'POST',
        path: /^\/api\/spex\/download\/v2\/status\/bulk_query\/json$/,
        answer: call => tellStatus(call, samples, form)
    };
}
async function tellStatus(call, samples, form) {
    const reading = await readBulkQuery(call, status_MOST);
    if ('refused' in reading)
        return reading.refused;
    const { hashType, hashes } = reading.query;
    const find = finder(samples, hashType);
    const known = [];
    const unknown = [];
    const invalid = [];
    for (const hash of hashes) {
        const sample = find(hash);
        if (!isHash(hashType, hash))
            invalid.push(hash);
        else if (sample === undefined)
            unknown.push(hash);
        else
            known.push(entryOf(sample, hashType, hash));
    }
    const lists = { unknown_hashes: unknown, invalid_hashes: invalid };
    return json({ rl: status_laidOut(form, hashType, known, lists) });
}
/** The hash that was asked for is given back as it was written. */
function entryOf(sample, hashType, asked) {
    const { sha1, sha256, size, available = true } = sample;
    return { sha1, sha256, [hashType]: asked, size: available ? size : -1 };
}
function status_laidOut(form, hashType, known, lists) {
    switch (form) {
        case 'entries':
            return { entries: known, ...lists };
        case 'samples-nested':
            return { sample_status: { ...lists, samples: known } };
        case 'apart':
            return {
                sample_status: {
                    known: known.map(({ size, ...hashes }) => ({ ...hashes, sample_size: size }))
                },
                unknown: { unknown_hashes: lists.unknown_hashes },
                errors: [{ code: 'malformed', invalid_hashes: lists.invalid_hashes }]
            };
        case 'bare':
            return withoutEmptyLists({
                samples: known.map(({ [hashType]: hash }) => ({ [hashType]: hash })),
                ...lists
            });
    }
}
function withoutEmptyLists(lists) {
    return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

;// CONCATENATED MODULE: ./emulator/subscribe.ts


/** How many hashes one request can name. */
const subscribe_MOST = 100;
/**
 * Subscribe to changes of samples (TCA-0206).
 *
 * Nothing is documented of the answer: it has no body here, so that no client can rely on one.
 * Hashes that the service does not know are passed over.
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 */
function subscribeEndpoint(samples) {
    return {
        step: 'subscribe',
        right: 'TCA-0206',
        method: 'POST',
        path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/subscribe\/json$/,
        answer: call => subscribe(call, samples)
    };
}
async function subscribe(call, samples) {
    // This one is documented without a query; with no body in the answer, its format is no matter.
    const reading = await readBulkQuery(call, subscribe_MOST, [undefined, 'format=json']);
    if ('refused' in reading)
        return reading.refused;
    const malformed = malformedHash(reading.query);
    if (malformed)
        return malformed;
    const find = finder(samples, reading.query.hashType);
    for (const hash of reading.query.hashes) {
        const sample = find(hash);
        if (sample)
            samples.set(sample.sha1, { ...sample, subscribed: true });
    }
    return success;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./emulator/markers.ts

/**
 * Texts that give away a file that holds them as they stand, not compressed: the EICAR test string,
 * which virus scanners find by agreement, and two of the emulator's own.
 *
 * They are put together here so that no file holds them whole that holds this program: no virus
 * scanner takes it away, and the emulator finds nothing in itself.
 */
const markers = {
    MALICIOUS: [
        String.raw `X5O!P%@AP[4\PZX54(P^)7CC)7}`,
        'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
        'H+H*'
    ].join('$'),
    SUSPICIOUS: ['SPECTRA', 'EMULATOR', 'SUSPICIOUS'].join('-'),
    KNOWN: ['SPECTRA', 'EMULATOR', 'KNOWN'].join('-')
};
/** Texts in a file that determine how its scans fail. */
const scanMarkers = {
    failed: ['SPECTRA', 'EMULATOR', 'SCANS', 'FAILED'].join('-'),
    partial: ['SPECTRA', 'EMULATOR', 'SCANS', 'PARTIAL'].join('-'),
    none: ['SPECTRA', 'EMULATOR', 'SCANS', 'NONE'].join('-')
};
/** Where there are several, the first of these counts. */
const worstFirst = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN'];
const troubles = ['failed', 'partial', 'none'];
/** What has to be kept of the bytes so far to find a marker that goes on in the next ones. */
const MOST_OF_A_MARKER = Math.max(...Object.values({ ...markers, ...scanMarkers }).map(text => text.length)) - 1;
/** Searches bytes that come in pieces of any size. */
function createMarkerSearch() {
    const found = new Set();
    let end = external_node_buffer_namespaceObject.Buffer.of();
    return {
        read: chunk => {
            const bytes = external_node_buffer_namespaceObject.Buffer.concat([end, chunk]);
            for (const finding of worstFirst) {
                if (bytes.includes(markers[finding]))
                    found.add(finding);
            }
            for (const trouble of troubles) {
                if (bytes.includes(scanMarkers[trouble]))
                    found.add(trouble);
            }
            end = bytes.subarray(-MOST_OF_A_MARKER);
        },
        worst: () => worstFirst.find(finding => found.has(finding)),
        trouble: () => troubles.find(trouble => found.has(trouble))
    };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(800);
;// CONCATENATED MODULE: ./emulator/metadata.ts

/** The service shows no more than ten properties of a sample, so more are refused. */
const MAX_PROPERTIES = 10;
/** Thrown and caught in this file only: the first thing that is wrong with the document. */
class Malformed extends Error {
}
/**
 * Reads the body of a metadata upload: UTF-8, well-formed XML 1.0 without a DOCTYPE, and exactly
 * the shape of the specification's form (TCA-0203), elements in its order and nothing else.
 */
function readMetadata(body) {
    try {
        return { metadata: metadataOf(parse(decode(body))) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { problem: error.message };
        throw error;
    }
}
function decode(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        throw new Malformed('The metadata is not valid UTF-8.');
    }
}
/** The document's root element, with text and children kept apart. */
function parse(document) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    const open = [];
    let root;
    parser.on('error', error => {
        throw new Malformed(`The metadata is not well-formed XML: ${error.message}.`);
    });
    parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
        if (version !== '1.0')
            throw new Malformed('The XML declaration names a version that is not 1.0.');
        if (encoding.toLowerCase() !== 'utf-8') {
            throw new Malformed('The XML declaration names an encoding that is not UTF-8.');
        }
    });
    // Entities and external references are nothing that the form needs, and a danger to any reader.
    parser.on('doctype', () => {
        throw new Malformed('The metadata has a DOCTYPE, which is not accepted.');
    });
    parser.on('comment', () => {
        throw new Malformed('The metadata has a comment, which is not part of the form.');
    });
    parser.on('processinginstruction', () => {
        throw new Malformed('The metadata has a processing instruction, which is not part of the form.');
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes: Object.keys(attributes), children: [], text: '' };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    const addText = (text) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(document).close();
    if (root === undefined)
        throw new Malformed('The metadata has no root element.');
    return root;
}
function metadataOf(root) {
    if (root.name !== 'rl')
        throw new Malformed(`The root element is <${root.name}>, not <rl>.`);
    const [properties, domain, archive] = childrenOf(root, ['properties', 'domain'], ['archive']);
    return {
        properties: propertiesOf(properties),
        domain: textOf(domain),
        archive: archive && archiveOf(archive)
    };
}
function propertiesOf(properties) {
    refuseStrayContent(properties);
    const count = properties.children.length;
    if (count < 1 || count > MAX_PROPERTIES) {
        throw new Malformed(`<properties> has ${count} children; 1 to ${MAX_PROPERTIES} are accepted.`);
    }
    return properties.children.map(property => {
        if (property.name !== 'property') {
            throw new Malformed(`<properties> has a child <${property.name}>; only <property> is accepted.`);
        }
        const [name, value] = childrenOf(property, ['name', 'value'], []);
        if (textOf(name).trim() === '')
            throw new Malformed('A <property> has an empty <name>.');
        return { name: textOf(name), value: textOf(value) };
    });
}
function archiveOf(archive) {
    const [type, password] = childrenOf(archive, ['archive_type'], ['archive_password']);
    if (textOf(type) !== 'zip')
        throw new Malformed('The <archive_type> is not "zip".');
    return { type: 'zip', password: password && textOf(password) };
}
/** The children of an element that holds exactly these, in this order, the optional ones last. */
function childrenOf(parent, required, optional) {
    refuseStrayContent(parent);
    const accepted = [...required, ...optional];
    const { children } = parent;
    const inOrder = children.every((child, index) => child.name === accepted[index]);
    if (children.length < required.length || !inOrder) {
        const form = [
            ...required.map(name => `<${name}>`),
            ...optional.map(name => `optionally <${name}>`)
        ];
        const found = children.map(child => `<${child.name}>`).join(', ') || 'nothing';
        throw new Malformed(`<${parent.name}> must hold ${form.join(', ')}, and holds ${found}.`);
    }
    return children;
}
/** Elements hold either text or elements; white space between elements is layout. */
function refuseStrayContent(parent) {
    refuseAttributes(parent);
    if (/[^ \t\r\n]/.test(parent.text))
        throw new Malformed(`<${parent.name}> holds stray text.`);
}
function textOf(element) {
    refuseAttributes(element);
    if (element.children.length > 0)
        throw new Malformed(`<${element.name}> holds an element, not text.`);
    return element.text;
}
function refuseAttributes({ name, attributes }) {
    if (attributes.length > 0)
        throw new Malformed(`<${name}> has the attribute "${attributes.join()}".`);
}

;// CONCATENATED MODULE: ./emulator/upload.ts






/**
 * The file upload service (TCA-0202, TCA-0203) on a store of samples.
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 * @param now milliseconds of the service's clock
 */
function uploadEndpoints(samples, now, clock) {
    return [
        {
            step: 'bytes',
            right: 'TCA-0202',
            method: 'POST',
            path: /^\/api\/spex\/upload\/([^/]*)$/,
            answer: call => acceptBytes(call, samples, clock)
        },
        {
            step: 'metadata',
            right: 'TCA-0202',
            method: 'POST',
            path: /^\/api\/spex\/upload\/([^/]*)\/meta$/,
            answer: call => acceptMetadata(call, samples, now, clock)
        }
    ];
}
async function acceptBytes(call, samples, { date }) {
    const wrong = wrongHash(call) ?? wrongBytesQuery(call) ?? wrongHeaders(call);
    if (wrong)
        return wrong;
    const expected = lengthOf(call);
    if (expected === 0)
        return refusal(400, 'The file is empty.');
    const [sha1, sha256] = [(0,external_node_crypto_namespaceObject.createHash)('sha1'), (0,external_node_crypto_namespaceObject.createHash)('sha256')];
    const search = createMarkerSearch();
    let size = 0;
    for await (const chunk of call.chunks) {
        size += chunk.byteLength;
        if (size > expected)
            break;
        sha1.update(chunk);
        sha256.update(chunk);
        search.read(chunk);
    }
    if (size !== expected)
        return wrongLength(expected);
    if (sha1.digest('hex') !== call.hash) {
        return refusal(400, 'The SHA-1 of the body is not the SHA-1 in the path.');
    }
    // Not spread: bytes that this account sent itself are available to it from now on.
    const known = samples.get(call.hash);
    const seenOn = date();
    samples.set(call.hash, {
        sha1: call.hash,
        sha256: sha256.digest('hex'),
        size,
        uploads: (known?.uploads ?? 0) + 1,
        metadata: known?.metadata ?? [],
        subscribed: known?.subscribed ?? false,
        rescans: known?.rescans ?? 0,
        awaitsMetadata: true,
        analyses: known?.analyses ?? [],
        finding: search.worst(),
        scanTrouble: search.trouble(),
        firstSeenOn: known?.firstSeenOn ?? seenOn,
        lastSeenOn: seenOn
    });
    return success;
}
async function acceptMetadata(call, samples, now, clock) {
    const wrong = wrongHash(call) ?? wrongMetadataQuery(call) ?? wrongHeaders(call);
    if (wrong)
        return wrong;
    if (!samples.has(call.hash)) {
        return refusal(404, 'No sample with this SHA-1 was uploaded: send the bytes first.');
    }
    const body = await readDocument(call, 'The metadata');
    if ('refused' in body)
        return body.refused;
    const xml = body.document;
    const reading = readMetadata(xml);
    if ('problem' in reading)
        return refusal(400, reading.problem);
    // Looked up again: the sample may have got other metadata while this body came in.
    const sample = samples.get(call.hash);
    if (sample === undefined)
        throw new Error('samples are never taken out of the store');
    const described = {
        ...sample,
        metadata: [...sample.metadata, { xml, ...reading.metadata, at: now() }],
        subscribed: sample.subscribed || call.query !== undefined,
        awaitsMetadata: false
    };
    samples.set(call.hash, sample.awaitsMetadata ? withAnalysis(described, clock) : described);
    return success;
}
// Every client of ReversingLabs' own sends lower-case hashes; nothing says that others are taken.
function wrongHash({ hash }) {
    if (/^[0-9a-f]{40}$/.test(hash))
        return undefined;
    return refusal(400, 'The path must hold a SHA-1 as 40 lower-case hexadecimal digits.');
}
function wrongBytesQuery({ query }) {
    return query === undefined ? undefined : refusal(400, 'The upload of bytes takes no query.');
}
function wrongMetadataQuery({ query }) {
    if (query === undefined || query === 'subscribe=data_change')
        return undefined;
    return refusal(400, 'The only query that is accepted is subscribe=data_change.');
}

;// CONCATENATED MODULE: ./emulator/usage.ts

/** What the account has used and may use (TCA-9999). */
function usageEndpoints(limits) {
    return [
        usageEndpoint(/^\/api\/customer_usage\/v1\/limits$/, () => ({ limits })),
        // Asked to try the credentials. The form is that of published clients; nothing is added up.
        usageEndpoint(/^\/api\/customer_usage\/v1\/usage\/daily$/, () => ({ usage_report: [] }))
    ];
}
function usageEndpoint(path, report) {
    return {
        step: 'usage',
        right: 'TCA-9999',
        method: 'GET',
        path,
        answer: ({ query }) => Promise.resolve(query === 'format=json'
            ? json({ rl: report() })
            : refusal(400, 'The query must be format=json: the answer would be XML.'))
    };
}

;// CONCATENATED MODULE: ./emulator/verdict.ts

/** @param told what the hook says */
function reputationOf(sample, until, told) {
    const found = scansOf(sample, until).length > 0 ? sample.finding : undefined;
    const status = told?.status ?? found ?? 'UNKNOWN';
    return { ...usual[status], ...told, status };
}
const SCANNERS = 40;
const usual = {
    MALICIOUS: {
        threat_name: 'Text.Test.EICAR',
        threat_level: 5,
        trust_factor: 5,
        reason: 'antivirus',
        scanner_count: SCANNERS,
        scanner_match: 38
    },
    SUSPICIOUS: {
        threat_name: 'Text.Heuristic.Emulated',
        threat_level: 2,
        trust_factor: 5,
        reason: 'antivirus',
        scanner_count: SCANNERS,
        scanner_match: 3
    },
    KNOWN: { threat_level: 0, trust_factor: 1, scanner_count: SCANNERS, scanner_match: 0 },
    UNKNOWN: { scanner_count: SCANNERS, scanner_match: 0 }
};

;// CONCATENATED MODULE: ./emulator/service.ts
















/** Requests that are counted apart from all others, each with its own kind alone. */
const OWN_CAPS = {
    status: { requests: 100, window: MINUTE },
    reputation: { requests: 500, window: SECOND },
    // Not documented of these two; it is what is documented of TCA-0105, which tells the same kind.
    scans: { requests: 100, window: SECOND },
    analysis: { requests: 100, window: SECOND },
    // None is documented; whoever asks more often does not ask, but polls.
    usage: { requests: 10, window: SECOND }
};
/**
 * A service with nothing in it but what is preloaded. It is a reading of the specification
 * (TCA-0202-0203) of its own, stricter than the real one may be wherever the specification is
 * silent.
 */
function createService(options) {
    const { now = () => performance.now(), pause = unheldPause, date = () => new Date() } = options;
    const capOf = caps(options.requestsPerSecond ?? 10);
    const samples = preloaded(options.preload ?? [], date());
    const clock = { date, analysisMs: options.analysisMs ?? 0 };
    const source = { samples, form: options.answerForm ?? 'plain' };
    const assess = (sample) => reputationOf(sample, date(), options.verdict?.(sample));
    const endpoints = [
        ...uploadEndpoints(samples, now, clock),
        statusEndpoint(samples, options.statusForm ?? 'entries'),
        rescanEndpoint(samples, clock),
        subscribeEndpoint(samples),
        reputationEndpoint(source, date, assess),
        scansEndpoint(source, date, assess),
        rldataEndpoint(source, date),
        ...usageEndpoints(options.limits ?? [dailyLimit(options)])
    ];
    const attempts = new Map();
    const log = [];
    const arrive = (request, { endpoint, hash }) => {
        const { authorization, ...headers } = request.headers;
        const key = `${request.method} ${request.path}`;
        const attempt = (attempts.get(key) ?? 0) + 1;
        attempts.set(key, attempt);
        const entry = {
            index: log.length,
            at: now(),
            method: request.method,
            path: request.path,
            step: endpoint?.step ?? 'other',
            sha1: /^[0-9a-f]{40}$/.test(hash) ? hash : undefined,
            attempt,
            headers,
            authorized: isAuthorized(authorization, options),
            bodyBytes: 0,
            status: undefined,
            fault: undefined,
            charged: 0
        };
        log.push(entry);
        return entry;
    };
    const answerTo = async (request, route, entry) => {
        if (!capOf(entry.step)(entry.at))
            return refusal(429, 'Rate limit exceeded');
        if (!entry.authorized)
            return unauthorized;
        const right = route.endpoint?.right;
        if (right && options.rights?.[right] === false)
            return noRight;
        const fault = options.fault?.(entry);
        entry.fault = fault && faultName(fault);
        const body = readBody(request.body, async (bytes) => {
            entry.bodyBytes += bytes;
            if (fault?.kind === 'slow')
                await pause((bytes / fault.bytesPerSecond) * 1000);
        });
        const carryOut = async () => {
            const answer = await carryOutCall(request, route, body.chunks);
            entry.charged = answer.charged ?? 0;
            return answer;
        };
        const answer = await (fault ? strike(fault, body.chunks, carryOut) : carryOut());
        // A fault may have put an error in the place of the answer, and only answers of 200 are charged.
        if (answer.status >= 400)
            entry.charged = 0;
        return body.isBroken() ? gone : answer;
    };
    return {
        handle: async (request) => {
            const route = routeOf(request.path, endpoints);
            const entry = arrive(request, route);
            const answer = await answerTo(request, route, entry);
            entry.status = answer.connection === undefined ? answer.status : 0;
            options.onFinished?.(entry);
            return answer;
        },
        samples,
        log,
        busiestSecond: () => busiestSecond(log.filter(({ step }) => !OWN_CAPS[step]).map(({ at }) => at)),
        busiestMinute: step => busiestMinute(log.filter(entry => entry.step === step).map(({ at }) => at)),
        charged: step => log
            .filter(entry => step === undefined || entry.step === step)
            .reduce((sum, entry) => sum + entry.charged, 0)
    };
}
function caps(requestsPerSecond) {
    const shared = createCap(requestsPerSecond);
    const own = new Map(Object.entries(OWN_CAPS).map(([step, { requests, window }]) => [
        step,
        createCap(requests, window)
    ]));
    return step => own.get(step) ?? shared;
}
function dailyLimit({ username }) {
    return {
        limit_type: 'daily',
        limit_exceeded: false,
        products: ['TCA-0202'],
        users: [username],
        limit: 1000
    };
}
// No sentence: the real service has none for a program to read.
const unauthorized = {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
    body: ''
};
/** The account lacks the right to this service; nothing says which. */
const noRight = { status: 403, headers: {}, body: '' };
function isAuthorized(authorization, { username, password }) {
    const [scheme, token, ...rest] = (authorization ?? '').split(' ');
    const expected = external_node_buffer_namespaceObject.Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
    return scheme?.toLowerCase() === 'basic' && token === expected && rest.length === 0;
}
function routeOf(target, endpoints) {
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = mark < 0 ? undefined : target.slice(mark + 1);
    const endpoint = endpoints.find(candidate => candidate.path.test(path));
    return { endpoint, hash: endpoint?.path.exec(path)?.[1] ?? '', query };
}
async function carryOutCall({ method, headers }, { endpoint, hash, query }, chunks) {
    if (endpoint === undefined)
        return refusal(404, 'There is no such service.');
    if (method !== endpoint.method) {
        return refusal(405, `Only ${endpoint.method} is accepted.`, { allow: endpoint.method });
    }
    return await endpoint.answer({ hash, query, headers, chunks });
}

;// CONCATENATED MODULE: ./emulator/run.ts





const help = `Spectra Intelligence, emulated on this machine: tries a workflow without an account.

  --port <n>                  port to listen on, 0 for any free one   (8080)
  --username <name>           (u/demo/ci)
  --password <text>           (emulator-password)
  --requests-per-second <n>   the cap; Infinity for none              (10)
  --latency <ms>              holds every answer back                 (0)
  --analysis-ms <ms>          how long an analysis takes              (1500)
  --without-right <right>     what the account may not use, such as TCA-0101; can be repeated
  --json                      one JSON object a line: the access, then each finished request
  --help
`;
/**
 * Runs the emulator's command line until it is stopped.
 *
 * @param args without the program's name
 * @returns the exit code: 0 when it was stopped, 1 when it could not start
 */
async function run(args, { out, err, stop }) {
    try {
        const settings = settingsOf(args);
        if (settings.help) {
            out(help);
            return 0;
        }
        const { username, password, requestsPerSecond, analysisMs, rights } = settings;
        const service = createService({
            username,
            password,
            requestsPerSecond,
            analysisMs,
            rights,
            onFinished: entry => {
                const sample = service.samples.get(entry.sha1 ?? '');
                out(settings.json ? jsonLine(entry) : requestLine(entry, sample, performance.timeOrigin));
            }
        });
        const server = await startServer(service, settings);
        const access = { url: server.url, username, password };
        out(settings.json ? jsonLine(access) : greeting(access, requestsPerSecond));
        await aborted(stop);
        await server.close();
        return 0;
    }
    catch (error) {
        err(`${reasonOf(error)}\n`);
        return 1;
    }
}
function settingsOf(args) {
    const { values } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: {
            port: { type: 'string', default: '8080' },
            username: { type: 'string', default: 'u/demo/ci' },
            password: { type: 'string', default: 'emulator-password' },
            'requests-per-second': { type: 'string', default: '10' },
            latency: { type: 'string', default: '0' },
            'analysis-ms': { type: 'string', default: '1500' },
            'without-right': { type: 'string', multiple: true, default: [] },
            json: { type: 'boolean', default: false },
            help: { type: 'boolean', default: false }
        }
    });
    // A colon ends the user name in Basic credentials: one with a colon could never be used.
    if (values.username.includes(':'))
        throw new Error('--username cannot contain a colon.');
    return {
        ...values,
        port: numberOf('port', values.port, port => Number.isInteger(port) && port < 65_536),
        requestsPerSecond: numberOf('requests-per-second', values['requests-per-second'], requests => requests > 0),
        latencyMs: numberOf('latency', values.latency, latency => latency < 2 ** 31),
        analysisMs: numberOf('analysis-ms', values['analysis-ms'], milliseconds => milliseconds >= 0),
        rights: Object.fromEntries(values['without-right'].map(right => [rightOf(right), false]))
    };
}
function rightOf(text) {
    const right = RIGHTS.find(known => known === text);
    if (right === undefined) {
        const sentence = `--without-right cannot be ${JSON.stringify(text)}`;
        throw new Error(`${sentence}: the rights are ${RIGHTS.join(', ')}.`);
    }
    return right;
}
function numberOf(option, text, accepts) {
    const value = /^(\d+(\.\d+)?|Infinity)$/.test(text) ? Number(text) : NaN;
    if (!accepts(value))
        throw new Error(`--${option} cannot be ${JSON.stringify(text)}.`);
    return value;
}
async function aborted(signal) {
    if (signal.aborted)
        return;
    await new Promise(resolve => {
        signal.addEventListener('abort', resolve, { once: true });
    });
}
function reasonOf(error) {
    const { code, port, message } = error;
    if (code === 'EADDRINUSE') {
        return `Port ${port ?? ''} is in use: choose another with --port, or 0 for any free one.`;
    }
    if (code === 'EACCES') {
        return `Port ${port ?? ''} may not be used by this account: choose one above 1023.`;
    }
    return message;
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
