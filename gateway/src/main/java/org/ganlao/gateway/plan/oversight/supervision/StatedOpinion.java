package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit says to a report that it accepts. */
@Schema(name = "ReportOpinion", description = "审核意见，可空 · What the unit says to it, if anything")
record StatedOpinion(@Size(min = 1, max = 500) String opinion) {

    StatedOpinion {
        opinion = TaskRequest.masked(opinion);
    }
}
