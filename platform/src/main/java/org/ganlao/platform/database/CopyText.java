package org.ganlao.platform.database;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;

/** Rows in the text format of PostgreSQL's COPY, in UTF-8. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();

    private CopyText() {}

    static byte[] of(Collection<Object[]> rows) {
        CopyText copy = new CopyText();
        rows.forEach(copy::row);
        return copy.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(Object... columns) {
        for (int i = 0; i < columns.length; i++) {
            text.append(i == 0 ? "" : "\t");
            column(columns[i]);
        }
        text.append('\n');
    }

    private void column(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x");
            HEX.formatHex(text, bytes);
        } else if (value instanceof Collection<?> texts) {
            array(texts);
        } else if (value instanceof Enum<?> constant) {
            escaped(constant.name());
        } else if (value instanceof Instant || value instanceof Number) {
            text.append(value);
        } else {
            escaped(value.toString());
        }
    }

    private void escaped(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char escape = escape(value.charAt(i));
            if (escape != 0) {
                text.append(value, from, i).append('\\').append(escape);
                from = i + 1;
            }
        }
        text.append(value, from, value.length());
    }

    private static char escape(char character) {
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
}
