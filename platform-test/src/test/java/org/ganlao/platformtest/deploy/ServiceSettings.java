package org.ganlao.platformtest.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The variables that a service reads, found in the shared configuration and in its own. */
final class ServiceSettings {

    private static final Path SHARED =
            Path.of("platform", "src", "main", "resources", "META-INF", "microprofile-config.properties");
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(GANLAO_[A-Z_]+)}");
    private static final Pattern ANY = Pattern.compile("\\$\\{(GANLAO_[A-Z_]+)");

    private final Set<String> required = new TreeSet<>();
    private final Set<String> known = new TreeSet<>();

    private ServiceSettings(String module) {
        add(load(SHARED));
        add(load(Path.of(module, "src", "main", "resources", "application.properties")));
    }

    static ServiceSettings of(String module) {
        return new ServiceSettings(module);
    }

    /** What has no default in production. */
    Set<String> required() {
        return required;
    }

    Set<String> known() {
        return known;
    }

    private void add(Properties settings) {
        settings.forEach((key, value) -> {
            String name = key.toString();
            known.addAll(ComposeFile.names(ANY, value.toString()));
            if (!name.startsWith("%") || name.startsWith("%prod.")) {
                required.addAll(ComposeFile.names(WITHOUT_DEFAULT, value.toString()));
            }
        });
    }

    private static Properties load(Path file) {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(ComposeFile.ROOT.resolve(file))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
