package org.ganlao.socialinsurance.pension;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;
import org.ganlao.socialinsurance.pension.domain.Pension;

/** What each pension is due a month, as a sum of what was granted and each adjustment since. */
@ApplicationScoped
class PensionRates {

    private final Sql sql;

    PensionRates(Sql sql) {
        this.sql = sql;
    }

    void grant(Pension pension) {
        sql.update(
                "insert into pension_rate (pension, source, from_month, amount) values (?, ?, ?, ?)",
                pension.id(),
                pension.id(),
                pension.retirement().dueFrom(),
                pension.granted().monthly().amount());
    }
}
