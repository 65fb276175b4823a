package org.ganlao.gateway.plan.figure.analytics;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.analytics.JsonStatCollection.Item;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.RegionTree;

/** Says which datasets, dimensions and codes there are. */
@Singleton
class DescribeDatasets {

    private static final int MONTHS = 12;
    private static final Label TITLE = new Label("计划分析数据", "Data about the plan");

    private final Catalogue catalogue;
    private final RegionTree tree;

    DescribeDatasets(Catalogue catalogue, RegionTree tree) {
        this.catalogue = catalogue;
        this.tree = tree;
    }

    /** @param address of the collection itself */
    JsonStatCollection all(LabelLanguage lang, URI address) {
        Stream<Item> datasets = Arrays.stream(Dataset.values())
                .map(dataset -> new Item("dataset", address + "/" + dataset.code(), lang.of(dataset.label())));
        Stream<Item> dimensions = Arrays.stream(DimensionName.values())
                .map(name -> new Item("dimension", address + "/dimensions/" + name.code(), lang.of(name.label())));
        return JsonStatCollection.of(
                address.toString(),
                lang.of(TITLE),
                Stream.concat(datasets, dimensions).toList());
    }

    JsonStatDimension dimension(DimensionName name, Plan plan, LabelLanguage lang) {
        Dimensions dimensions = new Dimensions(lang);
        YearMonth first = YearMonth.from(plan.firstDay());
        JsonStatDimension dimension = switch (name) {
            case REGION ->
                dimensions.regions(
                        tree.all(plan.lastDay()).stream().flatMap(Place::of).toList());
            case INDICATOR ->
                dimensions.indicators(List.copyOf(catalogue.indicators().values()));
            case MONTH ->
                dimensions.months(
                        IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList());
            case MEASURE -> dimensions.quantities(List.of(Quantity.values()));
        };
        return dimension.alone();
    }
}
