package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;

/**
 * Verifies arrears, corrects what persons are owed, strikes persons and arrears out. Locks: the row of the arrears, then what
 * lies below it, then its book.
 */
@ApplicationScoped
class VerifyArrears {

    private static final List<String> REVIEWERS = List.of("reviewer", "supervisor");

    private final ArrearsRepository repository;
    private final OwedWagesRepository owed;
    private final ArrearsBooks books;
    private final ArrearsEvents events;
    private final ShowArrears show;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;

    VerifyArrears(
            ArrearsRepository repository,
            OwedWagesRepository owed,
            ArrearsBooks books,
            ArrearsEvents events,
            ShowArrears show,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes) {
        this.repository = repository;
        this.owed = owed;
        this.books = books;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ArrearsView verify(UUID id, String ifMatch, StatedVerification stated) {
        checks.requirePast(stated.on(), "/on");
        EmployerArrears arrears = repository.forChange(id, ifMatch);
        List<OwedWages> waiting = owed.waitingOf(id);
        Money raised = arrears.verify(waiting, found(stated, waiting), stated.on(), caller.subject(), changes.now());
        books.raise(arrears, "verification", raised, stated.on(), "");
        events.verified(arrears);
        return show.view(arrears);
    }

    private static Map<UUID, EmployerArrears.Found> found(StatedVerification stated, List<OwedWages> waiting) {
        Map<UUID, EmployerArrears.Found> found = new HashMap<>();
        for (int place = 0; place < stated.changes().size(); place++) {
            StatedVerification.Change change = stated.changes().get(place);
            if (waiting.stream().noneMatch(person -> person.id().equals(change.owed()))) {
                throw new Rejection(ArrearsRefusal.PERSON_NOT_LISTED).at("/changes/" + place + "/owed");
            }
            found.put(change.owed(), new EmployerArrears.Found(change.amount(), change.reason()));
        }
        return found;
    }

    @Transactional
    OwedWagesView correct(UUID id, String ifMatch, OwedCorrection correction) {
        OwedWages person = held(id, ifMatch);
        EmployerArrears arrears = person.arrears();
        Money raised = arrears.restate(
                person, correction.amount(), correction.reason(), reviewer(), caller.subject(), changes.now());
        changed("corrected", person, raised, correction.reason());
        return show.view(person);
    }

    @Transactional
    OwedWagesView strikeOut(UUID id, String ifMatch, Annulment annulment) {
        OwedWages person = held(id, ifMatch);
        strikeOut(person, annulment.reason());
        return show.view(person);
    }

    /** In the running transaction, which holds the row of the arrears. */
    void strikeOut(OwedWages person, String why) {
        Money lowered = person.arrears().strikeOut(person, why, reviewer(), caller.subject(), changes.now());
        changed("annulled", person, lowered.negated(), why);
    }

    private OwedWages held(UUID id, String ifMatch) {
        return owed.forChange(
                id, ifMatch, found -> repository.locked(found.arrears().id()));
    }

    private boolean reviewer() {
        return REVIEWERS.stream().anyMatch(caller::has);
    }

    private void changed(String what, OwedWages person, Money raised, String why) {
        if (!raised.isZero()) {
            books.raise(person.arrears(), "correction", raised, show.today(), why);
        }
        events.note(ArrearsEvents.PERSON, what, person, why);
        events.changed(person.arrears(), "corrected", why);
    }

    @Transactional
    ArrearsView annul(UUID id, String ifMatch, Annulment annulment) {
        EmployerArrears arrears = repository.forChange(id, ifMatch);
        arrears.requireNoDecision();
        annul(arrears, annulment.reason());
        return show.view(arrears);
    }

    /** In the running transaction, which holds the row. */
    void annul(EmployerArrears arrears, String why) {
        Instant now = changes.now();
        arrears.annul(why, now);
        owed.standingOf(arrears.id()).forEach(person -> person.annul(why, now));
        if (arrears.verified().isPositive()) {
            books.raise(arrears, "annulment", arrears.verified().negated(), show.today(), why);
        }
        events.changed(arrears, "annulled", why);
    }

    /** The same of what a decision registered wrongly, by another person than who stated it; whom others added is struck out before. */
    void takeBack(EmployerArrears arrears, String why) {
        arrears.requireStatedByOthers(caller.subject());
        if (!owed.standingOf(arrears.id()).stream().allMatch(OwedWages::decided)) {
            throw new Rejection(ArrearsRefusal.OTHERS_LISTED, arrears.cause().reference());
        }
        annul(arrears, why);
    }

    /** In the running transaction, which holds the row: the decision that verified them is not in force any more. */
    void lapse(EmployerArrears arrears, String why) {
        if (arrears.repaid().isZero()) {
            annul(arrears, why);
            return;
        }
        Money before = arrears.verified();
        arrears.lapse(owed.standingOf(arrears.id()), show.today(), why, changes.now())
                .forEach(person ->
                        events.note(ArrearsEvents.PERSON, person.standing() ? "corrected" : "annulled", person, why));
        books.raise(arrears, "correction", arrears.verified().minus(before), show.today(), why);
        events.changed(arrears, "corrected", why);
    }

    /** The enterprise's undertaking, for all that is owed by then. */
    @Transactional
    ArrearsView plan(UUID id, String ifMatch, StatedClearing stated) {
        checks.requirePast(stated.agreedOn(), "/agreedOn");
        EmployerArrears arrears = repository.forChange(id, ifMatch);
        arrears.plan(stated.plan(), changes.now());
        events.changed(arrears, "changed", stated.document());
        return show.view(arrears);
    }
}
