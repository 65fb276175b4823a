package org.ganlao.laborrights.enforcement.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseEmployer;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseKind;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseStage;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Result;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A case on the wire; contracts/events/labor-rights/inspection-case.*.v1 describe it. */
record InspectionCaseFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        CaseKind kind,
        Subject subject,
        CaseStage stage,
        LocalDate stageOn,
        List<String> employers,
        String community,
        UUID responsible,
        UUID campaign,
        String causeKind,
        UUID cause,
        Money fine,
        LocalDate endedOn,
        Result result,
        String annulReason)
        implements Fact {

    static InspectionCaseFact of(InspectionCase told) {
        return new InspectionCaseFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.outline().kind(),
                told.outline().subject(),
                told.stage(),
                told.stageOn(),
                told.employers().stream().map(CaseEmployer::employer).toList(),
                told.community(),
                told.responsible(),
                told.outline().campaign(),
                told.causeKind(),
                told.cause(),
                told.fine(),
                told.endedOn(),
                told.result(),
                told.annulReason());
    }
}
