package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseKind;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseStage;

/** What is not given does not narrow the list. */
public class InspectionCaseFilter {

    @QueryParam("kind")
    CaseKind kind;

    @QueryParam("stage")
    CaseStage stage;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("campaign")
    UUID campaign;

    @QueryParam("responsible")
    @Parameter(description = "责任监察员 · Inspector to whom it was led")
    UUID responsible;

    @QueryParam("openedFrom")
    LocalDate openedFrom;

    @QueryParam("openedUntil")
    LocalDate openedUntil;

    @QueryParam("causeGone")
    @Parameter(description = "移交线索已全部消除、待决定是否撤销立案 · Whose cause is gone, and nobody has decided whether it goes on")
    Boolean causeGone;

    @QueryParam("openOn")
    @Parameter(description = "该日尚未终结 · Opened by and not ended before this day")
    LocalDate openOn;
}
