package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRun;

/** The payments of a run, many at once. None of them passes through this program. */
@ApplicationScoped
class RunPayments {

    private static final String OPEN = "state in ('PROPOSED', 'APPROVED', 'RETURNED')";

    /** What came back from the bank is not paid again on an earlier day. */
    private static final String PAYABLE = OPEN + " and (returned_on is null or returned_on <= ?)";

    private final Sql sql;

    RunPayments(Sql sql) {
        this.sql = sql;
    }

    @Schema(name = "BenefitsTotal")
    record Total(long payments, Money amount) {

        static Total of(Row row) {
            return new Total(row.number("payments"), new Money(row.decimal("amount")));
        }
    }

    /** Where a run stands in a county: behind a payment. */
    record Place(UUID ground, UUID id) {

        static final Place START = new Place(new UUID(0, 0), new UUID(0, 0));
    }

    /** Payments that follow one another, which nobody changes until the transaction ends. */
    record Parcel(long payments, Money amount, Place last) {}

    /**
     * Finds what is due in a county for a month.
     *
     * @return how many payments
     */
    int assemble(PaymentRun run, MonthlyBenefit benefit, YearMonth month, String county, Instant now) {
        return sql.update(
                """
                insert into benefit_payment (id, version, client, source_ref, recorded_at, insurance, benefit, region, ground,
                                             person, month, due_on, amount, state, proposed_by, proposed_at, recovered,
                                             due_run, run)
                select gen_random_uuid(), 1, ?, ? || ' ' || due.ground, ?, ?, ?, ?, due.ground,
                       due.person, ?, ?, due.amount, 'PROPOSED', ?, ?, 0,
                       ?, ?
                  from (%s) due where due.amount > 0
                    on conflict do nothing""".formatted(benefit.select()),
                run.origin().client(),
                run.id().toString(),
                now,
                run.insurance(),
                run.benefit(),
                county,
                month.atDay(1),
                benefit.dueOn(month, county),
                run.approval().proposedBy(),
                now,
                run.id(),
                run.id(),
                month.atDay(1),
                county + "%");
    }

    /**
     * Strikes out what the run found due and is not due any more: what fell away beside the assembly could not be seen by
     * those who withdrew it.
     */
    void dropUndue(PaymentRun run, MonthlyBenefit benefit, YearMonth month, String county, Instant now) {
        sql.update("""
                with due as materialized (select ground from (%s) found where amount > 0)
                update benefit_payment p
                   set state = 'ANNULLED', annul_reason = '待遇已不应发放', version = version + 1, recorded_at = ?
                 where due_run = ? and region = ? and state = 'PROPOSED'
                   and not exists (select from due where due.ground = p.ground)""".formatted(benefit.select()), month.atDay(1), county + "%", now, run.id(), county);
    }

    /** Takes up what is approved or came back from the bank: of the run's month, or of whichever if it has none. */
    int takeUp(PaymentRun run, String county, LocalDate on) {
        LocalDate month = run.month().map(of -> of.atDay(1)).orElse(null);
        return sql.update("""
                update benefit_payment set run = ?
                 where insurance = ? and benefit = ? and region = ? and state in ('APPROVED', 'RETURNED')
                   and (cast(? as date) is null or month = ?) and (returned_on is null or returned_on <= ?)""", run.id(), run.insurance(), run.benefit(), county, month, month, on);
    }

    /** The run is struck out, with what it found due. */
    int strikeOut(PaymentRun run, String why, Instant now) {
        return sql.update("""
                update benefit_payment set state = 'ANNULLED', annul_reason = ?, version = version + 1, recorded_at = ?
                 where run = ? and due_run = ? and state = 'PROPOSED'""", why, now, run.id(), run.id());
    }

    /** The next ones behind the place; empty if there are none. */
    Optional<Parcel> hold(UUID run, String county, LocalDate on, Place behind, int most) {
        return sql.one(
                """
                with parcel as (
                    select ground, id, amount from benefit_payment
                     where run = ? and region = ? and %s and (ground, id) > (?, ?)
                     order by ground, id limit ? for update)
                select count(*) as payments, sum(amount) as amount,
                       (array_agg(ground order by ground desc, id desc))[1] as ground,
                       (array_agg(id order by ground desc, id desc))[1] as id
                  from parcel having count(*) > 0""".formatted(PAYABLE), RunPayments::parcel, run, county, on, behind.ground(), behind.id(), most);
    }

    /** Of a parcel that is held, the first ones that the amount covers; empty if it covers none. */
    Optional<Parcel> covered(UUID run, String county, LocalDate on, Place behind, Place last, Money amount) {
        return sql.one(
                """
                select count(*) as payments, max(running) as amount,
                       (array_agg(ground order by ground desc, id desc))[1] as ground,
                       (array_agg(id order by ground desc, id desc))[1] as id
                  from (select ground, id, sum(amount) over (order by ground, id) as running from benefit_payment
                         where run = ? and region = ? and %s and (ground, id) > (?, ?) and (ground, id) <= (?, ?)) parcel
                 where running <= ? having count(*) > 0""".formatted(PAYABLE),
                RunPayments::parcel,
                run,
                county,
                on,
                behind.ground(),
                behind.id(),
                last.ground(),
                last.id(),
                amount.amount());
    }

    /** @throws IllegalStateException if one of them came back from the bank since the parcel was held */
    void pay(PaymentRun run, String county, Place behind, Parcel held, LocalDate on, UUID entry, Instant now) {
        int paid = sql.update(
                """
                update benefit_payment
                   set state = 'PAID', paid_on = ?, entry = ?, version = version + 1, recorded_at = ?,
                       approved_by = coalesce(approved_by, ?), approved_at = coalesce(approved_at, ?)
                 where run = ? and region = ? and %s and (ground, id) > (?, ?) and (ground, id) <= (?, ?)""".formatted(PAYABLE),
                on,
                entry,
                now,
                run.approval().approvedBy(),
                run.approval().approvedAt(),
                run.id(),
                county,
                on,
                behind.ground(),
                behind.id(),
                held.last().ground(),
                held.last().id());
        if (paid != held.payments()) {
            throw new IllegalStateException(paid + " payments instead of " + held.payments() + " by entry " + entry);
        }
    }

    /** What the fund has not enough for is approved with the run, and a later one pays it. */
    void leave(PaymentRun run, String county, Place behind, Place last, Instant now) {
        sql.update(
                """
                update benefit_payment
                   set state = 'APPROVED', version = version + 1, recorded_at = ?, approved_by = ?, approved_at = ?
                 where run = ? and region = ? and state = 'PROPOSED' and (ground, id) > (?, ?) and (ground, id) <= (?, ?)""",
                now,
                run.approval().approvedBy(),
                run.approval().approvedAt(),
                run.id(),
                county,
                behind.ground(),
                behind.id(),
                last.ground(),
                last.id());
    }

    Total open(UUID run) {
        return total("run = ? and " + OPEN, run);
    }

    Total paid(UUID run) {
        return total("run = ? and state in ('PAID', 'TO_BE_RECOVERED', 'RECOVERED')", run);
    }

    private Total total(String which, UUID run) {
        return sql.one(
                        "select count(*) as payments, coalesce(sum(amount), 0) as amount from benefit_payment where "
                                + which,
                        Total::of,
                        run)
                .orElseThrow();
    }

    private static Parcel parcel(Row row) {
        return new Parcel(
                row.number("payments"),
                new Money(row.decimal("amount")),
                new Place(row.uuid("ground"), row.uuid("id")));
    }
}
