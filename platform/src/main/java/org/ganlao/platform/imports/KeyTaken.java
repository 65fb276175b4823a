package org.ganlao.platform.imports;

import java.sql.SQLException;
import org.ganlao.platform.database.DatabaseFailure;

/** Another import has applied a record under one of these natural keys meanwhile; whoever looks again knows it. */
final class KeyTaken extends DatabaseFailure {

    private static final long serialVersionUID = 1L;

    KeyTaken(SQLException cause) {
        super(cause);
    }
}
