package org.ganlao.gateway.plan.figure.extract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Hands extracts out: to whoever asked for them, as long as all their regions are still that person's. */
@ApplicationScoped
class ReadExtracts {

    private final ExtractRepository repository;
    private final JobAccess jobs;
    private final Caller caller;
    private final RegionScope scope;
    private final Audit audit;
    private final Clock clock;

    ReadExtracts(
            ExtractRepository repository, JobAccess jobs, Caller caller, RegionScope scope, Audit audit, Clock clock) {
        this.repository = repository;
        this.jobs = jobs;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    List<ExtractView> own() {
        return repository.of(caller.subject(), clock.instant()).stream()
                .filter(this::isWithinScope)
                .map(this::view)
                .toList();
    }

    ExtractView view(UUID id) {
        return view(find(id));
    }

    @Transactional
    void delete(UUID id) {
        repository.delete(find(id).id());
        audit.record("extract.deleted", "reading-extract", id.toString(), Map.of());
    }

    /** @throws Rejection 404 while the month's file is not there */
    ExtractFormat download(UUID id, YearMonth month) {
        Extract extract = find(id);
        if (repository.files(id).stream().noneMatch(file -> file.month().equals(month))) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
        audit.read("extract.downloaded", "reading-extract", id.toString(), Map.of("month", month.toString()));
        return extract.format();
    }

    /** Each piece in a transaction of its own; a download that expires meanwhile breaks off. */
    void send(UUID id, YearMonth month, OutputStream out) throws IOException {
        long bytes = 0;
        long whole = repository.files(id).stream()
                .filter(file -> file.month().equals(month))
                .mapToLong(ExtractView.FileView::bytes)
                .sum();
        for (int number = 0; bytes < whole; number++) {
            int next = number;
            byte[] piece = QuarkusTransaction.requiringNew()
                    .call(() -> repository.piece(id, month, next))
                    .orElseThrow(() -> new IOException("the extract is gone"));
            out.write(piece);
            bytes += piece.length;
        }
    }

    private Extract find(UUID id) {
        return repository
                .find(id, clock.instant())
                .filter(extract -> extract.requestedBy().equals(caller.subject()) && isWithinScope(extract))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private boolean isWithinScope(Extract extract) {
        return extract.regions().stream().allMatch(scope::covers);
    }

    private ExtractView view(Extract extract) {
        return ExtractView.of(extract, jobs.visible(extract.id()), repository.files(extract.id()));
    }
}
