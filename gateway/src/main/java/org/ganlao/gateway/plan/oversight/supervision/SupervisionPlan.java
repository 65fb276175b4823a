package org.ganlao.gateway.plan.oversight.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ganlao.platform.datafile.DataFile;

/**
 * How a plan is supervised, {@code plans/<id>/supervision.yaml}.
 *
 * @param office code of the unit that supervises every item, beside the one that answers for it
 */
record SupervisionPlan(String office, List<PlannedMilestone> milestones, List<Rulebook> rulebooks) {

    SupervisionPlan {
        Objects.requireNonNull(office, "one of the units supervises");
        milestones = List.copyOf(milestones);
        rulebooks = List.copyOf(rulebooks);
    }

    List<PlannedMilestone> milestonesOf(int item) {
        return milestones.stream().filter(milestone -> milestone.item() == item).toList();
    }

    Optional<PlannedMilestone> milestone(String code) {
        return milestones.stream()
                .filter(milestone -> milestone.code().equals(code))
                .findFirst();
    }

    /** The rules of a day; empty before the first. */
    Optional<Rulebook> rulebook(LocalDate day) {
        return DataFile.inForce(rulebooks, Rulebook::from, day);
    }
}
