package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What the runs that assembled a month have told of each county: once the county is paid, and again when its payments change.
 * Locks: after the payments, the counties of runs by the runs' ids.
 */
@ApplicationScoped
class RunFigures {

    private static final String COUNTED = """
            select count(*) as due, coalesce(sum(amount), 0) as due_amount,
                   count(*) filter (where %1$s and paid_on <= due_on) as paid_on_time,
                   count(*) filter (where %1$s) as paid,
                   coalesce(sum(amount) filter (where %1$s), 0) as paid_amount, max(due_on) as due_on
              from benefit_payment where due_run = ? and region = ? and state not in ('ANNULLED', 'REFUSED')""".formatted("state in ('PAID', 'TO_BE_RECOVERED', 'RECOVERED')");

    private static final String TOLD = """
            select c.id, c.version, c.recorded_at, c.region, c.run, r.insurance, r.benefit, r.month, c.due_on, c.due, c.due_amount,
                   c.paid_on_time, c.paid, c.paid_amount
              from payment_run_county c join payment_run r on r.id = c.run where\s""";

    private final Sql sql;
    private final RecordEvents events;
    private final MissedMonths missed;
    private final RegionScope scope;
    private final ChangeLog changes;

    RunFigures(Sql sql, RecordEvents events, MissedMonths missed, RegionScope scope, ChangeLog changes) {
        this.sql = sql;
        this.events = events;
        this.missed = missed;
        this.scope = scope;
        this.changes = changes;
    }

    private record Figures(long due, Money dueAmount, long paidOnTime, long paid, Money paidAmount, LocalDate dueOn) {}

    /** The run has dealt with all of the county; says nothing where it found nothing due. */
    void tell(UUID run, String county) {
        Figures figures = counted(run, county);
        boolean resumed = told(run, county).isPresent();
        if (figures.due() > 0 && !resumed) {
            sql.update(
                    """
                    insert into payment_run_county (id, version, recorded_at, run, region, due_on, due, due_amount, paid_on_time,
                                                    paid, paid_amount)
                    values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    UUID.randomUUID(),
                    changes.now(),
                    run,
                    county,
                    figures.dueOn(),
                    figures.due(),
                    figures.dueAmount().amount(),
                    figures.paidOnTime(),
                    figures.paid(),
                    figures.paidAmount().amount());
            events.say("payment-run", "paid", told(run, county).orElseThrow(), "");
        }
        missed.told(run, county);
        paidFor(run, county, resumed).forEach(other -> correct(other, county, "run " + run));
    }

    /** A payment that the run found due has changed; says nothing before the run has told of the county. */
    void correct(UUID run, String county, String why) {
        Instant now = changes.now();
        sql.one(
                "select id from payment_run_county where run = ? and region = ? for update",
                row -> row.uuid("id"),
                run,
                county);
        Figures figures = counted(run, county);
        int changed = sql.update(
                """
                update payment_run_county
                   set version = version + 1, recorded_at = ?, due = ?, due_amount = ?, paid_on_time = ?, paid = ?,
                       paid_amount = ?
                 where run = ? and region = ? and (due, due_amount, paid_on_time, paid, paid_amount) <> (?, ?, ?, ?, ?)""",
                now,
                figures.due(),
                figures.dueAmount().amount(),
                figures.paidOnTime(),
                figures.paid(),
                figures.paidAmount().amount(),
                run,
                county,
                figures.due(),
                figures.dueAmount().amount(),
                figures.paidOnTime(),
                figures.paid(),
                figures.paidAmount().amount());
        if (changed > 0) {
            events.say("payment-run", "corrected", told(run, county).orElseThrow(), why);
        }
    }

    /** @throws Rejection (404) if there is none in the caller's regions */
    RunCountyFact one(UUID id) {
        RunCountyFact fact = sql.one(TOLD + "c.id = ?", RunFigures::fact, id)
                .or(() -> missed.one(id))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(fact.region());
        return fact;
    }

    List<RunCountyFact> of(UUID run) {
        return sql.list(TOLD + "c.run = ? order by c.region", RunFigures::fact, run).stream()
                .filter(county -> scope.covers(county.region()))
                .toList();
    }

    private Optional<RunCountyFact> told(UUID run, String county) {
        return sql.one(TOLD + "c.run = ? and c.region = ?", RunFigures::fact, run, county);
    }

    /** Other runs that found due what this one took up, and the run itself if it goes on and has told before. */
    private List<UUID> paidFor(UUID run, String county, boolean resumed) {
        return sql.list("""
                select distinct due_run from benefit_payment
                 where run = ? and region = ? and (due_run <> run or ?) and due_run is not null
                 order by due_run""", row -> row.uuid("due_run"), run, county, resumed);
    }

    private Figures counted(UUID run, String county) {
        return sql.one(
                        COUNTED,
                        row -> new Figures(
                                row.number("due"),
                                new Money(row.decimal("due_amount")),
                                row.number("paid_on_time"),
                                row.number("paid"),
                                new Money(row.decimal("paid_amount")),
                                row.date("due_on")),
                        run,
                        county)
                .orElseThrow();
    }

    static RunCountyFact fact(Row row) {
        return new RunCountyFact(
                row.uuid("id"),
                (int) row.number("version"),
                row.date("due_on"),
                row.instant("recorded_at"),
                row.text("region"),
                row.uuid("run"),
                Insurance.valueOf(row.text("insurance")),
                row.text("benefit"),
                YearMonth.from(row.date("month")),
                row.number("due"),
                new Money(row.decimal("due_amount")),
                row.number("paid_on_time"),
                row.number("paid"),
                new Money(row.decimal("paid_amount")));
    }
}
