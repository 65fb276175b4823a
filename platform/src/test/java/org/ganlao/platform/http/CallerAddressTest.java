package org.ganlao.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

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
