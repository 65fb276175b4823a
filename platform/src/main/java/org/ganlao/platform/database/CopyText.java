package org.ganlao.platform.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of PostgreSQL's COPY, in UTF-8, sent piece by piece. */
final class CopyText {

    private static final int PIECE = 64 * 1024;
    private static final byte[] NULL = {'\\', 'N'};
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final CopyIn copy;
    private byte[] piece = new byte[PIECE];
    private int length;

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    static void send(Collection<Object[]> rows, CopyIn copy) throws SQLException {
        CopyText text = new CopyText(copy);
        for (Object[] row : rows) {
            text.row(row);
            if (text.length > PIECE / 2) {
                text.send();
            }
        }
        text.send();
    }

    private void send() throws SQLException {
        copy.writeToCopy(piece, 0, length);
        length = 0;
    }

    private void row(Object... columns) {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                add('\t');
            }
            column(columns[i]);
        }
        add('\n');
    }

    private void column(Object value) {
        if (value == null) {
            add(NULL, 0, NULL.length);
        } else if (value instanceof byte[] bytes) {
            hexadecimal(bytes);
        } else if (value instanceof Collection<?> texts) {
            array(texts);
        } else if (value instanceof Enum<?> constant) {
            escaped(constant.name());
        } else {
            escaped(value.toString());
        }
    }

    private void hexadecimal(byte[] bytes) {
        ensure(3 + 2 * bytes.length);
        add('\\');
        add('\\');
        add('x');
        for (byte eight : bytes) {
            piece[length++] = HEX[eight >> 4 & 0xf];
            piece[length++] = HEX[eight & 0xf];
        }
    }

    /** What is escaped is ASCII, and no byte of a longer character looks like it. */
    private void escaped(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            char escape = escape(bytes[i]);
            if (escape != 0) {
                add(bytes, from, i);
                add('\\');
                add(escape);
                from = i + 1;
            }
        }
        add(bytes, from, bytes.length);
    }

    private static char escape(byte character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    /** Each element in quotes, in which backslashes and quotes are escaped once for the array and again for COPY. */
    private void array(Collection<?> elements) {
        StringBuilder literal = new StringBuilder("{");
        for (Object element : elements) {
            String value = element instanceof Enum<?> constant ? constant.name() : element.toString();
            literal.append(literal.length() > 1 ? ",\"" : "\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        escaped(literal.append('}').toString());
    }

    private void add(char ascii) {
        ensure(1);
        piece[length++] = (byte) ascii;
    }

    private void add(byte[] bytes, int from, int to) {
        ensure(to - from);
        System.arraycopy(bytes, from, piece, length, to - from);
        length += to - from;
    }

    private void ensure(int more) {
        if (length + more > piece.length) {
            piece = Arrays.copyOf(piece, Math.max(2 * piece.length, length + more));
        }
    }
}
