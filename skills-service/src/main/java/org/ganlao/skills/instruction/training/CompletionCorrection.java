package org.ganlao.skills.instruction.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What should have been recorded, whole, and why it was not. */
@Schema(examples = CompletionCorrection.EXAMPLE)
record CompletionCorrection(
        @Valid @NotNull StatedEnrolment enrolment,
        @Valid @NotNull StatedCompletion completion,
        @NotBlank @Size(max = 500) String reason) {

    CompletionCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    static final String EXAMPLE = """
            {"enrolment": {"residence": "rural", "residenceRegion": "360121", "enrolledOn": "2007-02-26"},
             "completion": {"on": "2007-03-23", "hoursAttended": 124}, "reason": "户籍性质录错"}""";
}
