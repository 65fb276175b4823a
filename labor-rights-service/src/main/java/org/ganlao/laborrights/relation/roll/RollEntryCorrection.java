package org.ganlao.laborrights.relation.roll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The post, whole, as it should have been recorded, and why it was not. */
@Schema(examples = RollEntryCorrection.EXAMPLE)
record RollEntryCorrection(
        @Valid @NotNull StatedPost post,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"post": {"employer": "71526726X", "region": "360102", "industry": "48", "joinedOn": "2007-01-12"},
             "reason": "入职日期录错"}""";

    RollEntryCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
