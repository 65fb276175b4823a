package org.ganlao.benchmarks;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * The public verifies certificates among very many, as fast as they are answered and at a steady rate; beside it an endpoint of
 * the same service, open like this one, that answers a constant.
 */
final class Verification {

    private static final String VERIFICATIONS = "/v1/certificate-verifications";
    private static final String CONSTANT = "/problems/not-found";

    private static final int QUESTIONS = 15_013;
    private static final int A_SECOND = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final BenchStack stack;
    private final Report report;
    private final int certificates;

    Verification(BenchStack stack, Report report, int certificates) {
        this.stack = stack;
        this.report = report;
        this.certificates = certificates;
    }

    void run() throws Exception {
        try (ServiceProcess service = stack.service(Service.SKILLS, Map.of());
                Connection connection = stack.database(Service.SKILLS)) {
            CertifiedWelders.fill(connection, certificates);
            List<String> questions = CertifiedWelders.questions(connection, QUESTIONS, certificates);
            report.line("  %,d certificates of %d names", certificates, JobSeekers.NAMES.size());
            beside(service.address(), questions);
            steadily(service.address() + VERIFICATIONS, questions);
        }
    }

    private void beside(String service, List<String> questions) throws Exception {
        if (!Wrk.isInstalled()) {
            report.line("  throughput not measured: wrk is not installed (Debian: apt-get install wrk)");
            return;
        }
        Path asked = stack.state().resolve("verifications.txt");
        Files.write(asked, questions);
        Path script = stack.state().resolve("verifications.lua");
        try (InputStream source = Verification.class.getResourceAsStream("verifications.lua")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        List<Wrk.Outcome> measured = Wrk.inTurns(
                new Wrk.Request(service + VERIFICATIONS, null, script, Map.of("VERIFICATIONS", asked.toString())),
                Wrk.Request.get(service + CONSTANT, null));
        say("verifications", measured.get(0));
        say("the constant of the same service", measured.get(1));
        report.ratio(
                "verifications / constant",
                measured.get(0).perSecond(),
                measured.get(1).perSecond(),
                0.5);
    }

    private void say(String what, Wrk.Outcome outcome) {
        report.figure(what, outcome.perSecond(), "requests");
        report.milliseconds("  99 of 100 within", outcome.slowestPercent());
    }

    private void steadily(String address, List<String> questions) {
        OpenLoop everybody = new OpenLoop(
                A_SECOND,
                i -> HttpRequest.newBuilder(URI.create(address + "?" + questions.get(i % questions.size()))),
                Verification::isValid);
        everybody.warmUp(OpenLoop.during(WARM_UP));
        report.line("  %d verifications/s; goal: 99 of 100 within 20 ms", A_SECOND);
        report.latencies("verifications", everybody.whilst(OpenLoop.during(MEASURED)));
    }

    private static boolean isValid(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().endsWith("\"status\":\"valid\"}");
    }
}
