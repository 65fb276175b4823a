package org.ganlao.gateway.plan.figure.analytics;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;

/** Writes cubes in every format. */
@Singleton
class WriteCube {

    private static final String SOURCE = "江西省劳动和社会保障厅";

    /** RFC 6570 */
    private static final String READINGS = "/v1/plans/%s/readings{?indicator,region,month}";

    private final ObjectWriter json;
    private final Catalogue catalogue;

    WriteCube(ObjectMapper json, Catalogue catalogue) {
        this.json = json.writer()
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.catalogue = catalogue;
    }

    byte[] write(Cube cube, AnalyticsQuery query, CubeQuestion question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(cube, query, question, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a cube cannot be written", e);
        }
        return out.toByteArray();
    }

    private void write(Cube cube, AnalyticsQuery query, CubeQuestion question, OutputStream out) throws IOException {
        switch (question.format()) {
            case JSONSTAT -> json.writeValue(out, jsonStat(cube, query.lang, question.href()));
            case JSON -> json.writeValue(out, plain(cube));
            case CSV -> new CubeAsCsv(cube, query.lang, query.labels).write(query.bom, out);
            case NDJSON -> {
                try (SequenceWriter lines = json.withRootValueSeparator("\n").writeValues(out)) {
                    for (Observation observation : cube.observations()) {
                        lines.write(ObservationView.of(observation, cube.selection()));
                    }
                }
                out.write('\n');
            }
        }
    }

    private CubeView plain(Cube cube) {
        Selection selection = cube.selection();
        return new CubeView(
                selection.dataset(),
                selection.plan().id(),
                catalogue.version(),
                cube.asOf(),
                cube.settledThrough(),
                cube.observations().stream()
                        .map(observation -> ObservationView.of(observation, selection))
                        .toList());
    }

    private JsonStatDataset jsonStat(Cube cube, LabelLanguage lang, String href) {
        Selection selection = cube.selection();
        Map<String, JsonStatDimension> dimensions = new Dimensions(lang).of(selection);
        return new JsonStatDataset(
                JsonStatDataset.VERSION,
                "dataset",
                href,
                lang.of(selection.plan().title()) + " · "
                        + lang.of(selection.dataset().label()),
                SOURCE,
                cube.asOf(),
                List.copyOf(dimensions.keySet()),
                dimensions.values().stream()
                        .map(dimension -> dimension.category().index().size())
                        .toList(),
                Map.of(
                        "geo", List.of(DimensionName.REGION.code()),
                        "time", List.of(DimensionName.MONTH.code()),
                        "metric", List.of(DimensionName.INDICATOR.code(), DimensionName.MEASURE.code())),
                dimensions,
                cube.observations().stream().map(Observation::value).collect(Collectors.toList()),
                flags(cube.observations()),
                new JsonStatDataset.Extension(
                        selection.plan().id(),
                        catalogue.version(),
                        cube.asOf(),
                        cube.settledThrough(),
                        READINGS.formatted(selection.plan().id()),
                        Map.of("label", flagLabels(lang))));
    }

    private static Map<String, String> flags(List<Observation> observations) {
        Map<String, String> flags = new LinkedHashMap<>();
        for (int position = 0; position < observations.size(); position++) {
            String flag = observations.get(position).status().flag();
            if (flag != null) {
                flags.put(String.valueOf(position), flag);
            }
        }
        return Collections.unmodifiableMap(flags);
    }

    private static Map<String, String> flagLabels(LabelLanguage lang) {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.flag() != null)
                .collect(Collectors.toMap(ObservationStatus::flag, status -> lang.of(status.label())));
    }
}
