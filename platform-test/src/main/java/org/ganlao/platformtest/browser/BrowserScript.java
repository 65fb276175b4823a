package org.ganlao.platformtest.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * A script of {@code gateway/src/test/browser}, run with Node. Where no browser can be had, the test that asks for one is
 * skipped and says why; with {@code CI=true} it fails.
 */
public final class BrowserScript {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Path folder;

    private BrowserScript(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** Installs what the scripts need, once. */
    public static BrowserScript named(String name) {
        try {
            return new BrowserScript(name, NodePackages.installed());
        } catch (IOException | InterruptedException missing) {
            String reason = "no browser for " + name + ": " + missing.getMessage();
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new AssertionError(reason, missing);
            }
            throw new TestAbortedException(reason, missing);
        }
    }

    /** What the script prints, as JSON. */
    public JsonNode run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of("node", name));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return JSON.readTree(Command.in(folder, PATIENCE, command).output());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
