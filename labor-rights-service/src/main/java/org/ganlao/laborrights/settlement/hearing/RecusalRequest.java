package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.hearing.domain.RecusalGround;

/** A side asks that an arbitrator does not hear its case. */
@Schema(examples = RecusalRequest.EXAMPLE)
record RecusalRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID dispute,
        @NotNull UUID arbitrator,
        @NotNull DisputeSide askedBy,
        @NotNull LocalDate askedOn,
        @NotNull RecusalGround ground) {

    static final String EXAMPLE = """
            {"sourceRef": "HB-2007-004", "dispute": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d97",
             "arbitrator": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d99", "askedBy": "workers", "askedOn": "2007-04-03",
             "ground": "interest"}""";
}
