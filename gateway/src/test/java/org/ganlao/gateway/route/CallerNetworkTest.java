package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerNetworkTest {

    @Test
    void an_ipv4_address_is_a_caller() {
        assertThat(CallerNetwork.of("203.0.113.7"))
                .isEqualTo("203.0.113.7")
                .isNotEqualTo(CallerNetwork.of("203.0.113.8"));
    }

    @Test
    void ipv6_addresses_of_one_network_are_one_caller() {
        assertThat(CallerNetwork.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(CallerNetwork.of("2001:db8:1:2::99"))
                .isNotEqualTo(CallerNetwork.of("2001:db8:1:3:3:4:5:6"));
    }

    @Test
    void an_ipv4_address_that_is_written_as_ipv6_is_the_same_caller() {
        assertThat(CallerNetwork.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
