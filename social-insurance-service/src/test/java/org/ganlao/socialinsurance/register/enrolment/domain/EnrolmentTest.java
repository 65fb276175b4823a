package org.ganlao.socialinsurance.register.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2007-04-01T02:00:00Z");
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2007, 2, 1);
    private static final LocalDate MARCH_1 = LocalDate.of(2007, 3, 1);
    private static final InsuredAs EMPLOYEE =
            new InsuredAs(Insurance.PENSION, InsuredKind.EMPLOYEE, "71526726X", true, "360102");
    private static final InsuredAs FLEXIBLE =
            new InsuredAs(Insurance.PENSION, InsuredKind.FLEXIBLE, null, false, "360102");

    private final Enrolment enrolment = enrolled(FEBRUARY_1);

    @Test
    void starts_active() {
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(enrolment.version()).isEqualTo(1);
        assertThat(enrolment.occurredOn()).isEqualTo(FEBRUARY_1);
    }

    @Test
    void is_suspended_resumed_and_ended_each_as_a_new_version() {
        enrolment.suspend(MARCH_1, NOW);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.SUSPENDED);

        enrolment.resume(MARCH_1.plusDays(14), NOW);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ACTIVE);

        enrolment.end(MARCH_1.plusDays(20), EndReason.LEFT_WORK, NOW);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ENDED);
        assertThat(enrolment.version()).isEqualTo(4);
        assertThat(enrolment.days().periods())
                .containsExactly(
                        new Period(FEBRUARY_1, MARCH_1), new Period(MARCH_1.plusDays(14), MARCH_1.plusDays(20)));
    }

    @Test
    void an_enrolment_that_ends_while_suspended_keeps_its_days() {
        enrolment.suspend(MARCH_1, NOW);

        enrolment.end(MARCH_1.plusDays(20), EndReason.DIED, NOW);

        assertThat(enrolment.days()).isEqualTo(InsuredDays.since(FEBRUARY_1).stopped(MARCH_1));
        assertThat(enrolment.endReason()).isEqualTo(EndReason.DIED);
    }

    @Test
    void is_suspended_only_while_active_and_resumed_only_while_suspended() {
        assertRefused(EnrolmentRefusal.NOT_SUSPENDED, () -> enrolment.resume(MARCH_1, NOW));
        enrolment.suspend(MARCH_1, NOW);

        assertRefused(EnrolmentRefusal.NOT_ACTIVE, () -> enrolment.suspend(MARCH_1, NOW));
    }

    @Test
    void what_has_ended_is_neither_suspended_nor_resumed_nor_ended_again() {
        enrolment.end(MARCH_1, EndReason.RETIRED, NOW);

        assertRefused(EnrolmentRefusal.ENROLMENT_ENDED, () -> enrolment.suspend(MARCH_1, NOW));
        assertRefused(EnrolmentRefusal.ENROLMENT_ENDED, () -> enrolment.resume(MARCH_1, NOW));
        assertRefused(EnrolmentRefusal.ENROLMENT_ENDED, () -> enrolment.end(MARCH_1, EndReason.DIED, NOW));
    }

    @Test
    void a_correction_takes_an_end_back() {
        enrolment.end(MARCH_1, EndReason.LEFT_WORK, NOW);

        enrolment.correct(EMPLOYEE, InsuredDays.since(FEBRUARY_1), null, NOW);

        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(enrolment.version()).isEqualTo(3);
    }

    @Test
    void a_correction_may_state_the_reason_of_the_end_anew() {
        enrolment.end(MARCH_1, EndReason.LEFT_WORK, NOW);

        enrolment.correct(EMPLOYEE, enrolment.days(), EndReason.RETIRED, NOW);

        assertThat(enrolment.endReason()).isEqualTo(EndReason.RETIRED);
    }

    @Test
    void an_enrolment_that_has_ended_is_insured_no_longer() {
        assertRefused(
                EnrolmentRefusal.ENDED_YET_INSURED,
                () -> enrolment.correct(FLEXIBLE, enrolment.days(), EndReason.OTHER, NOW));
    }

    @Test
    void a_correction_says_something_else() {
        assertRefused(RecordRefusal.NOTHING_TO_CORRECT, () -> enrolment.correct(EMPLOYEE, enrolment.days(), null, NOW));
    }

    @Test
    void what_was_annulled_takes_no_change() {
        enrolment.annul("误登", NOW);

        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ANNULLED);
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> enrolment.suspend(MARCH_1, NOW));
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> enrolment.correct(FLEXIBLE, enrolment.days(), null, NOW));
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> enrolment.annul("再次", NOW));
    }

    @Test
    void a_person_is_insured_once_over_the_same_days() {
        enrolment.suspend(MARCH_1, NOW);
        enrolled(MARCH_1).requireApartFrom(enrolment);

        assertRefused(
                EnrolmentRefusal.INSURED_ALREADY,
                () -> enrolled(MARCH_1.minusDays(1)).requireApartFrom(enrolment));
    }

    @Test
    void an_annulled_enrolment_is_in_nobodys_way() {
        enrolment.annul("误登", NOW);

        enrolled(FEBRUARY_1).requireApartFrom(enrolment);
    }

    @Test
    void a_death_cuts_what_had_ended_later_and_gives_it_back_as_it_was() {
        // Given
        enrolment.end(MARCH_1.plusDays(20), EndReason.LEFT_WORK, NOW);
        InsuredDays before = enrolment.days();

        // When
        assertThat(enrolment.endAtDeath(MARCH_1, NOW)).isTrue();

        // Then
        assertThat(enrolment.endReason()).isEqualTo(EndReason.DIED);
        assertThat(enrolment.days().reachBeyond(MARCH_1)).isFalse();
        assertThat(enrolment.goOnAfterAll(NOW)).isTrue();
        assertThat(enrolment.endReason()).isEqualTo(EndReason.LEFT_WORK);
        assertThat(enrolment.days()).isEqualTo(before);
        assertThat(enrolment.goOnAfterAll(NOW)).isFalse();
    }

    @Test
    void a_death_leaves_what_had_ended_before_as_it_is() {
        enrolment.end(MARCH_1, EndReason.LEFT_WORK, NOW);

        assertThat(enrolment.endAtDeath(MARCH_1.minusDays(1), NOW)).isFalse();
        assertThat(enrolment.endReason()).isEqualTo(EndReason.LEFT_WORK);
    }

    private static Enrolment enrolled(LocalDate from) {
        byte[] sealed = {1};
        ProtectedId person =
                new ProtectedId(PersonalId.Kind.RESIDENT_ID, sealed, "test", sealed, "p1_" + "t".repeat(22));
        Origin origin = new Origin("desk", UUID.randomUUID().toString());
        return new Enrolment(UUID.randomUUID(), origin, person, EMPLOYEE, InsuredDays.since(from), null, false, NOW);
    }
}
