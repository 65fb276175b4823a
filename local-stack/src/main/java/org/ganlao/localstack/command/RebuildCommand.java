package org.ganlao.localstack.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts the plan anew from the first event on. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Let the gateway count everything anew from the first event on, and wait for the outcome.")
final class RebuildCommand implements Callable<Integer> {

    private static final Set<String> UNDER_WAY = Set.of("queued", "running");

    @Option(names = "--verify", description = "only compare with what is in use, replace nothing")
    private boolean verify;

    @Override
    public Integer call() throws InterruptedException {
        Announcer announcer = new Announcer(System.out);
        SystemCall gateway = new SystemCall(Here.stack(announcer), Part.GATEWAY);
        String path = SystemCall.pathOf(gateway.post("/internal/rebuild?verify=" + verify));
        JsonNode job = gateway.get(path);
        while (UNDER_WAY.contains(job.path("state").asText())) {
            announcer.say("%s, %d records"
                    .formatted(job.path("state").asText(), job.path("processed").asLong()));
            Thread.sleep(1000);
            job = gateway.get(path);
        }
        announcer.say(job.path("state").asText() + ": " + job.at("/message/en").asText());
        return "succeeded".equals(job.path("state").asText()) ? 0 : 1;
    }
}
