package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.collection.billing.domain.BillingRefusal;

/** Bills again, in one run for each, the months of a region that something of changed. */
@ApplicationScoped
class BillChanges {

    private final RunBilling running;
    private final RegionTree regions;
    private final Sql sql;

    BillChanges(RunBilling running, RegionTree regions, Sql sql) {
        this.running = running;
        this.regions = regions;
        this.sql = sql;
    }

    /** The oldest month first. */
    @Transactional
    List<BillingRunView> start(ChangesRequest request) {
        List<BillingRunView> started = sql
                .list(
                        "select distinct month from month_to_bill where region = any (?) order by month",
                        row -> YearMonth.from(row.date("month")),
                        regions.codesWithin(request.region()))
                .stream()
                .map(month -> running.start(
                        new BillingRunRequest(request.sourceRef() + " " + month, request.region(), month.toString())))
                .toList();
        if (started.isEmpty()) {
            throw new Rejection(BillingRefusal.NOTHING_CHANGED, request.region()).at("/region");
        }
        return started;
    }
}
