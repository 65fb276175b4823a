package org.ganlao.laborrights.enforcement.grid.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2006, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2007, 12, 31);

    private enum Act {
        RENEW(one -> one.renew(UNTIL.plusDays(1), UNTIL.plusYears(3), NOW)),
        REVOKE(one -> one.revoke(LocalDate.of(2007, 3, 6), NOW)),
        ANNUL(one -> one.annul("重复登记", NOW));

        private final Consumer<Inspector> on;

        Act(Consumer<Inspector> on) {
            this.on = on;
        }
    }

    private enum Standing {
        HELD,
        REVOKED,
        ANNULLED
    }

    @Test
    void every_action_moves_a_credential_or_is_refused() {
        StateTables.of("grid", "credential", Standing.class, Act.class)
                .where(InspectorTest::in, (act, one) -> act.on.accept(one), InspectorTest::standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-12-31, false, false",
        "2006-01-01, true, true",
        "2007-03-05, true, true",
        "2007-03-06, true, false",
        "2007-12-31, true, false",
        "2008-01-01, false, false"
    })
    void a_credential_lets_one_investigate_from_its_first_to_its_last_day_and_not_on_the_day_of_its_revocation(
            LocalDate day, boolean held, boolean revoked) {
        assertThat(in(Standing.HELD).mayInvestigateOn(day)).isEqualTo(held);
        assertThat(in(Standing.REVOKED).mayInvestigateOn(day)).isEqualTo(revoked);
        assertThat(in(Standing.ANNULLED).mayInvestigateOn(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2005-12-31, false, false",
        "2006-01-01, true, true",
        "2007-12-30, true, true",
        "2007-12-31, true, false",
        "2008-01-01, true, false",
        "2010-12-31, true, false",
        "2011-01-01, false, false"
    })
    void a_renewed_credential_lets_one_investigate_in_the_time_before_too(
            LocalDate day, boolean renewed, boolean revokedSince) {
        Inspector one = in(Standing.HELD);
        one.renew(UNTIL.plusDays(1), UNTIL.plusYears(3), NOW);
        assertThat(one.mayInvestigateOn(day)).isEqualTo(renewed);

        one.revoke(UNTIL, NOW);
        assertThat(one.mayInvestigateOn(day)).isEqualTo(revokedSince);
    }

    private static Standing standing(Inspector one) {
        if (!one.standing()) {
            return Standing.ANNULLED;
        }
        return one.revokedOn() == null ? Standing.HELD : Standing.REVOKED;
    }

    private static Inspector in(Standing standing) {
        InspectionBody body =
                new InspectionBody(UUID.randomUUID(), new Origin("test", "1"), "360102", "监察大队", FROM, 8, true, NOW);
        Inspector one = new Inspector(
                UUID.randomUUID(), new Origin("test", "2"), body, "李明", "赣3601-0021", true, FROM, UNTIL, NOW);
        switch (standing) {
            case HELD -> {}
            case REVOKED -> Act.REVOKE.on.accept(one);
            case ANNULLED -> Act.ANNUL.on.accept(one);
        }
        return one;
    }
}
