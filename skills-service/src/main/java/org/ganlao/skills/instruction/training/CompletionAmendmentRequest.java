package org.ganlao.skills.instruction.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What shall become of a completion. */
@Schema(examples = CompletionAmendmentRequest.EXAMPLE)
record CompletionAmendmentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "学员的标识 · Id of the trainee") @NotNull
        UUID trainee,

        @Schema(description = "应有的记录；不填则撤销结业 · As it should have been recorded; without it, it is struck out") @Valid
        StatedAmendment stated,

        @NotBlank @Size(max = 500) String reason) {

    CompletionAmendmentRequest {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    static final String EXAMPLE = """
            {"sourceRef": "GZ-2007-021", "trainee": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d93", "reason": "未参加培训"}""";
}
