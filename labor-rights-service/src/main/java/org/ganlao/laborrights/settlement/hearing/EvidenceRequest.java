package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.hearing.domain.Evidence;
import org.ganlao.laborrights.settlement.hearing.domain.EvidenceKind;
import org.ganlao.platform.personal.Masking;

/** A piece of evidence that a side submits. */
@Schema(examples = EvidenceRequest.EXAMPLE)
record EvidenceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID dispute,
        @NotNull DisputeSide side,
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate submittedOn,

        @Schema(description = "逾期提交的理由 · Why it is late, where it is") @Size(min = 1, max = 500)
        String lateBecause) {

    static final String EXAMPLE = """
            {"sourceRef": "ZJ-2007-031-1", "dispute": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d97", "side": "workers",
             "kind": "document", "title": "工资欠条", "submittedOn": "2007-03-20"}""";

    EvidenceRequest {
        title = title == null ? null : Masking.maskWithin(title);
        lateBecause = lateBecause == null ? null : Masking.maskWithin(lateBecause);
    }

    Evidence.Piece piece() {
        return new Evidence.Piece(side, kind, title, submittedOn, lateBecause);
    }
}
