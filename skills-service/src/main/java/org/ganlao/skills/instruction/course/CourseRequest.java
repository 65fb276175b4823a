package org.ganlao.skills.instruction.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** A course to open. */
@Schema(examples = CourseRequest.EXAMPLE)
record CourseRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "培训机构的标识 · Id of the institution that trains") @NotNull
        UUID institution,

        @Schema(description = "合作企业，校企合作课程必填 · Enterprise with which a school trains")
        EmployerToken partner,

        @Schema(description = "用工订单，订单培训课程必填 · Order for workers for which the course is held")
        UUID order,

        @Valid @NotNull StatedPlan plan) {

    static final String EXAMPLE = """
            {"sourceRef": "KC-2007-014", "institution": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91",
             "plan": {"kind": "urban-vocational", "title": "电工初级班", "occupation": "6-07-06-05", "level": 5,
                      "standardHours": 120, "startsOn": "2007-02-26", "endsOn": "2007-03-23", "capacity": 40}}""";
}
