package org.ganlao.socialinsurance.benefit.unemployment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.socialinsurance.trace.domain.Trace;
import org.junit.jupiter.api.Test;

class UnemploymentClaimTest {

    private static final Instant NOW = Instant.parse("2007-06-30T01:00:00Z");
    private static final LocalDate LOST = LocalDate.of(2007, 3, 20);

    private final UnemploymentClaim claim = claim(List.of());

    @Test
    void granted_it_is_due_until_it_is_used_up() {
        claim.decide(assessment(List.of()), "reviewer", NOW);

        assertThat(claim.state()).isEqualTo(ClaimState.GRANTED);
        assertThat(claim.dueUntil()).isEqualTo("2008-04-01");
        assertThat(claim.unusedMonths()).isZero();
        assertThat(claim.isDueOn(LocalDate.of(2007, 4, 1))).isTrue();
        assertThat(claim.isDueOn(LocalDate.of(2007, 3, 31))).isFalse();
        assertThat(claim.isDueOn(LocalDate.of(2008, 3, 31))).isTrue();
        assertThat(claim.isDueOn(LocalDate.of(2008, 4, 1))).isFalse();
    }

    @Test
    void who_took_it_does_not_decide_it_and_it_is_decided_once() {
        assertRefused(RecordRefusal.PROPOSED_BY_YOU, () -> claim.decide(assessment(List.of()), "clerk", NOW));
        claim.decide(assessment(List.of()), "reviewer", NOW);
        assertRefused(RecordRefusal.ALREADY_APPROVED, () -> claim.decide(assessment(List.of()), "other", NOW));
    }

    @Test
    void unmet_conditions_refuse_it_and_nothing_is_due() {
        claim.decide(assessment(List.of(Unmet.OUT_OF_WORK)), "reviewer", NOW);

        assertThat(claim.state()).isEqualTo(ClaimState.REFUSED);
        assertThat(claim.dueUntil()).isNull();
        assertRefused(
                UnemploymentRefusal.NO_MONTHLY_BENEFIT,
                () -> claim.stop(LocalDate.of(2007, 5, 1), StopReason.RETIRED, NOW));
    }

    @Test
    void the_month_of_the_reason_to_stop_is_still_due() {
        grant();

        claim.stop(LocalDate.of(2007, 5, 31), StopReason.MILITARY_SERVICE, NOW);
        claim.reckon(null);

        assertThat(claim.dueUntil()).isEqualTo("2007-06-01");
        assertThat(claim.unusedMonths()).isEqualTo(10);
        assertThat(claim.state()).isEqualTo(ClaimState.STOPPED);
        assertRefused(
                UnemploymentRefusal.BENEFIT_STOPPED,
                () -> claim.stop(LocalDate.of(2007, 6, 1), StopReason.RETIRED, NOW));
    }

    @Test
    void the_earlier_of_a_stated_reason_and_work_decides_and_each_may_be_taken_back() {
        grant();
        claim.stop(LocalDate.of(2007, 8, 2), StopReason.IMPRISONED, NOW);
        assertThat(claim.learnWork(LocalDate.of(2007, 6, 11))).isTrue();
        assertThat(claim.learnWork(LocalDate.of(2007, 6, 11))).isFalse();
        claim.reckon(null);
        assertThat(claim.dueUntil()).isEqualTo("2007-07-01");
        assertThat(claim.stopsFor()).isEqualTo(StopReason.RE_EMPLOYED);

        claim.learnWork(null);
        claim.reckon(null);
        assertThat(claim.dueUntil()).isEqualTo("2007-09-01");
        assertThat(claim.stopsFor()).isEqualTo(StopReason.IMPRISONED);

        claim.takeStopBack(NOW);
        claim.reckon(null);
        assertThat(claim.dueUntil()).isEqualTo("2008-04-01");
        assertThat(claim.stopsFor()).isNull();
        assertRefused(UnemploymentRefusal.BENEFIT_NOT_STOPPED, () -> claim.takeStopBack(NOW));
    }

    @Test
    void work_before_the_first_month_leaves_nothing_due_and_the_next_benefit_ends_this_one() {
        grant();
        claim.learnWork(LocalDate.of(2007, 3, 25));
        claim.reckon(null);
        assertThat(claim.dueUntil()).isEqualTo("2007-04-01");
        assertThat(claim.unusedMonths()).isEqualTo(12);

        claim.learnWork(null);
        claim.reckon(LocalDate.of(2007, 9, 1));
        assertThat(claim.dueUntil()).isEqualTo("2007-09-01");
    }

    @Test
    void a_death_stops_it_unless_it_was_stopped_and_may_be_taken_back() {
        grant();
        assertThat(claim.learnDeath(null)).isFalse();
        assertThat(claim.learnDeath(LocalDate.of(2007, 6, 11))).isTrue();
        assertThat(claim.learnDeath(LocalDate.of(2007, 6, 11))).isFalse();
        assertThat(claim.stopsFor()).isEqualTo(StopReason.DIED);
        assertThat(claim.learnDeath(null)).isTrue();
        assertThat(claim.state()).isEqualTo(ClaimState.GRANTED);

        claim.stop(LocalDate.of(2007, 5, 2), StopReason.IMPRISONED, NOW);
        assertThat(claim.learnDeath(LocalDate.of(2007, 6, 11))).isFalse();
        assertThat(claim.stopsFor()).isEqualTo(StopReason.IMPRISONED);
    }

    @Test
    void a_death_before_a_stated_stop_decides_and_stays_when_the_stop_is_taken_back() {
        grant();
        claim.stop(LocalDate.of(2007, 9, 10), StopReason.IMPRISONED, NOW);
        assertThat(claim.learnDeath(LocalDate.of(2007, 7, 11))).isTrue();
        claim.reckon(null);
        assertThat(claim.dueUntil()).isEqualTo("2007-08-01");

        claim.takeStopBack(NOW);
        claim.reckon(null);
        assertThat(claim.dueUntil()).isEqualTo("2007-08-01");
        assertThat(claim.stopsFor()).isEqualTo(StopReason.DIED);
        assertRefused(UnemploymentRefusal.BENEFIT_NOT_STOPPED, () -> claim.takeStopBack(NOW));
    }

    @Test
    void it_does_not_stop_before_the_loss() {
        grant();

        assertRefused(
                UnemploymentRefusal.STOPS_BEFORE_LOSS, () -> claim.stop(LOST.minusDays(1), StopReason.RETIRED, NOW));
    }

    private void grant() {
        claim.decide(assessment(List.of()), "reviewer", NOW);
    }

    private static UnemploymentClaim claim(List<Unmet> unmet) {
        return new UnemploymentClaim(
                UUID.randomUUID(),
                new Origin("agency", "SY-1"),
                new ProtectedId(null, null, null, null, "p1_x"),
                new Loss("360102", null, LOST, LossCause.DISMISSED, LocalDate.of(2007, 4, 2)),
                assessment(unmet),
                "clerk",
                NOW);
    }

    private static Assessment assessment(List<Unmet> unmet) {
        boolean met = unmet.isEmpty();
        return new Assessment(
                ClaimKind.MONTHLY,
                unmet,
                24,
                met ? 12 : 0,
                met ? LocalDate.of(2007, 4, 1) : null,
                met ? Money.of("252.00") : Money.ZERO,
                Trace.NONE);
    }
}
