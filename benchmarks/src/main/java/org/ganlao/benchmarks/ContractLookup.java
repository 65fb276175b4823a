package org.ganlao.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** Clerks look contracts up among very many at a steady rate: by id, by employer and number, by person and day. */
final class ContractLookup {

    private static final int QUESTIONS = 15_013;
    private static final int A_SECOND = 500;
    /** More than are answered: at a rate that the service keeps up with nothing would grow, though its compiler still works. */
    private static final int A_SECOND_IN_WARM_UP = 5_000;

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final BenchStack stack;
    private final Report report;
    private final int contracts;

    ContractLookup(BenchStack stack, Report report, int contracts) {
        this.stack = stack;
        this.report = report;
        this.contracts = contracts;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.RIGHTS, Map.of());
                Connection connection = stack.database(Service.RIGHTS)) {
            SignedContracts.fill(connection, contracts);
            List<String> questions = SignedContracts.questions(connection, QUESTIONS, contracts);
            OpenLoop eager = clerks(A_SECOND_IN_WARM_UP, service, token, questions);
            WarmUp.untilNothingGrows(round -> eager.warmUp(OpenLoop.during(ROUND)));
            OpenLoop clerks = clerks(A_SECOND, service, token, questions);
            report.line("  %,d contracts; %d look-ups/s; goal: 99 of 100 within 20 ms", contracts, A_SECOND);
            Work work = new Work(stack, service);
            Latencies latencies = clerks.whilst(OpenLoop.during(MEASURED));
            report.latencies("look-ups", latencies);
            work.report(report, latencies.count());
        }
    }

    private static OpenLoop clerks(int perSecond, ServiceProcess service, String token, List<String> questions) {
        return new OpenLoop(
                perSecond,
                i -> HttpRequest.newBuilder(
                                URI.create(service.address() + "/v1/contracts" + questions.get(i % questions.size())))
                        .header("Authorization", "Bearer " + token),
                answer -> answer.statusCode() == 200 && answer.body().contains("\"state\":\"in-force\""));
    }
}
