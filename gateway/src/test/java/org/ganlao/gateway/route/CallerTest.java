package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void people_at_one_program_have_a_share_each() {
        Caller one = Caller.of("ganlao-dashboard", "1");
        Caller other = Caller.of("ganlao-dashboard", "2");

        assertThat(one.program()).isEqualTo(other.program()).isEqualTo("ganlao-dashboard");
        assertThat(one.share()).isNotEqualTo(other.share());
    }

    @Test
    void nobody_is_named_where_a_program_should_be() {
        assertThat(Caller.of(null, "a person").program()).isEqualTo("-");
        assertThat(Caller.at("203.0.113.7").program()).isEqualTo("-");
    }
}
