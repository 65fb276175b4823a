package org.ganlao.gateway.plan.publication.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/** What became of the year's targets, and why, in the words of those who own them. */
@ApplicationScoped
class EvaluateYear {

    private final Plans plans;
    private final ReadReleases releases;
    private final WriteReport report;
    private final EvaluationRepository repository;
    private final RegionScope scope;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    EvaluateYear(
            Plans plans,
            ReadReleases releases,
            WriteReport report,
            EvaluationRepository repository,
            RegionScope scope,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.releases = releases;
        this.report = report;
        this.repository = repository;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    EvaluationView of(Release release) {
        release.head().period().requireWholeYear();
        return Evaluation.of(
                plans.plan(release.head().plan()),
                report.of(release),
                repository.reasons(release.head().id()));
    }

    @Transactional
    EvaluationView state(String planId, UUID id, ReasonRequest request) {
        Plan plan = plans.plan(planId);
        Release release = releases.find(planId, id);
        release.head().period().requireWholeYear();
        scope.requireWrite(plan.region());
        if (!plan.promises(request.indicator())) {
            throw new Rejection(ReleaseRefusal.NO_SUCH_TARGET, request.indicator()).at("/indicator");
        }
        String owner = plan.unitOf(plans.indicator(request.indicator()));
        if (!caller.unit().orElse("").equals(owner)) {
            throw new Rejection(ReleaseRefusal.NOT_THE_OWNER, owner).at("/indicator");
        }
        repository.state(
                id,
                request.indicator(),
                request.reason(),
                owner,
                new Origin(caller.client(), request.sourceRef()),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record("release.reason-stated", "release", id.toString(), Map.of("indicator", request.indicator()));
        return of(release);
    }
}
