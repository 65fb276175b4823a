package org.ganlao.skills.provider.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A complaint about an institution; who complains is not recorded. */
@Schema(name = "TrainingComplaintRequest", examples = ComplaintRequest.EXAMPLE)
record ComplaintRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID institution,
        @NotNull LocalDate receivedOn,

        @Schema(description = "投诉事项 · What it is about") @NotBlank @Size(max = 500)
        String matter) {

    static final String EXAMPLE = """
            {"sourceRef": "TS-2007-008", "institution": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91", "receivedOn": "2007-04-03",
             "matter": "未按课时授课"}""";

    ComplaintRequest {
        matter = matter == null ? null : Masking.maskWithin(matter);
    }
}
