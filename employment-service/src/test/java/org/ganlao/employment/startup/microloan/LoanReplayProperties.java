package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;

import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;

/**
 * Whatever is booked on a loan and taken back, in whatever order: what is stored of the loan, what falls due and what the
 * fund's accounts hold is what the postings and the movements that stand add up to. In Jinggangshan, which no other test uses.
 */
class LoanReplayProperties {

    private static final LocalDate DISBURSED = LocalDate.of(2007, 1, 15);

    private final Sql sql = Arc.container().instance(Sql.class).get();

    private enum What {
        REPAY,
        EXTEND,
        COMPENSATE_DUE,
        COMPENSATE_ALL,
        RECOVER,
        WRITE_OFF,
        REVERSE
    }

    /** What is tried: it is refused where it cannot be. */
    private record Deed(What what, int day, long cents, int nth) {}

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void what_is_stored_is_what_the_postings_add_up_to(@ForAll("sequences") List<Deed> deeds) {
        Statistics.collect(plays(deeds) > 0);
        Statistics.coverage(booked -> booked.check(true).count(sequences -> sequences > 0));
    }

    @Provide
    Arbitrary<List<Deed>> sequences() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 160),
                        Arbitraries.longs().between(1, 90_000),
                        Arbitraries.integers().between(0, 9))
                .as(Deed::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(14);
    }

    /** Answers how many deeds were booked. */
    private int plays(List<Deed> deeds) {
        LoanOffice office = LoanOffice.of("360881", "10000.00");
        String loan = office.disbursed(office.application("1200.00"));
        int version = 6;
        for (Deed deed : deeds) {
            version += tries(office, loan, version, deed) ? 1 : 0;
            assertAddsUp(office, UUID.fromString(loan), deeds + " up to " + deed);
        }
        return version - 6;
    }

    private boolean tries(LoanOffice office, String loan, int version, Deed deed) {
        String day = DISBURSED.plusDays(deed.day()).toString();
        String amount = BigDecimal.valueOf(deed.cents(), 2).toPlainString();
        return switch (deed.what()) {
            case REPAY -> books(office, office.cashier, loan, "repayments", version, paid(day, amount));
            case EXTEND -> books(office, office.reviewer, loan, "extension", version, Map.of("on", day, "months", 6));
            case COMPENSATE_DUE ->
                books(office, office.cashier, loan, "compensation", version, Map.of("on", day, "whole", false));
            case COMPENSATE_ALL ->
                books(office, office.cashier, loan, "compensation", version, Map.of("on", day, "whole", true));
            case RECOVER -> books(office, office.cashier, loan, "recoveries", version, paid(day, amount));
            case WRITE_OFF -> books(office, office.supervisor, loan, "write-off", version, on(day));
            case REVERSE -> {
                List<UUID> movements = sql.list(
                        "select id from microloan_movement where loan = ? and kind <> 'REVERSAL' order by number",
                        row -> row.uuid("id"),
                        UUID.fromString(loan));
                yield !movements.isEmpty()
                        && books(office, office.supervisor, loan, "reversals", version, mistake(movements, deed.nth()));
            }
        };
    }

    private static Map<String, Object> mistake(List<UUID> movements, int nth) {
        return Map.of("movement", movements.get(nth % movements.size()).toString(), "reason", "录入有误");
    }

    private static boolean books(
            LoanOffice office, Desk who, String loan, String what, int version, Map<String, Object> body) {
        int status = office.does(who, loan, what, version, body).extract().statusCode();
        assertThat(status).isIn(200, 409, 422);
        return status == 200;
    }

    private void assertAddsUp(LoanOffice office, UUID loan, String after) {
        BigDecimal outstanding = figure("select outstanding as it from microloan where id = ?", loan);
        BigDecimal paid = moved(loan, "COMPENSATION").subtract(moved(loan, "RECOVERY"));
        BigDecimal written = moved(loan, "WRITE_OFF");

        assertThat(figure("select guaranteed as it from microloan where id = ?", loan))
                .as(after)
                .isEqualByComparingTo(outstanding)
                .isEqualByComparingTo(posted(loan, "guarantees-outstanding"))
                .isEqualByComparingTo(posted(loan, "guarantee-obligations").negate())
                .isEqualByComparingTo(figure(
                        "select coalesce(sum(principal - principal_paid), 0) as it from microloan_due where loan = ?",
                        loan));
        assertThat(posted(loan, "claims")).as(after).isEqualByComparingTo(paid.subtract(written));
        assertThat(posted(loan, "losses")).as(after).isEqualByComparingTo(written);
        assertThat(posted(loan, "bank")).as(after).isEqualByComparingTo(paid.negate());
        assertThat(sql.list("""
                        select a.code
                          from ledger_account a left join ledger_line l on l.book = a.book and l.code = a.code
                         where a.book = ? group by a.code, a.side, a.balance
                        having a.balance <> coalesce(sum(l.debit - l.credit), 0) * case a.side when 'DEBIT' then 1 else -1 end""", row -> row.text("code"), "guarantee-fund/" + office.fund))
                .as(after)
                .isEmpty();
        assertThat(sql.one("select state from microloan where id = ?", row -> row.text("state"), loan))
                .as(after)
                .hasValue(state(office, loan, paid.subtract(written), written));
    }

    private String state(LoanOffice office, UUID loan, BigDecimal claim, BigDecimal written) {
        if (written.signum() > 0) {
            return "WRITTEN_OFF";
        }
        if (claim.signum() > 0) {
            return "COMPENSATED";
        }
        String payoff =
                office.clerk.get(LOANS + "/" + loan + "/account").jsonPath().getString("payoff");
        if (new BigDecimal(payoff).signum() == 0) {
            return "SETTLED";
        }
        BigDecimal moves = figure("""
                select count(*) as it from microloan_movement m where loan = ? and kind <> 'REVERSAL'
                   and not exists (select from microloan_movement r where r.reverses = m.id)""", loan);
        return moves.signum() == 0 ? "DISBURSED" : "REPAYING";
    }

    /** Of the movements that were not taken back. */
    private BigDecimal moved(UUID loan, String kind) {
        return figure("""
                select coalesce(sum(amount), 0) as it from microloan_movement m
                 where loan = ? and kind = ? and not exists (select from microloan_movement r where r.reverses = m.id)""", loan, kind);
    }

    private BigDecimal posted(UUID loan, String account) {
        return figure("""
                select coalesce(sum(l.debit - l.credit), 0) as it
                  from ledger_line l join ledger_entry e on e.id = l.entry
                 where e.subject = ? and l.code = ?""", loan.toString(), account);
    }

    private BigDecimal figure(String select, Object... of) {
        return sql.one(select, row -> row.decimal("it"), of).orElseThrow();
    }
}
