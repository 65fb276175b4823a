package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedTargetTest {

    @ParameterizedTest
    @CsvSource({
        "region=360102&month=2007-03&limit=5, region=360102&month=2007-03&limit=5",
        "asOf=2007-03-31T00:00:00Z, asOf=2007-03-31T00:00:00Z",
        "number=36010219700101123X&name=abc, number=*&name=*",
        "region=360102197001011234, region=3601**********1234",
        "region=%E5%BC%A0%E4%B8%89, region=*",
        "person, person=*",
        "on=13807910000, on=*",
        "%E5%BC%A0=x, *=*"
    })
    void of_the_query_only_places_times_and_forms_show(String query, String shown) {
        assertThat(LoggedTarget.of("/v1/placements", query)).isEqualTo("/v1/placements?" + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/employment/v1/placements/0197f3a0-0000-7000-8000-000000000001", "/verify/"})
    void a_path_of_ours_shows_as_it_is(String path) {
        assertThat(LoggedTarget.of(path, null)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/enrolments/360102197001011234, /v1/enrolments/3601**********1234",
        "/v1/persons/360102197001011234, /v1/persons/*",
        "/v1/assistance/persons/tk-0a1b2c, /v1/assistance/persons/*",
        "/v1/callers/13807910000, /v1/callers/*",
        "/v1/persons/%E5%BC%A0%E4%B8%89/x, /v1/persons/*/x"
    })
    void who_is_named_in_a_path_does_not_show(String path, String shown) {
        assertThat(LoggedTarget.of(path, "")).isEqualTo(shown);
    }
}
