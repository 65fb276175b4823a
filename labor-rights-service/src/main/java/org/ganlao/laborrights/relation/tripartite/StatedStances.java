package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.PlanStance;
import org.ganlao.laborrights.relation.tripartite.domain.SidesStances;

/** What each side says of a plan, as requests state it and answers show it. */
@Schema(name = "SidesStances")
record StatedStances(
        @NotNull PlanStance government,
        @NotNull PlanStance union,
        @NotNull PlanStance employers) {

    SidesStances stances() {
        return new SidesStances(government, union, employers);
    }

    static StatedStances from(SidesStances stances) {
        return new StatedStances(stances.government(), stances.union(), stances.employers());
    }
}
