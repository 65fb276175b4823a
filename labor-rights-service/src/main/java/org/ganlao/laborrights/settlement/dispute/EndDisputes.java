package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import org.ganlao.laborrights.settlement.dispute.domain.AwardDocument;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.platform.time.BusinessClock;

/** What follows when a case ends before the commission, however it does, or is struck out. */
@ApplicationScoped
class EndDisputes {

    private final Instance<CaseCourse> course;
    private final DisputeEvents events;
    private final BusinessClock clock;

    EndDisputes(Instance<CaseCourse> course, DisputeEvents events, BusinessClock clock) {
        this.course = course;
        this.events = events;
        this.clock = clock;
    }

    void requireConcludable(DisputeCase found, AwardDocument document) {
        course.forEach(part -> part.requireConcludable(found.id(), document));
    }

    void refused(DisputeCase found) {
        course.forEach(part -> part.ended(found.id(), found.acceptance().on()));
    }

    void suspended(DisputeCase found, LocalDate from) {
        course.forEach(part -> part.suspended(found.id(), from));
    }

    void resumed(DisputeCase found, LocalDate on) {
        course.forEach(part -> part.resumed(found.id(), on));
    }

    void moved(DisputeCase found) {
        course.forEach(part -> part.moved(found));
    }

    void partiesChanged(DisputeCase found) {
        course.forEach(part -> part.partiesChanged(found));
    }

    void ended(DisputeCase found) {
        course.forEach(part -> part.ended(found.id(), found.conclusion().on()));
        events.tell("closed", found, found.conclusion().outcome().name());
    }

    void struckOut(DisputeCase found) {
        course.forEach(part -> part.ended(found.id(), clock.today()));
        events.tell("annulled", found, found.annulReason());
    }
}
