package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

/** 10,000 yuan applied for on 5 January 2007 and investigated on the 8th; half of it has to be stood for. */
class CounterGuaranteeTest {

    private static final Instant NOW = Instant.parse("2007-01-10T00:00:00Z");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String BORROWER = "borrower";
    private static final CounterGuarantee STATED = new CounterGuarantee(LocalDate.of(2007, 1, 7), "clerk", null, null);

    private final Microloan loan = appliedFor(RepaymentMethod.EQUAL_PRINCIPAL);

    @Test
    void guarantors_together_stand_for_the_share_that_is_asked_for_to_the_cent() {
        secure(standing("a", "2500.00"), standing("b", "2499.99"));
        investigate();
        assertRefused(MicroloanRefusal.COUNTER_GUARANTEE_TOO_LOW, () -> guarantee(HALF));
        secure(standing("a", "2500.00"), standing("b", "2500.00"));
        assertThatCode(() -> guarantee(HALF)).doesNotThrowAnyException();
    }

    @Test
    void nothing_is_asked_for_where_the_share_is_nothing_or_it_is_waived() {
        investigate();
        assertRefused(MicroloanRefusal.COUNTER_GUARANTEE_TOO_LOW, () -> guarantee(new BigDecimal("0.0001")));
        loan.secure(new CounterGuarantee(STATED.on(), "clerk", UUID.randomUUID(), "信用社区推荐"), List.of(), BORROWER, NOW);
        assertThatCode(() -> guarantee(BigDecimal.ONE)).doesNotThrowAnyException();
    }

    @Test
    void a_borrower_is_not_his_own_guarantor() {
        assertRefused(MicroloanRefusal.OWN_GUARANTOR, () -> secure(standing(BORROWER, "1.00")));
    }

    @Test
    void nobody_else_is_a_guarantor() {
        Guarantor guarantor = standing("a", "5000.00");
        secure(guarantor);

        assertThatCode(() -> loan.guarantor(guarantor.id())).doesNotThrowAnyException();
        assertRefused(MicroloanRefusal.NO_SUCH_GUARANTOR, () -> loan.guarantor(UUID.randomUUID()));
    }

    @Test
    void a_guarantor_stands_for_the_loan_at_most() {
        assertRefused(MicroloanRefusal.MORE_THAN_THE_LOAN, () -> secure(standing("a", "10000.01")));
        assertThatCode(() -> secure(standing("a", "10000.00"))).doesNotThrowAnyException();
    }

    @Test
    void stated_anew_it_is_whole_and_who_stays_keeps_his_place() {
        // Given
        secure(standing("a", "100.00"), standing("b", "200.00"));
        UUID kept = loan.guarantors().get(1).id();

        // When
        secure(standing("b", "300.00"), standing("c", "400.00"));

        // Then
        assertThat(loan.guarantors())
                .extracting(each -> each.person().token(), Guarantor::amount)
                .containsExactly(tuple("b", Money.of(300)), tuple("c", Money.of(400)));
        assertThat(loan.guarantors().get(0).id()).isEqualTo(kept);
    }

    @Test
    void after_the_guarantee_nobody_is_named_any_more() {
        investigate();
        guarantee(BigDecimal.ZERO);
        assertRefused(MicroloanRefusal.NOT_IN_THIS_STATE, () -> secure(standing("a", "1.00")));
    }

    @Test
    void who_stated_it_does_not_approve_the_guarantee_and_no_guarantee_is_dated_before_it() {
        secure(standing("a", "1.00"));
        investigate();
        assertRefused(
                MicroloanRefusal.ANOTHER_PERSON,
                () -> loan.guarantee(step(LoanAction.GUARANTEE, 10, "clerk"), BigDecimal.ZERO, NOW));
        loan.secure(new CounterGuarantee(LocalDate.of(2007, 1, 11), "clerk", null, null), List.of(), BORROWER, NOW);
        assertRefused(MicroloanRefusal.BEFORE_THE_LAST_STEP, () -> guarantee(BigDecimal.ZERO));
    }

