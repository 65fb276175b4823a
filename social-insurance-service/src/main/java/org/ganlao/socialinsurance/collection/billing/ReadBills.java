package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Bills as they were issued. */
@ApplicationScoped
class ReadBills {

    private final RegionScope scope;
    private final Sql sql;

    ReadBills(RegionScope scope, Sql sql) {
        this.scope = scope;
        this.sql = sql;
    }

    BillView one(UUID id) {
        BillView bill = sql.one("select * from bill where id = ?", BillView::from, id)
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(bill.region());
        return bill;
    }

    /** All of a payer for months of a year, in the order in which they were issued. */
    List<BillView> of(String region, String payer, int year) {
        scope.requireRead(region);
        return sql.list(
                "select * from bill where region = ? and payer = ? and month between ? and ? order by entry",
                BillView::from,
                region,
                payer,
                YearMonth.of(year, 1).atDay(1),
                YearMonth.of(year, 12).atDay(1));
    }

    List<BillView.Line> lines(UUID id) {
        BillView bill = one(id);
        return sql.list("""
                select l.*, e.person from bill_line l join enrolment e on e.id = l.enrolment
                 where l.month = ? and l.bill = ? order by e.person""", BillView.Line::from, YearMonth.parse(bill.month()).atDay(1), id);
    }
}
