package org.ganlao.gateway.plan.targets.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.Test;

/** A region p with two below it, a and b. */
class SplittingTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Plan PLAN = CATALOGUE.plan("2007").orElseThrow();

    @Test
    void by_hand_the_shares_sum_to_the_target_and_the_own_unit_may_take_one() {
        assertThat(persons("100").byHand(Map.of("a", share("60"), "b", share("30"), "p", share("10"))))
                .containsOnlyKeys("a", "b", "p");
    }

    @Test
    void the_gap_of_shares_that_do_not_sum_is_named_on_both_sides() {
        refused(persons("100"), Map.of("a", share("60"), "b", share("39")))
                .hasMessageContaining("shares-do-not-sum")
                .hasMessageContaining("sum to 99, the target is 100: 1 is missing");
        refused(persons("100"), Map.of("a", share("60"), "b", share("41"))).hasMessageContaining(": -1 is missing");
    }

    @Test
    void every_region_below_has_a_share_and_nobody_else() {
        refused(persons("100"), Map.of("a", share("100"))).hasMessageContaining("share-missing");
        refused(persons("100"), Map.of("a", share("50"), "b", share("50"), "c", share("0")))
                .hasMessageContaining("not-below");
    }

    @Test
    void persons_are_whole_and_yuan_have_two_places() {
        refused(persons("100"), Map.of("a", share("50.5"), "b", share("49.5"))).hasMessageContaining("share-too-fine");
        Splitting money = of("microloans-issued", "0.03", null);
        assertThat(money.byHand(Map.of("a", share("0.01"), "b", share("0.02")))).hasSize(2);
        refused(money, Map.of("a", share("0.015"), "b", share("0.015"))).hasMessageContaining("share-too-fine");
        assertThat(money.byWeights(weights("1", "1")))
                .containsEntry("a", share("0.02"))
                .containsEntry("b", share("0.01"));
    }

    @Test
    void a_ratio_is_reached_by_the_mean_weighted_with_the_planned_denominators() {
        // Given
        Splitting rate = of("contract-signing-rate", "0.92", "1000");

        // Then: 0.95 · 400 + 0.90 · 600 = 920
        assertThat(rate.byHand(Map.of("a", rate("0.95", "400"), "b", rate("0.90", "600"))))
                .hasSize(2);
        refused(rate, Map.of("a", rate("0.95", "400"), "b", rate("0.8999", "600")))
                .hasMessageContaining("mean-not-reached")
                .hasMessageContaining("reach 0.91994, the target is 0.92: 0.00006 is missing");
        refused(rate, Map.of("a", rate("0.95", "400"), "b", rate("0.95", "599")))
                .hasMessageContaining("denominators-do-not-sum");
        refused(rate, Map.of("a", rate("0.95", "400"), "b", share("0.95")))
                .hasMessageContaining("denominator-required");
        refused(rate, Map.of("a", rate("1.01", "400"), "b", rate("0.95", "600")))
                .hasMessageContaining("ratio-above-one");
    }

    @Test
    void by_weights_each_has_the_rate_of_the_whole_and_its_part_of_the_denominator() {
        assertThat(of("contract-signing-rate", "0.92", "1001").byWeights(weights("2", "1")))
                .isEqualTo(Map.of("a", rate("0.92", "667"), "b", rate("0.92", "334")));
    }

    @Test
    void a_ratio_needs_its_planned_denominator_and_nothing_else_has_one() {
        assertThatThrownBy(() -> of("contract-signing-rate", "0.92", null))
                .hasMessageContaining("denominator-required");
        assertThatThrownBy(() -> of("new-urban-employment", "5", "5")).hasMessageContaining("denominator-uncalled-for");
        refused(persons("100"), Map.of("a", rate("50", "1"), "b", share("50")))
                .hasMessageContaining("denominator-uncalled-for");
    }

    @Test
    void ranges_and_growth_are_not_split() {
        assertThatThrownBy(() -> splittable("unemployment-pooling-pilots")).hasMessageContaining("range-not-split");
        assertThatThrownBy(() -> splittable("pension-insured-growth")).hasMessageContaining("growth-not-split");
        splittable("pension-insured");
    }

    @Test
    void a_region_weighs_what_is_listed_for_it_and_all_below_and_its_own_unit_what_is_listed_for_itself() {
        // Given
        RegionTree tree = RegionTree.registered();
        WeightSet set = set(Map.of(
                "360102",
                BigDecimal.ONE,
                "360103",
                BigDecimal.TEN,
                "360200",
                BigDecimal.TEN,
                "360000",
                BigDecimal.ONE));

        // Then
        assertThat(set.below("360000", List.of("360100", "360200"), tree))
                .isEqualTo(Map.of("360100", new BigDecimal("11"), "360200", BigDecimal.TEN, "360000", BigDecimal.ONE));
        assertThatThrownBy(() -> set.below("360000", List.of("360100", "360200", "360300"), tree))
                .hasMessageContaining("weight-missing")
                .hasMessageContaining("360300");
        assertThatThrownBy(() -> set(Map.of("360100", BigDecimal.ZERO)).below("360000", List.of("360100"), tree))
                .hasMessageContaining("nothing-weighs");
    }

    @Test
    void the_weights_that_come_with_the_plan_of_2007_weigh_every_city_and_county() {
        RegionTree tree = RegionTree.registered();
        WeightSet population = new ShippedWeights(CATALOGUE).of(PLAN).get(0);
        assertThat(population.confirmed()).isFalse();
        assertThat(population.weights()).hasSize(99);
        tree.all(PLAN.lastDay()).stream()
                .map(region -> tree.children(region.code(), PLAN.lastDay()))
                .filter(below -> !below.isEmpty())
                .forEach(below -> assertThat(population.below(
                                below.get(0).parent().orElseThrow(),
                                below.stream().map(region -> region.code()).toList(),
                                tree))
                        .hasSameSizeAs(below)
                        .allSatisfy((place, weight) -> assertThat(weight).isPositive()));
    }

    private static void splittable(String indicator) {
        Splitting.requireSplittable(CATALOGUE.indicators().get(indicator), PLAN.targetOf(indicator));
    }

    private static Splitting persons(String total) {
        return of("new-urban-employment", total, null);
    }

    private static Splitting of(String indicator, String target, String denominator) {
        return new Splitting(CATALOGUE.indicators().get(indicator), "p", rate(target, denominator), List.of("a", "b"));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            Splitting splitting, Map<String, Share> shares) {
        return assertThatThrownBy(() -> splitting.byHand(shares)).isInstanceOf(Rejection.class);
    }

    private static Map<String, BigDecimal> weights(String a, String b) {
        Map<String, BigDecimal> weights = new HashMap<>();
        weights.put("a", new BigDecimal(a));
        weights.put("b", new BigDecimal(b));
        return weights;
    }

    private static WeightSet set(Map<String, BigDecimal> weights) {
        return new WeightSet("360000", "tried", PLAN.title(), "test", true, null, null, weights);
    }

    private static Share share(String target) {
        return new Share(new BigDecimal(target), null);
    }

    private static Share rate(String target, String denominator) {
        return new Share(new BigDecimal(target), denominator == null ? null : new BigDecimal(denominator));
    }
}
