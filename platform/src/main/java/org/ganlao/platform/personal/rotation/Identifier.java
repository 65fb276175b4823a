package org.ganlao.platform.personal.rotation;

import java.util.regex.Pattern;

/** Names of tables and columns, which stand in SQL as they are. */
final class Identifier {

    private static final Pattern FORM = Pattern.compile("[a-z_][a-z0-9_]*");

    private Identifier() {}

    static void require(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a table or column: " + name);
        }
    }
}
