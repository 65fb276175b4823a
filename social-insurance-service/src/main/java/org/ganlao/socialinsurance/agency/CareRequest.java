package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A retiree whom a community takes charge of; from another community it takes over. */
@Schema(examples = CareRequest.EXAMPLE)
record CareRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "人员令牌 · Token of the person") @NotBlank @Size(max = 64)
        String person,

        @Schema(description = "社区劳动保障站 · The community that cares") @NotNull
        UUID agency,

        @NotNull LocalDate since) {

    static final String EXAMPLE = """
            {"sourceRef": "SH-2007-0131", "person": "p1_3q2-7wXo0vFJm1kZ5cYtAeQ9",
             "agency": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8dc1", "since": "2007-04-01"}""";
}
