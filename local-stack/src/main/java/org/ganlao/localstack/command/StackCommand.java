package org.ganlao.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The infrastructure only, with the settings that a service needs to run on it from an editor. */
@Command(
        name = "stack",
        mixinStandardHelpOptions = true,
        description = "Start PostgreSQL, Kafka and Keycloak only, for developing one service in quarkus:dev.")
final class StackCommand implements Callable<Integer> {

    @Mixin
    private PortOptions ports;

    @Override
    public Integer call() throws IOException {
        Announcer announcer = new Announcer(System.out);
        Stack stack = Here.stack(announcer, ports.chosen());
        boolean started = new StackStart(stack, announcer).run(Part.infrastructure());
        Path folder = Files.createDirectories(stack.folder().root().resolve("env"));
        for (Part part : Part.services()) {
            write(folder, stack, part.service().orElseThrow(), stack.ports().of(part));
        }
        System.out.printf("""

                The infrastructure %s. A service on top of it, reloading as you type:
                  set -a; . %s/employment-service.env; set +a
                  ./mvnw -pl employment-service -am quarkus:dev
                %n""", started ? "is ready" : "was running already", folder);
        return 0;
    }

    private static void write(Path folder, Stack stack, Service service, int port) throws IOException {
        String settings = stack.environment().of(service, port).entrySet().stream()
                .filter(setting -> !setting.getKey().equals("QUARKUS_PROFILE"))
                .map(setting -> setting.getKey() + "='" + setting.getValue() + "'\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(service.module() + ".env"), settings);
    }
}