    @Test
    void a_loan_is_disbursed_in_a_batch_of_the_community_for_which_it_was_waived() {
        // Given
        CreditCommunity community = community();
        Microloan waived = appliedFor(RepaymentMethod.BATCH);
        waived.secure(new CounterGuarantee(STATED.on(), "clerk", community.id(), "信用社区推荐"), List.of(), BORROWER, NOW);
        waived.investigate(step(LoanAction.INVESTIGATE, 8, "investigator"), true, NOW);
        waived.guarantee(step(LoanAction.GUARANTEE, 10, "reviewer"), BigDecimal.ONE, NOW);
        waived.approve(step(LoanAction.APPROVE, 12, "clerk"), NOW);
        waived.sign(
                step(LoanAction.CONTRACT, 15, "clerk"),
                new Contract(
                        LocalDate.of(2007, 1, 15),
                        new BigDecimal("6.12"),
                        BigDecimal.ONE,
                        "penalty interest principal"),
                NOW);
        LoanStep disbursement = step(LoanAction.DISBURSE, 20, "cashier");

        // Then
        assertRefused(
                MicroloanRefusal.WAIVED_FOR_ANOTHER, () -> waived.disburseWith(batch(community()), disbursement, NOW));
        assertThatCode(() -> waived.disburseWith(batch(community), disbursement, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void what_a_guarantor_has_left_follows_the_recoveries_that_stand() {
        Guarantor guarantor = standing("a", "1000.00");
        Booking first = recovery("300.00", guarantor.id());
        Booking second = recovery("200.00", guarantor.id());
        Booking reversal = new Booking(
                UUID.randomUUID(),
                Booking.Kind.REVERSAL,
                STATED.on(),
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                first.id());

        assertThat(LoanStanding.left(guarantor, List.of(first, second, recovery("500.00", null))))
                .isEqualTo(Money.of(500));
        assertThat(LoanStanding.left(guarantor, List.of(first, second, reversal)))
                .isEqualTo(Money.of(800));
    }

    private static Booking recovery(String amount, UUID from) {
        return new Booking(
                UUID.randomUUID(),
                Booking.Kind.RECOVERY,
                STATED.on(),
                Money.of(amount),
                null,
                null,
                "",
                "",
                null,
                from,
                null);
    }

    private static CreditCommunity community() {
        Entry entry = new Entry("360828", "信用社区", LocalDate.of(2006, 3, 1), null);
        return new CreditCommunity(UUID.randomUUID(), new Origin("test", "1"), entry, "劳动保障所", 120, NOW);
    }

    private static LoanBatch batch(CreditCommunity community) {
        return new LoanBatch(UUID.randomUUID(), new Origin("test", "1"), community, LocalDate.of(2007, 1, 20), NOW);
    }

    private static Microloan appliedFor(RepaymentMethod method) {
        return new Microloan(
                UUID.randomUUID(),
                new Origin("test", "1"),
                person(BORROWER),
                new Application(
                        "360828",
                        LoanProduct.INDIVIDUAL,
                        1,
                        Money.of(10_000),
                        12,
                        method,
                        "开办早餐店",
                        LocalDate.of(2007, 1, 5),
                        UUID.randomUUID()),
                "clerk",
                NOW);
    }

    private void secure(Guarantor... named) {
        loan.secure(STATED, List.of(named), BORROWER, NOW);
    }

    private void investigate() {
        loan.investigate(step(LoanAction.INVESTIGATE, 8, "investigator"), true, NOW);
    }

    private void guarantee(BigDecimal share) {
        loan.guarantee(step(LoanAction.GUARANTEE, 10, "reviewer"), share, NOW);
    }

    private static LoanStep step(LoanAction action, int day, String by) {
        return new LoanStep(action, LocalDate.of(2007, 1, day), by, "");
    }

    private static Guarantor standing(String person, String amount) {
        return new Guarantor(UUID.randomUUID(), person(person), Money.of(amount), 1);
    }

    private static ProtectedId person(String token) {
        return new ProtectedId(PersonalId.Kind.RESIDENT_ID, new byte[1], "test", new byte[1], token);
    }
}
