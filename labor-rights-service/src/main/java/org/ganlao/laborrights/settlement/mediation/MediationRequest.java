package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.mediation.domain.Mediation;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.StatedPerson;

/** An application for mediation. */
@Schema(examples = MediationRequest.EXAMPLE)
record MediationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID committee,
        @Valid @NotNull StatedPerson person,
        @NotNull EmployerToken employer,

        @Schema(description = "争议事项 · What it is about", examples = "拖欠2006年12月至2007年1月工资") @NotBlank @Size(max = 200)
        String matter,

        @NotNull LocalDate appliedOn) {

    static final String EXAMPLE = """
            {"sourceRef": "TJ-2007-031", "committee": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d97",
             "person": {"kind": "resident-id", "number": "11010519491231002X"}, "employer": "71526726X",
             "matter": "拖欠2006年12月至2007年1月工资", "appliedOn": "2007-02-12"}""";

    MediationRequest {
        matter = matter == null ? null : Masking.maskWithin(matter);
    }

    Mediation.Quarrel quarrel(ProtectedId worker) {
        return new Mediation.Quarrel(worker, employer.value(), matter, appliedOn);
    }
}
