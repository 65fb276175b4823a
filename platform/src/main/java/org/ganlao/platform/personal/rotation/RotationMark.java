package org.ganlao.platform.personal.rotation;

import java.util.UUID;

/**
 * How far a rotation has come. Tables are taken in the order of their names.
 *
 * @param after the last key that was dealt with; null once the table is done
 */
record RotationMark(String table, UUID after) {

    private static final String DONE = "done";

    static final RotationMark START = new RotationMark("", null);

    static RotationMark parse(String written) {
        int space = written.indexOf(' ');
        String key = written.substring(space + 1);
        return new RotationMark(written.substring(0, space), key.equals(DONE) ? null : UUID.fromString(key));
    }

    boolean hasYetToFinish(ProtectedIdColumns columns) {
        int order = table.compareTo(columns.name());
        return order < 0 || order == 0 && after != null;
    }

    /** Where to go on in a table that is not finished. */
    UUID keyIn(ProtectedIdColumns columns) {
        return table.equals(columns.name()) ? after : RotateKeys.START;
    }

    @Override
    public String toString() {
        return table + " " + (after == null ? DONE : after);
    }
}
