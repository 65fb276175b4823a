package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintMatter;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintRefusal;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintState;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.StatedPerson;

/**
 * Holds that what one person says about one employer and subject is one complaint, unless it is stated to be another. Who did not
 * say who it is, or names no registered employer, is not known to have said it before. What comes in through the front door is taken
 * without looking, because an answer would tell who has complained; it is looked at when it is accepted.
 */
@ApplicationScoped
class CountedOnce {

    private static final Set<ComplaintState> TAKEN = Set.of(ComplaintState.RECEIVED, ComplaintState.ACCEPTED);
    private static final Set<ComplaintState> ACCEPTED = Set.of(ComplaintState.ACCEPTED);
    private static final UUID NONE = new UUID(0, 0);

    private final ReceivedComplaintRepository complaints;
    private final Persons persons;

    CountedOnce(ReceivedComplaintRepository complaints, Persons persons) {
        this.complaints = complaints;
        this.persons = persons;
    }

    /** From here on nobody else takes down what the person says. */
    void hold(StatedPerson person) {
        persons.lock(persons.identify(person));
    }

    /** Before one is taken down, of a person who is held. */
    void requireUntaken(StatedPerson person, ComplaintMatter matter) {
        require(persons.identify(person), matter, NONE, TAKEN);
    }

    /** Before one is accepted. */
    void requireUnaccepted(ReceivedComplaint complaint) {
        if (complaint.person() != null) {
            PersonalId person = persons.reveal(complaint.person());
            persons.lock(person);
            require(person, complaint.matter(), complaint.id(), ACCEPTED);
        }
    }

    private void require(PersonalId person, ComplaintMatter matter, UUID except, Set<ComplaintState> states) {
        if (matter.employer() == null) {
            return;
        }
        List<String> tokens = persons.tokens(person);
        complaints.ofTheSame(tokens, matter, except, states).ifPresent(earlier -> {
            throw new Rejection(ComplaintRefusal.COMPLAINT_TAKEN_TWICE, earlier).at("/another");
        });
    }
}
