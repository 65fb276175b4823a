package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.instruction.programme.domain.ProgrammeGoal;

/** Goals of programmes, by two persons. Locks the programme, or the goal. */
@ApplicationScoped
class SetGoals {

    private static final String KIND = "programme-goal";

    private final ProgrammeGoalRepository goals;
    private final Programmes programmes;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    SetGoals(
            ProgrammeGoalRepository goals,
            Programmes programmes,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.goals = goals;
        this.programmes = programmes;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ProgrammeGoalView state(ProgrammeGoalRequest request) {
        programmes.require(request.programme());
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        ProgrammeGoal goal = new ProgrammeGoal(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.programme(),
                request.region(),
                request.year(),
                request.persons(),
                request.money(),
                caller.subject(),
                changes.now());
        locks.hold(KIND + " " + request.programme() + " " + request.region());
        goals.requireNone(request.programme(), request.region(), request.year());
        goals.add(goal);
        events.note(KIND, "stated", goal, "");
        return ProgrammeGoalView.from(goal);
    }

    @Transactional
    ProgrammeGoalView approve(UUID id, String ifMatch) {
        ProgrammeGoal goal = goals.forChange(id, ifMatch);
        goal.approve(caller.subject(), changes.now());
        events.note(KIND, "approved", goal, "");
        return ProgrammeGoalView.from(goal);
    }

    @Transactional
    ProgrammeGoalView annul(UUID id, String ifMatch, Annulment annulment) {
        ProgrammeGoal goal = goals.forChange(id, ifMatch);
        goal.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", goal, annulment.reason());
        return ProgrammeGoalView.from(goal);
    }

    ProgrammeGoalView one(UUID id) {
        return ProgrammeGoalView.from(goals.visible(id));
    }

    Page<ProgrammeGoalView> page(String programme, String region, Integer year, Paging paging) {
        return goals.page(programme, region, year, paging).map(ProgrammeGoalView::from);
    }
}
