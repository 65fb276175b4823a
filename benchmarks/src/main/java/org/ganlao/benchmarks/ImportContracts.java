package org.ganlao.benchmarks;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * The labour rights service takes contracts of persons who come on the roll with them; beside it COPY of the contracts, the entries
 * and the acts that it made of them.
 */
final class ImportContracts {

    private static final int MOST_TO_WARM_UP = 50_000;

    private final BenchStack stack;
    private final Report report;
    private final int signings;

    ImportContracts(BenchStack stack, Report report, int signings) {
        this.stack = stack;
        this.report = report;
        this.signings = signings;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.RIGHTS, Map.of());
                Connection connection = stack.database(Service.RIGHTS)) {
            SeekerImports imports = new SeekerImports(service.address(), "contracts", token);
            SignedContracts others = new SignedContracts(6);
            int warm = Math.min(signings, MOST_TO_WARM_UP);
            WarmUp.untilNothingGrows(round -> imports.take(others.requests(stack.state(), round * warm, warm))
                    .perSecond());
            SignedContracts measured = new SignedContracts(7);
            String ours = "source_ref like '%s%%'".formatted(measured.reference());
            new MeasuredImport(stack, report, service, connection, "told_subject")
                    .of(
                            imports,
                            measured.requests(stack.state(), 0, signings),
                            "contracts",
                            signings,
                            List.of(
                                    new MeasuredImport.Made("labour_contract", ours),
                                    new MeasuredImport.Made("roll_entry", ours),
                                    new MeasuredImport.Made(
                                            "contract_act",
                                            "contract in (select id from public.labour_contract where " + ours + ")")));
        }
    }
}
