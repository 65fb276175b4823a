package org.ganlao.localstack.command;

import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Refills Kafka from the change log of a service, after Kafka lost its data. */
@Command(
        name = "republish",
        mixinStandardHelpOptions = true,
        description = "Let a service tell all its events to Kafka again, after a loss; consumers know what they have.")
final class RepublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SERVICE", description = "such as employment-service")
    private Part service;

    @Override
    public Integer call() {
        SystemCall call = new SystemCall(Here.stack(Announcer.silent()), service);
        System.out.println(call.post("/internal/republish").body());
        return 0;
    }
}
