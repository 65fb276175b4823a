package org.ganlao.laborrights.enforcement.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseStage;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Result;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

/** A case with all that was done. */
@Schema(name = "InspectionCase")
record InspectionCaseView(
        UUID id,
        int version,
        CaseStage stage,

        @Schema(description = "最近步骤之日 · Day of the latest step")
        LocalDate stageOn,

        StatedCase stated,

        @Schema(description = "来源业务类型 · What kind of record led to it")
        String causeKind,

        UUID cause,

        @Schema(description = "所办举报投诉案件 · The accepted complaint that it deals with")
        UUID complaintCase,

        @Schema(description = "责任监察员 · Inspector to whom the case was led, by the cell of the community or by word")
        UUID responsible,

        LocalDate filedOn,

        @Schema(description = "调查期限是否已延长 · Whether the investigation was given more time")
        boolean extended,

        List<ShownViolation> violations,
        LocalDate orderedOn,
        String orderNumber,
        LocalDate obeyBy,
        Integer surchargePercent,
        LocalDate notifiedOn,
        LocalDate heardOn,
        LocalDate decidedOn,
        String decisionNumber,
        Money fine,
        LocalDate servedOn,
        LocalDate finePaidOn,

        @Schema(description = "实缴罚款，元；未登记金额的为空 · Yuan that were paid of it; null where that was not kept")
        Money finePaid,

        @Schema(description = "尚应缴纳的罚款，元 · Yuan of the fine that are still to be paid")
        Money fineToPay,

        @Schema(
                description =
                        "实缴超出现行处罚、应退还的罚款，元；未登记实缴金额的为空 · Yuan that were paid beyond the penalty in force, because it was set aside or lowered; null where it is not known what was paid")
        Money fineToRefund,

        @Schema(description = "已退还的罚款，元 · Yuan that were paid back")
        Money finesRefunded,

        @Schema(description = "最近一次退还之日 · When something was paid back last")
        LocalDate finesRefundedOn,

        @Schema(description = "处罚决定被撤销之日 · When the penalty was set aside")
        LocalDate penaltyRevokedOn,

        @Schema(
                description =
                        "移交线索全部消除之日，须决定是否撤销立案 · Since when nothing stands of what was handed to the case: somebody decides whether it goes on")
        LocalDate causeGoneOn,

        LocalDate endedOn,
        Result result,

        @Schema(description = "办案经过 · What was done when") List<TakenStep> steps,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InspectionCaseView from(InspectionCase found, List<TakenStep> steps) {
        return new InspectionCaseView(
                found.id(),
                found.version(),
                found.stage(),
                found.stageOn(),
                StatedCase.from(found),
                found.causeKind(),
                found.cause(),
                found.complaintCase(),
                found.responsible(),
                found.filedOn(),
                found.extended(),
                found.violations().stream().map(ShownViolation::from).toList(),
                found.orderedOn(),
                found.orderNumber(),
                found.obeyBy(),
                found.surchargePercent(),
                found.notifiedOn(),
                found.heardOn(),
                found.decidedOn(),
                found.decisionNumber(),
                found.fine(),
                found.servedOn(),
                found.finePaidOn(),
                found.finePaid(),
                found.fineToPay(),
                found.fineToRefund(),
                found.finesRefunded(),
                found.finesRefundedOn(),
                found.penaltyRevokedOn(),
                found.causeGoneOn(),
                found.endedOn(),
                found.result(),
                steps,
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
