package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Sealed;

/** Records between the file and their application, and refused ones until they are fetched. */
@ApplicationScoped
class Staging {

    private final Sql sql;
    private final RowSeal seal;

    Staging(Sql sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Transactional
    void copy(UUID file, List<StagedRow> rows) {
        List<Object[]> sealed = new ArrayList<>(rows.size());
        for (StagedRow row : rows) {
            Sealed raw = seal.seal(file, row);
            sealed.add(new Object[] {file, row.line(), raw.keyId(), raw.bytes()});
        }
        sql.copy("import_row (import_id, line, key_id, raw)", sealed);
    }

    /** Rows behind this line that are neither applied nor refused. */
    List<StagedRow> waiting(UUID file, long afterLine, int most) {
        return sql.list("""
                select line, key_id, raw from import_row
                where import_id = ? and line > ? and code is null order by line limit ?
                """, row -> opened(file, row), file, afterLine, most);
    }

    List<RowFault> refused(UUID file, long afterLine, int most) {
        return sql.list(
                """
                select line, key_id, raw, code, detail_zh, detail_en from import_row
                where import_id = ? and line > ? and code is not null order by line limit ?
                """,
                row -> new RowFault(opened(file, row), row.text("code"), row.text("detail_zh"), row.text("detail_en")),
                file,
                afterLine,
                most);
    }

    void refuse(UUID file, Collection<RowFault> faults) {
        sql.batch(
                "update import_row set code = ?, detail_zh = ?, detail_en = ? where import_id = ? and line = ?",
                faults.stream()
                        .map(fault -> new Object[] {
                            fault.code(),
                            fault.zh(),
                            fault.en(),
                            file,
                            fault.row().line()
                        })
                        .toList());
    }

    /** Removes what was dealt with between these lines, both included; refused rows stay. */
    void clear(UUID file, long fromLine, long toLine) {
        sql.update(
                "delete from import_row where import_id = ? and line between ? and ? and code is null",
                file,
                fromLine,
                toLine);
    }

    private StagedRow opened(UUID file, Row row) {
        return seal.open(file, row.number("line"), new Sealed(row.text("key_id"), row.bytes("raw")));
    }
}
