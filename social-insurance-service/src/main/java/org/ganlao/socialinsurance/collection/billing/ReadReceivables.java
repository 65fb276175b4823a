package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.billing.ReceivableView.Credit;
import org.ganlao.socialinsurance.collection.billing.ReceivableView.Month;
import org.ganlao.socialinsurance.collection.billing.ReceivableView.Settlement;

/** How payers stand. */
@ApplicationScoped
class ReadReceivables {

    private final RegionScope scope;
    private final Settlements settlements;
    private final BusinessClock clock;
    private final Sql sql;

    ReadReceivables(RegionScope scope, Settlements settlements, BusinessClock clock, Sql sql) {
        this.scope = scope;
        this.settlements = settlements;
        this.clock = clock;
        this.sql = sql;
    }

    /** @param on day on which the payer would pay; null: today */
    ReceivableView of(String region, String payer, LocalDate on) {
        scope.requireRead(region);
        LocalDate day = on == null ? clock.today() : on;
        List<Month> months = sql.list(
                "select * from receivable where region = ? and payer = ? order by month, insurance",
                Month::from,
                region,
                payer);
        List<Credit> credits = sql.list(
                "select insurance, amount from contribution_credit where region = ? and payer = ? order by insurance",
                Credit::from,
                region,
                payer);
        Money fees = months.isEmpty() ? Money.ZERO : settlements.feesToCome(new Account(region, payer), day);
        Money open = Money.sum(months.stream().map(Month::open).toList());
        return new ReceivableView(region, payer, open, fees, months, credits);
    }

    /** What a receipt settled. */
    List<Settlement> by(UUID receipt) {
        scope.requireRead(
                sql.one("select region from contribution_receipt where id = ?", row -> row.text("region"), receipt)
                        .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND)));
        return sql.list(
                "select * from contribution_settlement where receipt = ? order by month, insurance, share",
                Settlement::from,
                receipt);
    }
}
