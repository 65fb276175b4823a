package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A graduate to offer to an order. */
@Schema(examples = OrderOfferRequest.EXAMPLE)
record OrderOfferRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID order,

        @Schema(description = "已结业学员的标识 · Id of the trainee who completed a course") @NotNull
        UUID trainee,

        @NotNull LocalDate offeredOn) {

    static final String EXAMPLE = """
            {"sourceRef": "TJ-2007-0077", "order": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d9a",
             "trainee": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d93", "offeredOn": "2007-04-02"}""";
}
