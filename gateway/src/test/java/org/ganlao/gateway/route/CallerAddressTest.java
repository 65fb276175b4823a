package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

    @Test
    void an_ipv4_address_is_a_caller() {
        assertThat(CallerAddress.network("203.0.113.7"))
                .isEqualTo("203.0.113.7")
                .isNotEqualTo(CallerAddress.network("203.0.113.8"));
    }

    @Test
    void ipv6_addresses_of_one_network_are_one_caller() {
        assertThat(CallerAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(CallerAddress.network("2001:db8:1:2::99"))
                .isNotEqualTo(CallerAddress.network("2001:db8:1:3:3:4:5:6"));
    }

    @Test
    void an_ipv4_address_that_is_written_as_ipv6_is_the_same_caller() {
        assertThat(CallerAddress.network("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void a_proxy_that_appends_is_believed_in_what_it_appended() {
        assertThat(CallerAddress.named("198.51.100.1, 203.0.113.7")).hasValue("203.0.113.7");
        assertThat(CallerAddress.named("203.0.113.7")).hasValue("203.0.113.7");
        assertThat(CallerAddress.named("198.51.100.1, [2001:db8::7]:4711")).hasValue("2001:db8::7");
        assertThat(CallerAddress.named("198.51.100.1, 203.0.113.7:4711")).hasValue("203.0.113.7");
        assertThat(CallerAddress.named("198.51.100.1, unknown")).isEmpty();
        assertThat(CallerAddress.named(" ")).isEmpty();
    }
}
