package org.ganlao.skills.funding.subsidy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an institution claims for graduates of a course. */
@Schema(examples = SubsidyClaimRequest.EXAMPLE)
record SubsidyClaimRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 60)
        String sourceRef,

        @Schema(description = "课程的标识；其培训机构为申领人 · Id of the course, whose institution claims") @NotNull
        UUID course,

        @Schema(description = "结业学员名单 · The graduates, by their ids as trainees") @NotEmpty @Size(max = 1000)
        List<@NotNull UUID> trainees) {

    static final String EXAMPLE = """
            {"sourceRef": "BT-2007-0031", "course": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d92",
             "trainees": ["0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d93"]}""";
}
