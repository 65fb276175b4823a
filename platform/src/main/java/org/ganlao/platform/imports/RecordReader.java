package org.ganlao.platform.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.ganlao.platform.problem.Rejection;

/**
 * Cuts a text into records without holding more than one of them. In CSV a line break inside quotes belongs to the
 * record; a quote counts as one only where a field begins (RFC 4180). A byte order mark and empty lines are passed over.
 */
class RecordReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final Reader text;
    private final char[] buffer = new char[8_192];
    private final boolean quotes;
    private final int longest;
    private long line = 1;
    private boolean first = true;
    private int next;
    private int end;

    RecordReader(Reader text, ImportFormat format, int longest) {
        this.text = text;
        this.quotes = format == ImportFormat.CSV;
        this.longest = longest;
    }

    /** The next record that is not blank; empty at the end of the file. */
    Optional<StagedRow> next() throws IOException {
        while (true) {
            long begin = line;
            StringBuilder row = new StringBuilder();
            boolean more = read(row, begin);
            String record = row.toString();
            if (!record.isBlank()) {
                return Optional.of(new StagedRow(begin, record));
            }
            if (!more) {
                return Optional.empty();
            }
        }
    }

    /** How many lines have been passed. */
    long line() {
        return line;
    }

    private boolean read(StringBuilder row, long begin) throws IOException {
        Place place = Place.FIELD_START;
        while (true) {
            int unit = unit();
            if (first && unit == BYTE_ORDER_MARK) {
                first = false;
                continue;
            }
            first = false;
            if (unit == END) {
                if (place == Place.QUOTED) {
                    throw new Rejection(ImportRefusal.IMPORT_QUOTE_OPEN, begin);
                }
                dropCarriageReturn(row);
                return false;
            }
            if (unit == '\n') {
                line++;
                if (place != Place.QUOTED) {
                    dropCarriageReturn(row);
                    return true;
                }
            }
            if (row.length() == longest) {
                throw new Rejection(ImportRefusal.IMPORT_ROW_TOO_LONG, begin, longest);
            }
            row.append((char) unit);
            place = quotes ? after(place, unit) : Place.PLAIN;
        }
    }

    private int unit() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(text.read(buffer), 0);
        }
        return next == end ? END : buffer[next++];
    }

    private static Place after(Place place, int unit) {
        return switch (place) {
            case FIELD_START ->
                unit == '"' ? Place.QUOTED : unit == ',' || unit == ' ' ? Place.FIELD_START : Place.PLAIN;
            case PLAIN -> unit == ',' ? Place.FIELD_START : Place.PLAIN;
            case QUOTED -> unit == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            case AFTER_QUOTE -> unit == '"' ? Place.QUOTED : unit == ',' ? Place.FIELD_START : Place.PLAIN;
        };
    }

    private static void dropCarriageReturn(StringBuilder row) {
        int last = row.length() - 1;
        if (last >= 0 && row.charAt(last) == '\r') {
            row.setLength(last);
        }
    }
}
