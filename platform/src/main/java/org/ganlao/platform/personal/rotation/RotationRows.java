package org.ganlao.platform.personal.rotation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;

/** The identity numbers of one table, in the order of its primary key. */
final class RotationRows {

    private static final String LOCK_AFTER = """
            select %2$s, %3$sid_kind, %3$sid_cipher, %3$sid_key, %3$sid_index, %3$sperson
            from %1$s where %2$s > :key and %3$sid_cipher is not null
            order by %2$s limit :limit for no key update""";
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

    List<Row> lockAfter(UUID key, int limit) {
        List<?> rows = database.createNativeQuery(sql(LOCK_AFTER), Object[].class)
                .setParameter("key", key)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
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
