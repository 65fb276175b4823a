package org.ganlao.laborrights.enforcement.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class ViolatorPublicationTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate DECIDED = LocalDate.of(2007, 3, 12);

    private enum Act {
        PUBLISH(one -> one.publish(DECIDED, DECIDED, 12, "head", NOW)),
        REMOVE(one -> one.remove(DECIDED, true, NOW)),
        ANNUL(one -> one.annul("误报", NOW));

        private final Consumer<ViolatorPublication> on;

        Act(Consumer<ViolatorPublication> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_publication_or_is_refused() {
        StateTables.of("credit", "publication of a violator", ViolatorPublicationState.class, Act.class)
                .where(ViolatorPublicationTest::in, (act, one) -> act.on.accept(one), ViolatorPublication::state);
        refuses(CreditRefusal.PUBLICATION_NOT_NOW, in(ViolatorPublicationState.PROPOSED), Act.REMOVE.on);
    }

    @Test
    void two_persons_make_a_violator_public_not_before_the_decision_was_served() {
        refuses(RecordRefusal.PROPOSED_BY_YOU, proposed(), one -> one.publish(DECIDED, DECIDED, 12, "inspector", NOW));
        refuses(
                CreditRefusal.PUBLISHED_BEFORE_SERVICE,
                proposed(),
                one -> one.publish(DECIDED, DECIDED.plusDays(1), 12, "head", NOW));
    }

    @Test
    void it_stays_public_for_its_time_unless_all_is_put_right() {
        LocalDate last = DECIDED.plusMonths(12).minusDays(1);

        refuses(
                CreditRefusal.REMOVED_BEFORE_PUBLICATION,
                in(ViolatorPublicationState.PUBLISHED),
                one -> one.remove(DECIDED.minusDays(1), true, NOW));
        refuses(
                CreditRefusal.PUBLICITY_NOT_OVER,
                in(ViolatorPublicationState.PUBLISHED),
                one -> one.remove(last, false, NOW));
        ViolatorPublication over = in(ViolatorPublicationState.PUBLISHED);
        over.remove(last.plusDays(1), false, NOW);
        assertThat(over.state()).isEqualTo(ViolatorPublicationState.REMOVED);
    }

    private static ViolatorPublication in(ViolatorPublicationState state) {
        ViolatorPublication one = proposed();
        switch (state) {
            case PROPOSED -> {}
            case PUBLISHED -> Act.PUBLISH.on.accept(one);
            case REMOVED -> {
                Act.PUBLISH.on.accept(one);
                Act.REMOVE.on.accept(one);
            }
            case ANNULLED -> Act.ANNUL.on.accept(one);
        }
        return one;
    }

    private static ViolatorPublication proposed() {
        return new ViolatorPublication(
                UUID.randomUUID(),
                new Origin("test", "1"),
                "360102",
                new Violator("71526726X", "某建筑公司", UUID.randomUUID(), DECIDED, "P-1"),
                "拖欠工资",
                "inspector",
                NOW);
    }

    private static void refuses(Refusal refusal, ViolatorPublication one, Consumer<ViolatorPublication> act) {
        assertThatThrownBy(() -> act.accept(one))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
