package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    /** Rows that follow one another, to be handed out together. */
    @Transactional
    void put(UUID file, List<StagedRow> parcel) {
        Sealed raw = seal.seal(file, parcel);
        sql.update(
                "insert into import_parcel (import_id, first_line, last_line, key_id, raw) values (?, ?, ?, ?, ?)",
                file,
                parcel.get(0).line(),
                parcel.get(parcel.size() - 1).line(),
                raw.keyId(),
                raw.bytes());
    }

    /** The next rows behind this line that are neither applied nor refused: what is left of their parcel. Empty at the end. */
    List<StagedRow> waiting(UUID file, long afterLine) {
        return sql.one("""
                        select first_line, last_line, key_id, raw from import_parcel
                        where import_id = ? and last_line > ? order by first_line limit 1
                        """, row -> opened(file, row), file, afterLine).stream()
                .flatMap(List::stream)
                .filter(row -> row.line() > afterLine)
                .toList();
    }

    List<RowFault> refused(UUID file, long afterLine, int most) {
        return sql.list(
                """
                select line, key_id, raw, code, detail_zh, detail_en from import_row
                where import_id = ? and line > ? order by line limit ?
                """,
                row -> new RowFault(
                        openedAlone(file, row), row.text("code"), row.text("detail_zh"), row.text("detail_en")),
                file,
                afterLine,
                most);
    }

    void refuse(UUID file, Collection<RowFault> faults) {
        sql.copy(
                "import_row (import_id, line, key_id, raw, code, detail_zh, detail_en)",
                faults.stream().map(fault -> kept(file, fault)).toList());
    }

    private Object[] kept(UUID file, RowFault fault) {
        Sealed raw = seal.seal(file, fault.row());
        return new Object[] {file, fault.row().line(), raw.keyId(), raw.bytes(), fault.code(), fault.zh(), fault.en()};
    }

    /** Removes what was dealt with up to this line; refused rows stay. */
    void clear(UUID file, long toLine) {
        sql.update("delete from import_parcel where import_id = ? and last_line <= ?", file, toLine);
    }

    private List<StagedRow> opened(UUID file, Row row) {
        Sealed raw = new Sealed(row.text("key_id"), row.bytes("raw"));
        return seal.open(file, row.number("first_line"), row.number("last_line"), raw);
    }

    private StagedRow openedAlone(UUID file, Row row) {
        return seal.open(file, row.number("line"), new Sealed(row.text("key_id"), row.bytes("raw")));
    }
}
