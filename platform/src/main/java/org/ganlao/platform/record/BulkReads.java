package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.EntityCopy;
import org.ganlao.platform.database.Sql;

/** Reads for bulk work what use cases ask of many persons and references, set by set, and so writes what they add. */
@ApplicationScoped
public class BulkReads {

    private final BulkWork work;
    private final Sql sql;
    private final EntityCopy copy;

    BulkReads(BulkWork work, Sql sql, EntityCopy copy) {
        this.work = work;
        this.sql = sql;
        this.copy = copy;
    }

    /** What is known in the running transaction of one kind; nothing outside of bulk work. */
    @SuppressWarnings("unchecked") // a type's records are all of that type
    <R extends FactRecord & OfPerson> Optional<Foreseen<R>> known(Class<R> type) {
        return work.known(type, Foreseen.class).map(known -> (Foreseen<R>) known);
    }

    <R extends FactRecord & OfPerson> Foreseen<R> begun(Class<R> type) {
        return known(type).orElseGet(() -> {
            Foreseen<R> fresh = new Foreseen<>();
            work.know(type, fresh);
            return fresh;
        });
    }

    List<UUID> idsOf(String table, Collection<byte[]> blindIndexes) {
        return sql.list("select id from %s where id_index = any(?)".formatted(table), row -> row.uuid("id"), (Object)
                blindIndexes.toArray(byte[][]::new));
    }

    /** The records that have these references of a client, by reference. */
    Map<String, UUID> users(String table, String client, Collection<String> references) {
        Map<String, UUID> users = new HashMap<>();
        sql.each(
                "select source_ref, id from %s where client = ? and source_ref = any(?)".formatted(table),
                row -> users.put(row.text("source_ref"), row.uuid("id")),
                client,
                references);
        return users;
    }

    /** Puts a new record by, which is written at the end, as it is by then. */
    <R extends FactRecord & OfPerson> void putBy(Class<R> type, R record) {
        work.later(type, record, records -> copy.insert(type, records));
    }

    /** What was put by and is not written yet. */
    <R extends FactRecord & OfPerson> List<R> unwritten(Class<R> type) {
        return work.taken(type, type);
    }

    /** From here on there is something to be undone. */
    void written() {
        if (work.underway()) {
            work.touch();
        }
    }
}
