package org.ganlao.platform.imports;

import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Row;

/**
 * One file of records. Its job, which has the same id, applies it.
 *
 * @param header the columns of a CSV file in their order; empty for NDJSON
 * @param records how many there are in the file
 */
record Import(
        UUID id, String kind, String client, ImportMode mode, ImportFormat format, List<String> header, long records) {

    /** What the file of errors adds to every row, and what is passed over when it comes back. */
    static final List<String> DIAGNOSIS = List.of("line", "code", "detail");

    static final String COLUMNS = "id, kind, client, mode, format, header, record_count";

    static Import from(Row row) {
        return new Import(
                row.uuid("id"),
                row.text("kind"),
                row.text("client"),
                ImportMode.valueOf(row.text("mode")),
                ImportFormat.valueOf(row.text("format")),
                row.texts("header"),
                row.number("record_count"));
    }
}
