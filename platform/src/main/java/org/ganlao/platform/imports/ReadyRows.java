package org.ganlao.platform.imports;

import java.util.List;
import org.ganlao.platform.database.BulkWork;

/**
 * Rows that follow one another in the file, read and checked.
 *
 * @param rows all of them, the bad ones too
 * @param learnt what the check worked out and their application will ask for again
 */
record ReadyRows<T>(List<StagedRow> rows, RowCheck.Checked<T> checked, BulkWork.Learnt learnt) {

    boolean isEmpty() {
        return rows.isEmpty();
    }

    long lastLine() {
        return rows.get(rows.size() - 1).line();
    }
}
