package org.ganlao.localstack.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.LogLine;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a part has printed. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Print the log of a part.")
final class LogsCommand implements Callable<Integer> {

    @Option(
            names = {"-f", "--follow"},
            description = "go on printing as the log grows, until Ctrl-C")
    private boolean follow;

    @Parameters(paramLabel = "PART", description = "postgres, kafka, keycloak, or a service such as employment-service")
    private Part part;

    @Option(names = "--raw", description = "as it was written: services write JSON")
    private boolean raw;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = Here.stack(Announcer.silent()).folder().log(part);
        if (!Files.exists(log)) {
            throw new StartFailure(part + " has not written a log yet", "start it: ./ganlao up");
        }
        BufferedReader reader = Files.newBufferedReader(log);
        print(reader);
        while (follow) {
            Thread.sleep(300);
            print(reader);
        }
        return 0;
    }

    private void print(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            System.out.println(raw ? line : LogLine.readable(line));
        }
    }
}
