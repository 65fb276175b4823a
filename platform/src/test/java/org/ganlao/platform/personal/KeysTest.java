package org.ganlao.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganlao.platform.profile.DevelopmentAids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest {

    private static final String A = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String B = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    @Test
    void the_first_key_is_the_current_one() {
        KeyRing ring = KeyRing.parse("GANLAO_KEYS_DATA", "d2:" + B + ",d1:" + A);

        assertThat(ring.current().id()).isEqualTo("d2");
        assertThat(ring.find("d1")).isPresent();
        assertThat(ring.find("d3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AAAA | written id:base64",
                "D1:AAAA | written id:base64",
                "d1:" + A + ", | written id:base64",
                "d1:??? | key d1 is not base64",
                "d1:AAAA | key d1 has 3 bytes, needs 32",
                "d1:" + A + ",d2:" + A + " | d1 and d2 are the same key",
                "d1:" + A + ",d1:" + B + " | two keys have the id d1"
            })
    void refuses_a_setting_that_is_not_exactly_right_without_repeating_a_key(String written, String fault) {
        assertThatThrownBy(() -> KeyRing.parse("GANLAO_KEYS_DATA", written))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GANLAO_KEYS_DATA")
                .hasMessageContaining(fault)
                .hasMessageNotContaining(A)
                .hasMessageNotContaining(B);
    }

    @ParameterizedTest
    @EnumSource
    void outside_production_development_keys_serve_where_none_are_set(KeyPurpose purpose) {
        assertThat(TestKeys.with(DevelopmentAids.ALLOWED, null, null, null)
                        .ring(purpose)
                        .current())
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void production_does_not_start_without_a_key(KeyPurpose purpose) {
        assertThatThrownBy(() ->
                        TestKeys.with(DevelopmentAids.REFUSED, null, null, null).ring(purpose))
                .hasMessageContaining("GANLAO_KEYS_" + purpose + " is not set");
    }

    @Test
    void production_does_not_start_on_a_development_key_under_whatever_name() {
        String development = KeyPurpose.INDEX.developmentKey().replace("dev:", "secret:");

        assertThatThrownBy(() -> TestKeys.with(DevelopmentAids.REFUSED, development, null, null)
                        .ring(KeyPurpose.DATA))
                .hasMessageContaining("GANLAO_KEYS_DATA holds a development key");
    }

    @Test
    void production_starts_on_keys_of_its_own() {
        assertThatCode(() -> TestKeys.with(DevelopmentAids.REFUSED, "d1:" + A, null, null)
                        .ring(KeyPurpose.DATA))
                .doesNotThrowAnyException();
    }

    @Test
    void a_key_serves_one_purpose() {
        Keys keys = TestKeys.with(DevelopmentAids.REFUSED, "d1:" + A, "i1:" + A, null);
        keys.ring(KeyPurpose.DATA);

        assertThatThrownBy(() -> keys.ring(KeyPurpose.INDEX))
                .hasMessageContaining("GANLAO_KEYS_DATA and GANLAO_KEYS_INDEX share a key");
    }

    @Test
    void a_linking_key_is_named_by_its_version() {
        assertThatThrownBy(() -> TestKeys.with(DevelopmentAids.REFUSED, null, null, "new:" + A)
                        .ring(KeyPurpose.LINKING))
                .hasMessageContaining("GANLAO_KEYS_LINKING: the id new does not match");
    }
}
