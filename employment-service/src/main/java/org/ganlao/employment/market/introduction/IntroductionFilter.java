package org.ganlao.employment.market.introduction;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.market.introduction.domain.OutcomeKind;
import org.ganlao.platform.record.StatedPerson;

/** Which introductions to list; what is not given does not narrow the list. */
class IntroductionFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("vacancy")
    UUID vacancy;

    @QueryParam("agency")
    UUID agency;

    @QueryParam("outcome")
    OutcomeKind outcome;

    @QueryParam("open")
    @Parameter(description = "是否尚无结果 · Whether it has not come out yet")
    Boolean open;

    @QueryParam("introducedFrom")
    LocalDate introducedFrom;

    @QueryParam("introducedUntil")
    LocalDate introducedUntil;
}
