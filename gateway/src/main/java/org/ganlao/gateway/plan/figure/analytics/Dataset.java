package org.ganlao.gateway.plan.figure.analytics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;

/** What can be asked for as a cube. */
enum Dataset {
    /** What the plan promises and what was reached; indicators without a target stand beside it for those who name them. */
    PLAN_PROGRESS(
            "计划完成情况",
            "Progress of the plan",
            Quantity.TARGET,
            Quantity.ACTUAL,
            Quantity.COMPLETION,
            Quantity.NUMERATOR,
            Quantity.DENOMINATOR),
    /** Indicators for which the plan sets no target. */
    OBSERVED_INDICATORS("监测指标", "Observed indicators", Quantity.ACTUAL, Quantity.NUMERATOR, Quantity.DENOMINATOR),
    /** What came in month by month; only of indicators that add up within the year. */
    MONTHLY_FLOWS("当月发生数", "Monthly flows", Quantity.IN_MONTH, Quantity.ACTUAL);

    private final Label label;
    private final List<Quantity> quantities;

    Dataset(String zh, String en, Quantity... quantities) {
        this.label = new Label(zh, en);
        this.quantities = List.of(quantities);
    }

    /** As it is written in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Label label() {
        return label;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** What it shows unless an indicator is named: in the order of the plan, else of the catalogue. */
    List<Indicator> indicators(Plan plan, Catalogue catalogue) {
        return switch (this) {
            case PLAN_PROGRESS ->
                plan.targets().stream()
                        .map(Target::indicator)
                        .map(catalogue.indicators()::get)
                        .toList();
            case OBSERVED_INDICATORS ->
                catalogue.indicators().values().stream()
                        .filter(indicator -> !plan.promises(indicator.id()))
                        .toList();
            case MONTHLY_FLOWS ->
                catalogue.indicators().values().stream()
                        .filter(indicator -> indicator.kind() == IndicatorKind.FLOW)
                        .toList();
        };
    }

    /** What may be named. */
    List<Indicator> known(Plan plan, Catalogue catalogue) {
        List<Indicator> shown = indicators(plan, catalogue);
        return switch (this) {
            case PLAN_PROGRESS ->
                Stream.concat(shown.stream(), OBSERVED_INDICATORS.indicators(plan, catalogue).stream())
                        .toList();
            case OBSERVED_INDICATORS, MONTHLY_FLOWS -> shown;
        };
    }
}
