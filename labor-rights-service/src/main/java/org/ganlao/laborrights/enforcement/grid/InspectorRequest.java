package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspector of a body. */
@Schema(examples = InspectorRequest.EXAMPLE)
record InspectorRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID body,

        @NotBlank @Size(max = 50) String name,

        @Schema(description = "监察员证号 · Number of the credential") @NotNull @Pattern(regexp = "[0-9A-Z赣-]{4,20}")
        String credential,

        @Schema(description = "是否专职 · Full-time") @NotNull Boolean fullTime,

        @Valid @NotNull StatedValidity validity) {

    static final String EXAMPLE = """
            {"sourceRef": "JCY-2007-03", "body": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91", "name": "李明",
             "credential": "赣3601-0021", "fullTime": true, "validity": {"from": "2006-01-01", "until": "2008-12-31"}}""";
}
