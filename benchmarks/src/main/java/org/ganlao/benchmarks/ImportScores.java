package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The skills service takes the scores of an exam, two of each candidate; beside it COPY of the rows that it made of them. */
final class ImportScores {

    private static final int PARTS = 2;

    private final BenchStack stack;
    private final Report report;
    private final int candidates;

    /** @param rows scores, two of a candidate */
    ImportScores(BenchStack stack, Report report, int rows) {
        this.stack = stack;
        this.report = report;
        this.candidates = rows / PARTS;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.SKILLS, Map.of());
                Connection connection = stack.database(Service.SKILLS);
                Statement statement = connection.createStatement()) {
            SatExams exams = new SatExams(candidates);
            exams.fill(connection);
            SeekerImports imports = new SeekerImports(service.address(), "exam-scores", token);
            WarmUp.untilNothingGrows(round -> {
                forget(statement);
                return imports.take(exams.scores(stack.state(), "warm-" + round + "-"))
                        .perSecond();
            });
            new MeasuredImport(stack, report, service, connection)
                    .of(
                            imports,
                            exams.scores(stack.state(), "measured-"),
                            "scores",
                            candidates * PARTS,
                            List.of(new MeasuredImport.Made("exam_score", "source_ref like 'measured-%'")));
        }
    }

    /** The same candidates are scored in the next file. */
    private static void forget(Statement statement) {
        try {
            statement.execute("truncate exam_score");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
