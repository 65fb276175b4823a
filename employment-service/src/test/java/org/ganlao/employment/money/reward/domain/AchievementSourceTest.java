package org.ganlao.employment.money.reward.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AchievementSourceTest {

    private static final Optional<Achievement> LACKING =
            Optional.of(new Achievement("360100", "new-urban-employment", null, null));

    @Test
    void the_gateway_says_what_was_achieved_as_soon_as_it_has_every_citys_targets() {
        assertThat(AchievementSource.besideGateway(false, Optional.empty())).isEqualTo(AchievementSource.GATEWAY);
        assertRefused(
                RewardRefusal.STATEMENT_BESIDE_GATEWAY, () -> AchievementSource.besideGateway(true, Optional.empty()));
    }

    @Test
    void until_then_it_is_stated() {
        assertThat(AchievementSource.besideGateway(true, LACKING)).isEqualTo(AchievementSource.STATEMENT);
        assertRefused(RewardRefusal.CITIES_WITHOUT_TARGETS, () -> AchievementSource.besideGateway(false, LACKING));
    }
}
