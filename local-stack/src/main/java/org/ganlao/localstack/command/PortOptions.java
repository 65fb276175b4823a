package org.ganlao.localstack.command;

import java.util.EnumMap;
import java.util.Map;
import org.ganlao.localstack.Part;
import picocli.CommandLine.Option;

/** The ports that a start may be given. */
final class PortOptions {

    @Option(
            names = "--port",
            paramLabel = "PART=PORT",
            description = "another port for a part, such as --port gateway=9080; kept for later starts")
    private Map<Part, Integer> ports = new EnumMap<>(Part.class);

    Map<Part, Integer> chosen() {
        return ports;
    }
}
