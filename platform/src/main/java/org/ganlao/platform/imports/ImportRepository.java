package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** Files in the database. */
@ApplicationScoped
class ImportRepository {

    private final Sql sql;

    ImportRepository(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    void begin(Import file, Instant now) {
        sql.update(
                "insert into import (id, kind, client, mode, format, header, begun_at) values (?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.kind(),
                file.client(),
                file.mode(),
                file.format(),
                file.header(),
                now);
    }

    Optional<Import> find(UUID id) {
        return sql.one(
                "select " + Import.COLUMNS + " from import where id = ? and received_at is not null", Import::from, id);
    }

    /** Lets one transaction at a time decide about this content. */
    void lock(Import file, byte[] contentHash) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(? || encode(?, 'hex'), 0)) as locked",
                row -> row.text("locked"),
                file.client() + '\n' + file.kind() + '\n',
                contentHash);
    }

    /** The import that took the same content before and was not given up. */
    Optional<UUID> earlier(Import file, byte[] contentHash) {
        return sql.one("""
                select i.id from import i join job j on j.id = i.id
                where i.client = ? and i.kind = ? and i.content_hash = ? and not i.superseded
                and j.state not in ('FAILED', 'CANCELLED')
                """, row -> row.uuid("id"), file.client(), file.kind(), contentHash);
    }

    void complete(Import file, byte[] contentHash, long records, Instant now) {
        sql.update(
                "update import set superseded = true where client = ? and kind = ? and content_hash = ? and not superseded",
                file.client(),
                file.kind(),
                contentHash);
        sql.update(
                "update import set content_hash = ?, record_count = ?, received_at = ? where id = ?",
                contentHash,
                records,
                now,
                file.id());
    }

    @Transactional
    void discard(UUID id) {
        sql.update("delete from import_parcel where import_id = ?", id);
        sql.update("delete from import where id = ?", id);
    }

    /** Forgets what never arrived whole, and the rows of imports that ended long ago. */
    @Transactional
    void sweep(Instant begunBefore, Instant endedBefore) {
        sql.update("""
                with lost as (delete from import where received_at is null and begun_at < ? returning id)
                delete from import_parcel p using lost where p.import_id = lost.id
                """, begunBefore);
        for (String staged : List.of("import_parcel", "import_row")) {
            sql.update(
                    "delete from %s s using job j where j.id = s.import_id and j.finished_at < ?".formatted(staged),
                    endedBefore);
        }
    }
}
