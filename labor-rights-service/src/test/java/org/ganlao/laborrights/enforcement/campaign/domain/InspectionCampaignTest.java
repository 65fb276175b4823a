package org.ganlao.laborrights.enforcement.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class InspectionCampaignTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2007, 3, 1);

    private enum Act {
        CORRECT(one -> one.correct(outline(FIRST.plusDays(40)), Set.of(CampaignFocus.HOURS), NOW)),
        CLOSE(one -> one.close(FIRST, 420, 38000, NOW)),
        ANNUL(one -> one.annul("重复部署", NOW));

        private final Consumer<InspectionCampaign> on;

        Act(Consumer<InspectionCampaign> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_campaign_or_is_refused() {
        StateTables.of("campaign", "campaign", CampaignState.class, Act.class)
                .where(InspectionCampaignTest::in, (act, one) -> act.on.accept(one), InspectionCampaign::state);
    }

    @Test
    void it_looks_at_what_it_was_launched_for_in_the_order_of_the_plan() {
        assertThat(in(CampaignState.LAUNCHED).focuses()).containsExactly(CampaignFocus.CONTRACTS, CampaignFocus.WAGES);
    }

    private static InspectionCampaign in(CampaignState state) {
        InspectionCampaign one = new InspectionCampaign(
                UUID.randomUUID(),
                new Origin("test", "1"),
                outline(FIRST.plusDays(30)),
                Set.of(CampaignFocus.WAGES, CampaignFocus.CONTRACTS),
                NOW);
        switch (state) {
            case LAUNCHED -> {}
            case CLOSED -> Act.CLOSE.on.accept(one);
            case ANNULLED -> Act.ANNUL.on.accept(one);
        }
        return one;
    }

    private static CampaignOutline outline(LocalDate last) {
        return new CampaignOutline("360100", "农民工工资支付情况专项检查", FIRST, last);
    }
}
