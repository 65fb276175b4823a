package org.ganlao.skills.instruction.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.StatedPerson;

/** A person who takes part in a course. */
@Schema(examples = TraineeRequest.EXAMPLE)
record TraineeRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "课程的标识 · Id of the course") @NotNull
        UUID course,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedEnrolment enrolment,

        @Schema(
                description =
                        "逾期补登的理由，此时由审核人员登记 · Why it is entered so late after the start; a reviewer enters it then")
        @Size(min = 1, max = 500)
        String lateBecause) {

    TraineeRequest {
        lateBecause = lateBecause == null ? null : Masking.maskWithin(lateBecause);
    }

    static final String EXAMPLE = """
            {"sourceRef": "XY-2007-0311", "course": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d92",
             "person": {"kind": "resident-id", "number": "360102196702280028"},
             "enrolment": {"residence": "urban", "residenceRegion": "360102", "enrolledOn": "2007-02-26"}}""";
}
