package org.ganlao.platform.imports;

import java.util.List;
import org.ganlao.platform.database.BulkWork;

/**
 * Rows that follow one another in the file, read and checked.
 *
 * @param rows all of them, the bad ones too
 * @param learnt what the check worked out and their application will ask for again
 * @param failure what the check met, which then tells nothing of the rows; null if it ended
 */
record ReadyRows<T>(
        List<StagedRow> rows, RowCheck.Checked<T> checked, BulkWork.Learnt learnt, RuntimeException failure) {

    static <T> ReadyRows<T> checked(List<StagedRow> rows, RowCheck.Checked<T> checked, BulkWork.Learnt learnt) {
        return new ReadyRows<>(rows, checked, learnt, null);
    }

    static <T> ReadyRows<T> failed(List<StagedRow> rows, RuntimeException failure) {
        return new ReadyRows<>(rows, null, null, failure);
    }

    void requireChecked() {
        if (failure != null) {
            throw failure;
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    long lastLine() {
        return rows.get(rows.size() - 1).line();
    }
}
