package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;

/**
 * A month's benefit whose day has passed in a county where no run has come to its end is due and unpaid, although no payment
 * says so: this does, so that the target counts it. As soon as a run tells of the county and month, nothing is left of it.
 */
@ApplicationScoped
class MissedMonths {

    private static final String DUE = """
            with due as materialized (
                select region, count(*) as due, sum(amount) as amount from (%s) found where amount > 0 group by region)
            select region, due, amount from due
             where not exists (select from payment_run_county c join payment_run r on r.id = c.run
                                where c.region = due.region and r.insurance = ? and r.benefit = ? and r.month = ?)
             order by region""";

    private static final String MISS = """
            insert into payment_month_missed as known (id, version, recorded_at, insurance, benefit, region, month, due_on, due,
                                                       due_amount)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (insurance, benefit, region, month) do update
               set version = known.version + 1, recorded_at = excluded.recorded_at, due = excluded.due,
                   due_amount = excluded.due_amount
             where (known.due, known.due_amount) <> (excluded.due, excluded.due_amount)
            returning id""";

    private static final String TOLD = """
            update payment_month_missed m set version = m.version + 1, recorded_at = ?, due = 0, due_amount = 0
              from payment_run_county c join payment_run r on r.id = c.run
             where c.region = m.region and r.insurance = m.insurance and r.benefit = m.benefit and r.month = m.month
               and m.due > 0 %s returning m.id""";

    private static final String FACT = """
            select id, version, recorded_at, region, null::uuid as run, insurance, benefit, month, due_on, due, due_amount,
                   0 as paid_on_time, 0 as paid, 0.00 as paid_amount
              from payment_month_missed where id = ?""";

    private final Sql sql;
    private final RecordEvents events;
    private final ChangeLog changes;

    MissedMonths(Sql sql, RecordEvents events, ChangeLog changes) {
        this.sql = sql;
        this.events = events;
        this.changes = changes;
    }

    private record Due(String region, long payments, BigDecimal amount) {}

    /** In all counties; also what a run has told of meanwhile, and what has come to another sum. */
    @Transactional
    public void look(MonthlyBenefit benefit, YearMonth month, LocalDate today) {
        sql.list(
                        DUE.formatted(benefit.select()),
                        row -> new Due(row.text("region"), row.number("due"), row.decimal("amount")),
                        month.atDay(1),
                        "%",
                        benefit.insurance(),
                        benefit.benefit(),
                        month.atDay(1))
                .forEach(due -> miss(benefit, month, due, today));
        say(sql.list(TOLD.formatted(""), row -> row.uuid("id"), changes.now()));
    }

    private void miss(MonthlyBenefit benefit, YearMonth month, Due due, LocalDate today) {
        LocalDate day = benefit.dueOn(month, due.region());
        if (day.isBefore(today)) {
            say(sql.list(
                    MISS,
                    row -> row.uuid("id"),
                    UUID.randomUUID(),
                    changes.now(),
                    benefit.insurance(),
                    benefit.benefit(),
                    due.region(),
                    month.atDay(1),
                    day,
                    due.payments(),
                    due.amount()));
        }
    }

    /** A run has told of the county. */
    @Transactional(TxType.MANDATORY)
    public void told(UUID run, String county) {
        say(sql.list(
                TOLD.formatted("and r.id = ? and c.region = ?"), row -> row.uuid("id"), changes.now(), run, county));
    }

    private void say(List<UUID> changed) {
        changed.forEach(id -> events.say("payment-run", "missed", one(id).orElseThrow(), ""));
    }

    Optional<RunCountyFact> one(UUID id) {
        return sql.one(FACT, RunFigures::fact, id);
    }
}
