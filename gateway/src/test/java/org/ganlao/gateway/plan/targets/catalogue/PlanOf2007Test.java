package org.ganlao.gateway.plan.targets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The plan as data, against its printed sense. */
class PlanOf2007Test {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Plan PLAN = CATALOGUE.plan("2007").orElseThrow();

    @Test
    void has_42_targets_and_the_31_items_in_order() {
        assertThat(PLAN.targets()).hasSize(42);
        assertThat(PLAN.items())
                .extracting(WorkItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void every_target_prints_a_figure_that_stands_in_the_text_of_its_item() {
        for (Target target : PLAN.targets()) {
            String text = PLAN.items().get(target.item() - 1).text();
            String figure = target.printed().replaceAll("…|人数|^增长", "");
            for (String part : target.printed().split("…")) {
                assertThat(text.contains(part) || digitsOf(figure, text))
                        .as("%s: %s", target.indicator(), target.printed())
                        .isTrue();
            }
        }
    }

    /** "45万人" is printed once for several insurances as "463万人、355万人、…和135万人". */
    private static boolean digitsOf(String figure, String text) {
        return text.contains(figure.replaceAll("[人个]+$", ""));
    }

    @Test
    void the_misprint_of_cross_province_export_is_kept_and_explained() {
        Target export = PLAN.targetOf("cross-province-labour-export");
        assertThat(export.printed()).isEqualTo("560人");
        assertThat(export.floor()).isEqualByComparingTo("5600000");
        assertThat(export.note().zh()).contains("560万人");
    }

    @Test
    void rates_are_ratios_and_money_is_yuan() {
        assertThat(PLAN.targetOf("contract-signing-rate").floor()).isEqualByComparingTo("0.92");
        assertThat(PLAN.targetOf("medical-insured-growth").floor()).isEqualByComparingTo("0.166");
        assertThat(PLAN.targetOf("maternity-fund-income").floor()).isEqualByComparingTo("55800000");
        assertThat(PLAN.targets())
                .filteredOn(
                        target -> CATALOGUE.indicators().get(target.indicator()).unit() == Unit.RATIO)
                .allSatisfy(target -> assertThat(target.floor()).isLessThanOrEqualTo(BigDecimal.ONE));
    }

    @Test
    void one_target_is_a_range() {
        assertThat(PLAN.targets())
                .filteredOn(Target::isRange)
                .extracting(Target::indicator)
                .containsExactly("unemployment-pooling-pilots");
    }

    @Test
    void every_indicator_has_facts() {
        assertThat(CATALOGUE.indicators().values()).isNotEmpty().allMatch(indicator -> indicator.hasFacts());
    }

    @Test
    void every_figure_belongs_to_a_unit_and_that_of_statistics_is_one_of_them() {
        assertThat(CATALOGUE.indicators().values())
                .allMatch(indicator -> PLAN.units().has(PLAN.unitOf(indicator)));
        assertThat(PLAN.unitOf(CATALOGUE.indicators().get("pension-insured"))).isEqualTo("social-insurance");
        assertThat(PLAN.units().statistics()).isEqualTo("planning-statistics");
    }

    @Test
    void every_item_names_a_responsible_domain() {
        assertThat(PLAN.items())
                .extracting(WorkItem::responsible)
                .containsOnly("employment", "social-insurance", "skills", "labor-rights", "gateway");
    }
}
