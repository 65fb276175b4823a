package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.route.ProblemsOfService.Told;
import org.ganlao.platform.problem.RefusalView;
import org.junit.jupiter.api.Test;

class AllProblemsTest {

    private static final Instant TOLD = Instant.parse("2007-03-31T08:00:00Z");
    private static final Instant LATER = TOLD.plusSeconds(600);

    @Test
    void the_codes_of_the_gateway_and_of_every_service_stand_in_one_order_each_once() {
        // Given
        Told employment =
                new Told("employment", List.of(problem("not-found", "b"), problem("already-placed", "b")), TOLD, TOLD);

        // When
        AllProblems all =
                new AllProblems(List.of(problem("unknown-plan", "a"), problem("not-found", "a")), List.of(employment));

        // Then
        assertThat(all.list())
                .extracting(RefusalView::code)
                .containsExactly("already-placed", "not-found", "unknown-plan");
        assertThat(all.find("not-found"))
                .hasValueSatisfying(problem -> assertThat(problem.source()).isEqualTo("a"));
        assertThat(all.isWhole()).isTrue();
        assertThat(all.notes()).isEmpty();
    }

    @Test
    void a_service_that_went_away_is_noted_with_the_time_of_its_list_and_the_list_is_whole() {
        AllProblems all =
                new AllProblems(List.of(), List.of(new Told("skills", List.of(problem("a-code", "b")), TOLD, LATER)));

        assertThat(all.isWhole()).isTrue();
        assertThat(all.find("a-code")).isPresent();
        assertThat(all.notes())
                .singleElement()
                .asString()
                .contains("skills does not answer at present; its codes are as of 2007-03-31 16:00.");
    }

    @Test
    void a_service_that_never_told_its_codes_is_noted_and_the_list_is_not_whole() {
        AllProblems all = new AllProblems(List.of(), List.of(new Told("rights", List.of(), null, LATER)));

        assertThat(all.isWhole()).isFalse();
        assertThat(all.notes())
                .singleElement()
                .asString()
                .contains("rights does not answer at present; its codes are missing");
    }

    private static RefusalView problem(String code, String source) {
        return new RefusalView("/problems/" + code, code, 422, "中文", "English", source);
    }
}
