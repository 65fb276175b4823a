package org.ganlao.platform.personal.rotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;

/** The identity numbers of one table, in the order of its primary key. */
final class RotationRows {

    private static final String AFTER = """
            select %2$s, %3$sid_kind, %3$sid_cipher, %3$sid_key, %3$sid_index, %3$sperson
            from %1$s where %2$s > :key and %3$sid_cipher is not null""";
    private static final String BATCH = AFTER + " order by %2$s limit :limit";
    private static final String LOCK = AFTER + " and %2$s <= :last order by %2$s for no key update";
    private static final String WRITE = """
            update %1$s set %3$sid_cipher = :cipher, %3$sid_key = :dataKey, %3$sid_index = :index
            where %2$s = :key""";

    private final EntityManager database;
    private final ProtectedIdColumns columns;

    /** A row's key and what it holds. */
    record Row(UUID key, ProtectedId id) {}

    RotationRows(EntityManager database, ProtectedIdColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    List<Row> after(UUID key, int limit) {
        return rows(query(BATCH, key).setParameter("limit", limit));
    }

    /** As they stand once nobody else changes them. */
    List<Row> lock(UUID after, UUID last) {
        return rows(query(LOCK, after).setParameter("last", last));
    }

    private Query query(String template, UUID after) {
        return database.createNativeQuery(sql(template), Object[].class).setParameter("key", after);
    }

    private static List<Row> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Leaves the token alone, which is replaced everywhere at once. */
    void write(UUID key, ProtectedId id) {
        database.createNativeQuery(sql(WRITE))
                .setParameter("cipher", id.cipher())
                .setParameter("dataKey", id.keyId())
                .setParameter("index", id.blindIndex())
                .setParameter("key", key)
                .executeUpdate();
    }

    private String sql(String template) {
        return template.formatted(columns.table(), columns.idColumn(), columns.prefix());
    }

    private static Row row(Object[] column) {
        return new Row(
                (UUID) column[0],
                new ProtectedId(
                        PersonalId.Kind.valueOf((String) column[1]),
                        (byte[]) column[2],
                        (String) column[3],
                        (byte[]) column[4],
                        (String) column[5]));
    }
}
