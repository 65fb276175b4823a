package org.ganlao.laborrights.settlement.mediation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class MediationTest {

    private static final Instant NOW = Instant.parse("2007-06-20T01:00:00Z");
    private static final LocalDate APPLIED = LocalDate.of(2007, 2, 12);
    private static final LocalDate LAST = APPLIED.plusDays(30);
    private static final String EMPLOYER = "71526726X";

    private enum MediationAction {
        AGREE(found -> found.agree(APPLIED.plusDays(10), Money.of(3200), NOW)),
        PERFORM(found -> found.perform(APPLIED.plusDays(12), NOW)),
        FAIL(found -> found.fail(APPLIED.plusDays(12), FailureGround.NO_AGREEMENT, NOW)),
        BREAK(found -> found.fail(APPLIED.plusDays(12), FailureGround.NOT_PERFORMED, NOW)),
        ANNUL(found -> found.annul("误登", NOW));

        private final Consumer<Mediation> on;

        MediationAction(Consumer<Mediation> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_mediation_or_is_refused_by_a_rule() {
        StateTables.of("mediation", "mediation", MediationState.class, MediationAction.class)
                .where(MediationTest::at, (action, found) -> action.on.accept(found), Mediation::state);
        refuses(MediationRefusal.MEDIATION_ELSEWHERE, () -> MediationAction.AGREE.on.accept(at(MediationState.FAILED)));
    }

    @Test
    void a_committee_is_late_only_after_its_last_day() {
        refuses(MediationRefusal.STILL_TIME_TO_MEDIATE, () -> applied().fail(LAST, FailureGround.OUT_OF_TIME, NOW));
        Mediation late = applied();
        late.fail(LAST.plusDays(1), FailureGround.OUT_OF_TIME, NOW);
        assertThat(late.state()).isEqualTo(MediationState.FAILED);
    }

    @Test
    void no_step_is_before_the_one_that_it_follows_and_nobody_agrees_on_less_than_nothing() {
        refuses(
                MediationRefusal.MEDIATION_STEP_TOO_EARLY,
                () -> applied().agree(APPLIED.minusDays(1), Money.ZERO, NOW));
        refuses(MediationRefusal.AGREED_BELOW_NOTHING, () -> applied().agree(APPLIED, Money.of(-1), NOW));
        applied().agree(APPLIED, Money.ZERO, NOW);
    }

    @Test
    void a_committee_mediates_while_it_is_there_and_one_of_an_enterprise_for_its_own() {
        refuses(MediationRefusal.EMPLOYER_OF_ENTERPRISE_COMMITTEE, () -> committee(CommitteeKind.REGIONAL, EMPLOYER));
        refuses(MediationRefusal.EMPLOYER_OF_ENTERPRISE_COMMITTEE, () -> committee(CommitteeKind.ENTERPRISE, null));
        MediationCommittee own = committee(CommitteeKind.ENTERPRISE, EMPLOYER);
        own.requireMediates(EMPLOYER, APPLIED);
        refuses(MediationRefusal.COMMITTEE_OF_ANOTHER_EMPLOYER, () -> own.requireMediates("700000002", APPLIED));
        own.dissolve(APPLIED, NOW);
        own.requireMediates(EMPLOYER, APPLIED.minusDays(1));
        refuses(MediationRefusal.COMMITTEE_NOT_THERE, () -> own.requireMediates(EMPLOYER, APPLIED));
        refuses(MediationRefusal.COMMITTEE_DISSOLVED, () -> own.dissolve(APPLIED, NOW));
    }

    private static Mediation at(MediationState state) {
        Mediation found = applied();
        switch (state) {
            case APPLIED -> {}
            case AGREED -> MediationAction.AGREE.on.accept(found);
            case PERFORMED -> {
                MediationAction.AGREE.on.accept(found);
                MediationAction.PERFORM.on.accept(found);
            }
            case FAILED -> MediationAction.FAIL.on.accept(found);
            case ANNULLED -> MediationAction.ANNUL.on.accept(found);
        }
        return found;
    }

    private static Mediation applied() {
        ProtectedId someone = new ProtectedId(PersonalId.Kind.RESIDENT_ID, new byte[1], "1", new byte[1], "token");
        return new Mediation(
                UUID.randomUUID(),
                new Origin("test", "1"),
                committee(CommitteeKind.REGIONAL, null),
                new Mediation.Quarrel(someone, EMPLOYER, "拖欠工资", APPLIED),
                MediationLimit.TO_MEDIATE_1993,
                LAST,
                NOW);
    }

    private static MediationCommittee committee(CommitteeKind kind, String employer) {
        return new MediationCommittee(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new MediationCommittee.Charter(
                        "360102", kind, "百花洲街道劳动争议调解委员会", employer, 5, LocalDate.of(2006, 5, 10)),
                NOW);
    }

    private static void refuses(Refusal refusal, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
