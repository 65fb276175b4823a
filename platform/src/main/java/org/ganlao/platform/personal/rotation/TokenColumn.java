package org.ganlao.platform.personal.rotation;

/** A column that holds person tokens; an index on it makes replacements fast. */
public record TokenColumn(String table, String column) {

    public TokenColumn {
        Identifier.require(table);
        Identifier.require(column);
    }
}
