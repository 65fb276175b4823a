package org.ganlao.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Instant MORNING = Instant.parse("2007-03-01T01:00:00Z");
    private static final Instant NOON = Instant.parse("2007-03-01T04:00:00Z");

    private final Approval proposal = Approval.proposed("li", MORNING);

    @Test
    void another_person_approves() {
        Approval approval = proposal.by("wang", NOON);

        assertThat(proposal.given()).isFalse();
        assertThat(approval.given()).isTrue();
        assertThat(approval).isEqualTo(new Approval("li", MORNING, "wang", NOON));
    }

    @Test
    void the_same_person_does_not() {
        refused(RecordRefusal.PROPOSED_BY_YOU, () -> proposal.by("li", NOON));
    }

    @Test
    void nobody_approves_twice() {
        Approval approval = proposal.by("wang", NOON);

        refused(RecordRefusal.ALREADY_APPROVED, () -> approval.by("zhao", NOON));
        refused(RecordRefusal.ALREADY_APPROVED, () -> approval.requireOpenTo("wang"));
    }

    private static void refused(RecordRefusal refusal, Runnable attempt) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(attempt::run)
                .extracting(Rejection::refusal)
                .isEqualTo(refusal);
    }
}
