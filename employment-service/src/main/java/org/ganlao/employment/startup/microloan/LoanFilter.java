package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.startup.microloan.domain.LoanProduct;
import org.ganlao.employment.startup.microloan.domain.LoanState;
import org.ganlao.platform.record.StatedPerson;

/** Which loans to list; what is not given does not narrow the list. */
class LoanFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the borrower")
    @Size(max = 64)
    String person;

    @QueryParam("guarantor")
    @Parameter(description = "人员令牌 · Token of a guarantor")
    @Size(max = 64)
    String guarantor;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("fund")
    UUID fund;

    @QueryParam("product")
    LoanProduct product;

    @QueryParam("state")
    LoanState state;
}
