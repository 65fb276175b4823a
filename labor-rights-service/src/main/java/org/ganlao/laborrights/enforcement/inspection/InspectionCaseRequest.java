package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case of another kind than a complaint: those come of accepted complaints. */
@Schema(examples = InspectionCaseRequest.EXAMPLE)
record InspectionCaseRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedCase stated) {

    static final String EXAMPLE = """
            {"sourceRef": "JC-2007-0102",
             "stated": {"region": "360102", "kind": "routine", "subject": "working-hours", "openedOn": "2007-03-05",
                        "employers": [{"employer": "71526726X", "percent": 100}]}}""";
}
