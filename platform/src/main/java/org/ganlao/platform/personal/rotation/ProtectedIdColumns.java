package org.ganlao.platform.personal.rotation;

import java.util.List;

/**
 * The columns of an embedded {@link org.ganlao.platform.personal.ProtectedId}.
 *
 * @param idColumn the table's primary key, a uuid
 * @param prefix before each column's name, where a table embeds several; else empty
 */
public record ProtectedIdColumns(String table, String idColumn, String prefix) {

    public ProtectedIdColumns {
        Identifier.require(table);
        Identifier.require(idColumn);
        if (!prefix.isEmpty()) {
            Identifier.require(prefix);
        }
    }

    /** A table with the key {@code id} and one embedded number under its own column names. */
    public static ProtectedIdColumns of(String table) {
        return new ProtectedIdColumns(table, "id", "");
    }

    TokenColumn token() {
        return new TokenColumn(table, prefix + "person");
    }

    String cipher() {
        return prefix + "id_cipher";
    }

    List<String> columns() {
        return List.of(
                idColumn, prefix + "id_kind", cipher(), prefix + "id_key", prefix + "id_index", prefix + "person");
    }

    /** Told apart from all others of the service. */
    String name() {
        return table + "." + prefix;
    }
}
