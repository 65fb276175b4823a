package org.ganlao.socialinsurance.pension;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;
import org.ganlao.socialinsurance.pension.domain.Pension;

/** What each pension is due a month, as a sum of what was granted and each adjustment since. */
@ApplicationScoped
class PensionRates {

    private final AdjustmentRepository adjustments;
    private final AdjustmentRows rows;
    private final Sql sql;

    PensionRates(AdjustmentRepository adjustments, AdjustmentRows rows, Sql sql) {
        this.adjustments = adjustments;
        this.rows = rows;
        this.sql = sql;
    }

    /** With the adjustments that were applied before and are meant for who retired then. */
    void grant(Pension pension) {
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
