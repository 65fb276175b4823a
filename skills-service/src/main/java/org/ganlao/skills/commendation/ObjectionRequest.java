package org.ganlao.skills.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What somebody has against a nomination. */
@Schema(name = "CommendationObjectionRequest")
record ObjectionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "提名的标识 · Id of the nomination") @NotNull
        UUID commendation,

        @Schema(description = "提出日期，须在公示期内 · Day on which it was raised, while public") @NotNull
        LocalDate raisedOn,

        @Schema(description = "异议内容，不记提出人 · What is objected; who does so is not kept") @NotBlank @Size(max = 2000)
        String grounds) {

    ObjectionRequest {
        grounds = grounds == null ? null : Masking.maskWithin(grounds);
    }
}
