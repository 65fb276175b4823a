package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;

/**
 * Enrols the workers of closures of whom labor rights tells. Each fact enrols once at most: a person who is enrolled after the
 * closure already, by a clerk, stays so, and so does that enrolment when the fact is struck out. One that followed from the
 * fact is struck out with it, also where the person has come into work since: without the closure there was no new start.
 * What a clerk has struck out is not enrolled again. A fact that enrolled nobody, because the person was enrolled already, or
 * whose enrolment gave way to another one, enrols once that one is struck out.
 */
@ApplicationScoped
class EnrolToldWorkers {

    private static final String LABOR_RIGHTS = "labor-rights";

    private final EnrolmentRepository enrolments;
    private final PersonsAtWork work;
    private final NewStartEvents events;
    private final Persons persons;
    private final PersonTokens tokens;
    private final ToldWorkers workers;
    private final ChangeLog changes;

    EnrolToldWorkers(
            EnrolmentRepository enrolments,
            PersonsAtWork work,
            NewStartEvents events,
            Persons persons,
            PersonTokens tokens,
            ToldWorkers workers,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.work = work;
        this.events = events;
        this.persons = persons;
        this.tokens = tokens;
        this.workers = workers;
        this.changes = changes;
    }

    /** In the transaction that stores the offset. */
    void take(Collection<ToldWorker> told) {
        persons.lockTokens(
                told.stream().map(worker -> tokens.held(worker.person())).collect(Collectors.toSet()));
        told.forEach(this::take);
    }

    private void take(ToldWorker told) {
        if (!workers.take(told, tokens.current(told.person()))) {
            return;
        }
        Optional<UUID> enrolled = workers.enrolmentOf(told.id());
        if (told.struckOutFor() != null) {
            enrolled.ifPresent(enrolment -> strikeOut(enrolment, told.struckOutFor()));
        } else if (enrolled.isEmpty()) {
            enrol(workers.waiting(told.id()));
        }
    }

    /**
     * Enrols by another fact a person of whom an enrolment was struck out; whoever asks has locked the person.
     *
     * @param tokens under which the person may be known
     */
    void standAgain(Collection<String> tokens, String closure) {
        enrolments.flush();
        workers.waiting(tokens, closure).ifPresent(this::enrol);
    }

    private void enrol(ToldWorkers.Waiting told) {
        if (enrolments.enrols(List.of(told.person()), told.closure().reference())) {
            return;
        }
        Enrolment enrolment = Enrolment.ofToken(
                UUID.randomUUID(),
                new Origin(LABOR_RIGHTS, told.reference()),
                told.person(),
                told.closure(),
                changes.now());
        enrolment.findPlacedOn(work.since(enrolment, told.person()));
        enrolments.add(enrolment);
        enrolments.flush();
        workers.followed(told.id(), enrolment.id());
        events.say("enrolled", enrolment, LABOR_RIGHTS + " " + told.id());
    }

    private void strikeOut(UUID enrolled, String why) {
        Enrolment enrolment = enrolments.locked(enrolled).orElseThrow();
        if (enrolment.standing()) {
            Instant now = changes.now();
            enrolment.annul(why, now);
            events.say("annulled", enrolment, why);
            standAgain(List.of(enrolment.person().token()), enrolment.closure().reference());
        }
    }
}
