package org.ganlao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The event types that contracts describe; each has a schema and a sample that keeps to it. */
@ApplicationScoped
public class EventContracts {

    private static final String ROOT = "contracts/events";
    private static final String SCHEMA = ".schema.json";
    private static final Pattern FILE =
            Pattern.compile(ROOT + "/([a-z-]+)/([a-z-]+)\\.([a-z-]+)\\.v(\\d+)\\.schema\\.json");

    private final Map<String, EventContract> byType = new TreeMap<>();

    EventContracts() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        ObjectMapper json = new ObjectMapper();
        for (String file : schemaFiles()) {
            Matcher name = FILE.matcher(file);
            if (!name.matches()) {
                throw new IllegalStateException("not <domain>/<fact>.<verb>.v<n>.schema.json: " + file);
            }
            String type =
                    "org.ganlao.%s.%s.%s.v%s".formatted(name.group(1), name.group(2), name.group(3), name.group(4));
            EventContract contract = new EventContract(
                    type,
                    name.group(1),
                    name.group(2),
                    name.group(3),
                    factory.getSchema(read(json, file), config),
                    read(json, file.replace(SCHEMA, ".sample.json")));
            contract.requireValid(contract.sample());
            byType.put(type, contract);
        }
    }

    /** @throws IllegalArgumentException if contracts have no such type */
    public EventContract of(String type) {
        EventContract contract = byType.get(type);
        if (contract == null) {
            throw new IllegalArgumentException("contracts/events has no schema for " + type);
        }
        return contract;
    }

    public boolean knows(String type) {
        return byType.containsKey(type);
    }

    public Collection<EventContract> all() {
        return Collections.unmodifiableCollection(byType.values());
    }

    private static JsonNode read(ObjectMapper json, String resource) {
        try (InputStream in = loader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing beside its schema: " + resource);
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Set<String> schemaFiles() {
        Set<String> files = new LinkedHashSet<>();
        try {
            for (URL root : Collections.list(loader().getResources(ROOT))) {
                if ("jar".equals(root.getProtocol())) {
                    JarURLConnection jar = (JarURLConnection) root.openConnection();
                    jar.setUseCaches(false);
                    try (var opened = jar.getJarFile()) {
                        opened.stream()
                                .map(entry -> entry.getName())
                                .filter(name -> name.startsWith(ROOT) && name.endsWith(SCHEMA))
                                .forEach(files::add);
                    }
                } else {
                    Path folder = Path.of(new URI(root.toString()));
                    try (Stream<Path> found = Files.walk(folder)) {
                        found.map(path -> ROOT + "/"
                                        + folder.relativize(path).toString().replace('\\', '/'))
                                .filter(name -> name.endsWith(SCHEMA))
                                .forEach(files::add);
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("contracts cannot be read from the class path", e);
        }
        return files;
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
