package org.ganlao.platform.imports;

import java.util.function.Consumer;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;

/** One record of the file, read and checked. */
public final class ImportRow<T> {

    private final StagedRow staged;
    private final T value;
    private final RowKey key;
    private final BulkWork work;
    private Rejection refusal;

    ImportRow(StagedRow staged, T value, RowKey key, BulkWork work) {
        this.staged = staged;
        this.value = value;
        this.key = key;
        this.work = work;
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

    /**
     * Carries out a use case for the row alone. What it refuses before it has written anything leaves the row out; what
     * it refuses later is thrown, since nothing of the row may stay.
     */
    void carryOut(Consumer<T> useCase) {
        long mark = work.touched();
        try {
            useCase.accept(value);
        } catch (Rejection refused) {
            if (!work.untouchedSince(mark)) {
                throw refused;
            }
            refusal = refused;
        }
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
