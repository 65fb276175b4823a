package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.record.TransactionLock;

/**
 * The unit that answers for the item says that a milestone was reached; another person confirms it, or the statement is
 * withdrawn. Locks: the milestone in its region, the statement.
 */
@ApplicationScoped
class StateMilestones {

    private final Plans plans;
    private final SupervisionPlans supervision;
    private final SupervisionRights rights;
    private final Milestones milestones;
    private final MilestoneRepository repository;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final LiveMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    StateMilestones(
            Plans plans,
            SupervisionPlans supervision,
            SupervisionRights rights,
            Milestones milestones,
            MilestoneRepository repository,
            RegionScope scope,
            RecordChecks checks,
            TransactionLock locks,
            LiveMessages messages,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.supervision = supervision;
        this.rights = rights;
        this.milestones = milestones;
        this.repository = repository;
        this.scope = scope;
        this.checks = checks;
        this.locks = locks;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MilestoneStatementView state(String planId, String code, MilestoneRequest request) {
        Plan plan = plans.plan(planId);
        PlannedMilestone milestone = milestone(plan, code);
        rights.requireSupervising(plan, unitOf(plan, milestone));
        if (milestone.by() != null) {
            throw new Rejection(
                    SupervisionRefusal.MILESTONE_BY_FIGURE, code, milestone.by().indicator());
        }
        List<String> regions = milestones.regions(plan, milestone);
        if (!regions.contains(request.region())) {
            throw new Rejection(
                            SupervisionRefusal.MILESTONE_OF_OTHER_REGIONS,
                            code,
                            String.join(", ", regions),
                            request.region())
                    .at("/region");
        }
        checks.requirePast(request.reachedOn(), "/reachedOn");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.stated(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        locks.hold("milestone %s of plan %s in %s".formatted(code, plan.id(), request.region()));
        repository.living(plan.id(), code, request.region()).ifPresent(living -> {
            throw new Rejection(SupervisionRefusal.MILESTONE_STATED, request.region(), living.id());
        });
        MilestoneStatement statement = new MilestoneStatement(
                UUID.randomUUID(),
                1,
                plan.id(),
                code,
                request.region(),
                request.reachedOn(),
                request.evidence(),
                origin,
                Approval.proposed(caller.subject(), now()),
                null,
                null,
                null);
        repository.insert(statement);
        return noted("stated", statement);
    }

    @Transactional
    MilestoneStatementView confirm(String planId, String code, UUID id, String ifMatch) {
        MilestoneStatement statement = forChange(planId, code, id, ifMatch).confirmed(caller.subject(), now());
        repository.update(statement);
        MilestoneStatementView view = noted("confirmed", statement);
        messages.tell("supervision.milestone-reached", id.toString(), statement.region(), view.told());
        return view;
    }

    @Transactional
    MilestoneStatementView withdraw(String planId, String code, UUID id, String ifMatch, String reason) {
        MilestoneStatement stood = forChange(planId, code, id, ifMatch);
        MilestoneStatement statement = stood.withdrawn(caller.subject(), now(), reason);
        repository.update(statement);
        MilestoneStatementView view = noted("withdrawn", statement);
        if (stood.state() == MilestoneStatement.State.CONFIRMED) {
            messages.tell("supervision.milestone-withdrawn", id.toString(), statement.region(), view.told());
        }
        return view;
    }

    /** What was said of a milestone in the caller's regions, in order. */
    List<MilestoneStatementView> statements(String planId, String code) {
        Plan plan = plans.plan(planId);
        return repository.of(plan.id(), milestone(plan, code).code()).stream()
                .filter(statement -> scope.covers(statement.region()))
                .map(MilestoneStatementView::of)
                .toList();
    }

    private MilestoneStatement forChange(String planId, String code, UUID id, String ifMatch) {
        Plan plan = plans.plan(planId);
        PlannedMilestone milestone = milestone(plan, code);
        rights.requireSupervising(plan, unitOf(plan, milestone));
        MilestoneStatement statement = repository
                .lock(id)
                .filter(found ->
                        found.plan().equals(plan.id()) && found.milestone().equals(code))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Versions.requireMatch(ifMatch, statement.version());
        return statement;
    }

    private PlannedMilestone milestone(Plan plan, String code) {
        return supervision
                .of(plan)
                .milestone(code)
                .orElseThrow(() -> new Rejection(SupervisionRefusal.NO_SUCH_MILESTONE, code));
    }

    private static String unitOf(Plan plan, PlannedMilestone milestone) {
        return plan.item(milestone.item()).orElseThrow().unit();
    }

    private MilestoneStatementView noted(String verb, MilestoneStatement statement) {
        audit.record(
                "milestone." + verb,
                "milestone-statement",
                statement.id().toString(),
                Map.of("plan", statement.plan(), "milestone", statement.milestone(), "region", statement.region()));
        return MilestoneStatementView.of(statement);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
