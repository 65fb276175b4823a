package org.ganlao.gateway.plan.targets.decomposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.junit.jupiter.api.Test;

/** Which target holds where and when; 2007 promises 430 000 new jobs and a signing rate of 0.92. */
class TargetsInForceTest {

    private static final Plan PLAN = Catalogue.shipped().plan("2007").orElseThrow();
    private static final String JOBS = "new-urban-employment";
    private static final LocalDate MARCH = LocalDate.of(2007, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2007, 7, 1);

    private static final Split PROVINCE =
            jobs(1, "360000", MARCH, "430000", Map.of("360100", "400000", "360200", "29000", "360000", "1000"));
    private static final Split CITY =
            jobs(2, "360100", MARCH, "400000", Map.of("360102", "300000", "360121", "100000"));

    @Test
    void before_any_split_the_catalogue_alone_promises() {
        TargetsInForce targets = on(MARCH);
        assertThat(targets.revision()).isZero();
        assertThat(targets.of(JOBS))
                .isEqualTo(Map.of("360000", new RegionalTarget(JOBS, "360000", new BigDecimal("430000"), null, 0)));
    }

    @Test
    void a_split_gives_each_region_its_share_and_the_own_unit_its_own() {
        TargetsInForce targets = on(MARCH, PROVINCE, CITY);
        assertThat(targets.of(JOBS)).containsOnlyKeys("360000", "360100", "360200", "360102", "360121");
        assertThat(targets.of(JOBS).get("360121"))
                .isEqualTo(new RegionalTarget(JOBS, "360121", new BigDecimal("100000"), null, 2));
        assertThat(targets.ownUnits(JOBS).get("360000").target()).isEqualByComparingTo("1000");
        assertThat(targets.in(JOBS, "360000-own"))
                .isEqualTo(targets.ownUnits(JOBS).get("360000"));
        assertThat(targets.in(JOBS, "360121")).isEqualTo(targets.of(JOBS).get("360121"));
        assertThat(targets.in(JOBS, "360121-own")).isNull();
        assertThat(targets.of("microloans-issued")).containsOnlyKeys("360000");
    }

    @Test
    void a_split_holds_from_its_first_day_on() {
        assertThat(on(MARCH.minusDays(1), PROVINCE, CITY).of(JOBS)).containsOnlyKeys("360000");
    }

    @Test
    void a_citys_split_lapses_when_the_city_is_given_another_share() {
        // Given
        Split later = jobs(3, "360000", JULY, "430000", Map.of("360100", "390000", "360200", "40000"));

        // Then
        assertThat(on(JULY.minusDays(1), PROVINCE, CITY, later).of(JOBS)).containsKey("360121");
        assertThat(on(JULY, PROVINCE, CITY, later).of(JOBS)).containsOnlyKeys("360000", "360100", "360200");
        assertThat(on(JULY, PROVINCE, CITY, later).ownUnits(JOBS)).isEmpty();
    }

    @Test
    void a_later_revision_takes_the_place_of_the_one_before() {
        // Given
        Split again = jobs(3, "360100", MARCH, "400000", Map.of("360102", "150000", "360121", "250000"));

        // Then
        assertThat(on(MARCH, PROVINCE, CITY, again).of(JOBS).get("360121"))
                .isEqualTo(new RegionalTarget(JOBS, "360121", new BigDecimal("250000"), null, 3));
    }

    @Test
    void the_planned_denominator_of_a_ratio_stands_with_the_whole_and_with_each_share() {
        // Given
        Split rates = new Split(
                1,
                "360000",
                MARCH,
                "contract-signing-rate",
                new Share(new BigDecimal("0.92"), new BigDecimal("1000")),
                Map.of("360100", new Share(new BigDecimal("0.92"), new BigDecimal("1000"))));

        // Then
        Map<String, RegionalTarget> targets = on(MARCH, rates).of("contract-signing-rate");
        assertThat(targets.get("360000").plannedDenominator()).isEqualByComparingTo("1000");
        assertThat(targets.get("360100").plannedDenominator()).isEqualByComparingTo("1000");
    }

    private static TargetsInForce on(LocalDate day, Split... splits) {
        return TargetsInForce.on(day, PLAN, splits.length, List.of(splits), List.of());
    }

    private static Split jobs(int revision, String region, LocalDate from, String whole, Map<String, String> shares) {
        return new Split(
                revision,
                region,
                from,
                JOBS,
                new Share(new BigDecimal(whole), null),
                shares.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, share -> new Share(new BigDecimal(share.getValue()), null))));
    }
}
