package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.EntityCopy;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.exam.domain.ScoreEntry;
import org.ganlao.skills.appraisal.exam.domain.Scoring;

/** Takes scores, one by one, or many at once from a file; each person enters what one examiner gave and sees no other. */
@ApplicationScoped
class EnterScores {

    private final ScoringDesks desks;
    private final BulkWork work;
    private final EntityCopy copy;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    EnterScores(
            ScoringDesks desks,
            BulkWork work,
            EntityCopy copy,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.desks = desks;
        this.work = work;
        this.copy = copy;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Reads at once what entering these will ask for. */
    void foresee(List<ScoreRequest> requests) {
        work.know(ScoringDesk.class, desks.open(requests));
    }

    @Transactional
    ScoreView enter(ScoreRequest request) {
        return ScoreView.from(take(request), true);
    }

    /** In the transaction that is open; what it refuses, it refuses before it has changed anything. */
    ScoreEntry take(ScoreRequest request) {
        ScoringDesk desk =
                work.known(ScoringDesk.class, ScoringDesk.class).orElseGet(() -> desks.open(List.of(request)));
        Sitting sitting = desk.sitting(request);
        LocalDate today = clock.today();
        String by = caller.subject();
        int place = sitting.placeFor(request.part(), request.examiner(), by, today);
        Instant now = changes.now();
        ScoreEntry entry = new ScoreEntry(
                OrderedId.at(now),
                new Origin(caller.client(), request.sourceRef()),
                sitting.region(),
                new ScoreEntry.Paper(sitting.candidate(), request.part(), sitting.attempt()),
                place,
                new ScoreEntry.Given(request.score(), request.examiner(), by, today),
                now);
        sitting.add(request.part(), Scoring.Mark.of(entry));
        desk.used().put(request.sourceRef(), entry.id());
        keep(entry);
        events.note("exam-score", "entered", entry, "");
        return entry;
    }

    private void keep(ScoreEntry entry) {
        if (work.underway()) {
            work.later(ScoreEntry.class, entry, entries -> copy.insert(ScoreEntry.class, entries));
        } else {
            copy.insert(ScoreEntry.class, List.of(entry));
        }
    }
}
