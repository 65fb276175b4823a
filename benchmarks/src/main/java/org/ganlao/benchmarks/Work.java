package org.ganlao.benchmarks;

import org.ganlao.localstack.ServiceProcess;

/** What the processors of a service and of PostgreSQL work for requests from now on. */
final class Work {

    private final BenchStack stack;
    private final ServiceProcess service;
    private final ProcessorTime serviceBefore;
    private final ProcessorTime postgresBefore;

    Work(BenchStack stack, ServiceProcess service) {
        this.stack = stack;
        this.service = service;
        this.serviceBefore = ProcessorTime.of(service.process().pid());
        this.postgresBefore = stack.postgresProcessor();
    }

    /** Of so many requests, for each second that the service's processors worked. */
    double answersForASecond(double requests) {
        return requests / ProcessorTime.of(service.process().pid()).secondsSince(serviceBefore);
    }

    void report(Report report, int requests) {
        double ofService = ProcessorTime.of(service.process().pid()).secondsSince(serviceBefore);
        double ofPostgres = stack.postgresProcessor().secondsSince(postgresBefore);
        report.milliseconds("  the service's processors worked for each", 1_000 * ofService / requests);
        report.milliseconds("  PostgreSQL's processors", 1_000 * ofPostgres / requests);
    }
}
