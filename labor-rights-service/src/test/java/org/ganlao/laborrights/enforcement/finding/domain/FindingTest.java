package org.ganlao.laborrights.enforcement.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final LocalDate DAY = LocalDate.of(2007, 6, 1);
    private static final Instant NOW = Instant.parse("2007-06-01T01:00:00Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    private enum Act {
        FACTS_DIFFER(finding -> finding.holds(suspicion(1), DAY, NOW)),
        FACTS_AGREE(finding -> finding.lapses(DAY, NOW)),
        ASSIGN(finding -> finding.assign(CASE, DAY, false, NOW)),
        PROPOSE_DISMISSAL(finding -> finding.proposeDismissal("外省参保", "inspector", NOW)),
        DISMISS(finding -> finding.dismiss("supervisor", DAY, NOW)),
        KEEP(finding -> finding.keep(NOW)),
        PROPOSE_REINSTATEMENT(finding -> finding.proposeReinstatement("凭证不实", "inspector", NOW)),
        REINSTATE(finding -> finding.reinstate("supervisor", DAY, NOW)),
        LEAVE_DISMISSED(finding -> finding.leaveDismissed(NOW)),
        ANNUL(finding -> finding.annul("并入", NOW));

        private final Consumer<Finding> on;

        Act(Consumer<Finding> on) {
            this.on = on;
        }
    }

    /**
     * What each is refused by: FINDING_ASSIGNED, FINDING_OVER, DISMISSAL_PENDING, NO_DISMISSAL_PROPOSED, NOT_DISMISSED,
     * REINSTATEMENT_PENDING, NO_REINSTATEMENT_PROPOSED, RECORD_ANNULLED.
     */
    @Test
    void every_act_moves_a_finding_or_is_refused() {
        StateTables.of("finding", "finding", FindingState.class, Act.class)
                .where(FindingTest::in, (act, finding) -> act.on.accept(finding), Finding::state);
    }

    @Test
    void a_version_is_made_only_by_what_is_new() {
        Finding finding = in(FindingState.OPEN);

        assertThat(finding.holds(suspicion(1), DAY.plusDays(1), NOW)).isEmpty();
        assertThat(finding.version()).isEqualTo(1);
        assertThat(finding.holds(suspicion(2), DAY.plusDays(1), NOW))
                .as("another version that tells the same of the same days")
                .isEmpty();
        assertThat(finding.evidence().get(0).version()).isEqualTo(2);
        assertThat(finding.holds(until(DAY.plusDays(9)), DAY.plusDays(1), NOW)).contains("changed");
        assertThat(finding.lapses(DAY.plusDays(2), NOW)).contains("closed");
        assertThat(finding.lapses(DAY.plusDays(3), NOW)).isEmpty();
        assertThat(finding.endedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(finding.version()).isEqualTo(3);
    }

    @Test
    void what_comes_back_is_the_same_finding_without_its_case_and_its_dismissal() {
        Finding finding = in(FindingState.DISMISSED);
        finding.lapses(DAY.plusDays(1), NOW);

        assertThat(finding.holds(suspicion(1), DAY.plusDays(9), NOW)).contains("reopened");

        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        assertThat(finding.occurredOn()).isEqualTo(DAY);
        assertThat(finding.endedOn()).isNull();
        assertThat(finding.inspectionCase()).isNull();
        assertThat(finding.reason()).isNull();
        assertThat(finding.dismissedBy()).isNull();
    }

    @Test
    void a_fact_that_was_not_known_when_it_was_dismissed_opens_it_again_and_another_version_does_not() {
        for (FindingState state : List.of(FindingState.DISMISSED, FindingState.REINSTATEMENT_PROPOSED)) {
            Finding finding = in(state);
            LocalDate later = DAY.plusDays(9);

            finding.holds(suspicion(2), later, NOW);
            finding.holds(until(DAY.plusDays(40)), later, NOW);
            assertThat(finding.state()).isEqualTo(state);
            assertThat(finding.holds(another(), later, NOW)).contains("reopened");

            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.openings()).containsExactly(DAY, later);
            assertThat(finding.dismissedBy()).isNull();
            assertThat(finding.holds(another(), later, NOW)).isEmpty();
            finding.proposeDismissal("外省参保", "inspector", NOW);
            finding.dismiss("supervisor", later, NOW);
            assertThat(finding.holds(another(), later, NOW)).isEmpty();
            assertThat(finding.state()).isEqualTo(FindingState.DISMISSED);
        }
    }

    private static Suspicion another() {
        Suspicion known = suspicion(1);
        List<Evidence> evidence = new ArrayList<>(known.evidence());
        evidence.add(new Evidence("labor-rights", "contract", ANOTHER, 1, DAY.plusDays(5), null));
        return new Suspicion(
                known.kind(), known.person(), known.employer(), known.region(), known.days(), List.copyOf(evidence));
    }

    @Test
    void a_dismissed_finding_that_lapses_ended_when_it_was_dismissed() {
        Finding finding = in(FindingState.DISMISSED);

        assertThat(finding.lapses(DAY.plusMonths(4), NOW)).contains("closed");

        assertThat(finding.endedOn()).isEqualTo(DAY);
    }

    @Test
    void a_finding_does_not_end_before_it_was_opened_though_the_clock_was_set_back() {
        Finding finding = in(FindingState.OPEN);

        finding.lapses(DAY.minusDays(3), NOW);

        assertThat(finding.endedOn()).isEqualTo(DAY);
    }

    @Test
    void a_finding_whose_case_has_ended_is_assigned_anew_and_to_no_case_before_it_was_opened() {
        Finding finding = in(FindingState.ASSIGNED);
        UUID next = UUID.randomUUID();

        refuses(FindingRefusal.FINDING_ASSIGNED, () -> finding.assign(next, DAY, false, NOW));
        refuses(FindingRefusal.ASSIGNED_TOO_EARLY, () -> finding.assign(next, DAY.minusDays(1), true, NOW));
        finding.assign(next, DAY, true, NOW);

        assertThat(finding.inspectionCase()).isEqualTo(next);
    }

    @Test
    void of_two_findings_of_one_thing_the_one_of_which_more_was_done_goes_on() {
        List<FindingState> least =
                List.of(FindingState.CLOSED, FindingState.OPEN, FindingState.DISMISSED, FindingState.ASSIGNED);
        for (FindingState one : least) {
            for (FindingState other : least) {
                assertThat(in(one).furtherThan(in(other)))
                        .as("%s, %s", one, other)
                        .isEqualTo(least.indexOf(one) > least.indexOf(other));
            }
        }
    }

    @Test
    void it_stands_from_each_opening_until_it_is_closed_or_dismissed_and_again_from_its_reinstatement() {
        Finding finding = in(FindingState.OPEN);
        finding.lapses(DAY.plusDays(3), NOW);
        finding.holds(suspicion(1), DAY.plusMonths(1), NOW);
        Act.PROPOSE_DISMISSAL.on.accept(finding);
        finding.dismiss("supervisor", DAY.plusMonths(2), NOW);
        finding.proposeReinstatement("凭证不实", "inspector", NOW);
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> finding.reinstate("inspector", DAY.plusMonths(3), NOW));
        finding.reinstate("supervisor", DAY.plusMonths(3), NOW);

        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        assertThat(finding.openings()).containsExactly(DAY, DAY.plusMonths(1));
        assertThat(finding.stood()).hasToString("{[2007-06-01,2007-06-04),[2007-07-01,2007-08-01),[2007-09-01,)}");
        assertThat(finding.endedOn()).isNull();
        assertThat(finding.dismissedBy()).isNull();
    }

    @Test
    void what_opens_and_closes_on_one_day_stood_on_none() {
        Finding finding = in(FindingState.CLOSED);

        assertThat(finding.stood()).isEqualTo(Days.NONE);
        assertThat(finding.openings()).containsExactly(DAY);
    }

    @Test
    void a_dismissal_that_is_left_as_it_was_ended_when_it_did() {
        Finding finding = in(FindingState.REINSTATEMENT_PROPOSED);

        finding.leaveDismissed(NOW);

        assertThat(finding.state()).isEqualTo(FindingState.DISMISSED);
        assertThat(finding.endedOn()).isEqualTo(DAY);
        assertThat(finding.dismissedBy()).isEqualTo("supervisor");
        assertThat(finding.reinstatementReason()).isNull();
    }

    private static void refuses(Refusal refusal, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void whoever_proposed_to_dismiss_it_does_not_dismiss_it() {
        Finding finding = in(FindingState.DISMISSAL_PROPOSED);

        assertThatThrownBy(() -> finding.dismiss("inspector", DAY, NOW))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(RecordRefusal.PROPOSED_BY_YOU));
        finding.keep(NOW);
        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    void a_finding_that_is_kept_is_as_assigned_as_before() {
        Finding finding = in(FindingState.ASSIGNED);
        finding.proposeDismissal("外省参保", "inspector", NOW);

        finding.keep(NOW);

        assertThat(finding.state()).isEqualTo(FindingState.ASSIGNED);
    }

    @Test
    void evidence_is_read_as_it_was_written() {
        EvidenceColumn column = new EvidenceColumn();
        List<Evidence> evidence = suspicion(3).evidence();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(evidence)))
                .isEqualTo(evidence)
                .hasSize(2);
    }

    private static Finding in(FindingState state) {
        Finding finding = new Finding(UUID.randomUUID(), new Origin("test", "1"), suspicion(1), DAY, NOW);
        switch (state) {
            case OPEN -> {}
            case ASSIGNED -> Act.ASSIGN.on.accept(finding);
            case DISMISSAL_PROPOSED -> Act.PROPOSE_DISMISSAL.on.accept(finding);
            case DISMISSED -> {
                Act.PROPOSE_DISMISSAL.on.accept(finding);
                Act.DISMISS.on.accept(finding);
            }
            case REINSTATEMENT_PROPOSED -> {
                Act.PROPOSE_DISMISSAL.on.accept(finding);
                Act.DISMISS.on.accept(finding);
                Act.PROPOSE_REINSTATEMENT.on.accept(finding);
            }
            case CLOSED -> Act.FACTS_AGREE.on.accept(finding);
            case ANNULLED -> Act.ANNUL.on.accept(finding);
        }
        return finding;
    }

    private static Suspicion suspicion(int version) {
        return suspicion(version, null);
    }

    private static Suspicion until(LocalDate end) {
        return suspicion(1, end);
    }

    private static Suspicion suspicion(int version, LocalDate end) {
        return new Suspicion(
                FindingKind.CONTRACT_WITHOUT_INSURANCE,
                "p1_3q2-7wXo0vFJm1kZ5cYtAeQ9",
                "71526726X",
                "360102",
                Days.between(DAY, end),
                List.of(
                        new Evidence("labor-rights", "contract", CASE, version, DAY, null),
                        new Evidence("social-insurance", "enrolment", CASE, 1, DAY, DAY.plusDays(3))));
    }
}
