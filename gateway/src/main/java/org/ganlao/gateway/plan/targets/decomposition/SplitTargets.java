package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.record.TransactionLock;

/**
 * Proposes, approves and withdraws splits of targets. Only whom a region's scope covers splits its targets. Locks: the plan's
 * revisions, then the row.
 */
@ApplicationScoped
class SplitTargets {

    private static final String KIND = "decomposition";

    private final Plans plans;
    private final WorkOutSplits splits;
    private final DecompositionRepository repository;
    private final RegionScope scope;
    private final TransactionLock locks;
    private final LiveMessages messages;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SplitTargets(
            Plans plans,
            WorkOutSplits splits,
            DecompositionRepository repository,
            RegionScope scope,
            TransactionLock locks,
            LiveMessages messages,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.splits = splits;
        this.repository = repository;
        this.scope = scope;
        this.locks = locks;
        this.messages = messages;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a proposal would say; nothing is recorded. */
    DecompositionView preview(String planId, DecompositionRequest request) {
        return DecompositionView.of(workedOut(plans.plan(planId), request));
    }

    @Transactional
    DecompositionView propose(String planId, DecompositionRequest request) {
        Decomposition proposed = workedOut(plans.plan(planId), request);
        Origin origin = proposed.origin();
        repository.user(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        repository.add(proposed);
        return noted("proposed", proposed, proposed.reason());
    }

    @Transactional
    DecompositionView approve(String planId, UUID id, String ifMatch) {
        Plan plan = plans.plan(planId);
        locks.hold(KIND + " of plan " + plan.id());
        Decomposition proposed = forChange(plan, id, ifMatch);
        Instant now = now();
        Decomposition approved = proposed.approved(caller.subject(), now, repository.revision(plan.id(), null) + 1);
        splits.requireUnchanged(plan, approved);
        repository.decide(approved);
        messages.tell(
                "decomposition.approved",
                id.toString(),
                Map.of(
                        "plan", plan.id(),
                        "region", approved.region(),
                        "revision", approved.revision(),
                        "validFrom", approved.validFrom()));
        return noted("approved", approved, "");
    }

    @Transactional
    DecompositionView withdraw(String planId, UUID id, String ifMatch, Withdrawal withdrawal) {
        Decomposition proposed = forChange(plans.plan(planId), id, ifMatch);
        Decomposition withdrawn = proposed.withdrawn(now(), withdrawal.reason());
        repository.decide(withdrawn);
        return noted("withdrawn", withdrawn, withdrawal.reason());
    }

    DecompositionView one(String planId, UUID id) {
        return DecompositionView.of(found(plans.plan(planId), repository.find(id)));
    }

    Page<DecompositionView> page(String planId, DecompositionFilter filter, Paging paging) {
        return repository.page(plans.plan(planId).id(), filter, paging).map(DecompositionView::of);
    }

    private Decomposition workedOut(Plan plan, DecompositionRequest request) {
        return Decomposition.proposed(
                plan.id(),
                request,
                new Origin(caller.client(), request.sourceRef()),
                Approval.proposed(caller.subject(), now()),
                splits.of(plan, request),
                splits.phasings(plan, request));
    }

    private Decomposition forChange(Plan plan, UUID id, String ifMatch) {
        Decomposition found = found(plan, repository.lock(id));
        scope.requireWrite(found.region());
        Versions.requireMatch(ifMatch, found.version());
        return found;
    }

    private static Decomposition found(Plan plan, Optional<Decomposition> one) {
        return one.filter(split -> split.plan().equals(plan.id()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private DecompositionView noted(String verb, Decomposition split, String why) {
        audit.record(
                KIND + "." + verb,
                KIND,
                split.id().toString(),
                Map.of("plan", split.plan(), "region", split.region(), "why", why));
        return DecompositionView.of(split);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
