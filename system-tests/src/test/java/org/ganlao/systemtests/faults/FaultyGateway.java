package org.ganlao.systemtests.faults;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Launch;
import org.ganlao.localstack.Lifetime;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Ports;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Platform;

/** A second gateway of the platform, whose lines to the services can go wrong. All its settings are the usual ones. */
final class FaultyGateway implements AutoCloseable {

    private final Map<Part, FaultyLine> lines = new EnumMap<>(Part.class);
    private final ServiceProcess process;
    private final Client client;

    FaultyGateway(Platform platform, List<Part> services) {
        Map<String, String> settings = new HashMap<>();
        for (Part part : services) {
            String name = part.name();
            FaultyLine line = new FaultyLine(platform.stack().address(part));
            lines.put(part, line);
            settings.put("GANLAO_" + name + "_URL", line.address());
        }
        Path folder = platform.stack().folder().root();
        this.process = platform.stack()
                .startInstance(
                        Service.GATEWAY,
                        Ports.free(),
                        new Launch(
                                folder.resolve("logs/faulty-gateway.log"),
                                folder.resolve("pids/faulty-gateway.pid"),
                                Lifetime.THIS_JVM),
                        settings);
        this.client = platform.client(process.address());
    }

    void awaitReady() {
        process.awaitReady();
    }

    Client client() {
        return client;
    }

    FaultyLine lineTo(Part part) {
        return lines.get(part);
    }

    @Override
    public void close() {
        process.close();
        lines.values().forEach(FaultyLine::close);
    }
}
