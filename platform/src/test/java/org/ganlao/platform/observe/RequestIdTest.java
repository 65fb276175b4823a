package org.ganlao.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    private static final String MINTED = "[0-9a-f]{32}";

    @ParameterizedTest
    @ValueSource(strings = {"desk-7.1", "0af7651916cd43dd8448eb211c80319c", "0197f3a0-0000-7000-8000-000000000001"})
    void what_the_caller_calls_his_request_stays(String sent) {
        assertThat(RequestId.accept(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short-7", "-starts-with-a-dash", "two words", "line\r\nX-Evil: 1", "<script>alert(1)"})
    void anything_else_gets_a_new_number(String sent) {
        assertThat(RequestId.accept(sent)).matches(MINTED);
    }

    @Test
    void a_number_has_64_characters_at_most() {
        assertThat(RequestId.accept("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(RequestId.accept("x".repeat(65))).matches(MINTED);
    }

    @Test
    void two_requests_never_share_a_number_made_here() {
        assertThat(RequestId.accept(null)).isNotEqualTo(RequestId.accept(null));
    }
}
