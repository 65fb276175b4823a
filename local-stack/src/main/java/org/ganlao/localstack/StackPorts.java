package org.ganlao.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The port of every part. What was chosen once stays: a flag counts more than the environment (GANLAO_PORT_GATEWAY ...), that
 * more than what the stack used last, and that more than the default.
 */
public final class StackPorts {

    private static final String CONTROLLER = "kafka-controller";
    private static final int CONTROLLER_DEFAULT = 19093;

    private final Map<Part, Integer> ports;
    private final int controller;

    private StackPorts(Map<Part, Integer> ports, int controller) {
        this.ports = new EnumMap<>(ports);
        this.controller = controller;
    }

    public static StackPorts choose(StackFolder folder, Map<String, String> environment, Map<Part, Integer> flags) {
        Properties last = lastUsed(folder);
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, chosen(part.label(), part.defaultPort(), last, environment));
        }
        ports.putAll(flags);
        return new StackPorts(ports, chosen(CONTROLLER, CONTROLLER_DEFAULT, last, environment));
    }

    /** For tests that run beside a demo. */
    public static StackPorts free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(part, port);
        }
        return new StackPorts(ports, Ports.free());
    }

    private static int chosen(String name, int defaultPort, Properties last, Map<String, String> environment) {
        String variable = variable(name);
        String chosen = environment.getOrDefault(variable, last.getProperty(name, String.valueOf(defaultPort)));
        try {
            int port = Integer.parseInt(chosen);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number that is no port
        }
        throw new StartFailure(
                "the port of " + name + " is \"" + chosen + "\"", "give a number from 1 to 65535 in " + variable);
    }

    private static String variable(String name) {
        return "GANLAO_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Properties lastUsed(StackFolder folder) {
        Properties properties = new Properties();
        Path file = folder.ports();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    void keep(StackFolder folder) {
        Properties properties = new Properties();
        ports.forEach((part, port) -> properties.setProperty(part.label(), String.valueOf(port)));
        properties.setProperty(CONTROLLER, String.valueOf(controller));
        try {
            Files.createDirectories(folder.root());
            try (Writer writer = Files.newBufferedWriter(folder.ports())) {
                properties.store(writer, "ports of this stack; change them while it is stopped");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int of(Part part) {
        return ports.get(part);
    }

    int controller() {
        return controller;
    }
}
