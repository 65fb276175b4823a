package org.ganlao.employment.seeking.internship.domain;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.employment.register.domain.Days;
import org.ganlao.platform.problem.Rejection;

/** A position with all its internships: who begins while it is open, and never more at once than it has places. */
public final class Occupancy {

    private final InternshipPosition position;
    private final List<Internship> internships;

    public Occupancy(InternshipPosition position, List<Internship> internships) {
        this.position = position;
        this.internships = internships.stream().filter(Internship::standing).toList();
    }

    public void requireFit() {
        for (Internship internship : internships) {
            LocalDate firstDay = internship.occurredOn();
            if (!position.existsOn(firstDay)) {
                throw new Rejection(InternshipRefusal.POSITION_NOT_OPEN, firstDay);
            }
        }
        Days.crowdedOn(position.offer().places(), taken()).ifPresent(day -> {
            throw new Rejection(
                    InternshipRefusal.POSITION_FULL, position.offer().places(), day);
        });
    }

    private List<Days> taken() {
        return internships.stream().map(Internship::days).toList();
    }

    public void requireEmpty() {
        if (!internships.isEmpty()) {
            throw new Rejection(InternshipRefusal.POSITION_IN_USE);
        }
    }
}
