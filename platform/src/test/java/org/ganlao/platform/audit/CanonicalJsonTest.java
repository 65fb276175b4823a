package org.ganlao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void members_are_sorted_at_every_depth_and_nothing_stands_between() {
        assertThat(canonical("{ \"b\": [ {\"z\":1, \"a\":null} ], \"a\" : true }"))
                .isEqualTo("{\"a\":true,\"b\":[{\"a\":null,\"z\":1}]}");
    }

    @Test
    void names_are_sorted_by_utf16_units() {
        assertThat(canonical("{\"é\":1,\"z\":2,\"赣\":3,\"Z\":4}")).isEqualTo("{\"Z\":4,\"z\":2,\"é\":1,\"赣\":3}");
    }

    @Test
    void strings_have_the_shortest_escapes() {
        assertThat(canonical("\"\\u0041\\u000a\\u0001\\\"\\\\\\/\\u8d63\"")).isEqualTo("\"A\\n\\u0001\\\"\\\\/赣\"");
    }

    @Test
    void equal_numbers_have_one_form_and_keep_every_digit() {
        assertThat(canonical("[1, 1.0, 1e2, 0.10, -0, 12345678901234567890.5]"))
                .isEqualTo("[1,1,100,0.1,0,12345678901234567890.5]");
    }

    @Test
    void java_values_are_written_as_json_says_them() {
        assertThat(new String(CanonicalJson.bytes(Map.of("n", 1L, "list", List.of("x"))), StandardCharsets.UTF_8))
                .isEqualTo("{\"list\":[\"x\"],\"n\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-12-31T02:00:00Z", "2007-12-31T02:00:00.120Z", "2007-12-31T02:00:00.000001Z"})
    void an_entry_of_the_audit_is_written_as_any_other_value(String recordedAt) {
        AuditEntry full = new AuditEntry(
                7,
                Instant.parse(recordedAt),
                "赣\u0001\"",
                "portal",
                List.of("auditor", "clerk"),
                List.of("360102"),
                "contract.read",
                "contract",
                "a\\b",
                CanonicalJson.parse("{\"z\":[1.0],\"a\":{}}"),
                "127.0.0.1",
                "wrk/\t4",
                "0af7");
        AuditEntry bare = new AuditEntry(
                8,
                Instant.parse(recordedAt),
                "",
                "",
                List.of(),
                List.of(),
                "a",
                "b",
                null,
                CanonicalJson.parse("{}"),
                null,
                null,
                null);

        assertThat(List.of(full, bare))
                .allSatisfy(entry -> assertThat(entry.canonical()).isEqualTo(CanonicalJson.bytes(entry)));
    }

    private static String canonical(String json) {
        return new String(CanonicalJson.bytes(CanonicalJson.parse(json)), StandardCharsets.UTF_8);
    }
}
