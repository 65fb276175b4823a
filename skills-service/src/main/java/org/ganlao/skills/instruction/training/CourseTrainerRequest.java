package org.ganlao.skills.instruction.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A person who trains in a course. */
@Schema(examples = CourseTrainerRequest.EXAMPLE)
record CourseTrainerRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "课程的标识 · Id of the course") @NotNull
        UUID course,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "任课起始日期 · First day on which the person trains in it") @NotNull
        LocalDate trainsFrom) {

    static final String EXAMPLE = """
            {"sourceRef": "JS-2007-011", "course": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d92",
             "person": {"kind": "resident-id", "number": "360102196702280028"}, "trainsFrom": "2007-02-26"}""";
}
