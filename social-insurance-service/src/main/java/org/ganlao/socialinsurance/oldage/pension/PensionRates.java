package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;

/** What each pension is due a month, as a sum of what was granted and each adjustment since. */
@ApplicationScoped
class PensionRates {

    private final AdjustmentRepository adjustments;
    private final AdjustmentRows rows;
    private final TransactionLock locks;
    private final Sql sql;

    PensionRates(AdjustmentRepository adjustments, AdjustmentRows rows, TransactionLock locks, Sql sql) {
        this.adjustments = adjustments;
        this.rows = rows;
        this.locks = locks;
        this.sql = sql;
    }

    /**
     * With the adjustments that were applied before and are meant for who retired then. An adjustment is approved when no
     * grant is under way, so that its job finds the pension, or the grant finds the adjustment.
     */
    void grant(Pension pension) {
        locks.share(AdjustPensions.LOCK);
        sql.update(
                "insert into pension_rate (pension, source, from_month, amount) values (?, ?, ?, ?)",
                pension.id(),
                pension.id(),
                pension.retirement().dueFrom(),
                pension.granted().monthly().amount());
        adjustments.flush(); // the pension stands as granted where rows are worked out from it
        adjustments
                .approvedFor(pension.region(), pension.retirement().on())
                .forEach(adjustment -> rows.apply(adjustment, pension.id()));
    }
}
