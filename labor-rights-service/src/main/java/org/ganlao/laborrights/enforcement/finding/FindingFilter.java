package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.enforcement.finding.domain.FindingKind;
import org.ganlao.laborrights.enforcement.finding.domain.FindingState;

/** Which findings to list; what is not given does not narrow the list. */
public class FindingFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    FindingKind kind;

    @QueryParam("state")
    FindingState state;

    @QueryParam("employer")
    @Parameter(description = "用人单位 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("inspectionCase")
    @Parameter(description = "办理案件 · Case that looks into it")
    UUID inspectionCase;

    @QueryParam("openedFrom")
    LocalDate openedFrom;

    @QueryParam("openedUntil")
    LocalDate openedUntil;
}
