package org.ganlao.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The gateway answers for all regions while facts arrive; beside it {@link ReadyAnswers}, with the same facts arriving. */
final class Progress {

    private static final int FACTS_A_SECOND = 200;

    private final BenchStack stack;
    private final Report report;
    private final int persons;

    Progress(BenchStack stack, Report report, int persons) {
        this.stack = stack;
        this.report = report;
        this.persons = persons;
    }

    void run() throws Exception {
        if (!Wrk.isInstalled()) {
            report.line("  not measured: wrk is not installed (Debian: apt-get install wrk)");
            return;
        }
        String token = stack.token().with("analyst");
        try (ServiceProcess gateway = stack.service(Service.GATEWAY, FrontDoor.nobodyBehind());
                SteadyFacts facts = SteadyFacts.start(new Placements(2008, persons), stack.kafka(), FACTS_A_SECOND)) {
            String address = gateway.address() + "/v1/plans/2007/progress?level=all";
            Path answer = stack.state().resolve("progress.json");
            Files.write(answer, read(address, token));
            try (Rival ready = Rival.start(ReadyAnswers.class, answer)) {
                String other = "http://127.0.0.1:" + ready.answer();
                List<Wrk.Outcome> measured = Wrk.inTurns(
                        Wrk.Request.get(address, token),
                        Wrk.Request.get(other + "/serialised", token),
                        Wrk.Request.get(other + "/constant", token));
                double asked = measured.get(0).perSecond();
                double serialised = measured.get(1).perSecond();
                report.line(
                        "  all regions, %,d bytes; %d facts/s arrived beside each of the three, %,d in all",
                        Files.size(answer), FACTS_A_SECOND, facts.sent());
                report.figure("gateway, token checked", asked, "answers");
                report.figure("ready records, serialised each time", serialised, "answers");
                report.figure("the same bytes each time", measured.get(2).perSecond(), "answers");
                report.ratio("gateway / serialising", asked, serialised, 0.5);
            }
        }
    }

    private static byte[] read(String address, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
