package org.ganlao.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowShapeTest {

    record Code(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code {}
    }

    record Inner(@NotNull String first, String second) {}

    record Outer(
            @JsonProperty("ref") @NotNull String reference,
            int count,
            @NotNull Code code,
            @NotNull Inner needed,
            Inner optional,
            List<String> several) {}

    private final RowShape shape = RowShape.of(Outer.class);

    @Test
    void columns_are_the_components_and_those_of_records_inside() {
        assertThat(shape.names())
                .containsExactly(
                        "ref",
                        "count",
                        "code",
                        "needed.first",
                        "needed.second",
                        "optional.first",
                        "optional.second",
                        "several");
    }

    @Test
    void what_must_be_given_must_have_a_column() {
        assertThat(shape.missing(List.of())).containsExactly("ref", "count", "code", "needed.first");
    }

    @Test
    void a_column_of_another_name_is_unknown() {
        assertThat(shape.unknown(List.of("ref", "reference"))).containsExactly("reference");
    }

    @Test
    void only_collections_hold_several_values() {
        assertThat(shape.hasSeveral("several")).isTrue();
        assertThat(shape.hasSeveral("ref")).isFalse();
    }
}
