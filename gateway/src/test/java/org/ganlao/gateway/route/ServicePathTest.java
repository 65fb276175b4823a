package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePathTest {

    @ParameterizedTest
    @CsvSource({
        "/api/employment/v1/placements,          employment, /v1/placements",
        "/api/insurance/v1/enrolments?limit=5,   insurance,  /v1/enrolments?limit=5",
        "/api/rights/problems/not-found,         rights,     /problems/not-found",
        "/api/skills/v1/courses/a.b?at=../../x,  skills,     /v1/courses/a.b?at=../../x"
    })
    void a_public_path_loses_the_front_doors_prefix(String target, String service, String uri) {
        assertThat(ServicePath.of(target)).contains(new ServicePath(service, uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/employment/internal/counts",
                "/api/employment/q/metrics",
                "/api/employment/v1",
                "/api/employment/v10/placements",
                "/api/employment",
                "/api/",
                "/v1/placements",
                "http://elsewhere/api/employment/v1/placements"
            })
    void nothing_else_of_a_service_is_reachable(String target) {
        assertThat(ServicePath.of(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/employment/v1/../internal/counts",
                "/api/employment/v1/..",
                "/api/employment/v1/%2e%2e/internal/counts",
                "/api/employment/v1/.%2E/internal/counts",
                "/api/employment/v1/..;x=y/internal/counts",
                "/api/employment/v1/..%2finternal/counts",
                "/api/employment/v1/..\\internal/counts",
                "/api/employment/v1/..%5cinternal/counts",
                "/api/employment/v1//internal/counts",
                "/api/employment/v1/./placements",
                "/api/employment//internal/counts",
                "/api/employment/v1/placements%00"
            })
    void a_path_that_two_readers_could_understand_differently_is_not_routed(String target) {
        assertThat(ServicePath.of(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1;x/plans", "/v1/%70lans", "/v1/plans/%7Ea", "/v1/%2D", "/v1/%39", "/%71/metrics", "/x/../v1"
            })
    void a_path_that_could_be_written_more_plainly_is_not_plain(String path) {
        assertThat(ServicePath.isPlain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1/plans/2007", "/v1/names/%E5%BC%A0", "/v1/a%20b", "/v1/a%3Ab", "/_static/x-1.2~3.js"})
    void what_must_be_encoded_may_be(String path) {
        assertThat(ServicePath.isPlain(path)).isTrue();
    }

    @Test
    void uploads_are_told_from_other_requests() {
        assertThat(new ServicePath("employment", "/v1/imports/placements?mode=partial").isImport())
                .isTrue();
        assertThat(new ServicePath("employment", "/v1/placements?from=/v1/imports/x").isImport())
                .isFalse();
    }
}
