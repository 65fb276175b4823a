package org.ganlao.laborrights.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant BEGAN = Instant.parse("2007-04-12T00:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2007, 4, 12);
    private static final IncidentScale SCALE = new IncidentScale(30, 300, 1000);
    private static final int HOURS = 4;

    private enum IncidentAct {
        FOLLOW_UP(incident -> incident.followUp(80, BEGAN.plusSeconds(7200), SCALE, BEGAN)),
        CLOSE(incident -> incident.close(DAY, "补发工资", BEGAN)),
        ANNUL(incident -> incident.annul("误报", BEGAN));

        private final Consumer<GroupIncident> on;

        IncidentAct(Consumer<GroupIncident> on) {
            this.on = on;
        }
    }

    private enum WarningAct {
        STAYS_ABOVE(warning -> warning.found(figures(6), DAY, BEGAN)),
        FALLS_BELOW(warning -> warning.found(figures(1), DAY, BEGAN)),
        ACKNOWLEDGE(warning -> warning.acknowledge(DAY, "约谈", BEGAN));

        private final Consumer<PetitionWarning> on;

        WarningAct(Consumer<PetitionWarning> on) {
            this.on = on;
        }
    }

    /** Refused by INCIDENT_ENDED. */
    @Test
    void every_act_moves_an_incident_or_is_refused() {
        StateTables.of("petition", "group incident", IncidentState.class, IncidentAct.class)
                .where(IncidentTest::in, (act, incident) -> act.on.accept(incident), GroupIncident::state);
    }

    /** Refused by WARNING_TAKEN_UP and WARNING_CLEARED. */
    @Test
    void every_act_moves_a_warning_or_is_refused() {
        StateTables.of("petition", "warning", PetitionWarningState.class, WarningAct.class)
                .where(IncidentTest::in, (act, warning) -> act.on.accept(warning), PetitionWarning::state);
    }

    @Test
    void an_incident_is_as_grave_as_the_greatest_number_that_took_part() {
        assertThat(SCALE.of(29)).isEqualTo(IncidentLevel.GENERAL);
        assertThat(SCALE.of(30)).isEqualTo(IncidentLevel.LARGE);
        assertThat(SCALE.of(299)).isEqualTo(IncidentLevel.LARGE);
        assertThat(SCALE.of(300)).isEqualTo(IncidentLevel.MAJOR);
        assertThat(SCALE.of(1000)).isEqualTo(IncidentLevel.GRAVEST);

        GroupIncident incident = incident(BEGAN);
        incident.followUp(310, BEGAN.plusSeconds(60), SCALE, BEGAN);
        incident.followUp(12, BEGAN.plusSeconds(120), SCALE, BEGAN);

        assertThat(incident.level()).isEqualTo(IncidentLevel.MAJOR);
        assertThat(incident.persons()).isEqualTo(310);
    }

    @Test
    void a_first_report_is_in_time_until_the_last_second_of_its_hours() {
        assertThat(incident(BEGAN.plus(Duration.ofHours(HOURS))).reportedLate()).isFalse();
        assertThat(incident(BEGAN.plus(Duration.ofHours(HOURS)).plusSeconds(1)).reportedLate())
                .isTrue();
        assertThatThrownBy(() -> incident(BEGAN.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(IncidentRefusal.REPORTED_TOO_EARLY));
    }

    @Test
    void a_warning_is_reached_at_its_threshold_by_the_weights() {
        assertThat(weighed(4, 0, 0).reached()).isFalse();
        assertThat(weighed(5, 0, 0).reached()).isTrue();
        assertThat(weighed(0, 1, 1).score()).isEqualTo(5);
    }

    private static GroupIncident in(IncidentState state) {
        GroupIncident incident = incident(BEGAN);
        switch (state) {
            case UNDER_WAY -> {}
            case CLOSED -> IncidentAct.CLOSE.on.accept(incident);
            case ANNULLED -> IncidentAct.ANNUL.on.accept(incident);
        }
        return incident;
    }

    private static PetitionWarning in(PetitionWarningState state) {
        PetitionWarning warning = new PetitionWarning(
                UUID.randomUUID(),
                new Origin("test", "1"),
                "360102",
                new WarnedOf("71526726X", null),
                figures(5),
                DAY,
                BEGAN);
        switch (state) {
            case RAISED -> {}
            case ACKNOWLEDGED -> WarningAct.ACKNOWLEDGE.on.accept(warning);
            case CLEARED -> WarningAct.FALLS_BELOW.on.accept(warning);
        }
        return warning;
    }

    private static GroupIncident incident(Instant reported) {
        return new GroupIncident(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new GroupIncident.Beginning("360102", PetitionMatter.WAGES, "71526726X", BEGAN, DAY, "区政府", 20),
                SCALE,
                reported,
                HOURS,
                BEGAN);
    }

    private static WarningFigures figures(int petitions) {
        return weighed(petitions, 0, 0);
    }

    private static WarningFigures weighed(int petitions, int incidents, int arrears) {
        return WarningFigures.of(new WarningCounts(petitions, incidents, arrears), 3, 2, 5);
    }
}
