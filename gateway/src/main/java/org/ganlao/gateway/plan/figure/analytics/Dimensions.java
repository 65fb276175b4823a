package org.ganlao.gateway.plan.figure.analytics;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.figure.analytics.JsonStatDimension.Category;
import org.ganlao.gateway.plan.figure.analytics.JsonStatDimension.CodeUnit;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Unit;
import org.ganlao.gateway.plan.targets.region.Place;

/** Dimensions with their codes, labels, trees and units, in one language. */
record Dimensions(LabelLanguage lang) {

    private static final Label RATIO = new Label("比值", "ratio");

    /** All four of a selection, in their order. */
    Map<String, JsonStatDimension> of(Selection selection) {
        Map<String, JsonStatDimension> dimensions = new LinkedHashMap<>();
        dimensions.put(DimensionName.REGION.code(), regions(selection.places()));
        boolean mixed = isMixed(selection);
        JsonStatDimension indicators = indicators(selection.indicators());
        JsonStatDimension quantities = quantities(selection.quantities());
        dimensions.put(DimensionName.INDICATOR.code(), mixed ? indicators.withUnits(null) : indicators);
        dimensions.put(DimensionName.MONTH.code(), months(selection.months()));
        dimensions.put(DimensionName.MEASURE.code(), mixed ? quantities.withUnits(shared(selection)) : quantities);
        return dimensions;
    }

    JsonStatDimension regions(List<Place> places) {
        List<String> codes = places.stream().map(Place::code).toList();
        Map<String, List<String>> children = places.stream()
                .filter(place -> place.parent().filter(codes::contains).isPresent())
                .collect(Collectors.groupingBy(
                        place -> place.parent().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.mapping(Place::code, Collectors.toList())));
        return dimension(
                DimensionName.REGION,
                new Category(codes, labels(places, Place::code, lang::of), children.isEmpty() ? null : children, null));
    }

    JsonStatDimension indicators(List<Indicator> indicators) {
        Map<String, CodeUnit> units = new LinkedHashMap<>();
        indicators.forEach(indicator ->
                units.put(indicator.id(), new CodeUnit(indicator.unit().decimals(), unitName(indicator.unit()))));
        return dimension(
                DimensionName.INDICATOR,
                new Category(
                        indicators.stream().map(Indicator::id).toList(),
                        labels(indicators, Indicator::id, indicator -> lang.of(indicator.label())),
                        null,
                        units));
    }

    JsonStatDimension months(List<YearMonth> months) {
        return dimension(
                DimensionName.MONTH,
                new Category(
                        months.stream().map(YearMonth::toString).toList(),
                        labels(months, YearMonth::toString, this::monthName),
                        null,
                        null));
    }

    JsonStatDimension quantities(List<Quantity> quantities) {
        return dimension(
                DimensionName.MEASURE,
                new Category(
                        quantities.stream().map(Quantity::code).toList(),
                        labels(quantities, Quantity::code, quantity -> lang.of(quantity.label())),
                        null,
                        null));
    }

    /** Whether some values stand in another unit than their indicator: then the unit is none of the indicator's. */
    private static boolean isMixed(Selection selection) {
        return selection.indicators().stream()
                .anyMatch(indicator -> selection.quantities().stream()
                        .anyMatch(quantity -> quantity.unitOf(indicator) != indicator.unit()));
    }

    /** Units that all indicators have in common, by quantity; null where none has. */
    private Map<String, CodeUnit> shared(Selection selection) {
        Map<String, CodeUnit> shared = new LinkedHashMap<>();
        for (Quantity quantity : selection.quantities()) {
            Set<Unit> units =
                    selection.indicators().stream().map(quantity::unitOf).collect(Collectors.toSet());
            Unit unit = units.size() == 1 ? units.iterator().next() : null;
            if (unit != null) {
                shared.put(quantity.code(), new CodeUnit(unit.decimals(), unitName(unit)));
            }
        }
        return shared.isEmpty() ? null : shared;
    }

    /** Rates stand as ratios. */
    String unitName(Unit unit) {
        return lang.of(unit == Unit.RATIO ? RATIO : unit.label());
    }

    private JsonStatDimension dimension(DimensionName name, Category category) {
        return JsonStatDimension.of(lang.of(name.label()), category);
    }

    private String monthName(YearMonth month) {
        return switch (lang) {
            case ZH -> month.getYear() + "年" + month.getMonthValue() + "月";
            case EN -> month.toString();
        };
    }

    private static <T> Map<String, String> labels(List<T> all, Function<T, String> code, Function<T, String> name) {
        Map<String, String> labels = new LinkedHashMap<>();
        all.forEach(one -> labels.put(code.apply(one), name.apply(one)));
        return labels;
    }
}
