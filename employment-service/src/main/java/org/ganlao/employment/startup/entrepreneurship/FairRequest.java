package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StartupFairRequest", examples = FairRequest.EXAMPLE)
record FairRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedFair fair) {

    static final String EXAMPLE = """
            {"sourceRef": "CBH-2007-01",
             "fair": {"region": "360102", "name": "第三届创业博览会", "venue": "江西省展览中心",
                      "heldOn": "2007-05-18", "lastDay": "2007-05-20"}}""";
}
