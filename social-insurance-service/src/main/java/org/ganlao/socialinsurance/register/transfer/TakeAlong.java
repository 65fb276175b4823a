package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;
import org.ganlao.socialinsurance.register.employer.MoveRegistration;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.transfer.domain.EmployerMove;

/**
 * An approved move at work: parcels of workers in the order of their tokens, each of whom ends here and begins there in one
 * transaction; then, once nobody is left, the employer itself. Killed, it goes on behind the last parcel; who went along is there
 * already. Locks: the move, the employer's row, shared, and alone at the end, the persons, the bills of both counties, shared, the
 * books of the funds in the order of the insurances.
 */
@ApplicationScoped
class TakeAlong implements JobHandler {

    static final String KIND = "employer-move";

    /** Behind all persons. */
    private static final String FINISHED = "~";

    private final EmployerMoveRepository moves;
    private final MovingWorkers workers;
    private final MoveEnrolments enrolments;
    private final EmployerRepository employers;
    private final MoveRegistration registration;
    private final TransferMoney money;
    private final TransferSettings settings;
    private final Persons persons;
    private final BulkWork bulk;
    private final RecordEvents events;
    private final ChangeLog changes;

    TakeAlong(
            EmployerMoveRepository moves,
            MovingWorkers workers,
            MoveEnrolments enrolments,
            EmployerRepository employers,
            MoveRegistration registration,
            TransferMoney money,
            TransferSettings settings,
            Persons persons,
            BulkWork bulk,
            RecordEvents events,
            ChangeLog changes) {
        this.moves = moves;
        this.workers = workers;
        this.enrolments = enrolments;
        this.employers = employers;
        this.registration = registration;
        this.money = money;
        this.settings = settings;
        this.persons = persons;
        this.bulk = bulk;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        UUID id = job.input(UUID.class);
        EmployerMove move = moves.findById(id);
        while (!job.mark().orElse("").equals(FINISHED)) {
            takeAll(job, move);
            job.step(() -> finish(id));
        }
        return JobOutcome.succeeded(
                "已转移 %d 条参保关系。".formatted(job.processed()), "%d enrolments went along.".formatted(job.processed()));
    }

    private void takeAll(JobRun job, EmployerMove move) {
        List<String> parcel = workers.behind(move, job.mark().orElse(""), settings.parcel());
        while (!parcel.isEmpty()) {
            List<String> next = parcel;
            String last = next.get(next.size() - 1);
            job.step(() -> new Progress(last, take(move.id(), next), 0));
            parcel = workers.behind(move, last, settings.parcel());
        }
    }

    private int take(UUID id, List<String> parcel) {
        EmployerMove move = moves.locked(id).orElseThrow();
        bulk.begin();
        employers.registered(move.employer(), "/employer");
        persons.lockTokens(parcel);
        List<Enrolment> leaving = enrolments.standing(workers.enrolments(move, parcel));
        enrolments.goOn(leaving, move.route().toRegion(), move.occurredOn(), "move " + id);
        bulk.write();
        move.took(leaving.size(), carried(move, leaving));
        return leaving.size();
    }

    private Money carried(EmployerMove move, List<Enrolment> leaving) {
        return money.within(move.id(), move.route(), leaving);
    }

    /** Or goes round again, where somebody was enrolled behind the mark meanwhile. */
    private Progress finish(UUID id) {
        EmployerMove move = moves.locked(id).orElseThrow();
        registration.held(move.employer());
        if (!workers.behind(move, "", 1).isEmpty()) {
            return new Progress("", 0, 0);
        }
        move.finish(changes.now());
        registration.follow(
                move.employer(), move.route().fromRegion(), move.route().toRegion(), move.occurredOn());
        events.say(KIND, "finished", EmployerMoveFact.of(move), "");
        return new Progress(FINISHED, 0, 0);
    }
}
