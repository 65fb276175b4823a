package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.benefit.unemployment.domain.ClaimKind;

/** Which claims to list; what is not given does not narrow the list. */
class UnemploymentClaimFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    ClaimKind kind;

    @QueryParam("decided")
    @Parameter(description = "是否已审批 · Whether decided")
    Boolean decided;

    @QueryParam("dueOn")
    @Parameter(description = "该日在领取期内 · Whose benefit is due on the day")
    LocalDate dueOn;
}
