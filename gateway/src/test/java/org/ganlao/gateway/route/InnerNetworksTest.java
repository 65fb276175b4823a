package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerNetworksTest {

    private final InnerNetworks inner = new InnerNetworks(List.of("10.1.0.0/16", "fd00::/8"));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.1.2.3", "fd00::7"})
    void operators_ask_from_within(String address) {
        assertThat(inner.holds(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.0.1", "203.0.113.7", "2001:db8::7", "unknown"})
    void everybody_else_asks_from_outside(String address) {
        assertThat(inner.holds(address)).isFalse();
    }

    @Test
    void a_network_without_a_length_is_none() {
        assertThatThrownBy(() -> new InnerNetworks(List.of("10.1.0.0"))).isInstanceOf(IllegalArgumentException.class);
    }
}
