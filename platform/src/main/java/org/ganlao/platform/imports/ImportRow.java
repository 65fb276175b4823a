package org.ganlao.platform.imports;

import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;

/** One record of the file, read and checked. */
public final class ImportRow<T> {

    private final StagedRow staged;
    private final T value;
    private final RowKey key;
    private Rejection refusal;

    ImportRow(StagedRow staged, T value, RowKey key) {
        this.staged = staged;
        this.value = value;
        this.key = key;
    }

    public T value() {
        return value;
    }

    /** Where the record begins in the file; the first line is 1. */
    public long line() {
        return staged.line();
    }

    /** Leaves the row out and names why in the file of errors; the others go on. */
    public void refuse(Refusal reason, Object... arguments) {
        refusal = new Rejection(reason, arguments);
    }

    Rejection refusal() {
        return refusal;
    }

    StagedRow staged() {
        return staged;
    }

    /** Null if the row has no natural key. */
    RowKey key() {
        return key;
    }
}
