package org.ganlao.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.database.BulkWork;

/**
 * Reads, opens and checks the next rows of a file while those before them are applied. It takes a transaction of its own
 * that writes nothing, and sees nothing of theirs: no check may depend on another row. What a check meets is told of the
 * rows and not thrown, so that it is dealt with when their turn comes.
 */
@ApplicationScoped
class PrepareRows {

    private final Staging staging;
    private final RowCheck check;
    private final BulkWork bulk;

    PrepareRows(Staging staging, RowCheck check, BulkWork bulk) {
        this.staging = staging;
        this.check = check;
        this.bulk = bulk;
    }

    <T> ReadyRows<T> after(Import file, ImportHandler<T> handler, long line) {
        return of(file, handler, QuarkusTransaction.requiringNew().call(() -> staging.waiting(file.id(), line)));
    }

    <T> ReadyRows<T> of(Import file, ImportHandler<T> handler, List<StagedRow> rows) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> checked(file, handler, rows));
        } catch (RuntimeException failure) {
            return ReadyRows.failed(rows, failure);
        }
    }

    private <T> ReadyRows<T> checked(Import file, ImportHandler<T> handler, List<StagedRow> rows) {
        bulk.begin();
        RowCheck.Checked<T> checked = check.check(file, handler, rows);
        return ReadyRows.checked(rows, checked, bulk.learnt());
    }
}
