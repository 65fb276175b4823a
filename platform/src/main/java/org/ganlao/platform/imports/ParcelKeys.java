package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Sealed;
import org.ganlao.platform.personal.rotation.SealedRows;

/** Parcels that wait are sealed anew when the data key is rotated, one after the other, because each may be large. */
@ApplicationScoped
class ParcelKeys implements SealedRows {

    private final Sql sql;
    private final RowSeal seal;

    ParcelKeys(Sql sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    private record Kept(UUID file, List<StagedRow> rows) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int renew(int most) {
        int renewed = 0;
        while (renewed < most && renewOne()) {
            renewed++;
        }
        return renewed;
    }

    private boolean renewOne() {
        Optional<Kept> older = sql.one("""
                select import_id, first_line, last_line, key_id, raw from import_parcel
                where key_id <> ? order by import_id, first_line limit 1 for no key update
                """, this::opened, seal.keyId());
        older.ifPresent(kept -> {
            Sealed sealed = seal.seal(kept.file(), kept.rows());
            sql.update(
                    "update import_parcel set key_id = ?, raw = ? where import_id = ? and first_line = ?",
                    sealed.keyId(),
                    sealed.bytes(),
                    kept.file(),
                    kept.rows().get(0).line());
        });
        return older.isPresent();
    }

    private Kept opened(Row row) {
        UUID file = row.uuid("import_id");
        Sealed sealed = new Sealed(row.text("key_id"), row.bytes("raw"));
        return new Kept(file, seal.open(file, row.number("first_line"), row.number("last_line"), sealed));
    }
}
