package org.ganlao.skills.funding.examfee.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.StateTables;
import org.junit.jupiter.api.Test;

class FeeStatesTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);
    private static final Origin ORIGIN = new Origin("station", "1");
    private static final Money HALF = Money.of("40.00");

    private enum OfClaim {
        APPROVE(claim -> claim.approve("reviewer", NOW)),
        PAY(claim -> claim.pay(HALF, TODAY, NOW)),
        ANNUL(claim -> claim.annul("x", NOW));

        private final Consumer<FeeClaim> on;

        OfClaim(Consumer<FeeClaim> on) {
            this.on = on;
        }
    }

    private enum OfSubsidy {
        FALL(subsidy -> subsidy.fall("x", NOW)),
        PAY(subsidy -> subsidy.pay(UUID.randomUUID(), TODAY, UUID.randomUUID(), NOW)),
        GIVE_BACK(subsidy -> subsidy.giveBack(TODAY, UUID.randomUUID(), NOW)),
        ANNUL(subsidy -> subsidy.annul("x", NOW));

        private final Consumer<FeeSubsidy> on;

        OfSubsidy(Consumer<FeeSubsidy> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_claim_of_a_station_or_is_refused() {
        StateTables.of("examfee", "claim of a station", FeeClaimState.class, OfClaim.class)
                .where(FeeStatesTest::claim, (act, claim) -> act.on.accept(claim), FeeClaim::state);
    }

    @Test
    void every_action_moves_the_public_s_part_of_a_fee_or_is_refused() {
        StateTables.of("examfee", "public part of one fee", FeeSubsidyState.class, OfSubsidy.class)
                .where(FeeStatesTest::subsidy, (act, subsidy) -> act.on.accept(subsidy), FeeSubsidy::state);
    }

    private static FeeClaim claim(FeeClaimState state) {
        FeeClaim claim = new FeeClaim(
                UUID.randomUUID(),
                ORIGIN,
                new FeeClaim.Stated(UUID.randomUUID(), UUID.randomUUID(), "360104", 1, HALF),
                TODAY,
                "clerk",
                NOW);
        switch (state) {
            case CLAIMED -> {}
            case APPROVED -> claim.approve("reviewer", NOW);
            case PAID -> {
                claim.approve("reviewer", NOW);
                claim.pay(HALF, TODAY, NOW);
            }
            case ANNULLED -> claim.annul("x", NOW);
        }
        return claim;
    }

    private static FeeSubsidy subsidy(FeeSubsidyState state) {
        FeeSubsidy subsidy = new FeeSubsidy(
                UUID.randomUUID(),
                ORIGIN,
                claim(FeeClaimState.CLAIMED),
                UUID.randomUUID(),
                UUID.randomUUID(),
                HALF,
                NOW);
        switch (state) {
            case CLAIMED -> {}
            case FALLEN -> subsidy.fall("x", NOW);
            case PAID -> pay(subsidy);
            case TO_BE_REFUNDED -> recall(subsidy);
            case REFUNDED -> {
                recall(subsidy);
                subsidy.giveBack(TODAY, UUID.randomUUID(), NOW);
            }
            case ANNULLED -> subsidy.annul("x", NOW);
        }
        return subsidy;
    }

    private static void pay(FeeSubsidy subsidy) {
        subsidy.pay(UUID.randomUUID(), TODAY, UUID.randomUUID(), NOW);
    }

    private static void recall(FeeSubsidy subsidy) {
        pay(subsidy);
        subsidy.fall("x", NOW);
    }
}
