package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.ClosingCheck;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** A month is closed when no run is open that pays out of the fund on a day of it. */
@ApplicationScoped
class RunsInMonth implements ClosingCheck {

    private final Sql sql;
    private final RunCounties counties;
    private final Funds funds;

    RunsInMonth(Sql sql, RunCounties counties, Funds funds) {
        this.sql = sql;
        this.counties = counties;
        this.funds = funds;
    }

    private record OpenRun(UUID id, String region, LocalDate payOn) {

        static OpenRun of(Row row) {
            return new OpenRun(row.uuid("id"), row.text("region"), row.date("pay_on"));
        }
    }

    @Override
    public void requireClosable(String book, Insurance insurance, String pool, YearMonth month) {
        sql.list("""
                        select id, region, pay_on from payment_run
                         where insurance = ? and pay_on between ? and ? and finished_on is null and annul_reason is null
                         order by id""", OpenRun::of, insurance, month.atDay(1), month.atEndOfMonth()).stream()
                .filter(run -> paysOutOf(insurance, pool, run))
                .findFirst()
                .ifPresent(run -> {
                    throw new Rejection(PaymentRefusal.RUN_PAYS_IN_MONTH, run.id(), run.payOn()).at("/month");
                });
    }

    private boolean paysOutOf(Insurance insurance, String pool, OpenRun run) {
        return counties.behind(run.region(), "").stream()
                .anyMatch(county -> funds.pool(insurance, county, run.payOn()).equals(pool));
    }
}
