package org.ganlao.localstack.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of one YAML file. The file is a list of scenes; a scene plays its steps once for every row of {@code each}, whose
 * columns stand in the texts as <code>${column}</code>.
 */
final class DemoScript {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private record Scene(List<ObjectNode> each, List<Line> steps) {}

    private record Line(
            String id,
            String as,
            String on,
            String post,
            String get,
            @JsonProperty("while") JsonNode asLongAs,
            String ifMatch,
            String contentType,
            JsonNode body) {

        boolean isWhole() {
            return post == null ? get != null && asLongAs != null && body == null : get == null && body != null;
        }
    }

    private DemoScript() {}

    /** @param name of a file in the class path folder demo/ */
    static List<Step> named(String name) {
        try (InputStream file = DemoScript.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new DemoException("there is no demo/" + name);
            }
            return steps(file);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + name + ": " + e.getMessage(), e);
        }
    }

    static List<Step> steps(InputStream yaml) throws IOException {
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Scene scene : YAML.readValue(yaml, Scene[].class)) {
            List<ObjectNode> rows =
                    scene.each() == null ? List.of(JsonNodeFactory.instance.objectNode()) : scene.each();
            for (ObjectNode row : rows) {
                for (Line line : scene.steps()) {
                    Step step = step(line, row);
                    if (!ids.add(step.id())) {
                        throw new DemoException("two steps are called " + step.id());
                    }
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private static Step step(Line line, ObjectNode row) {
        String id = fill(line.id(), row);
        if (!line.isWhole()) {
            throw new DemoException("step " + id + " neither posts a body nor gets something while it is so");
        }
        ObjectNode columns = row.deepCopy().put("step", id);
        return new Step(
                id,
                fill(line.as(), columns),
                line.on() == null ? null : LocalDate.parse(line.on()),
                fill(line.post() == null ? line.get() : line.post(), columns),
                line.ifMatch() == null ? null : fill(line.ifMatch(), columns),
                line.contentType() == null ? "application/json" : line.contentType(),
                line.body() == null ? null : template(columns).fill(line.body()),
                line.asLongAs());
    }

    private static String fill(String text, ObjectNode columns) {
        return template(columns).fill(JsonNodeFactory.instance.textNode(text)).asText();
    }

    private static Template template(ObjectNode columns) {
        return Template.ofVariables(name -> {
            if (!columns.has(name)) {
                throw new DemoException("no column " + name + " in " + columns);
            }
            return columns.get(name);
        });
    }
}
