package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who completed courses, of whichever region. */
@ApplicationScoped
public class Graduates {

    private final TraineeRepository trainees;

    Graduates(TraineeRepository trainees) {
        this.trainees = trainees;
    }

    /** Standing completions of one course, by day. */
    public List<Graduate> of(UUID course) {
        return trainees.stream(
                        "course = ?1 and completion.on is not null and annulReason is null order by completion.on, id",
                        course)
                .map(Graduate::of)
                .toList();
    }

    /** Empty unless the trainee completed the course, and the record stands. */
    public Optional<Graduate> find(UUID trainee) {
        return trainees.find("id = ?1 and completion.on is not null and annulReason is null", trainee)
                .firstResultOptional()
                .map(Graduate::of);
    }
}
