package org.ganlao.socialinsurance.benefit.injury.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjuryCaseTest {

    private static final Instant NOW = Instant.parse("2007-06-30T01:00:00Z");
    private static final LocalDate HAPPENED = LocalDate.of(2007, 1, 10);
    private static final LocalDate REPORTED = LocalDate.of(2007, 1, 20);
    private static final LocalDate DECIDED = LocalDate.of(2007, 2, 20);

    private final InjuryCase injury = new InjuryCase(
            UUID.randomUUID(),
            origin(),
            new ProtectedId(null, null, null, null, "p1_x"),
            accident(Reporter.EMPLOYER, REPORTED),
            "clerk",
            NOW);

    @ParameterizedTest
    @CsvSource({
        "EMPLOYER, 2007-02-09, true",
        "EMPLOYER, 2007-02-10, false",
        "WORKER, 2008-01-10, true",
        "KIN, 2008-01-11, false",
        "TRADE_UNION, 2007-12-31, true"
    })
    void the_employer_has_thirty_days_and_the_others_a_year(Reporter reporter, LocalDate reported, boolean inTime) {
        Accident accident = accident(reporter, reported);

        if (inTime) {
            accident.requireInTime(30, 1);
        } else {
            assertRefused(InjuryRefusal.REPORTED_TOO_LATE, () -> accident.requireInTime(30, 1));
        }
    }

    @Test
    void nothing_is_reported_before_it_happened() {
        assertRefused(InjuryRefusal.REPORTED_BEFORE_ACCIDENT, () -> accident(Reporter.KIN, HAPPENED.minusDays(1)));
    }

    @Test
    void a_report_is_accepted_and_decided_on_by_another_person_within_sixty_days() {
        assertRefused(
                InjuryRefusal.CASE_IN_ANOTHER_STATE,
                () -> injury.decide(DECIDED, InjuryGround.AT_WORK, "因工", "reviewer", NOW));
        assertRefused(InjuryRefusal.STEP_BEFORE_THE_LAST, () -> injury.accept(REPORTED.minusDays(1), 60, NOW));
        injury.accept(LocalDate.of(2007, 1, 22), 60, NOW);
        assertThat(injury.decideBy()).isEqualTo("2007-03-23");
        assertRefused(
                InjuryRefusal.DECIDED_BY_WHO_REPORTED,
                () -> injury.decide(DECIDED, InjuryGround.AT_WORK, "因工", "clerk", NOW));

        injury.decide(DECIDED, InjuryGround.AT_WORK, "因工", "reviewer", NOW);

        assertThat(injury.state()).isEqualTo(CaseState.RECOGNISED);
    }

    @Test
    void without_a_ground_it_is_not_recognised_and_a_report_may_be_turned_away() {
        injury.accept(REPORTED, 60, NOW);
        injury.decide(DECIDED, null, "醉酒", "reviewer", NOW);
        assertThat(injury.state()).isEqualTo(CaseState.NOT_RECOGNISED);
        assertRefused(InjuryRefusal.CASE_IN_ANOTHER_STATE, injury::requireRecognised);

        InjuryCase other =
                new InjuryCase(UUID.randomUUID(), origin(), injury.person(), injury.accident(), "clerk", NOW);
        other.turnAway(REPORTED, "非本统筹地区", NOW);
        assertThat(other.state()).isEqualTo(CaseState.NOT_ACCEPTED);
    }

    @Test
    void it_is_appraised_within_sixty_days_and_thirty_more_once() {
        InjuryAppraisal first = appraisal(AppraisalKind.FIRST, DECIDED, null);
        assertThat(first.concludeBy()).isEqualTo("2007-04-21");

        first.extend(30, NOW);

        assertThat(first.concludeBy()).isEqualTo("2007-05-21");
        assertRefused(InjuryRefusal.EXTENDED_ALREADY, () -> first.extend(30, NOW));
        assertRefused(
                InjuryRefusal.CONCLUDED_BY_WHO_ASKED, () -> first.conclude(DECIDED, 7, Nursing.NONE, "clerk", NOW));
        assertRefused(
                InjuryRefusal.APPRAISAL_UNDER_WAY, () -> appraisal(AppraisalKind.AGAIN, DECIDED.plusDays(1), first));
        first.conclude(LocalDate.of(2007, 4, 1), 7, Nursing.NONE, "reviewer", NOW);
        assertRefused(
                InjuryRefusal.APPRAISAL_CONCLUDED,
                () -> first.conclude(LocalDate.of(2007, 4, 2), 6, Nursing.NONE, "reviewer", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, 2007-06-01, false",
        "AGAIN, 2007-04-16, true",
        "AGAIN, 2007-04-17, false",
        "REVIEW, 2008-03-31, false",
        "REVIEW, 2008-04-01, true"
    })
    void an_objection_has_fifteen_days_and_a_review_waits_a_year(AppraisalKind kind, LocalDate asked, boolean taken) {
        InjuryAppraisal first = appraisal(AppraisalKind.FIRST, DECIDED, null);
        first.conclude(LocalDate.of(2007, 4, 1), 7, Nursing.NONE, "reviewer", NOW);

        if (taken) {
            assertThat(appraisal(kind, asked, first).kind()).isEqualTo(kind);
        } else {
            assertRefused(InjuryRefusal.APPRAISAL_OUT_OF_ORDER, () -> appraisal(kind, asked, first));
        }
    }

    private InjuryAppraisal appraisal(AppraisalKind kind, LocalDate asked, InjuryAppraisal last) {
        if (injury.decidedOn() == null) {
            injury.accept(REPORTED, 60, NOW);
            injury.decide(DECIDED, InjuryGround.AT_WORK, "因工", "reviewer", NOW);
        }
        return new InjuryAppraisal(UUID.randomUUID(), origin(), injury, kind, asked, last, 60, "clerk", NOW);
    }

    private static Accident accident(Reporter reporter, LocalDate reported) {
        return new Accident("360102", "71526726X", HAPPENED, reported, reporter, "机床事故", null);
    }

    private static Origin origin() {
        return new Origin("agency", UUID.randomUUID().toString());
    }
}
