package org.ganlao.gateway.plan.targets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 31);

    private final RegionTree tree = RegionTree.registered();

    @Test
    void a_city_has_an_own_unit_with_a_code_and_a_name_of_its_own_and_a_county_has_none() {
        assertThat(Place.of(tree.find("360100", DAY)))
                .extracting(Place::code, Place::name, place -> place.parent().orElseThrow())
                .containsExactly(tuple("360100", "南昌市", "360000"), tuple("360100-own", "南昌市本级", "360100"));
        assertThat(Place.of(tree.find("360121", DAY))).extracting(Place::code).containsExactly("360121");
    }

    @Test
    void every_place_is_found_by_its_code() {
        assertThat(tree.all(DAY).stream().flatMap(Place::of))
                .hasSize(111 + 12)
                .allSatisfy(
                        place -> assertThat(Place.find(place.code(), tree, DAY)).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"360121-own", "360199-own", "360100-owns", "-own", "360100-own-own"})
    void what_is_no_place_is_refused_as_an_unknown_region(String code) {
        assertThatThrownBy(() -> Place.find(code, tree, DAY))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("unknown-region"));
    }

    @Test
    void an_own_unit_spans_its_regions_code_and_nothing_below() {
        RegionSpan span = RegionSpan.of(Place.find("360100-own", tree, DAY), tree);

        assertThat("360100").isBetween(span.first(), span.behind());
        assertThat("360102").isGreaterThan(span.behind());
    }
}
