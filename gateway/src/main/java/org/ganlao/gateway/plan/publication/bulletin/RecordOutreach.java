package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** A region records its research and its visits, and strikes out what was none. Locks: the record. */
@ApplicationScoped
class RecordOutreach {

    private final OutreachRepository repository;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final RegionTree tree;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock today;
    private final Clock clock;

    RecordOutreach(
            OutreachRepository repository,
            RecordChecks checks,
            RegionScope scope,
            RegionTree tree,
            Audit audit,
            Caller caller,
            BusinessClock today,
            Clock clock) {
        this.repository = repository;
        this.checks = checks;
        this.scope = scope;
        this.tree = tree;
        this.audit = audit;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    OutreachView record(OutreachRequest request) {
        checks.requireOwnRegion(request.region(), today.today(), "/region");
        checks.requirePast(request.ends(), "/ends");
        Outreach.require(request);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.recorded(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        Outreach outreach = new Outreach(
                UUID.randomUUID(),
                1,
                request.region(),
                request.kind(),
                request.title(),
                request.partner(),
                request.begins(),
                request.ends(),
                request.persons(),
                request.item(),
                request.outcome(),
                origin,
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        repository.insert(outreach);
        return noted("recorded", outreach);
    }

    @Transactional
    OutreachView annul(UUID id, String ifMatch, String reason) {
        Outreach outreach = repository
                .lock(id)
                .filter(found -> scope.covers(found.region()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Versions.requireMatch(ifMatch, outreach.version());
        Outreach annulled = outreach.annulled(reason);
        repository.annul(annulled);
        return noted("annulled", annulled);
    }

    Page<OutreachView> page(String region, OutreachKind kind, Paging paging) {
        Set<String> regions = new HashSet<>(scope.covered());
        if (region != null) {
            regions.retainAll(tree.codesWithin(region));
        }
        return repository.page(regions, kind, paging).map(OutreachView::of);
    }

    private OutreachView noted(String verb, Outreach outreach) {
        audit.record(
                "outreach." + verb,
                "outreach",
                outreach.id().toString(),
                Map.of("region", outreach.region(), "kind", outreach.kind().name()));
        return OutreachView.of(outreach);
    }
}
