package org.ganlao.platform.imports;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a file, or a row of it, is not taken. */
enum ImportRefusal implements ReasonedRefusal {
    IMPORT_COLUMNS(
            400, "The header does not fit. Unknown columns: {0}. Missing columns: {1}.", "表头不符。未知列：{0}；缺少列：{1}。"),
    IMPORT_DOUBLED_COLUMN(400, "The header names a column twice: {0}.", "表头有重复列：{0}。"),
    IMPORT_EMPTY(400, "The file has no records.", "文件中没有记录。"),
    IMPORT_CHARSET_UNKNOWN(400, "The charset {0} is not taken: UTF-8 or GB18030.", "不支持字符集 {0}，请用 UTF-8 或 GB18030。"),
    IMPORT_NOT_IN_CHARSET(400, "The file is not written in {0} (after line {1}).", "文件不是 {0} 编码（第 {1} 行之后）。"),
    IMPORT_ROW_TOO_LONG(
            400,
            "The record at line {0} is longer than {1} characters. Is a quote left open?",
            "第 {0} 行的记录超过 {1} 个字符，请检查引号是否闭合。"),
    IMPORT_QUOTE_OPEN(400, "The quote in the record at line {0} is never closed.", "第 {0} 行记录的引号没有闭合。"),
    IMPORT_INTERRUPTED(400, "The file ended before all of it had arrived.", "文件未传输完整。"),
    IMPORT_TOO_LONG_AS_A_WHOLE(
            422,
            "All or nothing is possible for up to {0} records. Send the file with mode=partial, or in parts.",
            "全部导入或全部不导入（all-or-nothing）最多 {0} 条记录，请改用 mode=partial 或拆分文件。"),
    IMPORT_OF_A_WHOLE(
            422,
            "A file of {0} is taken as a whole or not at all; mode=partial is not possible.",
            "{0} 的文件只能全部导入或全部不导入，不支持 mode=partial。"),
    IMPORT_TAKEN(
            409, "The same file was sent before, by someone whose imports you cannot see.", "同一文件此前已由他人导入，您无权查看该导入。"),
    IMPORT_WRONG_COLUMN_COUNT(422, "The record has {0} fields, the header {1}.", "该记录有 {0} 个字段，表头有 {1} 列。"),
    IMPORT_RECORD_MALFORMED(422, "The record cannot be read.", "该记录无法解析。"),
    IMPORT_ROW_CHANGED(
            422,
            "The record {0} was imported before with other content. Correct the record itself instead.",
            "记录 {0} 此前已导入且内容不同，请直接更正该记录。");

    private static final String SOURCE = "Ganlao HTTP conventions: imports";

    private final Reason reason;

    ImportRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, SOURCE);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
