package org.ganlao.skills.provider.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.BEFORE_REGISTRATION;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.INSTITUTION_IN_ANOTHER_STATE;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.INSTITUTION_REVOKED;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.INSTITUTION_SUSPENDED;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.LEVEL_NOT_LICENSED;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.LICENCE_NOT_IN_FORCE;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.OCCUPATION_NAMED_TWICE;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.OCCUPATION_NOT_LICENSED;
import static org.ganlao.skills.provider.institution.domain.InstitutionRefusal.RESUMED_BEFORE_SUSPENSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.StateTables;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;
import org.ganlao.skills.provider.institution.domain.InstitutionProfile;
import org.ganlao.skills.provider.institution.domain.InstitutionRefusal;
import org.ganlao.skills.provider.institution.domain.InstitutionState;
import org.ganlao.skills.provider.institution.domain.InstitutionStep;
import org.ganlao.skills.provider.institution.domain.Licence;
import org.ganlao.skills.provider.institution.domain.LicensedOccupation;
import org.ganlao.skills.provider.institution.domain.OwnershipForm;
import org.junit.jupiter.api.Test;

class InstitutionTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final LicensedOccupation ELECTRICIAN = new LicensedOccupation("6-07-06-05", 4);

    private final Institution school = licensed(List.of(ELECTRICIAN));

    @Test
    void trains_from_the_first_to_the_last_day_of_its_licence_and_no_day_beyond() {
        assertThatNoException().isThrownBy(() -> school.requireMayTrain(day("2006-01-01"), day("2008-12-31")));
        assertRefused(() -> school.requireMayTrain(day("2005-12-31"), day("2006-01-01")), LICENCE_NOT_IN_FORCE);
        assertRefused(() -> school.requireMayTrain(day("2008-12-31"), day("2009-01-01")), LICENCE_NOT_IN_FORCE);
    }

    @Test
    void a_renewed_licence_goes_on_where_the_earlier_one_ends() {
        // When
        school.renew(new Licence("2", day("2009-01-01"), day("2011-12-31")), null, "r", NOW);

        // Then
        assertThatNoException().isThrownBy(() -> school.requireMayTrain(day("2008-12-01"), day("2009-01-31")));
        assertRefused(() -> school.requireMayTrain(day("2011-12-01"), day("2012-01-01")), LICENCE_NOT_IN_FORCE);
        assertThat(school.scope()).containsExactly(ELECTRICIAN);
    }

    @Test
    void a_renewed_licence_leaves_a_gap_uncovered() {
        // When
        school.renew(new Licence("2", day("2009-01-02"), day("2011-12-31")), null, "r", NOW);

        // Then
        assertRefused(() -> school.requireMayTrain(day("2008-12-01"), day("2009-01-31")), LICENCE_NOT_IN_FORCE);
    }

    @Test
    void trains_for_the_occupations_and_up_to_the_level_of_its_licence() {
        assertThatNoException().isThrownBy(() -> school.requireCovers("6-07-06-05", 4));
        assertThatNoException().isThrownBy(() -> school.requireCovers("6-07-06-05", null));
        assertRefused(() -> school.requireCovers("6-07-06-05", 3), LEVEL_NOT_LICENSED);
        assertRefused(() -> school.requireCovers("6-04-02-05", 5), OCCUPATION_NOT_LICENSED);
        assertThatNoException().isThrownBy(() -> licensed(List.of()).requireCovers("6-04-02-05", 1));
    }

    @Test
    void a_licence_names_an_occupation_once() {
        assertRefused(
                () -> licensed(List.of(ELECTRICIAN, new LicensedOccupation("6-07-06-05", 3))), OCCUPATION_NAMED_TWICE);
    }

    @Test
    void a_suspended_institution_trains_again_when_it_is_resumed() {
        // When
        school.suspend(day("2007-05-08"), "广告", "s", NOW);

        // Then
        assertThat(school.state()).isEqualTo(InstitutionState.SUSPENDED);
        assertThatNoException().isThrownBy(() -> school.requireMayTrain(day("2007-05-01"), day("2007-05-07")));
        assertRefused(() -> school.requireMayTrain(day("2007-05-01"), day("2007-05-08")), INSTITUTION_SUSPENDED);
        assertRefused(
                () -> school.renew(new Licence("2", day("2009-01-01"), day("2011-12-31")), null, "r", NOW),
                INSTITUTION_IN_ANOTHER_STATE);
        assertRefused(() -> school.resume(day("2007-05-07"), "整改", "s", NOW), RESUMED_BEFORE_SUSPENSION);

        // When
        school.resume(day("2007-06-08"), "整改", "s", NOW);

        // Then
        assertThatNoException().isThrownBy(() -> school.requireMayTrain(day("2007-06-08"), day("2007-07-08")));
        assertRefused(() -> school.requireMayTrain(day("2007-06-07"), day("2007-07-08")), INSTITUTION_SUSPENDED);
        assertRefused(() -> school.requireMayTrain(day("2007-05-01"), day("2007-05-08")), INSTITUTION_SUSPENDED);
        assertRefused(() -> school.resume(day("2007-06-08"), "整改", "s", NOW), INSTITUTION_IN_ANOTHER_STATE);
    }

    @Test
    void a_revoked_institution_trains_no_more() {
        // When
        school.revoke(day("2007-05-08"), "广告", "s", NOW);

        // Then
        assertThatNoException().isThrownBy(() -> school.requireMayTrain(day("2007-05-01"), day("2007-05-07")));
        assertRefused(() -> school.requireMayTrain(day("2007-05-08"), day("2007-05-09")), INSTITUTION_REVOKED);
        assertRefused(() -> school.revoke(day("2007-05-09"), "广告", "s", NOW), INSTITUTION_REVOKED);
        assertRefused(() -> school.suspend(day("2007-05-09"), "广告", "s", NOW), INSTITUTION_IN_ANOTHER_STATE);
    }

    @Test
    void its_history_tells_each_step_with_its_version() {
        // When
        school.change("新校名", OwnershipForm.SHAREHOLDING, List.of(), day("2007-04-02"), "股改", "r", NOW);
        school.suspend(day("2007-05-08"), "广告", "s", NOW);

        // Then
        assertThat(school.steps())
                .extracting(InstitutionStep::kind)
                .containsExactly(
                        InstitutionStep.StepKind.REGISTERED,
                        InstitutionStep.StepKind.CHANGED,
                        InstitutionStep.StepKind.SUSPENDED);
        assertThat(school.steps()).extracting(InstitutionStep::version).containsExactly(1, 2, 3);
        assertThat(school.scope()).isEmpty();
        assertThat(school.profile().kind()).isEqualTo(InstitutionKind.PRIVATE);
    }

    @Test
    void nothing_becomes_of_it_before_it_was_registered() {
        LocalDate before = day("2007-01-07");
        assertRefused(() -> school.suspend(before, "x", "s", NOW), BEFORE_REGISTRATION);
        assertRefused(() -> school.revoke(before, "x", "s", NOW), BEFORE_REGISTRATION);
        assertRefused(
                () -> school.change("新", OwnershipForm.PRIVATE, List.of(), before, "x", "s", NOW), BEFORE_REGISTRATION);
    }

    @Test
    void every_action_moves_an_institution_or_is_refused() {
        StateTables.of("institution", "institution", InstitutionState.class, Act.class)
                .where(InstitutionTest::in, (act, found) -> act.on.accept(found), Institution::state);
    }

    /** That one is annulled only while nothing stands on it is held by its use case. */
    private enum Act {
        RENEW(found -> found.renew(new Licence("2", day("2009-01-01"), day("2011-12-31")), null, "r", NOW)),
        CHANGE(found -> found.change("新", OwnershipForm.PRIVATE, List.of(), day("2007-06-01"), "x", "r", NOW)),
        SUSPEND(found -> found.suspend(day("2007-06-01"), "x", "s", NOW)),
        RESUME(found -> found.resume(day("2007-06-01"), "x", "s", NOW)),
        REVOKE(found -> found.revoke(day("2007-06-01"), "x", "s", NOW)),
        ANNUL(found -> found.annul("x", NOW));

        private final Consumer<Institution> on;

        Act(Consumer<Institution> on) {
            this.on = on;
        }
    }

    private static Institution in(InstitutionState state) {
        Institution found = licensed(List.of());
        switch (state) {
            case LICENSED -> {}
            case SUSPENDED -> found.suspend(day("2007-05-08"), "x", "s", NOW);
            case REVOKED -> found.revoke(day("2007-05-08"), "x", "s", NOW);
            case ANNULLED -> found.annul("x", NOW);
        }
        return found;
    }

    private static Institution licensed(List<LicensedOccupation> scope) {
        return new Institution(
                UUID.randomUUID(),
                new Origin("county", "1"),
                new InstitutionProfile("青云谱职业培训学校", "71526726X", InstitutionKind.PRIVATE, OwnershipForm.PRIVATE),
                "360104",
                day("2007-01-08"),
                new Licence("1", day("2006-01-01"), day("2008-12-31")),
                scope,
                "c",
                NOW);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static void assertRefused(ThrowingCallable what, InstitutionRefusal why) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
