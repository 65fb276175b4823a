package org.ganlao.laborrights.enforcement.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** An employer whose punished violation shall be made public. */
@Schema(name = "ViolatorPublicationRequest", examples = ViolatorPublicationRequest.EXAMPLE)
record ViolatorPublicationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID inspectionCase,
        @NotNull EmployerToken employer,
        @NotBlank @Size(max = 100) String employerName,

        @Schema(description = "公布的违法事实，不得含个人信息 · What is made public, without personal data")
        @NotBlank
        @Size(max = 1000)
        String facts) {

    static final String EXAMPLE = """
            {"sourceRef": "GB-2007-01", "inspectionCase": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8e11", "employer": "71526726X",
             "employerName": "某建筑公司", "facts": "拖欠12名农民工工资36000元，逾期不改正"}""";

    ViolatorPublicationRequest {
        facts = facts == null ? null : Masking.maskWithin(facts);
        employerName = employerName == null ? null : Masking.maskWithin(employerName);
    }
}
