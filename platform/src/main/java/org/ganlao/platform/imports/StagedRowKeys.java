package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Sealed;
import org.ganlao.platform.personal.rotation.SealedRows;

/** Rows that were refused and can be fetched for weeks are sealed anew when the data key is rotated. */
@ApplicationScoped
class StagedRowKeys implements SealedRows {

    private final Sql sql;
    private final RowSeal seal;

    StagedRowKeys(Sql sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** A row as its file has it, and the file. */
    private record Kept(UUID file, StagedRow row) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int renew(int most) {
        List<Kept> older = sql.list("""
                select import_id, line, key_id, raw from import_row
                where key_id <> ? order by import_id, line limit ? for no key update
                """, this::opened, seal.keyId(), most);
        sql.batch(
                "update import_row set key_id = ?, raw = ? where import_id = ? and line = ?",
                older.stream().map(this::sealed).toList());
        return older.size();
    }

    private Kept opened(Row row) {
        UUID file = row.uuid("import_id");
        Sealed sealed = new Sealed(row.text("key_id"), row.bytes("raw"));
        return new Kept(file, seal.open(file, row.number("line"), sealed));
    }

    private Object[] sealed(Kept kept) {
        Sealed sealed = seal.seal(kept.file(), kept.row());
        return new Object[] {
            sealed.keyId(), sealed.bytes(), kept.file(), kept.row().line()
        };
    }
}
