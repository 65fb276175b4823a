package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseEmployer;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseKind;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseOutline;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;

/** What a case is about, as requests state it and answers show it. */
@Schema(name = "StatedInspectionCase")
record StatedCase(
        @Schema(description = "承办监察机构所在地区 · Region of the inspectorate in charge", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull CaseKind kind,
        @NotNull Subject subject,

        @Schema(description = "受理或决定检查之日 · Day of acceptance, or on which it was decided to look into it") @NotNull
        LocalDate openedOn,

        @Schema(description = "违法行为开始之日 · First day of the violation, where it is known")
        LocalDate violationFrom,

        @Schema(description = "违法行为终止之日，仍在继续或不明的为空 · Its last day; none where it goes on or is not known")
        LocalDate violationUntil,

        @Schema(description = "所属专项检查 · The campaign that it is part of")
        UUID campaign,

        @Schema(description = "用人单位，责任份额合计 100% · The employers, whose shares come to 100 percent")
        @NotEmpty
        @Size(max = 20)
        List<@Valid @NotNull StatedCaseEmployer> employers,

        @Schema(
                description =
                        "用工所在社区、村代码，案件由其网格的监察员负责 · Community in which the employer acts; the inspector of its cell is responsible",
                examples = "360102001001")
        @Pattern(regexp = "[0-9]{9}([0-9]{3})?")
        String community) {

    CaseOutline outline() {
        return new CaseOutline(region, kind, subject, openedOn, violationFrom, violationUntil, campaign);
    }

    List<CaseEmployer> employersOfCase() {
        return employers.stream().map(StatedCaseEmployer::employerOfCase).toList();
    }

    static StatedCase from(InspectionCase found) {
        CaseOutline outline = found.outline();
        return new StatedCase(
                outline.region(),
                outline.kind(),
                outline.subject(),
                outline.openedOn(),
                outline.violationFrom(),
                outline.violationUntil(),
                outline.campaign(),
                found.employers().stream().map(StatedCaseEmployer::from).toList(),
                found.community());
    }
}
