package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.record.Persons;

/**
 * Where a token is replaced, two enrolments after the same closure may turn out to be of one person, and a placement may turn
 * out to be the enrolled worker's. Of two enrolments the one that names the document stays, otherwise the one that has the
 * token which stands; a told one is struck out in its favour. Locks the person where there is a told one, so that no
 * placement is overlooked that is being recorded, then the rows of told enrolments in the order of their ids. No worker is told
 * of meanwhile (see {@link org.ganlao.platform.personal.rotation.PersonTokens#held}).
 */
@ApplicationScoped
class SettleReplacedWorkers implements PersonalDataColumns {

    private final EnrolmentRepository enrolments;
    private final ToldWorkers workers;
    private final PersonsAtWork work;
    private final Persons persons;
    private final NewStartEvents events;
    private final ChangeLog changes;

    SettleReplacedWorkers(
            EnrolmentRepository enrolments,
            ToldWorkers workers,
            PersonsAtWork work,
            Persons persons,
            NewStartEvents events,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.workers = workers;
        this.work = work;
        this.persons = persons;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public void lockPersons(Set<String> tokens) {
        persons.lockTokens(tokens);
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        List<String> person = List.of(token, replacement);
        if (!enrolments.tellsOf(person)) {
            return;
        }
        persons.lockTokens(person);
        List<Enrolment> told = enrolments.toldAlone(person);
        Instant now = changes.now();
        List<Enrolment> standing = new ArrayList<>(enrolments.standingUnder(person));
        told.forEach(enrolment -> {
            boolean another = standing.stream()
                    .anyMatch(other -> other != enrolment
                            && other.closure()
                                    .reference()
                                    .equals(enrolment.closure().reference())
                            && (other.named() || other.person().token().equals(replacement)));
            if (another) {
                standing.remove(enrolment);
                enrolment.annul("人员标识更替，查明已列入 · The token was replaced, and the person is enrolled already", now);
                workers.gaveWay(enrolment.id());
                events.say("annulled", enrolment, "token replaced");
            } else if (enrolment.findPlacedOn(work.since(enrolment, person.toArray(String[]::new)))) {
                enrolment.revised(now);
                events.say(enrolment.placedOn() == null ? "fell-back" : "placed", enrolment, "token replaced");
            }
        });
        enrolments.flush();
    }
}
