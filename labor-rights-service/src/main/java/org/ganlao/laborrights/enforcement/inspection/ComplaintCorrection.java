package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The complaint that should have been recorded, whole, and why it was not. */
@Schema(examples = ComplaintCorrection.EXAMPLE)
record ComplaintCorrection(
        @Valid @NotNull StatedComplaint complaint,
        @NotBlank @Size(max = 500) String reason,

        @Schema(
                description =
                        "确系另一件 · That it is another one than the alike complaint that is registered already; default no")
        Boolean another) {

    static final String EXAMPLE = """
            {"complaint": {"region": "360102", "channel": "phone", "subject": "insurance",
                           "receivedOn": "2007-03-05", "acceptedOn": "2007-03-08"}, "reason": "投诉事项录错"}""";

    boolean isAnother() {
        return Boolean.TRUE.equals(another);
    }
}
