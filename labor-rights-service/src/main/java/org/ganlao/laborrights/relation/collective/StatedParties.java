package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.AgreementKind;
import org.ganlao.laborrights.relation.collective.domain.AgreementLevel;
import org.ganlao.laborrights.relation.collective.domain.ContractParties;
import org.ganlao.laborrights.relation.collective.domain.NegotiatingSide;
import org.ganlao.laborrights.relation.collective.domain.WorkersVoice;
import org.ganlao.platform.personal.Masking;

/** Who negotiates, as requests state it and answers show it. */
record StatedParties(
        @Schema(description = "审查地区 · Region whose department reviews the contract", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull AgreementKind kind,
        @NotNull AgreementLevel level,

        @Schema(description = "用人单位或企业组织名称 · The employer, or the association of several", examples = "南昌某机械厂")
        @NotBlank
        @Size(max = 200)
        String employersSide,

        @Schema(description = "工会或职工代表名称 · The union, or the elected representatives", examples = "南昌某机械厂工会")
        @NotBlank
        @Size(max = 200)
        String workersSide,

        @NotNull WorkersVoice voice,

        @Schema(description = "用人单位一方代表人数 · Representatives of the employers", examples = "5")
        @NotNull
        @Positive
        @Max(1000)
        Integer employersSpeakers,

        @Schema(description = "职工一方代表人数 · Representatives of the workers", examples = "5") @NotNull @Positive @Max(1000)
        Integer workersSpeakers,

        @NotNull NegotiatingSide requestedBy,

        @Schema(description = "对方收到协商要求的日期 · Day on which the other side received the request", examples = "2007-01-08")
        @NotNull
        LocalDate requestedOn) {

    StatedParties {
        employersSide = employersSide == null ? null : Masking.maskWithin(employersSide);
        workersSide = workersSide == null ? null : Masking.maskWithin(workersSide);
    }

    ContractParties parties() {
        return new ContractParties(
                region,
                kind,
                level,
                employersSide,
                workersSide,
                voice,
                employersSpeakers,
                workersSpeakers,
                requestedBy,
                requestedOn);
    }

    static StatedParties from(ContractParties parties) {
        return new StatedParties(
                parties.region(),
                parties.kind(),
                parties.level(),
                parties.employersSide(),
                parties.workersSide(),
                parties.voice(),
                parties.employersSpeakers(),
                parties.workersSpeakers(),
                parties.requestedBy(),
                parties.requestedOn());
    }
}
