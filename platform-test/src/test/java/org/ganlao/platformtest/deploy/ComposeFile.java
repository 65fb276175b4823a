package org.ganlao.platformtest.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml and the files around it, as they stand in the source tree. */
final class ComposeFile {

    static final Path ROOT = Path.of("..");

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{([A-Z_]+):-[^}]*}");
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");

    private final String text = read(ROOT.resolve("docker-compose.yml"));
    private final JsonNode document = parse(text);

    JsonNode services() {
        return document.path("services");
    }

    JsonNode service(String name) {
        return services().path(name);
    }

    Set<String> environmentOf(String service) {
        return service(service)
                .path("environment")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables without which compose does not start. */
    Set<String> required() {
        return names(REQUIRED, text);
    }

    Set<String> withDefault() {
        return names(WITH_DEFAULT, text);
    }

    static Map<String, String> environmentFile(String path) {
        return ASSIGNMENT
                .matcher(read(ROOT.resolve(path)))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Merge keys are resolved by SnakeYAML, not by Jackson. */
    private static JsonNode parse(String yaml) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new ObjectMapper().valueToTree(tree);
    }
}
