package org.ganlao.skills.instruction.apprenticeship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A master and an apprentice who begin. */
@Schema(examples = ApprenticeshipRequest.EXAMPLE)
record ApprenticeshipRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "徒弟 · The apprentice") @Valid @NotNull
        StatedPerson person,

        @Schema(description = "师傅的证书编号 · Number of the master's certificate") @NotBlank @Size(max = 20)
        String masterCertificate,

        @Valid @NotNull StatedPairing pairing) {

    static final String EXAMPLE = """
            {"sourceRef": "ST-2007-006", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "masterCertificate": "200736010420000018",
             "pairing": {"region": "360104", "employer": "71526726X", "occupation": "6-04-02-05", "goalLevel": 3,
                         "beginsOn": "2007-03-01", "endsOn": "2008-02-29", "goals": "一年内达到高级焊工"}}""";
}
