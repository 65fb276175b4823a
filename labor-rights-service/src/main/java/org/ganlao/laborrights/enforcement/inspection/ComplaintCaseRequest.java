package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint that the inspectorate accepted. */
@Schema(examples = ComplaintCaseRequest.EXAMPLE)
record ComplaintCaseRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedComplaint complaint,

        @Schema(
                description =
                        "确系另一件 · That it is another one than the alike complaint that is registered already; default no")
        Boolean another) {

    static final String EXAMPLE = """
            {"sourceRef": "TS-2007-0031",
             "complaint": {"region": "360102", "employer": "71526726X", "channel": "visit", "subject": "wages",
                           "receivedOn": "2007-03-05", "acceptedOn": "2007-03-07"}}""";

    boolean isAnother() {
        return Boolean.TRUE.equals(another);
    }
}
