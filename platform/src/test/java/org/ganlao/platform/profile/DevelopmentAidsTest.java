package org.ganlao.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DevelopmentAidsTest {

    @Test
    void only_dev_test_and_demo_have_them() {
        assertThat(DevelopmentAids.in(List.of("dev"))).isEqualTo(DevelopmentAids.ALLOWED);
        assertThat(DevelopmentAids.in(List.of("test"))).isEqualTo(DevelopmentAids.ALLOWED);
        assertThat(DevelopmentAids.in(List.of("demo"))).isEqualTo(DevelopmentAids.ALLOWED);
    }

    @Test
    void production_and_every_unknown_profile_have_none() {
        assertThat(DevelopmentAids.in(List.of("prod"))).isEqualTo(DevelopmentAids.REFUSED);
        assertThat(DevelopmentAids.in(List.of("staging"))).isEqualTo(DevelopmentAids.REFUSED);
        assertThat(DevelopmentAids.in(List.of("demo", "prod"))).isEqualTo(DevelopmentAids.REFUSED);
        assertThat(DevelopmentAids.in(List.of())).isEqualTo(DevelopmentAids.REFUSED);
    }
}
