package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.profile.DevelopmentAids;
import org.junit.jupiter.api.Test;

class AdmissionChoiceTest {

    private static final FrontDoorConfig UNCHECKED =
            OpenedFrontDoor.config(Map.of("ganlao.front-door.token-check", "false"));

    @Test
    void tokens_are_checked_unless_one_says_otherwise() {
        assertThat(admission(OpenedFrontDoor.config(Map.of()), "prod")).isInstanceOf(TokenCheck.class);
    }

    @Test
    void a_measurement_may_go_without_the_check() {
        assertThat(admission(UNCHECKED, "demo")).isNotInstanceOf(TokenCheck.class);
    }

    @Test
    void production_does_not_start_without_the_check() {
        assertThatThrownBy(() -> admission(UNCHECKED, "prod"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("token-check");
    }

    private static Admission admission(FrontDoorConfig config, String profile) {
        return new AdmissionChoice()
                .admission(config, null, null, Clock.systemUTC(), DevelopmentAids.in(List.of(profile)));
    }
}
