package org.ganlao.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the named benchmarks, or all of them, on one stack; each later one finds what the earlier ones stored. */
public final class Benchmarks {

    /** A benchmark on a running stack. */
    private interface Benchmark {
        void run(BenchStack stack, Report report) throws Exception;
    }

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("ingest", (stack, report) -> new Ingest(stack, report, facts()).run());
        benchmarks.put("post", (stack, report) -> new PostFact(stack, report).run());
        benchmarks.put("progress", (stack, report) -> new Progress(stack, report, facts()).run());
        benchmarks.put("streams", (stack, report) -> new Streams(stack, report, facts()).run());
        benchmarks.put("slices", (stack, report) -> new Slices(stack, report, history()).run());
        benchmarks.put("visible", (stack, report) -> new Visible(stack, report, history()).run());
        benchmarks.put("ingest-history", (stack, report) -> new IngestHistory(stack, report, history(), facts()).run());
        benchmarks.put("front-door", (stack, report) -> new FrontDoor(stack, report).run());
        benchmarks.put("import", (stack, report) -> new ImportSeekers(stack, report, rows()).run());
        benchmarks.put("import-beside", (stack, report) -> new ImportBeside(stack, report, rows()).run());
        benchmarks.put("search", (stack, report) -> new Search(stack, report, seekers()).run());
        benchmarks.put("import-enrolments", (stack, report) -> new ImportEnrolments(stack, report, rows()).run());
        benchmarks.put("person-search", (stack, report) -> new PersonSearch(stack, report, persons()).run());
        benchmarks.put("arrears", (stack, report) -> new Arrears(stack, report, loans()).run());
        benchmarks.put("billing", (stack, report) -> new Billing(stack, report, persons()).run());
        benchmarks.put("receipt", (stack, report) -> new Receipts(stack, report, persons() / 10).run());
        benchmarks.put("pension-run", (stack, report) -> new PensionRun(stack, report, pensioners()).run());
        benchmarks.put("deadline-sweep", (stack, report) -> new DeadlineSweep(stack, report, deadlines()).run());
        benchmarks.put("verification", (stack, report) -> new Verification(stack, report, certificates()).run());
        benchmarks.put("findings", (stack, report) -> new Findings(stack, report, persons()).run());
        benchmarks.put("import-scores", (stack, report) -> new ImportScores(stack, report, scores()).run());
        benchmarks.put("contract-lookup", (stack, report) -> new ContractLookup(stack, report, contracts()).run());
        benchmarks.put("import-contracts", (stack, report) -> new ImportContracts(stack, report, signings()).run());
        List<String> chosen = names.length == 0 ? List.copyOf(benchmarks.keySet()) : List.of(names);
        if (!benchmarks.keySet().containsAll(chosen)) {
            System.err.println("benchmarks are called " + benchmarks.keySet());
            System.exit(2);
        }
        Report report = new Report(System.out);
        report.machine();
        try (BenchStack stack = BenchStack.start()) {
            for (String name : chosen) {
                report.heading(name);
                benchmarks.get(name).run(stack, report);
            }
        }
    }

    private static int facts() {
        return Integer.getInteger("ganlao.bench.facts", 300_000);
    }

    private static int rows() {
        return Integer.getInteger("ganlao.bench.rows", 50_000);
    }

    private static History history() {
        return new History(Integer.getInteger("ganlao.bench.readings", 5_000_000));
    }

    private static int loans() {
        return Integer.getInteger("ganlao.bench.loans", 200_000);
    }

    private static int persons() {
        return Integer.getInteger("ganlao.bench.persons", 1_000_000);
    }

    private static int pensioners() {
        return Integer.getInteger("ganlao.bench.pensioners", 300_000);
    }

    private static int deadlines() {
        return Integer.getInteger("ganlao.bench.deadlines", 1_000_000);
    }

    private static int scores() {
        return Integer.getInteger("ganlao.bench.scores", 100_000);
    }

    private static int signings() {
        return Integer.getInteger("ganlao.bench.signings", 200_000);
    }

    private static int contracts() {
        return Integer.getInteger("ganlao.bench.contracts", 1_000_000);
    }

    private static int certificates() {
        return Integer.getInteger("ganlao.bench.certificates", 1_000_000);
    }

    private static int seekers() {
        return Integer.getInteger("ganlao.bench.seekers", 1_000_000);
    }
}
