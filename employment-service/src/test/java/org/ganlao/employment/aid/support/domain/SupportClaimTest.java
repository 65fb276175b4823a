package org.ganlao.employment.aid.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class SupportClaimTest {

    private static final LocalDate MARCH = LocalDate.of(2007, 3, 1);
    private static final LocalDate END_OF_MARCH = LocalDate.of(2007, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2007, 4, 2);
    private static final Instant NOW = Instant.parse("2007-04-02T01:00:00Z");

    private final SupportClaim claim = new SupportClaim(UUID.randomUUID(), asked("300.00"), TODAY, "li", NOW);

    private static AskedSupport asked(String amount) {
        return asked(amount, END_OF_MARCH);
    }

    private static AskedSupport asked(String amount, LocalDate to) {
        return new AskedSupport(
                SupportKind.POST_SUBSIDY,
                new Origin("test", "1"),
                "360102",
                UUID.randomUUID(),
                Payee.organisation("街道办事处", EmployerToken.of("71526726X")),
                null,
                MARCH,
                to,
                Money.of(amount),
                List.of(WorkedFigure.counted("months", 1, "months")));
    }

    @Test
    void asks_for_something_over_a_time_that_ends_after_it_begins() {
        assertThat(asked("0.01", MARCH).to()).isEqualTo(MARCH);
        assertRefused(SupportRefusal.NOTHING_ASKED, () -> asked("0.00"));
        assertRefused(SupportRefusal.SUPPORT_PERIOD, () -> asked("0.01", MARCH.minusDays(1)));
    }

    @Test
    void is_approved_once_by_another_person() {
        assertRefused(RecordRefusal.PROPOSED_BY_YOU, () -> claim.approve("li", NOW));

        claim.approve("wang", NOW);

        assertThat(claim.state()).isEqualTo(SupportState.APPROVED);
        assertThat(claim.version()).isEqualTo(2);
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.approve("zhao", NOW));
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.refuse("材料不齐", NOW));
    }

    @Test
    void is_refused_with_a_reason_and_stays_so() {
        claim.refuse("材料不齐", NOW);

        assertThat(claim.state()).isEqualTo(SupportState.REFUSED);
        assertThat(claim.because()).isEqualTo("材料不齐");
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.approve("wang", NOW));
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.annul("重复", NOW));
    }

    @Test
    void is_paid_once_and_comes_back_once_its_ground_fell_away() {
        UUID run = UUID.randomUUID();
        UUID posting = UUID.randomUUID();
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.pay(run, TODAY, posting, NOW));
        claim.approve("wang", NOW);

        claim.pay(run, TODAY, posting, NOW);

        assertThat(claim.state()).isEqualTo(SupportState.PAID);
        assertThat(claim.occurredOn()).isEqualTo(TODAY);
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.pay(run, TODAY, posting, NOW));
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.refund(TODAY, posting, NOW));

        claim.annul("见习撤销", NOW);

        assertThat(claim.state()).isEqualTo(SupportState.TO_BE_REFUNDED);
        assertThat(claim.standing()).isTrue();
        assertRefused(SupportRefusal.BEFORE_THE_PAYMENT, () -> claim.refund(TODAY.minusDays(1), posting, NOW));

        claim.refund(TODAY, posting, NOW);

        assertThat(claim.state()).isEqualTo(SupportState.REFUNDED);
        assertRefused(SupportRefusal.CLAIM_IN_ANOTHER_STATE, () -> claim.annul("再次", NOW));
    }

    @Test
    void is_struck_out_before_it_is_paid() {
        claim.approve("wang", NOW);

        claim.annul("见习撤销", NOW);

        assertThat(claim.state()).isEqualTo(SupportState.ANNULLED);
        assertThat(claim.annulReason()).isEqualTo("见习撤销");
        assertThat(claim.version()).isEqualTo(3);
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> claim.approve("zhao", NOW));
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> claim.annul("再次", NOW));
    }
}
