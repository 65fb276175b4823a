package org.ganlao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * The social insurance service takes persons whom nobody knows into five insurances each; beside it COPY of the enrolments and
 * of the persons that it made of them.
 */
final class ImportEnrolments {

    private static final int INSURANCES = 5;

    private final BenchStack stack;
    private final Report report;
    private final int persons;

    /** @param rows enrolments, five of a person */
    ImportEnrolments(BenchStack stack, Report report, int rows) {
        this.stack = stack;
        this.report = report;
        this.persons = rows / INSURANCES;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.INSURANCE, Map.of());
                Connection connection = stack.database(Service.INSURANCE)) {
            Workers.registerEmployers(connection);
            SeekerImports imports = new SeekerImports(service.address(), "joint-enrolments", token);
            warmUp(imports);
            Workers measured = new Workers(7);
            Path file = measured.enrolments(stack.state(), 0, persons);
            new MeasuredImport(stack, report, service, connection)
                    .of(
                            imports,
                            file,
                            "enrolments",
                            persons * INSURANCES,
                            List.of(
                                    made("enrolment", measured.reference()),
                                    made("insured_person", "enrolment " + measured.reference())));
        }
    }

    /** By files of other persons. */
    private void warmUp(SeekerImports imports) throws IOException, InterruptedException {
        Workers others = new Workers(6);
        WarmUp.untilNothingGrows(round -> imports.take(others.enrolments(stack.state(), round * persons, persons))
                .perSecond());
    }

    private static MeasuredImport.Made made(String table, String reference) {
        return new MeasuredImport.Made(table, "source_ref like '%s%%'".formatted(reference));
    }
}
