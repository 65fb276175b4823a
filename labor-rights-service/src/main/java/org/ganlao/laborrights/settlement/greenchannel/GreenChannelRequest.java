package org.ganlao.laborrights.settlement.greenchannel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A green channel for a case whose worker belongs to a hard-hit group. */
@Schema(examples = GreenChannelRequest.EXAMPLE)
record GreenChannelRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID dispute,

        @Schema(description = "适用群体编码 · Code of the group", examples = "migrant-wages") @NotBlank @Size(max = 60)
        String group,

        @NotNull LocalDate openedOn) {

    static final String EXAMPLE = """
            {"sourceRef": "LT-2007-031", "dispute": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d97", "group": "migrant-wages",
             "openedOn": "2007-03-06"}""";
}
