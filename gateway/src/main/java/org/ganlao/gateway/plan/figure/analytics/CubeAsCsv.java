package org.ganlao.gateway.plan.figure.analytics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Unit;
import org.ganlao.platform.export.CsvLines;

/** A cube as SDMX-CSV 2.0 has it: one observation a line, its codes before it. */
final class CubeAsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The columns of codes, between the dataset's and the value's. */
    private static final List<DimensionName> CODED =
            List.of(DimensionName.REGION, DimensionName.INDICATOR, DimensionName.MEASURE, DimensionName.MONTH);

    private final Cube cube;
    private final LabelLanguage lang;
    private final CsvLabels labels;
    private final Map<DimensionName, Map<String, String>> names;
    private final Map<String, Indicator> indicators;
    private final Map<Unit, String> unitNames;

    CubeAsCsv(Cube cube, LabelLanguage lang, CsvLabels labels) {
        this.cube = cube;
        this.lang = lang;
        this.labels = labels;
        Dimensions named = new Dimensions(lang);
        Map<String, JsonStatDimension> dimensions = named.of(cube.selection());
        this.names = CODED.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> dimensions.get(name.code()).category().label()));
        this.indicators =
                cube.selection().indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        this.unitNames = Arrays.stream(Unit.values()).collect(Collectors.toMap(Function.identity(), named::unitName));
    }

    void write(boolean bom, OutputStream out) throws IOException {
        if (bom) {
            out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        CsvLines lines = new CsvLines(out);
        lines.line(heading());
        for (Observation observation : cube.observations()) {
            lines.line(line(observation));
        }
    }

    private List<Object> heading() {
        List<Object> cells = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "FREQ"));
        CODED.forEach(name -> coded(cells, name.sdmx(), lang.of(name.label())));
        cells.addAll(List.of("OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE"));
        return cells;
    }

    private List<Object> line(Observation observation) {
        List<Object> cells = new ArrayList<>(List.of("dataflow", structure(), "M"));
        CODED.forEach(name -> {
            String code = code(name, observation);
            coded(cells, code, names.get(name).get(code));
        });
        cells.add(observation.value());
        cells.add(observation.status().sdmx());
        cells.add(unit(observation));
        return cells;
    }

    private String unit(Observation observation) {
        Unit unit = observation.measure().unitOf(indicators.get(observation.indicator()));
        return unit == null ? null : unitNames.get(unit);
    }

    private void coded(List<Object> cells, String code, String name) {
        switch (labels) {
            case ID -> cells.add(code);
            case NAME -> cells.addAll(List.of(code, name));
            case BOTH -> cells.add(code + ": " + name);
        }
    }

    private static String code(DimensionName name, Observation observation) {
        return switch (name) {
            case REGION -> observation.region();
            case INDICATOR -> observation.indicator();
            case MEASURE -> observation.measure().code();
            case MONTH -> observation.month().toString();
        };
    }

    private String structure() {
        return "GANLAO:" + cube.selection().dataset().name() + "(1.0)";
    }
}
