package org.ganlao.gateway.plan.oversight.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert.Acknowledgement;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertRefusal;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertStage;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.StatesDocument;
import org.junit.jupiter.api.Test;

class AlertTest {

    private static final Instant NOW = Instant.parse("2007-04-01T00:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private enum Act {
        SEE,
        MISS,
        ACKNOWLEDGE
    }

    @Test
    void every_stage_and_act() {
        StatesDocument.of("gateway", Rejection.class, refused -> (Enum<?>) refused.refusal())
                .table("alert", "alert", AlertStage.class, Act.class)
                .where(AlertTest::at, AlertTest::act, Alert::stage);
    }

    @Test
    void a_condition_is_an_alert_once_it_has_held_long_enough_without_a_break() {
        Alert alert = noticed();
        alert.see(NOW.plusSeconds(599), Map.of(), TEN_MINUTES);
        assertThat(alert.stage()).isEqualTo(AlertStage.NOTICED);
        assertThatThrownBy(() -> alert.acknowledge(by(NOW)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(AlertRefusal.ALERT_NOT_RAISED));

        alert.see(NOW.plusSeconds(600), Map.of("actual", "3"), TEN_MINUTES);

        assertThat(alert.stage()).isEqualTo(AlertStage.OPEN);
        assertThat(alert.state().raisedAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(alert.state().detail()).containsEntry("actual", "3");
    }

    @Test
    void what_flaps_within_the_time_to_clear_stays_one_alert_and_an_acknowledgement_stays_with_it() {
        Alert alert = at(AlertStage.ACKNOWLEDGED);
        for (int round = 0; round < 5; round++) {
            Instant begin = NOW.plus(TEN_MINUTES.multipliedBy(round));
            alert.miss(begin, TEN_MINUTES);
            alert.miss(begin.plusSeconds(599), TEN_MINUTES);
            alert.see(begin.plusSeconds(599), Map.of(), Duration.ZERO);
            assertThat(alert.stage()).isEqualTo(AlertStage.ACKNOWLEDGED);
        }
        Instant end = NOW.plus(Duration.ofDays(1));
        alert.miss(end, TEN_MINUTES);
        alert.miss(end.plus(TEN_MINUTES), TEN_MINUTES);
        assertThat(alert.stage()).isEqualTo(AlertStage.CLEARED);
        assertThat(alert.state().acknowledgement()).isNotNull();
    }

    @Test
    void what_goes_before_it_was_raised_was_none() {
        Alert alert = noticed();
        assertThat(alert.wasNone()).isFalse();
        alert.miss(NOW, TEN_MINUTES);
        assertThat(alert.wasNone()).isTrue();
    }

    private static Alert noticed() {
        return Alert.notice(UUID.randomUUID(), "rule", "subject", "360000", NOW);
    }

    private static Alert at(AlertStage stage) {
        Alert alert = noticed();
        List<Act> way = switch (stage) {
            case NOTICED -> List.of();
            case OPEN -> List.of(Act.SEE);
            case ACKNOWLEDGED -> List.of(Act.SEE, Act.ACKNOWLEDGE);
            case CLEARED -> List.of(Act.SEE, Act.MISS);
        };
        way.forEach(act -> act(act, alert));
        return alert;
    }

    private static void act(Act act, Alert alert) {
        switch (act) {
            case SEE -> alert.see(NOW, Map.of(), Duration.ZERO);
            case MISS -> alert.miss(NOW, Duration.ZERO);
            case ACKNOWLEDGE -> alert.acknowledge(by(NOW));
        }
    }

    private static Acknowledgement by(Instant at) {
        return new Acknowledgement(at, "somebody", "will be done");
    }
}
