package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.arrears.domain.OverdueMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What is not paid though it was due, from the subledger of receivables. */
@ApplicationScoped
class Overdue {

    private static final String OPEN = "r.employer_due - r.employer_paid + r.person_due - r.person_paid";

    private final RegionScope scope;
    private final Sql sql;

    Overdue(RegionScope scope, Sql sql) {
        this.scope = scope;
        this.sql = sql;
    }

    /** Months of an employer that were due before the day, with what of them is open and no order in force asks for. */
    List<OverdueMonth> of(String region, String employer, LocalDate day) {
        return sql.list(
                """
                select r.insurance, r.month, %1$s - ordered as open
                  from receivable r
                 cross join lateral ordered_of(r.region, r.payer, r.insurance, r.month) as ordered
                 where r.region = ? and r.payer = ? and r.due_on < ? and %1$s > ordered
                 order by r.month, r.insurance""".formatted(OPEN),
                row -> new OverdueMonth(
                        Insurance.valueOf(row.text("insurance")), row.date("month"), new Money(row.decimal("open"))),
                region,
                employer,
                day);
    }

    /** All that was due before the day and is open now. */
    Money sum(String region, String employer, LocalDate day) {
        return sql.one("""
                        select coalesce(sum(%s), 0) as open from receivable r
                         where r.region = ? and r.payer = ? and r.due_on < ?""".formatted(OPEN), row -> new Money(row.decimal("open")), region, employer, day)
                .orElseThrow();
    }

    /** What of an order is not paid. */
    Money open(UUID order) {
        return sql.one(
                        "select sum(amount - met) as open from payment_order_month where payment_order = ?",
                        row -> new Money(row.decimal("open")),
                        order)
                .orElseThrow();
    }

    /** An order counts among the entries of its payer as of this moment. */
    void enterNow(UUID order) {
        sql.update("update payment_order set entry = nextval('contribution_entry') where id = ?", order);
    }

    /** Days on which the employer was reminded of what an order asks for, the first first. */
    List<LocalDate> remindedOn(UUID order) {
        return sql.list("""
                select distinct e.told_on
                  from payment_order o
                  join payment_order_month m on m.payment_order = o.id
                  join reminder e on e.payer = o.employer and e.region = o.region and e.told_on <= o.issued_on
                  join reminder_month r on r.reminder = e.id and r.insurance = m.insurance and r.month = m.month
                 where o.id = ? order by e.told_on""", row -> row.date("told_on"), order);
    }

    /** What fell due in a county in some months, and what was paid of it. */
    record Collected(String region, Money due, Money paid) {

        private static Collected from(Row row) {
            return new Collected(row.text("region"), new Money(row.decimal("due")), new Money(row.decimal("paid")));
        }
    }

    List<Collected> collected(YearMonth from, YearMonth until) {
        return sql.list("""
                select region, sum(employer_due + person_due) as due, sum(employer_paid + person_paid) as paid
                  from receivable where month between ? and ? and region = any(?) group by region""", Collected::from, from.atDay(1), until.atDay(1), scope.covered());
    }
}
