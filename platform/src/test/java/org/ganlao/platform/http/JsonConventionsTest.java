package org.ganlao.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JsonConventionsTest {

    @Inject
    ObjectMapper json;

    @Test
    void dates_are_iso_and_numbers_without_exponent() throws JsonProcessingException {
        record Row(LocalDate day, Instant at, Duration lasting, BigDecimal amount) {}

        assertThat(json.writeValueAsString(new Row(
                        LocalDate.of(2007, 3, 5),
                        Instant.parse("2007-03-05T01:02:03.000004Z"),
                        Duration.ofMinutes(90),
                        new BigDecimal("1E+7"))))
                .isEqualTo("""
                        {"day":"2007-03-05","at":"2007-03-05T01:02:03.000004Z","lasting":"PT1H30M","amount":10000000}""");
    }

    @Test
    void a_field_without_value_is_left_out_but_a_hole_in_a_list_stays() throws JsonProcessingException {
        record Row(String name, List<Integer> values) {}

        assertThat(json.writeValueAsString(new Row(null, Arrays.asList(1, null))))
                .isEqualTo("{\"values\":[1,null]}");
    }

    @Test
    void enums_are_codes_unless_an_annotation_says_otherwise() throws JsonProcessingException {
        assertThat(json.writeValueAsString(Kind.values())).isEqualTo("[\"re-employment\",\"GYB\"]");
        assertThat(json.readValue("[\"re-employment\",\"GYB\"]", Kind[].class)).isEqualTo(Kind.values());
    }

    @Test
    void answers_are_not_kept_by_caches_and_not_taken_for_something_else() {
        given().get("/problems/not-found")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    enum Kind {
        RE_EMPLOYMENT,
        @JsonProperty("GYB")
        GYB
    }
}
