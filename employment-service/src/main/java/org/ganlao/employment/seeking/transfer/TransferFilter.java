package org.ganlao.employment.seeking.transfer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.transfer.domain.DestinationKind;
import org.ganlao.employment.seeking.transfer.domain.OrganisedBy;
import org.ganlao.platform.record.StatedPerson;

/** Which transfers to list; what is not given does not narrow the list. */
class TransferFilter {

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

    @QueryParam("region")
    @Parameter(description = "户籍（常住）地区 · Region of residence")
    @Size(max = 12)
    String region;

    @QueryParam("destinationKind")
    DestinationKind destinationKind;

    @QueryParam("organisedBy")
    OrganisedBy organisedBy;

    @QueryParam("firstTransfer")
    Boolean firstTransfer;

    @QueryParam("awayOn")
    @Parameter(description = "该日在外 · Away on this day")
    LocalDate awayOn;

    @QueryParam("departedFrom")
    LocalDate departedFrom;

    @QueryParam("departedUntil")
    LocalDate departedUntil;
}
