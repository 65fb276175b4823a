package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hearing that is planned. */
@Schema(examples = HearingRequest.EXAMPLE)
record HearingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID dispute,
        @Valid @NotNull StatedHearing hearing) {

    static final String EXAMPLE = """
            {"sourceRef": "KT-2007-031-1", "dispute": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d97",
             "hearing": {"room": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d98", "on": "2007-04-10", "from": "09:00:00",
                         "until": "11:30:00", "notifiedOn": "2007-04-02"}}""";
}
