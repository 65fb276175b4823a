package org.ganlao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The employment service imports a file of job seekers; beside it COPY of the rows that the service made of them. */
final class ImportSeekers {

    private final BenchStack stack;
    private final Report report;
    private final int rows;

    ImportSeekers(BenchStack stack, Report report, int rows) {
        this.stack = stack;
        this.report = report;
        this.rows = rows;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.EMPLOYMENT, Map.of());
                Connection connection = stack.database(Service.EMPLOYMENT)) {
            SeekerImports imports = new SeekerImports(service.address(), token);
            warmUp(imports);
            JobSeekers measured = new JobSeekers(1);
            Path file = measured.write(stack.state(), rows);
            new MeasuredImport(stack, report, service, connection)
                    .of(
                            imports,
                            file,
                            "job seekers",
                            rows,
                            List.of(new MeasuredImport.Made(
                                    "job_seeker", "source_ref like '%s%%'".formatted(measured.reference()))));
        }
    }

    /** By files of other persons. */
    private void warmUp(SeekerImports imports) throws IOException, InterruptedException {
        JobSeekers others = new JobSeekers(0);
        WarmUp.untilNothingGrows(round ->
                imports.take(others.write(stack.state(), round * rows, rows)).perSecond());
    }
}
