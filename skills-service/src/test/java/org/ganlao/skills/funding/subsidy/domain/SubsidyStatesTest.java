package org.ganlao.skills.funding.subsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.StateTables;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.junit.jupiter.api.Test;

class SubsidyStatesTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);
    private static final Origin ORIGIN = new Origin("county", "1");
    private static final Course COURSE = new Course(
            UUID.randomUUID(),
            ORIGIN,
            UUID.randomUUID(),
            "360104",
            new CoursePlan(
                    CourseKind.URBAN_VOCATIONAL,
                    null,
                    "电工初级班",
                    null,
                    null,
                    120,
                    LocalDate.of(2007, 2, 26),
                    LocalDate.of(2007, 3, 23),
                    40),
            NOW);

    private enum OfLine {
        APPROVE(line -> line.approve(NOW)),
        TURN_DOWN(line -> line.turnDown("x", NOW)),
        PAY(line -> line.pay(UUID.randomUUID(), TODAY, UUID.randomUUID(), NOW)),
        FALL(line -> line.fall("x", NOW)),
        GIVE_BACK(line -> line.giveBack(TODAY, UUID.randomUUID(), NOW)),
        ANNUL(line -> line.annul("x", NOW));

        private final Consumer<SubsidyLine> on;

        OfLine(Consumer<SubsidyLine> on) {
            this.on = on;
        }
    }

    private enum OfClaim {
        APPROVE(claim -> claim.approve("reviewer", NOW)),
        TURN_DOWN(claim -> claim.turnDown("x", NOW)),
        ANNUL(claim -> claim.annul("x", NOW));

        private final Consumer<SubsidyClaim> on;

        OfClaim(Consumer<SubsidyClaim> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_subsidy_of_a_graduate_or_is_refused() {
        StateTables.of("subsidy", "subsidy of one graduate", LineState.class, OfLine.class)
                .where(SubsidyStatesTest::line, (act, line) -> act.on.accept(line), SubsidyLine::state);
    }

    @Test
    void every_action_moves_a_claim_or_is_refused() {
        StateTables.of("subsidy", "claim", ClaimState.class, OfClaim.class)
                .where(SubsidyStatesTest::claim, (act, claim) -> act.on.accept(claim), SubsidyClaim::state);
    }

    @Test
    void what_nobody_approved_grows_with_its_ground_and_what_is_approved_keeps_its_amount() {
        // Given
        SubsidyLine claimed = line(LineState.CLAIMED);
        SubsidyLine approved = line(LineState.APPROVED);
        AssessedGraduate whole = assessed(ReleaseOutcome.RELEASED, "300.00", null);

        // When
        claimed.reassess(whole, "x", NOW);
        approved.reassess(whole, "x", NOW);

        // Then
        assertThat(claimed.amount()).isEqualTo(Money.of("300.00"));
        assertThat(claimed.outcome()).isEqualTo(ReleaseOutcome.RELEASED);
        assertThat(approved.amount()).isEqualTo(Money.of("180.00"));
        assertThat(approved.outcome()).isEqualTo(ReleaseOutcome.REDUCED);
    }

    @Test
    void the_rest_falls_as_soon_as_anything_is_lacking_again() {
        // Given
        SubsidyLine part = paidOf(assessed(ReleaseOutcome.REDUCED, "180.00", null));
        SubsidyLine rest =
                paidOf(assessed(ReleaseOutcome.RELEASED, "300.00", null).beyond(part));
        assertThat(rest.amount()).isEqualTo(Money.of("120.00"));
        AssessedGraduate lacking = assessed(ReleaseOutcome.REDUCED, "180.00", null);

        // When
        boolean partFell = part.reassess(lacking, "x", NOW);
        boolean restFell = rest.reassess(lacking, "x", NOW);

        // Then
        assertThat(partFell).isFalse();
        assertThat(restFell).isTrue();
        assertThat(rest.state()).isEqualTo(LineState.TO_BE_REFUNDED);
    }

    private static SubsidyLine line(LineState state) {
        ReleaseOutcome outcome = state == LineState.NOT_RELEASED ? ReleaseOutcome.REFUSED : ReleaseOutcome.REDUCED;
        String amount = state == LineState.NOT_RELEASED ? "0.00" : "180.00";
        SubsidyLine line = lineOf(assessed(outcome, amount, null));
        switch (state) {
            case CLAIMED, NOT_RELEASED -> {}
            case APPROVED -> line.approve(NOW);
            case TURNED_DOWN -> line.turnDown("x", NOW);
            case PAID -> paid(line);
            case TO_BE_REFUNDED -> paid(line).fall("x", NOW);
            case REFUNDED -> {
                paid(line).fall("x", NOW);
                line.giveBack(TODAY, UUID.randomUUID(), NOW);
            }
            case ANNULLED -> line.annul("x", NOW);
        }
        return line;
    }

    private static SubsidyLine paidOf(AssessedGraduate assessed) {
        return paid(lineOf(assessed));
    }

    private static SubsidyLine lineOf(AssessedGraduate assessed) {
        return new SubsidyLine(UUID.randomUUID(), ORIGIN, claim(ClaimState.CLAIMED), COURSE, assessed, NOW);
    }

    private static SubsidyLine paid(SubsidyLine line) {
        line.approve(NOW);
        line.pay(UUID.randomUUID(), TODAY, UUID.randomUUID(), NOW);
        return line;
    }

    private static AssessedGraduate assessed(ReleaseOutcome outcome, String amount, UUID topsUp) {
        Set<ReleaseNeed> lacking =
                outcome == ReleaseOutcome.RELEASED ? EnumSet.noneOf(ReleaseNeed.class) : EnumSet.of(ReleaseNeed.PLACED);
        return new AssessedGraduate(
                UUID.randomUUID(),
                "p1_a",
                new Release("urban-vocational", outcome, lacking, Money.of(amount)),
                null,
                null,
                "URBAN_VOCATIONAL 2007",
                topsUp,
                "[]");
    }

    private static SubsidyClaim claim(ClaimState state) {
        SubsidyClaim claim = new SubsidyClaim(UUID.randomUUID(), ORIGIN, COURSE, TODAY, "clerk", NOW);
        switch (state) {
            case CLAIMED -> {}
            case APPROVED -> claim.approve("reviewer", NOW);
            case TURNED_DOWN -> claim.turnDown("x", NOW);
            case ANNULLED -> claim.annul("x", NOW);
        }
        return claim;
    }
}
