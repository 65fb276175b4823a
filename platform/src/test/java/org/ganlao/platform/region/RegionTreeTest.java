package org.ganlao.platform.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTreeTest {

    private static final LocalDate IN_2007 = LocalDate.of(2007, 12, 31);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 12, 31);

    private final RegionTree tree = RegionTree.registered();

    @Test
    void the_register_of_2007_has_one_province_eleven_cities_and_ninety_nine_counties() {
        Map<RegionLevel, Long> count = countByLevel(IN_2007);

        assertThat(count).isEqualTo(Map.of(RegionLevel.PROVINCE, 1L, RegionLevel.CITY, 11L, RegionLevel.COUNTY, 99L));
    }

    @Test
    void today_there_are_a_hundred_counties() {
        assertThat(countByLevel(IN_2020)).containsEntry(RegionLevel.COUNTY, 100L);
    }

    @Test
    void counties_of_2007_are_nineteen_districts_ten_cities_and_seventy_counties() {
        Map<Character, Long> endings = tree.all(IN_2007).stream()
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .collect(Collectors.groupingBy(
                        region -> region.name().charAt(region.name().length() - 1), Collectors.counting()));

        assertThat(endings).isEqualTo(Map.of('区', 19L, '市', 10L, '县', 70L));
    }

    @Test
    void knows_names_in_both_languages() {
        assertThat(tree.find("361124", IN_2007))
                .extracting(Region::name, Region::nameEn)
                .containsExactly("铅山县", "Yanshan County");
    }

    @Test
    void climbs_from_a_community_to_the_province() {
        assertThat(tree.ancestors("360102003001")).containsExactly("360102003", "360102", "360100", "360000");
        assertThat(tree.parentOf("360000")).isEmpty();
    }

    @Test
    void lists_what_lies_directly_and_at_all_below() {
        assertThat(tree.children("360000", IN_2007)).hasSize(11);
        assertThat(tree.children("360500", IN_2007)).extracting(Region::code).containsExactly("360502", "360521");
        assertThat(tree.descendants("360000", IN_2007)).hasSize(110);
        assertThat(tree.descendants("360102", IN_2007)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "360000, 361130, true",
        "360100, 360102, true",
        "360100, 360100, true",
        "360100, 360202, false",
        "360102, 360102003, true",
        "360102, 360100, false",
        "361000, 360100, false"
    })
    void tells_what_lies_inside(String ancestor, String code, boolean inside) {
        assertThat(tree.contains(ancestor, code)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"360101", "370000", "36010", "36010200", "36010A", "360100001", "", "360199"})
    void refuses_a_code_that_is_no_region(String code) {
        assertThatThrownBy(() -> tree.find(code, IN_2007))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("unknown-region");
    }

    @Test
    void takes_townships_and_communities_under_any_county() {
        assertThat(tree.find("360102003", IN_2007).level()).isEqualTo(RegionLevel.TOWNSHIP);
        assertThat(tree.find("360102003001", IN_2007).level()).isEqualTo(RegionLevel.COMMUNITY);
    }

    @Test
    void a_county_that_became_a_district_ends_and_has_a_successor() {
        LocalDate lastDay = LocalDate.of(2015, 8, 31);

        assertThat(tree.lookup("360122", lastDay)).isPresent();
        assertThat(tree.lookup("360122", lastDay.plusDays(1))).isEmpty();
        assertThat(tree.lookup("360112", lastDay)).isEmpty();
        assertThat(tree.continuation("360122", IN_2020)).map(Region::name).contains("新建区");
        assertThat(tree.continuation("360122", IN_2007)).map(Region::name).contains("新建县");
    }

    @Test
    void a_renamed_district_keeps_its_code() {
        assertThat(tree.find("360402", IN_2007).name()).isEqualTo("庐山区");
        assertThat(tree.find("360402", IN_2020).name()).isEqualTo("濂溪区");
        assertThat(tree.find("361128", LocalDate.of(2003, 1, 1)).name()).isEqualTo("波阳县");
    }

    @Test
    void scopes_cover_codes_of_all_times() {
        assertThat(tree.codesWithin("360100"))
                .contains("360100", "360122", "360112", "360113")
                .hasSize(12);
        assertThat(tree.codesWithin("360102003")).containsExactly("360102003");
    }

    @Property
    void every_region_lies_in_each_of_its_ancestors_and_ends_up_somewhere(@ForAll("regions") Region region) {
        assertThat(tree.ancestors(region.code()))
                .allMatch(ancestor -> tree.contains(ancestor, region.code()))
                .allMatch(ancestor -> tree.lookup(ancestor, IN_2007).isPresent());
        assertThat(tree.continuation(region.code(), IN_2020)).isPresent();
    }

    @Provide
    Arbitrary<Region> regions() {
        List<Region> all = tree.all(IN_2007);
        return Arbitraries.of(all);
    }

    private Map<RegionLevel, Long> countByLevel(LocalDate day) {
        return tree.all(day).stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
    }
}
