package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.ClauseObjection;
import org.ganlao.platform.personal.Masking;

/** What the department objects to, as requests state it and answers show it. */
@Schema(name = "ClauseObjection")
record StatedObjection(
        @Schema(description = "异议条款 · Clause", examples = "第十二条") @NotBlank @Size(max = 100)
        String clause,

        @Schema(description = "审查意见 · Why it cannot stand", examples = "试用期工资低于最低工资标准") @NotBlank @Size(max = 1000)
        String opinion) {

    StatedObjection {
        opinion = opinion == null ? null : Masking.maskWithin(opinion);
    }

    ClauseObjection objection() {
        return new ClauseObjection(clause, opinion);
    }

    static StatedObjection from(ClauseObjection objection) {
        return new StatedObjection(objection.clause(), objection.opinion());
    }
}
